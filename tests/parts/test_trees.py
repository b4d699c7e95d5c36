"""A task is trashed, restored, moved and purged together with its parts."""

from __future__ import annotations

from typing import Any

import pytest

from models.values import clock
from taskflow.components import Components
from tests.parts.words import (
    CREATE,
    CREATE_ALL,
    JOIN,
    NEW_TEAM,
    PURGE,
    RESTORE,
    TRASH,
    TRASH_ALL,
    UPDATE,
    UPDATE_ALL,
    activity,
    edit,
    make,
    miscounted,
    progress,
    seen,
    titles,
)
from tests.support.people import Person


async def tree(person: Person, team: Any) -> list[Any]:
    """Beds has the parts Hose and Can; Hose has the part Money."""
    beds = await make(person, "Beds", teamId=team["id"])
    hose = await make(person, "Hose", beds)
    return [beds, hose, await make(person, "Can", beds), await make(person, "Money", hose)]


async def test_trashing_and_restoring_a_task_includes_its_parts(
    alice: Person, garden: Any, components: Components
) -> None:
    beds, _, can, money = await tree(alice, garden)
    await alice.does(TRASH, id=can["id"])

    await alice.does(TRASH, id=beds["id"])
    gone = await titles(alice, deleted=True)
    await alice.does(RESTORE, id=beds["id"])

    assert gone == ["Beds", "Can", "Hose", "Money"]
    assert await titles(alice) == ["Beds", "Hose", "Money"]
    assert [event["name"] for event in await activity(alice, money)] == [
        "task.restored",
        "task.deleted",
        "task.created",
    ]
    assert await miscounted(components) == []
    assert (await alice.does(RESTORE, id=can["id"]))["task"]["parent"]["id"] == beds["id"]


async def test_a_part_trashed_separately_stays_in_the_trash_even_with_equal_times(
    alice: Person, garden: Any, components: Components
) -> None:
    """A clock that was a thousand years ahead has been corrected since."""
    beds, hose, *_ = await tree(alice, garden)
    await alice.does(TRASH, id=hose["id"])
    await components.database.unit(_all_in_the_trash_went_in_a_thousand_years)

    await alice.does(TRASH, id=beds["id"])
    gone = (await seen(alice, beds))["deletedAt"]
    await alice.does(RESTORE, id=beds["id"])

    assert gone > "3000"
    assert await titles(alice) == ["Beds", "Can"]


async def _all_in_the_trash_went_in_a_thousand_years(unit: Any) -> None:
    for column in ("deleted_at", "updated_at"):
        later = f"{column} = {column} + {1000 * 365 * clock.DAY}"
        await unit.execute(f"UPDATE tasks SET {later} WHERE title IN ('Hose', 'Money')")


async def test_a_part_restored_alone_is_an_independent_task(alice: Person, garden: Any, components: Components) -> None:
    beds, hose, _, money = await tree(alice, garden)
    await alice.does(TRASH, id=beds["id"])

    back = (await alice.does(RESTORE, id=hose["id"]))["task"]

    assert (back["parent"], [part["title"] for part in back["subtasks"]]) == (None, ["Money"])
    assert await titles(alice) == ["Hose", "Money"]
    events = await activity(alice, hose)
    restored = next(event for event in events if event["name"] == "task.restored")
    assert {change["field"]: change["beforeText"] for change in restored["changes"]}["parent"] == f"{beds['key']} Beds"
    await alice.does(RESTORE, id=beds["id"])
    assert sorted(part["title"] for part in (await seen(alice, beds))["subtasks"]) == ["Can"]
    assert (await seen(alice, money))["parent"]["id"] == hose["id"]
    assert await miscounted(components) == []


async def test_a_bulk_call_takes_parts_along(alice: Person, garden: Any, components: Components) -> None:
    beds, hose, *_ = await tree(alice, garden)

    done = await alice.does(TRASH_ALL, target={"ids": [hose["id"], beds["id"]]})

    assert (done["matched"], done["succeeded"]) == (2, 2)
    assert await titles(alice, deleted=True) == ["Beds", "Can", "Hose", "Money"]
    assert await miscounted(components) == []


async def test_purging_a_task_purges_the_whole_tree_including_the_trash(
    alice: Person, garden: Any, components: Components
) -> None:
    top = await make(alice, "Garden", teamId=garden["id"])
    beds, hose, can, money = await tree(alice, garden)
    await edit(alice, beds, parentId=top["id"])
    await alice.does(TRASH, id=can["id"])

    await alice.does(PURGE, id=beds["id"])

    assert [
        await alice.asks("query ($id: ID!) { task(id: $id) { id } }", id=each["id"]) for each in (hose, can, money)
    ] == [{"task": None}] * 3
    log = await alice.asks('{ events(filter: {names: ["task.purged"]}) { nodes { subjectId } } }')
    assert {node["subjectId"] for node in log["events"]["nodes"]} == {each["id"] for each in (beds, hose, can, money)}
    assert await progress(alice, top) == "0/0"
    assert await miscounted(components) == []


