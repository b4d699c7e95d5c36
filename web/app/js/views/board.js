/** The board: the team's own columns, or one for each status; cards are carried with the pointer or with the keys. */
import { computed, effect, html, signal, useComputed, useEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { horizontal, vertical } from '../parts/arrows.js'
import { Bones, Failure, Glyph, Icon } from '../parts/bits.js'
import { Face, Ghost } from '../task/card.js'
import { offerActions, useGlow } from '../task/row.js'
import { Search } from '../find/search.js'
import { ByBlocked, ByLabel, ByPerson, ByPriority, Choice, NewButton, Scope } from '../find/tools.js'
import { useList } from '../parts/uselist.js'
import { openTask, under } from '../router.js'
import { setQuery, teamInScope, wanted } from '../scope.js'
import { viewHere } from '../saved/address.js'
import { BOARD_GROUPINGS } from '../saved/groups.js'
import { SaveTools } from '../saved/tools.js'
import { carry } from '../parts/carry.js'
import { Hints, byHand } from '../parts/hints.js'
import { place } from '../store/arrange.js'
import { update } from '../store/changes.js'
import { asIn, columnsOf, isIn, nameOf } from '../store/columns.js'
import { writableTeams } from '../store/places.js'
import { isOpen, taskNow, taskSignal } from '../store/tasks.js'
import { current, focusSoon, openNew } from '../ui.js'
import { GroupedBoard } from './grouped-board.js'

/** @import { Column as BoardColumn } from '../store/columns.js' */
/** @import { Criteria, Order } from '../store/criteria.js' */

/** The order of columns with open tasks. @type {Order} */
const BY_HAND = [{ field: 'RANK', direction: 'ASC' }]
/** The order of columns with closed tasks. @type {Order} */
const LATEST = [{ field: 'UPDATED_AT', direction: 'DESC' }]

/** The same objects until a column changes: new ones would make every card redraw. */
const columns = computed(() => {
  const stages = teamInScope.value?.stages ?? []
  const key = JSON.stringify([stages, under.value.query.get('cancelled')])
  if (key !== drawn.key) drawn = { key, columns: columnsOf(stages, under.value.query.get('cancelled') === '1') }
  return drawn.columns
})
let drawn = { key: '', columns: /** @type {BoardColumn[]} */ ([]) }
/** @param {string | undefined} id */
const columnNow = (id) => columns.peek().find((column) => column.id === id)
/** The column in which a task is shown. @param {Task} task */
const homeOf = (task) => columns.peek().find((column) => isIn(task, column))

/**
 * The card that is lifted: the column it is over, and the card it would be put before (null: behind all).
 * @typedef {{ id: string, over: BoardColumn, before: string | null, by: 'keys' | 'pointer' }} Lifted
 */
const lifted = signal(/** @type {Lifted | null} */ (null))
const hand = signal({ x: 0, y: 0, width: 0 })
const said = signal('')

/** @param {{ place: import('../router.js').Place }} props */
export function Board({ place: { query } }) {
  const group = BOARD_GROUPINGS.find((name) => name === query.get('group'))
  const all = query.get('cancelled') === '1'
  const hasOwn = columns.value.some(({ status, stage }) => stage && status === 'CANCELLED')
  return html`<div class="wrap wide">
    <header class="top">
      <div><h1>${viewHere.value?.name ?? t('place.board')}</h1><p class="sr" id="board-how">${t('board.how')}</p></div>
      <div class="tools"><${Scope} /><${SaveTools} /><${NewButton} /></div>
    </header>
    <div class="filters" role="search" aria-label=${t('tasks.filters')}>
      <${Search} query=${query} />
      <${ByPerson} query=${query} />
      <${ByPriority} query=${query} />
      <${ByLabel} query=${query} />
      <${ByBlocked} query=${query} />
      <${Choice}
        name="group"
        query=${query}
        first=${t('group.stage')}
        options=${BOARD_GROUPINGS.map((name) => [name, t(`group.${name}`)])}
      />
      ${!group && !hasOwn && html`<button
        class="btn quiet"
        aria-pressed=${all}
        onClick=${() => setQuery({ cancelled: all ? '' : '1' })}
      >
        ${t('status.CANCELLED')}
      </button>`}
    </div>
    ${group
      ? html`<${GroupedBoard} key=${group} by=${group} want=${wanted(query)} />`
      : html`<${Columns} query=${query} />`}
  </div>`
}

/** @param {{ query: URLSearchParams }} props */
function Columns({ query }) {
  const shown = columns.value
  const many = shown.length > 4 ? 'many' : shown.length > 3 ? 'four' : ''
  const root = useGlow()
  const inHand = useComputed(() => (lifted.value?.by === 'pointer' ? lifted.value.id : null)).value
  useEffect(() => {
    // set directly: it must not redraw a thousand cards
    const stop = effect(() => {
      root.current?.classList.toggle('carrying', lifted.value !== null)
    })
    return () => {
      stop()
      lifted.value = null
    }
  }, [])
  return html`<div>
    <div class="board ${many}" ref=${root}>
      ${shown.map(
        (column) => html`<${Column} key=${column.id} column=${column} want=${wantedIn(column, wanted(query))} />`,
      )}
    </div>
    <${Hints} of=${byHand(['lift', 'carry', 'shift', 'putBack', 'open'])} />
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    ${inHand && html`<${Ghost} id=${inHand} at=${hand} />`}
  </div>`
}

/** @param {BoardColumn} column @param {Criteria} want @returns {Criteria} */
const wantedIn = ({ status, stage }, want) =>
  stage ? { ...want, status: undefined, stage: stage.id } : { ...want, status: [status], stage: undefined }

/** @param {{ column: BoardColumn, want: Criteria }} props */
function Column({ column, want }) {
  const { id: name, status, stage } = column
  const list = useList(want, isOpen({ status }) ? BY_HAND : LATEST, { size: 50 })
  const slot = useComputed(() => slotIn(column, list.ids.value)).value
  const here = slot !== undefined
  const count = list.more.value ? list.total.value : list.ids.value.length
  const cards = useCards(list.ids.value)
  const classes = ['col', ...(here ? ['over'] : []), ...(stage?.color ? ['tinted'] : [])].join(' ')
  return html`<section
    class=${classes}
    style=${stage?.color ? { '--label': stage.color } : undefined}
    data-drop=${name}
    aria-labelledby=${`col-${name}`}
  >
    <header>
      <${Glyph} kind="status" value=${status} mute />
      <h2 id=${`col-${name}`} title=${stage?.name} dir="auto">${nameOf(column)}</h2>
      <${Fill} count=${list.ready.value ? count : null} limit=${isFiltered(want) ? null : stage?.limit} />
      ${isOpen({ status }) && writableTeams.value.length > 0 && html`<button
        class="icon"
        aria-label=${t('board.add', { column: nameOf(column) })}
        title=${t('command.new')}
        onClick=${() => openNew({ status, ...asIn(column) })}
      >
        <${Icon} name="plus" />
      </button>`}
    </header>
    ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
    ${!list.ready.value
      ? !list.failed.value && html`<${Bones} rows=${3} />`
      : list.ids.value.length || here
        ? html`<ul>
            ${list.ids.value.flatMap((id) => [...(slot === id ? [html`<${Slot} key="slot" />`] : []), cards.get(id)])}
            ${slot === null && html`<${Slot} key="last" />`}
          </ul>`
        : html`<p class="none">${t(stage ? 'board.noneIn' : `board.none.${status}`)}</p>`}
    ${list.more.value && html`<button class="btn quiet" disabled=${list.busy.value} onClick=${() => list.next()}>
      ${t('tasks.more')}
    </button>`}
  </section>`
}

/**
 * The rendered cards. Each stays the same while it is here, so that of a thousand cards no other is compared when one
 * comes or goes.
 * @param {string[]} ids
 */
function useCards(ids) {
  const kept = useRef(/** @type {Map<string, unknown>} */ (new Map()))
  kept.current = new Map(ids.map((id) => [id, kept.current.get(id) ?? html`<${Card} key=${id} id=${id} />`]))
  return kept.current
}

/** Whether not all tasks of the column are shown. @param {Criteria} want */
const isFiltered = ({ assignee, priority, labels, due, text }) => Boolean(assignee || priority || labels || due || text)

/**
 * The number of cards, and the most that there should be.
 * @param {{ count: number | null, limit?: number | null }} props
 */
function Fill({ count, limit }) {
  if (count === null || !limit) return html`<span class="num">${count !== null && t.number(count)}</span>`
  const over = count > limit
  const told = t(over ? 'board.overLimit' : 'board.limit', { n: count, limit })
  return html`<span class=${over ? 'num limited too-many' : 'num limited'} title=${told}>
    <span aria-hidden="true">${t.number(count)} / ${t.number(limit)}</span>
    <span class="sr">${told}</span>
  </span>`
}

/**
 * The card before which the lifted one would be put; null: behind all; undefined: not in this column.
 * @param {BoardColumn} column
 * @param {string[]} ids
 */
function slotIn(column, ids) {
  const held = lifted.value
  if (held?.over.id !== column.id || !isMoved(held, ids)) return undefined
  return isOpen(column) ? held.before : (ids[0] ?? null)
}

const Slot = () => html`<li class="slot" />`

/**
 * Whether a drop would move the card: into another column, or to another place in its own.
 * @param {Lifted} held
 * @param {string[]} ids of the column
 */
function isMoved({ id, over, before }, ids) {
  const task = taskNow(id)
  if (!task || !isIn(task, over)) return true
  return isOpen(over) && before !== id && before !== (ids[ids.indexOf(id) + 1] ?? null)
}

/** The cards of a column as they are drawn, without one of them. @param {BoardColumn} column @param {string} but */
const cardsOf = ({ id }, but) =>
  /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.board [data-drop=${id}] [data-task]`)]).filter(
    (card) => card.dataset.task !== but,
  )

/** @param {BoardColumn} column @param {string} but */
const idsOf = (column, but) => cardsOf(column, but).map((card) => card.dataset.task ?? '')

/**
 * The card before which a drop at that height would put it.
 * @param {BoardColumn} column
 * @param {string} id
 * @param {number} y
 */
function beforeAt(column, id, y) {
  const cards = cardsOf(column, id)
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

/** The card behind a task in its column. @param {string} id @param {BoardColumn} home */
function nextOf(id, home) {
  const all = idsOf(home, '')
  return all[all.indexOf(id) + 1] ?? null
}

/** @param {{ id: string }} props */
function Card({ id }) {
  const task = taskSignal(id).value
  const by = useComputed(() => (lifted.value?.id === id ? lifted.value.by : null)).value
  if (!task) return null
  const classes = `tk${isOpen(task) ? '' : ' closed'}${by ? (by === 'keys' ? ' lift' : ' gone') : ''}`
  const start = (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
    task.can.changeStatus &&
    carry(event, {
      lift: (grip) => {
        const home = homeOf(task)
        if (home) lifted.value = { id, over: home, before: nextOf(id, home), by: 'pointer' }
        hand.value = grip
      },
      over: (name, at, { y }) => {
        const over = columnNow(name)
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
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, task)}
    >
      <${Face} task=${task} />
    </button>
  </li>`
}

