/** The page one starts the day with: six numbers, the flow of two weeks, what is late, what is due, what comes next. */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { rich, t } from '../i18n.js'
import { Avatar, Bar, Bones, Empty, Failure } from '../parts/bits.js'
import { Flow, Spark } from '../parts/charts.js'
import { Live } from '../parts/rail.js'
import { Rows } from '../parts/rows.js'
import { FirstTask, NewButton } from '../parts/tools.js'
import { useList } from '../parts/uselist.js'
import { keyNames, keysOf } from '../commands.js'
import { today } from '../store/clock.js'
import { numbers } from '../store/live.js'
import { people } from '../store/places.js'

/** @import { Criteria, Order } from '../store/criteria.js' */

/** @type {Status[]} */
const OPEN = ['PENDING', 'IN_PROGRESS']
/** @type {Order} */
const BY_DAY = [
  { field: 'DUE_DATE', direction: 'ASC' },
  { field: 'PRIORITY', direction: 'DESC' },
]
/** @type {Order} */
const NEWEST = [{ field: 'CREATED_AT', direction: 'DESC' }]
const HINTS = ['down', 'up', 'open', 'status', 'priority', 'assignee', 'due', 'keys']

export function Today() {
  const [mine, setMine] = useState(localStorage.getItem('taskflow.today') === 'mine')
  const assignee = mine ? 'me' : undefined
  const choose = (/** @type {boolean} */ value) => {
    setMine(value)
    localStorage.setItem('taskflow.today', value ? 'mine' : 'all')
  }
  return html`<div class="wrap">
    <header class="top">
      <div><h1>${t.longDay(today.value)}</h1><${Summary} /></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${t('today.whose')}>
          <button aria-pressed=${!mine} onClick=${() => choose(false)}>${t('today.everyone')}</button>
          <button aria-pressed=${mine} onClick=${() => choose(true)}>${t('today.mine')}</button>
        </div>
        <${NewButton} />
      </div>
    </header>
    <${Tiles} />
    <${FlowCard} />
    <${Group}
      title=${t('today.overdue')}
      hot
      want=${{ due: 'overdue', assignee }}
      order=${BY_DAY}
      more="/tasks?due=overdue"
      hideEmpty
    />
    <${Group}
      title=${t('today.today')}
      want=${{ due: 'today', status: OPEN, assignee }}
      order=${BY_DAY}
      more="/tasks?due=today"
      empty=${t('today.nothing')}
      hint=${t('today.nothingHint')}
    />
    <${Group}
      title=${t('today.next')}
      want=${{ due: 'later', status: OPEN, assignee }}
      order=${BY_DAY}
      size=${6}
      more="/calendar"
      hideEmpty
    />
    <${Group}
      title=${t('today.recent')}
      want=${{ assignee }}
      order=${NEWEST}
      size=${8}
      more="/tasks"
      countless
      empty=${t(mine ? 'today.noneMine' : 'tasks.none')}
      hint=${t(mine ? 'today.noneMineHint' : 'today.noneHint')}
      first=${!mine}
    />
    <${Live} class="page narrow card" />
    <p class="hints">
      ${HINTS.map(
        (id) => html`<span>${keyNames(keysOf(id)).map((key) => html`<kbd>${key}</kbd>`)} ${t(`hint.${id}`)}</span>`,
      )}
    </p>
  </div>`
}

function Summary() {
  const found = numbers.value
  if (!found) return html`<p>${t('loading')}</p>`
  const week = found.flow.slice(-7).reduce((sum, day) => sum + day.completed, 0)
  return html`<p>
    ${rich('today.summary', {
      due: html`<b>${t('today.due', { n: found.dueToday })}</b>`,
      late: html`<b class=${found.overdue ? 'bad' : ''}>${t('today.late', { n: found.overdue })}</b>`,
      done: t('today.done', { n: week }),
    })}
  </p>`
}

