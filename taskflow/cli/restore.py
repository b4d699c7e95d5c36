"""`taskflow restore`."""

from __future__ import annotations

from pathlib import Path

import click

from taskflow.cli import setup
from taskflow.migrations import migrate
from taskflow.operations import backup


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace what is in the database.")
def restore(file: Path, force: bool) -> None:
    """Replace the database with the backup FILE.

    The server and its workers must be stopped. Clients that come back are told that the log is another one now.
    """
    settings = setup.load()
    setup.note(f"Restoring {file} …")
    setup.run(backup.restore(settings.database_url, file, force=force, backups=settings.backup_dir, say=click.echo))
    click.echo(f"{file} is restored.")
    if problem := setup.run(migrate.status_of(settings.database_url)).problem():
        click.echo(problem)
