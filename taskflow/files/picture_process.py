"""Run as a script, with a file as its standard input: writes the picture's type and size as a line of JSON, and then
its thumbnail. Writes nothing if the file is no picture. It imports nothing of ours, so that it starts quickly."""

from __future__ import annotations

import json
import resource
import sys
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageOps

FORMATS = {
    "AVIF": "image/avif",
    "GIF": "image/gif",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
}
"""The formats that browsers show. Pillow reads forty more, some with parsers that nobody has reviewed for years. MPO is
a JPEG with a second picture in it, as some cameras write; it is opened as JPEG."""
OPENED = tuple(name for name in FORMATS if name != "MPO")

MOST_PIXELS = 50_000_000
THUMBNAIL = (512, 512)
QUALITY = 80
LARGEST_PROFILE = 64 * 1024

MOST_MEMORY = 1024 * 1024 * 1024
"""Four bytes for each of 50 million pixels, twice (turned, or another mode), and what Python and Pillow take themselves."""
MOST_CPU_SECONDS = 20
LARGEST_ANSWER = 2 * 1024 * 1024

ORIENTATION = 0x0112
TURNED = range(5, 9)
"""Orientations in which width and height change places."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_SECONDS, MOST_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_ANSWER, LARGEST_ANSWER))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    Image.MAX_IMAGE_PIXELS = None  # `_seen` has a limit of its own, which raises instead of warning
    try:
        answer = _seen(sys.stdin.buffer)
    except Exception:  # noqa: BLE001  # any parser error means a broken picture, which has no thumbnail
        return
    sys.stdout.buffer.write(answer)


def _seen(file: BinaryIO) -> bytes:
    with Image.open(file, formats=OPENED) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            return b""
        kind = FORMATS[image.format or ""]
        if _orientation(image) in TURNED:
            width, height = height, width
        thumbnail = _thumbnail(image)
    head = json.dumps({"content_type": kind, "width": width, "height": height})
    return head.encode() + b"\n" + thumbnail


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except Exception:  # noqa: BLE001  # broken EXIF is no EXIF; the picture may be whole
        return 1


def _thumbnail(image: Image.Image) -> bytes:
    profile: bytes | None = image.info.get("icc_profile")
    image.draft(None, THUMBNAIL)  # a JPEG is read at an eighth of its size, if that is enough
    small: Image.Image = image
    if image.mode.startswith("I"):
        # 16 bits of grey: `convert` alone makes it white.
        small = image.point(lambda value: value * (1 / 256)).convert("L")
        profile = None
    elif image.mode not in {"RGB", "RGBA", "L"}:
        small = image.convert("RGBA" if "transparency" in image.info or "A" in image.mode else "RGB")
        profile = None  # it belongs to another mode
    small.thumbnail(THUMBNAIL)
    if _orientation(image) != 1:
        small.getexif()[ORIENTATION] = _orientation(image)
        small = ImageOps.exif_transpose(small)
    body = BytesIO()
    kept = profile if profile and len(profile) <= LARGEST_PROFILE else None
    small.save(body, "WEBP", quality=QUALITY, icc_profile=kept, exif=b"")
    return body.getvalue()


if __name__ == "__main__":
    main()
