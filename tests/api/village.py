"""A small schema and an authenticator of its own, to test the API without the application."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import Any

import jwt
import strawberry

from events.states import PERSON
from models import UserRole
from models.errors import AuthFailed, Code, Invalid, NotFound
from models.stream_ticket import Bearer, PresentedTicket
from models.viewer import Viewer
from taskflow.api.app import GraphQLApp
from taskflow.api.execution.request import ApiRequest

SECRET = "a secret for tests that is long enough"


@strawberry.type
class PageInfo:
    has_next_page: bool = False


@strawberry.type
class Person:
    id: strawberry.ID
    name: str

    @strawberry.field
    def friends(self, first: int | None = None, last: int | None = None) -> PersonConnection:
        return people(2)


@strawberry.type
class PersonEdge:
    cursor: str
    node: Person


@strawberry.type
class PersonConnection:
    nodes: list[Person]
    page_info: PageInfo
    total_count: int

    @strawberry.field
    def edges(self) -> list[PersonEdge]:
        return [PersonEdge(cursor=one.id, node=one) for one in self.nodes]


def people(count: int) -> PersonConnection:
    nodes = [Person(id=strawberry.ID(str(number)), name=f"Person {number}") for number in range(count)]
    return PersonConnection(nodes=nodes, page_info=PageInfo(), total_count=count)


@strawberry.type
class Tick:
    cursor: str
    number: int
    text: str = ""


@strawberry.input
class Thing:
    name: str
    things: list[Thing] | None = None
    number: int | None = None


@dataclass
class Village:
    """Shared state of the resolvers, in which tests see what they did."""

    rung: int = 0
    """Counts the calls of the mutation `ring`."""
    asleep: int = 0
    cancelled: int = 0
    open_streams: int = 0
    paused: bool = False
    wake_up: asyncio.Event = field(default_factory=asyncio.Event)
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def note(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self.changed:
            await self.changed.wait_for(true)


@dataclass
class Context:
    viewer: Viewer | None
    request: ApiRequest
    village: Village
    window: Any = None


Info = strawberry.Info[Context, None]


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "world") -> str:
        return f"Hello {name}"

    @strawberry.field
    def me(self, info: Info) -> str | None:
        if info.context.viewer is None:
            raise AuthFailed("Authentication required")
        return info.context.viewer.id

    @strawberry.field
    def instance(self) -> str | None:
        return "village"

    @strawberry.field
    def people(self, first: int | None = None, last: int | None = None) -> PersonConnection | None:
        return people(min(first or last or 3, 3))

    @strawberry.field
    async def later(self, info: Info) -> str | None:
        await asyncio.sleep(0)
        return "later"

    @strawberry.field
    async def sleep(self, info: Info) -> str | None:
        village = info.context.village
        village.asleep += 1
        await village.note()
        try:
            await village.wake_up.wait()
        except asyncio.CancelledError:
            village.cancelled += 1
            raise
        finally:
            village.asleep -= 1
            await asyncio.shield(village.note())
        return "awake"

    @strawberry.field
    def bug(self) -> str | None:
        raise RuntimeError("the secret of the house")

    @strawberry.field
    def bad(self) -> str | None:
        raise Invalid("That is wrong. Take another.", "input", "name", allowed=["a", "b"])

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFound("No such thing.", missing_id="thing_1")

    @strawberry.field
    def nothing(self) -> str:
        return None  # type: ignore[return-value]  # the bug that is meant

    @strawberry.field
    def things(self, things: list[Thing]) -> int:
        return len(things)

    @strawberry.field
    def budget(self, info: Info) -> int | None:
        allowance = info.context.request.allowance
        return allowance.remaining if allowance else None


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def ring(self, info: Info, wait: bool = False) -> int | None:
        village = info.context.village
        village.asleep += 1
        await village.note()
        if wait:
            await asyncio.shield(village.wake_up.wait())
        village.asleep -= 1
        village.rung += 1
        info.context.request.set_cookies.append("rung=1; HttpOnly")
        await village.note()
        return village.rung

    @strawberry.mutation
    def login(self, name: str) -> str | None:
        return name

    @strawberry.mutation
    def register(self, name: str) -> str | None:
        return name


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def ticks(
        self, info: Info, to: int = 3, after: str | None = None, size: int = 0, pause_at: int = 0
    ) -> AsyncGenerator[Tick, None]:
        """Counts up from the client's cursor."""
        village = info.context.village
        village.open_streams += 1
        await village.note()
        try:
            begin = int(next(iter(info.context.request.resume), None) or after or 0)
            for number in range(begin + 1, to + 1):
                yield Tick(cursor=str(number), number=number, text="x" * size)
                if number == pause_at:
                    village.paused = True
                    await village.note()
                    await asyncio.Event().wait()
        finally:
            village.open_streams -= 1

    @strawberry.subscription
    async def bells(self, info: Info) -> AsyncGenerator[Tick, None]:
        """Publishes a tick whenever the bell is set, without end."""
        village = info.context.village
        village.open_streams += 1
        await village.note()
        number = 0
        try:
            while True:
                await village.bell.wait()
                village.bell.clear()
                number += 1
                yield Tick(cursor=str(number), number=number)
        finally:
            village.open_streams -= 1

    @strawberry.subscription
    async def broken(self, info: Info) -> AsyncGenerator[Tick, None]:
        yield Tick(cursor="1", number=1)
        raise RuntimeError("the secret of the stream")

    @strawberry.subscription
    async def refused(self, info: Info) -> AsyncGenerator[Tick, None]:
        if info.context.viewer is None:
            raise Invalid("Not like that.", "filter")
        yield Tick(cursor="1", number=1)


schema = strawberry.Schema(Query, Mutation, Subscription)


class FakeAuthenticator:
    """Accepts our JWTs whose subject is alice or bob."""

    def __init__(self) -> None:
        self.watching: dict[str, list[Callable[[], None]]] = {}

    async def authenticate(self, bearer: Bearer) -> Viewer:
        if isinstance(bearer, PresentedTicket):
            raise AuthFailed("Invalid or expired token")
        try:
            claims = jwt.decode(bearer, SECRET, algorithms=["HS256"])
        except jwt.ExpiredSignatureError:
            raise AuthFailed("Invalid or expired token", code=Code.TOKEN_EXPIRED) from None
        except jwt.InvalidTokenError:
            raise AuthFailed("Invalid or expired token") from None
        return Viewer(claims["sub"], UserRole.USER, PERSON)

    async def redeem(self, ticket: PresentedTicket) -> None:
        raise AuthFailed("Invalid or expired token")

    def when_ended(self, viewer: Viewer, ended: Callable[[], None]) -> Callable[[], None]:
        callbacks = self.watching.setdefault(viewer.id, [])
        callbacks.append(ended)
        return lambda: callbacks.remove(ended)

    def end(self, who: str) -> None:
        for ended in list(self.watching.get(who, [])):
            ended()


def token(who: str = "alice", seconds: float = 900) -> str:
    return jwt.encode({"sub": who, "exp": time.time() + seconds}, SECRET, "HS256")


def build(village: Village | None = None, authenticator: FakeAuthenticator | None = None, **more: Any) -> GraphQLApp:
    village = village or Village()

    def make_context(viewer: Viewer | None, request: ApiRequest, window: Any = None) -> Context:
        return Context(viewer, request, village, window)

    return GraphQLApp(schema, authenticator or FakeAuthenticator(), make_context, **more)
