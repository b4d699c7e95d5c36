/** What can be done with an entry of a task's activity: undo it, and see the task as it was. */
import { html, useEffect, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { Bones, Failure } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { undoEvent } from '../store/changes.js'
import { AS_OF } from './words.js'

/** @typedef {NonNullable<NonNullable<DataOf<'AsOf'>['task']>['asOf']>} Former */

const OF_THE_STATUS = new Set(['status', 'stage', 'startedAt', 'completedAt', 'nextOccurrence'])

/** @param {{ task: Task, event: TaskEvent, events: TaskEvent[] }} props `events`: all that are here, oldest first */
export function Past({ task, event, events }) {
  const [isOpen, open] = useState(false)
  const canUndo = event.undoable && mayUndo(task, event)
  return html`<span class="past">
    ${canUndo && html`<button class="link" onClick=${() => undoEvent(task, event)}>${t('past.undo')}</button>`}
    <button class="link" onClick=${() => open(true)}>${t('past.show')}</button>
    ${isOpen && html`<${AsOf} task=${task} events=${events} event=${event} close=${() => open(false)} />`}
  </span>`
}

/** Whether the viewer has the right to the inverse change.
 * @param {Task} task @param {TaskEvent} event */
function mayUndo({ can }, { name, changes }) {
  if (name.startsWith('comment.')) return can.comment
  if (name === 'task.deleted' || name === 'task.restored') return can.delete
  return changes.every(({ field }) => OF_THE_STATUS.has(field)) ? can.changeStatus : can.update
}

/** @param {{ task: Task, event: TaskEvent, events: TaskEvent[], close: () => void }} props */
function AsOf({ task, event, events, close }) {
  const [at, set] = useState(Math.max(0, events.indexOf(event)))
  const moment = events[at] ?? event
  const [shown, show] = useState(/** @type {{ at: string, was: Former | null } | null} */ (null))
  const [failed, fail] = useState(/** @type {unknown} */ (null))
  const load = () => {
    let isOver = false
    request(AS_OF, { id: task.id, at: moment.occurredAt }).then(
      (found) => {
        if (isOver) return
        show({ at: moment.occurredAt, was: found.task?.asOf ?? null })
        fail(null)
      },
      (problem) => isOver || fail(problem),
    )
    return () => {
      isOver = true
    }
  }
  useEffect(load, [moment.id])
  const when = t.at(moment.occurredAt)
  return html`<${Dialog} class="small" labelledby="past-title" close=${close}>
    <div class="pad past-of">
      <h2 id="past-title">${t('past.title', { task: task.key })}</h2>
      ${events.length > 1 && html`<input
        type="range"
        min="0"
        max=${events.length - 1}
        value=${at}
        aria-label=${t('past.moment')}
        aria-valuetext=${when}
        onInput=${(/** @type {EventOf<HTMLInputElement>} */ { currentTarget }) => set(Number(currentTarget.value))}
      />`}
      <p class="dim sm"><time datetime=${moment.occurredAt}>${when}</time></p>
      ${failed
        ? html`<${Failure} problem=${failed} retry=${load} />`
        : shown
          ? html`<${Was} was=${shown.was} />`
          : html`<${Bones} rows=${3} />`}
      <div class="actions"><button class="btn" onClick=${close}>${t('close')}</button></div>
    </div>
  </${Dialog}>`
}

/** @param {{ was: Former | null }} props */
function Was({ was }) {
  if (!was) return html`<p>${t('past.none')}</p>`
  const rows = [
    ['status', was.stage?.name ?? t(`status.${was.status}`)],
    ['priority', t(`priority.${was.priority}`)],
    ['assignee', was.assignee?.name ?? t('nobody')],
    ['dueDate', was.dueDate && t.day(was.dueDate)],
    ['labels', was.labels.map(({ name }) => name).join(', ')],
    ['team', was.team.name],
  ]
  return html`
    <h3>${was.title}</h3>
    <dl>
      ${rows.map(
        ([field, text]) => text && html`<div key=${field}><dt>${t(`field.${field}`)}</dt><dd>${text}</dd></div>`,
      )}
    </dl>
    ${was.description && html`<p class="was">${was.description}</p>`}
  `
}
