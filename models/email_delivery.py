"""An outgoing mail, as admins see it: queued, sent, tried again or given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from events.storage.database import Reads, Writes
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.storage.sql import Values, begins_with, chunks, one_of
from models.values import clock
from models.values.ids import new_id


class DeliveryStatus(IntEnum):
    QUEUED = 0
    SENT = 1
    RETRYING = 2
    FAILED = 3
    SKIPPED = 4


_WAITING = f"{DeliveryStatus.QUEUED:d}, {DeliveryStatus.RETRYING:d}"


class EmailDelivery(Model):
    id = Text(primary_key=True)
    job_key = Text(unique=True)
    """The Message-ID is also made from it, so that a mail that is sent twice can be recognised."""
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


async def queued(unit: Writes, *, key: str, recipient: str, subject: str, template: str, at: int) -> None:
    """Adds the row beside the job that will send the mail. An existing row is left as it is."""
    await unit.execute(
        "INSERT INTO email_deliveries (id, job_key, recipient, subject, template, status, attempts, created_at,"
        f" next_attempt_at) VALUES ($1, $2, $3, $4, $5, {DeliveryStatus.QUEUED:d}, 0, $6, $7) ON CONFLICT (job_key) DO NOTHING",
        new_id("mail"),
        key,
        recipient,
        subject,
        template,
        clock.now(),
        at,
    )


@dataclass(frozen=True, slots=True)
class WaitingMail:
    """A mail that is requested together with many others."""

    key: str
    recipient: str
    subject: str
    template: str
    at: int


async def all_queued(unit: Writes, mails: Sequence[WaitingMail]) -> None:
    """Adds many rows at once, as `queued` does."""
    for some in chunks(mails):
        values, now = Values(), clock.now()
        rows = ", ".join(
            f"({values.each([new_id('mail'), one.key, one.recipient, one.subject, one.template, now, one.at])}, {DeliveryStatus.QUEUED:d}, 0)"
            for one in some
        )
        await unit.execute(
            "INSERT INTO email_deliveries (id, job_key, recipient, subject, template, created_at, next_attempt_at,"
            f" status, attempts) VALUES {rows} ON CONFLICT (job_key) DO NOTHING",
            *values.all,
        )


async def sent(unit: Writes, key: str, *, recipient: str, subject: str, template: str) -> None:
    """Marks the mail as sent, and sets what was not final while it waited: recipient, subject and template."""
    await unit.execute(
        f"UPDATE email_deliveries SET status = {DeliveryStatus.SENT:d}, attempts = attempts + 1, error = NULL, sent_at = $2,"
        " next_attempt_at = NULL, recipient = $3, subject = $4, template = $5 WHERE job_key = $1",
        key,
        clock.now(),
        recipient,
        subject,
        template,
    )


async def named(unit: Writes, key: str, *, recipient: str, subject: str, template: str) -> None:
    """Updates a mail that could not be sent, as `sent` does."""
    await unit.execute(
        "UPDATE email_deliveries SET recipient = $2, subject = $3, template = $4 WHERE job_key = $1",
        key,
        recipient,
        subject,
        template,
    )


async def waiting_for(reads: Reads, address: str, *, kind: str) -> list[str]:
    """The keys of the jobs of that kind whose mails to this address wait."""
    values = Values()
    which = f"{begins_with('job_key', f'{kind}:', values)} AND recipient = {values(address)} AND status IN ({_WAITING})"
    rows = await reads.fetch(f"SELECT job_key FROM email_deliveries WHERE {which} ORDER BY job_key", *values.all)
    return [row["job_key"] for row in rows]


async def readdressed(unit: Writes, old: str, new: str) -> None:
    """The person has another address. Mails that wait are sent to it."""
    await unit.execute(
        f"UPDATE email_deliveries SET recipient = $2 WHERE recipient = $1 AND status IN ({_WAITING})", old, new
    )


async def joined(unit: Writes, keys: Sequence[str]) -> None:
    """Removes the rows of mails whose contents are now part of another mail. That one is listed instead."""
    for some in chunks(keys):
        which = one_of("job_key", some, values := Values())
        await unit.execute(
            f"DELETE FROM email_deliveries WHERE {which} AND status <> {DeliveryStatus.SENT:d}", *values.all
        )


async def skipped(unit: Writes, key: str) -> None:
    sql = f"UPDATE email_deliveries SET status = {DeliveryStatus.SKIPPED:d}, next_attempt_at = NULL WHERE job_key = $1"
    await unit.execute(sql, key)


async def failed(unit: Writes, key: str, *, words: str, next_in: int | None) -> None:
    """`next_in`: milliseconds until the next try; None if the mail was given up."""
    await unit.execute(
        "UPDATE email_deliveries SET status = $2, attempts = attempts + 1, error = $3, next_attempt_at = $4"
        " WHERE job_key = $1",
        key,
        int(DeliveryStatus.FAILED if next_in is None else DeliveryStatus.RETRYING),
        words,
        None if next_in is None else clock.now() + next_in,
    )


async def queued_again(unit: Writes, key: str, *, at: int) -> None:
    sql = f"UPDATE email_deliveries SET status = {DeliveryStatus.QUEUED:d}, next_attempt_at = $2 WHERE job_key = $1"
    await unit.execute(sql, key, at)
