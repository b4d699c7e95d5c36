"""A span for each transaction and for each statement: its text, without any values."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any, TypeVar

from opentelemetry.trace import INVALID_SPAN, Span, SpanKind, get_current_span

from events.event import SYSTEM, Author, Logged
from events.storage.database import Dialect, Reads, Row
from taskflow.storage.database import Database, Unit
from taskflow.tracing.spans import Spans

T = TypeVar("T")

LONGEST_TEXT = 2_000
"""Characters of a statement. 2,048 spans may wait for a collector that is away."""
_LITERAL = re.compile(r"'(?:[^']|'')*(?:'|$)")
"""A string literal in a statement. A few statements of a search have their words as literals. None of ours escapes with
a backslash or uses dollar quotes."""
SYSTEMS = {"sqlite": "sqlite", "postgres": "postgresql"}


class StatementSpans:
    def __init__(self, spans: Spans, dialect: Dialect) -> None:
        self._spans = spans
        self._system = SYSTEMS[dialect]

    def of(self, sql: str) -> AbstractContextManager[Span]:
        if not get_current_span().is_recording():
            return nullcontext(INVALID_SPAN)  # no span, so the text need not be prepared
        attributes = {"db.system.name": self._system, "db.query.text": _without_literals(sql)}
        return self._spans.child(sql.split(None, 1)[0].upper(), kind=SpanKind.CLIENT, attributes=attributes)


class TracedDatabase(Database):
    def __init__(self, url: str, *, pool: int = 10, sync_commits: bool = False, spans: Spans) -> None:
        super().__init__(url, pool=pool, sync_commits=sync_commits)
        self._spans = spans
        self._statements = StatementSpans(spans, self.dialect)
        self.make_unit = partial(TracedUnit, self._statements)

    async def open(self) -> None:
        await super().open()
        self._reads = TracedReads(self._reads, self._statements)

    async def unit(
        self,
        work: Callable[[Unit], Awaitable[T]],
        *,
        author: Author = SYSTEM,
        at: int | None = None,
        long: bool = False,
    ) -> tuple[T, list[Logged]]:
        with self._spans.child("transaction"):
            return await super().unit(work, author=author, at=at, long=long)


class TracedUnit(Unit):
    __slots__ = ("_statements",)

    def __init__(self, statements: StatementSpans, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._statements = statements

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        with self._statements.of(sql):
            return await super().fetch(sql, *values)

    async def report(self, sql: str, *values: Any) -> list[Row]:
        if self.dialect == "postgres":
            return await self.fetch(sql, *values)
        with self._statements.of(sql):
            return await super().report(sql, *values)

    async def execute(self, sql: str, *values: Any) -> int:
        with self._statements.of(sql):
            return await super().execute(sql, *values)


class TracedReads:
    """Everything else of an adapter (its pool, its dialect) is passed through."""

    def __init__(self, reads: Reads, statements: StatementSpans) -> None:
        self._reads = reads
        self._statements = statements

    def __getattr__(self, name: str) -> Any:  # Any: whatever the adapter has by that name
        return getattr(self._reads, name)

    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]:
        with self._statements.of(sql):
            return await self._reads.fetch(sql, *values)

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        with self._statements.of(sql):
            return await self._reads.fetchrow(sql, *values)

    async def fetchval(self, sql: str, *values: Any) -> Any:
        with self._statements.of(sql):
            return await self._reads.fetchval(sql, *values)

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        with self._statements.of(sql):
            return await self._reads.report(sql, *values)

    async def attempt(self, sql: str, *values: Any) -> Sequence[Row] | None:
        with self._statements.of(sql):
            return await self._reads.attempt(sql, *values)


def _without_literals(sql: str) -> str:
    """Cut after the replacement: half a literal would not be found."""
    return _LITERAL.sub("?", sql)[:LONGEST_TEXT]
