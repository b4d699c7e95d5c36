/** A task as a card of a board. */
import { html } from '../../vendor/preact.js'
import { taskNow } from '../store/tasks.js'
import { Avatar, Due, Glyph } from '../parts/bits.js'
import { Labels } from './labels.js'
import { Marks } from './marks.js'

/** @param {{ task: Task }} props */
export const Face = ({ task }) =>
  html`
    <p dir="auto">${task.title}</p>
    <${Labels} task=${task} most=${5} />
    <div>
      <${Glyph} kind="priority" value=${task.priority} />
      <code>${task.key || '…'}</code>
      <${Due} task=${task} />
      <${Marks} task=${task} />
      <${Avatar} user=${task.assignee} />
    </div>
  `

/**
 * The card that follows the pointer.
 * @typedef {import('../../vendor/preact.js').Signal<{ x: number, y: number, width: number }>} Place
 * @param {{ id: string, at: Place }} props
 *   `at`: its position on the page. It changes with every movement, and only this component reads it
 */
export function Ghost({ id, at }) {
  const { x, y, width } = at.value
  const task = taskNow(id)
  return (
    task &&
    html`<div class="tk lift ghost" aria-hidden="true" style=${{ width: `${width}px`, translate: `${x}px ${y}px` }}>
      <${Face} task=${task} />
    </div>`
  )
}
