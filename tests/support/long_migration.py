"""A process whose migration takes a while: it rebuilds a table and writes many rows, so that a test can kill it."""

import asyncio
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from taskflow.migrations import migrate

NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000) "

BODY = f"""
CREATE TABLE pile (n INT, text TEXT);
{NUMBERS} INSERT INTO pile SELECT n, 'some text that takes room' FROM numbers;
DELETE FROM sessions;
ALTER TABLE memberships ADD COLUMN extra INT;
{NUMBERS} INSERT INTO pile SELECT n, 'some text that takes room' FROM numbers;
CREATE INDEX pile_n ON pile (n);
{NUMBERS} INSERT INTO pile SELECT n, 'some text that takes room' FROM numbers;
{NUMBERS} INSERT INTO pile SELECT n, 'some text that takes room' FROM numbers;
"""


async def upgrade(db: Any) -> str:
    print("begun", flush=True)
    return BODY


known, module = migrate.known(), migrate._module
migrate.known = lambda: [*known, "99_long.py"]
migrate._module = lambda name: SimpleNamespace(upgrade=upgrade) if name == "99_long.py" else module(name)  # type: ignore[assignment,return-value]  # stands in for a file

asyncio.run(
    migrate.up(
        sys.argv[1], backups=Path(sys.argv[2]), say=lambda line: print(line, flush=True) if "UP" in line else None
    )
)
