/** The order that people make by hand: moves a task between the two that it was dropped between. */
import { nextIn } from '../task/recurrence/next.js'
import { request } from '../api/request.js'
import { AROUND, MOVE, PLACE } from '../api/words.js'
import { t } from '../i18n.js'
import { reason, write } from './changes.js'
import { asIn, isIn, nameOf } from './columns.js'
import { asCompare } from './criteria.js'
import { newId } from './ids.js'
import { allTasks, isHere, lay, taskNow } from './tasks.js'
import { say } from './toasts.js'
import { offer } from './undo.js'

/** @typedef {{ afterId?: string, beforeId?: string, status?: Status, stageId?: string }} Spot as the server takes it */

/**
 * Appended to a rank, it makes one that sorts right behind it, and before all others that the server gives. Such a rank
 * is shown, and never sent.
 */
const JUST_BEHIND = '\u0001'

/**
 * @param {Task} task
 * @param {string[]} ids the tasks that are shown in that column, without this one
 * @param {number} at index of the one to put it before; their number: behind them
 * @param {import('./columns.js').Column} [column] where it is put, if it may be another one
 */
export function place(task, ids, at, column) {
  const isOfTeam = (/** @type {string} */ id) => taskNow(id)?.team.id === task.team.id
  const afterId = ids.slice(0, at).findLast(isOfTeam)
  const beforeId = ids.slice(at).find(isOfTeam)
  const rank = `${taskNow(ids[at - 1])?.rank ?? ''}${JUST_BEHIND}`
  const entered = column && !isIn(task, column) ? column : null
  if (!afterId && !beforeId && !entered) return undefined // no other task of its team is here
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

/** @typedef {(at: string | null) => unknown} Undo `at`: where the task stood on the server before it was moved */

/**
 * @param {Task} task
 * @param {Spot} input
 * @param {Partial<Task>} shown
 * @param {string} told
 * @param {Undo | null} undo
 * @param {string} [key] under which it is shown already
 */
async function send(task, input, shown, told, undo, key = newId('change')) {
  const { id } = task
  const note = { shown, told, silent: true }
  lay(id, key, shown)
  const first = undo ? { query: PLACE, variables: { ids: [id] } } : undefined
  const { errors, found, task: moved } = await write(key, 'moveTask', MOVE, { id, input }, [id], note, first)
  if (errors.length) return say({ bad: true, text: t('did.refused', { what: told, why: reason(errors[0]) }) })
  const at = found?.tasks.pageInfo.endCursor ?? null
  return undo ? offer(told, () => undo(at), `/t/${task.key}`, nextIn(moved, shown)) : say({ text: told })
}

/**
 * Undoes a move: puts the task back between its old neighbours in the team, whether or not they are shown here. If the
 * server can't be asked for them, it takes the neighbours that are shown, and says so.
 * @param {Task} task
 * @returns {Undo}
 */
function back(task) {
  const { id, key, rank, status, stage, team } = task
  const column = stage ? { stage } : { status }
  return async (at) => {
    const now = taskNow(id)
    if (!now) return undefined
    const shown = { rank, ...column }
    const change = newId('change')
    lay(id, change, shown)
    const exact = at && (await around(team.id, id, at))
    const isElsewhere = now.status !== status || now.stage?.id !== stage?.id
    const input = { ...(exact || aroundShown(task)), ...(isElsewhere && inputOf(column)) }
    return send(now, input, shown, t(exact ? 'undo.done' : 'undo.near', { task: key }), null, change)
  }
}

/**
 * The neighbours that the server has now.
 * @param {string} team
 * @param {string} id
 * @param {string} at
 * @returns {Promise<Spot | null>}
 */
async function around(team, id, at) {
  try {
    const { above, below } = await request(AROUND, { team, at })
    const afterId = above.nodes.map((one) => one.id).findLast((one) => one !== id)
    const beforeId = below.nodes.map((one) => one.id).find((one) => one !== id)
    return { ...(afterId && { afterId }), ...(beforeId && { beforeId }) }
  } catch {
    return null
  }
}

/** The neighbours that this page has. @param {Task} task @returns {Spot} */
function aroundShown(task) {
  const compare = asCompare([{ field: 'RANK', direction: 'ASC' }])
  /** @type {Task | undefined} */
  let above
  /** @type {Task | undefined} */
  let below
  for (const other of allTasks()) {
    if (other.id === task.id || !isHere(other) || other.team.id !== task.team.id) continue
    if (compare(other, task) < 0) above = above && compare(other, above) < 0 ? above : other
    else below = below && compare(below, other) < 0 ? below : other
  }
  return { ...(above && { afterId: above.id }), ...(below && { beforeId: below.id }) }
}
