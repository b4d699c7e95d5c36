"""`taskflow copy` copies all tables into an empty database, whole or not at all, and refuses everything else."""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from taskflow.migrations import migrate
from taskflow.migrations.connection import Connection, connect
from taskflow.operations.copying import database_copy
from taskflow.operations.copying.database_copy import NOT_COPIED, WRITTEN_BY_MIGRATIONS, Copied, Progress
from taskflow.operations.copying.side import CopyError, Side, kind_of
from tests.operations.test_backup import ALICE, BOB, FROM_THE_FUTURE, epoch, everything, fill, rows
from tests.operations.test_serve import served_at
from tests.support import scratch
from tests.support.scratch import assert_one_line, taskflow

POSTGRES = os.environ.get("TASKFLOW_TEST_DATABASE_URL", "")
WAYS = ["sqlite to sqlite", "sqlite to postgres", "postgres to sqlite"]
NOTHING_SHOWN = Progress(lambda _: None, lambda _: None)
THREAD = """
INSERT INTO teams (id, name, key, is_default, last_number, created_at, updated_at, version)
    VALUES ('team_g', 'Garden', 'GARDEN', 0, 1, 1, 1, 1);
INSERT INTO tasks (id, key, title, status, priority, created_at, updated_at, version, folded_title, words, team_id)
    VALUES ('task_a', 'GARDEN-1', 'Dig 🌹', 0, 1, -9007199254740993, 9223372036854775807, 2147483647, 'dig', 'dig', 'team_g');
INSERT INTO comments (id, task_id, author_id, parent_id, body, html, html_by, mentions, reactions, created_at, version)
    VALUES ('comment_answer', 'task_a', NULL, 'comment_question', 'Yes.', '', 1, '', '', 2, 1),
           ('comment_question', 'task_a', NULL, NULL, 'Is it deep?', '', 1, '', '', 1, 1);
"""
"""The answer is written before what it answers."""


@pytest.fixture(params=WAYS)
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """Those of a migrated database, and of another one that is empty."""
    if "postgres" in request.param and not POSTGRES.startswith("postgres"):
        pytest.skip("TASKFLOW_TEST_DATABASE_URL names no PostgreSQL")
    source, target = request.param.split(" to ")
    folders = tmp_path / "source", tmp_path / "target"
    for folder in folders:
        folder.mkdir()
    with scratch.empty(source, folders[0]) as one, scratch.empty(target, folders[1]) as other:
        scratch.elsewhere(migrate.up(one, backups=tmp_path, say=print))
        yield one, other


async def copied(urls: tuple[str, str]) -> Copied:
    return await database_copy.copy(*urls, backups=Path(), progress=NOTHING_SHOWN)


async def test_everything_is_copied_and_the_source_stays(urls: tuple[str, str]) -> None:
    source, target = urls
    await fill(source, ALICE + BOB + THREAD + "INSERT INTO instance VALUES ('marked_by', 'x');")
    before = await everything(source), await rows(source, "instance")

    found = await copied(urls)

    assert found.tables["users"] == found.tables["comments"] == 2
    assert (await everything(source), await rows(source, "instance")) == before
    assert await contents(target) == await contents(source)
    assert await epoch(target) == await epoch(source)
    assert "marked_by" not in dict(await rows(target, "instance"))
    assert (await migrate.status_of(target)).current


async def test_the_structure_of_the_target_is_as_its_migrations_made_it(urls: tuple[str, str], tmp_path: Path) -> None:
    source, target = urls
    await fill(source, ALICE + THREAD)
    await migrate.up(target, backups=tmp_path, say=print)
    before = await structure(target)

    await copied(urls)

    assert await structure(target) == before


async def test_a_copy_of_the_copy_is_the_original(urls: tuple[str, str], tmp_path: Path) -> None:
    source, target = urls
    await fill(source, ALICE + THREAD)
    await copied(urls)

    back = f"sqlite://{tmp_path / 'back.db'}"
    await copied((target, back))

    assert await contents(back) == await contents(source)


