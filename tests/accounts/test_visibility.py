from __future__ import annotations

import json
from typing import Any

import pytest
from graphql import GraphQLObjectType
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

import models
import resolvers
import schema
from tests.support.documents import queries
from tests.support.people import Person, register

pytestmark = pytest.mark.settings(REGISTRATIONS=0, JOBS="apart", MAX_QUERY_COST=100_000)

SCHEMA = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema

ID = "<<id>>"
VALUES = {
    "ID!": [f'"{ID}"'],
    "[ID!]!": [f'["{ID}", "{ID}", "{ID}"]'],
    "Boolean!": ["true"],
    "Int": ["50"],
    "TaskFilter": ["{}", "{deleted: true}", f'{{team: {{eq: "{ID}"}}}}', f'{{id: {{in: ["{ID}"]}}}}', '{text: "hidden"}',
                   f'{{creator: {{eq: "{ID}"}}}}', f'{{not: {{team: {{eq: "{ID}"}}}}}}', f'{{assignee: {{neq: "{ID}"}}}}'],
    "EventFilter": ["{}", f'{{teamIds: ["{ID}"]}}', f'{{taskIds: ["{ID}"]}}', f'{{actor: {{eq: "{ID}"}}}}', '{names: ["*"]}'],
    "UserFilter": ["{}", '{text: "greta"}', f'{{team: {{eq: "{ID}"}}}}', f'{{team: {{in: ["{ID}"]}}}}', "{active: true}"],
}  # fmt: skip


@pytest.fixture
async def hidden(app: Starlette, ada: Person, alice: Person) -> list[str]:
    """Ids and keys that only Alice and Greta may see, all of them named "hidden": a team, its tasks, and Greta's
    address. She has left the default team, whose history still contains her name."""
    greta = await register(app, "Greta", email="greta@hidden.example")
    team = (
        await alice.does(
            'mutation { createTeam(input: {name: "Hidden garden", key: "HID"}) { team { id } errors { message } } }'
        )
    )["team"]["id"]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=team,
        user=greta.id,
    )
    await ada.does(
        'mutation ($user: ID!) { removeTeamMember(teamId: "GEN", userId: $user) { errors { message } } }', user=greta.id
    )
    tasks = [await _task(greta, team, title) for title in ("Hidden roses", "Hidden weeds")]
    await greta.does("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=tasks[1]["id"])
    events = await models.LoggedEvent.filter(stream=team).values_list("id", flat=True)
    sessions = [greta.session_id or "", alice.session_id or ""]
    return [team, "HID", greta.id, *(task["id"] for task in tasks), "HID-1", "HID-2", *map(str, events), *sessions]


async def _task(person: Person, team: str, title: str) -> Any:
    payload = await person.does(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }",
        input={"title": title, "description": "hidden", "teamId": team, "assigneeId": person.id},
    )
    return payload["task"]


@settings(max_examples=150)
@given(data=st.data())
async def test_a_team_is_invisible_to_people_outside_it(hidden: list[str], chidi: Person, data: st.DataObject) -> None:
    document = data.draw(queries(SCHEMA, VALUES))
    while ID in document:
        document = document.replace(ID, data.draw(st.sampled_from(hidden)), 1)

    answer = (await chidi.sends(document)).json

    assert "hidden" not in json.dumps(answer).lower()
    shown = json.dumps(answer.get("data"))
    assert not [id for id in hidden if f'"{id}"' in shown and not id.startswith("user_")], answer


async def test_a_member_sees_everything_in_a_team(hidden: list[str], alice: Person) -> None:
    """Proves that the test above looks for objects that exist."""
    nodes = (await alice.asks("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", ids=hidden))["nodes"]

    seen = {node["__typename"] for node in nodes if node}
    assert seen == {"Team", "User", "Task", "Event", "Session"}


@settings(max_examples=100)
@given(data=st.data())
async def test_no_hash_is_ever_shown_to_anybody(hidden: list[str], ada: Person, data: st.DataObject) -> None:
    document = data.draw(queries(SCHEMA, VALUES))
    while ID in document:
        document = document.replace(ID, data.draw(st.sampled_from([*hidden, ada.id, ada.session_id or ""])), 1)

    answer = await ada.sends(document)

    shown = answer.body.decode()
    hashes = [
        *await models.User.all().values_list("password_hash", flat=True),
        *await models.Session.all().values_list("refresh_hash", flat=True),
    ]
    assert not [hash for hash in hashes if str(hash) in shown]
    assert "argon2" not in shown


