"""Configures Python's cyclic garbage collector: for programs that are being loaded, and for those that serve for days."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

NEWLY_MADE = 10_000
"""Objects after which the young ones are looked through; Python's own 700 is less than one page of tasks."""


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Nothing in a program that is being loaded is garbage. To look through it again and again takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def settle() -> None:
    """What stands when the server is up stands until it ends: 100,000 objects are not looked through again and again,
    40 ms each time, with everybody waiting."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEWLY_MADE, 10, 10)
