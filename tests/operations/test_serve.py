"""`taskflow serve` prints its address, or explains in one line why it can't serve."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.support import scratch
from tests.support.scratch import assert_one_line, taken_port, taskflow

SECRET = "kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC"
REGISTER = (
    'mutation { register(input: {name: "Alice", email: "alice@example.com", password: "correct horse battery staple"})'
    " { session { ip } } }"
)
REDIS = os.environ.get("TASKFLOW_TEST_REDIS_URL", "")


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        yield address


def test_a_port_in_use_is_reported_in_one_line(tmp_path: Path) -> None:
    with taken_port() as port:
        answer = taskflow("serve", "--port", str(port), folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, f"Can't listen on 127.0.0.1:{port}")
    assert not (tmp_path / "var" / "taskflow.db").exists()


@pytest.mark.parametrize("host", ["300.1.1.1", "203.0.113.9"])
def test_an_address_of_another_machine_is_reported_with_the_setting(tmp_path: Path, host: str) -> None:
    answer = taskflow("serve", folder=tmp_path, TASKFLOW_HOST=host)

    assert_one_line(answer, "Set TASKFLOW_HOST to an address of this machine: 127.0.0.1, or 0.0.0.0 for all.")


def test_a_second_server_on_the_same_sqlite_file_is_refused(tmp_path: Path) -> None:
    first = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path)
    try:
        served_at(first)

        second = taskflow("serve", "--port", "0", folder=tmp_path)
        restore = taskflow("restore", "var/taskflow.db", "--force", folder=tmp_path)
    finally:
        first.terminate()
        first.communicate(timeout=60)

    assert second.returncode == restore.returncode == 1
    assert_one_line(second, "Another server is using var/taskflow.db.")
    assert_one_line(restore, "The database is in use. Stop the server and its workers first.")


def test_no_migration_is_taken_back_below_a_running_server(url: str, tmp_path: Path) -> None:
    server = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    try:
        served_at(server)
        below = taskflow("migrate", "down", "--yes", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
        status = taskflow("migrate", "status", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    finally:
        server.terminate()
        server.communicate(timeout=60)
    afterwards = taskflow("migrate", "down", "--yes", folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert below.returncode == 1
    assert_one_line(below, "The database is in use")
    assert "Stop the server and its workers first." in below.stderr
    assert status.returncode == 0
    assert "1 migration taken back" in afterwards.stdout


def test_the_demo_names_the_address_of_a_running_server(tmp_path: Path) -> None:
    server = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path)
    try:
        address = served_at(server)
        beside = taskflow("demo", folder=tmp_path)
    finally:
        server.terminate()
        server.communicate(timeout=60)

    assert f"Sign in at {address} as any of them" in beside.stdout


def test_several_workers_on_sqlite_are_refused(tmp_path: Path) -> None:
    answer = taskflow("serve", "--workers", "2", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "TASKFLOW_WORKERS=2 needs PostgreSQL and Redis: otherwise processes do not see")


@pytest.mark.parametrize("read_only", ["var/taskflow.db", "var", "both"])
@pytest.mark.parametrize("command", ["serve --port 0", "worker"])
def test_a_database_that_can_not_be_written_is_refused_in_one_line(
    command: str, read_only: str, tmp_path: Path
) -> None:
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0
    for ending in ("-wal", "-shm", "-serving", "-migrating"):  # a killed server leaves these files
        (tmp_path / "var" / f"taskflow.db{ending}").touch()
    places = ["var/taskflow.db", "var"] if read_only == "both" else [read_only]
    for place in places:
        (tmp_path / place).chmod(0o555 if place == "var" else 0o444)

    answer = scratch.without_roots_rights("-m", "taskflow", *command.split(), folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "The database var/taskflow.db is read-only for this user")
    assert "chown" in answer.stderr


@pytest.mark.parametrize("command", ["serve --port 0", "worker"])
def test_folders_that_can_not_be_written_are_logged_at_the_start(command: str, tmp_path: Path) -> None:
    with scratch.empty("postgres", tmp_path) as url:
        settings = {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_SECRET": SECRET}
        assert taskflow("migrate", "up", folder=tmp_path, **settings).returncode == 0
        (tmp_path / "var").mkdir(exist_ok=True)
        (tmp_path / "var").chmod(0o555)
        process = scratch.start_without_roots_rights(
            "-m", "taskflow", *command.split(), folder=tmp_path, **settings, TASKFLOW_ENV="production"
        )
        assert process.stdout is not None
        first = process.stdout.readline()
        process.terminate()
        _, errors = process.communicate(timeout=60)

    assert first.startswith("TaskFlow")
    assert errors.count(f"{tmp_path}/var/files can't be written by this user") == 1
    assert errors.count(f"{tmp_path}/var/mail can't be written by this user") == 1
    assert "so uploads fail" in errors


def test_in_production_the_operator_runs_the_migrations(tmp_path: Path) -> None:
    answer = taskflow("serve", "--port", "0", folder=tmp_path, TASKFLOW_ENV="production", TASKFLOW_SECRET=SECRET)

    assert answer.returncode == 1
    assert_one_line(answer, "Run: taskflow migrate up")
    assert list(tmp_path.iterdir()) == []


def test_a_newer_database_is_not_served(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)
    with closing(sqlite3.connect(tmp_path / "var" / "taskflow.db")) as connection, connection:
        connection.execute("INSERT INTO aerich (version, app, content) VALUES ('100_future.py', 'models', '{}')")

    answer = taskflow("serve", "--port", "0", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "The database is newer than this TaskFlow: it has 100_future.py.")


def test_the_server_prints_its_address_and_answers_there(url: str, tmp_path: Path) -> None:
    process = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    assert process.stdout is not None
    try:
        address = served_at(process)
        with urllib.request.urlopen(f"{address}/health/ready", timeout=30) as answer:
            assert json.load(answer)["status"] == "ok"
        banner = [process.stdout.readline().split() for _ in range(5)]
    finally:
        process.terminate()
        _, errors = process.communicate(timeout=60)

    assert process.returncode == 0
    assert banner[0] == ["dashboard", f"{address}/"]
    assert banner[1] == ["explorer", f"{address}/explorer/"]
    assert banner[3] == ["files", str(tmp_path / "var" / "files")]
    assert banner[4] == ["mail", str(tmp_path / "var" / "mail")]
    assert all_but_ready(errors) == []


@pytest.mark.parametrize(("trusted", "address"), [("", "127.0.0.1"), ("127.0.0.0/8", "203.0.113.9")])
def test_a_forwarded_address_is_trusted_only_from_named_proxies(tmp_path: Path, trusted: str, address: str) -> None:
    """Otherwise any program on the machine could write X-Forwarded-For, and be a new caller with each request."""
    process = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path, TASKFLOW_TRUSTED_PROXIES=trusted)
    try:
        request = urllib.request.Request(
            f"{served_at(process)}/graphql",
            json.dumps({"query": REGISTER}).encode(),
            {"content-type": "application/json", "x-forwarded-for": "203.0.113.9"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert json.load(answer)["data"]["register"]["session"] == {"ip": address}
    finally:
        process.terminate()
        process.communicate(timeout=60)


def test_a_server_beside_a_kubernetes_service_called_taskflow_starts_and_says_what_it_ignored(tmp_path: Path) -> None:
    links = {"TASKFLOW_SERVICE_HOST": "10.0.0.11", "TASKFLOW_PORT_7145_TCP": "tcp://10.0.0.11:7145"}
    process = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path, **links)
    served_at(process)

    process.terminate()
    _, errors = process.communicate(timeout=60)

    assert process.returncode == 0
    assert len(all_but_ready(errors)) == 1
    assert "info    taskflow.settings: Ignored" in errors
    assert all(name in errors for name in links)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_server_that_is_told_to_stop_exits_normally(number: signal.Signals, tmp_path: Path) -> None:
    process = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=tmp_path)
    served_at(process)

    process.send_signal(number)
    _, errors = process.communicate(timeout=60)

    assert (process.returncode, all_but_ready(errors)) == (0, [])


def all_but_ready(errors: str) -> list[str]:
    """The lines of the log without "Application ready.", which must be there once."""
    lines = errors.splitlines()
    ready = [line for line in lines if line.endswith("] Application ready.")]
    assert len(ready) == 1
    return [line for line in lines if line not in ready]


WORKER = """
import socket
from taskflow.logs import logs
from taskflow.operations import serving
from taskflow.settings.settings import Settings

