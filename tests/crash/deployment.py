"""A server in its own process that is killed and started again, and people who reach it over the network."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import psutil
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from tests.browser.server import Server
from tests.support.asgi import Answer, Closed
from tests.support.people import PASSWORD, REGISTER, Person
from tests.support.watcher import Watcher

Unreachable = (OSError, httpx2.TransportError, ConnectionClosed, InvalidHandshake, Closed, EOFError)
"""The errors that a client gets when the server is not there, or no longer there."""
TIMEOUT = 60

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { cursor task { id } errors { message } } }"
CREATE_MANY = (
    "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { cursor succeeded errors { message } } }"
)
REFRESH = (
    "mutation ($token: String) { refreshSession(refreshToken: $token) { token refreshToken errors { code message } } }"
)
TEAM = "mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id key } errors { message } } }"


@dataclass
class Deployment:
    """Where the server is, and whether it is running."""

    server: Server
    up: asyncio.Event = field(default_factory=asyncio.Event)
    http: httpx2.AsyncClient = field(default_factory=lambda: httpx2.AsyncClient(timeout=TIMEOUT))

    async def opens(self) -> None:
        await asyncio.to_thread(self.server.start)
        self.up.set()

    async def is_killed(self) -> None:
        self.up.clear()
        await asyncio.to_thread(self.server.stop, signal.SIGKILL)

    def is_frozen(self) -> None:
        """Stops the process as a suspended host does: it does nothing, and its connections stay open."""
        assert self.server.process is not None
        self.server.process.send_signal(signal.SIGSTOP)

    def thaws(self) -> None:
        assert self.server.process is not None
        self.server.process.send_signal(signal.SIGCONT)

    async def closes(self) -> None:
        """Asks the server to end. uvicorn shuts down in order, and exits with status 0."""
        self.up.clear()
        process = self.server.process
        assert process is not None
        process.terminate()
        assert await asyncio.to_thread(process.wait, TIMEOUT) == 0
        assert "Traceback" not in self.server.log

    async def says_of_its(self, metric: str, value: float) -> None:
        """Waits until the server's metric has that value."""
        async with asyncio.timeout(TIMEOUT + 30):
            while f"\n{metric} {value}\n" not in (await self.http.get(f"{self.server.address}/metrics")).text:  # noqa: ASYNC110  # another process has no event of ours
                await asyncio.sleep(0.1)

    def is_connected_to(self, port: int) -> bool:
        assert self.server.process is not None
        connections = psutil.Process(self.server.process.pid).net_connections("tcp")
        return any(getattr(one.raddr, "port", None) == port for one in connections)

    @property
    def megabytes(self) -> float:
        assert self.server.process is not None
        return float(psutil.Process(self.server.process.pid).memory_info().rss) / 1e6


@dataclass
class NetworkPerson(Person):
    """Reaches the application over the network: `app` is the server's address."""

    async def sends(self, query: str, **variables: Any) -> Answer:
        body = {"query": query, "variables": variables}
        answer = await self.app.http.post(f"{self.app.server.address}/graphql", json=body, headers=self._headers())
        return Answer(answer.status_code, list(answer.headers.items()), answer.content)

    @contextlib.asynccontextmanager
    async def connects(self, **payload: Any) -> AsyncIterator[Any]:
        port, protocol = self.app.server.port, Subprotocol("graphql-transport-ws")
        async with connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=[protocol], max_queue=None) as socket:
            line = NetworkSocket(socket)
            greeting = await line.greets(authorization=f"Bearer {self.token}", **payload)
            assert greeting["type"] == "connection_ack"
            yield line

    def at(self, deployment: Deployment) -> NetworkPerson:
        """Returns the same person at another server of the instance."""
        return NetworkPerson(deployment, self.name, self.email, self.id, self.token)


