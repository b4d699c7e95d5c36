"""`taskflow restore`."""

from __future__ import annotations

from pathlib import Path

import click

from models.values.counted import counted
from taskflow.cli import setup
from taskflow.files.open_store import folder_of
from taskflow.migrations import migrate
from taskflow.operations import backup, file_copies
from taskflow.settings.secret import hidden


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace what is in the database.")
@click.option("--without-files", is_flag=True, help="Restore only the database.")
def restore(file: Path, force: bool, without_files: bool) -> None:
    """Replace the database with the backup FILE, and put back the files of FILE.files.tar.

    The server and its workers must be stopped. Clients that come back are told that the log is another one now. Files that
    are there already stay.
    """
    settings = setup.load_as_it_is()
    tar = file_copies.beside(file)
    with_files = settings.files_in_a_folder and not without_files and tar.exists()
    if with_files:
        file_copies.refuse_strange(tar)
    setup.note(f"Restoring {file} …")
    setup.run(backup.restore(settings.database_url, file, force=force, backups=settings.backup_dir, say=click.echo))
    click.echo(f"{file} is restored.")
    if with_files:
        many = file_copies.restore(folder_of(settings.files_url), tar).count
        click.echo(f"{counted(many, 'file')} {'is' if many == 1 else 'are'} put back.")
    elif not settings.files_in_a_folder:
        click.echo(f"Files are in {hidden(settings.files_url)}, and stay as they are there.")
    elif not without_files:
        click.echo(f"There is no {tar.name} beside it, so no files were put back.")
    if problem := setup.run(migrate.status_of(settings.database_url)).problem():
        click.echo(problem)
