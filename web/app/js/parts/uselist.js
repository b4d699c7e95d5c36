/** A list that lives as long as the part of the page that shows it, and is loaded anew when it is asked for something else. */
import { useEffect, useMemo } from '../../vendor/preact.js'
import { today } from '../store/clock.js'
import { List } from '../store/list.js'

export function useList(want, order, how) {
  const key = JSON.stringify([want, order, today.value])
  const list = useMemo(() => new List(want, order, how), [key])
  useEffect(() => {
    list.load()
    return () => list.close()
  }, [list])
  return list
}
