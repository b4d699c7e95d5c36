"""Caches with a bound in bytes, however many clients fill them, and the weight of an event."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from events.event import Logged

K = TypeVar("K")
V = TypeVar("V")

BYTES_PER_EVENT = 2_000
"""Approximate bytes of an event besides its texts."""

_PLAIN = frozenset({type(None), int, bool, float})


class BoundedCache(Generic[K, V]):
    """A cache of at most so many bytes. The least recently used value goes first, and `on_evicted` is called with it."""

    def __init__(self, most: int, *, on_evicted: Callable[[K, V], None] | None = None) -> None:
        self.most = most
        self.bytes = 0
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._on_evicted = on_evicted

    def __len__(self) -> int:
        return len(self._entries)

    def values(self) -> list[V]:
        return [value for value, _ in self._entries.values()]

    def get(self, key: K) -> V | None:
        kept = self._entries.get(key)
        if kept is None:
            return None
        self._entries.move_to_end(key)
        return kept[0]

    def put(self, key: K, value: V, size: int) -> None:
        self.pop(key)
        self._entries[key] = value, size
        self.bytes += size
        self._make_room()

    def grow(self, key: K, by: int) -> None:
        """The value under the key has become larger. Nothing happens when it is gone."""
        kept = self._entries.get(key)
        if kept is not None:
            self._entries[key] = kept[0], kept[1] + by
            self.bytes += by
            self._make_room()

    def pop(self, key: K) -> V | None:
        kept = self._entries.pop(key, None)
        if kept is None:
            return None
        self.bytes -= kept[1]
        return kept[0]

    def clear(self) -> None:
        self._entries.clear()
        self.bytes = 0

    def _make_room(self) -> None:
        while self.bytes > self.most:
            key, (value, size) = self._entries.popitem(last=False)
            self.bytes -= size
            if self._on_evicted is not None:
                self._on_evicted(key, value)


def weight(event: Logged) -> int:
    """About how many bytes an event takes in memory."""
    texts = (
        text
        for change in event.changes
        for text in (change.before, change.after, change.before_text, change.after_text)
    )
    return BYTES_PER_EVENT + _weight(texts) + _weight(event.state.values())


def _weight(values: Iterable[Any]) -> int:  # Any: values of JSON
    """The bytes of the texts in these values. The most frequent types are checked first, because this runs for each
    event that is delivered or read."""
    total = 0
    for value in values:
        if type(value) is str:
            total += sys.getsizeof(value)
        elif type(value) in _PLAIN:
            continue
        elif isinstance(value, Mapping):
            total += _weight(value.values())
        elif isinstance(value, list | tuple):
            total += _weight(value)
    return total
