"""Backs up and restores the database. A copy appears only when it is complete; a restore happens as a whole or not at
all."""

from __future__ import annotations

import contextlib
import re
import secrets
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from models.values.counted import counted
from taskflow.migrations import migrate
from taskflow.migrations.connection import Connection, connect
from taskflow.migrations.migrate import Say
from taskflow.storage import postgres_tools, sqlite_copies
from taskflow.storage.reads import sqlite_path

NEW_EPOCH = "UPDATE {instance} SET value = '{epoch}' WHERE name = 'epoch'"
"""Names another history of the log: a client with a cursor from before is refused, so that it does not miss events
silently."""


_SQLITE, _DUMP = b"SQLite format 3\0", b"PGDMP"
"""The first bytes of a backup."""
_NAMED_BY_TIME = re.compile(r"taskflow-\d{8}-\d{6}\.(db|dump)")


class BackupError(Exception):
    """There is no copy, or it was not restored; the message says why, and what to do."""


def default_path(folder: Path, url: str) -> Path:
    suffix = "db" if url.startswith("sqlite://") else "dump"
    return folder / f"taskflow-{datetime.now(UTC):%Y%m%d-%H%M%S}.{suffix}"


def path_for(given: Path | None, folder: Path, url: str) -> Path:
    """A file that is given, or a name in the folder that is given, or in the usual one."""
    return given if given is not None and not given.is_dir() else default_path(given or folder, url)


def others(made: Path, *, keep: int) -> list[Path]:
    """The backups beside this one that are more than `keep` with it, the oldest first. It stays whatever its name says: a
    clock may have been set back. Copies that other commands keep there have other names."""
    named = (path for path in made.parent.iterdir() if _NAMED_BY_TIME.fullmatch(path.name))
    found = sorted(path for path in named if path != made and path.is_file())
    return found[: max(0, len(found) - keep + 1)]


def back_up(url: str, path: Path) -> None:
    """Works while the server runs: the copy contains everything committed when it began."""
    if path.exists():
        raise BackupError(f"{path} already exists. Choose another name.")
    path.parent.mkdir(parents=True, exist_ok=True)
    if url.startswith("sqlite://"):
        file = Path(sqlite_path(url))
        if not file.exists():
            raise BackupError(f"There is no database at {file} yet.")
        sqlite_copies.copy(file, path)
    else:
        with sqlite_copies.drafted(path) as draft:
            postgres_tools.dump(url, draft)
            draft.replace(path)


async def restore(url: str, path: Path, *, force: bool, backups: Path, say: Say) -> None:
    """Replaces the present database with the copy."""
    _refuse_missing(path)
    _refuse_other_kind(url, path)
    if url.startswith("sqlite://"):
        await _into_sqlite(url, path, force=force, backups=backups, say=say)
    else:
        await _into_postgres(url, path, force=force, say=say)


async def _into_sqlite(url: str, path: Path, *, force: bool, backups: Path, say: Say) -> None:
    file = Path(sqlite_path(url))
    with _prepared(path, beside=file) as draft:
        _refuse_strange(await migrate.status_of(f"sqlite://{draft}"), path)
        connection = await connect(url)
        async with connection.lock():
            try:
                tables = await _refuse_to_overwrite(connection, force=force)
            finally:
                await connection.close()
            _replace(
                file,
                draft,
                keep=backups / f"before-restore-{default_path(backups, url).name}" if tables else None,
                say=say,
            )


def _replace(file: Path, draft: Path, *, keep: Path | None, say: Say) -> None:
    try:
        with sqlite_copies.exclusive(file) as connection:
            if keep is not None:
                sqlite_copies.vacuum_into(connection, keep)
                say(f"The database as it was is kept in {keep}")
            sqlite_copies.replace_contents(connection, draft)
    except sqlite_copies.InUse:
        raise BackupError("The database is in use. Stop the server and its workers first.") from None


async def _into_postgres(url: str, path: Path, *, force: bool, say: Say) -> None:
    _refuse_strange(migrate.compared(postgres_tools.versions_in(path)), path)
    connection = await connect(url)
    try:
        async with connection.lock():
            tables = await _refuse_to_overwrite(connection, force=force)
            if others := await connection.others():
                raise BackupError(
                    f"The database is in use ({counted(others, 'connection')}). Stop the server and its workers first."
                )
            if tables:
                say("What is in the database is replaced.")
            schema = (await connection.fetch("SELECT quote_ident(current_schema())"))[0][0]
            names = ", ".join(f'{schema}."{name}"' for name in sorted(tables))
            postgres_tools.restore(
                url,
                path,
                first=f"DROP TABLE {names} CASCADE;" if tables else "",
                last=NEW_EPOCH.format(instance=f"{schema}.instance", epoch=secrets.token_hex(8)) + ";",
            )
    finally:
        await connection.close()


@contextlib.contextmanager
def _prepared(path: Path, *, beside: Path) -> Iterator[Path]:
    """The copy in its final form: checked, and with its new epoch."""
    beside.parent.mkdir(parents=True, exist_ok=True)
    if not sqlite_copies.is_whole(path):
        raise BackupError(f"{path} is not an intact SQLite database.")
    with sqlite_copies.drafted(beside.with_name(f"{beside.name}-restoring")) as draft:
        draft.unlink()
        sqlite_copies.copy(path, draft)
        _give_a_new_epoch(draft)
        yield draft


def _give_a_new_epoch(draft: Path) -> None:
    try:
        sqlite_copies.execute(draft, NEW_EPOCH.format(instance="instance", epoch=secrets.token_hex(8)))
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):  # not a backup of ours, which the check of its migrations reports
            raise


async def _refuse_to_overwrite(connection: Connection, *, force: bool) -> set[str]:
    tables = await connection.tables()
    if tables and not (await migrate.status(connection)).applied:
        raise BackupError(
            "The database contains tables that TaskFlow did not create. Give TaskFlow a database of its own."
        )
    if tables and not force:
        raise BackupError("The database is not empty. To replace what is in it, add --force.")
    return tables


def _refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise BackupError(f"There is no file {path}.")


def _refuse_other_kind(url: str, path: Path) -> None:
    with path.open("rb") as file:
        begins = file.read(len(_SQLITE))
    on_sqlite = url.startswith("sqlite://")
    kinds = ("PostgreSQL", "SQLite") if begins.startswith(_DUMP) else ("SQLite", "PostgreSQL")
    if begins.startswith(_DUMP) if on_sqlite else begins == _SQLITE:
        raise BackupError(
            f"{path} is a backup of {kinds[0]}, and the database is {kinds[1]}. Set TASKFLOW_DATABASE_URL as the server has"
            " it. To go from one to the other, restore it into its own kind, then: taskflow copy"
        )


def _refuse_strange(found: migrate.MigrationStatus, path: Path) -> None:
    if not found.applied:
        raise BackupError(f"{path} is not a TaskFlow backup.")
    if found.unknown:
        raise BackupError(f"{path} was made by a newer TaskFlow. Install that one, then restore.")
