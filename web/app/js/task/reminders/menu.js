/** The menu that asks for the time of a reminder. */
import { html } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { WhenMenu, soonMoments } from '../../parts/when.js'
import { addDays, instantOf, today } from '../../store/clock.js'
import { taskSignal } from '../../store/tasks.js'
import { remind, reminding } from './reminders.js'

/** @import { Moment } from '../../parts/when.js' */

const BEFORE = [1, 2, 7] // days

export function RemindMenu() {
  const asked = reminding.value
  const task = asked && taskSignal(asked.id).value
  if (!task) return null
  const at = (/** @type {string} */ at) => remind(task, { at })
  return html`<${WhenMenu}
    key=${task.id}
    label=${t('command.remind')}
    anchor=${asked.anchor}
    moments=${[...soonMoments(at), ...beforeDue(task)]}
    take=${at}
    close=${() => {
      reminding.value = null
    }}
  />`
}

/**
 * Reminders before the due date that are still to come; all of them if the task has no due date yet.
 * @param {Task} task @returns {Moment[]}
 */
function beforeDue(task) {
  const due = task.dueDate
  return BEFORE.filter((days) => !due || addDays(due, 1 - days) > today.value).map((days) => ({
    key: `before${days}`,
    icon: 'calendar',
    text: t('reminder.before', { length: t.howLong(`P${days}D`) }),
    aside: due ? t.at(instantOf(addDays(due, 1 - days), '00:00')) : t('reminder.noDue'), // in the viewer's time zone
    take: () => remind(task, { beforeDue: `P${days}D` }),
  }))
}
