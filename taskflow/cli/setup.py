"""Shared by all commands: loads the settings, runs the work, prints the answer."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import click
import orjson

from taskflow.files.open_store import folder_of
from taskflow.logs import environment_errors
from taskflow.migrations import migrate
from taskflow.settings.secret import hidden
from taskflow.settings.settings import Settings, SettingsError, load_database_url
from taskflow.storage.reads import sqlite_path

T = TypeVar("T")

logger = logging.getLogger("taskflow.settings")

FIRST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
"""Seconds between two tries to reach the database."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")


def load(**given: object) -> Settings:
    """Loads the settings of an instance that may begin now, and makes its secret then. Options of the command line take
    precedence, also in the processes that we start."""
    for name, value in given.items():
        if value is not None:
            os.environ[f"TASKFLOW_{name.upper()}"] = str(value)
    return Settings.load()


def load_existing() -> Settings:
    """Loads the settings of an instance that is there. In another folder nothing is written, not even a secret."""
    refuse_missing_database(load_database_url())
    return load_as_it_is()


def load_as_it_is() -> Settings:
    """Loads the settings for a command that makes no secret: in the wrong folder it would be another than the server's."""
    return Settings.load(make_secret=False)


def refuse_missing_database(url: str) -> None:
    if run(migrate.status_of(url)).applied:
        return
    if url.startswith("sqlite://"):
        raise click.ClickException(
            f"There is no database at {Path(sqlite_path(url)).resolve()}. Is this the right folder? Go to the folder"
            " of your instance, or set TASKFLOW_DATA_DIR or TASKFLOW_DATABASE_URL as its server has it."
            " For a new instance run: taskflow migrate up"
        )
    raise click.ClickException(
        f"There is no TaskFlow in the database {hidden(url)}. Is this the right one? Set TASKFLOW_DATABASE_URL as the"
        " server of your instance has it. For a new instance run: taskflow migrate up"
    )


def log_service_links(settings: Settings) -> None:
    if settings.service_links:
        names = ", ".join(settings.service_links)
        logger.info("Ignored, because Kubernetes sets them for a Service called taskflow: %s", names)


def log_folders_that_can_not_be_written(settings: Settings) -> None:
    """A server starts without them: all but uploads and kept mails works. Nobody should find out from those."""
    files = folder_of(settings.files_url) if settings.files_in_a_folder else settings.spool_dir
    uses = {"uploads fail": files} | ({} if settings.mail_url else {"mails can't be kept": settings.mail_dir})
    for loss, folder in uses.items():
        if not _is_writable(folder):
            logger.warning(
                "%s can't be written by this user (%s), so %s. Make it and give it to this user (chown), or set"
                " TASKFLOW_DATA_DIR or TASKFLOW_FILES_URL.",
                folder.resolve(),
                environment_errors.user(),
                loss,
            )


def _is_writable(folder: Path) -> bool:
    """A folder that is missing is made when it is needed."""
    there = next(each for each in (folder.absolute(), *folder.absolute().parents) if os.path.exists(each))  # noqa: PTH110  # Path.exists raises where we may not look
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def refuse_read_only(settings: Settings) -> None:
    """Checks before anything is touched: SQLite itself finds out only with the first write, and some of its files may
    be writable while others are not."""
    if not settings.on_sqlite:
        return
    path = Path(sqlite_path(settings.database_url))
    files = [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm")]
    if not all(os.access(each, os.W_OK) for each in [path.parent, *files] if each.exists()):
        raise click.ClickException(environment_errors.read_only(str(path)))


def wait_for_the_database(settings: Settings) -> None:
    """Waits, because a server or a worker often starts together with its database. Raises the last failure when it
    gives up, and raises at once where waiting can't help: a wrong password, no such database."""
    if not settings.on_sqlite:
        run(_reached(settings.database_url, settings.database_wait))


async def _reached(url: str, seconds: int) -> None:
    until, pause = time.monotonic() + seconds, FIRST_PAUSE
    while True:
        try:
            await migrate.status_of(url)
        except Exception as error:
            left = until - time.monotonic()
            if left <= 0 or not environment_errors.is_transient(error):
                raise
            if pause == FIRST_PAUSE:
                words = environment_errors.explain(error, database_url=url)
                click.echo(f"{words} It is tried again for {seconds} s.", err=True)
        else:
            return
        await asyncio.sleep(min(left, pause * random.uniform(0.5, 1)))  # noqa: S311  # jitter, not a secret
        pause = min(LONGEST_PAUSE, pause * 2)


def note(text: str) -> None:
    """Shows a note at a terminal, for work that takes a while."""
    if sys.stderr.isatty():
        click.echo(text, err=True)


def print_json(answer: Any) -> None:
    click.echo(orjson.dumps(answer, option=orjson.OPT_INDENT_2, default=str).decode())


def database_url() -> str:
    """The address for an error message, as far as it is known."""
    try:
        return load_database_url()
    except SettingsError:
        return os.environ.get("TASKFLOW_DATABASE_URL", "")


def print_line(answer: Any) -> None:
    """Prints one object of many, each on its own line."""
    click.echo(orjson.dumps(answer, default=str).decode())
