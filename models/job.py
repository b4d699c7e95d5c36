"""Jobs as rows. `events.jobs` writes and runs them."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from events.storage.job import JobState
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text


class Job(Model):
    id = Text(primary_key=True)
    key = Text(unique=True)
    kind = Text()
    lane = OptionalText(null=True)
    """The part of its kind before the first dot. A blocked lane does not hold up the others."""
    payload = Text()
    state = fields.SmallIntField(default=int(JobState.READY))
    run_at = Instant()
    attempts = fields.IntField(default=0)
    max_attempts = fields.IntField(default=12)
    leased_until = Instant(default=0)
    created_at = Instant()
    failed_at = OptionalInstant(null=True)
    error = OptionalText(null=True)

    class Meta:
        table = "jobs"
        indexes = (("lane", "state", "run_at", "id"),)
