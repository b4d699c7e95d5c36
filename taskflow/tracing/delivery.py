"""A span for each event that is told to subscribers of this process: from its commit until it is in their hands."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing
from dataclasses import dataclass

from opentelemetry.context import Context, attach, detach
from opentelemetry.trace import SpanKind, get_current_span, set_span_in_context

from events.bus.messages import Committed
from events.live.group import Group, RunSubscription
from events.live.hub import Hub
from events.live.window import Window
from taskflow.tracing.spans import Spans

MAX_KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Commit:
    """Where an event comes from."""

    context: Context
    at: int
    """Nanoseconds since 1970."""
    event: str
    """Its name."""


class Deliveries:
    """The traces of the last events that this process has committed. Those of other processes are told without: their hints have
    no room for it."""

    def __init__(self, spans: Spans) -> None:
        self._tracer = spans.tracer
        self._commits: dict[tuple[str, int], Commit] = {}

    def note(self, committed: Committed) -> None:
        span = get_current_span()
        if not span.is_recording():
            return
        context, at = set_span_in_context(span, Context()), time.time_ns()
        for event in committed.logged:
            self._commits[event.stream, event.seq] = Commit(context, at, event.name)
        while len(self._commits) > MAX_KEPT:
            del self._commits[next(iter(self._commits))]

    def watch(self, group: Group) -> None:
        group.run = self._over(group, group.run)

    def _over(self, group: Group, run: RunSubscription) -> RunSubscription:
        async def traced(window: Window) -> AsyncGenerator[bytes, None]:
            async with aclosing(run(window)) as payloads:
                async for payload in payloads:
                    commit = self._commits.get(group.window.last) if window is group.window else None
                    yield payload
                    if commit is not None:
                        self._tell(commit, group)

        return traced

    def _tell(self, commit: Commit, group: Group) -> None:
        """When the next payload is asked for, this one has been handed out, or waits a moment to be written with others."""
        self._tracer.start_span(
            f"deliver {commit.event}",
            commit.context,
            kind=SpanKind.PRODUCER,
            attributes={"taskflow.event": commit.event, "taskflow.subscribers": len(group.members)},
            start_time=commit.at,
        ).end()


class TracedHub(Hub):
    def __init__(self, deliveries: Deliveries) -> None:
        super().__init__()
        self._deliveries = deliveries

    def group(self, key: Hashable, make: Callable[[], Group]) -> Group:
        """Its run goes on when the operation that began it has ended: it is in nobody's trace."""

        def watched() -> Group:
            group = make()
            self._deliveries.watch(group)
            return group

        token = attach(Context())
        try:
            return super().group(key, watched)
        finally:
            detach(token)
