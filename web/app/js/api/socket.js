/** Subscriptions: one WebSocket, graphql-transport-ws, kept open with full-jitter backoff. */
import { pause, refused, wait } from '../../vendor/client.js'
import { tokens } from './session.js'

const BEAT = 20_000,
  PATIENCE = 8_000
const ENDED = new Set([4401, 4403])

/**
 * @template [Data=any]
 * @typedef {{ next: (data: Data) => void, failed: (problem: Error) => void, done?: () => void }} Listener
 */

/** @param {{ up: () => void, down: () => void }} tell */
export function openSocket(tell) {
  /** @type {Map<string, Listener & { query: string, variables: () => unknown }>} */
  const running = new Map()
  const closed = new AbortController()
  let ws = /** @type {WebSocket | null} */ (null),
    token = /** @type {string | null} */ (null),
    ready = false,
    tries = 0,
    beat = 0,
    heard = 0,
    last = 0

  /** @param {{ type: string, id?: string, payload?: unknown }} message */
  function send(message) {
    if (ws?.readyState === WebSocket.OPEN) ws.send(JSON.stringify(message))
  }

  /** @param {string} id */
  function start(id) {
    const one = running.get(id)
    if (one) send({ id, type: 'subscribe', payload: { query: one.query, variables: one.variables() } })
  }

  async function connect() {
    token = await tokens.token().catch(() => null)
    if (closed.signal.aborted) return
    if (!token) return again()
    const mine = new WebSocket(new URL('/graphql', location.href).href.replace(/^http/, 'ws'), 'graphql-transport-ws')
    ws = mine
    mine.onopen = () => send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })
    mine.onmessage = ({ data }) => {
      heard = Date.now()
      take(JSON.parse(data))
    }
    mine.onclose = ({ code }) => ws === mine && lost(code)
  }

  /** @param {{ type: string, id: string, payload: any }} message as the server sent it */
  function take({ type, id, payload }) {
    const one = running.get(id)
    if (type === 'connection_ack') {
      ready = true
      tries = 0
      for (const each of running.keys()) start(each)
      beat = setInterval(checkPulse, BEAT)
      tell.up()
    } else if (type === 'ping') send({ type: 'pong' })
    else if (type === 'next') payload.errors ? one?.failed(refused(payload.errors, {})) : one?.next(payload.data)
    else if (type === 'error' && running.delete(id)) one?.failed(refused(payload, {}))
    else if (type === 'complete' && running.delete(id)) one?.done?.()
  }

  /** A connection that died without a word (a laptop lid, a lost Wi-Fi) answers no ping. */
  function checkPulse() {
    if (Date.now() - heard > BEAT + PATIENCE) return ws?.close(4000)
    send({ type: 'ping' })
  }

  /** @param {number} code */
  async function lost(code) {
    clearInterval(beat)
    ready = false
    ws = null
    if (closed.signal.aborted) return
    tell.down()
    // If the session has ended, renewing the token signs the page out, which closes this socket.
    if (token && ENDED.has(code)) await tokens.renew(token).catch(() => {})
    if (!closed.signal.aborted) again()
  }

  function again() {
    tries += 1
    wait(pause(tries), closed.signal).then(connect, () => {})
  }

  connect()

  return {
    /**
     * @template [Data=unknown], [Variables=unknown]
     * @param {GraphQLDocument<Data, Variables>} query
     * @param {() => NoInfer<Variables>} variables evaluated at each subscription, after a reconnect too
     * @param {Listener<Data>} listener
     */
    subscribe(query, variables, listener) {
      const id = String((last += 1))
      running.set(id, { query, variables, ...listener })
      if (ready) start(id)
      return () => {
        if (running.delete(id)) send({ id, type: 'complete' })
      }
    },
    close() {
      closed.abort()
      clearInterval(beat)
      ws?.close(1000)
    },
  }
}
