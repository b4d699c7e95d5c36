"""The one exception: a top-level error of an answer, or no answer at all. Expected failures of a mutation are not
raised."""

from __future__ import annotations

from typing import Any

UNREACHABLE = "UNREACHABLE"
STALE = frozenset({"UNAUTHENTICATED", "TOKEN_EXPIRED"})
PASSING = frozenset({UNREACHABLE, "RATE_LIMITED", "INTERNAL"})
"""The same call may work later, unchanged."""

WHAT_TO_DO = {
    UNREACHABLE: "Look at the address and the network, and try again. A mutation may have been done all the same:"
    " send it again with its idempotency key.",
    "UNAUTHENTICATED": "Sign in again, or use another API key.",
    "TOKEN_EXPIRED": "Sign in again.",
    "TOKEN_REUSED": "Sign in again, and keep tokens in one store for each program.",
    "FORBIDDEN": "Ask a team admin for the right, or use an API key with a higher scope.",
    "NOT_FOUND": "Look at the id. What you may not see is not found either.",
    "RATE_LIMITED": "Wait `retry_after` seconds, or ask for less.",
    "TOO_COMPLEX": "Ask for fewer fields or smaller pages.",
    "CURSOR_EXPIRED": "Fetch again, and go on after the new cursor.",
    "BAD_REQUEST": "Compare the document and its variables with the schema (/schema.graphql).",
    "INTERNAL": "Try again. If it stays, give `request_id` to whoever runs the server.",
}


class TaskFlowError(Exception):
    def __init__(
        self,
        code: str,
        message: str,
        *,
        retry_after: float | None = None,
        request_id: str | None = None,
        data: dict[str, Any] | None = None,
        errors: list[Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        """A code of the GraphQL contract, or UNREACHABLE: there was no answer, or none of TaskFlow's."""
        self.message = message
        self.what_to_do = WHAT_TO_DO.get(code, "Change the call as the message says.")
        self.retry_after = retry_after
        """Seconds to wait, if the server named a time."""
        self.request_id = request_id
        """Identifies the request's line in the server's log."""
        self.data = data
        """The part of the answer that came with the error."""
        self.errors = errors or []
        """All errors of the answer, as they came."""

    @property
    def nothing_ran(self) -> bool:
        """True if the server refused the whole request, and said when to come back."""
        return self.retry_after is not None and not any((self.data or {}).values())


def from_errors(errors: list[Any], data: Any = None) -> TaskFlowError:
    first = errors[0] if errors and isinstance(errors[0], dict) else {}
    extensions = first.get("extensions")
    more = extensions if isinstance(extensions, dict) else {}
    return TaskFlowError(
        str(more.get("code", "INTERNAL")),
        str(first.get("message", "The answer has an error without a message.")),
        retry_after=seconds(more.get("retryAfter")),
        request_id=more.get("requestId"),
        data=data if isinstance(data, dict) else None,
        errors=errors,
    )


def seconds(said: Any) -> float | None:
    """Reads a `Retry-After`. A date is ignored: the clock here may be wrong."""
    try:
        number = float(said)
    except (TypeError, ValueError):
        return None
    return min(max(number, 0.5), 86_400.0) if number == number else None  # noqa: PLR0124  # NaN is not itself
