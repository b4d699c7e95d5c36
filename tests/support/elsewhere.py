"""Plays another process on the same database: this process gets no hint about its commits."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from events.log import follower
from taskflow.components import Components
from taskflow.storage.database import NoListener

HOUR = 3600.0


@contextlib.contextmanager
def at_another_server(components: Components) -> Iterator[None]:
    """Commits inside the block look like those of a process from which no hint arrives here."""
    here = components.database.listener
    components.database.listener = NoListener()
    try:
        yield
    finally:
        components.database.listener = here


@pytest.fixture
def no_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turns off the periodic reads of the log: only a wake-up reads it."""
    monkeypatch.setattr(follower, "SWEEP_SECONDS", HOUR)
    monkeypatch.setattr(follower, "GAP_GRACE_SECONDS", 0.0)
