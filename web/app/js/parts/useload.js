/** Something that is read from the server when a page comes up, and again on request or when an event says so. */
import { useCallback, useEffect, useRef, useState } from '../../vendor/preact.js'
import { onEvent } from '../store/live.js'

/**
 * @template Data
 * @param {() => Promise<Data>} read
 * @param {unknown[]} [on] reads again when one of these changes
 * @param {RegExp} [events] names of the events after which it is read again
 * @param {number} [pause] milliseconds until then, in which more may happen: it is read once for all of them
 */
export function useLoad(read, on = [], events, pause = 300) {
  /** @typedef {{ data: Data | null, failed: unknown }} State */
  const [state, set] = useState(/** @type {State} */ ({ data: null, failed: null }))
  const last = useRef(0)
  const again = useCallback(() => {
    const asked = (last.current += 1)
    // A slow answer to an older question is none.
    const ifNewest = (/** @type {(known: State) => State} */ next) => {
      if (asked === last.current) set(next)
    }
    return read().then(
      (data) => ifNewest(() => ({ data, failed: null })),
      (failed) => ifNewest((known) => ({ ...known, failed })),
    )
  }, on)
  useEffect(() => {
    again()
  }, [again])
  useEffect(() => {
    if (!events) return undefined
    let timer = 0
    const stop = onEvent((event) => {
      if (timer || !events.test(event.name)) return
      timer = setTimeout(() => {
        timer = 0
        again()
      }, pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [again])
  return { ...state, again }
}
