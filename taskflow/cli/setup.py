"""What every command begins with, and how it answers."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

import click
import orjson

from taskflow.settings import Settings, SettingsError

T = TypeVar("T")

logger = logging.getLogger("taskflow.settings")

json_option = click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")


def load(**given: object) -> Settings:
    """The settings; what was said on the command line wins, also for the processes that we start."""
    for name, value in given.items():
        if value is not None:
            os.environ[f"TASKFLOW_{name.upper()}"] = str(value)
    return Settings.load()


def log_service_links(settings: Settings) -> None:
    if settings.service_links:
        names = ", ".join(settings.service_links)
        logger.info("Ignored, because Kubernetes sets them for a Service called taskflow: %s", names)


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def note(text: str) -> None:
    """What takes a while, for whoever sits and waits."""
    if sys.stderr.isatty():
        click.echo(text, err=True)


def print_json(answer: Any) -> None:
    click.echo(orjson.dumps(answer, option=orjson.OPT_INDENT_2, default=str).decode())


def database_url() -> str:
    """For an error message: whatever can be known of it."""
    try:
        return Settings.load().database_url
    except SettingsError:
        return os.environ.get("TASKFLOW_DATABASE_URL", "")


def print_line(answer: Any) -> None:
    """One of many, each on its own line."""
    click.echo(orjson.dumps(answer, default=str).decode())
