"""Objects as a stream and answers tell of them, in whatever order they come: the newer one wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Object = dict[str, Any]


class Store(Mapping[str, Object]):
    """By id. What belongs to the list, the stream alone says, in the order of its changes; versions say whose fields are newer.

    Some changes raise no version (a comment). So of two with the same version the known one stays if it came after
    the new one was asked for: take `mark()` before you ask, and hand it over with the answer.
    """

    def __init__(self) -> None:
        self._objects: dict[str, Object] = {}
        self._told: dict[str, int] = {}
        """When each was last told of, by the count of all that was told."""
        self._now = 0
        self._begun = 0

    def __getitem__(self, id: str) -> Object:
        return self._objects[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._objects)

    def __len__(self) -> int:
        return len(self._objects)

    def enter(self, new: Object) -> None:
        """The stream says that it belongs to the list, or does still."""
        known = self._objects.get(new["id"])
        if known is None or _version(known) <= _version(new):
            self._set(new)

    def leave(self, id: str) -> None:
        """The stream says that it does not belong to the list any more."""
        self._objects.pop(id, None)
        self._told.pop(id, None)

    def mark(self) -> int:
        """Now, for what is about to be asked."""
        return self._now

    def answer(self, new: Object | None, asked: int) -> bool:
        """What a query or mutation has said of an object; whether it was news. It brings none into the list: it does not
        know the filter."""
        known = self._objects.get(new["id"]) if new else None
        if new is None or known is None or asked < self._begun or _version(new) < _version(known):
            return False
        if _version(new) == _version(known) and self._told[new["id"]] > asked:
            return False
        self._set(new)
        return True

    def begin(self) -> None:
        """The whole list is about to be fetched, since the stream can't go on. What was asked before counts no more: the
        database may be an older one."""
        self._now += 1
        self._begun = self._now

    def replace(self, fetched: Iterable[Object]) -> None:
        """What was fetched since `begin`, but for what newer answers have said in the meantime."""
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
