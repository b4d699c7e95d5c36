"""Concurrent writes: the index finally has exactly the words of the stored texts."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.search import field, fill
from taskflow.components import Components
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.comments.words import UPDATE as UPDATE_COMMENT
from tests.comments.words import writes
from tests.live.test_task_stream import changes, creates
from tests.search.words import finds
from tests.support.people import Person
from tests.support.words import PURGE, RESTORE, TRASH


async def agrees(components: Components) -> bool:
    return await fill.differing(components.database.reads, components.database.dialect) == []


async def test_changes_of_one_task_at_once(alice: Person, bob: Person, garden: Any, components: Components) -> None:
    task = await creates(alice, garden, "Mend the hose")
    comments = [await writes(alice, task, f"Said {number}") for number in range(4)]

    await asyncio.gather(
        *(changes(person, task, title=f"Title {number}") for number, person in enumerate((alice, bob) * 4)),
        *(changes(person, task, description=f"Text {number}") for number, person in enumerate((alice, bob) * 4)),
        *(alice.sends(UPDATE_COMMENT, id=comment["id"], body=f"Again {n}") for n, comment in enumerate(comments)),
        *(alice.sends(DELETE_COMMENT, id=comment["id"]) for comment in comments[:2]),
        *(writes(bob, task, f"Meanwhile {number}") for number in range(4)),
    )

    assert await agrees(components)
    assert len(await finds(alice, "title text meanwhile")) == 1
    assert await finds(alice, "hose") == []


async def test_purging_a_task_while_others_write_on_it_leaves_nothing(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    tasks = [await creates(alice, garden, f"Mend it {number}") for number in range(6)]

    async def goes(task: Any) -> None:
        await alice.does(TRASH, id=task["id"])
        await alice.does(RESTORE, id=task["id"])
        await alice.does(TRASH, id=task["id"])
        await alice.does(PURGE, id=task["id"])

    async def is_edited(task: Any) -> None:
        for number in range(4):
            await bob.sends(
                "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { code } } }",
                id=task["id"],
                input={"title": f"Mend it anew {number}"},
            )

    await asyncio.gather(*(act(task) for task in tasks for act in (goes, is_edited)))

    assert await finds(alice, "mend") == []
    assert await finds(alice, "mend", filter={"deleted": True}) == []
    assert await components.database.reads.fetchval("SELECT count(*) FROM search_entries") == 0


async def test_the_same_new_words_of_concurrent_writers_are_stored_once(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await asyncio.gather(
        *(
            creates(person, garden, f"zebra yak xerus {number}", description="walrus vole")
            for person in (alice, bob)
            for number in range(8)
        )
    )

    words = await components.database.reads.fetch("SELECT word FROM search_words ORDER BY word")
    assert [row[0] for row in words if row[0].isalpha()] == ["vole", "walrus", "xerus", "yak", "zebra"]
    assert len(await finds(alice, "zebbra")) == 16


async def test_two_entries_that_get_the_same_place_by_chance(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In two processes, since one process makes no place twice."""
    await creates(alice, garden, "Mend the hose")
    taken = await components.database.reads.fetchval("SELECT n FROM search_entries")
    honest, told = field._moments.next, iter([taken & field.TIME])
    monkeypatch.setattr(field._moments, "next", lambda: next(told, None) or honest(), raising=False)

    await creates(alice, garden, "Mend the tent")

    assert sorted(await finds(alice, "mend")) == ["Mend the hose", "Mend the tent"]
    assert await agrees(components)
