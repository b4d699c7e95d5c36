// A fake server: a function gives its answers, without a network and without waiting.
import { ERRORS, TaskFlow, inMemory } from '../dist/index.js'

export { ERRORS }

export const json = (body, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

export const page = (status, text = '<html>Bad gateway</html>') =>
  new Response(text, { status, headers: { 'content-type': 'text/html' } })

/** `answer` is given the body and the headers of each request, and its number from 0 on. */
export function client(answer, options = {}) {
  const asked = []
  const waits = []
  const fetch = async (url, { body, headers, signal }) => {
    const request = { url, ...JSON.parse(body), headers, signal }
    asked.push(request)
    const givenUp = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    return Promise.race([answer(request, asked.length - 1), givenUp])
  }
  const wait = async (milliseconds, signal) => {
    if (signal?.aborted) throw signal.reason
    waits.push(milliseconds)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const taskflow = new TaskFlow({ url: 'http://tasks.test', fetch, wait, ...options })
  return { taskflow, asked, waits }
}

export const tokens = (name, { renewAt = Date.now() + 600_000, userId = 'user_1' } = {}) => ({
  token: name,
  refreshToken: `refresh ${name}`,
  userId,
  renewAt,
})

export function storeOf(value) {
  const store = inMemory()
  store.save(value)
  return store
}

/** A store that records each of its states, as JSON. */
export function recorded(value = null) {
  const states = [structuredClone(value)]
  return {
    states,
    load: () => structuredClone(states.at(-1)),
    save: (next) => void states.push(structuredClone(next)),
  }
}

/** A seeded generator: the same numbers each time. */
export function dice(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The events of a stream, as text; it ends where they end. */
export const stream = (...events) =>
  new Response(new Blob([':\n\n', ...events]).stream(), {
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
  })

export const next = (item, id) =>
  `event: next\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify({ data: { s: item } })}\n\n`

export const COMPLETE = 'event: complete\ndata:\n\n'
