"""How the log looks: a line of text or of JSON for each entry, and never a secret in it."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import orjson

from taskflow.settings import Settings

_OF_LOGGING = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {
    "message",
    "asctime",
    "taskName",
    "color_message",
}


_TICKET = re.compile(r"(\bticket=|\bticket_[0-9a-z]{26}\.)[^&\s\"'\\]+", re.IGNORECASE)
"""A stream ticket stands in a URL, and URLs get into logs: as a parameter, and wherever else one stands by itself."""


class Formatter(logging.Formatter):
    """What was given as `extra=` stands behind the message, by name."""

    def __init__(self, *, hide: Collection[str] = ()) -> None:
        super().__init__()
        as_json = (orjson.dumps(secret).decode()[1:-1] for secret in hide)
        # The longest first: one secret may be the beginning of another.
        self._hide = sorted({*hide, *as_json}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = _TICKET.sub(r"\1***", self.line(record))
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
        "handlers": {"stderr": {"class": "logging.StreamHandler", "stream": "ext://sys.stderr", "formatter": "ours"}},
        "root": {"level": "WARNING", "handlers": ["stderr"]},
        "loggers": {
            "taskflow": {"level": level},
            # What uvicorn says when all is well, we say ourselves, in our words.
            "uvicorn.error": {"level": level if level == "DEBUG" else "WARNING"},
            "tortoise": {"level": "WARNING"},
        },
    }


def _extras(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _OF_LOGGING}


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _one_line(text: str) -> str:
    """What a client sent must not look like an entry of its own."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
