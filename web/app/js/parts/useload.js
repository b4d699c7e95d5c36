/** Reads something from the server when a page opens, and again on request or after certain events. */
import { useCallback, useEffect, useRef, useState } from '../../vendor/preact.js'
import { onEvent } from '../store/live.js'

/**
 * @template Data
 * @param {() => Promise<Data>} read
 * @param {unknown[]} [on] reads again when one of these changes
 * @param {RegExp} [events] names of the events after which it is read again
 * @param {(took: number) => number} [pause] milliseconds to wait after an event, by those that the last answer took:
 *   all events meanwhile cause one read. A hidden page waits until it is shown
 */
export function useLoad(read, on = [], events, pause = () => 300) {
  /** @typedef {{ data: Data | null, failed: unknown }} State */
  const [state, set] = useState(/** @type {State} */ ({ data: null, failed: null }))
  const last = useRef(0)
  const took = useRef(0)
  const reading = useRef(Promise.resolve())
  const again = useCallback(() => {
    const asked = (last.current += 1)
    // A slow answer to an older request is dropped.
    const ifNewest = (/** @type {(known: State) => State} */ next) => {
      if (asked === last.current) set(next)
    }
    const began = performance.now()
    reading.current = read()
      .then(
        (data) => ifNewest(() => ({ data, failed: null })),
        (failed) => ifNewest((known) => ({ ...known, failed })),
      )
      .then(() => {
        took.current = performance.now() - began
      })
    return reading.current
  }, on)
  useEffect(() => {
    again()
  }, [again])
  useEffect(() => {
    if (!events) return undefined
    let timer = 0
    let isOld = false
    let isDue = false
    const ask = () => {
      isDue = true
      if (document.hidden) return
      isOld = isDue = false
      again()
    }
    const wait = () => {
      if (isOld) timer = setTimeout(ask, pause(took.current))
    }
    const stop = onEvent((event) => {
      if (isOld || !events.test(event.name)) return
      isOld = true
      reading.current.then(wait)
    })
    const wake = () => isDue && ask()
    document.addEventListener('visibilitychange', wake)
    return () => {
      isOld = false
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
      stop()
    }
  }, [again])
  return { ...state, again }
}
