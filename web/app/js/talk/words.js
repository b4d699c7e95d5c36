/** GraphQL documents of the conversation. */
import { EVENT } from '../api/first.js'

export const COMMENT = `id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`

export const SAID = `${COMMENT} attachments { id } parent { id }`

/** @type {Operation<'Threads'>} */
export const THREADS = `query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${COMMENT} replies { ${COMMENT} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`

/** @type {Operation<'OneThread'>} */
export const ONE_THREAD = `query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${COMMENT} task { id } replies { ${COMMENT} } parent { ${COMMENT} replies { ${COMMENT} } }
    }
  }
}`

/** @type {Operation<'Activity'>} */
export const ACTIVITY = `query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${EVENT} } pageInfo { hasNextPage endCursor } } }
}`

/** @type {Operation<'Talk'>} */
export const TALK = `subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${SAID} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`

const PROBLEMS = `errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${SAID} } } } }`

/** @type {Operation<'Say'>} */
export const SAY = `mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${PROBLEMS} comment { ${SAID} } }
}`

/** @type {Operation<'Edit'>} */
export const EDIT = `mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${PROBLEMS} comment { ${SAID} }
  }
}`

/** @type {Operation<'Unsay'>} */
export const UNSAY = `mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`

/** @type {Operation<'Resolve'>} */
export const RESOLVE = `mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${PROBLEMS} comment { ${SAID} } }
}`

/** @type {Operation<'React'>} */
export const REACT = `mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${PROBLEMS} comment { ${SAID} } }
}`

// A preview of a text: the server makes its HTML, and stores nothing.
/** @type {Operation<'Preview'>} */
export const PREVIEW = `mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`

/** @type {Operation<'AsOf'>} */
export const AS_OF = `query AsOf($id: ID!, $at: DateTime!) {
  task(id: $id) {
    asOf(position: { at: $at }) {
      title description status priority dueDate
      stage { name } assignee { name } labels { name } team { name }
    }
  }
}`
