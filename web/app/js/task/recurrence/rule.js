/** Converts rules of RFC 5545 to choices of the picker and back. A rule that the picker can't show stays as it is. */
import { weekday } from '../../store/clock.js'

/** @typedef {'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'} Frequency */
/** `day`: as the due date; `nth`: on the same weekday, as the second Tuesday; `last`: on the last day */
/** @typedef {'day' | 'nth' | 'last'} Monthly */
/**
 * @typedef {object} Choice what the picker shows
 * @property {Frequency} often
 * @property {number} interval
 * @property {number[]} weekdays of weeks; 0 is Monday. None: that of the due date
 * @property {Monthly} monthly
 * @property {string} nth the weekday of months, as `2TU`
 * @property {'never' | 'count' | 'until'} ends
 * @property {number} count
 * @property {string} until a day
 * @property {boolean} fromCompletion
 */

/** @type {Frequency[]} */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
export const WORKDAYS = 'MO,TU,WE,TH,FR'
const NUMBERED = /^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/
const PLAIN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'WKST'])

/** @param {string} rule @returns {Record<string, string | undefined>} */
export const partsOf = (rule) => Object.fromEntries(rule.split(';').map((part) => part.toUpperCase().split('=')))

/** `20271231` as a day. @param {string} text */
export const dayOf = (text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`

/** The choice that the picker begins with. @param {string} due a day @returns {Choice} */
export const usual = (due) => ({
  often: 'WEEKLY',
  interval: 1,
  weekdays: [],
  monthly: 'day',
  nth: nthOf(due),
  ends: 'never',
  count: 10,
  until: '',
  fromCompletion: false,
})

/**
 * The picker's choice for a rule; null: the rule says more than the picker can show.
 * @param {{ rule: string, fromCompletion: boolean }} recurrence
 * @param {string} due
 * @returns {Choice | null}
 */
export function choiceOf({ rule, fromCompletion }, due) {
  const parts = partsOf(rule)
  const { FREQ, INTERVAL = '1', BYDAY = '', BYMONTHDAY, COUNT, UNTIL, WKST = 'MO' } = parts
  const often = FREQUENCIES.find((one) => one === FREQ)
  if (!often || WKST !== 'MO' || Object.keys(parts).some((name) => !PLAIN.has(name))) return null
  const weekdays = BYDAY.split(',').map((day) => WEEKDAYS.indexOf(day))
  const isNth = often === 'MONTHLY' && NUMBERED.test(BYDAY) && !BYMONTHDAY
  const isLast = often === 'MONTHLY' && BYMONTHDAY === '-1' && !BYDAY
  const isOfWeeks = often === 'WEEKLY' && !weekdays.includes(-1)
  if ((BYDAY && !isNth && !isOfWeeks) || (BYMONTHDAY && !isLast)) return null
  return {
    ...{ often, interval: Number(INTERVAL), weekdays: isOfWeeks ? weekdays : [], fromCompletion },
    ...{ monthly: isNth ? 'nth' : isLast ? 'last' : 'day', nth: isNth ? BYDAY : nthOf(due) },
    ...{
      ends: COUNT ? 'count' : UNTIL ? 'until' : 'never',
      count: Number(COUNT ?? 10),
      until: UNTIL ? dayOf(UNTIL) : '',
    },
  }
}

/** @param {Choice} choice @returns {{ rule: string, fromCompletion: boolean }} */
export function recurrenceOf({ often, interval, weekdays, monthly, nth, ends, count, until, fromCompletion }) {
  const days = weekdays.toSorted((a, b) => a - b).map((day) => WEEKDAYS[day])
  const rule = [
    `FREQ=${often}`,
    interval > 1 && `INTERVAL=${interval}`,
    often === 'WEEKLY' && days.length && `BYDAY=${days}`,
    often === 'MONTHLY' && monthly === 'nth' && `BYDAY=${nth}`,
    often === 'MONTHLY' && monthly === 'last' && 'BYMONTHDAY=-1',
    ends === 'count' && !fromCompletion && `COUNT=${count}`,
    ends === 'until' && `UNTIL=${until.replaceAll('-', '')}`,
  ]
  return { rule: rule.filter(Boolean).join(';'), fromCompletion }
}

/** The second Tuesday of its month; a fifth one is the last. @param {string} day */
function nthOf(day) {
  const nth = Math.ceil(Number(day.slice(8)) / 7)
  return `${nth > 4 ? -1 : nth}${WEEKDAYS[weekday(day)]}`
}
