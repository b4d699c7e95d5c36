"""The job queue, a table: jobs are enqueued in the transaction that asks for them, claimed under a lease, then finished, retried or given up.

Every instant is read from the database's clock, inside the statement: workers whose own clocks differ must agree on when a
job is due and when a lease ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import orjson

from events.storage.database import NOW, Dialect, Reads, Row, Writes
from events.storage.job import Job, JobState
from events.storage.sql import Values, begins_with, one_of

IS_READY = f"state = {JobState.READY:d}"
IS_DEAD = f"state = {JobState.DEAD:d}"
LONGEST_ERROR = 1000
LEASE = 15_000
"""Milliseconds of a lease. A worker that died holds its jobs up no longer than this."""

LONGEST_LEASE = 300_000
"""Milliseconds. A lease that ends later than this was taken under a wrong clock, and is ignored."""

MOST_DEAD = 1_000

_ROWS_AT_ONCE = 100
_COLUMNS = "id, key, kind, lane, payload, run_at, max_attempts, state, attempts, leased_until, created_at"
_VALUES = 8


@dataclass(frozen=True, slots=True)
class Claimed:
    """A job that this worker holds until its lease ends. `attempts` includes this attempt. Together with `id` it proves
    that the worker still holds the lease."""

    id: str
    key: str
    kind: str
    payload: dict[str, Any]
    run_at: int
    attempts: int
    max_attempts: int
    age: int
    """Milliseconds between enqueueing and claiming the job."""

    @property
    def is_last_try(self) -> bool:
        return self.attempts >= self.max_attempts


class LostLease(Exception):
    """Another worker has claimed the job by now: the work of this unit must not count."""


class Queue:
    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id

    async def insert(self, unit: Writes, jobs: Sequence[Job]) -> None:
        """Leaves a job whose key already exists as it is."""
        for start in range(0, len(jobs), _ROWS_AT_ONCE):
            some = jobs[start : start + _ROWS_AT_ONCE]
            await unit.execute(
                f"INSERT INTO jobs ({_COLUMNS}) VALUES {_rows(len(some), NOW[unit.dialect])} ON CONFLICT (key) DO NOTHING",
                *(value for job in some for value in self._values(job)),
            )

    def _values(self, job: Job) -> tuple[Any, ...]:
        payload = orjson.dumps(dict(job.payload)).decode()
        return self._new_id(), job.key, job.kind, lane_of(job.kind), payload, job.run_at, job.delay, job.max_attempts


@dataclass(frozen=True, slots=True)
class Waiting:
    """The jobs of a lane, whichever process runs them."""

    lane: str
    late: int
    """Milliseconds for which the oldest free job has been due."""
    dead: int
    """Jobs that were given up; up to MOST_DEAD are counted."""


async def waiting(reads: Reads, lanes: Sequence[str]) -> list[Waiting]:
    now, values = NOW[reads.dialect], Values()
    places = [values(lane) for lane in lanes]
    each = (
        f"SELECT {number} AS number,"
        f" (SELECT {now} - run_at FROM jobs WHERE lane = {lane} AND {IS_READY} AND {_free(now)} ORDER BY run_at, id LIMIT 1) AS late,"
        f" (SELECT count(*) FROM (SELECT 1 FROM jobs WHERE lane = {lane} AND {IS_DEAD} LIMIT {MOST_DEAD}) given_up) AS dead"
        for number, lane in enumerate(places)
    )
    rows = await reads.fetch(f"{' UNION ALL '.join(each)} ORDER BY number", *values.all)
    return [Waiting(lanes[row[0]], max(0, row[1] or 0), row[2]) for row in rows]


async def next_in(reads: Reads, lane: str) -> int | None:
    """Milliseconds until the first free job is due: zero or less if it is due now. None if there is no free job."""
    now = NOW[reads.dialect]
    left: int | None = await reads.fetchval(
        f"SELECT run_at - {now} FROM jobs WHERE lane = $1 AND {IS_READY} AND {_free(now)} ORDER BY run_at, id LIMIT 1",
        lane,
    )
    return left


async def claim(writes: Writes, lane: str, *, lease: int, most: int) -> list[Claimed]:
    """Claims the oldest free jobs that are due, in order, for `lease` milliseconds."""
    assert lease <= LONGEST_LEASE, "everybody else would take it for a mistake, and the jobs for free"
    due = f"lane = $2 AND {IS_READY} AND run_at <= {NOW[writes.dialect]} AND {_free(NOW[writes.dialect])}"
    return _in_order(await writes.fetch(_claim(writes.dialect, due, lease="$1", most="$3"), lease, lane, most))


async def claim_alike(writes: Writes, job: Claimed, prefix: str, *, lease: int, most: int) -> list[Claimed]:
    """Claims the free jobs whose keys begin with the prefix, whether due or not: they are done together with `job`."""
    now, values = NOW[writes.dialect], Values()
    alike = f"{begins_with('key', prefix, values)} AND id <> {values(job.id)} AND {IS_READY} AND {_free(now)}"
    claim = _claim(writes.dialect, alike, lease=values(lease), most=values(most))
    return _in_order(await writes.fetch(claim, *values.all))


async def has_more(reads: Reads, job: Claimed, prefix: str) -> bool:
    """Whether there is another job with the prefix that is due, or that another worker holds."""
    now, values = NOW[reads.dialect], Values()
    alike = f"{begins_with('key', prefix, values)} AND id <> {values(job.id)} AND {IS_READY}"
    sql = f"SELECT id FROM jobs WHERE {alike} AND (run_at <= {now} OR NOT {_free(now)}) LIMIT 1"
    return await reads.fetchrow(sql, *values.all) is not None


async def hasten(writes: Writes, prefix: str) -> None:
    """Makes the free jobs whose keys begin with the prefix due now. Each then checks whether its time has come."""
    now, values = NOW[writes.dialect], Values()
    alike = f"{begins_with('key', prefix, values)} AND {IS_READY} AND {_free(now)}"
    await writes.execute(f"UPDATE jobs SET run_at = {now} WHERE {alike} AND run_at > {now}", *values.all)


async def hasten_all(writes: Writes, keys: Sequence[str], *, delay: int) -> None:
    """Makes the free jobs with these keys due in `delay` milliseconds, if they are due later."""
    at = f"{NOW[writes.dialect]} + {delay:d}"
    for first in range(0, len(keys), _ROWS_AT_ONCE):
        which = one_of("key", keys[first : first + _ROWS_AT_ONCE], values := Values())
        alike = f"{which} AND {IS_READY} AND {_free(NOW[writes.dialect])}"
        await writes.execute(f"UPDATE jobs SET run_at = {at} WHERE {alike} AND run_at > {at}", *values.all)


async def finish_alike(writes: Writes, jobs: Sequence[Claimed]) -> None:
    """Deletes the jobs that this worker still holds. Work for a job that another worker has taken over is done again
    there."""
    for job in jobs:
        await writes.execute("DELETE FROM jobs WHERE id = $1 AND attempts = $2", job.id, job.attempts)


async def renew(writes: Writes, job: Claimed, *, lease: int) -> bool:
    """Returns whether this worker still holds the job."""
    now = NOW[writes.dialect]
    sql = f"UPDATE jobs SET leased_until = {now} + $3 WHERE id = $1 AND attempts = $2 AND {IS_READY}"
    return await writes.execute(sql, job.id, job.attempts, lease) == 1


async def finish(writes: Writes, job: Claimed) -> None:
    if not await writes.execute("DELETE FROM jobs WHERE id = $1 AND attempts = $2", job.id, job.attempts):
        raise LostLease(job.key)


async def put_back(writes: Writes, job: Claimed, *, delay: int | None, counts: bool, error: str | None) -> None:
    """Puts the job back, to be tried again after `delay` milliseconds; None keeps its place."""
    done = await writes.execute(
        f"UPDATE jobs SET run_at = coalesce({NOW[writes.dialect]} + $3, run_at), attempts = $4, leased_until = 0,"
        " error = coalesce($5, error) WHERE id = $1 AND attempts = $2",
        job.id,
        job.attempts,
        delay,
        job.attempts if counts else job.attempts - 1,
        None if error is None else error[:LONGEST_ERROR],
    )
    if not done:
        raise LostLease(job.key)


async def release_alike(writes: Writes, jobs: Sequence[Claimed]) -> None:
    """Puts back those of the jobs that this worker still holds: they keep their places and lose no try."""
    for job in jobs:
        with suppress(LostLease):
            await put_back(writes, job, delay=None, counts=False, error=None)


async def bury(writes: Writes, job: Claimed, *, error: str) -> None:
    """Gives the job up. It stays in the table, to be inspected, and to be retried or dropped by hand."""
    done = await writes.execute(
        f"UPDATE jobs SET state = {JobState.DEAD:d}, failed_at = {NOW[writes.dialect]}, leased_until = 0, error = $3"
        " WHERE id = $1 AND attempts = $2",
        job.id,
        job.attempts,
        error[:LONGEST_ERROR],
    )
    if not done:
        raise LostLease(job.key)


async def revive(writes: Writes, key: str, *, new_id: str) -> bool:
    """Makes the job due at once, with all its tries left. Returns False if there is no such job, or if a worker holds
    it. The attempts are counted anew, so the job gets another id: a worker that was frozen in one of the attempts
    before can't take it for its own."""
    now = NOW[writes.dialect]
    sql = (
        f"UPDATE jobs SET id = $2, state = {JobState.READY:d}, attempts = 0, failed_at = NULL, leased_until = 0, run_at = {now}"
        f" WHERE key = $1 AND {_free(now)}"
    )
    return await writes.execute(sql, key, new_id) == 1


