"""Creates and updates tasks, one or many in a unit: decides everything first, then stores and logs it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from events.states import LabelCard, TeamCard
from events.storage.database import Unit
from events.storage.turns import let_others_go_on
from events.task import TaskEvent, TaskMovedIn
from models.comment import rows as comment_rows
from models.errors import Problem
from models.event.filter import known_to_the_log
from models.stage.rows import Column
from models.task import arrange
from models.task.arrange import Target
from models.task.edit import STAGE, UNSET, Edit, Unset
from models.task.labels import MOST
from models.task.parts import MOST_IN_A_TREE, NewParent, too_many_at_once
from models.task.status import Status
from models.task.stored import descriptions as task_html
from models.task.stored import parts as part_rows
from models.task.stored import rows as task_rows
from models.task.stored.parts import ALONE, WITH_PARENTS, Family, Reach
from models.task.task import Task
from models.team import sight
from models.values.version import ChangedSince
from models.viewer import Viewer
from resolvers.running.expected_version import changed_since
from resolvers.task import overdue
from resolvers.task.changes import occurrences, storing
from resolvers.task.changes.decided import STATUS, ChangeResult, Changes
from resolvers.task.changes.edits import LABEL_FIELDS, PARENT, TEAM, are_few, edit_of, first_edit, label_ids, with_ids
from resolvers.task.changes.parts import Parents, count_parts
from resolvers.task.changes.references import References
from resolvers.task.changes.storing import already_there
from schema.language.scalars import ID
from schema.task.input import CreateTaskInput, UpdateTaskInput

BETWEEN_BREATHS = 20
"""Number of tasks that a bulk call decides before other work has its turn: the words of 500 long texts take two seconds."""


Own = Mapping[str, Mapping[str, Any]]
"""For tasks that do not all get the same edit: by task id, the fields that this task gets beside those that the call
sets for all. The task's parent is named by `parent_id`."""
NO_OWN: Own = MappingProxyType({})


async def create(
    unit: Unit, inputs: Sequence[CreateTaskInput], me: Viewer, now: int, *, handles: Sequence[Sequence[str]] = ()
) -> list[ChangeResult]:
    """Creates tasks; nothing is stored of those that can't be created. `handles`: for each input, the handles that its
    description mentions."""
    references = References(unit, me)
    lists = [input.label_ids for input in inputs if input.label_ids]
    await references.load_labels(id for ids in lists if are_few(ids, MOST) for id in ids)
    named = await task_rows.ids_of(unit, (input.parent_id for input in inputs if input.parent_id is not None))
    given = {input.id for input in inputs if input.id}
    family = Family(await task_rows.take_all(unit, [*named.values(), *given]))
    used = await known_to_the_log(unit, given - family.tasks.keys())
    parents = Parents(unit, me, family, named)
    await references.load_stages(input.stage_id for input in inputs)
    await references.load_members(input.assignee_id for input in inputs)
    await _hold(parents, references, inputs)
    outcomes: list[ChangeResult] = []
    for number, input in enumerate(inputs, start=1):
        await let_others_go_on(number, every=BETWEEN_BREATHS)
        new = _unless_there(await _new(references, parents, input, me, now), family, used, me)
        outcomes.append(new)
        if isinstance(new, Task):
            used.add(new.id)
            parents.made(new)
    for task, its in zip(outcomes, handles, strict=False):
        if isinstance(task, Task):
            task.gain_watchers((await sight.mentioned(unit, its, task.team_id)).values())
    fresh = [task for task in outcomes if isinstance(task, Task)]
    await storing.insert(unit, fresh)
    for task in fresh:
        await unit.tell(task.created())
        await overdue.enqueue(unit, task)
    family.add(fresh)
    if completed := [task for task in fresh if task.next_id is not None]:
        await occurrences.make(unit, completed, references, family, "inputs")
    await count_parts(unit, family, {task.parent_id for task in fresh if task.parent_id is not None})
    return outcomes


def reach_of(input: UpdateTaskInput) -> Reach:
    """Which tasks a call locks beside those that it changes."""
    parent = input.parent_id.value if input.parent_id is not None else None
    moves = input.team_id is not None
    counts = moves or input.parent_id is not None or input.status is not None or input.stage_id is not None
    return Reach(above=counts, below=moves, also=parent)


