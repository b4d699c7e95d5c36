/** GraphQL documents of the inbox. */

export const NOTICE = `id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`

/** @type {Operation<'Inbox'>} */
export const INBOX = `query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${NOTICE} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`

/** @type {Operation<'TeamOf'>} */
export const TEAM_OF = `query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`

/** @type {Operation<'Unread'>} */
export const UNREAD = 'query Unread { inbox(first: 1) { unreadCount cursor } }'

/** @type {Operation<'InboxLive'>} */
export const INBOX_LIVE = `subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${NOTICE} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`

/** @type {Operation<'UpdateNotices'>} */
export const UPDATE_NOTICES = `mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${NOTICE} }
  }
}`

/** @type {Operation<'AllRead'>} */
export const ALL_READ = `mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`
