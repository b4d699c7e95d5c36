"""What the same answers cost when a route is written for each of them by hand: Starlette, the same SQL, orjson."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models import clock
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
SHAPE = Shape(SHOWN, description=False, team=True)
PEOPLE = Shape(SHOWN, description=False, team=False)


class Limit:
    """Everything that can be known beforehand is: who asks, and which statements that means."""

    async def open(self) -> None:
        self.reads = await open_reads(URL, pool=4)
        (team,) = await self.reads.fetch("SELECT id, key FROM teams WHERE key = 'GARDEN'")
        self.team, self.key = team["id"], team["key"]
        self.user = await self.reads.fetchval("SELECT id FROM users WHERE email = 'alice@example.com'")
        card = {"id": self.user, "time_zone": "UTC"}
        teams = await self.reads.fetch("SELECT team_id FROM memberships WHERE user_id = $1", self.user)
        self.me = Viewer(id=self.user, role=UserRole.USER, card=card, teams={row[0]: TeamRole.ADMIN for row in teams})
        self.stats: dict[str, Any] | None = None
        if URL.startswith("sqlite"):
            self.writer = sqlite3.connect(sqlite_path(URL), isolation_level=None)
            self.writer.execute("PRAGMA synchronous = NORMAL")
        else:
            self.pool = await asyncpg.create_pool("postgres" + URL[URL.index("://") :], min_size=1, max_size=4)

    async def by_id(self, request: Request) -> Response:
        asked = orjson.loads(await request.body())
        row = await self.reads.fetchrow(select(SHAPE, "tasks.id = $1"), asked["id"])
        return _json({"task": None if row is None else _task(SHAPE.state(row), team=True)})

    async def many(self, request: Request) -> Response:
        size = orjson.loads(await request.body())["first"]
        asking = Asking(Values(), self.me, clock.now(), self.reads.dialect)
        asked = Asked(size, backwards=False, after=None, before=None)
        statement = Statement(asking, NOT_IN_THE_TRASH, order(()), asked, Look(PEOPLE))
        rows = await self.reads.fetch(statement.page(EVERYWHERE, apart=True), *asking.values.all)
        tasks = [_task(PEOPLE.state(row), team=False) for row in rows[:size]]
        return _json({"tasks": {"nodes": tasks, "pageInfo": {"hasNextPage": len(rows) > size}}})

    async def counted(self, request: Request) -> Response:
        fresh = orjson.loads(await request.body())["fresh"]
        if self.stats is None or fresh:
            asking = Asking(Values(), self.me, clock.now(), self.reads.dialect)
            sql = dashboard_counts.statement(asking, [EVERYWHERE], NOT_IN_THE_TRASH, frozenset(), [])
            rows = await self.reads.report(sql, *asking.values.all)
            self.stats = {
                "totalTasks": sum(row["n"] for row in rows),
                "overdue": sum(row["overdue"] for row in rows),
                "byPriority": [sum(row["open"] for row in rows if row["b"] == level) for level in range(4)],
            }
        return _json({"dashboardStats": self.stats})

    async def create(self, request: Request) -> Response:
        title = orjson.loads(await request.body())["title"]
        id, now = new_id("task"), clock.now()
        data = orjson.dumps({"id": id, "title": title}).decode()
        if URL.startswith("sqlite"):
            self.writer.execute("BEGIN IMMEDIATE")
            for sql, values in self._statements(id, title, now, data):
                last = self.writer.execute(sql.replace("$", "?"), values).fetchall()
            self.writer.execute("COMMIT")
        else:
            async with self.pool.acquire() as connection, connection.transaction():
                for sql, values in self._statements(id, title, now, data):
                    last = await connection.fetch(sql, *values)
        return _json({"createTask": {"task": {"id": id, "title": title}, "seq": last}})

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


def _task(state: dict[str, Any], *, team: bool) -> dict[str, Any]:
    shown = {
        "id": state["id"],
        "key": state["key"],
        "title": state["title"],
        "status": ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")[state["status"]],
        "priority": ("LOW", "MEDIUM", "HIGH", "URGENT")[state["priority"]],
        "dueDate": state["due_on"],
        "overdue": state["due_at"] is not None and state["due_at"] <= clock.now() and state["status"] < 2,
        "createdAt": clock.to_wire(state["created_at"]),
        "creator": _person(state["creator"]),
        "assignee": _person(state["assignee"]),
    }
    return {**shown, "team": {"id": state["team"]["id"], "name": state["team"]["name"]}} if team else shown


def _person(card: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if card is None else {"id": card["id"], "name": card["name"]}


def _json(content: Any) -> Response:
    return Response(orjson.dumps({"data": content}), media_type="application/json")


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
