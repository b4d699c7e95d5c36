"""Random graphs of tasks that block each other, compared with a naive model; and many people who change them at
once."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from taskflow.components import Components
from tests.parts.words import (
    NEW_TEAM,
    PURGE,
    RELATE,
    RESTORE,
    STATUSES,
    TRASH,
    UNRELATE,
    UPDATE,
    UPDATE_ALL,
    make,
    misrelated,
)
from tests.support.people import Person
from tests.support.races import held_before_commit

SHOWN = "query ($trash: Boolean!) { tasks(filter: {deleted: $trash}, first: 100) { nodes { id blocked relations { kind task { id } } } } }"
STATS = "query ($filter: TaskFilter) { dashboardStats(filter: $filter, maxAge: 0) { blocked } }"
MIRRORED = {
    "BLOCKS": "BLOCKED_BY",
    "BLOCKED_BY": "BLOCKS",
    "RELATES": "RELATES",
    "DUPLICATES": "DUPLICATED_BY",
    "DUPLICATED_BY": "DUPLICATES",
}


@pytest.mark.parametrize("seed", range(5))
async def test_relations_agree_with_a_naive_model(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    ids = [(await make(alice, str(n), teamId=team["id"]))["id"] for n in range(4) for team in (garden, orchard)]
    model = Model(alice, ids, random.Random(seed))

    for _ in range(70):
        await model.changes_something()

        assert await _shown(alice) == model.expected()
        assert await misrelated(components) == []
        for filter in (None, {"not": {"title": {"eq": "none of these"}}}):
            stats = (await alice.asks(STATS, filter=filter))["dashboardStats"]
            assert stats["blocked"] == sum(model.is_open(id) for id in model.blocked())


class Model:
    def __init__(self, alice: Person, ids: list[str], chance: random.Random) -> None:
        self.alice, self.ids, self.chance = alice, ids, chance
        self.status, self.trash = dict.fromkeys(ids, "PENDING"), set[str]()
        self.seen = set[tuple[str, str, str]]()
        """Each relation from both ends."""

    async def changes_something(self) -> None:
        acts = [self.relates] * 5 + [self.unrelates, self.trashes, self.purges, self.sets_status, self.sets_status]
        await self.chance.choice(acts)()

    def is_open(self, id: str) -> bool:
        return id not in self.trash and self.status[id] in {"PENDING", "IN_PROGRESS"}

    def blocked(self) -> set[str]:
        return {b for a, kind, b in self.seen if kind == "BLOCKS" and self.is_open(a)}

    def waits_for(self, id: str, other: str) -> bool:
        return id == other or any(self.waits_for(a, other) for a, kind, b in self.seen if kind == "BLOCKS" and b == id)

    def expected(self) -> dict[str, Any]:
        blocked = self.blocked()
        return {id: (id in blocked, {(kind, to) for a, kind, to in self.seen if a == id}) for id in self.ids}

    def both(self, kind: str, one: str, other: str) -> set[tuple[str, str, str]]:
        return {(one, kind, other), (other, MIRRORED[kind], one)}

    async def relates(self) -> None:
        one, other = self.chance.choice(self.ids), self.chance.choice(self.ids)
        kind = self.chance.choice([*MIRRORED, "BLOCKS", "BLOCKS"])
        blocker, blocked = (one, other) if kind == "BLOCKS" else (other, one)
        circle = one == other or (kind.startswith("BLOCK") and self.waits_for(blocker, blocked))
        codes = await _codes(self.alice, RELATE, id=one, kind=kind, to=other)
        assert codes == (["INVALID"] if one in self.trash else ["CYCLE"] if circle else [])
        if not codes:
            self.seen |= self.both(kind, one, other)

    async def unrelates(self) -> None:
        one, other, kind = self.chance.choice(self.ids), self.chance.choice(self.ids), self.chance.choice([*MIRRORED])
        assert await _codes(self.alice, UNRELATE, id=one, kind=kind, to=other) == []
        self.seen -= self.both(kind, one, other)

    async def trashes(self) -> None:
        one = self.chance.choice(self.ids)
        await self.alice.does(RESTORE if one in self.trash else TRASH, id=one)
        self.trash ^= {one}

    async def purges(self) -> None:
        one = self.chance.choice(self.ids)
        if len(self.ids) > 4 and self.chance.random() < 0.3:
            await self.alice.does(PURGE, id=one)
            self.ids.remove(one)
            self.trash.discard(one)
            self.seen = {each for each in self.seen if one not in (each[0], each[2])}

    async def sets_status(self) -> None:
        there = sorted(set(self.ids) - self.trash)
        some, new = self.chance.sample(there, min(3, len(there))), self.chance.choice(STATUSES)
        await self.alice.does(UPDATE_ALL, target={"ids": some}, input={"status": new})
        self.status |= dict.fromkeys(some, new)


async def _shown(alice: Person) -> dict[str, Any]:
    found = [node for trash in (False, True) for node in (await alice.asks(SHOWN, trash=trash))["tasks"]["nodes"]]
    return {
        node["id"]: (node["blocked"], {(each["kind"], each["task"]["id"]) for each in node["relations"]})
        for node in found
    }


async def _codes(person: Person, document: str, **variables: Any) -> list[str]:
    (payload,) = (await person.asks(document, **variables)).values()
    return [error["code"] for error in payload["errors"]]


async def test_a_circle_can_not_be_closed_by_four_calls_at_once(
    alice: Person, garden: Any, components: Components
) -> None:
    """Each call names two tasks that no other call names, so they share no lock on a task."""
    for _ in range(3):
        ring = [await make(alice, str(n), teamId=garden["id"]) for n in range(8)]
        for at in range(0, 8, 2):
            await alice.does(RELATE, id=ring[at]["id"], kind="BLOCKS", to=ring[at + 1]["id"])

        calls = (
            _codes(alice, RELATE, id=ring[at - 1]["id"], kind="BLOCKS", to=ring[at]["id"]) for at in range(0, 8, 2)
        )
        codes = await asyncio.gather(*calls)

        assert sorted(codes) == [[], [], [], ["CYCLE"]]
        assert await misrelated(components) == []


async def test_two_calls_can_not_close_a_circle_at_the_same_moment(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    a, b, c, d = [await make(alice, title, teamId=garden["id"]) for title in "abcd"]
    await alice.does(RELATE, id=b["id"], kind="BLOCKS", to=c["id"])
    await alice.does(RELATE, id=d["id"], kind="BLOCKS", to=a["id"])

    async with held_before_commit(components, "task.updated") as held, asyncio.TaskGroup() as both:
        first = both.create_task(_codes(alice, RELATE, id=a["id"], kind="BLOCKS", to=b["id"]))
        await held.reached.wait()
        second = both.create_task(_codes(bob, RELATE, id=c["id"], kind="BLOCKS", to=d["id"]))
        await held.is_waited_for()
        held.released.set()

    assert (first.result(), second.result()) == ([], ["CYCLE"])


async def test_closing_all_blockers_at_once_unblocks_once(alice: Person, garden: Any, components: Components) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    blockers = [await make(alice, str(n), teamId=garden["id"]) for n in range(8)]
    for each in blockers:
        await alice.does(RELATE, id=each["id"], kind="BLOCKS", to=beds["id"])

    await asyncio.gather(*(alice.does(UPDATE, id=each["id"], input={"status": "COMPLETED"}) for each in blockers))

    names = await alice.asks('{ events(filter: {names: ["task.unblocked"]}) { totalCount } }')
    assert names["events"]["totalCount"] == 1
    assert await misrelated(components) == []


@pytest.mark.parametrize("seed", range(3))
async def test_columns_are_right_after_many_concurrent_calls(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    chance = random.Random(seed)
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    ids = [(await make(alice, str(n), teamId=team["id"]))["id"] for n in range(5) for team in (garden, orchard)]

    def call() -> tuple[str, dict[str, Any]]:
        one, other = chance.choice(ids), chance.choice(ids)
        status = chance.choice(STATUSES)
        some = {"ids": chance.sample(ids, 4)}
        return chance.choice(
            [
                (RELATE, {"id": one, "kind": "BLOCKS", "to": other}),
                (RELATE, {"id": one, "kind": chance.choice([*MIRRORED]), "to": other}),
                (UNRELATE, {"id": one, "kind": "BLOCKS", "to": other}),
                (UPDATE, {"id": one, "input": {"status": status}}),
                (UPDATE, {"id": one, "input": {"parentId": other}}),
                (UPDATE_ALL, {"target": some, "input": {"status": status}, "onError": "SKIP_FAILED"}),
                (TRASH, {"id": one}),
                (RESTORE, {"id": one}),
            ]
        )

    for _ in range(6):
        answers = await asyncio.gather(*(alice.sends(text, **given) for text, given in (call() for _ in range(8))))

        assert all("errors" not in answer.json for answer in answers), [answer.json.get("errors") for answer in answers]
        assert await misrelated(components) == []
