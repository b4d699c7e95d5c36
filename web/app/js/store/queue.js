/**
 * The queue of writes: they are sent one after the other, each with a key of its own, so that a second try can't do it
 * twice. Writes that can't be sent wait here, even across a reload of the page, and go out in order when the server is
 * back. The TypeScript client's queue sends them; this module holds what the page shows.
 */
import { Queue, TaskFlowError, passes, wait } from '../../vendor/client.js'
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { post } from '../api/post.js'
import { request } from '../api/request.js'
import { me, tokens } from '../api/session.js'
import { asksFirst } from './leaving.js'

const SHELF = 'taskflow.waiting'
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])

/**
 * The payload of any of our writes.
 * @typedef {object} Payload
 * @property {DataOf<'Update'>['updateTask']['errors']} errors of a task; a comment's
 *   conflict has a comment as `current`
 * @property {import('../task/recurrence/next.js').Answered | null} [task]
 * @property {{ task: Task | null }[]} [results]
 * @property {SaidComment | null} [comment]
 * @property {Notice[]} [notifications]
 * @property {any} [found] what `Write.first` has read
 */
/**
 * What is needed again when the answer arrives, which may be after a reload.
 * @typedef {object} Note
 * @property {string} told
 * @property {import('./tasks.js').Patch} [shown]
 * @property {Partial<Task>} [before]
 * @property {'conflict' | 'all'} [quiet]
 * @property {boolean} [back]
 * @property {boolean} [silent] the caller tells the viewer what was done
 * @property {string} [at] when it was done
 * @property {string} [was] the former text of a comment
 * @property {string} [until] when the newest entry of the inbox at that time happened
 */
/**
 * @typedef {'createTask' | 'updateTask' | 'moveTask' | 'deleteTask' | 'restoreTask' | 'updateTasks' | 'deleteTasks'
 *   | 'watchTask' | 'relateTasks' | 'unrelateTasks' | 'skipOccurrence' | 'undo' } OfTasks
 * @typedef {object} Write
 * @property {string} key
 * @property {OfTasks | OfComments | OfInbox | 'createLabel' | 'deleteAttachment'} field
 * @property {GraphQLDocument<Partial<Record<string, any>>, any>} query
 * @property {Record<string, any>} variables
 * @property {string[]} taskIds
 * @property {Note} note
 * @property {{ query: GraphQLDocument<any, any>, variables: Record<string, any> }} [first] read right before it is sent
 * @property {boolean} [keepalive] the request outlives the page
 * @property {string | null} [who] id of the user who made it: it is sent as nobody else
 * @property {number | null} [sentAt] when it was sent first, in milliseconds
 */
/** @typedef {'createComment' | 'updateComment' | 'deleteComment' | 'resolveComment' | 'react'} OfComments */

/** @typedef {'updateNotifications' | 'markAllRead'} OfInbox */

/**
 * A write as the client's queue keeps it.
 * @typedef {import('../../vendor/client.js').Write<Pick<Write, 'field' | 'taskIds' | 'note' | 'first' | 'keepalive'>>
 *   } Kept
 * @typedef {import('../../vendor/client.js').Result<Record<string, unknown>>} Result
 */

/** The writes that the server has not confirmed, in order. */
export const queue = signal(/** @type {Write[]} */ ([]))
/** The number of unconfirmed changes. */
export const waiting = computed(() => queue.value.length)
/** Whether the last try found no server. */
export const stalled = signal(false)

/** @typedef {(write: Write, payload: Payload) => void} Settled */
/** @type {Map<Write['field'], Settled>} */
const handlers = new Map()
/** Results of `first`, by the key of its write. @type {Map<string, unknown>} */
const found = new Map()
/** The queue of one user at a time. @type {{ who: string | undefined, queue: Queue<Kept['note']> } | null} */
let own = null

