"""The dashboard's numbers as they change: at once, after every event that changes them, and at midnight."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Annotated

import strawberry

from events.live.window import Ended, Ready, Window
from models.errors import Invalid
from models.task.stored.rows import Shape
from models.values import clock
from resolvers.dashboard import dashboard
from resolvers.dashboard.counts import ASSIGNEES, FLOW
from resolvers.dashboard.dashboard import MAX_RECENT
from resolvers.running.selection import asked_for, selected
from resolvers.task import list as task_list
from schema.context import Context, Info
from schema.dashboard import DashboardStats
from schema.language.field import streamed
from schema.stream import DashboardStatsUpdate, StatDelta
from schema.task.filter import StatsScope, Where
from schema.task.task import Task

SHORTEST_INTERVAL_MS = 50
LONGEST_INTERVAL_MS = 60_000
RECENT = "recentTasks"

COUNTERS = {
    "totalTasks": "total_tasks",
    "pending": "pending",
    "inProgress": "in_progress",
    "completed": "completed",
    "cancelled": "cancelled",
    "overdue": "overdue",
    "dueToday": "due_today",
    "unassigned": "unassigned",
    "blocked": "blocked",
    "totalUsers": "total_users",
}


@strawberry.type
class StatsSubscription:
    @streamed(
        "The statistics at once, then again whenever they change (also at midnight of the viewer), "
        "at most once per `minIntervalMs`."
    )
    async def dashboard_stats(
        self,
        info: Info,
        filter: Where = None,
        min_interval_ms: Annotated[
            int, strawberry.argument(description="Milliseconds between two updates, 50 to 60,000.")
        ] = 250,
    ) -> AsyncGenerator[DashboardStatsUpdate, None]:
        if not SHORTEST_INTERVAL_MS <= min_interval_ms <= LONGEST_INTERVAL_MS:
            raise Invalid("The interval between updates must be 50 to 60,000 ms.", "minIntervalMs")
        numbers = StatsStream(info.context, StatsScope(filter=filter), StreamedRows.of(info), min_interval_ms / 1000)
        async for update in numbers.updates():
            yield update


@dataclass(frozen=True, slots=True)
class StreamedRows:
    """How many rows of each list a stream shows. The counters are always read."""

    people: int
    days: int
    tasks: int
    shape: Shape
    """The fields that are shown of each task."""

    @classmethod
    def of(cls, info: Info) -> StreamedRows:
        return cls(
            _most(info, ASSIGNEES, "first"),
            _most(info, FLOW, "days"),
            min(_most(info, RECENT, "first"), MAX_RECENT),
            task_list.whole_shape(selected(info, "stats", RECENT)),
        )

    @property
    def parts(self) -> frozenset[str]:
        return frozenset(part for part, rows in ((ASSIGNEES, self.people), (FLOW, self.days)) if rows)


@dataclass(frozen=True, slots=True)
class StatsSnapshot:
    """The statistics at one moment, and the numbers and rows of them that the stream shows."""

    stats: DashboardStats
    shown: tuple[object, ...]


class StatsStream:
    def __init__(self, context: Context, scope: StatsScope, shown: StreamedRows, interval: float) -> None:
        assert context.window is not None  # set for every subscription
        self._context = context
        self._scope = scope
        self._shown = shown
        self._window: Window = context.window
        self._interval = interval

    async def updates(self) -> AsyncGenerator[DashboardStatsUpdate, None]:
        known, looked_at = await self._snapshot(), 0.0
        while True:
            news = await self._window.next(self._seconds_to_midnight())
            if isinstance(news, Ready):
                yield _update(known.stats, known.stats)
            if isinstance(news, Ready | Ended):
                return
            await self._let_it_settle(looked_at + self._interval)
            now, looked_at = await self._snapshot(), time.monotonic()
            if now.shown != known.shown:
                yield _update(known.stats, now.stats)
                known = now

    async def _let_it_settle(self, until: float) -> None:
        """Waits until that time, so that the events up to then are counted together."""
        while (left := until - time.monotonic()) > 0:
            await self._window.next(left)

    async def _snapshot(self) -> StatsSnapshot:
        shown = self._shown
        stats = await dashboard.stats(self._context, self._scope, max_age=None, parts=shown.parts)
        counts = dashboard.counts_of(stats)
        counters = (counts.overdue, counts.due_today, counts.unassigned, counts.blocked, counts.users)
        people = counts.loads[: shown.people]
        days = counts.days[-shown.days :] if shown.days else []
        tasks = await self._newest() if shown.tasks else []
        return StatsSnapshot(stats, (counts.by_status, counts.by_priority, counters, people, days, tasks))

    async def _newest(self) -> list[Task]:
        newest = dashboard.Newest(self._shown.tasks, self._shown.shape, None, repr(self._scope.filter))
        return (await dashboard.recent_tasks(self._context, newest, [self._scope]))[0]

    def _seconds_to_midnight(self) -> float:
        now, zone = clock.now(), self._context.me.time_zone
        return max(1.0, (clock.end_of(clock.day_of(now, zone), zone) - now) / 1000)


def _most(info: Info, field: str, argument: str) -> int:
    """The most rows that any of the fields of that name below `stats` asks for."""
    return max((max(0, asked[argument]) for asked in asked_for(info, "DashboardStats", "stats", field)), default=0)


def _update(before: DashboardStats, now: DashboardStats) -> DashboardStatsUpdate:
    deltas = [
        StatDelta(field=field, before=getattr(before, name), after=getattr(now, name))
        for field, name in COUNTERS.items()
        if getattr(before, name) != getattr(now, name)
    ]
    return DashboardStatsUpdate(cursor=now.cursor, stats=now, deltas=deltas)
