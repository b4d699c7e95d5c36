"""How many of a task's parts are done: a counter of the task, with an event of its own."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.parts.words import (
    CREATE_ALL,
    LIVE,
    MOVE,
    TRASH,
    UPDATE,
    UPDATE_ALL,
    activity,
    edit,
    make,
    miscounted,
    progress,
    seen,
)
from tests.support.people import Person


async def test_progress_counts_parts_that_are_neither_cancelled_nor_in_the_trash(
    alice: Person, garden: Any, components: Components
) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    one, two, three = [await make(alice, title, beds) for title in ("One", "Two", "Three")]
    await make(alice, "Below", one)

    shown = [await progress(alice, beds)]
    for change in (
        edit(alice, one, status="COMPLETED"),
        alice.does(MOVE, id=two["id"], input={"status": "COMPLETED"}),
        edit(alice, three, status="CANCELLED"),
        alice.does(TRASH, id=one["id"]),
        edit(alice, two, parentId=None),
    ):
        await change
        shown.append(await progress(alice, beds))

    assert shown == ["0/3", "1/3", "2/3", "2/2", "1/1", "0/0"]
    assert await miscounted(components) == []


async def test_progress_emits_an_event_and_raises_no_version(alice: Person, bob: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    hose = await make(alice, "Hose", beds)

    async with bob.connects() as socket:
        changes = await socket.subscribes(LIVE, task=beds["id"])
        await changes.next()
        await edit(alice, hose, title="Long hose")
        await edit(alice, hose, status="IN_PROGRESS")
        await edit(alice, hose, status="COMPLETED")
        told = (await changes.next())["taskChanges"]

    assert {key: told[key] for key in ("name", "action", "transition", "taskId")} == {
        "name": "task.progressed",
        "action": "OTHER",
        "transition": "STAYED",
        "taskId": beds["id"],
    }
    assert told["changes"] == [
        {
            "field": "progress",
            "before": {"done": 0, "total": 1},
            "after": {"done": 1, "total": 1},
            "beforeText": "0/1",
            "afterText": "1/1",
        }
    ]
    assert (told["task"]["progress"], told["task"]["version"]) == ({"done": 1, "total": 1}, 1)
    assert [event["name"] for event in await activity(alice, beds)] == [
        "task.progressed",
        "task.progressed",
        "task.created",
    ]


async def test_completing_all_parts_at_once_emits_one_event_of_progress(alice: Person, garden: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    parts = [await make(alice, f"Part {n}", beds) for n in range(5)]

    await alice.does(UPDATE_ALL, target={"filter": {"parent": {"eq": beds["key"]}}}, input={"status": "COMPLETED"})

    told = await activity(alice, beds)
    assert next(event["changes"][0]["afterText"] for event in told if event["name"] == "task.progressed") == "5/5"
    assert sum(event["name"] == "task.progressed" for event in told) == len(parts) + 1
    done = await alice.does(
        UPDATE_ALL, target={"ids": [beds["id"], *(part["id"] for part in parts)]}, input={"status": "PENDING"}
    )
    assert done["succeeded"] == 6
    assert await progress(alice, beds) == "0/5"
    assert (await seen(alice, beds))["version"] == 1


async def test_two_hundred_parts_cost_no_statement_each(
    alice: Person, garden: Any, components: Components, counted: Any
) -> None:
    """The cost does not depend on their number. One call is one unit, whose statements handle two hundred rows each."""
    few, many = [await make(alice, title, teamId=garden["id"]) for title in ("Few", "Many")]
    await make(alice, "Part", few)
    await alice.does(CREATE_ALL, inputs=[{"title": f"Part {n}", "parentId": many["id"]} for n in range(200)])

    sent = []
    for id in (few["id"], many["id"]):
        with counted(units=True) as statements:
            await alice.does(UPDATE, id=id, input={"status": "COMPLETED"})
        sent.append(len(statements))
    with counted(units=True) as statements:
        target = {"filter": {"or": [{"parent": {"eq": many["id"]}}, {"id": {"eq": many["id"]}}]}}
        done = await alice.does(UPDATE_ALL, target=target, input={"status": "CANCELLED"})

    assert sent[0] == sent[1] <= 7
    assert done["succeeded"] == 201
    assert len(statements) <= 16
    assert await progress(alice, many) == "0/0"
    assert await miscounted(components) == []


async def test_a_list_reads_progress_together_with_the_tasks(alice: Person, garden: Any, counted: Any) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    await make(alice, "Hose", beds)

    with counted() as statements:
        await alice.asks("{ tasks { nodes { title } } }")
    without = len(statements)
    with counted() as statements:
        found = await alice.asks("{ tasks { nodes { title progress { done total } } } }")

    assert len(statements) == without
    assert [task["progress"]["total"] for task in found["tasks"]["nodes"]] == [0, 1]


async def test_parts_and_parents_of_a_whole_list_take_one_statement_each(
    alice: Person, garden: Any, counted: Any
) -> None:
    for number in range(3):
        beds = await make(alice, f"Beds {number}", teamId=garden["id"])
        await make(alice, "Hose", beds)

    with counted() as statements:
        await alice.asks("{ tasks { nodes { title } } }")
    without = len(statements)
    with counted() as statements:
        await alice.asks("{ tasks { nodes { title parent { key } subtasks { title parent { id } } } } }")

    assert len(statements) <= without + 3
