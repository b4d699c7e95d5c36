"""Conditional and range requests: what a client has cached, and which bytes it wants (RFC 9110, 13 and 14)."""

from __future__ import annotations

import re
from collections.abc import Mapping

LONGEST_NUMBER = 18
_ONE_RANGE = re.compile(r"bytes=\s*(\d*)-(\d*)\s*", re.ASCII | re.IGNORECASE)


class Unsatisfiable(Exception):
    """The range is outside of the content."""


def is_current(if_none_match: str, etag: str) -> bool:
    """Compared weakly, as for every GET."""
    known = [one.strip().removeprefix("W/") for one in if_none_match.split(",")]
    return etag in known or known == ["*"]


def wanted(headers: Mapping[bytes, bytes], size: int, etag: str) -> tuple[int, int] | None:
    """The first byte and the one behind the last. None: all of it, as for several ranges and for unknown units."""
    match = _ONE_RANGE.fullmatch(headers.get(b"range", b"").decode("latin-1"))
    if match is None or match[0].strip().endswith("=-") or max(map(len, match.groups())) > LONGEST_NUMBER:
        return None
    if headers.get(b"if-range", etag.encode()) != etag.encode():
        return None  # the file has changed, or If-Range has a date, which is not supported
    first, last = match.groups()
    if not first:
        start, stop = max(0, size - int(last)), size
    elif last and int(last) < int(first):
        return None
    else:
        start, stop = int(first), min(size, int(last) + 1) if last else size
    if start >= stop:
        raise Unsatisfiable
    return start, stop
