"""`taskflow backup`."""

from __future__ import annotations

from pathlib import Path

import click

from taskflow.cli import setup
from taskflow.operations import backup as copies


@click.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@setup.json_option
def backup(file: Path | None, as_json: bool) -> None:
    """Back up the database to FILE, even while it is in use.

    Without FILE the copy goes to {data dir}/backups. SQLite: an ordinary SQLite file. PostgreSQL: a dump in pg_dump's
    custom format.
    """
    settings = setup.load()
    path = file or copies.default_path(settings.backup_dir, settings.database_url)
    setup.note(f"Copying the database to {path} …")
    copies.back_up(settings.database_url, path)
    size = path.stat().st_size
    if as_json:
        setup.print_json({"file": str(path.resolve()), "bytes": size})
    else:
        click.echo(f"{path} ({size / 1_000_000:.1f} MB)")
