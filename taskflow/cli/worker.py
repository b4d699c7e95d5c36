"""`taskflow worker`."""

from __future__ import annotations

import asyncio
import logging.config
import signal

import click

from taskflow import logs, migrate
from taskflow.cli import setup
from taskflow.settings import Settings


@click.command()
def worker() -> None:
    """Send mail and do other waiting work, apart from the server.

    Start the server with TASKFLOW_JOBS=apart, and as many workers beside it as you like. They share the work through
    the database; one that dies holds up what it had begun for some seconds. A worker ends what it is at when it is
    told to stop.
    """
    settings = setup.load(jobs="inside")
    if settings.on_sqlite:
        raise click.ClickException(
            "SQLite is for one process, and there the server does the work itself. For workers set TASKFLOW_DATABASE_URL to PostgreSQL."
        )
    if problem := setup.run(migrate.status_of(settings.database_url)).problem():
        raise click.ClickException(problem)
    logging.config.dictConfig(logs.config(settings))
    setup.run(_work(settings))


async def _work(settings: Settings) -> None:
    from taskflow.house import House

    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with House(settings).live():
        click.echo("Working. Stop with Ctrl-C.")
        await stop.wait()
