"""Fixtures of the tests of undos and of former states."""

from __future__ import annotations

from typing import Any

import pytest

from resolvers.task.changes import change


@pytest.fixture
def as_an_older_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Versions before 2026-11-30 took the id of a purged task again, so a log may have two tasks with one id."""

    async def nothing(*_: Any) -> set[str]:
        return set()

    monkeypatch.setattr(change, "known_to_the_log", nothing)
