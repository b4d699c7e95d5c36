"""Counts the statements that a piece of a test sends to the database."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

LOGGERS = ("tortoise.db_client", "taskflow.sql")


class Statements(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
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
    for logger in loggers:
        logger.addHandler(statements)
        logger.setLevel(logging.DEBUG)
    try:
        yield statements
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.removeHandler(statements)
            logger.setLevel(level)
