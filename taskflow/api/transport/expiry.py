"""Ends a stream or a socket when the token that opened it expires."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from functools import partial

import orjson

from models.stream_ticket import Bearer, PresentedTicket
from models.values import clock
from models.viewer import Viewer
from taskflow.api.execution.operation import Authenticator

LONGEST_TIMER = 86_400.0

SESSION_ENDED = "Session ended: sign in again"
KEY_ENDED = "API key ended: use another one"
TOKEN_EXPIRED = "Token expired: refresh it"
"""The session may still be valid. A client that shows its sign-in page instead of calling `refreshSession` loses it."""


def seconds_left(bearer: str, now: float) -> float | None:
    """The seconds left of an accepted token. None for an API key, whose end the authenticator watches itself."""
    parts = bearer.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = orjson.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return None
    expires_at = claims.get("exp") if isinstance(claims, dict) else None
    return expires_at - now if isinstance(expires_at, int | float) else None


def when_ended(
    authenticator: Authenticator, viewer: Viewer, bearer: Bearer, ended: Callable[[str], None]
) -> Callable[[], None]:
    """Calls `ended` with the reason when the session or the key ends, or when the token expires. Returns a function
    that stops the watch."""
    unwatch = authenticator.when_ended(viewer, partial(ended, KEY_ENDED if viewer.api_key_id else SESSION_ENDED))
    now = clock.now() / 1000
    left = _session_left(viewer, now) if isinstance(bearer, PresentedTicket) else seconds_left(bearer, now)
    if left is None or left > LONGEST_TIMER:
        return unwatch
    timer = asyncio.get_running_loop().call_later(max(0.0, left), ended, TOKEN_EXPIRED)

    def stop() -> None:
        timer.cancel()
        unwatch()

    return stop


def _session_left(viewer: Viewer, now: float) -> float:
    """The seconds left of the session, at most a day. If the session is used meanwhile, it lasts longer: a stream that
    is cut reconnects with its ticket, which is then checked again. So each stream is cut at least once a day."""
    return LONGEST_TIMER if viewer.expires_at is None else min(LONGEST_TIMER, viewer.expires_at / 1000 - now)
