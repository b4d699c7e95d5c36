"""A signed-in device. Its refresh token changes with every use; an old one that comes back ends the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.session import SessionCreated, SessionRevoked
from models import clock
from models.device import short_name
from models.fields import Instant, OptionalInstant, OptionalText, Text
from models.ids import new_id
from models.user import User

if TYPE_CHECKING:
    from models.viewer import Viewer

MOST = 100
"""Live ones per user: the one that was not used for longest gives way to a new one."""

CARD = ("id", "user_id", "device", "ip", "created_at", "last_used_at", "expires_at", "ended_at")


class Session(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="sessions")
    user_id: str
    refresh_hash = Text()
    device = Text()
    ip = OptionalText(null=True)
    created_at = Instant()
    last_used_at = Instant()
    expires_at = Instant()
    ended_at = OptionalInstant(null=True)

    class Meta:
        table = "sessions"

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[Session]:
        """One's own that still open something."""
        return cls.live(me.id)

    @classmethod
    def live(cls, user_id: str) -> QuerySet[Session]:
        return cls.filter(user_id=user_id, ended_at=None, expires_at__gt=clock.now())

    @classmethod
    def new(cls, *, user_id: str, user_agent: str, ip: str | None, lasts: int) -> Session:
        now = clock.now()
        return cls(
            id=new_id("sess"),
            user_id=user_id,
            refresh_hash="",
            device=short_name(user_agent),
            ip=ip,
            created_at=now,
            last_used_at=now,
            expires_at=now + lasts,
        )

    @property
    def is_live(self) -> bool:
        return self.ended_at is None and self.expires_at > clock.now()

    def card(self) -> dict[str, Any]:
        return {column: getattr(self, column) for column in CARD}

    def created(self) -> SessionCreated:
        return SessionCreated(subject_id=self.id, account_id=self.user_id, state=self.card())

    def renew(self, *, refresh_hash: str, ip: str | None, lasts: int) -> None:
        self.refresh_hash = refresh_hash
        self.ip = ip
        self.last_used_at = clock.now()
        self.expires_at = self.last_used_at + lasts

    def end(self) -> SessionRevoked | None:
        if self.ended_at is not None:
            return None
        self.ended_at = clock.now()
        return SessionRevoked(subject_id=self.id, account_id=self.user_id, state=self.card())
