"""Locks that other transactions hold for too long, and the changes of this process that wait for them.

A change that waits for a lock holds one of the pool's few connections. Without this, one locked row (the head of a team's
stream, in a process that is frozen) takes all of them, and the changes of every other team wait too."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import asyncpg

from models.errors import Code, LimitReached
from models.wording.sentence import sentence

LOCK_TIMEOUT_SECONDS = 1.0
"""The longest wait of one statement for a lock, on PostgreSQL."""

TIMEOUT_SECONDS = 5.0
"""How long a change goes on trying. An operation may take 10 s in all."""


class LockStuck(Exception):
    """The lock is known to be held for long, or a lock timeout has just shown it."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is locked by another transaction")
        self.name = name


class Contention:
    """Locks are named by what they protect: a team (its head and its row alike), a task. Of the changes that want one that
    is stuck, one at a time tries, and the others wait without a connection, until one that tried has been committed."""

    def __init__(self) -> None:
        self._stuck: dict[str, asyncio.Lock] = {}

    @contextlib.contextmanager
    def locking(self, name: str, *, may_try: bool) -> Iterator[None]:
        """Wraps the statement that takes the lock."""
        if name in self._stuck and not may_try:
            raise LockStuck(name)
        try:
            yield
        except asyncpg.LockNotAvailableError as error:
            self._stuck.setdefault(name, asyncio.Lock())
            raise LockStuck(name) from error

    def free(self, name: str) -> None:
        self._stuck.pop(name, None)

    @contextlib.asynccontextmanager
    async def turn(self, name: str | None, *, until: float) -> AsyncIterator[None]:
        """Waits for the turn to try that lock; at once if it is not stuck. Raises `LimitReached` when it gets too late."""
        lock = self._stuck.get(name or "")
        if name is None or lock is None:
            yield
            return
        try:
            async with asyncio.timeout_at(until):
                await lock.acquire()
        except TimeoutError:
            raise too_busy() from None
        if self._stuck.get(name) is not lock:  # it is free by now, so the others that wait may continue at once
            lock.release()
            yield
            return
        try:
            yield
        finally:
            lock.release()


def too_busy() -> LimitReached:
    return LimitReached(
        sentence(
            "Other changes took longer than {seconds:g} s, so this one was not started or was rolled back."
            " Nothing was changed. Try again in a moment.",
            seconds=TIMEOUT_SECONDS,
        ),
        limit=round(TIMEOUT_SECONDS),
        retry_after=1,
        code=Code.RATE_LIMITED,
    )
