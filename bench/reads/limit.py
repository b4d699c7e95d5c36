"""The least that the same answers can cost: a route for each of them is written by hand, with Starlette, the least SQL
and orjson.

A route reads only the columns that it shows, and the caller is fixed beforehand."""

from __future__ import annotations

import base64
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

from models.values import clock
from models.values.ids import new_id
from taskflow.storage.reads import nothing_to_reset, sqlite_path

URL = os.environ["TASKFLOW_DATABASE_URL"]
ON_SQLITE = URL.startswith("sqlite")
STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
PRIORITIES = ("LOW", "MEDIUM", "HIGH", "URGENT")
COLUMNS = (
    "tasks.id, tasks.key, tasks.title, tasks.status, tasks.priority, tasks.due_on, tasks.due_at, tasks.created_at,"
    " creator.id, creator.name, assignee.id, assignee.name"
)
PEOPLE = "LEFT JOIN users creator ON creator.id = tasks.creator_id LEFT JOIN users assignee ON assignee.id = tasks.assignee_id"
BY_ID = f"SELECT {COLUMNS}, team.id, team.name FROM tasks {PEOPLE} JOIN teams team ON team.id = tasks.team_id WHERE tasks.id = $1"
NULLS = (
    *("description", "assignee_id", "due_on", "due_at", "overdue_told_at", "started_at", "completed_at", "closed_at"),
    *("deleted_at", "stage_id", "parent_id", "recurrence_json", "recurs_on", "next_id"),
)
ZEROS = (
    *("status", "comment_count", "attachment_count", "part_count", "parts_total", "parts_done", "relation_count"),
    "blocked",
)
"""The columns of a new task that are empty or 0."""
USER_CARD = "id, name, email, role, time_zone, locale, created_at, updated_at, deactivated_at, version, handle"
TEAM_CARD = "id, name, key, description, is_default, created_at, updated_at, archived_at, version"
"""The columns of a person and of a team that an event keeps."""
Statements = Sequence[tuple[str, Sequence[Any]]]
LOOK = "SELECT sum(seq) FROM stream_heads"
"""Whether anything has happened since the statistics were counted."""


