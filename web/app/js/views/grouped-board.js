/**
 * A board of open tasks in groups: by person, priority, label, due date or team. A card that is carried to a group gets
 * what that group has.
 */
import { effect, html, signal, useComputed, useEffect } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { horizontal } from '../parts/arrows.js'
import { Bones, Failure, Icon } from '../parts/bits.js'
import { Face, Ghost } from '../task/card.js'
import { carry } from '../parts/carry.js'
import { Hints, byHand } from '../parts/hints.js'
import { offerActions, useGlow } from '../task/row.js'
import { useList } from '../parts/uselist.js'
import { openTask } from '../router.js'
import { columnsBy } from '../saved/groups.js'
import { teamInScope } from '../scope.js'
import { update } from '../store/changes.js'
import { OPEN, ORDERS } from '../store/orders.js'
import { writableTeams } from '../store/places.js'
import { setLabel } from '../store/relabel.js'
import { taskNow, taskSignal } from '../store/tasks.js'
import { current, focusSoon, openNew } from '../ui.js'

/** @typedef {import('../saved/groups.js').Group} Group */
/**
 * The card that is lifted: the group it was taken from, and the group it is over.
 * @typedef {{ id: string, from: string, over: string, by: 'keys' | 'pointer' }} Lifted
 */

const lifted = signal(/** @type {Lifted | null} */ (null))
const hand = signal({ x: 0, y: 0, width: 0 })
const said = signal('')
/** The groups as they are drawn, from left to right. */
let shown = /** @type {Group[]} */ ([])

