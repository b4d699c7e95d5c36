/** A rule in words: every 2 weeks on Mon, Thu. */
import { t } from '../../i18n.js'
import { WEEKDAYS, WORKDAYS, dayOf, partsOf } from './rule.js'

const MONDAY = '2024-01-01'
const NUMBERED = /^([+-]?\d*)(\w\w)$/
const WORDED = 5 // ordinals that are words

/** @typedef {Record<string, string | undefined>} Parts */

/** @param {{ rule: string, fromCompletion: boolean }} recurrence */
export function inWords({ rule, fromCompletion }) {
  const parts = partsOf(rule)
  const { FREQ, INTERVAL, COUNT, UNTIL } = parts
  const n = Number(INTERVAL ?? 1)
  let often = n > 1 ? t(`repeat.several.${FREQ}`, { n }) : t(`repeat.${FREQ}`)
  const days = daysOf(parts)
  if (days === null) often = t('repeat.own', { often, rule })
  else if (days) often = t('repeat.on', { often, days })
  if (days !== null && parts.BYMONTH && !isOneDate(parts))
    often = t('repeat.in', { often, months: list(parts.BYMONTH).map(month).join(', ') })
  if (fromCompletion) often = t('repeat.fromCompletion', { often })
  if (COUNT) return t('repeat.times', { often, n: Number(COUNT) })
  return UNTIL ? t('repeat.until', { often, day: t.date(dayOf(UNTIL), { dateStyle: 'medium' }) }) : often
}

/** The text with a capital first letter. @param {string} text */
export const begun = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** On which days; '' where the rule says none, null where there is no short way to say it. @param {Parts} parts */
function daysOf(parts) {
  const { FREQ, BYDAY = '', BYMONTHDAY = '', BYSETPOS } = parts
  if (BYDAY && BYMONTHDAY) return null
  if (BYSETPOS) return placed(BYDAY, BYSETPOS, FREQ)
  if (FREQ === 'DAILY') return BYDAY || BYMONTHDAY ? null : ''
  if (BYMONTHDAY) return monthDays(parts)
  if (FREQ === 'WEEKLY') return weekdaysOf(list(BYDAY))
  const days = list(BYDAY).map(numbered)
  return days.includes('') ? null : days.join(', ')
}

/** The last working day, the second Tuesday. @param {string} days @param {string} at @param {string} [often] */
function placed(days, at, often) {
  if (often !== 'MONTHLY') return null
  if (days === WORKDAYS && (at === '1' || at === '-1'))
    return t(at === '1' ? 'repeat.firstWorkday' : 'repeat.lastWorkday')
  return (WEEKDAYS.includes(days) && numbered(`${at}${days}`)) || null
}

/** @param {Parts} parts */
function monthDays({ FREQ, BYMONTHDAY = '', BYMONTH = '' }) {
  if (isOneDate({ FREQ, BYMONTHDAY, BYMONTH }))
    return t.date(`2024-${BYMONTH.padStart(2, '0')}-${BYMONTHDAY.padStart(2, '0')}`, { day: 'numeric', month: 'long' })
  if (FREQ === 'YEARLY' && !BYMONTH) return null
  return list(BYMONTHDAY)
    .map((day) => (day === '-1' ? t('repeat.lastDay') : fromEnd('repeat.day', Number(day))))
    .join(', ')
}

/** Whether a rule names one date of the year, such as March 15, which includes its month. @param {Parts} parts */
const isOneDate = ({ FREQ, BYMONTHDAY, BYMONTH }) =>
  FREQ === 'YEARLY' && /^\d+$/.test(BYMONTHDAY ?? '') && /^\d+$/.test(BYMONTH ?? '')

/** The names of weekdays: one in full, several in short. @param {string[]} days */
const weekdaysOf = (days) =>
  days.map((day) => weekday(day, days.length > 1 ? 'short' : 'long').replace(/\.$/, '')).join(', ')

/** The second Tuesday; '' without a number. @param {string} text */
export function numbered(text) {
  const [, nth = '', name = ''] = NUMBERED.exec(text) ?? []
  const at = Number(nth)
  if (!at) return ''
  const day = weekday(name, 'long')
  if (at === -1) return t('repeat.nth.last', { day })
  return at > 0 && at <= WORDED ? t(`repeat.nth.${at}`, { day }) : fromEnd('repeat.nth', at, day)
}

/** @param {'repeat.day' | 'repeat.nth'} key @param {number} at @param {string} [day] */
const fromEnd = (key, at, day) => t(`${key}.${at < 0 ? 'fromEnd' : 'any'}`, { n: Math.abs(at), day })

/** @param {string} name @param {'short' | 'long'} how */
const weekday = (name, how) => t.date(`${MONDAY.slice(0, 8)}0${WEEKDAYS.indexOf(name) + 1}`, { weekday: how })

/** @param {string} number */
const month = (number) => t.date(`2024-${number.padStart(2, '0')}-01`, { month: 'long' })

/** @param {string} text */
const list = (text) => text.split(',').filter(Boolean)
