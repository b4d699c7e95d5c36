"""The memory that uploads and downloads use, even when their other end stalls."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from models.values import clock
from taskflow.api.transport import files as transport
from taskflow.files.attachments import Announced, Shown
from taskflow.files.store import BLOCK
from tests.files.transport_server import HOSE, PHOTO, Served, raw, status_of
from tests.support.eventually import eventually

LARGE = 25 * 1024 * 1024
A_MOMENT = 64 * BLOCK
"""At most the bytes in flight between a client in this process, the server and the disk: 18 blocks, and 26 were seen in a
whole run on a busy machine. The server reads 256 KB at a time. The file has 400."""
STANDING = 8 * BLOCK


@asynccontextmanager
async def memory() -> AsyncIterator[list[int]]:
    """Measures the peak of Python's memory inside the block, beyond what was in use before."""
    peak: list[int] = []
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield peak
        peak.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()


async def test_an_upload_of_25_mb_uses_the_memory_of_a_few_blocks(folder: Served) -> None:
    block = bytes(BLOCK)
    folder.shelf.announces(b"", size=LARGE)
    reader, writer = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: {LARGE}")

    async with memory() as peak:
        for _ in range(LARGE // BLOCK):
            writer.write(block)
            await writer.drain()
        status = await status_of(reader, writer)

    assert status == 204
    assert peak[0] < A_MOMENT


async def test_twenty_stalled_uploads_use_little_memory(folder: Served) -> None:
    for number in range(20):
        folder.shelf.awaited[f"file_{number}"] = Announced(f"file_{number}", str(number), "x", "x/y", LARGE, None)
    now = clock.moment(clock.now())
    paths = [urlsplit(folder.addresses.upload(id, now).url).path for id in folder.shelf.awaited]

    async with memory() as peak:
        stand_still = [
            await raw(folder, f"PUT {path} HTTP/1.1\r\ncontent-length: {LARGE}", bytes(4 * BLOCK)) for path in paths
        ]
        await folder.holds(20)
        folder.shelf.announces(PHOTO)
        assert (await folder.puts(PHOTO)).status_code == 204

    for _, writer in stand_still:
        writer.close()
    assert peak[0] < 20 * STANDING


async def test_a_stalled_download_uses_the_memory_of_a_few_blocks_and_is_cut_off(
    folder: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "taskflow.files")
    monkeypatch.setattr(transport, "STALL_SECONDS", 0.3)
    key = "4ca1/00/large"

    async def large() -> AsyncIterator[bytes]:
        for _ in range(LARGE // BLOCK):
            yield bytes(BLOCK)

    await folder.store.write(key, large())
    folder.shelf.ready[HOSE] = Shown(HOSE, "x", "x/y", LARGE, "0" * 64, key, has_thumbnail=False)

    async with memory() as peak:
        reader, writer = await raw(folder, f"GET {folder.path()} HTTP/1.1")
        head = await reader.readuntil(b"\r\n\r\n")
        await eventually(lambda: "the client stopped reading" in caplog.text)

    assert b" 200 " in head
    assert peak[0] < 2 * STANDING
    writer.close()


async def test_a_large_file_is_downloaded_whole(folder: Served) -> None:
    body = os.urandom(3 * 1024 * 1024 + 5)
    await folder.has(body)

    assert (await folder.gets()).content == body
