"""Tasks in columns: the column and the status go together, through every change of either."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from events.handlers.stages import WHEN_ALL_HAVE_ENDED
from models.task.task import MAX_AT_ONCE
from taskflow.components import Components
from tests.stages.words import (
    CREATE_TASKS,
    DELETE,
    LIST,
    MOVE_TASK,
    RESTORE,
    TRASH,
    UPDATE_TASK,
    UPDATE_TASKS,
    column,
    edit,
    seen,
    stage,
    task_in,
)
from tests.support.commits import until
from tests.support.later import time_passes
from tests.support.people import Person
from tests.support.races import held_before_commit

STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
LIVE = """
subscription ($filter: TaskFilter, $after: Cursor) { taskChanges(filter: $filter, after: $after) {
    __typename ... on TaskChange { cursor transition task { id status stage { name } } changes { field beforeText afterText } }
} }
"""
STREAM = "subscription ($after: Cursor) { events(after: $after) { __typename ... on StreamEvent { event { name } } } }"


@pytest.fixture
async def board(alice: Person, garden: Any) -> dict[str, str]:
    """The ids of the garden's columns, by name."""
    names = (("Ideas", "PENDING"), ("Next", "PENDING"), ("Work", "IN_PROGRESS"), ("Review", "IN_PROGRESS"))
    return {name: (await stage(alice, garden["id"], name, status))["id"] for name, status in names}


async def found(person: Person, **condition: Any) -> set[str]:
    page = (await person.asks(LIST, filter={"stage": condition}))["tasks"]
    assert page["totalCount"] == len(page["nodes"])
    return {task["id"] for task in page["nodes"]}


async def test_a_new_task_stands_in_the_first_column_of_its_status(alice: Person, garden: Any, board: Any) -> None:
    made = [await task_in(alice, garden["id"], status=status) for status in STATUSES]

    assert [column(task) for task in made] == [
        ("PENDING", "Ideas"),
        ("IN_PROGRESS", "Work"),
        ("COMPLETED", None),
        ("CANCELLED", None),
    ]
    assert board


async def test_a_column_that_is_named_gives_a_task_its_status(alice: Person, garden: Any, board: Any) -> None:
    made = await task_in(alice, garden["id"], stageId=board["Review"], status="COMPLETED")
    several = await alice.does(
        CREATE_TASKS,
        inputs=[{"title": "Dig", "teamId": garden["id"], "stageId": board[name]} for name in ("Next", "Review")],
    )

    assert column(made) == ("IN_PROGRESS", "Review")
    assert [column(each["task"])[1] for each in several["results"]] == ["Next", "Review"]
    moved = await edit(alice, made, stageId=board["Next"], status="CANCELLED")
    assert column(moved) == ("PENDING", "Next")


async def test_a_change_of_the_status_alone_goes_to_its_first_column(alice: Person, garden: Any, board: Any) -> None:
    task = await task_in(alice, garden["id"], stageId=board["Next"])

    assert column(await edit(alice, task, status="PENDING")) == ("PENDING", "Next")
    assert column(await edit(alice, task, status="IN_PROGRESS")) == ("IN_PROGRESS", "Work")
    assert column(await edit(alice, task, status="COMPLETED")) == ("COMPLETED", None)
    assert column(await edit(alice, task, status="PENDING")) == ("PENDING", "Ideas")
    assert column(await edit(alice, task, stageId=board["Next"])) == ("PENDING", "Next")
    assert column(await edit(alice, task, stageId=None)) == ("PENDING", "Ideas")


async def test_a_change_of_the_column_is_told_with_its_name(alice: Person, garden: Any, board: Any) -> None:
    task = await task_in(alice, garden["id"])

    changed = await edit(alice, task, stageId=board["Review"])

    told = (await seen(alice, task))["activity"]["nodes"][0]
    changes = {change["field"]: change for change in told["changes"]}
    assert (told["name"], changed["version"]) == ("task.updated", 2)
    assert set(changes) == {"status", "stage", "startedAt"}
    assert changes["stage"] == {
        "field": "stage",
        "before": board["Ideas"],
        "after": board["Review"],
        "beforeText": "Ideas",
        "afterText": "Review",
    }
    assert (await edit(alice, task, stageId=board["Review"]))["version"] == 2


