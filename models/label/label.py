"""A label: a name and a colour that the tasks of one team can be marked with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.label import LabelCreated, LabelDeleted, LabelUpdated
from events.states import LABEL, LabelCard, TeamCard
from models.errors import Code, Conflict, Invalid, LimitReached, NotFound
from models.label.fields import CHANGES
from models.roles import TeamRole
from models.storage.columns import Instant, Text
from models.team.rights import must_have_role
from models.team.team import Team
from models.values import clock
from models.values.color import color_of
from models.values.folding import fold
from models.values.ids import is_id, new_id
from models.values.naming import name_of
from models.wording.sentence import sentence

if TYPE_CHECKING:
    from events.storage.database import Row
    from models.values.version import ChangedSince
    from models.viewer import Viewer

MOST = 200
"""Per team."""
LONGEST_NAME = 50
CARD = tuple(LABEL)
"""The columns visible to everyone who sees the team."""


class LabelEdit(TypedDict, total=False):
    """The fields that one call sets, named as in the schema."""

    name: str
    color: str


class Label(Model):
    id = Text(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("models.Team", related_name="labels")
    team_id: str
    name = Text()
    folded = Text()
    """The name as it is compared and sorted: case and accents folded."""
    color = Text()
    created_at = Instant()
    updated_at = Instant()
    version = fields.IntField(default=1)

    class Meta:
        table = "labels"
        unique_together = (("team", "folded"),)

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[Label]:
        """The labels of the teams that the viewer sees."""
        return cls.all() if me.is_admin else cls.filter(team_id__in=list(me.teams))

    @classmethod
    def new(cls, *, team: TeamCard, name: str, color: str, by: Viewer, of_team: int, id: str | None = None) -> Label:
        """`of_team`: how many labels the team has already."""
        must_have_role(by, team["id"], TeamRole.MEMBER, "input", "teamId")
        if of_team >= MOST:
            raise LimitReached(
                sentence("A team has at most {most} labels. Delete one that is not needed any more.", most=MOST),
                limit=MOST,
            )
        now, named = clock.now(), label_name(name)
        return cls(
            id=new_id("label") if id is None else _client_made(id),
            team_id=team["id"],
            name=named,
            folded=fold(named),
            color=color_of(color, "input", "color"),
            created_at=now,
            updated_at=now,
        )

    def card(self) -> LabelCard:
        return cast("LabelCard", {column: getattr(self, column) for column in CARD})

    def created(self) -> LabelCreated:
        return LabelCreated(stream=self.team_id, subject_id=self.id, state=self.card())

    def update(self, edit: LabelEdit, *, by: Viewer, since: ChangedSince | None = None) -> LabelUpdated | None:
        """Setting the current value is no change. `since`: the changes made since the version that the call expects."""
        must_have_role(by, self.team_id, TeamRole.MEMBER, "id")
        if since is not None:
            since.must_not_meet(edit.keys(), self)
        before = self.card()
        self.name = edit.get("name", self.name)
        self.folded = fold(self.name)
        self.color = edit.get("color", self.color)
        if self.card() == before:
            return None
        self.updated_at = max(clock.now(), self.updated_at)
        self.version += 1
        changes = tuple(CHANGES.between(before, self.card()))
        return LabelUpdated(stream=self.team_id, subject_id=self.id, changes=changes, state=self.card())

    def removed(self, *, by: Viewer) -> LabelDeleted:
        """Deletes for good. Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        must_have_role(by, self.team_id, TeamRole.ADMIN, "id")
        return LabelDeleted(stream=self.team_id, subject_id=self.id, state=self.card())


def card_of(row: Row | Mapping[str, Any]) -> LabelCard:
    """The card, from a row with the column names of the table."""
    return cast("LabelCard", {column: row[column] for column in CARD})


def label_name(text: str) -> str:
    name = name_of(text, "input", "name")
    if len(name) > LONGEST_NAME:
        raise Invalid(
            sentence("The name of a label has at most {most} characters. Shorten it.", most=LONGEST_NAME),
            "input",
            "name",
        )
    return name


def name_is_taken(current: Label) -> Conflict:
    return Conflict(
        sentence("The team has a label {name} already. Use that one, or pick another name.", name=current.name),
        "input",
        "name",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def id_is_taken(current: Label | None) -> Conflict:
    """`current` is None if that label is gone, or the caller may not see it."""
    return Conflict(
        "There is, or was, a label with this id already.",
        "input",
        "id",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def no_such_label(id: str, *path: str) -> NotFound:
    return NotFound("There is no such label.", *path, missing_id=id)


def _client_made(id: str) -> str:
    """Labels are sorted by name, so the id need not hold a time that sorts it among the server's ids."""
    if not is_id(id, "label"):
        raise Invalid(
            "A label's id is label_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id"
        )
    return id
