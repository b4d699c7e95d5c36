"""Reads what a picture is: how large it is, and a small copy. A process of its own does that (picture_process.py),
which may crash, take too long or use too much memory without an effect on anything else."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypedDict, cast

logger = logging.getLogger("taskflow.files")

LARGEST_BYTES = 100 * 1024 * 1024
"""Bytes of the largest file that is examined: 50 megapixels take less in every supported format."""
LARGEST_ANSWER = 2 * 1024 * 1024
"""As in picture_process.py, which can write no more."""
SECONDS = 30.0

BEGINNING = re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp(avif|avis|mif1)", re.DOTALL)
HEAD = 12
"""Bytes that tell the kinds apart."""

PROCESS = Path(__file__).with_name("picture_process.py")


@dataclass(frozen=True, slots=True)
class Picture:
    content_type: str
    """As found in the bytes."""
    width: int
    height: int
    """As it is shown: turned as its EXIF says."""
    thumbnail: bytes
    """WebP, at most 512 × 512, without EXIF."""


class Seen(TypedDict):
    """The first line of what the process says. The rest is the thumbnail."""

    content_type: str
    width: int
    height: int


async def look(chunks: AsyncGenerator[bytes, None]) -> Picture | None:
    """None: the file is no supported picture, or broken, or too large. A file that does not begin like a picture is not
    read further."""
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as said:  # on a local disk
        async with aclosing(chunks):
            if not await _fetched(chunks, file):
                return None
        if not await _was_seen(file, said):
            return None
        said.seek(0)
        answer = said.read(LARGEST_ANSWER)
    head, _, thumbnail = answer.partition(b"\n")
    if not head:
        return None
    seen = cast("Seen", json.loads(head))
    return Picture(seen["content_type"], seen["width"], seen["height"], thumbnail)


async def _fetched(chunks: AsyncGenerator[bytes, None], file: IO[bytes]) -> bool:
    size, head = 0, b""
    async for chunk in chunks:
        if len(head) < HEAD:
            head += chunk[:HEAD]
            if not BEGINNING.match(head) and len(head) >= HEAD:
                return False
        size += len(chunk)
        if size > LARGEST_BYTES:
            return False
        await asyncio.to_thread(file.write, chunk)
    file.seek(0)
    return BEGINNING.match(head) is not None


async def _was_seen(file: IO[bytes], said: IO[bytes]) -> bool:
    """False: the process has crashed, or took too long."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", str(PROCESS), stdin=file, stdout=said, stderr=asyncio.subprocess.DEVNULL, env={}
    )
    try:
        async with asyncio.timeout(SECONDS):
            status = await process.wait()
    except TimeoutError:
        logger.warning("A picture took longer than %g s to look at, and gets no thumbnail", SECONDS)
        return False
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if status != 0:
        logger.warning("Looking at a picture ended with status %s; it gets no thumbnail", status)
    return status == 0
