"""Security events, written to the application log under the name `taskflow.security`: one entry for each, and a count
for the metrics. An entry holds ids and addresses; never a token, a password, or the text typed into an e-mail field (it
may be a password)."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from events.event import Change, Logged
from events.team import told_of_member

logger = logging.getLogger("taskflow.security")


class SecurityEvent(StrEnum):
    """`docs/reference/security-events.md` lists each with its fields."""

    SIGNED_IN = "sign_in.succeeded"
    SIGN_IN_FAILED = "sign_in.failed"
    SIGN_IN_LOCKED = "sign_in.locked"
    SIGN_IN_LIMITED = "sign_in.limited"
    SESSION_ENDED = "session.ended"
    TOKEN_REFUSED = "token.refused"
    REFRESH_REFUSED = "refresh.refused"
    REFRESH_REUSED = "refresh.reused"
    RESET_REFUSED = "reset.refused"
    PASSWORD_WRONG = "password.wrong"
    PASSWORD_CHANGED = "password.changed"
    EMAIL_CHANGED = "email.changed"
    KEY_CREATED = "api_key.created"
    KEY_REVOKED = "api_key.revoked"
    ROLE_CHANGED = "user.role_changed"
    USER_CREATED = "user.created"
    USER_DEACTIVATED = "user.deactivated"
    USER_REACTIVATED = "user.reactivated"
    MEMBER_ADDED = "team.member_added"
    MEMBER_CHANGED = "team.member_changed"
    MEMBER_REMOVED = "team.member_removed"
    METRICS_REFUSED = "metrics.refused"


ALARMING = frozenset(
    {
        SecurityEvent.SIGN_IN_FAILED,
        SecurityEvent.SIGN_IN_LOCKED,
        SecurityEvent.SIGN_IN_LIMITED,
        SecurityEvent.TOKEN_REFUSED,
        SecurityEvent.REFRESH_REFUSED,
        SecurityEvent.REFRESH_REUSED,
        SecurityEvent.RESET_REFUSED,
        SecurityEvent.PASSWORD_WRONG,
        SecurityEvent.METRICS_REFUSED,
    }
)
"""These are logged as warnings; the others record permitted actions."""

FROM_THE_LOG = {
    "session.created": SecurityEvent.SIGNED_IN,
    "session.revoked": SecurityEvent.SESSION_ENDED,
    "api_key.created": SecurityEvent.KEY_CREATED,
    "api_key.revoked": SecurityEvent.KEY_REVOKED,
    "user.role_changed": SecurityEvent.ROLE_CHANGED,
    "user.created": SecurityEvent.USER_CREATED,
    "user.deactivated": SecurityEvent.USER_DEACTIVATED,
    "user.reactivated": SecurityEvent.USER_REACTIVATED,
    "team.member_added": SecurityEvent.MEMBER_ADDED,
    "team.member_changed": SecurityEvent.MEMBER_CHANGED,
    "team.member_removed": SecurityEvent.MEMBER_REMOVED,
}
"""Events of the log that are security events too."""

FROM_A_CHANGE = {"password": SecurityEvent.PASSWORD_CHANGED, "email": SecurityEvent.EMAIL_CHANGED}
"""By the field that a `user.updated` changes."""


class SecurityLog:
    """Each process has one instance."""

    def __init__(self) -> None:
        self.counts: Counter[SecurityEvent] = Counter()

    def record(self, event: SecurityEvent, **fields: str | int | None) -> None:
        """Fields that are None or empty are left out."""
        self.counts[event] += 1
        given = {name: value for name, value in fields.items() if value not in (None, "")}
        level = logging.WARNING if event in ALARMING else logging.INFO
        logger.log(level, "%s", event.value, extra={"event": event.value, **given})

    def on_event(self, logged: Logged) -> None:
        """Must be called once with each event, in the process where it happened."""
        event = FROM_THE_LOG.get(logged.name)
        if logged.name == "user.updated":
            event = next((found for change in logged.changes if (found := FROM_A_CHANGE.get(change.field))), None)
        if event is not None:
            self.record(
                event,
                account=_account(logged),
                actor=logged.actor_id,
                via=logged.via.name,
                subject=logged.subject_id,
                role=_roles(logged.changes),
                request_id=logged.origin_id,
            )


def _account(logged: Logged) -> str | None:
    """The account that the event is about; for an event of a team, the member's account."""
    if logged.noun != "team":
        return logged.account_id
    return told_of_member(logged)["member"]["user"]["id"]


def _roles(changes: Iterable[Change]) -> str | None:
    return next((f"{change.before} -> {change.after}" for change in changes if change.field == "role"), None)
