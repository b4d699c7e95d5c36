/**
 * The kept visit: what this browser stores for the start of the next visit. It holds lists and their tasks, teams,
 * numbers, and the position from which the stream brings them up to date. It belongs to one user, and is deleted when
 * they sign out.
 */
import { EVENT, TASK, TEAM, VIEWER } from '../api/first.js'
import { LAST, me, ownsLast } from '../api/session.js'
import { STATS } from '../api/words.js'
import { opened } from '../ui.js'
import { today } from './clock.js'
import { feed } from './feed.js'
import { List, keyOf, keptLists, park } from './list.js'
import { allTeams } from './places.js'
import { allConfirmed } from './tasks.js'

/**
 * @typedef {object} Frame the state of the stream
 * @property {string} cursor
 * @property {string} rights
 * @property {DataOf<'Numbers'>['dashboardStats']['stats'] | null} numbers
 * @property {string} version
 * @property {boolean} confirmsEmail
 *
 * @typedef {Pick<List, 'want' | 'order' | 'how' | 'after'>} Asked
 * @typedef {Asked & { horizon: Task | null, more: boolean, total: number }} Kept
 * @typedef {Frame & { shape: string, who: string, at: number, day: string, teams: Team[], events: TaskEvent[], tasks:
 *   Task[], lists: Kept[] }} Last
 */

/** Characters; a browser gives five million to all pages of a server together. */
const MOST = 500_000
const LONGEST = 7 * 86_400_000
const EVENTS = 40

/** Changes with the queries: a visit that an older page has kept would lack fields. */
const SHAPE = fingerprint(['1', VIEWER, TASK, EVENT, TEAM, STATS].join(' '))

/** @param {Frame} frame */
export function keepLast(frame) {
  const who = me.peek()?.id
  if (!who || !ownsLast(who)) return
  const all = [...allConfirmed()].map(slim)
  /** @type {Map<string, Task>} */
  const tasks = new Map(all.filter(({ id }) => id === opened.peek()).map((task) => [task.id, task]))
  const events = feed.peek().flatMap(({ event }) => event ?? [])
  const rest = { shape: SHAPE, who, at: Date.now(), day: today.peek(), teams: allTeams.peek(), ...frame }
  const last = { ...rest, events: events.slice(0, EVENTS), lists: /** @type {Kept[]} */ ([]) }
  let room = MOST - JSON.stringify([last, ...tasks.values()]).length
  for (const list of keptLists()) {
    const { want, order, how, after, view } = list
    const kept = { want, order, how, after, horizon: view.horizon, more: list.more.peek(), total: list.total.peek() }
    const found = all.filter((task) => !tasks.has(task.id) && view.holds(task))
    const size = JSON.stringify([kept, ...found]).length
    if (size > room) continue
    room -= size
    last.lists.push(kept)
    for (const task of found) tasks.set(task.id, task)
  }
  try {
    localStorage.setItem(LAST, JSON.stringify({ ...last, tasks: [...tasks.values()] }))
  } catch {
    localStorage.removeItem(LAST) // full: the next visit begins without it
  }
}

/** The kept visit of the signed-in user, if this page can read it. @returns {Last | null} */
export function recallLast() {
  const last = read()
  const who = me.peek()?.id
  if (last?.shape === SHAPE && last.who === who && ownsLast(who) && Date.now() - last.at < LONGEST) return last
  localStorage.removeItem(LAST)
  return null
}

/** @returns {Last | null} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(LAST) ?? 'null')
  } catch {
    return null
  }
}

/** Parks the kept lists, for pages to pick up. @param {Last} last */
export function parkLists({ lists, day }) {
  for (const { want, order, how, after, horizon, more, total } of lists.toReversed()) {
    if (want.due && day !== today.peek()) continue // what was due today then is not what is due today now
    const list = new List(want, order, how)
    list.begin({ after, horizon, more, total })
    park(keyOf(want, order, how), list)
  }
}

/**
 * Leaves out descriptions, which are read with a sheet; only the open task's is kept, to show it at once.
 * @param {Task} task
 */
function slim({ description, ...task }) {
  return task.id === opened.peek() ? { ...task, description } : task
}

/** @param {string} text */
function fingerprint(text) {
  let found = 0
  for (let at = 0; at < text.length; at += 1) found = (found * 31 + text.charCodeAt(at)) | 0
  return String(found)
}
