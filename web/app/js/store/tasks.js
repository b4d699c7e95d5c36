/**
 * All tasks that this page knows, each in a signal of its own: one event renders one row.
 * There is one door, `put`, for lists, events and answers alike, and the newer version wins.
 * What the viewer has changed and the server has not confirmed lies on top as patches, and can be taken off again.
 */
import { batch, signal } from '../../vendor/preact.js'
import { today } from './clock.js'

const OPEN = new Set(['PENDING', 'IN_PROGRESS'])
/** @param {Pick<Task, 'status'>} task */
export const isOpen = (task) => OPEN.has(task.status)

/** What the viewer changes of a task; null stands for "deleted". @typedef {Partial<Task> | null} Patch */
/** @typedef {{ touch: (id: string, before: Task | null, after: Task | null) => void }} Watcher */

/** @type {Map<string, { known: Task, patches: Map<string, Patch>, shown: Signal<Task | null> }>} */
const entries = new Map()
/**
 * Version at which a task went away: a list that was read before must not bring it back.
 * @type {Map<string, number>}
 */
const gone = new Map()
/** @type {Map<string, string>} */
const byKey = new Map()
/** @type {Set<Watcher>} */
const views = new Set()

/** The signal of one task, or undefined. Its value is null once the task is gone. @param {string} id */
export const taskSignal = (id) => entries.get(id)?.shown
/** @param {string} id */
export const taskNow = (id) => entries.get(id)?.shown.peek()
/** @param {string} key */
export const idOfKey = (key) => byKey.get(key)
export function* allTasks() {
  for (const { shown } of entries.values()) {
    const task = shown.peek()
    if (task) yield task
  }
}

/** @param {Task} task @returns {boolean} whether it was news */
export function put(task) {
  const entry = entries.get(task.id)
  if (!entry) {
    if ((gone.get(task.id) ?? -1) >= task.version) return false
    entries.set(task.id, { known: task, patches: new Map(), shown: signal(/** @type {Task | null} */ (null)) })
  } else {
    if (entry.known.version > task.version) return false
    entry.known = { ...entry.known, ...task }
  }
  gone.delete(task.id)
  byKey.set(task.key, task.id)
  show(task.id)
  return true
}

/** @param {Task[]} tasks */
export function putAll(tasks) {
  batch(() => tasks.forEach(put))
}

/** Into the trash, or out of sight. @param {string} id */
export function drop(id, version = entries.get(id)?.known.version ?? 0) {
  const entry = entries.get(id)
  gone.set(id, version)
  if (!entry) return
  entries.delete(id)
  const before = entry.shown.peek()
  entry.shown.value = null
  for (const view of views) view.touch(id, before, null)
}

/** It is back (restored, or moved to where we see it): what comes now is no leftover. @param {string} id */
export const revive = (id) => gone.delete(id)

/**
 * Shows a change before the server has confirmed it.
 * @param {string} id
 * @param {string} change
 * @param {Patch} fields
 */
export function lay(id, change, fields) {
  entries.get(id)?.patches.set(change, fields)
  show(id)
}

/** @param {string} id @param {string} change */
export function takeOff(id, change) {
  const entry = entries.get(id)
  if (!entry?.patches.delete(change)) return
  if (entry.known.version === 0 && !entry.patches.size) return drop(id, -1) // it was never created
  show(id)
}

/** A task that so far exists on this page only. @param {Task} task @param {string} change */
export function imagine(task, change) {
  entries.set(task.id, {
    known: { ...task, version: 0 },
    patches: new Map([[change, {}]]),
    shown: signal(/** @type {Task | null} */ (null)),
  })
  show(task.id)
}

/** What the server last said, without our own pending changes. @param {string} id */
export const confirmed = (id) => entries.get(id)?.known

/** After a reset: keeps only what has not reached the server yet. */
export function forgetAll() {
  batch(() => {
    for (const [id, entry] of entries) if (!entry.patches.size) drop(id, -1)
    gone.clear()
  })
}

/** @param {Watcher} view */
export function watch(view) {
  views.add(view)
  return () => views.delete(view)
}

/** @param {string} id */
function show(id) {
  const entry = entries.get(id)
  if (!entry) return
  const before = entry.shown.peek()
  let after = /** @type {Task | null} */ (entry.known)
  for (const patch of entry.patches.values()) after = patch && after && { ...after, ...patch }
  if (after && entry.patches.size)
    after = { ...after, waiting: true, overdue: isOpen(after) && !!after.dueDate && after.dueDate < today.peek() }
  batch(() => {
    entry.shown.value = after
    for (const view of views) view.touch(id, before, after)
  })
}
