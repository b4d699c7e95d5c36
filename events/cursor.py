"""A position in the log as clients hold it: opaque, bounded, and bound to one history of the database."""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_EPOCH = struct.Struct(">8s")
_PLACE = struct.Struct(">16sQ")
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}
_ACCOUNTS = bytes(16)
_EVERYTHING = b"\xff" * 16
LONGEST = 64_000

EVERYTHING = "everything"
"""Stands in the cursors of those who see all streams, also those that are not there yet."""


class Broken(ValueError):
    """This is not something that we handed out."""


@dataclass(frozen=True, slots=True)
class Cursor:
    epoch: str
    """Eight bytes as hex: made with the database, and new after a restore."""
    positions: Mapping[str, int]
    """The last number seen, for each stream."""

    def encode(self) -> str:
        parts = [_EPOCH.pack(bytes.fromhex(self.epoch))]
        parts += [_PLACE.pack(_packed(stream), seq) for stream, seq in sorted(self.positions.items())]
        return base64.urlsafe_b64encode(b"".join(parts)).rstrip(b"=").decode()

    @staticmethod
    def decode(text: str) -> Cursor:
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            if len(text) > LONGEST or len(raw) < _EPOCH.size:
                raise Broken
            places = [_PLACE.unpack_from(raw, at) for at in range(_EPOCH.size, len(raw), _PLACE.size)]
            positions = {_unpacked(stream): seq for stream, seq in places}
        except (binascii.Error, struct.error, ValueError) as error:
            raise Broken from error
        return Cursor(raw[: _EPOCH.size].hex(), positions)

    def later(self, other: Cursor | None) -> Cursor:
        """Of two positions the later one, stream by stream. One of another history counts for nothing."""
        if other is None or other.epoch != self.epoch:
            return self
        streams = {*self.positions, *other.positions}
        return Cursor(
            self.epoch,
            {stream: max(self.positions.get(stream, 0), other.positions.get(stream, 0)) for stream in streams},
        )


@lru_cache(maxsize=65_536)
def _packed(stream: str) -> bytes:
    """A team's id without its prefix is 26 letters of base32: sixteen bytes. The accounts are all zeros."""
    if stream == EVERYTHING:
        return _EVERYTHING
    value = 0
    for letter in stream.partition("_")[2]:
        value = value << 5 | _VALUE[letter]
    return value.to_bytes(16, "big")


@lru_cache(maxsize=65_536)
def _unpacked(stream: bytes) -> str:
    if stream == _ACCOUNTS:
        return "accounts"
    if stream == _EVERYTHING:
        return EVERYTHING
    value = int.from_bytes(stream, "big")
    return "team_" + "".join(_LETTERS[value >> shift & 31] for shift in range(125, -1, -5))
