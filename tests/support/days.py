"""Days as people write them."""

from __future__ import annotations

from datetime import date

from models.values import clock


def today() -> date:
    """Today in UTC. A date computed when a module is imported would be yesterday's in a run past midnight."""
    return date.fromisoformat(clock.day_of(clock.now(), "UTC"))
