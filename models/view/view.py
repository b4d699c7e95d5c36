"""A saved view: a selection of tasks, their order, and their layout. Only its owner sees it, or the team that shares
it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypedDict, cast

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.states import TeamCard
from events.view import ViewCreated, ViewDeleted, ViewEvent, ViewState, ViewUpdated
from models.errors import Code, Conflict, Invalid, LimitReached, NotAllowed, NotFound
from models.roles import TeamRole
from models.storage.columns import Instant, OptionalText, Text
from models.team.rights import must_have_role
from models.team.team import Team
from models.user.user import User
from models.values import clock
from models.values.folding import fold
from models.values.ids import is_id, new_id
from models.values.naming import name_of
from models.view.fields import CHANGES
from models.view.layout import TaskGrouping, ViewLayout
from models.wording.sentence import sentence

if TYPE_CHECKING:
    from models.values.version import ChangedSince
    from models.viewer import Viewer

MOST_SHARED = 100
"""Per team."""
MOST_PRIVATE = 100
"""Per user."""
LARGEST_FILTER = 20_000
"""Bytes of JSON."""
COLUMNS = tuple(ViewState.__annotations__)
TEAM_ID = ("input", "teamId")


class ViewEdit(TypedDict, total=False):
    """The fields that one call sets, named as in the schema."""

    team: TeamCard | None
    name: str
    filter: str
    orderBy: str
    layout: ViewLayout
    groupBy: TaskGrouping | None


class View(Model):
    id = Text(primary_key=True)
    owner: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="views", null=True, on_delete=fields.SET_NULL
    )
    """Null: the account was erased."""
    owner_id: str | None
    private_to: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="private_views", null=True
    )
    """The owner of a private view, which is deleted with the account. A shared view stays."""
    private_to_id: str | None
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="views", null=True
    )
    """Null: it is private."""
    team_id: str | None
    name = Text()
    folded = Text()
    """The name as views are sorted by it: case and accents folded."""
    filter_json = Text()
    """The filter as it was given."""
    order_json = Text()
    layout = Text()
    group_by = OptionalText(null=True)
    created_at = Instant()
    updated_at = Instant()
    version = fields.IntField(default=1)

    class Meta:
        table = "views"
        indexes = (("team_id",), ("private_to_id",), ("owner_id",))

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[View]:
        """The viewer's own private views, and those of the teams that they see. Nobody, not even an admin, sees another
        user's private views."""
        shared = Q(team_id__not_isnull=True) if me.is_admin else Q(team_id__in=list(me.teams))
        return cls.filter(Q(private_to_id=me.id) | shared)

    @classmethod
    def new(
        cls,
        *,
        team: TeamCard | None,
        name: str,
        filter: str,
        order_by: str,
        layout: ViewLayout,
        group_by: TaskGrouping | None,
        by: Viewer,
        there: int,
        id: str | None = None,
    ) -> View:
        """`there`: the number of views that the team shares already, or of private ones that the owner has."""
        _must_have_room(team, there)
        if team is not None:
            must_have_role(by, team["id"], TeamRole.MEMBER, *TEAM_ID)
        now, named = clock.now(), name_of(name, "input", "name")
        return cls(
            id=new_id("view") if id is None else _client_made(id),
            owner_id=by.id,
            private_to_id=by.id if team is None else None,
            team_id=None if team is None else team["id"],
            name=named,
            folded=fold(named),
            filter_json=filter,
            order_json=order_by,
            layout=layout.value,
            group_by=None if group_by is None else group_by.value,
            created_at=now,
            updated_at=now,
        )

    @property
    def stream(self) -> str:
        """The stream of its events."""
        stream = self.private_to_id if self.team_id is None else self.team_id
        assert stream is not None
        return stream

    def card(self) -> ViewState:
        return cast("ViewState", {column: getattr(self, column) for column in COLUMNS})

    def created(self) -> ViewCreated:
        return ViewCreated(stream=self.stream, subject_id=self.id, state=self.card())

    def update(
        self, edit: ViewEdit, *, by: Viewer, there: int = 0, since: ChangedSince | None = None
    ) -> list[ViewEvent]:
        """Setting the current value is no change. If the view becomes shared with another team, or private, it leaves
        one stream and enters another. `there`: the number of views that its new place has already. `since`: the changes
        made since the version that the call expects."""
        self.must_be_changeable(by)
        if since is not None:
            since.must_not_meet(edit.keys(), self)
        before, stream = self.card(), self.stream
        if "team" in edit:
            self._share(edit["team"], by=by, there=there)
        self.name = edit.get("name", self.name)
        self.folded = fold(self.name)
        self.filter_json = edit.get("filter", self.filter_json)
        self.order_json = edit.get("orderBy", self.order_json)
        self.layout = edit.get("layout", self.layout)
        self.group_by = edit.get("groupBy", self.group_by)
        if self.card() == before:
            return []
        self.updated_at = max(clock.now(), self.updated_at)
        self.version += 1
        changes = tuple(CHANGES.between(before, self.card()))
        if self.stream == stream:
            return [ViewUpdated(stream=stream, subject_id=self.id, changes=changes, state=self.card())]
        untold = tuple(replace(change, before=None, before_text=None) for change in changes)
        return [
            ViewDeleted(stream=stream, subject_id=self.id, state=before),
            ViewCreated(stream=self.stream, subject_id=self.id, changes=untold, state=self.card()),
        ]

    def removed(self, *, by: Viewer) -> ViewDeleted:
        """Deletes for good. Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        self.must_be_changeable(by)
        return ViewDeleted(stream=self.stream, subject_id=self.id, state=self.card())

    def must_be_changeable(self, by: Viewer) -> None:
        """Allows its owner, while they still see it; for a shared view also the admins of its team."""
        if self.team_id is not None:
            needs = TeamRole.VIEWER if self.owner_id == by.id else TeamRole.ADMIN
            must_have_role(by, self.team_id, needs, "id")

    def _share(self, team: TeamCard | None, *, by: Viewer, there: int) -> None:
        team_id = None if team is None else team["id"]
        if team_id == self.team_id:
            return
        if self.owner_id != by.id:
            raise NotAllowed("Only the owner of a view says who sees it. Make a view of your own.", *TEAM_ID)
        if team_id is not None:
            must_have_role(by, team_id, TeamRole.MEMBER, *TEAM_ID)
        _must_have_room(team, there)
        self.team_id, self.private_to_id = team_id, by.id if team_id is None else None


def id_is_taken(current: View | None) -> Conflict:
    """`current` is None for one that is gone, or that the caller may not see."""
    return Conflict(
        "There is, or was, a view with this id already.", "input", "id", current=current, code=Code.ALREADY_EXISTS
    )


def no_such_view(id: str) -> NotFound:
    return NotFound("There is no such view.", "id", missing_id=id)


def _must_have_room(team: TeamCard | None, there: int) -> None:
    if team is None and there >= MOST_PRIVATE:
        raise LimitReached(_PRIVATE.filled(most=MOST_PRIVATE), limit=MOST_PRIVATE)
    if team is not None and there >= MOST_SHARED:
        raise LimitReached(_SHARED.filled(most=MOST_SHARED), limit=MOST_SHARED)


def _client_made(id: str) -> str:
    """Views are sorted by name, so it need not hold a time that sorts it among ours."""
    if not is_id(id, "view"):
        raise Invalid("A view's id is view_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id")
    return id


_SHARED = sentence("A team shares at most {most} views. Delete one that is not needed any more.")
_PRIVATE = sentence("You can have at most {most} private views. Delete one that is not needed any more.")
