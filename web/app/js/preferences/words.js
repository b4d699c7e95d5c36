/** GraphQL documents of the preferences. */
import { FAULTS } from '../parts/act.js'

export const PREFERENCES = `notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`

/** @type {Operation<'ReadPreferences'>} */
export const READ_PREFERENCES = `query ReadPreferences { preferences { ${PREFERENCES} } }`

/** @type {Operation<'UpdatePreferences'>} */
export const UPDATE_PREFERENCES = `mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${FAULTS} preferences { ${PREFERENCES} } }
}`
