"""What things are and may do: the nouns, their rules and who may see them. Knows no GraphQL, no HTTP, no mail."""

from models.api_key import ApiKey
from models.email_confirmation import EmailConfirmation
from models.email_delivery import DeliveryStatus, EmailDelivery
from models.instance import Instance
from models.job import Job
from models.log import EventText, LoggedEvent, StreamHead
from models.password_reset import PasswordReset
from models.receipt import Receipt
from models.roles import Scope, TeamRole, UserRole
from models.session import Session
from models.stream_ticket import ShownTicket, StreamTicket
from models.task import Task, TaskKey
from models.task_status import Priority, Status
from models.team import Membership, Team
from models.user import User
from models.viewer import Viewer

__all__ = [
    "ApiKey",
    "DeliveryStatus",
    "EmailConfirmation",
    "EmailDelivery",
    "EventText",
    "Instance",
    "Job",
    "LoggedEvent",
    "Membership",
    "PasswordReset",
    "Priority",
    "Receipt",
    "Scope",
    "Session",
    "ShownTicket",
    "Status",
    "StreamHead",
    "StreamTicket",
    "Task",
    "TaskKey",
    "Team",
    "TeamRole",
    "User",
    "UserRole",
    "Viewer",
]
