from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.inbox.words import entries, marks, settled
from tests.support.people import Person


@pytest.fixture
async def garden(garden: dict[str, Any], bob: Person, components: Components) -> dict[str, Any]:
    """The garden, after Bob has archived the entry about being added to it."""
    await settled(components)
    await marks(bob, *await entries(bob), archived=True)
    return garden
