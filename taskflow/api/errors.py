"""Turns failures into errors for clients: one rule for every transport. Details of our own failures stay in the log."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from typing import Any

from graphql import GraphQLError
from graphql.language import ValueNode

from models.errors import (
    AuthFailed,
    Code,
    Invalid,
    LimitReached,
    NotAllowed,
    NotFound,
    Problem,
    Problems,
)
from models.wording.catalogue import translated
from models.wording.sentence import sentence

logger = logging.getLogger("taskflow.api")

MAX_ERRORS = 10
LONGEST_MESSAGE = 500

ErrorDict = dict[str, Any]
"""One entry of `errors`. Its message is English still, until `in_language`."""


class Refusal(Exception):
    """The whole request is refused, and nothing was run. The status applies to every media type, unless the document
    itself is at fault."""

    def __init__(
        self, *errors: ErrorDict, status: int = 400, headers: Sequence[tuple[bytes, bytes]] = (), document: bool = False
    ) -> None:
        super().__init__(clipped(errors[0]["message"]))
        self.errors = list(errors)
        self.status = status
        self.headers = list(headers)
        self.document = document
        """True: the request was well-formed, but its document or variables were not. With `application/json` that gets
        a 200."""


def graphql_error(message: str, code: Code, **extensions: Any) -> ErrorDict:
    return {"message": message, "extensions": {"code": code.value, **extensions}}


def malformed(message: str, *, status: int = 400) -> Refusal:
    """The body is not a GraphQL request."""
    return Refusal(graphql_error(message, Code.BAD_REQUEST), status=status)


def too_complex(message: str, **extensions: Any) -> Refusal:
    return Refusal(graphql_error(message, Code.TOO_COMPLEX, **extensions), document=True)


def too_fast(retry_after: int, limit: int) -> Refusal:
    message = sentence(
        "Too many requests: {limit} cost points a minute are used up. Try again in {seconds} s.",
        limit=limit,
        seconds=retry_after,
    )
    return Refusal(
        graphql_error(message, Code.RATE_LIMITED, retryAfter=retry_after, limit=limit),
        status=429,
        headers=[(b"retry-after", b"%d" % retry_after)],
    )


def not_signed_in(problem: AuthFailed) -> Refusal:
    return Refusal(
        *of_problem(problem),
        status=401,
        headers=[(b"www-authenticate", b'Bearer realm="taskflow", error="invalid_token"')],
    )


def bad_document(errors: Iterable[GraphQLError]) -> Refusal:
    """The document, its operation or its variables do not fit the schema. The client's own names may be repeated."""
    first = list(errors)[:MAX_ERRORS]
    return Refusal(
        *(_located(error, _without_input(error.message), {"code": Code.BAD_REQUEST.value}) for error in first),
        document=True,
    )


def masked_errors(errors: Iterable[GraphQLError], request_id: str) -> list[ErrorDict]:
    """Errors of the execution. A Problem is shown; any other error is a bug, and only a reference number is shown."""
    out: list[ErrorDict] = []
    for error in errors:
        out.extend(_masked(error, request_id))
        if len(out) >= MAX_ERRORS:
            return out[:MAX_ERRORS]
    return out


def internal(request_id: str) -> ErrorDict:
    return graphql_error(
        sentence("Something went wrong on our side. Please report it with the number {number}.", number=request_id),
        Code.INTERNAL,
        requestId=request_id,
    )


def unavailable(request_id: str) -> ErrorDict:
    """An outage that ended the request before anything was run. It is no bug to report."""
    return graphql_error(
        sentence("The server can't reach its database now, so nothing was done. Try again in a moment."),
        Code.INTERNAL,
        requestId=request_id,
    )


def of_problem(problem: Problem) -> list[ErrorDict]:
    if isinstance(problem, Problems):
        return [one for each in problem.problems for one in of_problem(each)]
    return [{"message": problem.message, "extensions": _extensions(problem)}]


def in_language(errors: Iterable[ErrorDict], language: str) -> list[ErrorDict]:
    """The errors in the client's language. graphql-core's messages about a document, and names of the protocol, stay
    English."""
    return [{**error, "message": clipped(translated(error["message"], language))} for error in errors]


def clipped(message: str) -> str:
    """Shortens a message, which may quote the client's own text. JSON can't hold lone surrogates, so each becomes a
    question mark."""
    message = message.encode(errors="replace").decode()
    return message if len(message) <= LONGEST_MESSAGE else message[: LONGEST_MESSAGE - 1] + "…"


