/** The viewer's changes of tasks: shown at once, taken back with the reason when refused, and undone on request. */
import { batch } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { CREATE, DELETE, DELETE_ALL, OF_ONE_CALL, RESTORE, UNDO, UPDATE, UPDATE_ALL } from '../api/words.js'
import { t } from '../i18n.js'
import { nextIn, parted } from '../task/recurrence/next.js'
import { newId } from './ids.js'
import { draft, labelNow, settleDraft } from './labels.js'
import { enqueue, takeUp, whenSettled } from './queue.js'
import { allTeams, people } from './places.js'
import { firstStage, stageNow } from './stages.js'
import { confirmed, drop, imagine, lay, put, revive, takeOff, taskNow } from './tasks.js'
import { say } from './toasts.js'
import { during, offer } from './undo.js'

/** @import { Note, Payload, Write } from './queue.js' */
/**
 * The fields of a task that can be edited.
 * @typedef {'title' | 'description' | 'status' | 'stage' | 'priority' | 'assignee' | 'dueDate' | 'team'
 *   | 'parentId' | 'recurrence'} Editable
 * @typedef {Partial<Pick<Task, Editable>>} Edit
 */

/** @type {Partial<Record<keyof Edit, string>>} */
const INPUT = { assignee: 'assigneeId', stage: 'stageId', team: 'teamId' }
/** @type {Write['field'][]} */
const FIELDS = [
  'createTask',
  'updateTask',
  'moveTask',
  'deleteTask',
  'restoreTask',
  'updateTasks',
  'deleteTasks',
  'createLabel',
  'watchTask',
  'relateTasks',
  'unrelateTasks',
  'skipOccurrence',
  'undo',
]
/** @typedef {{ silent?: boolean }} How `silent`: who asked says what was done */
const CHUNK = 100 // tasks that the answer to one write can bring back
/** @type {Map<string, (payload: Payload) => void>} */
const asking = new Map()
/** Keys of our own writes: rows do not glow for their events. @type {Set<string>} */
export const mine = new Set()

/**
 * @param {Task} task as shown now
 * @param {Edit} fields for example {status: "COMPLETED"} or {assignee: {id, name}}
 * @param {{ expectedVersion?: number, quiet?: 'conflict' | 'all', told?: string, back?: boolean, silent?: boolean
 *   }} [how]
 *   `quiet`: the caller shows a conflict, or any refusal, itself
 * @returns {Promise<Payload>}
 */
export function update(task, fields, how = {}) {
  const changed = changedOf(task, fields)
  if (!changed.length) return Promise.resolve({ errors: [], task })
  const input = inputOf(fields, changed)
  if (how.expectedVersion) input.expectedVersion = how.expectedVersion
  const key = newId('change')
  const shown = pick(fields, changed)
  lay(task.id, key, shown)
  return write(key, 'updateTask', UPDATE, { id: task.id, input }, [task.id], {
    shown,
    before: beforeOf(task, changed),
    quiet: how.quiet,
    back: how.back,
    silent: how.silent,
    told: how.told ?? describe(task, fields, changed),
  })
}

/**
 * The same change of several tasks, with one toast and one undo.
 * @param {Task[]} tasks @param {Edit} fields
 */
export async function updateAll(tasks, fields) {
  const due = tasks.filter((task) => changedOf(task, fields).length)
  if (due.length === 1) return void (await update(due[0], fields))
  const named = /** @type {(keyof Edit)[]} */ (Object.keys(fields))
  const before = new Map(due.map((task) => [task.id, beforeOf(task, named)]))
  const calls = new Map(/** @type {[string, string[]][]} */ ([]))
  await together(
    due.map(({ id }) => id),
    (ids) => {
      const key = newId('change')
      calls.set(key, ids)
      return send(ids, fields, key)
    },
    { told: t('did.several', { n: due.length }), undone: t('undo.several', { n: due.length }) },
    () => backAll(calls, before),
  )
}

/**
 * Undoes these calls of ours, each by the key that it had.
 * @param {Map<string, string[]>} calls the ids of their tasks by their keys
 * @param {Map<string, import('./tasks.js').Patch>} before what each task is shown as meanwhile
 */
const backAll = (calls, before) =>
  Promise.all(
    [...calls].map(([origin, ids]) => {
      const key = newId('change')
      batch(() => {
        for (const id of ids) lay(id, key, before.get(id) ?? {})
      })
      return write(key, 'undo', UNDO, { target: { originId: origin } }, ids, { told: '', silent: true, back: true })
    }),
  )