/** @param {KeyboardEvent} event @param {Task} task */
function onKey(event, task) {
  const held = lifted.value?.id === task.id ? lifted.value : null
  if (event.key === ' ') {
    event.preventDefault()
    if (held) return put(task.id)
    if (task.can.changeStatus) lift(task)
    return undefined
  }
  const along = vertical(event)
  if (along && (held || event.altKey)) {
    event.preventDefault()
    return held ? carryAlong(held, along) : shift(task, along)
  }
  if (!held) return undefined
  const by = horizontal(event)
  if (by) {
    event.preventDefault()
    const all = columns.peek()
    const at = all.findIndex(({ id }) => id === held.over.id) + by
    const over = all[Math.max(0, Math.min(all.length - 1, at))]
    const ids = idsOf(over, task.id)
    lifted.value = { ...held, over, before: ids[placeOf(held)] ?? null }
    said.value = nameOf(over)
    inSight(over)
  } else if (event.key === 'Escape') {
    event.preventDefault()
    back(task.id)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    put(task.id)
  }
  return undefined
}

/** Scrolls a column into view: where there are many, some are beside the page. @param {BoardColumn} column */
const inSight = ({ id }) =>
  document.querySelector(`.board [data-drop=${id}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/** Moves the lifted card with the pointer. @param {BoardColumn} over @param {string | null} before */
function carryTo(over, before) {
  const held = lifted.peek()
  if (held && (held.over.id !== over.id || held.before !== before)) lifted.value = { ...held, over, before }
}

/** The number of cards before the lifted one. @param {Lifted} held */
function placeOf({ id, over, before }) {
  const ids = idsOf(over, id)
  const at = before === null ? -1 : ids.indexOf(before)
  return at < 0 ? ids.length : at
}

/** @param {Lifted} held @param {1 | -1} by */
function carryAlong(held, by) {
  if (!isOpen(held.over)) return
  const ids = idsOf(held.over, held.id)
  const at = Math.max(0, Math.min(ids.length, placeOf(held) + by))
  lifted.value = { ...held, before: ids[at] ?? null }
  said.value = t('board.spot', { column: nameOf(held.over), at: at + 1, n: ids.length + 1 })
}

/** Moves a card up or down by one, without lifting it. @param {Task} task @param {1 | -1} by */
function shift(task, by) {
  const { id } = task
  const home = homeOf(task)
  if (!home) return
  const ids = idsOf(home, id)
  const at = idsOf(home, '').indexOf(id) + by
  if (!task.can.changeStatus || !isOpen(task) || at < 0 || at > ids.length) return
  place(task, ids, at)
  said.value = t('board.spot', { column: nameOf(home), at: at + 1, n: ids.length + 1 })
  focusSoon(`.board [data-task="${id}"]`)
}

/** @param {Task} task */
function lift(task) {
  const home = homeOf(task)
  if (!home) return
  lifted.value = { id: task.id, over: home, before: nextOf(task.id, home), by: 'keys' }
  said.value = t('board.lifted', { task: task.title, column: nameOf(home) })
}

/** @param {string} id */
function put(id) {
  const held = lifted.value
  const task = taskNow(id)
  lifted.value = null
  if (!held || !task) return
  const over = columnNow(held.over.id)
  if (!over) return void (said.value = t('board.cancelled')) // somebody has deleted it meanwhile
  said.value = t('board.dropped', { task: task.title, column: nameOf(over) })
  const ids = idsOf(over, '')
  const rest = ids.filter((one) => one !== id)
  const at = held.before === null ? rest.length : rest.indexOf(held.before)
  if (!isOpen(over)) update(task, asIn(over))
  else if (isMoved(held, ids)) place(task, rest, at < 0 ? rest.length : at, over)
  focusSoon(`.board [data-task="${id}"]`) // it is drawn anew, in its new column
}

/** @param {string} id */
function back(id) {
  lifted.value = null
  said.value = t('board.cancelled')
  focusSoon(`.board [data-task="${id}"]`)
}
