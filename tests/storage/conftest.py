"""An empty database of either kind, for tests below the application."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import scratch


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        yield address


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"
