"""Counts the statements that a block of a test sends to the database.

Requests of the block run in its context. The background tasks of the log and the jobs started earlier, in contexts of their
own, and are not counted."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LOGGERS = ("tortoise.db_client", "taskflow.sql")
OF_UNITS = "taskflow.sql.unit"

_ours: ContextVar[Statements | None] = ContextVar("_ours", default=None)


class Statements(logging.Handler):
    def __init__(self, *, units: bool) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self._units = units

    def emit(self, record: logging.LogRecord) -> None:
        if _ours.get() is self and (self._units or record.name != OF_UNITS):
            self.texts.append(record.getMessage())

    def __len__(self) -> int:
        return len(self.texts)

    def __str__(self) -> str:
        return "\n".join(self.texts)


@contextmanager
def counted(*, units: bool = False) -> Iterator[Statements]:
    """Counts reads and the ORM's statements; with `units`, statements in transactions too."""
    statements = Statements(units=units)
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [logger.level for logger in loggers]
    outside = _ours.set(statements)
    for logger in loggers:
        logger.addHandler(statements)
        logger.setLevel(logging.DEBUG)
    try:
        yield statements
    finally:
        _ours.reset(outside)
        for logger, level in zip(loggers, before, strict=True):
            logger.removeHandler(statements)
            logger.setLevel(level)
