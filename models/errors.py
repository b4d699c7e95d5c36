"""The expected errors of a request, as data. Every other exception is a bug, and its text stays hidden from clients."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.roles import TeamRole


class Code(StrEnum):
    UNAUTHENTICATED = "UNAUTHENTICATED"
    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"
    TOKEN_EXPIRED = "TOKEN_EXPIRED"
    TOKEN_REUSED = "TOKEN_REUSED"
    SIGN_IN_AGAIN = "SIGN_IN_AGAIN"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    INVALID = "INVALID"
    ALREADY_EXISTS = "ALREADY_EXISTS"
    CONFLICT = "CONFLICT"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    RATE_LIMITED = "RATE_LIMITED"
    TOO_COMPLEX = "TOO_COMPLEX"
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    BAD_REQUEST = "BAD_REQUEST"
    INTERNAL = "INTERNAL"
    CYCLE = "CYCLE"


class Problem(Exception):
    """An expected failure. The message tells the reader what to do next; the path names the input that is wrong."""

    code = Code.INVALID
    is_of_the_unit = False
    """True for a problem after something was stored: it can't be one outcome among others, and ends the whole unit."""

    def __init__(self, message: str, *path: str, code: Code | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = list(path)
        if code is not None:
            self.code = code


class Invalid(Problem):
    def __init__(self, message: str, *path: str, allowed: Iterable[str] = (), code: Code | None = None) -> None:
        super().__init__(message, *path, code=code)
        self.allowed = list(allowed)


class Required(Invalid):
    code = Code.REQUIRED


class NotFound(Problem):
    """Also raised for things that the caller may not see: the two must look the same."""

    code = Code.NOT_FOUND

    def __init__(self, message: str, *path: str, missing_id: str | None = None) -> None:
        super().__init__(message, *path)
        self.missing_id = missing_id


class NotAllowed(Problem):
    """For things that the caller sees, but may not change."""

    code = Code.FORBIDDEN

    def __init__(self, message: str, *path: str, needs: TeamRole | None = None) -> None:
        super().__init__(message, *path)
        self.needs = needs


class Conflict(Problem):
    """`current` is the object as it is now (a model), so that a client can merge without another query."""

    code = Code.CONFLICT

    def __init__(
        self,
        message: str,
        *path: str,
        current: Any = None,  # any of our models; the schema knows how to show each
        fields: Iterable[str] = (),
        code: Code | None = None,
    ) -> None:
        super().__init__(message, *path, code=code)
        self.current = current
        self.current_version: int | None = getattr(current, "version", None)
        self.fields = list(fields)


class AuthFailed(Problem):
    code = Code.UNAUTHENTICATED

    def __init__(self, message: str, *path: str, code: Code | None = None, retry_after: int | None = None) -> None:
        super().__init__(message, *path, code=code)
        self.retry_after = retry_after


class LimitReached(Problem):
    code = Code.LIMIT_EXCEEDED

    def __init__(
        self, message: str, *path: str, limit: int, retry_after: int | None = None, code: Code | None = None
    ) -> None:
        super().__init__(message, *path, code=code)
        self.limit = limit
        self.retry_after = retry_after


class Problems(Problem):
    """Several problems at once, each of which is reported."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(problem.message for problem in self.problems))
