/** What we ask the server for, each text once. */
import { VIEWER } from './session.js'

export const TASK = `id key title status priority dueDate overdue version createdAt updatedAt completedAt deletedAt
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete }`

export const ERRORS = `errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${TASK} description } } } }`

export const EVENT = `id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${TASK} }
  changes { field before after beforeText afterText }`

const TEAM = `id name key description default archivedAt version myRole
  members { role joinedAt user { id name email active } }`

/** @type {Operation<'Start'>} */
export const START = `query Start {
  cursor
  me { ${VIEWER} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${TEAM} }
  events(last: 40) { nodes { ${EVENT} } }
}`

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

/** @type {Operation<'Numbers'>} */
export const STATS = `subscription Numbers {
  dashboardStats(minIntervalMs: 250) {
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

/** @type {Operation<'Count'>} */
export const COUNT = 'query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }'

/** @type {Operation<'Sheet'>} */
export const SHEET = `query Sheet($id: ID!) {
  task(id: $id) { ${TASK} description startedAt activity(first: 20) { nodes { ${EVENT} } } }
}`

/** @type {Operation<'Create'>} */
export const CREATE = `mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`

/** @type {Operation<'Update'>} */
export const UPDATE = `mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`

/** @type {Operation<'Delete'>} */
export const DELETE = `mutation Delete($id: ID!, $key: String!) {
  deleteTask(id: $id) @idempotent(key: $key) { ${ERRORS} deletedId }
}`

/** @type {Operation<'Restore'>} */
export const RESTORE = `mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`
