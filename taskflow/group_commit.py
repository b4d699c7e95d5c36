"""Group commit on SQLite, which has one writer: units that wait for it share a transaction, each in a savepoint of its own. A
commit costs as much as a small unit does, so the more units wait, the more there is to gain (docs/decisions/0022)."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from copy import copy
from dataclasses import dataclass, field
from typing import TypeVar

from taskflow.contention import too_busy
from taskflow.sqlite_direct import Direct

T = TypeVar("T")

MOST_TOGETHER = 16
"""Units in a group at most, so that the first does not wait long for the last."""


@dataclass(slots=True)
class Group:
    """Units that are committed together, or not at all."""

    units: int = 0
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    error: Exception | None = None
    """Why none of them was committed."""


class GroupCommit:
    def __init__(self, connection: Direct) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._group: Group | None = None

    async def run(self, work: Callable[[], Awaitable[T]], *, long: bool, until: float) -> T:
        """Returns what the work returned, or raises what it raised, after the commit of its group: what the work has seen of
        the others in its group is certain then, too. Units go on in the order of their turns. One that may take long is a
        group of its own, and its statements run in a thread. Work whose turn has not come at that time of the loop's clock is
        never begun: its caller is told so, and has not been given up long before it is done."""
        group = await self._join(long=long, until=until)
        try:
            return await self._in_a_savepoint(work, group, long=long)
        finally:
            await self._leave(group, long=long)

    async def _join(self, *, long: bool, until: float) -> Group:
        await self._take_turn(until)
        try:
            if long:
                await self._commit()  # so that the units before it do not wait for it
            group = self._group or await self._begin(until)
        except BaseException:
            self._turn.release()
            raise
        group.units += 1
        return group

    async def _take_turn(self, until: float) -> None:
        try:
            async with asyncio.timeout_at(until):
                await self._line_up()
        except TimeoutError:
            raise too_busy() from None

    async def _line_up(self) -> None:
        self._waiting += 1
        try:
            await self._turn.acquire()
        except BaseException:
            self._waiting -= 1
            if not self._waiting and not self._turn.locked():  # the unit before this one has left the commit to it
                async with self._turn:
                    await self._commit()
            raise
        self._waiting -= 1

    async def _begin(self, until: float) -> Group:
        await self._connection.begin(until)
        self._group = Group()
        return self._group

    async def _in_a_savepoint(self, work: Callable[[], Awaitable[T]], group: Group, *, long: bool) -> T:
        connection = self._connection
        connection.in_a_thread = long
        try:
            await connection.execute("SAVEPOINT unit")
            answer = await work()
            await connection.execute("RELEASE unit")
        except BaseException as error:
            await self._undo(group, error)
            raise
        finally:
            connection.in_a_thread = False
        return answer

    async def _undo(self, group: Group, error: BaseException) -> None:
        try:
            await self._connection.execute("ROLLBACK TO unit")
            await self._connection.execute("RELEASE unit")
        except sqlite3.Error:
            # When the disk is full or fails, SQLite takes back the whole transaction at once.
            await self._connection.rollback()
            self._group, group.error = None, sqlite3.OperationalError(f"a change beside this one failed: {error}")
            group.ended.set()

    async def _leave(self, group: Group, *, long: bool) -> None:
        others_follow = False
        try:
            others_follow = not long and await self._others_follow(group)
        finally:
            try:
                if not others_follow:
                    await self._commit()
            finally:
                self._turn.release()
        await group.ended.wait()
        if group.error is not None:
            raise copy(group.error) from group.error  # one that several raise would grow by the traceback of each

    async def _others_follow(self, group: Group) -> bool:
        """Whether a unit that waits will make the commit."""
        if not self._waiting:
            await asyncio.sleep(0)  # those that have come at the same moment get in line
        return self._waiting > 0 and self._group is group and group.units < MOST_TOGETHER

    async def _commit(self) -> None:
        group, self._group = self._group, None
        if group is None:
            return
        try:
            await self._connection.commit()
        except Exception as error:  # noqa: BLE001  # each unit of the group raises it
            group.error = error
            await self._connection.rollback()  # after a COMMIT that fails SQLite is still inside the transaction
        finally:
            group.ended.set()
        await asyncio.sleep(0)  # the units before this one go on first: their events come first