async def test_a_task_moves_to_another_team_with_its_parts(alice: Person, garden: Any, components: Components) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, can, money = await tree(alice, garden)
    await alice.does(TRASH, id=can["id"])

    moved = await edit(alice, beds, teamId=orchard["id"], title="Trees")

    assert moved["progress"] == {"done": 0, "total": 1}
    after = [await seen(alice, each) for each in (beds, hose, money)]
    assert [each["team"]["id"] for each in after] == [orchard["id"]] * 3
    assert [each["parent"] and each["parent"]["id"] for each in after] == [None, beds["id"], hose["id"]]
    assert [each["title"] for each in after] == ["Trees", "Hose", "Money"]
    assert all(each["key"].startswith(orchard["key"]) for each in after)
    assert (await alice.asks("query ($key: ID!) { task(id: $key) { id } }", key=money["key"]))["task"]["id"] == money[
        "id"
    ]
    assert [event["name"] for event in await activity(alice, money)][:1] == ["task.moved_in"]
    assert (await alice.does(RESTORE, id=can["id"]))["task"]["parent"]["id"] == beds["id"]
    assert await miscounted(components) == []


async def test_parts_keep_their_order_on_the_way_to_another_team(alice: Person, garden: Any) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, can, _ = await tree(alice, garden)
    await alice.does(
        "mutation ($id: ID!, $to: ID!) { moveTask(id: $id, input: {beforeId: $to}) { errors { message } } }",
        id=can["id"],
        to=hose["id"],
    )

    await edit(alice, beds, teamId=orchard["id"])

    assert [part["title"] for part in (await seen(alice, beds))["subtasks"]] == ["Can", "Hose"]


async def test_a_part_moved_alone_leaves_its_parent(alice: Person, garden: Any, components: Components) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, _, money = await tree(alice, garden)
    trees = await make(alice, "Trees", teamId=orchard["id"])

    moved = await edit(alice, hose, teamId=orchard["id"])

    assert (moved["parent"], [part["title"] for part in moved["subtasks"]]) == (None, ["Money"])
    assert await progress(alice, beds) == "0/1"
    both = await edit(alice, hose, teamId=garden["id"], parentId=beds["id"])
    assert both["parent"]["id"] == beds["id"]
    assert (await edit(alice, money, teamId=orchard["id"], parentId=trees["key"]))["parent"]["id"] == trees["id"]
    assert await miscounted(components) == []


