"""The tasks that a call reads and locks beside those it names: a bounded number, all at once, and in the same order for
everybody."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from models.task.stored.parts import Family
from models.task.task import Task
from models.values.ids import new_id
from taskflow.components import Components
from tests.parts.words import (
    CREATE_ALL,
    NEW_TEAM,
    PURGE,
    TRASH,
    TRASH_ALL,
    UPDATE,
    UPDATE_ALL,
    edit,
    make,
    misrelated,
    relate,
    seen,
)
from tests.support.people import Person
from tests.support.races import held_before_commit

LOCKS = re.compile(r"FROM tasks\b.* FOR UPDATE", re.DOTALL)
ATTACH = """
mutation ($task: ID!) { createAttachment(input: { taskId: $task, filename: "a", size: 1, contentType: "text/plain" }) { errors { message } } }
"""


async def hidden_tree(chidi: Person) -> list[Any]:
    """A task with three parts, in a team that nobody else sees."""
    team = (await chidi.does(NEW_TEAM, name="Hidden"))["team"]
    top = await make(chidi, "Top", teamId=team["id"])
    return [top, *[await make(chidi, f"Part {n}", top) for n in range(3)]]


async def test_a_hidden_tree_is_neither_counted_nor_locked(
    alice: Person, chidi: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A caller who names it gets the answer for an unknown task, however large the tree is and whatever its people
    do."""
    monkeypatch.setattr("resolvers.task.changes.bulk.MAX_AT_ONCE", 3)
    top, part, *_ = await hidden_tree(chidi)
    mine = await make(alice, "Mine", teamId=garden["id"])

    for document, more in ((TRASH_ALL, {}), (UPDATE_ALL, {"input": {"teamId": garden["id"]}})):
        for id in (top["id"], top["key"], "HID-99", new_id("task")):
            error = await alice.fails(document, target={"ids": [mine["id"], id]}, **more)
            assert (error["code"], error["path"]) == ("NOT_FOUND", ["target", "ids", "1"])
    if components.database.dialect == "postgres":  # SQLite has one writer
        async with held_before_commit(components, "task.updated") as held, asyncio.TaskGroup() as group:
            theirs = group.create_task(edit(chidi, part, title="Long part"))
            await held.reached.wait()
            for document, given in ((TRASH_ALL, {"target": {"ids": [top["key"]]}}), (TRASH, {"id": top["key"]})):
                assert (await alice.fails(document, **given))["code"] == "NOT_FOUND"
            assert not theirs.done()
            held.released.set()


async def test_each_call_locks_all_related_tasks_at_once(
    alice: Person, garden: Any, components: Components, counted: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of their ids. Otherwise a call that locks more later could deadlock with another one that holds
    those and waits for these."""
    monkeypatch.setattr("models.storage.sql.ROWS_AT_ONCE", 2)
    top = await make(alice, "Top", teamId=garden["id"])
    beds = await make(alice, "Beds", top)
    parts = [await make(alice, f"Part {n}", beds) for n in range(3)]
    others = [await make(alice, f"Other {n}", teamId=garden["id"]) for n in range(4)]
    for part, other in zip([beds, *parts], others, strict=True):
        await relate(alice, part, "BLOCKS", other)
    blocker, related = [await make(alice, title, teamId=garden["id"]) for title in ("Blocker", "Related")]
    await relate(alice, blocker, "BLOCKS", parts[1])
    await relate(alice, related, "RELATES", beds)
    ids = [each["id"] for each in (*parts, beds)]

    taken = []
    for document, given in (
        (UPDATE_ALL, {"target": {"ids": ids}, "input": {"status": "COMPLETED"}}),
        (UPDATE, {"id": parts[0]["key"], "input": {"status": "PENDING"}}),
        (TRASH_ALL, {"target": {"ids": ids}}),
        (PURGE, {"id": beds["id"]}),
    ):
        with counted(units=True) as statements:
            await alice.does(document, **given)
        taken.append(sum(bool(LOCKS.search(text)) for text in statements.texts))

    assert taken == [1 if components.database.dialect == "postgres" else 0] * 4
    assert await misrelated(components) == []


async def test_a_call_that_names_many_tasks_takes_no_statement_for_each(
    alice: Person, garden: Any, counted: Any
) -> None:
    tops = [await make(alice, f"Top {n}", teamId=garden["id"]) for n in range(6)]
    for top in tops:
        parts = [await make(alice, f"Part {n}", top) for n in range(1 if top is tops[0] else 4)]
        for part in parts:
            await alice.does(ATTACH, task=part["id"])

    def by(*some: Any) -> Any:
        return [{"title": "New", "parentId": top["key"].lower()} for top in some]

    sent = []
    for document, given in (
        (CREATE_ALL, {"inputs": by(*tops[:2], tops[0])}),
        (CREATE_ALL, {"inputs": by(*tops[:3])}),
        (UPDATE, {"id": tops[0]["id"], "input": {"status": "IN_PROGRESS"}}),
        (UPDATE, {"id": tops[1]["key"].lower(), "input": {"status": "IN_PROGRESS"}}),
        (PURGE, {"id": tops[0]["id"]}),
        (PURGE, {"id": tops[1]["id"]}),
    ):
        with counted(units=True) as statements:
            await alice.does(document, **given)
        sent.append(len(statements))

    assert sent[0::2] == sent[1::2]


async def test_a_former_key_names_a_task(alice: Person, garden: Any) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds = await make(alice, "Beds", teamId=garden["id"])
    await edit(alice, beds, teamId=orchard["id"])

    await alice.does(UPDATE, id=beds["key"], input={"status": "COMPLETED"})

    assert (await seen(alice, beds))["status"] == "COMPLETED"


@dataclass
class Counted:
    """A stand-in for a task that counts how often it is sorted."""

    id: str
    parent_id: str | None = None
    team_id: str = "team"
    looked_at: list[str] = field(default_factory=list)

    @property
    def rank(self) -> str:
        self.looked_at.append(self.id)
        return self.id


def test_the_parts_of_five_hundred_tasks_are_found_with_one_look_at_each_task() -> None:
    looked_at: list[str] = []
    tasks = [Counted(f"{n:03}", None if n % 5 == 0 else f"{n - n % 5:03}", looked_at=looked_at) for n in range(500)]
    family = Family({task.id: cast("Task", task) for task in tasks})

    below = {task.id: [part.id for part in family.below(task.id)] for task in tasks}

    assert below["005"] == ["006", "007", "008", "009"]
    assert below["006"] == []
    assert len(looked_at) <= len(tasks)
