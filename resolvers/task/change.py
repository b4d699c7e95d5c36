"""Creates and updates tasks, one or many in a unit: decides everything first, then stores and logs it at once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from events.states import LabelCard, TeamCard
from events.storage.database import Unit
from events.task import TaskEvent, TaskMovedIn
from models.comment import rows as comment_rows
from models.errors import Code, Conflict, Invalid, LimitReached, NotAllowed, Problem, Required
from models.stage.rows import Column
from models.task import arrange
from models.task import html as task_html
from models.task import rows as task_rows
from models.task.arrange import Target
from models.task.fields import SETTABLE
from models.task.labels import ADDED, MOST, REMOVED, REPLACED, Relabeling
from models.task.status import Status
from models.task.task import UNSET, Edit, Task, Unset
from models.team.sight import who_sees
from models.user import handle
from models.values.version import ChangedSince
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.running.expected_version import changed_since
from resolvers.task import overdue
from resolvers.task.references import References
from schema.task.input import CreateTaskInput, UpdateTaskInput

ChangeResult = Task | Problem
"""What became of one of several."""

TEAM = ("input", "teamId")
CONDITIONS = frozenset({"expected_version"})
"""Fields of the input that set nothing."""
EDITED = {each.input: each.attribute for each in SETTABLE}
"""By the names of an input, what an edit calls them."""
REFERENCES = frozenset({"team", "labels", "stage"})
"""Of these, an edit has the cards."""
LABELS = frozenset({"label_ids", "add_label_ids", "remove_label_ids"})
LABEL_FIELDS = (REPLACED, ADDED, REMOVED)
MAX_REMOVED = 200
BETWEEN_BREATHS = 20
"""Tasks of a bulk call that are decided before others have their turn."""


async def create(
    unit: Unit, inputs: Sequence[CreateTaskInput], me: Viewer, now: int, *, handles: Sequence[Sequence[str]] = ()
) -> list[ChangeResult]:
    """Nothing is stored of those that can't be. `handles`: for each of them, those that its description mentions."""
    references = References(unit, me)
    await references.load_labels(id for input in inputs for id in _few(input.label_ids or (), MOST, *REPLACED))
    await references.load_stages(input.stage_id for input in inputs)
    await references.load_members(input.assignee_id for input in inputs)
    outcomes: list[ChangeResult] = []
    for number, input in enumerate(inputs, start=1):
        await _let_others_go_on(number)
        outcomes.append(await _new(references, input, me, now))
    taken = await _taken(unit, [input.id for input in inputs if input.id is not None])
    outcomes = _without_doubles(outcomes, taken, me)
    for task, its in zip(outcomes, handles, strict=False):
        if isinstance(task, Task):
            task.gain_watchers((await comment_rows.mentioned(unit, its, task.team_id)).values())
    fresh = [task for task in outcomes if isinstance(task, Task)]
    await _store(unit, fresh)
    for task in fresh:
        await unit.tell(task.created())
        await overdue.enqueue(unit, task)
    return outcomes


async def references_of(unit: Unit, input: UpdateTaskInput, me: Viewer) -> References:
    """For a call that locks tasks: it holds the labels that it names before them (`models.label.rows.hold`)."""
    references = References(unit, me)
    await references.load_labels(id for path in LABEL_FIELDS for id in _label_ids(input, path) or ())
    return references


