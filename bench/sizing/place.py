"""A server on an empty database, filled through its API, and the resources of the machine that it holds."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import psutil
from redis.asyncio import Redis

from bench.filled import SETTLE, backends
from bench.live.servers import NO_CAPS
from bench.reads.load import processor_seconds
from taskflow.storage.reads import sqlite_path
from tests.browser.server import Server
from tests.support.scratch import empty

SQLITE_SIZES = (
    "SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat s LEFT JOIN sqlite_master m ON m.name = s.name"
    " GROUP BY 1"
)
POSTGRES_SIZES = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables"
SEARCH = ("search_", "task_word")
"""The names of the tables of the two word indexes begin with these."""
LOG = ("events", "event_texts")
WARM_UP = "{ me { id name } instance { version } tasks(first: 20) { nodes { id title } totalCount } }"

Sizes = dict[str, int]
"""Bytes of each table with its indexes."""


@dataclass
class Place:
    server: Server
    url: str
    token: str = ""
    team: str = ""
    tasks: list[str] = field(default_factory=list)

    @property
    def pid(self) -> int:
        assert self.server.process is not None
        return self.server.process.pid

    @property
    def own_mb(self) -> float:
        """Memory that the process has for itself: neither its code nor the database file that SQLite maps."""
        kilobytes = Path(f"/proc/{self.pid}/status").read_text().partition("RssAnon:")[2].split()[0]
        return int(kilobytes) / 1024

    @property
    def resident_mb(self) -> float:
        resident: int = psutil.Process(self.pid).memory_info().rss
        return resident / 2**20

    @property
    def processor(self) -> float:
        """Processor seconds so far."""
        return processor_seconds(self.pid)

    def asks(self, query: str, **variables: object) -> Any:  # JSON
        return self.server.ask(query, self.token, **variables)

    def sizes(self) -> Sizes:
        if self.url.startswith("sqlite"):
            with closing(sqlite3.connect(f"file:{sqlite_path(self.url)}?mode=ro", uri=True)) as file:
                return dict(file.execute(SQLITE_SIZES).fetchall())
        return asyncio.run(self._sizes_on_postgres())

    async def _sizes_on_postgres(self) -> Sizes:
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(SETTLE)
            return {row[0]: row[1] for row in await connection.fetch(POSTGRES_SIZES)}
        finally:
            await connection.close()

    def connections(self) -> tuple[int, float] | None:
        """The number of connections to PostgreSQL, and the memory of one of the processes that serve them there, in
        MB."""
        if not (found := [psutil.Process(pid) for pid in backends(self.url)]):
            return None
        memory = [each.memory_full_info().pss / 2**20 for each in found]
        return len(found), sum(memory) / len(memory)

    def wal(self) -> int | None:
        """How many bytes PostgreSQL has written to its log so far: for all databases of that server."""
        if self.url.startswith("sqlite"):
            return None
        return asyncio.run(self._wal())

    async def _wal(self) -> int:
        connection = await asyncpg.connect(self.url)
        try:
            return int(await connection.fetchval("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn"))
        finally:
            await connection.close()


async def redis_clients() -> int:
    async with Redis.from_url(os.environ["TASKFLOW_TEST_REDIS_URL"]) as redis:
        return int((await redis.info("clients"))["connected_clients"]) - 1


@contextmanager
def served(dialect: str, **settings: str) -> Iterator[Place]:
    """A server with a team, and a caller who is an admin of the instance."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(empty(dialect, folder))
        redis = os.environ.get("TASKFLOW_TEST_REDIS_URL", "") if dialect == "postgres" else ""
        fixed = {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_REDIS_URL": redis, "TASKFLOW_LOG_LEVEL": "warning"}
        server = Server(folder, {**fixed, **NO_CAPS, "TASKFLOW_MAX_TEAMS": "100000", **settings})
        server.start()
        stack.callback(server.stop)
        place = Place(server, url)
        place.token, _ = server.registers("Alice Johnson", "alice@example.com")
        place.team = place.asks('mutation { createTeam(input: {name: "Garden"}) { team { id } } }')["createTeam"][
            "team"
        ]["id"]
        for _ in range(20):
            place.asks(WARM_UP)
        yield place


def grown(after: Mapping[str, int], before: Mapping[str, int]) -> Sizes:
    """How many bytes the tables have grown, by their purpose."""
    parts = {"the log": 0, "the search": 0, "rows": 0}
    for table, size in after.items():
        part = "the log" if table in LOG else "the search" if table.startswith(SEARCH) else "rows"
        parts[part] += size - before.get(table, 0)
    return parts
