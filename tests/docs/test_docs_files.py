"""The example that adds a file to a task does so, can be run twice, and prints the server's refusals."""

from __future__ import annotations

import os
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.server import Server
from tests.support.scratch import ROOT

EXAMPLE = ROOT / "docs/examples/attach_file.sh"
CREATE = 'mutation { createTask(input: { title: "Mend the hose" }) { task { id key } errors { message } } }'
KEY = 'mutation { createApiKey(input: {name: "shell", scopes: [WRITE]}) { secret errors { message } } }'
FILES = "query ($id: ID!) { task(id: $id) { attachments { filename contentType size } } }"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path, {"TASKFLOW_FILES_MAX_MB": "1"})
    server.start()
    yield server
    server.stop()


def runs(server: Server, key: str, task: str, file: Path, path: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [EXAMPLE, server.address, key, task, file],
        env={**os.environ, "PATH": path or os.environ["PATH"]},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def as_on_macos(folder: Path) -> str:
    """A PATH with `shasum` in place of `sha256sum`."""
    folder.mkdir()
    for name in ("bash", "basename", "curl", "cut", "file", "jq", "perl", "shasum", "wc"):
        if not (there := shutil.which(name)):
            pytest.skip(f"{name} is not here")
        (folder / name).symlink_to(there)
    return str(folder)


@pytest.mark.slow
def test_the_example_adds_a_file_once_however_often_it_is_run(server: Server, tmp_path: Path) -> None:
    token, _ = server.registers("Alice Johnson", "alice@example.com")
    task = server.ask(CREATE, token)["createTask"]["task"]
    key = server.ask(KEY, token)["createApiKey"]["secret"]
    hose, film = tmp_path / "the hose.txt", tmp_path / "film.bin"
    hose.write_text("It leaks here.\n")
    film.write_bytes(bytes(1_048_577))

    first = runs(server, key, task["key"], hose)
    second = runs(server, key, task["key"], hose, as_on_macos(tmp_path / "bin"))
    refused = runs(server, key, task["key"], film)

    there: Any = server.ask(FILES, token, id=task["id"])["task"]["attachments"]
    assert there == [{"filename": "the hose.txt", "contentType": "text/plain", "size": 15}]
    assert (first.returncode, first.stderr, second.returncode, second.stderr) == (0, "", 0, "")
    assert first.stdout == second.stdout
    with urllib.request.urlopen(first.stdout.strip()) as answer:
        assert answer.read() == b"It leaks here.\n"
    assert (refused.returncode, refused.stderr) == (1, "A file has at most 1 MB here.\n")


def test_the_how_to_shows_the_example_as_it_is() -> None:
    assert f"```sh\n{EXAMPLE.read_text()}```" in (ROOT / "docs/how-to/attach-files.md").read_text()
