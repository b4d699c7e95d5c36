"""What a client has already of an answer, and what part of it it wants (RFC 9110, 13 and 14)."""

from __future__ import annotations

import re
from collections.abc import Mapping

LONGEST_NUMBER = 18
_ONE_RANGE = re.compile(r"bytes=\s*(\d*)-(\d*)\s*", re.ASCII | re.IGNORECASE)


class Unsatisfiable(Exception):
    """There are no such bytes."""


def is_current(if_none_match: str, etag: str) -> bool:
    """Compared weakly, as for every GET."""
    known = [one.strip().removeprefix("W/") for one in if_none_match.split(",")]
    return etag in known or known == ["*"]


def wanted(headers: Mapping[bytes, bytes], size: int, etag: str) -> tuple[int, int] | None:
    """From the first byte to behind the last one. None: all of it, as for several ranges and for units that we do not know."""
    match = _ONE_RANGE.fullmatch(headers.get(b"range", b"").decode("latin-1"))
    if match is None or match[0].strip().endswith("=-") or max(map(len, match.groups())) > LONGEST_NUMBER:
        return None
    if headers.get(b"if-range", etag.encode()) != etag.encode():
        return None  # it is another file by now, or told by a date, which we do not
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