async def test_a_new_table_is_copied_without_being_named(urls: tuple[str, str], tmp_path: Path) -> None:
    """The thirtieth noun: a table of a later migration, here with numbers of the database's own."""
    source, target = urls
    await migrate.up(target, backups=tmp_path, say=print)
    for url in urls:
        number = "INTEGER PRIMARY KEY AUTOINCREMENT" if url.startswith("sqlite") else "SERIAL PRIMARY KEY"
        await fill(
            url,
            f"CREATE TABLE seeds (n {number}, name TEXT, of_user TEXT REFERENCES users (id));"
            "CREATE UNIQUE INDEX seeds_by_name ON seeds (name);",
        )
    await fill(
        source, ALICE + "INSERT INTO seeds (n, name, of_user) VALUES (7, 'Basil', 'user_alice'), (9, NULL, NULL);"
    )

    assert (await copied(urls)).tables["seeds"] == 2

    await fill(target, "INSERT INTO seeds (name) VALUES ('Dill');")
    assert await rows(target, "seeds") == [(7, "Basil", "user_alice"), (9, None, None), (10, "Dill", None)]
    async with connected(target) as connection:
        with pytest.raises(Exception, match=r"(?i)unique"):
            await connection.execute("INSERT INTO seeds (name) VALUES ('Dill')")


@pytest.mark.parametrize("dialect", scratch.DIALECTS)
async def test_every_table_is_copied_or_named_with_a_reason(dialect: str, tmp_path: Path) -> None:
    with scratch.empty(dialect, tmp_path) as url:
        await migrate.up(url, backups=tmp_path, say=print)
        async with connected(url) as connection:
            there = await connection.tables()
        async with side(url) as one:
            known = database_copy._known(await one.tables())

    parts = {table for table in there for name in NOT_COPIED if table.startswith(f"{name}_")}
    assert there - parts == known.keys() | (NOT_COPIED.keys() & there)
    assert all(known.values())


async def test_both_databases_have_the_same_tables_and_columns(tmp_path: Path) -> None:
    if not POSTGRES.startswith("postgres"):
        pytest.skip("TASKFLOW_TEST_DATABASE_URL names no PostgreSQL")
    found = []
    for dialect in ("sqlite", "postgres"):
        with scratch.empty(dialect, tmp_path) as url:
            await migrate.up(url, backups=tmp_path, say=print)
            async with side(url) as one:
                found.append(database_copy._known(await one.tables()))

    assert found[0] == found[1]
    assert len(found[0]) > 35


@pytest.mark.parametrize("dialect", scratch.DIALECTS)
async def test_an_empty_database_has_rows_in_these_tables_alone(dialect: str, tmp_path: Path) -> None:
    with scratch.empty(dialect, tmp_path) as url:
        await migrate.up(url, backups=tmp_path, say=print)
        async with side(url) as one:
            filled = {name for name in await one.tables() if await one.fetch(f'SELECT 1 FROM "{name}" LIMIT 1')}

    assert filled == WRITTEN_BY_MIGRATIONS


def test_a_type_that_is_stored_differently_is_refused() -> None:
    with pytest.raises(CopyError, match=r"seeds\.weight is of the type numeric, which `taskflow copy` does not know"):
        kind_of("numeric", column="seeds.weight")


async def test_a_target_with_data_is_refused(urls: tuple[str, str], tmp_path: Path) -> None:
    _, target = urls
    await migrate.up(target, backups=tmp_path, say=print)
    await fill(target, BOB)

    await is_refused(urls, r"is not empty: there are rows in users\. Name an empty database\.")


async def test_a_target_with_data_of_an_older_version_is_not_migrated(urls: tuple[str, str], tmp_path: Path) -> None:
    _, target = urls
    await migrate.up(target, backups=tmp_path, say=print)
    await migrate.down(target, to=20, backups=tmp_path, say=print)
    await fill(target, "INSERT INTO log_marks (n, tag, made_at) VALUES (1, 1, 1);")

    await is_refused(urls, "is not empty: there are rows in log_marks")


