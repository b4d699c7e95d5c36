"""Addresses that unsubscribe somebody from mails of one reason without signing in (RFC 8058). An address allows that
and nothing else."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass

from models.notification.reason import NotificationReason

LONGEST_TOKEN = 200
ALL = "ALL"
"""For a digest: every reason but SECURITY."""


@dataclass(frozen=True, slots=True)
class Unsubscription:
    user_id: str
    reason: NotificationReason | None
    """None: all reasons that can be unsubscribed from."""


class UnsubscribeAddresses:
    def __init__(self, secret: str, public_url: str) -> None:
        self._key = hmac.digest(secret.encode(), b"taskflow unsubscribe", "sha256")
        self._url = f"{public_url.rstrip('/')}/unsubscribe/"

    def of(self, user_id: str, reason: NotificationReason | None) -> str:
        """The address never expires: a mail may be read years later."""
        name = ALL if reason is None else reason.value
        return f"{self._url}{user_id}.{name}.{self._sign(user_id, name)}"

    def read(self, token: str) -> Unsubscription | None:
        """None: the token is not ours, or its reason does not exist any more."""
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
