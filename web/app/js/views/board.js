/** The board: a column for each status; cards are carried with the pointer or with the keys. */
import { effect, html, signal, useComputed, useEffect } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Avatar, Bones, Counts, Due, Failure, Glyph, Icon } from '../parts/bits.js'
import { Labels } from '../parts/labels.js'
import { offerActions, useGlow } from '../parts/row.js'
import { Search } from '../parts/search.js'
import { ByLabel, ByPerson, ByPriority, NewButton, Scope } from '../parts/tools.js'
import { useList } from '../parts/uselist.js'
import { openTask } from '../router.js'
import { setQuery, wanted } from '../scope.js'
import { carry } from '../parts/carry.js'
import { place } from '../store/arrange.js'
import { update } from '../store/changes.js'
import { STATUS } from '../store/criteria.js'
import { writableTeams } from '../store/places.js'
import { isOpen, taskNow, taskSignal } from '../store/tasks.js'
import { current, focusSoon, openNew } from '../ui.js'

/** @import { Criteria, Order } from '../store/criteria.js' */

/** Of columns with open tasks. @type {Order} */
const BY_HAND = [{ field: 'RANK', direction: 'ASC' }]
/** Of those with closed ones. @type {Order} */
const LATEST = [{ field: 'UPDATED_AT', direction: 'DESC' }]

const WITHOUT_CANCELLED = STATUS.slice(0, 3)

/**
 * The card in the hand: the column it is over, and the card before which it would be put (null: behind all).
 * @typedef {{ id: string, over: Status, before: string | null, by: 'keys' | 'pointer' }} Lifted
 */
const lifted = signal(/** @type {Lifted | null} */ (null))
/** Where it is on the page. It changes with every movement, and only the ghost looks at it. */
const hand = signal({ x: 0, y: 0, width: 0 })
const said = signal('')

