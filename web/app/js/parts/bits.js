/** The small pieces that every page is made of. */
import { TaskFlowError, passes } from '../../vendor/client.js'
import { computed, html, useEffect, useRef } from '../../vendor/preact.js'
import { shortly } from '../api/request.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { people } from '../store/places.js'
import { isOpen } from '../store/tasks.js'

/** @param {{ name: string, class?: string }} props */
export const Icon = ({ name, class: extra = '' }) =>
  html`<svg class="i ${extra}" aria-hidden="true"><use href="#${name}" /></svg>`

/**
 * Status or priority as an icon, labelled with its name.
 * @param {{ kind: 'status' | 'priority', value: string, mute?: boolean, class?: string, color?: string | null }} props
 *   `color`: replaces that of the value
 */
export function Glyph({ kind, value, mute = false, class: extra = '', color }) {
  const label = t(`${kind}.${value}`)
  return mute
    ? html`<svg class="i glyph ${value} ${extra}" aria-hidden="true" style=${color ? { color } : undefined}>
        <use href="#${value}" />
      </svg>`
    : html`<svg class="i glyph ${value} ${extra}" role="img" aria-label=${label}>
        <title>${label}</title>
        <use href="#${value}" />
      </svg>`
}

/**
 * Initials on a colour that belongs to the person. The name stands beside it, or in its label.
 * @param {{ user?: Person | null, mute?: boolean, big?: boolean }} props
 */
export function Avatar({ user, mute = false, big = false }) {
  const label = user ? user.name : t('nobody')
  const said = mute ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label, title: label }
  if (!user) return html`<span class="av none" ...${said}><${Icon} name="nobody" /></span>`
  return html`<span class=${big ? 'av big' : 'av'} style=${{ '--h': hue(user.id) }} ...${said}>
    ${initials(user.name)}
  </span>`
}

/** "You", or the name. @param {Pick<Person, 'id' | 'name'>} person */
export const nameOf = ({ id, name }) => (id === me.value?.id ? t('you') : name)

/** A progress bar. @param {{part: number, whole: number, label: string, kind?: string}} props */
export const Bar = ({ part, whole, label, kind = '' }) =>
  html`<span
    class="bar ${kind}"
    role="meter"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${whole || 1}
    aria-valuenow=${part}
  >
    <i style=${{ width: `${(100 * part) / (whole || 1)}%` }} />
  </span>`

/** The due date, in words that depend on the current day. @param {{ task: Task }} props */
export function Due({ task }) {
  if (!task.dueDate) return html`<span />`
  const late = task.overdue && isOpen(task)
  return html`<time class=${late ? 'late' : ''} datetime=${task.dueDate} title=${t.longDay(task.dueDate)}>
    ${late && html`<span class="sr">${t('overdue')}: </span>`}
    ${t.day(task.dueDate)}
  </time>`
}

/** How many comments and files it has. @param {{ task: Task }} props */
export const Counts = ({ task: { commentCount, attachmentCount } }) => html`
  <${Count} of="comments" n=${commentCount} />
  <${Count} of="files" n=${attachmentCount} />
`

/** @param {{ of: 'comments' | 'files', n: number }} props */
function Count({ of, n }) {
  if (!n) return null
  const label = t(`row.${of}`, { n })
  return html`<span class="count" role="img" aria-label=${label} title=${label}>
    <${Icon} name=${of} />
    ${t.number(n)}
  </span>`
}

/**
 * The empty state of a list, and what the viewer can do about it.
 * @param {{ icon?: string, title?: string, action?: unknown, children?: unknown }} props
 */
export function Empty({ icon = 'check', title, action, children }) {
  return html`<div class="empty">
    <${Icon} name=${icon} />
    <strong>${title}</strong>
    ${children && html`<p>${children}</p>`}
    ${action}
  </div>`
}

/** The placeholder of a list until it has loaded. */
export const Bones = ({ rows = 5 }) => html`<div class="card" role="status" aria-label=${t('loading')}>
  ${Array.from({ length: rows }, () => html`<div class="bone" />`)}
</div>`

/**
 * Why a part of a page is not here. While it is shown, and the problem may pass, it retries by itself, after longer and
 * longer pauses: `retry` keeps it there until the answer is here, so that a screen reader reads it once.
 * @param {{ problem: unknown, retry: () => unknown }} props
 */
export function Failure({ problem, retry }) {
  const latest = useRef(retry) // pages pass another function at each render, which must not begin the pause anew
  latest.current = retry
  const failed = useRef(0)
  useEffect(() => {
    if (!passes(problem)) return undefined
    const timer = setTimeout(() => latest.current(), shortly(failed.current++))
    return () => clearTimeout(timer)
  }, [problem])
  return html`<div class="card empty" role="alert">
    <${Icon} name="live" />
    <strong>${t('failed.title')}</strong>
    <p>${failureText(problem)}</p>
    <button class="btn quiet" onClick=${retry}>${t('failed.retry')}</button>
  </div>`
}

/** @param {unknown} problem */
export function failureText(problem) {
  if (!(problem instanceof TaskFlowError) || problem.code === 'UNREACHABLE') return t('error.UNREACHABLE')
  if (problem.code === 'INTERNAL') return t('error.INTERNAL', { id: problem.requestId ?? '–' })
  return problem.message || t(`error.${problem.code}`)
}

/** @param {string} name */
function initials(name) {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => [...word])
  const [first, last] = [words[0], words[words.length - 1]]
  return (first[0] + (words.length > 1 ? last[0] : (first[1] ?? ''))).toUpperCase()
}

/**
 * A hue for each person: known people are ordered by when they registered, and each is a golden angle away from the one
 * before.
 * @param {string} id
 */
function hue(id) {
  const at = order.value.get(id)
  if (at !== undefined) return Math.round((at * 137.508 + 20) % 360)
  let sum = 0
  for (const letter of id.slice(-8)) sum = (sum * 33 + letter.charCodeAt(0)) % 3600
  return (sum * 47) % 360
}

/** Ids begin with the time. */
const order = computed(
  () =>
    new Map(
      people.value
        .map(({ id }) => id)
        .sort()
        .map((id, at) => [id, at]),
    ),
)
