"""An audience is the members of a group that have the same filter. The payload of an event is made once for the whole group;
the filters decide which audiences get it (docs/decisions/0023)."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from events.event import Logged

FilterMatch = Hashable
"""How an event relates to a filter: a task enters the tasks that match it, stays among them or leaves them."""
ColumnValue = tuple[str, Any]


class Subject(Protocol):
    """The input of filters: made once for each event."""

    @property
    def keys(self) -> Iterable[ColumnValue]: ...


class Filter(Protocol):
    """The result depends on the event alone: a member that catches up evaluates the filter again in its own run."""

    @property
    def keys(self) -> frozenset[ColumnValue] | None:
        """The filter is evaluated only for events that have one of these keys. None: for every event."""
        ...

    def match(self, subject: Any) -> FilterMatch | None:  # Any: whatever `SubjectOf` makes for this kind of filter
        """None: members with this filter do not get the event."""
        ...


SubjectOf = Callable[[Logged], Subject]

_numbers = itertools.count(1)


class Audience:
    """The members of a group with one filter."""

    __slots__ = (
        "filter",
        "has_begun",
        "idle_since",
        "key",
        "lingers",
        "live_writers",
        "members",
        "number",
        "owner",
        "passed",
        "since",
    )

    def __init__(
        self, key: Hashable = None, filter: Filter | None = None, owner: str = "", *, lingers: bool = True
    ) -> None:
        self.key = key
        self.number = next(_numbers)
        """Unique among all audiences that the process ever has."""
        self.filter = filter
        self.owner = owner
        """The filter is evaluated in the turn of this caller (`events.live.time_slices`)."""
        self.lingers = lingers
        """Whether the filter is still evaluated for a while after the last member has left, for members that come back."""
        self.members = 0
        self.live_writers: dict[Any, Callable[[Sequence[bytes]], int]] = {}
        """The sinks of the members that have seen every payload made so far. They are stored here and not in each
        member: with thousands of members, every object on the way to a sink is a miss in the processor's cache."""
        self.has_begun = False
        self.since = 0
        """The number of the last entry that was made before the filter was first evaluated."""
        self.passed: Mapping[str, int] = {}
        """The positions of the streams that had moved on since that entry when the audience began."""
        self.idle_since: float | None = time.monotonic()

    def begins(self, since: int, passed: Mapping[str, int]) -> None:
        self.since, self.passed, self.has_begun = since, dict(passed), True


class Audiences:
    """Indexed by the keys of their filters: of a thousand filters, only those that an event can concern are evaluated."""

    def __init__(self) -> None:
        self._by_key: dict[ColumnValue, dict[Audience, None]] = {}
        self._of_anything: dict[Audience, None] = {}

    def add(self, audience: Audience) -> None:
        for index in self._indexes(audience):
            index[audience] = None

    def remove(self, audience: Audience) -> None:
        for index in self._indexes(audience):
            index.pop(audience, None)
        for key in _keys(audience) or ():
            if not self._by_key[key]:
                del self._by_key[key]

    def concerned(self, subject: Subject) -> list[Audience]:
        found = dict(self._of_anything)
        for key in subject.keys if self._by_key else ():
            found.update(self._by_key.get(key, {}))
        return list(found)

    def _indexes(self, audience: Audience) -> Iterator[dict[Audience, None]]:
        keys = _keys(audience)
        if keys is None:
            yield self._of_anything
        for key in keys or ():
            yield self._by_key.setdefault(key, {})


def _keys(audience: Audience) -> frozenset[ColumnValue] | None:
    return None if audience.filter is None else audience.filter.keys
