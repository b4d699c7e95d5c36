"""The peer in Python: Strawberry's own application under uvicorn, as its documentation sets it up."""

from __future__ import annotations

import asyncio
import enum
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

import strawberry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from strawberry.asgi import GraphQL


@strawberry.enum
class Status(enum.Enum):
    PENDING = 0
    IN_PROGRESS = 1
    COMPLETED = 2
    CANCELLED = 3


@strawberry.enum
class Priority(enum.Enum):
    LOW = 0
    MEDIUM = 1
    HIGH = 2
    URGENT = 3


@strawberry.type
class User:
    id: strawberry.ID
    name: str


@strawberry.type
class Task:
    id: strawberry.ID
    title: str
    status: Status
    priority: Priority
    due_date: str | None
    updated_at: str
    assignee: User | None


@strawberry.type
class TaskChange:
    seq: int
    action: str
    transition: str
    occurred_at: str
    task: Task | None


class Everybody:
    """A queue for each subscriber."""

    def __init__(self) -> None:
        self.queues: set[asyncio.Queue[TaskChange]] = set()
        self.seq = 0

    def change(self, title: str) -> TaskChange:
        self.seq += 1
        task = Task(
            id=strawberry.ID(f"task_01jxyz0000000000000{self.seq}"),
            title=title,
            status=Status.PENDING,
            priority=Priority.MEDIUM,
            due_date="2026-12-01",
            updated_at="2026-11-20T10:11:12.123Z",
            assignee=User(id=strawberry.ID("user_01jxyz000000000000000001"), name="Alice Johnson"),
        )
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return TaskChange(seq=self.seq, action="CREATED", transition="ENTERED", occurred_at=now, task=task)


everybody = Everybody()


@strawberry.type
class Query:
    ok: bool = True


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def task_changes(self) -> AsyncGenerator[TaskChange, None]:
        queue: asyncio.Queue[TaskChange] = asyncio.Queue()
        everybody.queues.add(queue)
        try:
            yield everybody.change("ready")
            while True:
                yield await queue.get()
        finally:
            everybody.queues.discard(queue)


async def publish(request: Request) -> Response:
    for _ in range(int(request.query_params["events"])):
        change = everybody.change(request.query_params["title"])
        for queue in everybody.queues:
            queue.put_nowait(change)
        await asyncio.sleep(0)
    return Response()


graphql: Any = GraphQL(strawberry.Schema(Query, subscription=Subscription))
app = Starlette(
    routes=[
        Route("/graphql", graphql),
        WebSocketRoute("/graphql", graphql),
        Route("/publish", publish, methods=["POST"]),
    ]
)
