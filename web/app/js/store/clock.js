/** The current day in the viewer's time zone. It ticks, so that "Today" is not yesterday after midnight. */
import { computed, signal } from '../../vendor/preact.js'
import { me } from '../api/session.js'

export const now = signal(Date.now())
setInterval(() => {
  now.value = Date.now()
}, 30_000)

/** The viewer's time zone, or the browser's own if the browser does not support the viewer's. */
export const zone = computed(() => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  try {
    return Intl.DateTimeFormat('en', { timeZone: me.value?.timeZone || own }).resolvedOptions().timeZone
  } catch {
    return own
  }
})

/** `2026-03-22` */
export const today = computed(() => dayOf(now.value))

let days = /** @type {Intl.DateTimeFormat | null} */ (null)

/** @param {number | string} instant */
export function dayOf(instant) {
  if (days?.resolvedOptions().timeZone !== zone.value)
    days = new Intl.DateTimeFormat('en-CA', { timeZone: zone.value, year: 'numeric', month: '2-digit', day: '2-digit' })
  return days.format(new Date(instant))
}

/** @param {string} day @param {number} by */
export function addDays(day, by) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

/** @param {string} month such as `2026-11` @param {number} by */
export function addMonths(month, by) {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}

/** Whether the text is a day that exists. @param {string} text */
export function isDay(text) {
  const isOne = /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text)
  return isOne && addDays(`${text.slice(0, 8)}01`, Number(text.slice(8)) - 1) === text
}

/** @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/**
 * The instant at which the viewer's clock shows a time of a day.
 * @param {string} day
 * @param {string} time `09:00`
 */
export function instantOf(day, time) {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let found = wanted
  // twice: the offset is different on the other side of a clock change
  for (let round = 0; round < 2; round += 1) found += wanted - Date.parse(`${wallClock(found)}:00Z`)
  return new Date(found).toISOString()
}

let clocks = /** @type {Intl.DateTimeFormat | null} */ (null)

/** The time on the viewer's clock: `2026-03-22T09:00`. @param {number} instant */
export function wallClock(instant) {
  if (clocks?.resolvedOptions().timeZone !== zone.value)
    clocks = new Intl.DateTimeFormat('en-GB', { timeZone: zone.value, hour: '2-digit', minute: '2-digit' })
  return `${dayOf(instant)}T${clocks.format(instant)}`
}

/** 0 is Monday. @param {string} day */
export const weekday = (day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/**
 * The first day of a week, 0 is Monday. If the language has no region, the browser's counts.
 * @param {string} tag
 */
export function weekStart(tag) {
  const language = tag.split('-')[0]
  const near = tag.includes('-') ? tag : navigator.languages.find((each) => each.startsWith(`${language}-`))
  const place = /** @type {any} */ (new Intl.Locale(near ?? tag)) // not in the types yet; a function in newer browsers
  const { firstDay = 1 } = place.getWeekInfo?.() ?? place.weekInfo ?? {}
  return (firstDay + 6) % 7
}
