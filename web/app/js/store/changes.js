/** What the viewer does to tasks: shown at once, taken back with the reason when refused, and undone on request. */
import { batch } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { CREATE, DELETE, RESTORE, UPDATE } from '../api/words.js'
import { t } from '../i18n.js'
import { newId } from './ids.js'
import { enqueue, takeUp, whenSettled } from './queue.js'
import { allTeams, people } from './places.js'
import { confirmed, drop, imagine, lay, put, revive, takeOff, taskNow } from './tasks.js'
import { hush, say } from './toasts.js'

/** @import { Note, Payload, Write } from './queue.js' */
/**
 * What of a task can be edited.
 * @typedef {'title' | 'description' | 'status' | 'priority' | 'assignee' | 'dueDate' | 'team'} Editable
 * @typedef {Partial<Pick<Task, Editable>>} Edit
 */

/** @type {Partial<Record<keyof Edit, string>>} */
const INPUT = { assignee: 'assigneeId', team: 'teamId' }
/** @type {{ run: () => void, toast: number }[]} */
const undoable = []
/** @type {Map<string, (payload: Payload) => void>} */
const asking = new Map()
/** The last write, while the server has not answered it. */
let underway = /** @type {Promise<Payload> | null} */ (null)
/** Keys of our own writes: their echo needs no glow. @type {Set<string>} */
export const mine = new Set()

/**
 * @param {Task} task as shown now
 * @param {Edit} fields for example {status: "COMPLETED"} or {assignee: {id, name}}
 * @param {{ expectedVersion?: number, quiet?: 'conflict', told?: string, back?: boolean }} [how]
 *   `quiet`: the caller shows a conflict itself
 * @returns {Promise<Payload>}
 */
export function update(task, fields, how = {}) {
  const named = /** @type {(keyof Edit)[]} */ (Object.keys(fields))
  const changed = named.filter((name) => same(task[name]) !== same(fields[name]))
  if (!changed.length) return Promise.resolve({ errors: [], task })
  /** @type {VariablesOf<'Update'>['input']} */
  const input = Object.fromEntries(
    changed.map((name) => [INPUT[name] ?? name, INPUT[name] ? idOf(fields[name]) : fields[name]]),
  )
  if (how.expectedVersion) input.expectedVersion = how.expectedVersion
  const key = newId('change')
  const shown = Object.fromEntries(changed.map((name) => [name, fields[name]]))
  lay(task.id, key, shown)
  const before = Object.fromEntries(changed.map((name) => [name, task[name] ?? null]))
  return write(key, 'updateTask', UPDATE, { id: task.id, input }, task.id, {
    shown,
    before,
    quiet: how.quiet,
    back: how.back,
    told: how.told ?? describe(task, fields, changed),
  })
}

/** @param {Edit & Pick<Task, 'title' | 'team'>} fields @returns {Promise<Payload>} */
export function create(fields) {
  const id = newId('task')
  const key = newId('change')
  const { team, assignee, ...plain } = fields
  const input = { id, ...plain, teamId: team.id, ...(assignee && { assigneeId: assignee.id }) }
  imagine({ ...unsent(id), ...fields }, key)
  return write(key, 'createTask', CREATE, { input }, id, { told: t('did.created', { task: plain.title }) })
}

/** @param {Task} task */
export function remove(task) {
  const key = newId('change')
  lay(task.id, key, null)
  return write(key, 'deleteTask', DELETE, { id: task.id }, task.id, {
    told: t('did.deleted', { task: task.key || task.title }),
    task,
  })
}

/** @param {Task} task */
export function restore(task) {
  return write(newId('change'), 'restoreTask', RESTORE, { id: task.id }, task.id, {
    back: true,
    told: t('did.restored', { task: task.key }),
  })
}

/** Takes back the last thing that was done, which need not be the last that the server has confirmed. */
export async function undo() {
  if (underway && (await underway).errors.length) return // refused: it is taken back already
  const last = undoable.pop()
  if (!last) return void say({ text: t('undo.nothing') })
  hush(last.toast)
  last.run()
}

/** After a reload: shows again what waits to be sent. */
export function takeUpWaiting() {
  for (const { field, key, taskId, variables, note } of takeUp()) {
    mine.add(key)
    if (field === 'createTask') {
      const { teamId, assigneeId, ...plain } = variables.input
      const team = allTeams.peek().find(({ id }) => id === teamId) ?? { id: teamId, key: '', name: '' }
      const assignee = people.peek().find(({ id }) => id === assigneeId) ?? null
      imagine({ ...unsent(taskId), ...plain, team, assignee }, key)
    } else if (field === 'deleteTask') lay(taskId, key, null)
    else if (note?.shown) lay(taskId, key, note.shown)
  }
}

