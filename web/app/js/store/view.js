/**
 * An ordered list of ids that stays correct while tasks change; one change costs one binary search, no sorting.
 */
import { signal } from '../../vendor/preact.js'
import { allTasks, taskNow, watch } from './tasks.js'

export class View {
  /**
   * @param {(task: Task) => boolean} passes
   * @param {(a: Task, b: Task) => number} compare total: no two tasks are equal
   */
  constructor(passes, compare) {
    this.passes = passes
    this.compare = compare
    this.ids = signal(/** @type {string[]} */ ([]))
    /** The last of the tasks that were read; what sorts after it comes with a later page. Null: all were read. */
    this.horizon = /** @type {Task | null} */ (null)
    this.stop = watch(this)
  }

  /** Builds the list anew: after a page has come, or the day has changed. */
  rebuild(horizon = this.horizon) {
    this.horizon = horizon
    this.ids.value = [...allTasks()]
      .filter((task) => this.holds(task))
      .sort(this.compare)
      .map((task) => task.id)
  }

  /** @param {Task} task */
  holds(task) {
    return this.passes(task) && (!this.horizon || this.compare(task, this.horizon) <= 0)
  }

  /** @param {string} id @param {Task | null} before @param {Task | null} after */
  touch(id, before, after) {
    const ids = this.ids.peek()
    const was = ids.indexOf(id)
    if (!after || !this.holds(after)) {
      if (was >= 0) this.ids.value = ids.toSpliced(was, 1)
      return
    }
    if (was >= 0 && before && this.inPlace(ids, was, after)) return
    const rest = was < 0 ? ids : ids.toSpliced(was, 1)
    this.ids.value = rest.toSpliced(this.place(rest, after), 0, id)
  }

  /** @param {string[]} ids @param {number} at @param {Task} task */
  inPlace(ids, at, task) {
    const above = at > 0 && taskNow(ids[at - 1])
    const below = at < ids.length - 1 && taskNow(ids[at + 1])
    return (!above || this.compare(above, task) < 0) && (!below || this.compare(task, below) < 0)
  }

  /** @param {string[]} ids @param {Task} task */
  place(ids, task) {
    let low = 0
    let high = ids.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = taskNow(ids[middle])
      if (there && this.compare(there, task) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
