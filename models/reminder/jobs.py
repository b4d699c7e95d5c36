"""The jobs for due moments: a reminder, the notice before a task is due, and the planning of both."""

from __future__ import annotations

from collections.abc import Mapping

from events.storage.job import Job

FIRE = "remind.fire"
DUE_SOON = "remind.due_soon"
PLAN = "remind.plan"
REPLAN = "remind.replan"
CARRY = "remind.carry"


def fire(*, id: str, at: int) -> Job:
    """Checks the reminder at that instant. Does nothing if it is to fire at another one by then."""
    return Job(kind=FIRE, key=f"{FIRE}:{id}:{at}", payload={"id": id, "at": at}, run_at=_never_at_once(at))


def due_soon(*, task_id: str, user_id: str, at: int) -> Job:
    """Checks the task at that instant. Does nothing if it is due at another time by then, or has another assignee."""
    payload = {"task_id": task_id, "user_id": user_id}
    return Job(kind=DUE_SOON, key=f"{DUE_SOON}:{task_id}:{user_id}:{at}", payload=payload, run_at=_never_at_once(at))


def replan(*, user_id: str, cause: str, skips_due_soon: bool, after: str = "") -> Job:
    """Plans for all tasks of a person with ids after `after`. `cause`: the event that changed their moments.
    `skips_due_soon`: tasks that are due soon already need no notice. The payload names it as it always has: workers of
    other versions run these jobs too."""
    payload = {"user_id": user_id, "cause": cause, "knows": skips_due_soon, "after": after}
    return Job(kind=REPLAN, key=f"{REPLAN}:{cause}:{user_id}:{after}", payload=payload)


def carry(pairs: Mapping[str, str]) -> Job:
    """Carries reminders from completed, recurring tasks to their next occurrences. `pairs` maps the id of the former to
    that of the latter."""
    first, *_ = sorted(pairs.values())
    return Job(kind=CARRY, key=f"{CARRY}:{first}", payload={"pairs": dict(pairs)})


def _never_at_once(at: int) -> int:
    """An instant before 1970 has passed, too, but the queue reads zero as no instant."""
    return max(1, at)
