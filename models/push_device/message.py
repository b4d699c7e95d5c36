"""A push message to a device, and the outcome of its delivery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import orjson

MOST_BYTES = 3_000
"""The most bytes of a message as JSON. Push services accept 4,096 bytes, some of which encryption and headers take."""
_SHORTEST_TITLE = 100
_DOTS_BYTES = len("…".encode())


@dataclass(frozen=True, slots=True)
class PushMessage:
    title: str
    body: str
    url: str
    tag: str
    """A new message takes the place of an older one with the same tag."""
    unread_count: int
    is_urgent: bool = False
    """Whether it may wake a sleeping device."""

    def fields(self) -> dict[str, Any]:
        body = {"body": self.body} if self.body else {}
        return {"title": self.title, **body, "url": self.url, "tag": self.tag, "unreadCount": self.unread_count}

    def shortened(self, most: int = MOST_BYTES) -> PushMessage:
        """Shortened to at most this many bytes as JSON, whatever the title is: the body is cut first."""
        message = self
        while (over := len(orjson.dumps(message.fields())) - most) > 0 and message.body:
            message = replace(message, body=_shorter(message.body, by=over))
        while (over := len(orjson.dumps(message.fields())) - most) > 0 and len(message.title) > _SHORTEST_TITLE:
            message = replace(message, title=_shorter(message.title, by=over))
        return message

    def without_body(self) -> PushMessage:
        return replace(self, body="")


class DeliveryOutcome(StrEnum):
    SENT = "sent"
    """The push service has accepted it."""
    GONE = "gone"
    """The push service no longer has the device."""
    LATER = "retried"
    """Another try may work."""
    RESTING = "resting"
    """The push service has not answered lately, and was not called."""
    REFUSED = "refused"
    """It will not work without a change."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The answer of a push service to a message."""

    outcome: DeliveryOutcome
    words: str | None = None
    """The words of the push service, or the reason why it was not called."""
    retry_after: int | None = None
    """Milliseconds, if the push service gave a time."""


def _shorter(text: str, *, by: int) -> str:
    """Shorter by that many bytes, or cut to half: JSON writes some characters with more bytes than they have."""
    whole = text.encode()
    kept = whole[: max(len(whole) - by - _DOTS_BYTES, len(whole) // 2)].decode(errors="ignore").rstrip()
    return f"{kept}…" if len(kept.encode()) > _DOTS_BYTES else ""


def as_texts(fields: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in fields.items()}
