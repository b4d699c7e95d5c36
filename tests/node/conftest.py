from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from tests.api.conftest import app, authenticator, serving, village

__all__ = ["app", "authenticator", "village"]

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "taskflow-tests"

Run = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture(scope="session")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our scripts and the packages that they import."""
    place = tmp_path_factory.mktemp("node")
    for script in HERE.glob("*.mjs"):
        shutil.copy(script, place)
    (place / "node_modules").symlink_to(installed() / "node_modules")
    return place


def installed(source: Path = HERE) -> Path:
    """Installs the packages of a folder's lock file, once for each version of it. Another test process may install them
    too; the first to finish has done it for both."""
    if shutil.which("npm") is None:
        _missing("Node.js is not here")
    lock = hashlib.sha256((source / "package-lock.json").read_bytes()).hexdigest()[:16]
    place = CACHE / f"modules-{lock}"
    if place.exists():
        return place
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, ignore_cleanup_errors=True) as folder:
        _install(source, Path(folder))
        with contextlib.suppress(OSError):  # another process was first
            Path(folder).rename(place)
    assert place.exists()
    return place


def _install(source: Path, folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, folder)
    npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(npm, cwd=folder, capture_output=True, text=True, timeout=110, check=False)
    if done.returncode:
        _missing(f"npm could not install: {done.stderr[-300:]}")


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
