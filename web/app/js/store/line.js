/**
 * One line that makes a task: `Write the notes !high @bob fri #REL`. Days are recognized in English, German, French and
 * Spanish, whatever the language of the page. Short names of days are English and German; those of two letters need a
 * German page. Nothing here depends on the page.
 */
import { addDays, weekday } from './clock.js'
import { fold } from './folding.js'

/** @typedef {'priority' | 'assignee' | 'team' | 'dueDate'} Field */
/** @typedef {{ field: Field, from: number, to: number, text: string }} Mark a part of the line that was recognized */
/**
 * @typedef {{ title: string, priority?: Priority, assignee?: Person, team?: Place, dueDate?: string, marks: Mark[]
 *   }} Line
 */
/** @typedef {{ id: string, key: string, name: string }} Place */
/**
 * @typedef {object} Around
 * @property {string} today
 * @property {string} language
 * @property {Place[]} teams where a task can be made
 * @property {(team: Place | undefined) => Person[]} people people whom a task of this team can be assigned to
 * @property {Place} [home] the team if none is named
 * @property {Set<string>} [plain] texts of marks that are meant as plain words
 */
/** @typedef {{ text: string, word: string, from: number, to: number }} Word `word`: folded, no closing punctuation */
/** @typedef {{ count: number, day: string, last?: boolean, inside?: boolean }} Day how many words say which day */

/** @type {Record<string, Priority>} */
const PRIORITIES = {
  low: 'LOW',
  medium: 'MEDIUM',
  high: 'HIGH',
  urgent: 'URGENT',
  niedrig: 'LOW',
  mittel: 'MEDIUM',
  hoch: 'HIGH',
  dringend: 'URGENT',
  basse: 'LOW',
  moyenne: 'MEDIUM',
  haute: 'HIGH',
  urgente: 'URGENT',
  baja: 'LOW',
  media: 'MEDIUM',
  alta: 'HIGH',
}
const WEEK = [
  ['monday', 'montag', 'lundi', 'lunes', 'mon', 'mo'],
  ['tuesday', 'dienstag', 'mardi', 'martes', 'tue', 'tues', 'di'],
  ['wednesday', 'mittwoch', 'mercredi', 'miercoles', 'wed', 'mi'],
  ['thursday', 'donnerstag', 'jeudi', 'jueves', 'thu', 'thur', 'thurs', 'do'],
  ['friday', 'freitag', 'vendredi', 'viernes', 'fri', 'fr'],
  ['saturday', 'samstag', 'samedi', 'sabado', 'sonnabend', 'sat', 'sa'],
  ['sunday', 'sonntag', 'dimanche', 'domingo', 'sun', 'so'],
]
const YEAR = [
  ['jan', 'january', 'januar', 'janvier', 'enero'],
  ['feb', 'february', 'februar', 'fevrier', 'febrero'],
  ['mar', 'march', 'marz', 'mars', 'marzo'],
  ['apr', 'april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['jun', 'june', 'juni', 'juin', 'junio'],
  ['jul', 'july', 'juli', 'juillet', 'julio'],
  ['aug', 'august', 'aout', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'december', 'dez', 'dezember', 'decembre', 'diciembre'],
]
/** @type {Record<string, number>} */
const NEAR = {
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  'aujourd’hui': 0,
  hoy: 0,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  manana: 1,
  ubermorgen: 2,
  'apres-demain': 2,
}
/** @type {Record<string, number>} */
const COUNTS = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  un: 1,
  une: 1,
  una: 1,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
}
const BEFORE = new Set([
  'on',
  'by',
  'due',
  'until',
  'this',
  'am',
  'bis',
  'zum',
  'diesen',
  'kommenden',
  'fallig',
  'le',
  'avant',
  'el',
  'para',
])
const NEXT = new Set(['next', 'nachsten', 'nachste', 'nachster', 'nachstes', 'proximo', 'proxima'])
const IN = new Set(['in', 'dans', 'en'])
const DAYS = new Set(['day', 'days', 'tag', 'tage', 'tagen', 'jour', 'jours', 'dia', 'dias'])
const WEEKS = new Set(['week', 'weeks', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas'])
const MONTHS = new Set(['month', 'months', 'monat', 'monate', 'monaten', 'mois', 'mes', 'meses'])
/** Ordinary words, too: they are days only behind "am" and the like. */
const AMBIGUOUS = new Set(['do', 'so'])

/** @param {string} line @param {Around} around @returns {Line} */
export function understand(line, around) {
  const words = [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    word: fold(text).replace(/[,;:]+$/, ''),
    from: index,
    to: index + text.length,
  }))
  /** @type {Map<Field, Mark>} */
  const marks = new Map()
  /** @type {Line} */
  const found = { title: '', marks: [] }
  const mark = (/** @type {Field} */ field, /** @type {number} */ at, count = 1) => {
    const [from, to] = [words[at].from, words[at + count - 1].to]
    const text = line.slice(from, to)
    if (around.plain?.has(text)) return false
    marks.set(field, { field, from, to, text })
    return true
  }
  for (const [at, { text, word }] of words.entries()) {
    const team = text[0] === '#' && around.teams.find(({ key }) => fold(key) === word.slice(1))
    if (team && mark('team', at)) found.team = team
    const priority = text[0] === '!' && word.length > 1 && startOf(PRIORITIES, word.slice(1))
    if (priority && mark('priority', at)) found.priority = priority
  }
  const people = around.people(found.team ?? around.home)
  for (const [at, { text, word }] of words.entries()) {
    const person = text[0] === '@' && word.length > 1 && called(people, word.slice(1))
    if (person && mark('assignee', at)) found.assignee = person
  }
  const taken = (/** @type {Word} */ { from }) => [...marks.values()].some((one) => one.from <= from && from < one.to)
  const day = lastDay(words, around, taken, mark)
  if (day) found.dueDate = day
  found.marks = [...marks.values()].sort((a, b) => a.from - b.from)
  found.title = words
    .filter((word) => !taken(word))
    .map(({ text }) => text)
    .join(' ')
  return found.title ? found : untitled(found)
}

