/** A list of tasks. When the row with the focus goes away, the row that takes its place gets the focus. */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { taskNow } from '../store/tasks.js'
import { taskOf } from '../ui.js'
import { carryRow, heldRow, shiftRow } from './arranging.js'
import { Row, useGlow } from './row.js'

/** @param {{ ids: string[], label: string, arranged?: boolean }} props `arranged`: people put them in order here */
export function Rows({ ids, label, arranged = false }) {
  const root = useGlow()
  const kept = useKeptFocus(root, ids)
  const longest = Math.max(0, ...ids.map((id) => taskNow(id)?.key.length ?? 0)) // their keys stand in one column
  const held = arranged ? heldRow.value : null
  const hand = arranged && {
    onPointerDown: (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) => carryRow(event, ids),
    onKeyDown: (/** @type {KeyboardEvent} */ event) => shiftRow(event, ids),
    onDragStart: (/** @type {DragEvent} */ event) => event.preventDefault(),
  }
  return html`<ul
    class="card rows ${arranged ? 'arranged' : ''} ${held?.before === null ? 'to-end' : ''}"
    style=${{ '--key': longest }}
    ref=${root}
    aria-label=${label}
    ...${kept}
    ...${hand}
  >
    ${ids.map((id) => html`<${Row} key=${id} id=${id} mark=${held && markOf(id, held)} />`)}
  </ul>`
}

/**
 * When the row with the focus goes away, the row that takes its place gets the focus.
 * @param {{ current: HTMLElement | null }} root
 * @param {string[]} ids
 */
export function useKeptFocus(root, ids) {
  const had = useRef(-1)
  useLayoutEffect(() => {
    if (had.current < 0 || document.activeElement !== document.body) return
    const links = root.current?.querySelectorAll('[data-go]') ?? []
    const next = links[Math.min(had.current, links.length - 1)]
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [ids])
  return {
    onFocusIn: (/** @type {EventOf<Element>} */ event) => {
      had.current = ids.indexOf(taskOf(event.target) ?? '')
    },
    onFocusOut: (/** @type {FocusEvent} */ event) => {
      if (event.relatedTarget) had.current = -1
    },
  }
}

/** @param {string} id @param {{ id: string, before: string | null }} held */
export const markOf = (id, held) => (id === held.id ? 'held' : id === held.before ? 'next' : '')
