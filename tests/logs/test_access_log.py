"""The access log: who sent which request, its status and its time; and never a token."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from taskflow.logs import logs
from tests.support import asgi, scratch
from tests.support.people import Person


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "taskflow.access")
    return caplog


def entry(lines: pytest.LogCaptureFixture) -> Any:
    return lines.records[-1]


async def test_each_request_is_logged_as_one_line(alice: Person, lines: pytest.LogCaptureFixture) -> None:
    answer = await alice.sends("{ me { name } }")

    assert entry(lines).getMessage() == "POST /graphql 200"
    assert entry(lines).client == alice.address
    assert entry(lines).request_id == answer.header("x-request-id")
    assert entry(lines).ms >= 0
    assert alice.token is not None
    assert alice.token not in lines.text


async def test_a_path_can_not_look_like_other_fields(app: Any, lines: pytest.LogCaptureFixture) -> None:
    await asgi.request(app, "GET", "/x 200 ms=1.0 client=10.0.0.1\u2028ä")

    assert entry(lines).getMessage() == "GET /x%20200%20ms=1.0%20client=10.0.0.1%E2%80%A8%C3%A4 404"


async def test_a_socket_is_logged_when_it_is_closed(alice: Person, lines: pytest.LogCaptureFixture) -> None:
    async with alice.connects() as socket:
        await socket.says("nonsense")
        await socket.is_closed()

    assert entry(lines).getMessage() == "WEBSOCKET /graphql 4400"


async def test_health_probes_are_not_logged(app: Any, lines: pytest.LogCaptureFixture) -> None:
    before = len(lines.records)
    await asgi.request(app, "GET", "/health")

    assert len(lines.records) == before


async def test_the_request_id_of_a_proxy_is_logged_and_returned(app: Any, lines: pytest.LogCaptureFixture) -> None:
    answer = await asgi.post(app, {"query": "{ instance { name } }"}, headers={"x-request-id": "from-the-proxy-1"})

    assert answer.header("x-request-id") == "from-the-proxy-1"
    assert entry(lines).request_id == "from-the-proxy-1"


class Paper(io.StringIO):
    """A log stream that counts its writes and sets an event at each."""

    def __init__(self) -> None:
        super().__init__()
        self.writes = 0
        self.written = asyncio.Event()

    def write(self, text: str) -> int:
        self.writes += 1
        self.written.set()
        return super().write(text)


@pytest.fixture
def paper() -> Iterator[Paper]:
    """Captures the lines of the loggers `access` and `other` below."""
    paper = Paper()
    handler = logs.InOrder(paper)
    for logger in (access, other):
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
    yield paper
    for logger in (access, other):
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


access, other = logging.getLogger("taskflow.access"), logging.getLogger("taskflow.other")


async def test_lines_of_requests_are_written_together_a_moment_later(paper: Paper) -> None:
    for number in range(3):
        access.info("request %s", number)
    assert paper.getvalue() == ""

    async with asyncio.timeout(10):
        await paper.written.wait()

    assert paper.getvalue() == "request 0\nrequest 1\nrequest 2\n"
    assert paper.writes == 1


@pytest.mark.parametrize("loud", [access.warning, other.info, other.error])
async def test_other_lines_are_written_at_once_and_in_order(paper: Paper, loud: Any) -> None:
    access.info("first")
    loud("second")

    assert paper.getvalue() == "first\nsecond\n"


async def test_waiting_lines_have_a_bound(paper: Paper) -> None:
    for _ in range(3):
        access.info("x" * (logs.MAX_WAITING // 2))

    assert paper.getvalue().count("\n") == 2, "the third one waits"


def test_a_line_outside_a_loop_is_written_at_once(paper: Paper) -> None:
    access.info("alone")

    assert paper.getvalue() == "alone\n"


def test_a_loop_that_ended_early_delays_no_line_of_the_next(paper: Paper) -> None:
    async def say(line: str, *, waits: bool) -> None:
        access.info(line)
        if waits:
            async with asyncio.timeout(10):
                await paper.written.wait()

    asyncio.run(say("first", waits=False))
    asyncio.run(say("second", waits=True))

    assert paper.getvalue() == "first\nsecond\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_log_disk_does_not_change_how_a_program_ends(tmp_path: Path) -> None:
    code = """if True:
        import asyncio, logging.config, os, sys
        from taskflow.logs import logs
        from taskflow.settings.settings import Settings
        sys.stderr = open("/dev/full", "w")
        logging.config.dictConfig(logs.config(Settings.load()))
        async def main():
            broken = []
            asyncio.get_running_loop().set_exception_handler(lambda _, what: broken.append(what))
            logging.getLogger("taskflow.access").info("one that waits")
            while logging.getLogger().handlers[0]._timed_by is not None:
                await asyncio.sleep(0.01)
            logging.getLogger("taskflow.access").info("the last one")
            logs.flush()
            os._exit(4 if broken else 3)  # Python itself would say that it could not write the rest
        asyncio.run(main())"""

    process = scratch.start("-c", code, folder=tmp_path)
    process.communicate(timeout=20)

    assert process.returncode == 3


def test_a_program_that_ends_writes_its_remaining_lines(tmp_path: Path) -> None:
    code = """if True:
        import asyncio, logging.config
        from taskflow.logs import logs
        from taskflow.settings.settings import Settings
        logging.config.dictConfig(logs.config(Settings.load()))
        async def main():
            logging.getLogger("taskflow.access").info("the last one")
            raise SystemExit(3)
        asyncio.run(main())"""

    process = scratch.start("-c", code, folder=tmp_path)
    _, errors = process.communicate(timeout=20)

    assert process.returncode == 3
    assert errors.endswith("taskflow.access: the last one\n")


async def test_the_line_names_the_operation_its_caller_and_how_it_ended(
    alice: Person, lines: pytest.LogCaptureFixture
) -> None:
    await alice.sends("query WhoAmI { me { name } }")
    assert (entry(lines).operation, entry(lines).caller, entry(lines).code) == ("WhoAmI", alice.id, "OK")

    await alice.sends("query Wrong { mee { name } }")
    assert (entry(lines).operation, entry(lines).caller, entry(lines).code) == ("(unknown)", alice.id, "BAD_REQUEST")


async def test_an_operation_of_a_socket_has_a_line_of_its_own(alice: Person, lines: pytest.LogCaptureFixture) -> None:
    async with alice.connects() as socket:
        stream = await socket.subscribes("query OverTheSocket { me { name } }")
        await stream.next()
        await stream.ends()

    [line] = [record for record in lines.records if record.getMessage().startswith("OPERATION")]
    assert (line.__dict__["operation"], line.__dict__["caller"], line.__dict__["code"]) == (
        "OverTheSocket",
        alice.id,
        "OK",
    )


async def test_a_request_without_an_operation_logs_none(app: Any, lines: pytest.LogCaptureFixture) -> None:
    await asgi.request(app, "GET", "/schema.graphql")

    assert not hasattr(entry(lines), "operation")
