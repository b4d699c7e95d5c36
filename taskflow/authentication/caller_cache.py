"""The cache of authenticated callers, and callbacks for when one of them changes."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from events.storage.bounded_cache import BoundedCache
from models.viewer import Viewer

K = TypeVar("K")
V = TypeVar("V")

MAX_ENTRIES = 20_000
MAX_BYTES = 64_000_000
BYTES_PER_CALLER = 2_000
BYTES_PER_TEAM = 200
"""Measured: the id and the role, and for an archived team its place in a set."""

Callback = Callable[[], None]


class EntryLimitedCache(OrderedDict[K, V]):
    """A cache with a maximum number of entries, which must not differ much in size; the oldest one is evicted first."""

    def put(self, key: K, value: V) -> None:
        self[key] = value
        self.move_to_end(key)
        if len(self) > MAX_ENTRIES:
            self.popitem(last=False)


@dataclass(slots=True)
class CachedCaller:
    """The viewer of a session or a key, valid as long as nothing changes."""

    viewer: Viewer
    last_use_stored_at: int = 0
    """When the last use of a key was kept."""

    def is_good(self, now: int) -> bool:
        return self.viewer.expires_at is None or self.viewer.expires_at > now

    def weight(self) -> int:
        """About how many bytes it takes in memory. What viewers share is not counted."""
        return BYTES_PER_CALLER + BYTES_PER_TEAM * len(self.viewer.teams)


class CallerCache:
    """Callers by session id or by the hash of an API key; they can also be found by user."""

    def __init__(self) -> None:
        self._entries: BoundedCache[str, CachedCaller] = BoundedCache(MAX_BYTES, on_evicted=self._unname)
        self._names: defaultdict[str, set[str]] = defaultdict(set)

    def get(self, name: str) -> CachedCaller | None:
        return self._entries.get(name)

    def all(self) -> list[CachedCaller]:
        return self._entries.values()

    def put(self, name: str, known: CachedCaller) -> None:
        self._names[known.viewer.id].add(name)
        self._entries.put(name, known, known.weight())

    def drop_user(self, user_id: str) -> None:
        for name in self._names.pop(user_id, ()):
            self._entries.pop(name)

    def _unname(self, name: str, known: CachedCaller) -> None:
        user_id = known.viewer.id
        self._names[user_id].discard(name)
        if not self._names[user_id]:
            del self._names[user_id]


class CallbackRegistry:
    """Callbacks by name, run when something happens to that name."""

    def __init__(self) -> None:
        self._by_name: defaultdict[str, set[CallbackRegistration]] = defaultdict(set)

    def add(self, callback: Callback, *names: str) -> CallbackRegistration:
        watch = CallbackRegistration(self, callback, names)
        for name in names:
            self._by_name[name].add(watch)
        return watch

    def call(self, name: str) -> None:
        for watch in tuple(self._by_name.get(name, ())):
            watch.callback()

    def call_all(self) -> None:
        for name in tuple(self._by_name):
            self.call(name)

    def end(self, name: str) -> None:
        """Runs and removes the callbacks of a name, for an event that can happen only once."""
        for watch in tuple(self._by_name.get(name, ())):
            watch.end()

    def remove(self, watch: CallbackRegistration) -> None:
        for name in watch.names:
            waiting = self._by_name.get(name, set())
            waiting.discard(watch)
            if not waiting:
                self._by_name.pop(name, None)


@dataclass(eq=False, slots=True)
class CallbackRegistration:
    watchers: CallbackRegistry
    callback: Callback
    names: tuple[str, ...]
    timer: asyncio.TimerHandle | None = None

    def end(self) -> None:
        self.stop()
        self.callback()

    def stop(self) -> None:
        self.watchers.remove(self)
        if self.timer is not None:
            self.timer.cancel()
