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
    """Committed data. Never a model, never a lock."""

    @property
    def dialect(self) -> Dialect: ...

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]: ...

    async def fetchrow(self, sql: str, *values: Any) -> Row | None: ...

    async def fetchval(self, sql: str, *values: Any) -> Any: ...

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        """For what may take long: it never holds up the event loop."""
        ...

    async def attempt(self, sql: str, *values: Any) -> Sequence[Row] | None:
        """None if it was given up, since it would have held up the event loop for too long: there is another way to ask."""
        ...


class Writes(Reads, Protocol):
    """The open transaction."""

    async def execute(self, sql: str, *values: Any) -> int:
        """How many rows it touched."""
        ...

    def locking(self, name: str) -> AbstractContextManager[None]:
        """Around a statement that locks what many may want at the same moment: a stream's head, a task. While another
        transaction holds it for long, the units of this process don't all wait for it."""
        ...


class Unit(Writes, Protocol):
    """One change of the world: rows, jobs and events that become true together, or not at all."""

    @property
    def author(self) -> Author:
        """Who does it, and how."""
        ...

    @property
    def telling(self) -> str:
        """Id of the event that a handler of `before` is being given."""
        ...

    @property
    def events(self) -> Sequence[Event]:
        """Told so far."""
        ...

    async def tell(self, event: Event | None) -> str | None:
        """Into the log at the end of this unit, under the id that is returned: a job of the same unit can name it. None means that
        nothing happened."""
        ...

    def goes_on_for_long(self) -> None:
        """It turns out to write hundreds of rows: on SQLite the rest of it runs beside the event loop, as if it had begun as `long`."""
        ...

    def count(self, team_id: str, cells: Mapping[Cell, int]) -> None:
        """Changes counters of that team by so much at the end of this unit. What is told is counted by itself; this is for
        the rest."""
        ...

    async def enqueue(self, job: Job) -> None:
        """To be done after the commit, and not lost."""
        ...

    def gather(self, kind: str, event_id: str) -> None:
        """To be done after the commit, for all events of this unit that are gathered for that kind of job: one job for so many of
        them, whose payload has their ids under `events`, in the order in which they were told."""
        ...