/** @param {{ place: import('../router.js').Place }} props */
export function Board({ place: { query } }) {
  const all = query.get('cancelled') === '1'
  const columns = all ? STATUS : WITHOUT_CANCELLED
  const root = useGlow()
  useEffect(() => {
    // no new drawing of a thousand cards for it
    const stop = effect(() => {
      root.current?.classList.toggle('carrying', lifted.value !== null)
    })
    return () => {
      stop()
      lifted.value = null
    }
  }, [])
  return html`<div class="wrap wide">
    <header class="top">
      <div><h1>${t('place.board')}</h1><p class="sr" id="board-how">${t('board.how')}</p></div>
      <div class="tools"><${Scope} /><${NewButton} /></div>
    </header>
    <div class="filters" role="search" aria-label=${t('tasks.filters')}>
      <${Search} query=${query} />
      <${ByPerson} query=${query} />
      <${ByPriority} query=${query} />
      <${ByLabel} query=${query} />
      <button class="btn quiet" aria-pressed=${all} onClick=${() => setQuery({ cancelled: all ? '' : '1' })}>
        ${t('status.CANCELLED')}
      </button>
    </div>
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
        [t('key.space'), 'lift'],
        ['← → ↑ ↓', 'carry'],
        ['Alt ↑ ↓', 'shift'],
        [t('key.escape'), 'putBack'],
        ['↵', 'open'],
      ].map(([key, word]) => html`<span><kbd>${key}</kbd> ${t(`board.${word}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    <${Ghost} />
  </div>`
}

/** @param {{ status: Status, columns: Status[], want: Criteria }} props */
function Column({ status, columns, want }) {
  const list = useList(want, isOpen({ status }) ? BY_HAND : LATEST, { size: 50 })
  const slot = useComputed(() => slotIn(status, list.ids.value)).value
  const here = slot !== undefined
  const count = list.more.value ? list.total.value : list.ids.value.length
  return html`<section class="col ${here ? 'over' : ''}" data-drop=${status} aria-labelledby=${`col-${status}`}>
    <header>
      <${Glyph} kind="status" value=${status} mute />
      <h2 id=${`col-${status}`}>${t(`status.${status}`)}</h2>
      <span class="num">${list.ready.value && t.number(count)}</span>
      ${isOpen({ status }) && writableTeams.value.length > 0 && html`<button
        class="icon"
        aria-label=${t('board.add', { column: t(`status.${status}`) })}
        title=${t('command.new')}
        onClick=${() => openNew({ status })}
      >
        <${Icon} name="plus" />
      </button>`}
    </header>
    ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
    ${!list.ready.value
      ? !list.failed.value && html`<${Bones} rows=${3} />`
      : list.ids.value.length || here
        ? html`<ul>
            ${list.ids.value.flatMap((id) => [
              ...(slot === id ? [html`<${Slot} key="slot" />`] : []),
              html`<${Card} key=${id} id=${id} columns=${columns} />`,
            ])}
            ${slot === null && html`<${Slot} key="last" />`}
          </ul>`
        : html`<p class="none">${t(`board.none.${status}`)}</p>`}
    ${list.more.value && html`<button class="btn quiet" disabled=${list.busy.value} onClick=${() => list.next()}>
      ${t('tasks.more')}
    </button>`}
  </section>`
}

/**
 * Before which card the one in the hand would be put; null: behind all; undefined: not here.
 * @param {Status} status
 * @param {string[]} ids
 */
function slotIn(status, ids) {
  const held = lifted.value
  if (held?.over !== status || !isMoved(held, ids)) return undefined
  return isOpen({ status }) ? held.before : (ids[0] ?? null)
}

const Slot = () => html`<li class="slot" />`

/**
 * Whether it would go anywhere: into another column, or to another place of its own.
 * @param {Lifted} held
 * @param {string[]} ids of the column
 */
function isMoved({ id, over, before }, ids) {
  if (taskNow(id)?.status !== over) return true
  return isOpen({ status: over }) && before !== id && before !== (ids[ids.indexOf(id) + 1] ?? null)
}

/** The cards of a column but for one, as they are drawn. @param {Status} status @param {string} but */
const cardsOf = (status, but) =>
  /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.board [data-drop=${status}] [data-task]`)]).filter(
    (card) => card.dataset.task !== but,
  )

/** @param {Status} status @param {string} but */
const idsOf = (status, but) => cardsOf(status, but).map((card) => card.dataset.task ?? '')

/** Before which card it would be put at that height. @param {Status} status @param {string} id @param {number} y */
function beforeAt(status, id, y) {
  const cards = cardsOf(status, id)
  let low = 0
  let high = cards.length
  while (low < high) {
    const middle = (low + high) >> 1
    const box = cards[middle].getBoundingClientRect()
    if (y < box.y + box.height / 2) high = middle
    else low = middle + 1
  }
  return cards[low]?.dataset.task ?? null
}

/** The card behind it in its column. @param {Task} task */
function nextOf({ id, status }) {
  const all = idsOf(status, '')
  return all[all.indexOf(id) + 1] ?? null
}

/** @param {{ id: string, columns: Status[] }} props */
function Card({ id, columns }) {
  const task = taskSignal(id).value
  const by = useComputed(() => (lifted.value?.id === id ? lifted.value.by : null)).value
  if (!task) return null
  const classes = `tk${isOpen(task) ? '' : ' closed'}${by ? (by === 'keys' ? ' lift' : ' gone') : ''}`
  const start = (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
    task.can.changeStatus &&
    carry(event, {
      lift: (grip) => {
        lifted.value = { id, over: task.status, before: nextOf(task), by: 'pointer' }
        hand.value = grip
      },
      over: (status, at, { y }) => {
        const over = STATUS.find((one) => one === status)
        hand.value = { ...hand.value, ...at }
        if (over) carryTo(over, beforeAt(over, id, y))
      },
      drop: () => put(id),
      cancel: () => back(id),
    })
  return html`<li>
    <button
      class=${classes}
      data-task=${id}
      data-go
      aria-pressed=${by !== null}
      aria-describedby="board-how"
      onFocus=${() => {
        current.value = id
      }}
      onClick=${() => openTask(task)}
      onPointerDown=${start}
      onContextMenu=${(/** @type {MouseEvent} */ event) => offerActions(event, id)}
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
    <${Labels} task=${task} most=${5} />
    <div>
      <${Glyph} kind="priority" value=${task.priority} />
      <code>${task.key || '…'}</code>
      <${Due} task=${task} />
      <${Counts} task=${task} />
      <${Avatar} user=${task.assignee} />
    </div>
  `

function Ghost() {
  const held = lifted.value
  const { x, y, width } = hand.value
  if (held?.by !== 'pointer') return null
  const task = taskNow(held.id)
  return (
    task &&
    html`<div class="tk lift ghost" aria-hidden="true" style=${{ width: `${width}px`, translate: `${x}px ${y}px` }}>
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
  const along = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (along && (held || event.altKey)) {
    event.preventDefault()
    return held ? carryAlong(held, along) : shift(task, along)
  }
  if (!held) return undefined
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by) {
    event.preventDefault()
    const over = columns[Math.max(0, Math.min(columns.length - 1, columns.indexOf(held.over) + by))]
    const ids = idsOf(over, task.id)
    lifted.value = { ...held, over, before: ids[placeOf(held)] ?? null }
    said.value = t(`status.${over}`)
  } else if (event.key === 'Escape') {
    event.preventDefault()
    back(task.id)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    put(task.id)
  }
  return undefined
}

