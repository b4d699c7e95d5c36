"""Queued mutations are sent in order, once, despite kills, full disks and a second process."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from taskflow_client import Client, FileQueue, OfflineQueue, Settled, TaskFlowError, new_id
from taskflow_client import queue as queue_module
from taskflow_client.documents import COMMENT, CREATE_TASK, UPDATE_TASK
from tests.clients.python.transports import answers
from tests.crash.deployment import Deployment, NetworkPerson
from tests.support.people import PASSWORD, Person
from tests.support.scratch import ROOT

pytestmark = pytest.mark.once

URL = "http://localhost:7145"
DONE = httpx2.Response(200, json={"data": {"updateTask": {"task": {"id": "x"}, "errors": []}}})
AWAY = httpx2.ConnectError("nobody is there")


class Told:
    def __init__(self) -> None:
        self.settled: list[Settled] = []
        self.moved = asyncio.Event()

    async def __call__(self, settled: Settled) -> None:
        self.settled.append(settled)
        self.moved.set()

    @property
    def codes(self) -> list[list[str]]:
        return [[error["code"] for error in one.errors] for one in self.settled]


def of(path: Path, *scripted: httpx2.Response | Exception) -> tuple[OfflineQueue, list[httpx2.Request]]:
    http, asked = answers(*scripted)
    return Client(URL, key="tf_x", http=http).queue(FileQueue(path)), asked


async def test_queued_mutations_are_sent_in_order_and_a_conflict_is_handed_to_the_caller(
    app: Starlette, alice: Person, garden: dict[str, Any], tmp_path: Path
) -> None:
    told = Told()
    http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app))
    async with Client(URL, key=alice.token, http=http) as client:
        queue = client.queue(FileQueue(tmp_path / "queue.json"))
        task = new_id("task")
        new = {"id": task, "title": "Water the plants", "teamId": garden["id"]}
        await queue.add(CREATE_TASK, {"input": new})
        await queue.add(UPDATE_TASK, {"id": task, "input": {"status": "COMPLETED", "expectedVersion": 1}})
        await queue.add(UPDATE_TASK, {"id": task, "input": {"status": "PENDING", "expectedVersion": 1}})
        await queue.add(COMMENT, {"input": {"taskId": task, "body": " "}})

        assert await queue.send(told)

    assert told.codes == [[], [], ["CONFLICT"], ["REQUIRED"]]
    conflict = told.settled[2].conflict
    assert conflict is not None
    assert (conflict["currentVersion"], conflict["current"]["status"]) == (2, "COMPLETED")
    assert await queue.store.load() == []


@pytest.mark.slow
async def test_a_mutation_whose_answer_was_lost_with_the_server_is_done_once(
    deployment: Deployment, nora: NetworkPerson, team: str, tmp_path: Path
) -> None:
    class LosesTheAnswer(httpx2.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            answer = await super().handle_async_request(request)
            if b"createTask" in request.content:
                await deployment.is_killed()
                raise httpx2.ReadError("the server is gone")
            return answer

    path, told = tmp_path / "queue.json", Told()
    async with (
        httpx2.AsyncClient(transport=LosesTheAnswer()) as http,
        Client(deployment.server.address, http=http) as client,
    ):
        await client.sign_in(nora.email, PASSWORD)
        queue = client.queue(FileQueue(path))
        await queue.add(CREATE_TASK, {"input": {"title": "Water the plants", "teamId": team}})
        assert not await queue.send(told)
        assert not await queue.send(told)  # the server can't be reached
    assert told.settled == []
    await deployment.opens()

    async with Client(deployment.server.address) as client:
        await client.sign_in(nora.email, PASSWORD)
        assert await client.queue(FileQueue(path)).send(told)
        titles = [task["title"] async for task in client.tasks()]

    assert told.codes == [[]]
    assert titles == ["Water the plants"]
    assert told.settled[0].payload["task"]["title"] == "Water the plants"


async def test_mutations_added_while_the_server_is_away_are_sent_when_it_is_back(tmp_path: Path) -> None:
    queue, asked = of(tmp_path / "queue.json", AWAY, AWAY, DONE)
    told = Told()
    async with asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(queue.keep_sending(told))
        await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
        await told.moved.wait()
        told.moved.clear()
        await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
        await told.moved.wait()
        sending.cancel()

    keys = [json.loads(request.content)["variables"]["key"] for request in asked]
    assert keys[0] == keys[1] == keys[2] != keys[3]


async def test_a_mutation_leaves_the_queue_after_the_caller_has_handled_it(tmp_path: Path) -> None:
    async def stumbles(_: Settled) -> None:
        raise LookupError

    path, told = tmp_path / "queue.json", Told()
    queue, _ = of(path, DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    with pytest.raises(LookupError):
        await queue.send(stumbles)
    await of(path, DONE)[0].send(told)

    assert told.codes == [[]]


async def test_a_signed_out_queue_waits(tmp_path: Path) -> None:
    refusal = httpx2.Response(401, json={"errors": [{"message": "no", "extensions": {"code": "UNAUTHENTICATED"}}]})
    queue, _ = of(tmp_path / "queue.json", refusal)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    with pytest.raises(TaskFlowError, match="UNAUTHENTICATED"):
        await queue.send(Told())

    assert len(await queue.store.load()) == 1


async def test_a_bug_of_the_server_does_not_block_the_queue_for_ever(tmp_path: Path) -> None:
    bug = httpx2.Response(200, json={"data": {"updateTask": None}, "errors": [{"extensions": {"code": "INTERNAL"}}]})
    queue, asked = of(tmp_path / "queue.json", *[bug] * 5, DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    await queue.add(UPDATE_TASK, {"id": "y", "input": {}})
    told = Told()
    while not await queue.send(told):
        assert len(asked) < 5

    assert told.codes == [["INTERNAL"], []]


@pytest.mark.parametrize(("hours", "codes"), [(21, [[]]), (25, [["UNREACHABLE"]])])
async def test_a_mutation_whose_key_the_server_may_have_forgotten_is_not_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int, codes: list[list[str]]
) -> None:
    now = 1e9
    monkeypatch.setattr(queue_module, "time", lambda: now)
    queue, asked = of(tmp_path / "queue.json", httpx2.ReadError("cut"), DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    told = Told()
    await queue.send(told)
    now += hours * 3600
    await queue.send(told)

    assert told.codes == codes
    assert len(asked) == (2 if hours == 21 else 1)


async def test_a_mutation_that_was_never_sent_may_wait_for_a_week(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, told = 1e9, Told()
    monkeypatch.setattr(queue_module, "time", lambda: now)
    queue, _ = of(tmp_path / "queue.json", DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    now += 7 * 86_400
    await queue.send(told)

    assert told.codes == [[]]


async def test_a_full_disk_is_reported_and_the_queue_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "queue.json"
    queue, asked = of(path, DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    before = path.read_text()
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", is_full)
        with pytest.raises(OSError, match="No space"):
            await queue.add(UPDATE_TASK, {"id": "y", "input": {}})
        with pytest.raises(OSError, match="No space"):
            await queue.send(Told())

    assert path.read_text() == before
    assert asked == []
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".queue")] == []


async def test_a_queue_that_one_caller_sends_is_not_sent_by_another(tmp_path: Path) -> None:
    path, told = tmp_path / "queue.json", Told()
    mine, asked = of(path, DONE)
    other, not_asked = of(path, DONE)
    await mine.add(UPDATE_TASK, {"id": "x", "input": {}})

    async def meanwhile(settled: Settled) -> None:
        assert not await other.send(told)
        if not told.settled:
            await other.add(UPDATE_TASK, {"id": "y", "input": {}})
        await told(settled)

    assert await mine.send(meanwhile)
    assert [one.waiting.variables["id"] for one in told.settled] == ["x", "y"]
    assert (len(asked), len(not_asked)) == (2, 0)


ADDS = """
import asyncio, sys
from taskflow_client import Client, FileQueue
from taskflow_client.documents import UPDATE_TASK

