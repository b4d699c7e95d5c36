"""Tasks that are parts of others: how they become one, who may do that, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from models.values.ids import new_id
from tests.parts.words import (
    CREATE,
    CREATE_ALL,
    JOIN,
    MOVE,
    NEW_TEAM,
    TRASH,
    UPDATE,
    UPDATE_ALL,
    activity,
    edit,
    make,
    seen,
    titles,
)
from tests.support.people import Person


async def test_a_part_is_in_the_team_of_its_parent(alice: Person, garden: Any) -> None:
    await alice.does(NEW_TEAM, name="Orchard")
    beds = await make(alice, "Water the beds", teamId=garden["id"])

    hose = await make(alice, "Buy the hose", beds)
    by_key = (await alice.does(CREATE, input={"title": "Fill the can", "parentId": beds["key"].lower()}))["task"]

    assert [each["team"]["id"] for each in (hose, by_key)] == [garden["id"]] * 2
    assert hose["parent"] == {"id": beds["id"], "key": beds["key"]}
    assert (await seen(alice, beds))["subtasks"] == [
        {"id": hose["id"], "title": "Buy the hose"},
        {"id": by_key["id"], "title": "Fill the can"},
    ]


async def test_parts_stand_in_the_order_made_by_hand(alice: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    one, two, three = [await make(alice, title, beds) for title in ("One", "Two", "Three")]

    await alice.does(MOVE, id=three["id"], input={"beforeId": one["id"]})
    await alice.does(TRASH, id=two["id"])

    assert [part["title"] for part in (await seen(alice, beds))["subtasks"]] == ["Three", "One"]


async def test_a_task_becomes_a_part_and_an_independent_task_again(alice: Person, garden: Any) -> None:
    beds, hedge = [await make(alice, title, teamId=garden["id"]) for title in ("Beds", "Hedge")]
    hose = await make(alice, "Hose", teamId=garden["id"])

    under = await edit(alice, hose, parentId=beds["id"])
    same = await edit(alice, hose, parentId=beds["key"])
    elsewhere = await edit(alice, hose, parentId=hedge["id"])
    alone = await edit(alice, hose, parentId=None)

    assert [each["parent"] and each["parent"]["key"] for each in (under, elsewhere, alone)] == [
        beds["key"],
        hedge["key"],
        None,
    ]
    assert [each["version"] for each in (under, same, elsewhere, alone)] == [2, 2, 3, 4]
    told = [change for event in await activity(alice, hose) for change in event["changes"]]
    assert told == [
        {
            "field": "parent",
            "before": before and before["id"],
            "after": after and after["id"],
            "beforeText": before and f"{before['key']} {before['title']}",
            "afterText": after and f"{after['key']} {after['title']}",
        }
        for before, after in ((hedge, None), (beds, hedge), (None, beds))
    ]


async def test_a_bulk_call_makes_a_tree_at_once(alice: Person, garden: Any) -> None:
    ids = [new_id("task") for _ in range(3)]

    made = await alice.does(
        CREATE_ALL,
        inputs=[
            {"id": ids[0], "title": "Beds", "teamId": garden["id"]},
            {"id": ids[1], "title": "Hose", "parentId": ids[0]},
            {"id": ids[2], "title": "Money", "parentId": ids[1]},
        ],
    )

    assert made["succeeded"] == 3
    assert [(await seen(alice, {"id": id}))["parent"] for id in ids[1:]] == [
        {"id": ids[0], "key": made["results"][0]["task"]["key"]},
        {"id": ids[1], "key": made["results"][1]["task"]["key"]},
    ]
    assert [(await seen(alice, {"id": id}))["progress"]["total"] for id in ids] == [1, 1, 0]


async def test_a_call_makes_no_part_under_a_strangers_task_by_its_id(alice: Person, chidi: Person, garden: Any) -> None:
    """An id that a hidden task has fails alone, and nothing becomes a part of that task."""
    hidden = await make(chidi, "Hidden", teamId=(await chidi.does(NEW_TEAM, name="Hidden"))["team"]["id"])

    made = await alice.does(
        CREATE_ALL,
        inputs=[
            {"id": hidden["id"], "title": "Mine", "teamId": garden["id"]},
            {"title": "Part", "parentId": hidden["id"], "teamId": garden["id"]},
        ],
        onError="SKIP_FAILED",
    )

    assert [result["errors"][0]["code"] for result in made["results"]] == ["ALREADY_EXISTS", "NOT_FOUND"]
    assert (await seen(chidi, hidden))["subtasks"] == []


async def test_many_tasks_become_parts_at_once(alice: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    three = [await make(alice, f"Hose {n}", teamId=garden["id"]) for n in range(3)]
    ids = [each["id"] for each in three]

    done = await alice.does(UPDATE_ALL, target={"ids": ids}, input={"parentId": beds["id"], "status": "COMPLETED"})

    assert done["succeeded"] == 3
    assert (await seen(alice, beds))["progress"] == {"done": 3, "total": 3}
    error = await alice.fails(UPDATE_ALL, target={"ids": [*ids, beds["id"]]}, input={"parentId": beds["id"]})
    assert (error["code"], error["path"]) == ("CYCLE", ["target", "ids", "3"])


async def test_an_impossible_parent_is_refused(alice: Person, chidi: Person, garden: Any) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    trees = await make(alice, "Trees", teamId=orchard["id"])
    hidden = await make(chidi, "Hidden", teamId=(await chidi.does(NEW_TEAM, name="Hidden"))["team"]["id"])
    task, gone = [await make(alice, title, teamId=garden["id"]) for title in ("Dig", "Gone")]
    await alice.does(TRASH, id=gone["id"])

    for parent, code in (
        (trees["id"], "INVALID"),
        (gone["id"], "INVALID"),
        (hidden["id"], "NOT_FOUND"),
        (hidden["key"], "NOT_FOUND"),
        ("nonsense", "NOT_FOUND"),
        (orchard["id"], "NOT_FOUND"),
        (new_id("task"), "NOT_FOUND"),
    ):
        for error in (
            await alice.fails(UPDATE, id=task["id"], input={"parentId": parent}),
            await alice.fails(CREATE, input={"title": "Part", "parentId": parent, "teamId": garden["id"]}),
        ):
            assert (error["code"], error["path"]) == (code, ["input", "parentId"])
    error = await alice.fails(UPDATE, id=task["id"], input={"teamId": orchard["id"], "parentId": task["id"]})
    assert (error["code"], error["path"]) == ("INVALID", ["input", "parentId"])
    assert (await seen(alice, task))["parent"] is None


async def test_nothing_is_a_part_of_itself(alice: Person, garden: Any) -> None:
    chain = [await make(alice, "0", teamId=garden["id"])]
    for level in range(1, 4):
        chain.append(await make(alice, str(level), chain[-1]))

    for below in chain:
        error = await alice.fails(UPDATE, id=chain[0]["id"], input={"parentId": below["id"]})
        assert (error["code"], error["path"], error["__typename"]) == (
            "CYCLE",
            ["input", "parentId"],
            "ValidationError",
        )


async def test_parts_go_five_levels_deep(alice: Person, garden: Any) -> None:
    chain = [await make(alice, "0", teamId=garden["id"])]
    for level in range(1, 6):
        chain.append(await make(alice, str(level), chain[-1]))
    two = await make(alice, "Two levels", teamId=garden["id"])
    await make(alice, "Below", two)

    for error in (
        await alice.fails(CREATE, input={"title": "6", "parentId": chain[5]["id"]}),
        await alice.fails(UPDATE, id=two["id"], input={"parentId": chain[4]["id"]}),
    ):
        assert (error["code"], error["path"], error["limit"]) == ("LIMIT_EXCEEDED", ["input", "parentId"], 5)
    assert (await edit(alice, two, parentId=chain[3]["id"]))["parent"]["id"] == chain[3]["id"]


async def test_a_task_has_at_most_two_hundred_parts(alice: Person, garden: Any) -> None:
    """Parts in the trash count. A call that names two parts where there is room for one makes none."""
    beds, one_more = [await make(alice, title, teamId=garden["id"]) for title in ("Beds", "One more")]
    some = [{"title": f"Part {n}", "parentId": beds["id"]} for n in range(199)]
    made = await alice.does(CREATE_ALL, inputs=some)
    await alice.does(TRASH, id=made["results"][0]["task"]["id"])

    two = await alice.fails(CREATE_ALL, inputs=some[:2])
    between = (await seen(alice, beds))["progress"]["total"]
    last = await make(alice, "The last", beds)
    another = await alice.fails(UPDATE, id=one_more["id"], input={"parentId": beds["id"]})

    assert (two["code"], two["limit"], two["path"]) == ("LIMIT_EXCEEDED", 200, ["inputs", "1", "parentId"])
    assert between == 198
    assert last["parent"]["id"] == beds["id"]
    assert (another["code"], another["limit"], another["path"]) == ("LIMIT_EXCEEDED", 200, ["input", "parentId"])
    assert (await seen(alice, beds))["progress"]["total"] == 199


@pytest.mark.parametrize(
    ("role", "may"), [("VIEWER", False), ("CONTRIBUTOR", False), ("MEMBER", True), ("ADMIN", True)]
)
async def test_members_say_what_is_a_part_of_what(
    alice: Person, chidi: Person, garden: Any, role: str, may: bool
) -> None:
    beds, hose = [await make(alice, title, teamId=garden["id"]) for title in ("Beds", "Hose")]
    await alice.does(JOIN, team=garden["id"], user=chidi.id, role=role)
    await edit(alice, hose, assigneeId=chidi.id)
    calls = [
        (UPDATE, {"id": hose["id"], "input": {"parentId": beds["id"]}}),
        (UPDATE, {"id": hose["id"], "input": {"parentId": None}}),
        (CREATE, {"input": {"title": "Part", "parentId": beds["id"]}}),
    ]

    for document, variables in calls:
        if may:
            await chidi.does(document, **variables)
        else:
            assert (await chidi.fails(document, **variables))["code"] == "FORBIDDEN"
    assert (await seen(chidi, beds))["progress"]["total"] == may


async def test_lists_filter_by_parent(alice: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    hose = await make(alice, "Hose", beds)
    await make(alice, "Money", hose)

    assert await titles(alice, parent={"eq": beds["key"]}) == ["Hose"]
    assert await titles(alice, parent={"eq": None}) == ["Beds"]
    assert await titles(alice, parent={"neq": None}) == ["Hose", "Money"]
    assert await titles(alice, parent={"in": [beds["id"], hose["id"]]}) == ["Hose", "Money"]
    assert await titles(alice, parent={"notIn": [hose["id"]]}) == ["Beds", "Hose"]
    assert await titles(alice, parent={"eq": new_id("task")}) == []


async def test_a_change_of_the_parent_by_somebody_else_is_a_conflict(alice: Person, bob: Person, garden: Any) -> None:
    beds, hose = [await make(alice, title, teamId=garden["id"]) for title in ("Beds", "Hose")]
    await edit(bob, hose, parentId=beds["id"])

    error = await alice.fails(UPDATE, id=hose["id"], input={"parentId": None, "expectedVersion": 1})

    assert (error["code"], error["conflictingFields"]) == ("CONFLICT", ["parent"])


async def test_a_dry_run_changes_nothing(alice: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])

    await alice.does(
        CREATE.replace("createTask(input: $input)", "createTask(input: $input) @dryRun"),
        input={"title": "Hose", "parentId": beds["id"]},
    )

    assert (await seen(alice, beds))["progress"] == {"done": 0, "total": 0}
