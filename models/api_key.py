"""A personal key for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.api_key import ApiKeyCard, ApiKeyCreated, ApiKeyRevoked
from models.errors import Invalid, Required
from models.roles import Scope
from models.storage.columns import Instant, OptionalInstant, Text
from models.user.user import User
from models.values import clock
from models.values.ids import new_id
from models.values.naming import name_of

if TYPE_CHECKING:
    from models.viewer import Viewer

MOST = 50
"""Per user."""

LASTING = 367 * clock.DAY
"""Milliseconds. A key that lasts longer counts as one that never ends: a year, and a day for differences of clocks and
time zones."""

CARD = tuple(ApiKeyCard.__annotations__)


class ApiKey(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="api_keys")
    user_id: str
    name = Text()
    prefix = Text()
    secret_hash = Text(unique=True)
    scopes = Text()
    """Names joined by spaces, as they were requested."""
    created_at = Instant()
    expires_at = OptionalInstant(null=True)
    last_used_at = OptionalInstant(null=True)
    revoked_at = OptionalInstant(null=True)

    class Meta:
        table = "api_keys"

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[ApiKey]:
        """The caller's own keys. An expired key stays visible until it is revoked, so that its owner sees why a program
        stopped."""
        return cls.filter(user_id=me.id, revoked_at=None)

    @classmethod
    def new(
        cls,
        *,
        user_id: str,
        name: str,
        scopes: Iterable[Scope],
        expires_at: int | None,
        prefix: str,
        secret_hash: str,
    ) -> ApiKey:
        now, asked = clock.now(), list(dict.fromkeys(scopes))
        if not asked:
            raise Required("Give at least one scope.", "input", "scopes")
        if expires_at is not None and expires_at <= now:
            raise Invalid("This moment has passed. Pick a later one, or none.", "input", "expiresAt")
        return cls(
            id=new_id("key"),
            user_id=user_id,
            name=name_of(name, "input", "name"),
            prefix=prefix,
            secret_hash=secret_hash,
            scopes=" ".join(scope.name for scope in asked),
            created_at=now,
            expires_at=expires_at,
        )

    @property
    def needs_a_fresh_session(self) -> bool:
        """True for keys with which somebody who finds an open session could keep access for good, or do everything."""
        return self._lasts or Scope.ADMIN in scopes_of(self.scopes)

    @property
    def _lasts(self) -> bool:
        return self.expires_at is None or self.expires_at - self.created_at > LASTING

    def card(self) -> ApiKeyCard:
        return cast("ApiKeyCard", {column: getattr(self, column) for column in CARD})

    def created(self) -> ApiKeyCreated:
        return ApiKeyCreated(subject_id=self.id, account_id=self.user_id, state=self.card())

    def revoke(self) -> ApiKeyRevoked | None:
        if self.revoked_at is not None:
            return None
        self.revoked_at = clock.now()
        return ApiKeyRevoked(subject_id=self.id, account_id=self.user_id, state=self.card())


def scopes_of(names: str) -> list[Scope]:
    return [Scope[name] for name in names.split()]
