/** The menu with which an entry is put off: later today, tomorrow, next week, or when one says. */
import { html, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { beside } from '../parts/beside.js'
import { Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { addDays, dayOf, instantOf, today, wallClock, weekday } from '../store/clock.js'
import { snoozing } from './hand.js'
import { shown, snooze } from './writes.js'

const HOUR = 3_600_000
const MORNING = '09:00'
const FEW = 3 // hours that "later today" is away

/** @returns {[word: string, until: string][]} */
function moments() {
  const soon = Math.ceil((Date.now() + FEW * HOUR) / HOUR) * HOUR
  const monday = addDays(today.value, 7 - weekday(today.value))
  /** @type {[string, string][]} */
  const later = dayOf(soon) === today.value ? [['later', new Date(soon).toISOString()]] : []
  return [...later, ['tomorrow', instantOf(addDays(today.value, 1), MORNING)], ['week', instantOf(monday, MORNING)]]
}

export function LaterMenu() {
  const asked = snoozing.value
  const notice = asked && shown.value.get(asked.id)
  return notice ? html`<${Menu} key=${notice.id} notice=${notice} anchor=${asked.anchor} />` : null
}

/** @param {{ notice: Notice, anchor: import('../ui.js').Anchor }} props */
function Menu({ notice, anchor }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const close = () => {
    snoozing.value = null
  }
  const choose = (/** @type {string | null} */ until) => () => {
    close()
    queueMicrotask(() => snooze(notice, until)) // the focus is back in the list by then, which hands it on
  }
  const step = (/** @type {KeyboardEvent} */ event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const items = /** @type {HTMLElement[]} */ ([...(list.current?.querySelectorAll('button') ?? [])])
    if (!by) return
    event.preventDefault()
    items[(items.findIndex((item) => item === document.activeElement) + by + items.length) % items.length].focus()
  }
  const pick = (/** @type {SubmitEvent & { currentTarget: HTMLFormElement }} */ event) => {
    event.preventDefault()
    const [day, time] = String(new FormData(event.currentTarget).get('until')).split('T')
    if (time) choose(instantOf(day, time))()
  }
  const from = wallClock(Date.now() + 60_000)
  return html`<${Dialog}
    class="menu"
    label=${t('command.noticeLater')}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <div role="menu" aria-label=${t('command.noticeLater')} ref=${list} onKeyDown=${step}>
      ${moments().map(
        ([word, until], place) => html`<button
          class="o"
          role="menuitem"
          key=${word}
          autofocus=${place === 0}
          onClick=${choose(until)}
        >
          <${Icon} name="later" />
          <span>${t(`later.${word}`)}</span>
          <span class="end sm">${t.at(until)}</span>
        </button>`,
      )}
      ${notice.snoozedUntil && html`<button class="o" role="menuitem" onClick=${choose(null)}>
        <${Icon} name="undo" />
        <span>${t('later.now')}</span>
      </button>`}
    </div>
    <form class="o pick-time" onSubmit=${pick}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${t('later.pick')}
        min=${from}
        max=${wallClock(Date.now() + 365 * 24 * HOUR)}
        value=${notice.snoozedUntil ? wallClock(Date.parse(notice.snoozedUntil)) : ''}
        required
      />
      <button class="btn quiet">${t('later.take')}</button>
    </form>
  </${Dialog}>`
}
