"""The jobs of inboxes: raising entries, mailing what an unsent assignment left out, and ending a snooze."""

from __future__ import annotations

from events.storage.job import Job

RAISE = "notify.raise"
MAIL_REST = "notify.mail_rest"
WAKE = "notify.wake"


def mail_rest(*, event_id: str, user_id: str) -> Job:
    """Mails an event for the reasons that were left to the mail about its assignment, which is not sent."""
    return Job(
        kind=MAIL_REST, key=f"{MAIL_REST}:{user_id}:{event_id}", payload={"event_id": event_id, "user_id": user_id}
    )


def wake(*, id: str, user_id: str, until: int) -> Job:
    """Checks the entry at that instant. Does nothing if the entry's snooze ends at another instant by then, or was
    ended."""
    return Job(
        kind=WAKE, key=f"{WAKE}:{id}:{until}", payload={"id": id, "user_id": user_id, "until": until}, run_at=until
    )
