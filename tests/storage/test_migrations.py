"""Migrations are applied whole or not at all, and the result agrees with the models."""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from taskflow.migrations import migrate
from taskflow.migrations.connection import statements
from taskflow.migrations.migrate import MigrationError
from tests.schema.todo import todo
from tests.storage.migrating import (
    PEOPLE,
    add,
    epoch,
    fill,
    old_columns,
    opened,
    references,
    rows,
    shape_of,
    shape_that_the_models_want,
    triggers,
)
from tests.support import scratch


def test_the_files_are_numbered_without_gaps() -> None:
    """Two files with the same number would have no order."""
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


async def test_the_migrated_database_agrees_with_the_models(url: str, backups: Path, tmp_path: Path) -> None:
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


async def test_down_and_up_again_gives_the_same_database(url: str, backups: Path) -> None:
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


async def test_the_database_before_the_migration_is_kept_on_sqlite(tmp_path: Path, backups: Path) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    told: list[str] = []

    await migrate.down(url, to=None, backups=backups, say=told.append)

    [copy] = backups.iterdir()
    assert told[0] == f"The database as it was is kept in {copy}"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert (await rows(f"sqlite://{copy}", "users"))["users"]


async def test_the_database_is_readable_by_its_owner_alone(tmp_path: Path, backups: Path) -> None:
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


async def test_a_migration_that_orphans_rows_is_rolled_back(
    tmp_path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"  # PostgreSQL itself refuses the statement
    await migrate.up(url, backups=backups, say=print)
    await fill(url, PEOPLE)
    add(monkeypatch, "DELETE FROM users;")

    with pytest.raises(MigrationError, match=r"refer to nothing .*sessions → users"):
        await migrate.up(url, backups=backups, say=print)

    assert (await rows(url, "users"))["users"]


async def test_a_migration_that_loses_an_index_is_rolled_back(
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
    url = f"sqlite://{tmp_path / 'taskflow.db'}"  # SQLite needs this instead of ALTER COLUMN
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


async def test_tasks_are_unchanged_when_their_table_is_rebuilt(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    made = await triggers(url)
    await migrate.down(url, to=3, backups=backups, say=print)
    await fill(url, PEOPLE + TASK)
    before = await rows(url, "tasks", "task_keys")

    await migrate.up(url, backups=backups, say=print)

    after = await rows(url, "tasks", "task_keys")
    assert {table: old_columns(after[table], of=before[table]) for table in before} == before
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
"""What happens to a row when the account that it refers to is erased. A new reference must be decided here."""


async def test_deleting_a_person_deletes_their_own_rows_and_keeps_those_of_the_team(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)

    found = {
        (table, column): on_delete
        for table, described in (await shape_of(url)).items()
        for column, referred, on_delete in references(described["references"])
        if referred == "users"
    }

    assert found == OUTLIVED


async def test_a_newer_database_is_not_touched(url: str, backups: Path) -> None:
    await migrate.up(url, backups=backups, say=print)
    await fill(url, "INSERT INTO aerich (version, app, content) VALUES ('100_from_the_future.py', 'models', '{}');")

    with pytest.raises(MigrationError, match=r"newer than this TaskFlow: it has 100_from_the_future\.py"):
        await migrate.up(url, backups=backups, say=print)
    with pytest.raises(MigrationError, match="newer"):
        await migrate.down(url, to=None, backups=backups, say=print)


async def test_tables_of_another_program_are_not_touched(url: str, backups: Path) -> None:
    await fill(url, "CREATE TABLE invoices (id INT);")

    with pytest.raises(MigrationError, match=r"TaskFlow did not create \(invoices\)"):
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
            await asyncio.sleep(0)  # its first attempt
            other.execute("ROLLBACK")

    assert migrating.result() == migrate.known()


@pytest.mark.slow
async def test_a_first_migration_that_is_killed_starts_again(url: str, backups: Path, tmp_path: Path) -> None:
    for _ in range(4):
        process = scratch.start("-m", "taskflow", "migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
        await asyncio.sleep(random.uniform(0.2, 0.7))  # the moment of the kill is what varies; nothing is waited for
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
    """aerich's own command works on our files: it lists no pending migration after ours have run."""
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    assert scratch.taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url).returncode == 0

    aerich = scratch.start("-m", "aerich", "heads", folder=scratch.ROOT, TASKFLOW_DATABASE_URL=url)
    answer, errors = aerich.communicate(timeout=60)

    assert aerich.returncode == 0, errors
    assert "No available heads" in answer


def test_a_script_is_split_at_the_ends_of_statements() -> None:
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END;"

    assert list(statements(f"SELECT 'a;b';\n\n{trigger}\n;\n")) == ["SELECT 'a;b';", trigger]
