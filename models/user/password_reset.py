"""The link that sets a new password. A request writes a job and reads no account, so that it does the same for known
and for unknown addresses. The account is found, and the token stored, when the mail is about to be sent."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta

from tortoise import fields
from tortoise.models import Model

from events.jobs.queue import Claimed
from events.storage.database import Row, Unit
from events.storage.job import Job
from models.storage.columns import Instant, OptionalInstant, Text
from models.user.user import User
from models.values import clock

KIND = "mail.password_reset"
LASTS = timedelta(hours=1) // timedelta(milliseconds=1)


class PasswordReset(Model):
    """A mailed link; good once, until it expires."""

    token_hash = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="resets")
    user_id: str
    created_at = Instant()
    expires_at = Instant()
    used_at = OptionalInstant(null=True)

    class Meta:
        table = "password_resets"

    @property
    def is_good(self) -> bool:
        return self.used_at is None and self.expires_at > clock.now()


_LATER_JOBS = """
SELECT count(*) FROM jobs JOIN jobs mine ON mine.id = $1
WHERE jobs.key > $2 AND jobs.key < $3 AND (jobs.created_at, jobs.id) > (mine.created_at, mine.id)
"""


def reset_job(email: str, *, token: str, token_hash: str) -> Job:
    """Besides the mail, only this job holds the token, and it is deleted when it is done. The keys of all requests for
    one address have the same prefix."""
    return Job(
        kind=KIND,
        key=f"{KIND}:{_fingerprint(email)}:{token_hash[:32]}",
        payload={"email": email, "token": token, "token_hash": token_hash, "asked_at": clock.now()},
    )


async def account_of(job: Claimed) -> User | None:
    """A job of an earlier version has the user's id instead of the address."""
    email, user_id = job.payload.get("email"), job.payload.get("user_id")
    which = User.filter(email=email) if email is not None else User.filter(id=user_id)
    return await which.select_for_update().get_or_none()


async def keep(unit: Unit, job: Claimed, user: User) -> bool:
    """Returns False if the link is void. The link is stored once, however often its mail is tried: each try mails the
    same link."""
    kept = await unit.fetch(
        "SELECT token_hash, created_at, expires_at, used_at FROM password_resets WHERE user_id = $1", user.id
    )
    ours = next((row for row in kept if row["token_hash"][:32] == job.key.rpartition(":")[2]), None)
    if await _is_void(unit, job, ours, kept):
        return False
    if ours is None:
        await void_resets(unit, user.id)
        asked_at = job.payload["asked_at"]
        await PasswordReset.create(
            token_hash=job.payload["token_hash"], user_id=user.id, created_at=asked_at, expires_at=asked_at + LASTS
        )
    return True


async def use_reset(unit: Unit, token_hash: str) -> bool:
    """Returns False if the link is used or void, or too old. The caller holds the lock of the user's row."""
    return bool(
        await unit.execute(
            "UPDATE password_resets SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2",
            token_hash,
            clock.now(),
        )
    )


async def void_resets(unit: Unit, user_id: str) -> None:
    """The caller holds the lock of the user's row. The rows stay and are marked as used, so that a retried mail of one
    of them finds that its link is void."""
    await unit.execute(
        "UPDATE password_resets SET used_at = $2 WHERE user_id = $1 AND used_at IS NULL", user_id, clock.now()
    )


async def _is_void(unit: Unit, job: Claimed, ours: Row | None, kept: Sequence[Row]) -> bool:
    now = clock.now()
    if ours is not None and (ours["used_at"] is not None or ours["expires_at"] <= now):
        return True
    email, asked_at = job.payload.get("email"), job.payload.get("asked_at")
    if email is None or asked_at is None:
        return ours is None  # a job of an earlier version, whose link was kept with the request
    if ours is None and asked_at + LASTS <= now:
        return True
    if ours is None and any(max(row["created_at"], row["used_at"] or 0) > asked_at for row in kept):
        return True
    prefix = f"{KIND}:{_fingerprint(email)}"
    later: int = await unit.fetchval(_LATER_JOBS, job.id, f"{prefix}:", f"{prefix};")
    return later > 0


def _fingerprint(email: str) -> str:
    """A hash, because `taskflow jobs` shows keys, and need not show an address that somebody typed."""
    return hashlib.sha256(email.encode()).hexdigest()[:16]
