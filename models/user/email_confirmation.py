"""The link that confirms an address. It stays valid until it expires, because a second click, or a mail scanner that
follows links before the reader does, must not make it look broken."""

from __future__ import annotations

from datetime import timedelta

from tortoise import fields
from tortoise.models import Model

from events.storage.database import Unit
from events.storage.job import Job
from models.errors import Code, LimitReached
from models.storage.columns import Instant, Text
from models.user.user import User
from models.values import clock
from models.wording.sentence import plural

KIND = "mail.confirm_email"
LASTS = timedelta(days=3) // timedelta(milliseconds=1)
HOUR = timedelta(hours=1) // timedelta(milliseconds=1)
MAX_AN_HOUR = 3
"""In addition to the first mail, which comes with the account."""


class EmailConfirmation(Model):
    """A mailed link. It proves the address that it was mailed to, and no other that the account may have by then."""

    token_hash = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="confirmations")
    user_id: str
    email = Text()
    created_at = Instant()
    expires_at = Instant()

    class Meta:
        table = "email_confirmations"
        indexes = (("user_id", "created_at"),)

    @property
    def is_good(self) -> bool:
        return self.expires_at > clock.now()


async def keep_first(unit: Unit, user: User, *, token: str, token_hash: str) -> None:
    """The link that is made with the account. It has the creation time of the account, so it does not count as one that
    was requested."""
    await _keep(user, token_hash, at=user.created_at)
    await unit.enqueue(confirmation_job(user, token=token, token_hash=token_hash))


async def keep_once(user: User, *, token_hash: str | None) -> bool:
    """For a mail that may be tried several times. Returns False if too many were mailed."""
    if token_hash is None:
        return False
    if await EmailConfirmation.exists(token_hash=token_hash):
        return True
    try:
        await keep_another(user, token_hash=token_hash)
    except LimitReached:
        return False
    return True


async def keep_another(user: User, *, token_hash: str) -> None:
    """Raises LimitReached. The caller holds the lock of the user's row, so that of several requests at once none is
    missed in the count."""
    now = clock.now()
    asked = EmailConfirmation.filter(user_id=user.id, created_at__gt=max(user.created_at, now - HOUR))
    times = [each.created_at for each in await asked.order_by("created_at")]
    if len(times) >= MAX_AN_HOUR:
        wait = max(1, -(-(times[-MAX_AN_HOUR] + HOUR - now) // 1000))
        raise LimitReached(
            plural(
                "The confirmation was mailed {times} times in the last hour. Look into your spam folder, or try again in {n} minute.",
                "The confirmation was mailed {times} times in the last hour. Look into your spam folder, or try again in {n} minutes.",
                n=-(-wait // 60),
                times=MAX_AN_HOUR,
            ),
            limit=MAX_AN_HOUR,
            retry_after=wait,
            code=Code.RATE_LIMITED,
        )
    await _keep(user, token_hash, at=now)


async def forget_links(user: User) -> None:
    """Deletes the links to the former address. If a mail with one still waits, the worker makes its link again, for the
    new address."""
    await EmailConfirmation.filter(user_id=user.id).delete()


def confirmation_job(user: User, *, token: str, token_hash: str) -> Job:
    payload = {"user_id": user.id, "token": token}
    return Job(kind=KIND, key=f"{KIND}:{token_hash[:32]}", payload=payload)


async def _keep(user: User, token_hash: str, *, at: int) -> None:
    await EmailConfirmation.create(
        token_hash=token_hash, user_id=user.id, email=user.email, created_at=at, expires_at=at + LASTS
    )
