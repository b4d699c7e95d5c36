/**
 * All tasks on this page, each in a signal of its own: one event renders one row.
 * Lists, events and answers alike store tasks with `put`, and the newer version wins.
 * Changes of the viewer that the server has not confirmed lie on top as patches, and can be taken off again.
 */
import { batch, signal } from '../../vendor/preact.js'
import { today } from './clock.js'
import { inStep } from './stages.js'

const OPEN = new Set(['PENDING', 'IN_PROGRESS'])
/** @param {Pick<Task, 'deletedAt'>} task */
export const isHere = (task) => !task.deletedAt
/** @param {Pick<Task, 'status'>} task */
export const isOpen = (task) => OPEN.has(task.status)

/**
 * A change of a task by the viewer. `relabel` puts labels on, and takes off those with these ids, whatever others do.
 * @typedef {{ on?: Label[], off?: string[] }} Relabel
 * @typedef {Partial<Task> & { relabel?: Relabel }} Patch
 */
/** @typedef {{ touch: (id: string, before: Task | null, after: Task | null) => void }} Watcher */

/**
 * For each task, the server's last state, the viewer's changes since, and the signal that is shown. A signal stays as
 * long as the page: an element that shows a task shows it again when the task goes and comes back.
 * @typedef {object} Entry
 * @property {Task | null} known null: not here, or no longer
 * @property {number} gone version at which it went away: a list that was read before must not bring it back
 * @property {boolean} doubted after a reset: the next state from the server counts, whatever its version
 * @property {Map<string, Patch>} patches
 * @property {Signal<Task | null>} shown
 */
/** @type {Map<string, Entry>} */
const entries = new Map()
/** @type {Map<string, string>} */
const byKey = new Map()
/** @type {Set<Watcher>} */
const views = new Set()

/** @param {string} id */
function entryOf(id) {
  const found = entries.get(id)
  if (found) return found
  /** @type {Entry} */
  const entry = {
    known: null,
    gone: -1,
    doubted: false,
    patches: new Map(),
    shown: signal(/** @type {Task | null} */ (null)),
  }
  entries.set(id, entry)
  return entry
}

/** The signal of one task. Its value is null until the task is here, and once it is gone. @param {string} id */
export const taskSignal = (id) => entryOf(id).shown
/** @param {string} id */
export const taskNow = (id) => entries.get(id)?.shown.peek()
/** The id for a key, or for an id that we know. @param {string} key */
export const idOfKey = (key) => byKey.get(key) ?? (entries.get(key)?.known ? key : undefined)
export function* allTasks() {
  for (const { shown } of entries.values()) {
    const task = shown.peek()
    if (task) yield task
  }
}

/** The server's last state of all tasks that are here. */
export function* allConfirmed() {
  for (const { known } of entries.values()) if (known?.version) yield known
}

/** @param {Task} task @returns {boolean} whether it was news */
export function put(task) {
  const entry = entryOf(task.id)
  if (entry.known && !entry.doubted && entry.known.version > task.version) return false
  if (!entry.known && entry.gone >= task.version) return false
  entry.known = { ...entry.known, ...task }
  entry.gone = -1
  entry.doubted = false
  byKey.set(task.key, task.id)
  show(task.id)
  return true
}

/** @param {Task[]} tasks */
export function putAll(tasks) {
  batch(() => tasks.forEach(put))
}

/** Removes a task that is out of sight, or gone for good. @param {string} id */
export function drop(id, version = entries.get(id)?.known?.version ?? 0) {
  const entry = entryOf(id)
  entry.known = null
  entry.gone = version
  entry.doubted = false
  entry.patches.clear()
  show(id)
}

/** Accepts a task again that is back: restored, or moved to where the viewer sees it. @param {string} id */
export const revive = (id) => {
  entryOf(id).gone = -1
}

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
  if (entry.known?.version === 0 && !entry.patches.size) return drop(id, -1) // it was never created
  show(id)
}

/** A task that so far exists on this page only. @param {Task} task @param {string} change */
export function imagine(task, change) {
  const entry = entryOf(task.id)
  entry.known = { ...task, version: 0 }
  entry.patches.set(change, {})
  show(task.id)
}

/** Whether a task was here, and is not any more. @param {string} id */
export const isGone = (id) => (entries.get(id)?.gone ?? -1) >= 0

/** The server's last state, without our own pending changes. @param {string} id */
export const confirmed = (id) => entries.get(id)?.known

/**
 * Adds facts that not every answer has. A doubted task stays doubted.
 * @param {string} id
 * @param {Pick<Task, 'parentId' | 'relations'>} facts
 */
export function annotate(id, facts) {
  const entry = entries.get(id)
  if (!entry?.known?.version) return
  entry.known = { ...entry.known, ...facts }
  show(id)
}

/** Begins a reset, before everything is read again: versions do not count, and what is shown stays. */
export function doubtAll() {
  for (const entry of entries.values()) {
    entry.doubted = entry.known !== null
    entry.gone = -1
  }
}

/** Ends a reset, when everything has been read again: tasks that no answer held are dropped. */
export function dropDoubted() {
  batch(() => {
    for (const [id, entry] of entries) if (entry.doubted && !entry.patches.size) drop(id, -1)
  })
}

/** Drops all tasks at sign-out. */
export function forgetAll() {
  batch(() => {
    for (const id of entries.keys()) drop(id, -1)
  })
  entries.clear()
  byKey.clear()
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
  for (const patch of entry.patches.values()) after = after && patched(after, patch)
  if (after && entry.patches.size)
    after = { ...after, waiting: true, overdue: isOpen(after) && !!after.dueDate && after.dueDate < today.peek() }
  if (before === null && after === null) return
  batch(() => {
    entry.shown.value = after
    for (const view of views) view.touch(id, before, after)
  })
}

/** @param {Task} task @param {Patch} patch @returns {Task} */
function patched(task, { relabel, ...fields }) {
  const after = { ...task, ...fields, ...inStep(task, fields) }
  return relabel ? { ...after, labels: relabeled(after.labels, relabel) } : after
}

/** @param {Label[]} labels @param {Relabel} change */
function relabeled(labels, { on = [], off = [] }) {
  const kept = labels.filter(({ id }) => !off.includes(id) && !on.some((label) => label.id === id))
  return [...kept, ...on]
}
