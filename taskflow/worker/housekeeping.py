"""Sweeps rows that are no longer needed. Each sweep is a job that enqueues the next one in the transaction in which it
ends.

A clock that is wrong for some seconds must not delete what can't be restored. So ages are measured from the
present or from the newest event, whichever is earlier, and the log loses at most a tenth of each stream in an hour:
there is time to notice, and to set the clock.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from events.handlers import push
from events.jobs import queue
from events.jobs.attempt import JobAttempt, JobHandler, Outcome
from events.jobs.queue import Claimed
from events.log import log, texts
from events.storage.database import Unit
from events.storage.job import Job
from models.attachment import room
from models.email_delivery import DeliveryStatus
from models.notification import jobs as notification_jobs
from models.notification import rows as notification_rows
from models.push_device import rows as device_rows
from models.reminder import due_soon
from models.reminder import jobs as reminder_jobs
from models.reminder import rows as reminder_rows
from models.search import fill as search_fill
from models.stream_ticket import OPENS_WITHIN
from models.task.lists import counts as task_counts
from models.task.stored import descriptions as task_html
from models.task.stored import rows as task_rows
from models.task.stored import watchers as watcher_rows
from models.values import clock
from resolvers.running import receipt
from resolvers.task import recount
from taskflow import attachments
from taskflow.files.store import FileStore
from taskflow.logs import environment_errors
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database

TEN_MINUTES = 600_000
HOUR = 3_600_000
ASKED_EVERY = timedelta(hours=1)
SECONDS_BETWEEN_TRIES = 1.0
RESETS_LAST = clock.DAY
SESSIONS_LAST = 30 * clock.DAY
"""Counted from their end: until then an operator can find out who was signed in."""

MAILS_LAST = 90 * clock.DAY
ARCHIVED_LAST = 90 * clock.DAY
OVERSLEPT = TEN_MINUTES
"""How far a clock may be ahead of the database's, or a job may be late."""
FIRED_LAST = 30 * clock.DAY
DEAD_PUSHES_LAST = 7 * clock.DAY
REMINDED_AHEAD = 2 * HOUR
MOST_IN_AN_INBOX = 5_000
ROWS_AT_ONCE = 1_000
SEARCH = "keep.search"
SHARE_OF_A_STREAM = 0.1
"""The most of its events that a stream may lose in one sweep. Where events are kept for a day, an hour of them is a twentieth."""

logger = logging.getLogger("taskflow.jobs")


_WITH_OLD_EVENTS = (
    "SELECT stream, seq, floor FROM stream_heads WHERE EXISTS (SELECT 1 FROM events WHERE events.stream = stream_heads.stream"
    " AND events.seq = stream_heads.floor + 1 AND events.occurred_at < $1) ORDER BY stream"
)
"""Streams with events that may be deleted: most of 10,000 personal ones have none."""
_OVER = f"{DeliveryStatus.SENT:d}, {DeliveryStatus.SKIPPED:d}"
_NOT_OPENED = "url_hash IS NULL AND created_at < $1"
_OF_NOBODY = (
    "NOT EXISTS (SELECT 1 FROM sessions WHERE id = credential_id AND ended_at IS NULL AND expires_at >= $1)"
    " AND NOT EXISTS (SELECT 1 FROM api_keys WHERE id = credential_id AND revoked_at IS NULL"
    " AND (expires_at IS NULL OR expires_at >= $1))"
)
"""Tickets of a session or a key that has ended."""


