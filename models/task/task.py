"""A piece of work."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar, cast

from tortoise import fields
from tortoise.models import Model

from events.event import Change
from events.rank import first_rank
from events.states import LabelCard, ParentCard, PersonCard, StageCard, TeamCard
from events.task import (
    LeftTask,
    RestoredTask,
    TaskBecameOverdue,
    TaskBlocked,
    TaskCreated,
    TaskDeleted,
    TaskEvent,
    TaskMovedIn,
    TaskMovedOut,
    TaskProgressed,
    TaskPurged,
    TaskRestored,
    TaskState,
    TaskUnblocked,
    TaskUnwatched,
    TaskUpdated,
    TaskWatched,
    ToldTask,
)
from models.errors import Invalid, NotFound, Problem
from models.markdown.rendering import handles_that_stand_in
from models.recurrence import recurrence as recurrences
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.storage.plain_model import PlainModel, blank, columns_of
from models.task.edit import (
    ASSIGNEE,
    STAGE,
    UNSET,
    BoardPlace,
    Edit,
    EditEffects,
    Members,
    description_in,
    set_or,
)
from models.task.fields import CHANGES, WATCHERS
from models.task.labels import Cards, Relabeling, by_name, ids_text, ids_text_of
from models.task.parts import Parts
from models.task.rights import (
    RIGHT_FOR,
    TaskInTeam,
    must_be_deletable,
    must_be_editable,
    must_be_movable,
    must_be_open_to,
    must_be_purgeable,
    must_be_watchable,
)
from models.task.status import OPEN, Priority, Status
from models.task.text import folded, title_of, words_of
from models.task.watchers import is_full, those_among, too_many, with_more, without
from models.team.team import Team
from models.user.user import User
from models.values import clock
from models.values.folding import fold
from models.values.ids import is_id, is_time_ordered, new_id
from models.values.version import ChangedSince, has_changed_since
from models.viewer import Viewer
from models.wording.sentence import sentence

E = TypeVar("E", bound=TaskEvent)

MAX_AT_ONCE = 500
"""Tasks that one call may create or change."""


class Task(PlainModel):
    id = Text(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("models.Team", related_name="tasks")
    team_id: str
    key = Text(unique=True)
    title = Text()
    description = OptionalText(null=True)
    status = fields.IntEnumField(Status, default=Status.PENDING, description="")
    priority = fields.IntEnumField(Priority, default=Priority.MEDIUM, description="")
    creator: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="created_tasks", null=True, on_delete=fields.SET_NULL
    )
    creator_id: str | None
    assignee: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="assigned_tasks", null=True, on_delete=fields.SET_NULL
    )
    assignee_id: str | None
    due_on = OptionalText(null=True)
    due_at = OptionalInstant(null=True)
    """The end of that day in the assignee's time zone: a task is overdue if it is open and `due_at <= now`."""
    overdue_told_at = OptionalInstant(null=True)
    """The `due_at` for which the log has task.became_overdue."""
    started_at = OptionalInstant(null=True)
    completed_at = OptionalInstant(null=True)
    closed_at = OptionalInstant(null=True)
    """The time at which it was completed or cancelled."""
    created_at = Instant()
    updated_at = Instant()
    deleted_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)
    folded_title = Text()
    """The title as it is sorted and compared: case and accents folded."""
    words = Text()
    """The words of title and description as they are searched, folded, each once."""
    label_ids = Text(db_default="")
    """The ids of its labels, between spaces: see `models.task.labels`. `task_labels` has the tasks by label."""
    comment_count = fields.IntField(default=0, db_default=0)
    """The number of comments and replies that are not deleted. It does not raise the version."""
    watcher_ids = Text(db_default="")
    """The ids of its watchers, between spaces, sorted: see `models.task.watchers`. It does not raise the version."""
    attachment_count = fields.IntField(default=0, db_default=0)
    """The number of files that are ready. It does not raise the version."""
    rank = Text(db_default="")
    """Its place in the order made by hand: see `models.task.rank`. Empty in a row of a version without ranks, until
    housekeeping sets it."""
    stage_id = OptionalText(null=True)
    """The column of its team's board. Only `_enter` sets it: it is null, or a column of its team and its status."""

    parent_id = OptionalText(null=True)
    """The task that it is a part of, in the same team."""
    part_count = fields.IntField(default=0, db_default=0)
    """The number of its parts, including those in the trash. Like the next two it does not raise the version."""
    parts_total = fields.IntField(default=0, db_default=0)
    """The number of parts without those that are cancelled or in the trash."""
    parts_done = fields.IntField(default=0, db_default=0)
    relation_count = fields.IntField(default=0, db_default=0)
    """The number of all relations to other tasks."""
    blocked = fields.IntField(default=0, db_default=0)
    """1 if an open task blocks it. It does not raise the version."""
    recurrence_json = OptionalText(null=True)
    """Its recurrence, in the form of `Recurrence.kept`."""
    recurs_on = OptionalText(null=True)
    """The date of the rule that it stands for. A due date that was changed by hand may differ from it."""
    next_id = OptionalText(null=True)
    """The id of the occurrence made at its completion, even if that is gone: it is made only once."""

    label_cards: Cards
    """Sorted by name."""
    stage_card: StageCard | None
    """Also None if the column is gone, and the task has not been taken out of it yet."""
    parent_card: ParentCard | None
    """Also None if it was not read: only changes of the parent read it."""
    creator_card: PersonCard | None
    assignee_card: PersonCard | None
    team_card: TeamCard

    class Meta:
        table = "tasks"

    @classmethod
    def new(
        cls,
        *,
        edit: Edit,
        key: str,
        team: TeamCard,
        by: Viewer,
        members: Members,
        id: str | None = None,
        now: int | None = None,
    ) -> Task:
        must_be_open_to(team["id"], by=by)
        now = clock.now() if now is None else now
        own = {"id": "", "team_id": team["id"], "key": key, "creator_id": by.id}
        derived = {
            "title": "",
            "folded_title": "",
            "words": "",
            "label_ids": "",
            "rank": "",
            "watcher_ids": ids_text_of([by.id]),
        }
        task = cls(**{**BLANK, **own, **derived, "created_at": now, "updated_at": now})
        task.team_card, task.creator_card, task.assignee_card, task.label_cards = team, by.card, None, ()
        task.stage_card, task.parent_card = None, None
        effects = task._effects(edit, members, now)
        task.id = new_id("task") if id is None else _client_made(id)
        task.rank = first_rank(now, task.id)
        task._apply(edit, effects, now)
        return task

    @property
    def as_parent(self) -> ParentCard:
        return {"id": self.id, "name": f"{self.key} {self.title}"}

    @property
    def in_team(self) -> TaskInTeam:
        return {"team_id": self.team_id, "assignee_id": self.assignee_id, "deleted_at": self.deleted_at}

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    def is_overdue(self, now: int) -> bool:
        return self.is_open and self.due_at is not None and self.due_at <= now

    def row(self) -> dict[str, Any]:
        row = dict(zip(COLUMNS, _values_of(self), strict=True))
        row["status"], row["priority"] = int(self.status), int(self.priority)
        return row

    def state(self) -> TaskState:
        people = {"creator": self.creator_card, "assignee": self.assignee_card}
        return cast(
            "TaskState",
            {
                **self.row(),
                **people,
                "labels": self.label_cards,
                "stage": self.stage_card,
                "parent": self.parent_card,
                "team": self.team_card,
            },
        )

    def created(self) -> TaskCreated:
        return TaskCreated(stream=self.team_id, subject_id=self.id, state={**self.state(), "was": {}})

    def created_as_occurrence(self) -> TaskCreated:
        """Marks the description as old, so that the people whom it mentions are not notified again."""
        was = {"description": self.description}
        return TaskCreated(stream=self.team_id, subject_id=self.id, state={**self.state(), "was": was})

    def must_accept(
        self, edit: Edit, *, by: Viewer, members: Members, since: ChangedSince | None = None, now: int | None = None
    ) -> EditEffects:
        """Raises if this edit is refused. Returns its effects for the references and the recurrence of the task."""
        must_be_editable(self, edit.fields, by=by)
        if "rank" in edit.former.columns:
            must_be_movable(self, by=by)
        if edit.team is not UNSET and self.moves(edit):
            must_be_open_to(edit.team["id"], by=by)
        if since is not None:
            since.must_not_meet(edit.conflicting, self)
        return self._effects(edit, members, self._from(now))

    def must_be_undone(self, fields: Collection[str], *, by: Viewer, overtaken: Collection[str]) -> None:
        """Raises if a change of these fields can't be undone. `overtaken`: those of its fields that were changed again
        since."""
        if "deletedAt" in fields:
            must_be_deletable(self, by=by)
        else:
            must_be_editable(self, {name: () for name in fields if name in RIGHT_FOR}, by=by)
        if "rank" in fields:
            must_be_movable(self, by=by)
        if overtaken:
            raise has_changed_since(self, overtaken, "id")

    def moves(self, edit: Edit) -> bool:
        return edit.team is not UNSET and edit.team["id"] != self.team_id

    def update(
        self, edit: Edit, *, by: Viewer, members: Members, since: ChangedSince | None = None, now: int | None = None
    ) -> TaskUpdated | None:
        """`since`: what has changed since the version that the call expects."""
        before, now = self.state(), self._from(now)
        effects = self.must_accept(edit, by=by, members=members, since=since, now=now)
        self._apply(edit, effects, now)
        if not self._touched(before, now):
            return None
        return _taking_back(self._event(TaskUpdated, before), edit.former.events)

    def move(
        self,
        edit: Edit,
        *,
        key: str,
        by: Viewer,
        members: Members,
        since: ChangedSince | None = None,
        now: int | None = None,
    ) -> tuple[TaskMovedOut, TaskMovedIn]:
        """Moves to the team of the edit, with this key; the same call may change more."""
        assert edit.team is not UNSET  # or it does not move
        now = self._from(now)
        effects = self.must_accept(edit, by=by, members=members, since=since, now=now)
        return self._move(edit, effects, edit.team, key, now)

    def move_along(
        self, edit: Edit, *, number: int, key: str, members: Members, now: int
    ) -> tuple[TaskMovedOut, TaskMovedIn]:
        """Moves as a part of a task that moves to the team of the edit, which sets nothing else; `number` is its
        position among the parts. It stays a part of its parent."""
        assert edit.team is not UNSET  # or it does not move
        now = self._from(now) + number
        return self._move(edit, self._effects(edit, members, now), edit.team, key, now)

    def must_go_along(self, edit: Edit, members: Members) -> None:
        """Raises if it can't move along with the task that it is a part of."""
        assert edit.team is not UNSET  # or it does not move
        try:
            self._assignee_after(edit, members)
        except Problem:
            raise self._stays(edit.team) from None

    def place(self, rank: str, edit: Edit, *, by: Viewer, now: int | None = None) -> TaskUpdated | None:
        """Sets its place among the tasks of its team, and its column. The edit sets only a status or a column."""
        must_be_movable(self, by=by)
        column = self._column_after(edit)
        before, now = self.state(), self._from(now)
        self.rank = rank
        self._enter(column, now)
        return self._event(TaskUpdated, before) if self._touched(before, now) else None

    def make_room(self, rank: str, *, now: int | None = None) -> TaskUpdated | None:
        """Changes the rank for another task that is moved next to this one, without changing the order of tasks. The
        right to move that task is enough."""
        before, now = self.state(), self._from(now)
        self.rank = rank
        return self._event(TaskUpdated, before) if self._touched(before, now) else None

    def trash(
        self,
        *,
        by: Viewer,
        joins: ParentCard | None = None,
        now: int | None = None,
        since: int | None = None,
        takes_back: Sequence[str] = (),
    ) -> TaskDeleted | None:
        """Not named `delete`, because Tortoise has a method of that name, which deletes the row. For an undo: `joins`
        is the parent that it left when it was restored, `since` the time at which it went into the trash with that, and
        `takes_back` has the ids of the undone events."""
        must_be_deletable(self, by=by)
        return self.trash_along(self._from(now), joins=joins, since=since, takes_back=takes_back)

    def trash_along(
        self,
        now: int,
        *,
        joins: ParentCard | None = None,
        since: int | None = None,
        takes_back: Sequence[str] = (),
    ) -> TaskDeleted | None:
        """Also used for a part of a task that is trashed at that time: `restore` finds the part by this time."""
        if self.deleted_at is not None:
            return None
        before = self.state()
        self.deleted_at = now if since is None else since
        if joins is not None:
            self.parent_id, self.parent_card = joins["id"], joins
        self._touched(before, now)
        return _taking_back(self._event(TaskDeleted, before, changes=()), takes_back)

    def restore(
        self, *, by: Viewer, leaves: Task | None = None, now: int | None = None, takes_back: Sequence[str] = ()
    ) -> TaskRestored | None:
        """`leaves`: its parent, if that stays in the trash. The task then has no parent. `takes_back`: for an undo, the
        ids of the undone events."""
        must_be_deletable(self, by=by)
        return self.restore_along(self._from(now), leaves=leaves, takes_back=takes_back)

    def restore_along(
        self, now: int, *, leaves: Task | None = None, takes_back: Sequence[str] = ()
    ) -> TaskRestored | None:
        """Also used for a part of a task that is restored and was trashed with it."""
        if self.deleted_at is None:
            return None
        self.parent_card = None if leaves is None else leaves.as_parent
        before, now = self.state(), self._from(now)
        self.deleted_at = None
        if leaves is not None:
            self.parent_id, self.parent_card = None, None
        self._touched(before, now)
        # The lost parent is a change of its own, which no deletion made: it still counts.
        return _taking_back(self._event(TaskRestored, before), takes_back if leaves is None else ())

    def leave_its_parent(self, *, now: int | None = None) -> TaskUpdated:
        """The parent is gone, or in another team: its title is not recorded, because people here may not see it."""
        self.parent_card = None
        before, now = self.state(), self._from(now)
        self.parent_id = None
        self._touched(before, now)
        return self._event(TaskUpdated, before)

    def next_due_on(self, now: int) -> str | None:
        """The due date of the next occurrence, if this one is completed at that time. None if there is none."""
        if self.recurrence_json is None:
            return None
        today = clock.day_of(now, zone_of(self.assignee_card))
        recurs = recurrences.read(self.recurrence_json)
        return recurs.next_date(occurrence=self.recurs_on, due_on=self.due_on, today=today)

    def skip(self, *, by: Viewer, now: int | None = None) -> TaskUpdated:
        """Moves the task to its next date, without completing it."""
        must_be_movable(self, by=by)
        before, now = self.state(), self._from(now)
        if not self.is_open:
            raise Invalid("This task is closed. Only an open one can be moved to its next date.", "id")
        if self.recurrence_json is None:
            raise Invalid("This task does not recur. Set a recurrence first.", "id")
        today = clock.day_of(now, zone_of(self.assignee_card))
        recurs = recurrences.read(self.recurrence_json)
        following = recurs.date_after_this(occurrence=self.recurs_on, due_on=self.due_on, today=today)
        if following is None:
            raise Invalid("This task has no next date: its rule ends here. Complete it, or change the rule.", "id")
        self.due_on = self.recurs_on = following
        self._derive(texts=False)
        self._touched(before, now)
        return self._event(TaskUpdated, before)

    def change_relations(self, count: int, *, now: int | None = None) -> TaskUpdated:
        """Sets the number of relations after one was added or removed. The event does not name the other task, because
        not everybody may see it."""
        before, now = self.state(), self._from(now)
        self.relation_count = count
        self._touched(before, now)
        return self._event(TaskUpdated, before)

    def mark_blocked(self, blocked: bool) -> TaskBlocked | TaskUnblocked | None:
        """Sets whether an open task blocks it."""
        if bool(self.blocked) == blocked:
            return None
        before, self.blocked = self.state(), int(blocked)
        change = Change("blocked", before=not blocked, after=blocked)
        if blocked:
            return self._event(TaskBlocked, before, changes=(change,))
        return self._event(TaskUnblocked, before, changes=(change,))

    @property
    def parts(self) -> Parts:
        return Parts(self.part_count, self.parts_total, self.parts_done)

    def progress(self, parts: Parts) -> TaskProgressed | None:
        """Stores the counts of its parts. None if nothing visible has changed."""
        before = self.state()
        self.part_count, self.parts_total, self.parts_done = parts.count, parts.total, parts.done
        if (before["parts_total"], before["parts_done"]) == (parts.total, parts.done):
            return None
        told, is_now = (
            {"done": state["parts_done"], "total": state["parts_total"]} for state in (before, self.state())
        )
        texts = (f"{each['done']}/{each['total']}" for each in (told, is_now))
        return self._event(TaskProgressed, before, changes=(Change("progress", told, is_now, *texts),))

    def take_off(self, label: LabelCard, *, now: int | None = None) -> TaskUpdated | None:
        """Removes a deleted label. The right to delete the label is enough, and a task in the trash is changed too:
        nobody could do it later."""
        if label["id"] not in self.label_ids.split():
            return None
        before, now = self.state(), self._from(now)
        before["labels"] = by_name((*self.label_cards, label))
        self.label_cards = tuple(card for card in self.label_cards if card["id"] != label["id"])
        self.label_ids = ids_text_of(id for id in self.label_ids.split() if id != label["id"])
        self._touched(before, now)
        return self._event(TaskUpdated, before)

    def change_stage(
        self, to: StageCard | None, *, out_of: StageCard | None = None, now: int | None = None
    ) -> TaskUpdated | None:
        """Moves it to another column of its status, since its own was deleted or the new one is the first. The right to
        change the columns is enough, and a task in the trash is changed too: nobody could do it later."""
        fits = to is not None and (to["team_id"], to["status"]) == (self.team_id, self.status)
        before, now = self.state(), self._from(now)
        before["stage"] = before["stage"] or out_of
        self._enter(BoardPlace(self.status, to if fits else None), now)
        return self._event(TaskUpdated, before) if self._touched(before, now) else None

    def watch(self, *, by: Viewer, seeing: Container[str] = frozenset()) -> TaskWatched | None:
        """Watches by hand. `seeing`: if the list of watchers is full, those who still see the task. The others are
        removed to make room."""
        must_be_watchable(self, by=by)
        if by.id in self.watcher_ids.split():
            return None
        others = those_among(self.watcher_ids, seeing) if is_full(self.watcher_ids) else self.watcher_ids
        if is_full(others):
            raise too_many("id")
        return self._watched(TaskWatched, with_more(others, [by.id]))

    def unwatch(self, *, by: Viewer) -> TaskUnwatched | None:
        must_be_watchable(self, by=by)
        if by.id not in self.watcher_ids.split():
            return None
        return self._watched(TaskUnwatched, without(self.watcher_ids, by.id))

    def gain_watchers(self, ids: Iterable[str]) -> None:
        """Adds watchers automatically: people who were assigned, have commented or were mentioned."""
        self.watcher_ids = with_more(self.watcher_ids, ids)

    def purge(self, *, by: Viewer) -> TaskPurged:
        must_be_purgeable(self, by=by)
        return self.purge_along()

    def purge_along(self) -> TaskPurged:
        """Also used for a part of a task that is purged."""
        return TaskPurged(stream=self.team_id, subject_id=self.id, state={**self.state(), "was": {}})

    def become_overdue(self, now: int, *, was_overdue: bool = False) -> TaskBecameOverdue | None:
        """None if it is no longer overdue, or if the event was emitted already. `was_overdue`: an event before it has
        shown the task overdue already, so that for a filter it does not become so again."""
        if not self.is_overdue(now) or self.deleted_at is not None or self.overdue_told_at == self.due_at:
            return None
        told, self.overdue_told_at = self.overdue_told_at, self.due_at
        state: ToldTask = {**self.state(), "was": {"overdue_told_at": told, "overdue": was_overdue}}
        change = Change("overdue", before=False, after=True)
        return TaskBecameOverdue(stream=self.team_id, subject_id=self.id, changes=(change,), state=state)

    def _effects(self, edit: Edit, members: Members, now: int) -> EditEffects:
        assignee = self._assignee_after(edit, members)
        return EditEffects(
            assignee,
            self._labels_after(edit),
            self._column_after(edit),
            *self._parent_after(edit),
            *self._recurrence_after(edit, assignee, now),
        )

    def _stays(self, team: TeamCard) -> Invalid:
        """The reason why the parent of this task can't move to that team. In the trash nobody can assign the task to
        another person."""
        if self.deleted_at is not None:
            return Invalid(
                sentence(
                    "Its sub-task {key} is in the trash, and assigned to somebody who can't have tasks of {team}. Restore it, and assign it to somebody else first.",
                    key=self.key,
                    team=team["name"],
                ),
                "input",
                "teamId",
            )
        return Invalid(
            sentence(
                "Its sub-task {key} is assigned to somebody who can't have tasks of {team}. Assign that one to somebody else first.",
                key=self.key,
                team=team["name"],
            ),
            "input",
            "teamId",
        )

    def _recurrence_after(self, edit: Edit, assignee: PersonCard | None, now: int) -> tuple[str | None, str | None]:
        """The recurrence, and the date of the rule that the task stands for. A new rule starts at the due date after
        the edit."""
        due_on, former = self.due_on if edit.due_date is UNSET else edit.due_date, edit.former.columns
        if "recurrence_json" in former:
            if former["recurrence_json"] is not None:
                recurrences.read(former["recurrence_json"]).must_allow(due_on)
            return former["recurrence_json"], former.get("recurs_on", self.recurs_on)
        if edit.recurrence is UNSET:
            if edit.due_date is not UNSET and self.recurrence_json is not None:
                recurrences.read(self.recurrence_json).must_allow(due_on)
            return self.recurrence_json, self.recurs_on
        if edit.recurrence is None:
            return None, None
        today = clock.day_of(now, zone_of(assignee))
        return edit.recurrence.starting(due_on, today=today).kept(), due_on

    def _parent_after(self, edit: Edit) -> tuple[str | None, ParentCard | None]:
        """A part that moves to another team alone leaves its parent."""
        if edit.parent is None or (edit.parent is UNSET and self.moves(edit) and self.parent_id not in edit.moving):
            return None, None
        if edit.parent is UNSET or (edit.parent.id == self.parent_id and not self.moves(edit)):
            return self.parent_id, self.parent_card
        team_id = self.team_id if edit.team is UNSET else edit.team["id"]
        edit.parent.must_take(self.id, team_id=team_id, height=edit.heights.get(self.id, 0))
        return edit.parent.id, edit.parent.card

    def _column_after(self, edit: Edit) -> BoardPlace | None:
        """None if it stays where it is. A named column decides the status; otherwise the status decides the column."""
        team_id = self.team_id if edit.team is UNSET else edit.team["id"]
        if edit.stage is not UNSET and edit.stage is not None:
            if edit.stage["team_id"] != team_id:
                raise Invalid("This column belongs to another team than the task.", *STAGE)
            return BoardPlace(Status(edit.stage["status"]), edit.stage)
        status = edit.status if isinstance(edit.status, Status) else self.status
        if edit.stage is UNSET and team_id == self.team_id and status == self.status:
            return None
        return BoardPlace(status, edit.first_stages.get((team_id, status)))

    def _labels_after(self, edit: Edit) -> Cards:
        """A task that moves keeps those whose names the new team has, too."""
        labels = self.label_cards
        relabeling = Relabeling() if edit.labels is UNSET else edit.labels
        if edit.team is UNSET or edit.team["id"] == self.team_id:
            return labels if edit.labels is UNSET else relabeling.of(labels, team_id=self.team_id, before=self.team_id)
        kept = (edit.labels_there.get(fold(card["name"])) for card in relabeling.without_removed(labels))
        there = [card for card in kept if card is not None]
        return relabeling.of(there, team_id=edit.team["id"], before=self.team_id)

    def _assignee_after(self, edit: Edit, members: Members) -> PersonCard | None:
        """The assignee must be a member of the team that the task is in afterwards."""
        team = self.team_card if edit.team is UNSET else edit.team
        id = self.assignee_id if edit.assignee is UNSET else edit.assignee
        if id is None:
            return None
        if id == self.assignee_id and team["id"] == self.team_id:
            return self.assignee_card
        return members.member(team, id, *ASSIGNEE)

    def _apply(self, edit: Edit, effects: EditEffects, now: int) -> None:
        edit.check()
        if edit.title is not UNSET:
            self.title = title_of(edit.title, "input", "title")
        if edit.description is not UNSET:
            before, self.description = self.description, description_in(edit.description)
            self.gain_watchers(_first_mentioned(edit.mentioned, before))
        if isinstance(edit.priority, Priority):
            self.priority = edit.priority
        if effects.assignee is not None and effects.assignee["id"] != self.assignee_id:
            self.gain_watchers([effects.assignee["id"]])
        self.parent_id, self.parent_card = effects.parent_id, effects.parent
        self.assignee_card = effects.assignee
        self.assignee_id = None if effects.assignee is None else effects.assignee["id"]
        if effects.labels is not self.label_cards:
            self.label_cards, self.label_ids = effects.labels, ids_text(effects.labels)
        self.due_on = set_or(edit.due_date, self.due_on)
        self.recurrence_json, self.recurs_on = effects.recurrence_json, effects.recurs_on
        self._enter(effects.column, now)
        for column, value in edit.former.columns.items():
            setattr(self, column, value)
        self.gain_watchers(edit.former.watchers)
        self._derive(texts=edit.title is not UNSET or edit.description is not UNSET)

    def _move(
        self, edit: Edit, effects: EditEffects, to: TeamCard, key: str, now: int
    ) -> tuple[TaskMovedOut, TaskMovedIn]:
        before = self.state()
        self.team_id, self.team_card, self.key = to["id"], to, key
        self.watcher_ids = those_among(self.watcher_ids, edit.watchers_there)
        self.rank = first_rank(now, self.id)
        self._apply(edit, effects, now)
        self._touched(before, now)
        left: LeftTask = {**before, "was": {}, "to_team_id": self.team_id}
        out = TaskMovedOut(stream=before["team_id"], subject_id=self.id, state=left)
        return out, _taking_back(self._event(TaskMovedIn, before), edit.former.events)

    def _watched(self, kind: type[E], watcher_ids: str) -> E:
        before = self.state()
        self.watcher_ids = watcher_ids
        return self._event(kind, before, changes=tuple(WATCHERS.between(before, self.state())))

    def _from(self, now: int | None) -> int:
        """A clock that went back does not move the task's times back."""
        return max(clock.now() if now is None else now, self.updated_at)

    def _enter(self, column: BoardPlace | None, now: int) -> None:
        """Status and column change here alone, and together."""
        if column is None:
            return
        if column.status != self.status:
            self._set_status(column.status, now)
        self.stage_card = column.stage
        self.stage_id = None if column.stage is None else column.stage["id"]

    def _set_status(self, status: Status, now: int) -> None:
        self.status = status
        if status is Status.IN_PROGRESS and self.started_at is None:
            self.started_at = now
        completed = status is Status.COMPLETED
        self.completed_at = (self.completed_at or now) if completed else None
        self.closed_at = None if status in OPEN else (self.closed_at or now)
        if completed and self.next_id is None and self.next_due_on(now) is not None:
            self.next_id = new_id("task")

    def _derive(self, *, texts: bool) -> None:
        """Sets the columns that are derived from others. The words of a long description take milliseconds, so they are
        skipped if the texts have not changed."""
        self.due_at = None if self.due_on is None else clock.end_of(self.due_on, zone_of(self.assignee_card))
        if texts:
            self.folded_title = folded(self.title)
            self.words = words_of(self.title, self.description)

    def _touched(self, before: TaskState, now: int) -> bool:
        """Raises the version if any column has changed."""
        was: Mapping[str, object] = before
        if all(getattr(self, column) == was[column] for column in COLUMNS):
            return False
        self.version += 1
        self.updated_at = now
        return True

    def _event(self, kind: type[E], before: TaskState, *, changes: tuple[Change, ...] | None = None) -> E:
        """The event of the change from `before` to the current state. `changes` replaces the computed changes."""
        state = self.state()
        old: Mapping[str, object] = before
        new: Mapping[str, object] = state
        return kind(
            stream=self.team_id,
            subject_id=self.id,
            changes=tuple(CHANGES.between(before, state)) if changes is None else changes,
            state={**state, "was": {column: old[column] for column in COLUMNS if old[column] != new[column]}},
        )


