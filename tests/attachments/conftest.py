from __future__ import annotations

from typing import Any

import pytest

from tests.live.test_task_stream import creates
from tests.support.people import Person


@pytest.fixture
async def hose(alice: Person, garden: Any) -> Any:
    """A task in Alice's garden."""
    return await creates(alice, garden, "Mend the hose")
