"""An outgoing mail, as admins see it: queued, sent, tried again or given up."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, OptionalText, Text


class DeliveryStatus(IntEnum):
    QUEUED = 0
    SENT = 1
    RETRYING = 2
    FAILED = 3
    SKIPPED = 4


class EmailDelivery(Model):
    id = Text(primary_key=True)
    job_key = Text(unique=True)
    """Also makes the Message-ID, so that a mail that is sent twice can be recognised."""
    recipient = Text()
    subject = Text()
    template = Text()
    status = fields.IntEnumField(DeliveryStatus, default=DeliveryStatus.QUEUED, description="")
    attempts = fields.IntField(default=0)
    error = OptionalText(null=True)
    created_at = Instant()
    sent_at = OptionalInstant(null=True)
    next_attempt_at = OptionalInstant(null=True)

    class Meta:
        table = "email_deliveries"
        indexes = (("created_at", "id"), ("status", "created_at", "id"))