async def test_a_task_is_moved_into_a_column_and_to_a_place_at_once(alice: Person, garden: Any, board: Any) -> None:
    first, second = await task_in(alice, garden["id"], "One"), await task_in(alice, garden["id"], "Two")

    moved = (
        await alice.does(MOVE_TASK, id=second["key"], input={"beforeId": first["id"], "stageId": board["Review"]})
    )["task"]
    by_status = (await alice.does(MOVE_TASK, id=first["id"], input={"status": "IN_PROGRESS"}))["task"]

    assert (column(moved), moved["version"]) == (("IN_PROGRESS", "Review"), 2)
    assert column(by_status) == ("IN_PROGRESS", "Work")
    both = await alice.fails(MOVE_TASK, id=first["id"], input={"status": "PENDING", "stageId": board["Next"]})
    assert (both["code"], both["path"]) == ("INVALID", ["input", "stageId"])


async def test_a_column_of_another_team_is_refused(alice: Person, chidi: Person, garden: Any, board: Any) -> None:
    orchard = (
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    there = await stage(alice, orchard["id"], "Trees")
    mine = (await chidi.does('mutation { createTeam(input: {name: "Hidden"}) { team { id } errors { message } } }'))[
        "team"
    ]
    hidden = await stage(chidi, mine["id"], "Hidden")
    task = await task_in(alice, garden["id"])

    for id, code in ((there["id"], "INVALID"), (hidden["id"], "NOT_FOUND"), ("nonsense", "NOT_FOUND")):
        for error in (
            await alice.fails(UPDATE_TASK, id=task["id"], input={"stageId": id}),
            await alice.fails(MOVE_TASK, id=task["id"], input={"stageId": id}),
            await alice.fails(UPDATE_TASK, id=task["id"], input={"teamId": orchard["id"], "stageId": board["Next"]}),
        )[: 3 if code == "INVALID" else 2]:
            assert (error["code"], error["path"]) == (code, ["input", "stageId"])
    assert column(await seen(alice, task)) == ("PENDING", "Ideas")


async def test_a_task_that_moves_to_another_team_stands_in_its_first_column(
    alice: Person, garden: Any, board: Any
) -> None:
    orchard = (
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    trees = await stage(alice, orchard["id"], "Trees")
    await stage(alice, orchard["id"], "Review")
    working = await task_in(alice, garden["id"], stageId=board["Review"])
    waiting = await task_in(alice, garden["id"], stageId=board["Next"])

    assert column(await edit(alice, working, teamId=orchard["id"])) == ("IN_PROGRESS", "Trees")
    assert column(await edit(alice, waiting, teamId=orchard["id"])) == ("PENDING", None)
    assert column(await edit(alice, waiting, teamId=garden["id"], stageId=board["Review"])) == ("IN_PROGRESS", "Review")
    assert await found(alice, eq=trees["id"]) == {working["id"]}


async def test_a_contributor_moves_their_own_tasks_between_columns(
    alice: Person, bob: Person, garden: Any, board: Any
) -> None:
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: CONTRIBUTOR) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )
    own, other = await task_in(alice, garden["id"], assigneeId=bob.id), await task_in(alice, garden["id"])

    assert column(await edit(bob, own, stageId=board["Review"])) == ("IN_PROGRESS", "Review")
    assert (await bob.fails(UPDATE_TASK, id=other["id"], input={"stageId": board["Review"]}))["code"] == "FORBIDDEN"


async def test_somebody_else_who_moved_it_is_a_conflict(alice: Person, bob: Person, garden: Any, board: Any) -> None:
    task = await task_in(alice, garden["id"])
    await edit(bob, task, stageId=board["Next"])

    error = await alice.fails(UPDATE_TASK, id=task["id"], input={"stageId": board["Work"], "expectedVersion": 1})

    assert (error["code"], error["conflictingFields"]) == ("CONFLICT", ["stage"])


async def test_lists_find_tasks_by_column(alice: Person, garden: Any, board: Any) -> None:
    ideas, review = await task_in(alice, garden["id"]), await task_in(alice, garden["id"], stageId=board["Review"])
    nowhere = await task_in(alice, garden["id"], status="COMPLETED")
    everything = {ideas["id"], review["id"], nowhere["id"]}

    assert await found(alice, eq=board["Review"]) == {review["id"]}
    assert await found(alice, neq=board["Review"]) == everything - {review["id"]}
    assert await found(alice, **{"in": [board["Ideas"], board["Review"]]}) == {ideas["id"], review["id"]}
    assert await found(alice, notIn=[board["Ideas"]]) == everything - {ideas["id"]}
    assert await found(alice, eq=None) == {nowhere["id"]}
    assert await found(alice, neq=None) == {ideas["id"], review["id"]}
    assert await found(alice, eq="stage_of_nobody") == set()
    assert await found(alice, neq="stage_of_nobody") == everything


