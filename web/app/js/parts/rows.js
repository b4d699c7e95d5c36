/** A list of tasks. Where the row with the focus goes away, the focus goes to the one that takes its place. */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { taskNow } from '../store/tasks.js'
import { Row, useGlow } from './row.js'

export function Rows({ ids, label }) {
  const root = useGlow()
  const had = useRef(-1)
  useLayoutEffect(() => {
    if (had.current < 0 || document.activeElement !== document.body) return
    const links = root.current?.querySelectorAll('[data-go]') ?? []
    links[Math.min(had.current, links.length - 1)]?.focus({ preventScroll: true })
  }, [ids])
  const longest = Math.max(0, ...ids.map((id) => taskNow(id)?.key?.length ?? 0)) // the keys of a list stand in one column
  const remember = (event) => {
    had.current = ids.indexOf(event.target.closest('[data-task]')?.dataset.task)
  }
  const forget = (event) => {
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