/** @param {{ by: string, want: import('../store/criteria.js').Criteria }} props */
export function GroupedBoard({ by, want }) {
  const list = useList({ ...want, status: OPEN }, ORDERS.manual, { size: 100 })
  const groups = columnsBy(list.ids.value, by, teamInScope.value)
  const root = useGlow()
  const inHand = useComputed(() => (lifted.value?.by === 'pointer' ? lifted.value.id : null)).value
  shown = groups
  useEffect(() => {
    const stop = effect(() => {
      root.current?.classList.toggle('carrying', lifted.value !== null)
    })
    return () => {
      stop()
      lifted.value = null
    }
  }, [])
  if (list.failed.value && !list.ready.value)
    return html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`
  if (!list.ready.value) return html`<${Bones} rows=${6} />`
  return html`<div>
    <div class="board many" ref=${root}>
      ${groups.map((group) => html`<${Column} key=${group.key} by=${by} group=${group} ids=${group.ids} />`)}
    </div>
    ${list.more.value && html`<button class="btn quiet" disabled=${list.busy.value} onClick=${() => list.next()}>
      ${t('tasks.more')}
    </button>`}
    <${Hints} of=${byHand(['lift', 'carry', 'putBack', 'open'], '← →')} />
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    ${inHand && html`<${Ghost} id=${inHand} at=${hand} />`}
  </div>`
}

/** @param {{ by: string, group: Group, ids: string[] }} props */
function Column({ by, group, ids }) {
  const { key, name, fields } = group
  const over = useComputed(() => lifted.value?.over === key && lifted.value.from !== key).value
  return html`<section class=${over ? 'col over' : 'col'} data-drop=${dropOf(group)} aria-labelledby=${`col-${key}`}>
    <header>
      <h2 id=${`col-${key}`} title=${name}>${name}</h2>
      <span class="num">${t.number(ids.length)}</span>
      ${fields && writableTeams.value.length > 0 && html`<button
        class="icon"
        aria-label=${t('board.add', { column: name })}
        title=${t('command.new')}
        onClick=${() => openNew(fields)}
      >
        <${Icon} name="plus" />
      </button>`}
    </header>
    ${ids.length || over
      ? html`<ul>
          ${ids.map((id) => html`<${Card} key=${id} id=${id} by=${by} home=${key} />`)}
          ${over && html`<li class="slot" />`}
        </ul>`
      : html`<p class="none">${t('board.noneIn')}</p>`}
  </section>`
}

/** The group's key as `data-drop`, which may not be empty. @param {Group} group */
const dropOf = ({ key }) => key || 'none'

/** @param {Group} group */
const takes = ({ fields, label }) => Boolean(fields || label)

/** @param {Task} task @param {string} by */
const mayCarry = ({ can }, by) => (by === 'assignee' ? can.assign : can.update)

/** @param {{ id: string, by: string, home: string }} props */
function Card({ id, by, home }) {
  const task = taskSignal(id).value
  const held = useComputed(() => (lifted.value?.id === id && lifted.value.from === home ? lifted.value.by : null)).value
  if (!task) return null
  const start = (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
    mayCarry(task, by) &&
    carry(event, {
      lift: (grip) => {
        lifted.value = { id, from: home, over: home, by: 'pointer' }
        hand.value = grip
      },
      over: (name, at) => {
        hand.value = { ...hand.value, ...at }
        const over = shown.find((group) => dropOf(group) === name && (takes(group) || group.key === home))
        const now = lifted.peek()
        if (over && now && over.key !== now.over) lifted.value = { ...now, over: over.key }
      },
      drop: () => put(task),
      cancel: () => back(id),
    })
  return html`<li>
    <button
      class=${held ? `tk ${held === 'keys' ? 'lift' : 'gone'}` : 'tk'}
      data-task=${id}
      data-go
      aria-pressed=${held !== null}
      aria-describedby="board-how"
      onFocus=${() => {
        current.value = id
      }}
      onClick=${() => openTask(task)}
      onPointerDown=${start}
      onContextMenu=${(/** @type {MouseEvent} */ event) => offerActions(event, id)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, task, by, home)}
    >
      <${Face} task=${task} />
    </button>
  </li>`
}

/** @param {KeyboardEvent} event @param {Task} task @param {string} by @param {string} home */
function onKey(event, task, by, home) {
  const held = lifted.value?.id === task.id && lifted.value.from === home ? lifted.value : null
  if (event.key === ' ') {
    event.preventDefault()
    if (held) return put(task)
    if (!mayCarry(task, by)) return undefined
    lifted.value = { id: task.id, from: home, over: home, by: 'keys' }
    said.value = t('board.lifted', { task: task.title, column: nameOf(home) })
    return undefined
  }
  const step = horizontal(event)
  if (!held || !(step || event.key === 'Escape' || event.key === 'Enter')) return undefined
  event.preventDefault()
  if (event.key === 'Escape') return back(task.id)
  if (event.key === 'Enter') return put(task)
  const groups = shown.filter((group) => takes(group) || group.key === home)
  const at = groups.findIndex(({ key }) => key === held.over) + step
  const over = groups[Math.max(0, Math.min(groups.length - 1, at))]
  lifted.value = { ...held, over: over.key }
  said.value = over.name
  document
    .querySelector(`.board [data-drop="${dropOf(over)}"]`)
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return undefined
}

/** @param {string} key */
const nameOf = (key) => shown.find((group) => group.key === key)?.name ?? ''

/** @param {Task} given */
function put(given) {
  const held = lifted.value
  const task = taskNow(given.id)
  lifted.value = null
  const over = held && shown.find(({ key }) => key === held.over)
  if (!over || !task) return void (said.value = t('board.cancelled'))
  if (over.key === held.from) return back(task.id)
  said.value = t('board.dropped', { task: task.title, column: over.name })
  if (over.label) setLabel([task], new Map([[task.team.id, over.label]]), true)
  else if (over.fields) update(task, over.fields)
  focusSoon(`.board [data-drop="${dropOf(over)}"] [data-task="${task.id}"]`) // it is drawn anew, in its new group
  return undefined
}

/** @param {string} id */
function back(id) {
  lifted.value = null
  said.value = t('board.cancelled')
  focusSoon(`.board [data-task="${id}"]`)
}
