"""`taskflow …` in its own process, which is forked from one that has loaded the program: loading it takes longer than most
commands. Some tests of `tests/cli` and `scripts/smoke-wheel` start it as people do."""

from __future__ import annotations

import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from taskflow import cli

_loaded = multiprocessing.get_context("forkserver")
_loaded.set_forkserver_preload([__name__, *(f"taskflow.cli.{name}" for name in cli.COMMANDS)])
_WRITE = os.O_WRONLY | os.O_CREAT


def run(
    *arguments: str, folder: Path, environment: Mapping[str, str], typed: str = "", seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    with TemporaryDirectory() as place:
        streams = [Path(place, name) for name in ("in", "out", "err")]
        streams[0].write_text(typed, "utf-8")
        process = _loaded.Process(target=_main, args=(arguments, folder, dict(environment), streams))
        process.start()
        process.join(seconds)
        if process.is_alive():
            assert process.pid is not None  # it was started
            os.killpg(process.pid, signal.SIGKILL)
            process.join()
            raise subprocess.TimeoutExpired(["taskflow", *arguments], seconds, *(_texts(streams)))
        status = process.exitcode
        assert status is not None  # it has ended
        return subprocess.CompletedProcess(["taskflow", *arguments], status, *_texts(streams))


def _texts(streams: list[Path]) -> list[str]:
    return [each.read_text("utf-8", errors="replace") if each.exists() else "" for each in streams[1:]]


def _main(arguments: tuple[str, ...], folder: Path, environment: dict[str, str], streams: list[Path]) -> None:
    os.setsid()  # makes the signal that kills it kill its children too
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    os.chdir(folder)
    for number, (path, how) in enumerate(zip(streams, (os.O_RDONLY, _WRITE, _WRITE), strict=True)):
        os.dup2(os.open(path, how), number)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8", closefd=False) for number, mode in enumerate("rww")
    )
    sys.argv = ["taskflow", *arguments]
    runpy.run_module("taskflow", run_name="__main__", alter_sys=True)
