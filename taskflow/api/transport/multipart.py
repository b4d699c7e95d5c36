"""Multipart subscriptions (`subscriptionSpec=1.0`), as Apollo's clients read them: how each piece is written.

A reader takes a part as complete when it sees the delimiter after it. So each piece ends with a delimiter; if a piece
began with one, it would be read only when the next piece arrives, which may be the heartbeat.
"""

from __future__ import annotations

from typing import Final

_DELIMITER = b"\r\n--graphql"


def _part(content: bytes) -> bytes:
    return b"\r\ncontent-type: application/json\r\n\r\n%b%b" % (content, _DELIMITER)


class Multipart:
    headers: Final = [
        (b"content-type", b'multipart/mixed; boundary="graphql"; subscriptionSpec=1.0'),
        (b"cache-control", b"no-cache, no-store, no-transform"),
        (b"x-accel-buffering", b"no"),
    ]
    heartbeat: Final = _part(b"{}")
    opening: Final = _DELIMITER + heartbeat

    def result(self, payload: bytes, cursor: str | None) -> bytes:  # noqa: ARG002  # its clients can't resume
        return _part(b'{"payload":%b}' % payload)

    def end(self, errors: bytes | None = None) -> bytes:
        """Errors that end the stream stand beside the payload, not in it."""
        last = _part(b'{"payload":null,%b' % errors[1:]) if errors else b""
        return last + b"--\r\n"


MULTIPART = Multipart()
