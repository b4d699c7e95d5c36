"""Days as people write them."""

from __future__ import annotations

from datetime import date

from models.values import clock


def today() -> date:
    """In UTC. A day that is taken when a module is imported is yesterday in a run over midnight."""
    return date.fromisoformat(clock.day_of(clock.now(), "UTC"))
