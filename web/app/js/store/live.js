/**
 * The subscription that keeps everything up to date: it turns events into tasks, feed and numbers, and resumes from its
 * cursor after each gap.
 */
import { TaskFlowError, passes } from '../../vendor/client.js'
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { START } from '../api/first.js'
import { request, shortly } from '../api/request.js'
import { me } from '../api/session.js'
import { openSocket } from '../api/socket.js'
import { EVENTS, STATS } from '../api/words.js'
import { scopeFilter } from '../scope.js'
import { takeUpWaiting } from './changes.js'
import { addDays, today } from './clock.js'
import { mark, seed, tell } from './feed.js'
import { forgetDrafts } from './labels.js'
import { keepLast, parkLists, recallLast } from './last.js'
import { closeParked, recountLists, retryLists } from './list.js'
import { allTeams, loadTeams } from './places.js'
import { send } from './queue.js'
import { readAgain } from './readers.js'
import { doubtAll, drop, dropDoubted, forgetAll, put, putAll, revive, taskNow } from './tasks.js'

const PATIENCE = 2000 // milliseconds of silence before the state is "offline"
const NEAR = 3_600_000 // milliseconds; up to this age, catching up by events costs less than reading again
const BROUGHT_BACK = new Set(['task.restored', 'task.moved_in'])

/** @typedef {DataOf<'Live'>['events']} Item of the stream */

export const link = signal(/** @type {'connecting' | 'sync' | 'catching' | 'offline'} */ ('connecting'))
export const numbers = signal(/** @type {DataOf<'Numbers'>['dashboardStats']['stats'] | null} */ (null))
export const version = signal('')
/** Whether this server mails nothing to an address before its owner has confirmed it. */
export const confirmsEmail = signal(false)
/** Stand-ins until the numbers are here: elements that show them are hidden, and already as high as they will be. */
const unread = computed(() => ({
  ...{ totalTasks: 0, pending: 0, inProgress: 0, completed: 0, cancelled: 0, overdue: 0, dueToday: 0 },
  ...{ unassigned: 0, totalUsers: 0, byAssignee: [] },
  flow: Array.from({ length: 14 }, (_, at) => ({
    date: addDays(today.value, at - 13),
    created: 0,
    completed: 0,
    open: 0,
  })),
}))
/** @returns {DataOf<'Numbers'>['dashboardStats']['stats']} */
export const numbersOrRoom = () => numbers.value ?? unread.value
/** The class of elements that show the numbers. */
export const whenRead = () => (numbers.value ? '' : 'unread')
/** Counts the events that came in: each one makes the dot beat. */
export const beats = signal(0)

/** @type {Set<(event: TaskEvent) => void>} */
const listeners = new Set()
const loadSoon = soon(loadTeams, 250)
const recountSoon = soon(recountLists, 1000)
let socket = /** @type {ReturnType<typeof openSocket> | null} */ (null)
let cursor = /** @type {string | null} */ (null)
let stopListening = () => {}
let stopCounting = () => {}
/** While the page shows the kept visit: the rights that it was made with, and its time. */
let last = /** @type {{ rights: string, at: number } | null} */ (null)
let startingOver = false
let again = 0
let wasDown = false
let timer = 0

