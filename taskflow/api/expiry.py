"""When a stream or a socket must end because the token that opened it does."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable

import orjson

from models import clock
from models.viewer import Viewer
from taskflow.api.desk import Gate

LONGEST_TIMER = 86_400.0


def seconds_left(bearer: str, now: float) -> float | None:
    """Of a token that the gate has let in. None for an API key, which the gate itself ends."""
    parts = bearer.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = orjson.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return None
    expires_at = claims.get("exp") if isinstance(claims, dict) else None
    return expires_at - now if isinstance(expires_at, int | float) else None


def when_ended(gate: Gate, viewer: Viewer, bearer: str, ended: Callable[[], None]) -> Callable[[], None]:
    """Calls `ended` when the session does, or the token. What it returns stops the waiting."""
    unwatch = gate.watch(viewer, ended)
    left = seconds_left(bearer, clock.now() / 1000)
    if left is None or left > LONGEST_TIMER:
        return unwatch
    timer = asyncio.get_running_loop().call_later(max(0.0, left), ended)

    def stop() -> None:
        timer.cancel()
        unwatch()

    return stop
