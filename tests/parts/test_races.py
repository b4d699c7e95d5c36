"""Many people change trees at the same moment. On PostgreSQL these are real concurrent transactions."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.parts.words import (
    CREATE,
    JOIN,
    NEW_TEAM,
    PURGE,
    RESTORE,
    TRASH,
    UPDATE,
    UPDATE_ALL,
    edit,
    make,
    miscounted,
    progress,
    seen,
)
from tests.support.people import Person
from tests.support.races import held_before_commit


async def test_two_calls_can_not_close_a_circle_from_both_ends(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    one, two = [await make(alice, title, teamId=garden["id"]) for title in ("One", "Two")]

    async with held_before_commit(components, "task.updated") as held, asyncio.TaskGroup() as both:
        first = both.create_task(alice.sends(UPDATE, id=one["id"], input={"parentId": two["id"]}))
        await held.reached.wait()
        second = both.create_task(bob.sends(UPDATE, id=two["id"], input={"parentId": one["id"]}))
        await held.is_waited_for()
        held.released.set()

    codes = [
        [error["code"] for error in done.result().json["data"]["updateTask"]["errors"]] for done in (first, second)
    ]
    assert codes == [[], ["CYCLE"]]


async def test_a_long_circle_can_not_be_closed(alice: Person, garden: Any, components: Components) -> None:
    """Each call names two tasks that no other call names, so they share no lock on those."""
    for _ in range(3):
        ring = [await make(alice, str(n), teamId=garden["id"]) for n in range(8)]
        for at in range(0, 8, 2):
            await edit(alice, ring[at + 1], parentId=ring[at]["id"])

        answers = await asyncio.gather(
            *(alice.sends(UPDATE, id=ring[at]["id"], input={"parentId": ring[at - 1]["id"]}) for at in range(0, 8, 2))
        )

        codes = [error["code"] for answer in answers for error in answer.json["data"]["updateTask"]["errors"]]
        assert codes
        assert set(codes) <= {"CYCLE", "LIMIT_EXCEEDED"}
        assert await _levels(components) <= 5
        assert await miscounted(components) == []


async def test_completions_of_all_parts_at_once_are_all_counted(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    parts = [await make(alice, str(n), beds) for n in range(12)]

    await asyncio.gather(
        *(who.does(UPDATE, id=part["id"], input={"status": "COMPLETED"}) for part in parts for who in (alice, bob))
    )

    assert await progress(alice, beds) == "12/12"
    assert await miscounted(components) == []


async def test_the_last_free_places_are_given_once(alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.task.parts.MOST_PARTS", 3)
    beds = await make(alice, "Beds", teamId=garden["id"])

    answers = await asyncio.gather(
        *(alice.sends(CREATE, input={"title": str(n), "parentId": beds["id"]}) for n in range(6))
    )

    assert sum(not answer.json["data"]["createTask"]["errors"] for answer in answers) == 3
    assert len((await seen(alice, beds))["subtasks"]) == 3


@pytest.mark.parametrize(
    ("document", "told", "refused"),
    [(TRASH, "task.deleted", "INVALID"), (PURGE, "task.purged", "NOT_FOUND"), (UPDATE, "task.moved_in", "INVALID")],
)
async def test_a_part_added_while_its_parent_goes_is_taken_along_or_refused(
    alice: Person, bob: Person, garden: Any, components: Components, document: str, told: str, refused: str
) -> None:
    """The first call decides: either the part is trashed too, or the second call is told that the parent is gone."""
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    await alice.does(JOIN, team=orchard["id"], user=bob.id, role="VIEWER")
    for new_one_first in (True, False):
        beds = await make(alice, "Beds", teamId=garden["id"])
        await make(alice, "Hose", beds)
        id = new_id("task")
        more = {"input": {"teamId": orchard["id"]}} if document == UPDATE else {}
        new = {"id": id, "title": "New", "parentId": beds["id"], "teamId": garden["id"]}
        calls = [(bob, CREATE, {"input": new}), (alice, document, {"id": beds["id"], **more})]
        first, second = calls if new_one_first else reversed(calls)

        async with (
            held_before_commit(components, "task.created" if new_one_first else told) as held,
            asyncio.TaskGroup() as both,
        ):
            one = both.create_task(first[0].sends(first[1], **first[2]))
            await held.reached.wait()
            other = both.create_task(second[0].sends(second[1], **second[2]))
            await held.is_waited_for()
            held.released.set()

        (late,) = other.result().json["data"].values()
        assert next(iter(one.result().json["data"].values()))["errors"] == []
        assert [error["code"] for error in late["errors"]] == ([] if new_one_first else [refused])
        whole, part = await seen(alice, beds), await seen(alice, {"id": id})
        if new_one_first and document != PURGE:
            assert (part["parent"]["id"], part["team"]) == (beds["id"], whole["team"])
            assert (part["deletedAt"] is not None) == (document == TRASH)
        else:
            assert part is None
        assert await miscounted(components) == []
        assert await components.database.reads.fetchval(_LEFT_BEHIND) == 0


_LEFT_BEHIND = (
    "SELECT count(*) FROM tasks JOIN tasks upper ON upper.id = tasks.parent_id"
    " WHERE upper.deleted_at IS NOT NULL AND tasks.deleted_at IS NULL"
)


@pytest.mark.parametrize("seed", range(3))
async def test_counts_are_right_after_many_concurrent_calls(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    chance = random.Random(seed)
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    tasks = [await make(alice, str(n), teamId=garden["id"]) for n in range(10)]

    def call() -> tuple[str, dict[str, Any]]:
        one, other = (chance.choice(tasks)["id"] for _ in "12")
        some = [task["id"] for task in chance.sample(tasks, 4)]
        status = chance.choice(["PENDING", "COMPLETED", "CANCELLED"])
        return chance.choice(
            [
                (UPDATE, {"id": one, "input": {"parentId": other}}),
                (UPDATE, {"id": one, "input": {"parentId": other}}),
                (UPDATE, {"id": one, "input": {"status": status}}),
                (UPDATE_ALL, {"target": {"ids": some}, "input": {"status": status}, "onError": "SKIP_FAILED"}),
                (UPDATE_ALL, {"target": {"ids": some}, "input": {"parentId": other}, "onError": "SKIP_FAILED"}),
                (UPDATE, {"id": one, "input": {"teamId": chance.choice([garden, orchard])["id"]}}),
                (TRASH, {"id": one}),
                (RESTORE, {"id": one}),
                (CREATE, {"input": {"title": "New", "parentId": one}}),
            ]
        )

    for _ in range(5):
        calls = [call() for _ in range(8)]
        answers = await asyncio.gather(*(alice.sends(text, **given) for text, given in calls))

        assert all("errors" not in answer.json for answer in answers), [answer.json.get("errors") for answer in answers]
        assert await miscounted(components) == []
        assert await _levels(components) <= 5
        assert await components.database.reads.fetchval(_LEFT_BEHIND) == 0


async def _levels(components: Components) -> int:
    """The depth of the tree; a large number if there is a circle."""
    levels: int = await components.database.reads.fetchval(
        "WITH RECURSIVE above (id, level) AS (SELECT parent_id, 1 FROM tasks WHERE parent_id IS NOT NULL UNION"
        " SELECT upper.parent_id, above.level + 1 FROM above JOIN tasks upper ON upper.id = above.id"
        " WHERE upper.parent_id IS NOT NULL AND above.level < 50) SELECT coalesce(max(level), 0) FROM above"
    )
    return levels
