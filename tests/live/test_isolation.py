"""Nobody ever receives a byte that they may not see: people of different teams and roles, with random edits and
moves."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse
from hypothesis import given, settings
from hypothesis import strategies as st

from events.event import Logged
from events.log import log
from events.team import told_of_member
from models.task.fields import FIELDS as TASK
from models.team.fields import FIELDS as TEAM_FIELDS
from models.user.fields import FIELDS as USER
from taskflow.api.documents.cost import variables_below_roots
from taskflow.api.execution.subscription_field import SAME_FOR_ALL
from taskflow.components import Components
from tests.inbox.words import settled
from tests.support.asgi import Stream
from tests.support.eventually import TIMEOUT
from tests.support.people import Person
from tests.support.watcher import Watcher

SEEN_ALIKE = Path(__file__).with_name("seen_alike.txt")
AT_ONCE = 3
"""Changes that run at once: one person loses access while a change is on its way to them."""
ROLES = ["VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN"]

step = st.one_of(
    st.tuples(st.just("create"), st.integers(0, 1), st.integers(0, 5)),
    st.tuples(st.just("rename"), st.integers(0, 9), st.integers(0, 5)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("trash"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("assign"), st.integers(0, 9), st.integers(0, 2)),
    st.tuples(st.just("join"), st.integers(0, 3), st.integers(0, 3)),
    st.tuples(st.just("leave"), st.integers(0, 3), st.just(0)),
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
    """Alice is admin of both teams and makes all changes; the others join, leave, and watch."""

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
                team, person = self._place(one)
                await self.alice.asks(MEMBER, team=team["id"], user=person.id, role=ROLES[other])
            case "leave":
                team, person = self._place(one)
                await self.alice.asks(REMOVE, team=team["id"], user=person.id)
            case _ if self.tasks:
                await self._edits(what, self.tasks[one % len(self.tasks)], other)

    async def ends(self, watchers: Sequence[Watcher]) -> None:
        """Makes changes that every watcher receives, so that everything before them has been received, too."""
        for place in range(4):
            await self.takes(("join", place, 0))
        for team in range(2):
            await self.takes(("create", team, 0))
        for watcher in watchers:
            for task in self.tasks[-2:]:
                await watcher.sees(task)

    def _place(self, number: int) -> tuple[dict[str, Any], Person]:
        return self.teams[number % 2], self.others[number // 2]

    async def _edits(self, what: str, task: str, other: int) -> None:
        match what:
            case "rename":
                await self.alice.asks(UPDATE, id=task, input={"title": self.new_words()})
            case "move":
                await self.alice.asks(UPDATE, id=task, input={"teamId": self.teams[other]["id"]})
            case "assign":
                assignee = [None, *self.others][other]
                await self.alice.asks(UPDATE, id=task, input={"assigneeId": assignee and assignee.id})
            case "trash":
                await self.alice.asks(DELETE, id=task)

    def new_words(self) -> str:
        """A title that is used once, so that it shows where it was written."""
        self.words += 1
        return f"secret number {self.words}"


@pytest.fixture
async def world(alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]) -> World:
    payload = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    return World(alice, [bob, chidi], [garden, payload["team"]])


Shows = Callable[[Person, Mapping[str, Any]], bool]

LOOKS: Mapping[str, tuple[Any, Shows]] = {
    "everything": (None, lambda _, __: True),
    "by title": ({"title": {"contains": "secret"}}, lambda _, task: "secret" in task["title"]),
    "of nobody": ({"assignee": {"isNull": True}}, lambda _, task: task["assignee"] is None),
    "not mine": (
        {"not": {"assignee": {"me": True}}},
        lambda person, task: task["assignee"] is None or task["assignee"]["id"] != person.id,
    ),
}
"""Filters, and whether a task may be shown through each as one that matches now. One run serves all that a person sees
through them, and all people who see the same teams."""


@dataclass
class Noting(Watcher):
    """Records for each payload how far the log had come when it was received."""

    shows: Shows = lambda _, __: True
    heads: Mapping[str, int] = field(default_factory=dict)
    received_at: list[dict[str, int]] = field(default_factory=list)

    async def _take(self, news: dict[str, Any]) -> bool:
        self.received_at.append(dict(self.heads))
        return await super()._take(news)


PERSONAL = {
    "inbox": "subscription { inbox { __typename ... on InboxChange { seq name notification { id title task { title team { id } } } } } }",
    "events": (
        "subscription { events(filter: {personal: true}) { __typename"
        " ... on StreamEvent { event { seq name subjectId task { title team { id } } } } } }"
    ),
}


@dataclass
class Bell:
    """Follows one person's personal stream, and records for each payload how far the log had come when it was
    received."""

    person: Person
    root: str
    heads: Mapping[str, int]
    received: list[tuple[Any, dict[str, int]]] = field(default_factory=list)

    async def listens(self, stream: Stream) -> None:
        while True:
            news = (await stream.next())[self.root]
            self.received.append((news, dict(self.heads)))

    def told(self) -> list[tuple[str, Any, dict[str, int]]]:
        """The id of each entry in the payloads, with the task shown beside it."""
        news = [(each.get("event", each), heads) for each, heads in self.received if len(each) > 1]
        return [
            (each.get("subjectId") or each["notification"]["id"], (each.get("notification") or each)["task"], heads)
            for each, heads in news
        ]


@contextlib.asynccontextmanager
async def ringing(bells: Sequence[Bell]) -> AsyncIterator[None]:
    async with contextlib.AsyncExitStack() as sockets, asyncio.TaskGroup() as tasks:
        listening = []
        for bell in bells:
            socket = await sockets.enter_async_context(bell.person.connects())
            stream = await socket.subscribes(PERSONAL[bell.root])
            assert (await stream.next())[bell.root]["__typename"] == "StreamReady"
            listening.append(tasks.create_task(bell.listens(stream)))
        yield
        for each in listening:
            each.cancel()


@pytest.mark.slow
@settings(max_examples=10)
@given(steps=st.lists(step, min_size=20, max_size=40))
async def test_nobody_receives_a_byte_of_another_s_personal_stream(
    world: World, ada: Person, components: Components, steps: list[tuple[str, int, int]]
) -> None:
    """Not even an admin. A task shown beside an entry is in a team that the entry's owner belongs to."""
    assert components.follower is not None
    world.tasks.clear()
    people = [world.alice, *world.others, ada]
    bells = [Bell(person, root, components.follower.positions) for person in people for root in PERSONAL]
    async with ringing(bells):
        for start in range(0, len(steps), AT_ONCE):
            async with asyncio.TaskGroup() as tasks:
                for one in steps[start : start + AT_ONCE]:
                    tasks.create_task(world.takes(one))
        for place in range(4):
            await world.takes(("join", place, 2))
        await settled(components)
        async with asyncio.timeout(TIMEOUT):
            while not await _have_all(bells, components):  # noqa: ASYNC110  # it is sent in this very loop
                await asyncio.sleep(0)

    history = await everything(components)
    rows = await components.database.reads.fetch("SELECT id, user_id FROM notifications")
    owners = {row["id"]: row["user_id"] for row in rows}
    for bell in bells:
        for id, task, heads in bell.told():
            assert owners[id] == bell.person.id
            if task is not None:
                team = task["team"]["id"]
                assert bell.person.id == world.alice.id or belonged(bell.person, team, 10**9, heads[team], history)


