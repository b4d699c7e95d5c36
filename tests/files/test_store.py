"""A finished upload is stored whole, and an unfinished one not at all, in a folder and in a bucket alike."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from taskflow.files import folder
from taskflow.files.bucket import PART
from taskflow.files.folder import FolderStore
from taskflow.files.open_store import open_store
from taskflow.files.store import BLOCK, BadKey, FileStore, Missing, StoreError, StoreFull, new_key, once
from tests.support.s3_server import S3Server

PHOTO = bytes(range(256)) * 1000


async def chunked(body: bytes, size: int = 10_000) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


async def all_of(chunks: AsyncIterator[bytes]) -> bytes:
    return b"".join([chunk async for chunk in chunks])


async def keys(store: FileStore) -> set[str]:
    return {stored.key async for stored in store.everything()}


async def test_stored_bytes_are_read_back(store: FileStore) -> None:
    key = new_key("file_1", "4ca1")

    await store.write(key, chunked(PHOTO))

    assert await all_of(store.read(key)) == PHOTO
    assert await store.size(key) == len(PHOTO)


@pytest.mark.parametrize("size", [1, BLOCK - 1, BLOCK, BLOCK + 1, PART, PART + 1, 2 * PART + 17])
async def test_every_size_is_stored_unchanged(store: FileStore, size: int) -> None:
    body = os.urandom(size)

    await store.write("4ca1/0a/file", chunked(body, 100_000))

    assert await all_of(store.read("4ca1/0a/file")) == body


@pytest.mark.parametrize(
    ("start", "stop"), [(0, 1), (5, 9), (BLOCK - 3, BLOCK + 3), (len(PHOTO) - 1, len(PHOTO)), (7, None)]
)
async def test_a_range_is_read_without_the_rest(store: FileStore, start: int, stop: int | None) -> None:
    await store.write("4ca1/0a/file", once(PHOTO))

    assert await all_of(store.read("4ca1/0a/file", start, stop)) == PHOTO[start:stop]


async def test_blocks_are_small(store: FileStore) -> None:
    await store.write("4ca1/0a/file", once(PHOTO))

    assert max([len(block) async for block in store.read("4ca1/0a/file")]) <= 4 * BLOCK


async def test_an_unknown_key_has_nothing(store: FileStore) -> None:
    with pytest.raises(Missing):
        await all_of(store.read("4ca1/0a/nothing"))
    assert await store.size("4ca1/0a/nothing") is None
    await store.delete("4ca1/0a/nothing")


async def test_deleted_bytes_are_gone(store: FileStore) -> None:
    await store.write("4ca1/0a/file", once(PHOTO))

    await store.delete("4ca1/0a/file")

    assert await store.size("4ca1/0a/file") is None
    assert await keys(store) == set()


async def test_everything_stored_is_listed_with_its_size_and_age(store: FileStore) -> None:
    wanted = {new_key(f"file_{number}", "4ca1"): number + 1 for number in range(12)}
    for key, size in wanted.items():
        await store.write(key, once(b"x" * size))

    found = [stored async for stored in store.everything()]

    assert {stored.key: stored.size for stored in found} == wanted
    assert all(abs(stored.written_at - datetime.now(UTC)) < timedelta(minutes=5) for stored in found)


async def test_objects_of_another_history_are_listed_apart(store: FileStore) -> None:
    ours, theirs = new_key("file_1", "4ca1"), new_key("file_1", "4ca10")
    await store.write(ours, once(PHOTO))
    await store.write(theirs, once(PHOTO))

    assert {stored.key async for stored in store.everything("4ca1")} == {ours}
    assert {stored.key async for stored in store.everything("4ca10")} == {theirs}
    assert {stored.key async for stored in store.everything("4ca")} == set()
    assert await keys(store) == {ours, theirs}


async def test_an_empty_store_lists_nothing(store: FileStore) -> None:
    assert await keys(store) == set()


@pytest.mark.parametrize("sent", [1000, 3 * BLOCK, 2 * PART])
async def test_an_interrupted_upload_leaves_nothing(store: FileStore, sent: int, tmp_path: Path) -> None:
    async def breaks_off() -> AsyncIterator[bytes]:
        async for chunk in chunked(b"x" * sent, BLOCK):
            yield chunk
        raise ConnectionResetError("the client has gone")

    with pytest.raises(ConnectionResetError):
        await store.write("4ca1/0a/file", breaks_off())

    assert await keys(store) == set()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_cancelled_upload_leaves_nothing(store: FileStore, tmp_path: Path) -> None:
    stands_still = asyncio.Event()

    async def stalls() -> AsyncIterator[bytes]:
        yield b"x" * (2 * BLOCK)
        stands_still.set()
        await asyncio.Event().wait()

    async with asyncio.TaskGroup() as tasks:
        writing = tasks.create_task(store.write("4ca1/0a/file", stalls()))
        await stands_still.wait()
        writing.cancel()

    assert writing.cancelled()
    assert await keys(store) == set()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_reader_may_stop_early(store: FileStore) -> None:
    await store.write("4ca1/0a/file", once(PHOTO))
    blocks = store.read("4ca1/0a/file")
    async with aclosing(blocks):
        assert PHOTO.startswith(await anext(blocks))

    await store.delete("4ca1/0a/file")


@pytest.mark.parametrize(
    "key",
    [
        "../secret",
        "4ca1/0a/../../../secret",
        "/etc/passwd",
        "4ca1/0a/",
        "0a",
        "",
        "4ca1/0a/a/b",
        "4ca1/0a/.hidden",
        "4ca1/0a/ä",
        "4ca1/0a/a\n",
    ],
)
async def test_a_key_can_not_lead_out_of_the_store(store: FileStore, key: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("of somebody else")

    for asked in (all_of(store.read(key)), store.write(key, once(b"x")), store.size(key), store.delete(key)):
        with pytest.raises(BadKey):
            await asked

    assert (tmp_path / "secret").read_text() == "of somebody else"


def test_no_two_uploads_share_a_key() -> None:
    assert len({new_key("file_1", "4ca1") for _ in range(1000)}) == 1000


async def test_a_folder_has_no_addresses_of_its_own(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)

    assert await store.address("4ca1/0a/file") is None
    assert store.origin is None
    assert store.place == str(tmp_path)


async def test_other_users_can_not_read_the_files_of_a_folder(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "files")
    await store.write("4ca1/0a/file", once(PHOTO))

    assert (tmp_path / "files/4ca1/0a/file").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "files/4ca1/0a").stat().st_mode & 0o777 == 0o700


async def test_a_full_disk_is_reported_as_such_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store = FolderStore(tmp_path)
    with monkeypatch.context() as patch:  # no disk here is small enough to fill
        patch.setattr(folder.OpenFile, "sync", full)
        with pytest.raises(StoreFull, match="No space left"):
            await store.write("4ca1/0a/file", once(PHOTO))

    assert await keys(store) == set()


async def test_a_folder_that_can_not_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("no folder")

    with pytest.raises(StoreError, match="files: "):
        await FolderStore(tmp_path / "files").write("4ca1/0a/file", once(PHOTO))


DIES = """
import asyncio, os, signal, sys
from pathlib import Path
from taskflow.files.open_store import open_store