async def test_a_bulk_call_that_names_a_whole_tree_moves_it_whole(
    alice: Person, garden: Any, components: Components
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, can, money = await tree(alice, garden)

    done = await alice.does(
        UPDATE_ALL,
        target={"ids": [money["id"], can["id"], beds["id"]]},
        input={"teamId": orchard["id"], "priority": "HIGH"},
    )

    assert done["succeeded"] == 3
    assert [(await seen(alice, each))["parent"]["id"] for each in (hose, can, money)] == [
        beds["id"],
        beds["id"],
        hose["id"],
    ]
    assert await miscounted(components) == []


async def test_a_tree_that_is_refused_in_the_new_team_stays_whole(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is room for two more parts, and three come: no part of the third one moves either."""
    monkeypatch.setattr("models.task.parts.MOST_PARTS", 3)
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    trees, pears = [await make(alice, title, teamId=orchard["id"]) for title in ("Trees", "Pears")]
    await make(alice, "Plums", trees)
    one, two = [await make(alice, title, teamId=garden["id"]) for title in ("One", "Two")]
    below = await make(alice, "Below", two)

    done = await alice.does(
        UPDATE_ALL,
        target={"ids": [one["id"], pears["id"], two["id"]]},
        input={"teamId": orchard["id"], "parentId": trees["id"]},
        onError="SKIP_FAILED",
    )

    codes = [[error["code"] for error in result["errors"]] for result in done["results"]]
    assert codes == [[], [], ["LIMIT_EXCEEDED"]]
    assert [(await seen(alice, each))["team"]["id"] for each in (two, below)] == [garden["id"]] * 2
    assert await miscounted(components) == []


async def test_a_part_can_not_move_to_another_team_and_keep_its_parent(
    alice: Person, garden: Any, components: Components
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, *_ = await tree(alice, garden)

    error = await alice.fails(UPDATE, id=hose["id"], input={"teamId": orchard["id"], "parentId": beds["id"]})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "parentId"])
    assert await miscounted(components) == []


async def test_a_part_whose_assignee_is_not_in_the_new_team_keeps_the_tree_in_place(
    alice: Person, bob: Person, garden: Any
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, _, _, money = await tree(alice, garden)
    await edit(alice, money, assigneeId=bob.id)

    error = await alice.fails(UPDATE, id=beds["id"], input={"teamId": orchard["id"]})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "teamId"])
    assert money["key"] in error["message"]
    await alice.does(JOIN, team=orchard["id"], user=bob.id, role="MEMBER")
    assert (await edit(alice, beds, teamId=orchard["id"]))["team"]["id"] == orchard["id"]


async def test_a_refusal_because_of_parts_in_the_trash_says_what_to_do_about_them(
    alice: Person, bob: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts in the trash can be neither assigned nor detached."""
    monkeypatch.setattr("models.task.parts.MOST_PARTS", 2)
    monkeypatch.setattr("resolvers.task.changes.bulk.MAX_AT_ONCE", 3)
    monkeypatch.setattr("resolvers.task.changes.trees.MOST_IN_A_TREE", 3)
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds, hose, can, money = await tree(alice, garden)
    await edit(alice, can, assigneeId=bob.id)
    for each in (can, money):
        await alice.does(TRASH, id=each["id"])

    to_orchard = {"id": beds["id"], "input": {"teamId": orchard["id"]}}
    told = [
        (await alice.fails(UPDATE, **to_orchard))["message"],
        (await alice.fails(CREATE, input={"title": "New", "parentId": beds["id"]}))["message"],
        (await alice.fails(TRASH, id=beds["id"]))["message"],
        (await alice.fails(TRASH_ALL, target={"ids": [beds["id"]]}))["message"],
    ]

    assert told == [
        f"Its sub-task {can['key']} is in the trash, and assigned to somebody who can't have tasks of Orchard. Restore it, and assign it to somebody else first.",
        "A task has at most 2 sub-tasks, those in the trash included. Remove some first, or delete those in the trash for good.",
        "A task and its sub-tasks, those in the trash included, are moved, deleted or restored together, 500 at most. Remove some sub-tasks first, or delete those in the trash for good.",
        "One call changes at most 3 tasks, all their sub-tasks included. Name fewer, take some sub-tasks off first, or delete those in the trash for good.",
    ]
    await alice.does(PURGE, id=money["id"])
    await alice.does(RESTORE, id=can["id"])
    await edit(alice, can, assigneeId=None)
    await alice.does(TRASH_ALL, target={"ids": [beds["id"]]})
    await alice.does(RESTORE, id=beds["id"])
    assert (await edit(alice, beds, teamId=orchard["id"]))["team"]["id"] == orchard["id"]
    assert hose


@pytest.mark.parametrize("order", [(0, 1, 3), (3, 1, 0), (1, 3, 0)])
async def test_a_bulk_call_restores_a_whole_tree_in_any_order(
    alice: Person, garden: Any, components: Components, order: tuple[int, ...]
) -> None:
    """Also by a filter, which names the parts first, since they are newer."""
    all_of_them = await tree(alice, garden)
    beds, _, can, _ = all_of_them
    await alice.does(TRASH, id=can["id"])

    target = {"ids": [all_of_them[n]["id"] for n in order]}
    done = await alice.does(TRASH_ALL, target=target)
    await alice.does(RESTORE, id=beds["id"])

    assert [result["task"]["id"] for result in done["results"]] == target["ids"]
    assert await titles(alice) == ["Beds", "Hose", "Money"]
    await alice.does(TRASH_ALL, target={"filter": {"title": {"neq": "Nothing"}}})
    await alice.does(RESTORE, id=beds["id"])
    assert await titles(alice) == ["Beds", "Hose", "Money"]
    assert await miscounted(components) == []


async def test_five_hundred_tasks_are_trashed_at_once_and_one_more_is_too_many(
    alice: Person, garden: Any, components: Components
) -> None:
    """The parts are at the fifth level below wide ones, of which a call names several: none is forgotten."""
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    chain = [await make(alice, "Top", teamId=garden["id"])]
    for level in range(1, 5):
        chain.append(await make(alice, f"Level {level}", chain[-1]))
    for parent, many in ((chain[2], 199), (chain[3], 199), (chain[4], 98)):
        await alice.does(CREATE_ALL, inputs=[{"title": f"Part {n}", "parentId": parent["id"]} for n in range(many)])
    top = chain[0]

    for document, variables, path in (
        (TRASH, {}, ["id"]),
        (PURGE, {}, ["id"]),
        (UPDATE, {"input": {"teamId": orchard["id"]}}, ["input", "teamId"]),
    ):
        error = await alice.fails(document, id=top["id"], **variables)
        assert (error["code"], error["limit"], error["path"]) == ("LIMIT_EXCEEDED", 500, path)
    error = await alice.fails(TRASH_ALL, target={"ids": [top["id"]]})
    assert (error["code"], error["limit"]) == ("LIMIT_EXCEEDED", 500)
    last = (await seen(alice, chain[4]))["subtasks"][-1]
    await alice.does(PURGE, id=last["id"])
    await alice.does(TRASH_ALL, target={"ids": [each["id"] for each in chain[:3]]})
    left = await components.database.reads.fetchval("SELECT count(*) FROM tasks WHERE deleted_at IS NULL")

    assert left == 0
    await alice.does(RESTORE, id=top["id"])
    await edit(alice, top, teamId=orchard["id"])
    assert await miscounted(components) == []
    await alice.does(PURGE, id=top["id"])
    assert await components.database.reads.fetchval("SELECT count(*) FROM tasks") == 0