async def test_a_list_shows_columns_without_another_statement(
    alice: Person, garden: Any, board: Any, counted: Any
) -> None:
    for name in board:
        await task_in(alice, garden["id"], stageId=board[name])
    query = "{ tasks(first: 50) { nodes { id stage { name } } } }"
    await alice.asks(query)
    await alice.asks("{ tasks(first: 50) { nodes { id } } }")

    with counted() as without:
        await alice.asks("{ tasks(first: 50) { nodes { id } } }")
    with counted() as with_columns:
        nodes = (await alice.asks(query))["tasks"]["nodes"]

    assert {node["stage"]["name"] for node in nodes} == set(board)
    assert len(with_columns.texts) == len(without.texts)


async def test_the_first_column_of_a_status_gets_all_its_tasks(alice: Person, garden: Any) -> None:
    tasks = [await task_in(alice, garden["id"], status=status) for status in ("PENDING", "PENDING", "IN_PROGRESS")]
    await alice.does(TRASH, id=tasks[1]["id"])

    await stage(alice, garden["id"], "Ideas", "PENDING")
    await stage(alice, garden["id"], "Before", "PENDING", afterId=None)

    now = [await seen(alice, task) for task in tasks]
    assert [column(task) for task in now] == [("PENDING", "Ideas"), ("PENDING", "Ideas"), ("IN_PROGRESS", None)]
    event = now[0]["activity"]["nodes"][0]
    assert (event["name"], event["via"], now[0]["version"]) == ("task.updated", "SESSION", 2)
    assert [(change["field"], change["afterText"]) for change in event["changes"]] == [("stage", "Ideas")]


@pytest.mark.parametrize(
    ("named", "heir"), [(None, "Left"), ("Right", "Right")], ids=["the nearest of its status", "the one that is named"]
)
async def test_the_tasks_of_a_deleted_column_go_to_another(
    alice: Person, garden: Any, named: str | None, heir: str
) -> None:
    ids = {name: (await stage(alice, garden["id"], name))["id"] for name in ("Left", "Middle", "Right")}
    tasks = [await task_in(alice, garden["id"], stageId=ids["Middle"]) for _ in range(2)]
    await alice.does(TRASH, id=tasks[1]["id"])

    await alice.does(DELETE, id=ids["Middle"], to=None if named is None else ids[named])

    assert [column(await seen(alice, task)) for task in tasks] == [("IN_PROGRESS", heir)] * 2
    (event,) = (await seen(alice, tasks[0]))["activity"]["nodes"]
    change = event["changes"][0]
    assert (change["field"], change["beforeText"], change["afterText"]) == ("stage", "Middle", heir)
    back = (await alice.does(RESTORE, id=tasks[1]["id"]))["task"]
    assert column(back) == ("IN_PROGRESS", heir)
    assert await found(alice, eq=ids["Middle"]) == set()


async def test_without_another_column_the_tasks_of_a_deleted_one_are_in_none(
    alice: Person, garden: Any, board: Any
) -> None:
    await alice.does(DELETE, id=board["Next"])
    task = await task_in(alice, garden["id"])

    await alice.does(DELETE, id=board["Ideas"])

    assert column(await seen(alice, task)) == ("PENDING", None)
    assert await found(alice, eq=None) == {task["id"]}
    assert (await alice.fails(UPDATE_TASK, id=task["id"], input={"stageId": board["Ideas"]}))["code"] == "NOT_FOUND"


async def test_a_dry_run_of_a_deletion_moves_nothing(alice: Person, garden: Any, board: Any) -> None:
    task = await task_in(alice, garden["id"])

    await alice.does(
        "mutation ($id: ID!) { deleteStage(id: $id) @dryRun { dryRun errors { message } } }", id=board["Ideas"]
    )

    assert column(await seen(alice, task)) == ("PENDING", "Ideas")