/**
 * @param {Write['field'][]} fields
 * @param {Settled} handler called with the payload of each of these writes, in order
 */
export function whenSettled(fields, handler) {
  for (const field of fields) handlers.set(field, handler)
}

/** @param {Write} write */
export function enqueue(write) {
  const { key, query, variables, ...note } = write
  ownQueue().add(query, { ...variables, key }, note)
  queue.value = [...queue.peek(), { ...write, who: own?.who }]
}

/** Sends all waiting writes now. */
export const send = () => own?.queue.send()

/** The writes that could not be sent before a reload, if they are this user's. @returns {Write[]} */
export function takeUp() {
  ownQueue()
  return queue.peek()
}

/** The current user's queue; writes that another user has left are dropped. */
function ownQueue() {
  const who = me.peek()?.id
  if (own && (own.who === who || !who)) return own.queue
  own?.queue.close()
  queue.value = (shelf.load() ?? []).map(shown)
  if (!queue.peek().length) shelf.save(null)
  const sender = { userId: async () => me.peek()?.id ?? null, send: sendOne, wait: pause }
  own = { who, queue: new Queue(sender, { store: shelf, onSettled: settle }) }
  return own.queue
}

const shelf = {
  /** @returns {Kept[] | null} */
  load() {
    const { who, writes } = JSON.parse(sessionStorage.getItem(SHELF) ?? '{}')
    return who && who === me.peek()?.id ? writes.map(kept) : null
  },
  /** @param {Kept[] | null} writes */
  save(writes) {
    try {
      if (writes) sessionStorage.setItem(SHELF, JSON.stringify({ who: writes[0].userId, writes: writes.map(shown) }))
      else sessionStorage.removeItem(SHELF)
    } catch {
      // The storage is full: the writes are sent all the same, if the page stays open for that long.
    }
  },
}

/** @param {Kept} kept @returns {Write} */
const shown = ({ note, userId, ...write }) => ({ ...write, ...note, who: userId })

/** @param {Write} write @returns {Kept} */
const kept = ({ key, query, variables, who = null, sentAt = null, ...note }) => ({
  ...{ key, query, variables, note, sentAt },
  userId: who,
})

/** @param {Kept} write @param {AbortSignal} signal @returns {Promise<Result>} */
async function sendOne({ key, query, variables, userId, note: { field, first, keepalive } }, signal) {
  if (first && !found.has(key)) found.set(key, await readFirst(first))
  const document = /** @type {Write['query']} */ (query)
  const asked = { ...variables, key }
  const data = await tokens.send(userId, (token) => post(document, asked, { token, keepalive, signal }))
  const payload = data[field]
  return { ok: !payload.errors.length, payload, errors: payload.errors }
}

/** Reads `first` of a write; null if the server refuses that. @param {NonNullable<Write['first']>} first */
const readFirst = ({ query, variables }) =>
  request(query, variables).catch((problem) => {
    if (problem instanceof TaskFlowError && !passes(problem) && !SIGNED_OUT.has(problem.code)) return null
    throw problem
  })

/** @type {typeof wait} */
function pause(milliseconds, signal) {
  stalled.value = true
  return wait(milliseconds, signal)
}

/** @param {Kept} kept @param {Result} result */
function settle({ key, ...rest }, { payload, errors }) {
  const write = shown({ key, ...rest })
  // The client's own messages are English: for what the server has not said, the page has its own texts.
  const problems = errors.map((one) => (one.code === 'UNCERTAIN' ? { ...one, message: '' } : one))
  batch(() => {
    stalled.value = false
    queue.value = queue.peek().filter((one) => one.key !== key)
    handlers.get(write.field)?.(write, /** @type {Payload} */ ({ ...payload, errors: problems, found: found.get(key) }))
  })
  found.delete(key)
}

// Closing the tab would lose the writes that could not be sent: the browser asks first.
effect(() => (stalled.value && waiting.value ? asksFirst() : undefined))
