/**
 * The one stream that keeps everything true: events in, tasks, feed and numbers out; picked up by cursor after each
 * gap.
 */
import { batch, signal } from '../../vendor/preact.js'
import { Refused, Unreachable } from '../api/post.js'
import { request } from '../api/request.js'
import { leave, me } from '../api/session.js'
import { openSocket } from '../api/socket.js'
import { EVENTS, START, STATS } from '../api/words.js'
import { takeUpWaiting } from './changes.js'
import { mark, seed, tell } from './feed.js'
import { recountLists, reloadLists, retryLists } from './list.js'
import { allTeams, loadTeams } from './places.js'
import { send } from './queue.js'
import { drop, forgetAll, put, revive, taskNow } from './tasks.js'

const PATIENCE = 2000 // of silence before we call it offline
const TAKEN_AWAY = new Set(['task.deleted', 'task.purged'])
const BROUGHT_BACK = new Set(['task.restored', 'task.moved_in'])

/** @typedef {DataOf<'Live'>['events']} Item of the stream */

export const link = signal(/** @type {'connecting' | 'sync' | 'catching' | 'offline'} */ ('connecting'))
export const numbers = signal(/** @type {DataOf<'Numbers'>['dashboardStats']['stats'] | null} */ (null))
export const version = signal('')
/** Whether this server mails nothing to an address before its owner has confirmed it. */
export const confirmsEmail = signal(false)
/** Counts what came in: the dot beats. */
export const beats = signal(0)

/** @type {Set<(event: TaskEvent) => void>} */
const listeners = new Set()
const loadSoon = soon(loadTeams, 250)
const recountSoon = soon(recountLists, 1000)
let socket = /** @type {ReturnType<typeof openSocket> | null} */ (null)
let cursor = /** @type {string | null} */ (null)
let wasDown = false
let timer = 0

/** @param {(event: TaskEvent) => void} listener @returns {() => void} */
export function onEvent(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Loads what every page needs and opens the stream right behind it. */
export async function goLive() {
  apply(await ask())
  takeUpWaiting()
  socket = openSocket({ up, down, signedOut: () => leave('door.ended') })
  listen()
  socket.subscribe(STATS, () => ({}), {
    next: (data) => {
      numbers.value = data.dashboardStats.stats
    },
    failed: (problem) => console.warn('no numbers:', problem.message),
  })
  send()
}

export function goQuiet() {
  socket?.close()
  socket = null
  clearTimeout(timer)
  forgetAll()
  batch(() => {
    link.value = 'connecting'
    numbers.value = null
    allTeams.value = []
    seed([])
  })
}

/** The page comes up also when one of its parts does not; without a viewer and a position there is no page. */
async function ask() {
  /** @type {Torn<DataOf<'Start'>>} */
  const data = await request(START, {}, { partly: true })
  if (!data.me || !data.cursor) throw new Refused([{ message: '', extensions: { code: 'INTERNAL' } }])
  return data
}

/** @param {Torn<DataOf<'Start'>>} data */
function apply(data) {
  cursor = data.cursor
  batch(() => {
    me.value = data.me
    version.value = data.instance?.version ?? ''
    confirmsEmail.value = data.instance?.confirmEmail ?? false
    allTeams.value = data.teams ?? []
    seed(data.events?.nodes ?? [])
  })
}

function listen() {
  const stop = socket?.subscribe(EVENTS, () => ({ after: cursor }), {
    next: ({ events }) => take(events, () => stop?.()),
    failed: report,
  })
}

/** @param {Item} item @param {() => void} stop */
function take(item, stop) {
  cursor = item.cursor
  if (item.__typename === 'StreamEvent') return learn(item.event)
  if (item.__typename === 'StreamReady') return inSync(item.replayed)
  stop()
  if (item.reason !== 'SHUTDOWN') startOver()
}

/** @param {TaskEvent} event */
function learn(event) {
  batch(() => {
    if (event.subjectType === 'TASK') learnTask(event)
    else if (/^(team|user)\./.test(event.name)) loadSoon()
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
  } else if (TAKEN_AWAY.has(name) || !task || task.deletedAt) drop(id, task?.version ?? Infinity)
  else {
    if (BROUGHT_BACK.has(name)) revive(id)
    const text = changes.find((change) => change.field === 'description')
    put(text ? { ...task, description: /** @type {string | null} */ (text.after) } : task)
  }
}

function up() {
  clearTimeout(timer)
  timer = 0
  link.value = wasDown ? 'catching' : 'connecting'
  send()
  retryLists()
}

/** Told of each try that failed; only the first begins to count. */
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

/** The stream cannot go on without a gap: everything is read again, and shown in one go. */
async function startOver() {
  link.value = 'catching'
  try {
    const data = await ask()
    forgetAll()
    apply(data)
    await reloadLists()
    listen()
  } catch (problem) {
    if (problem instanceof Unreachable) timer = setTimeout(startOver, PATIENCE)
    else report(problem)
  }
}

/**
 * Many events at once ask once. What fails here is asked again with the next event.
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
 * A subscription that the server refuses is a bug of ours or an outage: the line says that we are not live.
 * @param {unknown} problem
 */
function report(problem) {
  link.value = 'offline'
  if (!(problem instanceof Refused)) throw problem
}
