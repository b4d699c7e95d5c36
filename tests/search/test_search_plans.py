"""However much there is, the first page for a common word is the first rows of an index, and no part of a search blocks
the event loop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from events.storage.database import Row
from models.search import best_first, estimate, hits
from taskflow.components import Components
from tests.comments.words import writes
from tests.live.test_task_stream import creates
from tests.search.words import finds, search
from tests.support.people import Person
from tests.support.plans import Overheard, plan


class Reports(Overheard):
    """Records the statements that run outside the event loop, too."""

    def __init__(self, reads: Any) -> None:
        super().__init__(reads)
        self.reported: list[tuple[str, tuple[Any, ...]]] = []

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        self.reported.append((sql, values))
        rows: Sequence[Row] = await self.reads.report(sql, *values)
        return rows


@pytest.fixture
async def reads(components: Components, monkeypatch: pytest.MonkeyPatch) -> Reports:
    reads = Reports(components.database.reads)
    monkeypatch.setattr(components.database, "_reads", reads)
    return reads


async def test_a_common_word_is_read_in_index_order(
    alice: Person, garden: Any, components: Components, reads: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (best_first, estimate):
        monkeypatch.setattr(module, "COMMON", 1)
    for number in range(4):
        await creates(alice, garden, f"Mend it {number}")
    reads.reported.clear()

    await finds(alice, "mend", first=2)

    first = next(asked for asked in reads.reported if "ORDER BY n DESC" in asked[0] and "OFFSET" not in asked[0])
    how = await plan(components.database, first[0], *first[1])
    if components.database.dialect == "sqlite":
        assert "SCAN search_index VIRTUAL TABLE" in how, how
        assert "TEMP B-TREE" not in how, how
    else:
        assert "Index Scan Backward using search_entries_pkey" in how, how
        assert "Seq Scan on" not in how, how


async def test_the_index_is_read_outside_the_event_loop(
    alice: Person, garden: Any, reads: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = await creates(alice, garden, "Mend the hose")
    await writes(alice, task, "It leaks")
    reads.asked.clear()

    await search(alice, "mend leaks -fence")
    await search(alice, "mennd")
    await search(alice, f"{task['key']}")
    monkeypatch.setattr(hits, "FEW_TASKS", 0)
    await search(alice, "mennd")

    looked = [sql for sql, _ in reads.reported]
    assert sum("search_entries" in sql for sql in looked) >= 6
    assert any("search_words" in sql for sql in looked)
    assert [sql for sql, _ in reads.asked if "search_" in sql] == []


async def test_a_page_of_few_matches_among_many_entries_reads_on_until_it_is_full(
    alice: Person, garden: Any, reads: Reports
) -> None:
    """A task may contain the word a hundred times."""
    task = await creates(alice, garden, "Mend the hose")
    for number in range(30):
        await writes(alice, task, f"mend {number}")
    for number in range(3):
        await creates(
            alice, garden, f"Other {number}", description="They say that one should mend it some time, and so"
        )

    assert len(await finds(alice, "mend", first=3, fields=["COMMENT", "DESCRIPTION"])) == 3
    assert await finds(alice, "mend", first=3) == ["Mend the hose", "Other 2", "Other 1"]
