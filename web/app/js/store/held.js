/**
 * Deletions that the server can't undo: each is held back for as long as the word about it stands, and can be taken
 * back until then.
 */
import { signal } from '../../vendor/preact.js'
import { beforeLeaving, request } from '../api/request.js'
import { me } from '../api/session.js'
import { enqueue } from './queue.js'
import { offer } from './undo.js'

/** @import { Write } from './queue.js' */

const GRACE = 8000

/** Not sent yet. @type {Signal<{ write: Write, send: () => void }[]>} */
export const held = signal([])

/** Into the queue, once nobody has taken it back. @param {Write} write */
export function hold(write) {
  const stop = () => {
    clearTimeout(timer)
    held.value = held.peek().filter((one) => one.write !== write)
  }
  const who = me.peek()?.id
  const send = (keepalive = false) => {
    stop()
    withdraw()
    if (me.peek()?.id === who) enqueue({ ...write, keepalive })
  }
  const timer = setTimeout(() => send(), GRACE)
  held.value = [...held.peek(), { write, send: () => send(true) }]
  const withdraw = offer(write.note.told, stop)
}

/**
 * Sends what is held back past all that waits: who leaves waits for nothing. With the same key, so that it happens
 * once if it is sent again in its turn.
 */
function sendHeld() {
  const writes = held.peek().map(({ write }) => write)
  for (const { send } of held.peek()) send()
  return Promise.all(
    writes.map(({ query, variables }) => request(query, variables, { keepalive: true }).catch(() => {})),
  )
}

// A page that is left, or loaded anew, and a person who signs out.
addEventListener('pagehide', sendHeld)
beforeLeaving.add(sendHeld)
