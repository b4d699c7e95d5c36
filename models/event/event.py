"""The event log as rows. Only `events.log` writes it; these classes describe its tables to the migrations."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from models.storage.columns import Instant, OptionalText, Text


class StreamHead(Model):
    stream = Text(primary_key=True)
    seq = fields.BigIntField(default=0)
    at = Instant(default=0)
    """Time of the newest event; a later event never gets an earlier time."""
    floor = fields.BigIntField(default=0)
    """The newest number that is gone: deleted by retention, or skipped after the database had lost commits."""
    counted = fields.BigIntField(db_default=0)
    """The number up to which the counters of this team follow its tasks. If it is less than `seq`, the counters can't
    be trusted."""

    class Meta:
        table = "stream_heads"


class LoggedEvent(Model):
    id = Text(primary_key=True)
    stream = Text()
    seq = fields.BigIntField()
    name = Text()
    subject_id = Text()
    task_id = OptionalText(null=True)
    """The task that the subject belongs to, as a comment does. It is null for an event of a task itself, which is its
    own subject, also in rows of versions without this column."""
    account_id = OptionalText(null=True)
    """The account that it concerns; such an event is shown to its owner and to admins only."""
    actor_id = OptionalText(null=True)
    via = fields.SmallIntField()
    origin_id = OptionalText(null=True)
    occurred_at = Instant()
    fields_changed = Text()
    """` title status `: each field between spaces, so that one LIKE finds it."""
    data = Text()

    class Meta:
        """The indexes by actor, and by the subject or its task, are on expressions. Those by changed fields and by
        origin are partial. They are defined in their migrations: see `ACTOR`, `ABOUT` and `TELLS_A_CHANGE` in
        `models.event.filter`."""

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
    """About when the text was last used: no event that is more than a day younger refers to it."""

    class Meta:
        table = "event_texts"
        indexes = (("used_at",),)
