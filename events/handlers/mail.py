"""Mails that an event causes: handlers of the `before` bus, so that a mail exists if and only if its cause does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from events.bus.messages import PendingEvent
from events.handlers.letter import TASK_ASSIGNED, WELCOME, MailRenderer
from events.storage.database import Unit
from events.storage.job import Job
from events.task import TaskAssigned
from events.user import UserCreated
from models import email_delivery
from models.notification.reason import NotificationReason
from models.user.user import User
from models.values import clock

NOTICES = "mail.notice"
"""The kind of job for mails that may be part of a digest."""
GRACE = 3_000
"""Milliseconds in which an assignment can be undone before the assignee is notified."""


class MailTheAssignee:
    """Handles `task.assigned`. Nobody is mailed about assigning a task to themselves, and closed accounts get no mail."""

    def __init__(self, letters: MailRenderer) -> None:
        self._letters = letters

    async def __call__(self, pending: PendingEvent) -> None:
        event = pending.event
        assert isinstance(event, TaskAssigned)  # it is registered for this event alone
        assignee = event.assignee
        if event.assignee_id == pending.author.id or assignee["deactivated_at"] is not None:
            return
        subject = self._letters.subject(TASK_ASSIGNED, assignee["locale"], title=event.state["title"])
        job = assignment_job(
            event.subject_id,
            event.state["version"],
            {
                "task_id": event.subject_id,
                "user_id": event.assignee_id,
                "by_id": pending.author.id,
                "event_id": pending.event_id,
            },
            delay=GRACE,
        )
        await enqueue(pending.unit, job, to=assignee["email"], subject=subject, template=TASK_ASSIGNED)


class WelcomeTheUser:
    """Handles `user.created`. Where addresses are confirmed, the confirmation is the first mail that a new account
    gets."""

    def __init__(self, letters: MailRenderer, *, confirms_email: bool) -> None:
        self._letters = letters
        self._confirms_email = confirms_email

    async def __call__(self, pending: PendingEvent) -> None:
        event = pending.event
        assert isinstance(event, UserCreated)  # it is registered for this event alone
        user = event.state
        if self._confirms_email and not await User.exists(id=user["id"], email_confirmed_at__isnull=False):
            return
        job = Job(kind="mail.welcome", key=f"mail.welcome:{user['id']}", payload={"user_id": user["id"]})
        subject = self._letters.subject(WELCOME, user["locale"])
        await enqueue(pending.unit, job, to=user["email"], subject=subject, template=WELCOME)


def assignment_job(task_id: str, version: int, payload: dict[str, Any], *, delay: int = 0) -> Job:
    """The key of the job sorts by the task's version: of several assignments of one task, the newest comes last."""
    return Job(
        kind="mail.task_assigned",
        key=f"mail.task_assigned:{task_id}:{version:010d}",
        payload=payload,
        delay=delay,
    )


def notice_job(
    kind: str, user_id: str, about: str, events: Sequence[tuple[str, str, Sequence[NotificationReason]]], *, run_at: int
) -> Job:
    """A mail by reason. Each of `events` is an event's id, its subject, and the reasons for the mail. The first one
    gives the job its key, so requesting the same mail again changes nothing."""
    return Job(
        kind=kind,
        key=f"{kind}:{user_id}:{about}:{events[0][0]}",
        payload={"user_id": user_id, "about": about, "events": [[id, of, list(reasons)] for id, of, reasons in events]},
        run_at=run_at,
    )


async def enqueue(unit: Unit, job: Job, *, to: str, subject: str, template: str) -> None:
    """Enqueues the job, and adds the line about it that admins see."""
    await unit.enqueue(job)
    await email_delivery.queued(
        unit, key=job.key, recipient=to, subject=subject, template=template, at=clock.now() + job.delay
    )
