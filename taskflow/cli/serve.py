"""`taskflow serve`."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import click

from taskflow import __version__
from taskflow.cli import setup
from taskflow.files.open_store import folder_of
from taskflow.migrations import migrate
from taskflow.operations import serving
from taskflow.settings.secret import hidden
from taskflow.settings.settings import Settings
from taskflow.storage.reads import sqlite_path


@click.command()
@click.option("--host", help="The address to listen on. [TASKFLOW_HOST]")
@click.option("--port", type=click.IntRange(0, 65535), help="The port to listen on; 0: any free one. [TASKFLOW_PORT]")
@click.option("--workers", type=click.IntRange(1, 64), help="How many processes serve. [TASKFLOW_WORKERS]")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Serve the API, the dashboard and the explorer.

    In development the database is brought up to date first; in production it is only checked.

    It ends with status 1 when it can't start or can't go on, so that whatever supervises it can start it again.
    With several processes, one that dies is replaced, and all end when the first one does.
    """
    settings = setup.load(host=host, port=port, workers=workers)
    with _listening(settings) as listener:
        setup.refuse_read_only(settings)
        setup.wait_for_the_database(settings)
        if settings.production:
            _refuse_what_waits(settings)
        with _alone(settings, _address(settings, listener.getsockname()[1])):
            if not settings.production:
                _migrate(settings)
            ended_well = _serve_on(listener, settings)
    click.get_current_context().exit(0 if ended_well else 1)


def _serve_on(listener: socket.socket, settings: Settings) -> bool:
    config = serving.config(settings)
    setup.log_service_links(settings)
    setup.log_folders_that_can_not_be_written(settings)
    banner = _banner(settings, _address(settings, listener.getsockname()[1]))
    if settings.workers == 1:
        return serving.run_single_process(config, listener, banner)
    patience = timedelta(seconds=settings.database_wait)
    return serving.ServerProcesses(config, listener, banner, patience).serve()


def _listening(settings: Settings) -> socket.socket:
    """Binds the port before anything else is touched, so that a second start fails at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise click.ClickException(_not_listening(f"{settings.host}:{settings.port}", error)) from None
    listener.set_inheritable(True)
    return listener


def _not_listening(place: str, error: OSError) -> str:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return f"Can't listen on {place} ({error.strerror}). Set TASKFLOW_HOST to an address of this machine: 127.0.0.1, or 0.0.0.0 for all."
    return f"Can't listen on {place} ({error.strerror}). Take another port: taskflow serve --port 7146"


@contextlib.contextmanager
def _alone(settings: Settings, address: str) -> Iterator[None]:
    """Locks a file: SQLite is for one server, since another would neither get our changes at once nor count our rate
    limits. The locked file contains the server's address."""
    if not settings.on_sqlite:
        yield
        return
    path = _serving_file(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise click.ClickException(
                f"Another server is using {path.with_name(path.name.removesuffix('-serving'))}."
                " For several, set TASKFLOW_DATABASE_URL to PostgreSQL and TASKFLOW_REDIS_URL."
            ) from None
        file.truncate()
        file.write(address)
        file.flush()
        yield


def running_server(settings: Settings) -> str | None:
    """The address of the server that uses this SQLite database now."""
    path = _serving_file(settings)
    if not settings.on_sqlite or not path.exists():
        return None
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return file.read() or None
    return None


def _serving_file(settings: Settings) -> Path:
    return Path(f"{sqlite_path(settings.database_url)}-serving")


def _refuse_what_waits(settings: Settings) -> None:
    if problem := setup.run(migrate.status_of(settings.database_url)).problem():
        raise click.ClickException(problem)


def _migrate(settings: Settings) -> None:
    done = setup.run(migrate.up(settings.database_url, backups=settings.backup_dir, say=click.echo))
    if done:
        click.echo(f"{len(done)} migration{'' if len(done) == 1 else 's'} applied")


def _address(settings: Settings, port: int) -> str:
    host = "localhost" if settings.host in {"127.0.0.1", "0.0.0.0", "::", "::1"} else settings.host  # noqa: S104  # compared, not bound
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _banner(settings: Settings, address: str) -> str:
    return "\n".join(
        (
            f"TaskFlow {__version__} serves at {address}/graphql",
            f"  dashboard  {address}/",
            f"  explorer   {address}/explorer/",
            f"  data       {_place(settings)}",
            f"  files      {_files_place(settings)}",
            f"  mail       {hidden(settings.mail_url) if settings.mail_url else settings.mail_dir.resolve()}",
        )
    )


def _place(settings: Settings) -> str:
    if settings.on_sqlite:
        return str(Path(sqlite_path(settings.database_url)).resolve())
    return hidden(settings.database_url)


def _files_place(settings: Settings) -> str:
    if settings.files_in_a_folder:
        return str(folder_of(settings.files_url).resolve())
    return hidden(settings.files_url)
