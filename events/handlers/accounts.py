"""Reactions to a new account, and to a start of the application."""

from __future__ import annotations

import logging

from events.payloads import PendingEvent
from events.user import UserCreated
from models.roles import TeamRole
from models.team.default import default_team
from models.user.user import User
from models.values import clock

logger = logging.getLogger("taskflow")


async def join_the_default_team(pending: PendingEvent) -> None:
    """Every new account has a place to work from the start."""
    team = await default_team(pending.unit)
    membership, event = team.add(await User.get(id=pending.event.subject_id), TeamRole.MEMBER)
    await membership.save(force_create=True)
    await pending.unit.tell(event)


def log_user_created(event: UserCreated) -> None:
    """With the id and not the address: logs are read by more people than accounts are."""
    logger.info("[%s] user.created: %s", clock.to_wire(event.state["created_at"]), event.subject_id)


def log_app_ready(_: object) -> None:
    logger.info("[%s] Application ready.", clock.to_wire(clock.now()))
