/**
 * The relations of tasks. They are read for the tasks that show them, many at once, and again when an event reports a
 * change: events never name the relation, since it depends on the viewer which ones are visible.
 */
import { request } from '../../api/request.js'
import { link, onEvent } from '../../store/live.js'
import { onReset } from '../../store/readers.js'
import { allConfirmed, confirmed, isGone, isOpen, put, taskSignal } from '../../store/tasks.js'
import { RELATIONS } from './words.js'

/** @typedef {NonNullable<Task['relations']>[number]} Relation */
/** @typedef {Relation['kind']} Kind */

const PAUSE = 100
const MOST = 50 // tasks of one request

/** @type {Set<string>} */
const wanted = new Set()
let timer = 0

/** @param {string} id of a task */
export function readRelations(id) {
  wanted.add(id)
  clearTimeout(timer)
  timer = setTimeout(readWanted, PAUSE)
}

/** Reads them for all wanted tasks. If the server can't be reached, they are read when it is back. */
async function readWanted() {
  const ids = [...wanted].slice(0, MOST)
  if (!ids.length) return
  try {
    const { tasks } = await request(RELATIONS, { ids })
    for (const task of tasks.nodes) put(task)
    for (const id of ids) wanted.delete(id)
  } catch {
    return
  }
  readWanted()
}

link.subscribe((state) => {
  if (state === 'sync') readWanted()
})

onEvent(({ subjectId, changes }) => {
  const isKnown = confirmed(subjectId)?.relations
  if (isKnown && changes.some(({ field }) => field === 'relations')) readRelations(subjectId)
})

onReset(async () => {
  for (const { id, relations } of allConfirmed()) if (relations) readRelations(id)
})

/** The other task in its present state; null: it is gone. @param {Relation} relation */
export function otherOf({ task }) {
  return taskSignal(task.id).value ?? (isGone(task.id) ? null : task)
}

/** The open tasks that block it, of those that one may see. @param {Task} task */
export const blockersOf = ({ relations = [] }) =>
  relations
    .filter(({ kind }) => kind === 'BLOCKED_BY')
    .map(otherOf)
    .flatMap((other) => (other && !other.deletedAt && isOpen(other) ? [other] : []))
