"""Uploads over real connections, to a folder and to a bucket: what the API promises about them."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from models.values import clock
from taskflow.api.transport import direct_http
from taskflow.api.transport import files as transport
from taskflow.authentication.throttle import UPLOADS
from taskflow.files.attachments import Announced
from taskflow.files.folder import OpenFile
from taskflow.files.store import BLOCK
from tests.files.transport_server import EPOCH, HOSE, HOUR, PHOTO, Served, raw, served_from, status_of


async def test_a_file_is_uploaded_and_can_be_downloaded(served: Served) -> None:
    served.shelf.announces(PHOTO)

    answer = await served.puts(PHOTO)

    assert (answer.status_code, answer.content) == (204, b"")
    shown = served.shelf.ready[HOSE]
    assert shown.sha256 == hashlib.sha256(PHOTO).hexdigest()
    assert b"".join([block async for block in served.store.read(shown.key)]) == PHOTO
    assert re.fullmatch(rf"{EPOCH}/[0-9a-f]{{2}}/{HOSE}-[0-9a-f]{{16}}", shown.key)


async def test_six_megabytes_are_accepted_beyond_the_limit_of_graphql(served: Served) -> None:
    body = os.urandom(6 * 1024 * 1024)
    served.shelf.announces(body, sha256=hashlib.sha256(body).hexdigest())

    assert (await served.puts(body)).status_code == 204
    assert await served.store.size(served.shelf.ready[HOSE].key) == len(body)


async def test_a_wrong_hash_is_refused_and_the_address_stays_valid(served: Served) -> None:
    served.shelf.announces(PHOTO, sha256=hashlib.sha256(PHOTO).hexdigest())

    wrong = await served.puts(PHOTO[::-1])

    assert wrong.status_code == 422
    assert "another SHA-256" in wrong.text
    assert await served.keys() == set()
    assert (await served.puts(PHOTO)).status_code == 204


async def test_an_address_works_once(served: Served) -> None:
    served.shelf.announces(PHOTO)
    path = served.upload_path()
    assert (await served.client.put(path, content=PHOTO)).status_code == 204

    again = await served.client.put(path, content=PHOTO)

    assert again.status_code == 404
    assert len(await served.keys()) == 1


async def test_one_of_several_uploads_at_once_succeeds(served: Served) -> None:
    served.shelf.announces(PHOTO)
    bodies = [bytes([number]) * len(PHOTO) for number in range(2)]

    answers = await asyncio.gather(*(served.puts(body) for body in bodies))

    assert sorted(answer.status_code for answer in answers) == [204, 404]
    shown = served.shelf.ready[HOSE]
    there = b"".join([block async for block in served.store.read(shown.key)])
    assert hashlib.sha256(there).hexdigest() == shown.sha256
    assert await served.keys() == {shown.key}


async def test_one_announcement_can_not_fill_the_disk_with_copies(folder: Served) -> None:
    """Each copy would stay on the disk for up to an hour, while the quota counts one."""
    folder.shelf.announces(PHOTO)
    head = f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: {len(PHOTO)}"
    two = [await raw(folder, head, PHOTO[: 2 * BLOCK]) for _ in range(2)]
    await folder.holds(2)

    assert (await folder.puts(PHOTO)).status_code == 429
    assert len(await folder.keys()) == 2
    for _, writer in two:
        writer.close()
    await folder.holds(0)
    assert (await folder.puts(PHOTO)).status_code == 204


@pytest.mark.parametrize("length", ["0", "1", str(len(PHOTO) - 1), str(len(PHOTO) + 1), str(10**15)])
async def test_a_length_other_than_announced_is_refused_before_a_byte_is_read(folder: Served, length: str) -> None:
    folder.shelf.announces(PHOTO)
    connection = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: {length}")

    assert await status_of(*connection) == 400
    assert HOSE in folder.shelf.awaited


async def test_a_body_of_unknown_length_is_refused(folder: Served) -> None:
    folder.shelf.announces(PHOTO)
    connection = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ntransfer-encoding: chunked")

    assert await status_of(*connection) == 400


async def test_100_continue_is_sent_only_when_the_request_is_accepted(folder: Served) -> None:
    """A client that waits for the 100 has then sent nothing in vain."""
    folder.shelf.announces(PHOTO)
    expects = "\r\nexpect: 100-continue\r\ncontent-length: "

    wrong = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1{expects}5")
    right, writer = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1{expects}{len(PHOTO)}")

    assert await status_of(*wrong) == 400
    assert (await right.readline()).startswith(b"HTTP/1.1 100 ")
    assert await right.readline() == b"\r\n"
    writer.write(PHOTO)
    assert await status_of(right, writer) == 204


async def test_a_client_that_disconnects_in_the_middle_leaves_nothing(served: Served) -> None:
    served.shelf.announces(PHOTO)
    begun = asyncio.Event()
    announced = served.shelf.announced

    async def noticed(id: str) -> Announced | None:
        begun.set()
        return await announced(id)

    served.shelf.announced = noticed  # type: ignore[method-assign]  # to know when it has come so far
    _, writer = await raw(
        served, f"PUT {served.upload_path()} HTTP/1.1\r\ncontent-length: {len(PHOTO)}", PHOTO[: 2 * BLOCK]
    )
    await begun.wait()
    writer.close()
    await writer.wait_closed()
    served.shelf.announced = announced  # type: ignore[method-assign]  # as it was

    assert (await served.puts(PHOTO)).status_code == 204
    await served.holds(1)
    assert await served.keys() == {served.shelf.ready[HOSE].key}


async def test_a_client_that_stops_sending_is_cut_off(folder: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "STALL_SECONDS", 0.2)
    folder.shelf.announces(PHOTO)

    connection = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: {len(PHOTO)}", PHOTO[:1000])

    assert await status_of(*connection) == 408
    assert await folder.keys() == set()
    assert HOSE in folder.shelf.awaited


async def test_a_byte_from_time_to_time_does_not_keep_a_connection_open(
    folder: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "LONGEST_SECONDS", 0.5)
    folder.shelf.announces(PHOTO)
    reader, writer = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: {len(PHOTO)}")

    async def drips() -> None:
        while True:
            writer.write(b"x")
            await asyncio.sleep(0.02)

    async with asyncio.TaskGroup() as tasks:
        dripping = tasks.create_task(drips())
        status = await status_of(reader, writer)
        dripping.cancel()

    assert status == 408


async def test_a_slow_upload_is_not_cut_off_while_bytes_arrive(folder: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may take longer than any other request body."""
    monkeypatch.setattr(direct_http, "TIMEOUT_SECONDS", 0.1)
    folder.shelf.announces(PHOTO[:10])
    reader, writer = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: 10")

    for byte in PHOTO[:10]:
        writer.write(bytes([byte]))
        await asyncio.sleep(0.05)

    assert await status_of(reader, writer) == 204


