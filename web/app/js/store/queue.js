/**
 * Writes on their way: one after the other, each with a key of its own, so that sending one again cannot do it twice.
 * What cannot be sent waits here, also over a reload of the page, and goes out in order when the server is back.
 */
import { TaskFlowError, passes } from '../../vendor/client.js'
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'

const SHELF = 'taskflow.waiting'
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])
const RETRY = 3000

/**
 * Of any of our writes.
 * @typedef {object} Payload
 * @property {DataOf<'Update'>['updateTask']['errors']} errors of a task; what a comment conflicts with is a comment
 * @property {import('../recurrence/next.js').Answered | null} [task]
 * @property {{ task: Task | null }[]} [results]
 * @property {SaidComment | null} [comment]
 * @property {Notice[]} [notifications]
 * @property {any} [found] what `Write.first` has read
 */
/**
 * What is wanted again when the answer is here, which may be after a reload.
 * @typedef {object} Note
 * @property {string} told
 * @property {import('./tasks.js').Patch} [shown]
 * @property {Partial<Task>} [before]
 * @property {'conflict' | 'all'} [quiet]
 * @property {boolean} [back]
 * @property {boolean} [silent] who asked says what was done
 * @property {string} [at] when it was done
 * @property {string} [was] the text of a comment until then
 * @property {string} [until] when the newest entry of the inbox happened then
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
 * @property {any} [found] by that
 * @property {boolean} [keepalive] sent also when the page is gone by then
 * @property {string} [who] made it: nobody else sends it
 */
/** @typedef {'createComment' | 'updateComment' | 'deleteComment' | 'resolveComment' | 'react'} OfComments */

/** @typedef {'updateNotifications' | 'markAllRead'} OfInbox */

/** What the server has not confirmed, in order. */
export const queue = signal(/** @type {Write[]} */ ([]))
/** How many changes that are. */
export const waiting = computed(() => queue.value.length)
/** Whether the last try found nobody. */
export const stalled = signal(false)

let sending = false
let timer = 0
/** @typedef {(write: Write, payload: Payload) => void} Settled */
/** @type {Map<Write['field'], Settled>} */
const handlers = new Map()

/**
 * @param {Write['field'][]} fields
 * @param {Settled} handler called with the payload of each of these writes, in order
 */
export function whenSettled(fields, handler) {
  for (const field of fields) handlers.set(field, handler)
}

/** @param {Write} write */
export function enqueue(write) {
  keep([...queue.peek(), { ...write, who: me.peek()?.id }])
  return send()
}

/** Sends what waits, now. */
export async function send() {
  clearTimeout(timer)
  if (sending) return
  sending = true
  while (me.peek() && queue.peek()[0]?.who === me.peek()?.id) {
    const [write] = queue.peek()
    const answer = await tryOnce(write)
    if (!answer) break
    batch(() => {
      keep(queue.peek().slice(1))
      handlers.get(write.field)?.(write, answer)
    })
  }
  sending = false
}

/** What an earlier life of this page could not send, if it was the same person's. @returns {Write[]} */
export function takeUp() {
  const shelf = JSON.parse(sessionStorage.getItem(SHELF) ?? 'null')
  const who = me.peek()?.id
  if (shelf?.who === who && !queue.peek().length)
    keep(shelf.writes.map((/** @type {Write} */ write) => ({ ...write, who })))
  if (queue.peek().length && shelf?.who !== who) keep([])
  return queue.peek()
}

/** @param {Write} write @returns {Promise<Payload | null | undefined>} */
async function tryOnce(write) {
  try {
    if (write.first) write.found ??= await readFirst(write.first)
    const data = await request(write.query, write.variables, { keepalive: write.keepalive })
    stalled.value = false
    return { ...data[write.field], found: write.found }
  } catch (problem) {
    const code = problem instanceof TaskFlowError ? /** @type {Fault['code']} */ (problem.code) : 'INTERNAL'
    if (passes(problem)) return later()
    if (SIGNED_OUT.has(code)) return null // goes on after sign-in
    return { errors: [{ code, message: problem instanceof Error ? problem.message : '', path: [] }] }
  }
}

/** What is refused is done without. @param {NonNullable<Write['first']>} first */
const readFirst = ({ query, variables }) =>
  request(query, variables).catch((problem) => {
    if (problem instanceof TaskFlowError && !passes(problem) && !SIGNED_OUT.has(problem.code)) return null
    throw problem
  })

function later() {
  stalled.value = true
  timer = setTimeout(send, RETRY)
  return null
}

/** @param {Write[]} writes */
function keep(writes) {
  queue.value = writes
  if (writes.length) sessionStorage.setItem(SHELF, JSON.stringify({ who: writes[0].who, writes }))
  else sessionStorage.removeItem(SHELF)
}

// A closed tab loses what it could not send: the browser asks first.
effect(() => {
  const ask = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault()
  if (!stalled.value || !waiting.value) return undefined
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
})
