"""Pages of an inbox: the entries, the number of unread ones and the position in the personal stream are one statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from events.notification import NotificationColumns
from events.storage.database import Row
from models.errors import Invalid
from models.notification.reason import NotificationReason
from models.notification.rows import JOINED, SELECTED, WIDTH, state_of, unread_sql
from models.storage.keyset import LARGEST_PAGE, Order, PageRequest, SortKey, encode_page_cursor
from models.storage.sql import Values, all_of, any_of, one_of
from models.task.stored import rows as task_rows
from models.wording.sentence import sentence
from resolvers.running import to_schema
from resolvers.running.log_position import personal_cursor_at, personal_head_sql
from schema.context import Context
from schema.language.page import Page, PageInfo
from schema.notification import NotificationConnection, NotificationEdge, NotificationFilter

NEWEST_FIRST = Order(
    "inbox",
    (
        SortKey("notifications.occurred_at", int, descending=True),
        SortKey("notifications.id", str, descending=True),
    ),
    indexed=True,
)
EVERY = NotificationFilter()


async def page_of_inbox(
    context: Context, filter: NotificationFilter | None, page: Page, *, counts: bool
) -> NotificationConnection:
    asked, values = page.checked(NEWEST_FIRST), Values()
    which = list(_conditions(filter or EVERY, context, await _tasks(filter or EVERY, context), values))
    total = f"(SELECT count(*) FROM notifications WHERE {all_of(which)})" if counts else "0"
    now = (
        f"SELECT {personal_head_sql(context.me, values)} AS head, {unread_sql(context.me.id, values)} AS unread,"
        f" {total} AS total"
    )
    rows = await context.reads.fetch(
        f"SELECT now.*, page.* FROM ({now}) now LEFT JOIN ({_page_sql(which, asked, values)}) page ON 1 = 1"
        f" ORDER BY {NEWEST_FIRST.by(backwards=asked.backwards, outside='page')}",
        *values.all,
    )
    return _connection(rows, asked, context)


def _page_sql(which: Sequence[str], asked: PageRequest, values: Values) -> str:
    where = all_of([*which, asked.condition(NEWEST_FIRST, values)])
    return (
        f"SELECT {SELECTED}, {NEWEST_FIRST.columns()} FROM {JOINED} WHERE {where}"
        f" ORDER BY {NEWEST_FIRST.by(backwards=asked.backwards)} LIMIT {asked.size + 1}"
    )


def _connection(rows: Sequence[Row], asked: PageRequest, context: Context) -> NotificationConnection:
    cells = (tuple(row)[3 : 3 + WIDTH] for row in rows)
    found, more = asked.cut([state_of(each) for each in cells if each[0] is not None])
    edges = [_edge(state, context) for state in found]
    return NotificationConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo.of(
            [edge.cursor for edge in edges],
            after=asked.after,
            before=asked.before,
            backwards=asked.backwards,
            more=more,
        ),
        total_count=rows[0]["total"],
        unread_count=rows[0]["unread"],
        cursor=personal_cursor_at(rows[0]["head"], context),
    )


def _edge(state: NotificationColumns, context: Context) -> NotificationEdge:
    cursor = encode_page_cursor(NEWEST_FIRST, (state["occurred_at"], state["id"]))
    return NotificationEdge(cursor=cursor, node=to_schema.notification(state, context.me))


def _conditions(
    filter: NotificationFilter, context: Context, tasks: Sequence[str] | None, values: Values
) -> Iterator[str]:
    yield f"notifications.user_id = {values(context.me.id)}"
    yield f"notifications.archived_at IS {'NOT ' if filter.archived else ''}NULL"
    yield f"notifications.snoozed_until IS {'NOT ' if filter.snoozed else ''}NULL"
    if filter.unread is not None:
        yield f"notifications.read_at IS {'' if filter.unread else 'NOT '}NULL"
    if filter.reasons is not None:
        reasons = [NotificationReason(reason) for reason in dict.fromkeys(filter.reasons)]
        yield any_of(f"notifications.reasons LIKE {values(f'% {reason} %')}" for reason in reasons)
    if tasks is not None:
        yield one_of("notifications.about", tasks, values)


async def _tasks(filter: NotificationFilter, context: Context) -> Sequence[str] | None:
    if filter.task_ids is None:
        return None
    if len(set(filter.task_ids)) > LARGEST_PAGE:
        raise Invalid(sentence("Name at most {most} values in one list.", most=LARGEST_PAGE), "filter", "taskIds")
    return [*(await task_rows.ids_of(context.reads, filter.task_ids, seen_by=context.me)).values()]
