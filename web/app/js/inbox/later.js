/** The menu that snoozes an entry: until later today, tomorrow, next week, or any other time. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { WhenMenu, soonMoments } from '../parts/when.js'
import { wallClock } from '../store/clock.js'
import { snoozing } from './hand.js'
import { shown, snooze } from './writes.js'

const LONGEST = 365 // days

export function LaterMenu() {
  const asked = snoozing.value
  const notice = asked && shown.value.get(asked.id)
  if (!notice) return null
  const until = (/** @type {string | null} */ when) => snooze(notice, when)
  const now = { key: 'now', icon: 'undo', text: t('later.now'), take: () => until(null) }
  return html`<${WhenMenu}
    key=${notice.id}
    label=${t('command.noticeLater')}
    anchor=${asked.anchor}
    moments=${[...soonMoments(until), ...(notice.snoozedUntil ? [now] : [])]}
    take=${until}
    first=${notice.snoozedUntil ? wallClock(Date.parse(notice.snoozedUntil)) : ''}
    days=${LONGEST}
    close=${() => {
      snoozing.value = null
    }}
  />`
}
