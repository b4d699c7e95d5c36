/** Which tasks, in which order: once as the server's filter, once as a function for what we hold. The two must agree. */
import { me } from '../api/session.js'
import { addDays, today } from './clock.js'
import { isOpen } from './tasks.js'

const STATUS = ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED']
const PRIORITY = ['LOW', 'MEDIUM', 'HIGH', 'URGENT']
export { PRIORITY, STATUS }

/**
 * @typedef {{status?: string[], priority?: string[], assignee?: string, team?: string, due?: string, text?: string, from?: string, to?: string}} Criteria
 * `assignee` is an id, "me" or "nobody"; `due` is "overdue", "today", "week", "later" or "none"; from and to are days.
 */

/** @param {Criteria} want @returns {object} a TaskFilter */
export function asFilter(want) {
  const filter = {}
  if (want.status?.length) filter.status = { in: want.status }
  if (want.priority?.length) filter.priority = { in: want.priority }
  if (want.assignee)
    filter.assignee = { me: { me: true }, nobody: { isNull: true } }[want.assignee] ?? { eq: want.assignee }
  if (want.team) filter.team = { eq: want.team }
  if (want.text?.trim()) filter.text = want.text.trim()
  if (want.from) filter.dueDate = { gte: want.from, lte: want.to }
  if (want.due === 'overdue') filter.overdue = true
  else if (want.due) filter.dueDate = dueFilter(want.due)
  return filter
}

/** @param {Criteria} want @returns {(task: any) => boolean} */
export function asTest(want) {
  const words = fold(want.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return (task) =>
    (!want.status?.length || want.status.includes(task.status)) &&
    (!want.priority?.length || want.priority.includes(task.priority)) &&
    (!want.assignee || assigneeIs(task, want.assignee)) &&
    (!want.team || task.team?.id === want.team) &&
    (!want.from || (task.dueDate >= want.from && task.dueDate <= want.to)) &&
    (!want.due || dueIs(task, want.due)) &&
    (!words.length || says(task, words))
}

/** @param {{field: string, direction: 'ASC' | 'DESC'}[]} order */
export function asCompare(order) {
  const last = order.at(-1).direction === 'DESC' ? -1 : 1
  return (a, b) => {
    for (const { field, direction } of order) {
      const found = compareBy(sortKey(a, field), sortKey(b, field), direction === 'DESC' ? -1 : 1)
      if (found) return found
    }
    return a.id < b.id ? -last : a.id > b.id ? last : 0
  }
}

export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const dueFilter = (due) =>
  ({
    today: { eq: today.peek() },
    week: { gte: today.peek(), lte: addDays(today.peek(), 7) },
    later: { gt: today.peek() },
    none: { isNull: true },
  })[due]

function dueIs(task, due) {
  if (due === 'overdue') return task.overdue && isOpen(task)
  if (due === 'none') return !task.dueDate
  if (!task.dueDate) return false
  if (due === 'today') return task.dueDate === today.peek()
  if (due === 'later') return task.dueDate > today.peek()
  return task.dueDate >= today.peek() && task.dueDate <= addDays(today.peek(), 7)
}

function assigneeIs(task, who) {
  if (who === 'nobody') return !task.assignee
  return task.assignee?.id === (who === 'me' ? me.peek()?.id : who)
}

/** Whole words, and the beginning of one for the last; where the server has looked into descriptions, its word counts. */
function says(task, words) {
  if (task.found === words.join(' ')) return true
  const own = fold(task.title).split(/[^\p{L}\p{N}]+/u)
  return words.every((word, at) =>
    own.some((mine) => (at === words.length - 1 ? mine.startsWith(word) : mine === word)),
  )
}

function sortKey(task, field) {
  if (field === 'PRIORITY') return PRIORITY.indexOf(task.priority)
  if (field === 'STATUS') return STATUS.indexOf(task.status)
  if (field === 'TITLE') return fold(task.title)
  return (
    task[
      { CREATED_AT: 'createdAt', UPDATED_AT: 'updatedAt', COMPLETED_AT: 'completedAt', DUE_DATE: 'dueDate' }[field]
    ] ?? null
  )
}

function compareBy(a, b, sign) {
  if (a === b) return 0
  if (a === null) return 1 // no value comes last in both directions
  if (b === null) return -1
  return a < b ? -sign : sign
}
