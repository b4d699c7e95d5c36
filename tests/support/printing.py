"""A program of the documentation, and the lines that it prints."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from tests.support.scratch import ROOT

PYTHON = (sys.executable, "-u")
TIMEOUT = 20


@contextmanager
def printing(*command: str) -> Iterator[IO[str]]:
    """Runs the program, and kills it when the reader has finished."""
    with program(*command) as process:
        assert process.stdout is not None
        yield process.stdout


@contextmanager
def program(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """Runs the program, also with these variables, and kills it in the end."""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


async def prints(lines: IO[str], wanted: str) -> None:
    """Waits for a line with this text."""
    while wanted not in (line := await asyncio.to_thread(lines.readline)):
        assert line, "it has ended"


async def ends(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Waits until the program ends by itself, and returns its status and what it wrote to stderr."""
    _, errors = await asyncio.to_thread(process.communicate, timeout=TIMEOUT)
    return process.returncode, errors.strip()
