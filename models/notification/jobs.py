"""The jobs of inboxes: raising entries, and ending a snooze."""

from __future__ import annotations

from events.storage.job import Job

RAISE = "notify.raise"
WAKE = "notify.wake"


def wake(*, id: str, user_id: str, until: int) -> Job:
    """Looks at the entry at that instant. Where it is snoozed until another one by then, or not at all, nothing happens."""
    return Job(
        kind=WAKE, key=f"{WAKE}:{id}:{until}", payload={"id": id, "user_id": user_id, "until": until}, run_at=until
    )