COLUMNS = tuple(column for column, _ in columns_of(Task))
NULLABLE = frozenset(column for column, field in columns_of(Task) if field.null)
BLANK = blank(Task)
_values_of = attrgetter(*COLUMNS)


def _taking_back(event: E, events: Sequence[str]) -> E:
    """The event of an undo, with the ids of the events that it cancels out."""
    if not events:
        return event
    restored: RestoredTask = {**event.state, "takes_back": events}
    return replace(event, state=restored)


def _client_made(id: str) -> str:
    if not is_id(id, "task") or not is_time_ordered(id):
        raise Invalid("A task's id is task_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id")
    return id


def zone_of(assignee: PersonCard | None) -> str:
    """The time zone in which the days of a task begin and end."""
    return "UTC" if assignee is None else assignee["time_zone"]


def no_such_task(id: str, *path: str) -> NotFound:
    return NotFound("Task not found", *path, missing_id=id)


def _first_mentioned(mentioned: Mapping[str, str], before: str | None) -> list[str]:
    """Leaves out people whom the text before mentioned: otherwise each edit of the text would make those watch again
    who have stopped watching."""
    if not mentioned:
        return []
    known = handles_that_stand_in(before)
    return [id for handle, id in mentioned.items() if handle not in known]


class TaskKey(Model):
    """Every key that a task has had: old ones keep working after a move."""

    key = Text(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="keys")
    task_id: str

    class Meta:
        table = "task_keys"
