/** Rows that people arrange: carried with the pointer, or moved by Alt and an arrow key. */
import { signal } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { place } from '../store/arrange.js'
import { taskNow } from '../store/tasks.js'
import { focusSoon, taskOf } from '../ui.js'
import { vertical } from '../parts/arrows.js'
import { carry } from '../parts/carry.js'

/** The row that is carried, and the one it would be put before; null: behind all. */
export const heldRow = signal(/** @type {{ id: string, before: string | null } | null} */ (null))
/** For screen readers. */
export const saidOfRow = signal('')

/**
 * A list that people put in order: the selector of its rows, its name, and the text for screen readers.
 * @typedef {{ row: string, name: string, said: Signal<string> }} Order
 */
/** @returns {Order} */
const ofList = () => ({ row: '.row', name: t('order.manual'), said: saidOfRow })

/** @param {EventOf<HTMLElement, PointerEvent>} event @param {string[]} ids of the list @param {Order} [order] */
export function carryRow(event, ids, order = ofList()) {
  const id = taskOf(event.target)
  const row = event.target instanceof Element && event.target.closest(order.row)
  if (!id || !(row instanceof HTMLElement) || !isFree(event) || !taskNow(id)?.can.changeStatus) return
  const rest = ids.filter((one) => one !== id)
  const list = event.currentTarget
  carry(event, {
    lift: () => {
      heldRow.value = { id, before: ids[ids.indexOf(id) + 1] ?? null }
    },
    over: (_, __, { y }) => {
      const next = rest.find((one) => y < middleOf(list.querySelector(`[data-task="${one}"]`)))
      heldRow.value = { id, before: next ?? null }
    },
    drop: () => {
      const before = heldRow.value?.before ?? null
      heldRow.value = null
      if (before !== (ids[ids.indexOf(id) + 1] ?? null))
        put(id, rest, before === null ? rest.length : rest.indexOf(before), order)
    },
    cancel: () => {
      heldRow.value = null
    },
  })
}

/** @param {KeyboardEvent} event @param {string[]} ids @param {Order} [order] */
export function shiftRow(event, ids, order = ofList()) {
  const by = vertical(event)
  const id = event.target instanceof Element ? taskOf(event.target) : null
  if (!by || !event.altKey || !id) return
  event.preventDefault()
  const at = ids.indexOf(id) + by
  if (at < 0 || at >= ids.length || !taskNow(id)?.can.changeStatus) return
  put(
    id,
    ids.filter((one) => one !== id),
    at,
    order,
  )
  focusSoon(`${order.row}[data-task="${id}"] [data-go]`)
}

/** @param {string} id @param {string[]} rest @param {number} at @param {Order} order */
function put(id, rest, at, { name, said }) {
  const task = taskNow(id)
  if (!task) return
  place(task, rest, at)
  said.value = t('board.spot', { column: name, at: at + 1, n: rest.length + 1 })
}

/** Whether a press may start a drag: buttons and boxes of a row keep their own function. @param {PointerEvent} event */
const isFree = (event) => event.target instanceof Element && !event.target.closest('button, input') && !event.shiftKey

/** @param {Element | null} row */
function middleOf(row) {
  const box = row?.getBoundingClientRect()
  return box ? box.y + box.height / 2 : -1
}
