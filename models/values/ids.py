"""Ids as people and clients see them: a type prefix and a UUIDv7 in TypeID form, `task_01jxyz…`. They sort by time of making."""

import re
import secrets
import threading
import time

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
SUFFIX = re.compile(r"[0-7][0-9a-hjkmnp-tv-z]{25}\Z")
_PAIRS = tuple(first + second for first in ALPHABET for second in ALPHABET)
_PLACES_OF_PAIRS = range(120, -1, -10)
_RANDOM_BITS = 62
_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


class _Ticks:
    """Milliseconds with a 12-bit counter below them; never goes back, also when the clock does."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def next(self) -> int:
        tick = (time.time_ns() // 1_000_000 << 12) | secrets.randbits(11)
        with self._lock:
            self._last = max(tick, self._last + 1)
            return self._last


_ticks = _Ticks()


def new_id(prefix: str) -> str:
    return f"{prefix}_{_suffix(_uuid7())}"


def is_id(text: str, prefix: str) -> bool:
    """Whether the text has the form of our ids; it does not check whether such an object exists."""
    head, _, suffix = text.partition("_")
    return head == prefix and SUFFIX.match(suffix) is not None


def is_time_ordered(id: str) -> bool:
    """Whether a client-made id really holds a UUIDv7, so that it sorts among ours."""
    value = 0
    for letter in id.rpartition("_")[2]:
        value = value << 5 | ALPHABET.index(letter)
    return (value >> 76) & 0xF == 7 and (value >> 62) & 0b11 == 0b10


def prefix_of(id: str) -> str:
    return id.partition("_")[0]


def _uuid7() -> int:
    tick = _ticks.next()
    milliseconds, counter = tick >> 12, tick & 0xFFF
    return milliseconds << 80 | _VERSION_7 | counter << 64 | _VARIANT | secrets.randbits(_RANDOM_BITS)


def _suffix(value: int) -> str:
    return "".join([_PAIRS[value >> place & 1023] for place in _PLACES_OF_PAIRS])
