/** Sub-tasks on a task's sheet: their progress, and the field for another one. */
import { html, signal, useRef } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { carryRow, heldRow, shiftRow } from '../arranging.js'
import { Avatar, Bar, Due, Glyph, Icon } from '../../parts/bits.js'
import { Marks } from '../marks.js'
import { Cell, offerActions } from '../row.js'
import { markOf, useKeptFocus } from '../rows.js'
import { update } from '../../store/changes.js'
import { isHere, isOpen, taskSignal } from '../../store/tasks.js'
import { menu } from '../../ui.js'
import { Add } from './add.js'
import { useFamily, useParts } from './family.js'
import { trouble } from './trouble.js'

/** Changes of their order, for screen readers. */
const said = signal('')

/** @param {{ task: Task }} props */
export function Subtasks({ task }) {
  useFamily(task)
  const ids = useParts(task.id)
  const parts = ids.map((id) => taskSignal(id).value).filter((part) => part !== null)
  const whole = parts.filter(({ status }) => status !== 'CANCELLED').length
  const done = parts.filter(({ status }) => status === 'COMPLETED').length
  const may = task.can.update && isHere(task)
  const told = trouble.value
  const why = told?.id === task.id && told.of === 'subtasks' ? told.why : ''
  if (!may && !parts.length && !why) return null
  return html`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${t('subtasks.title')}</h3>
      ${whole > 0 && html`
        <span class="num" aria-hidden="true">${t('subtasks.of', { done, n: whole })}</span>
        <${Bar} part=${done} whole=${whole} label=${t('subtasks.progress', { done, n: whole })} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    ${parts.length > 0 && html`<${List} ids=${ids} />`}
    ${may && html`<${Add} task=${task} />`}
    ${why && html`<p class="error" role="alert">${why}</p>`}
  </section>`
}

/** @param {{ ids: string[] }} props */
function List({ ids }) {
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  const kept = useKeptFocus(root, ids)
  const held = heldRow.value
  const order = { row: '.part', name: t('subtasks.title'), said }
  return html`
    <ul
      ref=${root}
      class=${held?.before === null ? 'to-end' : ''}
      aria-label=${t('subtasks.title')}
      aria-describedby="subtasks-how"
      onPointerDown=${(/** @type {EventOf<HTMLElement, PointerEvent>} */ event) => carryRow(event, ids, order)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => shiftRow(event, ids, order)}
      onDragStart=${(/** @type {DragEvent} */ event) => event.preventDefault()}
      ...${kept}
    >
      ${ids.map((id) => html`<${Part} key=${id} id=${id} mark=${held && ids.includes(held.id) && markOf(id, held)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${t('subtasks.how')}</p>
  `
}

/** @param {{ id: string, mark?: string | null | false }} props `mark`: a class more */
function Part({ id, mark }) {
  const task = taskSignal(id).value
  if (!task) return null
  const isDone = task.status === 'COMPLETED'
  const classes = ['part', ...(isOpen(task) ? [] : ['closed']), ...(task.waiting ? ['waiting'] : []), mark || '']
  const more = t('subtasks.more', { task: task.title })
  return html`<li
    class=${classes.join(' ').trim()}
    data-task=${id}
    onContextMenu=${(/** @type {MouseEvent} */ event) => offerActions(event, id)}
  >
    <button
      class="cell"
      role="checkbox"
      aria-checked=${isDone}
      aria-label=${task.title}
      title=${t(`status.${task.status}`)}
      disabled=${!task.can.changeStatus}
      onClick=${() => update(task, { status: isDone ? 'PENDING' : 'COMPLETED' })}
    >
      <${Glyph} kind="status" value=${task.status} mute />
    </button>
    <a class="t" dir="auto" data-go href=${`/t/${task.key || id}`}>${task.title}</a>
    <span class="m"><${Marks} task=${task} /></span>
    <${Cell} task=${task} kind="due" can=${task.can.update}>
      ${task.dueDate ? html`<${Due} task=${task} />` : html`<${Icon} name="calendar" class="hint" />`}
    </${Cell}>
    <${Cell} task=${task} kind="assignee" can=${task.can.assign}><${Avatar} user=${task.assignee} /></${Cell}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${more}
      title=${more}
      onClick=${(/** @type {EventOf<Element>} */ { currentTarget }) => {
        menu.value = { kind: 'actions', ids: [id], anchor: currentTarget }
      }}
    >
      <${Icon} name="more" />
    </button>
  </li>`
}

/** The parent of the task: the way up. @param {{ task: Task }} props */
export function Whole({ task }) {
  const whole = task.parentId ? taskSignal(task.parentId).value : null
  if (!whole) return null
  return html`<nav class="part-of" data-field="parent" aria-label=${t('field.parent')}>
    <a href=${`/t/${whole.key || whole.id}`} title=${t('field.parent')}>
      <${Icon} name="up" />
      <code>${whole.key}</code>
      <span dir="auto">${whole.title}</span>
    </a>
  </nav>`
}
