/**
 * Writes on their way: one after the other, each with a key of its own, so that sending one again cannot do it twice.
 * What cannot be sent waits here, also over a reload of the page, and goes out in order when the server is back.
 */
import { effect, signal } from '../../vendor/preact.js'
import { Unreachable } from '../api/post.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'

const SHELF = 'taskflow.waiting'
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])
const RETRY = 3000

/** @typedef {{key: string, field: string, query: string, variables: object, taskId: string, note?: object}} Write */

/** How many changes the server has not confirmed. */
export const waiting = signal(0)
/** Whether the last try found nobody. */
export const stalled = signal(false)

/** @type {Write[]} */
let queue = []
let sending = false
let timer = 0
let settled = (_write, _answer) => {}

/** @param {(write: Write, answer: any) => void} handler called with the payload of each write, in order */
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
  if (shelf?.who === me.peek().id && !queue.length) queue = shelf.writes
  if (queue.length && shelf?.who !== me.peek().id) queue = []
  keep()
  return queue
}

async function tryOnce(write) {
  try {
    const data = await request(write.query, write.variables)
    stalled.value = false
    return data[write.field]
  } catch (problem) {
    if (problem instanceof Unreachable || problem.code === 'RATE_LIMITED') return later()
    if (SIGNED_OUT.has(problem.code)) return null // goes on after sign-in
    return { errors: [{ code: problem.code, message: problem.message, path: [] }] }
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
  const ask = (event) => event.preventDefault()
  if (!stalled.value || !waiting.value) return undefined
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
})
