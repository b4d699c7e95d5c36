"""Mails that an event causes: handlers of the `before` bus, so that a mail exists if and only if its cause does."""

from __future__ import annotations

from events.bus.messages import PendingEvent
from events.handlers.letter import TASK_ASSIGNED, WELCOME, MailRenderer
from events.storage.database import Unit
from events.storage.job import Job
from events.task import TaskAssigned
from events.user import UserCreated
from models import email_delivery, mail_jobs
from models.user.user import User
from models.values import clock

GRACE = 3_000
"""Milliseconds in which an assignment can be undone, or more can happen, before anybody is mailed."""


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
        job = mail_jobs.assignment(
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
        subject = self._letters.subject(WELCOME, user["locale"])
        await enqueue(pending.unit, mail_jobs.welcome(user["id"]), to=user["email"], subject=subject, template=WELCOME)


async def enqueue(unit: Unit, job: Job, *, to: str, subject: str, template: str) -> None:
    """Enqueues the job, and adds the line about it that admins see."""
    await unit.enqueue(job)
    await email_delivery.queued(
        unit, key=job.key, recipient=to, subject=subject, template=template, at=clock.now() + job.delay
    )
