"""`taskflow worker`."""

from __future__ import annotations

import asyncio
import contextlib
import logging.config
import signal
from datetime import timedelta

import click

from taskflow.background import running
from taskflow.cli import setup
from taskflow.components import Components
from taskflow.logs import logs
from taskflow.migrations import migrate
from taskflow.settings.settings import Settings, load_database_url
from taskflow.storage.wake_channel import RedisWake
from taskflow.tracing.start import instruments

LAST_JOBS = timedelta(seconds=20)
"""The time for running jobs when the process is told to end."""


@click.command()
def worker() -> None:
    """Send mail and run other queued jobs in a separate process.

    Start the server with TASKFLOW_JOBS=apart then. On PostgreSQL any number of workers may run.
    """
    url = load_database_url()
    if url.startswith("sqlite://"):  # that of a server may begin a moment later
        setup.refuse_missing_database(url)
    settings = setup.load()
    setup.refuse_read_only(settings)
    setup.wait_for_the_database(settings)
    if problem := setup.run(migrate.status_of(settings.database_url)).problem():
        raise click.ClickException(problem)
    logging.config.dictConfig(logs.config(settings))
    setup.log_service_links(settings)
    setup.log_folders_that_can_not_be_written(settings)
    setup.run(_work(settings))


async def _work(settings: Settings) -> None:
    asked_to_end = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, asked_to_end.set)
    components = Components(settings, instruments=instruments())
    async with components.open(), contextlib.AsyncExitStack() as stack:
        await components.push.open(components.database)
        work = [components.worker.run()]
        if not settings.on_sqlite:
            work.append(components.database.keep_time())
        if components.redis is not None:
            # Sends hints of its jobs' changes, but does not listen for others': each hint would make it look for jobs
            # in each lane, and nearly none of them brings one that is due before the next look.
            components.wake = RedisWake(components.redis, components.epoch)
            work.append(components.wake.run())
        await stack.enter_async_context(running(*work))
        click.echo("TaskFlow's worker waits for work")
        await asked_to_end.wait()
        await components.worker.drain(LAST_JOBS)
