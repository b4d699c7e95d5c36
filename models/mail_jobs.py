"""The jobs that send mails: their kinds, and their keys, which begin with the kind and have colons between their parts.
`events.handlers` runs them. `models.user` has those for links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from events.storage.job import Job
from models.notification.reason import NotificationReason
from models.values.ids import new_id

ASSIGNMENT = "mail.task_assigned"
WELCOME = "mail.welcome"
NOTICE = "mail.notice"
"""For mails that may be part of a digest."""
SECURITY = "mail.security"
"""For mails that wait for neither a digest nor the end of quiet hours."""
_TRIAL = "mail.test"
_AGAIN = ":again:"


def assignment(task_id: str, version: int, payload: dict[str, Any], *, delay: int = 0) -> Job:
    """The key of the job sorts by the task's version: of several assignments of one task, the newest comes last."""
    key = f"{assignments_of(task_id)}{version:010d}"
    return Job(kind=ASSIGNMENT, key=key, payload=payload, delay=delay)


def assignments_of(task_id: str) -> str:
    """What the keys of all assignments of this task begin with."""
    return f"{ASSIGNMENT}:{task_id}:"


def task_of(key: str) -> str:
    """The id of the task, from the key of an assignment."""
    return key.split(":")[1]


def welcome(user_id: str) -> Job:
    return Job(kind=WELCOME, key=f"{WELCOME}:{user_id}", payload={"user_id": user_id})


def notice(
    kind: str, user_id: str, about: str, events: Sequence[tuple[str, str, Sequence[NotificationReason]]], *, run_at: int
) -> Job:
    """A mail by reason. Each of `events` is an event's id, its subject, and the reasons for the mail. The first one
    gives the job its key, so requesting the same mail again changes nothing."""
    return Job(
        kind=kind,
        key=f"{notices_to(user_id, kind)}{about}:{events[0][0]}",
        payload={"user_id": user_id, "about": about, "events": [[id, of, list(reasons)] for id, of, reasons in events]},
        run_at=run_at,
    )


def notices_to(user_id: str, kind: str = NOTICE) -> str:
    """What the keys of all notices to this user begin with. What a notice is about comes next."""
    return f"{kind}:{user_id}:"


def trial_key() -> str:
    """The key of a test mail, which needs no job."""
    return f"{_TRIAL}:{new_id('mail')}"


def kind_of(key: str) -> str:
    return key.partition(":")[0]


def another_key(key: str) -> str:
    """The key for one more mail of the same cause. It sorts after the earlier mails of this cause, and before those of
    a later cause."""
    return f"{first_key(key)}{_AGAIN}{new_id('mail')}"


def first_key(key: str) -> str:
    """The key of the first mail of the same cause."""
    return key.partition(_AGAIN)[0]
