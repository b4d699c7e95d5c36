/** A list of tasks. Where the row with the focus goes away, the focus goes to the one that takes its place. */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { taskNow } from '../store/tasks.js'
import { taskOf } from '../ui.js'
import { Row, useGlow } from './row.js'

/** @param {{ ids: string[], label: string }} props */
export function Rows({ ids, label }) {
  const root = useGlow()
  const had = useRef(-1)
  useLayoutEffect(() => {
    if (had.current < 0 || document.activeElement !== document.body) return
    const links = root.current?.querySelectorAll('[data-go]') ?? []
    const next = links[Math.min(had.current, links.length - 1)]
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [ids])
  const longest = Math.max(0, ...ids.map((id) => taskNow(id)?.key.length ?? 0)) // their keys stand in one column
  const remember = (/** @type {EventOf<Element>} */ event) => {
    had.current = ids.indexOf(taskOf(event.target) ?? '')
  }
  const forget = (/** @type {FocusEvent} */ event) => {
    if (event.relatedTarget) had.current = -1
  }
  return html`<ul
    class="card rows"
    style=${{ '--key': longest }}
    ref=${root}
    aria-label=${label}
    onFocusIn=${remember}
    onFocusOut=${forget}
  >
    ${ids.map((id) => html`<${Row} key=${id} id=${id} />`)}
  </ul>`
}