class Limit:
    """Prepares everything that can be prepared beforehand: the caller, and the statements for this caller."""

    async def open(self) -> None:
        if ON_SQLITE:
            self.reader = sqlite3.connect(f"file:{sqlite_path(URL)}?mode=ro", uri=True, isolation_level=None)
            self.reader.execute("PRAGMA mmap_size = 268435456")
            self.writer = sqlite3.connect(sqlite_path(URL), isolation_level=None)
            for pragma in ("foreign_keys = ON", "synchronous = NORMAL", "temp_store = MEMORY"):
                self.writer.execute(f"PRAGMA {pragma}")
        else:
            address = "postgres" + URL[URL.index("://") :]
            self.pool = await asyncpg.create_pool(address, min_size=1, max_size=4, reset=nothing_to_reset)
        (team,) = await self.fetch(f"SELECT {TEAM_CARD} FROM teams WHERE key = 'GARDEN'")
        (user,) = await self.fetch(f"SELECT {USER_CARD} FROM users WHERE email = 'alice@example.com'")
        self.team_card = dict(zip(TEAM_CARD.split(", "), team, strict=True))
        self.user_card = dict(zip(USER_CARD.split(", "), user, strict=True))
        self.team, self.user, self.zone = team[0], user[0], self.user_card["time_zone"]
        mine = await self.fetch("SELECT team_id FROM memberships WHERE user_id = $1", self.user)
        self.teams = [row[0] for row in mine]
        self.list = _list(len(self.teams))
        self.counting = _counting(len(self.teams))
        self.stats: dict[str, Any] = {}
        self.stats_at: Any = None

    async def fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        if ON_SQLITE:
            return self.reader.execute(sql.replace("$", "?"), values).fetchall()
        rows: Sequence[Any] = await self.pool.fetch(sql, *values)
        return rows

    async def by_id(self, request: Request) -> Response:
        asked = orjson.loads(await request.body())
        rows = await self.fetch(BY_ID, asked["id"])
        return _json({"task": _task_in_its_team(rows[0]) if rows else None})

    async def many(self, request: Request) -> Response:
        asked = orjson.loads(await request.body())
        size, status = asked["first"], STATUSES.index(asked["filter"]["status"]["eq"])
        rows = await self.fetch(self.list, size + 1, status, *self.teams)
        tasks = [_task(row) for row in rows[:size]]
        page = {"hasNextPage": len(rows) > size, "endCursor": _place(rows[len(tasks) - 1]) if tasks else None}
        return _json({"tasks": {"nodes": tasks, "totalCount": rows[0][12] if rows else 0, "pageInfo": page}})

    async def counted(self, request: Request) -> Response:
        fresh = orjson.loads(await request.body())["fresh"]
        ((now_at,),) = await self.fetch(LOOK)
        if fresh or self.stats_at != now_at:
            now = clock.now()
            values = now, clock.day_of(now, self.zone), *self.teams
            self.stats, self.stats_at = _stats(await self.fetch(self.counting, *values)), now_at
        return _json({"dashboardStats": self.stats})

    async def create(self, request: Request) -> Response:
        asked = orjson.loads(await request.body())
        title, id, now = asked["title"], new_id("task"), clock.now()
        statements = self._every_row(id, title, now) if asked.get("every_row") else self._few_rows(id, title, now)
        if ON_SQLITE:
            self.writer.execute("BEGIN IMMEDIATE")
            for sql, values in statements:
                self.writer.execute(sql.replace("$", "?"), values).fetchall()
            self.writer.execute("COMMIT")
        else:
            async with self.pool.acquire() as connection, connection.transaction():
                for sql, values in statements:
                    await connection.fetch(sql, *values)
        return _json({"createTask": {"task": {"id": id, "title": title}, "errors": []}})

    def _few_rows(self, id: str, title: str, now: int) -> Statements:
        """The task, its key, and an event that names it."""
        number, data = time.time_ns(), orjson.dumps({"id": id, "title": title}).decode()
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

    def _every_row(self, id: str, title: str, now: int) -> Statements:
        """All that TaskFlow stores for it: its place in the order by hand, its watcher, its entry in the index of the
        search, the counters of its team, and an event that holds the whole task and who made it."""
        number, words = time.time_ns(), title.lower()
        key = f"X-{number}"
        task = {
            **dict.fromkeys(NULLS),
            **dict.fromkeys(ZEROS, 0),
            "id": id,
            "team_id": self.team,
            "key": key,
            "title": title,
            "priority": 1,
            "creator_id": self.user,
            "created_at": now,
            "updated_at": now,
            "version": 1,
            "folded_title": words,
            "words": words,
            "label_ids": "",
            "watcher_ids": f" {self.user} ",
            "rank": f"0V{number}",
        }
        state = {**task, "creator": self.user_card, "team": self.team_card, "labels": []}
        data = orjson.dumps({"changes": [], "state": state, "actor": self.user_card}).decode()
        columns = ", ".join(task)
        places = ", ".join(f"${place}" for place in range(1, len(task) + 1))
        counters = ", ".join(f"({kind}, $1, '', {at}, 1)" for kind, at in ((0, 1), (1, 0), (4, now // 900_000)))
        return (
            ("UPDATE teams SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number", (self.team,)),
            (f"INSERT INTO tasks ({columns}) VALUES ({places})", tuple(task.values())),
            ("INSERT INTO task_keys (key, task_id) VALUES ($1, $2)", (key, id)),
            ("INSERT INTO task_watchers (task_id, user_id, state) VALUES ($1, $2, 1)", (id, self.user)),
            (
                "INSERT INTO search_entries (n, task_id, source_id, field, words) VALUES ($1, $2, $2, 3, $3)",
                (number, id, f" {words} "),
            ),
            (
                (
                    f"INSERT INTO task_counts (kind, team_id, about, at, n) VALUES {counters}"
                    " ON CONFLICT (kind, team_id, about, at) DO UPDATE SET n = task_counts.n + excluded.n"
                ),
                (self.team,),
            ),
            (
                (
                    "INSERT INTO events (id, stream, seq, name, subject_id, actor_id, via, occurred_at, fields_changed, data)"
                    " VALUES ($1, 'limit', $2, 'task.created', $3, $4, 0, $5, ' ', $6)"
                ),
                (new_id("event"), number, id, self.user, now, data),
            ),
            ("UPDATE stream_heads SET seq = seq + 0 WHERE stream = $1 RETURNING seq", (self.team,)),
        )

    async def close(self) -> None:
        if ON_SQLITE:
            self.reader.close()
            self.writer.close()
        else:
            await self.pool.close()


def _list(teams: int) -> str:
    """SQL that reads the newest tasks of each team from its part of the index and merges them, with the count beside
    them."""
    places = [f"${number}" for number in range(3, 3 + teams)]
    here = "status = $2 AND deleted_at IS NULL"
    newest = "ORDER BY created_at DESC, id DESC LIMIT $1"
    each = [f"SELECT * FROM (SELECT id FROM tasks WHERE team_id = {one} AND {here} {newest}) part" for one in places]
    total = f"(SELECT count(*) FROM tasks WHERE team_id IN ({', '.join(places)}) AND {here})"
    return (
        f"SELECT {COLUMNS}, {total} FROM tasks {PEOPLE} WHERE tasks.id IN ({' UNION ALL '.join(each)})"
        " ORDER BY tasks.created_at DESC, tasks.id DESC LIMIT $1"
    )


def _counting(teams: int) -> str:
    places = ", ".join(f"${number}" for number in range(3, 3 + teams))
    sums = ", ".join(
        f"sum(CASE WHEN status < 2 AND {what} THEN 1 ELSE 0 END)"
        for what in ("due_at <= $1", "due_on = $2", "assignee_id IS NULL")
    )
    return (
        f"SELECT status, priority, count(*), {sums} FROM tasks WHERE team_id IN ({places}) AND deleted_at IS NULL"
        " GROUP BY status, priority"
    )


def _task_in_its_team(row: Any) -> dict[str, Any]:
    return {**_task(row), "team": {"id": row[12], "name": row[13]}}


def _task(row: Any) -> dict[str, Any]:
    id, key, title, status, priority, due_on, due_at, created_at, creator, creator_name, assignee, assignee_name, *_ = (
        row
    )
    return {
        "id": id,
        "key": key,
        "title": title,
        "status": STATUSES[status],
        "priority": PRIORITIES[priority],
        "dueDate": due_on,
        "overdue": due_at is not None and due_at <= clock.now() and status < 2,
        "createdAt": clock.to_wire(created_at),
        "creator": None if creator is None else {"id": creator, "name": creator_name},
        "assignee": None if assignee is None else {"id": assignee, "name": assignee_name},
    }


def _place(row: Any) -> str:
    return base64.urlsafe_b64encode(f"{row[7]} {row[0]}".encode()).decode()


def _stats(rows: Sequence[Any]) -> dict[str, Any]:
    pending, in_progress, completed, cancelled = (sum(row[2] for row in rows if row[0] == at) for at in range(4))
    overdue, today, unassigned = (sum(row[at] for row in rows) for at in (3, 4, 5))
    return {
        "totalTasks": pending + in_progress + completed + cancelled,
        "pending": pending,
        "inProgress": in_progress,
        "completed": completed,
        "cancelled": cancelled,
        "overdue": overdue,
        "dueToday": today,
        "unassigned": unassigned,
        "byPriority": [
            {"priority": name, "count": sum(row[2] for row in rows if row[1] == at and row[0] < 2)}
            for at, name in enumerate(PRIORITIES)
        ],
    }


def _json(content: Any) -> Response:
    return Response(orjson.dumps({"data": content}), media_type="application/json")


limit = Limit()


@contextlib.asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[None]:
    await limit.open()
    yield
    await limit.close()


app = Starlette(
    lifespan=lifespan,
    routes=[
        Route("/by-id", limit.by_id, methods=["POST"]),
        Route("/list", limit.many, methods=["POST"]),
        Route("/stats", limit.counted, methods=["POST"]),
        Route("/create", limit.create, methods=["POST"]),
    ],
)
