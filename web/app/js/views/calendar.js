/** Six weeks of due days, or one; a task is carried to another day with the pointer or with the keys. */
import { html, signal, useEffect, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure, Icon } from '../parts/bits.js'
import { carry } from '../parts/carry.js'
import { Hints, byHand } from '../parts/hints.js'
import { offerActions, useGlow } from '../task/row.js'
import { ByLabel, ByPerson, NewButton, Scope } from '../find/tools.js'
import { useList } from '../parts/uselist.js'
import { arrival, openTask } from '../router.js'
import { setQuery, wanted } from '../scope.js'
import { SaveTools } from '../saved/tools.js'
import { update } from '../store/changes.js'
import { addDays, addMonths, isDay, today } from '../store/clock.js'
import { isOpen, taskNow, taskSignal } from '../store/tasks.js'
import { writableTeams } from '../store/places.js'
import { current, focusSoon, narrow, openNew } from '../ui.js'

/** @type {import('../store/criteria.js').Order} */
const ORDER = [
  { field: 'DUE_DATE', direction: 'ASC' },
  { field: 'PRIORITY', direction: 'DESC' },
]
const WEEKS = 6
const MOST = 4

/** The task that is lifted, and the day that it is over. */
const lifted = signal(/** @type {{ id: string, over: string } | null} */ (null))
const said = signal('')
const unfolded = signal('')

