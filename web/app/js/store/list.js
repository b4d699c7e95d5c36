/** A list from the server that grows page by page, and stays true by the events in between. */
import { batch, signal, untracked } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { COUNT, TASKS } from '../api/words.js'
import { asCompare, asFilter, asTest, fold } from './criteria.js'
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
  constructor(want, order, { size = 50, all = false } = {}) {
    this.want = want
    this.order = order
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
    open.add(this)
  }

  close() {
    open.delete(this)
    this.view.stop()
  }

  /** The first page again; what is shown stays until the answer is here. */
  async load() {
    this.after = null
    await this.next(true)
  }

  async next(first = false) {
    if (untracked(() => this.busy.value) && !first) return
    this.busy.value = true
    this.failed.value = null
    try {
      do await this.page()
      while (this.all && this.more.peek() && open.has(this))
    } catch (problem) {
      this.failed.value = problem
    }
    this.busy.value = false
  }

  async recount() {
    const { tasks } = await request(COUNT, { filter: asFilter(this.want) })
    this.total.value = tasks.totalCount
  }

  async page() {
    const { tasks } = await request(TASKS, {
      filter: asFilter(this.want),
      orderBy: this.order,
      first: this.size,
      after: this.after,
    })
    const found = this.want.text && fold(this.want.text).split(/\s+/).filter(Boolean).join(' ')
    batch(() => {
      for (const task of tasks.nodes) put(found ? { ...task, found } : task)
      this.after = tasks.pageInfo.endCursor
      this.more.value = tasks.pageInfo.hasNextPage
      this.total.value = tasks.totalCount
      this.view.rebuild(tasks.pageInfo.hasNextPage ? (tasks.nodes.at(-1) ?? null) : null)
      this.ready.value = true
    })
  }
}

/** After the server was away: what could not be read then. */
export const retryLists = () => [...open].filter((list) => list.failed.peek()).forEach((list) => list.load())

/** A list that we hold only the beginning of can't count by itself. */
export async function recountLists() {
  await Promise.all([...open].filter((list) => list.more.peek()).map((list) => list.recount()))
}

/** After a reset, or when the day has changed. */
export const reloadLists = () => Promise.all([...open].map((list) => list.load()))
