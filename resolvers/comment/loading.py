"""Loads comments that the viewer may see: threads in pages, replies and single comments in batches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from events.event import SYSTEM
from events.log import log
from events.storage.database import Unit
from models.comment import rows as comment_rows
from models.comment.rows import IS_THREAD, JOINED, OLDEST_FIRST, SELECTED, WIDTH, KeptComment, state_of
from models.markdown.rendering import VERSION
from models.storage.keyset import PageRequest, encode_page_cursor
from models.storage.sql import Values, all_of, any_of, one_of
from resolvers.running import to_schema
from resolvers.running.batch_loader import BatchLoader
from resolvers.running.log_position import cursor_at, heads_sql
from resolvers.running.selection import selected
from schema.comment import Comment, CommentConnection, CommentEdge
from schema.context import Context, Info
from schema.language.page import Page, PageInfo

Group = tuple[Page, bool]
"""The page of each task's threads, and whether they are to be counted."""


async def comments_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Comment]:
    found = await comment_rows.by_id(context.reads, ids, context.me)
    return {state["id"]: shown for state, shown in zip(found, await _shown(found, context), strict=True)}


async def replies_of_each(context: Context, ids: Sequence[str]) -> list[list[Comment]]:
    """The replies of each thread, oldest first."""
    found = await comment_rows.replies_to(context.reads, set(ids), context.me)
    replies: defaultdict[str | None, list[Comment]] = defaultdict(list)
    for state, shown in zip(found, await _shown(found, context), strict=True):
        replies[state["parent_id"]].append(shown)
    return [replies[id] for id in ids]


class Threads:
    """Created for each operation. One statement reads the pages of all tasks that a document asks for. The team that a
    task is in now decides whether the viewer sees its comments: the task of a replayed change is shown as it was
    then."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pages = BatchLoader(self._load)

    async def of(self, task_id: str, page: Page, info: Info) -> CommentConnection:
        return await self._pages.load((page, "totalCount" in selected(info)), task_id)

    async def _load(self, alike: Group, ids: list[str]) -> Sequence[CommentConnection]:
        page, counts = alike
        asked = page.checked(OLDEST_FIRST)
        once = list(dict.fromkeys(ids))  # a list may show a task under `nodes` and under `edges`
        totals = await self._totals(once) if counts else {}
        heads, found = await self._found(once, asked)
        pages = {id: await self._page(found[id], asked, heads, totals.get(id, 0)) for id in once}
        return [pages[id] for id in ids]

    async def _found(
        self, ids: Sequence[str], asked: PageRequest
    ) -> tuple[str | None, Mapping[str, list[KeptComment]]]:
        context, values = self._context, Values()
        pages = " UNION ALL ".join(_page_sql(id, asked, values) for id in ids)
        rows = await context.reads.fetch(
            f"SELECT now.heads, page.* FROM (SELECT {heads_sql(context.me, values, context.reads.dialect)} AS heads) now"
            f" LEFT JOIN ({pages}) page ON 1 = 1 ORDER BY page.k0, page.k1",
            *values.all,
        )
        found: defaultdict[str, list[KeptComment]] = defaultdict(list)
        for row in rows:
            cells = tuple(row)[1 : 1 + WIDTH]
            if cells[0] is not None:
                state = state_of(cells)
                if context.me.sees_team(state["task"]["team_id"]):
                    found[state["task_id"]].append(state)
        return rows[0]["heads"], found

    async def _totals(self, ids: Sequence[str]) -> Mapping[str, int]:
        which = all_of([one_of("comments.task_id", ids, values := Values()), IS_THREAD])
        sql = (
            "SELECT comments.task_id, tasks.team_id, count(*) FROM comments JOIN tasks ON tasks.id = comments.task_id"
            f" WHERE {which} GROUP BY comments.task_id, tasks.team_id"
        )
        rows = await self._context.reads.fetch(sql, *values.all)
        return {row[0]: row[2] for row in rows if self._context.me.sees_team(row[1])}

    async def _page(
        self, found: list[KeptComment], asked: PageRequest, heads: str | None, total: int
    ) -> CommentConnection:
        """`found` may be one more than was asked for: then there is another page."""
        more = len(found) > asked.size
        found = found[len(found) - asked.size :] if more and asked.backwards else found[: asked.size]
        nodes = await _shown(found, self._context)
        cursors = [encode_page_cursor(OLDEST_FIRST, (state["created_at"], state["id"])) for state in found]
        return CommentConnection(
            edges=[CommentEdge(cursor=cursor, node=node) for cursor, node in zip(cursors, nodes, strict=True)],
            nodes=nodes,
            page_info=PageInfo.of(
                cursors, after=asked.after, before=asked.before, backwards=asked.backwards, more=more
            ),
            total_count=total,
            cursor="" if heads is None else cursor_at(log.heads_from(heads), self._context),
        )


def _page_sql(task_id: str, asked: PageRequest, values: Values) -> str:
    where = [
        f"comments.task_id = {values(task_id)}",
        IS_THREAD,
        any_of(f"({one})" for one in asked.stretches(OLDEST_FIRST, values)),
    ]
    return (
        f"SELECT * FROM (SELECT {SELECTED}, {OLDEST_FIRST.columns()} FROM {JOINED} WHERE {all_of(where)}"
        f" ORDER BY {OLDEST_FIRST.by(backwards=asked.backwards)} LIMIT {asked.size + 1}) page{len(values.all)}"
    )


async def _shown(found: Iterable[KeptComment], context: Context) -> list[Comment]:
    found = list(found)
    await _renew([state for state in found if state["html_by"] < VERSION and state["deleted_at"] is None], context)
    return [to_schema.comment(state, state["task"], context.me) for state in found]


async def _renew(stale: Sequence[KeptComment], context: Context) -> None:
    """Renders HTML again that an older version made, and stores it. No lock is needed: a text that was changed
    meanwhile has current HTML, and the UPDATE skips it."""
    for state in stale:
        state["html"] = (await context.services.markdown.render(state["body"], user_id=context.me.id)).html
        state["html_by"] = VERSION
    if not stale:
        return

    async def keep(unit: Unit) -> None:
        for state in stale:
            await unit.execute(
                "UPDATE comments SET html = $2, html_by = $3 WHERE id = $1 AND html_by < $3 AND deleted_at IS NULL",
                state["id"],
                state["html"],
                VERSION,
            )

    await context.services.unit(keep, author=SYSTEM)
