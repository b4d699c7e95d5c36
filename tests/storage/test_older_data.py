"""Data of older versions are complete after the migration, and have what later versions need."""

from __future__ import annotations

import asyncio
from pathlib import Path

import asyncpg
import pytest

from events.rank import first_rank
from models.task.labels import ids_text_of
from models.task.lists import counts as task_counts
from models.user import handle
from models.values import clock
from models.values.folding import fold
from models.values.ids import new_id
from taskflow.migrations import migrate
from tests.storage.migrating import (
    PEOPLE,
    WAITING,
    fill,
    old_columns,
    opened,
    rows,
)
from tests.support.shape import values


async def test_an_older_database_keeps_what_is_in_it(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=0, backups=backups, say=print)
    await fill(url, PEOPLE)
    before = await rows(url, "users", "teams", "memberships", "sessions", "instance")

    assert await migrate.up(url, backups=backups, say=print) == migrate.known()[1:]
    after = await rows(url, *before)
    assert {table: old_columns(after[table], of=before[table]) for table in before} == before


async def test_every_existing_account_gets_a_handle_made_from_its_name(url: str, backups: Path) -> None:
    """The same handles that new accounts of these names would get, in the order of their creation."""
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=16, backups=backups, say=print)
    names = ["Éva Straße", "Kim", "Kim", "Kim 2", "Kim", "李雷", "Me", "O'Neil,  Jr.", "Wolfeschlegelsteinhausen", "X"]
    people = [(f"user_{number:026}", fold(name), f"{number}@example.com") for number, name in enumerate(names)]
    lines = ", ".join(
        "('{}', 'x', '{}', 'x', 1, 'UTC', 'en', '{}', 1, 1, 1)".format(id, email, f"{name} {email}".replace("'", "''"))
        for id, name, email in people
    )
    columns = "id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version"
    await fill(url, f"INSERT INTO users ({columns}) VALUES {lines};")

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        made = [row[0] for row in await connection.fetch("SELECT handle FROM users ORDER BY id")]
    assert made == [
        *("eva-strasse", "kim", "kim.000000000002", "kim-2", "kim-3"),
        *("user", "user-2", "o-neil-jr", "wolfeschlegelstein", "user-3"),
    ]
    bases = [handle.from_name(name) for name in names]
    assert all(each.startswith(base) for each, base in zip(made, bases, strict=True))
    assert [handle.handle_of(each) for each in made] == made


async def test_older_teams_get_their_creator_from_the_log(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=5, backups=backups, say=print)
    created = "".join(
        "INSERT INTO events (stream, seq, id, name, subject_id, actor_id, via, occurred_at, fields_changed, data)"
        f" VALUES ('team_{team}', 1, 'event_{team}', 'team.created', 'team_{team}', {actor}, 0, 1, ' ', '{{}}');"
        "INSERT INTO teams (id, name, key, is_default, last_number, created_at, updated_at, version)"
        f" VALUES ('team_{team}', '{team}', '{team}', 0, 0, 1, 1, 1);"
        for team, actor in (("garden", "'user_alice'"), ("cellar", "'user_who_is_gone'"), ("attic", "NULL"))
    )
    await fill(url, PEOPLE + created)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        found = dict(map(values, await connection.fetch("SELECT id, creator_id FROM teams")))
    assert found == {"team_general": None, "team_garden": "user_alice", "team_cellar": None, "team_attic": None}


async def test_older_tasks_are_counted(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=10, backups=backups, say=print)
    now = clock.now()
    made = "".join(
        "INSERT INTO tasks (id, team_id, key, title, status, priority, assignee_id, due_on, due_at, created_at, completed_at,"
        " closed_at, updated_at, deleted_at, version, folded_title, words)"
        f" VALUES ('task_{n}', 'team_general', 'GEN-{n}', 'Dig', {status}, {n % 4}, {who}, {day}, {moment}, {at}, {done}, {done},"
        f" 1, {deleted}, 1, 'dig', 'dig');"
        for n, (status, who, day, moment, at, done, deleted) in enumerate(
            [
                (0, "'user_alice'", "'2026-01-02'", 1_767_398_400_000, now, "NULL", "NULL"),
                (0, "NULL", "NULL", "NULL", 1_000, "NULL", "NULL"),
                (1, "'user_alice'", "NULL", "NULL", now - 3_600_000, "NULL", "NULL"),
                (2, "'user_alice'", "'2026-01-02'", 1_767_398_400_000, now - clock.DAY, now, "NULL"),
                (0, "NULL", "NULL", "NULL", now, "NULL", now),
            ]
        )
    )
    head = "INSERT INTO stream_heads (stream, seq, at, floor) VALUES ('team_general', 7, 1, 0);"
    await fill(url, PEOPLE + made + head)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        counted = await connection.fetch("SELECT kind, sum(n) FROM task_counts GROUP BY kind ORDER BY kind")
        assert [values(row) for row in counted] == [(0, 4), (1, 3), (2, 1), (3, 1), (4, 3), (5, 1), (6, 1)]
        assert await task_counts.wrong(connection.fetch) == []
        assert [row[0] for row in await connection.fetch("SELECT counted FROM stream_heads")] == [7]


