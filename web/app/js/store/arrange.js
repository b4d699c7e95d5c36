/** The order that people make by hand: puts a task between those that it is shown between. */
import { MOVE } from '../api/words.js'
import { t } from '../i18n.js'
import { reason, write } from './changes.js'
import { asIn, isIn, nameOf } from './columns.js'
import { asCompare } from './criteria.js'
import { newId } from './ids.js'
import { allTasks, isHere, lay, taskNow } from './tasks.js'
import { say } from './toasts.js'
import { offer } from './undo.js'

/** @typedef {{ afterId?: string, beforeId?: string, status?: Status, stageId?: string }} Spot as the server takes it */

/** Sorts behind the rank before it, and before all that the server gives. It is shown, and never sent. */
const JUST_BEHIND = '\u0001'

/**
 * @param {Task} task
 * @param {string[]} ids what is shown in that column, without the task
 * @param {number} at before which of them; their number: behind them
 * @param {import('./columns.js').Column} [column] where it is put, if it may be another one
 */
export function place(task, ids, at, column) {
  const isOfTeam = (/** @type {string} */ id) => taskNow(id)?.team.id === task.team.id
  const afterId = ids.slice(0, at).findLast(isOfTeam)
  const beforeId = ids.slice(at).find(isOfTeam)
  const rank = `${taskNow(ids[at - 1])?.rank ?? ''}${JUST_BEHIND}`
  const entered = column && !isIn(task, column) ? column : null
  if (!afterId && !beforeId && !entered) return undefined // nobody of its team is here
  const spot = { ...(afterId && { afterId }), ...(beforeId && { beforeId }), ...(entered && inputOf(asIn(entered))) }
  const name = task.key || task.title
  const told = entered ? enteredText(name, entered) : t('did.arranged', { task: name })
  return send(task, spot, { rank, ...(entered && asIn(entered)) }, told, back(task))
}

/** @param {string} task @param {import('./columns.js').Column} column */
const enteredText = (task, column) =>
  column.stage ? t('did.staged', { task, to: nameOf(column) }) : t(`did.${column.status}`, { task })

/** @param {Pick<Task, 'stage'> | Pick<Task, 'status'>} where @returns {Spot} */
const inputOf = (where) => ('stage' in where ? { stageId: where.stage?.id } : where)

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
  const { id, key, rank, status, stage, team } = task
  const column = stage ? { stage } : { status }
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
    const isElsewhere = now.status !== status || now.stage?.id !== stage?.id
    const input = { ...spot, ...(isElsewhere && inputOf(column)) }
    return send(now, input, { rank, ...column }, t('undo.done', { task: key }))
  }
}
