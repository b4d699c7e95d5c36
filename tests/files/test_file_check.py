"""A check of the store, in a folder and in a bucket, and what it finds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from taskflow.files.store import FileStore, new_key, once, thumbnail_key
from taskflow.operations.file_check import FileCheck, Kept, check

OURS, OTHERS = "4ca1", "4ca10"
TOMORROW = datetime.now(UTC) + timedelta(hours=25)


async def rows(*kept: Kept) -> AsyncIterator[Kept]:
    for each in kept:
        yield each


async def stored(store: FileStore, *, history: str = OURS) -> str:
    key = new_key("file_1", history)
    await store.write(key, once(b"four"))
    return key


async def looked(store: FileStore, *kept: Kept, now: datetime = TOMORROW) -> FileCheck:
    return await check(rows(*kept), store, history=OURS, now=now)


async def test_a_check_is_clean_when_files_and_bytes_match(store: FileStore) -> None:
    key, old = await stored(store), await stored(store, history=OTHERS)
    await store.write(thumbnail_key(key), once(b"small"))

    found = await looked(store, Kept("file_1", key, 4), Kept("file_2", old, 4))

    assert found.is_well
    assert (found.files, found.size) == (2, 8)


async def test_a_file_without_bytes_is_found(store: FileStore) -> None:
    there, gone = Kept("file_1", await stored(store), 4), Kept("file_2", new_key("file_2", OURS), 4)

    assert (await looked(store, there, gone)).lost == [gone]


async def test_a_file_with_other_bytes_is_found(store: FileStore) -> None:
    cut = Kept("file_1", await stored(store), 5)

    assert (await looked(store, cut)).changed == [cut]


async def test_bytes_without_a_file_are_found_if_this_history_wrote_them(store: FileStore) -> None:
    ours, others = await stored(store), await stored(store, history=OTHERS)
    await store.write(thumbnail_key(ours), once(b"small"))

    found = await looked(store)

    assert {each.key for each in found.unused} == {ours, thumbnail_key(ours)}
    assert {each.key for each in found.strange} == {others}


async def test_bytes_of_other_histories_are_no_error(store: FileStore) -> None:
    await stored(store, history=OTHERS)

    assert (await looked(store)).is_well


async def test_a_store_without_any_of_the_files_may_be_the_wrong_one(store: FileStore) -> None:
    there, gone = Kept("file_1", await stored(store), 4), Kept("file_2", new_key("file_2", OURS), 4)

    assert (await looked(store, gone)).has_lost_all
    assert not (await looked(store, gone, there)).has_lost_all
    assert not (await looked(store)).has_lost_all


async def test_objects_of_other_programs_are_ignored(store: FileStore, files_url: str) -> None:
    if not files_url.startswith("file://"):
        pytest.skip("we have no hand in a bucket but our own")
    path = Path(files_url.removeprefix("file://")) / OTHERS / "pictures" / "cat.jpg"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"meow")

    found = await looked(store)

    assert (found.unused, found.strange) == ([], [])


async def test_young_bytes_may_belong_to_an_upload_under_way(store: FileStore) -> None:
    await stored(store)

    assert (await looked(store, now=datetime.now(UTC))).is_well
