"""Pushes by reason, to each device of the people concerned. Whether a push is still wanted, unread and visible is
checked when it is sent. A push that falls into quiet hours is dropped, since the inbox has the entry."""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol
from urllib.parse import quote

from events.bus.messages import PendingEvent
from events.handlers.still_wanted import StillWanted, ToBeTold, grouped, quote_of, rows_by_id, seen_teams, words_of
from events.jobs.attempt import JobAttempt, JobHandler, Outcome, PermanentFailure, TemporaryFailure
from events.jobs.queue import Claimed
from events.storage.database import Reads, Row, Unit
from events.storage.job import Job
from models.notification import rows as notification_rows
from models.notification.reason import NotificationReason
from models.preferences import rows as preference_rows
from models.preferences.channel import Channel
from models.preferences.hours import is_quiet
from models.preferences.preferences import Preferences
from models.push_device import rows as device_rows
from models.push_device.message import Delivery, DeliveryOutcome, PushMessage
from models.storage.sql import Values
from models.values import clock
from models.wording.catalogue import translated
from models.wording.languages import language_of
from models.wording.sentence import Sentence, plural

logger = logging.getLogger("taskflow.push")

KIND = "push.send"
TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 5_000, 3_600_000
SECONDS = 15.0
MOST_OF_ONE_PERSON = 4
"""Pushes to one person that run at once. The rest of the capacity stays free for others if a person has many devices
that do not answer."""
TOO_OLD = 86_400_000
MOST_LINES = 5
URGENT = frozenset(
    {
        NotificationReason.REMINDER,
        NotificationReason.DUE_SOON,
        NotificationReason.OVERDUE,
        NotificationReason.MENTIONED,
    }
)
SESSION_ENDS = "session.revoked"


class PushSender(Protocol):
    """Sends to push services."""

    @property
    def is_on(self) -> bool: ...

    async def send(self, sealed: str, message: PushMessage, *, seconds: float) -> Delivery:
        """Sends the message once, without retries."""
        ...


def jobs_for(user_id: str, devices: Sequence[str], told: Sequence[ToBeTold]) -> Iterator[Job]:
    """Expects events that all have the same cause. A push does not wait."""
    for about, some in grouped(told).items():
        events = [[each.event.id, each.about, list(each.reasons)] for each in some]
        for device in devices:
            yield Job(
                kind=KIND,
                key=f"{KIND}:{device}:{about}:{some[0].event.id}",
                payload={"user_id": user_id, "device_id": device, "about": about, "events": events},
                max_attempts=TRIES,
            )


async def forget_its_devices(pending: PendingEvent) -> None:
    """Handles the end of a session, whatever ends it: a device on which the user is no longer signed in gets no pushes."""
    for device in await device_rows.remove_of_session(pending.unit, pending.event.subject_id):
        await pending.unit.tell(device.removed())


@dataclass(frozen=True, slots=True)
class Receiver:
    """The device and its owner, as they are now."""

    device_id: str
    user_id: str
    address: str
    language: str
    zone: str
    wanted: Preferences


class PushJobs:
    def __init__(self, reads: Callable[[], Reads], sender: PushSender, public_url: str) -> None:
        self._reads = reads
        self._sender = sender
        self._public_url = public_url.rstrip("/")
        self._sending: Counter[str] = Counter()
        """The number of running pushes, by the id of the user."""

    def handlers(self) -> Mapping[str, JobHandler]:
        return {KIND: JobHandler(self._run, _failed)}

    async def _run(self, attempt: JobAttempt) -> None:
        person = attempt.job.payload["user_id"]
        if self._sending[person] >= MOST_OF_ONE_PERSON:
            await attempt.put_off(_a_while())
            return
        self._sending[person] += 1
        try:
            await self._push(attempt)
        finally:
            self._sending -= Counter([person])

    async def _push(self, attempt: JobAttempt) -> None:
        """The job is due by the database's clock, which may be ahead of this machine's."""
        job, now = attempt.job, max(clock.now(), attempt.job.run_at)
        receiver = await self._receiver(job, now)
        if receiver is None or not self._sender.is_on or is_quiet(receiver.wanted, now, receiver.zone):
            return
        message = await self._message(job, receiver)
        if message is None:
            return
        delivery = await self._sender.send(receiver.address, message, seconds=SECONDS)
        await _end(attempt, receiver, delivery, now)

    async def _receiver(self, job: Claimed, now: int) -> Receiver | None:
        """None if the device no longer belongs to the user, its session is over, or the account is closed."""
        values = Values()
        which = f"push_devices.id = {values(job.payload['device_id'])} AND users.id = {values(job.payload['user_id'])}"
        row = await self._reads().fetchrow(
            f"SELECT push_devices.address, users.locale, users.time_zone, {preference_rows.COLUMNS} FROM push_devices"
            " JOIN sessions ON sessions.id = push_devices.session_id JOIN users ON users.id = push_devices.user_id"
            f" LEFT JOIN preferences ON preferences.user_id = users.id WHERE {which}"
            f" AND users.deactivated_at IS NULL AND {device_rows.lives(now, values)}",
            *values.all,
        )
        if row is None:
            return None
        return Receiver(
            device_id=job.payload["device_id"],
            user_id=job.payload["user_id"],
            address=row["address"],
            language=language_of(row["locale"]),
            zone=row["time_zone"],
            wanted=preference_rows.of_row(row["data"], row["remind_before"]),
        )

    async def _message(self, job: Claimed, receiver: Receiver) -> PushMessage | None:
        """None if nothing is left to be pushed."""
        reads = self._reads()
        told = await StillWanted(reads, receiver.user_id, receiver.wanted, Channel.PUSH).told([job])
        if not told:
            return None
        lines = await _Lines(reads, receiver).of(told)
        about = job.payload["about"] if len(lines) > 1 else told[0].about
        first = lines[0]
        words = first.words if len(lines) == 1 else plural("News of {n} task", "News of {n} tasks", n=len(lines))
        body = first.body if len(lines) == 1 else "\n".join(first.title for first in lines[:MOST_LINES])
        return PushMessage(
            title=translated(words, receiver.language),
            body=body,
            url=f"{self._public_url}{first.path if len(lines) == 1 else '/inbox'}",
            tag=await _entry(reads, receiver.user_id, about) or about,
            unread_count=await notification_rows.unread_count(reads, receiver.user_id),
            is_urgent=any(reason in URGENT for each in told for reason in each.reasons),
        )


