"""A board with columns."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stages.words import (
    stage,
)
from tests.support.people import Person


@pytest.fixture
async def board(alice: Person, garden: Any) -> dict[str, str]:
    """The ids of the garden's columns by name."""
    names = (("Ideas", "PENDING"), ("Next", "PENDING"), ("Work", "IN_PROGRESS"), ("Review", "IN_PROGRESS"))
    return {name: (await stage(alice, garden["id"], name, status))["id"] for name, status in names}
