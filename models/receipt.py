"""The answer that an @idempotent mutation gave, kept so that a repeat gets the same one and writes nothing."""

from __future__ import annotations

from tortoise.models import Model

from models.storage.columns import Instant, Text


class Receipt(Model):
    id = Text(primary_key=True)
    """Caller and key."""
    fingerprint = Text()
    """A hash of the field and its arguments."""
    answer = Text()
    created_at = Instant()

    class Meta:
        table = "receipts"
        indexes = (("created_at",),)
