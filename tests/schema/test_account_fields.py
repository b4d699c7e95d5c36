"""What can be set of a profile or of a team is told, and what events keep of them is what their models have."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType
from strawberry import Schema

import models
from events.states import PERSON, TEAM
from models.task.fields import in_python
from tests.support.people import Person

NEW = {
    "UpdateProfileInput": {"name": "New", "timeZone": "Europe/Berlin", "locale": "de"},
    "UpdateTeamInput": {"name": "New", "description": "New"},
}
"""A new value of each field that can be set."""
KEPT_APART = {
    models.User: {"password_hash", "folded", "email_confirmed_at"},
    models.Team: {"creator_id", "last_number"},
}
"""Columns that are in no event, and that nobody sees but by a rule of their own."""
LOADED = {
    "User": {"emailConfirmed", "teams", "createdTasks", "assignedTasks"},
    "Team": {"members", "tasks", "stats"},
}
MADE = {"User": {"active": "deactivated_at"}, "Team": {"default": "is_default", "myRole": "id"}}
"""Fields that are not called as the column that they are made from."""


@pytest.mark.parametrize("input", NEW)
def test_a_new_value_of_every_field_is_tried(whole_schema: Schema, input: str) -> None:
    found = whole_schema._schema.type_map[input]
    assert isinstance(found, GraphQLInputObjectType)

    assert set(found.fields) - {"expectedVersion"} == NEW[input].keys(), (
        f"tests/schema/test_account_fields.py: NEW[{input}]"
    )


@pytest.mark.parametrize("field", NEW["UpdateProfileInput"])
async def test_every_change_of_a_profile_is_told(alice: Person, field: str) -> None:
    """models/user/user.py: `update_profile` tells a change of each field. Who may set it is in tests/support/permissions.py."""
    value = NEW["UpdateProfileInput"][field]
    change = "mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }"

    await alice.does(change, input={field: value})

    assert await told(alice) == {field: value}, "models/user/user.py: add to User.update_profile what tells it"


@pytest.mark.parametrize("field", NEW["UpdateTeamInput"])
async def test_every_change_of_a_team_is_told(alice: Person, garden: Any, field: str) -> None:
    value = NEW["UpdateTeamInput"][field]
    change = (
        "mutation ($id: ID!, $input: UpdateTeamInput!) { updateTeam(id: $id, input: $input) { errors { message } } }"
    )

    await alice.does(change, id=garden["id"], input={field: value})

    assert await told(alice) == {field: value}, "models/team/team.py: add to Team.update what tells it"


async def told(person: Person) -> dict[str, Any]:
    events = (await person.asks("{ events(last: 1) { nodes { changes { field after } } } }"))["events"]["nodes"]
    return {change["field"]: change["after"] for change in events[0]["changes"]}


@pytest.mark.parametrize(("model", "card"), [(models.User, PERSON), (models.Team, TEAM)])
def test_events_keep_what_others_see(whole_schema: Schema, model: Any, card: Any) -> None:
    columns = {
        f"{name}_id" if name == "creator" else name for name, field in model._meta.fields_map.items() if own(field)
    }
    type_ = whole_schema._schema.type_map[model.__name__]
    assert isinstance(type_, GraphQLObjectType)
    needed = {MADE[type_.name].get(name, in_python(name)) for name in set(type_.fields) - LOADED[type_.name]}

    assert columns - card.keys() == KEPT_APART[model], "events/states.py: add it to the card, or here to KEPT_APART"
    assert card.keys() <= columns, f"models/{model.__name__.lower()}.py: add the column"
    assert needed <= card.keys(), "events/states.py: add it to the card, or here to LOADED or MADE"


def own(field: Any) -> bool:
    """Not what refers to this from elsewhere."""
    return not type(field).__name__.startswith("Backward") and field.model_field_name != "creator_id"
