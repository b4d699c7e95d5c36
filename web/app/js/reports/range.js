/** The days and the interval of a report, as the address gives them. */
import { t } from '../i18n.js'
import { addDays, addMonths, isDay, today, weekday } from '../store/clock.js'

/** @typedef {'DAY' | 'WEEK' | 'MONTH'} Interval */
/** @typedef {{ name: string, from: string, to: string, interval: Interval }} Range */

/** @type {Record<string, { from: (day: string) => string, interval: Interval }>} */
const PRESETS = {
  days: { from: (day) => addDays(day, -29), interval: 'DAY' },
  weeks: { from: (day) => addDays(day, -weekday(day) - 77), interval: 'WEEK' },
  half: { from: (day) => `${addMonths(day.slice(0, 7), -5)}-01`, interval: 'WEEK' },
  year: { from: (day) => `${addMonths(day.slice(0, 7), -11)}-01`, interval: 'MONTH' },
}
const USUAL = 'weeks'
export const RANGES = [...Object.keys(PRESETS), 'own']
/** @type {Interval[]} */
export const INTERVALS = ['DAY', 'WEEK', 'MONTH']

/** @param {URLSearchParams} query @returns {Range} */
export function rangeOf(query) {
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  const isOwn = isDay(from) && isDay(to)
  const asked = query.get('range') ?? ''
  const name = isOwn ? 'own' : PRESETS[asked] ? asked : USUAL
  const preset = PRESETS[name] ?? PRESETS[USUAL]
  const days = isOwn ? { from, to } : { from: preset.from(today.value), to: today.value }
  const interval = INTERVALS.find((one) => one === query.get('by')) ?? preset.interval
  return { name, interval, ...days }
}

/** The query parameters of another range. @param {string} name @param {Range} now */
export const queryOfRange = (name, now) =>
  name === 'own'
    ? { range: '', by: now.interval, from: now.from, to: now.to }
    : { range: name === USUAL ? '' : name, by: '', from: '', to: '' }

/**
 * The name of an interval. @param {Interval} interval @param {string} first its first day @param {string} last
 */
export function nameOf(interval, first, last) {
  if (interval === 'DAY') return t.longDay(first)
  return interval === 'WEEK' ? t.span(first, last) : t.month(first)
}

/** Below a chart. @param {Interval} interval @param {string} day */
export const shortName = (interval, day) =>
  t.date(day, interval === 'MONTH' ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' })
