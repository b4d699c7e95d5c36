"""Reports of how work progressed. A report is counted once for all who see the same, and cached until an event that
could change it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import islice
from typing import Annotated

import orjson
import strawberry

from events.event import ACCOUNTS
from events.log import log
from events.storage.database import Row
from models.errors import Invalid
from models.report import ReportInterval, intervals
from models.storage.sql import Values
from models.task.lists.filter import Condition, SqlContext, follows_the_clock
from models.values import clock
from models.values.json import kept_json
from models.wording.sentence import sentence
from resolvers.report.statement import RowKind, statement
from resolvers.running import log_position
from resolvers.task import filter as task_filter
from resolvers.task.list import ALL_TASKS, teams_of
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.scalars import Date
from schema.report import DurationStats, Report, ReportPoint
from schema.task.filter import TaskFilter

MAX_POINTS = 400


@strawberry.type
class ReportQuery:
    @loaded("Costs 20 points.")
    async def report(
        self,
        info: Info,
        *,
        filter: Annotated[
            TaskFilter | None,
            strawberry.argument(description="Of which tasks; absent = all that the caller may see."),
        ] = None,
        from_: Annotated[Date, strawberry.argument(name="from", description="First day.")],
        to: Annotated[
            Date, strawberry.argument(description="Last day, inclusive; the range may have at most 400 intervals.")
        ],
        interval: Annotated[ReportInterval, strawberry.argument(description="Width of a point.")] = ReportInterval.WEEK,
    ) -> Report | None:
        days = _days(date.fromisoformat(from_), date.fromisoformat(to), interval)
        return (await _counted(info.context, filter, days)).to_schema()


@dataclass(frozen=True, slots=True)
class Days:
    """The first day of each interval, and the last day of the last one."""

    firsts: tuple[str, ...]
    last: str

    def limits(self, zone: str) -> list[int]:
        """When each interval begins in this time zone, and when the last one ends."""
        return [*(clock.start_of(day, zone) for day in self.firsts), clock.end_of(self.last, zone)]


def _days(first: date, last: date, width: ReportInterval) -> Days:
    if last < first:
        raise Invalid("Name a last day that is not before the first one.", "to")
    found = list(islice(intervals(first, last, width), MAX_POINTS + 1))
    if len(found) > MAX_POINTS:
        raise Invalid(
            sentence(
                "A report has at most {most} intervals. Name a shorter range or a wider interval.", most=MAX_POINTS
            ),
            "to",
        )
    return Days(tuple(first.isoformat() for first, _ in found), last.isoformat())


@dataclass(frozen=True, slots=True)
class PointCounts:
    date: str
    created: int
    completed: int
    cancelled: int
    open: int
    scope: int
    done: int


@dataclass(frozen=True, slots=True)
class DurationCounts:
    """In milliseconds. Both databases return whole numbers, which only `to_schema` converts to seconds."""

    count: int
    total: int = 0
    percentiles: tuple[int, int, int] | None = None

    def to_schema(self) -> DurationStats:
        if self.percentiles is None:
            return DurationStats(count=0, mean=None, p50=None, p85=None, p95=None)
        p50, p85, p95 = (each / 1000 for each in self.percentiles)
        return DurationStats(count=self.count, mean=self.total / self.count / 1000, p50=p50, p85=p85, p95=p95)


@dataclass(frozen=True, slots=True)
class ReportCounts:
    points: list[PointCounts]
    lead_time: DurationCounts
    cycle_time: DurationCounts
    cursor: str

    def packed(self) -> bytes:
        return kept_json(asdict(self))

    @classmethod
    def unpacked(cls, kept: bytes) -> ReportCounts:
        plain = orjson.loads(kept)
        plain["points"] = [PointCounts(**point) for point in plain["points"]]
        for name in ("lead_time", "cycle_time"):
            plain[name] = DurationCounts(**plain[name])
        return cls(**plain)

    def to_schema(self) -> Report:
        return Report(
            points=[ReportPoint(**asdict(point)) for point in self.points],
            lead_time=self.lead_time.to_schema(),
            cycle_time=self.cycle_time.to_schema(),
            cursor=self.cursor,
        )


async def _counted(context: Context, filter: TaskFilter | None, days: Days) -> ReportCounts:
    which = await task_filter.condition(filter, context)
    turn = context.services.report_turns.turn(context.me.id)
    if follows_the_clock(which):  # time alone may change the report, so it is not cached
        async with turn:
            return await _count(context, which, days)

    async def count(_: Sequence[str]) -> list[bytes]:
        return [(await _count(context, which, days)).packed()]

    key = _key(context, filter, teams_of(ALL_TASKS, which, context.me), days, await log_position.positions(context))
    kept = await context.services.cache.get(key, _is_good)
    if kept is None:
        # The turn is taken before the lock of the key: others who wait for the same report must not wait in this caller's line.
        async with turn:
            ((kept, _),) = await context.services.cache.get_or_make([key], count, is_good=_is_good)
    return ReportCounts.unpacked(kept)


def _is_good(_: bytes) -> bool:
    return True  # the key contains everything that the report depends on


async def _count(context: Context, which: Condition, days: Days) -> ReportCounts:
    sql_context = SqlContext(Values(), context.me, clock.now(), context.reads.dialect)
    sql = statement(sql_context, which, days.limits(context.me.time_zone))
    rows = await context.reads.report(sql, *sql_context.values.all)
    return ReportCounts(
        points=_points(rows, days),
        lead_time=_durations(rows, RowKind.LEAD_TIME),
        cycle_time=_durations(rows, RowKind.CYCLE_TIME),
        cursor=log_position.cursor_at(log.heads_from(rows[0]["heads"]), context),
    )


def _points(rows: Sequence[Row], days: Days) -> list[PointCounts]:
    """Interval 0 holds what happened before the first interval. A task that was cancelled first and completed later is
    no longer open when it is completed, and is in the scope from then on: the scope is the open tasks and the completed
    ones."""
    counted = Counter({(row["kind"], row["number"]): row["n"] for row in rows if row["kind"] is not None})
    created, done, closed = (counted[kind, 0] for kind in (RowKind.CREATED, RowKind.COMPLETED, RowKind.CLOSED))
    points: list[PointCounts] = []
    for number, day in enumerate(days.firsts, start=1):
        created += counted[RowKind.CREATED, number]
        done += counted[RowKind.COMPLETED, number]
        closed += counted[RowKind.CLOSED, number]
        points.append(
            PointCounts(
                date=day,
                created=counted[RowKind.CREATED, number],
                completed=counted[RowKind.COMPLETED, number],
                cancelled=counted[RowKind.CANCELLED, number],
                open=created - closed,
                scope=created - closed + done,
                done=done,
            )
        )
    return points


def _durations(rows: Sequence[Row], kind: RowKind) -> DurationCounts:
    for row in rows:
        if row["kind"] == kind:
            return DurationCounts(row["n"], row["total"], (row["p50"], row["p85"], row["p95"]))
    return DurationCounts(0)


def _key(
    context: Context,
    filter: TaskFilter | None,
    teams: Sequence[str] | None,
    days: Days,
    positions: Mapping[str, int],
) -> str:
    """Hashes everything that the numbers depend on. A new event in a stream that the report covers changes the key, so
    no entry is ever stale."""
    me = context.me
    if teams is not None:
        positions = {stream: positions.get(stream, 0) for stream in (*teams, ACCOUNTS)}
    parts = (
        *(context.services.epoch, me.visibility, repr(filter), days, me.time_zone, sorted(positions.items())),
        me.id if task_filter.is_personal(filter) else "",
    )
    return "report 1:" + hashlib.sha256(repr(parts).encode()).hexdigest()
