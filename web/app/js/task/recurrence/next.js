/** The next occurrence of a completed task, which comes with the answer. */
import { t } from '../../i18n.js'
import { put } from '../../store/tasks.js'

/** @typedef {Task & { nextOccurrence?: Task | null }} Answered */

/** Puts the next occurrence into the store, and returns the task without it. @param {Answered} task @returns {Task} */
export function parted({ nextOccurrence, ...task }) {
  if (nextOccurrence) put(nextOccurrence)
  return task
}

/**
 * The second link of the toast about a completion: to the next occurrence.
 * @param {Answered | null | undefined} task
 * @param {import('../../store/tasks.js').Patch | undefined} shown what was changed
 */
export function nextIn(task, shown) {
  const next = task?.status === 'COMPLETED' && task.nextOccurrence
  if (!next || !shown || !('status' in shown || 'stage' in shown)) return undefined
  return { text: became(next), to: `/t/${next.key}` }
}

/** @param {Task} next */
export const became = ({ key, dueDate }) =>
  t('repeat.became', { task: key, day: dueDate ? t.day(dueDate) : t('due.never') })