@dataclass(frozen=True, slots=True)
class Line:
    """The newest event of one task, or of one thing that is not a task."""

    words: Sentence
    title: str
    body: str
    path: str


class _Lines:
    def __init__(self, reads: Reads, receiver: Receiver) -> None:
        self._reads = reads
        self._receiver = receiver

    async def of(self, told: Sequence[ToBeTold]) -> list[Line]:
        newest = {each.about: each for each in told}
        tasks = await rows_by_id(self._reads, "tasks", "id, key, title, team_id", newest)
        comments = await rows_by_id(
            self._reads, "comments", "id, body, deleted_at", [each.event.subject_id for each in told]
        )
        teams = {each.event.stream for each in told} | {row["team_id"] for row in tasks.values()}
        seen = await seen_teams(self._reads, self._receiver.user_id, teams)
        return [
            self._line(each, tasks.get(about), seen, comments.get(each.event.subject_id))
            for about, each in newest.items()
        ]

    def _line(self, each: ToBeTold, task: Row | None, teams: Mapping[str, Row], comment: Row | None) -> Line:
        words = words_of(each, task, teams.get(each.event.stream))
        if task is None:
            is_security = NotificationReason.SECURITY in each.reasons
            return Line(words, "", "", "/settings" if is_security else "/inbox")
        team = teams.get(task["team_id"])
        place = task["key"] if team is None else f"{task['key']} · {team['name']}"
        return Line(words, task["title"], quote_of(comment) or place, f"/t/{quote(task['key'])}")


async def _end(attempt: JobAttempt, receiver: Receiver, delivery: Delivery, now: int) -> None:
    job = attempt.job
    match delivery.outcome:
        case DeliveryOutcome.SENT:
            await attempt.end(partial(device_rows.note_sent, id=receiver.device_id, at=now))
        case DeliveryOutcome.GONE:
            logger.info("a device is gone: %s", delivery.words, extra={"job": job.key})
            await attempt.end(partial(_remove, id=receiver.device_id, user_id=receiver.user_id))
        case DeliveryOutcome.LATER:
            raise TemporaryFailure(delivery.words or "", after=_wait(job.attempts, delivery.retry_after))
        case DeliveryOutcome.RESTING if job.age > TOO_OLD:
            raise PermanentFailure("The push service has not answered for a day.")
        case DeliveryOutcome.RESTING:
            await attempt.put_off(delivery.retry_after or _a_while())
        case DeliveryOutcome.REFUSED:
            raise PermanentFailure(delivery.words or "")


async def _entry(reads: Reads, user_id: str, about: str) -> str | None:
    """The id of the user's inbox entry. None if they have no entry about it."""
    sql = "SELECT id FROM notifications WHERE user_id = $1 AND about = $2"
    id: str | None = await reads.fetchval(sql, user_id, about)
    return id


async def _remove(unit: Unit, id: str, user_id: str) -> None:
    device = await device_rows.remove(unit, id, user_id)
    if device is not None:
        await unit.tell(device.removed())


async def _failed(unit: Unit, job: Claimed, outcome: Outcome) -> None:
    await device_rows.note_failed(unit, job.payload["device_id"], words=outcome.words)


def _a_while() -> int:
    """A random delay in milliseconds. It is long enough that hundreds of pushes to devices that do not answer cost
    little, and spreads them out."""
    return random.randint(500, 4_000)  # noqa: S311  # spreads the load, keeps no secret


def _wait(attempts: int, retry_after: int | None) -> int:
    """Milliseconds: about 5 s at first, six times longer each time; or as long as the push service asks for, but an
    hour at most."""
    usual = int(FIRST_WAIT * 6 ** (attempts - 1) * random.uniform(0.9, 1.1))  # noqa: S311  # spreads the load, keeps no secret
    return min(LONGEST_WAIT, max(usual, retry_after or 0))
