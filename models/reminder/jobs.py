"""The jobs of what comes due: a reminder, the moment before a task is due, and those that look which of these there are to be."""

from __future__ import annotations

from collections.abc import Mapping

from events.storage.job import Job

FIRE = "remind.fire"
DUE_SOON = "remind.due_soon"
PLAN = "remind.plan"
REPLAN = "remind.replan"
CARRY = "remind.carry"


def fire(*, id: str, at: int) -> Job:
    """Looks at the reminder at that instant. If it is to fire at another one by then, nothing happens."""
    return Job(kind=FIRE, key=f"{FIRE}:{id}:{at}", payload={"id": id, "at": at}, run_at=_never_at_once(at))


def due_soon(*, task_id: str, user_id: str, at: int) -> Job:
    """Looks at the task at that instant. If it is due at another time by then, or somebody else's, nothing happens."""
    payload = {"task_id": task_id, "user_id": user_id}
    return Job(kind=DUE_SOON, key=f"{DUE_SOON}:{task_id}:{user_id}:{at}", payload=payload, run_at=_never_at_once(at))


def replan(*, user_id: str, cause: str, knows: bool, after: str = "") -> Job:
    """For all tasks of a person, after the one with that id. `cause`: the event that makes them come due at another time. `knows`: what is due
    soon already need not be told."""
    payload = {"user_id": user_id, "cause": cause, "knows": knows, "after": after}
    return Job(kind=REPLAN, key=f"{REPLAN}:{cause}:{user_id}:{after}", payload=payload)


def carry(pairs: Mapping[str, str]) -> Job:
    """Of tasks that were completed and recur, to their next occurrences: by the ids of those, the ids of these."""
    first, *_ = sorted(pairs.values())
    return Job(kind=CARRY, key=f"{CARRY}:{first}", payload={"pairs": dict(pairs)})


def _never_at_once(at: int) -> int:
    """An instant before 1970 has passed, too; to the queue, none at all is zero."""
    return max(1, at)
