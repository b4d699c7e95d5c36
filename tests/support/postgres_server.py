"""A PostgreSQL of our own, to be stopped and started again."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FOLDERS = ("usr/lib/postgresql/*/bin", "opt/homebrew/opt/postgresql*/bin", "usr/local/opt/postgresql*/bin")
OPTIONS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=60"


class PostgresServer:
    """Listens on a fixed port, and keeps its data when it is stopped."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._data = folder / "data"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")

    def url(self, database: str = "postgres") -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Starts the server and waits until it accepts connections. A running server stays as it is."""
        if self._is_up:
            return
        self._run("pg_ctl", "--wait", f"--log={self._folder / 'log'}", f"--options=-p {self.port} {OPTIONS}", "start")

    def stop(self) -> None:
        """Stops the server as a crash would, and cuts every connection off. A stopped server stays as it is."""
        if self._is_up:
            self._run("pg_ctl", "--wait", "--mode=immediate", "stop")

    @property
    def _is_up(self) -> bool:
        return (self._data / "postmaster.pid").exists()

    def _run(self, program: str, *arguments: str) -> None:
        said = self._folder / f"{program}.log"  # a pipe would stay open as long as the server runs
        with said.open("wb") as output:
            done = subprocess.run(
                [str(self._programs / program), f"--pgdata={self._data}", *arguments],
                cwd=self._folder,
                stdout=output,
                stderr=output,
                timeout=60,
                check=False,
                **as_somebody(),
            )
        assert done.returncode == 0, said.read_text()


@contextmanager
def one() -> Iterator[PostgresServer]:
    """A server that is initialised and not yet started."""
    programs = needed()
    folder = Path(tempfile.mkdtemp(prefix="taskflow-postgres-"))  # pytest's own folders are closed to other users
    if "user" in as_somebody():
        shutil.chown(folder, "postgres")
    try:
        server = PostgresServer(programs, folder)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def as_somebody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root, which CI often uses."""
    if os.getuid() != 0:
        return {}
    return {"user": "postgres", "group": pwd.getpwnam("postgres").pw_gid, "extra_groups": []}


def needed() -> Path:
    """The folder of PostgreSQL's programs. CI must have them in the run on PostgreSQL."""
    if not os.environ.get("TASKFLOW_TEST_DATABASE_URL"):
        pytest.skip("TASKFLOW_TEST_DATABASE_URL is not set: this belongs to the run on PostgreSQL")
    on_the_way = shutil.which("initdb")
    folders = [Path(on_the_way).parent] if on_the_way else []
    folders += [found for pattern in FOLDERS for found in sorted(Path("/").glob(pattern), reverse=True)]
    for folder in folders:
        if (folder / "initdb").exists():
            return folder
    if os.environ.get("CI"):
        pytest.fail("PostgreSQL is not installed, and this is CI")
    pytest.skip("PostgreSQL is not installed")