async def references_of(unit: Unit, input: UpdateTaskInput, me: Viewer) -> References:
    """The references of a call that locks tasks. The labels that it names are locked before the tasks
    (`models.label.rows.hold`)."""
    references = References(unit, me)
    await references.load_labels(id for path in LABEL_FIELDS for id in label_ids(input, path) or ())
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
    family: Family | None = None,
    own: Own = NO_OWN,
) -> list[ChangeResult]:
    """`references`: those of `references_of`. `handles`: the handles that the description mentions. `family`: the
    tasks, with those around them."""
    references = references or await references_of(unit, input, me)
    family = family or Family({task.id: task for task in tasks})
    parents = await _new_parents(unit, input, family, me, own)
    edit = await _settled(unit, tasks, input, references, family, own)
    await parents.hold()
    edit = await _with_parent(unit, edit, input, parents, tasks, own)
    since = {task.id: await changed_since(unit, task, input.expected_version) for task in tasks}
    outcomes = _accepted(tasks, edit, references, me, since, family, parents, own)
    mentioned = await _mentioned(unit, handles, tasks, edit)
    changes = Changes(family, references, STATUS if input.stage_id is None else STAGE)
    accepted = [each for each in outcomes if isinstance(each, Task)]
    along = _along(edit, accepted, family)
    edit = replace(edit, moving=frozenset(task.id for task in (*accepted, *along) if task.moves(edit)))
    keys = iter(await _keys_in(unit, edit, [*accepted, *along], own))
    for number, task in enumerate(tasks, start=1):
        await let_others_go_on(number, every=BETWEEN_BREATHS)
        if isinstance(outcomes[number - 1], Problem):
            continue
        its = replace(edit, mentioned=mentioned[_team_after(task, edit)]) if mentioned else edit
        try:
            its = _for_one(its, task, parents, family, own)
            if task.moves(edit):
                key = its.former.key or next(keys)
                changes.add(task, *task.move(its, key=key, by=me, members=references, since=since[task.id], now=now))
            else:
                changes.add(task, task.update(its, by=me, members=references, since=since[task.id], now=now))
            parents.joined(task, changes.was(task))
        except Problem as problem:
            outcomes[number - 1] = problem
    for number, part in enumerate(along, start=1):
        await let_others_go_on(number, every=BETWEEN_BREATHS)
        its = _of_a_part(edit, part, own)
        key = its.former.key or next(keys)
        changes.add(part, *part.move_along(its, number=number, key=key, members=references, now=now))
    await changes.store(unit)
    await _let_go(unit, edit, changes.events)
    return outcomes


async def _settled(
    unit: Unit, tasks: Sequence[Task], input: UpdateTaskInput, references: References, family: Family, own: Own
) -> Edit:
    """The edit without the parent, which is decided on last: the parent's team is locked after everything else."""
    edit = await edit_of(input, references)
    edit.check()
    along = _along(edit, tasks, family)
    if edit.team is not UNSET:
        going = [*tasks, *along]
        there = await references.labels_like(edit.team, _labels_on(going, edit))
        edit = replace(edit, labels_there=there, watchers_there=await _watchers_there(unit, edit.team, edit, going))
    await references.load_members([*_people(edit, [*tasks, *along]), *(its.get("assignee") for its in own.values())])
    edit = with_ids(edit, references)
    columns = {*_columns(edit, tasks), *_columns(Edit(team=edit.team), along)}
    for task in tasks if own else ():
        columns.update(_columns(_with_own(edit, task, own), [task]))
    return replace(edit, first_stages=await references.first_stages(columns))


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
    """Puts a task next to another one, and into a column. If ranks have become long, the neighbours get new ones
    first."""
    changes = Changes()
    gap = await arrange.gap(unit, id, target, me)
    if is_tight := gap.is_tight:
        for neighbour, event in await arrange.make_room(unit, id, target, me, now=now):
            changes.add(neighbour, event)
        await changes.store(unit)
        changes, gap = Changes(), await arrange.gap(unit, id, target, me)
    reach = ALONE if status is UNSET and stage_id is None else WITH_PARENTS
    task, changes.family = await part_rows.take(unit, id, me, "id", reach=reach)
    references = References(unit, me)
    await references.load_stages([stage_id])
    edit = Edit(status=status, stage=UNSET if stage_id is None else references.stage(stage_id))
    edit = replace(edit, first_stages=await references.first_stages(_columns(edit, [task])))
    changes.references, changes.completed_by = references, STATUS if stage_id is None else STAGE
    changes.add(task, task.place(gap.rank_for(task, now=now, anew=is_tight), edit, by=me, now=now))
    await changes.store(unit)
    return task