async def main():
    queue = Client("http://localhost", key="tf_x").queue(FileQueue(sys.argv[1]))
    for number in range(20):
        await queue.add(UPDATE_TASK, {"id": f"{sys.argv[2]} {number}", "input": {}})

asyncio.run(main())
"""


async def test_two_processes_lose_nothing_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "queue.json"
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT / "clients" / "python")}
    both = [
        subprocess.Popen(  # noqa: ASYNC220  # it begins at once
            [sys.executable, "-c", ADDS, str(path), name], env=surroundings
        )
        for name in ("first", "second")
    ]
    assert [await asyncio.to_thread(one.wait, 60) for one in both] == [0, 0]

    ids = [one.variables["id"] for one in await FileQueue(path).load()]
    for name in ("first", "second"):
        assert [id for id in ids if id.startswith(name)] == [f"{name} {number}" for number in range(20)]
    assert len(ids) == 40


async def test_mutations_that_another_process_adds_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_module, "LOOKS_AGAIN", 0.01)
    path, told = tmp_path / "queue.json", Told()
    async with asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(of(path, DONE)[0].keep_sending(told))
        await of(path, DONE)[0].add(UPDATE_TASK, {"id": "x", "input": {}})
        await told.moved.wait()
        sending.cancel()

    assert told.codes == [[]]


async def test_a_file_that_is_no_queue_stays_untouched(tmp_path: Path) -> None:
    path = tmp_path / "queue.json"
    path.write_text('{"my": "diary"}')
    queue, _ = of(path, DONE)
    with pytest.raises(ValueError, match="something else"):
        await queue.add(UPDATE_TASK, {"id": "x", "input": {}})

    assert path.read_text() == '{"my": "diary"}'


@pytest.mark.parametrize("value", [float("nan"), object(), Path()])
async def test_a_mutation_that_cannot_be_serialised_is_refused(tmp_path: Path, value: object) -> None:
    queue, _ = of(tmp_path / "queue.json", DONE)
    with pytest.raises((TypeError, ValueError)):
        await queue.add(UPDATE_TASK, {"id": "x", "input": {"title": value}})

    assert await queue.store.load() == []


async def test_a_caller_cancelled_while_handling_an_answer_gets_it_again(tmp_path: Path) -> None:
    path, told, inside = tmp_path / "queue.json", Told(), asyncio.Event()

    async def never_ends(_: Settled) -> None:
        inside.set()
        await asyncio.Event().wait()

    queue, _ = of(path, DONE)
    await queue.add(UPDATE_TASK, {"id": "x", "input": {}})
    sending = asyncio.get_running_loop().create_task(queue.send(never_ends))
    await inside.wait()
    sending.cancel()
    await asyncio.wait([sending])

    assert await queue.send(told)
    assert told.codes == [[]]


async def test_a_mutation_without_a_key_is_refused(tmp_path: Path) -> None:
    queue, _ = of(tmp_path / "queue.json", DONE)
    with pytest.raises(ValueError, match="idempotent"):
        await queue.add("mutation { deleteTask(id: 1) { errors { code } } }", {})
