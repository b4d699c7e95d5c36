"""Runs the mail jobs: each loads the current rows, decides whether the mail is still needed, sends it and records that."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Any

import orjson

from events.handlers.letter import (
    CONFIRM_EMAIL,
    NOTICE,
    PASSWORD_RESET,
    Assignment,
    Letter,
    MailRenderer,
    MailSender,
    Recipient,
)
from events.handlers.still_wanted import were_read
from events.jobs.attempt import JobAttempt, JobHandler, Outcome
from events.jobs.queue import Claimed
from events.storage.database import Reads, Row, Unit
from events.storage.job import Job
from events.storage.sql import Values, begins_with, behind
from models import email_delivery, mail_jobs
from models.email_delivery import DeliveryStatus
from models.notification.jobs import mail_rest
from models.notification.reason import NotificationReason
from models.preferences import rows as preference_rows
from models.preferences.channel import Channel, Digest
from models.preferences.hours import after_quiet_hours, next_digest
from models.preferences.preferences import Preferences
from models.roles import UserRole
from models.storage.sql import any_of
from models.user import email_confirmation, password_reset
from models.user.user import User
from models.values import clock

logger = logging.getLogger("taskflow.mail")

_MOST_AT_ONCE = 100

_ASSIGNMENT = f"""
SELECT tasks.key, tasks.title, tasks.description, tasks.priority, tasks.due_on, tasks.due_at, tasks.deleted_at,
    tasks.assignee_id, creator.name AS creator, author.name AS author,
    assignee.name, assignee.email, assignee.locale, assignee.time_zone, assignee.deactivated_at, assignee.role,
    (SELECT count(*) FROM memberships WHERE memberships.team_id = tasks.team_id AND memberships.user_id = assignee.id)
        AS belongs,
    (SELECT count(*) FROM email_deliveries WHERE job_key > $4 AND job_key < $5) AS newer,
    (SELECT count(*) FROM email_deliveries WHERE job_key >= $6 AND job_key < $4 AND status = {DeliveryStatus.SENT:d}) AS sent
FROM tasks JOIN users assignee ON assignee.id = $2
    LEFT JOIN users creator ON creator.id = tasks.creator_id LEFT JOIN users author ON author.id = $3
