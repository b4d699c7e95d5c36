"""What a device is sent, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import orjson

MOST_BYTES = 3_000
"""Of a message, as JSON. Push services take 4,096 bytes, of which encryption takes some; and there are headers."""
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
    """It may wake a device that sleeps."""

    def fields(self) -> dict[str, Any]:
        body = {"body": self.body} if self.body else {}
        return {"title": self.title, **body, "url": self.url, "tag": self.tag, "unreadCount": self.unread_count}

    def shortened(self, most: int = MOST_BYTES) -> PushMessage:
        """So that it has at most so many bytes as JSON, whatever the title is: the body gives way first."""
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
    """The push service has it."""
    GONE = "gone"
    """The push service does not know the device any more."""
    LATER = "retried"
    """It may work another time."""
    RESTING = "resting"
    """The push service has not answered lately, and was not asked."""
    REFUSED = "refused"
    """It will not work as things are."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a push service has made of a message."""

    outcome: DeliveryOutcome
    words: str | None = None
    """Its own, or what kept us from asking it."""
    retry_after: int | None = None
    """Milliseconds, if it has said so."""


def _shorter(text: str, *, by: int) -> str:
    """By so many bytes, or by half: JSON writes some letters with more bytes than they have."""
    whole = text.encode()
    kept = whole[: max(len(whole) - by - _DOTS_BYTES, len(whole) // 2)].decode(errors="ignore").rstrip()
    return f"{kept}…" if len(kept.encode()) > _DOTS_BYTES else ""


def as_texts(fields: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in fields.items()}