async def _have_all(bells: Sequence[Bell], components: Components) -> bool:
    """Whether each follower has received the last event of its stream."""
    heads = await log.heads_of(components.database.reads, {bell.person.id for bell in bells})
    return all(
        max([(news.get("event") or news)["seq"] for news, _ in bell.received], default=heads[bell.person.id])
        == heads[bell.person.id]
        for bell in bells
    )


@pytest.mark.slow
@settings(max_examples=20)
@given(steps=st.lists(step, min_size=20, max_size=60))
async def test_nobody_receives_a_byte_of_what_they_may_not_see(
    world: World, components: Components, steps: list[tuple[str, int, int]]
) -> None:
    assert components.follower is not None
    world.tasks.clear()
    watchers = [
        Noting(person, filter, heads=components.follower.positions, shows=shows)
        for person in world.others
        for filter, shows in LOOKS.values()
    ]
    async with contextlib.AsyncExitStack() as watching:
        for watcher in watchers:
            await watcher.starts()
            await watching.enter_async_context(watcher.watching())
        for start in range(0, len(steps), AT_ONCE):
            async with asyncio.TaskGroup() as tasks:
                for one in steps[start : start + AT_ONCE]:
                    tasks.create_task(world.takes(one))
        await world.ends(watchers)

    history = await everything(components)
    for watcher in watchers:
        for news, heads in zip(watcher.received, watcher.received_at, strict=True):
            assert may_have_seen(watcher.person, news, heads, history), news
            if news.get("transition") in {"ENTERED", "STAYED"}:
                assert watcher.shows(watcher.person, news["task"]), news


