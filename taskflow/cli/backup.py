"""`taskflow backup`."""

from __future__ import annotations

from pathlib import Path

import click

from models.values.counted import counted
from taskflow.cli import setup
from taskflow.files.open_store import folder_of
from taskflow.operations import backup as copies
from taskflow.operations import file_copies
from taskflow.operations.file_copies import FilesCopied
from taskflow.settings.secret import hidden
from taskflow.settings.settings import Settings, load_database_url
from taskflow.storage.reads import sqlite_path


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--without-files", is_flag=True, help="Copy the database alone.")
@click.option(
    "--keep",
    type=click.IntRange(min=1),
    help="Delete all but this many backups that are named by date and time in the same folder.",
)
@setup.json_option
def backup(file: Path | None, without_files: bool, keep: int | None, as_json: bool) -> None:
    """Back up the database to FILE, and files to FILE.files.tar, even while they are in use.

    If FILE is a folder, the copies go there, named by date and time; without FILE they go to {data dir}/backups. SQLite: an
    ordinary SQLite file. PostgreSQL: a dump in pg_dump's custom format. Files in a bucket are not copied.
    """
    if keep is not None and file is not None and not file.is_dir():
        raise click.UsageError(f"--keep needs a folder: {file} is not one, or is not mounted.")
    url = load_database_url()
    if not _holds_something(url):  # a file that is damaged, or can only be read, is copied as it is
        setup.refuse_missing_database(url)
    settings = setup.load_as_it_is()
    path = copies.path_for(file, settings.backup_dir, settings.database_url)
    tar = file_copies.beside(path)
    with_files = settings.files_in_a_folder and not without_files
    if with_files:
        file_copies.refuse_to_overwrite(tar)
    setup.note(f"Copying the database to {path} …")
    copies.back_up(settings.database_url, path)
    found = file_copies.back_up(folder_of(settings.files_url), tar) if with_files else None
    for old in copies.others(path, keep=keep) if keep is not None else []:
        file_copies.beside(old).unlink(missing_ok=True)
        old.unlink()
        click.echo(f"Deleted {old}", err=True)
    _say(settings, path, tar, found, as_json=as_json)


def _holds_something(url: str) -> bool:
    path = Path(sqlite_path(url)) if url.startswith("sqlite://") else None
    return path is not None and path.exists() and path.stat().st_size > 0


def _say(settings: Settings, path: Path, tar: Path, found: FilesCopied | None, *, as_json: bool) -> None:
    size = path.stat().st_size
    if not settings.files_in_a_folder:
        click.echo(f"Files are in {hidden(settings.files_url)}, and not in this backup.", err=True)
    if as_json:
        files = (
            {"file": str(tar.resolve()), "count": found.count, "bytes": found.size} if found and found.count else None
        )
        setup.print_json({"file": str(path.resolve()), "bytes": size, "files": files})
        return
    click.echo(f"{path} ({size / 1_000_000:.1f} MB)")
    if found and found.count:
        click.echo(f"{tar} ({counted(found.count, 'file')}, {found.size / 1_000_000:.1f} MB)")
