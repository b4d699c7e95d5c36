"""The events of a task and of its comments and files, newest first. The activities of a page of tasks are read
together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from events.event import Logged
from events.log import log
from models.event.filter import ABOUT, EventFilter, visible_sql
from models.storage.sql import Values, all_of, one_of, table_of
from resolvers.event.event import page_to_schema
from resolvers.event.page import EventIndex, EventPageRequest, Finder
from resolvers.running.batch_loader import BatchLoader
from resolvers.running.log_position import cursor_at, heads_sql
from resolvers.running.selection import selected
from schema.context import Context, Info
from schema.event import EventConnection
from schema.language.page import Page

MOVED_OUT = "task.moved_out"
"""Left out: a move is shown once, by the event in the stream of the new team."""

ActivityGroup = tuple[EventPageRequest, bool]
"""The page of each one's activity, and whether that is to be counted."""


class Activities:
    """Made fresh for each operation."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pages = BatchLoader(self._load)

    async def of(self, task_id: str, page: Page, info: Info) -> EventConnection:
        return await self._pages.load((EventPageRequest.of(page), "totalCount" in selected(info)), task_id)

    async def _load(self, alike: ActivityGroup, ids: list[str]) -> Sequence[EventConnection]:
        page_request, counts = alike
        totals = await self._totals(ids) if counts else {}
        once = list(dict.fromkeys(ids))  # a list may show a task under `nodes` and under `edges`
        heads, events = await self._events(once, page_request)
        cursor = cursor_at(log.heads_from(heads), self._context)
        return [
            page_to_schema(events[id], page_request, self._context, cursor=cursor, total=totals.get(id, 0))
            for id in ids
        ]

    async def _events(self, ids: Sequence[str], page_request: EventPageRequest) -> tuple[str, dict[str, list[Logged]]]:
        reads, values = self._context.reads, Values()
        finder = Finder(reads.dialect, values, page_request.size + 1, reversed=not page_request.backwards)
        where = all_of([self._matching(values), *page_request.bounds(values, newest_first=True)])
        tasks = table_of(ids, values, reads.dialect)
        page = finder.nearest(tasks, EventIndex.ABOUT, where, columns=log.COLUMNS)
        rows = await reads.fetch(
            f"SELECT now.heads, page.* FROM (SELECT {heads_sql(self._context.me, values, reads.dialect)} AS heads) now"
            f" LEFT JOIN ({page}) page ON 1 = 1 ORDER BY page.key, {finder.by()}",
            *values.all,
        )
        found: defaultdict[str, list[Logged]] = defaultdict(list)
        there = [row for row in rows if row["seq"] is not None]
        for event in await log.from_rows(reads, there, parts=log.CHANGES):
            found[event.about_id].append(event)
        return rows[0]["heads"], found

    async def _totals(self, ids: Sequence[str]) -> dict[str, int]:
        values = Values()
        matching = f"{one_of(ABOUT, ids, values)} AND {self._matching(values)}"
        rows = await self._context.reads.fetch(
            f"SELECT {ABOUT}, count(*) FROM events WHERE {matching} GROUP BY 1", *values.all
        )
        return {row[0]: row[1] for row in rows}

    def _matching(self, values: Values) -> str:
        which = EventFilter(unnamed=(MOVED_OUT,))
        return f"{visible_sql(self._context.me, values)} AND {which.sql(values)}"
