"""What clients see: the types, inputs, enums and errors of the public contract. No query is written here."""

from schema.api_key import ApiKey, ApiKeyPayload, CreateApiKeyInput
from schema.build.assembly import assemble, printed
from schema.context import Context, Info, Request
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, PriorityCount, StatsSource
from schema.email_delivery import (
    EmailDelivery,
    EmailDeliveryConnection,
    EmailDeliveryEdge,
    TestEmailPayload,
)
from schema.event import Event, EventConnection, EventEdge, EventFilter, FieldChange
from schema.instance import Instance, InstanceLimits, RateLimit
from schema.language.filter import DateFilter, DateTimeFilter, IDFilter, StringFilter, UserRefFilter
from schema.language.node import Node, NodeType
from schema.language.page import Page, PageInfo
from schema.language.payload import DeletePayload, OkPayload, Payload
from schema.session import AuthPayload, Session
from schema.stream import (
    DashboardStatsUpdate,
    EventStreamItem,
    FilterTransition,
    ResetReason,
    StatDelta,
    StreamEvent,
    StreamReady,
    StreamReset,
    TaskChange,
    TaskStreamItem,
)
from schema.stream_ticket import StreamTicketPayload
from schema.task.filter import (
    NullsOrder,
    OrderDirection,
    TaskFilter,
    TaskOrder,
    TaskOrderField,
    TaskPriorityFilter,
    TaskStatusFilter,
)
from schema.task.input import BulkPolicy, CreateTaskInput, TaskTarget, UpdateTaskInput
from schema.task.payload import TaskBulkPayload, TaskBulkResult, TaskPayload
from schema.task.task import Task, TaskConnection, TaskEdge, TaskPermissions
from schema.team import CreateTeamInput, Team, TeamMember, TeamMemberPayload, TeamPayload, UpdateTeamInput
from schema.user import (
    LoginInput,
    RegisterInput,
    UpdateProfileInput,
    User,
    UserConnection,
    UserEdge,
    UserFilter,
    UserPayload,
)

__all__ = [
    "ApiKey",
    "ApiKeyPayload",
    "AssigneeCount",
    "AuthPayload",
    "BulkPolicy",
    "Context",
    "CreateApiKeyInput",
    "CreateTaskInput",
    "CreateTeamInput",
    "DashboardStats",
    "DashboardStatsUpdate",
    "DateFilter",
    "DateTimeFilter",
    "DayFlow",
    "DeletePayload",
    "EmailDelivery",
    "EmailDeliveryConnection",
    "EmailDeliveryEdge",
    "Event",
    "EventConnection",
    "EventEdge",
    "EventFilter",
    "EventStreamItem",
    "FieldChange",
    "FilterTransition",
    "IDFilter",
    "Info",
    "Instance",
    "InstanceLimits",
    "LoginInput",
    "Node",
    "NodeType",
    "NullsOrder",
    "OkPayload",
    "OrderDirection",
    "Page",
    "PageInfo",
    "Payload",
    "PriorityCount",
    "RateLimit",
    "RegisterInput",
    "Request",
    "ResetReason",
    "Session",
    "StatDelta",
    "StatsSource",
    "StreamEvent",
    "StreamReady",
    "StreamReset",
    "StreamTicketPayload",
    "StringFilter",
    "Task",
    "TaskBulkPayload",
    "TaskBulkResult",
    "TaskChange",
    "TaskConnection",
    "TaskEdge",
    "TaskFilter",
    "TaskOrder",
    "TaskOrderField",
    "TaskPayload",
    "TaskPermissions",
    "TaskPriorityFilter",
    "TaskStatusFilter",
    "TaskStreamItem",
    "TaskTarget",
    "Team",
    "TeamMember",
    "TeamMemberPayload",
    "TeamPayload",
    "TestEmailPayload",
    "UpdateProfileInput",
    "UpdateTaskInput",
    "UpdateTeamInput",
    "User",
    "UserConnection",
    "UserEdge",
    "UserFilter",
    "UserPayload",
    "UserRefFilter",
    "assemble",
    "printed",
]
