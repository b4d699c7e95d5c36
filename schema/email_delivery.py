"""Outgoing mail, as admins see it."""

import strawberry

from models.email_delivery import DeliveryStatus
from schema.language.enums import described_enum
from schema.language.node import Node
from schema.language.page import PageInfo
from schema.language.payload import Payload
from schema.language.scalars import DateTime

described_enum(
    DeliveryStatus,
    "DeliveryStatus",
    "The delivery status of a mail.",
    QUEUED="Waiting for the first attempt.",
    SENT="Accepted by the mail server.",
    RETRYING="Failed, will be tried again.",
    FAILED="Given up; visible to admins and re-sendable.",
    SKIPPED="No longer needed when it was due (assignee changed again, account deactivated).",
)


@strawberry.type(description="An outgoing mail, for admins: mail that fails is visible and can be sent again.")
class EmailDelivery(Node):
    to: str = strawberry.field(description="Address it goes to.")
    subject: str = strawberry.field(description="Its subject line.")
    template: str = strawberry.field(description="The name of the mail template.")
    status: DeliveryStatus = strawberry.field(description="How far it has come.")
    attempts: int = strawberry.field(description="The number of attempts.")
    error: str | None = strawberry.field(description="The error message of the mail server.")
    created_at: DateTime = strawberry.field(description="When it was asked for.")
    sent_at: DateTime | None = strawberry.field(description="When the mail server accepted it.")
    next_attempt_at: DateTime | None = strawberry.field(
        description="When the next attempt is due; null if there is none."
    )


@strawberry.type(description="One mail in a page of mails.")
class EmailDeliveryEdge:
    cursor: str = strawberry.field(description="The item's cursor, for `after` and `before`.")
    node: EmailDelivery = strawberry.field(description="The mail.")


@strawberry.type(description="A page of outgoing mail.")
class EmailDeliveryConnection:
    edges: list[EmailDeliveryEdge] = strawberry.field(description="The items, each with its cursor.")
    nodes: list[EmailDelivery] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(
        description="Whether there are items before and after this page, and its first and last cursors."
    )
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")


@strawberry.type(description="What the mail server said.")
class TestEmailPayload(Payload):
    __test__ = False  # a test runner that meets the name must not take it for a test

    ok: bool = strawberry.field(description="Whether the mail server accepted the mail.", default=False)
    transcript: list[str] = strawberry.field(description="SMTP dialogue without secrets.", default_factory=list)
