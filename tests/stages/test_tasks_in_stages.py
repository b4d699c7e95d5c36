"""Tasks in columns: column and status stay consistent through every change of either."""

from __future__ import annotations

from typing import Any

from tests.stages.words import (
    CREATE_TASKS,
    DELETE,
    MOVE_TASK,
    STATUSES,
    UPDATE_TASK,
    column,
    edit,
    found,
    seen,
    stage,
    task_in,
)
from tests.support.people import Person

LIVE = """
subscription ($filter: TaskFilter, $after: Cursor) { taskChanges(filter: $filter, after: $after) {
    __typename ... on TaskChange { cursor transition task { id status stage { name } } changes { field beforeText afterText } }
} }
"""
STREAM = "subscription ($after: Cursor) { events(after: $after) { __typename ... on StreamEvent { event { name } } } }"


async def test_a_new_task_is_in_the_first_column_of_its_status(alice: Person, garden: Any, board: Any) -> None:
    made = [await task_in(alice, garden["id"], status=status) for status in STATUSES]

    assert [column(task) for task in made] == [
        ("PENDING", "Ideas"),
        ("IN_PROGRESS", "Work"),
        ("COMPLETED", None),
        ("CANCELLED", None),
    ]
    assert board


async def test_a_given_column_sets_the_status_of_a_task(alice: Person, garden: Any, board: Any) -> None:
    made = await task_in(alice, garden["id"], stageId=board["Review"], status="COMPLETED")
    several = await alice.does(
        CREATE_TASKS,
        inputs=[{"title": "Dig", "teamId": garden["id"], "stageId": board[name]} for name in ("Next", "Review")],
    )

    assert column(made) == ("IN_PROGRESS", "Review")
    assert [column(each["task"])[1] for each in several["results"]] == ["Next", "Review"]
    moved = await edit(alice, made, stageId=board["Next"], status="CANCELLED")
    assert column(moved) == ("PENDING", "Next")


async def test_a_change_of_the_status_alone_moves_the_task_to_its_first_column(
    alice: Person, garden: Any, board: Any
) -> None:
    task = await task_in(alice, garden["id"], stageId=board["Next"])

    assert column(await edit(alice, task, status="PENDING")) == ("PENDING", "Next")
    assert column(await edit(alice, task, status="IN_PROGRESS")) == ("IN_PROGRESS", "Work")
    assert column(await edit(alice, task, status="COMPLETED")) == ("COMPLETED", None)
    assert column(await edit(alice, task, status="PENDING")) == ("PENDING", "Ideas")
    assert column(await edit(alice, task, stageId=board["Next"])) == ("PENDING", "Next")
    assert column(await edit(alice, task, stageId=None)) == ("PENDING", "Ideas")


async def test_an_event_about_a_change_of_column_has_its_name(alice: Person, garden: Any, board: Any) -> None:
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


async def test_a_task_is_moved_into_a_column_and_to_a_place_in_one_call(alice: Person, garden: Any, board: Any) -> None:
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


async def test_a_task_that_moves_to_another_team_is_in_its_first_column(alice: Person, garden: Any, board: Any) -> None:
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


async def test_a_concurrent_move_by_somebody_else_is_a_conflict(
    alice: Person, bob: Person, garden: Any, board: Any
) -> None:
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


async def test_a_list_shows_columns_without_an_extra_statement(
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


async def test_changes_of_columns_arrive_live_and_after_an_outage(
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


async def test_statistics_ignore_columns(alice: Person, garden: Any, board: Any) -> None:
    stats = "query ($team: ID!) { team(id: $team) { stats { pending inProgress completed } } }"
    task = await task_in(alice, garden["id"])
    before = (await alice.asks(stats, team=garden["id"]))["team"]["stats"]

    await edit(alice, task, stageId=board["Next"])
    await alice.does(DELETE, id=board["Next"])

    assert (await alice.asks(stats, team=garden["id"]))["team"]["stats"] == before
