"""Runs the work of a command with the application's components. A running server learns of the changes from the log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import click

from models.errors import Problem
from models.values.counted import counted
from taskflow.cli import setup
from taskflow.components import Components
from taskflow.migrations import migrate
from taskflow.settings.settings import Settings

T = TypeVar("T")


def run_with_components(work: Callable[[Components], Awaitable[T]]) -> T:
    """The instance must exist: a command in the wrong folder must not make one."""
    settings = setup.load_existing()
    bring_up_to_date(settings)
    return setup.run(_with_components(settings, work))


async def _with_components(settings: Settings, work: Callable[[Components], Awaitable[T]]) -> T:
    try:
        async with Components(settings).open() as components:
            return await work(components)
    except Problem as problem:
        raise click.ClickException(problem.message) from None


def bring_up_to_date(settings: Settings) -> None:
    """In production this is a step of the operator's; in development nobody should have to think of it."""
    status = setup.run(migrate.status_of(settings.database_url))
    if status.current:
        return
    if status.unknown or settings.production:
        raise migrate.MigrationError(status.problem())
    done = setup.run(migrate.up(settings.database_url, backups=settings.backup_dir, say=lambda _: None))
    if status.applied:
        kept = f" The database as it was is kept in {settings.backup_dir}." if settings.on_sqlite else ""
        click.echo(f"{counted(len(done), 'migration')} applied.{kept}", err=True)
