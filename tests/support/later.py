"""Lets time pass for jobs at once: they use the database's clock, which no test can set."""

from __future__ import annotations

from taskflow.storage.database import Database


async def time_passes(database: Database, milliseconds: int) -> None:
    """Moves every instant of the existing jobs so far into the past."""
    await database.unit(
        lambda unit: unit.execute(
            "UPDATE jobs SET run_at = run_at - $1, created_at = created_at - $1,"
            " leased_until = CASE WHEN leased_until = 0 THEN 0 ELSE leased_until - $1 END",
            milliseconds,
        )
    )
