/**
 * A list for a part of the page, read again when other tasks are asked for. A list that was left a while ago is shown
 * at once, as long as it was.
 */
import { useLayoutEffect, useMemo } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { List, keyOf, park, unpark } from '../store/list.js'

/** @import { Criteria, Order } from '../store/criteria.js' */

/**
 * @param {Criteria} want
 * @param {Order} order
 * @param {{ size?: number, all?: boolean }} [how]
 */
export function useList(want, order, how) {
  const key = keyOf(want, order, how)
  const list = useMemo(() => unpark(key) ?? new List(want, order, how), [key])
  useLayoutEffect(() => {
    // in a layout effect: the request starts before the placeholder is painted
    if (!list.ready.peek() || list.stale || list.failed.peek()) list.load()
    else if (list.more.peek() && list.all)
      list.next() // the viewer left before all of it was read
    else if (list.more.peek()) list.recount().catch(() => {}) // the next event counts again
    list.stale = false
    return () => (me.peek() ? park(key, list) : list.close())
  }, [list])
  return list
}