@dataclass(frozen=True, slots=True)
class PeriodicJob:
    kind: str
    every: int
    sweep: Callable[[], Awaitable[None]]
    """Runs in as many units as it takes: one long transaction would block everybody."""

    def due_after(self, now: int) -> Job:
        """The key contains the time: however many workers enqueue the job, there is one."""
        at = (now // self.every + 1) * self.every
        return Job(kind=self.kind, key=f"{self.kind}:{at}", run_at=at)


class Housekeeping:
    def __init__(self, database: Database, settings: Settings, files: FileStore) -> None:
        self._database = database
        self._files = files
        self._settings = settings
        self._chores = (
            PeriodicJob("keep.receipts", HOUR, self._receipts),
            PeriodicJob("keep.sign_ins", HOUR, self._sign_ins),
            PeriodicJob("keep.log", HOUR, self._log),
            PeriodicJob("keep.mails", clock.DAY, self._mails),
            PeriodicJob("keep.counts", TEN_MINUTES, self._counts),
            PeriodicJob("keep.watchers", HOUR, self._watchers),
            PeriodicJob("keep.ranks", HOUR, self._ranks),
            PeriodicJob("keep.recount", clock.DAY, self._recount),
            PeriodicJob("keep.files", HOUR, self._sweep_files),
            PeriodicJob("keep.inboxes", HOUR, self._inboxes),
            PeriodicJob("keep.reminders", HOUR, self._reminders),
            PeriodicJob("keep.pushes", HOUR, self._pushes),
            PeriodicJob(SEARCH, TEN_MINUTES, self._search),
        )

    def handlers(self) -> Mapping[str, JobHandler]:
        return {chore.kind: self._handler(chore) for chore in self._chores}

    async def run(self) -> None:
        """Runs until it is cancelled. A sweep that ran under a clock far ahead schedules the next one in the far
        future; so each sweep is enqueued again and again, once for each of its times."""
        while True:
            try:
                await self.begin()
            except Exception as error:
                # No failure here may end a server that still answers.
                words = environment_errors.explain(error, database_url=self._settings.database_url)
                unknown = error if words is None else None
                logger.warning("housekeeping can't be scheduled now, will try again: %s", words, exc_info=unknown)
                await asyncio.sleep(SECONDS_BETWEEN_TRIES)
            else:
                await asyncio.sleep(ASKED_EVERY.total_seconds())

    async def begin(self) -> None:
        """Makes sure that a job for each sweep is waiting, and fills the index of the search at once if an upgrade has left
        it empty."""
        to_fill = (await search_fill.state_of(self._database.reads)).startswith(search_fill.FILL)

        async def ask(unit: Unit) -> None:
            for chore in self._chores:
                await unit.enqueue(chore.due_after(clock.now()))
            if to_fill:
                await unit.enqueue(Job(kind=SEARCH, key=f"{SEARCH}:fill"))

        await self._database.unit(ask)

    def _handler(self, chore: PeriodicJob) -> JobHandler:
        async def run(attempt: JobAttempt) -> None:
            await chore.sweep()
            await attempt.end(lambda unit: unit.enqueue(chore.due_after(clock.now())))

        async def failed(unit: Unit, job: Claimed, outcome: Outcome) -> None:
            """Enqueues the next run even if a job is given up, so that clearing never stops for good."""
            if outcome.next_in is None:
                await queue.finish(unit, job)
                await unit.enqueue(chore.due_after(clock.now()))

        return JobHandler(run, failed)

    async def _now(self) -> int:
        """The present time, but not later than the newest event in the log."""
        newest: int = await self._database.reads.fetchval("SELECT coalesce(max(at), 0) FROM stream_heads")
        return min(clock.now(), newest)

    async def _receipts(self) -> None:
        await self._sweep("receipts", "id", "created_at < $1", await self._now() - receipt.KEPT_FOR)

    async def _sign_ins(self) -> None:
        now = await self._now()
        await self._sweep("sessions", "id", "expires_at < $1 OR ended_at < $1", now - SESSIONS_LAST)
        await self._sweep("email_confirmations", "token_hash", "expires_at < $1", now)
        await self._sweep("password_resets", "token_hash", "expires_at < $1", now - RESETS_LAST)
        await self._sweep("former_handles", "handle", "reserved_until < $1", now)
        await self._sweep("stream_tickets", "id", _NOT_OPENED, now - OPENS_WITHIN)
        await self._sweep("stream_tickets", "id", _OF_NOBODY, now)

    async def _mails(self) -> None:
        """Mails that wait, or were given up, stay."""
        before = await self._now() - MAILS_LAST
        await self._sweep("email_deliveries", "id", f"status IN ({_OVER}) AND created_at < $1", before)

    async def _log(self) -> None:
        before = await self._now() - self._settings.event_days * clock.DAY
        for row in await self._database.reads.report(_WITH_OLD_EVENTS, before):
            share = math.ceil((row["seq"] - row["floor"]) * SHARE_OF_A_STREAM)
            await self._shorten(row["stream"], before, row["floor"] + share)
        await self._texts()
        await self._mentions(before)
        await self._marks(before)

    async def _mentions(self, before: int) -> None:
        """Deletes whom former descriptions mentioned, if the log no longer has these texts."""

        async def step(unit: Unit) -> int:
            return await task_html.forget_mentions(unit, before=before, most=ROWS_AT_ONCE)

        while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _marks(self, before: int) -> None:
        """Marks are kept for as long as events. The newest one stays, and for each stream the rows that the oldest kept
        mark needs."""
        await self._sweep("log_marks", "n", "made_at < $1 AND n < (SELECT max(n) FROM log_marks)", before)
        oldest = await self._database.reads.fetchval("SELECT coalesce(min(n), 0) FROM log_marks")
        overtaken = (
            f"DELETE FROM log_mark_places WHERE (stream, n) IN (SELECT stream, n FROM log_mark_places old WHERE n < $1"
            " AND EXISTS (SELECT 1 FROM log_mark_places newer WHERE newer.stream = old.stream AND newer.n > old.n"
            f" AND newer.n <= $1) LIMIT {ROWS_AT_ONCE})"
        )

        async def away(unit: Unit) -> int:
            return await unit.execute(overtaken, oldest)

        while (await self._database.unit(away, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _shorten(self, stream: str, before: int, until: int) -> None:
        """Deletes in steps, and no further than was promised."""

        async def step(unit: Unit) -> int:
            return await log.forget(unit, stream, before=before, until=until, most=ROWS_AT_ONCE)

        while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _texts(self) -> None:
        """Deletes texts that no event uses any more."""
        now = await self._now()

        async def step(unit: Unit) -> int:
            return await texts.forget(unit, now=now, most=ROWS_AT_ONCE)

        while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _counts(self) -> None:
        """Counts teams anew in which a process of an older version wrote: until then their statistics are counted from the tasks."""
        accounts = await task_counts.unknown_of_accounts(self._database.reads)
        if accounts is not None:
            await self._recount()
            await self._database.unit(lambda unit: task_counts.trust_accounts(unit, accounts))
        await self._mend(await task_counts.behind(self._database.reads))
        now = await self._now()

        async def step(unit: Unit) -> int:
            return await task_counts.forget(unit, now=now, most=ROWS_AT_ONCE)

        while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _watchers(self) -> None:
        """Adds the creator and the assignee as watchers to tasks that a process of an older version has created."""
        while people := await watcher_rows.made_by_an_older_version(self._database.reads, ROWS_AT_ONCE):
            await self._database.unit(partial(self._watch, people=people), long=True)

    async def _watch(self, unit: Unit, people: Mapping[str, Sequence[str]]) -> None:
        """A task may have got watchers meanwhile."""
        unwatched = [task for task in (await task_rows.take_all(unit, list(people))).values() if not task.watcher_ids]
        for task in unwatched:
            task.gain_watchers(people[task.id])
        await task_rows.set_each(unit, "watcher_ids", unwatched)
        await watcher_rows.keep(unit, [(task, "") for task in unwatched])

    async def _ranks(self) -> None:
        """Gives tasks that a process of an older version has created their place, by creation time, in the order made
        by hand."""

        async def step(unit: Unit) -> int:
            return await task_rows.give_first_ranks(unit, most=ROWS_AT_ONCE)

        while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
            pass

    async def _inboxes(self) -> None:
        """Wakes entries that should be awake, deletes those archived long ago, and the oldest of those that are too
        many."""
        await self._wake_overslept()
        before = await self._now() - ARCHIVED_LAST

        async def forget(unit: Unit) -> int:
            return await notification_rows.forget_archived(unit, before=before, most=ROWS_AT_ONCE)

        while (await self._database.unit(forget, long=True))[0] == ROWS_AT_ONCE:
            pass
        for user_id in await notification_rows.too_full(self._database.reads, MOST_IN_AN_INBOX):
            prune = partial(
                notification_rows.prune,
                user_id=user_id,
                keep=MOST_IN_AN_INBOX,
                most=ROWS_AT_ONCE,
                now=clock.now(),
            )
            while (await self._database.unit(prune, long=True))[0] == ROWS_AT_ONCE:
                pass

    async def _wake_overslept(self) -> None:
        """The job that was to wake an entry may have been given up, or lost with a restored copy. Nothing else would
        wake the entry, and it is hidden until then."""
        for id, user_id, until in await notification_rows.overslept(self._database.reads, clock.now() - OVERSLEPT):
            await self._database.unit(partial(_wake, id=id, user_id=user_id, until=until))

    async def _reminders(self) -> None:
        """Schedules notifications for tasks due in the next hours that a process of an older version has created.
        Deletes reminders that are over."""
        now, behind = clock.now(), ""
        while some := await due_soon.coming(
            self._database.reads, after=now, until=now + REMINDED_AHEAD, behind=behind, most=ROWS_AT_ONCE
        ):
            await self._database.unit(partial(_ask_to_remind, some=some), long=True)
            behind = some[-1][0]
        await self._sweep_reminders(await self._now())

    async def _sweep_reminders(self, now: int) -> None:
        two_days_ago = clock.day_of(now - 2 * clock.DAY, "UTC")  # an earlier day is over in every time zone

        async def fired(unit: Unit) -> int:
            return await reminder_rows.forget_fired(unit, before=now - FIRED_LAST, most=ROWS_AT_ONCE)

        async def told(unit: Unit) -> int:
            return await due_soon.forget_told(unit, before=two_days_ago, most=ROWS_AT_ONCE)

        for step in (fired, told):
            while (await self._database.unit(step, long=True))[0] == ROWS_AT_ONCE:
                pass

    async def _pushes(self) -> None:
        """Deletes devices of sessions that were not used in time, and pushes that could not be sent: after some days
        nobody needs them."""
        now = await self._now()

        async def forget(unit: Unit) -> int:
            gone = await device_rows.remove_of_ended_sessions(unit, now=now, most=ROWS_AT_ONCE)
            for device in gone:
                await unit.tell(device.removed())
            return len(gone)

        while (await self._database.unit(forget, long=True))[0] == ROWS_AT_ONCE:
            pass
        which = f"lane = '{queue.lane_of(push.KIND)}' AND {queue.IS_DEAD} AND failed_at < $1"
        await self._sweep("jobs", "id", which, now - DEAD_PUSHES_LAST)

    async def _search(self) -> None:
        """Fills the index of the search after an upgrade, and looks through it once more ten minutes later."""
        begun = await search_fill.state_of(self._database.reads)
        await self._database.fill_search(begun)

    async def _recount(self) -> None:
        """Corrects counters after changes that bypassed them: made by hand in the database, or by a process of an older
        version."""
        tasks = await recount.mend_all(self._database.reads, partial(self._database.unit, long=True))
        if tasks:
            logger.warning("%d tasks had wrong counts of parts or relations, and are mended", tasks)
        wrong = await task_counts.wrong(self._database.reads.report)
        if wrong:
            logger.warning("the counters of %d teams were wrong, and are mended: %s", len(wrong), ", ".join(wrong[:10]))
        await self._mend(wrong)
        await self._database.unit(room.recount, long=True)

    async def _sweep_files(self) -> None:
        epoch = await self._database.reads.fetchval("SELECT value FROM instance WHERE name = 'epoch'")
        await attachments.sweep(self._database, self._files, epoch)

    async def _mend(self, teams: Iterable[str]) -> None:
        for team in teams:
            await self._database.unit(partial(task_counts.mend, team_id=team), long=True)

    async def _sweep(self, table: str, id: str, which: str, before: int) -> None:
        some = f"DELETE FROM {table} WHERE {id} IN (SELECT {id} FROM {table} WHERE {which} LIMIT {ROWS_AT_ONCE})"

        async def away(unit: Unit) -> int:
            return await unit.execute(some, before)

        while (await self._database.unit(away, long=True))[0] == ROWS_AT_ONCE:
            pass


async def _wake(unit: Unit, id: str, user_id: str, until: int) -> None:
    if await notification_rows.wake(unit, id=id, user_id=user_id, until=until, now=clock.now()):
        await queue.drop(unit, notification_jobs.wake(id=id, user_id=user_id, until=until).key)


async def _ask_to_remind(unit: Unit, some: Sequence[tuple[str, str, int]]) -> None:
    for task_id, user_id, at in some:
        await unit.enqueue(reminder_jobs.due_soon(task_id=task_id, user_id=user_id, at=at))
