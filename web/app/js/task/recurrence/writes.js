/** Lets a task recur, ends that, and skips a date: shown at once; the sheet shows the reason of a refusal. */
import { signal } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { reason, takeBack, update, write } from '../../store/changes.js'
import { newId } from '../../store/ids.js'
import { lay } from '../../store/tasks.js'
import { say } from '../../store/toasts.js'
import { offer } from '../../store/undo.js'
import { inWords } from './inwords.js'
import { SKIP } from './words.js'

/** @typedef {{ rule: string, fromCompletion: boolean }} Recurrence */

/** The task whose dialog for recurrence is open, and what the dialog is beside. */
export const repeating = signal(/** @type {{ id: string, anchor: import('../../ui.js').Anchor } | null} */ (null))
/** The last refusal: the task, the reason, and what had been chosen. */
export const refused = signal(/** @type {{ id: string, why: string, chosen?: Recurrence } | null} */ (null))

/** @param {Task} task @param {Recurrence | null} recurrence null: it comes no more @param {string | null} dueDate */
export async function repeat(task, recurrence, dueDate) {
  refused.value = null
  const name = task.key || task.title
  const told = recurrence
    ? t('did.repeats', { task: name, often: inWords(recurrence) })
    : t('did.repeatsNot', { task: name })
  const { errors } = await update(task, { recurrence, dueDate }, { quiet: 'all', told })
  if (errors.length) refuse(task, reason(errors[0]), recurrence ?? undefined)
}

/**
 * Moves a task to its next date. For a rule that counts from completion, this is not the first date after a completion
 * today: the server returns the date.
 * @param {Task} task @param {string} next as far as the page knows
 */
export async function skip({ id, key: name, dueDate, recurrence }, next) {
  refused.value = null
  const key = newId('change')
  const shown = recurrence?.fromCompletion ? {} : { dueDate: next }
  lay(id, key, shown)
  const told = t('did.skipped', { task: name, day: t.day(next) })
  const note = { shown, told, silent: true }
  const { errors, task } = await write(key, 'skipOccurrence', SKIP, { id }, [id], note)
  if (errors.length) refuse({ id }, reason(errors[0]))
  else if (task) {
    const day = t.day(task.dueDate ?? next)
    offer(t('did.skipped', { task: task.key, day }), () => takeBack(key, task, { dueDate }), `/t/${task.key}`)
  }
}

/** @param {{ id: string }} task @param {string} why @param {Recurrence} [chosen] */
function refuse({ id }, why, chosen) {
  refused.value = { id, why, chosen }
  if (!document.querySelector('.sheet .repeats')) say({ bad: true, text: why })
}
