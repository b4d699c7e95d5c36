/** Words, dates and numbers in the viewer's language. The texts are in locales/*.json; a new language is a new file. */
import { signal } from '../vendor/preact.js'
import { taken } from './api/ahead.js'
import { languageOf } from './api/language.js'
import { addDays, dayOf, daysBetween, now, today, weekStart, weekday, zone } from './store/clock.js'

/** @typedef {string | { one?: string, few?: string, many?: string, other: string }} Text */
/** @typedef {Intl.DateTimeFormatOptions} How */

const LENGTHS = ['week', 'day', 'hour', 'minute', 'second']
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte']

/** Creating a formatter takes longer than drawing a row, so each is created once. @type {Map<string, any>} */
const formatters = new Map()

/**
 * @template Formatter, Options
 * @param {{ new (locale: string, how?: Options): Formatter, name: string }} Kind
 * @param {Options} [how]
 * @returns {Formatter}
 */
function formatter(Kind, how) {
  const key = `${Kind.name} ${locale.value} ${JSON.stringify(how)}`
  if (!formatters.has(key)) formatters.set(key, new Kind(locale.value, how))
  return formatters.get(key)
}

const catalogue = signal(/** @type {Record<string, Text>} */ ({}))
export const locale = signal('en')
let spoken = ''

/** @param {string} [tag] BCP 47; the nearest language we have is taken */
export async function speak(tag = 'en') {
  const language = languageOf(tag)
  if (language !== spoken) {
    const { href } = new URL(`../locales/${language}.json`, import.meta.url)
    const answer = await (taken(href) ?? fetch(href))
    catalogue.value = await answer.json()
    spoken = language
  }
  locale.value = language === tag.split('-')[0] ? tag : language
  document.documentElement.lang = language
}

/**
 * The text for a key; `{name}` is filled in, and `n` chooses among plural forms.
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 */
export function t(key, values = {}) {
  return pattern(key, values).replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => format(values[name]))
}

/**
 * Like t, for values that are elements: gives an array to put into a template.
 * @param {string} key
 * @param {Record<string, unknown>} values
 */
export function rich(key, values) {
  return pattern(key, values)
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 ? values[part] : part))
}

/** Today, Tomorrow, Wed, 3 Dec, 3 Dec 2027. @param {string} day */
t.day = (day) => {
  const away = daysBetween(today.value, day)
  if (away >= -1 && away <= 1)
    return capital(formatter(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(away, 'day'))
  if (away > 1 && away < 7) return dateOf(day, { weekday: 'short' })
  return dateOf(day, short(day))
}
/** @param {string} day */
t.longDay = (day) => dateOf(day, { weekday: 'long', day: 'numeric', month: 'long' })
/** @param {string} day */
t.month = (day) => dateOf(day, { month: 'long', year: 'numeric' })
/** @param {string} day @param {How} how */
t.date = (day, how) => dateOf(day, how)
/** Alice, Bob and Chidi. @param {string[]} names */
t.list = (names) => formatter(Intl.ListFormat).format(names)
/** @param {number} value */
t.number = (value) => formatter(Intl.NumberFormat).format(value)
/** 4.2 MB: as the server counts, 1 MB is 1,048,576 bytes. @param {number} bytes */
t.size = (bytes) => {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  const value = bytes / 1024 ** step
  const maximumFractionDigits = step && value < 10 ? 1 : 0
  const unitDisplay = step ? 'short' : 'long'
  return formatter(Intl.NumberFormat, { style: 'unit', unit: UNITS[step], unitDisplay, maximumFractionDigits }).format(
    value,
  )
}

/** now, 5 min. ago, 14:02, 3 Dec 14:02, 3 Dec 2024 14:02. @param {string} instant */
t.ago = (instant) => {
  const at = Date.parse(instant)
  const minutes = Math.floor((now.value - at) / 60_000)
  if (minutes < 1) return t('time.now')
  if (minutes < 60) return formatter(Intl.RelativeTimeFormat, { style: 'short' }).format(-minutes, 'minute')
  const day = dayOf(at)
  return formatter(Intl.DateTimeFormat, { ...clock(), ...(day !== today.value && short(day)) }).format(at)
}
/** Tue, 2 Dec, 09:00. @param {string} instant that is still to come */
t.at = (instant) =>
  formatter(Intl.DateTimeFormat, { ...clock(), weekday: 'short', ...short(dayOf(instant)) }).format(Date.parse(instant))
/** 08:05, 8:05 AM. @param {number} minute of a day */
t.time = (minute) => formatter(Intl.DateTimeFormat, { ...clock(), timeZone: 'UTC' }).format(minute * 60_000)
/** Monday is 1. @param {number} day */
t.weekday = (day) => dateOf(addDays('2024-01-01', day - 1), { weekday: 'long' })
/** 1 day, 12 hours. @param {string} length as ISO 8601 writes it */
t.howLong = (length) => {
  const [, ...parts] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(length) ?? []
  const said = LENGTHS.flatMap((unit, at) =>
    Number(parts[at])
      ? [formatter(Intl.NumberFormat, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(parts[at]))]
      : [],
  )
  return formatter(Intl.ListFormat, { type: 'unit' }).format(said)
}
/** 45 minutes, 5.5 hours, 12 days. @param {number} seconds */
t.lasting = (seconds) => {
  const [unit, length] = seconds < 5400 ? ['minute', 60] : seconds < 172_800 ? ['hour', 3600] : ['day', 86_400]
  const value = seconds / Number(length)
  const maximumFractionDigits = value < 10 ? 1 : 0
  return formatter(Intl.NumberFormat, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits }).format(value)
}
/** Short names of the days, in their order here. */
t.weekdays = () => {
  const start = weekStart(locale.value)
  return Array.from({ length: 7 }, (_, at) => dateOf(addDays('2024-01-01', start + at), { weekday: 'short' }))
}
/** The first day of the week in which a day is. @param {string} day */
t.weekOf = (day) => addDays(day, -((weekday(day) - weekStart(locale.value) + 7) % 7))
/** 30 Nov – 6 Dec. @param {string} from @param {string} to */
t.span = (from, to) =>
  formatter(Intl.DateTimeFormat, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  )

/** 3 Dec, 3 Dec 2027. @param {string} day @returns {How} */
const short = (day) => ({
  day: 'numeric',
  month: 'short',
  ...(day.slice(0, 4) !== today.value.slice(0, 4) && { year: 'numeric' }),
})

/** 8:05 PM, but 08:05. @returns {How} */
function clock() {
  const { hour12 } = formatter(Intl.DateTimeFormat, { hour: 'numeric' }).resolvedOptions()
  return { timeZone: zone.value, hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' }
}

/** @param {string} key @param {Record<string, unknown>} values */
function pattern(key, values) {
  const found = catalogue.value[key]
  if (found === undefined) return key
  if (typeof found === 'string') return found
  const form = /** @type {keyof typeof found} */ (formatter(Intl.PluralRules).select(Number(values.n)))
  return found[form] ?? found.other
}

/** @param {unknown} value */
const format = (value) => (typeof value === 'number' ? t.number(value) : String(value ?? ''))
/** @param {string} day @param {How} how */
const dateOf = (day, how) =>
  formatter(Intl.DateTimeFormat, { timeZone: 'UTC', ...how }).format(new Date(`${day}T00:00:00Z`))
/** @param {string} text */
export const capital = (text) => text.charAt(0).toLocaleUpperCase(locale.value) + text.slice(1)
