"""The dashboard's numbers as they move: at once, after every change that moves them, and at midnight."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from events.window import At, Ended, News, Ready, Window
from models import clock
from models.errors import Invalid
from resolvers import dashboard
from schema.context import Context, Info, StatsScope
from schema.dashboard import DashboardStats
from schema.field import streamed
from schema.stream import DashboardStatsUpdate, StatDelta
from schema.task_filter import Where

SHORTEST_INTERVAL_MS = 50
LONGEST_INTERVAL_MS = 60_000

COUNTERS = {
    "totalTasks": "total_tasks",
    "pending": "pending",
    "inProgress": "in_progress",
    "completed": "completed",
    "cancelled": "cancelled",
    "overdue": "overdue",
    "dueToday": "due_today",
    "unassigned": "unassigned",
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
            raise Invalid("Between two updates lie 50 to 60,000 ms.", "minIntervalMs")
        numbers = Numbers(info.context, StatsScope(filter=filter), min_interval_ms / 1000)
        async for update in numbers.updates():
            yield update


class Numbers:
    def __init__(self, context: Context, scope: StatsScope, interval: float) -> None:
        assert context.window is not None  # whoever runs a subscription gives it one
        self._context = context
        self._scope = scope
        self._window: Window = context.window
        self._interval = interval

    async def updates(self) -> AsyncGenerator[DashboardStatsUpdate, None]:
        known, sent_at = await self._count(), 0.0
        while True:
            news = await self._window.next(self._seconds_to_midnight())
            if isinstance(news, Ready):
                yield _update(known, known)
            if isinstance(news, Ready | Ended):
                return
            about_tasks = await self._let_it_settle(news, sent_at + self._interval)
            now = await self._count()
            if about_tasks or news is None or _counts(now) != _counts(known):
                yield _update(known, now)
                known, sent_at = now, time.monotonic()

    async def _let_it_settle(self, news: News | None, until: float) -> bool:
        """What comes before then is counted together. Says whether any of it was about a task."""
        about_tasks = _is_about_a_task(news)
        while (left := until - time.monotonic()) > 0:
            about_tasks |= _is_about_a_task(await self._window.next(left))
        return about_tasks

    async def _count(self) -> DashboardStats:
        return await dashboard.stats(self._context, self._scope, max_age=None)

    def _seconds_to_midnight(self) -> float:
        now, zone = clock.now(), self._context.me.time_zone
        return max(1.0, (clock.end_of(clock.day_of(now, zone), zone) - now) / 1000)


def _update(before: DashboardStats, now: DashboardStats) -> DashboardStatsUpdate:
    deltas = [
        StatDelta(field=field, before=getattr(before, name), after=getattr(now, name))
        for field, name in COUNTERS.items()
        if getattr(before, name) != getattr(now, name)
    ]
    return DashboardStatsUpdate(cursor=now.cursor, stats=now, deltas=deltas)


def _is_about_a_task(news: News | None) -> bool:
    """Then the newest tasks, or who has how many, may have changed while all counters stand."""
    return isinstance(news, At) and news.event.noun == "task"


def _counts(stats: DashboardStats) -> tuple[object, ...]:
    return (*(getattr(stats, name) for name in COUNTERS.values()), *(row.count for row in stats.by_priority))
