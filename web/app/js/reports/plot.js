/** A chart of a report. The pointer and the arrow keys read out the values of an interval. */
import { html, useEffect, useId, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { nice } from '../frame/charts.js'
import { shortName } from './range.js'

/** @typedef {import('./page.js').Point} Point */
/** @typedef {typeof import('./csv.js').COLUMNS[number]} Field */
/** @typedef {{ field: Field, kind: 'bar' | 'area' | 'l' }} Series */

const HEIGHT = 200
const FOOT = 22
const LEFT = 40
const RIGHT = 8
const ROOM_OF_A_NAME = 64
const STEPS = /** @type {Record<string, (at: number, last: number) => number>} */ ({
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
})

/**
 * @typedef {object} Props
 * @property {string} title
 * @property {Series[]} series
 * @property {Point[]} points
 * @property {string[]} names of the intervals
 * @property {import('./range.js').Interval} interval
 *
 * @param {Props} props
 */
export function Plot({ title, series, points, names, interval }) {
  const id = useId()
  const room = useRef(/** @type {HTMLElement | null} */ (null))
  const [width, setWidth] = useState(0)
  const [shown, show] = useState(/** @type {number | null} */ (null))
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)))
    if (room.current) watcher.observe(room.current)
    return () => watcher.disconnect()
  }, [])
  const last = points.length - 1
  const step = (width - LEFT - RIGHT) / points.length
  const at = shown === null ? null : Math.min(shown, last)
  const seen = at ?? last
  const within = (/** @type {number} */ next) => Math.max(0, Math.min(last, next))
  const point = (/** @type {PointerEvent} */ event) => {
    const left = room.current?.getBoundingClientRect().left ?? 0
    show(within(Math.floor((event.clientX - left - LEFT) / step)))
  }
  const walk = (/** @type {KeyboardEvent} */ event) => {
    const next = STEPS[event.key]
    if (!next || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    show(within(next(seen, last)))
  }
  return html`<section class="card flow plot" aria-labelledby=${id}>
    <header>
      <h2 id=${id}>${title}</h2>
      <div class="legend">
        ${series.map(
          ({ field, kind }) => html`<span key=${field}><i class=${kind} />${t(`reports.field.${field}`)}</span>`,
        )}
      </div>
    </header>
    <div
      class="room"
      ref=${room}
      role="slider"
      tabindex="0"
      aria-labelledby=${id}
      aria-valuemin="1"
      aria-valuemax=${points.length}
      aria-valuenow=${seen + 1}
      aria-valuetext=${`${names[seen]}: ${said(points[seen], series)}`}
      onPointerMove=${point}
      onPointerDown=${point}
      onPointerLeave=${() => show(null)}
      onKeyDown=${walk}
      onFocus=${() => show(seen)}
      onBlur=${() => show(null)}
    >
      ${width > 0 && html`<${Drawing} ...${{ series, points, interval, width, step, at }} />`}
      ${width > 0 && at !== null && html`<div
        class="tip ${at > last / 2 ? 'before' : ''}"
        aria-hidden="true"
        style=${{ left: `${LEFT + step * (at + 0.5)}px` }}
      >
        <strong>${names[at]}</strong>
        ${series.map(
          ({ field, kind }) => html`<span key=${field}>
            <i class=${kind} />
            ${t(`reports.field.${field}`)}
            <b class="num">${t.number(points[at][field])}</b>
          </span>`,
        )}
      </div>`}
    </div>
  </section>`
}

/** @param {Point} point @param {Series[]} series */
const said = (point, series) =>
  series.map(({ field }) => `${t(`reports.field.${field}`)} ${t.number(point[field])}`).join(', ')

/**
 * @param {Pick<Props, 'series' | 'points' | 'interval'> & { width: number, step: number, at: number | null }} props
 */
function Drawing({ series, points, interval, width, step, at }) {
  const top = nice(Math.max(2, ...series.flatMap(({ field }) => points.map((point) => point[field]))))
  const floor = HEIGHT - FOOT
  const x = (/** @type {number} */ index) => LEFT + step * (index + 0.5)
  const y = (/** @type {number} */ value) => floor - (value / top) * (floor - 8)
  const every = Math.ceil(ROOM_OF_A_NAME / step)
  const last = points.length - 1
  const line = (/** @type {Field} */ field) =>
    `M${points.map((point, index) => `${x(index)} ${y(point[field])}`).join('L')}`
  return html`<svg viewBox=${`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
    ${[0, top / 2, top].map(
      (value) =>
        html`
          <line class="grid" x1=${LEFT} x2=${width} y1=${y(value)} y2=${y(value)} />
          <text class="y" x=${LEFT - 8} y=${y(value) + 4}>${t.number(value)}</text>
        `,
    )}
    ${at !== null && html`<line class="here" x1=${x(at)} x2=${x(at)} y1="8" y2=${floor} />`}
    ${series.map(({ field, kind }) =>
      kind === 'bar'
        ? points.map((point, index) => {
            const bar = Math.min(26, step * 0.58)
            const height = floor - y(point[field])
            return html`<rect
              key=${`${field} ${point.date}`}
              class=${index === at ? 'now' : ''}
              x=${x(index) - bar / 2}
              y=${y(point[field])}
              width=${bar}
              height=${height}
              rx=${Math.min(bar / 6, height)}
            />`
          })
        : kind === 'area'
          ? html`
              <path class="area" d=${`${line(field)}L${x(last)} ${floor}L${x(0)} ${floor}Z`} />
              <path class="ln of-area" d=${line(field)} />
            `
          : html`<path class="ln" d=${line(field)} />`,
    )}
    ${series.map(
      ({ field, kind }) =>
        kind !== 'bar' &&
        html`<circle
          class=${kind === 'area' ? 'of-area' : ''}
          cx=${x(at ?? last)}
          cy=${y(points[at ?? last][field])}
          r="3.5"
        />`,
    )}
    ${points.map(
      (point, index) =>
        (last - index) % every === 0 &&
        html`<text key=${point.date} x=${x(index)} y=${HEIGHT - 4}>${shortName(interval, point.date)}</text>`,
    )}
  </svg>`
}
