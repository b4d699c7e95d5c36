/**
 * A list that lives as long as the part of the page that shows it, and is loaded anew when something else is asked
 * for.
 */
import { useEffect, useMemo } from '../../vendor/preact.js'
import { today } from '../store/clock.js'
import { List } from '../store/list.js'

/** @import { Criteria, Order } from '../store/criteria.js' */

/**
 * @param {Criteria} want
 * @param {Order} order
 * @param {{ size?: number, all?: boolean }} [how]
 */
export function useList(want, order, how) {
  const key = JSON.stringify([want, order, today.value])
  const list = useMemo(() => new List(want, order, how), [key])
  useEffect(() => {
    list.load()
    return () => list.close()
  }, [list])
  return list
}
