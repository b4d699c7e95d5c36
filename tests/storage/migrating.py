"""What the tests of migrations do with a database, and how they read its structure."""

from __future__ import annotations

import importlib
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from taskflow.migrations import migrate
from taskflow.migrations.connection import Connection, connect
from tests.support import scratch
from tests.support.shape import Shape, shape, values

PEOPLE = """
INSERT INTO users (id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version)
    VALUES ('user_alice', 'Alice; "A"', 'alice@example.com', 'x', 1, 'UTC', 'en', 'alice', 1, 1, 1);
INSERT INTO teams (id, name, key, is_default, last_number, created_at, updated_at, version)
    VALUES ('team_general', 'General', 'GEN', 1, 1, 1, 1, 1);
INSERT INTO memberships (id, role, joined_at, team_id, user_id)
    VALUES ('member_1', 3, 1, 'team_general', 'user_alice');
INSERT INTO sessions (id, refresh_hash, device, created_at, last_used_at, expires_at, user_id)
    VALUES ('sess_1', 'h', 'Firefox', 1, 1, 2, 'user_alice');
"""

WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"


def add(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Appends a migration to the history."""
    files, module = migrate.known(), migrate._module

    async def upgrade(db: Any) -> str:
        return body

    monkeypatch.setattr(migrate, "known", lambda: [*files, "99_more.py"])
    monkeypatch.setattr(
        migrate, "_module", lambda name: SimpleNamespace(upgrade=upgrade) if name == "99_more.py" else module(name)
    )


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Connection]:
    connection = await connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def fill(url: str, script: str) -> None:
    async with opened(url) as connection, connection.transaction():
        await connection.run(script)


async def rows(url: str, *tables: str) -> dict[str, list[Any]]:
    async with opened(url) as connection:
        return {
            table: [values(row) for row in await connection.fetch(f"SELECT * FROM {table} ORDER BY 1")]
            for table in tables
        }


async def epoch(url: str) -> str:
    [(_name, value)] = (await rows(url, "instance"))["instance"]
    return str(value)


async def shape_of(url: str) -> Shape:
    async with opened(url) as connection:
        return await shape(connection)


async def shape_that_the_models_want(url: str, folder: Path) -> Shape:
    """The structure of a second database, created by Tortoise from the current models."""
    from tortoise.utils import get_schema_sql

    async with migrate._tortoise(url) as client:
        wanted = get_schema_sql(client, safe=False)
    folder.mkdir(exist_ok=True)
    with scratch.empty("sqlite" if url.startswith("sqlite") else "postgres", folder) as second:
        await fill(second, wanted)
        await fill(second, _what_tortoise_has_no_words_for(url))
        return await shape_of(second)


async def triggers(url: str) -> list[Any]:
    """The triggers of SQLite; we use none on PostgreSQL."""
    if not url.startswith("sqlite"):
        return []
    async with opened(url) as connection:
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        return [values(row) for row in await connection.fetch(sql)]


def references(described: list[Any]) -> Iterator[tuple[str, str, str]]:
    """Column, table and ON DELETE action, from either database's catalog."""
    for one in described:
        if not isinstance(one, str):
            column, table, _, on_delete = one
            yield column, table, on_delete
        elif match := re.match(r"FOREIGN KEY \((\w+)\) REFERENCES (\w+)\(\w+\) ON DELETE ([A-Z ]+)$", one):
            yield match[1], match[2], match[3]


def _what_tortoise_has_no_words_for(url: str) -> str:
    """Structures that Tortoise's models can't express: partial indexes, indexes of expressions, the full-text index,
    tables with a key of two columns, and keys that are references."""
    tasks = importlib.import_module("taskflow.migrations.models.1_tasks")
    orders = importlib.import_module("taskflow.migrations.models.3_orders_of_all_teams")
    lists = importlib.import_module("taskflow.migrations.models.11_lists")
    search = tasks.SEARCH_SQLITE if url.startswith("sqlite") else tasks.SEARCH_POSTGRES
    marks = importlib.import_module("taskflow.migrations.models.10_log_marks")
    counts = importlib.import_module("taskflow.migrations.models.12_task_counts")
    labels = importlib.import_module("taskflow.migrations.models.19_labels_of_tasks")
    watchers = importlib.import_module("taskflow.migrations.models.21_watchers")
    html = importlib.import_module("taskflow.migrations.models.23_html_of_descriptions")
    ranks = importlib.import_module("taskflow.migrations.models.24_order_by_hand").INDEXES
    reminders = importlib.import_module("taskflow.migrations.models.26_reminders")
    tables = marks.UP + counts.TABLE + labels.TABLE + watchers.TABLE + html.UP + reminders.TOLD
    actors = importlib.import_module("taskflow.migrations.models.14_events_by_name_and_actor").ACTORS
    fields = importlib.import_module("taskflow.migrations.models.15_events_by_changed_fields").UP
    about = importlib.import_module("taskflow.migrations.models.16_events_of_a_task").ABOUT
    handles = importlib.import_module("taskflow.migrations.models.17_handles").UNIQUE
    inboxes = importlib.import_module("taskflow.migrations.models.25_notifications").INDEXES
    stages = importlib.import_module("taskflow.migrations.models.29_stages").INDEX
    devices = importlib.import_module("taskflow.migrations.models.30_push_devices").INDEXES
    parts = importlib.import_module("taskflow.migrations.models.32_parts").INDEX
    relations = importlib.import_module("taskflow.migrations.models.33_relations")
    origins = importlib.import_module("taskflow.migrations.models.35_events_of_one_call").UP
    rules = importlib.import_module("taskflow.migrations.models.34_recurrence").INDEX
    tables += relations.TABLE
    mentions = importlib.import_module("taskflow.migrations.models.37_former_mentions")
    tables += mentions.UP
    found = importlib.import_module("taskflow.migrations.models.27_search")
    tables += found.tables("sqlite" if url.startswith("sqlite") else "postgres")
    by_level = importlib.import_module("taskflow.migrations.models.36_search_by_level").POSTGRES
    search += found.SQLITE if url.startswith("sqlite") else found.POSTGRES + by_level
    if not url.startswith("sqlite"):
        tables = tables.replace(" TEXT", ' TEXT COLLATE "C"')
    return f"{tables}{tasks.INDEXES}{search}{orders.UP}{lists.UP}{actors}{fields}{about}{handles}{ranks}{inboxes}{reminders.INDEXES}{stages}{devices}{parts}{relations.INDEX}{rules}{origins}{mentions.INDEX}"


def old_columns(rows: list[Any], *, of: list[Any]) -> list[Any]:
    """The old columns of each row; new ones come after them."""
    return [type(old)(row[: len(old)]) for row, old in zip(rows, of, strict=True)]
