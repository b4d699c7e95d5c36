/**
 * Entries of one kind, newest first, read page by page, and kept up to date by the stream while another page is shown.
 */
import { batch, computed, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { FILTERS, TESTS, newestFirst } from './notice.js'
import { gaps, now, readAhead, readers, take, takeCount } from './stream.js'
import { INBOX } from './words.js'
import { shown } from './writes.js'

/** @import { Show } from './notice.js' */

const PAGE = 30
const LARGEST_PAGE = 100
/** The lists that contain all unread entries. */
const SHOW_UNREAD = new Set(['unread', 'all'])

class Box {
  /** @param {Show} show */
  constructor(show) {
    this.show = show
    this.ready = signal(false)
    this.busy = signal(false)
    this.failed = signal(/** @type {unknown} */ (null))
    this.more = signal(false)
    this.gap = 0
    this.turn = 0
    this.reading = /** @type {Promise<DataOf<'Inbox'>['inbox']> | null} */ (null)
    this.after = /** @type {string | null} */ (null)
    /** The oldest entry that was read; older ones come with a later page. Null: all are here. */
    this.horizon = signal(/** @type {Notice | null} */ (null))
    /**
     * Entries that were marked as read while the list was shown. They stay until the viewer leaves it, so that no row
     * goes away under the pointer.
     */
    this.staying = signal(/** @type {ReadonlySet<string>} */ (new Set()))
    this.notices = computed(() => this.list())
  }

  list() {
    const stays = this.staying.value
    return [...shown.value.values()]
      .filter((notice) => TESTS[this.show](notice) || (stays.has(notice.id) && TESTS.all(notice)))
      .filter((notice) => this.reaches(notice))
      .sort(newestFirst)
  }

  /** @param {Notice} notice */
  reaches(notice) {
    const { value } = this.horizon
    return !value || newestFirst(notice, value) <= 0
  }

  /** @returns {() => void} ends it */
  open() {
    const reader = () => this.reload()
    readers.add(reader)
    if (!this.ready.peek() || this.gap !== gaps()) this.load()
    return () => {
      readers.delete(reader)
      this.staying.value = new Set()
    }
  }

  /** @param {string} id */
  keep(id) {
    if (this.show === 'unread') this.staying.value = new Set([...this.staying.peek(), id])
  }

  /** Reads as many entries as were read before. */
  load() {
    return this.reload().catch(() => {}) // the list shows the failure
  }

  /** Waits for the first page; without one, the list shows the failure. */
  async loaded() {
    if (this.ready.peek()) return
    await (this.busy.peek() ? this.reading?.catch(() => {}) : this.load())
  }

  reload() {
    return this.read(null, this.ready.peek() ? this.notices.peek().length : 0)
  }

  next() {
    return this.busy.peek() ? undefined : this.read(this.after, 0).catch(() => {})
  }

  /**
   * @param {string | null} after
   * @param {number} wanted that many at least, so that the scroll position stays
   */
  read(after, wanted) {
    this.reading = this.readOnce(after, wanted)
    return this.reading
  }

  /** @param {string | null} after @param {number} wanted */
  async readOnce(after, wanted) {
    const turn = (this.turn += 1)
    this.busy.value = true
    try {
      return await this.pages(turn, after, wanted)
    } catch (problem) {
      if (turn === this.turn) this.failed.value = problem
      throw problem
    } finally {
      if (turn === this.turn) this.busy.value = false
    }
  }

  /** @param {number} turn @param {string | null} after @param {number} wanted */
  async pages(turn, after, wanted) {
    const at = now()
    const gap = gaps()
    const from = after ? this.horizon.peek() : null
    /** @type {Notice[]} */
    const found = []
    let first
    let more = true
    do {
      const size = Math.min(LARGEST_PAGE, Math.max(PAGE, wanted - found.length))
      const { inbox } = await request(INBOX, { filter: FILTERS[this.show], first: size, after })
      if (turn !== this.turn) return this.reading ?? inbox
      first ??= inbox
      found.push(...inbox.nodes)
      after = inbox.pageInfo.endCursor
      more = inbox.pageInfo.hasNextPage
    } while (more && found.length < wanted)
    const horizon = more ? (found.at(-1) ?? null) : null
    batch(() => {
      takeCount(first.unreadCount, at)
      if (!from && SHOW_UNREAD.has(this.show)) readAhead(first.cursor, at)
      take(found, at, (notice) => TESTS[this.show](notice) && isBetween(notice, from, horizon))
      this.horizon.value = horizon
      this.more.value = more
      this.ready.value = true
      this.failed.value = null
    })
    this.after = after
    this.gap = gap
    return first
  }
}

/** @param {Notice} notice @param {Notice | null} from @param {Notice | null} to */
const isBetween = (notice, from, to) =>
  (!from || newestFirst(from, notice) < 0) && (!to || newestFirst(notice, to) <= 0)

/** @type {Map<string, Box>} */
const boxes = new Map()

/** The box of the signed-in user. @param {Show} show */
export function boxOf(show) {
  const name = `${me.value?.id} ${show}`
  const box = boxes.get(name) ?? new Box(show)
  boxes.set(name, box)
  return box
}

/** Forgets all boxes when a user signs in or out: nothing has kept them up to date meanwhile. */
computed(() => me.value?.id).subscribe(() => boxes.clear())
