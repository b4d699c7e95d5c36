"""Configures logging: a line of text or JSON for each entry, without secrets. Lines of the access log are written together."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import orjson

from taskflow.settings.settings import Settings

_OF_LOGGING = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {
    "message",
    "asctime",
    "taskName",
    "color_message",
}


ACCESS = "taskflow.access"
"""The logger with a line for each request."""
LONGEST_WAIT = 0.2
"""Seconds that a line of the access log waits at most, to be written together with others."""
MAX_WAITING = 64 * 1024
"""Characters of lines that wait."""

_TICKET = re.compile(r"(\bticket=|\bticket_[0-9a-z]{26}\.)[^&\s\"'\\]+", re.IGNORECASE)
"""A stream ticket is part of a URL, and URLs get into logs. Matches the parameter, and tickets anywhere else."""


class Formatter(logging.Formatter):
    """Appends the values of `extra=`, by name, to the message."""

    def __init__(self, *, hide: Collection[str] = ()) -> None:
        super().__init__()
        as_json = (orjson.dumps(secret).decode()[1:-1] for secret in hide)
        # The longest first: one secret may be the beginning of another.
        self._hide = sorted({*hide, *as_json}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = self.line(record)
        if "ticket" in line.lower():
            line = _TICKET.sub(r"\1***", line)
        for secret in self._hide:
            line = line.replace(secret, "***")
        return line

    def line(self, record: logging.LogRecord) -> str:
        beside = " ".join(f"{name}={_one_line(str(value))}" for name, value in _extras(record).items())
        head = f"{_time(record)} {record.levelname.lower():<7} {record.name}: {_one_line(record.getMessage())}"
        return "\n".join(part for part in (f"{head} {beside}".rstrip(), self._trace(record)) if part)

    def _trace(self, record: logging.LogRecord) -> str:
        traced = self.formatException(record.exc_info) if record.exc_info and record.exc_info[0] else ""
        return "\n".join(part for part in (traced, record.stack_info) if part)


class JsonFormatter(Formatter):
    def line(self, record: logging.LogRecord) -> str:
        entry = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **_extras(record),
        }
        if trace := self._trace(record):
            entry["trace"] = trace
        return orjson.dumps(entry, default=str).decode()


class InOrder(logging.StreamHandler[Any]):
    """Writes each entry at once, except for lines of the access log: a system call for each would cost more than the
    line itself, so they are written together. Any other entry is written together with the waiting lines, after
    them."""

    def __init__(self, stream: Any = None) -> None:
        super().__init__(stream)
        self._waiting: list[str] = []
        self._characters = 0
        self._timed_by: asyncio.AbstractEventLoop | None = None
        """The event loop that will write the waiting lines."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._waiting.append(self.format(record) + self.terminator)
            self._characters += len(self._waiting[-1])
            if not _may_wait(record) or self._characters > MAX_WAITING or not self._is_timed():
                self.flush()
        except RecursionError:
            raise
        except Exception:  # noqa: BLE001  # as in logging's own handlers: a log that can't be written stops nothing
            self.handleError(record)

    def flush(self) -> None:
        """`logging` calls this also when the interpreter ends."""
        with self.lock or contextlib.nullcontext():
            lines, self._waiting, self._characters = self._waiting, [], 0
            self.stream.write("".join(lines))
            super().flush()

    def _is_timed(self) -> bool:
        """Schedules the write. False: no event loop runs in this thread to do it."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        if self._timed_by is not loop:  # a loop that has ended will never write the lines
            self._timed_by = loop
            loop.call_later(LONGEST_WAIT, self._write_late)
        return True

    def _write_late(self) -> None:
        self._timed_by = None
        _write(self)


def flush() -> None:
    """Writes the lines that wait. Needed where a signal ends the process at once."""
    for handler in logging.getLogger().handlers:
        _write(handler)


def config(settings: Settings) -> dict[str, Any]:
    """For `logging.config.dictConfig`, also in the workers that uvicorn starts."""
    level = settings.log_level.upper()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "ours": {
                "()": JsonFormatter if settings.log_format == "json" else Formatter,
                "hide": sorted(settings.confidential()),
            }
        },
        "handlers": {"stderr": {"()": InOrder, "stream": "ext://sys.stderr", "formatter": "ours"}},
        "root": {"level": "WARNING", "handlers": ["stderr"]},
        "loggers": {
            "taskflow": {"level": level},
            # For uvicorn's routine messages we log our own lines.
            "uvicorn.error": {"level": level if level == "DEBUG" else "WARNING"},
            "tortoise": {"level": "WARNING"},
        },
    }


def _write(handler: logging.Handler) -> None:
    with contextlib.suppress(OSError, ValueError):  # a full disk or a closed pipe stops nothing
        handler.flush()


def _may_wait(record: logging.LogRecord) -> bool:
    return record.name == ACCESS and record.levelno < logging.WARNING


def _extras(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _OF_LOGGING}


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _one_line(text: str) -> str:
    """Escapes a text of a client, so that it can't look like an entry of its own."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