def _masked(error: GraphQLError, request_id: str) -> list[ErrorDict]:
    problem = _problem_of(error)
    if problem is None and _is_about_a_value(error):
        return [_located(error, _without_input(error.message), {"code": Code.BAD_REQUEST.value})]
    if problem is None:
        cause = error.original_error or error
        logger.error("request %s failed at %s", request_id, error.path, exc_info=cause)
        one = internal(request_id)
        return [_located(error, one["message"], one["extensions"])]
    return [_located(error, one["message"], one["extensions"]) for one in of_problem(problem)]


def _problem_of(error: GraphQLError) -> Problem | None:
    cause: BaseException | None = error
    while isinstance(cause, GraphQLError):  # a located error is wrapped again at each level that it passes
        cause = cause.original_error
    return cause if isinstance(cause, Problem) else None


def _is_about_a_value(error: GraphQLError) -> bool:
    """graphql-core coerces arguments only when it reaches their field, so some faults show only then: a null variable
    where null is not allowed. Such an error refers to a value node; an error of a resolver refers to a field."""
    return error.nodes is not None and isinstance(error.nodes[0], ValueNode)


_REPEATED = (
    # The parser. A name is the client's own; a text or a number is a value.
    r"(?P<syntax>\ASyntax Error: .*?(?:BlockString|String|Int|Float)) '.*{syntax}"
    r"|(?P<enum>Value) '.*{enum}"
    # Scalars and enums, and an escape in a string.
    r"|(?P<leaf> cannot represent [^:]+| escape sequence): .*?"
    r"(?P<hint> Did you mean the enum values? '\w+'(?:(?:, | or |, or )'\w+')*\?)?\Z"
    # Inputs; and an error that is none of GraphQL's, which may repeat the value itself.
    r"|(?P<asked>\?) Found: .*\Z"
    r"|[,;] found: .*\Z|, but encountered error .*\Z"
)
"""Where messages of graphql-core and Strawberry repeat what was sent. The leftmost match is the message's own: everything
that looks like another one stands in the value."""
LONG_MESSAGE = 1_000
"""Characters. Of a longer message only the beginning is looked at: to find the ends of values in all of it would take a time
that grows with its square."""
_SHORT = re.compile(
    _REPEATED.replace("{syntax}", r"'\.\Z").replace("{enum}", r"' (?=does not exist in '\w+' enum\.)"), re.DOTALL
)
_LONG = re.compile(_REPEATED.replace("{syntax}", r"\Z").replace("{enum}", r"\Z"), re.DOTALL)


def _without_input(message: str) -> str:
    """A mistake anywhere in an input would show the whole of it, in the notation of Python: a password, too."""
    told = message.replace("not to be None", "not to be null")
    repeated = _SHORT if len(told) <= LONG_MESSAGE else _LONG
    return repeated.sub(_without_value, told[:LONG_MESSAGE], count=1)


def _without_value(found: re.Match[str]) -> str:
    if found["enum"]:
        return "This value " if found.end() < len(found.string) else "This value does not exist in the enum."
    if found["asked"]:
        return "?"
    return f"{found['syntax'] or found['leaf'] or ''}.{found['hint'] or ''}"


def _located(error: GraphQLError, message: str, extensions: ErrorDict) -> ErrorDict:
    out: ErrorDict = {"message": message, "extensions": extensions}
    if error.locations:
        out["locations"] = [{"line": at.line, "column": at.column} for at in error.locations[:MAX_ERRORS]]
    if error.path is not None:
        out["path"] = error.path
    return out


def _extensions(problem: Problem) -> ErrorDict:
    out: ErrorDict = {"code": problem.code.value}
    if problem.path:
        out["path"] = problem.path
    match problem:
        case Invalid(allowed=allowed) if allowed:
            out["allowed"] = allowed
        case NotFound(missing_id=missing_id) if missing_id is not None:
            out["missingId"] = missing_id
        case NotAllowed(needs=needs) if needs is not None:
            out["needsTeamRole"] = needs.name
        case LimitReached(limit=limit, retry_after=retry_after):
            out |= {"limit": limit, "retryAfter": retry_after}
        case AuthFailed(retry_after=retry_after) if retry_after is not None:
            out["retryAfter"] = retry_after
        case _:
            pass
    return out
