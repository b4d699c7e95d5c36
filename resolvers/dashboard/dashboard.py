"""The dashboard's numbers: counted once for all who see the same, and cached until an event that could change them."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import orjson
import strawberry

from events.event import ACCOUNTS
from models.errors import Invalid
from models.task.status import Priority, Status
from models.task.stored.rows import Shape
from models.values import clock
from models.wording.sentence import sentence
from resolvers.dashboard import counts as dashboard_counts
from resolvers.dashboard.counts import ASSIGNEES, FLOW, MAX_ASSIGNEES, MAX_DAYS, PARTS, DashboardCounts
from resolvers.running import log_position, to_schema
from resolvers.running.selection import selected
from resolvers.task import filter as task_filter
from resolvers.task import list as task_list
from schema.context import Context, Info
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, PriorityCount, StatsSource
from schema.language.field import loaded
from schema.task.filter import StatsScope, TaskScope, Where
from schema.task.task import Task

MAX_RECENT = 50
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
            raise Invalid(sentence("An age is 0 to {most} seconds.", most=LONGEST_MAX_AGE), "maxAge")
        return await stats(info.context, StatsScope(filter=filter), max_age, parts=parts_of(info))


def parts_of(info: Info) -> frozenset[str]:
    return selected(info) & PARTS


@dataclass(frozen=True, slots=True)
class CountedScope(StatsScope):
    """A scope together with its numbers, so that the fields below are answered from the same ones."""

    counts: DashboardCounts | None = None
    parts: frozenset[str] = frozenset()
    max_age: int | None = MAX_AGE


async def stats(
    context: Context, scope: StatsScope, max_age: int | None, *, parts: frozenset[str] = PARTS
) -> DashboardStats:
    """`max_age` None: any age that the cache still holds. `parts`: those that will be read."""
    return (await stats_of_each(context, [scope], max_age, parts=parts))[0]


async def stats_of_each(
    context: Context, scopes: Sequence[StatsScope], max_age: int | None, *, parts: frozenset[str]
) -> list[DashboardStats]:
    """The statistics of scopes that differ only in their team. Those that are not in the cache are counted together."""
    found = await _counts(context, scopes, parts, max_age)
    return [
        _to_schema(CountedScope(scope.team_id, scope.filter, counts, parts, max_age), counts, from_cache)
        for scope, (counts, from_cache) in zip(scopes, found, strict=True)
    ]


def counts_of(stats: DashboardStats) -> DashboardCounts:
    """The counts that these were made from."""
    assert isinstance(stats.scope, CountedScope)
    assert stats.scope.counts is not None
    return stats.scope.counts


def _to_schema(scope: CountedScope, counts: DashboardCounts, from_cache: bool) -> DashboardStats:
    status = counts.by_status
    return DashboardStats(
        scope=scope,
        total_tasks=sum(status),
        pending=status[Status.PENDING],
        in_progress=status[Status.IN_PROGRESS],
        completed=status[Status.COMPLETED],
        cancelled=status[Status.CANCELLED],
        overdue=counts.overdue,
        due_today=counts.due_today,
        unassigned=counts.unassigned,
        blocked=counts.blocked,
        total_users=counts.users,
        by_priority=[PriorityCount(priority=priority, count=counts.by_priority[priority]) for priority in Priority],
        source=StatsSource.CACHE if from_cache else StatsSource.DATABASE,
        cursor=counts.cursor,
        generated_at=counts.counted_at,
    )


async def by_assignee(context: Context, scope: StatsScope, first: int) -> list[AssigneeCount]:
    _must_be("first", first, MAX_ASSIGNEES)
    counts = await _counts_with(context, scope, ASSIGNEES)
    return [
        AssigneeCount(user=to_schema.optional_user(load.user, context.me), count=load.count, overdue=load.overdue)
        for load in counts.loads[:first]
    ]


async def flow(context: Context, scope: StatsScope, days: int) -> list[DayFlow]:
    _must_be("days", days, MAX_DAYS)
    counts = await _counts_with(context, scope, FLOW)
    return [
        DayFlow(date=day.date, created=day.created, completed=day.completed, open=day.open)
        for day in counts.days[-days:]
    ]


@dataclass(frozen=True, slots=True)
class Newest:
    """A request for the newest tasks: how many, with which columns, and from which filter. The team is not part of
    it."""

    first: int
    shape: Shape
    max_age: int | None
    filter: str

    @classmethod
    def of(cls, scope: StatsScope, first: int, info: Info) -> Newest:
        _must_be("first", first, MAX_RECENT)
        return cls(first, task_list.whole_shape(selected(info)), _max_age(scope), repr(scope.filter))


async def recent_tasks(context: Context, newest: Newest, scopes: Sequence[StatsScope]) -> list[list[Task]]:
    """The newest tasks of scopes that differ only in their team. The cache holds rows; what depends on the time is
    computed for now."""
    which = await task_filter.condition(scopes[0].filter, context)
    first, shape, now = newest.first, newest.shape, clock.now()

    async def read(scopes: Sequence[StatsScope]) -> list[CachedAnswer]:
        lists = await task_list.newest(context, _task_scopes(scopes), which, first, shape)
        return [CachedAnswer(now, clock.LATEST, orjson.dumps(states)) for states in lists]

    lists = await _cached(context, scopes, f"recent {first} {shape}", read, newest.max_age)
    url = context.services.public_url
    return [
        [to_schema.task(state, context.me, now=now, public_url=url) for state in orjson.loads(kept.body)]
        for kept, _ in lists
    ]


async def _counts_with(context: Context, scope: StatsScope, part: str) -> DashboardCounts:
    if isinstance(scope, CountedScope) and scope.counts is not None and part in scope.parts:
        return scope.counts
    return (await _counts(context, [scope], frozenset({part}), _max_age(scope)))[0][0]


def _max_age(scope: StatsScope) -> int | None:
    return scope.max_age if isinstance(scope, CountedScope) else MAX_AGE


async def _counts(
    context: Context, scopes: Sequence[StatsScope], parts: frozenset[str], max_age: int | None
) -> list[tuple[DashboardCounts, bool]]:
    which = await task_filter.condition(scopes[0].filter, context)

    async def count(scopes: Sequence[StatsScope]) -> list[CachedAnswer]:
        counts = await dashboard_counts.count(context, _task_scopes(scopes), which, parts, now=clock.now())
        return [CachedAnswer(each.counted_at, each.true_until, each.packed()) for each in counts]

    found = await _cached(context, scopes, " ".join(sorted(parts)), count, max_age)
    return [(DashboardCounts.unpacked(kept.body), from_cache) for kept, from_cache in found]


def _task_scopes(scopes: Sequence[StatsScope]) -> list[TaskScope]:
    return [TaskScope(team_id=scope.team_id) for scope in scopes]


@dataclass(frozen=True, slots=True)
class CachedAnswer:
    """A cached answer, with the time at which it was counted and the time until which it can be true."""

    counted_at: int
    true_until: int
    body: bytes

    def packed(self) -> bytes:
        return _TIMES.pack(self.counted_at, self.true_until) + self.body

    @classmethod
    def unpacked(cls, kept: bytes) -> CachedAnswer:
        counted_at, true_until = _TIMES.unpack_from(kept)
        return cls(counted_at, true_until, kept[_TIMES.size :])

    def is_good(self, max_age: int | None) -> bool:
        now = clock.now()
        return now < self.true_until and (max_age is None or now - self.counted_at <= max_age * 1000)


_TIMES = struct.Struct(">qq")


async def _cached(
    context: Context,
    scopes: Sequence[StatsScope],
    what: str,
    make: Callable[[Sequence[StatsScope]], Awaitable[Sequence[CachedAnswer]]],
    max_age: int | None,
) -> list[tuple[CachedAnswer, bool]]:
    if max_age == 0:
        return [(made, False) for made in await make(scopes)]
    positions = await log_position.positions(context)
    keys = [_key(context, scope, what, positions) for scope in scopes]
    keyed = dict(zip(keys, scopes, strict=True))

    async def packed(keys: Sequence[str]) -> list[bytes]:
        return [made.packed() for made in await make([keyed[key] for key in keys])]

    answers = await context.services.cache.get_or_make(
        list(keyed), packed, is_good=lambda kept: CachedAnswer.unpacked(kept).is_good(max_age)
    )
    found = {
        key: (CachedAnswer.unpacked(kept), from_cache) for key, (kept, from_cache) in zip(keyed, answers, strict=True)
    }
    return [found[key] for key in keys]


def _key(context: Context, scope: StatsScope, what: str, positions: Mapping[str, int]) -> str:
    """Hashes everything that the numbers depend on. A new event in a stream changes the key, so no entry is ever stale.
    The positions are read from the database, since another process may have written events that have not arrived here
    yet."""
    me, now = context.me, clock.now()
    if scope.team_id is not None:
        positions = {stream: positions.get(stream, 0) for stream in (scope.team_id, ACCOUNTS)}
    parts = (
        *(context.services.epoch, what, me.visibility, scope.team_id, repr(scope.filter)),
        me.id if task_filter.is_personal(scope.filter) else "",
        *(clock.day_of(now, me.time_zone), me.time_zone, sorted(positions.items())),
    )
    return "stats 3:" + hashlib.sha256(repr(parts).encode()).hexdigest()


def _must_be(name: str, value: int, most: int) -> None:
    if not 1 <= value <= most:
        raise Invalid(sentence("Ask for 1 to {most}.", most=most), name)