function Tiles() {
  const found = numbers.value
  if (!found) return html`<div class="card bone" role="status" aria-label=${t('loading')} />`
  const { flow } = found
  const totals = flow.map((_, at) => found.totalTasks - flow.slice(at + 1).reduce((sum, day) => sum + day.created, 0))
  const open = found.pending + found.inProgress
  const spark = (/** @type {number[]} */ values, /** @type {string} */ word) =>
    html`<${Spark}
      values=${values}
      class=${word === 'completed' ? 'ok' : ''}
      label=${t(`spark.${word}`, { days: values.length, from: values[0], to: values.at(-1) })}
    />`
  return html`<dl class="card stats">
    <${Tile} name="total" to="/tasks" value=${found.totalTasks} note=${t('tile.new', { n: flow.at(-1)?.created })}>
      ${spark(totals, 'total')}
    </${Tile}>
    <${Tile}
      name="pending"
      to="/tasks?status=PENDING"
      value=${found.pending}
      note=${t('tile.unassigned', { n: found.unassigned })}
    >
      ${spark(
        flow.map((day) => day.open),
        'open',
      )}
    </${Tile}>
    <${Tile} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${found.inProgress} note=${t('tile.ofOpen')}>
      <${Bar} part=${found.inProgress} whole=${open} kind="warm" label=${t('tile.inProgress')} />
    </${Tile}>
    <${Tile}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${found.completed}
      note=${t('tile.today', { n: flow.at(-1)?.completed })}
    >
      ${spark(
        flow.map((day) => day.completed),
        'completed',
      )}
    </${Tile}>
    <${Tile}
      name="overdue"
      to="/tasks?due=overdue"
      value=${found.overdue}
      bad=${found.overdue > 0}
      note=${t('tile.ofOpen')}
    >
      <${Bar} part=${found.overdue} whole=${open} kind="hot" label=${t('tile.overdue')} />
    </${Tile}>
    <${Tile} name="users" to="/team" value=${found.totalUsers} note=${t('tile.teams')}>
      <div class="avs">${people.value.slice(0, 4).map((user) => html`<${Avatar} user=${user} mute />`)}</div>
    </${Tile}>
  </dl>`
}

/**
 * @typedef {{ name: string, to: string, value: number, note: string, bad?: boolean, children: Children }} TileProps
 * @param {TileProps} props
 */
function Tile({ name, to, value, note, bad, children }) {
  return html`<div class="stat" data-tile=${name}>
    <dt><a href=${to}>${t(`tile.${name}`)}</a></dt>
    <dd class="n num ${bad ? 'bad' : ''}">${t.number(value)}</dd>
    <dd><small>${note}</small>${children}</dd>
  </div>`
}

function FlowCard() {
  const card = useRef(/** @type {HTMLElement | null} */ (null))
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)))
    if (card.current) watcher.observe(card.current)
    return () => watcher.disconnect()
  }, [])
  return html`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${t('flow.title')}</h2>
      <div class="legend"><span><i />${t('flow.completed')}</span><span><i class="l" />${t('flow.created')}</span></div>
    </header>
    <div ref=${card}>${width > 0 && numbers.value && html`<${Flow} flow=${numbers.value.flow} width=${width} />`}</div>
  </section>`
}

/**
 * @typedef {object} GroupProps
 * @property {string} title
 * @property {Criteria} want
 * @property {Order} order
 * @property {number} [size] how many at most
 * @property {string} more the page that shows all
 * @property {boolean} [hot]
 * @property {string} [empty] what it says when there are none
 * @property {string} [hint] and why that may be
 * @property {boolean} [first] whether a first task can be made from here
 * @property {boolean} [hideEmpty]
 * @property {boolean} [countless]
 *
 * @param {GroupProps} props
 */
function Group({ title, want, order, size = 20, more, hot, empty, hint, first, hideEmpty, countless }) {
  const list = useList(want, order, { size })
  const ids = list.ids.value.slice(0, size)
  if (list.failed.value) return html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`
  if (hideEmpty && !ids.length) return null
  const rest = want.assignee ? `${more}${more.includes('?') ? '&' : '?'}assignee=me` : more
  const count = list.more.value ? list.total.value : list.ids.value.length
  return html`<section class="group ${hot ? 'hot' : ''}" aria-label=${title}>
    <header>
      <h2>${title}</h2>
      ${!countless && list.ready.value && html`<span class="num">${t.number(count)}</span>`}
      ${list.more.value && html`<a href=${rest}>${t('today.all')}</a>`}
    </header>
    ${!list.ready.value
      ? html`<${Bones} rows=${3} />`
      : ids.length
        ? html`<${Rows} ids=${ids} label=${title} />`
        : html`<div class="card">
            <${Empty} title=${empty} action=${first && html`<${FirstTask} />`}>${hint}</${Empty}>
          </div>`}
  </section>`
}
