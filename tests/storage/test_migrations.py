"""The database is brought up to date in whole steps, and looks as the models say."""

from __future__ import annotations

import asyncio
import importlib
import random
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import asyncpg
import pytest

from events.rank import first_rank
from models.task import counts as task_counts
from models.task.labels import ids_text_of
from models.user import handle
from models.values import clock
from models.values.folding import fold
from models.values.ids import new_id
from taskflow.migrations import migrate
from taskflow.migrations.connection import Connection, connect, statements
from taskflow.migrations.migrate import MigrationError
from tests.schema.todo import todo
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


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        yield address


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_the_files_are_numbered_one_by_one() -> None:
    """Two that are written at the same time get the same number, and then nobody could say which one comes first."""
    assert [int(name.partition("_")[0]) for name in migrate.known()] == list(range(len(migrate.known())))


async def test_an_empty_database_gets_everything(url: str, backups: Path) -> None:
    told: list[str] = []

    done = await migrate.up(url, backups=backups, say=told.append)

    assert done == migrate.known()
    assert told == [f"[UP] {name}" for name in migrate.known()]
    assert (await migrate.status_of(url)).current


async def test_there_is_nothing_to_do_the_second_time(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)

    assert await migrate.up(url, backups=backups, say=print) == []


async def test_the_migrated_database_looks_as_the_models_say(url: str, backups: Path, tmp_path: Path) -> None:
    await migrate.up(url, backups=backups, say=print)

    there, wanted = await shape_of(url), await shape_that_the_models_want(url, tmp_path / "wanted")
    todo(
        *(
            f"taskflow/migrations/models or the model of {table}: the database has {there.get(table)}, and the model wants"
            f" {wanted.get(table)}. An index stands in `Meta.indexes` too, and has the name that Tortoise gives it"
            for table in sorted(there.keys() | wanted.keys())
            if there.get(table) != wanted.get(table)
        )
    )


async def test_each_database_gets_an_epoch_of_its_own(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    first = await epoch(url)
    await migrate.down(url, to=-1, backups=backups, say=print)
    await migrate.up(url, backups=backups, say=print)

    assert re.fullmatch("[0-9a-f]{16}", first)
    assert await epoch(url) != first


async def test_down_and_up_again_leads_to_the_same_place(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    before = await shape_of(url)

    for number in reversed(range(-1, len(migrate.known()) - 1)):
        await migrate.down(url, to=number, backups=backups, say=print)
        await migrate.up(url, backups=backups, say=print)

        assert await shape_of(url) == before


async def test_down_to_nothing_leaves_nothing_but_the_history(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)

    undone = await migrate.down(url, to=-1, backups=backups, say=print)

    assert undone == migrate.known()[::-1]
    async with opened(url) as connection:
        assert await connection.tables() == {"aerich"}


async def test_an_older_database_keeps_what_is_in_it(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=0, backups=backups, say=print)
    await fill(url, PEOPLE)
    before = await rows(url, "users", "teams", "memberships", "sessions", "instance")

    assert await migrate.up(url, backups=backups, say=print) == migrate.known()[1:]
    after = await rows(url, *before)
    assert {table: _old_columns(after[table], of=before[table]) for table in before} == before


def _old_columns(rows: list[Any], *, of: list[Any]) -> list[Any]:
    """New ones stand behind them."""
    return [type(old)(row[: len(old)]) for row, old in zip(rows, of, strict=True)]


async def test_everybody_who_is_there_gets_a_handle_made_from_their_name(url: str, backups: Path) -> None:
    """The same as a new account of that name would get, in the order in which they came."""
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


async def test_older_teams_get_the_creator_that_the_log_knows(url: str, backups: Path) -> None:
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


async def test_older_tasks_are_in_the_counters(url: str, backups: Path) -> None:
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


async def test_older_tasks_are_arranged_as_they_were_created(url: str, backups: Path) -> None:
    """Exactly as a task is that is made now, so that old events are read with the same rank."""
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


async def test_a_process_of_the_version_before_that_is_changing_a_task_is_waited_for(url: str, backups: Path) -> None:
    """Each waits for the other, if the migration begins with a lock that is not enough for what it does later."""
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
    """An upgrade must not stop everybody's mail."""
    await migrate.up(url, backups=backups, say=print)
    await migrate.down(url, to=6, backups=backups, say=print)
    await fill(url, PEOPLE)

    await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        assert [tuple(row) for row in await connection.fetch("SELECT email_confirmed_at, created_at FROM users")] == [
            (1, 1)
        ]


async def test_the_database_as_it_was_is_kept_on_sqlite(tmp_path: Path, backups: Path) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    told: list[str] = []

    await migrate.down(url, to=None, backups=backups, say=told.append)

    [copy] = backups.iterdir()
    assert told[0] == f"The database as it was is kept in {copy}"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert (await rows(f"sqlite://{copy}", "users"))["users"]


async def test_the_database_is_for_its_owner_alone(tmp_path: Path, backups: Path) -> None:
    await migrate.up(f"sqlite://{tmp_path / 'new' / 'taskflow.db'}", backups=backups, say=print)

    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "new").iterdir()} == {0}


