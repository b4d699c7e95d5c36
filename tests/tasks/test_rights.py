"""The rights of a role are those that `can` shows, over all roles, fields and states."""

from typing import Any

import pytest
import strawberry
from graphql import GraphQLInputObjectType
from strawberry import Maybe, Schema

import models
from models.errors import NotAllowed
from models.task.fields import SETTABLE
from models.task.stored import rows as task_rows
from models.values.field import in_python
from resolvers.task.changes import change as task_change
from schema.task.input import UpdateTaskInput
from taskflow.components import Components
from tests.labels.words import label
from tests.stages.words import stage
from tests.support.people import Person
from tests.support.task_fields import new_value
from tests.support.words import ARCHIVE
from tests.tasks.words import CREATE, DELETE, GET, UPDATE

ROLES = ("VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN")
SET_ROLE = "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
EDITS: dict[str, dict[str, Any]] = {
    right: {
        name: new_value(field)
        for field in SETTABLE
        if field.set_by == in_python(right)
        for name in (field.given_as or field.name, *field.also_given_as)
    }
    for right in ("update", "changeStatus", "assign")
}
"""For each right, the fields of the input that need it, each with a new value."""
COMMUTING = {"addLabelIds", "removeLabelIds"}
"""Fields whose changes never conflict with others."""
CONDITIONS = {"expectedVersion"}
TOLD_AS = {field.given_as: field.name for field in SETTABLE}


def test_every_field_of_the_input_needs_a_right(whole_schema: Schema) -> None:
    input = whole_schema._schema.type_map["UpdateTaskInput"]

    assert isinstance(input, GraphQLInputObjectType)
    assert set(input.fields) - CONDITIONS == {field for fields in EDITS.values() for field in fields}


@strawberry.input
class TomorrowsInput(UpdateTaskInput):
    surprise: Maybe[int | None] = None


async def test_a_field_without_a_right_can_be_set_by_nobody(components: Components, alice: Person, garden: Any) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]}))["task"]
    assert alice.token is not None
    me, input = await components.authenticator.authenticate(alice.token), TomorrowsInput(surprise=strawberry.Some(3))

    async def update(unit: Any) -> list[models.Task | models.errors.Problem]:
        row = await task_rows.take(unit, task["id"], me, "id")
        return await task_change.update(unit, [row], input, me, now=0)

    with pytest.raises(NotAllowed) as refused:
        await components.database.unit(update)

    assert refused.value.path == ["input", "surprise"]


async def test_every_settable_field_is_in_the_event(
    alice: Person, bob: Person, garden: Any, named: dict[str, str], shade: str
) -> None:
    """Streams show a change only then, and `expectedVersion` finds conflicts by it."""
    for fields in EDITS.values():
        for field, value in fields.items():
            if field in COMMUTING:
                continue
            task = await _task(alice, bob, garden, "MEMBER", "own")
            input = {**_input(field, value, named, shade), "expectedVersion": task["version"]}
            await alice.does(UPDATE, id=task["id"], input=input)

            conflict = await alice.fails(UPDATE, id=task["id"], input=input)

            assert conflict["conflictingFields"] == [TOLD_AS.get(field, field)]


def _input(field: str, value: Any, named: dict[str, str], shade: str) -> dict[str, Any]:
    """The input, with ids in place of the names that values stand for."""
    return {field: named.get(value, value) if isinstance(value, str) else [shade] if value == ["shade"] else value}


@pytest.fixture
async def shade(alice: Person, garden: Any) -> str:
    """A label of the garden."""
    return str((await label(alice, garden["id"], "Shade"))["id"])


@pytest.fixture
async def review(alice: Person, garden: Any) -> str:
    """A column of the garden's board."""
    return str((await stage(alice, garden["id"], "Review"))["id"])


