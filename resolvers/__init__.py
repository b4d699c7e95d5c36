"""What each field does: load, decide, store, tell. The three root types combine what each noun adds."""

import strawberry

from resolvers.api_key import ApiKeyMutation, ApiKeyQuery
from resolvers.attachment.attachment import AttachmentMutation
from resolvers.comment.comment import CommentMutation
from resolvers.dashboard.dashboard import DashboardQuery
from resolvers.dashboard.subscription import StatsSubscription
from resolvers.email_delivery import EmailDeliveryMutation, EmailDeliveryQuery
from resolvers.event.event import EventQuery
from resolvers.event.subscription import EventSubscription
from resolvers.instance import InstanceQuery
from resolvers.label.label import LabelMutation
from resolvers.node import NodeQuery
from resolvers.notification.inbox import NotificationMutation, NotificationQuery, NotificationSubscription
from resolvers.preferences.preferences import PreferencesMutation, PreferencesQuery
from resolvers.presence import PresenceSubscription
from resolvers.push_device.push_device import PushDeviceMutation, PushDeviceQuery
from resolvers.reminder.reminder import ReminderMutation, ReminderQuery
from resolvers.report.report import ReportQuery
from resolvers.search.search import SearchQuery
from resolvers.session.session import SessionMutation, SessionQuery
from resolvers.stage.stage import StageMutation
from resolvers.stream_ticket import StreamTicketMutation
from resolvers.task.changes.bulk import TaskBulkMutation
from resolvers.task.changes.undo import UndoMutation
from resolvers.task.list import TaskListQuery
from resolvers.task.recurrence import TaskRecurrenceMutation
from resolvers.task.relations import TaskRelationMutation
from resolvers.task.subscription import TaskSubscription
from resolvers.task.task import TaskMutation, TaskQuery
from resolvers.task.window import TaskWindowSubscription
from resolvers.team.team import TeamMutation, TeamQuery
from resolvers.user.account import AccountMutation
from resolvers.user.email_confirmation import EmailConfirmationMutation
from resolvers.user.user import UserMutation, UserQuery
from resolvers.view.view import ViewMutation, ViewQuery


@strawberry.type(description="What can be read.")
class Query(
    UserQuery,
    SessionQuery,
    ApiKeyQuery,
    TeamQuery,
    NodeQuery,
    EventQuery,
    InstanceQuery,
    TaskQuery,
    TaskListQuery,
    DashboardQuery,
    ReportQuery,
    EmailDeliveryQuery,
    NotificationQuery,
    ReminderQuery,
    SearchQuery,
    PreferencesQuery,
    PushDeviceQuery,
    ViewQuery,
):
    pass


@strawberry.type(description="What can be done.")
class Mutation(
    AccountMutation,
    EmailConfirmationMutation,
    SessionMutation,
    StreamTicketMutation,
    ApiKeyMutation,
    UserMutation,
    TeamMutation,
    LabelMutation,
    StageMutation,
    CommentMutation,
    AttachmentMutation,
    TaskMutation,
    TaskBulkMutation,
    TaskRelationMutation,
    UndoMutation,
    TaskRecurrenceMutation,
    EmailDeliveryMutation,
    NotificationMutation,
    ReminderMutation,
    PreferencesMutation,
    PushDeviceMutation,
    ViewMutation,
):
    pass


@strawberry.type(
    description=(
        "Live updates over graphql-transport-ws, server-sent events (the `id` is the cursor, so a browser's own reconnect"
        " resumes by itself) and multipart. With `after`: first what was missed, then one StreamReady, then what happens;"
        " in order within each team, without gaps, once. When a stream can't go on without a gap, StreamReset says why."
    )
)
class Subscription(
    TaskSubscription,
    StatsSubscription,
    EventSubscription,
    NotificationSubscription,
    PresenceSubscription,
    TaskWindowSubscription,
):
    pass
