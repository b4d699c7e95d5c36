"""`taskflow copy`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from models.values.counted import counted
from taskflow.cli import setup
from taskflow.files.open_store import folder_of
from taskflow.operations.copying import database_copy
from taskflow.operations.copying.database_copy import Copied, Progress
from taskflow.settings import parsers
from taskflow.settings.secret import hidden
from taskflow.settings.settings import Settings


def _address(_: click.Context, __: click.Parameter, text: str) -> str:
    try:
        return parsers.database_url(text)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command()
@click.option(
    "--to",
    required=True,
    callback=_address,
    metavar="URL",
    help="The empty database: postgres://user@host/name, or sqlite://FILE.",
)
@setup.json_option
def copy(to: str, as_json: bool) -> None:
    """Copy everything in the database into an empty one, from SQLite to PostgreSQL or back.

    The server and its workers must be stopped. The present database stays as it is. The new one is migrated first, and
    has everything afterwards or nothing. People stay signed in, and clients go on from their cursors there.
    """
    settings = setup.load_existing()
    setup.note(f"Copying {hidden(settings.database_url)} to {hidden(to)} …")
    with _shown() as progress:
        work = database_copy.copy(settings.database_url, to, backups=settings.backup_dir, progress=progress)
        copied = setup.run(work)
    if as_json:
        setup.print_json({"to": hidden(to), "rows": copied.rows, "tables": copied.tables})
        return
    _say(settings, to, copied)


@contextmanager
def _shown() -> Iterator[Progress]:
    """A bar at a terminal; nothing elsewhere."""
    with click.progressbar(length=1, label="Rows", file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:

        def begin(rows: int) -> None:
            bar.length = rows

        def told(rows: int) -> None:
            bar.update(rows)
            if bar.finished:
                bar.label = "Building the indexes"
                bar.render_progress()

        yield Progress(begin, told)


def _say(settings: Settings, to: str, copied: Copied) -> None:
    rows, tables = counted(copied.rows, "row"), counted(len(copied.tables), "table")
    click.echo(f"{rows} of {tables} {'was' if copied.rows == 1 else 'were'} copied to {hidden(to)} and compared there.")
    files = folder_of(settings.files_url).resolve() if settings.files_in_a_folder else hidden(settings.files_url)
    click.echo("Next:")
    click.echo("  1. Set TASKFLOW_DATABASE_URL to the new address. Several processes also need TASKFLOW_REDIS_URL.")
    click.echo(f"  2. Leave TASKFLOW_SECRET and the files ({files}) as they are, or take both to the new machine.")
    click.echo("  3. Run taskflow doctor, and start the server.")
    click.echo(
        f"Start no server on {hidden(settings.database_url)} any more: what it writes would be missing in the copy."
    )