@pytest.fixture
async def named(alice: Person, garden: Any, orchard: str, review: str) -> dict[str, str]:
    """The ids that new values stand for: another team, a column of the garden, and a task in it."""
    beds = (await alice.does(CREATE, input={"title": "Beds", "teamId": garden["id"]}))["task"]
    return {"orchard": orchard, "review": review, "beds": beds["id"]}


@pytest.fixture
async def orchard(alice: Person, bob: Person) -> str:
    """Another team, in which Alice and Bob are admins."""
    make = 'mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'
    id: str = (await alice.does(make))["team"]["id"]
    await alice.does(SET_ROLE, team=id, user=bob.id, role="ADMIN")
    return id


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("state", ["own", "other", "trash", "archived"])
async def test_can_agrees_with_what_is_allowed(
    alice: Person, bob: Person, garden: Any, named: dict[str, str], shade: str, role: str, state: str
) -> None:
    task = await _task(alice, bob, garden, role, state)
    can = (await bob.asks(GET, id=task["id"]))["task"]["can"]

    for right, fields in EDITS.items():
        for field, value in fields.items():
            input = _input(field, value, named, shade)
            document = UPDATE.replace("input: $input)", "input: $input) @dryRun")
            payload = (await bob.asks(document, id=task["id"], input=input))["updateTask"]
            assert (payload["errors"] == []) is can[right], (field, payload["errors"])
    payload = (
        await bob.asks(
            DELETE.replace("permanently: $permanently)", "permanently: $permanently) @dryRun"), id=task["id"]
        )
    )["deleteTask"]
    assert (payload["errors"] == []) is can["delete"]


async def test_rights_agree_with_the_documentation(alice: Person, bob: Person, garden: Any) -> None:
    nothing = {"update": False, "changeStatus": False, "assign": False, "delete": False}
    everything = dict.fromkeys(nothing, True)
    expected = {
        ("VIEWER", "own"): nothing,
        ("CONTRIBUTOR", "own"): {**nothing, "changeStatus": True},
        ("CONTRIBUTOR", "other"): nothing,
        ("MEMBER", "other"): everything,
        ("ADMIN", "other"): everything,
        ("MEMBER", "trash"): {**nothing, "delete": True},
    }
    for (role, state), can in expected.items():
        task = await _task(alice, bob, garden, role, state)
        assert (await bob.asks(GET, id=task["id"]))["task"]["can"] == can, (role, state)


async def test_a_contributor_is_told_what_a_contributor_may_do(alice: Person, bob: Person, garden: Any) -> None:
    task = await _task(alice, bob, garden, "CONTRIBUTOR", "own")

    error = await bob.fails(UPDATE, id=task["id"], input={"title": "Dig deep"})

    assert (error["code"], error["message"]) == (
        "FORBIDDEN",
        "Contributors may comment, react, add files, and change the status of tasks assigned to them. For more you need the role MEMBER.",
    )


@pytest.mark.parametrize("role", ROLES)
async def test_roles_that_may_create_tasks(alice: Person, bob: Person, garden: Any, role: str) -> None:
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role=role)

    payload = (await bob.asks(CREATE, input={"title": "Dig", "teamId": garden["id"]}))["createTask"]

    assert (payload["errors"] == []) is (role in {"MEMBER", "ADMIN"})
    if payload["errors"]:
        assert payload["errors"][0]["needsTeamRole"] == "MEMBER"


async def test_an_admin_of_the_instance_is_admin_in_every_team(alice: Person, ada: Person, garden: Any) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]}))["task"]

    await ada.does(DELETE, id=task["id"], permanently=True)


async def _task(alice: Person, bob: Person, garden: Any, role: str, state: str) -> Any:
    """The task as Bob, in that role, finds it."""
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role=role)
    assignee = alice.id if state == "other" else bob.id
    input = {"title": "Dig", "teamId": garden["id"], "assigneeId": assignee}
    task = (await alice.does(CREATE, input=input))["task"]
    if state == "trash":
        await alice.does(DELETE, id=task["id"])
    if state == "archived":
        await alice.does(ARCHIVE, id=garden["id"])
    return task