async def _hold(parents: Parents, references: References, inputs: Sequence[CreateTaskInput]) -> None:
    """Locks the columns that new parts come into, and then the teams of their parents."""
    await references.first_stages(
        {
            (parent.team_id, input.status)
            for input in inputs
            if input.stage_id is None and (parent := parents.task(input.parent_id or "")) is not None
        }
    )
    await parents.hold()


async def _new_parents(unit: Unit, input: UpdateTaskInput, family: Family, me: Viewer, own: Own) -> Parents:
    given = [None if input.parent_id is None else input.parent_id.value, *(its.get(PARENT) for its in own.values())]
    named = await task_rows.ids_of(unit, [one for one in given if one is not None]) if any(given) else {}
    await family.complete(unit, named.values())
    return Parents(unit, me, family, named)


async def _with_parent(
    unit: Unit, edit: Edit, input: UpdateTaskInput, parents: Parents, tasks: Sequence[Task], own: Own
) -> Edit:
    given = None if input.parent_id is None else input.parent_id.value
    if given is not None or any(PARENT in its for its in own.values()):
        heights = await part_rows.heights(unit, (task.id for task in tasks if task.part_count))
        edit = replace(edit, heights=heights)
    if input.parent_id is None:
        return edit
    return replace(edit, parent=None if given is None else parents.parent(given))


def _with_own(edit: Edit, task: Task, own: Own) -> Edit:
    """The edit with the task's own fields, except the parent, which is locked after everything else."""
    its = own.get(task.id)
    return edit if its is None else replace(edit, **{name: value for name, value in its.items() if name != PARENT})


def _for_one(edit: Edit, task: Task, parents: Parents, family: Family, own: Own) -> Edit:
    """The edit of one task. Its parents are looked up again, since earlier tasks of the call may have become parts of
    the same task."""
    edit = _with_own(edit, task, own)
    if PARENT in (its := own.get(task.id, {})):
        edit = replace(edit, parent=None if its[PARENT] is None else parents.parent(its[PARENT]))
    if task.parent_id in family.tasks and (edit.parent is not UNSET or task.moves(edit)):
        task.parent_card = family.tasks[task.parent_id].as_parent
    if edit.parent is UNSET or edit.parent is None:
        return edit
    return replace(edit, parent=parents.parent(edit.parent.id))


def _along(edit: Edit, tasks: Sequence[Task], family: Family) -> list[Task]:
    """The parts of tasks that move, except those that the call itself moves. Upper parts come first."""
    moving = [task for task in tasks if task.moves(edit)]
    parts = {part.id: part for task in moving if task.part_count for part in family.below(task.id)}
    for task in moving:
        parts.pop(task.id, None)
    return list(parts.values())


def _of_a_part(edit: Edit, part: Task, own: Own) -> Edit:
    """The edit of a part of a task that moves: only the team, and the part's own fields."""
    its = Edit(
        team=edit.team,
        moving=edit.moving,
        first_stages=edit.first_stages,
        labels_there=edit.labels_there,
        watchers_there=edit.watchers_there,
    )
    return _with_own(its, part, own)


async def _let_go(unit: Unit, edit: Edit, events: Sequence[TaskEvent]) -> None:
    """Removes what is outdated: the stored HTML of changed descriptions, and in moved tasks the mentions of people who
    do not see the new team."""
    before = {
        event.subject_id: event.state["was"]["description"] for event in events if "description" in event.state["was"]
    }
    if mentioning := {id for id, text in before.items() if "@" in (text or "")}:
        await task_html.keep_mentions(unit, mentioning)
    if before:
        await task_html.forget(unit, before.keys())
    moved = [event.subject_id for event in events if isinstance(event, TaskMovedIn)]
    if moved and edit.team is not UNSET:
        await comment_rows.drop_mentions(unit, moved, edit.team["id"])


async def _mentioned(
    unit: Unit, handles: Sequence[str], tasks: Iterable[Task], edit: Edit
) -> dict[str, Mapping[str, str]]:
    """For each team that the tasks are in afterwards, the ids of the mentioned people who see it, by their handles."""
    teams = sorted({_team_after(task, edit) for task in tasks}) if handles else []
    return {team_id: await sight.mentioned(unit, handles, team_id) for team_id in teams}


