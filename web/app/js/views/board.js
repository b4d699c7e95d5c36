/** The board: a column for each status; cards are carried with the pointer or with the keys. */
import { html, signal, useEffect } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Avatar, Bones, Due, Failure, Glyph } from '../parts/bits.js'
import { useGlow } from '../parts/row.js'
import { Choice, NewButton, setQuery, wanted } from '../parts/tools.js'
import { useList } from '../parts/uselist.js'
import { openTask, under } from '../router.js'
import { carry } from '../parts/carry.js'
import { update } from '../store/changes.js'
import { STATUS } from '../store/criteria.js'
import { people, teams } from '../store/places.js'
import { isOpen, taskNow, taskSignal } from '../store/tasks.js'
import { current, focusSoon } from '../ui.js'

/** @import { Criteria, Order } from '../store/criteria.js' */

/** @type {Order} */
const PRESSING = [
  { field: 'PRIORITY', direction: 'DESC' },
  { field: 'DUE_DATE', direction: 'ASC' },
]
/** @type {Order} */
const LATEST = [{ field: 'UPDATED_AT', direction: 'DESC' }]

/**
 * The card in the hand: the column it is over, and where it is if it is carried with the pointer.
 * @typedef {{ id: string, over: Status, by: 'keys' | 'pointer', x?: number, y?: number, width?: number }} Lifted
 */
const lifted = signal(/** @type {Lifted | null} */ (null))
const said = signal('')

export function Board() {
  const query = under.value.query
  const all = query.get('cancelled') === '1'
  const columns = all ? STATUS : STATUS.slice(0, 3)
  const root = useGlow()
  useEffect(
    () => () => {
      lifted.value = null
    },
    [],
  )
  return html`<div class="wrap wide">
    <header class="top">
      <div><h1>${t('place.board')}</h1><p class="sr" id="board-how">${t('board.how')}</p></div>
      <div class="tools filters">
        <${Choice} name="assignee" query=${query} options=${people.value.map((user) => [user.id, user.name])} />
        ${teams.value.length > 1 && html`<${Choice}
          name="team"
          query=${query}
          options=${teams.value.map((team) => [team.key, team.name])}
        />`}
        <button class="btn quiet" aria-pressed=${all} onClick=${() => setQuery({ cancelled: all ? '' : '1' })}>
          ${t('status.CANCELLED')}
        </button>
        <${NewButton} />
      </div>
    </header>
    <div class="board ${all ? 'four' : ''}" ref=${root}>
      ${columns.map(
        (status) =>
          html`<${Column}
            key=${status}
            status=${status}
            columns=${columns}
            want=${{ ...wanted(query), status: [status] }}
          />`,
      )}
    </div>
    <p class="hints">
      ${[
        ['Space', 'lift'],
        ['← →', 'carry'],
        ['Esc', 'putBack'],
        ['↵', 'open'],
      ].map(([key, word]) => html`<span><kbd>${key}</kbd> ${t(`board.${word}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    <${Ghost} />
  </div>`
}

/** @param {{ status: Status, columns: Status[], want: Criteria }} props */
function Column({ status, columns, want }) {
  const list = useList(want, isOpen({ status }) ? PRESSING : LATEST, { size: 50 })
  const held = lifted.value
  const here = held !== null && held.over === status && taskNow(held.id)?.status !== status
  const count = list.more.value ? list.total.value : list.ids.value.length
  return html`<section class="col ${here ? 'over' : ''}" data-drop=${status} aria-labelledby=${`col-${status}`}>
    <header>
      <${Glyph} kind="status" value=${status} mute />
      <h2 id=${`col-${status}`}>${t(`status.${status}`)}</h2>
      ${list.ready.value && html`<span class="num">${t.number(count)}</span>`}
    </header>
    ${here && html`<div class="slot" />`}
    ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
    ${!list.ready.value
      ? !list.failed.value && html`<${Bones} rows=${3} />`
      : list.ids.value.length
        ? html`<ul>${list.ids.value.map((id) => html`<${Card} key=${id} id=${id} columns=${columns} />`)}</ul>`
        : html`<p class="none">${t(`board.none.${status}`)}</p>`}
    ${list.more.value && html`<button class="btn quiet" disabled=${list.busy.value} onClick=${() => list.next()}>
      ${t('tasks.more')}
    </button>`}
  </section>`
}

/** @param {{ id: string, columns: Status[] }} props */
function Card({ id, columns }) {
  const task = taskSignal(id)?.value
  if (!task) return null
  const held = lifted.value?.id === id
  const hand = held ? (lifted.value?.by === 'keys' ? ' lift' : ' gone') : ''
  const classes = `tk${isOpen(task) ? '' : ' closed'}${hand}`
  const start = (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
    task.can.changeStatus &&
    carry(event, {
      lift: (grip) => {
        lifted.value = { id, over: task.status, by: 'pointer', ...grip }
      },
      over: (status, at) => {
        const over = STATUS.find((one) => one === status)
        if (lifted.value) lifted.value = { ...lifted.value, ...(over && { over }), ...at }
      },
      drop: () => put(id),
      cancel: () => back(id),
    })
  return html`<li>
    <button
      class=${classes}
      data-task=${id}
      data-go
      aria-pressed=${held}
      aria-describedby="board-how"
      onFocus=${() => {
        current.value = id
      }}
      onClick=${() => openTask(task)}
      onPointerDown=${start}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, task, columns)}
    >
      <${Face} task=${task} />
    </button>
  </li>`
}

/** @param {{ task: Task }} props */
const Face = ({ task }) =>
  html`
    <p>${task.title}</p>
    <div>
      <${Glyph} kind="priority" value=${task.priority} />
      <code>${task.key || '…'}</code>
      <${Due} task=${task} />
      <${Avatar} user=${task.assignee} />
    </div>
  `

function Ghost() {
  const held = lifted.value
  if (held?.by !== 'pointer') return null
  const task = taskNow(held.id)
  return (
    task &&
    html`<div
      class="tk lift ghost"
      aria-hidden="true"
      style=${{ width: `${held.width}px`, translate: `${held.x}px ${held.y}px` }}
    >
      <${Face} task=${task} />
    </div>`
  )
}

/** @param {KeyboardEvent} event @param {Task} task @param {Status[]} columns */
function onKey(event, task, columns) {
  const held = lifted.value?.id === task.id ? lifted.value : null
  if (event.key === ' ') {
    event.preventDefault()
    if (held) return put(task.id)
    if (task.can.changeStatus) lift(task)
    return undefined
  }
  if (!held) return undefined
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by) {
    event.preventDefault()
    const over = columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(held.over) + by))]
    lifted.value = { ...held, over }
    said.value = t(`status.${over}`)
  } else if (event.key === 'Escape') back(task.id)
  else if (event.key === 'Enter') {
    event.preventDefault()
    put(task.id)
  }
  return undefined
}

/** @param {Task} task */
function lift(task) {
  lifted.value = { id: task.id, over: task.status, by: 'keys' }
  said.value = t('board.lifted', { task: task.title, column: t(`status.${task.status}`) })
}

/** @param {string} id */
function put(id) {
  const over = lifted.value?.over
  const task = taskNow(id)
  lifted.value = null
  if (!over || !task) return
  said.value = t('board.dropped', { task: task.title, column: t(`status.${over}`) })
  update(task, { status: over })
  focusSoon(`.board [data-task="${id}"]`) // it is drawn anew, in its new column
}

/** @param {string} id */
function back(id) {
  lifted.value = null
  said.value = t('board.cancelled')
  focusSoon(`.board [data-task="${id}"]`)
}
