"""Random histories of trees of tasks, compared with a model in plain Python."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from taskflow.components import Components
from tests.parts.words import (
    CREATE,
    NEW_TEAM,
    PURGE,
    RESTORE,
    STATUSES,
    TRASH,
    UPDATE,
    UPDATE_ALL,
    miscounted,
)
from tests.support.people import Person

SHOWN = """
query ($trash: Boolean!) { tasks(filter: {deleted: $trash}, first: 100) {
    nodes { id status team { id } parent { id } progress { done total } subtasks { id } }
} }
"""


@dataclass
class Modelled:
    id: str
    team: str
    status: str = "PENDING"
    parent: str | None = None
    went: int | None = None
    """The number of the call that put the task into the trash."""


@pytest.mark.parametrize("seed", range(6))
async def test_parts_agree_with_a_naive_model(alice: Person, garden: Any, components: Components, seed: int) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    model = Model(alice, [garden["id"], orchard["id"]], random.Random(seed))

    for _ in range(60):
        await model.changes_something()

        assert await model.shown() == model.expected()
    assert await miscounted(components) == []


class Model:
    def __init__(self, alice: Person, teams: list[str], chance: random.Random) -> None:
        self.alice, self.teams, self.chance = alice, teams, chance
        self.tasks: dict[str, Modelled] = {}
        self.calls = 0

    async def changes_something(self) -> None:
        self.calls += 1
        acts = [self.makes, self.makes, self.puts, self.puts, self.sets_status, self.sets_some, self.moves]
        await self.chance.choice([*acts, self.trashes, self.restores, self.restores, self.purges])()

    def parts(self, id: str) -> list[Modelled]:
        return [task for task in self.tasks.values() if task.parent == id]

    def below(self, id: str) -> Iterator[Modelled]:
        for part in self.parts(id):
            yield part
            yield from self.below(part.id)

    def above(self, id: str | None) -> Iterator[str]:
        while id is not None:
            yield id
            id = self.tasks[id].parent

    def height(self, id: str) -> int:
        return max((1 + self.height(part.id) for part in self.parts(id)), default=0)

    def one(self, *, in_the_trash: bool = False) -> Modelled | None:
        some = [task for task in self.tasks.values() if (task.went is not None) == in_the_trash]
        return self.chance.choice(some) if some else None

    async def shown(self) -> dict[str, Any]:
        found = [
            node for trash in (False, True) for node in (await self.alice.asks(SHOWN, trash=trash))["tasks"]["nodes"]
        ]
        return {
            node["id"]: (
                node["team"]["id"],
                node["status"],
                node["parent"] and node["parent"]["id"],
                (node["progress"]["done"], node["progress"]["total"]),
                {part["id"] for part in node["subtasks"]},
            )
            for node in found
        }

    def expected(self) -> dict[str, Any]:
        shown = {}
        for task in self.tasks.values():
            there = [part for part in self.parts(task.id) if part.went is None]
            done = sum(part.status == "COMPLETED" for part in there)
            total = sum(part.status != "CANCELLED" for part in there)
            shown[task.id] = (task.team, task.status, task.parent, (done, total), {part.id for part in there})
        return shown

    async def makes(self) -> None:
        parent = self.one() if self.chance.random() < 0.6 else None
        team, status = self.chance.choice(self.teams), self.chance.choice(STATUSES)
        input = {"title": "Task", "status": status}
        input |= {"teamId": team} if parent is None else {"parentId": parent.id}
        payload = await self.does(CREATE, input=input)
        if parent is not None and len(list(self.above(parent.id))) > 5:
            assert payload["errors"][0]["code"] == "LIMIT_EXCEEDED"
            return
        id = payload["task"]["id"]
        self.tasks[id] = Modelled(
            id, team if parent is None else parent.team, status, None if parent is None else parent.id
        )

    async def puts(self) -> None:
        task, parent = self.one(), self.one() if self.chance.random() < 0.8 else None
        if task is None:
            return
        payload = await self.does(UPDATE, id=task.id, input={"parentId": parent and parent.id})
        codes = [error["code"] for error in payload["errors"]]
        assert codes == self.refusal(task, parent)
        if not codes:
            task.parent = None if parent is None else parent.id

    def refusal(self, task: Modelled, parent: Modelled | None) -> list[str]:
        if parent is None or task.parent == parent.id:
            return []
        if task.team != parent.team:
            return ["INVALID"]
        if task.id in self.above(parent.id):
            return ["CYCLE"]
        return ["LIMIT_EXCEEDED"] if len(list(self.above(parent.id))) + self.height(task.id) > 5 else []

    async def sets_status(self) -> None:
        if (task := self.one()) is not None:
            task.status = self.chance.choice(STATUSES)
            await self.does(UPDATE, id=task.id, input={"status": task.status})

    async def sets_some(self) -> None:
        there = [task for task in self.tasks.values() if task.went is None]
        some = self.chance.sample(there, min(4, len(there)))
        status = self.chance.choice(STATUSES)
        await self.does(UPDATE_ALL, target={"ids": [task.id for task in some]}, input={"status": status})
        for task in some:
            task.status = status

    async def moves(self) -> None:
        task, team = self.one(), self.chance.choice(self.teams)
        if task is None:
            return
        await self.does(UPDATE, id=task.id, input={"teamId": team})
        if team == task.team:
            return
        for each in (task, *self.below(task.id)):
            each.team = team
        task.parent = None

    async def trashes(self) -> None:
        if (task := self.one()) is None:
            return
        await self.does(TRASH, id=task.id)
        for each in (task, *self.below(task.id)):
            each.went = self.calls if each.went is None else each.went

    async def restores(self) -> None:
        if (task := self.one(in_the_trash=True)) is None:
            return
        await self.does(RESTORE, id=task.id)
        self.comes_back(task, task.went)
        if task.parent is not None and self.tasks[task.parent].went is not None:
            task.parent = None

    def comes_back(self, task: Modelled, went: int | None) -> None:
        task.went = None
        for part in self.parts(task.id):
            if part.went == went:
                self.comes_back(part, went)

    async def purges(self) -> None:
        task = self.one(in_the_trash=self.chance.random() < 0.5)
        if task is None or self.chance.random() < 0.5:
            return
        await self.does(PURGE, id=task.id)
        for each in (task, *list(self.below(task.id))):
            del self.tasks[each.id]

    async def does(self, document: str, **variables: Any) -> Any:
        (payload,) = (await self.alice.asks(document, **variables)).values()
        return payload
