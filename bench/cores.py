"""The server under test has a processor core of its own, as the targets say; whoever sets work on it shares the others."""

from __future__ import annotations

import os

import psutil

OURS = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else {0}  # macOS lets nobody choose
THEIRS = min(OURS)


def leave_one() -> None:
    """This process, and what it starts from now on. Where there is one core, or none can be chosen, all stays as it is."""
    if len(OURS) > 1:
        os.sched_setaffinity(0, OURS - {THEIRS})


def give_one(process: int) -> None:
    if len(OURS) > 1:
        for thread in psutil.Process(process).threads():
            os.sched_setaffinity(thread.id, {THEIRS})


def stolen() -> float:
    """Seconds that the machine wanted to run and that its host gave to others, of all cores, to a hundredth."""
    return float(getattr(psutil.cpu_times(), "steal", 0))  # only Linux knows
