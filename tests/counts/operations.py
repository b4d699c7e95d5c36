"""The operations whose counts are recorded, as clients send them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.support.asgi import Message, scope_of
from tests.support.people import LOGIN, PASSWORD, Person

FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
BY_ID = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
LIST = f"query ($first: Int) {{ tasks(first: $first) {{ nodes {{ {FIELDS} }} pageInfo {{ hasNextPage }} }} }}"
COUNTED = (
    "query ($first: Int, $filter: TaskFilter) { tasks(first: $first, filter: $filter)"
    f" {{ nodes {{ {FIELDS} }} totalCount pageInfo {{ hasNextPage endCursor }} }} }}"
)
STATS = (
    "{ dashboardStats { totalTasks pending inProgress completed cancelled overdue dueToday unassigned"
    " byPriority { priority count } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id title } errors { message } } }"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    " { updateTask(id: $id, input: $input) { task { id title } errors { message } } }"
)
MOVE = "mutation ($id: ID!, $input: MoveTaskInput!) { moveTask(id: $id, input: $input) { task { id title } errors { message } } }"
COMMENT = (
    "mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id body } errors { message } } }"
)
EVENTS = "{ events(last: 20) { nodes { id seq name subjectId occurredAt changes { field } } } }"
WATCH = f"subscription {{ taskChanges {{ __typename ... on TaskChange {{ cursor seq action task {{ {FIELDS} }} }} }} }}"


async def nothing() -> None: ...


@dataclass(frozen=True, slots=True)
class Operation:
    name: str
    work: Callable[[], Awaitable[int]]
    """Runs the operation, and returns the size of its answer in bytes."""
    before: Callable[[], Awaitable[object]] = nothing
    """Runs before each measurement, and is not counted."""


def requests(alice: Person, team: str, tasks: Sequence[str]) -> Iterator[Operation]:
    task, *others = tasks
    turns = iter(range(10, 90))

    def asks(query: str, **variables: Any) -> Callable[[], Awaitable[int]]:
        async def work() -> int:
            answer = await alice.sends(query, **variables)
            assert b'"errors":[{' not in answer.body, answer.body
            return len(answer.body)

        return work

    async def update() -> int:
        return await asks(UPDATE, id=task, input={"title": f"Dig {next(turns)}"})()

    async def move() -> int:
        return await asks(MOVE, id=task, input={"afterId": others[next(turns)]})()

    create = asks(CREATE, input={"title": "Dig the pond", "teamId": team})
    done = {"status": {"eq": "COMPLETED"}}
    yield Operation("by id", asks(BY_ID, id=task))
    yield Operation("list of 20", asks(LIST, first=20))
    yield Operation("list of 20, filter and count", asks(COUNTED, first=20, filter=done))
    yield Operation("list of 100, filter and count", asks(COUNTED, first=100, filter=done))
    yield Operation("text", asks(COUNTED, first=20, filter={"text": "po"}))
    yield Operation("statistics, cached", asks(STATS))
    yield Operation("statistics after a write", asks(STATS), update)
    yield Operation("events(last: 20)", asks(EVENTS))
    yield Operation("create", create)
    yield Operation("comment", asks(COMMENT, input={"taskId": task, "body": "Dig the pond"}))
    yield Operation("update", update)
    yield Operation("move", move)
    yield Operation("sign-in", asks(LOGIN, input={"email": alice.email, "password": PASSWORD}))


def event(crowd: Crowd, alice: Person, team: str) -> Operation:
    async def work() -> int:
        crowd.expect()
        await alice.does(CREATE, input={"title": "Dig the pond", "teamId": team})
        return await crowd.heard()

    return Operation(f"create, told to {len(crowd.readers)}", work)


@dataclass
class Reader:
    """A client that only counts the bytes it is sent, so that its own work does not count."""

    crowd: Crowd
    to_app: asyncio.Queue[Message] = field(default_factory=asyncio.Queue)

    async def send(self, message: Message) -> None:
        content = message.get("text") or message.get("bytes")
        if content:
            self.crowd.count(len(content))

    def says(self, kind: str, **rest: Any) -> None:
        self.to_app.put_nowait({"type": "websocket.receive", "text": json.dumps({"type": kind, **rest})})


@dataclass
class Crowd:
    """Subscribers of one document."""

    readers: list[Reader] = field(default_factory=list)
    _messages: int = 0
    _bytes: int = 0
    _all: asyncio.Event = field(default_factory=asyncio.Event)

    def expect(self) -> None:
        """Expects one message for each reader from now on."""
        self._messages = self._bytes = 0
        self._all.clear()

    def count(self, size: int) -> None:
        self._messages += 1
        self._bytes += size
        if self._messages == len(self.readers):
            self._all.set()

    async def heard(self) -> int:
        async with asyncio.timeout(10):
            await self._all.wait()
        return self._bytes


@asynccontextmanager
async def crowd_of(number: int, person: Person) -> AsyncIterator[Crowd]:
    crowd = Crowd()
    crowd.readers = [Reader(crowd) for _ in range(number)]
    running = []
    for reader in crowd.readers:
        scope = scope_of("websocket", "/graphql", None, "192.0.2.1", subprotocols=["graphql-transport-ws"])
        running.append(asyncio.get_running_loop().create_task(person.app(scope, reader.to_app.get, reader.send)))
        reader.to_app.put_nowait({"type": "websocket.connect"})
    greeting = {"authorization": f"Bearer {person.token}"}
    payload = {"query": WATCH, "variables": {}}
    for step in (("connection_init", {"payload": greeting}), ("subscribe", {"id": "1", "payload": payload})):
        crowd.expect()
        for reader in crowd.readers:
            reader.says(step[0], **step[1])
        await crowd.heard()
    try:
        yield crowd
    finally:
        for reader in crowd.readers:
            reader.to_app.put_nowait({"type": "websocket.disconnect", "code": 1001})
        await asyncio.gather(*running)
