"""What the same answers cost when a route is written for each of them by hand: Starlette, the same SQL, orjson."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models import clock, team, user
from models.ids import new_id
from models.page import Asked
from models.sql import Values
from models.task_filter import NOT_IN_THE_TRASH, Asking
from models.task_order import order
from models.task_rows import SHOWN, Shape, select
from models.team import TeamRole
from models.user import UserRole
from models.viewer import Viewer
from resolvers import dashboard_counts
from resolvers.task_list import EVERYWHERE, Look, Statement
from taskflow.reads import open_reads, sqlite_path

URL = os.environ["TASKFLOW_DATABASE_URL"]
STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
PRIORITIES = ("LOW", "MEDIUM", "HIGH", "URGENT")
WITH_TEAM = Shape(SHOWN, description=False, team=True)
WITHOUT = Shape(SHOWN, description=False, team=False)
BY_ID = select(WITH_TEAM, "tasks.id = $1")
ID, KEY, TITLE, STATUS, PRIORITY, DUE_ON, DUE_AT, CREATED_AT = map(
    SHOWN.index, ("id", "key", "title", "status", "priority", "due_on", "due_at", "created_at")
)
CARDS = len(SHOWN)
"""Where the columns of the team begin, if they are there; then those of the creator, then those of the assignee."""


class Limit:
    """Everything that can be known beforehand is: who asks, and which statements that means."""

    async def open(self) -> None:
        self.reads = await open_reads(URL, pool=4)
        self.team = await self.reads.fetchval("SELECT id FROM teams WHERE key = 'GARDEN'")
        (card,) = await self.reads.fetch("SELECT id, time_zone FROM users WHERE email = 'alice@example.com'")
        self.user = card["id"]
        teams = await self.reads.fetch("SELECT team_id FROM memberships WHERE user_id = $1", self.user)
        self.me = Viewer(self.user, UserRole.USER, dict(card), {row[0]: TeamRole.ADMIN for row in teams})
        self.lists: dict[int, tuple[str, list[Any]]] = {}
        self.stats: dict[str, Any] | None = None
        if URL.startswith("sqlite"):
            self.writer = sqlite3.connect(sqlite_path(URL), isolation_level=None)
            self.writer.execute("PRAGMA foreign_keys = ON")
        else:
            self.pool = await asyncpg.create_pool(
                "postgres" + URL[URL.index("://") :], min_size=1, max_size=4, reset=_nothing_to_reset
            )

    async def by_id(self, request: Request) -> Response:
        asked = orjson.loads(await request.body())
        row = await self.reads.fetchrow(BY_ID, asked["id"])
        return _json({"task": None if row is None else _task_in_its_team(row)})

    async def many(self, request: Request) -> Response:
        size = orjson.loads(await request.body())["first"]
        if size not in self.lists:
            self.lists[size] = self._list(size)
        sql, values = self.lists[size]
        rows = await self.reads.fetch(sql, *values)
        tasks = [_task(row, CARDS) for row in rows[:size]]
        return _json({"tasks": {"nodes": tasks, "pageInfo": {"hasNextPage": len(rows) > size}}})

    async def counted(self, request: Request) -> Response:
        fresh = orjson.loads(await request.body())["fresh"]
        if self.stats is None or fresh:
            asking = self._asking()
            sql = dashboard_counts.statement(asking, [EVERYWHERE], NOT_IN_THE_TRASH, frozenset(), [])
            self.stats = _stats(await self.reads.report(sql, *asking.values.all))
        return _json({"dashboardStats": self.stats})

    async def create(self, request: Request) -> Response:
        title = orjson.loads(await request.body())["title"]
        id, now = new_id("task"), clock.now()
        data = orjson.dumps({"id": id, "title": title}).decode()
        if URL.startswith("sqlite"):
            self.writer.execute("BEGIN IMMEDIATE")
            for sql, values in self._statements(id, title, now, data):
                self.writer.execute(sql.replace("$", "?"), values).fetchall()
            self.writer.execute("COMMIT")
        else:
            async with self.pool.acquire() as connection, connection.transaction():
                for sql, values in self._statements(id, title, now, data):
                    await connection.fetch(sql, *values)
        return _json({"createTask": {"task": {"id": id, "title": title}, "errors": []}})

    def _asking(self) -> Asking:
        return Asking(Values(), self.me, clock.now(), self.reads.dialect)

    def _list(self, size: int) -> tuple[str, list[Any]]:
        asking = self._asking()
        asked = Asked(size, backwards=False, after=None, before=None)
        statement = Statement(asking, NOT_IN_THE_TRASH, order(()), asked, Look(WITHOUT))
        return statement.page(EVERYWHERE, apart=True), asking.values.all

    def _statements(self, id: str, title: str, now: int, data: str) -> Any:
        number = time.time_ns()
        words = title.lower()
        return (
            ("UPDATE teams SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number", (self.team,)),
            (
                (
                    "INSERT INTO tasks (id, team_id, key, title, status, priority, creator_id, created_at, updated_at, version,"
                    " folded_title, words) VALUES ($1, $2, $3, $4, 0, 1, $5, $6, $6, 1, $7, $7)"
                ),
                (id, self.team, f"X-{number}", title, self.user, now, words),
            ),
            ("INSERT INTO task_keys (key, task_id) VALUES ($1, $2)", (f"X-{number}", id)),
            (
                (
                    "INSERT INTO events (id, stream, seq, name, subject_id, via, occurred_at, fields_changed, data)"
                    " VALUES ($1, 'limit', $2, 'task.created', $3, 0, $4, '', $5)"
                ),
                (new_id("event"), number, id, now, data),
            ),
            ("UPDATE stream_heads SET seq = seq + 0 WHERE stream = $1 RETURNING seq", (self.team,)),
        )


def _task_in_its_team(row: Any) -> dict[str, Any]:
    return {**_task(row, CARDS + len(team.CARD)), "team": {"id": row[CARDS], "name": row[CARDS + 1]}}


def _task(row: Any, creator: int) -> dict[str, Any]:
    """`creator`: where the columns of their card begin."""
    return {
        "id": row[ID],
        "key": row[KEY],
        "title": row[TITLE],
        "status": STATUSES[row[STATUS]],
        "priority": PRIORITIES[row[PRIORITY]],
        "dueDate": row[DUE_ON],
        "overdue": row[DUE_AT] is not None and row[DUE_AT] <= clock.now() and row[STATUS] < 2,
        "createdAt": clock.to_wire(row[CREATED_AT]),
        "creator": _person(row, creator),
        "assignee": _person(row, creator + len(user.CARD)),
    }


def _person(row: Any, at: int) -> dict[str, Any] | None:
    return None if row[at] is None else {"id": row[at], "name": row[at + 1]}


def _stats(rows: Sequence[Any]) -> dict[str, Any]:
    pending, in_progress, completed, cancelled = (sum(row["n"] for row in rows if row["a"] == at) for at in range(4))
    return {
        "totalTasks": pending + in_progress + completed + cancelled,
        "pending": pending,
        "inProgress": in_progress,
        "completed": completed,
        "cancelled": cancelled,
        "overdue": sum(row["overdue"] for row in rows),
        "dueToday": sum(row["today"] for row in rows),
        "unassigned": sum(row["unassigned"] for row in rows),
        "byPriority": [
            {"priority": name, "count": sum(row["open"] for row in rows if row["b"] == at)}
            for at, name in enumerate(PRIORITIES)
        ],
    }


def _json(content: Any) -> Response:
    return Response(orjson.dumps({"data": content}), media_type="application/json")


async def _nothing_to_reset(connection: asyncpg.Connection) -> None: ...


limit = Limit()


@contextlib.asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[None]:
    await limit.open()
    yield
    await limit.reads.close()


app = Starlette(
    lifespan=lifespan,
    routes=[
        Route("/by-id", limit.by_id, methods=["POST"]),
        Route("/list", limit.many, methods=["POST"]),
        Route("/stats", limit.counted, methods=["POST"]),
        Route("/create", limit.create, methods=["POST"]),
    ],
)
