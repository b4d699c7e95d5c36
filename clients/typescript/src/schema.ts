/** The types of TaskFlow's schema. Written by web/tools/client.mjs; not for editing. */

/** A personal API key. The secret is shown once, on creation. */
export interface ApiKey {
  __typename: 'ApiKey'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** The name its owner gave it. */
  name: string
  /** First characters of the secret, to recognise it. */
  prefix: string
  /** The scopes it was created with. */
  scopes: Array<Scope>
  /** When it was made. */
  createdAt: DateTime
  /** When it expires; null = never. */
  expiresAt: DateTime | null
  /** When it was last used; null = never. */
  lastUsedAt: DateTime | null
}

/** Result of `createApiKey`. */
export interface ApiKeyPayload {
  __typename: 'ApiKeyPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The new key; null on failure. */
  apiKey: ApiKey | null
  /** Shown once. */
  secret: string | null
}

/** How much open work one person has. */
export interface AssigneeCount {
  __typename: 'AssigneeCount'
  /** Null = unassigned. */
  user: User | null
  /** Open tasks assigned to them. */
  count: number
  /** How many of them are past due. */
  overdue: number
}

/** A file on a task. Its bytes travel outside GraphQL: create it, PUT them to `upload.url`, and it is there. */
export interface Attachment {
  __typename: 'Attachment'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Name without a path, 1 to 255 bytes. */
  filename: string
  /** Media type as announced; for images as found in the bytes. */
  contentType: string
  /** In bytes. */
  size: number
  /** SHA-256 of the bytes in hex; null until they are there. */
  sha256: string | null
  /** How far it has come. */
  state: AttachmentState
  /** Pixels, for images; null for anything else, and until it is known. */
  width: number | null
  /** Pixels, for images; null for anything else, and until it is known. */
  height: number | null
  /** The user who added it. Null if the account was erased. */
  uploader: User | null
  /** When it was announced. */
  createdAt: DateTime
  /** The task it hangs on. */
  task: Task
  /** The comment it belongs to, if any. */
  comment: Comment | null
  /** Where its bytes go, while WAITING: each query returns a fresh address; null afterwards, and for everybody but its uploader. */
  upload: Upload | null
  /** Signed address of the bytes, valid for 1 to 2 hours without a token; null until READY. Query again for a fresh one. */
  url: string | null
  /** Signed address of a WebP image of at most 512 pixels each way; null where there is none (yet). */
  thumbnailUrl: string | null
}

/** Result of a change of a file. */
export interface AttachmentPayload {
  __typename: 'AttachmentPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  attachment: Attachment | null
}

/** Life of a file. */
export type AttachmentState = 'WAITING' | 'READY'

/** Sign-in failed, or a token is invalid, expired or revoked. */
export interface AuthError {
  __typename: 'AuthError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** Seconds to wait before the next try, after repeated failures. */
  retryAfter: number | null
}

/** Result of `register`, `login`, `refreshSession` and `resetPassword`. */
export interface AuthPayload {
  __typename: 'AuthPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Access token (JWT), for `Authorization: Bearer` and for `connection_init`; short-lived. */
  token: string | null
  /** Rotating: each use returns a new one and invalidates the old. Null when it is set as an HttpOnly cookie. */
  refreshToken: string | null
  /** Seconds until `token` expires. */
  expiresIn: number | null
  /** Who is signed in now; null on failure. */
  user: User | null
  /** The session that was made or renewed; null on failure. */
  session: Session | null
}

/** What to do when one item of a bulk call fails. */
export type BulkPolicy = 'REJECT_ALL' | 'SKIP_FAILED'

/** A comment on a task, or a reply to one. */
export interface Comment {
  __typename: 'Comment'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** The author. Null if the account was erased. */
  author: User | null
  /** Markdown (CommonMark with tables, task lists, strikethrough and plain links), 1 to 10,000 characters; empty once deleted. */
  body: string
  /** `body` as sanitised HTML: mentions and task keys are links; a file is an element with `data-attachment`, whose address the client fills in. */
  bodyHtml: string
  /** One entry for each emoji that somebody has used. */
  reactions: Array<Reaction>
  /** When it was written. */
  createdAt: DateTime
  /** When its text last changed; null if never. Earlier versions are in the log. */
  editedAt: DateTime | null
  /** When the thread was resolved; null while it is open, and for replies. */
  resolvedAt: DateTime | null
  /** The user who resolved it. */
  resolvedBy: User | null
  /** Set on a tombstone: text, files and reactions are gone, its place in the thread remains. */
  deletedAt: DateTime | null
  /** Raised by one on every change except reactions. */
  version: number
  /** The caller's permissions on it. */
  can: CommentPermissions
  /** The task it stands on. */
  task: Task
  /** Null for the first comment of a thread; replies are one level deep. */
  parent: Comment | null
  /** Replies, oldest first; at most 200 per thread. Empty for a reply. */
  replies: Array<Comment>
  /** Users it mentions, if they can see the task; at most 50. */
  mentions: Array<User>
  /** Files that belong to it, oldest first; at most 20. */
  attachments: Array<Attachment>
}

/** A page of comments. */
export interface CommentConnection {
  __typename: 'CommentConnection'
  /** The items with their places in the list. */
  edges: Array<CommentEdge>
  /** The items alone. */
  nodes: Array<Comment>
  /** Where this page lies in the list. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
  /** Log position of this page, read in the same snapshot. */
  cursor: Cursor
}

/** One item in a page of comments. */
export interface CommentEdge {
  __typename: 'CommentEdge'
  /** Place in the list, for `after` and `before`. */
  cursor: string
  /** The item. */
  node: Comment
}

/** Result of a change of a comment. */
export interface CommentPayload {
  __typename: 'CommentPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  comment: Comment | null
}

/** The caller's permissions on a comment. */
export interface CommentPermissions {
  __typename: 'CommentPermissions'
  /** Change its text: its author alone. */
  update: boolean
  /** Delete it: its author, and team admins. */
  delete: boolean
  /** Resolve and reopen its thread: its author, and members. */
  resolve: boolean
}

/** `expectedVersion` is stale, or a unique value is taken. Carries the current object, so that a client can merge without another request. */
export interface ConflictError {
  __typename: 'ConflictError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** The object as it is now. */
  current: Node | null
  /** Its version now. */
  currentVersion: number | null
  /** Fields that changed since `expectedVersion` and that this call also sets. */
  conflictingFields: Array<string>
}

/** A new API key. */
export interface CreateApiKeyInput {
  /** 1 to 100 characters after trimming, to recognise it. */
  name: string
  /** At least one; the highest one applies. */
  scopes: Array<Scope>
  /** When it expires. Default: never. */
  expiresAt?: DateTime | null | undefined
}

/** A file that is about to come. */
export interface CreateAttachmentInput {
  /** Client-made id (file_ and a UUIDv7). */
  id?: string | null | undefined
  /** By id or key. */
  taskId: string
  /** Adds it to a comment of the caller. For a new comment leave it out, and name the file in `createComment`. */
  commentId?: string | null | undefined
  /** 1 to 255 bytes; anything up to the last slash or backslash is cut off. */
  filename: string
  /** Media type: text/plain; at most 255 characters. */
  contentType: string
  /** Exact number of bytes, at least 1. */
  size: number
  /** SHA-256 in hex; checked on arrival when given. */
  sha256?: string | null | undefined
}

/** A new comment. */
export interface CreateCommentInput {
  /** Client-made id (comment_ and a UUIDv7). */
  id?: string | null | undefined
  /** By id or key. */
  taskId: string
  /** Markdown, 1 to 10,000 characters. */
  body: string
  /** The thread to reply in: its first comment, or any reply in it. */
  parentId?: string | null | undefined
  /** Files of this task that are ready, that the caller has added and that belong to no comment yet; at most 20. */
  attachmentIds?: Array<string> | null | undefined
}

/** A new label. */
export interface CreateLabelInput {
  /** Client-made id (label_ and a UUIDv7). */
  id?: string | null | undefined
  /** By id or key. */
  teamId: string
  /** 1 to 50 characters. */
  name: string
  /** #rgb or #rrggbb. */
  color?: string | undefined
}

/** A new column. */
export interface CreateStageInput {
  /** Client-made id (stage_ and a UUIDv7). */
  id?: string | null | undefined
  /** By id or key. */
  teamId: string
  /** 1 to 50 characters. */
  name: string
  /** The status it stands for; it can't be changed later. The first column of a status receives all tasks of that status, each with its own event; beyond 500 tasks in the background. */
  status: TaskStatus
  /** #rgb or #rrggbb. */
  color?: string | null | undefined
  /** At least 1. */
  limit?: number | null | undefined
  /** Right behind this column; null = first, absent = last. */
  afterId?: string | null | undefined
}

/** A new task. Only `title` is required. */
export interface CreateTaskInput {
  /** Client-made id (task_ and a UUIDv7): offline creation, and a retry cannot double the task. */
  id?: string | null | undefined
  /** 1 to 200 characters after trimming. */
  title: string
  /** At most 20,000 characters. */
  description?: string | null | undefined
  /** The initial status. */
  status?: TaskStatus | undefined
  /** How much it matters. */
  priority?: TaskPriority | undefined
  /** A user who is a member of the task's team. */
  assigneeId?: string | null | undefined
  /** Day it is due. */
  dueDate?: Date | null | undefined
  /** Labels of the task's team, at most 50. */
  labelIds?: Array<string> | null | undefined
  /** A column of the task's team; its status overrides `status`. Default: the first column of the status. */
  stageId?: string | null | undefined
  /** Makes it a sub-task of that task, in whose team it must be, and which is the default for `teamId`; at most 5 levels below the topmost task, 200 sub-tasks per task. */
  parentId?: string | null | undefined
  /** Needs a due date, unless `fromCompletion` is set. */
  recurrence?: RecurrenceInput | null | undefined
  /** Default: the instance's default team if the caller is a member, else the caller's only team, else REQUIRED. */
  teamId?: string | null | undefined
}

/** A new team. */
export interface CreateTeamInput {
  /** 1 to 100 characters after trimming. */
  name: string
  /** 2 to 8 letters and digits, a letter first. Default: made from the name. */
  key?: string | null | undefined
  /** What the team is for. */
  description?: string | null | undefined
}

