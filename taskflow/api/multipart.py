"""Multipart subscriptions (`subscriptionSpec=1.0`), as Apollo's clients read them: how each piece is written."""

from __future__ import annotations

from typing import Final

_PART = b"\r\n--graphql\r\ncontent-type: application/json\r\n\r\n"


class Multipart:
    headers: Final = [
        (b"content-type", b'multipart/mixed; boundary="graphql"; subscriptionSpec=1.0'),
        (b"cache-control", b"no-cache, no-store, no-transform"),
        (b"x-accel-buffering", b"no"),
    ]
    opening: Final = _PART + b"{}"
    heartbeat: Final = _PART + b"{}"

    def result(self, payload: bytes, cursor: str | None) -> bytes:  # noqa: ARG002  # its clients know no resuming
        return b'%b{"payload":%b}' % (_PART, payload)

    def end(self, errors: bytes | None = None) -> bytes:
        """Errors that end the stream stand beside the payload, not in it."""
        last = b'%b{"payload":null,%b' % (_PART, errors[1:]) if errors else b""
        return last + b"\r\n--graphql--\r\n"


MULTIPART = Multipart()
