"""A device that gets pushes of its owner. It ends with the session that has registered it."""

from __future__ import annotations

from typing import cast

from tortoise import fields
from tortoise.models import Model

from events.push_device import PushDeviceAdded, PushDeviceRemoved, PushDeviceState
from models.errors import LimitReached, NotFound
from models.session.session import Session
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.user.user import User
from models.values import clock
from models.values.ids import new_id
from models.wording.sentence import sentence

MOST = 20
"""For one person."""
LONGEST_ERROR = 500
CARD = tuple(PushDeviceState.__annotations__)
COLUMNS = (
    *("id", "user_id", "session_id", "name", "service", "address_hash", "address"),
    *("created_at", "last_used_at", "error"),
)


class PushDevice(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="push_devices")
    user_id: str
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField("models.Session", related_name="push_devices")
    session_id: str
    name = Text()
    service = Text()
    """The host of its push service."""
    address_hash = Text(unique=True)
    """Finds an address that is registered again: the address itself can't be searched for, because it is encrypted."""
    address = Text()
    """Encrypted, because anyone who has it can send to the device."""
    created_at = Instant()
    last_used_at = OptionalInstant(null=True)
    error = OptionalText(null=True)

    class Meta:
        """The indexes are defined in the migration."""

        table = "push_devices"

    @classmethod
    def new(
        cls, *, user_id: str, session_id: str, name: str, service: str, address_hash: str, address: str, there: int
    ) -> PushDevice:
        """`there`: how many this person has."""
        if there >= MOST:
            raise LimitReached(_IN_ALL.filled(most=MOST), limit=MOST)
        return cls(
            id=new_id("device"),
            user_id=user_id,
            session_id=session_id,
            name=name,
            service=service,
            address_hash=address_hash,
            address=address,
            created_at=clock.now(),
            last_used_at=None,
            error=None,
        )

    def renew(self, *, session_id: str, address: str, name: str | None) -> None:
        """The same address is registered again, perhaps by another session or with new keys. A browser does so at each
        visit, so the last error stays visible until a push has arrived."""
        self.session_id, self.address = session_id, address
        self.name = name or self.name

    def added(self) -> PushDeviceAdded:
        return PushDeviceAdded(stream=self.user_id, subject_id=self.id, state=self.card())

    def removed(self) -> PushDeviceRemoved:
        """Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        return PushDeviceRemoved(stream=self.user_id, subject_id=self.id, state=self.card())

    def card(self) -> PushDeviceState:
        return cast("PushDeviceState", {column: getattr(self, column) for column in CARD})


def no_such_device(id: str) -> NotFound:
    return NotFound("There is no such device of yours.", "id", missing_id=id)


_IN_ALL = sentence("You have {most} devices that get pushes. Remove one that is not needed any more.")
