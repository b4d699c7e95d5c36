"""Objects from a stream and from answers, in whatever order they arrive: the newer one wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Object = dict[str, Any]


class Store(Mapping[str, Object]):
    """Objects by id. Only the stream says what belongs to the list, in the order of its changes; versions say whose
    fields are newer.

    Some changes raise no version (a comment). So of two objects with the same version, the stored one stays if it
    arrived after the new one was requested: take `mark()` before the request, and pass it on with the answer.
    """

    def __init__(self) -> None:
        self._objects: dict[str, Object] = {}
        self._told: dict[str, int] = {}
        """When each object was last updated, as a count of all updates."""
        self._now = 0
        self._begun = 0

    def __getitem__(self, id: str) -> Object:
        return self._objects[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._objects)

    def __len__(self) -> int:
        return len(self._objects)

    def enter(self, new: Object) -> None:
        """Takes an object that belongs to the list, or still does, according to the stream."""
        known = self._objects.get(new["id"])
        if known is None or _version(known) <= _version(new):
            self._set(new)

    def leave(self, id: str) -> None:
        """Removes an object that no longer belongs to the list, according to the stream."""
        self._objects.pop(id, None)
        self._told.pop(id, None)

    def mark(self) -> int:
        """The present moment, for a request that is about to be sent."""
        return self._now

    def answer(self, new: Object | None, asked: int) -> bool:
        """Takes an object from a query or mutation; returns whether it was newer. It never adds an object to the list,
        since the store does not have the filter."""
        known = self._objects.get(new["id"]) if new else None
        if new is None or known is None or asked < self._begun or _version(new) < _version(known):
            return False
        if _version(new) == _version(known) and self._told[new["id"]] > asked:
            return False
        self._set(new)
        return True

    def begin(self) -> None:
        """Call this before the whole list is fetched, because the stream can't continue. Answers to earlier requests
        are ignored from now on: the database may be an older one."""
        self._now += 1
        self._begun = self._now

    def replace(self, fetched: Iterable[Object]) -> None:
        """Replaces the list with what was fetched since `begin`, except where later answers are newer."""
        known, told = self._objects, self._told
        self._objects, self._told = {}, {}
        for new in fetched:
            id = new["id"]
            newer = told.get(id, 0) > self._begun and _version(known[id]) > _version(new)
            self._set(known[id] if newer else new)

    def _set(self, new: Object) -> None:
        self._now += 1
        self._told[new["id"]] = self._now
        self._objects[new["id"]] = {**self._objects.get(new["id"], {}), **new}


def _version(object: Object) -> int:
    return int(object.get("version") or 0)