/** @param {(event: TaskEvent) => void} listener @returns {() => void} */
export function onEvent(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** @type {Set<(data: Torn<DataOf<'Start'>>) => void>} */
const starters = new Set()

/**
 * Calls back with the data that a page starts with, whenever it is read.
 * @param {(data: Torn<DataOf<'Start'>>) => void} starter
 */
export function onStart(starter) {
  starters.add(starter)
}

/** Subscriptions that were requested before there was a connection. @type {Set<() => void>} */
const early = new Set()

/**
 * Another stream beside the one of all pages, for a part of a page.
 * @template Data, Variables
 * @param {GraphQLDocument<Data, Variables>} query
 * @param {() => NoInfer<Variables>} variables
 * @param {import('../api/socket.js').Listener<Data>} listener
 * @returns {() => void}
 */
export function follow(query, variables, listener) {
  let stop = () => {}
  const start = () => {
    stop = socket?.subscribe(query, variables, listener) ?? stop
  }
  if (socket) start()
  else early.add(start)
  return () => {
    early.delete(start)
    stop()
  }
}

/** Shows the kept visit; `goLive` brings it up to date. Returns false if there is none. */
export function resume() {
  const kept = recallLast()
  if (!kept) return false
  last = kept
  cursor = kept.cursor
  batch(() => {
    version.value = kept.version
    confirmsEmail.value = kept.confirmsEmail
    allTeams.value = kept.teams
    numbers.value = kept.numbers
    seed(kept.events.toReversed())
    putAll(kept.tasks)
  })
  parkLists(kept)
  takeUpWaiting()
  return true
}

/** Loads what every page needs, and opens the stream from there, or from where the last visit ended. */
export async function goLive() {
  if (last && Date.now() - last.at < NEAR) open()
  const data = await ask().catch((problem) => {
    if (last) link.value = 'offline'
    throw problem
  })
  if (!last) {
    apply(data)
    takeUpWaiting()
    open()
    return
  }
  const catchesUp = socket && last.rights === rightsOf(data)
  last = null
  if (catchesUp) return batch(() => know(data))
  open({ quiet: true })
  await startOver(data)
}

/** @param {{ quiet?: boolean }} [how] `quiet`: the caller starts listening itself */
function open({ quiet = false } = {}) {
  if (socket) return
  socket = openSocket({ up, down })
  if (!quiet) listen()
  for (const start of early) start()
  early.clear()
  stopCounting = effect(count)
  send()
}

/**
 * The viewer's rights, to compare: with other rights, the kept visit does not count.
 * @param {Torn<DataOf<'Start'>>} data
 */
const rightsOf = ({ me, teams }) =>
  JSON.stringify([me?.role, teams?.map(({ id, archivedAt, myRole }) => [id, archivedAt, myRole])])

/** Keeps this visit, so that the next one starts with it and resumes its stream. */
function keep() {
  const viewer = me.peek()
  if (!viewer || !cursor || last || startingOver) return
  const rights = rightsOf({
    ...{ cursor, instance: null, events: null, inbox: null },
    me: viewer,
    teams: allTeams.peek(),
  })
  keepLast({ cursor, rights, numbers: numbers.peek(), version: version.peek(), confirmsEmail: confirmsEmail.peek() })
}

addEventListener('pagehide', keep)
document.addEventListener('visibilitychange', () => document.hidden && keep())

/** Subscribes to the numbers of the scope; the old ones stay until the new ones are here. */
function count() {
  const filter = scopeFilter.value
  return socket?.subscribe(STATS, () => ({ filter }), {
    next: (data) => {
      numbers.value = data.dashboardStats.stats
    },
    failed: (problem) => console.warn('no numbers:', problem.message),
  })
}

export function goQuiet() {
  stopCounting()
  stopListening()
  last = null
  cursor = null
  startingOver = false
  clearTimeout(again)
  socket?.close()
  socket = null
  clearTimeout(timer)
  closeParked()
  forgetAll()
  forgetDrafts()
  batch(() => {
    link.value = 'connecting'
    numbers.value = null
    allTeams.value = []
    seed([])
  })
}

/** Reads the start data. A page opens without some parts of it, but not without a viewer and a position. */
async function ask() {
  const data = await request(START, {}).catch(whatCame)
  if (!data.me || !data.cursor) throw new TaskFlowError('INTERNAL', '')
  if (data.me.id !== me.peek()?.id) throw new TaskFlowError('UNAUTHENTICATED', '')
  return data
}

/** @param {unknown} problem @returns {Torn<DataOf<'Start'>>} */
function whatCame(problem) {
  if (!(problem instanceof TaskFlowError) || !problem.data) throw problem
  return /** @type {any} */ (problem.data)
}

/** @param {Torn<DataOf<'Start'>>} data */
function apply(data) {
  cursor = data.cursor
  batch(() => {
    know(data)
    seed(data.events?.nodes ?? [])
  })
}

/** @param {Torn<DataOf<'Start'>>} data */
function know(data) {
  me.value = data.me
  version.value = data.instance?.version ?? ''
  confirmsEmail.value = data.instance?.confirmEmail ?? false
  allTeams.value = data.teams ?? []
  for (const starter of starters) starter(data)
}

function listen() {
  stopListening =
    socket?.subscribe(EVENTS, () => ({ after: cursor }), {
      next: ({ events }) => take(events),
      failed: report,
    }) ?? (() => {})
}

/** @param {Item} item */
function take(item) {
  cursor = item.cursor
  if (item.__typename === 'StreamEvent') return learn(item.event)
  if (item.__typename === 'StreamReady') return inSync(item.replayed)
  stopListening()
  if (item.reason !== 'SHUTDOWN') startOver()
}

/** @param {TaskEvent} event */
function learn(event) {
  batch(() => {
    if (event.subjectType === 'TASK') learnTask(event)
    else if (event.task)
      put(event.task) // an event of a comment: the task's number of comments changes
    else if (/^(team|user|label|stage)\./.test(event.name)) loadSoon()
    tell(event)
    beats.value += 1
  })
  recountSoon()
  for (const listener of listeners) listener(event)
}

/** @param {TaskEvent} event */
function learnTask({ name, subjectId: id, task, team, changes }) {
  if (name === 'task.moved_out') {
    if (!task || taskNow(id)?.team.id === team?.id) drop(id)
  } else if (name === 'task.purged' || !task) drop(id, task?.version ?? Infinity)
  else {
    if (BROUGHT_BACK.has(name)) revive(id)
    const text = changes.find((change) => change.field === 'description')
    const moved = changes.find((change) => change.field === 'parent')
    put({
      ...task,
      ...(text && { description: /** @type {string | null} */ (text.after) }),
      ...(moved && { parentId: /** @type {string | null} */ (moved.after) }),
    })
  }
}

function up() {
  clearTimeout(timer)
  timer = 0
  link.value = wasDown ? 'catching' : 'connecting'
  send()
  retryLists()
}

/** Called for each try that failed; only the first one starts the timer. */
function down() {
  if (link.peek() === 'offline' || (wasDown && timer)) return
  wasDown = true
  link.value = navigator.onLine ? 'catching' : 'offline'
  clearTimeout(timer)
  timer = setTimeout(() => {
    link.value = 'offline'
  }, PATIENCE)
}

/** @param {number} replayed */
function inSync(replayed) {
  clearTimeout(timer)
  timer = 0
  if (wasDown) mark(replayed)
  wasDown = false
  link.value = 'sync'
}

/**
 * Reads everything that is open again, when the stream can't resume without a gap. What is shown stays until the
 * answers are here, and only what differs is redrawn: nothing on the page begins anew.
 * @param {Torn<DataOf<'Start'>>} [given] if they were read already
 */
async function startOver(given) {
  if (startingOver) return
  startingOver = true
  stopListening()
  link.value = 'catching'
  await readAllAgain(given)
}

/** @param {Torn<DataOf<'Start'>>} [given] */
async function readAllAgain(given) {
  try {
    const data = given ?? (await ask())
    doubtAll()
    apply(data)
    await readAgain()
    if (!startingOver) return // signed out meanwhile
    dropDoubted()
    startingOver = false
    listen()
  } catch (problem) {
    if (!startingOver) return
    again = setTimeout(readAllAgain, shortly())
    if (!passes(problem)) report(problem)
  }
}

/**
 * Many events at once cause one call. If it fails, the next event causes another.
 * @param {() => Promise<unknown>} work
 * @param {number} pause
 */
function soon(work, pause) {
  let waiting = 0
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => work().catch(() => {}), pause)
  }
}

/**
 * A subscription that the server refuses is a bug of ours or an outage: the status line shows "offline".
 * @param {unknown} problem
 */
function report(problem) {
  link.value = 'offline'
  if (!(problem instanceof TaskFlowError)) throw problem
}