logs.LONGEST_WAIT = 60
listener = socket.create_server(("127.0.0.1", 0))
address = f"http://127.0.0.1:{listener.getsockname()[1]}/graphql"
serving.Server(serving.config(Settings.load()), f"serves at {address}").run([listener])
"""


def test_a_stopped_worker_has_logged_every_request(tmp_path: Path) -> None:
    """The stop signal finally ends the process, and no code runs after that."""
    taskflow("migrate", folder=tmp_path)
    process = scratch.start("-c", WORKER, folder=tmp_path)
    urllib.request.urlopen(f"{served_at(process)}/schema.graphql", timeout=30).close()

    process.terminate()
    _, errors = process.communicate(timeout=30)

    assert process.returncode == -signal.SIGTERM
    assert "GET /schema.graphql 200" in errors


UP = """
import asyncio, gc
from taskflow.app import serve

async def main():
    app = serve()
    async with app.router.lifespan_context(app):
        print(gc.get_freeze_count() > 10_000)

asyncio.run(main())
"""


def test_objects_created_at_the_start_are_not_scanned_for_garbage_again(tmp_path: Path) -> None:
    taskflow("migrate", folder=tmp_path)

    said, errors = scratch.start("-c", UP, folder=tmp_path).communicate(timeout=60)

    assert said.splitlines()[-1:] == ["True"], errors


@pytest.mark.skipif(not REDIS, reason="TASKFLOW_TEST_REDIS_URL names none")
def test_several_workers_serve_together(tmp_path: Path) -> None:
    with scratch.empty("postgres", tmp_path) as address:
        process = scratch.start(
            *["-m", "taskflow", "serve", "--port", "0", "--workers", "2"],
            folder=tmp_path,
            TASKFLOW_DATABASE_URL=address,
            TASKFLOW_REDIS_URL=REDIS,
        )
        try:
            with urllib.request.urlopen(f"{served_at(process)}/health/ready", timeout=30) as answer:
                assert json.load(answer)["redis"] == "ok"
        finally:
            process.terminate()
            process.communicate(timeout=60)

    assert process.returncode == 0


def served_at(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if match := re.search(r"serves at (http://\S+)/graphql", line):
            return match[1]
    raise AssertionError(process.communicate()[1])