WHERE tasks.id = $1
"""


class MailNotNeeded(Exception):
    """The reason why this mail is no longer sent."""


class NoLongerTheirs(MailNotNeeded):
    """The assignment does not hold. What else concerns them about its event, such as a mention, was left to this mail,
    and has to be mailed without it."""


class ComesWithTheDigest(MailNotNeeded):
    """The mail is not skipped: its contents wait for the digest, and are listed with it."""

    def __init__(self, letter: Letter, job: Job) -> None:
        super().__init__("it comes with their digest")
        self.letter = letter
        self.job = job
        """The job that waits for the digest. It exists already if a digest was wanted when the task was assigned."""


class MailJobs:
    def __init__(
        self, reads: Callable[[], Reads], letters: MailRenderer, sender: MailSender, *, confirms_email: bool
    ) -> None:
        self._reads = reads
        self._letters = letters
        self._sender = sender
        self._confirms_email = confirms_email

    def handlers(self) -> dict[str, JobHandler]:
        return {
            mail_jobs.ASSIGNMENT: self._handler(self.task_assigned),
            mail_jobs.WELCOME: self._handler(self.welcome),
            email_confirmation.KIND: self._handler(self.confirm_email),
            password_reset.KIND: self._handler(self.password_reset),
        }

    async def task_assigned(self, attempt: JobAttempt) -> Letter:
        job = attempt.job
        task_id, user_id = job.payload["task_id"], job.payload["user_id"]
        row = await self._reads().fetchrow(
            _ASSIGNMENT,
            task_id,
            user_id,
            job.payload.get("by_id") or "",
            job.key,
            behind(mail_jobs.assignments_of(task_id)),
            mail_jobs.first_key(job.key),
        )
        if row is None:
            raise MailNotNeeded("the task is gone")
        _must_still_hold(row, user_id)
        wanted = await self._must_be_wanted(job, task_id, user_id)
        if row["sent"] and job.payload.get("if_unsent"):
            raise MailNotNeeded("it was mailed in the meantime")
        task = Assignment(
            key=row["key"],
            title=row["title"],
            description=row["description"],
            priority=row["priority"],
            due_on=row["due_on"],
            due_at=row["due_at"],
            by=row["author"] or row["creator"],
            creator=row["creator"],
            id=task_id,
        )
        letter = self._letters.task_assigned(replace(_recipient(row), id=user_id), task)
        if wanted.digest is not Digest.OFF and (event_id := job.payload.get("event_id")):
            raise ComesWithTheDigest(letter, _for_the_digest(wanted, row["time_zone"], task_id, user_id, event_id))
        return letter

    async def welcome(self, attempt: JobAttempt) -> Letter:
        return self._letters.welcome(_recipient(await self._active(attempt.job.payload["user_id"])))

    async def password_reset(self, attempt: JobAttempt) -> Letter:
        user, _ = await attempt.units.unit(partial(self._keep_link, job=attempt.job))
        if user is None:
            raise MailNotNeeded("no account has this address, or the link is used, replaced or too old by now")
        token, to = attempt.job.payload["token"], Recipient(user.name, user.email, user.locale, user.time_zone)
        if self._must_prove(user):
            return self._letters.confirm_email(to, token)
        return self._letters.password_reset(to, token)

    async def _keep_link(self, unit: Unit, job: Claimed) -> User | None:
        """An unconfirmed address gets the confirmation link instead of a reset link. This is the way back for a user
        who forgot the password before confirming, and for the owner of an address that somebody else has registered."""
        user = await password_reset.account_of(job)
        if user is None or not user.is_active:
            return None
        if self._must_prove(user):
            is_kept = await email_confirmation.keep_once(user, token_hash=job.payload.get("token_hash"))
        else:
            is_kept = await password_reset.keep(unit, job, user)
        return user if is_kept else None

    def _must_prove(self, user: User) -> bool:
        return self._confirms_email and not user.is_confirmed

    async def confirm_email(self, attempt: JobAttempt) -> Letter:
        row = await self._active(attempt.job.payload["user_id"])
        if row["email_confirmed_at"] is not None:
            raise MailNotNeeded("the address is confirmed by now")
        return self._letters.confirm_email(_recipient(row), attempt.job.payload["token"])

    async def must_be_confirmed(self, letter: Letter) -> None:
        """The one rule for all letters, including those added later: until its owner has confirmed it, an address gets
        nothing but the confirmation."""
        if letter.template == CONFIRM_EMAIL or not self._confirms_email:
            return
        unproved = await self._reads().fetchval(
            "SELECT count(*) FROM users WHERE email = $1 AND email_confirmed_at IS NULL", letter.to.address
        )
        if unproved:
            raise MailNotNeeded("the address is not confirmed")

    async def _active(self, user_id: str) -> Row:
        row = await self._reads().fetchrow(
            "SELECT name, email, locale, time_zone, deactivated_at, email_confirmed_at FROM users WHERE id = $1",
            user_id,
        )
        if row is None or row["deactivated_at"] is not None:
            raise MailNotNeeded("the account is closed")
        return row

    async def _quiet(self, attempt: JobAttempt) -> int:
        """For an assignment: milliseconds until the assignee's quiet hours end. An assignment that comes with a digest
        need not wait for them here."""
        if attempt.job.kind != mail_jobs.ASSIGNMENT:
            return 0
        user_id, now = attempt.job.payload["user_id"], max(clock.now(), attempt.job.run_at)
        zone = await self._reads().fetchval("SELECT time_zone FROM users WHERE id = $1", user_id)
        wanted = await preference_rows.of_person(self._reads(), user_id)
        return 0 if wanted.digest is not Digest.OFF else after_quiet_hours(wanted, now, zone or "UTC") - now

    async def _must_be_wanted(self, job: Claimed, task_id: str, user_id: str) -> Preferences:
        wanted = await preference_rows.of_person(self._reads(), user_id)
        if not wanted.wants(NotificationReason.ASSIGNED, Channel.EMAIL):
            raise MailNotNeeded("they do not want such mails")
        if event_id := job.payload.get("event_id"):  # a mail that is sent again has none
            events = {event_id: (task_id, [NotificationReason.ASSIGNED])}
            if await were_read(self._reads(), user_id, wanted, events):
                raise MailNotNeeded("they have read it")
        return wanted

    def _handler(self, write: Callable[[JobAttempt], Awaitable[Letter]]) -> JobHandler:
        async def run(attempt: JobAttempt) -> None:
            key = attempt.job.key
            if (wait := await self._quiet(attempt)) > 0:
                at = clock.now() + wait
                await attempt.units.unit(lambda unit: email_delivery.queued_again(unit, key, at=at))
                await attempt.put_off(wait)
                return
            try:
                letter = await write(attempt)
                await self.must_be_confirmed(letter)
            except MailNotNeeded as reason:
                logger.info("a mail is not sent: %s", reason, extra={"job": key})
                await attempt.end(partial(_end, job=attempt.job, reason=reason))
                return
            await self._sender.send(letter, key)
            await attempt.end(lambda unit: note_sent(unit, key, letter))

        return JobHandler(run, self._failed)

    async def _failed(self, unit: Unit, job: Claimed, outcome: Outcome) -> None:
        await self._show_links(unit)
        await email_delivery.failed(unit, job.key, words=outcome.words, next_in=outcome.next_in)

    async def _show_links(self, unit: Unit) -> None:
        """A request for a reset link does not check whether the account exists, so it can't list the mail. The mail is
        listed here once something keeps it from going out, and so is the confirmation of an address."""
        kinds, values = (password_reset.KIND, email_confirmation.KIND), Values()
        links = any_of([begins_with("jobs.key", f"{kind}:", values) for kind in kinds])
        rows = await unit.fetch(
            "SELECT jobs.key, jobs.kind, jobs.payload, jobs.run_at FROM jobs"
            f" LEFT JOIN email_deliveries ON job_key = jobs.key WHERE {links} AND job_key IS NULL"
            f" LIMIT {values(_MOST_AT_ONCE)}",
            *values.all,
        )
        for row in rows:
            await self._show_link(unit, row["key"], row["kind"], orjson.loads(row["payload"]), row["run_at"])

    async def _show_link(self, unit: Unit, key: str, kind: str, payload: dict[str, Any], at: int) -> None:
        user = await unit.fetchrow(
            "SELECT email, locale FROM users WHERE email = $1 OR id = $2", payload.get("email"), payload.get("user_id")
        )
        if user is not None:
            template = CONFIRM_EMAIL if kind == email_confirmation.KIND else PASSWORD_RESET
            subject = self._letters.subject(template, user["locale"])
            await email_delivery.queued(
                unit, key=key, recipient=user["email"], subject=subject, template=template, at=at
            )


async def note_sent(unit: Unit, key: str, letter: Letter) -> None:
    """Lists the mail as sent, whether or not it was listed before."""
    to, subject, template = letter.to.address, letter.subject, letter.template
    await email_delivery.queued(unit, key=key, recipient=to, subject=subject, template=template, at=clock.now())
    await email_delivery.sent(unit, key, recipient=to, subject=subject, template=template)


async def _end(unit: Unit, *, job: Claimed, reason: MailNotNeeded) -> None:
    event_id = job.payload.get("event_id")
    if isinstance(reason, NoLongerTheirs) and event_id is not None:
        await unit.enqueue(mail_rest(event_id=event_id, user_id=job.payload["user_id"]))
    if not isinstance(reason, ComesWithTheDigest):
        await email_delivery.skipped(unit, job.key)
        return
    await email_delivery.joined(unit, [job.key])
    to, subject, at = reason.letter.to.address, reason.letter.subject, reason.job.run_at
    await unit.enqueue(reason.job)
    await email_delivery.queued(unit, key=reason.job.key, recipient=to, subject=subject, template=NOTICE, at=at)


def _for_the_digest(wanted: Preferences, zone: str, task_id: str, user_id: str, event_id: str) -> Job:
    """The user may have switched to a digest only now: then no job waits for it yet."""
    now = clock.now()
    at = next_digest(wanted, zone, now=now, last_day=None) or now
    events = [(event_id, task_id, [NotificationReason.ASSIGNED])]
    return mail_jobs.notice(mail_jobs.NOTICE, user_id, task_id, events, run_at=at)


def _must_still_hold(row: Row, user_id: str) -> None:
    if row["assignee_id"] != user_id:
        raise NoLongerTheirs("the task is somebody else's by now")
    if row["newer"]:
        raise MailNotNeeded("the task was assigned again, and that is mailed")
    if row["deleted_at"] is not None:
        raise MailNotNeeded("the task is in the trash")
    if row["deactivated_at"] is not None:
        raise MailNotNeeded("the account is closed")
    if not row["belongs"] and row["role"] != UserRole.ADMIN:
        raise MailNotNeeded("they don't see the team any more")


def _recipient(row: Row) -> Recipient:
    return Recipient(row["name"], row["email"], row["locale"], row["time_zone"])
