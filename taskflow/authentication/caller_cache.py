"""What the gate remembers, and who waits for a change of it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from models.viewer import Viewer

K = TypeVar("K")
V = TypeVar("V")

MOST_KEPT = 20_000

Callback = Callable[[], None]


class Kept(OrderedDict[K, V]):
    """So many at most; the one that was kept longest ago goes first."""

    def put(self, key: K, value: V) -> tuple[K, V] | None:
        """Gives back what had to go."""
        self[key] = value
        self.move_to_end(key)
        return self.popitem(last=False) if len(self) > MOST_KEPT else None


@dataclass(slots=True)
class Pass:
    """What a session or a key opens, as long as nothing changes."""

    viewer: Viewer
    expires_at: int | None
    touched_at: int = 0
    """When the last use of a key was kept."""

    def is_good(self, now: int) -> bool:
        return self.expires_at is None or self.expires_at > now


class Passes:
    """By session id, or by the hash of an API key; found by user too."""

    def __init__(self) -> None:
        self._passes: Kept[str, Pass] = Kept()
        self._names: defaultdict[str, set[str]] = defaultdict(set)

    def get(self, name: str) -> Pass | None:
        return self._passes.get(name)

    def all(self) -> list[Pass]:
        return list(self._passes.values())

    def of_user(self, user_id: str) -> list[Pass]:
        return [self._passes[name] for name in self._names.get(user_id, ())]

    def put(self, name: str, known: Pass) -> None:
        self._names[known.viewer.id].add(name)
        gone = self._passes.put(name, known)
        if gone is not None:
            self._unname(gone[1].viewer.id, gone[0])

    def drop_user(self, user_id: str) -> None:
        for name in self._names.pop(user_id, ()):
            del self._passes[name]

    def _unname(self, user_id: str, name: str) -> None:
        self._names[user_id].discard(name)
        if not self._names[user_id]:
            del self._names[user_id]


class Watchers:
    """Who is to be called when something happens to a name."""

    def __init__(self) -> None:
        self._by_name: defaultdict[str, set[Watch]] = defaultdict(set)

    def add(self, callback: Callback, *names: str) -> Watch:
        watch = Watch(self, callback, names)
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
        """For what ends once: called, and then forgotten."""
        for watch in tuple(self._by_name.get(name, ())):
            watch.end()

    def remove(self, watch: Watch) -> None:
        for name in watch.names:
            waiting = self._by_name.get(name, set())
            waiting.discard(watch)
            if not waiting:
                self._by_name.pop(name, None)


@dataclass(eq=False, slots=True)
class Watch:
    watchers: Watchers
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
