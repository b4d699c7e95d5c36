"""How the schema's types are built: loaded fields, the contents of errors, and authentication."""

from enum import IntEnum
from types import SimpleNamespace
from typing import Any

import pytest
from strawberry.types.base import StrawberryObjectDefinition, has_object_definition

import schema
from models import errors
from models.roles import TeamRole
from schema.context import Context
from schema.language import errors as answers
from schema.language.enums import described_enum
from tests.schema.test_nouns import modules_of, own
from tests.schema.todo import todo

A_KEY = schema.ApiKey(
    id="key_01", name="CI", prefix="tf_ab", scopes=[], created_at=0, expires_at=None, last_used_at=None
)
LOADED = {
    *("User.email_confirmed", "User.teams", "User.created_tasks", "User.assigned_tasks"),
    *("Team.members", "Team.labels", "Team.tasks", "Team.stats", "Label.team"),
    *("Team.stages", "Stage.team"),
    *("View.owner", "View.team", "View.tasks", "View.stats"),
    *("Comment.task", "Comment.parent", "Comment.replies", "Comment.mentions", "Reaction.users"),
    *("Task.attachments", "Comment.attachments", "Attachment.task", "Attachment.comment"),
    *("Attachment.upload", "Attachment.url", "Attachment.thumbnail_url"),
    *("Task.parent", "Task.subtasks", "Task.relations", "Task.next_occurrence", "Recurrence.upcoming"),
    *("Task.activity", "Task.as_of", "Task.comments", "Task.watchers", "Event.subject", "Event.task", "Event.team"),
    *("Notification.task", "Notification.title", "Notification.comment", "Notification.events"),
    *("Task.reminders", "Reminder.task"),
    *("SearchMatch.comment", "SearchMatch.attachment"),
    "Task.description_html",
    *("DashboardStats.recent_tasks", "DashboardStats.by_assignee", "DashboardStats.flow"),
}


class Stop(IntEnum):
    HERE = 0
    THERE = 1


def asked_by_nobody() -> Context:
    """A context without a caller that shows the same key for any conflict."""
    fields: Any = SimpleNamespace(shown=lambda _: A_KEY)
    nothing: Any = SimpleNamespace()
    return Context(viewer=None, request=schema.Request(id="req"), reads=nothing, fields=fields, services=nothing)


def test_only_a_few_fields_have_resolvers_and_the_rest_are_plain_attributes() -> None:
    """A list of tasks is fast because no resolver runs for each of its values: think twice before this set grows."""
    loaded = {
        f"{definition.name}.{field.python_name}"
        for definition in definitions()
        for field in definition.fields
        if field.base_resolver is not None
    }

    todo(
        *(
            f"tests/schema/test_schema.py: {name} is loaded. Must it be? Then add it to LOADED"
            for name in loaded - LOADED
        ),
        *(f"tests/schema/test_schema.py: take {name} out of LOADED" for name in LOADED - loaded),
    )


@pytest.mark.parametrize(
    ("problem", "shown"),
    [
        (
            errors.Required("Title is required", "input", "title"),
            answers.ValidationError(code=errors.Code.REQUIRED, message="Title is required", path=["input", "title"]),
        ),
        (
            errors.Invalid("No such day", "input", "dueDate", allowed=["today"]),
            answers.ValidationError(
                code=errors.Code.INVALID, message="No such day", path=["input", "dueDate"], allowed=["today"]
            ),
        ),
        (
            errors.NotFound("Task not found", "id", missing_id="task_1"),
            answers.NotFoundError(
                code=errors.Code.NOT_FOUND, message="Task not found", path=["id"], missing_id="task_1"
            ),
        ),
        (
            errors.NotAllowed("Ask a member", needs=TeamRole.MEMBER),
            answers.PermissionError(
                code=errors.Code.FORBIDDEN, message="Ask a member", path=[], needs_team_role=TeamRole.MEMBER
            ),
        ),
        (
            errors.Conflict("It moved on", current=SimpleNamespace(version=4), fields=["title"]),
            answers.ConflictError(
                code=errors.Code.CONFLICT,
                message="It moved on",
                path=[],
                current=A_KEY,
                current_version=4,
                conflicting_fields=["title"],
            ),
        ),
        (
            errors.Conflict("Email already registered", "input", "email", code=errors.Code.ALREADY_EXISTS),
            answers.ConflictError(
                code=errors.Code.ALREADY_EXISTS,
                message="Email already registered",
                path=["input", "email"],
                current=None,
            ),
        ),
        (
            errors.AuthFailed(
                "The email or the password is wrong. Try again, or reset the password.",
                code=errors.Code.INVALID_CREDENTIALS,
                retry_after=9,
            ),
            answers.AuthError(
                code=errors.Code.INVALID_CREDENTIALS,
                message="The email or the password is wrong. Try again, or reset the password.",
                path=[],
                retry_after=9,
            ),
        ),
        (
            errors.LimitReached("At most 500", "inputs", limit=500),
            answers.LimitError(code=errors.Code.LIMIT_EXCEEDED, message="At most 500", path=["inputs"], limit=500),
        ),
    ],
)
def test_each_problem_has_its_own_kind_of_error(problem: errors.Problem, shown: answers.UserError) -> None:
    assert answers.to_user_errors(problem, asked_by_nobody().fields.shown, "en") == [shown]


def test_several_problems_are_all_reported() -> None:
    both = errors.Problems(
        [errors.Required("Name is required", "name"), errors.LimitReached("At most 8", "key", limit=8)]
    )

    assert [
        (type(error), error.path) for error in answers.to_user_errors(both, asked_by_nobody().fields.shown, "en")
    ] == [
        (answers.ValidationError, ["name"]),
        (answers.LimitError, ["key"]),
    ]


def test_a_caller_who_is_not_signed_in_is_refused() -> None:
    with pytest.raises(errors.AuthFailed, match="Authentication required") as refusal:
        _ = asked_by_nobody().me

    assert refusal.value.code is errors.Code.UNAUTHENTICATED


def test_an_enum_with_an_undescribed_value_is_refused() -> None:
    with pytest.raises(LookupError, match="Describe every value of Stop"):
        described_enum(Stop, "Stop", "Where to get off.", HERE="Now.")


def definitions() -> list[StrawberryObjectDefinition]:
    return [
        each.__strawberry_definition__
        for module in modules_of(schema)
        for _, each in own(module, object)
        if has_object_definition(each)
    ]
