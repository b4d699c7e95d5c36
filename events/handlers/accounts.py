"""Reactions to a new account, and to a start of the application."""

from __future__ import annotations

import logging

from events.bus.messages import PendingEvent
from events.user import UserCreated
from models.roles import TeamRole
from models.team.default import default_team
from models.user import handle
from models.user.user import User
from models.values import clock
from models.viewer import SYSTEM

logger = logging.getLogger("taskflow")


async def give_the_default_profile(pending: PendingEvent) -> None:
    """Gives a new account a handle if it has none, and adds it to the default team."""
    assert isinstance(pending.event, UserCreated)  # it is registered for this event alone
    unit, card = pending.unit, pending.event.state
    if card["handle"] is None:
        card["handle"] = await handle.first_free(unit, card["name"], by=card["id"], now=card["created_at"])
        await unit.execute("UPDATE users SET handle = $2 WHERE id = $1", card["id"], card["handle"])
    team = await default_team(unit)
    membership, event = team.add(await User.get(id=card["id"]), TeamRole.MEMBER, by=SYSTEM)
    await membership.save(force_create=True)
    await unit.tell(event)


def log_user_created(event: UserCreated) -> None:
    """Logs the id, not the address: more people can read the logs than the accounts."""
    logger.info("[%s] user.created: %s", clock.to_wire(event.state["created_at"]), event.subject_id)


def log_app_ready(_: object) -> None:
    logger.info("[%s] Application ready.", clock.to_wire(clock.now()))
