"""Those of a group who filter alike. What an event looks like is made once for the whole group; filters decide who gets it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from events.event import Logged

Look = Hashable
"""How an event looks through a filter: a task enters what it shows, stays in it or leaves it."""
Key = tuple[str, Any]
"""A column and a value."""


class Subject(Protocol):
    """What filters look at, made once of each event."""

    @property
    def keys(self) -> Iterable[Key]: ...


class Filter(Protocol):
    """Goes by the event alone: asked again, it answers the same."""

    @property
    def keys(self) -> frozenset[Key] | None:
        """An event that has none of these does not concern it. None: any event may."""
        ...

    def look(self, subject: Any) -> Look | None:  # Any: whatever `SubjectOf` makes for this kind of filter
        """None: it does not show it at all."""
        ...


SubjectOf = Callable[[Logged], Subject]

_numbers = itertools.count(1)


class Audience:
    """The members of a group with one filter."""

    __slots__ = ("filter", "idle_since", "in_step", "is_begun", "key", "members", "number", "owner", "passed", "since")

    def __init__(self, key: Hashable = None, filter: Filter | None = None, owner: str = "") -> None:
        self.key = key
        self.number = next(_numbers)
        """No other one ever has it."""
        self.filter = filter
        self.owner = owner
        """The caller in whose turn the filter is asked."""
        self.members = 0
        self.in_step: dict[Any, Callable[[Sequence[bytes]], int]] = {}
        """By member, where the payloads of those go who have seen all that was made. With thousands of members each object that
        is touched on the way to a sink counts: it is no longer in the processor's cache when its turn comes again."""
        self.is_begun = False
        self.since = 0
        """The last entry that was made before its filter was asked."""
        self.passed: Mapping[str, int] = {}
        """How far streams had come behind that entry when it began."""
        self.idle_since: float | None = time.monotonic()

    def begins(self, since: int, passed: Mapping[str, int]) -> None:
        self.since, self.passed, self.is_begun = since, dict(passed), True


class Audiences:
    """By the keys of their filters, so that of a thousand filters those are asked that an event can concern."""

    def __init__(self) -> None:
        self._by_key: dict[Key, dict[Audience, None]] = {}
        self._of_anything: dict[Audience, None] = {}

    def add(self, audience: Audience) -> None:
        for place in self._places(audience):
            place[audience] = None

    def remove(self, audience: Audience) -> None:
        for place in self._places(audience):
            place.pop(audience, None)
        for key in _keys(audience) or ():
            if not self._by_key[key]:
                del self._by_key[key]

    def concerned(self, subject: Subject) -> list[Audience]:
        found = dict(self._of_anything)
        for key in subject.keys if self._by_key else ():
            found.update(self._by_key.get(key, {}))
        return list(found)

    def _places(self, audience: Audience) -> Iterator[dict[Audience, None]]:
        keys = _keys(audience)
        if keys is None:
            yield self._of_anything
        for key in keys or ():
            yield self._by_key.setdefault(key, {})


def _keys(audience: Audience) -> frozenset[Key] | None:
    return None if audience.filter is None else audience.filter.keys
