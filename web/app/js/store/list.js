/** A list from the server that is read page by page, and kept up to date by events. */
import { batch, signal, untracked } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { COUNT, TASKS } from '../api/words.js'
import { today } from './clock.js'
import { asCompare, asFilter, asTest } from './criteria.js'
import { wordsIn } from './folding.js'
import { onReset } from './readers.js'
import { put } from './tasks.js'
import { View } from './view.js'

/** @type {Set<List>} */
const open = new Set()

export class List {
  /**
   * @param {import('./criteria.js').Criteria} want
   * @param {import('./criteria.js').Order} order
   * @param {{ size?: number, all?: boolean }} [how] `all`: page after page, until there is no more
   */
  constructor(want, order, how = {}) {
    const { size = 50, all = false } = how
    this.want = want
    this.order = order
    this.how = how
    this.size = size
    this.all = all
    this.view = new View(asTest(want), asCompare(order))
    this.ids = this.view.ids
    this.ready = signal(false)
    this.busy = signal(false)
    this.failed = signal(/** @type {unknown} */ (null))
    this.more = signal(false)
    this.total = signal(0)
    this.after = /** @type {string | null} */ (null)
    /** Of the tasks read since the first page, the one that sorts last here. */
    this.last = /** @type {Task | null} */ (null)
    /** `parked`: off the page, but kept in case the viewer comes back; `stale`: not read again since a reset. */
    this.parked = false
    this.stale = false
    /** Counts restarts: a page of an earlier one is dropped. */
    this.turn = 0
    this.stop = onReset(() => this.reload())
    open.add(this)
  }

  close() {
    open.delete(this)
    this.stop()
    this.view.stop()
  }

  /**
   * Restores a list as far as the last visit had read it; its tasks are here already.
   * @param {{ after: string | null, horizon: Task | null, more: boolean, total: number }} kept
   */
  begin({ after, horizon, more, total }) {
    this.after = after
    this.last = horizon
    this.more.value = more
    this.total.value = total
    this.view.rebuild(horizon)
    this.ready.value = true
  }

  /** The first page again; what is shown stays until the answer is here. */
  async load() {
    this.turn += 1
    this.after = this.last = null
    await this.next(true)
  }

  /** Reads as many tasks as are shown, and shows them all in one go, so that the scroll position stays. */
  async reload() {
    if (this.parked) this.stale = true
    if (this.parked) return undefined
    if (!this.ready.peek()) return void (await this.load())
    const had = this.ids.peek().length
    const turn = (this.turn += 1)
    this.after = this.last = null
    let found = 0
    do found += await this.page(Math.min(100, Math.max(this.size, had - found)), had - found)
    while (turn === this.turn && open.has(this) && this.more.peek() && (this.all || found < had))
    return undefined
  }

  async next(first = false) {
    if (untracked(() => this.busy.value) && !first) return
    this.busy.value = true
    const turn = this.turn
    try {
      do await this.page()
      while (turn === this.turn && this.all && this.more.peek() && open.has(this))
    } catch (problem) {
      if (turn === this.turn) this.failed.value = problem
    }
    this.busy.value = false
  }

  async recount() {
    const { tasks } = await request(COUNT, { filter: asFilter(this.want) })
    this.total.value = tasks.totalCount
  }

  /**
   * @param {number} [first] how many
   * @param {number} [wanted] shown when so many are here
   * @returns {Promise<number>} how many came
   */
  async page(first = this.size, wanted = 0) {
    const turn = this.turn
    const { tasks } = await request(TASKS, {
      filter: asFilter(this.want),
      orderBy: this.order,
      first,
      after: this.after,
    })
    if (turn !== this.turn) return 0
    const found = this.want.text && wordsIn(this.want.text).join(' ')
    const { endCursor, hasNextPage } = tasks.pageInfo
    batch(() => {
      for (const task of tasks.nodes) put(found ? { ...task, found } : task)
      this.after = endCursor
      // The last one of the page may sort earlier here: then tasks that were read would be hidden.
      this.last =
        tasks.nodes
          .concat(this.last ?? [])
          .sort(this.view.compare)
          .at(-1) ?? null
      this.more.value = hasNextPage
      this.total.value = tasks.totalCount
      if (!hasNextPage || tasks.nodes.length >= wanted) this.view.rebuild(hasNextPage ? this.last : null)
      this.ready.value = true
      this.failed.value = null
    })
    return tasks.nodes.length
  }
}

/** A list is the same one while it asks for the same, on the same day. @type {(...asked: unknown[]) => string} */
export const keyOf = (want, order, how) => JSON.stringify([want, order, how ?? {}, today.value])

/** Lists that are read and up to date: those on the page first, then the parked ones, the last one first. */
export const keptLists = () =>
  [...[...open].filter((list) => !list.parked), ...[...parked.values()].reverse()].filter(
    (list) => list.ready.peek() && !list.stale && !list.failed.peek(),
  )

const PLACES = 16 // more than a board has columns, mostly
/**
 * Lists of pages that the viewer has left, the oldest first. They are kept up to date, to be shown at once on return.
 * @type {Map<string, List>}
 */
const parked = new Map()

/** @param {string} key @param {List} list */
export function park(key, list) {
  parked.get(key)?.close()
  parked.delete(key)
  list.parked = true
  parked.set(key, list)
  const [oldest] = parked
  if (parked.size <= PLACES) return
  oldest[1].close()
  parked.delete(oldest[0])
}

/** @param {string} key */
export function unpark(key) {
  const list = parked.get(key)
  parked.delete(key)
  if (list) list.parked = false
  return list
}

/** Closes all parked lists at sign-out. */
export function closeParked() {
  for (const list of parked.values()) list.close()
  parked.clear()
}

/** Reads the lists again that failed while the server was away. */
export const retryLists = () =>
  [...open].filter((list) => !list.parked && list.failed.peek()).forEach((list) => list.load())

/** Asks for the totals of lists that are not read to the end: they can't count by themselves. */
export async function recountLists() {
  await Promise.all([...open].filter((list) => !list.parked && list.more.peek()).map((list) => list.recount()))
}
