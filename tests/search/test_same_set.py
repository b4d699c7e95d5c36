"""The index finds the same tasks as a naive search that reads everything a person sees: after any history, on both
databases."""

from __future__ import annotations

import random
from typing import Any

import pytest

from models.search import best_first, estimate, hits, several, statement
from tests.attachments.words import DELETE as DELETE_FILE
from tests.attachments.words import adds
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.comments.words import UPDATE as UPDATE_COMMENT
from tests.comments.words import team_of, writes
from tests.live.test_task_stream import UPDATE, creates
from tests.search.words import FIELDS, everything, oracle, search
from tests.support.people import Person, register
from tests.support.scratch import DIALECTS
from tests.support.words import PURGE, RESTORE, SET_MEMBER, TRASH

WORDS = (
    *("ab", "abc", "abcd", "Straße", "STRASSE", "été", "E\u0301te", "漢字", "漢", "x1", "ﬁn", "İ", "ς", "ﷺ", "עברית"),
    *(
        "🍅",
        "OR",
        "AND",
        "NEAR",
        "a-b",
        "a_b.pdf",
        "well-known",
        "1e5",
        "GEN-1",
        "don't",
        "C++",
        "%",
        "*",
        "foo:*",
        "(a|b)",
    ),
)
UPDATE_MANY = (
    "mutation ($ids: [ID!]!, $input: UpdateTaskInput!) { updateTasks(target: {ids: $ids}, input: $input)"
    " { errors { message } } }"
)
STEPS = 45
QUERIES = 60


WAYS: list[dict[Any, Any]] = [
    {},
    {(estimate, "COMMON"): 0},
    {(hits, "MOST_ENDINGS"): 0, (statement, "MOST_ENDINGS"): 0},
    {
        (hits, "MOST_ENDINGS"): 0,
        (statement, "LOOKED_THROUGH"): dict.fromkeys(DIALECTS, 3),
        (best_first, "LOOKED_THROUGH"): dict.fromkeys(DIALECTS, 3),
        (estimate, "COMMON"): 0,
        (hits, "COMMON"): 0,
    },
    {
        (statement, "LOOKED_THROUGH"): dict.fromkeys(DIALECTS, 3),
        (best_first, "LOOKED_THROUGH"): dict.fromkeys(DIALECTS, 3),
        (best_first, "COMMON"): 0,
        (estimate, "COMMON"): 0,
        (hits, "COMMON"): 0,
        (hits, "FEW_TASKS"): 0,
        (several, "AT_ONCE"): 2,
    },
]
"""Limits at which a search takes another path, so that every path is tried."""


@pytest.mark.parametrize("way", WAYS, ids=lambda way: ", ".join(name for _, name in way) or "as they are")
async def test_any_history_and_any_query_give_the_same_set(
    alice: Person, bob: Person, garden: Any, monkeypatch: pytest.MonkeyPatch, way: dict[Any, Any]
) -> None:
    for (module, name), bound in way.items():
        monkeypatch.setattr(module, name, bound)
    seed = WAYS.index(way)
    chance = random.Random(seed)
    carol = await register(alice.app, "Carol")
    orchard = await team_of(alice)
    await alice.does(SET_MEMBER, team=orchard["id"], user=bob.id, role="CONTRIBUTOR")
    story = Story(alice, (garden, orchard), chance)
    for _ in range(STEPS):
        await story.goes_on()
    keys = [task.key for task in await everything(alice)]

    for person in (alice, bob, carol):
        seen, found_some = await everything(person), 0
        for _ in range(QUERIES // 3):
            query = a_query(chance, keys)
            fields = tuple(chance.sample(FIELDS, chance.randint(1, 4))) if chance.random() < 0.3 else FIELDS
            expected = oracle(seen, query, fields)
            found = await search(person, query, fields=list(fields), first=100)
            if found["corrected"] is not None:
                expected = oracle(seen, found["corrected"], fields)
            assert {edge["node"]["task"]["key"] for edge in found["edges"]} == expected, (query, fields)
            assert found["totalCount"] == len(expected), (query, fields)
            found_some += bool(expected)
        assert found_some or person is carol


class Story:
    """A day of a team, in random steps."""

    def __init__(self, alice: Person, teams: tuple[Any, Any], chance: random.Random) -> None:
        self.alice, self.teams, self.chance = alice, teams, chance
        self.tasks: list[Any] = []
        self.trashed: list[Any] = []
        self.comments: list[Any] = []
        self.files: list[Any] = []

    async def goes_on(self) -> None:
        acts = [self.create, self.comment, self.create, self.comment, self.edit, self.edit_many, self.move, self.file]
        acts += [self.edit_comment, self.delete_comment, self.delete_file, self.trash, self.restore, self.purge]
        await self.chance.choice(acts if len(self.tasks) > 3 else [self.create])()

    async def create(self) -> None:
        description = self.text(6) if self.chance.random() < 0.5 else None
        team = self.chance.choice(self.teams)
        self.tasks.append(await creates(self.alice, team, self.text(3), description=description))

    async def comment(self) -> None:
        self.comments.append(await writes(self.alice, self.one(self.tasks), self.text(6)))

    async def file(self) -> None:
        name = f"{self.chance.choice(('a_b', 'abcd', 'ﬁn x1', 'été'))}.{self.chance.choice(('txt', 'pdf'))}"
        self.files.append(await adds(self.alice, self.one(self.tasks), filename=name))

    async def edit(self) -> None:
        input = {"title": self.text(3)} if self.chance.random() < 0.5 else {"description": self.text(5)}
        await self.alice.does(UPDATE, id=self.one(self.tasks)["id"], input=input)

    async def edit_many(self) -> None:
        some = [task["id"] for task in self.chance.sample(self.tasks, 3)]
        await self.alice.does(UPDATE_MANY, ids=some, input={"title": self.text(3)})

    async def move(self) -> None:
        input = {"teamId": self.chance.choice(self.teams)["id"]}
        await self.alice.does(UPDATE, id=self.one(self.tasks)["id"], input=input)

    async def edit_comment(self) -> None:
        if self.comments:
            await self.alice.sends(UPDATE_COMMENT, id=self.one(self.comments)["id"], body=self.text(4))

    async def delete_comment(self) -> None:
        if self.comments:
            await self.alice.sends(DELETE_COMMENT, id=self.comments.pop()["id"])

    async def delete_file(self) -> None:
        if self.files:
            await self.alice.sends(DELETE_FILE, id=self.files.pop()["id"])

    async def trash(self) -> None:
        task = self.tasks.pop(self.chance.randrange(len(self.tasks)))
        await self.alice.does(TRASH, id=task["id"])
        self.trashed.append(task)

    async def restore(self) -> None:
        if self.trashed:
            task = self.trashed.pop()
            await self.alice.does(RESTORE, id=task["id"])
            self.tasks.append(task)

    async def purge(self) -> None:
        if self.trashed:
            await self.alice.does(PURGE, id=self.trashed.pop()["id"])

    def one(self, of: list[Any]) -> Any:
        return self.chance.choice(of)

    def text(self, most: int) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, most)))


def a_query(chance: random.Random, keys: list[str]) -> str:
    parts: list[str] = []
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3))):
        word = chance.choice(keys) if keys and chance.random() < 0.1 else chance.choice(WORDS)
        shape = chance.random()
        if shape < 0.15:
            word = f'"{word} {chance.choice(WORDS)}"'
        elif shape < 0.3:
            word = word[: chance.randint(1, len(word))]
        if parts and chance.random() < 0.25:
            word = f"-{word}"
        parts.append(word)
    return " ".join(parts)