History = Mapping[str, list[Logged]]


async def everything(components: Components) -> History:
    """All events of teams, by the id of their subject."""
    reads = components.database.reads
    found: defaultdict[str, list[Logged]] = defaultdict(list)
    heads = {stream: seq for stream, seq in (await log.heads(reads)).items() if stream != "accounts"}
    async for event in log.between(reads, {}, heads):
        found[event.subject_id].append(event)
    return found


def may_have_seen(person: Person, news: dict[str, Any], heads: Mapping[str, int], history: History) -> bool:
    """Whether the person belonged to the team, and whether the payload shows the state that was written then."""
    if news["__typename"] != "TaskChange":
        return True
    candidates = [  # two streams may give an event of one task the same number
        event
        for event in history[news["taskId"]]
        if event.seq == news["seq"] and belonged(person, event.stream, event.seq, heads[event.stream], history)
    ]
    if news["task"] is None:
        return bool(candidates)
    return any(
        event.state["title"] == news["task"]["title"] and event.state["team_id"] == news["task"]["team"]["id"]
        for event in candidates
    )


def belonged(person: Person, team: str, seq: int, head: int, history: History) -> bool:
    """Judged by the log: the person was a member when the event happened, or joined before they received it, and so
    could read earlier events."""
    words = [
        event
        for event in history[team]
        if event.name.startswith("team.member_") and told_of_member(event)["member"]["user"]["id"] == person.id
    ]
    before = [event for event in words if event.seq < seq]
    was_in = bool(before) and max(before, key=lambda event: event.seq).name != "team.member_removed"
    return was_in or any(event.name == "team.member_added" and seq < event.seq <= head for event in words)


SUBSCRIPTION = """
subscription ($filter: TaskFilter) {
  taskChanges(filter: $filter) {
    __typename
    ... on TaskChange { task { title can { update changeStatus assign delete } assignee { name email } creator { email } team { myRole } } }
  }
}
"""


