/** GraphQL documents of sub-tasks. */
import { TASK } from '../../api/first.js'

/** Everything around a task. @type {Operation<'Family'>} */
export const FAMILY = `query Family($id: ID!) {
  task(id: $id) { ${TASK} parent { ${TASK} } subtasks { ${TASK} } relations { kind task { ${TASK} } } }
}`
