"""Runs the work of a command with the application's components. A running server learns of the changes from the log."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import click

from models.errors import Problem
from taskflow.cli import setup
from taskflow.components import Components
from taskflow.migrations import migrate
from taskflow.settings.settings import Settings

T = TypeVar("T")


def run_with_components(work: Callable[[Components], Awaitable[T]]) -> T:
    return setup.run(_run_with_components(setup.load(), work))


async def _run_with_components(settings: Settings, work: Callable[[Components], Awaitable[T]]) -> T:
    await _bring_up_to_date(settings)
    try:
        async with Components(settings).open() as components:
            return await work(components)
    except Problem as problem:
        raise click.ClickException(problem.message) from None


async def _bring_up_to_date(settings: Settings) -> None:
    """In production this is a step of the operator's; in development nobody should have to think of it."""
    status = await migrate.status_of(settings.database_url)
    if status.current:
        return
    if status.unknown or settings.production:
        raise migrate.MigrationError(status.problem())
    await migrate.up(settings.database_url, backups=settings.backup_dir, say=lambda line: click.echo(line, err=True))
