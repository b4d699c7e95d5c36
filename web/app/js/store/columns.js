/** The columns of a board: those of the one team that is shown, and one for each status that none stands for. */
import { t } from '../i18n.js'
import { STATUS } from './criteria.js'

/** @typedef {{ id: string, status: Status, stage?: Stage }} Column `id`: of the team's own column, else the status */

/**
 * Nothing is left out: a status without a column of the team's own stands before the first one of a later status.
 * @param {Stage[]} stages of the one team that is shown
 * @param {boolean} cancelled whether cancelled tasks are shown, where the team has no column for them
 */
export function columnsOf(stages, cancelled) {
  /** @type {Column[]} */
  const columns = stages.map((stage) => ({ id: stage.id, status: stage.status, stage }))
  for (const status of STATUS) {
    if (stages.some((stage) => stage.status === status) || (status === 'CANCELLED' && !cancelled)) continue
    const later = columns.findIndex((column) => STATUS.indexOf(column.status) > STATUS.indexOf(status))
    columns.splice(later < 0 ? columns.length : later, 0, { id: status, status })
  }
  return columns
}

/** @param {Column} column */
export const nameOf = ({ status, stage }) => stage?.name ?? t(`status.${status}`)

/** @param {Pick<Task, 'status' | 'stage'>} task @param {Column} column */
export const isIn = (task, { status, stage }) => (stage ? task.stage?.id === stage.id : task.status === status)

/** The fields that a task gets in a column. @param {Column} column */
export const asIn = ({ status, stage }) => (stage ? { stage: { id: stage.id } } : { status })