async def update(
    unit: Unit,
    tasks: Sequence[Task],
    input: UpdateTaskInput,
    me: Viewer,
    now: int,
    *,
    references: References | None = None,
    handles: Sequence[str] = (),
) -> list[ChangeResult]:
    """`references`: those of `references_of`. `handles`: those that the description mentions."""
    references = references or await references_of(unit, input, me)
    edit = await _edit(input, references)
    edit.check()
    if edit.team is not UNSET:
        there = await references.labels_like(edit.team, _labels_on(tasks, edit))
        edit = replace(edit, labels_there=there, watchers_there=await _watchers_there(unit, edit.team, edit, tasks))
    await references.load_members(_people(edit, tasks))
    edit = _with_ids(edit, references)
    edit = replace(edit, first_stages=await references.first_stages(_columns(edit, tasks)))
    outcomes: list[ChangeResult] = []
    since: dict[str, ChangedSince | None] = {}
    for task in tasks:
        since[task.id] = await changed_since(unit, task, input.expected_version)
        outcomes.append(_accepted(task, edit, references, me, since[task.id]) if task.moves(edit) else task)
    mentioned = await _mentioned(unit, handles, tasks, edit)
    changes = Changes()
    keys = iter(await _keys_in(unit, edit, [each for each in outcomes if isinstance(each, Task)]))
    for number, task in enumerate(tasks, start=1):
        await _let_others_go_on(number)
        if isinstance(outcomes[number - 1], Problem):
            continue
        its = replace(edit, mentioned=mentioned[_team_after(task, edit)]) if mentioned else edit
        try:
            if task.moves(edit):
                key = next(keys)
                changes.add(task, *task.move(its, key=key, by=me, members=references, since=since[task.id], now=now))
            else:
                changes.add(task, task.update(its, by=me, members=references, since=since[task.id], now=now))
        except Problem as problem:
            outcomes[number - 1] = problem
    await changes.store(unit)
    await _let_go(unit, edit, changes.events)
    return outcomes


async def place(
    unit: Unit,
    id: str,
    target: Target,
    me: Viewer,
    now: int,
    *,
    status: Status | Unset = UNSET,
    stage_id: str | None = None,
) -> Task:
    """Puts a task next to another one, and into a column. Where ranks have become long, its neighbours make room first."""
    changes = Changes()
    gap = await arrange.gap(unit, id, target, me)
    if is_tight := gap.is_tight:
        for neighbour, event in await arrange.make_room(unit, id, target, me, now=now):
            changes.add(neighbour, event)
        await changes.store(unit)
        changes, gap = Changes(), await arrange.gap(unit, id, target, me)
    task = await task_rows.take(unit, id, me, "id")
    references = References(unit, me)
    await references.load_stages([stage_id])
    edit = Edit(status=status, stage=UNSET if stage_id is None else references.stage(stage_id))
    edit = replace(edit, first_stages=await references.first_stages(_columns(edit, [task])))
    changes.add(task, task.place(gap.rank_for(task, now=now, anew=is_tight), edit, by=me, now=now))
    await changes.store(unit)
    return task


async def _let_go(unit: Unit, edit: Edit, events: Sequence[TaskEvent]) -> None:
    """Of what was made for the tasks as they were."""
    if edit.description is not UNSET and events:
        await task_html.forget(unit, {event.subject_id for event in events})
    moved = [event.subject_id for event in events if isinstance(event, TaskMovedIn)]
    if moved and edit.team is not UNSET:
        await comment_rows.drop_mentions(unit, moved, edit.team["id"])


async def _mentioned(
    unit: Unit, handles: Sequence[str], tasks: Iterable[Task], edit: Edit
) -> dict[str, Mapping[str, str]]:
    """For each team that the tasks are in afterwards, the ids of those who see it, by their handles."""
    teams = sorted({_team_after(task, edit) for task in tasks}) if handles else []
    return {team_id: await comment_rows.mentioned(unit, handles, team_id) for team_id in teams}


def _team_after(task: Task, edit: Edit) -> str:
    return task.team_id if edit.team is UNSET else edit.team["id"]


async def _watchers_there(unit: Unit, team: TeamCard, edit: Edit, tasks: Iterable[Task]) -> set[str]:
    """Of those who watch tasks that move to the team, the ones who see it."""
    return await who_sees(
        unit, {id for task in tasks if task.moves(edit) for id in task.watcher_ids.split()}, team["id"]
    )


def _people(edit: Edit, tasks: Iterable[Task]) -> Iterator[str | None]:
    """Those whose place in a team decides about the edit."""
    if edit.assignee is not UNSET:
        yield edit.assignee
    if edit.team is not UNSET:
        yield from (task.assignee_id for task in tasks)


