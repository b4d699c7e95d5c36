"""Connects the bytes of files with their rows: what an upload may bring, its arrival, and background work on the
bytes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from events.event import Author, Origin
from events.handlers.files import Picture
from events.storage.database import Unit
from models.attachment import jobs, room
from models.attachment import rows as attachment_rows
from models.attachment.attachment import MEGABYTE
from models.attachment.rows import KeptFile
from models.attachment.state import AttachmentState
from models.errors import NotFound
from models.task.rights import InTeam
from models.values import clock
from models.viewer import SYSTEM
from taskflow.files import pictures
from taskflow.files.attachments import Announced, Shown
from taskflow.files.store import FileStore, Missing, once, thumbnail_key
from taskflow.storage.database import Database

WITHOUT_A_ROW = timedelta(hours=24)
"""The age at which bytes without a row are deleted: far longer than an upload takes to be recorded."""
AT_ONCE = 500
SMALL = thumbnail_key("")


class AttachmentRows:
    """The rows, as the transport of files needs them (`taskflow.files.attachments.Attachments`)."""

    def __init__(self, database: Database, *, quota_megabytes: int) -> None:
        self._database = database
        self._most = quota_megabytes * MEGABYTE or None

    async def announced(self, id: str) -> Announced | None:
        state = await self._in(AttachmentState.WAITING, id)
        if state is None or not await attachment_rows.may_still_come(
            self._database.reads, state["uploader_id"], InTeam(state["team_id"], deleted_at=state["task_deleted_at"])
        ):
            return None
        await self._must_fit(state)
        assert state["uploader_id"] is not None  # or it could not come any more
        return Announced(
            id=state["id"],
            uploader_id=state["uploader_id"],
            filename=state["filename"],
            content_type=state["content_type"],
            size=state["size"],
            sha256=state["sha256"],
        )

    async def arrived(self, id: str, *, sha256: str, key: str) -> bool:
        """The state READY, the count, the event and the job that examines the file are committed together, or not at
        all."""
        state = await self._in(AttachmentState.WAITING, id)
        if state is None:
            return False

        async def arrive(unit: Unit) -> bool:
            attachment = await attachment_rows.take_to_arrive(unit, id)
            if attachment is None or not await attachment_rows.may_still_come(
                unit, attachment.uploader_id, attachment.on
            ):
                return False
            event = attachment.arrive(key=key, sha256=sha256)
            if not await attachment_rows.store_arrival(unit, attachment, most=self._most):
                return False
            await attachment_rows.store_count(unit, attachment.on)
            await unit.tell(event)
            await unit.enqueue(jobs.look(id, key))
            return True

        author = Author(state["uploader"], Origin(state["via"]), state["origin_id"])
        done, _ = await self._database.unit(arrive, author=author)
        return done

    async def shown(self, id: str) -> Shown | None:
        state = await self._in(AttachmentState.READY, id)
        if state is None:
            return None
        assert state["sha256"] is not None and state["key"] is not None  # noqa: PT018  # it is READY
        return Shown(
            id=state["id"],
            filename=state["filename"],
            content_type=state["content_type"],
            size=state["size"],
            sha256=state["sha256"],
            key=state["key"],
            has_thumbnail=bool(state["has_thumbnail"]),
        )

    async def _in(self, state: AttachmentState, id: str) -> KeptFile | None:
        found = await attachment_rows.find(self._database.reads, id)
        return found if found is not None and found["state"] == state else None

    async def _must_fit(self, state: KeptFile) -> None:
        """Room was reserved when the file was announced; but that may be long ago, or the limit was lowered since."""
        if self._most is None:
            return
        needed = 0 if room.holds_room(state["created_at"]) else state["size"]
        if await room.used(self._database.reads) + needed > self._most:
            raise room.all_taken(self._most)


class FileWork:
    """The work that jobs do with the bytes of files (`events.handlers.files.FileWork`)."""

    def __init__(self, store: FileStore) -> None:
        self._store = store

    async def look(self, key: str) -> Picture | None:
        try:
            picture = await pictures.look(self._store.read(key))
        except Missing:
            return None  # it was deleted meanwhile
        if picture is not None:
            await self._store.write(thumbnail_key(key), once(picture.thumbnail), content_type="image/webp")
        return picture

    async def delete(self, key: str) -> None:
        await self._store.delete(key)
        await self._store.delete(thumbnail_key(key))


async def sweep(database: Database, store: FileStore, epoch: str) -> None:
    """Deletes what never arrived or was left behind: announcements older than a day, and bytes without a row. Of such
    bytes it deletes only those that this history of the database has written: a fresh or copied database that is
    pointed at another one's bucket must not empty it. Bytes of older histories are left to `taskflow files check`."""
    await _forget_announcements(database)
    now = clock.moment(clock.now())
    stale: list[str] = []
    async for stored in store.everything(history=epoch):
        if stored.written_at < now - WITHOUT_A_ROW:
            stale.append(stored.key)
        if len(stale) == AT_ONCE:
            await _delete_unknown(database, store, stale)
            stale.clear()
    await _delete_unknown(database, store, stale)


async def _forget_announcements(database: Database) -> None:
    async def some(unit: Unit) -> int:
        return await attachment_rows.forget_those_that_never_came(unit, now=clock.now())

    while (await database.unit(some, long=True))[0]:
        pass


async def _delete_unknown(database: Database, store: FileStore, keys: Collection[str]) -> None:
    """Bytes and small pictures whose file is gone, or that no file has ever got."""
    owners = {key: key.removesuffix(SMALL) for key in keys}
    known = await attachment_rows.known(database.reads, {*owners, *owners.values()})
    for key, owner in owners.items():
        if key not in known and owner not in known:
            await store.delete(key)


async def delete_lost(database: Database, id: str) -> bool:
    """Deletes a file whose bytes are gone, for the operator. The event is like that of any deletion, with the system as
    its actor. False: the file is deleted already."""

    async def delete(unit: Unit) -> bool:
        try:
            attachment = await attachment_rows.take(unit, id, SYSTEM, "id")
        except NotFound:
            return False
        event = attachment.removed()
        await attachment_rows.remove(unit, [attachment])
        await attachment_rows.store_count(unit, attachment.on)
        await unit.tell(event)
        return True

    done, _ = await database.unit(delete)
    return done
