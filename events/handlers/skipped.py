"""Re-sends mails of an assignment that were skipped for a reason that no longer applies.

When a mail is due, it checks whether its assignment still holds. At that moment the task may be in the trash, its
assignee's account closed, their address unconfirmed, or the assignee out of the team. When that ends, the assignment
holds again, but nobody was notified of it."""

from __future__ import annotations

from typing import Any

from events.bus.messages import PendingEvent
from events.handlers.letter import TASK_ASSIGNED, MailRenderer
from events.handlers.mail import GRACE, enqueue
from events.storage.database import Row, Unit
from events.storage.job import Job
from events.task import TaskMovedIn, TaskRestored
from events.team import MemberEvent
from events.user import UserEvent, UserRoleChanged, UserUpdated
from models.email_delivery import DeliveryStatus
from models.event.filter import ABOUT
from models.mail_jobs import ASSIGNMENT, another_key
from models.roles import UserRole
from models.task.status import OPEN_SQL
from models.user.user import EMAIL_CONFIRMED

MOST = 100
"""The most mails to a user who comes back after a long time; the newest assignments come first."""

EVENTS = (
    *("task.restored", "task.moved_in", "team.member_added"),
    *("user.reactivated", "user.role_changed", "user.updated"),
)

_UNSENT = ", ".join(
    str(int(status)) for status in (DeliveryStatus.QUEUED, DeliveryStatus.RETRYING, DeliveryStatus.SKIPPED)
)
"""A waiting mail counts too, because it may be about to be skipped. Only the newest mail of an assignment is sent."""

_ASSIGNMENTS = f"""
SELECT tasks.id, tasks.title, assignee.id AS user_id, assignee.email, assignee.locale, delivery.job_key,
    (SELECT actor_id FROM events WHERE {ABOUT} = tasks.id
        AND (name = 'task.created' OR fields_changed LIKE '% assignee %')
        ORDER BY occurred_at DESC, stream DESC, seq DESC LIMIT 1) AS by_id
FROM tasks JOIN users assignee ON assignee.id = tasks.assignee_id
    JOIN email_deliveries delivery ON delivery.job_key = (SELECT max(job_key) FROM email_deliveries
        WHERE job_key > '{ASSIGNMENT}:' || tasks.id || ':' AND job_key < '{ASSIGNMENT}:' || tasks.id || ';')
WHERE {{which}} AND tasks.deleted_at IS NULL AND tasks.status IN ({OPEN_SQL})
    AND delivery.status IN ({_UNSENT}) AND delivery.recipient = assignee.email
ORDER BY delivery.created_at DESC LIMIT {MOST}
"""


class ResendSkippedMail:
    """Handles each event that can make an assignment hold again."""

    def __init__(self, letters: MailRenderer) -> None:
        self._letters = letters

    async def __call__(self, pending: PendingEvent) -> None:
        for assignment in await _assignments(pending):
            if assignment["user_id"] not in (assignment["by_id"], _author_who_saw_it(pending)):
                await self._ask_again(pending.unit, assignment)

    async def _ask_again(self, unit: Unit, assignment: Row) -> None:
        job = Job(
            kind=ASSIGNMENT,
            key=another_key(assignment["job_key"]),
            payload={
                "task_id": assignment["id"],
                "user_id": assignment["user_id"],
                "by_id": assignment["by_id"],
                "if_unsent": True,
            },
            delay=GRACE,
        )
        subject = self._letters.subject(TASK_ASSIGNED, assignment["locale"], title=assignment["title"])
        await enqueue(unit, job, to=assignment["email"], subject=subject, template=TASK_ASSIGNED)


async def _assignments(pending: PendingEvent) -> list[Row]:
    event = pending.event
    if isinstance(event, MemberEvent):
        return await _found(pending.unit, "tasks.assignee_id = $1 AND tasks.team_id = $2", event.user_id, event.stream)
    if isinstance(event, UserRoleChanged) and event.state["role"] != UserRole.ADMIN:
        return []
    if isinstance(event, UserUpdated) and all(change.field != EMAIL_CONFIRMED for change in event.changes):
        return []
    if isinstance(event, UserEvent):
        return await _found(pending.unit, "tasks.assignee_id = $1", event.subject_id)
    if isinstance(event, TaskMovedIn) and event.also():
        return []  # it is an assignment too, and mailed as such
    return await _found(pending.unit, "tasks.id = $1", event.subject_id)


async def _found(unit: Unit, which: str, *values: Any) -> list[Row]:
    return list(await unit.fetch(_ASSIGNMENTS.format(which=which), *values))


def _author_who_saw_it(pending: PendingEvent) -> str | None:
    """The author, if they restored or moved the task: an assignee who did so needs no mail."""
    return pending.author.id if isinstance(pending.event, TaskRestored | TaskMovedIn) else None
