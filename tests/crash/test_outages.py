"""The database is stopped and started again, below servers that run, servers that start, and servers whose workers are
killed."""

from __future__ import annotations

import os
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.support import scratch
from tests.support.postgres_server import PostgresServer

pytestmark = pytest.mark.slow

TIMEOUT = 60


class Serving:
    """`taskflow serve` in its own process, with its log in a file."""

    def __init__(self, folder: Path, settings: dict[str, str], *arguments: str) -> None:
        self._log = folder / "serve.log"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [scratch.PYTHON, "-m", "taskflow", *(arguments or ("serve", "--port", "0"))],
                cwd=folder,
                env=scratch.surroundings(**settings),
                stdout=log,
                stderr=log,
            )

    @property
    def log(self) -> str:
        return self._log.read_text()

    def says(self, words: str) -> None:
        until(lambda: words in self.log or self.process.poll() is not None)
        assert words in self.log, self.log

    @property
    def address(self) -> str:
        self.says("serves at")
        return self.log.partition("serves at ")[2].split("/graphql")[0]

    @property
    def workers(self) -> list[psutil.Process]:
        """Its child processes that serve; multiprocessing adds one of its own."""
        return [child for child in psutil.Process(self.process.pid).children() if serves(child)]

    def is_ready(self) -> bool:
        with suppress(OSError), urllib.request.urlopen(f"{self.address}/health/ready", timeout=5) as answer:
            return bool(answer.status == 200)
        return False

    def ends(self) -> int:
        """Waits for the process to end by itself, and returns its exit status."""
        return self.process.wait(TIMEOUT)


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Callable[..., Serving]]:
    """Starts servers for the test, and kills them and their workers afterwards."""
    started: list[Serving] = []

    def start(settings: dict[str, str], *arguments: str) -> Serving:
        started.append(Serving(tmp_path, settings, *arguments))
        return started[-1]

    yield start
    for each in started:
        workers = each.workers if each.process.poll() is None else []
        each.process.kill()
        each.process.wait()
        for worker in workers:
            with suppress(psutil.NoSuchProcess):
                worker.kill()


def serves(child: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):  # it may end while it is looked at
        return child.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(child.cmdline())
    return False


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + TIMEOUT
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.05)  # another process has no event to wait for


@pytest.mark.parametrize(("command", "says"), [("serve --port 0", "serves at"), ("worker", "waits for work")])
def test_a_server_that_starts_before_its_database_waits_for_it(
    command: str, says: str, own_postgres: PostgresServer, own_settings: dict[str, str], serving: Callable[..., Serving]
) -> None:
    assert scratch.taskflow("migrate", "up", folder=Path.cwd(), **own_settings).returncode == 0
    own_postgres.stop()
    starting = serving(own_settings, *command.split())
    starting.says("Is it running? It is tried again for 60 s.")

    own_postgres.start()

    starting.says(says)


@pytest.mark.parametrize("command", ["serve --port 0", "serve --port 0 --workers 2", "worker"])
def test_when_the_database_does_not_come_it_exits_with_1_and_one_line(
    command: str, own_postgres: PostgresServer, own_settings: dict[str, str], tmp_path: Path
) -> None:
    own_postgres.stop()

    answer = scratch.taskflow(*command.split(), folder=tmp_path, **own_settings, TASKFLOW_DATABASE_WAIT="1")

    assert answer.returncode == 1
    assert answer.stderr.splitlines()[-1].startswith("taskflow: The database can't be reached at")
    assert "Traceback" not in answer.stderr


def test_a_worker_that_dies_while_the_database_is_away_is_replaced_when_it_is_back(
    own_postgres: PostgresServer, own_settings: dict[str, str], serving: Callable[..., Serving]
) -> None:
    servers = serving(own_settings, "serve", "--port", "0", "--workers", "2")
    assert servers.is_ready()
    own_postgres.stop()
    servers.workers[0].kill()
    servers.says("could not start")
    assert servers.process.poll() is None

    own_postgres.start()

    until(lambda: len(servers.workers) == 2 and servers.is_ready())
    servers.process.terminate()
    assert servers.ends() == 0
    servers.says("The database can't be reached")


def test_when_all_have_died_and_none_can_start_the_parent_exits_with_1(
    own_postgres: PostgresServer, own_settings: dict[str, str], serving: Callable[..., Serving]
) -> None:
    servers = serving(own_settings | {"TASKFLOW_DATABASE_WAIT": "2"}, "serve", "--port", "0", "--workers", "2")
    assert servers.is_ready()
    own_postgres.stop()

    for worker in servers.workers:
        worker.kill()

    assert servers.ends() == 1
    servers.says("The database can't be reached")
    servers.says("none serves: giving up")


@pytest.mark.parametrize("away", [False, True], ids=["while they serve", "while one is starting"])
def test_when_the_parent_is_killed_its_workers_end_and_release_the_port(
    away: bool, own_postgres: PostgresServer, own_settings: dict[str, str], serving: Callable[..., Serving]
) -> None:
    servers = serving(own_settings, "serve", "--port", "0", "--workers", "2")
    port = int(servers.address.rpartition(":")[2])
    if away:
        own_postgres.stop()
        servers.workers[0].kill()
        until(lambda: len(servers.workers) == 2)
    workers = servers.workers

    os.kill(servers.process.pid, signal.SIGKILL)

    _, alive = psutil.wait_procs(workers, timeout=TIMEOUT)
    assert not alive
    if not away:
        assert servers.log.count("The parent process has ended") == 2
        again = serving(own_settings, "serve", "--port", str(port), "--workers", "2")
        assert again.is_ready()
