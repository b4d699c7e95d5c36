"""Gives the server under test a processor core of its own, as the targets say; the processes that put load on it share
the others."""

from __future__ import annotations

import os

import psutil

OURS = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else {0}  # macOS has no choice of cores
THEIRS = min(OURS)


def leave_one() -> None:
    """Moves this process, and those that it starts from now on, away from the server's core. Does nothing if there is
    only one core, or none can be chosen."""
    if len(OURS) > 1:
        os.sched_setaffinity(0, OURS - {THEIRS})


def give_one(process: int) -> None:
    if len(OURS) > 1:
        for thread in psutil.Process(process).threads():
            os.sched_setaffinity(thread.id, {THEIRS})


def stolen() -> float:
    """Seconds in which this machine wanted to run and its host ran others, summed over all cores, to a hundredth."""
    return float(getattr(psutil.cpu_times(), "steal", 0))  # only Linux reports it
