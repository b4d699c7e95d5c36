"""A position in the log as clients hold it: opaque, bounded, and bound to one history of the database."""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from events.event import ACCOUNTS, PERSONAL, is_personal

_EPOCH = struct.Struct(">8s")
_PLACE = struct.Struct(">16sQ")
_BASE = struct.Struct(">8sQQ8s")
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}
_ACCOUNTS = bytes(16)
_EVERYTHING = b"\xff" * 16
_ALL = b"\xff" * 8
_VERSION = 0xF << 76
"""The version bits of a UUID: 7 in all our ids. A cursor has 8 there for a user, to tell a user from a team."""
_OF_A_TEAM, _OF_A_USER = 7 << 76, 8 << 76
LONGEST = 64_000
MAX_NAMED = (LONGEST * 3 // 4 - _EPOCH.size) // _PLACE.size
"""The most streams that a cursor can name in full; with one more it would exceed the length that is accepted back."""
NAMED = 16
"""A cursor names all its streams when there are no more of them than this: it is 520 characters long then, and needs no mark."""
NAMED_IN_FULL = 64
"""With more streams than this, a cursor is always relative to a mark; between the two limits it takes the shorter form."""

RELATIVE = "~"
"""First character of a cursor that is relative to a mark. It is no letter of base64, so an older version refuses it."""

MOST = 2**63
"""The first number that is too large for a BIGINT of either database."""

EVERYTHING = "everything"
"""Stands in the cursors of callers who see all streams, including those created later."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A committed vector of positions, one for each stream. It has a number and never changes."""

    number: int
    tag: int
    """Random: a database that has lost a mark gives its number to another one."""
    positions: Mapping[str, int]


class InvalidCursor(ValueError):
    """The text is not a cursor that this server issued."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """It has positions in shared streams, in the personal stream of one user, or in both."""

    epoch: str
    """Eight bytes as hex: made with the database, and new after a restore."""
    positions: Mapping[str, int]
    """The last number seen, for each stream."""
    near: Mark | None = field(default=None, compare=False)
    """The mark that is closest to the cursor, if that is not the newest one: during a long catch-up."""

    def encode(self, mark: Mark | None = None) -> str:
        """Given a mark and more than a few streams, encodes only the difference to the mark."""
        many = len(self.positions)
        if mark is not None and many > NAMED:
            changed, seen = _difference(self.positions, mark)
            if many > NAMED_IN_FULL or _BASE.size + len(changed) * _PLACE.size < _EPOCH.size + many * _PLACE.size:
                return self._relative_to(mark, changed, seen)
        parts = [_EPOCH.pack(bytes.fromhex(self.epoch))]
        parts += [_PLACE.pack(_encode_stream(stream), seq) for stream, seq in sorted(self.positions.items())]
        return base64.urlsafe_b64encode(b"".join(parts)).rstrip(b"=").decode()

    def _relative_to(self, mark: Mark, changed: Mapping[str, int], seen: bytes) -> str:
        parts = [_BASE.pack(bytes.fromhex(self.epoch), mark.number, mark.tag, seen)]
        parts += [_PLACE.pack(_encode_stream(stream), seq) for stream, seq in sorted(changed.items())]
        return RELATIVE + base64.urlsafe_b64encode(b"".join(parts)).rstrip(b"=").decode()

    @staticmethod
    def decode(text: str) -> Cursor:
        """Decodes a cursor that names all its streams."""
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            if len(text) > LONGEST or len(raw) < _EPOCH.size:
                raise InvalidCursor
            places = [_PLACE.unpack_from(raw, at) for at in range(_EPOCH.size, len(raw), _PLACE.size)]
            positions = {_decode_stream(stream): seq for stream, seq in places}
        except (binascii.Error, struct.error, ValueError) as error:
            raise InvalidCursor from error
        if max(positions.values(), default=0) >= MOST:
            raise InvalidCursor
        return Cursor(raw[: _EPOCH.size].hex(), positions)

    def shared(self) -> Cursor | None:
        """Its part in the streams of teams and accounts. None: it has a personal part alone."""
        positions = {stream: seq for stream, seq in self.positions.items() if not is_personal(stream)}
        if len(positions) == len(self.positions):
            return self
        return Cursor(self.epoch, positions, self.near) if positions else None

    def of_stream(self, stream: str) -> Cursor | None:
        """Its part in this stream alone. None: it has no position there."""
        return Cursor(self.epoch, {stream: self.positions[stream]}) if stream in self.positions else None

    def later(self, other: Cursor | None) -> Cursor:
        """The later of two positions, stream by stream. A cursor of another history is ignored."""
        if other is None or other.epoch != self.epoch:
            return self
        streams = {*self.positions, *other.positions}
        return Cursor(
            self.epoch,
            {stream: max(self.positions.get(stream, 0), other.positions.get(stream, 0)) for stream in streams},
            max(filter(None, (self.near, other.near)), key=lambda mark: mark.number, default=None),
        )


@dataclass(frozen=True, slots=True)
class RelativeCursor:
    """A cursor of many streams, as a client sends it back. For most of its positions the mark must be read."""

    epoch: str
    number: int
    tag: int
    seen: bytes
    """A hash of the streams that its owner saw."""
    changed: Mapping[str, int]
    """The positions that are not those of the mark."""

    @staticmethod
    def decode(text: str) -> RelativeCursor:
        if len(text) > LONGEST:
            raise InvalidCursor
        try:
            body = text.removeprefix(RELATIVE)
            raw = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
            epoch, number, tag, seen = _BASE.unpack_from(raw)
            places = [_PLACE.unpack_from(raw, at) for at in range(_BASE.size, len(raw), _PLACE.size)]
        except (binascii.Error, struct.error, ValueError) as error:
            raise InvalidCursor from error
        if max(number, tag, *(seq for _, seq in places), 0) >= MOST:
            raise InvalidCursor
        return RelativeCursor(epoch.hex(), number, tag, seen, {_decode_stream(stream): seq for stream, seq in places})

    def of_stream(self, stream: str) -> Cursor | None:
        """Its part in the personal stream of this user. Marks have no positions there, so the cursor names this
        position itself."""
        return Cursor(self.epoch, {stream: self.changed[stream]}) if stream in self.changed else None

    @property
    def of_everything(self) -> bool:
        return self.seen == _ALL

    def saw(self, streams: Iterable[str]) -> bool:
        return self.seen == _seen(streams)

    def cursor(self, places: Mapping[str, int], streams: Iterable[str]) -> Cursor:
        """The cursor over these streams, starting from the positions of the mark."""
        mark = Mark(self.number, self.tag, places)
        return Cursor(self.epoch, {s: self.changed.get(s, places.get(s, 0)) for s in streams}, mark)


class TrackedPositions(dict[str, int]):
    """The positions of a run, which advance one by one. They keep their difference to a mark, so that a cursor of ten
    thousand streams costs no more than the changed positions."""

    def __init__(self, positions: Mapping[str, int]) -> None:
        super().__init__(positions)
        self._mark: Mark | None = None
        self._changed: dict[str, int] = {}
        self._streams = b""

    def __setitem__(self, stream: str, seq: int) -> None:
        if self._mark is not None and stream not in self and EVERYTHING not in self:
            self._mark = None  # the set of streams is another one
        super().__setitem__(stream, seq)
        if self._mark is not None:
            _differ(self._changed, stream, seq, self._mark)

    def difference(self, mark: Mark) -> tuple[dict[str, int], bytes]:
        if self._mark is not mark:
            (self._changed, self._streams), self._mark = _difference(dict(self), mark), mark
        return self._changed, self._streams

    def after(self, stream: str, seq: int) -> Mapping[str, int]:
        """These positions, with this one replaced. If there are many of them, it is a view that is valid until they
        advance."""
        return NextPosition(self, stream, seq) if len(self) > NAMED_IN_FULL else {**self, stream: seq}


class NextPosition(Mapping[str, int]):
    def __init__(self, trail: TrackedPositions, stream: str, seq: int) -> None:
        self.trail, self.stream, self.seq = trail, stream, seq

    def __getitem__(self, stream: str) -> int:
        return self.seq if stream == self.stream else self.trail[stream]

    def __iter__(self) -> Iterator[str]:
        yield from self.trail
        if self.stream not in self.trail:
            yield self.stream

    def __len__(self) -> int:
        return len(self.trail) + (self.stream not in self.trail)


def _difference(positions: Mapping[str, int], mark: Mark) -> tuple[dict[str, int], bytes]:
    """The positions that differ from the mark, and a hash of the names of all streams."""
    if isinstance(positions, TrackedPositions):
        return positions.difference(mark)
    if isinstance(positions, NextPosition) and (positions.stream in positions.trail or EVERYTHING in positions.trail):
        changed, streams = positions.trail.difference(mark)
        changed = dict(changed)
        _differ(changed, positions.stream, positions.seq, mark)
        return changed, streams
    places = mark.positions
    changed = {stream: seq for stream, seq in positions.items() if is_personal(stream) or places.get(stream, 0) != seq}
    if EVERYTHING in positions:
        changed.update(dict.fromkeys(places.keys() - positions.keys(), 0))
    return changed, _seen(positions)


def _differ(changed: dict[str, int], stream: str, seq: int, mark: Mark) -> None:
    if mark.positions.get(stream, 0) == seq:
        changed.pop(stream, None)
    else:
        changed[stream] = seq


def decode_cursor(text: str) -> Cursor | RelativeCursor:
    """Decodes either form. Raises InvalidCursor."""
    return RelativeCursor.decode(text) if text.startswith(RELATIVE) else Cursor.decode(text)


def _seen(streams: Iterable[str]) -> bytes:
    """A hash that differs when the shared streams differ."""
    every = {ACCOUNTS, *(stream for stream in streams if not is_personal(stream))}
    if EVERYTHING in every:
        return _ALL
    return hashlib.blake2b(",".join(sorted(every)).encode(), digest_size=8).digest()


@lru_cache(maxsize=65_536)
def _encode_stream(stream: str) -> bytes:
    """The id of a team or a user without its prefix is 26 letters of base32: sixteen bytes. The accounts are all zeros."""
    if stream == EVERYTHING:
        return _EVERYTHING
    value = 0
    for letter in stream.partition("_")[2]:
        value = value << 5 | _VALUE[letter]
    if is_personal(stream):
        value = value & ~_VERSION | _OF_A_USER
    return value.to_bytes(16, "big")


@lru_cache(maxsize=65_536)
def _decode_stream(stream: bytes) -> str:
    if stream == _ACCOUNTS:
        return "accounts"
    if stream == _EVERYTHING:
        return EVERYTHING
    value, prefix = int.from_bytes(stream, "big"), "team_"
    if value & _VERSION == _OF_A_USER:
        value, prefix = value & ~_VERSION | _OF_A_TEAM, PERSONAL
    return prefix + "".join(_LETTERS[value >> shift & 31] for shift in range(125, -1, -5))
