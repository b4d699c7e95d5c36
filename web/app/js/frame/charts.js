/** Two small charts that follow the page's colours and can be read out. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'

/** @param {{ values: number[], label: string, class?: string }} props */
export function Spark({ values, label, class: kind = '' }) {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const points = values.map((value, at) => `${(at / (values.length - 1)) * 100} ${28 - ((value - low) / span) * 24}`)
  return html`<svg class="spark ${kind}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${label}>
    <path class="fill" d=${`M${points.join('L')}L100 30L0 30Z`} />
    <path d=${`M${points.join('L')}`} />
    <path class="tip" d=${`M${points.at(-1)}l0 0`} />
  </svg>`
}

const HEIGHT = 132
const FOOT = 20
const LEFT = 28

/** @typedef {{ date: string, created: number, completed: number }} Day */

/** Bars for what was completed, a line for what was created. @param {{ flow: Day[], width: number }} props */
export function Flow({ flow, width }) {
  const top = nice(Math.max(2, ...flow.map((day) => Math.max(day.completed, day.created))))
  const floor = HEIGHT - FOOT
  const step = (width - LEFT - 6) / flow.length
  const bar = Math.min(26, step * 0.58)
  const x = (/** @type {number} */ at) => LEFT + step * (at + 0.5)
  const y = (/** @type {number} */ value) => floor - (value / top) * (floor - 6)
  const every = step < 34 ? 3 : 1
  const last = flow.length - 1
  const label = t('flow.said', { days: flow.length, completed: sum(flow, 'completed'), created: sum(flow, 'created') })
  return html`<svg viewBox=${`0 0 ${width} ${HEIGHT}`} role="img" aria-label=${label}>
    ${[0, top / 2, top].map(
      (value) =>
        html`
          <line class="grid" x1=${LEFT} x2=${width} y1=${y(value)} y2=${y(value)} />
          <text class="y" x="16" y=${y(value) + 4}>${t.number(value)}</text>
        `,
    )}
    ${flow.map(
      (day, at) => html`<g key=${day.date}>
        <title>${t('flow.day', { day: t.longDay(day.date), completed: day.completed, created: day.created })}</title>
        <rect
          class=${at === last ? 'now' : ''}
          x=${x(at) - bar / 2}
          y=${y(day.completed)}
          width=${bar}
          height=${floor - y(day.completed)}
          rx=${Math.min(bar / 6, floor - y(day.completed))}
        />
        ${(last - at) % every === 0 && html`<text x=${x(at)} y=${HEIGHT - 3}>
          ${t.date(day.date, at === last ? { day: 'numeric', month: 'short' } : { day: 'numeric' })}
        </text>`}
      </g>`,
    )}
    <path class="ln" d=${`M${flow.map((day, at) => `${x(at)} ${y(day.created)}`).join('L')}`} />
    <circle cx=${x(last)} cy=${y(flow[last].created)} r="3.5" />
  </svg>`
}

/** @param {Day[]} flow @param {'created' | 'completed'} field */
const sum = (flow, field) => flow.reduce((total, day) => total + day[field], 0)

/** The next round number that can be halved. @param {number} value */
export function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 6, 8, 10].map((digit) => digit * power).find((round) => round >= value && round % 2 === 0) ?? 2
}
