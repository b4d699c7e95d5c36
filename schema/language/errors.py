"""Expected failures, as data: what `payload.errors` holds."""

from collections.abc import Callable

import strawberry

from models import errors
from models.wording.catalogue import translated
from schema.language.enums import described_enum
from schema.language.node import Node
from schema.language.scalars import ID
from schema.language.team_role import TeamRole

described_enum(
    errors.Code,
    "ErrorCode",
    "All codes, for `payload.errors[].code` and for `errors[].extensions.code` alike.",
    UNAUTHENTICATED="No or unusable token (top level only).",
    INVALID_CREDENTIALS="The e-mail or password is wrong, or the account is deactivated; the error does not reveal which.",
    TOKEN_EXPIRED="Token expired: use `refreshSession`.",  # noqa: S106  # a description, no password
    TOKEN_REUSED="A refresh token was used again, later than 30 s or by another client; its whole session is revoked.",  # noqa: S106  # a description
    SIGN_IN_AGAIN="The session is too old for this: sign in again, then try it within an hour. API keys can't do it.",
    FORBIDDEN="The caller sees the object, but may not do this.",
    NOT_FOUND="No such object for this caller.",
    REQUIRED="Required value missing or blank.",
    INVALID="Value malformed or out of range.",
    ALREADY_EXISTS="Unique value already taken (e-mail already registered).",
    CONFLICT="Version conflict.",
    IDEMPOTENCY_MISMATCH="The idempotency key was used before, with other arguments.",
    LIMIT_EXCEEDED="Limit on size or count.",
    RATE_LIMITED="Rate limit (HTTP 429 with Retry-After where the whole request is refused).",
    TOO_COMPLEX="Query too deep, too wide or too expensive; refused before execution.",
    CURSOR_EXPIRED="The cursor is older than the log's retention, or from before a restore of the database: fetch again, then subscribe from the new cursor.",
    BAD_REQUEST="The document could not be parsed or validated, or its variables do not fit (top level only).",
    INTERNAL="Bug or outage; `extensions.requestId` names the log line.",
    CYCLE="The relation would close a cycle, of sub-tasks or of blocking tasks.",
)


@strawberry.interface(description="An expected failure, as data.")
class UserError:
    code: errors.Code = strawberry.field(description="Stable, machine-readable.")
    message: str = strawberry.field(description="For people: says what to do next.")
    path: list[str] = strawberry.field(
        description='Path to the input value, for example ["input", "dueDate"]; empty when the whole call is meant.'
    )


@strawberry.type(description="A value in the input is wrong.")
class ValidationError(UserError):
    allowed: list[str] = strawberry.field(
        description="The allowed values, where the set is small.", default_factory=list
    )


@strawberry.type(description="The object does not exist, or the caller may not know that it does.")
class NotFoundError(UserError):
    missing_id: ID | None = strawberry.field(description="The id that was asked for.", default=None)


@strawberry.type(description="The caller sees the object but may not do this to it.")
class PermissionError(UserError):
    needs_team_role: TeamRole | None = strawberry.field(
        description="The least team role that would be enough, where a team role decides.", default=None
    )


@strawberry.type(
    description=(
        "`expectedVersion` is stale, or a unique value is taken. "
        "Carries the current object, so that a client can merge without another request."
    )
)
class ConflictError(UserError):
    current: Node | None = strawberry.field(description="The object as it is now.", default=None)
    current_version: int | None = strawberry.field(description="Its version now.", default=None)
    conflicting_fields: list[str] = strawberry.field(
        description="Fields that changed since `expectedVersion` and that this call also sets.", default_factory=list
    )


@strawberry.type(description="Sign-in failed, or a token is invalid, expired or revoked.")
class AuthError(UserError):
    retry_after: int | None = strawberry.field(
        description="Seconds to wait before the next try, after repeated failures.", default=None
    )


@strawberry.type(description="A size, count or rate limit was reached.")
class LimitError(UserError):
    limit: int = strawberry.field(description="The most that is allowed.")
    retry_after: int | None = strawberry.field(
        description="Seconds until it may work again; null for size and count limits.", default=None
    )


ToNode = Callable[[object], Node | None]
"""A model whose relations are loaded, as the viewer sees it: for what a conflict carries."""


def to_user_errors(problem: errors.Problem, to_node: ToNode, language: str) -> list[UserError]:
    """`payload.errors` for what went wrong: one thing, or several at once."""
    if isinstance(problem, errors.Problems):
        return [error for each in problem.problems for error in to_user_errors(each, to_node, language)]
    return [_one(problem, to_node, language)]


def _one(problem: errors.Problem, to_node: ToNode, language: str) -> UserError:
    code, message, path = problem.code, translated(problem.message, language), problem.path
    match problem:
        case errors.NotFound():
            return NotFoundError(code=code, message=message, path=path, missing_id=problem.missing_id)
        case errors.NotAllowed():
            return PermissionError(code=code, message=message, path=path, needs_team_role=problem.needs)
        case errors.Conflict():
            return _conflict(problem, message, to_node)
        case errors.AuthFailed():
            return AuthError(code=code, message=message, path=path, retry_after=problem.retry_after)
        case errors.LimitReached():
            return LimitError(
                code=code, message=message, path=path, limit=problem.limit, retry_after=problem.retry_after
            )
        case errors.Invalid():
            return ValidationError(code=code, message=message, path=path, allowed=problem.allowed)
    return ValidationError(code=code, message=message, path=path)


def _conflict(problem: errors.Conflict, message: str, to_node: ToNode) -> ConflictError:
    return ConflictError(
        code=problem.code,
        message=message,
        path=problem.path,
        current=None if problem.current is None else to_node(problem.current),
        current_version=problem.current_version,
        conflicting_fields=problem.fields,
    )
