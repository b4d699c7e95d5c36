"""How many reports one process counts at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from events.live.fair_turns import FairTurns, QueueFull
from models.errors import Code, LimitReached
from models.wording.sentence import sentence

AT_ONCE = 2
AT_ONCE_OF_A_USER = 1
MAX_WAITING = 200
TRY_AGAIN_SECONDS = 5


class ReportTurns:
    """A report of a million tasks keeps a connection, or a thread, busy for seconds, and one document may ask for sixty. So users
    take turns, and what else the server does finds connections and threads left."""

    def __init__(self, *, most_waiting: int = MAX_WAITING) -> None:
        self._turns = FairTurns(AT_ONCE, most_waiting=most_waiting, most_of_a_line=AT_ONCE_OF_A_USER)

    @asynccontextmanager
    async def turn(self, user_id: str) -> AsyncIterator[None]:
        """Raises LimitReached (RATE_LIMITED) when too many wait."""
        try:
            await self._turns.take(user_id)
        except QueueFull:
            raise LimitReached(
                sentence(
                    "Too many reports are being counted. Try again in {seconds} seconds.", seconds=TRY_AGAIN_SECONDS
                ),
                limit=MAX_WAITING,
                retry_after=TRY_AGAIN_SECONDS,
                code=Code.RATE_LIMITED,
            ) from None
        try:
            yield
        finally:
            self._turns.give_back(user_id)