/** @param {{ place: import('../router.js').Place }} props */
export function Calendar({ place: { query } }) {
  const isWeek = query.get('view') === 'week'
  const asked = query.get('month') ?? ''
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.value.slice(0, 7)
  const week = query.get('week') ?? ''
  const first = t.weekOf(isWeek ? (isDay(week) ? week : today.value) : `${month}-01`)
  const days = Array.from({ length: isWeek ? 7 : WEEKS * 7 }, (_, at) => addDays(first, at))
  const name = isWeek ? t.span(days[0], days[6]) : t.month(`${month}-01`)
  const list = useList({ ...wanted(query), from: days[0], to: days.at(-1) }, ORDER, { size: 100, all: true })
  const byDay = Map.groupBy(list.ids.value, (id) => taskSignal(id).value?.dueDate)
  const count = list.more.value ? list.total.value : list.ids.value.length
  const root = useGlow()
  const drawn = useRef(false) // the days wait for their tasks, which would push them apart
  drawn.current ||= list.ready.value || Boolean(list.failed.value)
  useEffect(
    () => () => {
      lifted.value = null
    },
    [],
  )
  const turn = (/** @type {1 | -1} */ by) =>
    setQuery(isWeek ? { week: addDays(first, 7 * by) } : { month: addMonths(month, by) })
  const view = (/** @type {string} */ which) => setQuery({ view: which, week: '', month: '' })
  useOpenOnToday(list.ready.value)
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${name}</h1>
        <p role="status">
          ${list.ready.value ? t('calendar.count', { n: count }) : !list.failed.value && t('loading')}
        </p>
        <p class="sr" id="cal-how">${t('calendar.how')}</p>
      </div>
      <div class="tools"><${Scope} /><${SaveTools} /><${NewButton} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${t('tasks.filters')}>
      <div class="split">
        <button class="icon" aria-label=${t(isWeek ? 'calendar.weekBack' : 'calendar.back')} onClick=${() => turn(-1)}>
          <${Icon} name="back" />
        </button>
        <button class="btn quiet" onClick=${() => setQuery({ month: '', week: '' })}>${t('due.today')}</button>
        <button class="icon" aria-label=${t(isWeek ? 'calendar.weekNext' : 'calendar.next')} onClick=${() => turn(1)}>
          <${Icon} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${t('calendar.view')}>
        <button aria-pressed=${!isWeek} onClick=${() => view('')}>${t('calendar.month')}</button>
        <button aria-pressed=${isWeek} onClick=${() => view('week')}>${t('calendar.week')}</button>
      </div>
      <${ByPerson} query=${query} />
      <${ByLabel} query=${query} />
    </div>
    ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
    ${!list.ready.value && !list.failed.value && html`<div class=${drawn.current ? 'narrow' : ''}>
      <${Bones} rows=${8} />
    </div>`}
    ${list.ready.value && !count && html`<div class="card narrow">
      <${Empty} icon="calendar" title=${t('calendar.none')}>${t('calendar.noneHint')}</${Empty}>
    </div>`}
    ${drawn.current && html`<section class="card cal ${isWeek ? 'week' : ''}" aria-label=${name} ref=${root}>
      ${t.weekdays().map((name) => html`<span class="wd" aria-hidden="true">${name}</span>`)}
      ${days.map(
        (day) =>
          html`<${Day}
            key=${day}
            day=${day}
            out=${!isWeek && day.slice(0, 7) !== month}
            most=${isWeek ? Infinity : MOST}
            ids=${byDay.get(day) ?? []}
          />`,
      )}
    </section>`}
    <${Hints} of=${byHand(['lift', 'carry', 'putBack', 'open'])} />
    <p class="sr" role="status" aria-live="assertive">${said}</p>
  </div>`
}

/** On a phone the days stand below each other: the calendar opens at today. @param {boolean} ready */
function useOpenOnToday(ready) {
  const done = useRef(false)
  useLayoutEffect(() => {
    if (!ready || done.current) return
    done.current = true
    if (narrow.peek() && arrival.peek().step !== 'pop') document.querySelector('.day.today')?.scrollIntoView()
  }, [ready])
}

/** @param {{ day: string, out: boolean, most: number, ids: string[] }} props */
function Day({ day, out, most, ids }) {
  const held = lifted.value
  const name = t.longDay(day)
  const open = unfolded.value === day
  const shown = open || ids.length <= most ? ids : ids.slice(0, most - 1)
  const is = { out, today: day === today.value, bare: !ids.length, over: held?.over === day }
  const classes = ['day', ...Object.entries(is).flatMap(([name, yes]) => (yes ? [name] : []))].join(' ')
  return html`<div class=${classes} data-drop=${day}>
    <h2 class="num" aria-label=${name}>${narrow.value ? name : Number(day.slice(8))}</h2>
    ${writableTeams.value.length > 0 && html`<button
      class="icon add"
      aria-label=${t('calendar.add', { day: name })}
      title=${t('command.new')}
      onClick=${() => openNew({ dueDate: day })}
    >
      <${Icon} name="plus" />
    </button>`}
    <ul>
      ${shown.map((id) => html`<${Chip} key=${id} id=${id} />`)}
      ${ids.length > most && html`<li key="rest">
        <button
          class="rest"
          aria-expanded=${open}
          onClick=${() => {
            unfolded.value = open ? '' : day
          }}
        >
          ${open ? t('calendar.less') : t('calendar.more', { n: ids.length - shown.length })}
        </button>
      </li>`}
    </ul>
  </div>`
}

/** @param {{ id: string }} props */
function Chip({ id }) {
  const task = taskSignal(id).value
  if (!task) return null
  const held = lifted.value?.id === id
  const late = task.overdue && isOpen(task)
  const start = (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
    task.can.update &&
    carry(event, {
      lift: () => {
        lifted.value = { id, over: task.dueDate ?? today.peek() }
      },
      over: (day) => {
        if (day) lifted.value = { id, over: day }
      },
      drop: () => put(id),
      cancel: () => back(id),
    })
  return html`<li>
    <button
      class="ev ${task.status} ${late ? 'overdue' : ''} ${held ? 'lift' : ''}"
      data-task=${id}
      data-go
      title=${task.title}
      aria-label=${`${task.title}, ${late ? t('overdue') : t(`status.${task.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${held}
      onFocus=${() => {
        current.value = id
      }}
      onPointerDown=${start}
      onContextMenu=${(/** @type {MouseEvent} */ event) => offerActions(event, id)}
      onClick=${() => openTask(task)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, task)}
    >
      <span dir="auto">${task.title}</span>
    </button>
  </li>`
}

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

/** @param {KeyboardEvent} event @param {Task} task */
function onKey(event, task) {
  const held = lifted.value?.id === task.id ? lifted.value : null
  if (event.key === ' ' && !held && task.can.update && task.dueDate) {
    event.preventDefault()
    lifted.value = { id: task.id, over: task.dueDate }
    said.value = t('board.lifted', { task: task.title, column: t.longDay(task.dueDate) })
  } else if (held && (event.key === ' ' || event.key === 'Enter')) {
    event.preventDefault()
    put(task.id)
  } else if (held && STEPS[event.key]) {
    event.preventDefault()
    const over = addDays(held.over, STEPS[event.key])
    lifted.value = { id: task.id, over }
    said.value = t.longDay(over)
  } else if (held && event.key === 'Escape') {
    event.preventDefault()
    back(task.id)
  }
}

/** @param {string} id */
function put(id) {
  const over = lifted.value?.over
  const task = taskNow(id)
  lifted.value = null
  if (!over || !task) return
  said.value = t('board.dropped', { task: task.title, column: t.longDay(over) })
  update(task, { dueDate: over })
  focusSoon(`.cal [data-task="${id}"]`)
}

/** @param {string} id */
function back(id) {
  lifted.value = null
  said.value = t('board.cancelled')
  focusSoon(`.cal [data-task="${id}"]`)
}
