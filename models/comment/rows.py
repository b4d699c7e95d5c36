"""Reads comments as rows, with the cards of their people and what is needed of their tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

import orjson

from events.comment import NOTHING, CommentColumns
from events.storage.database import Reads, Unit
from models.comment.comment import COLUMNS, Comment, no_such_comment
from models.errors import NotFound
from models.storage.keyset import Order, SortKey
from models.storage.sql import Values, all_of, one_of
from models.task.rights import TaskInTeam
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.team.sight import who_sees
from models.user import user
from models.viewer import Viewer


class CommentedTask(TaskInTeam):
    """A task as comments need it: the columns that decide about rights, and those that make a link to it."""

    id: str
    key: str


class KeptComment(CommentColumns):
    task: CommentedTask


OF_TASK = ("id", "team_id", "assignee_id", "deleted_at", "key")
_OWN = [f"comments.{column}" for column in COLUMNS]
_CARDS = [f"{person}.{column}" for person in ("author", "resolver") for column in user.CARD]
SELECTED = ", ".join(
    f"{column} AS c{number}" for number, column in enumerate([*_OWN, *(f"tasks.{one}" for one in OF_TASK), *_CARDS])
)
"""Each column has a name of its own, so that an outer statement can select all of them."""
JOINED = (
    "comments JOIN tasks ON tasks.id = comments.task_id LEFT JOIN users author ON author.id = comments.author_id"
    " LEFT JOIN users resolver ON resolver.id = comments.resolved_by_id"
)
WIDTH = len(COLUMNS) + len(OF_TASK) + len(_CARDS)
OLDEST_FIRST = Order("comments", (SortKey("comments.created_at", int), SortKey("comments.id", str)))
IS_THREAD = (
    "comments.parent_id IS NULL AND (comments.deleted_at IS NULL OR EXISTS (SELECT 1 FROM comments answer"
    " WHERE answer.parent_id = comments.id AND answer.deleted_at IS NULL))"
)
"""Selects a first comment, unless its thread consists of tombstones alone."""


def state_of(cells: Sequence[Any]) -> KeptComment:
    at = len(COLUMNS)
    state: dict[str, Any] = dict(zip(COLUMNS, cells, strict=False))
    state["task"] = dict(zip(OF_TASK, cells[at : at + len(OF_TASK)], strict=True))
    at += len(OF_TASK)
    for person in ("author", "resolved_by"):
        card = cells[at : at + len(user.CARD)]
        state[person] = None if card[0] is None else dict(zip(user.CARD, card, strict=True))
        at += len(user.CARD)
    return cast("KeptComment", state)


async def by_id(reads: Reads, ids: Collection[str], me: Viewer) -> list[KeptComment]:
    """The comments among these whose tasks the viewer sees."""
    found = await _read(reads, one_of("comments.id", sorted(ids), values := Values()), values)
    return [state for state in found if me.sees_team(state["task"]["team_id"])]


async def replies_to(reads: Reads, ids: Collection[str], me: Viewer) -> list[KeptComment]:
    """Oldest first."""
    found = await _read(reads, one_of("comments.parent_id", sorted(ids), values := Values()), values)
    return [state for state in found if me.sees_team(state["task"]["team_id"])]


async def _read(reads: Reads, where: str, values: Values) -> list[KeptComment]:
    sql = f"SELECT {SELECTED} FROM {JOINED} WHERE {where} ORDER BY comments.created_at, comments.id"
    return [state_of(tuple(row)) for row in await reads.fetch(sql, *values.all)]


async def take(unit: Unit, id: str, me: Viewer, *path: str) -> Comment:
    """Takes the comment to change it: until this unit ends, no other unit changes its task or any comment on it."""
    task_id = await unit.fetchval("SELECT task_id FROM comments WHERE id = $1", id)
    if task_id is None:
        raise no_such_comment(id, *path)
    try:
        task = await task_rows.take(unit, task_id, me, *path)
    except NotFound:
        raise no_such_comment(id, *path) from None
    comment = await on_task(unit, id, task)
    assert comment is not None  # its task is locked
    return comment


async def on_task(unit: Unit, id: str, task: Task) -> Comment | None:
    """Expects a task that is locked."""
    values = Values()
    where = all_of([f"comments.id = {values(id)}", f"comments.task_id = {values(task.id)}"])
    row = await unit.fetchrow(f"SELECT {SELECTED} FROM {JOINED} WHERE {where}", *values.all)
    return None if row is None else of_state(state_of(tuple(row)), task)


def of_state(state: KeptComment, task: Task) -> Comment:
    columns: Mapping[str, Any] = state
    comment = Comment(**{column: columns[column] for column in COLUMNS})
    comment.author_card, comment.resolver_card, comment.on = state["author"], state["resolved_by"], task
    return comment


async def count_replies(unit: Unit, thread_id: str) -> int:
    return int(await unit.fetchval("SELECT count(*) FROM comments WHERE parent_id = $1", thread_id))


async def insert(unit: Unit, comment: Comment, was: Mapping[str, Any]) -> bool:
    """Inserts the comment, and updates the columns of its task that it changes; `was` holds their old values. Returns
    False if the id is taken. It bypasses the ORM, which takes longer for the statement than the database for the row.
    On PostgreSQL both writes are one statement, since the task stays locked for each round trip."""
    values = Values()
    row = values.each(getattr(comment, column) for column in COLUMNS)
    sql = f"INSERT INTO comments ({', '.join(COLUMNS)}) VALUES ({row}) ON CONFLICT (id) DO NOTHING RETURNING id"
    if unit.dialect == "postgres" and was:
        change = f"{task_rows.update_sql(comment.on, was, values)} AND EXISTS (SELECT 1 FROM written)"
        sql = f"WITH written AS ({sql}), counted AS ({change}) SELECT id FROM written"
        if not await unit.fetch(sql, *values.all):
            return False
        await task_rows.keep_watchers(unit, comment.on, was)
        return True
    if not await unit.fetch(sql, *values.all):
        return False
    await task_rows.update(unit, comment.on, was)
    return True


async def drop_mentions(unit: Unit, task_ids: Collection[str], team_id: str) -> None:
    """Removes mentions of people who do not see the team that the tasks have moved to."""
    which = one_of("task_id", sorted(task_ids), values := Values())
    rows = await unit.fetch(
        f"SELECT id, mentions FROM comments WHERE {which} AND mentions <> {values(NOTHING)}", *values.all
    )
    found: dict[str, dict[str, str]] = {row[0]: orjson.loads(row[1]) for row in rows}
    still = await who_sees(unit, {id for mentioned in found.values() for id in mentioned.values()}, team_id)
    for comment_id, mentioned in found.items():
        kept = {handle: id for handle, id in mentioned.items() if id in still}
        if kept != mentioned:
            await unit.execute(
                "UPDATE comments SET mentions = $2 WHERE id = $1", comment_id, orjson.dumps(kept).decode()
            )
