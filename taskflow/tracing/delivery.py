"""A span for each event delivered to subscribers of this process: from its commit until it is handed to them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing
from dataclasses import dataclass, field

from opentelemetry.context import Context, attach, detach
from opentelemetry.trace import SpanKind, get_current_span, set_span_in_context

from events.bus.messages import Committed
from events.live.group import Group, RunSubscription
from events.live.hub import Hub
from events.live.window import Window
from taskflow.tracing.spans import Spans

MAX_KEPT = 1_000
QUIET_SECONDS = 0.2
"""When no group has delivered an event for this long, its span ends. A group that comes later, from far behind, makes
another span."""


@dataclass(frozen=True, slots=True)
class Commit:
    """The origin of an event's span."""

    context: Context
    at: int
    """Nanoseconds since 1970."""
    event: str
    """Its name."""


@dataclass(slots=True)
class Telling:
    """An event on its way to subscribers. One span for all groups: some thousands of groups would fill the queue of spans."""

    commit: Commit
    subscribers: dict[Group, int] = field(default_factory=dict)
    """Their number in each group that has delivered it."""
    last_at: int = 0
    """Nanoseconds since 1970."""
    is_quiet: bool = False


class Deliveries:
    """The traces of the last events that this process has committed. Events of other processes get no span here: the hints
    between processes carry no trace."""

    def __init__(self, spans: Spans) -> None:
        self._tracer = spans.tracer
        self._commits: dict[tuple[str, int], Commit] = {}
        self._tellings: dict[tuple[str, int], Telling] = {}

    def note(self, committed: Committed) -> None:
        span = get_current_span()
        if not span.is_recording():
            return
        context, at = set_span_in_context(span, Context()), time.time_ns()
        for event in committed.logged:
            self._commits[event.stream, event.seq] = Commit(context, at, event.name)
        while len(self._commits) > MAX_KEPT:
            del self._commits[next(iter(self._commits))]

    def close(self) -> None:
        for place in list(self._tellings):
            self._end(place)

    def watch(self, group: Group) -> None:
        group.run = self._over(group, group.run)

    def _over(self, group: Group, run: RunSubscription) -> RunSubscription:
        async def traced(window: Window) -> AsyncGenerator[bytes, None]:
            async with aclosing(run(window)) as payloads:
                async for payload in payloads:
                    place = group.window.last
                    commit = self._commits.get(place) if window is group.window else None
                    yield payload
                    if commit is not None:
                        self._tell(place, commit, group)

        return traced

    def _tell(self, place: tuple[str, int], commit: Commit, group: Group) -> None:
        """Called when the run is asked for the next payload: by then this one was handed out, or waits a moment to be
        written with others."""
        telling = self._tellings.get(place)
        if telling is None:
            telling = self._tellings[place] = Telling(commit)
            self._end_when_quiet(place)
        telling.subscribers[group] = len(group.members)
        telling.last_at = time.time_ns()
        telling.is_quiet = False

    def _end_when_quiet(self, place: tuple[str, int]) -> None:
        telling = self._tellings.get(place)
        if telling is None:
            return
        if telling.is_quiet:
            self._end(place)
            return
        telling.is_quiet = True
        asyncio.get_running_loop().call_later(QUIET_SECONDS, self._end_when_quiet, place)

    def _end(self, place: tuple[str, int]) -> None:
        telling = self._tellings.pop(place)
        self._tracer.start_span(
            f"deliver {telling.commit.event}",
            telling.commit.context,
            kind=SpanKind.PRODUCER,
            attributes={
                "taskflow.event": telling.commit.event,
                "taskflow.groups": len(telling.subscribers),
                "taskflow.subscribers": sum(telling.subscribers.values()),
            },
            start_time=telling.commit.at,
        ).end(telling.last_at)


class TracedHub(Hub):
    def __init__(self, deliveries: Deliveries) -> None:
        super().__init__()
        self._deliveries = deliveries

    def group(self, key: Hashable, make: Callable[[], Group]) -> Group:
        """The group's run outlives the operation that started it, so it belongs to no trace."""

        def watched() -> Group:
            group = make()
            self._deliveries.watch(group)
            return group

        token = attach(Context())
        try:
            return super().group(key, watched)
        finally:
            detach(token)