/** A new view. */
export interface CreateViewInput {
  /** Client-made id (view_ and a UUIDv7). */
  id?: string | null | undefined
  /** 1 to 100 characters. */
  name: string
  /** Shares it with a team, by id or key; absent = private. */
  teamId?: string | null | undefined
  /** Which tasks; absent = all. `me` means whoever views it, durations stay relative. */
  filter?: TaskFilter | null | undefined
  /** At most three keys; absent = newest first. */
  orderBy?: Array<TaskOrder> | null | undefined
  /** How it is shown. */
  layout?: ViewLayout | undefined
  /** How its tasks are grouped. */
  groupBy?: TaskGrouping | null | undefined
}

/** Position in the event log. Opaque: hand back what you were given. */
export type Cursor = string

/** The dashboard, limited to what the caller may see and, if given, to `filter`. */
export interface DashboardStats {
  __typename: 'DashboardStats'
  /** All tasks outside the trash. */
  totalTasks: number
  /** Tasks that have not been started. */
  pending: number
  /** Tasks that are in progress. */
  inProgress: number
  /** Tasks that are done. */
  completed: number
  /** Tasks that will not be done. */
  cancelled: number
  /** Open and past due. */
  overdue: number
  /** Open and due today. */
  dueToday: number
  /** Open without an assignee. */
  unassigned: number
  /** Open tasks that are blocked by an open task. */
  blocked: number
  /** Active users that the caller may see. */
  totalUsers: number
  /** Open tasks per priority, always all four. */
  byPriority: Array<PriorityCount>
  /** Whether these numbers were read from the cache or from the database. */
  source: StatsSource
  /** Log position that the numbers reflect. */
  cursor: Cursor
  /** When they were counted. */
  generatedAt: DateTime
  /** Newest first, at most 50. */
  recentTasks: Array<Task>
  /** Open tasks per assignee, most first. */
  byAssignee: Array<AssigneeCount>
  /** One row for each day up to today in the viewer's time zone, oldest first; at most 90. Tasks in the trash are not counted, and a reopened task does not count as completed. */
  flow: Array<DayFlow>
}

/** The dashboard's numbers, whenever they change. */
export interface DashboardStatsUpdate {
  __typename: 'DashboardStatsUpdate'
  /** Log position that the numbers reflect. */
  cursor: Cursor
  /** All numbers as they are now. */
  stats: DashboardStats
  /** Counters that changed; empty in the first update. */
  deltas: Array<StatDelta>
}

/** Calendar date without a time zone: 2026-04-01. */
export type Date = string

/** Conditions on a calendar day. All of them must hold. A task without a due date matches no comparison. */
export interface DateFilter {
  /** Is this day. */
  eq?: Date | null | undefined
  /** Is after this day. */
  gt?: Date | null | undefined
  /** Is this day, or after it. */
  gte?: Date | null | undefined
  /** Is before this day. */
  lt?: Date | null | undefined
  /** Is this day, or before it. */
  lte?: Date | null | undefined
  /** True: there is no day. False: there is one. */
  isNull?: boolean | null | undefined
}

/** Instant, RFC 3339 in UTC with milliseconds: 2026-03-22T10:00:00.000Z. Any offset is accepted as input. */
export type DateTime = string

/** Conditions on an instant. A duration counts from now: lt P7D is before this time next week. */
export interface DateTimeFilter {
  /** Is this instant. */
  eq?: DateTimeOrDuration | null | undefined
  /** Is after it. */
  gt?: DateTimeOrDuration | null | undefined
  /** Is it, or after it. */
  gte?: DateTimeOrDuration | null | undefined
  /** Is before it. */
  lt?: DateTimeOrDuration | null | undefined
  /** Is it, or before it. */
  lte?: DateTimeOrDuration | null | undefined
  /** True: it has not happened. False: it has. */
  isNull?: boolean | null | undefined
}

/** An instant, or an ISO 8601 duration relative to now: P7D, -P1M. Keeps saved filters such as 'due in the next week' true every day. */
export type DateTimeOrDuration = string

/** Tasks created and completed on one day. */
export interface DayFlow {
  __typename: 'DayFlow'
  /** The day, in the viewer's time zone. */
  date: Date
  /** Tasks created on it. */
  created: number
  /** Tasks completed on it, and still completed. */
  completed: number
  /** Open at the end of the day. */
  open: number
}

/** Result of a mutation that deletes something. */
export interface DeletePayload {
  __typename: 'DeletePayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Id of the deleted object; null on failure. */
  deletedId: string | null
}

/** The delivery status of a mail. */
export type DeliveryStatus = 'QUEUED' | 'SENT' | 'RETRYING' | 'FAILED' | 'SKIPPED'

/** When mails come. */
export type Digest = 'OFF' | 'DAILY' | 'WEEKLY'

/** ISO 8601 duration in whole seconds, not negative: PT30M, P1D, P2W. */
export type Duration = string

/** A distribution of durations, in seconds; null values if `count` is 0. */
export interface DurationStats {
  __typename: 'DurationStats'
  /** Of how many tasks. */
  count: number
  /** Mean. */
  mean: number | null
  /** Half took no longer. */
  p50: number | null
  /** 85 of 100 took no longer. */
  p85: number | null
  /** 95 of 100 took no longer. */
  p95: number | null
}

/** An outgoing mail, for admins: mail that fails is visible and can be sent again. */
export interface EmailDelivery {
  __typename: 'EmailDelivery'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Address it goes to. */
  to: string
  /** Its subject line. */
  subject: string
  /** The name of the mail template. */
  template: string
  /** How far it has come. */
  status: DeliveryStatus
  /** The number of attempts. */
  attempts: number
  /** The error message of the mail server. */
  error: string | null
  /** When it was asked for. */
  createdAt: DateTime
  /** When the mail server accepted it. */
  sentAt: DateTime | null
  /** When the next attempt is due; null if there is none. */
  nextAttemptAt: DateTime | null
}

