"""The causes of an error: one walk for the retries, the metrics and the log."""

from __future__ import annotations

from collections.abc import Iterator

import asyncpg
from graphql import GraphQLError
from redis.exceptions import RedisError
from tortoise.exceptions import BaseORMException

from models.errors import Problem

_WRAPPERS = (BaseORMException, asyncpg.InterfaceError, RedisError)
"""Errors that a library raises in place of the driver's or of the system's, and not always with `from`. Any other error
that is raised while an outage is handled may be a bug in its handling."""


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error itself, then its causes, each of them once. A Problem is an answer for the client, whatever led to it,
    so its causes are left out."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop(0)
        if each is None or id(each) in seen:  # causes may form a cycle
            continue
        seen.add(id(each))
        yield each
        waiting += _direct_causes(each)


def _direct_causes(error: BaseException) -> Iterator[BaseException | None]:
    if isinstance(error, Problem):
        return
    if isinstance(error, GraphQLError) and error.original_error is not None:
        yield error.original_error  # graphql-core copies the causes of this one, and not whether its context is suppressed
        return
    yield error.__cause__
    yield from (arg for arg in error.args if isinstance(arg, BaseException))  # Tortoise wraps some errors in this way
    if isinstance(error, _WRAPPERS) and not error.__suppress_context__:
        yield error.__context__
    if isinstance(error, BaseExceptionGroup):
        yield from error.exceptions
