"""A copy that is killed in the middle: python -m tests.support.dying_copy SOURCE TARGET FRACTION."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from taskflow.operations.copying import database_copy
from taskflow.operations.copying.database_copy import Progress


class Death:
    """Comes when this part of the rows is written."""

    def __init__(self, fraction: float) -> None:
        self._fraction = fraction
        self._left = 0

    def begin(self, rows: int) -> None:
        self._left = int(rows * self._fraction)
        self.told(0)

    def told(self, rows: int) -> None:
        self._left -= rows
        if self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    source, target, fraction = sys.argv[1:]
    death = Death(float(fraction))
    asyncio.run(database_copy.copy(source, target, backups=Path(), progress=Progress(death.begin, death.told)))
