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

export const START = `query Start {
  cursor
  me { ${VIEWER} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${TEAM} }
  events(last: 40) { nodes { ${EVENT} } }
}`

export const TEAMS = `query Teams { me { ${VIEWER} } teams(includeArchived: true) { ${TEAM} } }`

export const EVENTS = `subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${EVENT} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`

export const STATS = `subscription Numbers {
  dashboardStats(minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`

export const TASKS = `query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${TASK} } pageInfo { hasNextPage endCursor } totalCount
  }
}`

export const COUNT = 'query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }'

export const SHEET = `query Sheet($id: ID!) {
  task(id: $id) { ${TASK} description startedAt activity(first: 20) { nodes { ${EVENT} } } }
}`

export const CREATE = `mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`

export const UPDATE = `mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`

export const DELETE = `mutation Delete($id: ID!, $key: String!) {
  deleteTask(id: $id) @idempotent(key: $key) { ${ERRORS} deletedId }
}`

export const RESTORE = `mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${ERRORS} task { ${TASK} description } }
}`
