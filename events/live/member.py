"""One watcher of a group: it gets the backlog first, then keeps in step with the group, and goes back to the log when
it was too slow."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence

from events.live.audience import Audience
from events.live.group import Group, RunSubscription
from events.live.light_queue import Signal
from events.live.ring import Entry
from events.live.sink import Ending, Sink
from events.live.window import AnnouncementWindow, Ended, Gap, Ready, ReplayWindow, ResetReason, is_behind
from events.log.cursor import NAMED_IN_FULL, Cursor, Mark, TrackedPositions

RESET_TIMEOUT_SECONDS = 5.0

NextMark = Callable[[Mark], Awaitable[Mark | None]]


async def no_mark(_: Mark) -> None:
    """The default of `next_mark`, for cursors that are not relative to marks."""


class Member:
    def __init__(
        self,
        group: Group,
        sink: Sink,
        cursor_now: Callable[[], Awaitable[Cursor]],
        next_mark: NextMark = no_mark,
        *,
        audience: Audience | None = None,
        run: RunSubscription | None = None,
        heads: Mapping[str, int] | None = None,
    ) -> None:
        self.group = group
        self.audience = audience or group.audience()
        self.sink = sink
        self._run = run or group.run
        """Reads the events that this member has missed, through its own filter."""
        self._due = {stream: seq for stream, seq in (heads or {}).items() if group.positions.get(stream, 0) < seq}
        """Where the log was ahead of the group when the watcher joined: it is sent up to there before its marker."""
        self._next_mark = next_mark
        self._near: Mark | None = None
        """The mark that the watcher's own cursor was relative to."""
        self._cursor_now = cursor_now
        """Returns the cursor to begin again from, when what was sent so far is no longer all that the watcher may see."""
        self.live = False
        """In step with the group: new entries are pushed to it."""
        self.ended = False
        self.stuck_since: float | None = None
        self._positions = dict(group.positions)
        self._number = group.made
        self._changed = Signal()
        self._is_full = False
        """The sink had no room for the last payload."""
        self._reason: ResetReason | None = None
        self._failure: Exception | None = None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.group.epoch, dict(self._positions), self._near)

    async def follow(self, after: Cursor | None, *, is_announced: bool = False) -> None:
        """Sends the backlog, then the marker (unless it was sent already), then keeps in step with the group, and goes
        back to the log whenever the ring was too short. Raises the reason why the run could not go on, if the watcher
        may see it."""
        if after is not None:
            self._positions, self._near = dict(after.positions), after.near
        replayed = await self._catch_up()
        if not (self.ended or is_announced):
            await self._announce(Ready(self.cursor, replayed))
        while not self.ended:
            await self._catch_up()
            self._go_live()
            while self.live:
                await self._wait_for_change()
        if self._reason is not None:
            await self._send_reset(self._reason)
        if self._failure is not None:
            raise self._failure.with_traceback(None)  # all members raise the same one

    def is_stuck_at(self, entries: Sequence[Entry]) -> None:
        """The sink had no room for these entries."""
        self.stuck_since = time.monotonic()
        self.group.leave_live(self)
        self._advance_to(self.group.positions)
        for entry in reversed(entries):
            if entry.stream:
                self._positions[entry.stream] = entry.seq - 1
        self._number = entries[0].number - 1

    def wake(self) -> None:
        """The sink has room again."""
        self._changed.set()
        if not self.live or self.stuck_since is None:
            return
        missed = self.group.since(self._number, self.audience)
        if missed is None:
            self.live = False  # out of the ring: `follow` goes on from the log
            return
        for entry in missed:
            if not self.sink.write(entry.payload):
                return
            self._advance_past(entry)
            self.stuck_since = time.monotonic()
        self.stuck_since = None
        self.group.go_live(self)

    def reset(self, reason: ResetReason) -> None:
        """Ends a stream that can't go on. From this call on, only the reason is sent, by `follow`."""
        if not self.ended:
            self.leave()
            self._reason = reason
            self.group.resets[reason] += 1

    def end(self, ending: Ending) -> None:
        if not self.ended:
            self.leave()
            self.sink.end(ending)

    def fail(self, why: Exception) -> None:
        """From this call on nothing is sent, and `follow` raises the exception."""
        if not self.ended:
            self.leave()
            self._failure = why

    def leave(self) -> None:
        """The watcher has gone, so nothing is sent to it."""
        self.group.flush()
        if self.live and self.stuck_since is None:
            self._advance_to(self.group.positions)
        self.ended, self.live = True, False
        self.group.remove(self)
        self._changed.set()

    async def _catch_up(self) -> int:
        sent = 0
        while not self.ended:
            await self._wait_for_group()
            missed = self.group.after(self._positions, self._number, self.audience)
            if missed is None and self.group.is_replayable:
                sent += await self._replay()
            elif missed is None:
                await self._start_over()
            elif missed:
                sent += self._send(missed)
            else:
                self._advance_to(self.group.positions)
                self._near = None
                break
            missed = None  # a member that waits for room holds nothing
            await self._wait_for_room()
        return sent

    async def _wait_for_group(self) -> None:
        """Waits until the group has come as far as this watcher, and as the log had when the watcher joined. The log
        holds everything that this watcher has seen, so the group gets there too, and emits nothing meanwhile that the
        watcher lacks. If the watcher joined earlier, the group would give it cursors that are older than its own, and
        changes that were answered before it subscribed would come after its marker."""
        self.group.waiting[self] = None
        try:
            while not (self.ended or self.group.over or self._may_join()):
                await self._wait_for_change()
        finally:
            self.group.waiting.pop(self, None)

    def _may_join(self) -> bool:
        group = self.group
        return self.audience.has_begun and group.has_reached(self._positions) and group.has_reached(self._due)

    def _send(self, entries: Sequence[Entry]) -> int:
        for number, entry in enumerate(entries):
            if not self._try_write(entry.payload):
                return number
            self._advance_past(entry)
        return len(entries)

    async def _replay(self) -> int:
        group, sent = self.group, 0
        until = await self._next_stop()
        window = ReplayWindow(
            group.epoch,
            TrackedPositions(self._positions),
            until,
            group.replay,
            group.wants,
            self._near,
            owner=group.owner,
            slices=group.resources.slices,
            subject_of=group.subject_of,
        )
        try:
            async with contextlib.aclosing(window), contextlib.aclosing(self._run(window)) as payloads:
                async for payload in payloads:
                    if not self._try_write(payload):
                        return sent  # it is read again when there is room: until then this member holds nothing
                    self._positions.update(window.passed)
                    window.passed.clear()
                    sent += 1
        except Gap:
            self.reset(ResetReason.CURSOR_EXPIRED)
        else:
            self._advance_to(until)
        return sent

    async def _next_stop(self) -> dict[str, int]:
        """The positions where the next stretch of the log ends. When many streams have moved, a stretch goes from mark
        to mark: at a position between marks no mark would be near, and the cursors would have to name thousands of
        streams."""
        positions, here = self._positions, dict(self.group.positions)
        if sum(positions.get(stream, 0) < seq for stream, seq in here.items()) <= 2 * NAMED_IN_FULL:
            self._near = None
        while self._near is not None:
            places = self._near.positions
            until = {stream: min(seq, places.get(stream, 0)) for stream, seq in here.items()}
            if is_behind(positions, until):
                return until
            self._near = await self._next_mark(self._near)
        return here

    async def _start_over(self) -> None:
        """For a document that shows the current state, not what happened: no past event needs to be sent."""
        self._advance_to(self.group.positions)
        self._number = self.group.made
        await self._announce(Ready(Cursor(self.group.epoch, dict(self._positions))))

    def _advance_to(self, positions: Mapping[str, int]) -> None:
        """No event for this watcher lies before these positions. Where the watcher is ahead, it stays ahead."""
        for stream, seq in positions.items():
            self._positions[stream] = max(seq, self._positions.get(stream, 0))

    async def _announce(self, ready: Ready) -> None:
        for payload in await self.group.marker(ready):
            await self._write(payload)

    async def _write(self, payload: bytes) -> None:
        """Writes when there is room, unless the member ends before that."""
        while not self.ended and not self._try_write(payload):
            await self._wait_for_room()

    def _try_write(self, payload: bytes) -> bool:
        """Returns whether the sink took the payload. If not, wait until there is room."""
        if self.ended:
            return False
        if self.sink.write(payload):
            self.stuck_since = None
            return True
        self.stuck_since = self.stuck_since or time.monotonic()
        self._is_full = True
        self._changed.clear()
        return False

    async def _wait_for_room(self) -> None:
        if self._is_full:
            self._is_full = False
            await self._changed.wait()

    async def _wait_for_change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def _send_reset(self, reason: ResetReason) -> None:
        goes_on = reason in {ResetReason.SHUTDOWN, ResetReason.LAGGED}
        cursor = self.cursor if goes_on else await self._cursor_now()
        async with contextlib.aclosing(self.group.run(AnnouncementWindow(Ended(cursor, reason)))) as payloads:
            async for payload in payloads:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(RESET_TIMEOUT_SECONDS):
                        await self._write_when_ready(payload)
        self.sink.end(Ending.COMPLETE)

    async def _write_when_ready(self, payload: bytes) -> None:
        while not self.sink.write(payload):
            await self._wait_for_change()

    def _go_live(self) -> None:
        self.live = not self.ended
        if self.group.over:
            self.group.tell_end(self)
        elif self.live:
            self.group.go_live(self)

    def _advance_past(self, entry: Entry) -> None:
        self._number = entry.number
        if entry.stream:
            self._positions[entry.stream] = entry.seq