def _columns(edit: Edit, tasks: Iterable[Task]) -> Iterator[Column]:
    """The team and the status of those that may come into another column of a board, where the edit names none."""
    if edit.stage is not UNSET and edit.stage is not None:
        return
    for task in tasks:
        status = edit.status if isinstance(edit.status, Status) else task.status
        if edit.stage is None or status != task.status or task.moves(edit):
            yield _team_after(task, edit), status


def _accepted(task: Task, edit: Edit, references: References, me: Viewer, since: ChangedSince | None) -> ChangeResult:
    """Of one that moves, before it takes a number of the new team."""
    try:
        task.must_accept(edit, by=me, members=references, since=since)
    except Problem as problem:
        return problem
    return task


async def _let_others_go_on(number: int) -> None:
    """The words of 500 long texts take two seconds."""
    if number % BETWEEN_BREATHS == 0:
        await asyncio.sleep(0)


@dataclass(slots=True)
class Changes:
    """What was decided, to be stored together and told one by one."""

    events: list[TaskEvent] = field(default_factory=list)
    changed: dict[str, tuple[Task, Mapping[str, Any]]] = field(default_factory=dict)

    def add(self, task: Task, *events: TaskEvent | None) -> None:
        for event in events:
            if event is not None:
                self.events.append(event)
                self.changed[task.id] = (task, event.state["was"])

    async def store(self, unit: Unit) -> None:
        await task_rows.update_all(unit, self.changed.values())
        await task_rows.keep_keys(unit, [task for task, was in self.changed.values() if "key" in was])
        await task_rows.keep_labels(
            unit, [(task, was["label_ids"]) for task, was in self.changed.values() if "label_ids" in was]
        )
        for event in self.events:
            await unit.tell(event)
        for task, was in self.changed.values():
            if not was.keys().isdisjoint(("due_at", "status", "deleted_at")):
                await overdue.enqueue(unit, task)


async def _edit(input: UpdateTaskInput, references: References) -> Edit:
    """It is made from the type of the input, not from a list: a field that is added there can't be set before it has a right."""
    edited: dict[str, Any] = {}
    for name in (each.name for each in fields(input)):
        given = getattr(input, name)
        if given is None or name in CONDITIONS:
            continue
        if name in LABELS:
            edited["labels"] = _relabeling(input, references)
            continue
        if name not in EDITED:
            raise NotAllowed("This field of a task can't be changed.", "input", to_camel_case(name))
        edited[EDITED[name]] = given.value
    if "team" in edited:
        edited["team"] = await references.team(_team_id(edited["team"]), *TEAM)
    if edited.get("stage") is not None:
        await references.load_stages([edited["stage"]])
        edited["stage"] = references.stage(edited["stage"])
    return Edit(**edited)


async def _first_edit(input: CreateTaskInput, team: TeamCard, references: References) -> Edit:
    columns = [(team["id"], input.status)] if input.stage_id is None else []
    edit = Edit(
        **{attribute: getattr(input, name) for name, attribute in EDITED.items() if attribute not in REFERENCES},
        stage=None if input.stage_id is None else references.stage(input.stage_id),
        first_stages=await references.first_stages(columns),
        labels=Relabeling(references.labels(input.label_ids, *REPLACED)) if input.label_ids else UNSET,
    )
    return _with_ids(edit, references)


def _relabeling(input: UpdateTaskInput, references: References) -> Relabeling:
    replaced, added, removed = (_label_ids(input, path) for path in LABEL_FIELDS)
    for given, path in ((added, ADDED), (removed, REMOVED)):
        if replaced is not None and given is not None:
            raise Invalid("Either replace all labels, or add some and remove others.", *path)
    for index, id in enumerate(removed or ()):
        if id in (added or ()):
            raise Invalid(
                "This label is to be added and removed at once. Name it in one of the two lists.", *REMOVED, str(index)
            )
    return Relabeling(
        None if replaced is None else references.labels(replaced, *REPLACED),
        references.labels(added or (), *ADDED),
        references.labels(removed or (), *REMOVED),
    )


