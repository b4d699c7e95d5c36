"""A signed-in device. Its refresh token changes with every use. An old token that comes back ends the session, except
shortly after its exchange: then the client may not have got the answer, or has sent the same token from two tabs."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import orjson
from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.session import SessionCard, SessionCreated, SessionRevoked
from models.errors import AuthFailed, Code
from models.session.device import short_name
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.user.user import User
from models.values import clock
from models.values.ids import new_id

if TYPE_CHECKING:
    from models.viewer import Viewer

MOST = 100
"""Live sessions for one user: a new one replaces the one that was not used for longest."""

LEEWAY = timedelta(seconds=30) // timedelta(milliseconds=1)
"""How long the same client gets the successor of an exchanged refresh token once more."""

MAX_RENEWALS = 8
"""The number of exchanges that are stored; within the leeway hardly any client makes a second one."""

FRESH = timedelta(hours=1) // timedelta(milliseconds=1)
"""The greatest age of a session that may create a lasting or an all-powerful key: otherwise a thief of the session
could keep access after it has ended."""

CARD = tuple(SessionCard.__annotations__)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a session lasts, in milliseconds."""

    unused: int
    altogether: int
    """The limit however often the session is used."""

    def end(self, created_at: int, used_at: int) -> int:
        return min(used_at + self.unused, created_at + self.altogether)


@dataclass(frozen=True, slots=True)
class Renewal:
    """A refresh token that was exchanged for its successor."""

    old_hash: str
    at: int
    client: str
    """The hash from `client_of`."""


class Session(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="sessions")
    user_id: str
    refresh_hash = Text()
    renewals = OptionalText(null=True)
    """The last exchanges, the newest last, as JSON."""
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
        """The caller's own sessions that are still live."""
        return cls.live(me.id)

    @classmethod
    def live(cls, user_id: str) -> QuerySet[Session]:
        return cls.filter(user_id=user_id, ended_at=None, expires_at__gt=clock.now())

    @classmethod
    def new(cls, *, user_id: str, user_agent: str, ip: str | None, lifetime: Lifetime) -> Session:
        now = clock.now()
        return cls(
            id=new_id("sess"),
            user_id=user_id,
            refresh_hash="",
            device=short_name(user_agent),
            ip=ip,
            created_at=now,
            last_used_at=now,
            expires_at=lifetime.end(now, now),
        )

    @property
    def is_live(self) -> bool:
        return self.ended_at is None and self.expires_at > clock.now()

    def card(self) -> SessionCard:
        return cast("SessionCard", {column: getattr(self, column) for column in CARD})

    def created(self) -> SessionCreated:
        return SessionCreated(subject_id=self.id, account_id=self.user_id, state=self.card())

    def must_be_fresh(self) -> None:
        if clock.now() - self.created_at > FRESH:
            raise AuthFailed(
                "Sign in again: this needs a session that was made in the last hour.", code=Code.SIGN_IN_AGAIN
            )

    def may_be_renewed(self, lifetime: Lifetime) -> bool:
        """A lifetime that was shortened since the last use applies too."""
        return self.is_live and self.created_at + lifetime.altogether > clock.now()

    def renew(self, *, refresh_hash: str, client: str, ip: str | None, lifetime: Lifetime) -> None:
        now = clock.now()
        done = Renewal(self.refresh_hash, now, client)
        self.renewals = _written([*self._recent(now), done][-MAX_RENEWALS:])
        self.refresh_hash = refresh_hash
        self.ip = ip
        self.last_used_at = now
        self.expires_at = lifetime.end(self.created_at, now)

    def exchanges_since(self, old_hash: str, *, client: str) -> int:
        """The number of exchanges from this token to the current one. 0: it was not exchanged within the leeway, or
        another client has exchanged a token since."""
        recent = self._recent(clock.now())
        for number, renewal in enumerate(recent):
            if renewal.old_hash == old_hash:
                since = recent[number:]
                return len(since) if all(each.client == client for each in since) else 0
        return 0

    def _recent(self, now: int) -> list[Renewal]:
        """A clock that was set back by a second signs nobody out; one that was set back by more does not stretch the leeway."""
        kept = [Renewal(*each) for each in orjson.loads(self.renewals or "[]")]
        return [each for each in kept if abs(now - each.at) <= LEEWAY]

    def end(self) -> SessionRevoked | None:
        if self.ended_at is not None:
            return None
        self.ended_at = clock.now()
        return SessionRevoked(subject_id=self.id, account_id=self.user_id, state=self.card())


def client_of(ip: str | None, user_agent: str) -> str:
    """A hash of the address and the agent that sent a token, for comparison."""
    return hashlib.sha256(f"{ip} {user_agent}".encode(errors="surrogatepass")).hexdigest()[:32]


def _written(renewals: list[Renewal]) -> str:
    return orjson.dumps([astuple(each) for each in renewals]).decode()
