"""The dashboard's numbers: counted once for all who see the same, kept until something happens that they could show."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated

import orjson
import strawberry

from events import log
from events.cursor import Cursor
from events.event import ACCOUNTS
from models import clock
from models.errors import Invalid
from models.task_status import Priority, Status
from resolvers import dashboard_counts, shown, task_filter, task_list
from resolvers.dashboard_counts import ASSIGNEES, FLOW, MOST_ASSIGNEES, MOST_DAYS, PARTS, Counts
from resolvers.selection import selected
from schema.context import Context, Info, StatsScope, TaskScope
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, PriorityCount, StatsSource
from schema.field import loaded
from schema.task import Task
from schema.task_filter import Where

MOST_RECENT = 50
MAX_AGE = 30
LONGEST_MAX_AGE = 3600


@strawberry.type
class DashboardQuery:
    @loaded(
        "`maxAge` 0 bypasses the cache; otherwise a cached answer of at most that many seconds is allowed, "
        "and never one that is older than the last change the caller could see."
    )
    async def dashboard_stats(
        self,
        info: Info,
        filter: Where = None,
        max_age: Annotated[int, strawberry.argument(description="Seconds, 0 to 3600.")] = MAX_AGE,
    ) -> DashboardStats | None:
        if not 0 <= max_age <= LONGEST_MAX_AGE:
            raise Invalid(f"An age is 0 to {LONGEST_MAX_AGE} seconds.", "maxAge")
        return await stats(info.context, StatsScope(filter=filter), max_age, parts=parts_of(info))


def parts_of(info: Info) -> frozenset[str]:
    return selected(info) & PARTS


@dataclass(frozen=True, slots=True)
class Counted(StatsScope):
    """A scope whose numbers are there, so that the fields below are answered from the same ones."""

    counts: Counts | None = None
    parts: frozenset[str] = frozenset()
    max_age: int | None = MAX_AGE


async def stats(
    context: Context, scope: StatsScope, max_age: int | None, *, parts: frozenset[str] = PARTS
) -> DashboardStats:
    """`max_age` None: as old as the cache keeps it. `parts` are those that will be looked at."""
    counts, from_cache = await _counts(context, scope, parts, max_age)
    status = counts.by_status
    return DashboardStats(
        scope=Counted(scope.team_id, scope.filter, counts, parts, max_age),
        total_tasks=sum(status),
        pending=status[Status.PENDING],
        in_progress=status[Status.IN_PROGRESS],
        completed=status[Status.COMPLETED],
        cancelled=status[Status.CANCELLED],
        overdue=counts.overdue,
        due_today=counts.due_today,
        unassigned=counts.unassigned,
        total_users=counts.users,
        by_priority=[PriorityCount(priority=priority, count=counts.by_priority[priority]) for priority in Priority],
        source=StatsSource.CACHE if from_cache else StatsSource.DATABASE,
        cursor=Cursor(context.services.epoch, counts.positions).encode(),
        generated_at=counts.counted_at,
    )


async def by_assignee(context: Context, scope: StatsScope, first: int) -> list[AssigneeCount]:
    _must_be("first", first, MOST_ASSIGNEES)
    counts = await _again(context, scope, ASSIGNEES)
    return [
        AssigneeCount(user=shown.user_or_nobody(load.user, context.me), count=load.count, overdue=load.overdue)
        for load in counts.loads[:first]
    ]


async def flow(context: Context, scope: StatsScope, days: int) -> list[DayFlow]:
    _must_be("days", days, MOST_DAYS)
    counts = await _again(context, scope, FLOW)
    return [
        DayFlow(date=day.date, created=day.created, completed=day.completed, open=day.open)
        for day in counts.days[-days:]
    ]


async def recent_tasks(context: Context, scope: StatsScope, first: int, info: Info) -> list[Task]:
    """The newest ones. They are kept as rows, and shown as of now."""
    _must_be("first", first, MOST_RECENT)
    shape = task_list.shape_for(selected(info))
    which = await task_filter.condition(scope.filter, context)
    max_age = scope.max_age if isinstance(scope, Counted) else MAX_AGE
    now = clock.now()

    async def read() -> Kept:
        states = await task_list.newest(context, TaskScope(team_id=scope.team_id), which, first, shape)
        return Kept(now, clock.LATEST, orjson.dumps(states))

    kept, _ = await _kept(context, scope, f"recent {first} {shape}", read, max_age)
    url = context.services.public_url
    return [shown.task(state, context.me, now=now, public_url=url) for state in orjson.loads(kept.body)]


async def _again(context: Context, scope: StatsScope, part: str) -> Counts:
    if isinstance(scope, Counted) and scope.counts is not None and part in scope.parts:
        return scope.counts
    max_age = scope.max_age if isinstance(scope, Counted) else MAX_AGE
    return (await _counts(context, scope, frozenset({part}), max_age))[0]


async def _counts(
    context: Context, scope: StatsScope, parts: frozenset[str], max_age: int | None
) -> tuple[Counts, bool]:
    which = await task_filter.condition(scope.filter, context)
    where = TaskScope(team_id=scope.team_id)

    async def count() -> Kept:
        counts = await dashboard_counts.count(context, where, which, parts, now=clock.now())
        return Kept(counts.counted_at, counts.true_until, counts.packed())

    kept, from_cache = await _kept(context, scope, " ".join(sorted(parts)), count, max_age)
    return Counts.unpacked(kept.body), from_cache


@dataclass(frozen=True, slots=True)
class Kept:
    """What the cache holds, with the time at which it was true, and until which it can be."""

    counted_at: int
    true_until: int
    body: bytes

    def packed(self) -> bytes:
        return _TIMES.pack(self.counted_at, self.true_until) + self.body

    @classmethod
    def unpacked(cls, kept: bytes) -> Kept:
        counted_at, true_until = _TIMES.unpack_from(kept)
        return cls(counted_at, true_until, kept[_TIMES.size :])

    def is_good(self, max_age: int | None) -> bool:
        now = clock.now()
        return now < self.true_until and (max_age is None or now - self.counted_at <= max_age * 1000)


_TIMES = struct.Struct(">qq")


async def _kept(
    context: Context, scope: StatsScope, what: str, make: Callable[[], Awaitable[Kept]], max_age: int | None
) -> tuple[Kept, bool]:
    if max_age == 0:
        return await make(), False

    async def packed() -> bytes:
        return (await make()).packed()

    kept, from_cache = await context.services.cache.get_or_make(
        await _key(context, scope, what), packed, is_good=lambda kept: Kept.unpacked(kept).is_good(max_age)
    )
    return Kept.unpacked(kept), from_cache


async def _key(context: Context, scope: StatsScope, what: str) -> str:
    """Everything that the numbers depend on. Where a stream goes on, the key is another one: nothing is ever stale. The
    heads are asked of the database, since another process may have written what was not heard of here yet."""
    me, now = context.me, clock.now()
    positions = me.position(await log.heads(context.reads))
    if scope.team_id is not None:
        positions = {stream: positions.get(stream, 0) for stream in (scope.team_id, ACCOUNTS)}
    parts = (
        *(context.services.epoch, what, me.visibility, scope.team_id, repr(scope.filter)),
        me.id if task_filter.is_personal(scope.filter) else "",
        *(clock.day_of(now, me.time_zone), me.time_zone, sorted(positions.items())),
    )
    return "stats:" + hashlib.sha256(repr(parts).encode()).hexdigest()


def _must_be(name: str, value: int, most: int) -> None:
    if not 1 <= value <= most:
        raise Invalid(f"Ask for 1 to {most}.", name)
