"""A background task that ends too early ends its process, and says why."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from taskflow import background
from taskflow.background import TaskEnded, running
from tests.support import scratch
from tests.support.scratch import taskflow

REDIS = os.environ.get("TASKFLOW_TEST_REDIS_URL", "")


async def goes_on() -> None:
    await asyncio.Event().wait()


async def returns() -> None:
    return


async def raises() -> None:
    raise ValueError("out of paper")


async def is_cancelled() -> None:
    raise asyncio.CancelledError


@pytest.mark.parametrize(
    ("breaks", "why"),
    [(returns, "returned"), (raises, "ValueError: out of paper"), (is_cancelled, "cancelled")],
)
async def test_a_task_that_ends_ends_the_others_and_the_block_beside_them(
    breaks: Callable[[], Coroutine[Any, Any, None]], why: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(BaseExceptionGroup) as raised:
        async with asyncio.timeout(10), running(goes_on(), breaks()):
            await asyncio.Event().wait()

    assert [str(error) for error in raised.value.exceptions] == [caplog.records[0].message]
    assert isinstance(raised.value.exceptions[0], TaskEnded)
    assert f"The background task {breaks.__name__} ended unexpectedly" in caplog.text
    assert why in caplog.text
    assert len(caplog.records) == 1


async def test_tasks_that_are_no_longer_needed_end_silently(caplog: pytest.LogCaptureFixture) -> None:
    async with running(goes_on(), goes_on()):
        await asyncio.sleep(0)

    assert caplog.text == ""


BREAKS = """
import asyncio, importlib, sys
from pathlib import Path
from taskflow import cli

async def breaks(*_):
    while not Path("break").exists():
        await asyncio.sleep(0.05)
    raise RuntimeError("out of paper")

module, _, name = sys.argv[1].partition(":")
owner = importlib.import_module(module)
*path, last = name.split(".")
for part in path:
    owner = getattr(owner, part)
breaks.__qualname__ = name
setattr(owner, last, breaks)
sys.exit(cli.main(sys.argv[2:]))
"""
"""A program that runs a command whose named background task raises as soon as a file called `break` exists."""


def broken(process: subprocess.Popen[str], folder: Path, says: str) -> str:
    """Breaks the task, waits for the process to end by itself, and returns its log."""
    assert process.stdout is not None
    while says not in (line := process.stdout.readline()):
        assert line, process.communicate()[1]
    (folder / "break").touch()
    try:
        return "".join(process.communicate(timeout=30))
    finally:
        process.kill()


@pytest.mark.parametrize(
    "task", ["events.log.follower:Follower.run", "events.live.hub:Hub.tend", "taskflow.storage.checkpoints:run"]
)
def test_a_server_whose_background_task_ends_says_why_and_exits_with_1(task: str, tmp_path: Path) -> None:
    process = scratch.start("-c", BREAKS, task, "serve", "--port", "0", folder=tmp_path)

    log = broken(process, tmp_path, "serves at")

    assert process.returncode == 1, log
    name = task.partition(":")[2]
    assert f"The background task {name} ended unexpectedly, so this process ends too: RuntimeError: out of paper" in log
    assert log.count("Traceback") == 1, log


@pytest.mark.skipif(not REDIS, reason="TASKFLOW_TEST_REDIS_URL names none")
@pytest.mark.parametrize("task", ["taskflow.storage.wake_channel:RedisWake.run", "taskflow.worker.worker:Worker.run"])
@pytest.mark.parametrize(("command", "says"), [("serve --port 0", "serves at"), ("worker", "waits for work")])
def test_a_server_on_postgres_and_redis_and_a_worker_do_so_too(
    task: str, command: str, says: str, tmp_path: Path
) -> None:
    with scratch.empty("postgres", tmp_path) as url:
        settings = {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_REDIS_URL": REDIS}
        assert taskflow("migrate", "up", folder=tmp_path, **settings).returncode == 0
        process = scratch.start("-c", BREAKS, task, *command.split(), folder=tmp_path, **settings)

        log = broken(process, tmp_path, says)

    assert process.returncode == 1, log
    assert f"The background task {task.partition(':')[2]} ended unexpectedly" in log


async def test_a_nested_task_that_swallows_cancellations_again_and_again_is_still_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """redis-py swallows a cancellation while it connects."""
    monkeypatch.setattr(background, "ASKED_AGAIN_AFTER", 0.01)
    asked = 0

    async def deaf() -> None:
        nonlocal asked
        while asked < 10:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.Event().wait()
            asked += 1

    async def nested() -> None:
        async with running(deaf()):
            await asyncio.Event().wait()

    async with asyncio.timeout(5):
        async with running(nested()):
            await asyncio.sleep(0)

    assert asked == 10
