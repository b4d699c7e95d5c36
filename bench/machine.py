"""The machine that a benchmark runs on, and how much of it others had meanwhile."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

import psutil


class Calm:
    """Measures, from now on, how much of the machine its host gave to others, and how busy the machine was."""

    def __init__(self) -> None:
        self._before = _times()

    def __str__(self) -> str:
        steal, idle, every = (after - before for after, before in zip(_times(), self._before, strict=True))
        every = max(every, 0.01)
        return f"steal {100 * steal / every:.1f} %, idle {100 * idle / every:.0f} % of {os.cpu_count()} cores meanwhile"


def described() -> str:
    python, system = f"Python {platform.python_version()}", f"{platform.system()} {platform.release()}"
    return f"{_processor()}, {os.cpu_count()} cores; {system}; {python}"


def _times() -> tuple[float, float, float]:
    times = psutil.cpu_times()
    return getattr(times, "steal", 0.0), times.idle, sum(times)


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*:\s*(.+)", told.read_text()) if told.exists() else None
    return found[1] if found else platform.processor() or platform.machine()
