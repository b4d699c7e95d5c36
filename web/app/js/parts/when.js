/** The menu that asks for a time: some presets, and a field for any other. */
import { html, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { addDays, dayOf, instantOf, today, wallClock, weekday } from '../store/clock.js'
import { vertical } from './arrows.js'
import { beside } from './beside.js'
import { Icon } from './bits.js'
import { Dialog } from './dialog.js'

/** @import { Anchor } from '../ui.js' */
/** @typedef {{ key: string, icon: string, text: string, aside?: string, take: () => void }} Moment */

const HOUR = 3_600_000
const MORNING = '09:00'
const FEW = 3 // hours that "later today" is away

/** Later today, tomorrow, next week. @param {(until: string) => void} take @returns {Moment[]} */
export function soonMoments(take) {
  const soon = Math.ceil((Date.now() + FEW * HOUR) / HOUR) * HOUR
  const tomorrow = addDays(today.value, 1)
  const monday = addDays(tomorrow, 7 - weekday(tomorrow)) // on a Sunday the one after tomorrow's
  /** @type {[string, string][]} */
  const later = dayOf(soon) === today.value ? [['later', new Date(soon).toISOString()]] : []
  /** @type {[string, string][]} */
  const all = [...later, ['tomorrow', instantOf(tomorrow, MORNING)], ['week', instantOf(monday, MORNING)]]
  return all.map(([key, until]) => ({
    key,
    icon: 'later',
    text: t(`later.${key}`),
    aside: t.at(until),
    take: () => take(until),
  }))
}

/**
 * @typedef {object} Props
 * @property {string} label
 * @property {Anchor} anchor
 * @property {Moment[]} moments
 * @property {(until: string) => void} take gets the time in the field
 * @property {() => void} close
 * @property {string} [first] the field's initial value, in local time
 * @property {number} [days] how far ahead it reaches
 */

/** @param {Props} props */
export function WhenMenu({ label, anchor, moments, take, close, first = '', days }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const choose = (/** @type {() => void} */ work) => {
    close()
    queueMicrotask(work) // the dialog has returned the focus by then, and `work` may move it on
  }
  const step = (/** @type {KeyboardEvent} */ event) => {
    const by = vertical(event)
    const items = /** @type {HTMLElement[]} */ ([...(list.current?.querySelectorAll('button') ?? [])])
    if (!by) return
    event.preventDefault()
    items[(items.findIndex((item) => item === document.activeElement) + by + items.length) % items.length].focus()
  }
  const pick = (/** @type {SubmitEvent & { currentTarget: HTMLFormElement }} */ event) => {
    event.preventDefault()
    const [day, time] = String(new FormData(event.currentTarget).get('until')).split('T')
    if (time) choose(() => take(instantOf(day, time)))
  }
  return html`<${Dialog}
    class="menu"
    label=${label}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <div role="menu" aria-label=${label} ref=${list} onKeyDown=${step}>
      ${moments.map(
        ({ key, icon, text, aside, take }, place) => html`<button
          class="o"
          role="menuitem"
          key=${key}
          autofocus=${place === 0}
          onClick=${() => choose(take)}
        >
          <${Icon} name=${icon} />
          <span>${text}${aside && html`<small>${aside}</small>`}</span>
        </button>`,
      )}
    </div>
    <form class="o pick-time" onSubmit=${pick}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${t('later.pick')}
        min=${wallClock(Date.now() + 60_000)}
        max=${days ? wallClock(Date.now() + days * 24 * HOUR) : '9999-12-31T23:59'}
        defaultValue=${first}
        required
      />
      <button class="btn quiet">${t('later.take')}</button>
    </form>
  </${Dialog}>`
}
