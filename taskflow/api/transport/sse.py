"""GraphQL over server-sent events, distinct connections mode: how each piece is written."""

from __future__ import annotations

from typing import Final


class Sse:
    headers: Final = [
        (b"content-type", b"text/event-stream; charset=utf-8"),
        (b"cache-control", b"no-cache, no-store, no-transform"),
        (b"x-accel-buffering", b"no"),
    ]
    opening: Final = b":\n\n"
    heartbeat: Final = b":\n\n"

    def result(self, payload: bytes, cursor: str | None) -> bytes:
        """orjson writes JSON without line breaks, so it fits in one `data:` line."""
        if cursor is None:
            return b"event: next\ndata: %b\n\n" % payload
        return b"event: next\nid: %b\ndata: %b\n\n" % (cursor.encode(), payload)

    def end(self, errors: bytes | None = None) -> bytes:
        last = self.result(errors, None) if errors else b""
        return last + b"event: complete\ndata:\n\n"


SSE = Sse()
