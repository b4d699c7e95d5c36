"""A separate process examines pictures: hostile or broken ones get no thumbnail, and harm nobody."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncGenerator
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from taskflow.files import pictures
from taskflow.files.pictures import Picture, look
from taskflow.files.store import once

RED, GREEN = (200, 0, 0), (0, 200, 0)
ORIENTATION = 0x0112


def drawn(kind: str, size: tuple[int, int] = (900, 300), mode: str = "RGB", **more: Any) -> bytes:
    """A red picture whose right third is green."""
    image = Image.new("RGB", size, RED)
    image.paste(GREEN, (size[0] * 2 // 3, 0, *size))
    body = BytesIO()
    image.convert(mode).save(body, kind, **more)
    return body.getvalue()


async def seen(body: bytes) -> Picture | None:
    return await look(once(body))


def thumbnail(picture: Picture | None) -> Image.Image:
    assert picture is not None
    image = Image.open(BytesIO(picture.thumbnail))
    assert image.format == "WEBP"
    image.load()
    return image


def is_near(found: Any, wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 40 for one, other in zip(found[:3], wanted, strict=True))


@pytest.mark.parametrize(
    ("kind", "content_type"),
    [
        ("PNG", "image/png"),
        ("JPEG", "image/jpeg"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("AVIF", "image/avif"),
    ],
)
async def test_each_format_that_browsers_show_is_recognised(kind: str, content_type: str) -> None:
    picture = await seen(drawn(kind))

    assert picture is not None
    assert (picture.content_type, picture.width, picture.height) == (content_type, 900, 300)
    small = thumbnail(picture)
    assert small.size == (512, 171)
    assert is_near(small.convert("RGB").getpixel((20, 20)), RED)
    assert is_near(small.convert("RGB").getpixel((500, 20)), GREEN)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", "P"), ("PNG", "1"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "RGBA"), ("JPEG", "CMYK"), ("JPEG", "L")],
)
async def test_each_colour_mode_gets_a_thumbnail(kind: str, mode: str) -> None:
    assert thumbnail(await seen(drawn(kind, mode=mode))).size == (512, 171)


async def test_sixteen_bit_grey_does_not_become_white() -> None:
    body = BytesIO()
    Image.new("I;16", (20, 20), 30_000).save(body, "PNG")

    small = thumbnail(await seen(body.getvalue())).convert("L")

    assert abs(int(small.getpixel((5, 5)) or 0) - 117) < 10  # type: ignore[arg-type]  # one band: a number


async def test_a_small_picture_is_not_enlarged() -> None:
    assert thumbnail(await seen(drawn("PNG", (40, 30)))).size == (40, 30)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_the_size_and_thumbnail_follow_the_exif_orientation(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    upright = orientation >= 5

    picture = await seen(drawn(kind, exif=exif))

    assert picture is not None
    assert (picture.width, picture.height) == ((300, 900) if upright else (900, 300))
    small = thumbnail(picture)
    assert small.size == ((171, 512) if upright else (512, 171))
    green_at = {1: "right", 2: "left", 3: "left", 4: "right", 5: "bottom", 6: "bottom", 7: "top", 8: "top"}[orientation]
    places = {"right": (500, 85), "left": (10, 85), "bottom": (85, 500), "top": (85, 10)}
    assert is_near(small.convert("RGB").getpixel(places[green_at]), GREEN)


async def test_the_location_of_a_photo_is_not_in_its_thumbnail() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010F] = "A camera that says who made it"
    exif[ORIENTATION] = 6
    body = drawn("JPEG", exif=exif)
    assert b"A camera" in body

    small = thumbnail(await seen(body))

    assert not small.getexif()
    assert "xmp" not in small.info


async def test_an_animation_gets_a_thumbnail_of_its_first_frame() -> None:
    body = BytesIO()
    first, second = Image.new("RGB", (60, 60), RED), Image.new("RGB", (60, 60), GREEN)
    first.save(body, "GIF", save_all=True, append_images=[second])

    assert is_near(thumbnail(await seen(body.getvalue())).convert("RGB").getpixel((5, 5)), RED)


def png(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG whose header claims any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


async def test_a_decompression_bomb_is_not_unpacked() -> None:
    bomb = png(60_000, 60_000, zlib.compress(bytes(10_000_000), 9))

    assert len(bomb) < 20_000
    assert await seen(bomb) is None


async def test_fifty_megapixels_are_accepted_and_one_row_more_is_not() -> None:
    row = bytes(1 + 10_000 * 3)

    assert thumbnail(await seen(png(10_000, 5_000, zlib.compress(row * 5_000, 1)))).size == (512, 256)
    assert await seen(png(10_000, 5_001, zlib.compress(row * 5_001, 1))) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<html></html>",
        b"%PDF-1.7",
        b"P6 9 9 255 " + bytes(243),
        png(0, 10, b""),
        drawn("PNG")[:200],
        drawn("JPEG")[:300],
        drawn("BMP"),
        drawn("TIFF"),
        drawn("PPM"),
    ],
)
async def test_a_broken_file_or_unsupported_format_has_no_thumbnail(body: bytes) -> None:
    assert await seen(body) is None


async def test_broken_exif_does_not_spoil_a_picture() -> None:
    body = drawn("JPEG", exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff" + b"\xff" * 40)

    assert thumbnail(await seen(body)).size == (512, 171)


@settings(max_examples=25)
@given(data=st.data())
async def test_no_broken_picture_is_an_error(data: st.DataObject) -> None:
    body = bytearray(drawn(data.draw(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "AVIF"])), (40, 30)))
    for _ in range(data.draw(st.integers(1, 8))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))

    picture = await seen(bytes(body))

    assert picture is None or thumbnail(picture).size <= (512, 512)


async def test_an_examination_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "SECONDS", 0.0)

    assert await seen(drawn("PNG")) is None


async def test_a_file_that_does_not_begin_as_a_picture_is_not_read_further() -> None:
    read = 0

    async def movie() -> AsyncGenerator[bytes, None]:
        nonlocal read
        for chunk in [b"RI", b"FF", b"1234AVI ", b"x", b"x"]:
            read += 1
            yield chunk

    assert await look(movie()) is None
    assert read == 3


async def test_a_picture_is_recognised_however_its_bytes_are_split() -> None:
    async def one_by_one() -> AsyncGenerator[bytes, None]:
        for byte in drawn("WEBP", (9, 9)):
            yield bytes([byte])

    assert thumbnail(await look(one_by_one())).size == (9, 9)


async def test_a_file_too_large_to_examine_is_not_read_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LARGEST_BYTES", 1_000)

    assert await seen(drawn("PNG", (2_000, 2_000)) + bytes(2_000)) is None


async def test_a_crash_of_the_examining_process_affects_nobody_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    crash = tmp_path / "crash.py"
    crash.write_text("import os, signal\nprint('{\"width\": 1}', flush=True)\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    monkeypatch.setattr(pictures, "PROCESS", crash)

    assert await seen(drawn("PNG")) is None
