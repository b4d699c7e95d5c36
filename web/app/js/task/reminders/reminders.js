/** The viewer's own reminders of a task: read, set and taken away. */
import { signal } from '../../../vendor/preact.js'
import { request } from '../../api/request.js'
import { t } from '../../i18n.js'
import { failureText } from '../../parts/bits.js'
import { reason } from '../../store/changes.js'
import { put, taskNow } from '../../store/tasks.js'
import { say } from '../../store/toasts.js'
import { offer } from '../../store/undo.js'
import { DROP_REMINDER, REMIND, REMINDERS } from './words.js'

/** @typedef {NonNullable<Task['reminders']>[number]} Reminder */
/** @typedef {VariablesOf<'Remind'>['when']} When */

/** The task whose menu for reminders is open, and what the menu is beside. */
export const reminding = signal(/** @type {{ id: string, anchor: import('../../ui.js').Anchor } | null} */ (null))
/** The last refusal: its reason and the task. */
export const refused = signal(/** @type {{ id: string, why: string } | null} */ (null))

/** @param {string} id of the task */
export async function readReminders(id) {
  const { task } = await request(REMINDERS, { id })
  if (task) put(task)
}

/** @param {Task} task @param {When} when */
export async function remind({ id, key }, when) {
  refused.value = null
  try {
    const { errors, reminder } = (await request(REMIND, { id, when })).createReminder
    if (errors.length) return refuse(id, reason(errors[0]))
    if (!reminder) return undefined
    keep(id, (all) => [...all.filter((one) => one.id !== reminder.id), reminder])
    offer(t('reminder.did.set', { task: key, when: whenOf(reminder) }), () => takeAway(id, reminder), `/t/${key}`)
    readReminders(id).catch(() => {}) // for their order; the new one is shown already
  } catch (problem) {
    refuse(id, failureText(problem))
  }
  return undefined
}

/** @param {string} id of the task @param {Reminder} reminder */
export async function takeAway(id, reminder) {
  refused.value = null
  try {
    const { errors } = (await request(DROP_REMINDER, { id: reminder.id })).deleteReminder
    const isGone = errors.some(({ code }) => code === 'NOT_FOUND')
    if (errors.length && !isGone) return refuse(id, reason(errors[0]))
    keep(id, (all) => all.filter((one) => one.id !== reminder.id))
    say({ text: t('reminder.did.taken') })
  } catch (problem) {
    refuse(id, failureText(problem))
  }
  return undefined
}

/**
 * Shows a refusal beside the list, or as a toast where the list is not visible.
 * @param {string} id of the task
 * @param {string} why
 */
function refuse(id, why) {
  refused.value = { id, why }
  if (!document.querySelector('.sheet .reminders')) say({ bad: true, text: why })
}

/** @param {string} id @param {(all: Reminder[]) => Reminder[]} change */
function keep(id, change) {
  const task = taskNow(id)
  if (task) put({ ...task, reminders: change(task.reminders ?? []) })
}

/** The time of a reminder in words. @param {Reminder} reminder */
export function whenOf({ at, beforeDue, firedAt }) {
  if (firedAt) return t('reminder.fired', { when: t.ago(firedAt) })
  if (!beforeDue) return at ? t.at(at) : ''
  const before = t('reminder.before', { length: t.howLong(beforeDue) })
  return `${before} · ${at ? t.at(at) : t('reminder.waits')}`
}

/** The reminder that fires next. @param {Reminder[]} reminders */
export function nextOf(reminders) {
  const coming = reminders.filter(({ at, firedAt }) => at && !firedAt)
  return coming.reduce(
    (/** @type {Reminder | null} */ next, one) => (next?.at && next.at <= (one.at ?? '') ? next : one),
    null,
  )
}
