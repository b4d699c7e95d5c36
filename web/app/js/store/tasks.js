/**
 * All tasks that this page knows, each in a signal of its own: one event renders one row.
 * There is one door, `put`, for lists, events and answers alike, and the newer version wins.
 * What the viewer has changed and the server has not confirmed lies on top as patches, and can be taken off again.
 */
import { batch, signal } from '../../vendor/preact.js'
import { today } from './clock.js'

const OPEN = new Set(['PENDING', 'IN_PROGRESS'])
export const isOpen = (task) => OPEN.has(task.status)

/** @type {Map<string, {known: any, patches: Map<string, object>, shown: any}>} */
const entries = new Map()
/** Version at which a task went away: a list that was read before must not bring it back. */
const gone = new Map()
const byKey = new Map()
const views = new Set()

/** The signal of one task, or undefined. Its value is null once the task is gone. */
export const taskSignal = (id) => entries.get(id)?.shown
export const taskNow = (id) => entries.get(id)?.shown.peek()
export const idOfKey = (key) => byKey.get(key)
export function* allTasks() {
  for (const { shown } of entries.values()) if (shown.peek()) yield shown.peek()
}

/** @param {any} task with at least id and version @returns {boolean} whether it was news */
export function put(task) {
  const entry = entries.get(task.id)
  if (!entry) {
    if ((gone.get(task.id) ?? -1) >= task.version) return false
    entries.set(task.id, { known: task, patches: new Map(), shown: signal(null) })
  } else {
    if (entry.known.version > task.version) return false
    entry.known = { ...entry.known, ...task }
  }
  gone.delete(task.id)
  byKey.set(task.key, task.id)
  show(task.id)
  return true
}

export function putAll(tasks) {
  batch(() => tasks.forEach(put))
}

/** Into the trash, or out of sight. */
export function drop(id, version = entries.get(id)?.known.version ?? 0) {
  const entry = entries.get(id)
  gone.set(id, version)
  if (!entry) return
  entries.delete(id)
  const before = entry.shown.peek()
  entry.shown.value = null
  for (const view of views) view.touch(id, before, null)
}

/** It is back (restored, or moved to where we see it): what comes now is no leftover. */
export const revive = (id) => gone.delete(id)

/** Shows a change before the server has confirmed it. @param {object} fields null stands for "deleted" */
export function lay(id, change, fields) {
  entries.get(id)?.patches.set(change, fields)
  show(id)
}

export function takeOff(id, change) {
  const entry = entries.get(id)
  if (!entry?.patches.delete(change)) return
  if (entry.known.version === 0 && !entry.patches.size) return drop(id, -1) // it was never created
  show(id)
}

/** A task that so far exists on this page only. */
export function imagine(task, change) {
  entries.set(task.id, { known: { ...task, version: 0 }, patches: new Map([[change, {}]]), shown: signal(null) })
  show(task.id)
}

/** What the server last said, without our own pending changes. */
export const confirmed = (id) => entries.get(id)?.known

/** After a reset: keeps only what has not reached the server yet. */
export function forgetAll() {
  batch(() => {
    for (const [id, entry] of entries) if (!entry.patches.size) drop(id, -1)
    gone.clear()
  })
}

export function watch(view) {
  views.add(view)
  return () => views.delete(view)
}

function show(id) {
  const entry = entries.get(id)
  if (!entry) return
  const before = entry.shown.peek()
  let after = entry.known
  for (const patch of entry.patches.values()) after = patch && after && { ...after, ...patch }
  if (after && entry.patches.size)
    after = { ...after, waiting: true, overdue: isOpen(after) && !!after.dueDate && after.dueDate < today.peek() }
  batch(() => {
    entry.shown.value = after
    for (const view of views) view.touch(id, before, after)
  })
}
