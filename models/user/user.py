"""A person with an account on this instance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.event import Change
from events.states import PERSON, PersonCard
from events.user import UserCreated, UserDeactivated, UserEvent, UserReactivated, UserRoleChanged, UserUpdated
from models.errors import Invalid, NotAllowed, NotFound
from models.roles import UserRole
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.user.address import address_of
from models.user.fields import CHANGES
from models.user.handle import handle_of
from models.user.locale import locale_of, time_zone_of
from models.values import clock
from models.values.folding import fold
from models.values.ids import new_id
from models.values.naming import name_of
from models.values.version import ChangedSince

if TYPE_CHECKING:
    from events.storage.database import Row
    from models.storage.sql import Values
    from models.viewer import Viewer

E = TypeVar("E", bound=UserEvent)
CARD = tuple(PERSON)
"""The columns that others may see (the address only people who share a team); never the hash."""

EMAIL_CONFIRMED = "emailConfirmed"
"""The field under which events record it."""


class ProfileEdit(TypedDict, total=False):
    """The fields that one call sets, named as in the schema."""

    name: str
    handle: str
    timeZone: str  # the schema's name
    locale: str


class User(Model):
    id = Text(primary_key=True)
    name = Text()
    email = Text(unique=True)
    handle = OptionalText(null=True)
    """Unique, by an index that is defined in its migration. None: a process of an older version made the account."""
    password_hash = Text()
    role = fields.IntEnumField(UserRole, default=UserRole.USER, description="")
    time_zone = Text(default="UTC")
    locale = Text(default="en")
    folded = Text()
    """Name and address, folded for the search."""
    created_at = Instant()
    updated_at = Instant()
    deactivated_at = OptionalInstant(null=True)
    email_confirmed_at = OptionalInstant(null=True)
    """When the owner confirmed the address, or an operator of the instance vouched for it. It is not in the card,
    because only the owner and admins may see it. Every change of the address sets it back to None."""
    version = fields.IntField(default=1)

    class Meta:
        table = "users"

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[User]:
        """The viewer, and people who share a team with them; everybody for admins. `visible_sql` below is the same rule
        in SQL."""
        if me.is_admin:
            return cls.all()
        mates = cls.filter(memberships__team_id__in=list(me.teams)).values("id")
        return cls.filter(Q(id=me.id) | Q(id__in=Subquery(mates)))

    @classmethod
    def new(
        cls,
        *,
        name: str,
        email: str,
        password_hash: str,
        time_zone: str | None = None,
        locale: str | None = None,
        handle: str | None = None,
        role: UserRole = UserRole.USER,
        confirmed: bool = False,
    ) -> User:
        """`confirmed`: somebody who runs the instance vouches for the address."""
        now = clock.now()
        user = cls(
            id=new_id("user"),
            name=name_of(name, "input", "name"),
            email=address_of(email, "input", "email"),
            handle=None if handle is None else handle_of(handle, "input", "handle"),
            password_hash=password_hash,
            role=role,
            time_zone=time_zone_of(time_zone, "input", "timeZone"),
            locale=locale_of(locale, "input", "locale"),
            created_at=now,
            updated_at=now,
            email_confirmed_at=now if confirmed else None,
        )
        user._refold()
        return user

    @property
    def is_active(self) -> bool:
        return self.deactivated_at is None

    @property
    def is_admin(self) -> bool:
        return self.role is UserRole.ADMIN

    @property
    def is_confirmed(self) -> bool:
        return self.email_confirmed_at is not None

    def card(self) -> PersonCard:
        return cast("PersonCard", {**{column: getattr(self, column) for column in CARD}, "role": int(self.role)})

    def created(self) -> UserCreated:
        return UserCreated(subject_id=self.id, account_id=self.id, state=self.card())

    def update_profile(self, edit: ProfileEdit, *, by: Viewer, since: ChangedSince | None = None) -> UserUpdated | None:
        """`since`: what has changed since the version that the call expects."""
        if by.id != self.id:
            raise NotAllowed("Only its owner may change this profile.")
        if since is not None:
            since.must_not_meet(edit.keys(), self)
        before = self.card()
        self.name = edit.get("name", self.name)
        self.handle = edit.get("handle", self.handle)
        self.time_zone = edit.get("timeZone", self.time_zone)
        self.locale = edit.get("locale", self.locale)
        if self.card() == before:
            return None
        self._refold()
        return self._event(UserUpdated, before)

    def change_password(self, password_hash: str) -> UserUpdated:
        self.password_hash = password_hash
        self._touch()
        changed = Change("password", None, None)
        return UserUpdated(subject_id=self.id, account_id=self.id, changes=(changed,), state=self.card())

    def confirm_email(self) -> UserUpdated | None:
        if self.is_confirmed:
            return None
        self._touch()
        self.email_confirmed_at = self.updated_at
        change = Change(EMAIL_CONFIRMED, before=False, after=True)
        return UserUpdated(subject_id=self.id, account_id=self.id, changes=(change,), state=self.card())

    def change_email(self, email: str, *, by: Viewer) -> UserUpdated | None:
        """Nobody has proved the new address yet. The event says only that it changed, because not everybody who sees
        the event may see the addresses."""
        may_administer(by)
        address = address_of(email, "email")
        if address == self.email:
            return None
        self.email, self.email_confirmed_at = address, None
        self._refold()
        self._touch()
        changed = Change("email", None, None)
        return UserUpdated(subject_id=self.id, account_id=self.id, changes=(changed,), state=self.card())

    def set_role(self, role: UserRole, *, by: Viewer, other_admins: int) -> UserRoleChanged | None:
        may_administer(by)
        if self.role is role:
            return None
        if self.is_admin and self.is_active and not other_admins:
            raise Invalid("This is the last active admin. Make somebody else an admin first.", "role")
        before, self.role = self.card(), role
        return self._event(UserRoleChanged, before)

    def deactivate(self, *, by: Viewer, other_admins: int) -> UserDeactivated | None:
        if self.id != by.id and not by.is_admin:
            raise NotAllowed("Only an admin of this instance may deactivate somebody else.")
        if not self.is_active:
            return None
        if self.is_admin and not other_admins:
            raise Invalid("This is the last active admin. Make somebody else an admin first.", "id")
        before, now = self.card(), self._now()
        self.deactivated_at = now
        return self._event(UserDeactivated, before, now=now)

    def reactivate(self, *, by: Viewer) -> UserReactivated | None:
        may_administer(by)
        if self.is_active:
            return None
        before, self.deactivated_at = self.card(), None
        return self._event(UserReactivated, before)

    def _event(self, kind: type[E], before: PersonCard, *, now: int | None = None) -> E:
        """The event of the change from `before` to the current state."""
        self._touch(now)
        changes = tuple(CHANGES.between(before, self.card()))
        return kind(subject_id=self.id, account_id=self.id, changes=changes, state=self.card())

    def _now(self) -> int:
        """A clock that went back does not move the account's times back."""
        return max(clock.now(), self.updated_at)

    def _touch(self, now: int | None = None) -> None:
        self.updated_at = self._now() if now is None else now
        self.version += 1

    def _refold(self) -> None:
        self.folded = f"{fold(self.name)} {self.email}"


def visible_sql(me: Viewer, values: Values) -> str:
    """`User.visible_to` for the read layer."""
    if me.is_admin:
        return "1 = 1"
    id = values(me.id)
    return (
        f"(users.id = {id} OR users.id IN (SELECT mate.user_id FROM memberships mate WHERE mate.team_id IN"
        f" (SELECT mine.team_id FROM memberships mine WHERE mine.user_id = {id})))"
    )


def may_administer(me: Viewer) -> None:
    """For operations that are reserved for admins of the instance."""
    if not me.is_admin:
        raise NotAllowed("Only an admin of this instance may do that.")


def no_such_user(id: str, *path: str) -> NotFound:
    return NotFound("There is no such user.", *path, missing_id=id)


def card_of(row: Row | Mapping[str, Any]) -> PersonCard:
    """The card, from a row with the column names of the table."""
    return cast("PersonCard", {column: row[column] for column in CARD})
