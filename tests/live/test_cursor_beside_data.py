"""`cursor` beside other data of one document: whoever subscribes after it misses nothing that the data does not show."""

from __future__ import annotations

from typing import Any

import pytest

from resolvers.notification import list as notification_list
from resolvers.task import list as task_list
from taskflow.components import Components
from tests.support.people import Person

TASKS = "tasks(first: 1) { nodes { id } }"
DOCUMENTS = [
    f"{{ cursor {TASKS} }}",
    f"{{ {TASKS} cursor }}",
    f"{{ ...All }} fragment All on Query {{ {TASKS} at: cursor }}",
    f"query ($yes: Boolean = true) {{ {TASKS} cursor @include(if: $yes) }}",
    "{ inbox(first: 1) { nodes { id } } cursor }",
]


@pytest.fixture
def order(components: Components, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read, in this order: the head of the log when it was there, tasks when they were asked for."""
    told: list[str] = []
    head, tasks, entries = components.heads.with_personal, task_list.load, notification_list._connection

    async def heads_read(*given: Any) -> Any:
        found = await head(*given)
        told.append("cursor")
        return found

    async def tasks_asked(*given: Any) -> Any:
        told.append("data")
        return await tasks(*given)

    def entries_asked(*given: Any) -> Any:
        told.append("data")
        return entries(*given)

    monkeypatch.setattr(components.heads, "with_personal", heads_read)
    monkeypatch.setattr(task_list, "load", tasks_asked)
    monkeypatch.setattr(notification_list, "_connection", entries_asked)
    return told


@pytest.mark.parametrize("document", DOCUMENTS)
async def test_the_cursor_is_read_before_the_data(alice: Person, order: list[str], document: str) -> None:
    for _ in range(4):  # a document that comes again is run in another way
        order.clear()
        data = await alice.asks(document)
        assert data.get("cursor") or data["at"]
        assert order == ["cursor", "data"]


async def test_nobody_is_told_a_position_without_signing_in(stranger: Person) -> None:
    answer = await stranger.sends("{ cursor tasks { totalCount } instance { name } }")

    assert {error["extensions"]["code"] for error in answer.json["errors"]} == {"UNAUTHENTICATED"}
