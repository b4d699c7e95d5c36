/** What the viewer does to tasks: shown at once, taken back with the reason when refused, and undone on request. */
import { batch } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { CREATE, DELETE, RESTORE, UPDATE } from '../api/words.js'
import { t } from '../i18n.js'
import { newId } from './ids.js'
import { enqueue, takeUp, whenSettled } from './queue.js'
import { confirmed, drop, imagine, lay, put, revive, takeOff, taskNow } from './tasks.js'
import { hush, say } from './toasts.js'

const INPUT = { assignee: 'assigneeId', team: 'teamId' }
const undoable = []
const asking = new Map()
/** The last write, while the server has not answered it. @type {Promise<any> | null} */
let underway = null
/** Keys of our own writes: their echo needs no glow. */
export const mine = new Set()

/**
 * @param {any} task as shown now
 * @param {object} fields as in Task, for example {status: "COMPLETED"} or {assignee: {id, name}}
 * @param {{expectedVersion?: number, quiet?: 'conflict', told?: string, back?: boolean}} [how] `quiet`: the caller shows a conflict itself
 * @returns {Promise<any>} the payload
 */
export function update(task, fields, how = {}) {
  const changed = Object.keys(fields).filter((name) => same(task[name]) !== same(fields[name]))
  if (!changed.length) return Promise.resolve({ errors: [], task })
  const input = Object.fromEntries(
    changed.map((name) => [INPUT[name] ?? name, INPUT[name] ? (fields[name]?.id ?? null) : fields[name]]),
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

/** @param {{title: string, team: any, [field: string]: any}} fields @returns {Promise<any>} the payload */
export function create(fields) {
  const id = newId('task'),
    key = newId('change'),
    at = new Date().toISOString()
  const { team, assignee, ...plain } = fields
  const input = { id, ...plain, teamId: team.id, ...(assignee && { assigneeId: assignee.id }) }
  const can = { update: true, changeStatus: true, assign: true, delete: true }
  imagine(
    {
      id,
      key: '',
      status: 'PENDING',
      priority: 'MEDIUM',
      dueDate: null,
      overdue: false,
      assignee: null,
      creator: me.peek(),
      team,
      can,
      createdAt: at,
      updatedAt: at,
      ...plain,
      ...(assignee && { assignee }),
    },
    key,
  )
  return write(key, 'createTask', CREATE, { input }, id, { told: t('did.created', { task: plain.title }) })
}

export function remove(task) {
  const key = newId('change')
  lay(task.id, key, null)
  return write(key, 'deleteTask', DELETE, { id: task.id }, task.id, {
    told: t('did.deleted', { task: task.key || task.title }),
    task,
  })
}

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
    if (field === 'createTask')
      imagine(
        {
          id: taskId,
          key: '',
          status: 'PENDING',
          priority: 'MEDIUM',
          dueDate: null,
          overdue: false,
          assignee: null,
          creator: me.peek(),
          can: {},
          createdAt: '',
          updatedAt: '',
          ...variables.input,
        },
        key,
      )
    else if (field === 'deleteTask') lay(taskId, key, null)
    else if (note?.shown) lay(taskId, key, note.shown)
  }
}

function write(key, field, query, variables, taskId, note) {
  mine.add(key)
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
    if (failed?.current) put(failed.current)
    takeOff(write.taskId, write.key)
  })
  if (failed) refused(write, failed)
  else told(write, payload)
  asking.get(write.key)?.(payload)
  asking.delete(write.key)
})

function landed({ field, taskId }, { task }) {
  if (field === 'deleteTask') return drop(taskId)
  if (field === 'restoreTask') revive(taskId)
  put(task)
}

function refused({ note }, problem) {
  if (note?.quiet === 'conflict' && problem.code === 'CONFLICT') return
  say({
    bad: true,
    text: t(note?.back ? 'undo.refused' : 'did.refused', { what: note?.told ?? '', why: reason(problem) }),
  })
}

/** The server's own words are for people; where there are none, a word of ours for the code. */
export function reason({ code, message }) {
  return message || t(`error.${code}`)
}

function told({ field, taskId, note }, { task }) {
  if (note?.back) return void say({ text: note.told })
  const run = {
    updateTask: () => takeBack(task, note.before),
    createTask: () => remove(task),
    deleteTask: () => restore(note.task),
  }[field]
  const entry = { run }
  undoable.push(entry)
  if (undoable.length > 50) undoable.shift()
  entry.toast = say({
    text: note.told,
    undo: () => {
      undoable.splice(undoable.indexOf(entry), 1)
      run()
    },
  })
}

/** Fails where somebody else has changed the same field since: theirs is not ours to undo. */
function takeBack(task, before) {
  const now = taskNow(task.id) ?? task
  update(now, before, {
    expectedVersion: Math.min(task.version, confirmed(task.id)?.version ?? task.version),
    back: true,
    told: t('undo.done', { task: task.key }),
  })
}

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

/** Two values that mean the same to the server: people and teams by id, no text and empty text. */
const same = (value) => value?.id ?? (value || null)
