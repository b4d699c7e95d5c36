"""The code in docs/guide/events.md runs, and prints the output that the page shows."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/guide/events.md").read_text()
EXAMPLES = ["docs/examples/order_pipeline.py", "docs/examples/user_lifecycle.py"]
SNIPPETS = [code for code in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL) if "__main__" not in code]
A_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00")


def shown(example: str) -> tuple[str, str]:
    """The code in the guide, and the output that the guide shows for it."""
    found = re.search(rf"<!-- {example} -->\n```python\n(.*?)```.*?```text\n(.*?)```", GUIDE, re.DOTALL)
    assert found, f"the guide does not show {example}"
    return found[1], found[2]


def timeless(text: str) -> str:
    return A_TIME.sub("<time>", text)


def here() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def printed(*command: str) -> str:
    run = subprocess.run(
        [sys.executable, *command], env=here(), capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@contextmanager
def running(example: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [sys.executable, str(ROOT / example)]
    with subprocess.Popen(command, env={**here(), "PORT": port}, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process, f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGINT)


def wait_until_it_listens(server: str) -> None:
    """Waits for the port, which opens after the lifespan has reported that the application is ready."""
    give_up_at = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", int(server.rpartition(":")[2])), timeout=10).close()
        except ConnectionRefusedError:
            assert time.monotonic() < give_up_at
            time.sleep(0.01)
        else:
            return


def post(url: str, body: object = None) -> tuple[int, Any]:
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.load(answer)
    except HTTPError as refused:
        with refused:
            return refused.code, json.load(refused)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_guide_shows_the_example_as_it_is(example: str) -> None:
    code, _ = shown(example)

    assert code == (ROOT / example).read_text()


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_every_snippet_of_the_guide_runs(number: int) -> None:
    assert printed("-c", SNIPPETS[number])


def test_the_order_pipeline_prints_what_the_guide_shows() -> None:
    _, output = shown(EXAMPLES[0])

    assert printed(EXAMPLES[0]) == output


def test_a_fraud_check_is_added_without_changing_the_route() -> None:
    more = 'on("order.placed", lambda order: print("Looks honest"), priority=1)\n'
    code = (ROOT / EXAMPLES[0]).read_text().replace("async def place_order", f"{more}\n\nasync def place_order")

    assert printed("-c", code).splitlines()[:2] == ["Reserving 2 items", "Looks honest"]


def test_the_user_lifecycle_prints_what_the_guide_shows() -> None:
    _, output = shown(EXAMPLES[1])

    with running(EXAMPLES[1]) as (process, server):
        assert process.stdout
        ready = process.stdout.readline()
        wait_until_it_listens(server)
        bob = {"email": "bob@example.com", "name": "Bob", "password": "secret"}
        created = post(f"{server}/api/register", bob)
        refused = post(f"{server}/api/register", {"email": "bob@example.com"})
        deactivated = post(f"{server}/api/users/42/deactivate")
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()

    assert created == (201, {"user_id": 42, "status": "created"})
    assert refused == (400, {"error": "email and name are required"})
    assert deactivated == (200, {"user_id": 42, "status": "deactivated"})
    assert timeless(ready + rest) == timeless(output)