async def test_older_tasks_are_watched_by_their_creators_and_assignees(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=20, backups=backups, say=print)
    people = "'user_alice'", "'user_bob'", "NULL"
    pairs = [(creator, assignee) for creator in people for assignee in people]
    bob = PEOPLE.replace("user_alice", "user_bob").replace("alice@", "bob@").partition("INSERT INTO teams")[0]
    made = "".join(
        "INSERT INTO tasks (id, team_id, key, title, status, priority, creator_id, assignee_id, created_at, updated_at, version,"
        " folded_title, words)"
        f" VALUES ('task_{n}', 'team_general', 'GEN-{n}', 'Dig', 0, 0, {creator}, {assignee}, 1, 1, 1, 'dig', 'dig');"
        for n, (creator, assignee) in enumerate(pairs)
    )
    await fill(url, PEOPLE + bob + made)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        kept = [values(row) for row in await connection.fetch("SELECT id, watcher_ids FROM tasks ORDER BY id")]
        table = [
            values(row)
            for row in await connection.fetch("SELECT task_id, user_id, state FROM task_watchers ORDER BY 1, 2")
        ]
    expected = [
        (f"task_{n}", sorted({person.strip("'") for person in pair} - {"NULL"})) for n, pair in enumerate(pairs)
    ]
    assert kept == [(id, ids_text_of(ids)) for id, ids in expected]
    assert table == [(id, person, 1) for id, ids in expected for person in ids]


async def test_older_tasks_are_ranked_in_the_order_of_their_creation(url: str, backups: Path) -> None:
    """With exactly the rank of a new task, so that old events are read with the same rank."""
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=23, backups=backups, say=print)
    moments = (1, 61, 62, 1_795_766_400_000, 1_795_766_400_000, 62**8 - 1)
    ids = [new_id("task") for _ in moments]
    made = "".join(
        "INSERT INTO tasks (id, team_id, key, title, status, priority, created_at, updated_at, version, folded_title, words)"
        f" VALUES ('{id}', 'team_general', 'GEN-{n}', 'Dig', 0, 0, {at}, 1, 1, 'dig', 'dig');"
        for n, (id, at) in enumerate(zip(ids, moments, strict=True))
    )
    await fill(url, PEOPLE + made)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        kept = [values(row) for row in await connection.fetch("SELECT id, rank FROM tasks ORDER BY rank")]
    assert kept == [(id, first_rank(at, id)) for id, at in zip(ids, moments, strict=True)]


async def test_a_migration_waits_for_a_process_of_the_previous_version_that_changes_a_task(
    url: str, backups: Path
) -> None:
    """If the migration began with a weaker lock than it needs later, the two would deadlock."""
    if url.startswith("sqlite"):
        pytest.skip("SQLite has one process")
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=10, backups=backups, say=print)
    other = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(60), asyncio.TaskGroup() as tasks, other.transaction():
            await other.execute("SELECT id FROM tasks FOR UPDATE")
            migrating = tasks.create_task(migrate.up(url, backups=backups, say=print))
            while not await other.fetchval(WAITING):
                pass
            await other.execute("UPDATE tasks SET status = 1")
            await other.execute("UPDATE stream_heads SET seq = seq + 1")
            await other.execute("DELETE FROM events")
    finally:
        await other.close()

    assert migrating.result() == migrate.known()[11:]


async def test_accounts_from_before_addresses_were_confirmed_count_as_confirmed(url: str, backups: Path) -> None:
    """An upgrade must not stop everybody's mails."""
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=6, backups=backups, say=print)
    await fill(url, PEOPLE)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        assert [tuple(row) for row in await connection.fetch("SELECT email_confirmed_at, created_at FROM users")] == [
            (1, 1)
        ]
