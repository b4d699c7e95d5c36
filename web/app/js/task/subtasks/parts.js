/** The sub-tasks of a task that are on this page, kept up to date by the events of each. */
import { allTasks, isHere } from '../../store/tasks.js'

/** @param {string} id @returns {Task[]} */
export const partsOf = (id) => [...allTasks()].filter((task) => task.parentId === id && isHere(task))

/**
 * The number of sub-tasks, as far as this page has them: `progress` does not count cancelled ones.
 * @param {Task} task
 */
export const partCount = ({ id, progress }) => Math.max(progress?.total ?? 0, partsOf(id).length)