async def test_the_request_after_an_upload_has_its_time_limit_again(
    folder: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(direct_http, "TIMEOUT_SECONDS", 0.2)
    folder.shelf.announces(b"x")
    reader, writer = await raw(folder, f"PUT {folder.upload_path()} HTTP/1.1\r\ncontent-length: 1", b"x")
    assert b" 204 " in await reader.readuntil(b"\r\n\r\n")

    writer.write(b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{")
    answer = await reader.read()

    assert b" 404 " in answer or b" 408 " in answer
    writer.close()


@pytest.mark.parametrize("token", ["", "x", f"{HOSE}.1.x", "a.b.c", "%00", "..", f"{HOSE}.9999999999.{'A' * 43}"])
async def test_a_made_up_address_is_not_found(folder: Served, token: str) -> None:
    folder.shelf.announces(PHOTO)

    assert (await folder.client.put(f"/files/upload/{token}", content=PHOTO)).status_code == 404


async def test_the_address_of_an_upload_expires_after_an_hour(folder: Served) -> None:
    folder.shelf.announces(PHOTO)
    old = folder.addresses.upload(HOSE, clock.moment(clock.now() - HOUR))

    assert (await folder.client.put(urlsplit(old.url).path, content=PHOTO)).status_code == 404


@pytest.mark.parametrize("method", ["GET", "POST", "HEAD", "DELETE", "PATCH", "OPTIONS"])
async def test_an_upload_needs_the_method_put(folder: Served, method: str) -> None:
    folder.shelf.announces(PHOTO)

    answer = await folder.client.request(method, folder.upload_path())

    assert (answer.status_code, answer.headers["allow"]) == (405, "PUT")


async def test_more_than_sixty_uploads_in_a_minute_have_to_wait(folder: Served) -> None:
    for _ in range(UPLOADS):
        folder.shelf.announces(b"x")
        assert (await folder.puts(b"x")).status_code == 204

    folder.shelf.announces(b"x")
    answer = await folder.puts(b"x")
    assert answer.status_code == 429
    assert 1 <= int(answer.headers["retry-after"]) <= 60

    folder.shelf.announces(b"x", uploader_id="user_another")
    assert (await folder.puts(b"x")).status_code == 204


async def test_a_quota_lowered_meanwhile_is_reported(served: Served) -> None:
    served.shelf.announces(PHOTO)
    served.shelf.is_full = True

    assert (await served.puts(PHOTO)).status_code == 507
    assert await served.keys() == set()


async def test_a_file_that_arrives_while_its_rows_are_locked_can_be_sent_again(served: Served) -> None:
    served.shelf.announces(PHOTO)
    served.shelf.is_busy = True
    answer = await served.puts(PHOTO)
    kept = await served.keys()
    served.shelf.is_busy = False

    assert (answer.status_code, kept) == (503, set())
    assert "retry-after" in answer.headers
    assert (await served.puts(PHOTO)).status_code == 204


async def test_a_full_disk_is_reported(folder: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    folder.shelf.announces(PHOTO)
    with monkeypatch.context() as patch:  # no disk here is small enough to fill
        patch.setattr(OpenFile, "sync", full)
        assert (await folder.puts(PHOTO)).status_code == 507

    assert await folder.keys() == set()
    assert (await folder.puts(PHOTO)).status_code == 204


async def test_an_unreachable_store_is_reported_and_the_upload_can_be_repeated(tmp_path: Path) -> None:
    async with served_from("s3://me:hunter22@127.0.0.1:9/bucket?http=1", tmp_path) as served:
        served.shelf.announces(PHOTO)

        answer = await served.puts(PHOTO)

        assert answer.status_code == 503
        assert answer.headers["retry-after"]
        assert "hunter22" not in answer.text
        assert HOSE in served.shelf.awaited


async def test_no_log_contains_the_address_of_an_upload(folder: Served, caplog: pytest.LogCaptureFixture) -> None:
    """A reader of the log could upload the bytes."""
    caplog.set_level("DEBUG")
    folder.shelf.announces(PHOTO)
    path = folder.upload_path()
    connection = await raw(folder, f"PUT {path} HTTP/1.1\r\ncontent-length: 1")

    assert await status_of(*connection) == 400
    # `taskflow serve` turns uvicorn's own access log off, but pytest captures it.
    said = [record.getMessage() for record in caplog.records if record.name != "uvicorn.access"]
    assert "PUT /files/upload/*** 400" in said
    assert not any(path in line for line in said)
