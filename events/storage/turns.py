"""Turns in the event loop: long work there, such as reading from SQLite, is done in steps."""

from __future__ import annotations

import asyncio


async def let_others_go_on(number: int = 0, *, every: int = 1) -> None:
    """Gives other tasks of the event loop their turn, at each number that is a multiple of `every`."""
    if number % every == 0:
        await asyncio.sleep(0)