/** With the pointer. @param {Status} over @param {string | null} before */
function carryTo(over, before) {
  const held = lifted.peek()
  if (held && (held.over !== over || held.before !== before)) lifted.value = { ...held, over, before }
}

/** How many cards are before it. @param {Lifted} held */
function placeOf({ id, over, before }) {
  const ids = idsOf(over, id)
  const at = before === null ? -1 : ids.indexOf(before)
  return at < 0 ? ids.length : at
}

/** @param {Lifted} held @param {1 | -1} by */
function carryAlong(held, by) {
  if (!isOpen({ status: held.over })) return
  const ids = idsOf(held.over, held.id)
  const at = Math.max(0, Math.min(ids.length, placeOf(held) + by))
  lifted.value = { ...held, before: ids[at] ?? null }
  said.value = t('board.spot', { column: t(`status.${held.over}`), at: at + 1, n: ids.length + 1 })
}

/** Up or down by one, without lifting it. @param {Task} task @param {1 | -1} by */
function shift(task, by) {
  const { id, status } = task
  const ids = idsOf(status, id)
  const at = idsOf(status, '').indexOf(id) + by
  if (!task.can.changeStatus || !isOpen(task) || at < 0 || at > ids.length) return
  place(task, ids, at)
  said.value = t('board.spot', { column: t(`status.${status}`), at: at + 1, n: ids.length + 1 })
  focusSoon(`.board [data-task="${id}"]`)
}

/** @param {Task} task */
function lift(task) {
  lifted.value = { id: task.id, over: task.status, before: nextOf(task), by: 'keys' }
  said.value = t('board.lifted', { task: task.title, column: t(`status.${task.status}`) })
}

/** @param {string} id */
function put(id) {
  const held = lifted.value
  const task = taskNow(id)
  lifted.value = null
  if (!held || !task) return
  const { over } = held
  said.value = t('board.dropped', { task: task.title, column: t(`status.${over}`) })
  const ids = idsOf(over, '')
  const rest = ids.filter((one) => one !== id)
  const at = held.before === null ? rest.length : rest.indexOf(held.before)
  if (!isOpen({ status: over })) update(task, { status: over })
  else if (isMoved(held, ids)) place(task, rest, at < 0 ? rest.length : at, over)
  focusSoon(`.board [data-task="${id}"]`) // it is drawn anew, in its new column
}

/** @param {string} id */
function back(id) {
  lifted.value = null
  said.value = t('board.cancelled')
  focusSoon(`.board [data-task="${id}"]`)
}
