"""A ticket opens an event stream for a browser's EventSource, which can't send an Authorization header."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from models.storage.columns import Instant, OptionalText, Text
from models.user.user import User
from models.values import clock
from models.values.ids import new_id

if TYPE_CHECKING:
    from models.viewer import Viewer

OPENS_WITHIN = timedelta(seconds=60) // timedelta(milliseconds=1)
MOST = 100
"""For one user: a new ticket replaces the oldest."""


class StreamTicket(Model):
    """The ticket itself is this id with a signature, so the stored row alone opens nothing."""

    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="stream_tickets")
    user_id: str
    credential_id = Text()
    """The session or the API key that requested the ticket; the ticket ends with it."""
    created_at = Instant()
    url_hash = OptionalText(null=True)
    """A hash of the first URL that it opened: it opens no other URL, but this one again."""

    class Meta:
        table = "stream_tickets"
        indexes = (("user_id", "id"),)

    @classmethod
    def new(cls, me: Viewer) -> StreamTicket:
        credential = me.session_id or me.api_key_id
        assert credential is not None  # every viewer came with one
        return cls(id=new_id("ticket"), user_id=me.id, credential_id=credential, created_at=clock.now())


@dataclass(frozen=True, slots=True)
class PresentedTicket:
    """A ticket as it came, with the URL that it came in."""

    text: str
    url_hash: str

    def is_valid_for(self, *, kept_hash: str | None, created_at: int) -> bool:
        """Within a minute it opens any stream once; after that only the same URL again, until its session or key ends."""
        if kept_hash is not None:
            return kept_hash == self.url_hash
        return clock.now() - created_at <= OPENS_WITHIN


Bearer = str | PresentedTicket
"""Credentials of a caller: a token or an API key from a header, or a ticket from the URL of an event stream."""
