"""The event log as rows. It is written by `events.log` alone; these classes tell the migrations what it looks like."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from models.storage.columns import Instant, OptionalText, Text


class StreamHead(Model):
    stream = Text(primary_key=True)
    seq = fields.BigIntField(default=0)
    at = Instant(default=0)
    """Time of the newest event; a later one is never told an earlier time."""
    floor = fields.BigIntField(default=0)
    """The newest number that is gone: taken away by retention, or skipped after the database had lost commits."""
    counted = fields.BigIntField(db_default=0)
    """The number up to which the counters of this team follow its tasks. Less than `seq`: they can't be trusted."""

    class Meta:
        table = "stream_heads"


class LoggedEvent(Model):
    id = Text(primary_key=True)
    stream = Text()
    seq = fields.BigIntField()
    name = Text()
    subject_id = Text()
    task_id = OptionalText(null=True)
    """The task that the subject hangs on, as a comment does. An event of a task itself has none: it is its own subject, also in
    the rows of versions that had no such column."""
    account_id = OptionalText(null=True)
    """The account that it concerns; such an event is shown to its owner and to admins only."""
    actor_id = OptionalText(null=True)
    via = fields.SmallIntField()
    origin_id = OptionalText(null=True)
    occurred_at = Instant()
    fields_changed = Text()
    """` title status `: between blanks, so that one LIKE finds a field."""
    data = Text()

    class Meta:
        """The indexes of actors, and of what an event is about, are of expressions, and those of changed fields and of origins have some events alone.
        They stand in their migrations: `ACTOR`, `ABOUT` and `TELLS_A_CHANGE` in `models.event.filter`."""

        table = "events"
        unique_together = (("stream", "seq"),)
        indexes = (
            ("occurred_at", "stream", "seq"),
            ("stream", "occurred_at", "seq"),
            ("account_id", "stream", "occurred_at", "seq"),
            ("name", "stream", "occurred_at", "seq"),
        )


class EventText(Model):
    """A long text of the log, by its content: `events.log.texts`."""

    id = Text(primary_key=True)
    body = Text()
    used_at = Instant()
    """About when it was last used: no event that is more than a day younger names it."""

    class Meta:
        table = "event_texts"
        indexes = (("used_at",),)
