"""Downloads over real connections, from a folder and from a bucket: what the API promises about them."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from models.values import clock
from taskflow.files.pictures import look
from taskflow.files.store import BLOCK, once, thumbnail_key
from tests.files.transport_server import HOSE, HOUR, PHOTO, Served, served_from
from tests.support.s3_server import S3Server


async def test_a_file_is_read_as_it_was_sent(folder: Served) -> None:
    await folder.has(PHOTO)

    answer = await folder.gets()

    assert (answer.status_code, answer.content) == (200, PHOTO)
    assert answer.headers["content-length"] == str(len(PHOTO))
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["content-disposition"] == 'inline; filename="hose.jpg"'
    assert answer.headers["etag"] == f'"{hashlib.sha256(PHOTO).hexdigest()}"'
    assert answer.headers["accept-ranges"] == "bytes"


async def test_browsers_are_told_to_run_nothing_and_shared_caches_to_store_nothing(folder: Served) -> None:
    await folder.has(b"<script>alert(1)</script>", content_type="text/html", filename="note.html")

    answer = await folder.gets()

    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"] == 'attachment; filename="note.html"'
    assert answer.headers["cache-control"].startswith("private")
    assert "set-cookie" not in answer.headers
    assert len(answer.headers.get_list("content-security-policy")) == 1


@pytest.mark.parametrize("filename", ["größe.png", 'a"b.txt', "日本.pdf", "x\r\ny.txt", "👩🏽‍🌾.gif", "a" * 255])
async def test_every_name_survives_the_download(folder: Served, filename: str) -> None:
    await folder.has(PHOTO, filename=filename)

    answer = await folder.gets()

    assert answer.status_code == 200
    assert answer.headers["content-disposition"].isascii()


async def test_head_gives_the_same_headers_without_the_bytes(folder: Served) -> None:
    await folder.has(PHOTO)

    got, head = await folder.gets(), await folder.gets("HEAD")

    assert (head.status_code, head.content) == (200, b"")
    differ = {"date", "x-request-id"}
    assert {k: v for k, v in head.headers.items() if k not in differ} == {
        k: v for k, v in got.headers.items() if k not in differ
    }


@pytest.mark.parametrize("known", ['"{}"', 'W/"{}"', '"other", "{}"', "*"])
async def test_a_client_with_the_current_etag_gets_304(folder: Served, known: str) -> None:
    await folder.has(PHOTO)
    etag = hashlib.sha256(PHOTO).hexdigest()

    answer = await folder.gets(if_none_match=known.format(etag))

    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["etag"] == f'"{etag}"'


async def test_a_client_with_another_etag_gets_the_file(folder: Served) -> None:
    await folder.has(PHOTO)

    assert (await folder.gets(if_none_match='"other"')).content == PHOTO


LAST = len(PHOTO) - 1


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=5-9", 5, 9),
        ("bytes=100-", 100, LAST),
        ("bytes=-10", LAST - 9, LAST),
        (f"bytes=-{10 * LAST}", 0, LAST),
        (f"bytes={LAST}-{LAST + 500}", LAST, LAST),
        ("BYTES= 5-9", 5, 9),
        (f"bytes={BLOCK - 1}-{BLOCK}", BLOCK - 1, BLOCK),
    ],
)
async def test_a_range_is_sent_alone(folder: Served, asked: str, first: int, last: int) -> None:
    await folder.has(PHOTO)

    answer = await folder.gets(range=asked)

    assert (answer.status_code, answer.content) == (206, PHOTO[first : last + 1])
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(PHOTO)}"
    assert answer.headers["content-length"] == str(last - first + 1)


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-6", "bytes=-", "bytes=9-5", "lines=1-2", "bytes", "bytes=a-b", f"bytes=0-{'9' * 5000}"]
)
async def test_an_unsupported_range_gives_the_whole_file(folder: Served, asked: str) -> None:
    await folder.has(PHOTO)

    assert (await folder.gets(range=asked)).status_code == 200


@pytest.mark.parametrize("asked", [f"bytes={len(PHOTO)}-", "bytes=-0", "bytes=999999999-9999999999"])
async def test_a_range_beyond_the_end_is_refused(folder: Served, asked: str) -> None:
    await folder.has(PHOTO)

    answer = await folder.gets(range=asked)

    assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(PHOTO)}")


async def test_a_range_of_another_version_gives_the_whole_file(folder: Served) -> None:
    await folder.has(PHOTO)
    etag = f'"{hashlib.sha256(PHOTO).hexdigest()}"'

    assert (await folder.gets(range="bytes=0-1", if_range=etag)).status_code == 206
    assert (await folder.gets(range="bytes=0-1", if_range='"other"')).status_code == 200
    assert (await folder.gets(range="bytes=0-1", if_range="Fri, 27 Nov 2026 10:00:00 GMT")).status_code == 200


async def test_a_wrong_or_expired_signature_is_refused(served: Served) -> None:
    await served.has(PHOTO)
    right = served.path()
    old = served.addresses.bytes_of(HOSE, "hose.jpg", clock.moment(clock.now() - 2 * HOUR))
    thumbnail = served.path(thumbnail=True)

    for wrong in (
        right[:-1] + ("A" if right[-1] != "A" else "B"),
        right.partition("?")[0],
        right.replace("until=", "until=1"),
        right.replace(HOSE, "file_01jxyz00000000000000000002"),
        old.removeprefix("http://localhost:7145"),
        f"/files/{HOSE}/hose.jpg?{thumbnail.partition('?')[2]}",
        f"/files/{HOSE}/thumbnail2?{thumbnail.partition('?')[2]}",
    ):
        answer = await served.client.get(wrong)
        assert answer.status_code == 403, wrong
        assert "Open the file once more" in answer.text
        assert answer.headers["cache-control"].startswith("private")


async def test_a_deleted_file_is_gone(served: Served) -> None:
    await served.has(PHOTO)
    del served.shelf.ready[HOSE]

    for method in ("GET", "HEAD"):
        assert (await served.gets(method)).status_code == 410
    assert (await served.client.get(served.path(thumbnail=True))).status_code == 410


async def test_a_foreign_host_is_refused(served: Served) -> None:
    await served.has(PHOTO)
    served.shelf.announces(PHOTO)

    got = await served.gets(host="evil.example")
    put = await served.puts(PHOTO, headers={"host": "evil.example"})

    assert got.status_code == put.status_code == 400
    assert HOSE in served.shelf.awaited


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
async def test_a_file_is_read_and_not_written(folder: Served, method: str) -> None:
    await folder.has(PHOTO)

    assert (await folder.gets(method)).status_code == 405


@pytest.mark.parametrize(
    "path", ["/files", "/files/", "/files/upload", f"/files/{HOSE}", f"/files/{HOSE}/", "/files//x"]
)
async def test_other_addresses_are_not_found(folder: Served, path: str) -> None:
    await folder.has(PHOTO)

    assert (await folder.client.get(path)).status_code in {404, 405}


async def test_missing_bytes_are_reported_and_logged(folder: Served, caplog: pytest.LogCaptureFixture) -> None:
    await folder.has(PHOTO)
    await folder.store.delete(folder.shelf.ready[HOSE].key)

    answer = await folder.gets()

    assert answer.status_code == 500
    assert answer.headers["x-request-id"] in answer.text
    assert "taskflow files check" in caplog.text


async def test_a_truncated_file_is_not_taken_for_the_whole(folder: Served) -> None:
    await folder.has(PHOTO)
    shown = folder.shelf.ready[HOSE]
    folder.shelf.ready[HOSE] = replace(shown, size=shown.size + 10)

    with pytest.raises(httpx2.TransportError):
        await folder.gets()


async def test_errors_are_in_the_readers_language(folder: Served) -> None:
    answer = await folder.client.get(f"/files/{HOSE}/hose.jpg", headers={"accept-language": "de"})

    assert "Diese Adresse" in answer.text


async def test_a_bucket_serves_its_bytes_itself(s3: S3Server, tmp_path: Path) -> None:
    async with served_from(s3.new_bucket(), tmp_path) as served:
        await served.has(PHOTO, filename="größe.jpg")

        got, head = await served.gets(), await served.gets("HEAD")

        assert got.status_code == head.status_code == 302
        assert "X-Amz-Expires=300" in got.headers["location"]
        assert got.headers["cache-control"].startswith("private")
        body, headers = await asyncio.to_thread(s3.get, got.headers["location"])
        assert body == PHOTO
        assert headers["content-type"] == "image/jpeg"
        assert headers["content-disposition"] == "inline; filename=\"gr__e.jpg\"; filename*=UTF-8''gr%C3%B6%C3%9Fe.jpg"


@pytest.fixture
def picture() -> bytes:
    body = BytesIO()
    Image.new("RGB", (900, 300), (200, 0, 0)).save(body, "PNG")
    return body.getvalue()


async def test_a_thumbnail_comes_from_the_server_for_both_stores(served: Served, picture: bytes) -> None:
    await served.has(picture)
    shown = served.shelf.ready[HOSE]
    seen = await look(once(picture))
    assert seen is not None
    await served.store.write(thumbnail_key(shown.key), once(seen.thumbnail), content_type="image/webp")
    served.shelf.ready[HOSE] = replace(shown, has_thumbnail=True)

    answer = await served.client.get(served.path(thumbnail=True))

    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
    assert answer.content == seen.thumbnail
    assert answer.headers["etag"] != f'"{shown.sha256}"'
    again = await served.client.get(served.path(thumbnail=True), headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304


async def test_without_a_thumbnail_the_answer_is_404(served: Served) -> None:
    await served.has(PHOTO)

    assert (await served.client.get(served.path(thumbnail=True))).status_code == 404


async def test_a_file_may_be_named_thumbnail(folder: Served) -> None:
    await folder.has(PHOTO, filename="thumbnail")

    assert (await folder.client.get(folder.path(name="thumbnail"))).content == PHOTO
