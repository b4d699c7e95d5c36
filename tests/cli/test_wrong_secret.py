"""A command with another secret than the server's changes nothing that depends on it, and the doctor says that it is
another one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from taskflow.migrations.connection import connect
from tests.support import scratch
from tests.support.scratch import taskflow

SECRET = "kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC"
ANOTHER = "Zu4wEr9tYq1pLo7kIj5hGf3dSa8mNb6vCx2y"
COMMANDS = ("user list", "jobs list", "team list", "events --log", "doctor --repair")


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    (tmp_path / "instance").mkdir()
    with scratch.empty(request.param, tmp_path / "instance") as address:
        yield address


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder without the settings and the secret of the instance."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(url: str, tmp_path: Path) -> str:
    """The key for push that the server has made, as it is in the database."""
    assert taskflow("migrate", "up", folder=tmp_path / "instance", **settings(url)).returncode == 0
    served(url, SECRET, tmp_path / "instance")
    return key_in(url)


def test_a_command_with_another_secret_keeps_the_servers_key_for_push(url: str, kept: str, elsewhere: Path) -> None:
    for command in COMMANDS:
        answer = taskflow(*command.split(), folder=elsewhere, **settings(url, ANOTHER))

        assert answer.returncode == 0, answer.stderr
        assert key_in(url) == kept, command


def test_a_command_without_a_secret_makes_none(url: str, kept: str, elsewhere: Path) -> None:
    for command in COMMANDS:
        answer = taskflow(*command.split(), folder=elsewhere, TASKFLOW_DATABASE_URL=url)

        assert answer.returncode == 0, answer.stderr
        assert key_in(url) == kept, command
        assert not (elsewhere / "var/secret").exists(), command


def test_a_server_with_a_new_secret_makes_a_new_key(url: str, kept: str, tmp_path: Path) -> None:
    """As docs/how-to/secret.md says of a rotation."""
    served(url, ANOTHER, tmp_path / "instance")

    assert key_in(url) != kept


def test_the_doctor_says_that_the_secret_is_not_the_servers(url: str, kept: str, elsewhere: Path) -> None:
    right = taskflow("doctor", folder=elsewhere, **settings(url)).stdout
    wrong = taskflow("doctor", folder=elsewhere, **settings(url, ANOTHER)).stdout
    none = taskflow("doctor", folder=elsewhere, TASKFLOW_DATABASE_URL=url).stdout

    assert "ok    push        the key for push can be read with this secret" in right
    assert "warn  push        the key for push was made with another TASKFLOW_SECRET" in wrong
    assert "set the secret of the server" in wrong
    assert "warn  push        the key for push was made with another TASKFLOW_SECRET" in none
    assert "ok    secret      none here yet: a server makes one, in var/secret" in none
    assert key_in(url) == kept


def settings(url: str, secret: str = SECRET) -> dict[str, str]:
    return {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_SECRET": secret}


def served(url: str, secret: str, folder: Path) -> None:
    """A server starts with this secret, and ends."""
    server = scratch.start("-m", "taskflow", "serve", "--port", "0", folder=folder, **settings(url, secret))
    assert server.stdout is not None
    first = server.stdout.readline()
    server.terminate()
    server.communicate(timeout=60)
    assert "serves at" in first


def key_in(url: str) -> str:
    async def read() -> str:
        connection = await connect(url)
        try:
            return str((await connection.fetch("SELECT value FROM instance WHERE name = 'vapid'"))[0][0])
        finally:
            await connection.close()

    return asyncio.run(read())
