"""graphql-ws from npm, in Node.js, while the server is killed, stopped, and started again."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.crash.deployment import TIMEOUT, Deployment, NetworkPerson, Writer
from tests.node.conftest import scripts

__all__ = ["scripts"]

pytestmark = [pytest.mark.slow, pytest.mark.node]


class StockClient:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.heard: list[dict[str, Any]] = []

    async def hears_until(self, enough: Callable[[], bool]) -> None:
        assert self.process.stdout is not None
        async with asyncio.timeout(TIMEOUT):
            while not enough():
                self.heard.append(json.loads(await self.process.stdout.readline()))

    async def hears_changes(self, how_many: int) -> None:
        await self.hears_until(lambda: len(self.all("seq")) >= how_many)

    @property
    def ids(self) -> list[str]:
        return [task["id"] for task in self.all("task")]

    def all(self, what: str) -> list[Any]:
        return [one[what] for one in self.heard if what in one]


@asynccontextmanager
async def stock_client(scripts: Path, person: NetworkPerson, name: str = "goes_on.mjs") -> AsyncIterator[StockClient]:
    script = shutil.copy(Path(__file__).parent / name, scripts)
    scheme = "http" if "sse" in name else "ws"
    url = f"{scheme}://127.0.0.1:{person.app.server.port}/graphql"
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec("node", script, url, str(person.token), stdout=pipe)
    try:
        yield StockClient(process)
    finally:
        process.terminate()
        await process.communicate()


async def test_the_stock_client_reconnects_by_itself_and_misses_nothing(
    scripts: Path, deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    writer = Writer(alice, team)
    async with stock_client(scripts, alice) as client:
        await client.hears_until(lambda: "replayed" in client.heard[-1] if client.heard else False)
        for go_away in (deployment.is_killed, deployment.closes):
            seen = len(client.all("seq"))
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(writer.writes_until_the_end())
                await client.hears_changes(seen + 30)
                await go_away()
            await client.hears_until(lambda: "closed" in client.heard[-1])
            await deployment.opens()
        await writer.writes(3)
        newest = list(writer.acknowledged)[-1]
        await client.hears_until(lambda: newest in client.ids and len(client.all("replayed")) == 3)

    numbers = client.all("seq")
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert writer.acknowledged.keys() <= set(client.ids)
    assert 1012 in client.all("closed")
    assert not client.all("error")
