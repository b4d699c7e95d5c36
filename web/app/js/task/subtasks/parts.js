/** The sub-tasks of a task: those that this page knows, kept true by the events of each. */
import { allTasks, isHere } from '../../store/tasks.js'

/** @param {string} id @returns {Task[]} */
export const partsOf = (id) => [...allTasks()].filter((task) => task.parentId === id && isHere(task))

/** As far as the page knows: cancelled ones are not among those that a list counts. @param {Task} task */
export const partCount = ({ id, progress }) => Math.max(progress?.total ?? 0, partsOf(id).length)
