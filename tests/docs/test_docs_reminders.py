"""The example that sets a reminder does so, once however often it is run, and prints the server's refusals."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

EXAMPLE = ROOT / "docs/examples/remind_me.sh"
CREATE = 'mutation { createTask(input: { title: "Mend the hose", dueDate: "2099-12-24" }) { task { key } errors { message } } }'
KEY = 'mutation { createApiKey(input: {name: "shell", scopes: [WRITE]}) { secret errors { message } } }'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


def runs(server: Server, key: str, task: str, before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [EXAMPLE, server.address, key, task, before], check=False, capture_output=True, text=True, timeout=60
    )


@pytest.mark.slow
def test_the_example_sets_a_reminder_once_however_often_it_is_run(server: Server) -> None:
    token, _ = server.registers("Alice Johnson", "alice@example.com")
    task = server.ask(CREATE, token)["createTask"]["task"]["key"]
    key = server.ask(KEY, token)["createApiKey"]["secret"]

    first, second = (runs(server, key, task, "P2D") for _ in range(2))
    refused = runs(server, key, task, "P91D")

    assert (first.returncode, first.stderr, second.returncode, second.stderr) == (0, "", 0, "")
    assert first.stdout == second.stdout == f"2099-12-23T00:00:00.000Z  {task}  Mend the hose\n"
    assert (refused.returncode, refused.stderr) == (1, "A reminder comes at most 90 days (P90D) before the due date.\n")


def test_the_how_to_shows_the_example_as_it_is() -> None:
    assert f"```sh\n{EXAMPLE.read_text()}```" in (ROOT / "docs/how-to/be-reminded.md").read_text()