async def chunks():
    for _ in range(40):
        yield b"x" * 65536
    os.kill(os.getpid(), signal.SIGKILL)

store = open_store(sys.argv[1], spool=Path(sys.argv[2]))
asyncio.run(store.write("4ca1/0a/file", chunks()))
"""


async def test_an_upload_of_a_killed_process_is_not_listed_and_can_be_swept(
    files_url: str, store: FileStore, tmp_path: Path
) -> None:
    spool = tmp_path / "spool"
    dies = await asyncio.create_subprocess_exec(sys.executable, "-c", DIES, files_url, str(spool))

    assert await dies.wait() == -9
    assert await store.size("4ca1/0a/file") is None
    for half in await keys(store):
        await store.delete(half)
    assert await keys(store) == set()
    assert not spool.exists() or list(spool.iterdir()) == []


ENDS_AT_ONCE = """
import asyncio, sys
from pathlib import Path
from taskflow.files.open_store import open_store
from taskflow.files.store import new_key, once

async def main():
    store = open_store(sys.argv[1], spool=Path(sys.argv[2]))
    key = new_key("file", "4ca1")
    await store.write(key, once(b"x"))
    [block async for block in store.read(key)]
    await store.size("4ca1/0a/nothing")

asyncio.run(main())
"""


async def test_a_process_that_exits_right_after_a_request_exits_normally(files_url: str, tmp_path: Path) -> None:
    """With obstore's asyncio calls, one process in five aborts."""
    ends = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", ENDS_AT_ONCE, files_url, str(tmp_path / "spool"))
        for _ in range(6)
    ]

    assert [await each.wait() for each in ends] == [0] * 6


async def test_a_bucket_gives_an_address_that_works_by_itself(s3: S3Server, tmp_path: Path) -> None:
    store = open_store(s3.new_bucket(), spool=tmp_path)
    await store.write("4ca1/0a/file", once(PHOTO), content_type="image/png", disposition='inline; filename="hose.png"')

    address = await store.address("4ca1/0a/file")

    assert address is not None
    assert address.startswith(f"{store.origin}/")
    assert "X-Amz-Expires=300" in address
    assert "under" not in address
    body, headers = s3.get(address)
    assert body == PHOTO
    assert headers["content-type"] == "image/png"
    assert headers["content-disposition"] == 'inline; filename="hose.png"'
    store.close()


async def test_an_unreachable_bucket_is_reported_without_its_password(tmp_path: Path) -> None:
    store = open_store("s3://me:hunter22@127.0.0.1:9/bucket?http=1", spool=tmp_path)

    with pytest.raises(StoreError) as told:
        await store.write("4ca1/0a/file", once(PHOTO))

    assert str(told.value).startswith("s3://127.0.0.1/bucket: ")
    assert "hunter22" not in str(told.value)
    assert "\n" not in str(told.value)
    store.close()


async def test_a_missing_bucket_is_reported(s3: S3Server, tmp_path: Path) -> None:
    store = open_store(s3.new_bucket().replace("bucket-", "nobodys-"), spool=tmp_path)

    with pytest.raises(StoreError):
        await store.write("4ca1/0a/file", once(PHOTO))
    store.close()