/** A line that is nothing but a day is a title. @param {Line} found @returns {Line} */
function untitled(found) {
  const day = found.marks.find(({ field }) => field === 'dueDate')
  if (!day) return found
  const { dueDate: _, ...rest } = found
  return { ...rest, title: day.text, marks: found.marks.filter((mark) => mark !== day) }
}

/**
 * The last day in the line counts: the viewer adds it at the end as the due date.
 * @param {Word[]} words
 * @param {Around} around
 * @param {(word: Word) => boolean} taken
 * @param {(field: 'dueDate', at: number, count: number) => boolean} mark
 */
function lastDay(words, around, taken, mark) {
  const ends = words.findLastIndex((word) => !taken(word)) + 1
  /** @type {[from: number, count: number, day: string][]} */
  const said = []
  for (let at = 0; at < words.length; at += 1) {
    if (taken(words[at])) continue
    const before = at > 0 && BEFORE.has(words[at - 1].word) && !taken(words[at - 1])
    const day = dayAt(words, at, around, before)
    if (!day) continue
    const isLast = at + day.count >= ends || before
    const leads = before && at > 1 ? 1 : 0
    if ((isLast || !day.last) && !(day.inside && at === (before ? 1 : 0)))
      said.push([at - leads, day.count + leads, day.day])
    at += day.count - 1
  }
  return said.findLast(([from, count]) => mark('dueDate', from, count))?.[2]
}

/**
 * `last`: so short a word is a day only at the end of the line. `inside`: at the beginning it is part of the title.
 * @param {Word[]} words
 * @param {number} at
 * @param {Around} around
 * @param {boolean} introduced by "on", "am" and the like
 * @returns {Day | undefined}
 */
