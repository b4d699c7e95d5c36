/**
 * Events for the viewer alone, for open parts of the page that show them. The inbox has a stream of its own (js/inbox).
 */
import { computed } from '../../vendor/preact.js'
import { shortly } from '../api/request.js'
import { me } from '../api/session.js'
import { OWN } from '../api/words.js'
import { follow, onStart } from './live.js'

/** @typedef {Extract<DataOf<'Own'>['events'], { __typename: 'StreamEvent' }>['event']} OwnEvent */
/** @type {Set<(event: OwnEvent | null) => void>} */
const listeners = new Set()
let cursor = /** @type {string | null} */ (null)
let hush = () => {}
let timer = 0

/**
 * Calls back with each event, and with null if some may have been missed: then anything may have changed.
 * @param {(event: OwnEvent | null) => void} listener
 * @returns {() => void}
 */
export function onOwn(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function listen() {
  hush()
  hush = follow(OWN, () => ({ after: cursor }), {
    next: ({ events }) => learn(events),
    failed: (problem) => {
      console.warn('no events of one’s own:', problem.message)
      timer = setTimeout(startOver, shortly())
    },
  })
}

/** @param {DataOf<'Own'>['events']} item */
function learn(item) {
  if (item.__typename === 'StreamReset') return item.reason === 'SHUTDOWN' ? listen() : startOver()
  if (item.__typename === 'StreamReady' && !cursor) tell(null)
  cursor = item.cursor
  if (item.__typename === 'StreamEvent') tell(item.event)
}

/** Subscribes from now on; listeners get null, and read again what they may have missed. */
function startOver() {
  cursor = null
  listen()
}

/** @param {OwnEvent | null} event */
function tell(event) {
  for (const listener of listeners) listener(event)
}

onStart(({ inbox }) => {
  if (cursor) return
  cursor = inbox?.cursor ?? null
  listen()
})

/** Ends the stream when the signed-in user changes. */
computed(() => me.value?.id).subscribe(() => {
  hush()
  hush = () => {}
  clearTimeout(timer)
  cursor = null
})