async def test_a_target_of_another_program_is_refused(urls: tuple[str, str]) -> None:
    _, target = urls
    await fill(target, "CREATE TABLE invoices (id INT);")
    await is_refused(urls, "holds tables that TaskFlow did not create")

    await fill(target, "INSERT INTO invoices VALUES (1);")
    await is_refused(urls, "is not empty: there are rows in invoices")


async def test_a_target_of_a_newer_version_is_refused(urls: tuple[str, str], tmp_path: Path) -> None:
    _, target = urls
    await migrate.up(target, backups=tmp_path, say=print)
    await fill(target, FROM_THE_FUTURE)

    await is_refused(urls, "was made by a newer TaskFlow")


async def test_a_source_that_waits_for_a_migration_is_refused(urls: tuple[str, str], tmp_path: Path) -> None:
    await migrate.down(urls[0], to=None, backups=tmp_path, say=print)

    await is_refused(urls, r"1 migration waits \(.*\)\. Run: taskflow migrate up")


async def test_a_source_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match=r"There is no database at .*none\.db yet"):
        await copied((f"sqlite://{tmp_path / 'none.db'}", f"sqlite://{tmp_path / 'target.db'}"))

    assert list(tmp_path.iterdir()) == []


async def test_a_database_is_not_copied_into_itself(urls: tuple[str, str], tmp_path: Path) -> None:
    source, _ = urls
    other_name = source.replace("127.0.0.1", "localhost")
    if source.startswith("sqlite"):
        (tmp_path / "link.db").symlink_to(source.removeprefix("sqlite://"))
        other_name = f"sqlite://{tmp_path / 'link.db'}"

    for same in (source, other_name):
        with pytest.raises(CopyError, match="is the database of this instance itself"):
            await copied((source, same))


@pytest.mark.parametrize("which", [0, 1])
async def test_a_database_in_use_is_refused(urls: tuple[str, str], which: int, tmp_path: Path) -> None:
    """A server that does nothing at the moment is connected, too."""
    await migrate.up(urls[1], backups=tmp_path, say=print)
    async with connected(urls[which]) as server:
        await server.fetch("SELECT count(*) FROM users")

        await is_refused(urls, r"is in use.* Stop the server")


async def test_nobody_writes_while_it_copies(urls: tuple[str, str]) -> None:
    source, _ = urls
    await fill(source, ALICE)
    tried: list[str] = []

    def write(_: int) -> None:
        if not tried:
            tried.append(scratch.elsewhere(writes_at_once(source)))

    await database_copy.copy(*urls, backups=Path(), progress=Progress(lambda _: None, write))

    assert tried == ["it is locked"]


async def test_a_text_that_postgresql_does_not_store_is_named(urls: tuple[str, str]) -> None:
    source, target = urls
    if not (source.startswith("sqlite") and target.startswith("postgres")):
        return  # SQLite alone has such a text, and PostgreSQL alone refuses it
    await fill(source, ALICE + BOB + "UPDATE users SET name = 'B' || char(0) || 'b' WHERE id = 'user_bob';")

    await is_refused(urls, r"The name of user_bob \(users\) has the character U\+0000")

    await fill(source, "UPDATE users SET name = 'Bob' WHERE id = 'user_bob';")
    assert (await copied(urls)).tables["users"] == 2


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("name = CAST(x'42ff' AS TEXT)", r"A text of users is no UTF-8\. Could not decode .* column 'name'"),
        ("name = x'42ff'", r"A row of users is not taken: .*expected str, got bytes"),
        ("version = 3000000000", r"A row of users is not taken: .*out of .*int32"),
    ],
)
async def test_a_value_of_another_kind_is_named(urls: tuple[str, str], value: str, words: str) -> None:
    source, target = urls
    if not (source.startswith("sqlite") and target.startswith("postgres")):
        return  # SQLite alone takes such a value
    await fill(source, BOB + f"UPDATE users SET {value};")

    with pytest.raises(CopyError, match=words):
        await copied(urls)


