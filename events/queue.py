"""The table of jobs: put in with the change that asks for them, claimed under a lease, ended, put back or given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from events.job import Job
from events.store import Dialect, Reads, Row, Writes

READY, DEAD = 0, 1
LONGEST_ERROR = 1000
_ROWS_AT_ONCE = 100
_COLUMNS = "id, key, kind, lane, payload, state, run_at, attempts, max_attempts, leased_until, created_at"
_WIDTH = 11


@dataclass(frozen=True, slots=True)
class Claimed:
    """A job that is ours until its lease ends. `attempts` counts this time too, and is the proof that it is still ours."""

    id: str
    key: str
    kind: str
    payload: dict[str, Any]
    run_at: int
    attempts: int
    max_attempts: int
    created_at: int

    @property
    def is_last_try(self) -> bool:
        return self.attempts >= self.max_attempts


class LostLease(Exception):
    """Somebody else has the job by now: what was done in this unit must not count."""


class Queue:
    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id

    async def insert(self, unit: Writes, jobs: Sequence[Job], now: int) -> None:
        """A key that is there already is left as it is."""
        for start in range(0, len(jobs), _ROWS_AT_ONCE):
            some = jobs[start : start + _ROWS_AT_ONCE]
            await unit.execute(
                f"INSERT INTO jobs ({_COLUMNS}) VALUES {_places(len(some))} ON CONFLICT (key) DO NOTHING",
                *(value for job in some for value in self._values(job, now)),
            )

    def _values(self, job: Job, now: int) -> Iterator[Any]:
        payload = orjson.dumps(dict(job.payload)).decode()
        yield from (self._new_id(), job.key, job.kind, lane_of(job.kind), payload, READY)
        yield from (job.run_at or now, 0, job.max_attempts, 0, now)


async def next_at(reads: Reads, lane: str, now: int) -> int | None:
    """When the first one that nobody has is due: in the past, if there is work. None: there is nothing."""
    at: int | None = await reads.fetchval(
        "SELECT run_at FROM jobs WHERE lane = $1 AND state = 0 AND leased_until <= $2 ORDER BY run_at, id LIMIT 1",
        lane,
        now,
    )
    return at


async def claim(writes: Writes, lane: str, *, now: int, until: int, most: int) -> list[Claimed]:
    """The oldest ones that are due and that nobody has, in their order."""
    rows = await writes.fetch(_claim(writes.dialect), until, lane, now, most)
    return sorted((_claimed(row) for row in rows), key=lambda job: (job.run_at, job.id))


async def renew(writes: Writes, job: Claimed, *, until: int) -> bool:
    """Whether it is still ours."""
    sql = "UPDATE jobs SET leased_until = $3 WHERE id = $1 AND attempts = $2 AND state = 0"
    return await writes.execute(sql, job.id, job.attempts, until) == 1


async def finish(writes: Writes, job: Claimed) -> None:
    if not await writes.execute("DELETE FROM jobs WHERE id = $1 AND attempts = $2", job.id, job.attempts):
        raise LostLease(job.key)


async def put_back(writes: Writes, job: Claimed, *, at: int, counts: bool, error: str | None) -> None:
    """To be tried again at that instant."""
    done = await writes.execute(
        "UPDATE jobs SET run_at = $3, attempts = $4, leased_until = 0, error = coalesce($5, error)"
        " WHERE id = $1 AND attempts = $2",
        job.id,
        job.attempts,
        at,
        job.attempts if counts else job.attempts - 1,
        None if error is None else error[:LONGEST_ERROR],
    )
    if not done:
        raise LostLease(job.key)


async def bury(writes: Writes, job: Claimed, *, now: int, error: str) -> None:
    """Given up: it stays, to be looked at, and retried or dropped by hand."""
    done = await writes.execute(
        "UPDATE jobs SET state = 1, failed_at = $3, leased_until = 0, error = $4 WHERE id = $1 AND attempts = $2",
        job.id,
        job.attempts,
        now,
        error[:LONGEST_ERROR],
    )
    if not done:
        raise LostLease(job.key)


async def revive(writes: Writes, key: str, *, now: int) -> bool:
    """At once, with all its tries before it; False when there is no such job, or when somebody is at it."""
    sql = (
        "UPDATE jobs SET state = 0, attempts = 0, failed_at = NULL, leased_until = 0, run_at = $2"
        " WHERE key = $1 AND leased_until <= $2"
    )
    return await writes.execute(sql, key, now) == 1


async def drop(writes: Writes, key: str, *, now: int) -> bool:
    sql = "DELETE FROM jobs WHERE key = $1 AND leased_until <= $2"
    return await writes.execute(sql, key, now) == 1


def lane_of(kind: str) -> str:
    return kind.partition(".")[0]


def _claim(dialect: Dialect) -> str:
    """Materialized: as a plain subquery PostgreSQL may run it once for each row, and each run skips what the one before
    has locked, so that more are claimed than were asked for."""
    skip = " FOR UPDATE SKIP LOCKED" if dialect == "postgres" else ""
    return (
        "WITH due AS MATERIALIZED (SELECT id FROM jobs"
        " WHERE lane = $2 AND state = 0 AND run_at <= $3 AND leased_until <= $3"
        f" ORDER BY run_at, id LIMIT $4{skip})"
        " UPDATE jobs SET leased_until = $1, attempts = attempts + 1 WHERE id IN (SELECT id FROM due)"
        " RETURNING id, key, kind, payload, run_at, attempts, max_attempts, created_at"
    )


def _claimed(row: Row) -> Claimed:
    return Claimed(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        payload=orjson.loads(row["payload"]),
        run_at=row["run_at"],
        attempts=row["attempts"],
        max_attempts=row["max_attempts"],
        created_at=row["created_at"],
    )


def _places(rows: int) -> str:
    return ", ".join(
        "(" + ", ".join(f"${row * _WIDTH + column}" for column in range(1, _WIDTH + 1)) + ")" for row in range(rows)
    )
