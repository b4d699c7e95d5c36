/** Puts labels on tasks and takes them off. The changes of several people all count, in whatever order. */
import { batch } from '../../vendor/preact.js'
import { CREATE_LABEL, UPDATE, UPDATE_ALL } from '../api/words.js'
import { t } from '../i18n.js'
import { together, write } from './changes.js'
import { newId } from './ids.js'
import { draft, labelsOf, nextColor } from './labels.js'
import { lay } from './tasks.js'

/** Labels with one name, one for each team, by the ids of the teams. @typedef {Map<string, Label>} Alike */

/**
 * What the server said to new labels, by their ids: if it refuses one, its reason is the one to show, and not that the
 * label does not exist.
 * @type {Map<string, ReturnType<typeof write>>}
 */
const making = new Map()

/** Whether a task has it. @param {Task} task @param {Alike} alike */
export const has = ({ labels, team }, alike) => labels.some(({ id }) => id === alike.get(team.id)?.id)

/** @param {Task[]} tasks @param {Alike} alike @param {boolean} on */
export async function setLabel(tasks, alike, on) {
  const due = tasks.filter((task) => alike.has(task.team.id) && has(task, alike) !== on)
  if (!due.length) return
  const [first] = due
  const teams = new Map(due.map(({ id, team }) => [id, team.id]))
  const turn = (/** @type {boolean} */ on) => async (/** @type {string[]} */ ids) => {
    const some = [...Map.groupBy(ids, (id) => teams.get(id))]
    const sent = some.map(([team, ids]) => send(ids, /** @type {Label} */ (alike.get(team ?? '')), on))
    return { errors: (await Promise.all(sent)).flatMap(({ errors }) => errors) }
  }
  const name = alike.get(first.team.id)?.name
  const task = first.key || first.title
  const one = due.length === 1
  const ids = due.map(({ id }) => id)
  await together(
    ids,
    turn(on),
    {
      told: one
        ? t(on ? 'did.labelled' : 'did.unlabelled', { task, label: name })
        : t('did.several', { n: due.length }),
      undone: one ? t('undo.done', { task }) : t('undo.several', { n: due.length }),
      to: one && first.key ? `/t/${first.key}` : undefined,
    },
    async () => [await turn(!on)(ids)],
  )
}

/** @param {string[]} ids of one team's tasks @param {Label} label @param {boolean} on */
async function send(ids, label, on) {
  const key = newId('change')
  const shown = { relabel: on ? { on: [label] } : { off: [label.id] } }
  batch(() => {
    for (const id of ids) lay(id, key, shown)
  })
  const input = on ? { addLabelIds: [label.id] } : { removeLabelIds: [label.id] }
  const note = { shown, told: '', silent: true }
  const answer =
    ids.length === 1
      ? write(key, 'updateTask', UPDATE, { id: ids[0], input }, ids, note)
      : write(key, 'updateTasks', UPDATE_ALL, { ids, input }, ids, note)
  const made = await making.get(label.id)
  making.delete(label.id)
  return made?.errors.length ? answer.then(() => made) : answer
}

/** Makes a label in each of these teams that has none of that name. @param {string[]} teamIds @param {string} name */
export function makeLabel(teamIds, name) {
  /** @type {Alike} */
  const made = new Map()
  for (const teamId of teamIds) {
    const label = { id: newId('label'), name: name.trim(), color: nextColor(labelsOf(teamId)) }
    draft(teamId, label)
    made.set(teamId, label)
    const note = { told: t('did.labelMade', { label: label.name }), silent: true }
    const input = { ...label, teamId }
    making.set(label.id, write(newId('change'), 'createLabel', CREATE_LABEL, { input }, [], note))
  }
  return made
}
