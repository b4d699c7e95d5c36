"""Counts costs that do not depend on the machine: statements, hops to a thread and back, bytes, and calls of Python
functions."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

import pytest

from taskflow.storage import reads

TESTS = str(Path(__file__).parents[1])
WARM_UP, TIMES = 3, 12


@dataclass(frozen=True, slots=True)
class Counts:
    statements: int
    """Statements sent to the database. On PostgreSQL these are round trips: one more for a statement that has to be
    prepared."""
    hops: int
    """Hops from a thread back to the event loop."""
    turns: int
    """Turns of the event loop. Where many clients are served, each turn takes as long as all of their waiting
    requests."""
    bytes: int
    """Bytes of the answer; of all messages, where there are subscribers."""
    calls: int
    """Calls of Python functions in the event loop, without those of the test itself."""


class Meter:
    def __init__(self) -> None:
        self._statements = self._hops = self._turns = self._calls = 0

    @contextmanager
    def installed(self, database_url: str) -> Iterator[Meter]:
        """Must be called before the application opens its database."""
        with pytest.MonkeyPatch.context() as patch:
            # On a busy machine a short read may take long, and would be moved to a thread.
            patch.setattr(reads, "LONGEST_HOLD", 60.0)
            self._count_hops(patch)
            self._count_turns(patch)
            if database_url.startswith("sqlite"):
                self._count_statements(patch)
            else:
                self._count_round_trips(patch, urlsplit(database_url).port or 5432)
            yield self

    async def counts(self, work: Callable[[], Awaitable[int]], before: Callable[[], Awaitable[object]]) -> Counts:
        """Returns the least of each count over several runs: background reads of the log may interfere with some of
        them."""
        found: list[Counts] = []
        for turn in range(WARM_UP + TIMES):
            await before()
            counts = await self._once(work)
            if turn >= WARM_UP:
                found.append(counts)
        columns = zip(*(astuple(one) for one in found), strict=True)
        return Counts(*map(min, columns))

    async def _once(self, work: Callable[[], Awaitable[int]]) -> Counts:
        self._statements = self._hops = self._turns = self._calls = 0
        outside = sys.getprofile()
        sys.setprofile(self._profile)
        try:
            answered = await work()
        finally:
            sys.setprofile(outside)
        return Counts(self._statements, self._hops, self._turns, answered, self._calls)

    def _profile(self, frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and not frame.f_code.co_filename.startswith(TESTS):
            self._calls += 1

    def _count_hops(self, patch: pytest.MonkeyPatch) -> None:
        """Counts callbacks from a thread to the loop: a thread uses call_soon_threadsafe for them."""
        call = asyncio.BaseEventLoop.call_soon_threadsafe

        def counted(loop: Any, callback: Any, *rest: Any, **more: Any) -> Any:
            self._hops += 1
            return call(loop, callback, *rest, **more)

        patch.setattr(asyncio.BaseEventLoop, "call_soon_threadsafe", counted)

    def _count_turns(self, patch: pytest.MonkeyPatch) -> None:
        loop: Any = asyncio.BaseEventLoop  # no public function is called in each turn
        run_once = loop._run_once

        def counted(self: Any) -> None:
            meter._turns += 1
            run_once(self)

        meter = self
        patch.setattr(loop, "_run_once", counted)

    def _count_statements(self, patch: pytest.MonkeyPatch) -> None:
        meter, connect = self, sqlite3.connect

        class Cursor(sqlite3.Cursor):
            def execute(self, *given: Any) -> Any:
                meter._statements += 1  # one sqlite3 cursor counts once: a connection's execute calls this method
                return super().execute(*given)

            def executemany(self, *given: Any) -> Any:
                meter._statements += 1
                return super().executemany(*given)

        class Connection(sqlite3.Connection):
            def cursor(self, factory: Any = Cursor) -> Any:
                return super().cursor(factory)

            def execute(self, *given: Any) -> Any:
                return self.cursor().execute(*given)

            def commit(self) -> None:
                meter._statements += 1
                super().commit()

        def counted(*given: Any, **more: Any) -> Any:
            return connect(*given, **{"factory": Connection, **more})

        patch.setattr(sqlite3, "connect", counted)

    def _count_round_trips(self, patch: pytest.MonkeyPatch, port: int) -> None:
        """asyncpg writes to its socket once for each request, and waits for the answer."""
        transport: Any = asyncio.selector_events._SelectorSocketTransport  # type: ignore[attr-defined]  # nothing public sees each write
        write = transport.write

        def counted(self: Any, content: Any) -> None:
            if self.get_extra_info("peername")[1:2] == (port,):
                meter._statements += 1
            write(self, content)

        meter = self
        patch.setattr(transport, "write", counted)
