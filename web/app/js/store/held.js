/**
 * Deletions that the server can't undo: each is held back while its toast is shown, and can be undone until then.
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

/** Puts a write into the queue, once the time to undo it is over. @param {Write} write */
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
 * Sends held writes at once, past all that waits in the queue: a page that is left can't wait. The key stays the same,
 * so that a write happens once even if the queue sends it again.
 */
function sendHeld() {
  const writes = held.peek().map(({ write }) => write)
  for (const { send } of held.peek()) send()
  return Promise.all(
    writes.map(({ query, variables }) => request(query, variables, { keepalive: true }).catch(() => {})),
  )
}

// When the page is left or reloaded, and when the user signs out.
addEventListener('pagehide', sendHeld)
beforeLeaving.add(sendHeld)
