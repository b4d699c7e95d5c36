"""Reads and writes the entries of inboxes as rows, with the cards of the users behind their newest events.

A unit that changes an inbox holds the head of its owner's personal stream first. So only one unit at a time changes it,
and each event carries the number of unread entries as of that event."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from events.event import Event
from events.log import log
from events.notification import NotificationColumns, NotificationsAllRead
from events.storage.database import Reads, Row, Unit
from models.notification.notification import COLUMNS, InboxEdit, Notification, was_read
from models.storage.sql import Values, all_of, chunks, one_of
from models.user import user

UNREAD = "read_at IS NULL AND archived_at IS NULL AND snoozed_until IS NULL"
"""Selects the entries that count as unread. It has an index."""
SELECTED = ", ".join(
    f"{column} AS c{number}"
    for number, column in enumerate(
        [*(f"notifications.{column}" for column in COLUMNS), *(f"actor.{column}" for column in user.CARD)]
    )
)
JOINED = "notifications LEFT JOIN users actor ON actor.id = notifications.actor_id"
WIDTH = len(COLUMNS) + len(user.CARD)
_CHANGED = [column for column in COLUMNS if column not in {"id", "user_id", "about"}]


def state_of(cells: Sequence[Any]) -> NotificationColumns:
    state: dict[str, Any] = dict(zip(COLUMNS, cells, strict=False))
    card = cells[len(COLUMNS) : WIDTH]
    state["actor"] = None if card[0] is None else dict(zip(user.CARD, card, strict=True))
    return cast("NotificationColumns", state)


async def by_id(reads: Reads, ids: Collection[str], user_id: str) -> list[NotificationColumns]:
    """The entries among these that belong to the person."""
    values = Values()
    which = all_of([one_of("notifications.id", sorted(ids), values), f"notifications.user_id = {values(user_id)}"])
    rows = await reads.fetch(f"SELECT {SELECTED} FROM {JOINED} WHERE {which}", *values.all)
    return [state_of(tuple(row)) for row in rows]


async def were_read(reads: Reads, user_id: str, events: Mapping[str, str]) -> set[str]:
    """Those of these events that the person has read in their inbox. `events` has what each is about, by its id."""
    which = one_of("about", sorted(set(events.values())), values := Values())
    rows = await reads.fetch(
        f"SELECT about, event_ids, count, read_at FROM notifications WHERE {which} AND user_id = {values(user_id)}",
        *values.all,
    )
    entries = {row["about"]: row for row in rows}
    return {id for id, about in events.items() if about in entries and _was_read(id, entries[about])}


def _was_read(event_id: str, row: Row) -> bool:
    return was_read(event_id, event_ids=row["event_ids"], count=row["count"], read_at=row["read_at"])


def unread_sql(user_id: str, values: Values) -> str:
    return f"(SELECT count(*) FROM notifications WHERE user_id = {values(user_id)} AND {UNREAD})"


async def unread_count(reads: Reads, user_id: str) -> int:
    values = Values()
    return int(await reads.fetchval(f"SELECT {unread_sql(user_id, values)}", *values.all))


@dataclass(slots=True)
class Inbox:
    """An inbox that this unit holds: no other unit changes it until the unit ends."""

    user_id: str
    unread: int
    head: int
    """The number of the newest event in the personal stream, including the events of this unit."""
    changed: dict[str, Notification] = field(default_factory=dict)
    """The entries to be stored."""
    events: list[Event] = field(default_factory=list)
    """The events to be emitted."""

    def raise_entry(self, entry: Notification, was_unread: bool) -> None:
        self._count(entry, was_unread)
        self._tell(entry, entry.raised(unread_count=self.unread))
        entry.raised_at = self.head

    def update_entry(self, entry: Notification, was_unread: bool) -> None:
        self._count(entry, was_unread)
        self._tell(entry, entry.updated(unread_count=self.unread))

    def bring_back(self, entry: Notification, was_unread: bool) -> None:
        """The entry was archived or snoozed, so a reader of the inbox has not seen it until now, whatever position they
        had read up to."""
        self.update_entry(entry, was_unread)
        entry.raised_at = self.head

    def read_all(self, number: int) -> None:
        self.unread -= number
        self._tell(
            None,
            NotificationsAllRead(stream=self.user_id, subject_id=self.user_id, state={"unread_count": self.unread}),
        )

    def _count(self, entry: Notification, was_unread: bool) -> None:
        self.unread += entry.is_unread - was_unread

    def _tell(self, entry: Notification | None, event: Event) -> None:
        if entry is not None:
            self.changed[entry.id] = entry
        self.events.append(event)
        self.head += 1


async def hold(unit: Unit, user_ids: Iterable[str]) -> dict[str, Inbox]:
    """All units hold heads in the same order, the one in which the log locks them, so that no two can deadlock."""
    held: dict[str, Inbox] = {}
    for some in chunks(sorted(set(user_ids))):
        heads = await log.hold(unit, some)
        which = one_of("user_id", some, values := Values())
        counted = await unit.fetch(
            f"SELECT user_id, count(*) FROM notifications WHERE {which} AND {UNREAD} GROUP BY user_id",
            *values.all,
        )
        unread = {row[0]: row[1] for row in counted}
        held.update({id: Inbox(id, unread.get(id, 0), head) for id, head in heads.items()})
    return held


async def of_inbox(unit: Unit, inbox: Inbox, ids: Collection[str]) -> dict[str, Notification]:
    """Entries of an inbox that is held, by their ids."""
    return {state["id"]: of_state(state) for state in await by_id(unit, ids, inbox.user_id)}


async def about(unit: Unit, user_ids: Collection[str], things: Collection[str]) -> dict[tuple[str, str], Notification]:
    """Entries of inboxes that are held: those of these people about these tasks and events, by person and subject."""
    values = Values()
    which = all_of(
        [
            one_of("notifications.user_id", sorted(user_ids), values),
            one_of("notifications.about", sorted(things), values),
        ]
    )
    rows = await unit.fetch(f"SELECT {SELECTED} FROM {JOINED} WHERE {which}", *values.all)
    entries = (of_state(state_of(tuple(row))) for row in rows)
    return {(entry.user_id, entry.about): entry for entry in entries}


def of_state(state: NotificationColumns) -> Notification:
    columns: Mapping[str, Any] = state
    entry = Notification(**{column: columns[column] for column in COLUMNS})
    entry._saved_in_db = True  # noqa: SLF001  # as Tortoise marks those that it has read
    entry.actor = state["actor"]
    return entry


async def store(unit: Unit, inboxes: Iterable[Inbox]) -> None:
    """Stores the changed entries, and emits their events."""
    inboxes = list(inboxes)
    for some in chunks([entry for inbox in inboxes for entry in inbox.changed.values()]):
        values = Values()
        rows = ", ".join(f"({values.each(getattr(entry, column) for column in COLUMNS)})" for entry in some)
        await unit.execute(
            f"INSERT INTO notifications ({', '.join(COLUMNS)}) VALUES {rows} ON CONFLICT (id) DO UPDATE SET"
            f" {', '.join(f'{column} = excluded.{column}' for column in _CHANGED)}",
            *values.all,
        )
    for inbox in inboxes:
        for event in inbox.events:
            await unit.tell(event)


async def wake(unit: Unit, *, id: str, user_id: str, until: int, now: int) -> bool:
    """Ends the snooze, if the entry is still snoozed until that instant."""
    inbox = (await hold(unit, [user_id]))[user_id]
    entry = (await of_inbox(unit, inbox, [id])).get(id)
    if entry is None:
        return False
    was_unread = entry.is_unread
    if not entry.wake(until, now=now):
        return False
    inbox.bring_back(entry, was_unread)
    await store(unit, [inbox])
    return True


async def overslept(reads: Reads, before: int) -> list[tuple[str, str, int]]:
    """Entries whose snooze should have ended before that instant: their ids, their owners, and the end of the snooze."""
    sql = "SELECT id, user_id, snoozed_until FROM notifications WHERE snoozed_until < $1 ORDER BY snoozed_until, id"
    return [(row[0], row[1], row[2]) for row in await reads.report(sql, before)]


async def read_all(unit: Unit, inbox: Inbox, *, until: int, now: int) -> None:
    """Marks the entries as read that were in the inbox when its stream had reached that number."""
    number = await unit.execute(
        f"UPDATE notifications SET read_at = $3 WHERE user_id = $1 AND raised_at <= $2 AND {UNREAD}",
        inbox.user_id,
        until,
        now,
    )
    if number:
        inbox.read_all(number)


async def forget_archived(unit: Unit, *, before: int, most: int) -> int:
    """Deletes the entries that were archived before that instant, unless one comes back at this moment."""
    return await unit.execute(
        "DELETE FROM notifications WHERE id IN (SELECT id FROM notifications WHERE archived_at < $1 LIMIT $2)"
        " AND archived_at < $1",
        before,
        most,
    )


async def too_full(reads: Reads, most: int) -> list[str]:
    """The owners of inboxes with more entries than that."""
    sql = "SELECT user_id FROM notifications GROUP BY user_id HAVING count(*) > $1 ORDER BY user_id"
    return [row[0] for row in await reads.report(sql, most)]


async def prune(unit: Unit, user_id: str, *, keep: int, most: int, now: int) -> int:
    """Deletes the oldest entries beyond those to be kept, archived ones first and unread ones last. Returns how many.
    An unread entry is archived first, with an event, since the number of unread entries changes."""
    inbox = (await hold(unit, [user_id]))[user_id]
    surplus = await unit.fetchval("SELECT count(*) FROM notifications WHERE user_id = $1", user_id) - keep
    rows = await unit.fetch(
        "SELECT id FROM notifications WHERE user_id = $1 ORDER BY CASE WHEN archived_at IS NOT NULL THEN 0"
        " WHEN read_at IS NOT NULL THEN 1 ELSE 2 END, occurred_at, id LIMIT $2",
        user_id,
        max(0, min(surplus, most)),
    )
    entries = await of_inbox(unit, inbox, [row[0] for row in rows])
    for entry in entries.values():
        if was_unread := entry.is_unread:
            entry.update(InboxEdit(archived=True), now=now)
            inbox.update_entry(entry, was_unread)
    await store(unit, [inbox])
    for some in chunks(sorted(entries)):
        values = Values()
        await unit.execute(f"DELETE FROM notifications WHERE {one_of('id', some, values)}", *values.all)
    return len(entries)
