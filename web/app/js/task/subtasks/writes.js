/** Makes sub-tasks, and puts tasks under others. */
import { batch } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { create, reason, removeAll, update } from '../../store/changes.js'
import { taskNow } from '../../store/tasks.js'
import { offer } from '../../store/undo.js'
import { readFamily } from './family.js'
import { refuse, trouble } from './trouble.js'

/** @import { Edit } from '../../store/changes.js' */

/** @param {Task} whole @param {Edit & { title: string }} fields @returns {Promise<boolean>} whether it is there */
export async function addPart({ id, team }, fields) {
  trouble.value = null
  const { errors } = await create({ ...fields, team, parentId: id }, { quiet: 'all' })
  if (errors.length) refuse(reason(errors[0]))
  return !errors.length
}

/** Makes a sub-task of each title, with one toast and one undo. @param {Task} whole @param {string[]} titles */
export async function addParts({ id, team }, titles) {
  trouble.value = null
  const asked = batch(() => titles.map((title) => create({ title, team, parentId: id }, { silent: true })))
  const answers = await Promise.all(asked)
  const [problem] = answers.flatMap(({ errors }) => errors)
  const made = answers.flatMap(({ task, errors }) => (task && !errors.length ? [task] : []))
  if (problem) refuse(reason(problem))
  if (made.length)
    offer(t('did.createdSeveral', { n: made.length }), () => removeAll(made.filter((task) => taskNow(task.id))))
}

/** Puts a task under another one, or for null, takes it out. @param {Task} task @param {Task | null} whole */
export async function putUnder({ id, parentId }, whole) {
  trouble.value = null
  if (parentId === undefined) await readFamily(id).catch(() => {}) // undo needs the old parent
  const task = taskNow(id)
  if (!task) return
  const { errors } = await update(task, { parentId: whole?.id ?? null }, { quiet: 'all' })
  if (errors.length) refuse(reason(errors[0]))
}
