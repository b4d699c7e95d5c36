/** The page of reports: tasks created and completed, the progress of the whole, and how long tasks take. */
import { html, useEffect } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure, Icon } from '../parts/bits.js'
import { ByLabel, ByPerson, ByPriority, Choice, Scope } from '../find/tools.js'
import { useLoad } from '../parts/useload.js'
import { written } from '../parts/written.js'
import { scopeTeam, setQuery } from '../scope.js'
import { addDays } from '../store/clock.js'
import { onReset } from '../store/readers.js'
import { COLUMNS, savedAs } from './csv.js'
import { filterOf, viewOf, viewsFor } from './filter.js'
import { Plot } from './plot.js'
import { INTERVALS, RANGES, nameOf, queryOfRange, rangeOf } from './range.js'
import { REPORT } from './words.js'

/** @typedef {NonNullable<DataOf<'ReadReport'>['report']>} Report */
/** @typedef {Report['points'][number]} Point */
/** @typedef {import('./range.js').Range} Range */
/** @typedef {import('./plot.js').Series} Series */

/** Events that move a number. */
const MOVING = /^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/
/**
 * A report of many tasks takes the server seconds: the reads of a page take at most a tenth of the time.
 * @param {number} took milliseconds
 */
const pause = (took) => Math.max(3000, took * 10)
/** @type {Series[]} */
const FLOW = [
  { field: 'completed', kind: 'bar' },
  { field: 'created', kind: 'l' },
]
/** @type {Series[]} */
const BURN_UP = [
  { field: 'done', kind: 'area' },
  { field: 'scope', kind: 'l' },
]

/** @param {{ place: import('../router.js').Place }} props */
export function Reports({ place: { query } }) {
  const range = rangeOf(query)
  const { from, to, interval } = range
  const filter = filterOf(query)
  const asked = JSON.stringify({ filter, from, to, interval })
  const team = scopeTeam.value
  const { data, failed, again } = useLoad(
    async () =>
      filter && { asked, range, team, report: (await request(REPORT, { filter, from, to, interval })).report },
    [asked],
    MOVING,
    pause,
  )
  useEffect(() => onReset(again), [again])
  const isNow = data?.asked === asked
  const report = isNow || !failed ? data?.report : null // until the next one is here, the last one is better than a gap
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${t('place.reports')}</h1>
        <p role="status">${isNow && report ? summary(report.points) : !failed && t('loading')}</p>
      </div>
      <div class="tools">
        <${Scope} />
        ${data && report && html`<a class="btn quiet" ...${savedAs(report.points, data.range, data.team)}>
          <${Icon} name="save" />
          <span>${t('reports.csv')}</span>
        </a>`}
      </div>
    </header>
    <${Filters} query=${query} range=${range} />
    ${viewOf(query) && html`<p class="hints"><span>${t('reports.viewHint')}</span></p>`}
    ${data && report
      ? html`<${Shown} report=${report} range=${data.range} />`
      : failed
        ? html`<${Failure} problem=${failed} retry=${again} />`
        : html`<${Bones} rows=${8} />`}
  </div>`
}

/** @param {Point[]} points */
const summary = (points) =>
  t('reports.summary', { created: sum(points, 'created'), completed: sum(points, 'completed') })

/** @param {Point[]} points @param {typeof COLUMNS[number]} column */
const sum = (points, column) => points.reduce((total, point) => total + point[column], 0)

/** @param {{ query: URLSearchParams, range: Range }} props */
function Filters({ query, range }) {
  const choices = viewsFor(query)
  const day = (/** @type {'from' | 'to'} */ end) => html`<input
    class="input"
    type="date"
    aria-label=${t(`reports.${end}`)}
    value=${range[end]}
    onChange=${written((value) => value && setQuery({ ...queryOfRange('own', range), [end]: value }))}
  />`
  return html`<div class="filters days" role="search" aria-label=${t('tasks.filters')}>
    <select
      class="input"
      aria-label=${t('reports.range')}
      value=${range.name}
      onChange=${written((name) => setQuery(queryOfRange(name, range)))}
    >
      ${RANGES.map((name) => html`<option key=${name} value=${name}>${t(`reports.range.${name}`)}</option>`)}
    </select>
    ${range.name === 'own' && html`${day('from')}${day('to')}`}
    <select
      class="input"
      aria-label=${t('reports.by')}
      value=${range.interval}
      onChange=${written((by) => setQuery({ by }))}
    >
      ${INTERVALS.map((one) => html`<option key=${one} value=${one}>${t(`reports.by.${one}`)}</option>`)}
    </select>
    ${choices.length > 0 && html`<${Choice} name="view" query=${query} options=${choices} />`}
    <${ByPerson} query=${query} />
    <${ByPriority} query=${query} />
    <${ByLabel} query=${query} />
  </div>`
}

/** @param {{ report: Report, range: Range }} props */
function Shown({ report: { points, leadTime, cycleTime }, range: { interval, to } }) {
  if (points.every((point) => COLUMNS.every((column) => !point[column]))) {
    return html`<div class="card">
      <${Empty} icon="reports" title=${t('reports.none')}>${t('reports.noneHint')}</${Empty}>
    </div>`
  }
  const names = points.map(({ date }, at) =>
    nameOf(interval, date, at + 1 < points.length ? addDays(points[at + 1].date, -1) : to),
  )
  const completed = sum(points, 'completed')
  return html`
    <dl class="card stats three">
      <div class="stat">
        <dt>${t('reports.throughput')}</dt>
        <dd class="n num">${t.number(Math.round((completed * 10) / points.length) / 10)}</dd>
        <dd><small>${t(`reports.each.${interval}`)}</small></dd>
      </div>
      <${Times} name="leadTime" times=${leadTime} />
      <${Times} name="cycleTime" times=${cycleTime} />
    </dl>
    <${Plot} title=${t('reports.flow')} series=${FLOW} points=${points} names=${names} interval=${interval} />
    <${Plot} title=${t('reports.burnUp')} series=${BURN_UP} points=${points} names=${names} interval=${interval} />
    <details class="card all-numbers">
      <summary>${t('reports.table')}</summary>
      <div class="room">
        <table>
          <thead>
            <tr>
              <th scope="col">${t('reports.interval')}</th>
              ${COLUMNS.map((column) => html`<th scope="col" key=${column}>${t(`reports.field.${column}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point, at) => html`<tr key=${point.date}>
                <th scope="row">${names[at]}</th>
                ${COLUMNS.map((column) => html`<td class="num" key=${column}>${t.number(point[column])}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `
}

/** @param {{ name: 'leadTime' | 'cycleTime', times: Report['leadTime'] }} props */
function Times({ name, times: { count, mean, p50, p85, p95 } }) {
  const known = mean !== null && p50 !== null && p85 !== null && p95 !== null
  return html`<div class="stat">
    <dt title=${t(`reports.hint.${name}`)}>${t(`reports.${name}`)}</dt>
    <dd class="n num">${known ? t.lasting(p50) : '–'}</dd>
    <dd>
      <small>
        ${known ? t('reports.spread', { p85: t.lasting(p85), p95: t.lasting(p95) }) : t(`reports.unknown.${name}`)}
      </small>
      ${known && html`<small>${t('reports.mean', { n: count, mean: t.lasting(mean) })}</small>`}
    </dd>
  </div>`
}
