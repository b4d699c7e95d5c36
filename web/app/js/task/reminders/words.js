/** GraphQL documents of reminders. */
import { TASK } from '../../api/first.js'
import { REMINDER } from '../../api/words.js'
import { FAULTS } from '../../parts/act.js'

/** @type {Operation<'Reminders'>} */
export const REMINDERS = `query Reminders($id: ID!) { task(id: $id) { ${TASK} reminders { ${REMINDER} } } }`

/** @type {Operation<'Remind'>} */
export const REMIND = `mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${FAULTS} reminder { ${REMINDER} } }
}`

/** @type {Operation<'DropReminder'>} */
export const DROP_REMINDER = `mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${FAULTS} deletedId } }`