async def test_many_tasks_come_and_go_in_the_background(alice: Person, garden: Any, components: Components) -> None:
    many = MAX_AT_ONCE + 1
    for count in (MAX_AT_ONCE, many - MAX_AT_ONCE):
        await alice.does(CREATE_TASKS, inputs=[{"title": f"Dig {n}", "teamId": garden["id"]} for n in range(count)])

    async def all_are_in(id: str) -> bool:
        page = (await alice.asks(LIST, filter={"stage": {"eq": id}}))["tasks"]
        return bool(page["totalCount"] == many)

    ideas = await stage(alice, garden["id"], "Ideas", "PENDING")
    await until(components.database, lambda: all_are_in(ideas["id"]))
    later = await stage(alice, garden["id"], "Later", "PENDING")
    await alice.does(DELETE.replace("moveTasksTo: $to)", 'moveTasksTo: $to) @idempotent(key: "gone")'), id=ideas["id"])
    assert await found(alice, eq=ideas["id"]) == set()
    await until(components.database, lambda: all_are_in(later["id"]))

    told = '{ events(filter: {names: ["task.updated"], fields: ["stage"]}, last: 1) { totalCount nodes { via originId } } }'
    events = (await alice.asks(told))["events"]
    assert events == {"totalCount": 2 * many, "nodes": [{"via": "SYSTEM", "originId": "gone"}]}


async def test_a_heir_that_is_deleted_before_the_tasks_have_come_has_heirs_too(
    alice: Person, garden: Any, components: Components
) -> None:
    """In the background of one deletion, another one."""
    ids = {name: (await stage(alice, garden["id"], name, "PENDING"))["id"] for name in ("First", "Second", "Third")}
    many = MAX_AT_ONCE + 1
    for count in (MAX_AT_ONCE, many - MAX_AT_ONCE):
        inputs = [{"title": f"Dig {n}", "teamId": garden["id"], "stageId": ids["Third"]} for n in range(count)]
        await alice.does(CREATE_TASKS, inputs=inputs)

    await alice.does(DELETE, id=ids["Third"])
    await alice.does(DELETE, id=ids["Second"])

    async def all_are_there() -> bool:
        return bool((await alice.asks(LIST, filter={"stage": {"eq": ids["First"]}}))["tasks"]["totalCount"] == many)

    await until(components.database, all_are_there)


async def test_changes_of_columns_are_heard_live_and_after_an_outage(
    alice: Person, bob: Person, garden: Any, board: Any
) -> None:
    task = await task_in(alice, garden["id"])
    async with bob.connects() as socket:
        changes = await socket.subscribes(LIVE, filter={"stage": {"eq": board["Work"]}})
        assert (await changes.next())["taskChanges"]["__typename"] == "StreamReady"
        await edit(alice, task, stageId=board["Work"])
        came = (await changes.next())["taskChanges"]
        await alice.does(DELETE, id=board["Work"])
        went = (await changes.next())["taskChanges"]

    assert [change["transition"] for change in (came, went)] == ["ENTERED", "LEFT"]
    assert went["task"]["stage"] == {"name": "Review"}
    async with bob.connects() as socket:
        again = await socket.subscribes(LIVE, filter={"stage": {"eq": board["Review"]}}, after=came["cursor"])
        replayed = (await again.next())["taskChanges"]
    async with bob.connects() as socket:
        events = await socket.subscribes(STREAM, after=came["cursor"])
        heard = {(await events.next())["events"]["event"]["name"] for _ in range(2)}

    assert (replayed["transition"], replayed["task"]["stage"]) == ("ENTERED", {"name": "Review"})
    assert heard == {"stage.deleted", "task.updated"}


async def test_a_task_that_is_moved_into_a_column_while_that_is_deleted_is_not_left_behind(
    alice: Person, bob: Person, garden: Any, board: Any, components: Components
) -> None:
    first, second = await task_in(alice, garden["id"]), await task_in(alice, garden["id"])
    async with held_before_commit(components, "task.updated") as moving, asyncio.TaskGroup() as both:
        both.create_task(edit(bob, first, stageId=board["Work"]))
        await moving.reached.wait()
        both.create_task(alice.does(DELETE, id=board["Work"]))
        await moving.is_waited_for()
        moving.released.set()
    async with held_before_commit(components, "stage.deleted") as deleting, asyncio.TaskGroup() as both:
        both.create_task(alice.does(DELETE, id=board["Review"]))
        await deleting.reached.wait()
        late = both.create_task(bob.fails(UPDATE_TASK, id=second["id"], input={"stageId": board["Review"]}))
        await deleting.is_waited_for()
        deleting.released.set()

    assert late.result()["code"] == "NOT_FOUND"
    assert column(await seen(alice, first)) == ("IN_PROGRESS", None)
    assert column(await seen(alice, second)) == ("PENDING", "Ideas")
    assert await stray(components) == 0


