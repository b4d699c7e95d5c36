/**
 * The inbox on this page: the number of unread entries, which always comes from the server, and the entries that were
 * read. A subscription of their own keeps both up to date, and resumes where it stopped.
 */
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { request, shortly } from '../api/request.js'
import { me } from '../api/session.js'
import { follow, onStart } from '../store/live.js'
import { onReset } from '../store/readers.js'
import { INBOX_LIVE, UNREAD } from './words.js'

export const unread = signal(0)
/** The latest state of each entry from the server. */
export const known = signal(/** @type {ReadonlyMap<string, Notice>} */ (new Map()))

/** Counts the changes that the stream has delivered. */
let tick = 0
/** The tick at which the stream last delivered each entry. @type {Map<string, number>} */
const toldAt = new Map()
/** Calls of ours whose change of an entry the stream has delivered, as `key id`. @type {Set<string>} */
const echoes = new Set()
/** Whether the stream has a start position: anything read before that could be too old for it. */
export const begun = signal(false)
/** The position up to which this page has everything. */
let cursor = /** @type {string | null} */ (null)
/** Where the list was read, until the stream delivers something after it: the stream may be slow, or down. */
let ahead = /** @type {string | null} */ (null)
let hush = () => {}
let turn = 0
let timer = 0

/** Counts how often the stream could not name the entries that changed: all that was read before must be read again. */
let gap = 0
/**
 * Functions of the open lists, which then read their entries again.
 * @type {Set<() => Promise<{ unreadCount: number, cursor: string }>>}
 */
export const readers = new Set()

export const now = () => tick
export const gaps = () => gap
export const position = () => ahead ?? cursor

/**
 * The list of unread entries was read at this position. Whatever the stream delivers after the request may be newer.
 * @param {string} at
 * @param {number} asked when it was requested
 */
export function readAhead(at, asked) {
  if (tick === asked) ahead = at
}

/** Whether the stream has delivered what a call did to an entry. @param {string} key @param {string} id */
export const isTold = (key, id) => echoes.has(`${key} ${id}`)

/** Forgets the echoes of a call once it is answered. @param {import('../store/queue.js').Write} write */
export function forgetEchoes({ key, variables: { ids = [] } }) {
  for (const id of ids) echoes.delete(`${key} ${id}`)
}

/**
 * Stores the entries of an answer. Entries that the stream has delivered since the request count more: they may be
 * newer, and if they are older, the stream delivers the rest in a moment.
 * @param {Notice[]} notices
 * @param {number} at tick of the request
 * @param {(notice: Notice) => boolean} [covers] whether an entry would be among them if it were still there
 */
export function take(notices, at, covers = () => false) {
  const all = new Map(known.peek())
  const isTooOld = (/** @type {string} */ id) => (toldAt.get(id) ?? 0) > at
  for (const [id, notice] of all) if (covers(notice) && !isTooOld(id)) all.delete(id)
  for (const notice of notices) if (!isTooOld(notice.id)) all.set(notice.id, notice)
  known.value = all
}

/** @param {number} unreadCount @param {number} at tick of the request */
export function takeCount(unreadCount, at) {
  if (tick === at) unread.value = unreadCount
}

/** @param {{ unreadCount: number, cursor: string }} inbox as read with the page's start data */
function begin({ unreadCount, cursor: from }) {
  if (cursor) return
  cursor = from
  batch(() => {
    unread.value = unreadCount
    begun.value = true
  })
  listen()
}

function listen() {
  hush()
  hush = follow(INBOX_LIVE, () => ({ after: cursor }), {
    next: ({ inbox }) => learn(inbox),
    failed: (problem) => {
      console.warn('no inbox:', problem.message)
      clearTimeout(timer)
      timer = setTimeout(startOver, shortly()) // reads the number, even if the stream stays down
    },
  })
}

/** @param {DataOf<'InboxLive'>['inbox']} item */
function learn(item) {
  if (item.__typename === 'StreamReset') return void (item.reason === 'SHUTDOWN' ? listen() : startOver())
  cursor = item.cursor
  if (item.__typename !== 'InboxChange') return
  const { notification, notificationId: id, originId, unreadCount } = item
  tick += 1
  ahead = null
  batch(() => {
    unread.value = unreadCount
    if (!notification || !id) return
    toldAt.set(id, tick)
    if (originId) echoes.add(`${originId} ${id}`)
    known.value = new Map(known.peek()).set(id, notification)
  })
  if (!id) readAll().catch(() => {}) // the lists show the failure
}

/** Reads all open lists again after a change whose entries are not known. */
export function readAll() {
  gap += 1
  return Promise.all([...readers].map((read) => read()))
}

/**
 * Begins anew when the stream can't resume without a gap: reads the open lists again, and subscribes from that
 * position.
 */
async function startOver() {
  hush()
  clearTimeout(timer)
  const mine = (turn += 1)
  try {
    await readAgain(mine)
  } catch {
    if (mine === turn) timer = setTimeout(startOver, shortly())
  }
}

/** @param {number} mine */
async function readAgain(mine) {
  const [found] = await readAll()
  const inbox = found ?? (await request(UNREAD, {})).inbox
  if (mine !== turn) return
  cursor = inbox.cursor
  batch(() => {
    unread.value = inbox.unreadCount
    begun.value = true
  })
  listen()
}

onStart(({ inbox }) => (inbox ? begin(inbox) : startOver()))
// With other rights, entries show something else of their tasks.
onReset(async () => {
  if (cursor) await readAgain((turn += 1))
})

/** Ends the stream and forgets everything when the signed-in user changes. */
computed(() => me.value?.id).subscribe(() => {
  turn += 1
  hush()
  hush = () => {}
  clearTimeout(timer)
  cursor = null
  ahead = null
  begun.value = false
  toldAt.clear()
  echoes.clear()
  batch(() => {
    unread.value = 0
    known.value = new Map()
  })
})

// The badge on the icon of an installed page.
effect(() => {
  const badge = unread.value ? navigator.setAppBadge?.(unread.value) : navigator.clearAppBadge?.()
  badge?.catch(() => {}) // this browser sets no badge
})
