"""A program of the documentation, and the lines that it prints."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from tests.support.scratch import ROOT

PYTHON = (sys.executable, "-u")


@contextmanager
def printing(*command: str) -> Iterator[IO[str]]:
    """Runs the program, and kills it when the reader has finished."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