/** @param {string[]} ids @param {Edit} fields @param {string} key */
function send(ids, fields, key) {
  const named = /** @type {(keyof Edit)[]} */ (Object.keys(fields))
  batch(() => {
    for (const id of ids) lay(id, key, fields)
  })
  const note = { shown: fields, told: '', silent: true }
  return write(key, 'updateTasks', UPDATE_ALL, { ids, input: inputOf(fields, named) }, ids, note)
}

/** Moves tasks into the trash, with one undo. @param {Task[]} tasks */
export async function removeAll(tasks) {
  if (tasks.length === 1) return void (await remove(tasks[0]))
  const calls = new Map(/** @type {[string, string[]][]} */ ([]))
  await together(
    tasks.map(({ id }) => id),
    (ids) => {
      const key = newId('change')
      calls.set(key, ids)
      const shown = { deletedAt: new Date().toISOString() }
      batch(() => {
        for (const id of ids) lay(id, key, shown)
      })
      return write(key, 'deleteTasks', DELETE_ALL, { ids }, ids, { told: '', shown, silent: true })
    },
    { told: t('did.deletedSeveral', { n: tasks.length }), undone: t('undo.several', { n: tasks.length }) },
    () => backAll(calls, new Map(tasks.map(({ id }) => [id, { deletedAt: null }]))),
  )
}

/**
 * Sends as many writes as it takes, with one toast and one undo for all of them.
 * @param {string[]} ids
 * @param {(ids: string[]) => Promise<Payload>} work
 * @param {{ told: string, undone: string, to?: string }} words `to`: the address of what it is about
 * @param {() => Promise<Payload[] | Payload[][]>} back
 */
export async function together(ids, work, { told, undone, to }, back) {
  const all = Promise.all(inChunks(ids, work)).then((answers) => ({ errors: answers.flatMap(({ errors }) => errors) }))
  const { errors } = await during(all)
  if (errors.length)
    return void say({
      bad: true,
      text: t('did.refused', { what: told, why: reason(/** @type {Fault} */ (errors[0])) }),
    })
  offer(
    told,
    async () => {
      const refused = (await back()).flat().flatMap(({ errors }) => errors)
      if (refused.length)
        say({ bad: true, text: t('undo.refused', { why: reason(/** @type {Fault} */ (refused[0])) }) })
      else say({ text: undone })
    },
    to,
  )
}

/**
 * @param {Edit & Pick<Task, 'title' | 'team'> & Partial<Pick<Task, 'labels'>>} fields
 * @param {{ quiet?: 'all', silent?: boolean }} [how]
 * @returns {Promise<Payload>}
 */
export function create(fields, how = {}) {
  const id = newId('task')
  const key = newId('change')
  const { team, assignee, labels, stage, ...plain } = fields
  const input = {
    ...{ id, ...plain, teamId: team.id },
    ...(assignee && { assigneeId: assignee.id }),
    ...(stage && { stageId: stage.id }),
    ...(labels?.length && { labelIds: labels.map((label) => label.id) }),
  }
  imagine({ ...unsent(id), ...fields, ...placed(team.id, fields) }, key)
  return write(key, 'createTask', CREATE, { input }, [id], { told: t('did.created', { task: plain.title }), ...how })
}

/** Moves a task into the trash. @param {Task} task */
export function remove(task) {
  const key = newId('change')
  const shown = { deletedAt: new Date().toISOString() }
  lay(task.id, key, shown)
  return write(key, 'deleteTask', DELETE, { id: task.id, permanently: false }, [task.id], {
    shown,
    told: t('did.deleted', { task: task.key || task.title }),
  })
}

/** Deletes a task permanently. @param {Task} task */
export function purge(task) {
  return write(newId('change'), 'deleteTask', DELETE, { id: task.id, permanently: true }, [task.id], {
    back: true,
    told: t('did.purged', { task: task.key }),
  })
}

/** @param {Task} task @param {How} [how] */
export function restore(task, { silent } = {}) {
  const key = newId('change')
  const shown = { deletedAt: null }
  lay(task.id, key, shown)
  return write(key, 'restoreTask', RESTORE, { id: task.id }, [task.id], {
    ...{ shown, silent, back: true },
    told: t('did.restored', { task: task.key }),
  })
}

/** After a reload: shows again what waits to be sent. */
export function takeUpWaiting() {
  for (const { field, key, taskIds, variables, note } of takeUp()) {
    mine.add(key)
    if (field === 'createTask') {
      const { teamId, assigneeId, stageId, labelIds = [], ...plain } = variables.input
      const team = allTeams.peek().find(({ id }) => id === teamId) ?? { id: teamId, key: '', name: '' }
      const assignee = people.peek().find(({ id }) => id === assigneeId) ?? null
      const labels = labelIds.map(labelNow).filter(Boolean)
      const stage = stageId ? { id: stageId } : undefined
      const asked = { ...plain, team, assignee, labels }
      imagine({ ...unsent(taskIds[0]), ...asked, ...placed(teamId, { ...asked, stage }) }, key)
    } else if (field === 'createLabel') {
      const { teamId, ...label } = variables.input
      draft(teamId, label)
    } else if (note?.shown) for (const id of taskIds) lay(id, key, note.shown)
  }
}

