"""Interfaces of the database: reads, writes and the unit of work. SQL is written once for SQLite and PostgreSQL, with `$1, $2 …` for its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from events.event import Author, Event
    from events.storage.job import Job

Dialect = Literal["sqlite", "postgres"]

Cell = tuple[int, str, int]
"""A counter of a team: its kind, and what it counts (`models.task.lists.counts`)."""

NOW: dict[Dialect, str] = {
    "sqlite": "CAST(round((julianday('now') - 2440587.5) * 86400000) AS BIGINT)",
    "postgres": "CAST(extract(epoch FROM statement_timestamp()) * 1000 AS BIGINT)",
}
"""The database's own time in milliseconds since 1970, the same within one statement, so that an index can serve a comparison
with it. Machines whose clocks differ agree on it."""


class Row(Protocol):
    """A row as the driver gives it: by position or by name."""

    def __getitem__(
        self, key: int | str | slice[int, None, None], /
    ) -> Any: ...  # the driver's own values: str, int, float, None

    def __iter__(self) -> Iterator[Any]: ...

    def keys(self) -> Any: ...


class Reads(Protocol):
    """Reads committed data. It never returns a model and never takes a lock."""

    @property
    def dialect(self) -> Dialect: ...

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]: ...

    async def fetchrow(self, sql: str, *values: Any) -> Row | None: ...

    async def fetchval(self, sql: str, *values: Any) -> Any: ...

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        """For a query that may take long: it never blocks the event loop."""
        ...

    async def attempt(self, sql: str, *values: Any) -> Sequence[Row] | None:
        """Returns None if the query was given up because it would have blocked the event loop for too long: the caller
        has another query for the same data."""
        ...


class Writes(Reads, Protocol):
    """The open transaction."""

    async def execute(self, sql: str, *values: Any) -> int:
        """Returns the number of affected rows."""
        ...

    def locking(self, name: str) -> AbstractContextManager[None]:
        """Wrap this around a statement that locks what many units may want at once: a stream's head, a task. While
        another transaction holds the lock for long, not all units of this process wait for it."""
        ...


class Unit(Writes, Protocol):
    """One change: rows, jobs and events that are committed together, or not at all."""

    @property
    def author(self) -> Author:
        """The user who makes the change, and how."""
        ...

    @property
    def telling(self) -> str:
        """The id of the event that is being passed to a handler of `before`."""
        ...

    @property
    def events(self) -> Sequence[Event]:
        """The events emitted so far."""
        ...

    async def tell(self, event: Event | None) -> str | None:
        """Appends the event to the log at the end of this unit, and returns the id it will have, so that a job of the
        same unit can refer to it. None means that nothing happened."""
        ...

    def goes_on_for_long(self) -> None:
        """Marks a unit that turns out to write hundreds of rows: on SQLite the rest of it runs beside the event loop,
        as if it had begun as `long`."""
        ...

    def count(self, team_id: str, cells: Mapping[Cell, int]) -> None:
        """Adds these amounts to the counters of the team at the end of this unit. Emitted events are counted
        automatically; this is for all other changes."""
        ...

    async def enqueue(self, job: Job) -> None:
        """Enqueues a job that runs after the commit and is not lost."""
        ...

    def gather(self, kind: str, event_id: str) -> None:
        """Gathers the event for jobs of that kind that run after the commit. The events gathered in this unit share
        jobs: one for each batch, whose payload lists the event ids under `events`, in the order in which they were
        emitted."""
        ...
