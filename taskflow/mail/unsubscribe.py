"""Addresses under which somebody takes mails of one reason off, without signing in (RFC 8058). Whoever has one can do that, and nothing else."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass

from models.notification.reason import NotificationReason

LONGEST_TOKEN = 200
ALL = "ALL"
"""Of a digest: every reason but SECURITY."""


@dataclass(frozen=True, slots=True)
class Unsubscription:
    user_id: str
    reason: NotificationReason | None
    """None: all that can be taken off."""


class UnsubscribeAddresses:
    def __init__(self, secret: str, public_url: str) -> None:
        self._key = hmac.digest(secret.encode(), b"taskflow unsubscribe", "sha256")
        self._url = f"{public_url.rstrip('/')}/unsubscribe/"

    def of(self, user_id: str, reason: NotificationReason | None) -> str:
        """It is good for ever: a mail may be read years later."""
        name = ALL if reason is None else reason.value
        return f"{self._url}{user_id}.{name}.{self._sign(user_id, name)}"

    def read(self, token: str) -> Unsubscription | None:
        """None: it is none of ours, or of a reason that is not there any more."""
        if len(token) > LONGEST_TOKEN or token.count(".") != 2:
            return None
        user_id, name, sign = token.split(".")
        right = self._sign(user_id, name).encode()
        if not hmac.compare_digest(right, sign.encode(errors="replace")):
            return None
        if name == ALL:
            return Unsubscription(user_id, None)
        return Unsubscription(user_id, NotificationReason(name)) if name in set(NotificationReason) else None

    def _sign(self, user_id: str, name: str) -> str:
        digest = hmac.digest(self._key, f"{user_id} {name}".encode(errors="replace"), "sha256")
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")