function dayAt(words, at, { today, language }, introduced) {
  const [first, second, third, fourth] = words.slice(at, at + 4).map(({ word }) => word)
  const near = NEAR[first]
  if (near !== undefined) return { count: 1, day: addDays(today, near), inside: true }
  if (first === 'day' && second === 'after' && third === 'tomorrow') return { count: 3, day: addDays(today, 2) }
  if (first === 'the' && second === 'day' && third === 'after' && fourth === 'tomorrow')
    return { count: 4, day: addDays(today, 2) }
  if (first === 'pasado' && second === 'manana') return { count: 2, day: addDays(today, 2), inside: true }
  const fixed = /^(\d{4})-(\d\d)-(\d\d)$/.exec(first)
  if (fixed) return when(1, dateOf(+fixed[1], +fixed[2], +fixed[3]))
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(first)
  if (dotted) return when(1, dateIn(dotted[3], +dotted[2], +dotted[1], today))
  const number = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/
  const dayFirst = number.exec(first)
  if (dayFirst && second && monthOf(second)) return ofMonth(2, monthOf(second), +dayFirst[1], third, today)
  if (dayFirst && second === 'de' && third && monthOf(third))
    return ofMonth(3, monthOf(third), +dayFirst[1], fourth, today)
  const monthFirst = monthOf(first) && second ? number.exec(second) : null
  if (monthFirst) return ofMonth(2, monthOf(first), +monthFirst[1], third, today)
  if (IN.has(first) && second && third) return after(COUNTS[second] ?? +second, third, today)
  if (NEXT.has(first) && second) return next(second, today)
  const named = WEEK.findIndex((names) => names.includes(first.replace(/\.$/, '')))
  if (named < 0) return undefined
  const short = first.replace(/\.$/, '')
  if (short.length === 2 && !(language === 'de' && (introduced || !AMBIGUOUS.has(short)))) return undefined
  return { count: 1, day: addDays(today, (named - weekday(today) + 7) % 7 || 7), last: short.length < 6, inside: true }
}

/** "in 3 days" @param {number} count @param {string} unit @param {string} today @returns {Day | undefined} */
function after(count, unit, today) {
  if (!(count > 0 && count < 1000)) return undefined
  if (DAYS.has(unit)) return { count: 3, day: addDays(today, count) }
  if (WEEKS.has(unit)) return { count: 3, day: addDays(today, 7 * count) }
  return MONTHS.has(unit) ? { count: 3, day: monthsLater(today, count) } : undefined
}

/**
 * "next friday", which is the one of the next week.
 * @param {string} word
 * @param {string} today
 * @returns {Day | undefined}
 */
function next(word, today) {
  const monday = addDays(today, 7 - weekday(today))
  const named = WEEK.findIndex((names) => names.includes(word) && word.length > 2)
  if (named >= 0) return { count: 2, day: addDays(monday, named) }
  if (WEEKS.has(word)) return { count: 2, day: monday }
  return MONTHS.has(word) ? { count: 2, day: monthsLater(`${today.slice(0, 7)}-01`, 1) } : undefined
}

/**
 * @param {number} count of words without the year
 * @param {number} month
 * @param {number} day
 * @param {string | undefined} year
 * @param {string} today
 */
function ofMonth(count, month, day, year, today) {
  return /^\d{4}$/.test(year ?? '')
    ? when(count + 1, dateOf(Number(year), month, day))
    : when(count, dateIn(undefined, month, day, today))
}

/** @param {number} count @param {string | undefined} day @returns {Day | undefined} */
const when = (count, day) => (day ? { count, day } : undefined)

/**
 * The next such day where no year is named.
 * @param {string | undefined} year
 * @param {number} month
 * @param {number} day
 * @param {string} today
 */
function dateIn(year, month, day, today) {
  if (year) return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  for (let at = 0; at <= 8; at += 1) {
    const found = dateOf(Number(today.slice(0, 4)) + at, month, day) // 29 February may be years away
    if (found && found >= today) return found
  }
  return undefined
}

/** Undefined where there is no such day. @param {number} year @param {number} month @param {number} day */
function dateOf(year, month, day) {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : undefined
}

/** The same day of a later month, or its last one. @param {string} day @param {number} by */
function monthsLater(day, by) {
  const month = Number(day.slice(5, 7)) - 1 + by
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12)
  for (let at = Number(day.slice(8)); ; at -= 1) {
    const found = dateOf(year, (month % 12) + 1, at)
    if (found) return found
  }
}

/** 0 where it is none. @param {string} word */
const monthOf = (word) => YEAR.findIndex((names) => names.includes(word.replace(/\.$/, ''))) + 1

/** @param {Person[]} people @param {string} start of a name */
function called(people, start) {
  const found = people.find(({ name }) =>
    fold(name)
      .split(/\s+/)
      .some((word) => word.startsWith(start)),
  )
  return found && { id: found.id, name: found.name }
}

/** @template Value @param {Record<string, Value>} table @param {string} start */
const startOf = (table, start) => Object.entries(table).find(([word]) => word.startsWith(start))?.[1]
