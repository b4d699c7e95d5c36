"""Random histories in which column and status agree, compared with a model."""

from __future__ import annotations

import random
from typing import Any

import pytest

from taskflow.components import Components
from tests.stages.words import (
    DELETE,
    MOVE_TASK,
    RESTORE,
    STATUSES,
    TRASH,
    UPDATE_TASKS,
    edit,
    stage,
    stray,
    task_in,
)
from tests.support.people import Person


@pytest.mark.parametrize("seed", range(4))
async def test_column_and_status_agree_whatever_happens(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    """After each of 60 random changes, every task has the status and column that the model expects."""
    model = await Model.of(alice, garden["id"], random.Random(seed))

    for _ in range(60):
        await model.changes_something()

        assert await model.shown() == model.tasks
        assert await stray(components) == 0


class Model:
    """Two teams: their columns from left to right, and the team, status and column of each task."""

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
        """A random choice of status and column for a call, and the expected result."""
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