/** A task as it will be when the server has it, but for what is written in it. @param {string} id */
function unsent(id) {
  const at = new Date().toISOString()
  return {
    ...{ id, key: '', title: '', description: null, dueDate: null, overdue: false, version: 0 },
    status: /** @type {Status} */ ('PENDING'),
    priority: /** @type {Priority} */ ('MEDIUM'),
    assignee: null,
    creator: me.peek() ?? null,
    can: { update: true, changeStatus: true, assign: true, delete: true },
    ...{ createdAt: at, updatedAt: at, completedAt: null, deletedAt: null },
  }
}

/**
 * @template Variables
 * @param {string} key
 * @param {Write['field']} field
 * @param {GraphQLDocument<Partial<Record<string, Payload>>, Variables>} query
 * @param {Omit<Variables, 'key'>} variables
 * @param {string} taskId
 * @param {Note} note
 * @returns {Promise<Payload>}
 */
function write(key, field, query, variables, taskId, note) {
  mine.add(key)
  /** @type {Promise<Payload>} */
  const answer = new Promise((resolve) => asking.set(key, resolve))
  underway = answer
  answer.then(() => {
    if (underway === answer) underway = null
  })
  enqueue({ key, field, query, variables: { ...variables, key }, taskId, note })
  return answer
}

whenSettled((write, payload) => {
  const failed = payload.errors[0]
  batch(() => {
    if (!failed) landed(write, payload)
    if (failed?.current) put(/** @type {Task} */ (failed.current)) // what a write of a task conflicts with is that task
    takeOff(write.taskId, write.key)
  })
  if (failed) refused(write, failed)
  else told(write, payload)
  asking.get(write.key)?.(payload)
  asking.delete(write.key)
})

/** @param {Write} write @param {Payload} payload */
function landed({ field, taskId }, { task }) {
  if (field === 'deleteTask') return drop(taskId)
  if (field === 'restoreTask') revive(taskId)
  if (task) put(task)
}

/** @param {Write} write @param {Payload['errors'][number]} problem */
function refused({ note }, problem) {
  if (note?.quiet === 'conflict' && problem.code === 'CONFLICT') return
  say({
    bad: true,
    text: t(note?.back ? 'undo.refused' : 'did.refused', { what: note?.told ?? '', why: reason(problem) }),
  })
}

/** The server's own words are for people; where there are none, a word of ours for the code. @param {Fault} fault */
export function reason({ code, message }) {
  return message || t(`error.${code}`)
}

/** @param {Write} write @param {Payload} payload */
function told({ field, note }, { task }) {
  if (note.back) return void say({ text: note.told })
  const run = () => {
    if (field === 'updateTask' && task && note.before) takeBack(task, note.before)
    else if (field === 'createTask' && task) remove(task)
    else if (field === 'deleteTask' && note.task) restore(note.task)
  }
  const undo = () => {
    undoable.splice(undoable.indexOf(entry), 1)
    run()
  }
  const entry = { run, toast: say({ text: note.told, undo }) }
  undoable.push(entry)
  if (undoable.length > 50) undoable.shift()
}

/**
 * Fails where somebody else has changed the same field since: theirs is not ours to undo.
 * @param {Task} task
 * @param {Edit} before
 */
function takeBack(task, before) {
  const now = taskNow(task.id) ?? task
  update(now, before, {
    expectedVersion: Math.min(task.version, confirmed(task.id)?.version ?? task.version),
    back: true,
    told: t('undo.done', { task: task.key }),
  })
}

/** @param {Task} task @param {Edit} fields @param {(keyof Edit)[]} changed */
function describe(task, fields, changed) {
  const name = task.key || task.title
  if (changed.length > 1) return t('did.changed', { task: name })
  const [field] = changed
  if (field === 'status') return t(`did.${fields.status}`, { task: name })
  if (field === 'priority') return t('did.priority', { task: name, to: t(`priority.${fields.priority}`) })
  if (field === 'assignee')
    return fields.assignee
      ? t('did.assigned', { task: name, to: fields.assignee.name })
      : t('did.unassigned', { task: name })
  if (field === 'dueDate')
    return fields.dueDate ? t('did.due', { task: name, day: t.day(fields.dueDate) }) : t('did.undue', { task: name })
  return t('did.changed', { task: name })
}

/**
 * Two values that mean the same to the server: people and teams by id, no text and empty text.
 * @param {Edit[keyof Edit]} value
 */
const same = (value) => idOf(value) ?? (value || null)

/** Of a person or a team. @param {Edit[keyof Edit]} value */
const idOf = (value) => (value && typeof value === 'object' ? value.id : null)
