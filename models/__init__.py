"""The nouns, their rules, and the permissions on them. This package depends on no GraphQL, HTTP or mail code."""

from models.api_key import ApiKey
from models.attachment.attachment import Attachment
from models.comment.comment import Comment
from models.email_delivery import DeliveryStatus, EmailDelivery
from models.event.event import EventText, LoggedEvent, StreamHead
from models.instance import Instance
from models.job import Job
from models.label.label import Label
from models.notification.notification import Notification
from models.preferences.preferences import StoredPreferences
from models.push_device.push_device import PushDevice
from models.receipt import Receipt
from models.reminder.reminder import Reminder
from models.roles import Scope, TeamRole, UserRole
from models.session.session import Session
from models.stage.stage import Stage
from models.stream_ticket import PresentedTicket, StreamTicket
from models.task.status import Priority, Status
from models.task.task import Task, TaskKey
from models.team.team import Membership, Team
from models.user.email_confirmation import EmailConfirmation
from models.user.handle import FormerHandle
from models.user.password_reset import PasswordReset
from models.user.user import User
from models.view.view import View
from models.viewer import Viewer

__all__ = [
    "ApiKey",
    "Attachment",
    "Comment",
    "DeliveryStatus",
    "EmailConfirmation",
    "EmailDelivery",
    "EventText",
    "FormerHandle",
    "Instance",
    "Job",
    "Label",
    "LoggedEvent",
    "Membership",
    "Notification",
    "PasswordReset",
    "PresentedTicket",
    "Priority",
    "PushDevice",
    "Receipt",
    "Reminder",
    "Scope",
    "Session",
    "Stage",
    "Status",
    "StoredPreferences",
    "StreamHead",
    "StreamTicket",
    "Task",
    "TaskKey",
    "Team",
    "TeamRole",
    "User",
    "UserRole",
    "View",
    "Viewer",
]
