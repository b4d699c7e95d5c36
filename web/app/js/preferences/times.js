/** The times of notifications: mails as a digest, quiet hours, and how long before a task is due. */
import { html, useEffect, useId, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { zone } from '../store/clock.js'

/** @import { Preferences, Wanted } from './preferences.js' */
/** @typedef {{ preferences: Preferences, wanted: Wanted }} Props */

/** @type {Wanted['digest'][]} */
const DIGESTS = ['OFF', 'DAILY', 'WEEKLY']
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const DAYS = [1, 2, 3, 4, 5, 6, 7]
const AHEAD = ['P1D', 'P2D', 'P3D', 'P7D', 'P14D']
const NIGHT = { quietFrom: '20:00', quietUntil: '07:30' }
const PAUSE = 900 // milliseconds in which one types the rest of a time

/** @param {Props} props */
export const Times = ({ preferences, wanted }) => html`<div class="card told-times">
  <${Digest} preferences=${preferences} wanted=${wanted} />
  <${Quiet} preferences=${preferences} wanted=${wanted} />
  <${Ahead} preferences=${preferences} wanted=${wanted} />
</div>`

/** @param {{ label: string, hint: string, why?: string, children: (about: string) => Children }} props */
function Line({ label, hint, why, children }) {
  const id = useId()
  return html`<div class="told-line" role="group" aria-labelledby=${id}>
    <div>
      <strong id=${id}>${label}</strong>
      <small id=${`${id}-hint`}>${hint}</small>
      ${why && html`<small class="error" role="alert" id=${`${id}-error`}>${why}</small>`}
    </div>
    <div class="split">${children(why ? `${id}-error` : `${id}-hint`)}</div>
  </div>`
}

/** @param {Props} props */
function Digest({ preferences, wanted }) {
  const { digest, digestHour, digestWeekday } = wanted
  const save = (/** @type {Parameters<Preferences['save']>[1]} */ input) => preferences.save('digest', input)
  return html`<${Line}
    label=${t('told.digest')}
    hint=${t(`told.digestHint.${digest}`)}
    why=${preferences.wrong.value.digest}
  >
    ${(/** @type {string} */ about) => html`
      <div class="seg" role="group" aria-label=${t('told.digest')} aria-describedby=${about}>
        ${DIGESTS.map(
          (one) => html`<button key=${one} aria-pressed=${one === digest} onClick=${() => save({ digest: one })}>
            ${t(`told.digest.${one}`)}
          </button>`,
        )}
      </div>
      ${digest === 'WEEKLY' && html`<${Choice}
        label=${t('told.weekday')}
        value=${digestWeekday}
        all=${DAYS.map((day) => [day, t.weekday(day)])}
        choose=${(/** @type {string} */ day) => save({ digestWeekday: Number(day) })}
      />`}
      ${digest !== 'OFF' && html`<${Choice}
        label=${t('told.hour')}
        value=${digestHour}
        all=${HOURS.map((hour) => [hour, t.time(hour * 60)])}
        choose=${(/** @type {string} */ hour) => save({ digestHour: Number(hour) })}
      />`}
    `}
  </${Line}>`
}

/** @param {Props} props */
function Quiet({ preferences, wanted: { quietFrom, quietUntil } }) {
  const save = (/** @type {{ quietFrom: string | null, quietUntil: string | null }} */ hours) =>
    preferences.save('quiet', hours)
  const toggle = (/** @type {FieldEvent} */ { currentTarget: { checked } }) =>
    save(checked ? NIGHT : { quietFrom: null, quietUntil: null })
  const place = zone.value.replaceAll('_', ' ')
  return html`<${Line}
    label=${t('told.quiet')}
    hint=${t('told.quietHint', { zone: place })}
    why=${preferences.wrong.value.quiet}
  >
    ${(/** @type {string} */ about) => html`
      <label class="check">
        <input type="checkbox" checked=${quietFrom !== null} aria-describedby=${about} onChange=${toggle} />
        ${t('told.quietOn')}
      </label>
      ${quietFrom !== null && quietUntil !== null && html`<span class="span">
        <${Clock}
          label=${t('told.from')}
          value=${quietFrom}
          about=${about}
          choose=${(/** @type {string} */ quietFrom) => save({ quietFrom, quietUntil })}
        />
        <span aria-hidden="true">–</span>
        <${Clock}
          label=${t('told.until')}
          value=${quietUntil}
          about=${about}
          choose=${(/** @type {string} */ quietUntil) => save({ quietFrom, quietUntil })}
        />
      </span>`}
    `}
  </${Line}>`
}

/** @param {Props} props */
function Ahead({ preferences, wanted: { remindBefore } }) {
  const others = remindBefore && !AHEAD.includes(remindBefore) ? [remindBefore] : []
  const all = [...AHEAD, ...others].map((length) => [length, t('told.before', { length: t.howLong(length) })])
  return html`<${Line} label=${t('told.ahead')} hint=${t('told.aheadHint')} why=${preferences.wrong.value.ahead}>
    ${() => html`<${Choice}
      label=${t('told.ahead')}
      value=${remindBefore ?? ''}
      all=${[['', t('told.notAtAll')], ...all]}
      choose=${(/** @type {string} */ length) => preferences.save('ahead', { remindBefore: length || null })}
    />`}
  </${Line}>`
}

/**
 * @typedef {[value: string | number, text: string]} Option
 * @param {{ label: string, value: string | number, all: Option[], choose: (value: string) => void }} props
 */
const Choice = ({ label, value, all, choose }) => html`<select
  class="input"
  aria-label=${label}
  onChange=${(/** @type {EventOf<HTMLSelectElement>} */ { currentTarget }) => choose(currentTarget.value)}
>
  ${all.map(([key, text]) => html`<option key=${key} value=${key} selected=${key === value}>${text}</option>`)}
</select>`

/**
 * A time is typed digit by digit, and each digit makes another valid time, so it is saved after a pause or on leaving.
 * @param {{ label: string, value: string, about: string, choose: (value: string) => void }} props
 */
function Clock({ label, value, about, choose }) {
  const [typed, type] = useState(/** @type {string | null} */ (null))
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const take = (/** @type {string} */ time) => {
    clearTimeout(timer.current)
    type(null)
    if (time && time !== value) choose(time)
  }
  return html`<input
    class="input"
    type="time"
    aria-label=${label}
    aria-describedby=${about}
    value=${typed ?? value}
    required
    onInput=${(/** @type {FieldEvent} */ { currentTarget }) => {
      type(currentTarget.value)
      clearTimeout(timer.current)
      if (currentTarget.value) timer.current = setTimeout(take, PAUSE, currentTarget.value)
    }}
    onBlur=${(/** @type {FieldEvent} */ { currentTarget }) => typed !== null && take(currentTarget.value)}
  />`
}
