/** One task in a list. */
import { computed, html, useComputed, useEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { mine } from '../store/changes.js'
import { onEvent } from '../store/live.js'
import { isOpen, taskSignal } from '../store/tasks.js'
import { current, menu, opened, select, selectTo, selected } from '../ui.js'
import { Avatar, Due, Glyph, Icon } from '../parts/bits.js'
import { Labels } from './labels.js'
import { Marks } from './marks.js'

/** @import { Kind } from '../ui.js' */

const STILL = matchMedia('(prefers-reduced-motion: reduce)')

const picking = computed(() => selected.value.size > 0)

/** @param {{ id: string, mark?: string | null }} props `mark`: a class more */
export function Row({ id, mark }) {
  const task = taskSignal(id).value
  const open = useComputed(() => opened.value === id).value
  const picked = useComputed(() => selected.value.has(id)).value
  if (!task) return null
  const is = { open, picked, closed: !isOpen(task), waiting: task.waiting }
  const classes = ['row', ...Object.entries(is).flatMap(([name, yes]) => (yes ? [name] : [])), mark ?? '']
    .join(' ')
    .trim()
  const hit = (/** @type {MouseEvent} */ event) => {
    if (!event.shiftKey && !picking.peek()) return
    if (event.target instanceof Element && event.target.closest('button, input')) return
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    if (event.shiftKey) selectTo(id)
    else select(id)
  }
  return html`<li>
    <div
      class=${classes}
      data-task=${id}
      onFocusIn=${() => {
        current.value = id
      }}
      onClick=${hit}
      onMouseDown=${(/** @type {MouseEvent} */ event) => event.shiftKey && event.preventDefault()}
      onContextMenu=${(/** @type {MouseEvent} */ event) => offerActions(event, id)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${picking.value ? undefined : '-1'}
        aria-label=${t('row.select', { task: task.title })}
        checked=${picked}
        onClick=${(/** @type {MouseEvent} */ event) => (event.shiftKey ? selectTo(id) : select(id))}
      />
      <${Cell} task=${task} kind="status" can=${task.can.changeStatus}>
        <${Glyph} kind="status" value=${task.status} mute />
      </${Cell}>
      <code>${task.key || '…'}</code>
      <a class="t" dir="auto" data-go href=${`/t/${task.key || id}`}>${task.title}</a>
      <span class="m" data-field="labels">
        ${task.team.key !== task.key.split('-')[0] && html`<span class="chip">${task.team.name}</span>`}
        <${Labels} task=${task} most=${3} />
        <${Marks} task=${task} />
      </span>
      <${Cell} task=${task} kind="due" can=${task.can.update}>
        ${task.dueDate ? html`<${Due} task=${task} />` : html`<${Icon} name="calendar" class="hint" />`}
      </${Cell}>
      <${Cell} task=${task} kind="priority" can=${task.can.update}>
        <${Glyph} kind="priority" value=${task.priority} />
      </${Cell}>
      <${Cell} task=${task} kind="assignee" can=${task.can.assign}><${Avatar} user=${task.assignee} /></${Cell}>
    </div>
  </li>`
}

/**
 * A field of a row: a click on it changes it.
 * @param {{ task: Task, kind: Kind, can: boolean, children?: Children }} props
 */
export function Cell({ task, kind, can, children }) {
  const now = wordsOf(task, kind)
  const label = now
    ? t('row.change', { now, task: task.title, change: t(`command.${kind}`) })
    : t('row.due', { task: task.title })
  return html`<button
    class="cell ${kind}"
    data-field=${kind}
    disabled=${!can}
    aria-label=${label}
    title=${can ? t(`command.${kind}`) : undefined}
    onClick=${(/** @type {EventOf<Element>} */ event) => {
      menu.value = { kind, ids: meant(task.id), anchor: event.currentTarget }
    }}
  >
    ${children}
  </button>`
}

/** What a field of a row says; empty for no due date. @param {Task} task @param {Kind} kind */
function wordsOf(task, kind) {
  if (kind === 'assignee') return task.assignee?.name ?? t('nobody')
  if (kind === 'status' || kind === 'priority') return t(`${kind}.${task[kind]}`)
  const day = task.dueDate && t.day(task.dueDate)
  return day && task.overdue && isOpen(task) ? `${t('overdue')}, ${day}` : day
}

/** The tasks that a menu is for: all selected ones if this one is among them. @param {string} id */
const meant = (id) => (selected.peek().has(id) ? [...selected.peek()] : [id])

/** @param {MouseEvent} event @param {string} id */
export function offerActions(event, id) {
  if (event.shiftKey) return // for the browser's own menu
  event.preventDefault()
  current.value = id
  const { clientX: x, clientY: y, currentTarget } = event
  const byKey = !x && !y && currentTarget instanceof Element
  menu.value = { kind: 'actions', ids: meant(id), anchor: byKey ? currentTarget : { x, y } }
}

/** Lets the rows of what others have just changed glow once. One listener for the whole page, no re-render. */
export function useGlow() {
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(
    () =>
      onEvent((event) => {
        if (mine.has(event.originId ?? '')) return
        requestAnimationFrame(() => {
          const row = root.current?.querySelector(`[data-task="${event.subjectId}"]`)
          if (!STILL.matches)
            row?.animate(
              { backgroundColor: ['var(--accent-soft)', 'transparent'] },
              { duration: 1800, easing: 'ease-out' },
            )
        })
      }),
    [],
  )
  return root
}
