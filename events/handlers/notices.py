"""Mails by reason. Each task (or other thing) and each cause has a waiting job of its own. The first job whose time
comes takes along all other jobs of the task, or for a digest all jobs of the person. Only then is it checked whether
each event is still wanted, unread and visible."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from events import task
from events.bus.messages import PendingEvent
from events.handlers.letter import NOTICE, Card, Letter, MailRenderer, MailSender, Notice, Recipient, Told
from events.handlers.mail import GRACE
from events.handlers.sending import MailJobs, MailNotNeeded, note_sent
from events.handlers.still_wanted import (
    ONE_BY_ONE,
    StillWanted,
    ToBeTold,
    grouped,
    quote_of,
    rows_by_id,
    seen_teams,
    words_of,
)
from events.jobs import queue
from events.jobs.attempt import JobAttempt, JobHandler, Outcome
from events.jobs.queue import Claimed
from events.storage.database import Reads, Unit
from events.storage.job import Job
from models import email_delivery, mail_jobs
from models.notification import title
from models.notification.reason import NotificationReason
from models.preferences import rows as preference_rows
from models.preferences.channel import Channel, Digest
from models.preferences.hours import after_quiet_hours, next_digest
from models.preferences.preferences import Preferences
from models.storage.sql import Values, one_of
from models.values import clock
from models.wording.catalogue import translated
from models.wording.languages import language_of

logger = logging.getLogger("taskflow.mail")

GRACE_OF_A_COMMENT = 60_000
MOST_CARDS = 50
MOST_JOBS = 500


def jobs_for(user_id: str, zone: str, wanted: Preferences, told: Sequence[ToBeTold], *, now: int) -> Iterator[Job]:
    """Expects events that all have the same cause."""
    for about, some in grouped(told).items():
        is_urgent = all(NotificationReason.SECURITY in each.reasons for each in some)
        kind = mail_jobs.SECURITY if is_urgent else mail_jobs.NOTICE
        yield mail_jobs.notice(
            kind,
            user_id,
            about,
            [(each.event.id, each.about, each.reasons) for each in some],
            run_at=now + GRACE if is_urgent else _when(wanted, zone, some, now),
        )


@dataclass(frozen=True, slots=True)
class Reached:
    """The recipient of a mail, as far as they are known when the mail is requested."""

    address: str
    locale: str
    time_zone: str


async def list_waiting(unit: Unit, asked: Sequence[tuple[Job, Reached, Sequence[ToBeTold]]]) -> None:
    """Lists the waiting mails for admins. The subject of a mail is known only when it is sent: until then the list
    shows the title of the task."""
    if not asked:
        return
    which = one_of("id", sorted({each.about for _, _, told in asked for each in told}), values := Values())
    rows = await unit.fetch(f"SELECT id, title FROM tasks WHERE {which}", *values.all)
    titles = {row["id"]: row["title"] for row in rows}
    await email_delivery.all_queued(unit, [_waiting(job, to, told, titles) for job, to, told in asked])


def _waiting(job: Job, to: Reached, told: Sequence[ToBeTold], titles: Mapping[str, str]) -> email_delivery.WaitingMail:
    events = {each.event.id: each for each in told}
    first = events[job.payload["events"][0][0]]
    general = title.of_event(first.reasons[0], event=first.event.name, team=None)
    subject = titles.get(first.about) or translated(general, language_of(to.locale))
    return email_delivery.WaitingMail(job.key, to.address, subject, NOTICE, job.run_at)


async def without_assignments(unit: Unit, told: Sequence[ToBeTold]) -> Sequence[ToBeTold]:
    """The events without the assignments that have a mail of their own. Other reasons of such an event, such as a mention,
    are left to that mail: if it is not sent, `mail_rest` asks for them. If one call assigns more than a few tasks to a
    person, these come in one mail instead."""
    given = [each for each in told if NotificationReason.ASSIGNED in each.reasons]
    if len({each.about for each in told}) <= ONE_BY_ONE:
        return [each for each in told if NotificationReason.ASSIGNED not in each.reasons]
    keys = [mail_jobs.assignment(each.about, task.told(each.event)["version"], {}).key for each in given]
    await email_delivery.joined(unit, await queue.drop_all(unit, keys))
    return told


def _when(wanted: Preferences, zone: str, told: Iterable[ToBeTold], now: int) -> int:
    if wanted.digest is not Digest.OFF:
        return next_digest(wanted, zone, now=now + GRACE_OF_A_COMMENT, last_day=None) or now
    is_chat = all(set(each.reasons) == {NotificationReason.COMMENTED} for each in told)
    return after_quiet_hours(wanted, now + (GRACE_OF_A_COMMENT if is_chat else GRACE), zone)


EVENTS = ("preferences.updated", "user.updated")
_DECIDES = frozenset({"digest", "digestHour", "digestWeekday", "quietFrom", "quietUntil", "timeZone"})


async def look_again(pending: PendingEvent) -> None:
    """When users change the times of their mails or their time zone, their waiting mails check again whether they may
    be sent. An assignment keeps its grace period; its job has the task in its key, and not the person."""
    unit, user_id = pending.unit, pending.event.subject_id
    if any(change.field in _DECIDES for change in pending.event.changes):
        await queue.hasten(unit, mail_jobs.notices_to(user_id))
        address = await unit.fetchval("SELECT email FROM users WHERE id = $1", user_id)
        assignments = await email_delivery.waiting_for(unit, address, kind=mail_jobs.ASSIGNMENT)
        await queue.hasten_all(unit, assignments, delay=GRACE)


@dataclass(frozen=True, slots=True)
class Reader:
    """The recipient of a mail, as they are now."""

    to: Recipient
    wanted: Preferences
    last_digest: str | None


class NoticeJobs:
    def __init__(self, reads: Callable[[], Reads], letters: MailRenderer, sender: MailSender, mails: MailJobs) -> None:
        self._reads = reads
        self._letters = letters
        self._sender = sender
        self._mails = mails

    def handlers(self) -> Mapping[str, JobHandler]:
        return dict.fromkeys((mail_jobs.NOTICE, mail_jobs.SECURITY), JobHandler(self._run, self._failed))

    async def _run(self, attempt: JobAttempt) -> None:
        """The job is due by the database's clock, which may be ahead of this machine's."""
        job, now = attempt.job, max(clock.now(), attempt.job.run_at)
        reader = await self._reader(job.payload["user_id"])
        if reader is None:
            await attempt.end(lambda unit: email_delivery.skipped(unit, job.key))
            return
        if (wait := _wait(reader, job, now)) > 0:
            await attempt.units.unit(lambda unit: email_delivery.queued_again(unit, job.key, at=now + wait))
            await attempt.put_off(wait)
            return
        is_digest = job.kind == mail_jobs.NOTICE and reader.wanted.digest is not Digest.OFF
        mine = mail_jobs.notices_to(reader.to.id, job.kind)
        prefix = mine if is_digest else f"{mine}{job.payload['about']}:"
        others = await attempt.take_along(prefix, most=MOST_JOBS)
        letter = await self._letter(reader, [job, *others], is_digest=is_digest)

        async def end(unit: Unit) -> None:
            await email_delivery.joined(unit, [each.key for each in others])
            if letter is None:
                await email_delivery.skipped(unit, job.key)
                return
            await note_sent(unit, job.key, letter)
            if is_digest and not await queue.has_more(unit, job, prefix):
                # What another worker holds, or did not fit in, would wait for the next day or week otherwise.
                day = clock.day_of(now, reader.to.time_zone)
                await preference_rows.keep_digest(unit, reader.to.id, day)

        if letter is not None:
            await self._sender.send(letter, job.key)
        await attempt.end(end)

    async def _letter(self, reader: Reader, jobs: Sequence[Claimed], *, is_digest: bool) -> Letter | None:
        """None if nothing is left to be mailed."""
        told = await StillWanted(self._reads(), reader.to.id, reader.wanted, Channel.EMAIL).told(jobs)
        if not told:
            return None
        cards = await _Cards(self._reads(), reader).of(told)
        task_ids = {each.about for each in told if each.about.startswith("task_")}
        notice = Notice(
            cards=cards[:MOST_CARDS],
            reason=None if is_digest else told[0].reasons[0],
            task_id=next(iter(task_ids)) if len(cards) == 1 and task_ids else None,
            by_a_call=len(cards) > 1 and not is_digest,
            more=max(0, len(cards) - MOST_CARDS),
        )
        letter = self._letters.notice(reader.to, notice)
        try:
            await self._mails.must_be_confirmed(letter)
        except MailNotNeeded as reason:
            logger.info("a mail is not sent: %s", reason, extra={"job": jobs[0].key})
            return None
        return letter

    async def _reader(self, user_id: str) -> Reader | None:
        """None if the account is closed."""
        row = await self._reads().fetchrow(
            f"SELECT users.id, users.name, users.email, users.locale, users.time_zone, {preference_rows.COLUMNS},"
            " preferences.digested_on FROM users LEFT JOIN preferences ON preferences.user_id = users.id"
            " WHERE users.id = $1 AND users.deactivated_at IS NULL",
            user_id,
        )
        if row is None:
            return None
        to = Recipient(row["name"], row["email"], row["locale"], row["time_zone"], row["id"])
        return Reader(to, preference_rows.of_row(row["data"], row["remind_before"]), row["digested_on"])

    async def _failed(self, unit: Unit, job: Claimed, outcome: Outcome) -> None:
        """From the first failure on, admins see the mail in the list."""
        reader = await self._reader(job.payload["user_id"])
        letter = None if reader is None else await self._letter(reader, [job], is_digest=False)
        if letter is not None:
            await _list(unit, job.key, letter)
        await email_delivery.failed(unit, job.key, words=outcome.words, next_in=outcome.next_in)


def _wait(reader: Reader, job: Claimed, now: int) -> int:
    """Milliseconds until it may be mailed."""
    zone = reader.to.time_zone
    if job.kind == mail_jobs.SECURITY:
        return 0
    if reader.wanted.digest is Digest.OFF:
        return after_quiet_hours(reader.wanted, now, zone) - now
    if _was_due(reader, job, now):
        return after_quiet_hours(reader.wanted, now, zone) - now
    return (next_digest(reader.wanted, zone, now=now, last_day=reader.last_digest) or now) - now


def _was_due(reader: Reader, job: Claimed, now: int) -> bool:
    """Whether the digest that the job was planned for is due, even if its day is over after an outage. False if that
    day had a digest."""
    due = next_digest(reader.wanted, reader.to.time_zone, now=job.run_at, last_day=reader.last_digest)
    return due is not None and due <= job.run_at <= now


class _Cards:
    """Builds the cards of a mail, one for each task or other thing."""

    def __init__(self, reads: Reads, reader: Reader) -> None:
        self._reads = reads
        self._reader = reader

    async def of(self, told: Sequence[ToBeTold]) -> list[Card]:
        tasks = await rows_by_id(self._reads, "tasks", "id, key, title", {each.about for each in told})
        teams = await seen_teams(self._reads, self._reader.to.id, {each.event.stream for each in told})
        comments = await rows_by_id(
            self._reads, "comments", "id, body, deleted_at", {each.event.subject_id for each in told}
        )
        cards: dict[str, list[Told]] = {}
        for each in told:
            words = words_of(each, tasks.get(each.about), teams.get(each.event.stream))
            cards.setdefault(each.about, []).append(Told(words, quote_of(comments.get(each.event.subject_id))))
        return [
            Card(said, tasks[about]["key"], tasks[about]["title"]) if about in tasks else Card(said)
            for about, said in cards.items()
        ]


async def _list(unit: Unit, key: str, letter: Letter) -> None:
    to, subject = letter.to.address, letter.subject
    await email_delivery.queued(unit, key=key, recipient=to, subject=subject, template=letter.template, at=clock.now())
    await email_delivery.named(unit, key, recipient=to, subject=subject, template=letter.template)
