/**
 * The GraphQL documents of the first two requests, and their parts. The page's head sends them before the rest of the
 * page has loaded.
 */

export const VIEWER = 'id name email emailConfirmed role timeZone locale version createdAt'
export const AUTH = `errors { code message path } token expiresIn user { ${VIEWER} }`

/** @type {Operation<'Refresh'>} */
export const REFRESH = `mutation Refresh { refreshSession { ${AUTH} } }`

export const TASK = `id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
  labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`

export const EVENT = `id name seq occurredAt originId undoable subjectId subjectType actor { id name }
  team { id key name }
  task { ${TASK} }
  changes { field before after beforeText afterText }`

export const TEAM = `id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`

/** @type {Operation<'Start'>} */
export const START = `query Start {
  cursor
  me { ${VIEWER} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${TEAM} }
  events(last: 40) { nodes { ${EVENT} } }
  inbox(first: 1) { unreadCount cursor }
}`
