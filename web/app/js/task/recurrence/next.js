/** What became of a task that was completed: its next occurrence, which the answer brings with it. */
import { t } from '../../i18n.js'
import { put } from '../../store/tasks.js'

/** @typedef {Task & { nextOccurrence?: Task | null }} Answered */

/** The next one is a task of the store like any other. @param {Answered} task @returns {Task} */
export function parted({ nextOccurrence, ...task }) {
  if (nextOccurrence) put(nextOccurrence)
  return task
}

/**
 * Where the note about a completion leads besides.
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
