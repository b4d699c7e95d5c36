"""Reads and writes files as rows, with the cards of their uploaders. A unit that changes a file holds the lock on its
task."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, cast

from events.attachment import AttachmentColumns
from events.event import Origin
from events.storage.database import Reads, Row, Unit
from models.attachment import jobs, room
from models.attachment.attachment import COLUMNS, WAITS, Attachment, no_such_file
from models.attachment.rights import sees
from models.attachment.state import AttachmentState
from models.errors import NotFound
from models.roles import TeamRole, UserRole
from models.storage.sql import Values, chunks, one_of
from models.task.rights import HasRights, rights_in
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.user import user
from models.viewer import Viewer


class KeptFile(AttachmentColumns):
    """A file with its internal columns, and the columns of its task that decide about rights."""

    key: str | None
    has_thumbnail: int
    via: int
    origin_id: str | None
    team_id: str
    task_deleted_at: int | None


_INNER = ("key", "has_thumbnail", "via", "origin_id")
_OWN = (*COLUMNS, *_INNER)
_OF_TASK = {"team_id": "tasks.team_id", "task_deleted_at": "tasks.deleted_at"}
_SELECTED = ", ".join(
    f"{column} AS c{number}"
    for number, column in enumerate(
        [*(f"attachments.{one}" for one in _OWN), *_OF_TASK.values(), *(f"uploader.{one}" for one in user.CARD)]
    )
)
_JOINED = "attachments JOIN tasks ON tasks.id = attachments.task_id LEFT JOIN users uploader ON uploader.id = attachments.uploader_id"
_READY = f"attachments.state = {int(AttachmentState.READY)}"
_WAITING = f"attachments.state = {int(AttachmentState.WAITING)}"
_ROWS_AT_ONCE = 500


async def by_id(reads: Reads, ids: Collection[str], me: Viewer) -> list[KeptFile]:
    """The files among these that the viewer may see."""
    return [state for state in await _read(reads, "attachments.id", ids) if _is_seen(state, me)]


async def on_tasks(reads: Reads, task_ids: Collection[str], me: Viewer) -> list[KeptFile]:
    """The ready files of these tasks, oldest first."""
    found = await _read(reads, "attachments.task_id", task_ids, _READY)
    return [state for state in found if _is_seen(state, me)]


async def of_comments(reads: Reads, comment_ids: Collection[str], me: Viewer) -> list[KeptFile]:
    """The ready files of these comments, oldest first."""
    found = await _read(reads, "attachments.comment_id", comment_ids, _READY)
    return [state for state in found if _is_seen(state, me)]


async def take(unit: Unit, id: str, me: Viewer, *path: str) -> Attachment:
    """Takes the file to change it: until this unit ends, no other unit changes its task or any file on it."""
    task_id = await unit.fetchval("SELECT task_id FROM attachments WHERE id = $1", id)
    if task_id is None:
        raise no_such_file(id, *path)
    try:
        task = await task_rows.take(unit, task_id, me, *path)
    except NotFound:
        raise no_such_file(id, *path) from None
    attachment = await on_task(unit, id, task)
    if attachment is None or not sees(attachment.uploader_id, attachment.state, task.team_id, me):
        raise no_such_file(id, *path)
    return attachment


async def take_to_arrive(unit: Unit, id: str) -> Attachment | None:
    """Takes a file whose bytes are in the store. None if it is not waiting any more."""
    task_id = await unit.fetchval(f"SELECT task_id FROM attachments WHERE id = $1 AND {_WAITING}", id)
    task = None if task_id is None else (await task_rows.take_all(unit, [task_id])).get(task_id)
    attachment = None if task is None else await on_task(unit, id, task)
    return attachment if attachment is not None and attachment.state is AttachmentState.WAITING else None


async def on_task(unit: Unit, id: str, task: Task) -> Attachment | None:
    """Expects a task that is locked."""
    found = [state for state in await _read(unit, "attachments.id", [id]) if state["task_id"] == task.id]
    return _of_state(found[0], task) if found else None


async def of_comment(unit: Unit, comment_id: str, task: Task) -> list[Attachment]:
    """All files that belong to the comment, including announced ones. Expects a task that is locked."""
    return [_of_state(state, task) for state in await _read(unit, "attachments.comment_id", [comment_id])]


async def named(unit: Unit, ids: Sequence[str], task: Task, me: Viewer, *path: str) -> list[tuple[int, Attachment]]:
    """The files that a call names, each once, with its index in the list. `task` is locked; a file of another task is
    only looked at."""
    there = {state["id"]: state for state in await by_id(unit, set(ids), me)}
    places = {id: number for number, id in reversed(list(enumerate(ids)))}
    for id, number in places.items():
        if id not in there:
            raise no_such_file(id, *path, str(number))
    return [(number, _of_state(there[id], task)) for id, number in sorted(places.items(), key=lambda item: item[1])]


async def count_on(unit: Unit, task_id: str) -> int:
    return int(await unit.fetchval("SELECT count(*) FROM attachments WHERE task_id = $1", task_id))


async def count_of(unit: Unit, comment_id: str) -> int:
    return int(await unit.fetchval("SELECT count(*) FROM attachments WHERE comment_id = $1", comment_id))


async def insert(unit: Unit, attachment: Attachment, *, most: int | None, largest: int) -> bool:
    """`most` is the limit for all files together, `largest` that for one, in bytes. Returns False if the id is taken."""
    await room.hold(unit, attachment, most=most, largest=largest)
    values = Values()
    row = values.each(getattr(attachment, column) for column in _OWN)
    sql = f"INSERT INTO attachments ({', '.join(_OWN)}) VALUES ({row}) ON CONFLICT (id) DO NOTHING RETURNING id"
    return bool(await unit.fetch(sql, *values.all))


async def store_arrival(unit: Unit, attachment: Attachment, *, most: int | None) -> bool:
    """`most` is the limit for all files together, in bytes. Returns False if the file was swept away at this very
    moment."""
    await room.must_have_room(unit, attachment, most=most)
    done = await unit.execute(
        f"UPDATE attachments SET state = $2, key = $3, sha256 = $4, ready_at = $5 WHERE id = $1 AND {_WAITING}",
        attachment.id,
        int(attachment.state),
        attachment.key,
        attachment.sha256,
        attachment.ready_at,
    )
    if done:
        await room.add(unit, attachment.size)
    return bool(done)


async def store_look(unit: Unit, id: str, key: str, look: Mapping[str, Any]) -> bool:
    """`look` holds the results of the inspection, by column. Returns False if the file was deleted meanwhile."""
    values = Values()
    which = f"id = {values(id)} AND key = {values(key)}"
    new = ", ".join(f"{column} = {values(value)}" for column, value in look.items())
    return bool(await unit.execute(f"UPDATE attachments SET {new} WHERE {which}", *values.all))


async def join_comment(unit: Unit, ids: Collection[str], comment_id: str) -> None:
    if ids:
        values = Values()
        new = values(comment_id)
        await unit.execute(f"UPDATE attachments SET comment_id = {new} WHERE {one_of('id', ids, values)}", *values.all)


async def store_count(unit: Unit, task: Task) -> None:
    await unit.execute("UPDATE tasks SET attachment_count = $2 WHERE id = $1", task.id, task.attachment_count)


async def remove(unit: Unit, attachments: Collection[Attachment]) -> None:
    """Deletes for good: rows and room now, bytes after the commit."""
    if attachments:
        await _remove(unit, one_of("id", [one.id for one in attachments], values := Values()), values)


async def remove_with(unit: Unit, task_ids: Sequence[str]) -> None:
    """Deletes the files of tasks that are purged."""
    for some in chunks(task_ids):
        values = Values()
        await _remove(unit, one_of("task_id", some, values), values)


async def forget_those_that_never_came(unit: Unit, *, now: int) -> int:
    """Returns how many. The store has no bytes of them, or none that a row refers to."""
    values = Values()
    which = f"{_WAITING} AND created_at < {values(now - WAITS)} ORDER BY created_at LIMIT {_ROWS_AT_ONCE}"
    # The condition is repeated: the statement waits for a file that arrives at this moment, and then only the outer
    # condition is checked against the new row.
    return await _remove(unit, f"{_WAITING} AND id IN (SELECT id FROM attachments WHERE {which})", values)


async def known(reads: Reads, keys: Collection[str]) -> set[str]:
    """Those of these keys of the store that belong to a file."""
    values = Values()
    rows = await reads.fetch(f"SELECT key FROM attachments WHERE {one_of('key', sorted(keys), values)}", *values.all)
    return {row[0] for row in rows}


async def kept(reads: Reads, *, after: str, most: int) -> Sequence[Row]:
    """A page of the files that must be in the store, by id: `id`, `key`, `has_thumbnail` and `size`."""
    return await reads.fetch(
        f"SELECT id, key, has_thumbnail, size FROM attachments WHERE {_READY} AND id > $1 ORDER BY id LIMIT {int(most)}",
        after,
    )


async def find(reads: Reads, id: str) -> KeptFile | None:
    """Finds the file, without a check of who sees it."""
    found = await _read(reads, "attachments.id", [id])
    return found[0] if found else None


async def may_still_come(reads: Reads, uploader_id: str | None, on: HasRights) -> bool:
    """Whether the uploader could announce the file now, too: since then they may have left the team, or the task may
    have moved."""
    uploader = await _uploader_in(reads, uploader_id, on.team_id)
    if uploader is None:
        return False
    return rights_in(on.team_id, on.assignee_id, uploader, trashed=on.deleted_at is not None).comment


async def _uploader_in(reads: Reads, uploader_id: str | None, team_id: str) -> Viewer | None:
    """The uploader, with their current rights in this team. None if the account no longer exists."""
    values = Values()
    person, team = values(uploader_id), values(team_id)
    row = await reads.fetchrow(
        f"SELECT {', '.join(f'users.{column}' for column in user.CARD)}, memberships.role, teams.archived_at FROM users"
        f" JOIN teams ON teams.id = {team}"
        " LEFT JOIN memberships ON memberships.user_id = users.id AND memberships.team_id = teams.id"
        f" WHERE users.id = {person} AND users.deactivated_at IS NULL",
        *values.all,
    )
    if row is None:
        return None
    cells = tuple(row)
    card = user.card_of(dict(zip(user.CARD, cells, strict=False)))
    role, archived_at = cells[len(user.CARD) :]
    return Viewer(
        id=card["id"],
        role=UserRole(card["role"]),
        card=card,
        teams={} if role is None else {team_id: TeamRole(role)},
        archived=frozenset() if archived_at is None else frozenset({team_id}),
    )


async def _read(reads: Reads, column: str, wanted: Iterable[str], *conditions: str) -> list[KeptFile]:
    values = Values()
    where = " AND ".join([one_of(column, sorted(set(wanted)), values), *conditions])
    rows = await reads.fetch(
        f"SELECT {_SELECTED} FROM {_JOINED} WHERE {where} ORDER BY attachments.created_at, attachments.id", *values.all
    )
    return [_state_of(tuple(row)) for row in rows]


def _state_of(cells: Sequence[Any]) -> KeptFile:
    names = (*_OWN, *_OF_TASK)
    state: dict[str, Any] = dict(zip(names, cells, strict=False))
    card = cells[len(names) :]
    state["uploader"] = None if card[0] is None else dict(zip(user.CARD, card, strict=True))
    return cast("KeptFile", state)


def _is_seen(state: KeptFile, me: Viewer) -> bool:
    return sees(state["uploader_id"], state["state"], state["team_id"], me)


def _of_state(state: KeptFile, task: Task) -> Attachment:
    columns: Mapping[str, Any] = state
    own = {column: columns[column] for column in _OWN}
    attachment = Attachment(**{**own, "state": AttachmentState(own["state"]), "via": Origin(own["via"])})
    attachment._saved_in_db = True  # noqa: SLF001  # as Tortoise marks those that it has read
    attachment.uploader_card, attachment.on = state["uploader"], task
    return attachment


async def _remove(unit: Unit, which: str, values: Values) -> int:
    rows = await unit.fetch(f"DELETE FROM attachments WHERE {which} RETURNING size, key", *values.all)
    stored = [tuple(row) for row in rows if row[1] is not None]
    keys = [key for _, key in stored]
    for some in chunks(keys):
        await unit.enqueue(jobs.delete(some))
    await room.give_back(unit, sum(size for size, _ in stored))
    return len(rows)
