"""The jobs of inboxes: raising entries, and ending a snooze."""

from __future__ import annotations

from events.storage.job import Job

RAISE = "notify.raise"
WAKE = "notify.wake"


def wake(*, id: str, user_id: str, until: int) -> Job:
    """Checks the entry at that instant. Does nothing if the entry's snooze ends at another instant by then, or was
    ended."""
    return Job(
        kind=WAKE, key=f"{WAKE}:{id}:{until}", payload={"id": id, "user_id": user_id, "until": until}, run_at=until
    )
