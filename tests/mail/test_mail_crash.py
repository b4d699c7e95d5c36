"""A server that is killed: committed mails are sent after the restart, at worst one of them twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import urllib.request
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from http.client import HTTPException
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import Envelope

from models.values import clock
from taskflow.migrations import migrate
from taskflow.storage.database import Database
from tests.conftest import SECRET
from tests.support import scratch
from tests.support.later import time_passes
from tests.support.mail_server import MailServer
from tests.support.people import PASSWORD, REGISTER

pytestmark = pytest.mark.slow

PREFER = "mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { errors { message } } }"
CREATE_TASK = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
CREATE_COMMENT = "mutation ($input: CreateCommentInput!) { createComment(input: $input) { errors { message } } }"
NOTICES = "SELECT count(*) FROM jobs WHERE kind = 'mail.notice'"
QUIET = 3
"""Seconds within which an unwanted second mail would arrive."""


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    dialect = "postgres" if os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres") else "sqlite"
    with scratch.empty(dialect, tmp_path) as address:
        yield address


class Server:
    """`taskflow serve` in a process of its own."""

    def __init__(self, url: str, post: MailServer, folder: Path) -> None:
        self._settings = {
            "TASKFLOW_DATABASE_URL": url,
            "TASKFLOW_MAIL_URL": post.url,
            "TASKFLOW_DATA_DIR": str(folder / "var"),
            "TASKFLOW_SECRET": SECRET,
        }
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._address = ""

    async def starts(self) -> None:
        arguments = ("-m", "taskflow", "serve", "--port", "0")
        self._process = scratch.start(*arguments, folder=self._folder, **self._settings)
        self._address = await asyncio.to_thread(self._where)

    def is_killed(self) -> None:
        assert self._process is not None
        self._process.kill()

    async def is_gone(self) -> None:
        assert self._process is not None
        await asyncio.to_thread(self._process.communicate)

    async def does(self, document: str, token: str = "", **variables: Any) -> Any:
        return await asyncio.to_thread(self._post, document, token, variables)

    def _where(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if " serves at " in line:
                return line.split(" serves at ")[1].strip()
        raise AssertionError(self._process.communicate()[1])

    def _post(self, document: str, token: str, variables: dict[str, Any]) -> Any:
        headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
        body = json.dumps({"query": document, "variables": variables}).encode()
        with urllib.request.urlopen(urllib.request.Request(self._address, body, headers), timeout=30) as answer:
            return json.load(answer)["data"]


@pytest.fixture
async def server(url: str, post: MailServer, tmp_path: Path) -> AsyncIterator[Server]:
    await migrate.up(url, backups=tmp_path, say=lambda _: None)
    server = Server(url, post, tmp_path)
    await server.starts()
    yield server
    server.is_killed()
    await server.is_gone()


async def registers(server: Server, name: str = "Alice") -> Any:
    given = {"name": name, "email": f"{name.lower()}@example.com", "password": PASSWORD}
    return (await server.does(REGISTER, input=given))["register"]


async def test_a_committed_mail_is_sent_after_a_kill(server: Server, post: MailServer) -> None:
    reached = asyncio.Event()

    async def hang(_: Envelope) -> None:
        reached.set()
        await asyncio.Event().wait()

    post.rude = hang
    await registers(server)
    await asyncio.wait_for(reached.wait(), 15)
    server.is_killed()
    await server.is_gone()
    assert post.letters == []

    post.rude = None
    await server.starts()

    async with asyncio.timeout(40):
        while not post.letters:  # noqa: ASYNC110  # the dead worker's lease must end first
            await asyncio.sleep(0.1)
    await nothing_more_comes(post, 1)


async def test_a_kill_after_the_mail_server_accepted_causes_at_most_one_copy_with_the_same_message_id(
    server: Server, post: MailServer
) -> None:
    async def take_it_and_kill(_: Envelope) -> None:
        post.rude = None
        server.is_killed()

    post.rude = take_it_and_kill
    with contextlib.suppress(OSError, HTTPException):  # the kill may come before the answer
        await registers(server)
    await post.has(1)
    await server.is_gone()

    await server.starts()

    async with asyncio.timeout(40):
        while len(post.letters) < 2:  # noqa: ASYNC110  # the dead worker's lease must end first
            await asyncio.sleep(0.1)
    await nothing_more_comes(post, 2)
    first, second = post.letters
    assert first["Message-ID"] == second["Message-ID"]


async def test_a_kill_during_a_digest_delays_none_of_it(server: Server, post: MailServer, url: str) -> None:
    reached = asyncio.Event()

    async def hang_at_the_digest(envelope: Envelope) -> None:
        if b"What is new in TaskFlow" in (envelope.original_content or b""):
            reached.set()
            await asyncio.Event().wait()

    def digests() -> list[EmailMessage]:
        return [letter for letter in post.letters if str(letter["Subject"]) == "What is new in TaskFlow"]

    alice, bob = await registers(server), await registers(server, "Bob")
    hour = clock.moment(clock.now()).hour
    await server.does(PREFER, bob["token"], input={"digest": "DAILY", "digestHour": hour})
    post.rude = hang_at_the_digest
    for title, words in (("Roses", "First"), ("Tulips", "Second")):
        task = (await server.does(CREATE_TASK, bob["token"], input={"title": title}))["createTask"]["task"]
        await server.does(CREATE_COMMENT, alice["token"], input={"taskId": task["id"], "body": words})
    await the_digest_is_due(url)
    await asyncio.wait_for(reached.wait(), 15)
    server.is_killed()
    await server.is_gone()

    post.rude = None
    await server.starts()

    async with asyncio.timeout(40):
        while not digests():  # noqa: ASYNC110  # the dead worker's leases must end first
            await asyncio.sleep(0.1)
    (digest,) = digests()
    text = str(digest.get_body(("plain",)).get_content())  # type: ignore[union-attr]  # it has such a part
    assert all(words in text for words in ("Roses", "First", "Tulips", "Second"))


async def the_digest_is_due(url: str) -> None:
    """Waits until both comments have their jobs, and makes these due."""
    database = Database(url)
    await database.open()
    try:
        async with asyncio.timeout(15):
            while await database.reads.fetchval(NOTICES) < 2:  # noqa: ASYNC110  # another process enqueues them
                await asyncio.sleep(0.05)
        await time_passes(database, clock.DAY)
    finally:
        await database.close()


async def nothing_more_comes(post: MailServer, count: int) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(QUIET):
            await post.has(count + 1)
    assert len(post.letters) == count
