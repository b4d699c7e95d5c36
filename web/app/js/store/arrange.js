/** The order that people make by hand: puts a task between those that it is shown between. */
import { MOVE } from '../api/words.js'
import { t } from '../i18n.js'
import { reason, write } from './changes.js'
import { asCompare } from './criteria.js'
import { newId } from './ids.js'
import { allTasks, isHere, lay, taskNow } from './tasks.js'
import { say } from './toasts.js'
import { offer } from './undo.js'

/** @typedef {{ afterId?: string, beforeId?: string, status?: Status }} Spot as the server takes it */

/** Sorts behind the rank before it, and before all that the server gives. It is shown, and never sent. */
const JUST_BEHIND = '\u0001'

/**
 * @param {Task} task
 * @param {string[]} ids what is shown in that column, without the task
 * @param {number} at before which of them; their number: behind them
 * @param {Status} [status] of the column
 */
export function place(task, ids, at, status = task.status) {
  const isOfTeam = (/** @type {string} */ id) => taskNow(id)?.team.id === task.team.id
  const afterId = ids.slice(0, at).findLast(isOfTeam)
  const beforeId = ids.slice(at).find(isOfTeam)
  const rank = `${taskNow(ids[at - 1])?.rank ?? ''}${JUST_BEHIND}`
  const isNew = status !== task.status
  if (!afterId && !beforeId && !isNew) return undefined // nobody of its team is here
  const spot = { ...(afterId && { afterId }), ...(beforeId && { beforeId }), ...(isNew && { status }) }
  const told = t(isNew ? `did.${status}` : 'did.arranged', { task: task.key || task.title })
  return send(task, spot, { rank, status }, told, back(task))
}

/**
 * @param {Task} task
 * @param {Spot} input
 * @param {Partial<Task>} shown
 * @param {string} told
 * @param {() => unknown} [undo]
 */
async function send(task, input, shown, told, undo) {
  const id = newId('change')
  const note = { shown, told, silent: true }
  lay(task.id, id, shown)
  const { errors } = await write(id, 'moveTask', MOVE, { id: task.id, input }, [task.id], note)
  if (errors.length) return say({ bad: true, text: t('did.refused', { what: told, why: reason(errors[0]) }) })
  return undo ? offer(told, undo, `/t/${task.key}`) : say({ text: told })
}

/** The way back: between those of its team that it stands between now. @param {Task} task */
function back(task) {
  const { id, key, rank, status, team } = task
  const compare = asCompare([{ field: 'RANK', direction: 'ASC' }])
  /** @type {Task | undefined} */
  let above
  /** @type {Task | undefined} */
  let below
  for (const other of allTasks()) {
    if (other.id === id || !isHere(other) || other.team.id !== team.id) continue
    if (compare(other, task) < 0) above = above && compare(other, above) < 0 ? above : other
    else below = below && compare(below, other) < 0 ? below : other
  }
  const spot = { ...(above && { afterId: above.id }), ...(below && { beforeId: below.id }) }
  return () => {
    const now = taskNow(id)
    if (!now) return undefined
    const input = { ...spot, ...(now.status !== status && { status }) }
    return send(now, input, { rank, status }, t('undo.done', { task: key }))
  }
}
