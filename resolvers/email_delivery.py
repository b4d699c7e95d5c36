"""Outgoing mail, for admins of the instance: list deliveries, send one again, send a test mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import strawberry

import models
from events.jobs import queue
from events.storage.database import Row, Unit
from events.storage.job import Job
from models import email_delivery, mail_jobs
from models.email_delivery import DeliveryStatus
from models.errors import Invalid, NotFound
from models.storage.keyset import Order, SortKey, encode_page_cursor
from models.storage.sql import EVERYTHING, Values, all_of, one_of
from models.user.address import address_of
from models.user.user import may_administer
from models.values import clock
from models.values.ids import is_id, new_id
from models.viewer import Viewer
from resolvers.running.mutation import commit, is_dry_run, mutation
from resolvers.running.noun import Noun
from resolvers.running.selection import selected
from schema.context import Context, Info, MailTrial
from schema.email_delivery import EmailDelivery, EmailDeliveryConnection, EmailDeliveryEdge, TestEmailPayload
from schema.language.field import loaded
from schema.language.node import NodeType
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.payload import OkPayload
from schema.language.scalars import ID

TEST_SUBJECT = "TaskFlow can send mail"

_COLUMNS = "id, recipient, subject, template, status, attempts, error, created_at, sent_at, next_attempt_at"
_TOLD_ONCE = {mail_jobs.NOTICE, mail_jobs.SECURITY}
_AGAIN = {mail_jobs.ASSIGNMENT, mail_jobs.WELCOME}
"""Kinds of mail that can be sent a second time. A link to set a password works once, and a test mail is sent anew
instead."""


def _keys_of_former_cursor(text: str) -> list[int | str]:
    at, id = text.split(" ")
    return [int(at), id] if is_id(id, "mail") else []


NEWEST_FIRST = Order(
    "mails",
    (SortKey("created_at", int, descending=True), SortKey("id", str, descending=True)),
    indexed=True,
    of_former_cursor=_keys_of_former_cursor,
)


@strawberry.type
class EmailDeliveryQuery:
    @loaded("Outgoing mail, newest first. Admins only.")
    async def email_deliveries(
        self,
        info: Info,
        status: Annotated[
            DeliveryStatus | None, strawberry.argument(description="How far they have come; all when absent.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> EmailDeliveryConnection | None:
        may_administer(info.context.me)
        return await connection(info, status, Page(first, after, last, before))


async def connection(info: Info, status: DeliveryStatus | None, page: Page) -> EmailDeliveryConnection:
    values, reads = Values(), info.context.reads
    asked = page.checked(NEWEST_FIRST)
    which = EVERYTHING if status is None else f"status = {values(int(status))}"
    total = 0
    if "totalCount" in selected(info):
        total = await reads.fetchval(f"SELECT count(*) FROM email_deliveries WHERE {which}", *values.all)
    rows = await reads.fetch(
        f"SELECT {_COLUMNS} FROM email_deliveries WHERE {all_of([which, asked.condition(NEWEST_FIRST, values)])}"
        f" ORDER BY {NEWEST_FIRST.by(backwards=asked.backwards)} LIMIT {values(asked.size + 1)}",
        *values.all,
    )
    found, more = asked.cut(rows)
    edges = [
        EmailDeliveryEdge(cursor=encode_page_cursor(NEWEST_FIRST, (row["created_at"], row["id"])), node=_to_schema(row))
        for row in found
    ]
    return EmailDeliveryConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo.of(
            [edge.cursor for edge in edges], after=page.after, before=page.before, backwards=asked.backwards, more=more
        ),
        total_count=total,
    )


async def deliveries_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, EmailDelivery]:
    if not context.me.is_admin:
        return {}
    values = Values()
    rows = await context.reads.fetch(
        f"SELECT {_COLUMNS} FROM email_deliveries WHERE {one_of('id', ids, values)}", *values.all
    )
    return {row["id"]: _to_schema(row) for row in rows}


@loaded("Admins. Sends a test mail at once, beside the queue, and tells what the mail server said.")
async def send_test_email(
    info: Info, to: Annotated[str, strawberry.argument(description="Address to send to.")]
) -> TestEmailPayload | None:
    test = TestMail(info, to)
    return await commit(
        info, TestEmailPayload, test.note, arguments={"to": to}, scope=models.Scope.ADMIN, before=test.send
    )


@dataclass
class TestMail:
    """Sends the mail first, which may take long, and then runs the unit that records the mail server's answer."""

    __test__ = False  # a test runner that meets the name must not take it for a test

    info: Info
    to: str
    trial: MailTrial | None = None
    began: int = field(default_factory=clock.now)

    async def send(self) -> None:
        context = self.info.context
        may_administer(context.me)
        self.to = address_of(self.to, "to")
        if not is_dry_run(self.info):
            self.trial = await context.services.try_mail(self.to, context.me.locale)

    async def note(self, unit: Unit) -> TestEmailPayload:
        trial = self.trial
        if trial is None:
            return TestEmailPayload(ok=True)
        key = mail_jobs.trial_key()
        mail = {"recipient": self.to, "subject": TEST_SUBJECT, "template": "test"}
        await email_delivery.queued(unit, key=key, **mail, at=self.began)
        if trial.ok:
            await email_delivery.sent(unit, key, **mail)
        else:
            await email_delivery.failed(unit, key, words=trial.transcript[-1].removeprefix("< "), next_in=None)
        return TestEmailPayload(ok=trial.ok, transcript=trial.transcript)


