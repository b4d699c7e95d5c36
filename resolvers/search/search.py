"""The search: reads the query, finds the best tasks, and shows where their words are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Annotated

import strawberry

from models.search import hits, query
from models.search.correction import correction
from models.search.field import SearchField
from models.search.hit import Hit
from models.search.matches import matches_of
from models.search.statement import Search
from models.storage.keyset import Order, PageRequest, SortKey, encode_page_cursor
from models.storage.sql import Values
from models.task.lists.filter import SqlContext
from models.values import clock
from resolvers.running.selection import selected
from resolvers.task import filter as task_filter
from resolvers.task.list import ALL_TASKS, matching
from resolvers.task.loading import tasks_at
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.page import PageInfo
from schema.search import SearchConnection, SearchEdge, SearchHit, SearchMatch
from schema.task.filter import TaskFilter

BEST_FIRST = Order(
    "search",  # with what is searched for: see `_order_of`
    (
        SortKey("score", int, descending=True),
        SortKey("time", int, descending=True),
        SortKey("task_id", str, descending=True),
    ),
)
POINTS_OF_A_SCORE = 8
TASKS = ("nodes", "task"), ("edges", "node", "task")


@strawberry.type
class SearchQuery:
    @loaded(
        "Tasks that contain all of these words, in any of the fields and each in another one if need be, best first. The last word"
        ' may be incomplete, "quoted words" must be adjacent, -word must be absent. Case and accents do not count. Pages end after'
        " 1,000 results."
    )
    async def search(
        self,
        info: Info,
        query: Annotated[str, strawberry.argument(description="1 to 200 characters. A key finds its task first.")],
        filter: Annotated[TaskFilter | None, strawberry.argument(description="Only among these tasks.")] = None,
        fields: Annotated[
            list[SearchField] | None, strawberry.argument(description="Only in these; default: all.")
        ] = None,
        first: Annotated[int | None, strawberry.argument(description="How many: 20 when absent, at most 100.")] = None,
        after: Annotated[str | None, strawberry.argument(description="Only items after this cursor.")] = None,
    ) -> SearchConnection | None:
        search = await _search(info.context, query, filter, fields)
        order = _order_of(search)
        asked = PageRequest.of(order, first=first, after=after, last=None, before=None)
        return await _connection(info, search, asked, order)


async def _search(
    context: Context, text: str, filter: TaskFilter | None, fields: Sequence[SearchField] | None
) -> Search:
    me, dialect, now = context.me, context.reads.dialect, clock.now()
    wanted, which = query.read(text), await task_filter.condition(filter, context)

    def among(values: Values) -> list[str]:
        return matching(SqlContext(values, me, now, dialect), ALL_TASKS, which)

    return Search(wanted, hits.of_fields(fields), among, dialect)


def _order_of(search: Search) -> Order:
    """A place is a score, and each search gives a task another one: with the cursor of another search, tasks would be
    left out. A filter gives none, so that pages go on in another one, as those of all lists."""
    what = repr((search.query, sorted(field.name for field in search.fields)))
    return replace(BEST_FIRST, name=f"search {blake2b(what.encode(), digest_size=6).hexdigest()}")


@dataclass(frozen=True, slots=True)
class Found:
    """The hits of a search, or of the corrected search."""

    search: Search
    hits: list[Hit]
    corrected: str | None = None


async def _connection(info: Info, search: Search, asked: PageRequest, order: Order) -> SearchConnection:
    counted = "totalCount" in selected(info)
    found = await _found(info.context, search, asked, counted=counted)
    following = [hit for hit in found.hits if asked.after is None or hit.place < asked.after]
    here, more = asked.cut(following)
    edges = await _edges(info, found.search, here, order)
    return SearchConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo.of(
            [edge.cursor for edge in edges], after=asked.after, before=None, backwards=False, more=more
        ),
        total_count=len(found.hits) if counted else 0,
        corrected=found.corrected,
    )


async def _found(context: Context, search: Search, asked: PageRequest, *, counted: bool) -> Found:
    """The best results from the first on: a page begins where the one before it ended, whatever was added meanwhile."""
    reads, enough, after = context.reads, hits.MOST if counted else max(1, asked.size + 1), asked.after
    found = await hits.best(reads, search, enough, after)
    if found or search.finds_nothing:
        return Found(search, found)
    better = await correction(reads, search)
    if not better:
        return Found(search, found)
    corrected = replace(search, query=search.query.replaced(better))
    found = await hits.best(reads, corrected, enough, after)
    return Found(corrected, found, str(corrected.query)) if found else Found(search, found)


async def _edges(info: Info, search: Search, here: Sequence[Hit], order: Order) -> list[SearchEdge]:
    """Reads the tasks last: a task that the caller may no longer see is left out, and its matches with it."""
    context, ids = info.context, [hit.task_id for hit in here]
    wanted = selected(info, "nodes") | selected(info, "edges", "node")
    matches = await matches_of(context.reads, search, ids) if "matches" in wanted and ids else {}
    tasks = await tasks_at(info, ids, *TASKS) if ids else {}
    return [
        SearchEdge(
            cursor=encode_page_cursor(order, hit.place),
            node=SearchHit(
                task=tasks[hit.task_id],
                score=hit.score / POINTS_OF_A_SCORE,
                matches=[
                    SearchMatch(
                        field=match.field,
                        snippet=match.snippet,
                        comment_id=match.comment_id,
                        attachment_id=match.attachment_id,
                    )
                    for match in matches.get(hit.task_id, ())
                ],
            ),
        )
        for hit in here
        if hit.task_id in tasks
    ]
