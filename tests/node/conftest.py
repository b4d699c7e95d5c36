from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from tests.api.conftest import app, gate, serving, village

__all__ = ["app", "gate", "village"]

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "taskflow-tests"

Run = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture(scope="session")
def scripts() -> Path:
    """Our scripts beside what they import, installed once for each state of the lock."""
    if shutil.which("npm") is None:
        _missing("Node.js is not here")
    lock = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()[:16]
    place = CACHE / f"node-{lock}"
    if not (place / "installed").exists():
        place.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, place)
        npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(npm, cwd=place, capture_output=True, text=True, timeout=110, check=False)
        if done.returncode:
            _missing(f"npm could not install: {done.stderr[-300:]}")
        (place / "installed").touch()
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, place)
    return place


@pytest.fixture
def node(scripts: Path) -> Run:
    async def run(script: str, *arguments: object) -> Any:
        process = await asyncio.create_subprocess_exec(
            "node",
            scripts / script,
            *map(str, arguments),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(60):
            out, error = await process.communicate()
        assert process.returncode == 0, error.decode()
        return json.loads(out)

    return run


@pytest.fixture
async def port(app: Any) -> AsyncIterator[int]:
    async with serving(app) as port:
        yield port


def _missing(why: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)
