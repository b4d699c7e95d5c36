"""Push services that have not answered: for a while they are not asked, since each that is waited for keeps others waiting."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

MOST = 1_000
FIRST_REST, LONGEST_REST = 30_000, 3_600_000


@dataclass(slots=True)
class _Rest:
    times: int
    until: int


class Silence:
    """Of one process. Times are milliseconds."""

    def __init__(self) -> None:
        self._rests: OrderedDict[str, _Rest] = OrderedDict()

    def left(self, origin: str, now: int) -> int:
        """How long it is not asked; 0: it is."""
        rest = self._rests.get(origin)
        return 0 if rest is None else max(0, rest.until - now)

    def note(self, origin: str, now: int) -> None:
        """It did not answer in time: 30 s of rest, twice as much each time, up to an hour."""
        rest = self._rests.setdefault(origin, _Rest(0, now))
        if rest.until <= now:  # else it is known already: several were waiting for it
            rest.until = now + min(LONGEST_REST, FIRST_REST * 2 ** min(rest.times, 10))
            rest.times += 1
        self._rests.move_to_end(origin)
        if len(self._rests) > MOST:
            self._rests.popitem(last=False)

    def end(self, origin: str) -> None:
        """It answers."""
        self._rests.pop(origin, None)
