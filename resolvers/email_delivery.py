"""Outgoing mail, for those who run the instance: what became of it, once more, and whether it works at all."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import strawberry

import models
from events.database import Row, Unit
from events.job import Job
from events.jobs import queue
from models import email_delivery
from models.email_delivery import DeliveryStatus
from models.errors import Invalid, NotFound
from models.storage.sql import Values, all_of, one_of
from models.user.address import address_of
from models.user.user import may_administer
from models.values import clock
from models.values.ids import is_id, new_id
from resolvers.running.mutation import commit, mutation
from resolvers.running.selection import selected
from schema.context import Context, Info, MailTrial
from schema.email_delivery import EmailDelivery, EmailDeliveryConnection, EmailDeliveryEdge, TestEmailPayload
from schema.language.field import loaded
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.payload import OkPayload
from schema.language.scalars import ID

PAGE_SIZE = 20
LARGEST_PAGE = 100
TEST_SUBJECT = "TaskFlow can send mail"

_COLUMNS = "id, recipient, subject, template, status, attempts, error, created_at, sent_at, next_attempt_at"
_AGAIN = {"task_assigned", "welcome"}
"""What can be sent a second time. A link to set a password works once; a test is made anew."""


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
    """Newest first."""
    values, reads = Values(), info.context.reads
    size, backwards = _size_of(page)
    here = [] if status is None else [f"status = {values(int(status))}"]
    total = 0
    if "totalCount" in selected(info):
        total = await reads.fetchval(f"SELECT count(*) FROM email_deliveries WHERE {all_of(here)}", *values.all)
    for cursor, argument, side in ((page.after, "after", "<"), (page.before, "before", ">")):
        if cursor is not None:
            at, id = _decode_cursor(cursor, argument)
            here.append(f"(created_at, id) {side} (CAST({values(at)} AS BIGINT), CAST({values(id)} AS TEXT))")
    way = "ASC" if backwards else "DESC"
    rows = await reads.fetch(
        f"SELECT {_COLUMNS} FROM email_deliveries WHERE {all_of(here)}"
        f" ORDER BY created_at {way}, id {way} LIMIT {values(size + 1)}",
        *values.all,
    )
    nodes = [_to_schema(row) for row in rows[:size]]
    if backwards:
        nodes.reverse()
    return _connection(nodes, total, page, more=len(rows) > size, backwards=backwards)


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
    """First the mail server, which takes its time, then the unit that notes what it said."""

    __test__ = False  # a test runner that meets the name must not take it for a test

    info: Info
    to: str
    trial: MailTrial | None = None
    began: int = field(default_factory=clock.now)

    async def send(self) -> None:
        context = self.info.context
        may_administer(context.me)
        self.to = address_of(self.to, "to")
        if not _is_dry_run(self.info):
            self.trial = await context.services.try_mail(self.to, context.me.locale)

    async def note(self, unit: Unit) -> TestEmailPayload:
        trial = self.trial
        if trial is None:
            return TestEmailPayload(ok=True)
        key = f"mail.test:{new_id('mail')}"
        await email_delivery.queued(
            unit, key=key, recipient=self.to, subject=TEST_SUBJECT, template="test", at=self.began
        )
        if trial.ok:
            await email_delivery.sent(unit, key, recipient=self.to, subject=TEST_SUBJECT)
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
    elif await queue.revive(unit, mail.job_key):
        await email_delivery.queued_again(unit, mail.job_key, at=clock.now())
    else:
        raise Invalid("This mail is being sent just now, or can't be sent again. Look again in a moment.", "id")
    return OkPayload(ok=True)


@strawberry.type
class EmailDeliveryMutation:
    send_test_email = send_test_email
    resend_email = resend_email


async def _once_more(unit: Unit, mail: models.EmailDelivery) -> None:
    """With a key of its own, which makes another Message-ID: mail programs hide what looks like a copy."""
    if mail.template not in _AGAIN:
        raise Invalid("The mail server has already accepted this mail, and its link works only once.", "id")
    key = email_delivery.another_key(mail.job_key)
    await unit.enqueue(Job(kind=f"mail.{mail.template}", key=key, payload=_payload(mail, await _user_of(unit, mail))))
    await email_delivery.queued(
        unit, key=key, recipient=mail.recipient, subject=mail.subject, template=mail.template, at=clock.now()
    )


def _payload(mail: models.EmailDelivery, user_id: str) -> dict[str, Any]:
    if mail.template == "welcome":
        return {"user_id": user_id}
    return {"task_id": mail.job_key.split(":")[1], "user_id": user_id}


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


def _connection(
    nodes: list[EmailDelivery], total: int, page: Page, *, more: bool, backwards: bool
) -> EmailDeliveryConnection:
    edges = [EmailDeliveryEdge(cursor=_encode_cursor(node), node=node) for node in nodes]
    return EmailDeliveryConnection(
        edges=edges,
        nodes=nodes,
        page_info=PageInfo.of(
            [edge.cursor for edge in edges], after=page.after, before=page.before, backwards=backwards, more=more
        ),
        total_count=total,
    )


def _size_of(page: Page) -> tuple[int, bool]:
    if page.first is not None and page.last is not None:
        raise Invalid("Ask for `first` or for `last`, not for both.", "last")
    name, size = ("last", page.last) if page.last is not None else ("first", page.first)
    if size is not None and not 0 <= size <= LARGEST_PAGE:
        raise Invalid(f"A page has 0 to {LARGEST_PAGE} items.", name)
    return PAGE_SIZE if size is None else size, page.last is not None


def _encode_cursor(mail: EmailDelivery) -> str:
    return base64.urlsafe_b64encode(f"{mail.created_at} {mail.id}".encode()).decode()


def _decode_cursor(cursor: str, argument: str) -> tuple[int, str]:
    try:
        at, id = base64.urlsafe_b64decode(cursor.encode()).decode().split(" ")
        place = int(at), id
    except ValueError:
        place = (-1, "")
    if not (0 <= place[0] <= clock.LATEST and is_id(place[1], "mail")):
        raise Invalid("This cursor is invalid. Use a cursor from a page of mails.", argument)
    return place


def _is_dry_run(info: Info) -> bool:
    node = info._raw_info.field_nodes[0]  # noqa: SLF001  # as `resolvers.running.mutation` reads it
    return any(directive.name.value == "dryRun" for directive in node.directives or ())
