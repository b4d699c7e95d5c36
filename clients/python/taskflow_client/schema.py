"""The types of the schema, as write_types.py made them of it. An object holds what the document has selected."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class ApiKey(TypedDict, total=False):
    id: str
    name: str
    prefix: str
    scopes: list[Scope]
    createdAt: str
    expiresAt: str | None
    lastUsedAt: str | None


class ApiKeyPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    apiKey: ApiKey | None
    secret: str | None


class AssigneeCount(TypedDict, total=False):
    user: User | None
    count: int
    overdue: int


class Attachment(TypedDict, total=False):
    id: str
    filename: str
    contentType: str
    size: int
    sha256: str | None
    state: AttachmentState
    width: int | None
    height: int | None
    uploader: User | None
    createdAt: str
    task: Task
    comment: Comment | None
    upload: Upload | None
    url: str | None
    thumbnailUrl: str | None


class AttachmentPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    attachment: Attachment | None


AttachmentState = Literal["WAITING", "READY"]


class AuthError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    retryAfter: int | None


class AuthPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    token: str | None
    refreshToken: str | None
    expiresIn: int | None
    user: User | None
    session: Session | None


BulkPolicy = Literal["REJECT_ALL", "SKIP_FAILED"]


class Comment(TypedDict, total=False):
    id: str
    author: User | None
    body: str
    bodyHtml: str
    reactions: list[Reaction]
    createdAt: str
    editedAt: str | None
    resolvedAt: str | None
    resolvedBy: User | None
    deletedAt: str | None
    version: int
    can: CommentPermissions
    task: Task
    parent: Comment | None
    replies: list[Comment]
    mentions: list[User]
    attachments: list[Attachment]


class CommentConnection(TypedDict, total=False):
    edges: list[CommentEdge]
    nodes: list[Comment]
    pageInfo: PageInfo
    totalCount: int
    cursor: str


class CommentEdge(TypedDict, total=False):
    cursor: str
    node: Comment


class CommentPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    comment: Comment | None


class CommentPermissions(TypedDict, total=False):
    update: bool
    delete: bool
    resolve: bool


class ConflictError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    current: Any | None
    currentVersion: int | None
    conflictingFields: list[str]


class CreateApiKeyInput(TypedDict, total=False):
    name: Required[str]
    scopes: Required[list[Scope]]
    expiresAt: str | None


class CreateAttachmentInput(TypedDict, total=False):
    id: str | None
    taskId: Required[str]
    commentId: str | None
    filename: Required[str]
    contentType: Required[str]
    size: Required[int]
    sha256: str | None


class CreateCommentInput(TypedDict, total=False):
    id: str | None
    taskId: Required[str]
    body: Required[str]
    parentId: str | None
    attachmentIds: list[str] | None


class CreateLabelInput(TypedDict, total=False):
    id: str | None
    teamId: Required[str]
    name: Required[str]
    color: str


class CreateStageInput(TypedDict, total=False):
    id: str | None
    teamId: Required[str]
    name: Required[str]
    status: Required[TaskStatus]
    color: str | None
    limit: int | None
    afterId: str | None


class CreateTaskInput(TypedDict, total=False):
    id: str | None
    title: Required[str]
    description: str | None
    status: TaskStatus
    priority: TaskPriority
    assigneeId: str | None
    dueDate: str | None
    labelIds: list[str] | None
    stageId: str | None
    parentId: str | None
    recurrence: RecurrenceInput | None
    teamId: str | None


class CreateTeamInput(TypedDict, total=False):
    name: Required[str]
    key: str | None
    description: str | None


class CreateViewInput(TypedDict, total=False):
    id: str | None
    name: Required[str]
    teamId: str | None
    filter: TaskFilter | None
    orderBy: list[TaskOrder] | None
    layout: ViewLayout
    groupBy: TaskGrouping | None


class DashboardStats(TypedDict, total=False):
    totalTasks: int
    pending: int
    inProgress: int
    completed: int
    cancelled: int
    overdue: int
    dueToday: int
    unassigned: int
    blocked: int
    totalUsers: int
    byPriority: list[PriorityCount]
    source: StatsSource
    cursor: str
    generatedAt: str
    recentTasks: list[Task]
    byAssignee: list[AssigneeCount]
    flow: list[DayFlow]


class DashboardStatsUpdate(TypedDict, total=False):
    cursor: str
    stats: DashboardStats
    deltas: list[StatDelta]


class DateFilter(TypedDict, total=False):
    eq: str | None
    gt: str | None
    gte: str | None
    lt: str | None
    lte: str | None
    isNull: bool | None


class DateTimeFilter(TypedDict, total=False):
    eq: str | None
    gt: str | None
    gte: str | None
    lt: str | None
    lte: str | None
    isNull: bool | None


class DayFlow(TypedDict, total=False):
    date: str
    created: int
    completed: int
    open: int


class DeletePayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    deletedId: str | None


DeliveryStatus = Literal["QUEUED", "SENT", "RETRYING", "FAILED", "SKIPPED"]
Digest = Literal["OFF", "DAILY", "WEEKLY"]


class DurationStats(TypedDict, total=False):
    count: int
    mean: float | None
    p50: float | None
    p85: float | None
    p95: float | None


class EmailDelivery(TypedDict, total=False):
    id: str
    to: str
    subject: str
    template: str
    status: DeliveryStatus
    attempts: int
    error: str | None
    createdAt: str
    sentAt: str | None
    nextAttemptAt: str | None


class EmailDeliveryConnection(TypedDict, total=False):
    edges: list[EmailDeliveryEdge]
    nodes: list[EmailDelivery]
    pageInfo: PageInfo
    totalCount: int


class EmailDeliveryEdge(TypedDict, total=False):
    cursor: str
    node: EmailDelivery


Emoji = Literal["THUMBS_UP", "THUMBS_DOWN", "LAUGH", "HOORAY", "CONFUSED", "HEART", "ROCKET", "EYES"]
ErrorCode = Literal[
    "UNAUTHENTICATED",
    "INVALID_CREDENTIALS",
    "TOKEN_EXPIRED",
    "TOKEN_REUSED",
    "SIGN_IN_AGAIN",
    "FORBIDDEN",
    "NOT_FOUND",
    "REQUIRED",
    "INVALID",
    "ALREADY_EXISTS",
    "CONFLICT",
    "IDEMPOTENCY_MISMATCH",
    "LIMIT_EXCEEDED",
    "RATE_LIMITED",
    "TOO_COMPLEX",
    "CURSOR_EXPIRED",
    "BAD_REQUEST",
    "INTERNAL",
    "CYCLE",
]


class Event(TypedDict, total=False):
    id: str
    seq: int
    name: str
    action: EventAction
    subjectType: NodeType
    subjectId: str
    actor: User | None
    via: EventOrigin
    changes: list[FieldChange]
    occurredAt: str
    originId: str | None
    undoable: bool
    subject: Any | None
    task: Task | None
    team: Team | None


EventAction = Literal["CREATED", "UPDATED", "DELETED", "RESTORED", "OTHER"]


class EventConnection(TypedDict, total=False):
    edges: list[EventEdge]
    nodes: list[Event]
    pageInfo: PageInfo
    totalCount: int
    cursor: str


class EventEdge(TypedDict, total=False):
    cursor: str
    node: Event


class EventFilter(TypedDict, total=False):
    names: list[str] | None
    subjectTypes: list[NodeType] | None
    taskIds: list[str] | None
    teamIds: list[str] | None
    actor: UserRefFilter | None
    fields: list[str] | None
    occurredAt: DateTimeFilter | None
    personal: bool | None
    originId: str | None


EventOrigin = Literal["SESSION", "API_KEY", "SYSTEM"]
EventStreamItem = TypedDict(
    "EventStreamItem",
    {"__typename": "str", "cursor": "str", "event": "Event", "replayed": "int", "reason": "ResetReason"},
    total=False,
)


class FieldChange(TypedDict, total=False):
    field: str
    before: Any | None
    after: Any | None
    beforeText: str | None
    afterText: str | None


FilterTransition = Literal["ENTERED", "STAYED", "LEFT"]
IDFilter = TypedDict(
    "IDFilter",
    {"eq": "str | None", "neq": "str | None", "in": "list[str] | None", "notIn": "list[str] | None"},
    total=False,
)


class InboxChange(TypedDict, total=False):
    cursor: str
    seq: int
    name: str
    notificationId: str | None
    notification: Notification | None
    unreadCount: int
    occurredAt: str
    originId: str | None


class InboxPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    notifications: list[Notification]
    unreadCount: int | None


InboxStreamItem = TypedDict(
    "InboxStreamItem",
    {
        "__typename": "str",
        "cursor": "str",
        "seq": "int",
        "name": "str",
        "notificationId": "str | None",
        "notification": "Notification | None",
        "unreadCount": "int",
        "occurredAt": "str",
        "originId": "str | None",
        "replayed": "int",
        "reason": "ResetReason",
    },
    total=False,
)


class Instance(TypedDict, total=False):
    name: str
    version: str
    registrationOpen: bool
    confirmEmail: bool
    limits: InstanceLimits
    vapidKey: str | None
    storageUsedMegabytes: int | None


class InstanceLimits(TypedDict, total=False):
    maxPageSize: int
    maxQueryCost: int
    maxQueryDepth: int
    maxBulkItems: int
    eventRetentionDays: int
    maxTeamsPerUser: int
    maxSubscriptionsPerUser: int
    maxConnectionsPerUser: int
    maxAttachmentBytes: int
    maxAttachmentsPerTask: int
    storageMegabytes: int | None


class Label(TypedDict, total=False):
    id: str
    name: str
    color: str
    createdAt: str
    updatedAt: str
    version: int
    team: Team


class LabelPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    label: Label | None


class LimitError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    limit: int
    retryAfter: int | None


class LoginInput(TypedDict, total=False):
    email: Required[str]
    password: Required[str]
    cookie: bool


class MoveTaskInput(TypedDict, total=False):
    afterId: str | None
    beforeId: str | None
    status: TaskStatus | None
    stageId: str | None


NodeType = Literal[
    "USER",
    "TEAM",
    "TASK",
    "SESSION",
    "API_KEY",
    "COMMENT",
    "ATTACHMENT",
    "EVENT",
    "EMAIL_DELIVERY",
    "LABEL",
    "STAGE",
    "NOTIFICATION",
    "REMINDER",
    "PUSH_DEVICE",
    "VIEW",
]


class NotFoundError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    missingId: str | None


class Notification(TypedDict, total=False):
    id: str
    reasons: list[NotificationReason]
    actor: User | None
    count: int
    occurredAt: str
    readAt: str | None
    archivedAt: str | None
    snoozedUntil: str | None
    task: Task | None
    title: str
    comment: Comment | None
    events: list[Event]


NotificationChannel = Literal["IN_APP", "EMAIL", "PUSH"]


class NotificationConnection(TypedDict, total=False):
    edges: list[NotificationEdge]
    nodes: list[Notification]
    pageInfo: PageInfo
    totalCount: int
    unreadCount: int
    cursor: str


class NotificationEdge(TypedDict, total=False):
    cursor: str
    node: Notification


class NotificationFilter(TypedDict, total=False):
    unread: bool | None
    archived: bool | None
    snoozed: bool | None
    reasons: list[NotificationReason] | None
    taskIds: list[str] | None


NotificationReason = Literal[
    "ASSIGNED",
    "UNASSIGNED",
    "MENTIONED",
    "COMMENTED",
    "STATUS_CHANGED",
    "UPDATED",
    "UNBLOCKED",
    "DUE_SOON",
    "OVERDUE",
    "REMINDER",
    "TEAM",
    "TRANSFER",
    "SECURITY",
]
NullsOrder = Literal["FIRST", "LAST"]


class OkPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    ok: bool


OrderDirection = Literal["ASC", "DESC"]


class PageInfo(TypedDict, total=False):
    hasNextPage: bool
    hasPreviousPage: bool
    startCursor: str | None
    endCursor: str | None


Payload = TypedDict(
    "Payload",
    {
        "__typename": "str",
        "errors": "list[UserError]",
        "cursor": "str | None",
        "dryRun": "bool",
        "apiKey": "ApiKey | None",
        "secret": "str | None",
        "attachment": "Attachment | None",
        "token": "str | None",
        "refreshToken": "str | None",
        "expiresIn": "int | None",
        "user": "User | None",
        "session": "Session | None",
        "comment": "Comment | None",
        "deletedId": "str | None",
        "notifications": "list[Notification]",
        "unreadCount": "int | None",
        "label": "Label | None",
        "ok": "bool",
        "preferences": "Preferences | None",
        "device": "PushDevice | None",
        "reminder": "Reminder | None",
        "stage": "Stage | None",
        "ticket": "str | None",
        "matched": "int",
        "succeeded": "int",
        "failed": "int",
        "results": "list[TaskBulkResult]",
        "task": "Task | None",
        "member": "TeamMember | None",
        "team": "Team | None",
        "transcript": "list[str]",
        "view": "View | None",
    },
    total=False,
)


class PermissionError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    needsTeamRole: TeamRole | None


class Position(TypedDict, total=False):
    cursor: str | None
    at: str | None


class Preferences(TypedDict, total=False):
    notifications: list[ReasonPreference]
    digest: Digest
    digestHour: int
    digestWeekday: int
    quietFrom: str | None
    quietUntil: str | None
    remindBefore: str | None


class PreferencesPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    preferences: Preferences | None


class Presence(TypedDict, total=False):
    taskId: str
    viewers: list[User]


class PriorityCount(TypedDict, total=False):
    priority: TaskPriority
    count: int


class Progress(TypedDict, total=False):
    done: int
    total: int


class PushAddress(TypedDict, total=False):
    webPush: WebPushInput | None
    fcmToken: str | None


class PushDevice(TypedDict, total=False):
    id: str
    name: str
    service: str
    createdAt: str
    lastUsedAt: str | None
    error: str | None


class PushDevicePayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    device: PushDevice | None


class RateLimit(TypedDict, total=False):
    limit: int
    remaining: int
    restorePerSecond: float
    resetAt: str


class Reaction(TypedDict, total=False):
    emoji: Emoji
    count: int
    mine: bool
    users: list[User]


class ReasonPreference(TypedDict, total=False):
    reason: NotificationReason
    channels: list[NotificationChannel]


class ReasonPreferenceInput(TypedDict, total=False):
    reason: Required[NotificationReason]
    channels: Required[list[NotificationChannel]]


class Recurrence(TypedDict, total=False):
    rule: str
    fromCompletion: bool
    upcoming: list[str]


class RecurrenceInput(TypedDict, total=False):
    rule: Required[str]
    fromCompletion: bool


class RegisterInput(TypedDict, total=False):
    name: Required[str]
    email: Required[str]
    password: Required[str]
    timeZone: str | None
    locale: str | None
    handle: str | None
    cookie: bool


RelationKind = Literal["BLOCKS", "BLOCKED_BY", "RELATES", "DUPLICATES", "DUPLICATED_BY"]


class Reminder(TypedDict, total=False):
    id: str
    at: str | None
    beforeDue: str | None
    firedAt: str | None
    createdAt: str
    task: Task


class ReminderPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    reminder: Reminder | None


class ReminderTime(TypedDict, total=False):
    at: str | None
    beforeDue: str | None


class Report(TypedDict, total=False):
    points: list[ReportPoint]
    leadTime: DurationStats
    cycleTime: DurationStats
    cursor: str


ReportInterval = Literal["DAY", "WEEK", "MONTH"]


class ReportPoint(TypedDict, total=False):
    date: str
    created: int
    completed: int
    cancelled: int
    open: int
    scope: int
    done: int


ResetReason = Literal["CURSOR_EXPIRED", "LAGGED", "PERMISSIONS_CHANGED", "SHUTDOWN"]
Scope = Literal["READ", "WRITE", "ADMIN"]


class SearchConnection(TypedDict, total=False):
    edges: list[SearchEdge]
    nodes: list[SearchHit]
    pageInfo: PageInfo
    totalCount: int
    corrected: str | None


class SearchEdge(TypedDict, total=False):
    cursor: str
    node: SearchHit


SearchField = Literal["COMMENT", "DESCRIPTION", "ATTACHMENT", "TITLE", "KEY"]


class SearchHit(TypedDict, total=False):
    task: Task
    score: float
    matches: list[SearchMatch]


class SearchMatch(TypedDict, total=False):
    field: SearchField
    snippet: str
    comment: Comment | None
    attachment: Attachment | None


class Session(TypedDict, total=False):
    id: str
    createdAt: str
    lastUsedAt: str
    expiresAt: str
    device: str
    ip: str | None
    current: bool


class SetFilter(TypedDict, total=False):
    any: list[str] | None
    all: list[str] | None
    none: list[str] | None
    isEmpty: bool | None


class Stage(TypedDict, total=False):
    id: str
    name: str
    status: TaskStatus
    color: str | None
    limit: int | None
    createdAt: str
    updatedAt: str
    version: int
    team: Team


class StagePayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    stage: Stage | None


class StatDelta(TypedDict, total=False):
    field: str
    before: int
    after: int


StatsSource = Literal["CACHE", "DATABASE"]


class StreamEvent(TypedDict, total=False):
    cursor: str
    event: Event


class StreamReady(TypedDict, total=False):
    cursor: str
    replayed: int


class StreamReset(TypedDict, total=False):
    cursor: str
    reason: ResetReason


class StreamTicketPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    ticket: str | None
    expiresIn: int | None


StringFilter = TypedDict(
    "StringFilter",
    {
        "eq": "str | None",
        "neq": "str | None",
        "in": "list[str] | None",
        "notIn": "list[str] | None",
        "contains": "str | None",
        "startsWith": "str | None",
        "isNull": "bool | None",
    },
    total=False,
)


class Task(TypedDict, total=False):
    id: str
    key: str
    title: str
    description: str | None
    status: TaskStatus
    priority: TaskPriority
    creator: User | None
    assignee: User | None
    dueDate: str | None
    overdue: bool
    startedAt: str | None
    completedAt: str | None
    createdAt: str
    updatedAt: str
    version: int
    team: Team
    can: TaskPermissions
    deletedAt: str | None
    labels: list[Label]
    stage: Stage | None
    url: str
    commentCount: int
    attachmentCount: int
    rank: str
    watching: bool
    progress: Progress
    blocked: bool
    recurrence: Recurrence | None
    parent: Task | None
    subtasks: list[Task]
    relations: list[TaskRelation]
    nextOccurrence: Task | None
    watchers: list[User]
    attachments: list[Attachment]
    reminders: list[Reminder]
    descriptionHtml: str | None
    comments: CommentConnection | None
    asOf: Task | None
    activity: EventConnection | None


class TaskBulkPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    matched: int
    succeeded: int
    failed: int
    results: list[TaskBulkResult]


class TaskBulkResult(TypedDict, total=False):
    index: int
    task: Task | None
    errors: list[UserError]


class TaskChange(TypedDict, total=False):
    cursor: str
    seq: int
    name: str
    action: EventAction
    transition: FilterTransition
    taskId: str
    task: Task | None
    changes: list[FieldChange]
    comment: Comment | None
    attachment: Attachment | None
    actor: User | None
    occurredAt: str
    originId: str | None


class TaskConnection(TypedDict, total=False):
    edges: list[TaskEdge]
    nodes: list[Task]
    pageInfo: PageInfo
    totalCount: int
    cursor: str


class TaskEdge(TypedDict, total=False):
    cursor: str
    node: Task


TaskFilter = TypedDict(
    "TaskFilter",
    {
        "and": "list[TaskFilter] | None",
        "or": "list[TaskFilter] | None",
        "not": "TaskFilter | None",
        "id": "IDFilter | None",
        "text": "str | None",
        "title": "StringFilter | None",
        "status": "TaskStatusFilter | None",
        "priority": "TaskPriorityFilter | None",
        "team": "IDFilter | None",
        "creator": "UserRefFilter | None",
        "assignee": "UserRefFilter | None",
        "labels": "SetFilter | None",
        "stage": "IDFilter | None",
        "parent": "IDFilter | None",
        "blocked": "bool | None",
        "watcher": "UserRefFilter | None",
        "recurring": "bool | None",
        "dueDate": "DateFilter | None",
        "overdue": "bool | None",
        "createdAt": "DateTimeFilter | None",
        "updatedAt": "DateTimeFilter | None",
        "startedAt": "DateTimeFilter | None",
        "completedAt": "DateTimeFilter | None",
        "deleted": "bool | None",
    },
    total=False,
)
TaskGrouping = Literal["STATUS", "STAGE", "ASSIGNEE", "PRIORITY", "LABEL", "TEAM", "DUE_DATE", "PARENT"]


class TaskOrder(TypedDict, total=False):
    field: Required[TaskOrderField]
    direction: OrderDirection
    nulls: NullsOrder


TaskOrderField = Literal["CREATED_AT", "UPDATED_AT", "COMPLETED_AT", "DUE_DATE", "PRIORITY", "STATUS", "TITLE", "RANK"]


class TaskPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    task: Task | None


class TaskPermissions(TypedDict, total=False):
    update: bool
    changeStatus: bool
    assign: bool
    delete: bool
    comment: bool


class TaskPlacement(TypedDict, total=False):
    index: int
    task: Task


TaskPriority = Literal["LOW", "MEDIUM", "HIGH", "URGENT"]
TaskPriorityFilter = TypedDict(
    "TaskPriorityFilter",
    {
        "eq": "TaskPriority | None",
        "in": "list[TaskPriority] | None",
        "gte": "TaskPriority | None",
        "lte": "TaskPriority | None",
    },
    total=False,
)


class TaskRelation(TypedDict, total=False):
    kind: RelationKind
    task: Task


TaskStatus = Literal["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"]
TaskStatusFilter = TypedDict(
    "TaskStatusFilter",
    {
        "eq": "TaskStatus | None",
        "neq": "TaskStatus | None",
        "in": "list[TaskStatus] | None",
        "notIn": "list[TaskStatus] | None",
    },
    total=False,
)
TaskStreamItem = TypedDict(
    "TaskStreamItem",
    {
        "__typename": "str",
        "cursor": "str",
        "seq": "int",
        "name": "str",
        "action": "EventAction",
        "transition": "FilterTransition",
        "taskId": "str",
        "task": "Task | None",
        "changes": "list[FieldChange]",
        "comment": "Comment | None",
        "attachment": "Attachment | None",
        "actor": "User | None",
        "occurredAt": "str",
        "originId": "str | None",
        "replayed": "int",
        "reason": "ResetReason",
    },
    total=False,
)


class TaskTarget(TypedDict, total=False):
    ids: list[str] | None
    filter: TaskFilter | None


class TaskWindowStep(TypedDict, total=False):
    cursor: str
    fresh: bool
    removedIds: list[str]
    placed: list[TaskPlacement]
    hasMore: bool


class Team(TypedDict, total=False):
    id: str
    name: str
    key: str
    description: str | None
    default: bool
    createdAt: str
    updatedAt: str
    archivedAt: str | None
    version: int
    myRole: TeamRole | None
    members: list[TeamMember]
    tasks: TaskConnection | None
    labels: list[Label]
    stages: list[Stage]
    stats: DashboardStats | None


class TeamMember(TypedDict, total=False):
    team: Team
    user: User
    role: TeamRole
    joinedAt: str


class TeamMemberPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    member: TeamMember | None


class TeamPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    team: Team | None


TeamRole = Literal["VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN"]


class TestEmailPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    ok: bool
    transcript: list[str]


class UndoTarget(TypedDict, total=False):
    eventId: str | None
    originId: str | None


class UpdateLabelInput(TypedDict, total=False):
    name: str | None
    color: str | None
    expectedVersion: int | None


class UpdateNotificationsInput(TypedDict, total=False):
    read: bool | None
    archived: bool | None
    snoozedUntil: str | None


class UpdatePreferencesInput(TypedDict, total=False):
    notifications: list[ReasonPreferenceInput] | None
    digest: Digest | None
    digestHour: int | None
    digestWeekday: int | None
    quietFrom: str | None
    quietUntil: str | None
    remindBefore: str | None


class UpdateProfileInput(TypedDict, total=False):
    name: str | None
    timeZone: str | None
    locale: str | None
    handle: str | None
    expectedVersion: int | None


class UpdateStageInput(TypedDict, total=False):
    name: str | None
    color: str | None
    limit: int | None
    afterId: str | None
    expectedVersion: int | None


class UpdateTaskInput(TypedDict, total=False):
    title: str | None
    description: str | None
    status: TaskStatus | None
    priority: TaskPriority | None
    assigneeId: str | None
    dueDate: str | None
    labelIds: list[str] | None
    addLabelIds: list[str] | None
    removeLabelIds: list[str] | None
    stageId: str | None
    parentId: str | None
    recurrence: RecurrenceInput | None
    teamId: str | None
    expectedVersion: int | None


class UpdateTeamInput(TypedDict, total=False):
    name: str | None
    description: str | None
    expectedVersion: int | None


class UpdateViewInput(TypedDict, total=False):
    name: str | None
    teamId: str | None
    filter: TaskFilter | None
    orderBy: list[TaskOrder] | None
    layout: ViewLayout | None
    groupBy: TaskGrouping | None
    expectedVersion: int | None


class Upload(TypedDict, total=False):
    url: str
    method: str
    headers: Any
    expiresAt: str


class User(TypedDict, total=False):
    id: str
    name: str
    handle: str
    email: str | None
    role: UserRole
    createdAt: str
    updatedAt: str
    version: int
    active: bool
    timeZone: str
    locale: str
    emailConfirmed: bool | None
    teams: list[TeamMember]
    createdTasks: TaskConnection | None
    assignedTasks: TaskConnection | None


class UserConnection(TypedDict, total=False):
    edges: list[UserEdge]
    nodes: list[User]
    pageInfo: PageInfo
    totalCount: int


class UserEdge(TypedDict, total=False):
    cursor: str
    node: User


UserError = TypedDict(
    "UserError",
    {
        "__typename": "str",
        "code": "ErrorCode",
        "message": "str",
        "path": "list[str]",
        "retryAfter": "int | None",
        "current": "Any | None",
        "currentVersion": "int | None",
        "conflictingFields": "list[str]",
        "limit": "int",
        "missingId": "str | None",
        "needsTeamRole": "TeamRole | None",
        "allowed": "list[str]",
    },
    total=False,
)


class UserFilter(TypedDict, total=False):
    text: str | None
    role: UserRole | None
    active: bool | None
    team: IDFilter | None


class UserPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    user: User | None


UserRefFilter = TypedDict(
    "UserRefFilter",
    {
        "eq": "str | None",
        "neq": "str | None",
        "in": "list[str] | None",
        "notIn": "list[str] | None",
        "me": "bool | None",
        "isNull": "bool | None",
    },
    total=False,
)
UserRole = Literal["USER", "ADMIN"]


class ValidationError(TypedDict, total=False):
    code: ErrorCode
    message: str
    path: list[str]
    allowed: list[str]


class View(TypedDict, total=False):
    id: str
    name: str
    filter: Any
    orderBy: Any
    layout: ViewLayout
    groupBy: TaskGrouping | None
    createdAt: str
    updatedAt: str
    version: int
    owner: User | None
    team: Team | None
    tasks: TaskConnection | None
    stats: DashboardStats | None


ViewLayout = Literal["LIST", "BOARD", "CALENDAR"]


class ViewPayload(TypedDict, total=False):
    errors: list[UserError]
    cursor: str | None
    dryRun: bool
    view: View | None


class WebPushInput(TypedDict, total=False):
    endpoint: Required[str]
    p256dh: Required[str]
    auth: Required[str]
