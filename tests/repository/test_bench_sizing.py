"""`scripts/bench sizing` works with the current API, and its figures measure what their names say."""

from __future__ import annotations

import asyncio

import pytest

from bench.sizing import disk
from bench.sizing.place import Place, grown, served
from bench.sizing.subscribers import WAYS, following

pytestmark = pytest.mark.slow


def test_a_database_is_filled_and_followed_and_its_size_is_told(database_url: str) -> None:
    dialect = database_url.partition(":")[0]
    with served(dialect) as place:
        task, change, title, comment = disk.taken(place, 100)

        for one in (task, change, title, comment):
            assert one.times == 100
            assert one.parts["the log"] > 0, one.what
            assert (one.wal is None) == (dialect == "sqlite")
        assert task.parts["rows"] > 0
        assert comment.parts["the search"] >= 0
        assert place.asks("{ tasks { totalCount } }")["tasks"]["totalCount"] == 100
        assert place.own_mb < place.resident_mb
        for way in WAYS:
            asyncio.run(_followed(place, way))
        assert (place.connections() is None) == (dialect == "sqlite")


async def _followed(place: Place, way: str) -> None:
    async with following(place, way, range(5)):
        pass


def test_growth_is_reported_by_purpose() -> None:
    before, after = (
        {"tasks": 10, "events": 5},
        {"tasks": 30, "events": 9, "event_texts": 4, "search_words": 2, "jobs": 1},
    )

    assert grown(after, before) == {"rows": 21, "the log": 8, "the search": 2}
