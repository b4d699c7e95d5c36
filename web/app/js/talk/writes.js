/** The viewer's changes of a conversation: shown at once, sent in order, taken back when refused or on request. */
import { computed, signal } from '../../vendor/preact.js'
import { attach, keepAttached } from '../files/attached.js'
import { t } from '../i18n.js'
import { reason } from '../store/changes.js'
import { held, hold } from '../store/held.js'
import { newId } from '../store/ids.js'
import { enqueue, queue, whenSettled } from '../store/queue.js'
import { say } from '../store/toasts.js'
import { during, offer } from '../store/undo.js'
import { draft, editOf, keepDraft, newIn, replyTo } from './drafts.js'
import { asRemark } from './remark.js'
import { EDIT, REACT, RESOLVE, SAY, UNSAY } from './words.js'

/** @import { Payload, Write } from '../store/queue.js' */
/** @typedef {Remark['reactions'][number]['emoji']} Emoji */
/** @typedef {'createComment' | 'updateComment' | 'deleteComment' | 'resolveComment' | 'react'} Field */

/** @type {Field[]} */
const FIELDS = ['createComment', 'updateComment', 'deleteComment', 'resolveComment', 'react']
/**
 * Edits that were refused because somebody had changed the text, with its present comment.
 * @type {Signal<Map<string, Remark>>}
 */
export const clashes = signal(new Map())

/** All that the server has not confirmed. */
const pending = computed(() =>
  [...queue.value, ...held.value.map(({ write }) => write)].filter(({ field }) =>
    /** @type {string[]} */ (FIELDS).includes(field),
  ),
)
/** @param {string} taskId */
export const pendingOn = (taskId) => pending.value.filter(({ taskIds }) => taskIds[0] === taskId)

/**
 * @typedef {object} Listener gets the content of answers
 * @property {(taskId: string, comment: Remark) => void} said
 * @property {(taskId: string, id: string) => void} gone
 */
/** @type {Set<Listener>} */
const listeners = new Set()
/** @param {Listener} listener @returns {() => void} */
export function onAnswer(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** @param {string} taskId @param {string} body @param {string | null} parentId @param {string[]} attachmentIds */
export function write(taskId, body, parentId, attachmentIds) {
  const place = parentId ? replyTo(parentId) : newIn(taskId)
  const input = { id: newId('comment'), taskId, body, parentId, ...(attachmentIds.length && { attachmentIds }) }
  keepDraft(place, null)
  keepAttached(place, [])
  put(taskId, 'createComment', SAY, { input }, { at: new Date().toISOString() })
}

/** @param {string} taskId @param {Remark} comment @param {string} body @param {{ back?: boolean }} [how] */
export function edit(taskId, comment, body, { back = false } = {}) {
  keepDraft(editOf(comment.id), null)
  settle(comment.id)
  if (body === comment.body) return
  const note = { back, was: comment.body, told: t(back ? 'talk.editUndone' : 'talk.edited') }
  put(taskId, 'updateComment', EDIT, { id: comment.id, body, version: comment.version || undefined }, note)
}

/** @param {string} taskId @param {Remark} comment */
export function remove(taskId, comment) {
  const key = newId('change')
  const variables = { id: comment.id, key }
  const note = { told: t('talk.deleted') }
  hold({ key, field: 'deleteComment', query: UNSAY, variables, taskIds: [taskId], note })
}

/** @param {string} taskId @param {Remark} thread @param {boolean} resolved */
export function resolve(taskId, thread, resolved) {
  const told = t(resolved ? 'talk.resolved' : 'talk.reopened')
  put(taskId, 'resolveComment', RESOLVE, { id: thread.id, resolved }, { at: new Date().toISOString(), told })
}

/** @param {string} taskId @param {Remark} comment @param {Emoji} emoji @param {boolean} on */
export function react(taskId, comment, emoji, on) {
  put(taskId, 'react', REACT, { id: comment.id, emoji, on }, {})
}

/** Ends the conflict of a refused edit. @param {string} id */
export function settle(id) {
  const rest = new Map(clashes.peek())
  if (rest.delete(id)) clashes.value = rest
}

/**
 * @template Variables
 * @param {string} taskId
 * @param {Field} field
 * @param {GraphQLDocument<Partial<Record<Field, unknown>>, Variables>} query
 * @param {Omit<Variables, 'key'>} variables
 * @param {Partial<Write['note']>} note
 */
function put(taskId, field, query, variables, note) {
  const key = newId('change')
  /** @type {Promise<Payload>} */
  const answer = new Promise((resolve) => asking.set(key, resolve))
  enqueue({ key, field, query, variables: { ...variables, key }, taskIds: [taskId], note: { told: '', ...note } })
  during(answer)
}

/** @type {Map<string, (payload: Payload) => void>} */
const asking = new Map()

whenSettled(FIELDS, (write, payload) => {
  const comment = payload.comment ? asRemark(payload.comment) : null
  const [problem] = payload.errors
  for (const { said, gone } of listeners) {
    if (comment) said(write.taskIds[0], comment)
    if (!problem && write.field === 'deleteComment') gone(write.taskIds[0], write.variables.id)
  }
  if (problem) refused(write, problem)
  else landed(write, comment)
  asking.get(write.key)?.(payload)
  asking.delete(write.key)
})

/** @param {Write} write @param {Remark | null} comment */
function landed({ field, variables, taskIds: [taskId], note }, comment) {
  if (note.back) return void say({ text: note.told })
  if (field === 'updateComment' && comment)
    offer(note.told, () => edit(taskId, comment, note.was ?? '', { back: true }))
  if (field === 'resolveComment' && comment) offer(note.told, () => resolve(taskId, comment, !variables.resolved))
}

/** Returns a refused text to the field where it was written. @param {Write} write @param {Fault} problem */
function refused({ field, variables, taskIds: [taskId], note }, problem) {
  const { input, id, body } = variables
  const current = /** @type {SaidComment | null | undefined} */ (/** @type {any} */ (problem).current)
  if (field === 'createComment' && !current)
    giveBack(input.parentId ? replyTo(input.parentId) : newIn(taskId), input.body, input.attachmentIds)
  if (field === 'createComment' && current) return // it was there already: sent twice, long after
  if (field === 'updateComment' && !note.back) giveBack(editOf(id), body)
  if (problem.code === 'CONFLICT' && current && !note.back) {
    clashes.value = new Map([...clashes.peek(), [id, asRemark(current)]])
    return
  }
  say({ bad: true, text: t(note.back ? 'undo.refused' : `talk.refused.${field}`, { why: reason(problem) }) })
}

/** @param {string} place @param {string} text @param {string[]} [files] */
function giveBack(place, text, files = []) {
  if (draft(place).peek() === null) keepDraft(place, text)
  for (const id of files) attach(place, id)
}
