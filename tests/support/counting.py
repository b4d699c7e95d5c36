"""Counts the statements that a piece of a test sends to the database.

What it asks for runs in its context; those who look after the log and the jobs by themselves began before, in their own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LOGGERS = ("tortoise.db_client", "taskflow.sql")


_ours: ContextVar[Statements | None] = ContextVar("_ours", default=None)


class Statements(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if _ours.get() is self:
            self.texts.append(record.getMessage())

    def __len__(self) -> int:
        return len(self.texts)

    def __str__(self) -> str:
        return "\n".join(self.texts)


@contextmanager
def counted() -> Iterator[Statements]:
    statements = Statements()
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