class NetworkSocket:
    """Like `tests.support.asgi.Socket`, over the network."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def says(self, message: Any) -> None:
        await self.socket.send(json.dumps(message))

    async def hears(self) -> Any:
        return json.loads(await self.socket.recv())

    async def greets(self, **payload: Any) -> Any:
        await self.says({"type": "connection_init", "payload": payload})
        return await self.hears()

    async def subscribes(self, query: str, **variables: Any) -> NetworkStream:
        await self.says({"type": "subscribe", "id": "1", "payload": {"query": query, "variables": variables}})
        return NetworkStream(self)

    async def is_closed(self) -> int:
        """Waits for the end, and returns the close code."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.socket.recv()
        return self.socket.close_code or 1006


@dataclass
class NetworkStream:
    line: NetworkSocket

    async def next(self) -> Any:
        message = await self.line.hears()
        if message["type"] == "complete":
            raise EOFError
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]


@dataclass
class ReconnectingWatcher(Watcher):
    """Fetches the list once, and reconnects with the cursor of its last event whenever the server is running."""

    deployment: Deployment = field(kw_only=True)
    returns: int = 0

    async def _listen(self) -> None:
        while True:
            await self.deployment.up.wait()
            with contextlib.suppress(*Unreachable):
                await super()._listen()
            self.returns += 1
            await asyncio.sleep(0)  # lets the task run that reports the end of the server

    async def _take(self, news: dict[str, Any]) -> bool:
        if news["__typename"] == "StreamReset" and news["reason"] == "SHUTDOWN":
            self.cursor = news["cursor"]
            return False
        return await super()._take(news)

    @property
    def numbers(self) -> list[int]:
        """The numbers of the changes, in order of arrival."""
        return [one["seq"] for one in self.received if one["__typename"] == "TaskChange"]

    async def has_seen(self, changes: int) -> None:
        async with asyncio.timeout(TIMEOUT):
            while len(self.numbers) < changes:
                self._moved.clear()
                await self._moved.wait()

    async def has_all(self) -> None:
        """Checks that it has each change once and in order, up to a fetch made now, and that its tasks equal the
        fetched ones."""
        there = await Watcher(self.person).fetches()
        async with asyncio.timeout(TIMEOUT):
            await self.catches_up_with((await self.person.asks("{ tasks(first: 1) { cursor } }"))["tasks"]["cursor"])
        first = self.numbers[0] if self.numbers else 0
        assert self.numbers == list(range(first, first + len(self.numbers)))
        assert self.resets == 0
        assert self.tasks == there


@dataclass
class Writer:
    """Creates task after task, and remembers the acknowledged ones."""

    person: NetworkPerson
    team: str
    acknowledged: dict[str, str] = field(default_factory=dict)
    tried: int = 0

    async def writes_until_the_end(self) -> None:
        with contextlib.suppress(*Unreachable):
            while True:
                await self.writes(1)

    async def writes(self, times: int) -> None:
        for _ in range(times):
            self.tried += 1
            title = f"Task {self.tried}"
            payload = await self.person.does(CREATE, input={"title": title, "teamId": self.team})
            self.acknowledged[payload["task"]["id"]] = title


async def a_flood(person: NetworkPerson, team: str, *, tasks: int, description: str) -> None:
    """Creates so many tasks as fast as possible."""
    for start in range(0, tasks, 100):
        inputs = [
            {"title": f"Task {number}", "description": description, "teamId": team}
            for number in range(start, min(start + 100, tasks))
        ]
        payload = await person.does(CREATE_MANY, inputs=inputs)
        assert payload["succeeded"] == len(inputs)


async def alice_with_a_team(deployment: Deployment) -> tuple[NetworkPerson, str]:
    """Registers a person, and creates a team of theirs. Only tasks will happen in it."""
    alice = NetworkPerson(deployment)
    who = {"name": "Alice", "email": "alice@example.com", "password": PASSWORD}
    alice.is_let_in(await alice.does(REGISTER, input=who))
    team = (await alice.does(TEAM, input={"name": "Garden"}))["team"]
    return alice, str(team["id"])
