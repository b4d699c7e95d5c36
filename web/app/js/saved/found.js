/** The tasks of a view as the server finds them, page by page: an address can't express its filter and order. */
import { batch, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { put, taskNow } from '../store/tasks.js'
import { SHOWN } from './words.js'

const PAGE = 50
const LARGEST_PAGE = 100

export class Found {
  /** @param {string} id of the view */
  constructor(id) {
    this.id = id
    this.ids = signal(/** @type {string[]} */ ([]))
    this.ready = signal(false)
    this.busy = signal(false)
    this.failed = signal(/** @type {unknown} */ (null))
    this.more = signal(false)
    this.total = signal(0)
    this.after = /** @type {string | null} */ (null)
    /** Counts restarts: a page of an earlier one is dropped. */
    this.turn = 0
  }

  /**
   * Reads from the first task on: as many as are there, and one page more if the list ended there. The scroll position
   * stays.
   */
  load() {
    const had = this.ids.peek().length
    return this.read([], this.more.peek() ? had : had + PAGE)
  }

  /** The next page. */
  async next() {
    if (!this.busy.peek()) await this.read(this.ids.peek(), PAGE)
  }

  /** @param {string[]} had @param {number} wanted */
  async read(had, wanted) {
    const turn = (this.turn += 1)
    this.busy.value = true
    let after = had.length ? this.after : null
    const found = [...had]
    try {
      let more = true
      while (more && found.length < had.length + wanted) {
        const first = Math.min(LARGEST_PAGE, had.length + wanted - found.length)
        const { view } = await request(SHOWN, { id: this.id, first, after })
        if (turn !== this.turn || !view?.tasks) return
        const { nodes, pageInfo, totalCount } = view.tasks
        for (const task of nodes) put(task)
        found.push(...nodes.map(({ id }) => id))
        after = pageInfo.endCursor ?? after
        more = pageInfo.hasNextPage && nodes.length > 0
        this.total.value = totalCount
      }
      batch(() => {
        this.ids.value = [...new Set(found)].filter(taskNow)
        this.after = after
        this.more.value = more
        this.ready.value = true
        this.failed.value = null
      })
    } catch (problem) {
      if (turn === this.turn) this.failed.value = problem
    } finally {
      if (turn === this.turn) this.busy.value = false
    }
  }
}
