/** Columns that teams have made for their boards: a task's column decides its status, a new status its column. */
import { computed } from '../../vendor/preact.js'
import { allTeams } from './places.js'

const known = computed(() => new Map(allTeams.value.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage]))))

/** A column with its present name. @param {{ id: string } | null | undefined} stage */
export const stageNow = (stage) => (stage ? known.value.get(stage.id) : undefined)

/** The columns of a team, from left to right. @param {string} teamId @returns {Stage[]} */
export const stagesOf = (teamId) => allTeams.value.find(({ id }) => id === teamId)?.stages ?? []

/** The column that tasks of a status come into by themselves. @param {string} teamId @param {Status} status */
export function firstStage(teamId, status) {
  const first = allTeams
    .peek()
    .find(({ id }) => id === teamId)
    ?.stages.find((stage) => stage.status === status)
  return first ? { id: first.id } : null
}

/**
 * The other fields that a change of a task changes, as the server will have it.
 * @param {Task} task
 * @param {Partial<Task>} fields
 * @returns {Partial<Task>}
 */
export function inStep(task, fields) {
  const named = known.peek().get(fields.stage?.id ?? '')
  if (named) return { status: named.status }
  const { status = task.status, team = task.team } = fields
  if (status === task.status && team.id === task.team.id) return {}
  return { stage: firstStage(team.id, status) }
}
