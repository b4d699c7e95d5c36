/**
 * The inbox as this page knows it: the number of unread entries, which is always the server's own, and the entries that
 * were read, kept true by a stream of their own that goes on where it stopped.
 */
import { batch, computed, effect, signal } from '../../vendor/preact.js'
import { request, shortly } from '../api/request.js'
import { me } from '../api/session.js'
import { follow, onStart } from '../store/live.js'
import { onReset } from '../store/readers.js'
import { INBOX_LIVE, UNREAD } from './words.js'

export const unread = signal(0)
/** What the server last said of each entry. */
export const known = signal(/** @type {ReadonlyMap<string, Notice>} */ (new Map()))

/** Counts what the stream has told. */
let tick = 0
/** When it last told of each entry. @type {Map<string, number>} */
const toldAt = new Map()
/** Calls whose change of an entry it has told: `key id`. @type {Set<string>} */
const echoes = new Set()
/** Whether the stream has a beginning: what was read before that could be too old for it. */
export const begun = signal(false)
/** The position up to which everything is known. */
let cursor = /** @type {string | null} */ (null)
/** When the newest entry that the stream has told of occurred. */
let newest = ''
/** The position at which an entry was read that is newer than that: the stream may be slow, or away. */
let ahead = /** @type {{ newest: string, cursor: string } | null} */ (null)
let hush = () => {}
let turn = 0
let timer = 0

/** How often the stream could not say what has become of entries: what was read before that must be read again. */
let gap = 0
/**
 * What shows entries, and reads them again then.
 * @type {Set<() => Promise<{ unreadCount: number, cursor: string }>>}
 */
export const readers = new Set()

export const now = () => tick
export const gaps = () => gap
export const position = () => ahead?.cursor ?? cursor

/** @param {Notice[]} notices newest first @param {string} at the position at which they were read */
export function readAhead([first], at) {
  if (first && first.occurredAt > newest) ahead = { newest: first.occurredAt, cursor: at }
}

/** Whether the stream has told what a call did to an entry. @param {string} key @param {string} id */
export const isTold = (key, id) => echoes.has(`${key} ${id}`)

/** The call is answered. @param {import('../store/queue.js').Write} write */
export function forgetEchoes({ key, variables: { ids = [] } }) {
  for (const id of ids) echoes.delete(`${key} ${id}`)
}

/**
 * Takes over what the server has answered. What the stream has told since the question counts more: it may be newer,
 * and if it is older, the stream tells the rest in a moment.
 * @param {Notice[]} notices
 * @param {number} at when it was asked
 * @param {(notice: Notice) => boolean} [covers] what would be among them if it were still there
 */
export function take(notices, at, covers = () => false) {
  const all = new Map(known.peek())
  const isTooOld = (/** @type {string} */ id) => (toldAt.get(id) ?? 0) > at
  for (const [id, notice] of all) if (covers(notice) && !isTooOld(id)) all.delete(id)
  for (const notice of notices) if (!isTooOld(notice.id)) all.set(notice.id, notice)
  known.value = all
}

/** @param {number} unreadCount @param {number} at when it was asked for */
export function takeCount(unreadCount, at) {
  if (tick === at) unread.value = unreadCount
}

/** @param {{ unreadCount: number, cursor: string }} inbox as the page begins with it */
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
      timer = setTimeout(startOver, shortly()) // the number is true again then, whether or not it is told from then on
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
  if (notification && notification.occurredAt > newest) newest = notification.occurredAt
  if (ahead && newest >= ahead.newest) ahead = null
  batch(() => {
    unread.value = unreadCount
    if (!notification || !id) return
    toldAt.set(id, tick)
    if (originId) echoes.add(`${originId} ${id}`)
    known.value = new Map(known.peek()).set(id, notification)
  })
  if (!id) readAll().catch(() => {}) // what shows them says so
}

/** Which entries it was about, nobody has told. */
export function readAll() {
  gap += 1
  return Promise.all([...readers].map((read) => read()))
}

/** The stream can't go on without a gap: what is open is read again, and it begins where that was read. */
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
// With other rights, entries say something else of their tasks.
onReset(async () => {
  if (cursor) await readAgain((turn += 1))
})

/** Somebody else sits down. */
computed(() => me.value?.id).subscribe(() => {
  turn += 1
  hush()
  hush = () => {}
  clearTimeout(timer)
  cursor = null
  newest = ''
  ahead = null
  begun.value = false
  toldAt.clear()
  echoes.clear()
  batch(() => {
    unread.value = 0
    known.value = new Map()
  })
})

// On the sign of an installed page.
effect(() => {
  const badge = unread.value ? navigator.setAppBadge?.(unread.value) : navigator.clearAppBadge?.()
  badge?.catch(() => {}) // it has none
})