/** A page of outgoing mail. */
export interface EmailDeliveryConnection {
  __typename: 'EmailDeliveryConnection'
  /** The items, each with its cursor. */
  edges: Array<EmailDeliveryEdge>
  /** The items alone. */
  nodes: Array<EmailDelivery>
  /** Whether there are items before and after this page, and its first and last cursors. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
}

/** One mail in a page of mails. */
export interface EmailDeliveryEdge {
  __typename: 'EmailDeliveryEdge'
  /** The item's cursor, for `after` and `before`. */
  cursor: string
  /** The mail. */
  node: EmailDelivery
}

/** The emoji to react with: the same eight as on GitHub. */
export type Emoji = 'THUMBS_UP' | 'THUMBS_DOWN' | 'LAUGH' | 'HOORAY' | 'CONFUSED' | 'HEART' | 'ROCKET' | 'EYES'

/** All codes, for `payload.errors[].code` and for `errors[].extensions.code` alike. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'INVALID_CREDENTIALS'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_REUSED'
  | 'SIGN_IN_AGAIN'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'INVALID'
  | 'ALREADY_EXISTS'
  | 'CONFLICT'
  | 'IDEMPOTENCY_MISMATCH'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'CURSOR_EXPIRED'
  | 'BAD_REQUEST'
  | 'INTERNAL'
  | 'CYCLE'

/** One committed change. Written in the same transaction as the change itself; activity, audit log, subscriptions, statistics and mail are all readers of this one log, so they cannot disagree, fire early or fire twice. Members see their teams' whole history, also from before they joined; everyone sees what concerns their own account; admins see all but personal streams. Names: user.created, user.updated, user.role_changed, user.deactivated, user.reactivated, session.created, session.revoked, api_key.created, api_key.revoked, team.created, team.updated, team.archived, team.unarchived, team.member_added, team.member_changed, team.member_removed, label.created, label.updated, label.deleted, stage.created, stage.updated, stage.deleted, comment.created, comment.updated, comment.deleted, comment.resolved, comment.reopened, comment.reacted (on the task that the comment stands on), attachment.created (once its bytes are there), attachment.deleted (on the task that the file hangs on), notification.raised, notification.updated, notification.all_read (in the personal stream of the owner of the inbox, for nobody else to read), reminder.created, reminder.fired, reminder.deleted, task.due_soon (in the personal stream of who is reminded; the last one's subject is the task), preferences.updated (in the personal stream of its owner, who is its subject), push_device.added, push_device.removed (in the personal stream of the owner of the device), view.created, view.updated, view.deleted (of a shared view in the stream of its team, of a private one in the personal stream of its owner), task.created, task.updated, task.deleted (into the trash), task.restored, task.purged, task.became_overdue (written when the moment comes), task.watched, task.unwatched (by hand), task.progressed (of its parts, more or fewer are done), task.blocked, task.unblocked (by open tasks): they raise no version, task.moved_out (in the old team's stream, without a word of where to) and task.moved_in (in the new team's). One call makes one event for each object it changes (two for a move), and raises its version by one; a call that changes nothing makes none. */
export interface Event {
  __typename: 'Event'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Number within its stream (one stream a team, one for accounts, one a user): 1, 2, 3 ... without gaps, in commit order. */
  seq: number
  /** Dotted name, as on the internal bus: task.created, user.deactivated. */
  name: string
  /** What kind of change it was. */
  action: EventAction
  /** What kind of object changed. */
  subjectType: NodeType
  /** Id of the object that changed; known also when the object is gone. */
  subjectId: string
  /** Who did it. Null = the system itself. */
  actor: User | null
  /** How the change was made: by a session, an API key or the server. */
  via: EventOrigin
  /** Field by field; empty for created and deleted. */
  changes: Array<FieldChange>
  /** When it was committed; never earlier than the event before it in its stream. */
  occurredAt: DateTime
  /** Equals the idempotency key or request id of the causing call: a client recognises its own echo. */
  originId: string | null
  /** Whether `undo` can take it back: a change, deletion or restoring of a task, or the deletion of a comment, within the log's retention. */
  undoable: boolean
  /** The object now; null when deleted or no longer visible to the caller. */
  subject: Node | null
  /** The task that changed, or that the subject hangs on: as it is now; null when purged or no longer visible to the caller. */
  task: Task | null
  /** The team in whose stream it stands; null for what concerns accounts. */
  team: Team | null
}

/** What kind of change it was. */
export type EventAction = 'CREATED' | 'UPDATED' | 'DELETED' | 'RESTORED' | 'OTHER'

/** A page of the log. */
export interface EventConnection {
  __typename: 'EventConnection'
  /** The items, each with its cursor. */
  edges: Array<EventEdge>
  /** The items alone. */
  nodes: Array<Event>
  /** Whether there are items before and after this page, and its first and last cursors. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
  /** Log position of this page, read in the same snapshot. */
  cursor: Cursor
}

/** One event in a page of events. */
export interface EventEdge {
  __typename: 'EventEdge'
  /** The item's cursor, for `after` and `before`. */
  cursor: string
  /** The event. */
  node: Event
}

/** Which events. All given conditions must hold. */
export interface EventFilter {
  /** Dotted names; a trailing * matches all below: task.* */
  names?: Array<string> | null | undefined
  /** Changes of these kinds of objects. */
  subjectTypes?: Array<NodeType> | null | undefined
  /** Changes of these tasks and of all that hangs on them, by id or by key. */
  taskIds?: Array<string> | null | undefined
  /** Changes in these teams, by id or by key. */
  teamIds?: Array<string> | null | undefined
  /** By who did it; isNull: true means the system itself. */
  actor?: UserRefFilter | null | undefined
  /** Only updates that touch one of these fields. */
  fields?: Array<string> | null | undefined
  /** By when it was committed. */
  occurredAt?: DateTimeFilter | null | undefined
  /** Default false: without the personal stream; true: the caller's personal stream alone. */
  personal?: boolean | null | undefined
  /** Only what one call caused: its idempotency key or request id. */
  originId?: string | null | undefined
}

/** How a change was made. */
export type EventOrigin = 'SESSION' | 'API_KEY' | 'SYSTEM'

/** What `events` sends: events, and where the stream stands. */
export type EventStreamItem = StreamEvent | StreamReady | StreamReset

/** One field of an object, before and after a change. */
export interface FieldChange {
  __typename: 'FieldChange'
  /** Field name as in this schema. */
  field: string
  /** The value until then; an id where an object is meant. */
  before: unknown | null
  /** The value from then on; an id where an object is meant. */
  after: unknown | null
  /** `before` as text for people (a user's name instead of an id). */
  beforeText: string | null
  /** `after` as text for people. */
  afterText: string | null
}

/** What the change means for the filtered set: add it, refresh it, drop it. */
export type FilterTransition = 'ENTERED' | 'STAYED' | 'LEFT'

/** Conditions on a reference, by id; a team by its key too. All given ones must hold. */
export interface IDFilter {
  /** Is this one. */
  eq?: string | null | undefined
  /** Is any but this one. */
  neq?: string | null | undefined
  /** Is one of these. */
  in?: Array<string> | null | undefined
  /** Is none of these. */
  notIn?: Array<string> | null | undefined
}

/** One change of the caller's inbox. */
export interface InboxChange {
  __typename: 'InboxChange'
  /** Resume after this. */
  cursor: Cursor
  /** Number within the personal stream. */
  seq: number
  /** notification.raised: something happened; notification.updated: it was read, archived or snoozed, here or elsewhere, or its snooze ended; notification.all_read. */
  name: string
  /** Null for notification.all_read: ask for the inbox again. */
  notificationId: string | null
  /** The entry as of this change. */
  notification: Notification | null
  /** As in `NotificationConnection`, as of this change. */
  unreadCount: number
  /** When it was committed. */
  occurredAt: DateTime
  /** Idempotency key or request id of the causing call. */
  originId: string | null
}

/** Result of a change of the inbox. */
export interface InboxPayload {
  __typename: 'InboxPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The entries that were asked for, as they are now; empty for `markAllRead`, which may change thousands. */
  notifications: Array<Notification>
  /** As in `NotificationConnection`, after this change. */
  unreadCount: number | null
}

/** An item of the `inbox` stream: a change, or a marker of the stream's position. */
export type InboxStreamItem = InboxChange | StreamReady | StreamReset

/** The running server. */
export interface Instance {
  __typename: 'Instance'
  /** What it calls itself. */
  name: string
  /** Version of TaskFlow. */
  version: string
  /** Whether `register` is open to everybody. */
  registrationOpen: boolean
  /** Whether an address must be proved before anything but the confirmation is mailed to it. */
  confirmEmail: boolean
  /** Published limits. */
  limits: InstanceLimits
  /** Public key for `pushManager.subscribe` (VAPID, base64url); null when push is off. */
  vapidKey: string | null
  /** Space used by files, in megabytes; null for everybody but admins. */
  storageUsedMegabytes: number | null
}

/** Published limits. */
export interface InstanceLimits {
  __typename: 'InstanceLimits'
  /** Most items that `first` or `last` may ask for. */
  maxPageSize: number
  /** Most points that one document may cost. */
  maxQueryCost: number
  /** How deep a document may nest. */
  maxQueryDepth: number
  /** Most items in one bulk call. */
  maxBulkItems: number
  /** How far back streams can resume. */
  eventRetentionDays: number
  /** Teams that one user who is not an admin may have created and not archived. */
  maxTeamsPerUser: number
  /** Live operations of one caller over all connections; the next one is refused with LIMIT_EXCEEDED. */
  maxSubscriptionsPerUser: number
  /** WebSockets and event streams of one caller. */
  maxConnectionsPerUser: number
  /** Largest file, in bytes. */
  maxAttachmentBytes: number
  /** Files on one task. */
  maxAttachmentsPerTask: number
  /** Space for all files of the instance, announced ones included, in megabytes of 1,048,576 bytes; null = no limit. */
  storageMegabytes: number | null
}

/** Any JSON value. */
export type JSON = unknown

/** A name and a colour that tasks of one team can be marked with. */
export interface Label {
  __typename: 'Label'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** 1 to 50 characters after trimming, unique in the team without regard to case. */
  name: string
  /** #rrggbb. */
  color: string
  /** When it was created. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** Raised by one on every change. */
  version: number
  /** The team it belongs to; at most 200 per team. */
  team: Team
}

/** Result of a change of a label. */
export interface LabelPayload {
  __typename: 'LabelPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  label: Label | null
}

/** A size, count or rate limit was reached. */
export interface LimitError {
  __typename: 'LimitError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** The most that is allowed. */
  limit: number
  /** Seconds until it may work again; null for size and count limits. */
  retryAfter: number | null
}

/** Who signs in. */
export interface LoginInput {
  /** As registered; case and surrounding blanks do not matter. */
  email: string
  /** The account's password. */
  password: string
  /** Put the refresh token into an HttpOnly, SameSite=Strict cookie and leave it out of the body. */
  cookie?: boolean | undefined
}

/** Where a task goes: next to another one of its team, into a column, or both. */
export interface MoveTaskInput {
  /** Right behind this task. If both neighbours are given and are no longer adjacent, this one decides. */
  afterId?: string | null | undefined
  /** Right before this task. Without either neighbour: to the end. */
  beforeId?: string | null | undefined
  /** New status; not together with `stageId`. */
  status?: TaskStatus | null | undefined
  /** New column. */
  stageId?: string | null | undefined
}

/** What can be done. */
export interface Mutation {
  __typename: 'Mutation'
  /** Public. Joins the default team as MEMBER. */
  register: AuthPayload | null
  /** Revokes all other sessions, and the caller's API keys; not the session or the key that asks. */
  changePassword: OkPayload | null
  /** Public. Always ok, whether or not the address is known; mails a link that works once, for an hour. */
  requestPasswordReset: OkPayload | null
  /** Public. Sets the password by a mailed link, ends all sessions and API keys, and starts a new session. */
  resetPassword: AuthPayload | null
  /** Public. Proves the address that the link was mailed to. */
  confirmEmail: UserPayload | null
  /** The caller's own. Mails the link again; at most 3 an hour. Ok, without a mail, when the address is proved. */
  requestEmailConfirmation: OkPayload | null
  /** Public. Starts a session. */
  login: AuthPayload | null
  /** Public. Rotates; without the argument the cookie is used. For 30 s the same client gets the same new token again; any other second use of a token revokes its session. */
  refreshSession: AuthPayload | null
  /** Ends this session, or all of the caller's. The refresh cookie is enough for it. */
  logout: OkPayload | null
  /** Ends one of the caller's sessions, at once. */
  revokeSession: DeletePayload | null
  /** For the caller's session or key: lets a browser's EventSource open one event stream. */
  createStreamTicket: StreamTicketPayload | null
  /** A new personal key. Its secret is shown this once. */
  createApiKey: ApiKeyPayload | null
  /** Ends one of the caller's keys, at once. */
  revokeApiKey: DeletePayload | null
  /** Changes the caller's own profile. */
  updateProfile: UserPayload | null
  /** Admins, or the user alone for themselves. Ends all sessions, keys and streams of the user at once; open tasks stay assigned. */
  deactivateUser: UserPayload | null
  /** Admins. The user can sign in again. */
  reactivateUser: UserPayload | null
  /** Admins. The last active admin can neither be demoted nor deactivated. */
  setUserRole: UserPayload | null
  /** The creator becomes its ADMIN. */
  createTeam: TeamPayload | null
  /** Team admins. */
  updateTeam: TeamPayload | null
  /** Team admins. An archived team can only be read, until it is taken out of the archive. */
  archiveTeam: TeamPayload | null
  /** Adds a member or changes the role. A team keeps at least one ADMIN, the default team aside, which instance admins run. */
  setTeamMember: TeamMemberPayload | null
  /** Team admins; anybody except its last admin may leave a team. `deletedId` is the user's, who loses access to the team at once. */
  removeTeamMember: DeletePayload | null
  /** Members. */
  createLabel: LabelPayload | null
  /** Members. */
  updateLabel: LabelPayload | null
  /** Team admins. It can no longer be set from then on, and is taken off its tasks, each with its own event; beyond 500 tasks in the background. */
  deleteLabel: DeletePayload | null
  /** Team admins. */
  createStage: StagePayload | null
  /** Team admins. */
  updateStage: StagePayload | null
  /** Team admins. Its tasks move to another column of the same status, each with its own event; beyond 500 tasks in the background. If there is no other, they are in none. */
  deleteStage: DeletePayload | null
  /** Contributors. The author watches the task from then on, unless they had stopped, and so does whoever is mentioned. */
  createComment: CommentPayload | null
  /** Its author. Newly mentioned people are notified; those mentioned before are not notified again. */
  updateComment: CommentPayload | null
  /** Its author, and team admins. Leaves a tombstone; a thread of nothing else is not listed any more. */
  deleteComment: DeletePayload | null
  /** Its author, and members. A new reply reopens the thread. */
  resolveComment: CommentPayload | null
  /** Contributors. Adds or takes back the caller's own reaction. */
  react: CommentPayload | null
  /** Contributors. LIMIT_EXCEEDED if it is too large, or if the task or the instance is full. */
  createAttachment: AttachmentPayload | null
  /** Its uploader, and members. Permanent; makes room at once. */
  deleteAttachment: DeletePayload | null
  /** Adds a task; only its title must be given. Members of the team. */
  createTask: TaskPayload | null
  /** Contributors may change the status of tasks assigned to them, and nothing else. */
  updateTask: TaskPayload | null
  /** Into the trash; `permanently` needs a team admin. */
  deleteTask: DeletePayload | null
  /** Out of the trash. Members. */
  restoreTask: TaskPayload | null
  /** Needs permission to change the status. One event and one new version, whatever changed. */
  moveTask: TaskPayload | null
  /** Viewers. Creator, assignee, commenters and people who are mentioned watch automatically. Whoever stops watching is not added again until assigned or mentioned. */
  watchTask: TaskPayload | null
  /** At most 500. Members of each team. */
  createTasks: TaskBulkPayload | null
  /** By ids or by filter, at most 500 tasks; with @dryRun it tells what it would touch. */
  updateTasks: TaskBulkPayload | null
  /** Into the trash, by ids or by filter, at most 500 tasks. */
  deleteTasks: TaskBulkPayload | null
  /** Members of the team of the first task who see the other one; the teams may differ. Viewers of its team can't block it. At most 100 per task. CYCLE if tasks would end up blocking each other. A relation that exists already is left as it is. */
  relateTasks: TaskPayload | null
  /** Members of the team of either task. What is not related is left as it is. */
  unrelateTasks: TaskPayload | null
  /** Needs permission for the inverse change. Restores the fields that the event changed, as a new event, and leaves the others alone. If something newer has changed one of them: CONFLICT with `conflictingFields`. An undo can be undone. */
  undo: TaskBulkPayload | null
  /** Members, and contributors for their own tasks. Moves an open recurring task to its next date without completing it; INVALID if there is none. */
  skipOccurrence: TaskPayload | null
  /** Admins. Sends a test mail at once, beside the queue, and tells what the mail server said. */
  sendTestEmail: TestEmailPayload | null
  /** Admins. Puts a mail into the queue once more. */
  resendEmail: OkPayload | null
  /** The caller's own, at most 100; all or none. */
  updateNotifications: InboxPayload | null
  /** Marks as read all that was in the inbox at `upTo`. An entry to which something came since stays unread as a whole; snoozed ones are left alone. */
  markAllRead: InboxPayload | null
  /** Viewers. At most 20 per task and 500 in all. The same time again returns the existing reminder, unless it has fired. */
  createReminder: ReminderPayload | null
  /** The caller's own. */
  deleteReminder: DeletePayload | null
  /** The caller's own. Takes effect on whatever has not been sent yet. */
  updatePreferences: PreferencesPayload | null
  /** An address that is registered again is the same device; registered by another user, it becomes theirs alone. It is removed with the session that registered it. */
  registerPushDevice: PushDevicePayload | null
  /** The caller's own. */
  removePushDevice: DeletePayload | null
  /** Sends a message to one of the caller's devices now, and waits at most 8 seconds for the push service's answer; `device.error` has its words. A device that turns out to be gone is removed: NOT_FOUND. */
  sendTestPush: PushDevicePayload | null
  /** Anybody for themselves; members for their team. */
  createView: ViewPayload | null
  /** Its owner; for a shared one also team admins. */
  updateView: ViewPayload | null
  /** Its owner; for a shared one also team admins. Its calendar feeds stop working. */
  deleteView: DeletePayload | null
}

/** Anything that has a global id and can be fetched with `node` and `nodes`. */
export type Node =
  | ApiKey
  | Attachment
  | Comment
  | EmailDelivery
  | Event
  | Label
  | Notification
  | PushDevice
  | Reminder
  | Session
  | Stage
  | Task
  | Team
  | User
  | View

/** The kinds of objects that have a global id. */
export type NodeType =
  | 'USER'
  | 'TEAM'
  | 'TASK'
  | 'SESSION'
  | 'API_KEY'
  | 'COMMENT'
  | 'ATTACHMENT'
  | 'EVENT'
  | 'EMAIL_DELIVERY'
  | 'LABEL'
  | 'STAGE'
  | 'NOTIFICATION'
  | 'REMINDER'
  | 'PUSH_DEVICE'
  | 'VIEW'

/** The object does not exist, or the caller may not know that it does. */
export interface NotFoundError {
  __typename: 'NotFoundError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** The id that was asked for. */
  missingId: string | null
}

/** An inbox entry: what the caller should know about one task, or about one thing that is not a task. Something new joins the entry of its task, makes it unread and moves it to the top. Nobody is notified of their own actions, SECURITY aside. */
export interface Notification {
  __typename: 'Notification'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Why, newest first, each once, those of one event in the order of the enum; since it was last read. A read entry keeps them until something new starts afresh. */
  reasons: Array<NotificationReason>
  /** The user behind the newest event. Null = the system itself. */
  actor: User | null
  /** Events since it was last read. A read entry keeps the number until something new starts afresh. */
  count: number
  /** When the newest event happened, or its snooze ended; entries are sorted by it. */
  occurredAt: DateTime
  /** Null = unread. */
  readAt: DateTime | null
  /** Set while archived; a new event brings it back. */
  archivedAt: DateTime | null
  /** Hidden until then, when it comes back at the top and as unread. */
  snoozedUntil: DateTime | null
  /** The task it is about; null for anything else, and once the caller may not see the task any more: then the entry tells nothing of it, with no comment, no events and a title in general words. */
  task: Task | null
  /** One line in the caller's language. */
  title: string
  /** The newest comment among its events, if any. */
  comment: Comment | null
  /** The events behind this entry, newest first, as far as the log reaches back; at most 20. */
  events: Array<Event>
}

/** A way to be told. */
export type NotificationChannel = 'IN_APP' | 'EMAIL' | 'PUSH'

/** A page of an inbox. */
export interface NotificationConnection {
  __typename: 'NotificationConnection'
  /** The items with their places in the list. */
  edges: Array<NotificationEdge>
  /** The items alone. */
  nodes: Array<Notification>
  /** Where this page lies in the list. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
  /** All unread entries of the caller that are neither archived nor snoozed, whatever the filter. */
  unreadCount: number
  /** Position in the personal stream, read in the same snapshot: subscribe to `inbox` after it. */
  cursor: Cursor
}

/** One item in a page of an inbox. */
export interface NotificationEdge {
  __typename: 'NotificationEdge'
  /** Place in the list, for `after` and `before`. */
  cursor: string
  /** The item. */
  node: Notification
}

/** Which entries of the inbox. */
export interface NotificationFilter {
  /** Only unread ones, or only read ones. */
  unread?: boolean | null | undefined
  /** Default false: without archived ones; true: only those. */
  archived?: boolean | null | undefined
  /** Default false: without snoozed ones; true: only those. */
  snoozed?: boolean | null | undefined
  /** With at least one of these reasons. */
  reasons?: Array<NotificationReason> | null | undefined
  /** About these tasks, by id or key. */
  taskIds?: Array<string> | null | undefined
}

/** Why somebody is told. */
export type NotificationReason =
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'MENTIONED'
  | 'COMMENTED'
  | 'STATUS_CHANGED'
  | 'UPDATED'
  | 'UNBLOCKED'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'REMINDER'
  | 'TEAM'
  | 'TRANSFER'
  | 'SECURITY'

/** Where items without a value are sorted, in either direction. */
export type NullsOrder = 'FIRST' | 'LAST'

/** Result of a mutation that has nothing more to say than whether it worked. */
export interface OkPayload {
  __typename: 'OkPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Whether the call did what it was asked. */
  ok: boolean
}

/** Which way a sort key runs. */
export type OrderDirection = 'ASC' | 'DESC'

/** Where a page lies in its list. */
export interface PageInfo {
  __typename: 'PageInfo'
  /** Whether more items follow. */
  hasNextPage: boolean
  /** Whether items come before. */
  hasPreviousPage: boolean
  /** Of the first edge: pass as `before` to page backwards. Null when the page is empty. */
  startCursor: string | null
  /** Of the last edge: pass as `after` to page on. Null when the page is empty. */
  endCursor: string | null
}

/** Every mutation result. `errors` is empty exactly when the call did what it was asked; under SKIP_FAILED the failures of single items stand in `results` alone. */
export type Payload =
  | ApiKeyPayload
  | AttachmentPayload
  | AuthPayload
  | CommentPayload
  | DeletePayload
  | InboxPayload
  | LabelPayload
  | OkPayload
  | PreferencesPayload
  | PushDevicePayload
  | ReminderPayload
  | StagePayload
  | StreamTicketPayload
  | TaskBulkPayload
  | TaskPayload
  | TeamMemberPayload
  | TeamPayload
  | TestEmailPayload
  | UserPayload
  | ViewPayload

/** The caller sees the object but may not do this to it. */
export interface PermissionError {
  __typename: 'PermissionError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** The least team role that would be enough, where a team role decides. */
  needsTeamRole: TeamRole | null
}

/** A place in the log: exactly one of the two. */
export type Position = { cursor: Cursor; at?: never } | { at: DateTime; cursor?: never }

/** How the caller wants to be notified. */
export interface Preferences {
  __typename: 'Preferences'
  /** One entry for each reason, in the order of the enum. */
  notifications: Array<ReasonPreference>
  /** Whether mails come one by one or as a digest. SECURITY never waits. */
  digest: Digest
  /** Local hour of the digest, 0 to 23; default 8. */
  digestHour: number
  /** Day of the weekly digest, 1 = Monday to 7 = Sunday; default 1. */
  digestWeekday: number
  /** Start of the quiet hours, local time: nothing is pushed, and mails wait until they end. May span midnight. Null = none. */
  quietFrom: TimeOfDay | null
  /** End of the quiet hours. */
  quietUntil: TimeOfDay | null
  /** How long before the end of its due day the assignee is notified of an open task; null = not at all. Default P1D. */
  remindBefore: Duration | null
}

/** Result of a change of preferences. */
export interface PreferencesPayload {
  __typename: 'PreferencesPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  preferences: Preferences | null
}

/** The people looking at a task now. */
export interface Presence {
  __typename: 'Presence'
  /** The task. */
  taskId: string
  /** Everybody with a `presence` subscription for it, the caller included, each once, by name; at most 50. */
  viewers: Array<User>
}

/** How many open tasks have one priority. */
export interface PriorityCount {
  __typename: 'PriorityCount'
  /** The priority. */
  priority: TaskPriority
  /** Open tasks that have it. */
  count: number
}

/** How much of something is done. */
export interface Progress {
  __typename: 'Progress'
  /** Finished. */
  done: number
  /** Everything; 0 while that is not known. */
  total: number
}

/** How to reach a device: exactly one of the two. */
export type PushAddress = { webPush: WebPushInput; fcmToken?: never } | { fcmToken: string; webPush?: never }

/** A device that gets push messages of the caller. */
export interface PushDevice {
  __typename: 'PushDevice'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Given by the client, or made from its user agent. */
  name: string
  /** Host of the push service, for example updates.push.services.mozilla.com. */
  service: string
  /** When it was registered. */
  createdAt: DateTime
  /** When a message last reached its push service. */
  lastUsedAt: DateTime | null
  /** The push service's own words, if the last message failed. A device that is gone is removed automatically. */
  error: string | null
}

/** Result of a change of a push device. */
export interface PushDevicePayload {
  __typename: 'PushDevicePayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  device: PushDevice | null
}

/** What can be read. */
export interface Query {
  __typename: 'Query'
  /** The signed-in user. */
  me: User | null
  /** By id. Null when there is none, or none that the caller may see. */
  user: User | null
  /** Users that share a team with the caller; all of them for admins. */
  users: UserConnection | null
  /** The caller's signed-in devices, the one used last first. */
  sessions: Array<Session> | null
  /** The caller's keys, newest first. Never the secrets. */
  apiKeys: Array<ApiKey> | null
  /** The caller's teams, all of them for admins; the default team first, then by name. */
  teams: Array<Team> | null
  /** By id or by key. */
  team: Team | null
  /** Any object by its global id; null when missing. */
  node: Node | null
  /** In the order asked for, null where missing. At most 100. */
  nodes: Array<Node | null>
  /** The log, oldest first (`last` takes the newest page, still oldest first), by time across streams and by `seq` within one. To catch up without a gap, subscribe with `after`. */
  events: EventConnection | null
  /** Head of the log for this caller: take it with query data in one document, then subscribe `after` it. */
  cursor: Cursor | null
  /** Public. */
  instance: Instance | null
  /** The caller's budget, after this document was paid for. Null where there is no limit. */
  rateLimit: RateLimit | null
  /** By id or by key (GEN-12); also from the trash. Null when there is none, or none that the caller may see. */
  task: Task | null
  /** Newest first unless ordered otherwise. */
  tasks: TaskConnection | null
  /** `maxAge` 0 bypasses the cache; otherwise a cached answer of at most that many seconds is allowed, and never one that is older than the last change the caller could see. */
  dashboardStats: DashboardStats | null
  /** Costs 20 points. */
  report: Report | null
  /** Outgoing mail, newest first. Admins only. */
  emailDeliveries: EmailDeliveryConnection | null
  /** The caller's inbox, newest first. */
  inbox: NotificationConnection | null
  /** The caller's reminders that have not fired, next one first; at most 500. */
  reminders: Array<Reminder> | null
  /** Tasks that contain all of these words, in any of the fields and each in another one if need be, best first. The last word may be incomplete, "quoted words" must be adjacent, -word must be absent. Case and accents do not count. Pages end after 1,000 results. */
  search: SearchConnection | null
  /** The caller's own. */
  preferences: Preferences | null
  /** The caller's own, at most 20. */
  pushDevices: Array<PushDevice> | null
  /** The caller's private views and those of their teams, by name; at most 100 private ones and 100 per team. For live changes subscribe to `events` with the names view.*. */
  views: Array<View> | null
  /** Null when there is none, or none that the caller may see. */
  view: View | null
}

/** The caller's budget; the cost of each response also stands in `extensions.cost`. */
export interface RateLimit {
  __typename: 'RateLimit'
  /** Points that the bucket holds. */
  limit: number
  /** Points left now. */
  remaining: number
  /** Points that come back per second. */
  restorePerSecond: number
  /** When the bucket is full again. */
  resetAt: DateTime
}

/** All reactions to a comment with one emoji. */
export interface Reaction {
  __typename: 'Reaction'
  /** Which one. */
  emoji: Emoji
  /** How many people. */
  count: number
  /** Whether the caller is one of them. */
  mine: boolean
  /** The first 20 of them. */
  users: Array<User>
}

/** The channels of one reason. */
export interface ReasonPreference {
  __typename: 'ReasonPreference'
  /** Why somebody is told. */
  reason: NotificationReason
  /** Over which channels. */
  channels: Array<NotificationChannel>
}

/** The channels of one reason, all of them. */
export interface ReasonPreferenceInput {
  /** Why somebody is told. */
  reason: NotificationReason
  /** Over which channels; empty = not at all. */
  channels: Array<NotificationChannel>
}

/** How a task recurs. The next occurrence is created in the transaction that completes this one. */
export interface Recurrence {
  __typename: 'Recurrence'
  /** RFC 5545 RRULE without its name: FREQ=WEEKLY;BYDAY=MO,TH. Days, weeks, months and years; no times. */
  rule: string
  /** False: the next due date follows the last due date, and is never before the day of completion. True: it is counted from the day of completion. */
  fromCompletion: boolean
  /** The next due dates, if this one were completed today. */
  upcoming: Array<Date>
}

/** How a task recurs. */
export interface RecurrenceInput {
  /** RFC 5545 RRULE without its name, at most 500 characters, given back as it was given. It starts at the due date that the task has when it is set. Parts: FREQ (DAILY to YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST, COUNT, UNTIL. */
  rule: string
  /** Count from the day of completion instead of the due date; not with COUNT. */
  fromCompletion?: boolean | undefined
}

/** A new account. */
export interface RegisterInput {
  /** 1 to 100 characters after trimming. */
  name: string
  /** Unique on this instance; trimmed and lower-cased. */
  email: string
  /** 8 to 256 characters; not one of the most common passwords, not the e-mail or the name. */
  password: string
  /** IANA name, for example Europe/Berlin. Default: UTC. */
  timeZone?: string | null | undefined
  /** BCP 47 tag, for example de. Default: en. */
  locale?: string | null | undefined
  /** Default: made from the name. */
  handle?: string | null | undefined
  /** Put the refresh token into an HttpOnly, SameSite=Strict cookie and leave it out of the body. */
  cookie?: boolean | undefined
}

/** How one task relates to another. */
export type RelationKind = 'BLOCKS' | 'BLOCKED_BY' | 'RELATES' | 'DUPLICATES' | 'DUPLICATED_BY'

/** A reminder that the caller has set for themselves. Nobody else sees it. */
export interface Reminder {
  __typename: 'Reminder'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** When it fires. Null while it depends on the due date of a task that has none, or that is closed, or whose due day is over. */
  at: DateTime | null
  /** Set if it depends on the due date: how long before the end of the due day, as `Task.overdue` counts it. It moves with the due date. */
  beforeDue: Duration | null
  /** When it fired; then it is done. */
  firedAt: DateTime | null
  /** When it was set. */
  createdAt: DateTime
  /** The task to be reminded of. */
  task: Task
}

/** Result of a change of a reminder. */
export interface ReminderPayload {
  __typename: 'ReminderPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  reminder: Reminder | null
}

/** When to be reminded: exactly one of the two. */
export type ReminderTime = { at: DateTime; beforeDue?: never } | { beforeDue: Duration; at?: never }

/** How work progressed over a range of days, in the caller's time zone. Tasks in the trash are not counted; a reopened task is not completed. */
export interface Report {
  __typename: 'Report'
  /** One for each interval, oldest first; at most 400. */
  points: Array<ReportPoint>
  /** From creation to completion, for tasks completed in the range. */
  leadTime: DurationStats
  /** From the first IN_PROGRESS to completion, for tasks completed in the range that were ever in progress. */
  cycleTime: DurationStats
  /** Log position that the numbers reflect. */
  cursor: Cursor
}

/** Width of an interval. */
export type ReportInterval = 'DAY' | 'WEEK' | 'MONTH'

/** One interval of a report. */
export interface ReportPoint {
  __typename: 'ReportPoint'
  /** Its first day. */
  date: Date
  /** Tasks created in it. */
  created: number
  /** Tasks completed in it: the throughput. */
  completed: number
  /** Tasks cancelled in it. */
  cancelled: number
  /** Open at its end. */
  open: number
  /** All tasks ever created up to its end and not cancelled: the upper line of a burn-up. */
  scope: number
  /** All tasks ever completed up to its end: the lower line of a burn-up. */
  done: number
}

/** Why a stream cannot go on. */
export type ResetReason = 'CURSOR_EXPIRED' | 'LAGGED' | 'PERMISSIONS_CHANGED' | 'SHUTDOWN'

/** What an API key may do; each includes the ones before it. */
export type Scope = 'READ' | 'WRITE' | 'ADMIN'

/** A page of search results. */
export interface SearchConnection {
  __typename: 'SearchConnection'
  /** The items with their places in the list. */
  edges: Array<SearchEdge>
  /** The items alone. */
  nodes: Array<SearchHit>
  /** Where this page lies in the list. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
  /** The corrected query, if the original finds nothing and similar words do; null otherwise. */
  corrected: string | null
}

/** One item in a page of search results. */
export interface SearchEdge {
  __typename: 'SearchEdge'
  /** Place in the list, for `after` and `before`. */
  cursor: string
  /** The item. */
  node: SearchHit
}

/** Where to search; earlier values weigh more. */
export type SearchField = 'COMMENT' | 'DESCRIPTION' | 'ATTACHMENT' | 'TITLE' | 'KEY'

/** A task that was found, and where. */
export interface SearchHit {
  __typename: 'SearchHit'
  /** The task. */
  task: Task
  /** Higher is better; comparable within one search only. */
  score: number
  /** Where the words were found, best first; at most 5. */
  matches: Array<SearchMatch>
}

/** A place where words of the search were found. */
export interface SearchMatch {
  __typename: 'SearchMatch'
  /** In what. */
  field: SearchField
  /** About 160 characters around the words, escaped for HTML, with the words in <mark>. */
  snippet: string
  /** The comment, for COMMENT and for files of a comment. */
  comment: Comment | null
  /** The file, for ATTACHMENT. */
  attachment: Attachment | null
}

/** A signed-in device. */
export interface Session {
  __typename: 'Session'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** When it signed in. */
  createdAt: DateTime
  /** When it last fetched a token. */
  lastUsedAt: DateTime
  /** When it must sign in again, unless it is used before. */
  expiresAt: DateTime
  /** Shortened user agent. */
  device: string
  /** Address it was last used from. */
  ip: string | null
  /** True for the session that asks. */
  current: boolean
}

/** Comparison with a set of objects. All given conditions must hold. */
export interface SetFilter {
  /** At least one of these is in it; an empty list matches nothing. */
  any?: Array<string> | null | undefined
  /** All of these are in it; an empty list is no condition. */
  all?: Array<string> | null | undefined
  /** None of these is in it; an empty list is no condition. */
  none?: Array<string> | null | undefined
  /** True: there is nothing in it; false: there is something. */
  isEmpty?: boolean | null | undefined
}

/** A column of a team's board. Each stands for one of the four statuses, which are what statistics count. */
export interface Stage {
  __typename: 'Stage'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** 1 to 50 characters after trimming, unique in the team without regard to case. */
  name: string
  /** The status of every task in it. */
  status: TaskStatus
  /** #rrggbb; null = the colour of its status. */
  color: string | null
  /** How many tasks should be in it at most; shown, not enforced. Null = any number. */
  limit: number | null
  /** When it was created. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** Raised by one on every change. */
  version: number
  /** The team it belongs to; at most 50 per team. */
  team: Team
}

/** Result of a change of a column. */
export interface StagePayload {
  __typename: 'StagePayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  stage: Stage | null
}

/** One counter of the dashboard that moved. */
export interface StatDelta {
  __typename: 'StatDelta'
  /** Name of the counter, as in `DashboardStats`. */
  field: string
  /** What it was in the update before. */
  before: number
  /** What it is now. */
  after: number
}

/** Where numbers came from. */
export type StatsSource = 'CACHE' | 'DATABASE'

/** One event as it arrives, with the position to resume after it. */
export interface StreamEvent {
  __typename: 'StreamEvent'
  /** Resume the stream after this cursor. */
  cursor: Cursor
  /** The event. */
  event: Event
}

/** The backlog is through; what follows is live. */
export interface StreamReady {
  __typename: 'StreamReady'
  /** Resume the stream after this cursor. */
  cursor: Cursor
  /** How many backlog items were sent. */
  replayed: number
}

/** The stream cannot go on without a gap and ends. Refetch, then subscribe after `cursor`. */
export interface StreamReset {
  __typename: 'StreamReset'
  /** Subscribe after this, once refetched. */
  cursor: Cursor
  /** Why it ends. */
  reason: ResetReason
}

/** A ticket for a browser's EventSource, which can't send an Authorization header. */
export interface StreamTicketPayload {
  __typename: 'StreamTicketPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Append it as `ticket` to a GET of /graphql that asks for text/event-stream. It opens one stream within 60 seconds, and lets that stream reconnect as long as the session lives. */
  ticket: string | null
  /** Seconds until it can no longer open a stream. */
  expiresIn: number | null
}

/** Conditions on a text. All given ones must hold. null is a value for `eq` and `neq`; elsewhere it counts as not given. */
export interface StringFilter {
  /** Is exactly this. */
  eq?: string | null | undefined
  /** Is anything but this; holds for null. */
  neq?: string | null | undefined
  /** Is one of these. */
  in?: Array<string> | null | undefined
  /** Is none of these; holds for null. */
  notIn?: Array<string> | null | undefined
  /** Case-insensitive. */
  contains?: string | null | undefined
  /** Begins with this; case-insensitive. */
  startsWith?: string | null | undefined
  /** True: there is none. False: there is one. */
  isNull?: boolean | null | undefined
}

/** Live updates over graphql-transport-ws, server-sent events (the `id` is the cursor, so a browser's own reconnect resumes by itself) and multipart. With `after`: first what was missed, then one StreamReady, then what happens; in order within each team, without gaps, once. When a stream can't go on without a gap, StreamReset says why. */
export interface Subscription {
  __typename: 'Subscription'
  /** Changes of tasks that match, or matched, the filter. */
  taskChanges: TaskStreamItem
  /** The statistics at once, then again whenever they change (also at midnight of the viewer), at most once per `minIntervalMs`. */
  dashboardStats: DashboardStatsUpdate
  /** The log itself. */
  events: EventStreamItem
  /** The caller's inbox as it changes. Its cursors are positions in the personal stream; a cursor without one (of `taskChanges`), or with somebody else's, is answered with StreamReset CURSOR_EXPIRED. It does not end when what the caller may see changes. */
  inbox: InboxStreamItem
  /** The people looking at a task: sent at once, then on every arrival and departure. Subscribing counts as looking. Not stored, no cursor; ends when the caller may no longer see the task. */
  presence: Presence
  /** The first tasks of a sorted list, then the steps that keep it right. The first step brings the whole window, so a client that reconnects needs no cursor. At most 20 windows per socket. */
  taskWindow: TaskWindowStep
}

/** A piece of work. */
export interface Task {
  __typename: 'Task'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** Short name for people: GEN-12. Numbers are per team, without reuse; old keys keep working after a move to another team. */
  key: string
  /** 1 to 200 characters after trimming. */
  title: string
  /** At most 20,000 characters. */
  description: string | null
  /** How far it has come. */
  status: TaskStatus
  /** How much it matters. */
  priority: TaskPriority
  /** Who created it. Null if the account was erased. */
  creator: User | null
  /** Who is to do it; null = nobody yet. */
  assignee: User | null
  /** Day it is due. */
  dueDate: Date | null
  /** Open (PENDING or IN_PROGRESS) and past the end of its due date in the assignee's time zone (else UTC), kept as an instant. Cancelled tasks are never overdue. */
  overdue: boolean
  /** When status first became IN_PROGRESS. */
  startedAt: DateTime | null
  /** Set when status becomes COMPLETED, cleared when it leaves it. */
  completedAt: DateTime | null
  /** When it was created. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** Raised by one on every change. */
  version: number
  /** The team it belongs to. */
  team: Team
  /** What the caller may do with it. */
  can: TaskPermissions
  /** Set while in the trash. */
  deletedAt: DateTime | null
  /** By name, at most 50. */
  labels: Array<Label>
  /** The board column; null when the team has none for this status. */
  stage: Stage | null
  /** Link into the dashboard, as used in mails. */
  url: string
  /** Comments and replies that are not deleted. */
  commentCount: number
  /** How many files are ready. */
  attachmentCount: number
  /** Place in the team's manual order; new tasks stand at its end. Opaque; sorts as text, by code points. */
  rank: string
  /** Whether the caller watches it. */
  watching: boolean
  /** Completed sub-tasks, out of all that are neither cancelled nor in the trash. */
  progress: Progress
  /** Whether it is blocked by an open task, even one that the caller may not see. */
  blocked: boolean
  /** How it recurs; null if it does not. */
  recurrence: Recurrence | null
  /** The parent task. */
  parent: Task | null
  /** Sub-tasks in manual order, at most 200. */
  subtasks: Array<Task>
  /** Relations to other tasks that the caller may see, at most 100. */
  relations: Array<TaskRelation>
  /** The occurrence that was created when this one was completed. */
  nextOccurrence: Task | null
  /** Users who are notified of changes, by name; at most 100. */
  watchers: Array<User>
  /** Files that are ready, including those of its comments, oldest first; at most 100. */
  attachments: Array<Attachment>
  /** The caller's own reminders, next one first; at most 20. */
  reminders: Array<Reminder>
  /** The description as sanitised HTML; null without one. Mentions and task keys are links; an attachment is an element with `data-attachment`, whose address the client fills in. */
  descriptionHtml: string | null
  /** Threads, oldest first, each with its replies. */
  comments: CommentConnection | null
  /** The task's own fields as they were: title, description, status, labels, assignee and so on; its comments, files, sub-tasks and relations are today's. Null before its creation; CURSOR_EXPIRED before the log's retention. */
  asOf: Task | null
  /** Who changed what, when; newest first. */
  activity: EventConnection | null
}

/** Result of a bulk call. */
export interface TaskBulkPayload {
  __typename: 'TaskBulkPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** How many tasks were meant. */
  matched: number
  /** How many were done. */
  succeeded: number
  /** How many were not. */
  failed: number
  /** In input order; at most 100 are returned. Of more, those that failed are returned first, and `index` says which they are. When REJECT_ALL rejects, `succeeded` is 0, `failed` counts the items at fault, and `errors` names them by path (inputs, 3, title), or in the message by their key where a filter or a call named them all. */
  results: Array<TaskBulkResult>
}

/** The result of one item of a bulk call. */
export interface TaskBulkResult {
  __typename: 'TaskBulkResult'
  /** Its index in the input, or among the tasks that matched, starting at 0. */
  index: number
  /** The task after the call. If it failed: the task as it is, if there is one that the caller may see; null for a new one. */
  task: Task | null
  /** Why it failed. Empty on success. */
  errors: Array<UserError>
}

/** One change of one task, seen through the subscription's filter. */
export interface TaskChange {
  __typename: 'TaskChange'
  /** Resume the stream after this cursor. */
  cursor: Cursor
  /** The event's number within its stream. */
  seq: number
  /** Name of the event: task.updated, comment.created, attachment.created. `action` is OTHER for what hangs on the task. */
  name: string
  /** What kind of change it was. */
  action: EventAction
  /** What it means for the filtered set. */
  transition: FilterTransition
  /** The task that changed. */
  taskId: string
  /** The task as of this change; null when deleted or no longer visible. */
  task: Task | null
  /** Field by field; empty for created and deleted. */
  changes: Array<FieldChange>
  /** The comment concerned, as of this change; null otherwise. A deleted one is a tombstone. */
  comment: Comment | null
  /** The file concerned, as of this change; null otherwise, and when it was deleted. */
  attachment: Attachment | null
  /** Who did it. Null = the system itself. */
  actor: User | null
  /** When it was committed. */
  occurredAt: DateTime
  /** Idempotency key or request id of the causing call. */
  originId: string | null
}

/** A page of tasks. */
export interface TaskConnection {
  __typename: 'TaskConnection'
  /** The items, each with its cursor. */
  edges: Array<TaskEdge>
  /** The items alone. */
  nodes: Array<Task>
  /** Whether there are items before and after this page, and its first and last cursors. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
  /** Log position of this page, read in the same snapshot: subscribe `after` it, and there is no gap. */
  cursor: Cursor
}

/** One task in a page of tasks. */
export interface TaskEdge {
  __typename: 'TaskEdge'
  /** The item's cursor, for `after` and `before`. */
  cursor: string
  /** The task. */
  node: Task
}

/** Which tasks. All given conditions must hold; nest `and`, `or`, `not` up to depth 5. */
export interface TaskFilter {
  /** All of these hold. */
  and?: Array<TaskFilter> | null | undefined
  /** At least one of these holds. */
  or?: Array<TaskFilter> | null | undefined
  /** This does not hold. */
  not?: TaskFilter | null | undefined
  /** By id or by key (GEN-12). */
  id?: IDFilter | null | undefined
  /** Tasks that have all of these words in the title or description; the last word may be incomplete. Results are not ranked. */
  text?: string | null | undefined
  /** By title. */
  title?: StringFilter | null | undefined
  /** By status. */
  status?: TaskStatusFilter | null | undefined
  /** By priority. */
  priority?: TaskPriorityFilter | null | undefined
  /** By team, by its id or its key (GEN). */
  team?: IDFilter | null | undefined
  /** By who created it. */
  creator?: UserRefFilter | null | undefined
  /** By who it is assigned to. */
  assignee?: UserRefFilter | null | undefined
  /** Its labels. One that is gone is on no task. */
  labels?: SetFilter | null | undefined
  /** The board column it is in; `eq: null` finds tasks without one. */
  stage?: IDFilter | null | undefined
  /** Its parent task; `eq: null` finds tasks that are not sub-tasks. */
  parent?: IDFilter | null | undefined
  /** Whether it is blocked by an open task. */
  blocked?: boolean | null | undefined
  /** Its watchers: `eq`, `in`, `me` hold if one of them is meant; `neq`, `notIn`, `me: false` are the complements; `isNull` if there are none. */
  watcher?: UserRefFilter | null | undefined
  /** Whether it recurs. */
  recurring?: boolean | null | undefined
  /** By the day it is due. */
  dueDate?: DateFilter | null | undefined
  /** By whether it is overdue now. */
  overdue?: boolean | null | undefined
  /** By when it was created. */
  createdAt?: DateTimeFilter | null | undefined
  /** By when it last changed. */
  updatedAt?: DateTimeFilter | null | undefined
  /** By when work on it began. */
  startedAt?: DateTimeFilter | null | undefined
  /** By when it was completed. */
  completedAt?: DateTimeFilter | null | undefined
  /** Default false: the trash is left out; true: only the trash. */
  deleted?: boolean | null | undefined
}

/** The criterion by which tasks are grouped. */
export type TaskGrouping = 'STATUS' | 'STAGE' | 'ASSIGNEE' | 'PRIORITY' | 'LABEL' | 'TEAM' | 'DUE_DATE' | 'PARENT'

/** One sort key. At most three; ties by id in the direction of the last key, so pages are stable. STATUS and PRIORITY sort as declared, TITLE by its case- and accent-folded letters. */
export interface TaskOrder {
  /** What to sort by. */
  field: TaskOrderField
  /** Which way. */
  direction?: OrderDirection | undefined
  /** Where items without a value are sorted. */
  nulls?: NullsOrder | undefined
}

/** What tasks can be sorted by. */
export type TaskOrderField =
  'CREATED_AT' | 'UPDATED_AT' | 'COMPLETED_AT' | 'DUE_DATE' | 'PRIORITY' | 'STATUS' | 'TITLE' | 'RANK'

/** Result of a mutation about one task. */
export interface TaskPayload {
  __typename: 'TaskPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The task after the call; null on failure. */
  task: Task | null
}

/** What the caller may do with a task, so that a client can disable buttons without duplicating the rules. */
export interface TaskPermissions {
  __typename: 'TaskPermissions'
  /** Change title, description, priority and due date. */
  update: boolean
  /** Change the status. */
  changeStatus: boolean
  /** Assign it to somebody, or to nobody. */
  assign: boolean
  /** Move it into the trash and out again. */
  delete: boolean
  /** Comment on it, react, and add files. From CONTRIBUTOR up. */
  comment: boolean
}

/** A task and where it stands. */
export interface TaskPlacement {
  __typename: 'TaskPlacement'
  /** From 0. */
  index: number
  /** The task as of this step. */
  task: Task
}

/** Sorts LOW < MEDIUM < HIGH < URGENT. */
export type TaskPriority = 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT'

/** Priority comparison; gte: HIGH means HIGH or URGENT. */
export interface TaskPriorityFilter {
  /** Is this priority. */
  eq?: TaskPriority | null | undefined
  /** Is one of these. */
  in?: Array<TaskPriority> | null | undefined
  /** Is this one, or more urgent. */
  gte?: TaskPriority | null | undefined
  /** Is this one, or less urgent. */
  lte?: TaskPriority | null | undefined
}

/** A relation to another task, seen from the task that lists it. */
export interface TaskRelation {
  __typename: 'TaskRelation'
  /** How the listing task relates to the other one. */
  kind: RelationKind
  /** The other one. */
  task: Task
}

/** How far a task has come. PENDING and IN_PROGRESS are open. */
export type TaskStatus = 'PENDING' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED'

/** Conditions on a task's status. All given ones must hold. */
export interface TaskStatusFilter {
  /** Is this status. */
  eq?: TaskStatus | null | undefined
  /** Is any but this status. */
  neq?: TaskStatus | null | undefined
  /** Is one of these. */
  in?: Array<TaskStatus> | null | undefined
  /** Is none of these. */
  notIn?: Array<TaskStatus> | null | undefined
}

/** What `taskChanges` sends: changes, and where the stream stands. */
export type TaskStreamItem = TaskChange | StreamReady | StreamReset

/** Which tasks a bulk call means: exactly one of the two. */
export type TaskTarget = { ids: Array<string>; filter?: never } | { filter: TaskFilter; ids?: never }

/** A step that keeps a sorted list right: first take out `removedIds` and every task of `placed`; then insert each of `placed` at its index, in the order given. */
export interface TaskWindowStep {
  __typename: 'TaskWindowStep'
  /** Log position that the list reflects after this step. */
  cursor: Cursor
  /** Start from an empty list: true for the first step, and whenever the server had to start over. */
  fresh: boolean
  /** Tasks that are no longer in the window. */
  removedIds: Array<string>
  /** Tasks that came in, moved or changed, by ascending index. */
  placed: Array<TaskPlacement>
  /** Whether more tasks match than the window shows. */
  hasMore: boolean
}

/** The one scope: permission boundary and key prefix. Every task belongs to exactly one team; each instance starts with the team that new users join. Only its members and admins of the instance see it. */
export interface Team {
  __typename: 'Team'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** 1 to 100 characters after trimming. */
  name: string
  /** Upper-case prefix of task keys: GEN in GEN-12. 2 to 8 characters, unique, never changes. */
  key: string
  /** What the team is for. */
  description: string | null
  /** New users join it on registration. */
  default: boolean
  /** When it was made. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** When it was archived: read-only since then. Null = in use. */
  archivedAt: DateTime | null
  /** Incremented by every change; pass it as `expectedVersion`. */
  version: number
  /** The caller's role; null if not a member. */
  myRole: TeamRole | null
  /** At most 500. */
  members: Array<TeamMember>
  /** The team's tasks, newest first unless ordered otherwise. */
  tasks: TaskConnection | null
  /** By name, at most 200. */
  labels: Array<Label>
  /** Board columns from left to right, at most 50. Empty: the board has the four statuses as columns. */
  stages: Array<Stage>
  /** The dashboard, limited to this team. */
  stats: DashboardStats | null
}

/** A user's membership of a team. */
export interface TeamMember {
  __typename: 'TeamMember'
  /** The team. */
  team: Team
  /** The user. */
  user: User
  /** What they may do in it. */
  role: TeamRole
  /** When they joined. */
  joinedAt: DateTime
}

/** Result of a mutation about one member of a team. */
export interface TeamMemberPayload {
  __typename: 'TeamMemberPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The member after the call; null on failure. */
  member: TeamMember | null
}

/** Result of a mutation about one team. */
export interface TeamPayload {
  __typename: 'TeamPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The team after the call; null on failure. */
  team: Team | null
}

/** Role in a team; each includes the ones before it. */
export type TeamRole = 'VIEWER' | 'CONTRIBUTOR' | 'MEMBER' | 'ADMIN'

/** What the mail server said. */
export interface TestEmailPayload {
  __typename: 'TestEmailPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Whether the mail server accepted the mail. */
  ok: boolean
  /** SMTP dialogue without secrets. */
  transcript: Array<string>
}

/** Time of day without a date or zone, 24 hours: 07:30. */
export type TimeOfDay = string

/** The target of an undo: exactly one of the two. */
export type UndoTarget = { eventId: string; originId?: never } | { originId: string; eventId?: never }

/** Absent = unchanged. */
export interface UpdateLabelInput {
  /** 1 to 50 characters. */
  name?: string | null | undefined
  /** #rgb or #rrggbb. */
  color?: string | null | undefined
  /** Fails with CONFLICT if the label has moved on in a field that this call sets. */
  expectedVersion?: number | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateNotificationsInput {
  /** Mark as read or unread. Unread takes it out of the archive. */
  read?: boolean | null | undefined
  /** Archive, or take out of the archive. An archived entry is read, and its snooze is over. */
  archived?: boolean | null | undefined
  /** Hide until then; null shows it at once, as it is. */
  snoozedUntil?: DateTime | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdatePreferencesInput {
  /** Only the reasons listed change. EMAIL cannot be removed from SECURITY. */
  notifications?: Array<ReasonPreferenceInput> | null | undefined
  /** Whether mails come one by one or as a digest. */
  digest?: Digest | null | undefined
  /** 0 to 23. */
  digestHour?: number | null | undefined
  /** 1 to 7. */
  digestWeekday?: number | null | undefined
  /** Only together with `quietUntil`. */
  quietFrom?: TimeOfDay | null | undefined
  /** Only together with `quietFrom`. */
  quietUntil?: TimeOfDay | null | undefined
  /** At most P30D; null switches it off. */
  remindBefore?: Duration | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateProfileInput {
  /** 1 to 100 characters after trimming; can't be cleared. */
  name?: string | null | undefined
  /** IANA name; null sets it back to UTC. */
  timeZone?: string | null | undefined
  /** BCP 47 tag; null sets it back to en. */
  locale?: string | null | undefined
  /** The old handle stays reserved for 90 days; can't be cleared. */
  handle?: string | null | undefined
  /** Fails with CONFLICT if the profile has moved on in a field that this call sets; without it the last writer wins. */
  expectedVersion?: number | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateStageInput {
  /** 1 to 50 characters. */
  name?: string | null | undefined
  /** #rgb or #rrggbb. */
  color?: string | null | undefined
  /** At least 1. */
  limit?: number | null | undefined
  /** Moves it right behind this column; null = first. */
  afterId?: string | null | undefined
  /** Fails with CONFLICT if the column has moved on in a field that this call sets. */
  expectedVersion?: number | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateTaskInput {
  /** 1 to 200 characters after trimming; can't be cleared. */
  title?: string | null | undefined
  /** At most 20,000 characters. */
  description?: string | null | undefined
  /** How far it has come; can't be cleared. */
  status?: TaskStatus | null | undefined
  /** How much it matters; can't be cleared. */
  priority?: TaskPriority | null | undefined
  /** A user who is a member of the task's team; null = nobody. */
  assigneeId?: string | null | undefined
  /** Day it is due. */
  dueDate?: Date | null | undefined
  /** Replaces all labels; not together with the next two. */
  labelIds?: Array<string> | null | undefined
  /** Puts these on; never in conflict with another change of labels. */
  addLabelIds?: Array<string> | null | undefined
  /** Takes these off, likewise; none may stand in both lists. */
  removeLabelIds?: Array<string> | null | undefined
  /** Moves it into a column of its team, and so gives it that column's status, whatever `status` says; null: into the first one of its status. Changing the status alone moves it to the first column of the new status. */
  stageId?: string | null | undefined
  /** Makes it a sub-task of another task in the same team; null detaches it. CYCLE if that is itself or one of its own sub-tasks. */
  parentId?: string | null | undefined
  /** Null ends the recurrence. */
  recurrence?: RecurrenceInput | null | undefined
  /** Moves the task to another team, where it gets a new key; can't be cleared. */
  teamId?: string | null | undefined
  /** Fails with CONFLICT if the task has moved on in a field that this call sets; without it the last writer wins. */
  expectedVersion?: number | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateTeamInput {
  /** 1 to 100 characters after trimming; can't be cleared. */
  name?: string | null | undefined
  /** What the team is for. */
  description?: string | null | undefined
  /** Fails with CONFLICT if the team has moved on in a field that this call sets; without it the last writer wins. */
  expectedVersion?: number | null | undefined
}

/** Absent = unchanged, null = clear. */
export interface UpdateViewInput {
  /** 1 to 100 characters. */
  name?: string | null | undefined
  /** Shares it with that team; null makes it private to its owner again. */
  teamId?: string | null | undefined
  /** Replaces the filter. */
  filter?: TaskFilter | null | undefined
  /** Replaces the order. */
  orderBy?: Array<TaskOrder> | null | undefined
  /** How it is shown. */
  layout?: ViewLayout | null | undefined
  /** How its tasks are grouped. */
  groupBy?: TaskGrouping | null | undefined
  /** Fails with CONFLICT if the view has moved on in a field that this call sets. */
  expectedVersion?: number | null | undefined
}

/** Where the bytes go. Send exactly this request, with the bytes as its body; 204 means that they have arrived. */
export interface Upload {
  __typename: 'Upload'
  /** Valid once, for 1 hour. An upload that was cut off may be sent again. */
  url: string
  /** PUT. */
  method: string
  /** Headers that must be sent, by name. */
  headers: unknown
  /** Until when. */
  expiresAt: DateTime
}

/** A person with an account on this instance. */
export interface User {
  __typename: 'User'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** 1 to 100 characters after trimming. */
  name: string
  /** Unique short name for mentions: ada in @ada. 2 to 32 of a-z, 0-9, dot, dash and underscore, with a letter or digit at both ends. Made from the name on registration; changed with `updateProfile`. */
  handle: string
  /** Null unless it is the caller's own, or the caller is an admin, or both share a team. */
  email: string | null
  /** Instance-wide role. */
  role: UserRole
  /** When the account was made. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** Incremented by every change; pass it as `expectedVersion`. */
  version: number
  /** False after `deactivateUser`: cannot sign in, keeps its history. */
  active: boolean
  /** IANA name, for example Europe/Berlin: due dates and mails follow it. */
  timeZone: string
  /** BCP 47 tag: language of mails and messages. */
  locale: string
  /** Whether its owner has proved the address; null unless it is the caller's own, or the caller is an admin. Where confirmation is on, nothing but the confirmation is mailed to an address before. */
  emailConfirmed: boolean | null
  /** Their memberships of teams that the caller may see, oldest first. */
  teams: Array<TeamMember>
  /** Tasks they created, as far as the caller may see them. */
  createdTasks: TaskConnection | null
  /** Tasks assigned to them, as far as the caller may see them. */
  assignedTasks: TaskConnection | null
}

/** A page of users. */
export interface UserConnection {
  __typename: 'UserConnection'
  /** The items, each with its cursor. */
  edges: Array<UserEdge>
  /** The items alone. */
  nodes: Array<User>
  /** Whether there are items before and after this page, and its first and last cursors. */
  pageInfo: PageInfo
  /** How many match on all pages. Counted only when selected. */
  totalCount: number
}

/** One user in a page of users. */
export interface UserEdge {
  __typename: 'UserEdge'
  /** The item's cursor, for `after` and `before`. */
  cursor: string
  /** The user. */
  node: User
}

/** An expected failure, as data. */
export type UserError = AuthError | ConflictError | LimitError | NotFoundError | PermissionError | ValidationError

/** Which users. All given conditions must hold. */
export interface UserFilter {
  /** Words in name and e-mail. */
  text?: string | null | undefined
  /** Those with this instance-wide role. */
  role?: UserRole | null | undefined
  /** True: only those who can sign in. False: only the deactivated. */
  active?: boolean | null | undefined
  /** Members of these teams. */
  team?: IDFilter | null | undefined
}

/** Result of a mutation about one user. */
export interface UserPayload {
  __typename: 'UserPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** The user after the call; null on failure. */
  user: User | null
}

/** Reference to a user; `me` means the caller. */
export interface UserRefFilter {
  /** Is this user. */
  eq?: string | null | undefined
  /** Is another user, or nobody. */
  neq?: string | null | undefined
  /** Is one of these users. */
  in?: Array<string> | null | undefined
  /** Is none of these users, or nobody. */
  notIn?: Array<string> | null | undefined
  /** True: is the caller. False: is somebody else, or nobody. */
  me?: boolean | null | undefined
  /** True: there is nobody. False: there is somebody. */
  isNull?: boolean | null | undefined
}

/** Instance-wide role. A new account is USER. */
export type UserRole = 'USER' | 'ADMIN'

/** A value in the input is wrong. */
export interface ValidationError {
  __typename: 'ValidationError'
  /** Stable, machine-readable. */
  code: ErrorCode
  /** For people: says what to do next. */
  message: string
  /** Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant. */
  path: Array<string>
  /** The allowed values, where the set is small. */
  allowed: Array<string>
}

/** A saved filter with its order and layout; private, or shared with a team. */
export interface View {
  __typename: 'View'
  /** Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused. */
  id: string
  /** 1 to 100 characters after trimming. */
  name: string
  /** A TaskFilter as JSON: hand it to `tasks`, `taskChanges`, `taskWindow` or `dashboardStats` as a variable. */
  filter: unknown
  /** A list of TaskOrder as JSON, at most three. */
  orderBy: unknown
  /** How it is shown. */
  layout: ViewLayout
  /** How its tasks are grouped; null = not at all. */
  groupBy: TaskGrouping | null
  /** When it was created. */
  createdAt: DateTime
  /** When it last changed. */
  updatedAt: DateTime
  /** Raised by one on every change. */
  version: number
  /** The user who created it. Null if the account was erased. */
  owner: User | null
  /** The team that shares it; null = private. */
  team: Team | null
  /** The tasks it shows to the caller. */
  tasks: TaskConnection | null
  /** Numbers of the tasks it shows to the caller. */
  stats: DashboardStats | null
}

/** How tasks are shown. */
export type ViewLayout = 'LIST' | 'BOARD' | 'CALENDAR'

/** Result of a change of a view. */
export interface ViewPayload {
  __typename: 'ViewPayload'
  /** Expected failures. Empty on success. */
  errors: Array<UserError>
  /** Log position right after this write; null if nothing was written (a failure, no change, @dryRun). A subscriber that has reached it has seen this write. */
  cursor: Cursor | null
  /** True when the field ran under @dryRun. */
  dryRun: boolean
  /** Null when it failed. */
  view: View | null
}

/** The object that `PushSubscription.toJSON()` returns. */
export interface WebPushInput {
  /** Address at the push service; https only, unless TASKFLOW_PUSH is private. */
  endpoint: string
  /** Public key of the browser, base64url. */
  p256dh: string
  /** Authentication secret, base64url. */
  auth: string
}
