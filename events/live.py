"""All groups of this process, by what they watch: each event is offered to those whom it may concern."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable

from events.cursor import Cursor
from events.event import Logged
from events.group import Ending, Group, Member, Sink
from events.window import Reset

logger = logging.getLogger("taskflow.live")

PATIENCE_SECONDS = 30.0
"""A member that reads nothing for so long is let go; it comes back with its cursor."""
LINGER_SECONDS = 10.0
"""A group without members goes on for a while: who comes back within it is served from the ring."""


class Hub:
    def __init__(self) -> None:
        self.groups: dict[Hashable, Group] = {}
        self.resets: Counter[Reset] = Counter()
        self._by_stream: dict[str, dict[Group, None]] = {}
        self._everything: dict[Group, None] = {}
        self._works: dict[Group, asyncio.Task[None]] = {}

    def hear(self, event: Logged) -> None:
        for group in self._by_stream.get(event.stream, ()):
            group.offer(event)
        for group in self._everything:
            group.offer(event)

    def group(self, key: Hashable, make: Callable[[], Group]) -> Group:
        """The group of that key, made and begun if there is none. Nothing is awaited in here: between the positions
        that a group begins with and its first event there must be no gap."""
        group = self.groups.get(key)
        if group is None or self._works[group].done():
            if group is not None:
                self._drop(key, group)
            group = self.groups[key] = make()
            self._watch(group)
            self._works[group] = asyncio.create_task(group.work())
        return group

    def join(self, group: Group, sink: Sink, anew: Callable[[], Awaitable[Cursor]]) -> Member:
        member = Member(group, sink, anew)
        group.members[member] = None
        group.idle_since = None
        return member

    async def tend(self) -> None:
        while True:
            await asyncio.sleep(1)
            try:
                self.look(time.monotonic())
            except Exception:
                logger.exception("a watcher could not be let go")

    def look(self, now: float) -> None:
        """Lets go of members that don't read, and of groups that nobody watches."""
        for key, group in list(self.groups.items()):
            for member in list(group.members):
                if member.stuck_since is not None and now - member.stuck_since > PATIENCE_SECONDS:
                    member.end(Ending.TOO_SLOW)
            if group.idle_since is not None and now - group.idle_since > LINGER_SECONDS:
                self._drop(key, group)

    def reset_all(self, reason: Reset) -> None:
        for group in self.groups.values():
            for member in list(group.members):
                member.reset(reason)

    def begin_anew(self, reason: Reset) -> None:
        """No group may go on: events are gone that none of them was offered."""
        self.reset_all(reason)
        for key, group in list(self.groups.items()):
            self._drop(key, group)

    async def close(self) -> None:
        works = list(self._works.values())
        for key, group in list(self.groups.items()):
            self._drop(key, group)
        await asyncio.gather(*works, return_exceptions=True)

    def _watch(self, group: Group) -> None:
        if group.everything:
            self._everything[group] = None
            return
        for stream in group.positions:
            self._by_stream.setdefault(stream, {})[group] = None

    def _drop(self, key: Hashable, group: Group) -> None:
        del self.groups[key]
        self._everything.pop(group, None)
        for stream in list(group.positions):
            watching = self._by_stream.get(stream, {})
            watching.pop(group, None)
            if not watching:
                self._by_stream.pop(stream, None)
        self._works.pop(group).cancel()
