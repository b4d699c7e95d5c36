/** GraphQL documents of recurring tasks. */
import { TASK } from '../../api/first.js'
import { ERRORS } from '../../api/words.js'

/** @type {Operation<'Dates'>} */
export const DATES = `query Dates($id: ID!) {
  task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${TASK} } }
}`

/** @type {Operation<'Skip'>} */
export const SKIP = `mutation Skip($id: ID!, $key: String!) {
  skipOccurrence(id: $id) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`
