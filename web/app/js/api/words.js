/** GraphQL documents that several modules send, each text once. */
import { EVENT, TASK, TEAM, VIEWER } from './first.js'

export const ERRORS = `errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${TASK} description } } } }`

/** @type {Operation<'Teams'>} */
export const TEAMS = `query Teams { me { ${VIEWER} } teams(includeArchived: true) { ${TEAM} } }`

/** @type {Operation<'Live'>} */
export const EVENTS = `subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${EVENT} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`

/** @type {Operation<'Own'>} */
export const OWN = `subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`

/** @type {Operation<'Numbers'>} */
export const STATS = `subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`

/** @type {Operation<'Tasks'>} */
export const TASKS = `query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${TASK} } pageInfo { hasNextPage endCursor } totalCount
  }
}`

/** @type {Operation<'Find'>} */
export const FIND = `query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${TASK} } matches { field snippet } }
  }
}`

/** @type {Operation<'Count'>} */
export const COUNT = 'query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }'

/** The viewer's own reminders, of the open task. */
export const REMINDER = 'id at beforeDue firedAt'

/** @type {Operation<'Sheet'>} */
export const SHEET = `query Sheet($id: ID!) {
  task(id: $id) { ${TASK} description startedAt watchers { id name } reminders { ${REMINDER} } }
}`

/** @type {Operation<'Description'>} */
export const DESCRIPTION = `query Description($id: ID!) { task(id: $id) { description descriptionHtml } }`

/** @type {Operation<'Watchers'>} */
export const WATCHERS = `query Watchers($id: ID!) { task(id: $id) { ${TASK} watchers { id name } } }`

/** @type {Operation<'Looking'>} */
export const LOOKING = `subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }`

/** @type {Operation<'Create'>} */
export const CREATE = `mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`

/** @type {Operation<'Update'>} */
export const UPDATE = `mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) {
    ${ERRORS} task { ${TASK} description nextOccurrence { ${TASK} } }
  }
}`

/** @type {Operation<'Move'>} */
export const MOVE = `mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) {
    ${ERRORS} task { ${TASK} nextOccurrence { ${TASK} } }
  }
}`

/** The position of a task in the order of its team, as a cursor. @type {Operation<'Place'>} */
export const PLACE = `query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`

/** The tasks around such a position. @type {Operation<'Around'>} */
export const AROUND = `query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`

/** @type {Operation<'CreateLabel'>} */
export const CREATE_LABEL = `mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${ERRORS} label { id } }
}`

/** @type {Operation<'Watch'>} */
export const WATCH = `mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${ERRORS} task { ${TASK} watchers { id name } } }
}`

/** @type {Operation<'UpdateAll'>} */
export const UPDATE_ALL = `mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${ERRORS} results { task { ${TASK} } } }
}`

/** @type {Operation<'DeleteAll'>} */
export const DELETE_ALL = `mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${ERRORS} results { task { ${TASK} } } }
}`

/** @type {Operation<'Delete'>} */
export const DELETE = `mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${ERRORS} deletedId }
}`

/** Undoes what one event, or one call of ours, did. @type {Operation<'Undo'>} */
export const UNDO = `mutation Undo($target: UndoTarget!, $key: String!) {
  undo(target: $target) @idempotent(key: $key) { ${ERRORS} results { task { ${TASK} description } } }
}`

/** The other events of a call, as far as the viewer may see them. @type {Operation<'OfOneCall'>} */
export const OF_ONE_CALL = `query OfOneCall($origin: String!, $name: String!) {
  events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`

/** @type {Operation<'Restore'>} */
export const RESTORE = `mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`