def test_no_field_of_the_schema_could_show_a_hash() -> None:
    shown = {
        f"{kind.name}.{name}"
        for kind in SCHEMA.type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__")
        for name in kind.fields
        if any(word in name.lower() for word in ("hash", "password", "secret", "token"))
    }

    assert shown <= {
        "ApiKeyPayload.secret",
        "AuthPayload.token",
        "AuthPayload.refreshToken",
        *(f"Mutation.{name}" for name in ("changePassword", "requestPasswordReset", "resetPassword")),
    }


async def test_an_address_is_shown_to_team_mates_alone(
    app: Starlette, ada: Person, alice: Person, bob: Person, garden: Any
) -> None:
    """When Bob leaves the garden and the default team, his texts stay, and his address is hidden."""
    await _task(bob, garden["id"], "Water the plants")
    asks = "{ tasks { nodes { creator { name email } } } }"
    assert (await alice.asks(asks))["tasks"]["nodes"] == [{"creator": {"name": "Bob", "email": "bob@example.com"}}]

    for team in ("GEN", garden["id"]):
        await ada.does(
            "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
            team=team,
            user=bob.id,
        )

    assert (await alice.asks(asks))["tasks"]["nodes"] == [{"creator": {"name": "Bob", "email": None}}]
    assert (await ada.asks(asks))["tasks"]["nodes"] == [{"creator": {"name": "Bob", "email": "bob@example.com"}}]
    assert (await bob.asks("{ me { email } tasks { nodes { id } } }")) == {
        "me": {"email": "bob@example.com"},
        "tasks": {"nodes": []},
    }


async def test_users_are_those_who_share_a_team(
    app: Starlette, hidden: list[str], alice: Person, chidi: Person, ada: Person
) -> None:
    asks = "{ users { totalCount nodes { name } } }"
    seen = {person.name: (await person.asks(asks))["users"] for person in (alice, chidi, ada)}

    assert {node["name"] for node in seen["Alice"]["nodes"]} == {"Ada", "Alice", "Chidi", "Greta"}
    assert {node["name"] for node in seen["Chidi"]["nodes"]} == {"Ada", "Alice", "Chidi"}
    assert {node["name"] for node in seen["Ada"]["nodes"]} == {"Ada", "Alice", "Chidi", "Greta"}
    assert [seen[name]["totalCount"] for name in ("Alice", "Chidi", "Ada")] == [4, 3, 4]


async def test_users_are_found_and_turned_page_by_page(
    app: Starlette, alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    eva = await register(app, "Éva Strauß", email="eva@example.com")
    page = "query ($after: String) { users(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }"
    first = (await alice.asks(page))["users"]
    second = (await alice.asks(page, after=first["pageInfo"]["endCursor"]))["users"]
    found = "query ($filter: UserFilter) { users(filter: $filter) { nodes { name } } }"

    names = [node["name"] for node in first["nodes"] + second["nodes"]]
    assert sorted(names) == ["Alice", "Bob", "Chidi", "Éva Strauß"]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)
    for filter, expected in (
        ({"text": "eva STRAUSS"}, {eva.name}),
        ({"text": "example.com chi"}, {"Chidi"}),
        ({"text": "100%"}, set()),
        ({"team": {"eq": "GAR"}}, {"Alice", "Bob"}),
        ({"team": {"neq": garden["id"]}}, {"Chidi", eva.name}),
        ({"role": "ADMIN"}, set()),
        ({"active": False}, set()),
    ):
        nodes = (await alice.asks(found, filter=filter))["users"]["nodes"]
        assert {node["name"] for node in nodes} == expected, filter


async def test_nodes_come_in_the_order_requested(alice: Person, garden: Any) -> None:
    ids = [garden["id"], "team_01jxyz0000e0000000000000000", "nonsense", "", alice.id, alice.session_id, alice.id]

    nodes = (await alice.asks("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids))["nodes"]

    assert [node and node["id"] for node in nodes] == [ids[0], None, None, None, alice.id, alice.session_id, alice.id]
    error = await alice.is_refused("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["x"] * 101)
    assert error["extensions"]["code"] in {"LIMIT_EXCEEDED", "TOO_COMPLEX"}