async def test_each_role_is_shown_its_own_rights_and_never_another_s(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any], components: Components
) -> None:
    await alice.does(MEMBER, team=garden["id"], user=bob.id, role="VIEWER")
    await alice.does(MEMBER, team=garden["id"], user=chidi.id, role="CONTRIBUTOR")
    """Rights are the same for each filter: payloads are shared between filters, and not between people."""
    rights: dict[str, list[Any]] = {"Alice": [], "Bob": [], "Chidi": []}
    roles: dict[str, list[str]] = {"Alice": [], "Bob": [], "Chidi": []}
    people = [person for person in (alice, bob, chidi) for _ in range(2)]
    async with contextlib.AsyncExitStack() as sockets:
        streams = []
        for number, person in enumerate(people):
            socket = await sockets.enter_async_context(person.connects())
            filter = {"title": {"contains": "plants"}} if number % 2 else None
            streams.append(await socket.subscribes(SUBSCRIPTION, filter=filter))
            await streams[-1].next()
        await alice.does(CREATE, input={"title": "Water the plants", "teamId": garden["id"], "assigneeId": chidi.id})
        for person, stream in zip(people, streams, strict=True):
            task = (await stream.next())["taskChanges"]["task"]
            rights[person.name].append([right for right, granted in task["can"].items() if granted])
            roles[person.name].append(task["team"]["myRole"])

    assert len(components.hub.groups) == 3
    assert rights == {
        "Alice": [["update", "changeStatus", "assign", "delete"]] * 2,
        "Bob": [[]] * 2,
        "Chidi": [["changeStatus"]] * 2,
    }
    assert roles == {"Alice": ["ADMIN"] * 2, "Bob": ["VIEWER"] * 2, "Chidi": ["CONTRIBUTOR"] * 2}


def test_fields_that_depend_on_the_viewer_are_never_shared() -> None:
    """Checks again the list that decides which payloads may be shared: these fields must never be in it."""
    depends = {"can", "email", "myRole", "current", "teams", "members", "subject", "me", "sessions", "apiKeys", "node"}
    depends |= {field.name for table in (TASK, TEAM_FIELDS, USER) for field in table if not field.is_seen_alike}
    assert (
        not (depends - {"stats"}) & SAME_FOR_ALL
    )  # those of a team have resolvers, and those of a subscription are shared


def test_each_shared_field_has_been_reviewed() -> None:
    """Most of the list derives from tables, so a new column is in it unless its table says otherwise. It must be
    reviewed here."""
    looked_at = SEEN_ALIKE.read_text().split()
    new, gone = SAME_FOR_ALL - {*looked_at}, {*looked_at} - SAME_FOR_ALL

    assert not new, (
        f"Do all who see the same teams see the same in {sorted(new)}, in every type that has a field of this name? Then write it into"
        f" {SEEN_ALIKE}. If not, set seen_alike=False in models/*/fields.py, or take the type out of SHARED in subscriptions.py"
    )
    assert not gone, f"{sorted(gone)} can leave {SEEN_ALIKE}"


@pytest.mark.parametrize(
    ("document", "decides"),
    [
        ("subscription ($a: ID, $b: ID) { taskChanges(filter: { id: { in: [$a, $b] } }) { __typename } }", set()),
        ("subscription ($a: Int) { taskChanges(after: $a) { task { activity(first: $a) { nodes { id } } } } }", {"a"}),
        (
            "subscription ($a: Int) { taskChanges { task { ...T } } } fragment T on Task { activity(first: $a) { x } }",
            {"a"},
        ),
        ("subscription ($a: Int) { ...S } fragment S on Subscription { taskChanges(taskId: $a) { seq } }", set()),
        ("subscription ($a: Int) { ...S } fragment S on Subscription { taskChanges { seq @skip(if: $a) } }", {"a"}),
        ("subscription ($a: Int) { taskChanges { ... @include(if: $a) { seq } ...S @skip(if: $a) } }", {"a"}),
        ("subscription ($a: Int) { taskChanges { task { tasks(filter: { or: [{ id: $a }] }) { x } } } }", {"a"}),
        ("subscription ($a: Int) { ... on Subscription { taskChanges(filter: { id: $a }) { seq } } }", set()),
    ],
)
def test_a_variable_read_below_the_root_decides_who_may_share_a_run(document: str, decides: set[str]) -> None:
    """Variables that only the arguments of the root field read are compared as these arguments."""
    parsed = parse(document + (" fragment S on TaskChange { seq }" if "...S @" in document else ""))
    operation, *fragments = parsed.definitions
    assert isinstance(operation, OperationDefinitionNode)
    by_name = {one.name.value: one for one in fragments if isinstance(one, FragmentDefinitionNode)}

    assert variables_below_roots(operation, by_name) == decides
