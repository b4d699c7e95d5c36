"""Nobody ever receives a byte of what they may not see: people of different teams and roles, edits and moves at random."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events import log
from events.event import Logged
from taskflow.house import House
from taskflow.live import SAME_FOR_ALL
from tests.support.people import Person
from tests.support.watcher import Watcher

ROLES = ["VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN"]

step = st.one_of(
    st.tuples(st.just("create"), st.integers(0, 1), st.integers(0, 5)),
    st.tuples(st.just("rename"), st.integers(0, 9), st.integers(0, 5)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("trash"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("join"), st.integers(0, 7), st.integers(0, 3)),
    st.tuples(st.just("leave"), st.integers(0, 7), st.integers(0, 3)),
)

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
MEMBER = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) {"
    " setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
)
REMOVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"


@dataclass
class World:
    """Alice runs both teams and does everything; the others come and go, and look."""

    alice: Person
    others: list[Person]
    teams: list[dict[str, Any]]
    tasks: list[str] = field(default_factory=list)
    words: int = 0

    async def takes(self, step: tuple[str, int, int]) -> None:
        what, one, other = step
        match what:
            case "create":
                input = {"title": self.new_words(), "teamId": self.teams[one]["id"]}
                self.tasks.append((await self.alice.asks(CREATE, input=input))["createTask"]["task"]["id"])
            case "join":
                team, person = self.teams[one % 2], self.others[one % len(self.others)]
                await self.alice.asks(MEMBER, team=team["id"], user=person.id, role=ROLES[other])
            case "leave":
                team, person = self.teams[one % 2], self.others[one % len(self.others)]
                await self.alice.asks(REMOVE, team=team["id"], user=person.id)
            case _ if self.tasks:
                await self._edits(what, self.tasks[one % len(self.tasks)], other)

    async def _edits(self, what: str, task: str, other: int) -> None:
        match what:
            case "rename":
                await self.alice.asks(UPDATE, id=task, input={"title": self.new_words()})
            case "move":
                await self.alice.asks(UPDATE, id=task, input={"teamId": self.teams[other]["id"]})
            case "trash":
                await self.alice.asks(DELETE, id=task)

    def new_words(self) -> str:
        """No title comes twice, so that each says where it was written."""
        self.words += 1
        return f"secret number {self.words}"


@pytest.fixture
async def world(alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]) -> World:
    payload = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    return World(alice, [bob, chidi], [garden, payload["team"]])


@pytest.mark.slow
@settings(max_examples=20)
@given(steps=st.lists(step, min_size=5, max_size=40))
async def test_nobody_receives_a_byte_of_what_they_may_not_see(
    world: World, house: House, steps: list[tuple[str, int, int]]
) -> None:
    world.tasks.clear()
    watchers = [
        Watcher(person, filter)
        for person in world.others
        for filter in (None, {"title": {"contains": "secret"}}, {"assignee": {"isNull": True}})
    ]
    for watcher in watchers:
        await watcher.starts()
        await watcher.connects()
    try:
        for one in steps:
            await world.takes(one)
    finally:
        for watcher in watchers:
            await watcher.disconnects()

    history = await everything(house)
    for watcher in watchers:
        for news in watcher.received:
            assert may_have_seen(watcher.person, news, history), news


History = Mapping[tuple[str, int], list[Logged]]


async def everything(house: House) -> History:
    """All events of teams, by subject and number: two streams may number an event of one task alike."""
    reads = house.database.reads
    found: defaultdict[tuple[str, int], list[Logged]] = defaultdict(list)
    heads = {stream: seq for stream, seq in (await log.heads(reads)).items() if stream != "accounts"}
    async for event in log.between(reads, {}, heads):
        found[event.subject_id, event.seq].append(event)
    return found


def may_have_seen(person: Person, news: dict[str, Any], history: History) -> bool:
    """Whether they belonged to the team when it happened; and whether what they were shown is what was written then."""
    if news["__typename"] != "TaskChange":
        return True
    candidates = [
        event for event in history[news["taskId"], news["seq"]] if belonged(person, event.stream, event.seq, history)
    ]
    if news["task"] is None:
        return bool(candidates)
    return any(
        event.state["title"] == news["task"]["title"] and event.state["team_id"] == news["task"]["team"]["id"]
        for event in candidates
    )


def belonged(person: Person, team: str, seq: int, history: History) -> bool:
    """By the log itself: they did when it happened, or joined later and may read what was before."""
    words = [
        event
        for (subject, _), events in history.items()
        for event in events
        if subject == team and event.name.startswith("team.member_")
        if event.state["member"]["user"]["id"] == person.id
    ]
    before = [event for event in words if event.seq < seq]
    was_in = bool(before) and max(before, key=lambda event: event.seq).name != "team.member_removed"
    return was_in or any(event.name == "team.member_added" and event.seq > seq for event in words)


SUBSCRIPTION = """
subscription {
  taskChanges {
    __typename
    ... on TaskChange { task { title can { update changeStatus assign delete } assignee { name email } creator { email } team { myRole } } }
  }
}
"""


async def test_each_role_is_shown_its_own_rights_and_never_another_s(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    await alice.does(MEMBER, team=garden["id"], user=bob.id, role="VIEWER")
    await alice.does(MEMBER, team=garden["id"], user=chidi.id, role="CONTRIBUTOR")
    rights: dict[str, Any] = {}
    roles: dict[str, str] = {}
    async with alice.connects() as one, bob.connects() as two, chidi.connects() as three:
        streams = [
            (person, await socket.subscribes(SUBSCRIPTION))
            for person, socket in ((alice, one), (bob, two), (chidi, three))
        ]
        for _, stream in streams:
            await stream.next()
        await alice.does(CREATE, input={"title": "Water the plants", "teamId": garden["id"], "assigneeId": chidi.id})
        for person, stream in streams:
            task = (await stream.next())["taskChanges"]["task"]
            rights[person.name] = [right for right, granted in task["can"].items() if granted]
            roles[person.name] = task["team"]["myRole"]

    assert rights == {"Alice": ["update", "changeStatus", "assign", "delete"], "Bob": [], "Chidi": ["changeStatus"]}
    assert roles == {"Alice": "ADMIN", "Bob": "VIEWER", "Chidi": "CONTRIBUTOR"}


def test_the_list_of_what_all_see_alike_holds_no_word_that_depends_on_who_looks() -> None:
    """A second look at the list that decides who may share: these must never be on it."""
    depends = {"can", "email", "myRole", "current", "teams", "members", "subject", "me", "sessions", "apiKeys", "node"}
    assert not depends & SAME_FOR_ALL
