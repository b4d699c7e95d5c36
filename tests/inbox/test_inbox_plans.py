"""However many entries there are, a page of an inbox is read along an index, in its order; the unread count uses an
index too."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.inbox.words import entries, inbox, marks, settled
from tests.live.test_task_stream import creates
from tests.support.people import Person
from tests.support.plans import Overheard, plan


@pytest.mark.parametrize(
    ("filter", "index"),
    [
        ({}, "idx_notifications_inbox"),
        ({"unread": True}, "idx_notifications_inbox"),
        ({"archived": True}, "idx_notifications_archive"),
    ],
)
async def test_a_page_is_read_in_its_order(
    alice: Person,
    bob: Person,
    garden: Any,
    components: Components,
    monkeypatch: pytest.MonkeyPatch,
    filter: Any,
    index: str,
) -> None:
    for title in ("Roses", "Tulips", "Lilies"):
        await creates(alice, garden, title, assigneeId=bob.id)
        await settled(components)
    await marks(bob, (await entries(bob))[0], archived=True)
    reads = Overheard(components.database.reads)
    monkeypatch.setattr(components.database, "_reads", reads)

    page = await inbox(bob, filter, first=2)
    await inbox(bob, filter, first=2, after=page["pageInfo"]["endCursor"])
    await inbox(bob, filter, last=2)

    pages = [(sql, values) for sql, values in reads.asked if " AS unread" in sql]
    assert len(pages) == 3
    for sql, values in pages:
        how = await plan(components.database, sql, *values)
        assert index in how, how
        if reads.dialect == "sqlite":  # to PostgreSQL the indexes of so few entries cost the same
            assert "idx_notifications_unread" in how, how
        assert "SCAN notifications" not in how, how
        assert "Seq Scan on notifications" not in how, how
