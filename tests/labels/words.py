"""The documents that these tests send about labels."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

LABEL = "id name color createdAt updatedAt version team { id key }"
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { currentVersion conflictingFields current { ... on Label { id name color version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
CREATE = (
    f"mutation ($input: CreateLabelInput!) {{ createLabel(input: $input) {{ label {{ {LABEL} }} cursor {ERRORS} }} }}"
)
UPDATE = (
    "mutation ($id: ID!, $input: UpdateLabelInput!)"
    f" {{ updateLabel(id: $id, input: $input) {{ label {{ {LABEL} }} cursor {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteLabel(id: $id) {{ deletedId cursor {ERRORS} }} }}"
OF_TEAM = f"query ($team: ID!) {{ team(id: $team) {{ labels {{ {LABEL} }} }} }}"


async def label(person: Person, team: str, name: str, **more: Any) -> Any:
    return (await person.does(CREATE, input={"teamId": team, "name": name, **more}))["label"]


async def labels_of(person: Person, team: str) -> list[str]:
    return [each["name"] for each in (await person.asks(OF_TEAM, team=team))["team"]["labels"]]
