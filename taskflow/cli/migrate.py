"""`taskflow migrate`: up, down, status."""

from __future__ import annotations

from dataclasses import asdict

import click

from taskflow.cli import setup
from taskflow.migrations import migrate as migrations
from taskflow.settings.settings import load_database_url


@click.group(invoke_without_command=True)
@click.pass_context
def migrate(ctx: click.Context) -> None:
    """Upgrade or downgrade the database. Without a subcommand: up.

    On SQLite the database is copied first; the copy is kept in {data dir}/backups.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(up)


@migrate.command()
def up() -> None:
    """Apply all missing migrations."""
    settings = setup.load()
    setup.note("Migrating …")
    done = setup.run(migrations.up(settings.database_url, backups=settings.backup_dir, say=click.echo))
    click.echo(_counted(done, "applied") if done else "The database is up to date.")


@migrate.command()
@click.option("--to", type=click.IntRange(min=-1), help="The number of the newest migration to keep; -1 keeps none.")
@click.option("--yes", is_flag=True, help="Delete the data of these migrations without asking.")
def down(to: int | None, yes: bool) -> None:
    """Revert the newest migration, and delete the data that depends on it."""
    if not yes:
        raise click.UsageError("This deletes data. Say that you mean it: taskflow migrate down --yes")
    settings = setup.load_existing()
    done = setup.run(migrations.down(settings.database_url, to=to, backups=settings.backup_dir, say=click.echo))
    click.echo(_counted(done, "taken back") if done else "There is nothing to take back.")


@migrate.command()
@setup.json_option
def status(as_json: bool) -> None:
    """Show which migrations are applied and which are missing. Exit status 1 when the database can't be served as it is."""
    found = setup.run(migrations.status_of(load_database_url()))
    if as_json:
        setup.print_json({**asdict(found), "current": found.current})
    else:
        for name in found.applied:
            click.echo(f"[{'x' if name not in found.unknown else '?'}] {name}")
        for name in found.missing:
            click.echo(f"[ ] {name}")
        click.echo(found.problem() or "The database is up to date.")
    click.get_current_context().exit(0 if found.current else 1)


def _counted(names: list[str], what: str) -> str:
    return f"{len(names)} migration{'' if len(names) == 1 else 's'} {what}"