async def test_a_migration_that_fails_leaves_nothing_of_itself(
    url: str, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrate.up(url, backups=backups, say=print)
    before = await shape_of(url)
    add(monkeypatch, "CREATE TABLE half (a INT); INSERT INTO half VALUES (1); INSERT INTO nowhere VALUES (1);")

    with pytest.raises(Exception, match="nowhere"):
        await migrate.up(url, backups=backups, say=print)

    assert await shape_of(url) == before
    assert (await migrate.status_of(url)).missing == ["99_more.py"]


async def test_a_migration_that_orphans_rows_is_taken_back(
    tmp_path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"  # PostgreSQL itself refuses the statement
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    add(monkeypatch, "DELETE FROM users;")

    with pytest.raises(MigrationError, match=r"refer to nothing .*sessions → users"):
        await migrate.up(url, backups=backups, say=print)

    assert (await rows(url, "users"))["users"]


async def test_a_migration_that_loses_an_index_is_taken_back(
    url: str, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrate.up(url, backups=backups, say=print)
    async with opened(url) as connection:
        index = min(name for name in await connection.indexes() if name.startswith("idx_"))
    add(monkeypatch, f'DROP INDEX "{index}";')

    with pytest.raises(MigrationError, match=index):
        await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        assert index in await connection.indexes()


async def test_a_table_can_be_rebuilt_without_losing_the_rows_that_refer_to_it(
    tmp_path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"  # what SQLite asks for instead of ALTER COLUMN
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    async with opened(url) as connection:
        made = (await connection.fetch("SELECT sql FROM sqlite_master WHERE name = 'teams'"))[0][0]
        (index,) = await connection.fetch(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '% \"teams\" %'"
        )
    rebuilt = made.replace('"teams"', '"teams_new"')
    add(
        monkeypatch,
        f"{rebuilt}; INSERT INTO teams_new SELECT * FROM teams; DROP TABLE teams; ALTER TABLE teams_new RENAME TO teams;"
        f" {index[0]};",
    )

    await migrate.up(url, backups=backups, say=print)

    assert len((await rows(url, "memberships"))["memberships"]) == 1


TASK = """
INSERT INTO tasks (id, key, title, status, priority, creator_id, assignee_id, team_id,
        created_at, updated_at, version, folded_title, words)
    VALUES ('task_1', 'GEN-1', 'Water', 0, 1, 'user_alice', 'user_alice', 'team_general', 1, 1, 1, 'water', 'water');
INSERT INTO task_keys (key, task_id) VALUES ('GEN-1', 'task_1');
"""


async def test_tasks_stay_whole_when_their_table_is_made_anew(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    made = await triggers(url)
    await migrate.down(url, to=3, backups=backups, say=print)
    await fill(url, PEOPLE + TASK)
    before = await rows(url, "tasks", "task_keys")

    await migrate.up(url, backups=backups, say=print)

    after = await rows(url, "tasks", "task_keys")
    assert {table: _old_columns(after[table], of=before[table]) for table in before} == before
    assert await triggers(url) == made
    if url.startswith("sqlite"):
        await fill(url, "UPDATE tasks SET words = 'mow' WHERE id = 'task_1';")
        found = "SELECT (SELECT count(*) FROM task_words WHERE task_words MATCH {}) FROM instance WHERE name = 'epoch'"
        async with opened(url) as connection:
            assert [(await connection.fetch(found.format(word)))[0][0] for word in ("'water'", "'mow'")] == [0, 1]


OUTLIVED = {
    ("memberships", "user_id"): "CASCADE",
    ("sessions", "user_id"): "CASCADE",
    ("api_keys", "user_id"): "CASCADE",
    ("password_resets", "user_id"): "CASCADE",
    ("stream_tickets", "user_id"): "CASCADE",
    ("teams", "creator_id"): "SET NULL",
    ("email_confirmations", "user_id"): "CASCADE",
    ("tasks", "creator_id"): "SET NULL",
    ("tasks", "assignee_id"): "SET NULL",
    ("comments", "author_id"): "SET NULL",
    ("attachments", "uploader_id"): "SET NULL",
    ("comments", "resolved_by_id"): "SET NULL",
    ("task_watchers", "user_id"): "CASCADE",
    ("notifications", "user_id"): "CASCADE",
    ("reminders", "user_id"): "CASCADE",
    ("due_soon_told", "user_id"): "CASCADE",
    ("preferences", "user_id"): "CASCADE",
    ("push_devices", "user_id"): "CASCADE",
    ("views", "owner_id"): "SET NULL",
    ("views", "private_to_id"): "CASCADE",
}
"""What becomes of a row when the account is erased that it refers to. A new reference has to be decided on here."""


async def test_deleting_a_person_deletes_their_own_rows_and_keeps_those_of_the_team(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)

    found = {
        (table, column): on_delete
        for table, described in (await shape_of(url)).items()
        for column, referred, on_delete in references(described["references"])
        if referred == "users"
    }

    assert found == OUTLIVED


async def test_a_newer_database_is_left_alone(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await fill(url, "INSERT INTO aerich (version, app, content) VALUES ('100_from_the_future.py', 'models', '{}');")

    with pytest.raises(MigrationError, match=r"newer than this TaskFlow: it has 100_from_the_future\.py"):
        await migrate.up(url, backups=backups, say=print)
    with pytest.raises(MigrationError, match="newer"):
        await migrate.down(url, to=None, backups=backups, say=print)


async def test_tables_of_somebody_else_are_left_alone(url: str, backups: Path) -> None:
    await fill(url, "CREATE TABLE invoices (id INT);")

    with pytest.raises(MigrationError, match=r"no TaskFlow has made \(invoices\)"):
        await migrate.up(url, backups=backups, say=print)

    async with opened(url) as connection:
        assert await connection.tables() == {"invoices"}


def test_two_processes_that_start_at_once_do_not_collide(url: str, tmp_path: Path) -> None:
    both = [
        scratch.start("-m", "taskflow", "migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url) for _ in range(2)
    ]
    answers = sorted(process.communicate(timeout=60) for process in both)

    assert [process.returncode for process in both] == [0, 0], answers
    assert [errors for _, errors in answers] == ["", ""]
    assert answers[0][0] == "The database is up to date.\n"
    assert answers[1][0].endswith(f"{len(migrate.known())} migrations applied\n")


async def test_a_process_that_is_writing_to_a_new_sqlite_file_is_waited_for(tmp_path: Path, backups: Path) -> None:
    path = tmp_path / "taskflow.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.TaskGroup() as tasks:
            migrating = tasks.create_task(migrate.up(f"sqlite://{path}", backups=backups, say=print))
            await asyncio.sleep(0)  # its first try
            other.execute("ROLLBACK")

    assert migrating.result() == migrate.known()


@pytest.mark.slow
async def test_a_first_migration_that_is_killed_is_simply_begun_again(url: str, backups: Path, tmp_path: Path) -> None:
    for _ in range(4):
        process = scratch.start("-m", "taskflow", "migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
        await asyncio.sleep(random.uniform(0.2, 0.7))  # the moment is what is tried, not something that is waited for
        process.kill()
        process.communicate()
        async with opened(url) as connection:
            assert await connection.broken_references() == []

    await migrate.up(url, backups=backups, say=print)

    assert await shape_of(url) == await shape_that_the_models_want(url, tmp_path / "wanted")
    assert (await migrate.status_of(url)).applied == migrate.known()
    assert len((await rows(url, "instance"))["instance"]) == 1


@pytest.mark.slow
async def test_a_long_migration_that_is_killed_leaves_the_old_database_whole(
    url: str, backups: Path, tmp_path: Path
) -> None:
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    before = await shape_of(url), await rows(url, "users", "teams", "memberships", "sessions")
    script = str(Path(__file__).parents[1] / "support" / "long_migration.py")

    for _ in range(2):
        process = scratch.start(script, url, str(backups), folder=tmp_path)
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        await asyncio.sleep(random.uniform(0, 0.3))
        process.kill()
        process.communicate()

        assert (await shape_of(url), await rows(url, "users", "teams", "memberships", "sessions")) == before
        assert (await migrate.status_of(url)).current

    done = scratch.start(script, url, str(backups), folder=tmp_path)
    assert done.communicate(timeout=60)[0] == "begun\n[UP] 99_long.py\n"


def test_aerich_itself_reads_our_history(tmp_path: Path) -> None:
    """Its own command works on our files: the list of what waits is empty after ours has run."""
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    assert scratch.taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url).returncode == 0

    aerich = scratch.start("-m", "aerich", "heads", folder=scratch.ROOT, TASKFLOW_DATABASE_URL=url)
    answer, errors = aerich.communicate(timeout=60)

    assert aerich.returncode == 0, errors
    assert "No available heads" in answer


def test_a_script_is_cut_where_a_statement_ends() -> None:
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END;"

    assert list(statements(f"SELECT 'a;b';\n\n{trigger}\n;\n")) == ["SELECT 'a;b';", trigger]


def add(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """One more file at the end of the history."""
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
    """A second database, made by Tortoise's own statements for the models as they are now."""
    from tortoise.utils import get_schema_sql

    async with migrate._tortoise(url) as client:
        wanted = get_schema_sql(client, safe=False)
    folder.mkdir(exist_ok=True)
    with scratch.empty("sqlite" if url.startswith("sqlite") else "postgres", folder) as second:
        await fill(second, wanted)
        await fill(second, _what_tortoise_has_no_words_for(url))
        return await shape_of(second)


async def triggers(url: str) -> list[Any]:
    """PostgreSQL has none."""
    if not url.startswith("sqlite"):
        return []
    async with opened(url) as connection:
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        return [values(row) for row in await connection.fetch(sql)]


def references(described: list[Any]) -> Iterator[tuple[str, str, str]]:
    """Column, table and what happens on delete, from either database's description."""
    for one in described:
        if not isinstance(one, str):
            column, table, _, on_delete = one
            yield column, table, on_delete
        elif match := re.match(r"FOREIGN KEY \((\w+)\) REFERENCES (\w+)\(\w+\) ON DELETE ([A-Z ]+)$", one):
            yield match[1], match[2], match[3]


def _what_tortoise_has_no_words_for(url: str) -> str:
    """Partial indexes, indexes of expressions, the index of words, and tables with a key of two columns, or one that refers."""
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
    found = importlib.import_module("taskflow.migrations.models.27_search")
    tables += found.tables("sqlite" if url.startswith("sqlite") else "postgres")
    search += found.SQLITE if url.startswith("sqlite") else found.POSTGRES
    if not url.startswith("sqlite"):
        tables = tables.replace(" TEXT", ' TEXT COLLATE "C"')
    return f"{tables}{tasks.INDEXES}{search}{orders.UP}{lists.UP}{actors}{fields}{about}{handles}{ranks}{inboxes}{reminders.INDEXES}{stages}{devices}{parts}{relations.INDEX}{rules}{origins}"
