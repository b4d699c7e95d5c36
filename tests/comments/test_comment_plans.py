"""Statements for a task's comments go along an index, however many comments there are."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.comments.words import writes
from tests.support.people import Person
from tests.support.plans import Overheard, plan

PAGE = """
query ($id: ID!, $first: Int, $after: String, $last: Int) { task(id: $id) { commentCount
    comments(first: $first, after: $after, last: $last) { nodes { body replies { body } } totalCount pageInfo { endCursor } } } }
"""
ONE = "query ($id: ID!) { node(id: $id) { ... on Comment { body parent { body } replies { body } } } }"


@pytest.fixture
async def overheard(components: Components, monkeypatch: pytest.MonkeyPatch) -> Overheard:
    reads = Overheard(components.database.reads)
    monkeypatch.setattr(components.database, "_reads", reads)
    return reads


async def test_each_statement_goes_along_an_index(
    alice: Person, hose: Any, components: Components, overheard: Overheard
) -> None:
    first = await writes(alice, hose, "Which hose?")
    await writes(alice, hose, "The green one", parentId=first["id"])
    for number in range(4):
        await writes(alice, hose, f"Thread {number}")
    overheard.asked.clear()

    page = (await alice.asks(PAGE, id=hose["id"], first=2))["task"]["comments"]
    await alice.asks(PAGE, id=hose["id"], first=2, after=page["pageInfo"]["endCursor"])
    await alice.asks(PAGE, id=hose["id"], last=2)
    await alice.asks(ONE, id=first["id"])

    about = [(sql, values) for sql, values in overheard.asked if "comments" in sql]
    assert len(about) >= 9
    for sql, values in about:
        how = await plan(components.database, sql, *values)
        assert "Seq Scan on comments" not in how, how
        assert "SCAN comments" not in how, how
        assert "SCAN answer" not in how, how


async def test_a_page_of_threads_is_read_in_its_order(
    alice: Person, hose: Any, components: Components, overheard: Overheard
) -> None:
    """Along the index, and no further than the page: a thousand threads are not sorted to find the first twenty."""
    for number in range(3):
        await writes(alice, hose, f"Thread {number}")
    overheard.asked.clear()

    await alice.asks(PAGE, id=hose["id"], first=2)

    (page,) = [(sql, values) for sql, values in overheard.asked if " AS heads" in sql and "comments" in sql]
    how = await plan(components.database, page[0], *page[1])
    assert "idx_comments_task" in how, how