@mutation(OkPayload, scope=models.Scope.ADMIN, description="Admins. Puts a mail into the queue once more.")
async def resend_email(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Id of the mail.")]
) -> OkPayload:
    may_administer(info.context.me)
    mail = await models.EmailDelivery.filter(id=id).select_for_update().get_or_none()
    if mail is None:
        raise NotFound("There is no such mail.", "id", missing_id=id)
    if mail.status is DeliveryStatus.SENT:
        await _once_more(unit, mail)
    elif mail.status is DeliveryStatus.SKIPPED:
        raise Invalid("This mail is no longer needed: the task or the account has changed since.", "id")
    elif await queue.revive(unit, mail.job_key, new_id=new_id("job")):
        await email_delivery.queued_again(unit, mail.job_key, at=clock.now())
    else:
        raise Invalid("This mail is being sent just now, or can't be sent again. Look again in a moment.", "id")
    return OkPayload(ok=True)


@strawberry.type
class EmailDeliveryMutation:
    send_test_email = send_test_email
    resend_email = resend_email


async def _once_more(unit: Unit, mail: models.EmailDelivery) -> None:
    """Enqueues the mail again under a new key, which gives it another Message-ID: mail programs hide what looks like a
    copy."""
    kind = mail_jobs.kind_of(mail.job_key)
    if kind in _TOLD_ONCE:
        raise Invalid("This notification is already in the inbox and can't be mailed again.", "id")
    if kind not in _AGAIN:
        raise Invalid("The mail server has already accepted this mail, and its link works only once.", "id")
    key = mail_jobs.another_key(mail.job_key)
    await unit.enqueue(Job(kind=kind, key=key, payload=_payload(mail, await _user_of(unit, mail))))
    await email_delivery.queued(
        unit, key=key, recipient=mail.recipient, subject=mail.subject, template=mail.template, at=clock.now()
    )


def _payload(mail: models.EmailDelivery, user_id: str) -> dict[str, Any]:
    if mail_jobs.kind_of(mail.job_key) == mail_jobs.WELCOME:
        return {"user_id": user_id}
    return {"task_id": mail_jobs.task_of(mail.job_key), "user_id": user_id}


async def _user_of(unit: Unit, mail: models.EmailDelivery) -> str:
    user_id: str | None = await unit.fetchval("SELECT id FROM users WHERE email = $1", mail.recipient)
    if user_id is None:
        raise Invalid("Nobody has this address any more.", "id")
    return user_id


def _to_schema(row: Row) -> EmailDelivery:
    return EmailDelivery(
        id=ID(row["id"]),
        to=row["recipient"],
        subject=row["subject"],
        template=row["template"],
        status=DeliveryStatus(row["status"]),
        attempts=row["attempts"],
        error=row["error"],
        created_at=row["created_at"],
        sent_at=row["sent_at"],
        next_attempt_at=row["next_attempt_at"],
    )


async def _trials_seen_now(unit: Unit, me: Viewer, kept: Sequence[TestEmailPayload]) -> Sequence[TestEmailPayload]:  # noqa: ARG001  # every noun has this signature
    """A former admin of the instance does not see the answers of its mail server."""
    for trial in kept:
        trial.transcript = trial.transcript if me.is_admin else []
    return kept


NOUN = Noun(
    schema=EmailDelivery,
    node=NodeType.EMAIL_DELIVERY,
    by_ids=deliveries_by_id,
)
TRIAL = Noun(schema=TestEmailPayload, seen_now=_trials_seen_now)
