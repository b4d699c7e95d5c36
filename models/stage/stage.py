"""A column of a team's board: a name for some of the tasks of one status. Everything else counts by the four statuses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, cast

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from events.stage import DeletedStage, StageCreated, StageDeleted, StageUpdated
from events.states import STAGE, StageCard, TeamCard
from models.errors import Code, Conflict, Invalid, LimitReached, NotFound
from models.roles import TeamRole
from models.stage.fields import CHANGES
from models.storage.columns import Instant, OptionalText, Text
from models.team.rights import must_have_role
from models.team.team import Team
from models.values import clock
from models.values.folding import fold
from models.values.ids import is_id, new_id
from models.values.naming import name_of
from models.wording.sentence import sentence

if TYPE_CHECKING:
    from events.storage.database import Row
    from models.values.version import ChangedSince
    from models.viewer import Viewer

MOST = 50
"""Per team."""
LONGEST_NAME = 50
CARD = tuple(STAGE)
"""The columns visible to everyone who sees the team."""
AFTER, MOVES_TO = ("input", "afterId"), ("moveTasksTo",)


class StageEdit(TypedDict, total=False):
    """The fields that one call sets, named as in the schema."""

    name: str
    color: str | None
    limit: int | None


class Stage(Model):
    id = Text(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("models.Team", related_name="stages")
    team_id: str
    name = Text()
    folded = Text()
    """The name as it is compared: case and accents folded."""
    status = fields.IntField()
    """A number of `models.task.status`. It never changes."""
    color = OptionalText(null=True)
    most = fields.IntField(null=True)
    place = fields.IntField()
    """The position among the columns of its team, from left to right. There may be gaps."""
    created_at = Instant()
    updated_at = Instant()
    version = fields.IntField(default=1)

    class Meta:
        table = "stages"
        unique_together = (("team", "folded"),)

    @classmethod
    def visible_to(cls, me: Viewer) -> QuerySet[Stage]:
        """The columns of the teams that the viewer sees."""
        return cls.all() if me.is_admin else cls.filter(team_id__in=list(me.teams))

    @classmethod
    def new(
        cls,
        *,
        team: TeamCard,
        name: str,
        status: int,
        color: str | None,
        limit: int | None,
        by: Viewer,
        of_team: int,
        id: str | None = None,
    ) -> Stage:
        """Creates the column to the right of all others; `of_team` is the number of columns that the team has already.
        `place_behind` moves it elsewhere."""
        must_have_role(by, team["id"], TeamRole.ADMIN, "input", "teamId")
        if of_team >= MOST:
            raise LimitReached(
                sentence("A team has at most {most} columns. Delete one that is not needed any more.", most=MOST),
                limit=MOST,
            )
        now, named = clock.now(), stage_name(name)
        return cls(
            id=new_id("stage") if id is None else _client_made(id),
            team_id=team["id"],
            name=named,
            folded=fold(named),
            status=status,
            color=color,
            most=stage_limit(limit),
            place=of_team,
            created_at=now,
            updated_at=now,
        )

    def card(self) -> StageCard:
        return cast("StageCard", {column: getattr(self, column) for column in CARD})

    def created(self) -> StageCreated:
        return StageCreated(stream=self.team_id, subject_id=self.id, state=self.card())

    def update(
        self, edit: StageEdit, *, by: Viewer, is_moved: bool = False, since: ChangedSince | None = None
    ) -> StageUpdated | None:
        """Setting the current value is no change. `since`: the changes made since the version that the call expects."""
        must_have_role(by, self.team_id, TeamRole.ADMIN, "id")
        if since is not None:
            since.must_not_meet(edit.keys(), self)
        before = self.card()
        self.name = edit.get("name", self.name)
        self.folded = fold(self.name)
        self.color = edit.get("color", self.color)
        self.most = edit.get("limit", self.most)
        if self.card() == before and not is_moved:
            return None
        self.updated_at = max(clock.now(), self.updated_at)
        self.version += 1
        changes = tuple(CHANGES.between(before, self.card()))
        return StageUpdated(stream=self.team_id, subject_id=self.id, changes=changes, state=self.card())

    def removed(self, *, by: Viewer, tasks_to: StageCard | None) -> StageDeleted:
        """Deletes for good. Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        must_have_role(by, self.team_id, TeamRole.ADMIN, "id")
        state: DeletedStage = {**self.card(), "moves_to_id": None if tasks_to is None else tasks_to["id"]}
        return StageDeleted(stream=self.team_id, subject_id=self.id, state=state)


def placed_behind(stage: Stage, after: str | None, columns: Sequence[Stage]) -> list[Stage]:
    """The columns of the team from left to right, with this one right after the given one, or first."""
    others = [each for each in columns if each.id != stage.id]
    if after is None:
        return [stage, *others]
    if after == stage.id:
        raise Invalid("A column can't stand behind itself. Name another one.", *AFTER)
    at = next((at for at, each in enumerate(others, start=1) if each.id == after), None)
    if at is None:
        raise no_such_stage(after, *AFTER)
    return [*others[:at], stage, *others[at:]]


def heir_of(stage: Stage, named: str | None, columns: Sequence[Stage]) -> Stage | None:
    """The column that gets the tasks of this one: the named one, or else the nearest of its status; of two equally near
    ones, the left one."""
    if named is not None:
        return _named_heir(stage, named, columns)
    here = next(at for at, each in enumerate(columns) if each.id == stage.id)
    alike = [(abs(at - here), at) for at, each in enumerate(columns) if each.status == stage.status and at != here]
    return columns[min(alike)[1]] if alike else None


def card_of(row: Row | Mapping[str, Any]) -> StageCard:
    """The card, from a row with the column names of the table."""
    return cast("StageCard", {column: row[column] for column in CARD})


def stage_name(text: str) -> str:
    name = name_of(text, "input", "name")
    if len(name) > LONGEST_NAME:
        raise Invalid(
            sentence("The name of a column has at most {most} characters. Shorten it.", most=LONGEST_NAME),
            "input",
            "name",
        )
    return name


def stage_limit(limit: int | None) -> int | None:
    if limit is not None and limit < 1:
        raise Invalid("A limit is 1 or more. Leave it out, and there is none.", "input", "limit")
    return limit


def name_is_taken(current: Stage) -> Conflict:
    return Conflict(
        sentence("The team has a column {name} already. Use that one, or pick another name.", name=current.name),
        "input",
        "name",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def id_is_taken(current: Stage | None) -> Conflict:
    """`current` is None if that column is gone, or the caller may not see it."""
    return Conflict(
        "There is, or was, a column with this id already.",
        "input",
        "id",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def no_such_stage(id: str, *path: str) -> NotFound:
    return NotFound("There is no such column.", *path, missing_id=id)


def _named_heir(stage: Stage, named: str, columns: Sequence[Stage]) -> Stage:
    heir = next((each for each in columns if each.id == named), None)
    if heir is None:
        raise no_such_stage(named, *MOVES_TO)
    if heir.id == stage.id:
        raise Invalid("This column is the one that is deleted. Name another one.", *MOVES_TO)
    if heir.status != stage.status:
        raise Invalid("That column stands for another status. Name one of the same status.", *MOVES_TO)
    return heir


def _client_made(id: str) -> str:
    """Columns are sorted by hand, so the id need not hold a time that sorts it among the server's ids."""
    if not is_id(id, "stage"):
        raise Invalid(
            "A column's id is stage_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id"
        )
    return id
