"""Configures Python's cyclic garbage collector: for loading a program, and for serving for days."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

NEWLY_MADE = 10_000
"""The number of new objects that starts a collection of the young ones; Python's own 700 is less than one page of
tasks."""


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """Disables the collector while a program is loaded: nothing is garbage then, and repeated collections would take a
    quarter of the loading time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def settle() -> None:
    """Objects that exist when the server is up exist until it ends. Freezing these 100,000 objects saves examining them
    again and again, 40 ms each time, while everybody waits."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEWLY_MADE, 10, 10)
