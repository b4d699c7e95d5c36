/** The page to start the day with: what is late, what is due, what comes next, and six numbers in a slim row. */
import { html } from '../../vendor/preact.js'
import { rich, t } from '../i18n.js'
import { Bones, Empty, Failure } from '../parts/bits.js'
import { Numbers } from '../frame/numbers.js'
import { Live } from '../frame/rail.js'
import { Hints } from '../parts/hints.js'
import { Rows } from '../task/rows.js'
import { FirstTask, NewButton, Scope } from '../find/tools.js'
import { useList } from '../parts/uselist.js'
import { keyNames, keysOf } from '../commands.js'
import { wanted, within } from '../scope.js'
import { today } from '../store/clock.js'
import { numbersOrRoom, whenRead } from '../store/live.js'

/** @import { Order } from '../store/criteria.js' */

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

/**
 * All groups come at once: one that comes later would push away what one has begun to read.
 * @param {{ place: import('../router.js').Place }} props
 */
export function Today({ place: { query } }) {
  const { team, assignee } = wanted(query)
  const mine = assignee === 'me'
  const scope = { team, assignee }
  const groups = [
    {
      title: t('today.overdue'),
      list: useList({ due: 'overdue', ...scope }, BY_DAY, { size: 20 }),
      more: '/tasks?due=overdue',
      hot: true,
      hideEmpty: true,
    },
    {
      title: t('today.today'),
      list: useList({ due: 'today', status: OPEN, ...scope }, BY_DAY, { size: 20 }),
      more: '/tasks?due=today',
      empty: t('today.nothing'),
      hint: t('today.nothingHint'),
    },
    {
      title: t('today.next'),
      list: useList({ due: 'later', status: OPEN, ...scope }, BY_DAY, { size: 6 }),
      more: '/calendar',
      hideEmpty: true,
    },
    {
      title: t('today.recent'),
      list: useList(scope, NEWEST, { size: 8 }),
      more: '/tasks',
      countless: true,
      empty: t(mine ? 'today.noneMine' : 'tasks.none'),
      hint: t(mine ? 'today.noneMineHint' : 'today.noneHint'),
      first: !mine,
    },
  ]
  return html`<div class="wrap">
    <header class="top">
      <div><h1>${t.longDay(today.value)}</h1><${Summary} /></div>
      <div class="tools"><${Scope} /><${NewButton} /></div>
    </header>
    <${Numbers} />
    ${groups.every(({ list }) => list.ready.value || list.failed.value)
      ? html`
          ${groups.map((group) => html`<${Group} key=${group.title} ...${group} />`)}
          <${Live} class="page narrow card" />
        `
      : html`<${Bones} rows=${8} />`}
    <${Hints} of=${HINTS.map((id) => [keyNames(keysOf(id)), t(`hint.${id}`)])} />
  </div>`
}

function Summary() {
  const found = numbersOrRoom()
  const week = found.flow.slice(-7).reduce((sum, day) => sum + day.completed, 0)
  return html`<p class=${whenRead()}>
    ${rich('today.summary', {
      due: html`<b>${t('today.due', { n: found.dueToday })}</b>`,
      late: html`<b class=${found.overdue ? 'bad' : ''}>${t('today.late', { n: found.overdue })}</b>`,
      done: t('today.done', { n: week }),
    })}
  </p>`
}

/**
 * @typedef {object} GroupProps
 * @property {string} title
 * @property {import('../store/list.js').List} list
 * @property {string} more the page that shows all
 * @property {boolean} [hot]
 * @property {string} [empty] the text when there are none
 * @property {string} [hint] a possible reason, below that text
 * @property {boolean} [first] whether a first task can be made from here
 * @property {boolean} [hideEmpty]
 * @property {boolean} [countless]
 *
 * @param {GroupProps} props
 */
function Group({ title, list, more, hot, empty, hint, first, hideEmpty, countless }) {
  const ids = list.ids.value.slice(0, list.size)
  if (list.failed.value) return html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`
  if (hideEmpty && !ids.length) return null
  const count = list.more.value ? list.total.value : list.ids.value.length
  return html`<section class="group ${hot ? 'hot' : ''}" aria-label=${title}>
    <header>
      <h2>${title}</h2>
      ${!countless && html`<span class="num">${t.number(count)}</span>`}
      ${list.more.value && html`<a href=${within(more)}>${t('today.all')}</a>`}
    </header>
    ${ids.length
      ? html`<${Rows} ids=${ids} label=${title} />`
      : html`<div class="card">
          <${Empty} title=${empty} action=${first && html`<${FirstTask} />`}>${hint}</${Empty}>
        </div>`}
  </section>`
}
