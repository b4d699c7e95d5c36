/**
 * Writes on their way: one after the other, each with a key of its own, so that sending one again cannot do it twice.
 * What cannot be sent waits here, also over a reload of the page, and goes out in order when the server is back. The
 * TypeScript client's queue sends; here is what the page shows of it.
 */
import { Queue, TaskFlowError, passes, wait } from '../../vendor/client.js'
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { post } from '../api/post.js'
import { request } from '../api/request.js'
import { me, tokens } from '../api/session.js'

const SHELF = 'taskflow.waiting'
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])

/**
 * Of any of our writes.
 * @typedef {object} Payload
 * @property {DataOf<'Update'>['updateTask']['errors']} errors of a task; what a comment conflicts with is a comment
 * @property {import('../task/recurrence/next.js').Answered | null} [task]
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
 * @property {boolean} [keepalive] sent also when the page is gone by then
 * @property {string | null} [who] made it: nobody else sends it
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

/** What the server has not confirmed, in order. */
export const queue = signal(/** @type {Write[]} */ ([]))
/** How many changes that are. */
export const waiting = computed(() => queue.value.length)
/** Whether the last try found nobody. */
export const stalled = signal(false)

/** @typedef {(write: Write, payload: Payload) => void} Settled */
/** @type {Map<Write['field'], Settled>} */
const handlers = new Map()
/** What `first` has read, by the key of its write. @type {Map<string, unknown>} */
const found = new Map()
/** Of one person at a time. @type {{ who: string | undefined, queue: Queue<Kept['note']> } | null} */
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

/** Sends what waits, now. */
export const send = () => own?.queue.send()

/** What an earlier life of this page could not send, if it was the same person's. @returns {Write[]} */
export function takeUp() {
  ownQueue()
  return queue.peek()
}

/** What somebody else has left is not theirs, and goes. */
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
      // Full: it is sent all the same, if the page lives for so long.
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

/** What is refused is done without. @param {NonNullable<Write['first']>} first */
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
  // The client speaks English alone: the page has words of its own for what the server has not said.
  const problems = errors.map((one) => (one.code === 'UNCERTAIN' ? { ...one, message: '' } : one))
  batch(() => {
    stalled.value = false
    queue.value = queue.peek().filter((one) => one.key !== key)
    handlers.get(write.field)?.(write, /** @type {Payload} */ ({ ...payload, errors: problems, found: found.get(key) }))
  })
  found.delete(key)
}

// A closed tab loses what it could not send: the browser asks first.
effect(() => {
  const ask = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault()
  if (!stalled.value || !waiting.value) return undefined
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
})
