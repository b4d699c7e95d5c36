"""Ids made by the client, so that what is created offline has its id before the server sees it."""

from __future__ import annotations

import secrets
import time

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id(kind: str) -> str:
    """`new_id("task")`: the prefix, and a UUIDv7 in TypeID's letters."""
    random = secrets.randbits(80) & ~(0xF << 76) & ~(0b11 << 62)
    value = time.time_ns() // 1_000_000 << 80 | random | 0x7 << 76 | 0b10 << 62
    return f"{kind}_" + "".join(_LETTERS[value >> place & 31] for place in range(125, -1, -5))
