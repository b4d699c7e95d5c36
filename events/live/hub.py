"""All groups of subscribers of this process, by the streams that they watch: wakes those that an event may concern."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable, Mapping
from operator import itemgetter

from events.event import Logged, is_personal
from events.live.audience import Audience
from events.live.group import Group, RunSubscription, SharedResources
from events.live.member import Member, NextMark, no_mark
from events.live.sink import Ending, Sink
from events.live.window import ResetReason
from events.log.cursor import Cursor

logger = logging.getLogger("taskflow.live")

STUCK_SECONDS = 30.0
"""A member that reads nothing for this long is dropped; its client comes back with its cursor."""
LINGER_SECONDS = 10.0
"""A group without members goes on for this long: a watcher that comes back within it is served from the ring."""

REPLAYS = 16
"""Pages of the log that are replayed to members at a time. The other members wait, and hold no page meanwhile."""


class Hub:
    def __init__(self) -> None:
        self.groups: dict[Hashable, Group] = {}
        self.resources = SharedResources()
        self.replays = asyncio.Semaphore(REPLAYS)
        """Acquired for each page of the log that is replayed to a member."""
        self._changed_streams: dict[str, int] = {}
        """Streams with new events for which no group was woken yet, and the number in the tail of the first such event."""
        self.resets: Counter[ResetReason] = Counter()
        self._by_stream: dict[str, dict[Group, None]] = {}
        self._everything: dict[Group, None] = {}
        self._tasks: dict[Group, asyncio.Task[None]] = {}

    def on_event(self, event: Logged) -> None:
        """Costs the same however many members watch: the groups are woken once for all events that come together."""
        number = self.resources.tail.add(event)
        if not self._changed_streams:
            asyncio.get_running_loop().call_soon(self._wake)
        self._changed_streams.setdefault(event.stream, number)

    def group(self, key: Hashable, make: Callable[[], Group]) -> Group:
        """The group with that key, created and started if there is none. Nothing is awaited in here: between the
        positions that a group begins with and its first event there must be no gap."""
        group = self.groups.get(key)
        if group is None or self._tasks[group].done():
            if group is not None:
                self._drop(key, group)
            group = self.groups[key] = make()
            group.use(self.resources)
            self._watch(group)
            self._tasks[group] = asyncio.create_task(group.work())
        return group

    def join(
        self,
        group: Group,
        sink: Sink,
        cursor_now: Callable[[], Awaitable[Cursor]],
        next_mark: NextMark = no_mark,
        *,
        audience: Audience | None = None,
        run: RunSubscription | None = None,
        heads: Mapping[str, int] | None = None,
    ) -> Member:
        member = Member(group, sink, cursor_now, next_mark, audience=audience, run=run, heads=heads)
        group.add(member)
        return member

    async def tend(self) -> None:
        while True:
            await asyncio.sleep(1)
            try:
                self.clean_up(time.monotonic())
            except Exception:
                logger.exception("a watcher could not be let go")

    def clean_up(self, now: float) -> None:
        """Drops members that don't read, and groups without watchers."""
        for key, group in list(self.groups.items()):
            for member in list(group.members):
                if member.stuck_since is not None and now - member.stuck_since > STUCK_SECONDS:
                    member.end(Ending.TOO_SLOW)
            if _lingers_too_long(group, now):
                self._drop(key, group)
                continue
            for audience in list(group.audiences.values()):
                if group.subject_of is not None and _lingers_too_long(audience, now):
                    group.drop(audience)
        places = [group.window.tail_number for group in self.groups.values() if group.window.tail_number is not None]
        self.resources.tail.drop_before(
            min([*places, *self._changed_streams.values()], default=self.resources.tail.end)
        )

    def reset_all(self, reason: ResetReason) -> None:
        for group in self.groups.values():
            for member in list(group.members):
                member.reset(reason)

    def restart_all(self, reason: ResetReason) -> None:
        """Ends every group: the log has lost events that no group was offered."""
        self.reset_all(reason)
        for key, group in list(self.groups.items()):
            self._drop(key, group)

    async def close(self) -> None:
        works = list(self._tasks.values())
        for key, group in list(self.groups.items()):
            self._drop(key, group)
        await asyncio.gather(*works, return_exceptions=True)

    def _wake(self) -> None:
        stirred, self._changed_streams = self._changed_streams, {}
        for stream, number in sorted(stirred.items(), key=itemgetter(1)):
            for group in self._by_stream.get(stream, ()):
                group.window.wake(number)
            for group in () if is_personal(stream) else self._everything:
                group.window.wake(number)

    def _watch(self, group: Group) -> None:
        if group.all_streams:
            self._everything[group] = None
            return
        for stream in group.positions:
            self._by_stream.setdefault(stream, {})[group] = None

    def _drop(self, key: Hashable, group: Group) -> None:
        del self.groups[key]
        group.close()
        self._everything.pop(group, None)
        for stream in list(group.positions):
            watching = self._by_stream.get(stream, {})
            watching.pop(group, None)
            if not watching:
                self._by_stream.pop(stream, None)
        self._tasks.pop(group).cancel()


def _lingers_too_long(group: Group | Audience, now: float) -> bool:
    if group.idle_since is None:
        return False
    return not group.lingers or now - group.idle_since > LINGER_SECONDS