async def drop(writes: Writes, key: str) -> bool:
    sql = f"DELETE FROM jobs WHERE key = $1 AND {_free(NOW[writes.dialect])}"
    return await writes.execute(sql, key) == 1


async def drop_all(writes: Writes, keys: Sequence[str]) -> list[str]:
    """Drops the jobs that exist and that no worker holds, and returns their keys."""
    dropped: list[str] = []
    for first in range(0, len(keys), _ROWS_AT_ONCE):
        some = keys[first : first + _ROWS_AT_ONCE]
        which = one_of("key", some, values := Values())
        sql = f"DELETE FROM jobs WHERE {which} AND {_free(NOW[writes.dialect])} RETURNING key"
        dropped += [row["key"] for row in await writes.fetch(sql, *values.all)]
    return dropped


def lane_of(kind: str) -> str:
    return kind.partition(".")[0]


def _claim(dialect: Dialect, which: str, *, lease: str, most: str) -> str:
    """Materialized, because PostgreSQL may run a plain subquery once for each row. Each run then skips the rows that
    the one before has locked, so that more are claimed than were asked for."""
    now, skip = NOW[dialect], " FOR UPDATE SKIP LOCKED" if dialect == "postgres" else ""
    return (
        f"WITH found AS MATERIALIZED (SELECT id FROM jobs WHERE {which} ORDER BY run_at, id LIMIT {most}{skip})"
        f" UPDATE jobs SET leased_until = {now} + {lease}, attempts = attempts + 1 WHERE id IN (SELECT id FROM found)"
        f" RETURNING id, key, kind, payload, run_at, attempts, max_attempts, {now} - created_at AS age"
    )


def _free(now: str) -> str:
    return f"(leased_until <= {now} OR leased_until > {now} + {LONGEST_LEASE})"


def _in_order(rows: Sequence[Row]) -> list[Claimed]:
    return sorted((_claimed(row) for row in rows), key=lambda job: (job.run_at, job.id))


def _claimed(row: Row) -> Claimed:
    return Claimed(
        id=row["id"],
        key=row["key"],
        kind=row["kind"],
        payload=orjson.loads(row["payload"]),
        run_at=row["run_at"],
        attempts=row["attempts"],
        max_attempts=row["max_attempts"],
        age=row["age"],
    )


def _rows(many: int, now: str) -> str:
    return ", ".join(_row(range(first, first + _VALUES), now) for first in range(1, many * _VALUES, _VALUES))


def _row(numbers: Sequence[int], now: str) -> str:
    *texts, run_at, delay, max_attempts = (f"${number}" for number in numbers)
    at, later = f"CAST({run_at} AS BIGINT)", f"CAST({delay} AS BIGINT)"
    due = f"CASE WHEN {at} > 0 THEN {at} ELSE {now} + {later} END"
    return f"({', '.join(texts)}, {due}, {max_attempts}, {JobState.READY:d}, 0, 0, {now})"