let unsents = 0

/** A task as the server will create it, without the fields that the viewer has set. @param {string} id */
function unsent(id) {
  const at = new Date().toISOString()
  return {
    ...{
      id,
      key: '',
      title: '',
      description: null,
      dueDate: null,
      overdue: false,
      labels: [],
      stage: null,
      commentCount: 0,
      attachmentCount: 0,
      watching: true,
      blocked: false,
      progress: { done: 0, total: 0 },
      recurrence: null,
      version: 0,
      rank: `~${String((unsents += 1)).padStart(6, '0')}`, // behind all others, in their order
    },
    status: /** @type {Status} */ ('PENDING'),
    priority: /** @type {Priority} */ ('MEDIUM'),
    assignee: null,
    creator: me.peek() ?? null,
    can: { update: true, changeStatus: true, assign: true, delete: true, comment: true },
    ...{ createdAt: at, updatedAt: at, completedAt: null, deletedAt: null },
  }
}

/**
 * @template Variables
 * @param {string} key
 * @param {Write['field']} field
 * @param {GraphQLDocument<Partial<Record<string, Payload>>, Variables>} query
 * @param {Omit<Variables, 'key'>} variables
 * @param {string[]} taskIds
 * @param {Note} note
 * @param {Write['first']} [first]
 * @returns {Promise<Payload>}
 */
export function write(key, field, query, variables, taskIds, note, first) {
  mine.add(key)
  /** @type {Promise<Payload>} */
  const answer = new Promise((resolve) => asking.set(key, resolve))
  enqueue({ key, field, query, variables: { ...variables, key }, taskIds, note, ...(first && { first }) })
  return during(answer)
}

whenSettled(FIELDS, (write, payload) => {
  const failed = payload.errors[0]
  batch(() => {
    if (!failed) landed(write, payload)
    if (write.field === 'createLabel') settleDraft(write.variables.input.id, !failed)
    // The conflict of a task's write has that task as `current`.
    else if (failed?.current) put(/** @type {Task} */ (failed.current))
    for (const id of write.taskIds) takeOff(id, write.key)
  })
  if (failed) refused(write, failed)
  else told(write, payload)
  asking.get(write.key)?.(payload)
  asking.delete(write.key)
})

/** @param {Write} write @param {Payload} payload */
function landed({ field, taskIds, variables, note }, { task, results }) {
  if (field === 'deleteTask' && variables.permanently) return drop(taskIds[0], Infinity)
  if (field === 'restoreTask' || field === 'undo') for (const id of taskIds) revive(id)
  const known = field === 'deleteTask' && confirmed(taskIds[0])
  if (known) put({ ...known, deletedAt: note.shown?.deletedAt ?? null }) // its event brings the rest
  if (task) put({ ...parted(task), ...parentIn(note) })
  for (const each of results ?? []) if (each.task) put(each.task)
}

/**
 * The parent from the write itself: answers leave it out, since it would cost one more lookup for each task.
 * @param {Note} note
 */
const parentIn = ({ shown }) => (shown && 'parentId' in shown ? { parentId: shown.parentId } : {})

/** @param {Write} write @param {Payload['errors'][number]} problem */
function refused({ key, note }, problem) {
  if (note?.silent && asking.has(key)) return // the caller shows it; after a reload there is none
  if (note?.quiet === 'all' && asking.has(key)) return
  if (note?.quiet === 'conflict' && problem.code === 'CONFLICT') return
  const why = reason(problem)
  if (note?.back) say({ bad: true, text: t('undo.refused', { why }) })
  else say({ bad: true, text: note?.told ? t('did.refused', { what: note.told, why }) : why })
}

/**
 * The server's message, which is meant for people, or our own text for the code if there is none.
 * @param {Fault} fault
 */
export function reason({ code, message }) {
  return message || t(`error.${code}`)
}

/** @param {Write} write @param {Payload} payload */
function told({ key, field, note, taskIds }, { task }) {
  if (note.silent) return
  if (note.back) return void say({ text: note.told })
  const run = () => {
    const now = taskNow(taskIds[0])
    if (field === 'updateTask' && task && note.before) takeBack(key, task, note.before)
    else if (field === 'createTask' && task) remove(task)
    else if (field === 'deleteTask' && now)
      takeBack(key, now, { deletedAt: null }, t('did.restored', { task: now.key }))
  }
  offer(note.told, run, field === 'deleteTask' || !task ? undefined : `/t/${task.key}`, nextIn(task, note.shown))
}

