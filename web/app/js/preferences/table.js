/** The table of reasons and channels of notifications, with a checkbox for each pair. */
import { html, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Icon } from '../parts/bits.js'
import { CHANNELS } from './preferences.js'

/** @import { Channel, Preferences, Reason, Wanted } from './preferences.js' */

const ICONS = { IN_APP: 'inbox', EMAIL: 'mail', PUSH: 'push' }
/** Reasons that are shown together. @type {[name: string, reasons: string[]][]} */
const GROUPS = [
  ['mine', ['ASSIGNED', 'UNASSIGNED', 'MENTIONED', 'DUE_SOON', 'OVERDUE', 'REMINDER', 'UNBLOCKED']],
  ['watched', ['COMMENTED', 'STATUS_CHANGED', 'UPDATED']],
]
const REST = 'account'
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }

/** @param {{ preferences: Preferences, wanted: Wanted }} props */
export function ReasonTable({ preferences, wanted }) {
  const body = useRef(/** @type {HTMLElement | null} */ (null))
  const walk = (/** @type {EventOf<Element, KeyboardEvent>} */ event) => {
    const [down, right] = STEPS[/** @type {keyof typeof STEPS} */ (event.key)] ?? [0, 0]
    const rows = [...(body.current?.querySelectorAll('[data-reason]') ?? [])].map(boxesOf)
    const row = rows.findIndex((boxes) => boxes.some((box) => box === event.target))
    if (row < 0 || !(down || right)) return
    event.preventDefault()
    const column = rows[row].findIndex((box) => box === event.target)
    rows[row + down]?.[column + right]?.focus()
  }
  return html`<table class="told" ref=${body} onKeyDown=${walk} aria-label=${t('told.title')}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${t('told.reason')}</span></th>
        ${CHANNELS.map(
          (channel) => html`<th scope="col" key=${channel}>
            <${Icon} name=${ICONS[channel]} />
            <span>${t(`told.channel.${channel}`)}</span>
          </th>`,
        )}
      </tr>
    </thead>
    ${grouped(wanted).map(
      ([name, rows]) => html`<tbody key=${name}>
        <tr class="sort"><th scope="rowgroup" colspan=${CHANNELS.length + 1}>${t(`told.group.${name}`)}</th></tr>
        ${rows.map((row) => html`<${Row} key=${row.reason} preferences=${preferences} row=${row} />`)}
      </tbody>`,
    )}
  </table>`
}

/** @param {Wanted} wanted @returns {[string, Wanted['notifications']][]} */
function grouped({ notifications }) {
  const named = GROUPS.flatMap(([, reasons]) => reasons)
  const rest = notifications.flatMap(({ reason }) => (named.includes(reason) ? [] : [reason]))
  return [...GROUPS, /** @type {const} */ ([REST, rest])].map(([name, reasons]) => [
    name,
    reasons.flatMap((reason) => notifications.find((row) => row.reason === reason) ?? []),
  ])
}

/** @param {{ preferences: Preferences, row: Wanted['notifications'][number] }} props */
function Row({ preferences, row: { reason, channels } }) {
  const place = `reason.${reason}`
  const why = preferences.wrong.value[place]
  const note = isFixed(reason, 'EMAIL') ? t('told.always') : ''
  const about = why || note ? `${place}-about` : undefined
  const set = (/** @type {Channel} */ channel, /** @type {boolean} */ on) => {
    const next = CHANNELS.filter((one) => (one === channel ? on : channels.includes(one)))
    preferences.save(place, { notifications: [{ reason, channels: next }] })
  }
  return html`<tr data-reason=${reason}>
    <th scope="row">
      <span>${t(`told.${reason}`)}</span>
      ${note && !why && html`<small id=${about}>${note}</small>`}
      ${why && html`<small class="error" id=${about} role="alert">${why}</small>`}
    </th>
    ${CHANNELS.map(
      (channel) => html`<td key=${channel}>
        <label title=${t(`told.channel.${channel}`)}>
          <input
            type="checkbox"
            data-channel=${channel}
            aria-label=${`${t(`told.${reason}`)}: ${t(`told.channel.${channel}`)}`}
            aria-describedby=${about}
            aria-disabled=${isFixed(reason, channel) || undefined}
            checked=${channels.includes(channel)}
            onClick=${(/** @type {FieldEvent} */ event) => isFixed(reason, channel) && event.preventDefault()}
            onChange=${(/** @type {FieldEvent} */ { currentTarget }) => set(channel, currentTarget.checked)}
          />
        </label>
      </td>`,
    )}
  </tr>`
}

/**
 * Whether a box can't be changed: mails about the account are always sent.
 * @param {Reason} reason @param {Channel} channel
 */
const isFixed = (reason, channel) => reason === 'SECURITY' && channel === 'EMAIL'

/** @param {Element} row @returns {HTMLInputElement[]} */
const boxesOf = (row) => [...row.querySelectorAll('input')]
