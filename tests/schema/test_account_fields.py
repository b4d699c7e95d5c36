"""Every settable field of a profile or a team is in the events about it, and events keep exactly the public columns of
its model."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType
from strawberry import Schema

import models
from events.states import LABEL, PERSON, STAGE, TEAM
from models.comment.fields import FIELDS as COMMENT_FIELDS
from models.label.fields import FIELDS as LABEL_FIELDS
from models.stage.fields import FIELDS as STAGE_FIELDS
from models.task.fields import FIELDS as TASK
from models.team.fields import FIELDS as TEAM_FIELDS
from models.user.fields import FIELDS as USER_FIELDS
from models.values.field import in_python
from models.view.fields import FIELDS as VIEW_FIELDS
from tests.schema.todo import todo
from tests.support.people import Person

NEW = {
    "UpdateProfileInput": {"name": "New", "handle": "new", "timeZone": "Europe/Berlin", "locale": "de"},
    "UpdateTeamInput": {"name": "New", "description": "New"},
    "UpdateLabelInput": {"name": "New", "color": "#2da44e"},
}
"""A new value for each settable field."""
KEPT_APART = {
    models.User: {"password_hash", "folded", "email_confirmed_at"},
    models.Team: {"creator_id", "last_number"},
    models.Label: {"folded"},
    models.Stage: {"folded", "place"},
    models.View: {"folded", "private_to_id"},
}
"""Columns that are in no event, and that are shown only under a rule of their own."""
LOADED = {
    "User": {"emailConfirmed", "teams", "createdTasks", "assignedTasks"},
    "Team": {"members", "labels", "stages", "tasks", "stats"},
    "Label": set(),
    "Stage": set(),
    "View": {"tasks", "stats"},
}
COMPUTED = {
    "User": {"active": "deactivated_at"},
    "Team": {"default": "is_default", "myRole": "id"},
    "Label": {"team": "team_id"},
    "Stage": {"team": "team_id", "limit": "most"},
    "View": {"owner": "owner_id", "team": "team_id", "filter": "filter_json", "orderBy": "order_json"},
}
"""Fields whose name differs from the column that they are computed from."""


TABLES = {
    "Task": ("task", TASK),
    "Team": ("team", TEAM_FIELDS),
    "User": ("user", USER_FIELDS),
    "Label": ("label", LABEL_FIELDS),
    "Stage": ("stage", STAGE_FIELDS),
    "View": ("view", VIEW_FIELDS),
    "Comment": ("comment", COMMENT_FIELDS),
}


def test_every_noun_with_a_version_has_a_table_of_its_fields(whole_schema: Schema) -> None:
    """An event lists a change field by field, and `expectedVersion` finds conflicts by that."""
    todo(
        *(
            f"models/{in_python(name).removeprefix('_')}: write fields.py with FIELDS and CHANGES, as models/label has it, and add {name} to"
            " TABLES, KEPT_APART and LOADED in tests/schema/test_account_fields.py"
            for name, type_ in whole_schema._schema.type_map.items()
            if isinstance(type_, GraphQLObjectType) and {"id", "version"} <= type_.fields.keys() and name not in TABLES
        )
    )


@pytest.mark.parametrize("type_name", TABLES)
def test_every_field_has_an_entry_in_the_table_of_its_noun(whole_schema: Schema, type_name: str) -> None:
    type_ = whole_schema._schema.type_map[type_name]
    assert isinstance(type_, GraphQLObjectType)
    noun, fields = TABLES[type_name]
    entries = {field.name for field in fields}
    todo(
        *(
            f'models/{noun}/fields.py: add to FIELDS the entry of {name}: `Field("{name}", …, "{in_python(name)}")`,'
            f' or of what is loaded: `Field("{name}", COMPUTED, untold="Events of their own tell it.", seen_alike=True)`'
            for name in type_.fields.keys() - entries
        ),
        *(
            f"models/{noun}/fields.py: {name} is no field of {type_name} in the schema"
            for name in entries - type_.fields.keys()
        ),
    )


@pytest.mark.parametrize("input", NEW)
def test_every_field_has_a_new_value_to_try(whole_schema: Schema, input: str) -> None:
    found = whole_schema._schema.type_map[input]
    assert isinstance(found, GraphQLInputObjectType)

    assert set(found.fields) - {"expectedVersion"} == NEW[input].keys(), (
        f"tests/schema/test_account_fields.py: NEW[{input}]"
    )


@pytest.mark.parametrize("field", NEW["UpdateProfileInput"])
async def test_every_change_of_a_profile_is_in_its_event(alice: Person, field: str) -> None:
    """models/user/user.py: `update_profile` records the change of each field. tests/support/permissions.py says who may
    set it."""
    value = NEW["UpdateProfileInput"][field]
    change = "mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }"

    await alice.does(change, input={field: value})

    assert await told(alice) == {field: value}, "models/user/user.py: add to User.update_profile what tells it"


@pytest.mark.parametrize("field", NEW["UpdateTeamInput"])
async def test_every_change_of_a_team_is_in_its_event(alice: Person, garden: Any, field: str) -> None:
    value = NEW["UpdateTeamInput"][field]
    change = (
        "mutation ($id: ID!, $input: UpdateTeamInput!) { updateTeam(id: $id, input: $input) { errors { message } } }"
    )

    await alice.does(change, id=garden["id"], input={field: value})

    assert await told(alice) == {field: value}, "models/team/team.py: add to Team.update what tells it"


@pytest.mark.parametrize("field", NEW["UpdateLabelInput"])
async def test_every_change_of_a_label_is_in_its_event(alice: Person, garden: Any, field: str) -> None:
    value = NEW["UpdateLabelInput"][field]
    make = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
    change = (
        "mutation ($id: ID!, $input: UpdateLabelInput!) { updateLabel(id: $id, input: $input) { errors { message } } }"
    )
    label = (await alice.does(make, input={"teamId": garden["id"], "name": "Old"}))["label"]

    await alice.does(change, id=label["id"], input={field: value})

    assert await told(alice) == {field: value}, "models/label/label.py: add to Label.update what tells it"


async def told(person: Person) -> dict[str, Any]:
    events = (await person.asks("{ events(last: 1) { nodes { changes { field after } } } }"))["events"]["nodes"]
    return {change["field"]: change["after"] for change in events[0]["changes"]}


@pytest.mark.parametrize(
    ("model", "card"), [(models.User, PERSON), (models.Team, TEAM), (models.Label, LABEL), (models.Stage, STAGE)]
)
def test_events_keep_every_public_column(whole_schema: Schema, model: Any, card: Any) -> None:
    columns = {
        f"{name}_id" if name in {"creator", "team"} else name
        for name, field in model._meta.fields_map.items()
        if own(field)
    }
    type_ = whole_schema._schema.type_map[model.__name__]
    assert isinstance(type_, GraphQLObjectType)
    needed = {COMPUTED[type_.name].get(name, in_python(name)) for name in set(type_.fields) - LOADED[type_.name]}

    assert columns - card.keys() == KEPT_APART[model], "events/states.py: add it to the card, or here to KEPT_APART"
    assert card.keys() <= columns, f"models/{model.__name__.lower()}.py: add the column"
    assert needed <= card.keys(), (
        f"events/states.py: add {sorted(needed - card.keys())} to the card; or what is loaded, as a list is, here to LOADED"
    )


def own(field: Any) -> bool:
    """Whether a column is the model's own, and no reference from elsewhere. A relation and its id count once."""
    return not type(field).__name__.startswith("Backward") and field.model_field_name not in {"creator_id", "team_id"}
