"""What thousands of idle connections wait for, each for itself: asyncio's own Event and Queue weigh 0.7 and 2.2 KB without anybody in them."""

from __future__ import annotations

import asyncio
from typing import Generic, Literal, TypeVar

T = TypeVar("T")


class Latch:
    """An asyncio.Event that has room for those who wait only while somebody does."""

    __slots__ = ("_is_set", "_waiting")

    def __init__(self) -> None:
        self._is_set = False
        self._waiting: list[asyncio.Future[None]] | None = None

    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        self._is_set = True
        waiting, self._waiting = self._waiting, None
        for one in waiting or ():
            if not one.done():
                one.set_result(None)

    def clear(self) -> None:
        self._is_set = False

    async def wait(self) -> Literal[True]:
        if self._is_set:
            return True
        one = asyncio.get_running_loop().create_future()
        self._waiting = [*(self._waiting or ()), one]
        try:
            await one
        except asyncio.CancelledError:
            self._waiting = [other for other in self._waiting or () if other is not one] or None
            raise
        return True


class Inbox(Generic[T]):
    """The part of asyncio.Queue that one reader needs. It holds little: those who fill it look whether it is empty."""

    __slots__ = ("_came", "_items")

    def __init__(self) -> None:
        self._items: list[T] = []
        self._came = Latch()

    def put_nowait(self, item: T) -> None:
        self._items.append(item)
        self._came.set()

    def empty(self) -> bool:
        return not self._items

    async def get(self) -> T:
        while not self._items:
            self._came.clear()
            await self._came.wait()
        return self._items.pop(0)
