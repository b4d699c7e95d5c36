"""A former state and all events since then equal the state fetched now: across edits, interruptions and moves."""

from __future__ import annotations

import asyncio
import contextlib
import random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.support.people import Person
from tests.support.watcher import Watcher

STATUSES = ["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"]
FILTERS: list[dict[str, Any] | None] = [
    None,
    {"status": {"in": ["PENDING", "IN_PROGRESS"]}},
    {"assignee": {"me": True}},
    {"text": "water pl"},
    {"or": [{"priority": {"gte": "HIGH"}}, {"not": {"title": {"contains": "PLANTS"}}}]},
    {"dueDate": {"isNull": False}},
    {"deleted": True},
]
TITLES = ["Water the plants", "Prune the trees", "Mow", "Wässer die Pflanzen"]

edit = st.one_of(
    st.fixed_dictionaries({"do": st.just("create"), "title": st.sampled_from(TITLES), "team": st.integers(0, 1)}),
    st.fixed_dictionaries({"do": st.just("title"), "task": st.integers(0, 9), "title": st.sampled_from(TITLES)}),
    st.fixed_dictionaries({"do": st.just("status"), "task": st.integers(0, 9), "status": st.sampled_from(STATUSES)}),
    st.fixed_dictionaries(
        {"do": st.just("priority"), "task": st.integers(0, 9), "priority": st.sampled_from(["LOW", "URGENT"])}
    ),
    st.fixed_dictionaries({"do": st.just("assign"), "task": st.integers(0, 9), "to": st.integers(0, 2)}),
    st.fixed_dictionaries(
        {"do": st.just("due"), "task": st.integers(0, 9), "day": st.sampled_from([None, "2020-02-29", "2030-01-01"])}
    ),
    st.fixed_dictionaries({"do": st.just("move"), "task": st.integers(0, 9), "team": st.integers(0, 1)}),
    st.fixed_dictionaries({"do": st.just("delete"), "task": st.integers(0, 9), "for_good": st.booleans()}),
    st.fixed_dictionaries({"do": st.just("restore"), "task": st.integers(0, 9)}),
    st.fixed_dictionaries({"do": st.just("interrupt"), "watcher": st.integers(0, 6)}),
)

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } cursor errors { message } } }"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { cursor errors { message } } }"
)
DELETE = (
    "mutation ($id: ID!, $good: Boolean!) { deleteTask(id: $id, permanently: $good) { cursor errors { message } } }"
)
RESTORE = "mutation ($id: ID!) { restoreTask(id: $id) { cursor errors { message } } }"


class Gardeners:
    """Alice and Bob, who edit, with their tasks and their two teams."""

    def __init__(self, people: list[Person], teams: list[dict[str, Any]]) -> None:
        self.people = people
        self.teams = teams
        self.tasks: list[str] = []

    async def do(self, edit: dict[str, Any], turn: int) -> None:
        """An invalid step (a task in the trash can't be edited) changes nothing, which is tested as well."""
        person = self.people[turn % 2]
        if edit["do"] == "create":
            input = {"title": edit["title"], "teamId": self.teams[edit["team"]]["id"]}
            data = await person.asks(CREATE, input=input)
            self.tasks.append(data["createTask"]["task"]["id"])
        elif self.tasks:
            await self._edit(person, self.tasks[edit["task"] % len(self.tasks)], edit)

    async def race(self, edits: list[dict[str, Any]]) -> None:
        """Both edit the newest task at the same moment."""
        pairs = zip(self.people, edits, strict=True)
        await asyncio.gather(*(self._edit(person, self.tasks[-1], edit) for person, edit in pairs))

    async def _edit(self, person: Person, id: str, edit: dict[str, Any]) -> None:
        match edit["do"]:
            case "delete":
                await person.asks(DELETE, id=id, good=edit["for_good"])
            case "restore":
                await person.asks(RESTORE, id=id)
            case "assign":
                who = [None, *(one.id for one in self.people)][edit["to"]]
                await person.asks(UPDATE, id=id, input={"assigneeId": who})
            case "due":
                await person.asks(UPDATE, id=id, input={"dueDate": edit["day"]})
            case "move":
                await person.asks(UPDATE, id=id, input={"teamId": self.teams[edit["team"]]["id"]})
            case field:
                await person.asks(UPDATE, id=id, input={field: edit[field]})


@pytest.fixture
async def gardeners(alice: Person, bob: Person, garden: dict[str, Any]) -> Gardeners:
    orchard = (
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: ADMIN) { errors { message } } }",
        team=orchard["id"],
        user=bob.id,
    )
    return Gardeners([alice, bob], [garden, orchard])


@pytest.mark.slow
@settings(max_examples=20, phases=[Phase.generate])
@given(edits=st.lists(edit, min_size=5, max_size=40))
async def test_the_state_before_and_every_event_since_equal_the_state_fetched_now(
    gardeners: Gardeners, edits: list[dict[str, Any]]
) -> None:
    gardeners.tasks.clear()
    bob = gardeners.people[1]
    watchers = [Watcher(bob, filter) for filter in FILTERS]
    for watcher in watchers:
        await watcher.starts()

    async with contextlib.AsyncExitStack() as end:
        for watcher in watchers:
            await watcher.connects()
            end.push_async_callback(watcher.disconnects)
        for turn, one in enumerate(edits):
            if one["do"] == "interrupt":
                await watchers[one["watcher"]].is_interrupted()
            else:
                await gardeners.do(one, turn)

    now = (await bob.asks("{ cursor }"))["cursor"]
    for watcher in watchers:
        async with watcher.watching():
            await watcher.catches_up_with(now)
        had = watcher.tasks
        assert had == await watcher.fetches(), watcher.filter


RACING: list[dict[str, Any]] = [
    {"do": "assign", "to": 0},
    {"do": "assign", "to": 1},
    {"do": "assign", "to": 2},
    {"do": "move", "team": 0},
    {"do": "move", "team": 1},
    {"do": "title", "title": "Mow"},
    {"do": "due", "day": "2020-02-29"},
]


async def test_concurrent_edits_of_one_task_leave_every_watcher_with_the_stored_state(gardeners: Gardeners) -> None:
    chance = random.Random(16)
    watchers = [Watcher(gardeners.people[1], filter) for filter in (None, {"assignee": {"me": True}})]
    for watcher in watchers:
        await watcher.starts()

    async with contextlib.AsyncExitStack() as end:
        for watcher in watchers:
            await end.enter_async_context(watcher.watching())
        for turn in range(40):
            await gardeners.do({"do": "create", "title": "Prune the trees", "team": turn % 2}, turn)
            await gardeners.race([{"do": "assign", "to": 1}, {"do": "assign", "to": 2}])
            await gardeners.race(chance.choices(RACING, k=2))

    now = (await gardeners.people[1].asks("{ cursor }"))["cursor"]
    for watcher in watchers:
        async with watcher.watching():  # reconnects: a stream without matching events does not report its position
            await watcher.catches_up_with(now)
        assert watcher.tasks == await watcher.fetches(), watcher.filter