/**
 * Undoes a call of ours. The server refuses if somebody else has changed the same field since: their change stays.
 * @param {string} origin its key
 * @param {Task} task
 * @param {import('./tasks.js').Patch} before the fields to show meanwhile
 * @param {string} [told]
 */
export function takeBack(origin, task, before, told = t('undo.done', { task: task.key })) {
  const key = newId('change')
  lay(task.id, key, before)
  const note = { shown: before, back: true, told }
  write(key, 'undo', UNDO, { target: { originId: origin } }, [task.id], note)
}

/**
 * Undoes anybody's change of a task. If the same call changed other tasks, it offers to undo that too.
 * @param {Task} task @param {TaskEvent} event
 */
export async function undoEvent(task, event) {
  const note = { back: true, told: t('undo.done', { task: task.key }) }
  const { errors } = await undoOf(event.id, task.id, note)
  if (errors.length || !event.originId || !event.name.startsWith('task.')) return
  const found = await request(OF_ONE_CALL, { origin: event.originId, name: event.name }).catch(() => null)
  const others = found?.events.nodes.filter(({ undoable, subjectId }) => undoable && subjectId !== task.id) ?? []
  const run = () => undoAll(others)
  if (others.length) say({ text: t('undo.others', { n: others.length }), more: { text: t('undo.there'), run } })
}

/** @param {{ id: string, subjectId: string }[]} events */
async function undoAll(events) {
  const note = { back: true, told: '', silent: true }
  const answers = await Promise.all(events.map(({ id, subjectId }) => undoOf(id, subjectId, note)))
  const refused = answers.flatMap(({ errors }) => errors)
  if (refused.length < events.length) say({ text: t('undo.several', { n: events.length - refused.length }) })
  if (refused.length) say({ bad: true, text: t('undo.refused', { why: reason(/** @type {Fault} */ (refused[0])) }) })
}

/** @param {string} event @param {string} task its id @param {Note} note */
const undoOf = (event, task, note) => write(newId('change'), 'undo', UNDO, { target: { eventId: event } }, [task], note)

/** @param {Task} task @param {Edit} fields @param {(keyof Edit)[]} changed */
function describe(task, fields, changed) {
  const name = task.key || task.title
  if (changed.length > 1) return t('did.changed', { task: name })
  const [field] = changed
  if (field === 'status') return t(`did.${fields.status}`, { task: name })
  if (field === 'stage') return t('did.staged', { task: name, to: stageNow(fields.stage)?.name })
  if (field === 'parentId')
    return fields.parentId
      ? t('did.partOf', { task: name, to: taskNow(fields.parentId)?.key })
      : t('did.promoted', { task: name })
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
const idOf = (value) => (value && typeof value === 'object' && 'id' in value ? value.id : null)

/** @param {Task} task @param {Edit} fields */
const changedOf = (task, fields) =>
  /** @type {(keyof Edit)[]} */ (Object.keys(fields)).filter((name) => same(task[name]) !== same(fields[name]))

/** @param {Edit} from @param {(keyof Edit)[]} names @returns {Edit} */
const pick = (from, names) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))

/**
 * The edit that reverts a change. The old column sets the old status; a task that was in no column gets its status
 * back.
 * @param {Task} task
 * @param {(keyof Edit)[]} changed
 * @returns {Edit}
 */
function beforeOf(task, changed) {
  const plain = changed.filter((name) => name !== 'status' && name !== 'stage')
  const moves = plain.length < changed.length || plain.includes('team')
  const { status, stage } = task
  return { ...pick(task, plain), ...(moves && (stage ? { stage } : { status })) }
}

/** The column and status of a new task, until the server has answered. @param {string} teamId @param {Edit} fields */
function placed(teamId, { stage, status }) {
  const named = stageNow(stage)
  return named
    ? { stage: { id: named.id }, status: named.status }
    : { stage: firstStage(teamId, status ?? 'PENDING'), status: status ?? 'PENDING' }
}

/** @param {Edit} fields @param {(keyof Edit)[]} names @returns {VariablesOf<'Update'>['input']} */
const inputOf = (fields, names) =>
  Object.fromEntries(names.map((name) => [INPUT[name] ?? name, INPUT[name] ? idOf(fields[name]) : fields[name]]))

/** @param {string[]} ids @param {(ids: string[]) => Promise<Payload>} work */
const inChunks = (ids, work) =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => work(ids.slice(at * CHUNK, (at + 1) * CHUNK)))
