/** Relates tasks, and takes relations off again: shown at once; the sheet shows the reason of a refusal. */
import { t } from '../../i18n.js'
import { reason, write } from '../../store/changes.js'
import { newId } from '../../store/ids.js'
import { isOpen, lay, taskNow } from '../../store/tasks.js'
import { say } from '../../store/toasts.js'
import { offer } from '../../store/undo.js'
import { refuse, trouble } from '../subtasks/trouble.js'
import { RELATE, UNRELATE } from './words.js'

/** @import { Kind, Relation } from './reading.js' */
/** @typedef {Relation['task']} Other */

/** @param {Task} task @param {Kind} kind @param {Other} other */
export const relate = (task, kind, other) => change(task, kind, other, true)

/** @param {Task} task @param {Kind} kind @param {Other} other */
export const unrelate = (task, kind, other) => change(task, kind, other, false)

/**
 * @param {Task} task
 * @param {Kind} kind
 * @param {Other} other
 * @param {boolean} on
 * @param {boolean} [back] whether this undoes the opposite change
 */
async function change({ id, key: name }, kind, other, on, back = false) {
  trouble.value = null
  const told = t(on ? 'did.related' : 'did.unrelated', { task: name, kind: t(`relations.${kind}`), other: other.key })
  const { errors } = await send(id, kind, other, on, told)
  if (errors.length) refuse(reason(errors[0]), 'relations')
  else if (back) say({ text: t('undo.done', { task: name }) })
  else {
    const undo = () => {
      const now = taskNow(id)
      if (now) change(now, kind, other, !on, true)
    }
    offer(told, undo, `/t/${name}`)
  }
}

/** @param {string} id @param {Kind} kind @param {Other} other @param {boolean} on @param {string} told */
function send(id, kind, other, on, told) {
  const key = newId('change')
  const rest = taskNow(id)?.relations?.filter((one) => one.kind !== kind || one.task.id !== other.id) ?? []
  const shown = {
    relations: on ? [...rest, { kind, task: other }] : rest,
    ...(on && kind === 'BLOCKED_BY' && isOpen(other) && { blocked: true }),
  }
  lay(id, key, shown)
  const note = { shown, told, silent: true }
  const variables = { id, kind, to: other.id }
  return on
    ? write(key, 'relateTasks', RELATE, variables, [id], note)
    : write(key, 'unrelateTasks', UNRELATE, variables, [id], note)
}
