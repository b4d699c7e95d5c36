"""The example that searches shows what is found, where, the correction of a typing mistake, and the refusal of a query
that is too long."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

EXAMPLE = ROOT / "docs/examples/find.py"
CREATE = (
    'mutation { createTask(input: { title: "Mend the <old> hose", description: "It leaks & drips" })'
    " { task { key } errors { message } } }"
)
KEY = 'mutation { createApiKey(input: {name: "shell", scopes: [READ]}) { secret errors { message } } }'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path, {})
    server.start()
    yield server
    server.stop()


def finds(server: Server, key: str, *words: str) -> tuple[str, str]:
    command = [sys.executable, str(EXAMPLE), server.address, key, *words]
    answer = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    return answer.stdout, answer.stderr


@pytest.mark.slow
def test_the_example_shows_tasks_with_their_matches(server: Server) -> None:
    token, _ = server.registers("Alice Johnson", "alice@example.com")
    task = server.ask(CREATE, token)["createTask"]["task"]["key"]
    key = server.ask(KEY, token)["createApiKey"]["secret"]
    shown = f"{task}  Mend the <old> hose\n    title: Mend the <old> *hose*\n"

    assert finds(server, key, "hos", "leaks") == ("", "")
    assert finds(server, key, "leaks", "hos") == (f"{shown}    description: It *leaks* & drips\n", "")
    corrected = f"Nothing has these words. This is what was found for: hose\n{shown}"
    assert finds(server, key, "hsoe") == (corrected, "")
    assert finds(server, key, "x" * 201) == ("", "Search for at most 200 characters.\n")


def test_the_how_to_shows_the_example_as_it_is() -> None:
    assert f"```python\n{EXAMPLE.read_text()}```" in (ROOT / "docs/how-to/search-tasks.md").read_text()
