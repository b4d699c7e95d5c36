"""docs/examples/forward_events.py loses no event, whoever is killed, and the page about it says what it sends."""

from __future__ import annotations

import asyncio
import base64
import json
import queue
import re
import subprocess
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.crash.conftest import running_deployment
from tests.crash.deployment import CREATE, Deployment, alice_with_a_team
from tests.support.printing import PYTHON, ends, prints, program
from tests.support.scratch import ROOT

PAGE = (ROOT / "docs/how-to/send-webhooks.md").read_text()
PROGRAM = (ROOT / "docs/examples/forward_events.py").read_text()
SECRET = f"whsec_{base64.b64encode(b'a secret of twenty-four bytes').decode()}"
MAKE_KEY = 'mutation { createApiKey(input: {name: "webhooks", scopes: [READ]}) { secret errors { message } } }'
SECONDS = 60


def checker() -> Any:
    there: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[0], there)  # the page's own code
    return there["is_genuine"]


class Receiver(ThreadingHTTPServer):
    """Takes webhooks. `answers` holds the status of each answer; an empty queue keeps the sender waiting."""

    daemon_threads = True

    def __init__(self) -> None:
        self.answers: queue.Queue[int] = queue.Queue()
        self.arrived: queue.Queue[tuple[dict[str, str], bytes]] = queue.Queue()
        self.accepted: list[tuple[str, dict[str, Any]]] = []
        super().__init__(("127.0.0.1", 0), Taker)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"


class Taker(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.arrived.put((headers, body))
        status = self.server.answers.get(timeout=SECONDS)
        if status == 204:
            self.server.accepted.append((headers["webhook-id"], json.loads(body)))
        self.send_response(status)
        if status == 301:
            self.send_header("location", "/sign-in")
        self.send_header("content-length", "0")
        self.end_headers()

    def do_GET(self) -> None:  # the page of a sign-in, to which a gate redirects
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.shutdown()
    receiver.server_close()


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Deployment]:
    async with running_deployment(tmp_path, {}) as deployment:
        yield deployment


@contextmanager
def forwarding(
    place: Deployment, receiver: Receiver, key: str, folder: Path, **more: str
) -> Iterator[subprocess.Popen[str]]:
    environment = {
        "TASKFLOW_URL": place.server.address,
        "TASKFLOW_TOKEN": key,
        "WEBHOOK_URL": receiver.address,
        "WEBHOOK_SECRET": SECRET,
        "WEBHOOK_EVENTS": "task.created",
        "WEBHOOK_CURSOR": str(folder / "cursor"),
        "WEBHOOK_LONGEST_WAIT": "1",
        **more,
    }
    with program(*PYTHON, "docs/examples/forward_events.py", **environment) as process:
        yield process


async def arrives(receiver: Receiver) -> tuple[dict[str, str], bytes]:
    return await asyncio.to_thread(receiver.arrived.get, timeout=SECONDS)


async def follows(process: subprocess.Popen[str]) -> None:
    await says(process, "-- following")


async def says(process: subprocess.Popen[str], wanted: str) -> None:
    assert process.stdout is not None
    await prints(process.stdout, wanted)


@pytest.mark.slow
@pytest.mark.timeout(180)
async def test_no_event_is_lost_when_forwarder_server_and_receiver_fail(
    place: Deployment, receiver: Receiver, tmp_path: Path
) -> None:
    alice, _ = await alice_with_a_team(place)
    key = (await alice.does(MAKE_KEY))["secret"]
    made = []

    async def makes(title: str) -> None:
        made.append((await alice.does(CREATE, input={"title": title}))["task"]["id"])

    with forwarding(place, receiver, key, tmp_path) as forwarder:
        await follows(forwarder)
        await makes("Water the plants")
        await makes("Prune the trees")
        receiver.answers.put(503)
        await arrives(receiver)
        receiver.answers.put(301)
        await arrives(receiver)
        receiver.answers.put(204)
        headers, body = await arrives(receiver)
        second, _ = await arrives(receiver)  # and is killed before it is answered
    with forwarding(place, receiver, key, tmp_path):
        again, _ = await arrives(receiver)
        receiver.answers.put(204)  # to the one that was killed
        receiver.answers.put(204)
        await place.is_killed()
        await place.opens()
        await makes("Mend the hose")
        receiver.answers.put(204)
        await arrives(receiver)
    await makes("Sow the beans")
    with forwarding(place, receiver, key, tmp_path):
        for _ in range(2):  # "Mend the hose" again, if its cursor was not kept yet
            receiver.answers.put(204)
        while len({id for id, _ in receiver.accepted}) < len(made):
            await arrives(receiver)

    assert second["webhook-id"] == again["webhook-id"], "it is sent again under the same id"
    assert list({id: message["data"]["subjectId"] for id, message in receiver.accepted}.values()) == made
    assert checker()(headers, body, SECRET)
    assert not checker()(headers, body + b" ", SECRET)


@pytest.mark.slow
async def test_an_error_that_stays_ends_the_forwarder_with_its_message(
    place: Deployment, receiver: Receiver, tmp_path: Path
) -> None:
    alice, _ = await alice_with_a_team(place)
    key = (await alice.does(MAKE_KEY))["secret"]

    with forwarding(place, receiver, key, tmp_path, WEBHOOK_EVENTS="Tasks") as forwarder:
        ended = await ends(forwarder)

    assert ended == (1, 'Event names look like "task.created" or "task.*".')


@pytest.mark.slow
async def test_the_pauses_of_an_outage_double_and_begin_anew_after_it(
    place: Deployment, receiver: Receiver, tmp_path: Path
) -> None:
    alice, _ = await alice_with_a_team(place)
    key = (await alice.does(MAKE_KEY))["secret"]

    with forwarding(place, receiver, key, tmp_path, WEBHOOK_LONGEST_WAIT="3") as forwarder:
        await follows(forwarder)
        for _ in range(2):
            await place.is_killed()
            for seconds in (2, 3):
                await says(forwarder, f"coming back in {seconds} s")
            await place.opens()
            await follows(forwarder)


def test_the_page_names_every_variable_of_the_program() -> None:
    table = set(re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE))

    assert table == set(re.findall(r'"((?:TASKFLOW|WEBHOOK)_\w+)"', PROGRAM))


def test_the_page_shows_what_the_program_sends() -> None:
    shown = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0])
    selected = re.findall(r"event \{(.*?)\} \}\n  \.\.\. on StreamReady", PROGRAM, re.DOTALL)[0]

    assert {*shown} == {"type", "timestamp", "data"}
    assert {*shown["data"]} == set(re.findall(r"\w+", re.sub(r"\{[^{}]*\}", "", re.sub(r"\{[^{}]*\}", "", selected))))


def test_the_program_is_as_short_as_it_is_said() -> None:
    assert len(PROGRAM.splitlines()) < 130