async def test_a_reference_to_nothing_is_named(urls: tuple[str, str]) -> None:
    source, _ = urls
    if source.startswith("postgres"):
        return  # PostgreSQL refuses such a row
    await fill(source, ALICE + THREAD + "DELETE FROM comments WHERE id = 'comment_question';")

    await is_refused(urls, r"A row of comments refers to ")


async def test_what_the_target_stores_is_compared_with_what_was_written(urls: tuple[str, str], tmp_path: Path) -> None:
    source, target = urls
    await fill(source, ALICE)
    await migrate.up(target, backups=tmp_path, say=print)
    await fill(target, MEDDLES_IN_SQLITE if target.startswith("sqlite") else MEDDLES_IN_POSTGRES)

    await is_refused(urls, "gives back other rows of users than were written")


MEDDLES_IN_SQLITE = "CREATE TRIGGER meddle AFTER INSERT ON users BEGIN UPDATE users SET name = 'Eve'; END;"
MEDDLES_IN_POSTGRES = """
CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.name = 'Eve'; RETURN new; END $$;
CREATE TRIGGER meddle BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION meddle();
"""


@pytest.mark.parametrize("fraction", ["0.5", "1"])
async def test_a_copy_that_is_killed_leaves_an_empty_target(
    urls: tuple[str, str], fraction: str, tmp_path: Path
) -> None:
    source, target = urls
    await fill(source, ALICE + BOB + THREAD)
    before = await everything(source)

    dying = scratch.start("-m", "tests.support.dying_copy", source, target, fraction, folder=tmp_path)
    dying.communicate(timeout=60)
    assert dying.returncode == -signal.SIGKILL
    for url in urls:
        await scratch.left_by_all(url)

    assert await everything(source) == before
    assert not any((await contents(target)).values())
    await copied(urls)
    assert await contents(target) == await contents(source)


async def test_owning_the_database_is_enough(tmp_path: Path) -> None:
    """As on a managed PostgreSQL, which gives no superuser."""
    if not POSTGRES.startswith("postgres"):
        pytest.skip("TASKFLOW_TEST_DATABASE_URL names no PostgreSQL")
    source = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(source, backups=tmp_path, say=print)
    await fill(source, ALICE + THREAD)
    owner = f"owner_{secrets.token_hex(4)}"
    with scratch.empty("postgres", tmp_path) as url:
        await scratch.on(POSTGRES, f"CREATE ROLE {owner} LOGIN PASSWORD 'hunter2' NOSUPERUSER")
        try:
            await scratch.on(POSTGRES, f"ALTER DATABASE {urlsplit(url).path.strip('/')} OWNER TO {owner}")
            place = urlsplit(url).netloc.rpartition("@")[2]
            theirs = urlsplit(url)._replace(netloc=f"{owner}:hunter2@{place}").geturl()

            answer = taskflow("copy", "--to", theirs, folder=tmp_path, TASKFLOW_DATABASE_URL=source)

            assert answer.returncode == 0, answer.stderr
            assert "hunter2" not in answer.stdout + answer.stderr
            assert f"were copied to postgres://{owner}:***@" in answer.stdout
            assert await contents(url) == await contents(source)
        finally:
            await scratch.on(url, f"REASSIGN OWNED BY {owner} TO CURRENT_USER")
            await scratch.on(POSTGRES, f"REASSIGN OWNED BY {owner} TO CURRENT_USER")
            await scratch.on(url, f"DROP OWNED BY {owner}")
            await scratch.on(POSTGRES, f"DROP ROLE {owner}")


def test_a_running_server_is_reported_in_one_line(tmp_path: Path) -> None:
    server = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path)
    try:
        served_at(server)
        answer = taskflow("copy", "--to", "sqlite://copy.db", folder=tmp_path)
    finally:
        server.terminate()
        server.communicate(timeout=60)

    assert answer.returncode == 1
    assert_one_line(answer, "var/taskflow.db is in use. Stop the server and its workers first.")
    assert not (tmp_path / "copy.db").exists()


