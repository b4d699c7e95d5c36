"""A task that moves between teams: people get no information about a team that they do not see."""

import json
from typing import Any

import pytest
from starlette.applications import Starlette

from tests.support.asgi import Stream
from tests.support.people import Person, register

MAKE_TEAM = (
    "mutation ($name: String!, $key: String!) { createTeam(input: {name: $name, key: $key})"
    " { team { id } errors { message } } }"
)
ADD = (
    "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER)"
    " { errors { message } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    " { updateTask(id: $id, input: $input) { task { id key } errors { message } } }"
)
CHANGES = "changes { field before after beforeText afterText }"
EVENT = f"name actor {{ name }} {CHANGES} team {{ id name key }}"
LIST = f'{{ events(filter: {{names: ["task.*"]}}) {{ nodes {{ {EVENT} }} }} }}'
ACTIVITY = f"query ($id: ID!) {{ task(id: $id) {{ activity {{ nodes {{ {EVENT} }} }} }} }}"
NODE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Event {{ {EVENT} }} }} }}"
EVENTS = (
    f'subscription ($after: Cursor) {{ events(after: $after, filter: {{names: ["task.*"]}}) {{ __typename'
    f" ... on StreamEvent {{ event {{ {EVENT} }} }} }} }}"
)
TASKS = (
    "subscription ($after: Cursor) { taskChanges(after: $after) { __typename ... on TaskChange"
    f" {{ transition task {{ key title team {{ name }} }} {CHANGES} }} }} }}"
)


@pytest.fixture
async def secret(alice: Person, bob: Person) -> str:
    """The id of a team of Alice and Bob."""
    id: str = (await alice.does(MAKE_TEAM, name="Secret", key="SECRET"))["team"]["id"]
    await alice.does(ADD, team=id, user=bob.id)
    return id


@pytest.fixture
async def open_team(alice: Person, chidi: Person) -> str:
    """The id of a team of Alice and Chidi."""
    id: str = (await alice.does(MAKE_TEAM, name="Public", key="PUBLIC"))["team"]["id"]
    await alice.does(ADD, team=id, user=chidi.id)
    return id


async def moves(alice: Person, bob: Person, *, task: str, to: str) -> None:
    """Moves a task. The same call sets a title and an assignee that the new team may see."""
    await alice.does(UPDATE, id=task, input={"teamId": to, "title": "Call the plumber", "assigneeId": alice.id})


async def creates(alice: Person, bob: Person, team: str) -> str:
    input = {"title": "Secret: sue the plumber", "teamId": team, "assigneeId": bob.id}
    id: str = (await alice.does(CREATE, input=input))["task"]["id"]
    return id


async def item(stream: Stream, field: str) -> Any:
    return (await stream.next())[field]


async def test_the_new_team_does_not_learn_where_a_task_came_from(
    alice: Person, bob: Person, chidi: Person, secret: str, open_team: str
) -> None:
    task = await creates(alice, bob, secret)
    before = (await chidi.asks("{ cursor }"))["cursor"]
    async with chidi.connects() as socket:
        stream = await socket.subscribes(TASKS)
        assert (await item(stream, "taskChanges"))["__typename"] == "StreamReady"
        await moves(alice, bob, task=task, to=open_team)
        live = await item(stream, "taskChanges")
    async with chidi.connects() as socket:
        missed = await item(await socket.subscribes(TASKS, after=before), "taskChanges")
    async with chidi.connects() as socket:
        event = await item(await socket.subscribes(EVENTS, after=before), "events")
    listed = (await chidi.asks(LIST))["events"]["nodes"]
    activity = (await chidi.asks(ACTIVITY, id=task))["task"]["activity"]["nodes"]
    events = '{ events(filter: {names: ["task.moved_in"]}) { nodes { id } } }'
    id = (await chidi.asks(events))["events"]["nodes"][0]["id"]
    alone = (await chidi.asks(NODE, id=id))["node"]

    assert live == missed
    assert (live["transition"], live["task"]["key"]) == ("ENTERED", "PUBLIC-1")
    for shown in (live, event["event"], *listed, *activity, alone):
        assert {change["field"]: change["after"] for change in shown["changes"] if change["field"] != "rank"} == {
            "title": "Call the plumber",
            "assignee": alice.id,
            "team": open_team,
            "key": "PUBLIC-1",
        }
        assert {change["before"] for change in shown["changes"]} == {None}
    everything = json.dumps([live, missed, event, listed, activity, alone])
    for hidden in (secret, "Secret", "SECRET", bob.id, "Bob"):
        assert hidden not in everything


async def test_the_old_team_does_not_learn_where_a_task_went(
    alice: Person, bob: Person, chidi: Person, secret: str, open_team: str
) -> None:
    task = await creates(alice, bob, secret)
    before = (await bob.asks("{ cursor }"))["cursor"]
    await moves(alice, bob, task=task, to=open_team)

    async with bob.connects() as socket:
        change = await item(await socket.subscribes(TASKS, after=before), "taskChanges")
    async with bob.connects() as socket:
        event = await item(await socket.subscribes(EVENTS, after=before), "events")
    listed = (await bob.asks(LIST))["events"]["nodes"]

    assert (change["transition"], change["task"], change["changes"]) == ("LEFT", None, [])
    assert [each["name"] for each in listed] == ["task.created", "task.moved_out"]
    everything = json.dumps([change, event, listed])
    for hidden in (open_team, "Public", "PUBLIC", "Call the plumber"):
        assert hidden not in everything


async def test_a_member_of_both_teams_sees_the_whole_move(
    app: Starlette, alice: Person, bob: Person, ada: Person, secret: str, open_team: str
) -> None:
    task = await creates(alice, bob, secret)
    before = (await alice.asks("{ cursor }"))["cursor"]
    await moves(alice, bob, task=task, to=open_team)

    async with alice.connects() as socket:
        change = await item(await socket.subscribes(TASKS, after=before), "taskChanges")
    activity = (await ada.asks(ACTIVITY, id=task))["task"]["activity"]["nodes"]

    for shown in (change, activity[0]):
        was = {change["field"]: (change["before"], change["beforeText"]) for change in shown["changes"]}
        assert was.pop("rank")[0] < shown_rank(shown)
        assert was == {
            "title": ("Secret: sue the plumber", None),
            "assignee": (bob.id, "Bob"),
            "team": (secret, "Secret"),
            "key": ("SECRET-1", None),
        }


async def test_a_person_who_has_left_the_old_team_no_longer_sees_it_in_the_move(
    app: Starlette, alice: Person, bob: Person, secret: str, open_team: str
) -> None:
    erin = await register(app, "Erin")
    for team in (secret, open_team):
        await alice.does(ADD, team=team, user=erin.id)
    task = await creates(alice, bob, secret)
    await moves(alice, bob, task=task, to=open_team)
    assert "SECRET-1" in json.dumps(await erin.asks(ACTIVITY, id=task))

    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=secret,
        user=erin.id,
    )

    assert "SECRET" not in json.dumps(await erin.asks(ACTIVITY, id=task)).upper()


def shown_rank(shown: dict[str, Any]) -> str:
    """The rank in the new team, which is at its end."""
    return next(str(change["after"]) for change in shown["changes"] if change["field"] == "rank")