def _team_after(task: Task, edit: Edit) -> str:
    return task.team_id if edit.team is UNSET else edit.team["id"]


async def _watchers_there(unit: Unit, team: TeamCard, edit: Edit, tasks: Iterable[Task]) -> set[str]:
    """Of the people who watch tasks that move to the team, the ones who see it."""
    return await sight.who_sees(
        unit, {id for task in tasks if task.moves(edit) for id in task.watcher_ids.split()}, team["id"]
    )


def _people(edit: Edit, tasks: Iterable[Task]) -> Iterator[str | None]:
    """The people whose membership of a team decides whether the edit is allowed."""
    if edit.assignee is not UNSET:
        yield edit.assignee
    if edit.team is not UNSET:
        yield from (task.assignee_id for task in tasks)


def _columns(edit: Edit, tasks: Iterable[Task]) -> Iterator[Column]:
    """The team and the status of each task that may come into another column of a board, if the edit names no
    column."""
    if edit.stage is not UNSET and edit.stage is not None:
        return
    for task in tasks:
        status = edit.status if isinstance(edit.status, Status) else task.status
        if edit.stage is None or status != task.status or task.moves(edit):
            yield _team_after(task, edit), status


def _accepted(
    tasks: Sequence[Task],
    edit: Edit,
    references: References,
    me: Viewer,
    since: Mapping[str, ChangedSince | None],
    family: Family,
    parents: Parents,
    own: Own,
) -> list[ChangeResult]:
    """If tasks move, decides which of them are refused before any takes a number of the new team, or takes its parts
    along."""
    if not any(task.moves(edit) for task in tasks):
        return [*tasks]
    outcomes: list[ChangeResult] = []
    taken: Counter[str] = Counter()
    for task in tasks:
        try:
            its = _for_one(edit, task, parents, family, own)
            if isinstance(its.parent, NewParent):
                its = replace(its, parent=replace(its.parent, part_count=its.parent.part_count + taken[its.parent.id]))
            outcome = task.must_accept(its, by=me, members=references, since=since[task.id])
            if task.moves(edit):
                _must_go_with_its_parts(task, edit, references, family)
        except Problem as problem:
            outcomes.append(problem)
            continue
        outcomes.append(task)
        if isinstance(its.parent, NewParent) and outcome.parent_id != task.parent_id:
            taken[its.parent.id] += 1
    return outcomes


def _must_go_with_its_parts(task: Task, edit: Edit, references: References, family: Family) -> None:
    parts = family.below(task.id) if task.part_count else []
    if len(parts) >= MOST_IN_A_TREE:
        raise too_many_at_once(*TEAM)
    for part in parts:
        part.must_go_along(Edit(team=edit.team), references)


def _labels_on(tasks: Iterable[Task], edit: Edit) -> Iterator[LabelCard]:
    return (card for task in tasks if task.moves(edit) for card in task.label_cards)


async def _new(references: References, parents: Parents, input: CreateTaskInput, me: Viewer, now: int) -> ChangeResult:
    try:
        parent = None if input.parent_id is None else parents.parent(input.parent_id)
        own_team = input.team_id if input.team_id is not None or parent is None else ID(parent.team_id)
        team = await references.team(own_team, *TEAM)
        edit = await first_edit(input, team, references, parent)
        return Task.new(id=input.id, edit=edit, key="", team=team, by=me, members=references, now=now)
    except Problem as problem:
        return problem


def _unless_there(new: ChangeResult, family: Family, used: set[str], me: Viewer) -> ChangeResult:
    """An id is never used again, so a client-made one is refused if it is there already, comes twice in this call, or
    is that of a purged task: the new task would have its history, and its entries in other people's inboxes."""
    if not isinstance(new, Task) or (new.id not in family.tasks and new.id not in used):
        return new
    there = family.tasks.get(new.id)
    return already_there(there if there is not None and me.sees_team(there.team_id) else None)


async def _keys_in(unit: Unit, edit: Edit, tasks: Iterable[Task], own: Own) -> list[str]:
    """New keys for the tasks that move and do not get back a former one. Even if no key is needed, this locks the row
    of the team, which shows whether the team has been archived."""
    moving = [task for task in tasks if task.moves(edit)]
    if edit.team is UNSET or not moving:
        return []
    return await storing.new_keys(unit, edit.team, sum(not _with_own(edit, task, own).former.key for task in moving))
