"""The server under test has a processor core of its own, as the targets say; whoever sets work on it shares the others."""

from __future__ import annotations

import os

import psutil

THEIRS = 0


def leave_one() -> None:
    """This process, and what it starts from now on. Where cores can't be chosen (macOS), or there is one, all stays as it is."""
    if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
        os.sched_setaffinity(0, os.sched_getaffinity(0) - {THEIRS})


def give_one(process: int) -> None:
    if hasattr(os, "sched_setaffinity") and THEIRS not in os.sched_getaffinity(0):
        for thread in psutil.Process(process).threads():
            os.sched_setaffinity(thread.id, {THEIRS})
