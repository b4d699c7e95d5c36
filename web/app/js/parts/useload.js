/** Something that is read from the server when a page comes up, and again on request or when an event says so. */
import { useCallback, useEffect, useRef, useState } from '../../vendor/preact.js'
import { onEvent } from '../store/live.js'

/**
 * @template T
 * @param {() => Promise<T>} read
 * @param {any[]} [on] reads again when one of these changes
 * @param {RegExp} [events] names of the events after which it is read again
 * @returns {{data: T | null, failed: Error | null, again: () => Promise<void>}}
 */
export function useLoad(read, on = [], events) {
  const [state, set] = useState({ data: null, failed: null })
  const last = useRef(0)
  const again = useCallback(() => {
    const asked = (last.current += 1)
    const ifNewest = (next) => {
      if (asked === last.current) set(next)
    } // a slow answer to an older question is none
    return read().then(
      (data) => ifNewest({ data, failed: null }),
      (failed) => ifNewest((old) => ({ ...old, failed })),
    )
  }, on)
  useEffect(() => {
    again()
  }, [again])
  useEffect(() => {
    if (!events) return undefined
    let timer = 0
    const stop = onEvent((event) => {
      if (!events.test(event.name)) return
      clearTimeout(timer)
      timer = setTimeout(again, 300)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [again])
  return { ...state, again }
}
