/**
 * Criteria and order of tasks: once as the server's filter, once as functions for tasks on this page. The two must
 * agree.
 */
import { me } from '../api/session.js'
import { addDays, today } from './clock.js'
import { sortKeyOf, wordsIn } from './folding.js'
import { isOpen } from './tasks.js'

/** @type {Status[]} */
export const STATUS = ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED']
/** @type {Priority[]} */
export const PRIORITY = ['LOW', 'MEDIUM', 'HIGH', 'URGENT']

/**
 * @typedef {object} Criteria
 * @property {Status[]} [status]
 * @property {Priority[]} [priority]
 * @property {string} [assignee] an id, "me" or "nobody"
 * @property {string} [team] an id
 * @property {string[]} [labels] ids, of which it has at least one; none at all: those without a label
 * @property {string} [stage] the id of a team's own column
 * @property {boolean} [blocked] by an open task
 * @property {string} [due] "overdue", "today", "week", "later" or "none"
 * @property {string} [text]
 * @property {boolean} [deleted] the trash alone; else without it
 * @property {string} [from] a day
 * @property {string} [to] a day, where there is `from`
 */

/** @typedef {TaskOrder[]} Order the later ones decide between those that are equal by the first */

/** @param {Criteria} want */
export function asFilter(want) {
  /** @type {TaskFilter} */
  const filter = {}
  if (want.status?.length) filter.status = { in: want.status }
  if (want.priority?.length) filter.priority = { in: want.priority }
  if (want.assignee === 'me') filter.assignee = { me: true }
  else if (want.assignee === 'nobody') filter.assignee = { isNull: true }
  else if (want.assignee) filter.assignee = { eq: want.assignee }
  if (want.team) filter.team = { eq: want.team }
  if (want.stage) filter.stage = { eq: want.stage }
  if (want.blocked !== undefined) filter.blocked = want.blocked
  if (want.labels) filter.labels = want.labels.length ? { any: want.labels } : { isEmpty: true }
  if (want.text?.trim()) filter.text = want.text.trim()
  if (want.deleted) filter.deleted = true
  if (want.from) filter.dueDate = { gte: want.from, lte: want.to }
  if (want.due === 'overdue') filter.overdue = true
  else if (want.due) filter.dueDate = dueFilter(want.due)
  return filter
}

/** @param {Criteria} want @returns {(task: Task) => boolean} */
export function asTest(want) {
  const words = wordsIn(want.text ?? '')
  return (task) =>
    Boolean(task.deletedAt) === Boolean(want.deleted) &&
    (!want.status?.length || want.status.includes(task.status)) &&
    (!want.priority?.length || want.priority.includes(task.priority)) &&
    (!want.assignee || assigneeIs(task, want.assignee)) &&
    (!want.team || task.team.id === want.team) &&
    (!want.stage || task.stage?.id === want.stage) &&
    (want.blocked === undefined || task.blocked === want.blocked) &&
    (!want.labels || labelled(task, want.labels)) &&
    (!want.from || !want.to || within(task.dueDate, want.from, want.to)) &&
    (!want.due || dueIs(task, want.due)) &&
    (!words.length || says(task, words))
}

/** @param {Order} order @returns {(a: Task, b: Task) => number} */
export function asCompare(order) {
  const last = order.at(-1)?.direction === 'DESC' ? -1 : 1
  return (a, b) => {
    for (const { field, direction } of order) {
      const found = compareBy(sortKey(a, field), sortKey(b, field), direction === 'DESC' ? -1 : 1)
      if (found) return found
    }
    return a.id < b.id ? -last : a.id > b.id ? last : 0
  }
}

/** @param {string} due */
function dueFilter(due) {
  if (due === 'today') return { eq: today.peek() }
  if (due === 'week') return { gte: today.peek(), lte: addDays(today.peek(), 7) }
  if (due === 'later') return { gt: today.peek() }
  return due === 'none' ? { isNull: true } : undefined
}

/** @param {Task} task @param {string} due */
function dueIs(task, due) {
  if (due === 'overdue') return task.overdue && isOpen(task)
  if (due === 'none') return !task.dueDate
  if (!task.dueDate) return false
  if (due === 'today') return task.dueDate === today.peek()
  if (due === 'later') return task.dueDate > today.peek()
  return within(task.dueDate, today.peek(), addDays(today.peek(), 7))
}

/** @param {string | null} day @param {string} from @param {string} to */
const within = (day, from, to) => day !== null && day >= from && day <= to

/** @param {Task} task @param {string} who */
function assigneeIs(task, who) {
  if (who === 'nobody') return !task.assignee
  return task.assignee?.id === (who === 'me' ? me.peek()?.id : who)
}

/** @param {Task} task @param {string[]} labels */
const labelled = (task, labels) =>
  labels.length ? task.labels.some(({ id }) => labels.includes(id)) : !task.labels.length

/**
 * Matches whole words, and with the last word also the beginning of one. A task that the server has found by its
 * description matches, too.
 * @param {Task} task
 * @param {string[]} words
 */
function says(task, words) {
  if (task.found === words.join(' ')) return true
  const own = wordsIn(task.title)
  return words.every((word, at) =>
    own.some((mine) => (at === words.length - 1 ? mine.startsWith(word) : mine === word)),
  )
}

/** @param {Task} task @param {TaskOrder['field']} field @returns {string | number | null} */
function sortKey(task, field) {
  if (field === 'PRIORITY') return PRIORITY.indexOf(task.priority)
  if (field === 'STATUS') return STATUS.indexOf(task.status)
  if (field === 'TITLE') return sortKeyOf(task)
  if (field === 'RANK') return task.rank
  if (field === 'CREATED_AT') return task.createdAt
  if (field === 'UPDATED_AT') return task.updatedAt
  return field === 'COMPLETED_AT' ? task.completedAt : task.dueDate
}

/**
 * @param {string | number | null} a
 * @param {string | number | null} b
 * @param {1 | -1} sign
 */
function compareBy(a, b, sign) {
  if (a === b) return 0
  if (a === null) return 1 // no value comes last in both directions
  if (b === null) return -1
  return a < b ? -sign : sign
}