def test_the_command_says_what_to_do_next(tmp_path: Path) -> None:
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0

    shown = taskflow("copy", "--to", "sqlite://first.db", folder=tmp_path)
    as_json = taskflow("copy", "--to", "sqlite://second.db", "--json", folder=tmp_path)

    assert re.match(r"1 row of \d+ tables was copied to sqlite://first\.db and compared there\.\nNext:\n", shown.stdout)
    assert f"{tmp_path / 'var/files'}" in shown.stdout
    assert shown.stderr == as_json.stderr == ""
    answer = json.loads(as_json.stdout)
    assert (answer["to"], answer["rows"], answer["tables"]["instance"]) == ("sqlite://second.db", 1, 1)


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("mysql://localhost/taskflow", "Invalid value for '--to': must begin with sqlite:// or postgres://"),
        ("postgres://localhost", "Invalid value for '--to': must name a database: postgres://user:password@host/name"),
        ("postgres://localhost:1/taskflow", "The database can't be reached at postgres://localhost:1/taskflow"),
    ],
)
def test_an_address_that_does_not_work_is_named(to: str, words: str, tmp_path: Path) -> None:
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0

    assert_one_line(taskflow("copy", "--to", to, folder=tmp_path), words)


async def is_refused(urls: tuple[str, str], words: str) -> None:
    """And nothing is changed."""
    source, target = urls
    before = await contents(source), await contents(target), await applied(target)

    with pytest.raises((CopyError, migrate.MigrationError), match=words) as caught:
        await copied(urls)

    assert "\n" not in str(caught.value)
    after = await contents(source), await contents(target), await applied(target)
    assert after[0] == before[0]
    assert {table: each for table, each in after[1].items() if each} == {
        table: each for table, each in before[1].items() if each
    }
    assert after[2] == before[2] or not any(before[1].values())  # an empty one may have been migrated


async def applied(url: str) -> list[str]:
    return (await migrate.status_of(url)).applied


async def contents(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of all tables that are copied, but for the epoch."""
    if url.startswith("sqlite") and not Path(url.removeprefix("sqlite://")).exists():
        return {}
    found = {}
    async with connected(url) as connection:
        parts = tuple(f"{name}_" for name in NOT_COPIED)
        for table in sorted(await connection.tables() - NOT_COPIED.keys() - {"instance"}):
            if not table.startswith(parts):
                columns = sorted(await columns_of(connection, table))
                selected = ", ".join(f'"{column}"' for column in columns)
                read = await connection.fetch(f'SELECT {selected} FROM "{table}"')
                found[table] = sorted((tuple(row) for row in read), key=repr)
    return found


async def columns_of(connection: Connection, table: str) -> list[str]:
    if connection.dialect == "sqlite":
        return [row["name"] for row in await connection.fetch(f"PRAGMA table_info('{table}')")]
    rows = await connection.fetch(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1", table
    )
    return [row[0] for row in rows]


async def structure(url: str) -> list[tuple[Any, ...]]:
    """Indexes, constraints and triggers, with their names."""
    asked = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2"
    if url.startswith("postgres"):
        asked = (
            "SELECT 'c', conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
            " WHERE connamespace = 'public'::regnamespace UNION ALL"
            " SELECT 'i', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2, 3"
        )
    async with connected(url) as connection:
        return [tuple(row) for row in await connection.fetch(asked)]


async def writes_at_once(url: str) -> str:
    if url.startswith("sqlite"):
        path = url.removeprefix("sqlite://")
        with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
            try:
                connection.execute("DELETE FROM users")
            except sqlite3.OperationalError as error:
                return f"it is {error}".replace("database is ", "")
        return "it was written"
    async with connected(url) as other:
        await other.execute("SET lock_timeout = '100ms'")
        try:
            await other.execute("DELETE FROM users")
        except Exception as error:  # noqa: BLE001  # which one it is, is what is asked
            return "it is locked" if "lock timeout" in str(error) else repr(error)
    return "it was written"


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Connection]:
    connection = await connect(url)
    try:
        yield connection
    finally:
        await connection.close()


@asynccontextmanager
async def side(url: str) -> AsyncIterator[Side]:
    async with database_copy._opened(url) as found:
        yield found
