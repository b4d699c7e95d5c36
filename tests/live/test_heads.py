"""The heads of the log, when several callers need them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from models.event.heads import Heads
from taskflow.components import Components


class Reads:
    """Reads of the database that are recorded, and that can fail."""

    def __init__(self, components: Components) -> None:
        self._reads = components.database.reads
        self.dialect = self._reads.dialect
        self.asked: list[Sequence[Any]] = []
        self.begun = asyncio.Event()
        self.away = 0

    async def fetchval(self, sql: str, *values: Any) -> Any:
        self.asked.append(values)
        self.begun.set()
        await asyncio.sleep(0)
        if self.away:
            self.away -= 1
            raise OSError
        return await self._reads.fetchval(sql, *values)


@pytest.fixture
def reads(components: Components) -> Any:
    if components.database.reads.dialect == "sqlite":
        pytest.skip("SQLite is asked by each of them, in the event loop")
    return Reads(components)


async def test_callers_in_one_turn_share_one_statement(reads: Any) -> None:
    heads = Heads()

    one, two, every = await asyncio.gather(
        heads.of(["accounts"], reads), heads.of(["team"], reads), heads.of(None, reads)
    )

    assert len(reads.asked) == 1
    assert one == two == every


async def test_nobody_gets_the_answer_of_a_statement_sent_before_they_asked(reads: Any) -> None:
    heads = Heads()

    async def later() -> None:
        await reads.begun.wait()
        await heads.of(["accounts"], reads)

    await asyncio.gather(heads.of(["accounts"], reads), later())

    assert len(reads.asked) == 2


@pytest.mark.parametrize("turns", [1, 2])
async def test_a_cancelled_caller_does_not_affect_the_others(reads: Any, turns: int) -> None:
    """Before the statement is sent, and after that."""
    heads, loop = Heads(), asyncio.get_running_loop()
    leaves, stays = (loop.create_task(heads.of(["accounts"], reads)) for _ in range(2))
    for _ in range(turns):
        await asyncio.sleep(0)

    leaves.cancel()

    assert await stays == await heads.of(["accounts"], reads)
    with pytest.raises(asyncio.CancelledError):
        await leaves


async def test_a_failure_is_raised_to_one_caller_and_the_others_ask_again(reads: Any) -> None:
    heads = Heads()
    reads.away = 1

    failed, *answered = await asyncio.gather(*(heads.of(["accounts"], reads) for _ in range(3)), return_exceptions=True)

    assert isinstance(failed, OSError)
    assert answered[0] == answered[1]
    assert len(reads.asked) == 2
