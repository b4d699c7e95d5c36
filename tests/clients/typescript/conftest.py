from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.crash.conftest import running_deployment
from tests.crash.deployment import TIMEOUT, Deployment, NetworkPerson, alice_with_a_team
from tests.node.conftest import installed
from tests.repository.checkout import ROOT

HERE = Path(__file__).parent
CLIENT = ROOT / "clients" / "typescript"


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a person who has installed the client from npm, with our scripts in it."""
    place = tmp_path_factory.mktemp("project")
    package = place / "node_modules" / "taskflow-client"
    package.mkdir(parents=True)
    compiles("--project", CLIENT, "--outDir", package / "dist")
    for name in ("package.json", "README.md"):
        shutil.copy(CLIENT / name, package)
    shutil.copy(ROOT / "LICENSE", package)
    shutil.copytree(CLIENT / "test", package / "test")
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, place)
    return place


def compiles(*arguments: object) -> None:
    tsc = installed(ROOT / "web" / "tools") / "node_modules" / ".bin" / "tsc"
    done = subprocess.run([tsc, *map(str, arguments)], capture_output=True, text=True, timeout=TIMEOUT, check=False)
    assert done.returncode == 0, done.stdout


def blocks(page: Path) -> list[str]:
    """The TypeScript blocks of a page."""
    return re.findall(r"```ts\n(.*?)```", page.read_text(), re.DOTALL)


@pytest.fixture
async def deployment(tmp_path: Path) -> AsyncIterator[Deployment]:
    async with running_deployment(tmp_path / "server", {}) as place:
        yield place


@pytest.fixture
async def alice_and_team(deployment: Deployment) -> tuple[NetworkPerson, str]:
    return await alice_with_a_team(deployment)


@pytest.fixture
def alice(alice_and_team: tuple[NetworkPerson, str]) -> NetworkPerson:
    return alice_and_team[0]


@pytest.fixture
def team(alice_and_team: tuple[NetworkPerson, str]) -> str:
    return alice_and_team[1]


LONGEST_LINE = 16 * 1024 * 1024
"""A whole list is one line. On a fast machine a test writes more tasks before its server is killed than fit into
asyncio's 64 KiB."""


@dataclass
class Program:
    """One of our scripts, which prints a line of JSON for each event."""

    process: asyncio.subprocess.Process
    printed: list[Any] = field(default_factory=list)

    async def prints(self, enough: Callable[[Any], bool]) -> Any:
        """Reads lines until one is enough, and returns it."""
        assert self.process.stdout is not None
        async with asyncio.timeout(TIMEOUT):
            while True:
                line = await self.process.stdout.readline()
                assert line, f"it has ended, after {self.printed[-5:]}"
                self.printed.append(json.loads(line))
                if enough(self.printed[-1]):
                    return self.printed[-1]

    async def is_told(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"\n")
        await self.process.stdin.drain()

    async def ends(self) -> int:
        """Waits for the end, and returns the exit status; the remaining output is in `printed`."""
        out, _ = await asyncio.wait_for(self.process.communicate(), TIMEOUT)
        self.printed += map(json.loads, out.splitlines())
        return self.process.returncode or 0

    def all(self, what: str) -> list[Any]:
        return [line[what] for line in self.printed if what in line]


@asynccontextmanager
async def running(project: Path, script: str, *arguments: object, **environment: str) -> AsyncIterator[Program]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        "node",
        project / script,
        *map(str, arguments),
        stdin=pipe,
        stdout=pipe,
        limit=LONGEST_LINE,
        env={"PATH": os.environ["PATH"], **environment},
    )
    try:
        yield Program(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
