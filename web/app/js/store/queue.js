/**
 * Writes on their way: one after the other, each with a key of its own, so that sending one again cannot do it twice.
 * What cannot be sent waits here, also over a reload of the page, and goes out in order when the server is back.
 */
import { effect, signal } from '../../vendor/preact.js'
import { Refused, Unreachable } from '../api/post.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'

const SHELF = 'taskflow.waiting'
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])
const RETRY = 3000

/** @typedef {{ errors: DataOf<'Update'>['updateTask']['errors'], task?: Task | null }} Payload of any of our writes */
/**
 * What is wanted again when the answer is here, which may be after a reload.
 * @typedef {object} Note
 * @property {string} told
 * @property {Partial<Task>} [shown]
 * @property {Partial<Task>} [before]
 * @property {Task} [task]
 * @property {'conflict'} [quiet]
 * @property {boolean} [back]
 */
/**
 * @typedef {object} Write
 * @property {string} key
 * @property {'createTask' | 'updateTask' | 'deleteTask' | 'restoreTask'} field
 * @property {GraphQLDocument<Partial<Record<string, Payload>>, any>} query
 * @property {Record<string, any>} variables
 * @property {string} taskId
 * @property {Note} note
 */

/** How many changes the server has not confirmed. */
export const waiting = signal(0)
/** Whether the last try found nobody. */
export const stalled = signal(false)

/** @type {Write[]} */
let queue = []
let sending = false
let timer = 0
/** @type {(write: Write, payload: Payload) => void} */
let settled = () => {}

/** @param {typeof settled} handler called with the payload of each write, in order */
export function whenSettled(handler) {
  settled = handler
}

/** @param {Write} write */
export function enqueue(write) {
  queue.push(write)
  keep()
  return send()
}

/** Sends what waits, now. */
export async function send() {
  clearTimeout(timer)
  if (sending) return
  sending = true
  while (queue.length && me.peek()) {
    const write = queue[0]
    const answer = await tryOnce(write)
    if (!answer) break
    queue.shift()
    keep()
    settled(write, answer)
  }
  sending = false
}

/** What an earlier life of this page could not send, if it was the same person's. @returns {Write[]} */
export function takeUp() {
  const shelf = JSON.parse(sessionStorage.getItem(SHELF) ?? 'null')
  const who = me.peek()?.id
  if (shelf?.who === who && !queue.length) queue = shelf.writes
  if (queue.length && shelf?.who !== who) queue = []
  keep()
  return queue
}

/** @param {Write} write @returns {Promise<Payload | null | undefined>} */
async function tryOnce(write) {
  try {
    const data = await request(write.query, write.variables)
    stalled.value = false
    return data[write.field]
  } catch (problem) {
    const code = problem instanceof Refused ? problem.code : 'INTERNAL'
    if (problem instanceof Unreachable || code === 'RATE_LIMITED') return later()
    if (SIGNED_OUT.has(code)) return null // goes on after sign-in
    return { errors: [{ code, message: problem instanceof Error ? problem.message : '', path: [] }] }
  }
}

function later() {
  stalled.value = true
  timer = setTimeout(send, RETRY)
  return null
}

function keep() {
  waiting.value = queue.length
  if (queue.length) sessionStorage.setItem(SHELF, JSON.stringify({ who: me.peek()?.id, writes: queue }))
  else sessionStorage.removeItem(SHELF)
}

// A closed tab loses what it could not send: the browser asks first.
effect(() => {
  const ask = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault()
  if (!stalled.value || !waiting.value) return undefined
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
})