def _label_ids(input: UpdateTaskInput, path: tuple[str, ...]) -> Sequence[str] | None:
    """Null replaces all labels by none; of the other two it counts as not given."""
    if path == REPLACED:
        return None if input.label_ids is None else _few(input.label_ids.value or (), MOST, *path)
    if path == ADDED:
        return None if input.add_label_ids is None else _few(input.add_label_ids, MOST, *path)
    return None if input.remove_label_ids is None else _few(input.remove_label_ids, MAX_REMOVED, *path)


def _few(ids: Sequence[str], most: int, *path: str) -> Sequence[str]:
    """A label that is named twice counts once."""
    if len(ids) > most and len(set(ids)) > most:
        raise LimitReached(sentence("Name at most {most} labels.", most=most), *path, limit=most)
    return ids


def _labels_on(tasks: Iterable[Task], edit: Edit) -> Iterator[LabelCard]:
    return (card for task in tasks if task.moves(edit) for card in task.label_cards)


def _with_ids(edit: Edit, references: References) -> Edit:
    """With the id of an assignee who is named by handle."""
    if isinstance(edit.assignee, str) and handle.is_handle(edit.assignee):
        return replace(edit, assignee=references.id_of(edit.assignee))
    return edit


def _team_id(given: str | None) -> str:
    if given is None:
        raise Required("A task always has a team.", *TEAM)
    return given


async def _new(references: References, input: CreateTaskInput, me: Viewer, now: int) -> ChangeResult:
    try:
        team = await references.team(input.team_id, *TEAM)
        edit = await _first_edit(input, team, references)
        return Task.new(id=input.id, edit=edit, key="", team=team, by=me, members=references, now=now)
    except Problem as problem:
        return problem


async def _taken(unit: Unit, ids: Sequence[str]) -> dict[str, Task]:
    return await task_rows.take_all(unit, ids) if ids else {}


def _without_doubles(outcomes: Iterable[ChangeResult], taken: Mapping[str, Task], me: Viewer) -> list[ChangeResult]:
    """A client-made id that is there already, or comes twice in this call."""
    seen: set[str] = set()
    result: list[ChangeResult] = []
    for outcome in outcomes:
        if isinstance(outcome, Task) and (outcome.id in taken or outcome.id in seen):
            there = taken.get(outcome.id)
            result.append(_already_there(there if there is not None and me.sees_team(there.team_id) else None))
            continue
        if isinstance(outcome, Task):
            seen.add(outcome.id)
        result.append(outcome)
    return result


def _already_there(visible: Task | None = None) -> Conflict:
    return Conflict(
        "There is a task with this id already.",
        "input",
        "id",
        current=visible,
        code=Code.ALREADY_EXISTS,
    )


async def _give_keys(unit: Unit, tasks: Iterable[Task]) -> None:
    by_team: dict[str, list[Task]] = defaultdict(list)
    for task in tasks:
        by_team[task.team_id].append(task)
    for id in sorted(by_team):
        alike = by_team[id]
        for task, key in zip(alike, await _new_keys(unit, alike[0].team_card, len(alike)), strict=True):
            task.key = key


async def _keys_in(unit: Unit, edit: Edit, tasks: Iterable[Task]) -> list[str]:
    """For those that move."""
    many = sum(task.moves(edit) for task in tasks)
    return [] if edit.team is UNSET or not many else await _new_keys(unit, edit.team, many)


async def _new_keys(unit: Unit, team: TeamCard, many: int) -> list[str]:
    return [f"{team['key']}-{number}" for number in await task_rows.next_numbers(unit, team["id"], many)]


async def _store(unit: Unit, tasks: Sequence[Task]) -> None:
    if len(tasks) == 1:
        written = int(await task_rows.insert_next(unit, tasks[0]))
    else:
        await _give_keys(unit, tasks)
        written = len(await task_rows.insert(unit, tasks))
    if written < len(tasks):  # somebody else took one of the ids since we looked
        raise _already_there(None)
    await task_rows.keep_labels(unit, [(task, "") for task in tasks if task.label_ids])