async def test_a_status_that_changes_while_its_first_column_is_deleted_finds_the_next(
    alice: Person, bob: Person, garden: Any, board: Any, components: Components
) -> None:
    task = await task_in(alice, garden["id"])
    async with held_before_commit(components, "stage.deleted") as deleting, asyncio.TaskGroup() as both:
        both.create_task(alice.does(DELETE, id=board["Work"]))
        await deleting.reached.wait()
        moved = both.create_task(edit(bob, task, status="IN_PROGRESS"))
        made = both.create_task(task_in(bob, garden["id"], status="IN_PROGRESS"))
        await deleting.is_waited_for()
        deleting.released.set()

    assert column(moved.result()) == column(made.result()) == ("IN_PROGRESS", "Review")
    assert await stray(components) == 0


async def test_a_task_that_was_on_its_way_when_the_first_column_was_made_comes_into_it_later(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """Its unit began before there was a column, and ended after it had looked for tasks."""
    task = await task_in(alice, garden["id"])
    async with held_before_commit(components, "task.updated") as changing, asyncio.TaskGroup() as both:
        both.create_task(edit(bob, task, status="COMPLETED"))
        await changing.reached.wait()
        both.create_task(stage(alice, garden["id"], "Done", "COMPLETED"))
        changing.released.set()

    await time_passes(components.database, int(WHEN_ALL_HAVE_ENDED.total_seconds() * 1_000))

    async def is_there() -> bool:
        return column(await seen(alice, task)) == ("COMPLETED", "Done")

    components.worker.wake()
    await until(components.database, is_there)


async def test_an_older_process_leaves_no_task_in_a_column_of_another_status(
    alice: Person, garden: Any, board: Any, components: Components
) -> None:
    """It knows no columns, and changes the status alone."""
    task = await task_in(alice, garden["id"])

    await components.database.unit(
        lambda unit: unit.execute("UPDATE tasks SET status = 1, version = 2 WHERE id = $1", task["id"])
    )

    assert column(await seen(alice, task)) == ("IN_PROGRESS", None)
    assert column(await edit(alice, task, stageId=None)) == ("IN_PROGRESS", "Work")
    assert board


async def test_statistics_do_not_look_at_columns(alice: Person, garden: Any, board: Any) -> None:
    stats = "query ($team: ID!) { team(id: $team) { stats { pending inProgress completed } } }"
    task = await task_in(alice, garden["id"])
    before = (await alice.asks(stats, team=garden["id"]))["team"]["stats"]

    await edit(alice, task, stageId=board["Next"])
    await alice.does(DELETE, id=board["Next"])

    assert (await alice.asks(stats, team=garden["id"]))["team"]["stats"] == before


async def stray(components: Components) -> int:
    """Tasks that are in a column which there is not, or which is of another team or status."""
    sql = (
        "SELECT count(*) FROM tasks LEFT JOIN stages ON stages.id = tasks.stage_id AND stages.team_id = tasks.team_id"
        " AND stages.status = tasks.status WHERE tasks.stage_id IS NOT NULL AND stages.id IS NULL"
    )
    number: int = await components.database.reads.fetchval(sql)
    return number


@pytest.mark.parametrize("seed", range(4))
async def test_column_and_status_agree_whatever_happens(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    """A model beside the API: what each task shows is what the rules say, after every one of 60 random changes."""
    model = await Model.of(alice, garden["id"], random.Random(seed))

    for _ in range(60):
        await model.changes_something()

        assert await model.shown() == model.tasks
        assert await stray(components) == 0


class Model:
    """Of two teams: their columns from left to right, and for each task its team, its status and its column."""

    def __init__(self, alice: Person, teams: list[str], chance: random.Random) -> None:
        self.alice, self.chance = alice, chance
        self.columns: dict[str, list[tuple[str, str]]] = {team: [] for team in teams}
        self.tasks: dict[str, tuple[str, str, str | None]] = {}
        self.trash: set[str] = set()
        self.number = 0

    @classmethod
    async def of(cls, alice: Person, garden: str, chance: random.Random) -> Model:
        made = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
        return cls(alice, [garden, made["team"]["id"]], chance)

    def first(self, team: str, status: str) -> str | None:
        return next((id for id, its in self.columns[team] if its == status), None)

    def there(self) -> list[str]:
        return sorted(self.tasks.keys() - self.trash)

    async def changes_something(self) -> None:
        acts = [self.makes_a_column, self.makes_a_task, self.edits, self.edits, self.moves, self.edits_all]
        await self.chance.choice([*acts, self.deletes_a_column, self.moves_to_a_team, self.trashes, self.restores])()

    async def shown(self) -> dict[str, tuple[str, str, str | None]]:
        query = "query ($trash: Boolean!) { tasks(filter: {deleted: $trash}, first: 100) { nodes { id status team { id } stage { id } } } }"
        nodes = [
            node for trash in (False, True) for node in (await self.alice.asks(query, trash=trash))["tasks"]["nodes"]
        ]
        return {
            node["id"]: (node["team"]["id"], node["status"], node["stage"] and node["stage"]["id"]) for node in nodes
        }

    async def makes_a_column(self) -> None:
        team, status = self.chance.choice([*self.columns]), self.chance.choice(STATUSES)
        columns, self.number = self.columns[team], self.number + 1
        after = self.chance.choice([None, *(id for id, _ in columns)])
        is_first = self.first(team, status) is None
        made = await stage(self.alice, team, f"Column {self.number}", status, afterId=after)
        at = next((at for at, (id, _) in enumerate(columns, 1) if id == after), 0)
        columns.insert(at, (made["id"], status))
        for id, (its, now, _) in self.tasks.items():
            if is_first and (its, now) == (team, status):
                self.tasks[id] = team, status, made["id"]

    async def deletes_a_column(self) -> None:
        team = self.chance.choice([*self.columns])
        columns = self.columns[team]
        if not columns:
            return
        at = self.chance.randrange(len(columns))
        id, status = columns[at]
        near = sorted((abs(n - at), n) for n, (_, its) in enumerate(columns) if its == status and n != at)
        heir = columns[near[0][1]][0] if near else None
        named = self.chance.choice([None, *(columns[n][0] for _, n in near)])
        await self.alice.does(DELETE, id=id, to=named)
        del columns[at]
        for task, (its, now, where) in self.tasks.items():
            if where == id:
                self.tasks[task] = its, now, named or heir

    async def makes_a_task(self) -> None:
        team = self.chance.choice([*self.columns])
        given, (status, column) = self.wish(team, "PENDING", status="PENDING")
        task = await task_in(self.alice, team, **given)
        self.tasks[task["id"]] = team, status, column or self.first(team, status)

    def wish(self, team: str, now: str, **default: str) -> tuple[dict[str, str], tuple[str, str | None]]:
        """What a call may say of status and column, and what it means."""
        given = {**default} if self.chance.random() < 0.3 else {"status": self.chance.choice(STATUSES)}
        status, column = given.get("status", now), None
        if self.columns[team] and self.chance.random() < 0.5:
            column, status = self.chance.choice(self.columns[team])
            given["stageId"] = column
        return given, (status, column)

    def after(self, task: str, team: str, status: str, column: str | None) -> tuple[str, str, str | None]:
        before = self.tasks[task]
        if column is None and (team, status) == before[:2]:
            return before
        return team, status, column or self.first(team, status)

    async def edits(self) -> None:
        if self.there():
            id = self.chance.choice(self.there())
            team, now, _ = self.tasks[id]
            given, (status, column) = self.wish(team, now)
            await edit(self.alice, {"id": id}, **given)
            self.tasks[id] = self.after(id, team, status, column)

    async def moves(self) -> None:
        if self.there():
            id = self.chance.choice(self.there())
            team, now, _ = self.tasks[id]
            given, (status, column) = self.wish(team, now)
            if "stageId" in given:
                given.pop("status", None)
            await self.alice.does(MOVE_TASK, id=id, input=given)
            self.tasks[id] = self.after(id, team, status, column)

    async def edits_all(self) -> None:
        status, ids = self.chance.choice(STATUSES), self.there()
        await self.alice.does(UPDATE_TASKS, target={"ids": ids}, input={"status": status})
        for id in ids:
            self.tasks[id] = self.after(id, self.tasks[id][0], status, None)

    async def moves_to_a_team(self) -> None:
        if self.there():
            id, team = self.chance.choice(self.there()), self.chance.choice([*self.columns])
            given, (status, column) = self.wish(team, self.tasks[id][1])
            await edit(self.alice, {"id": id}, teamId=team, **given)
            self.tasks[id] = self.after(id, team, status, column)

    async def trashes(self) -> None:
        if self.there():
            id = self.chance.choice(self.there())
            await self.alice.does(TRASH, id=id)
            self.trash.add(id)

    async def restores(self) -> None:
        if self.trash:
            id = self.chance.choice(sorted(self.trash))
            await self.alice.does(RESTORE, id=id)
            self.trash.discard(id)
