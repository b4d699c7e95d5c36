"""A repeat under an idempotency key: the answer of the first call, as far as its caller may see it now."""

import asyncio
import json
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, get_named_type
from starlette.applications import Starlette
from strawberry import Schema

from events.storage.database import Unit
from resolvers.nouns import NOUNS
from resolvers.running.receipt import SECRET
from resolvers.running.replay import HIDDEN
from schema.language.payload import PayloadPart
from taskflow.components import Components
from tests.support.people import Person, register

PEOPLE = "creator { id name email } assignee { id name email }"
TASK = f"id key title description url {PEOPLE} team {{ id name key myRole members {{ user {{ name }} }} }} can {{ update delete }}"
ERRORS = "errors { code message path ... on ConflictError { current { id ... on Task { title } } } }"
CREATE = (
    'mutation ($input: CreateTaskInput!) { createTask(input: $input) @idempotent(key: "once")'
    f" {{ task {{ {TASK} }} {ERRORS} }} }}"
)
CREATES = (
    'mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs, onError: SKIP_FAILED) @idempotent(key: "many")'
    f" {{ matched succeeded failed results {{ index task {{ {TASK} }} {ERRORS} }} {ERRORS} }} }}"
)
SET = "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
SET_ROLE = f"{SET} {{ errors {{ message }} }} }}"
ADD_ONCE = f'{SET} @idempotent(key: "add") {{ member {{ role team {{ id name }} user {{ name email }} }} errors {{ message }} }} }}'
REMOVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
MOVE = "mutation ($id: ID!, $team: ID!) { updateTask(id: $id, input: {teamId: $team, assigneeId: null}) { errors { message } } }"
MAKE = "mutation ($name: String!) { createTeam(input: {name: $name}) { team { id } errors { message } } }"
MAKE_ONCE = MAKE.replace("{name: $name})", '{name: $name}) @idempotent(key: "team")').replace(
    "{ id }", "{ id name myRole }"
)
PROMOTE = "mutation ($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role)"
TOLD = '{ events(filter: {names: ["task.created"]}) { totalCount } }'


def water(team: Any, **more: Any) -> dict[str, Any]:
    return {"title": "Water the secret plants", "description": "All of them", "teamId": team["id"], **more}


@pytest.fixture
async def apart(ada: Person, bob: Person, chidi: Person, garden: Any) -> None:
    """Bob and Chidi have left the team that everybody joins; Bob is in the garden alone."""
    for person in (bob, chidi):
        await ada.does(REMOVE, team="GEN", user=person.id)


@pytest.mark.usefixtures("apart")
async def test_a_former_member_gets_nothing_of_the_team(alice: Person, bob: Person, garden: Any) -> None:
    first = await bob.does(CREATE, input=water(garden, assigneeId=alice.id))
    assert first["task"]["assignee"]["email"] == alice.email
    told = (await alice.asks(TOLD))["events"]["totalCount"]
    await alice.does(REMOVE, team=garden["id"], user=bob.id)

    again = await bob.does(CREATE, input=water(garden, assigneeId=alice.id))

    assert again == {"task": None, "errors": []}
    assert (await alice.asks(TOLD))["events"]["totalCount"] == told


async def test_a_member_gets_the_first_answer_on_a_repeat(alice: Person, bob: Person, garden: Any) -> None:
    first = await bob.does(CREATE, input=water(garden, assigneeId=alice.id))

    assert await bob.does(CREATE, input=water(garden, assigneeId=alice.id)) == first


async def test_the_cursor_of_a_repeat_is_behind_the_write_and_everything_since(
    alice: Person, bob: Person, garden: Any
) -> None:
    once = CREATE.replace("{ task", "{ cursor task")
    follow = "subscription ($after: Cursor) { taskChanges(after: $after) { __typename ... on TaskChange { task { title } } } }"
    await bob.does(once, input=water(garden))
    between = await alice.does(CREATE, input={"title": "Since then", "teamId": garden["id"]})

    again = await bob.does(once, input=water(garden))

    async with bob.connects() as socket:
        changes = await socket.subscribes(follow, after=again["cursor"])
        await alice.does(MOVE, id=between["task"]["id"], team="GEN")
        assert (await changes.next())["taskChanges"]["__typename"] == "StreamReady"
        assert (await changes.next())["taskChanges"]["task"]["title"] == "Since then"


async def test_a_repeated_answer_includes_the_recurrence(alice: Person, garden: Any) -> None:
    create = CREATE.replace("id key title", "recurrence { rule fromCompletion upcoming(first: 1) } id key title")
    task = water(garden, dueDate="2099-11-30", recurrence={"rule": "FREQ=WEEKLY;BYDAY=MO,TH"})

    first, again = [await alice.does(create, input=task) for _ in range(2)]

    assert first["task"]["recurrence"]["upcoming"] == ["2099-12-03"]
    assert again == first


async def test_a_lost_role_shows_in_the_rights_of_a_repeated_answer(alice: Person, bob: Person, garden: Any) -> None:
    first = await bob.does(CREATE, input=water(garden))
    assert first["task"]["can"] == {"update": True, "delete": True}
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role="VIEWER")

    again = await bob.does(CREATE, input=water(garden))

    assert again["task"]["can"] == {"update": False, "delete": False}
    assert again["task"]["team"]["myRole"] == "VIEWER"
    assert again["task"]["title"] == first["task"]["title"]


@pytest.mark.usefixtures("apart")
async def test_a_repeated_answer_hides_the_address_of_a_person_who_has_left(
    alice: Person, bob: Person, garden: Any
) -> None:
    first = await alice.does(CREATE, input=water(garden, assigneeId=bob.id))
    await alice.does(REMOVE, team=garden["id"], user=bob.id)

    again = await alice.does(CREATE, input=water(garden, assigneeId=bob.id))

    assert first["task"]["assignee"]["email"] == bob.email
    assert again["task"]["assignee"] == {"id": bob.id, "name": "Bob", "email": None}


async def test_a_repeated_answer_hides_a_task_that_moved_out_of_sight(alice: Person, bob: Person, garden: Any) -> None:
    first = await bob.does(CREATE, input=water(garden))
    orchard = (await alice.does(MAKE, name="Orchard"))["team"]
    await alice.does(MOVE, id=first["task"]["id"], team=orchard["id"])

    assert (await bob.does(CREATE, input=water(garden)))["task"] is None


async def test_a_repeated_bulk_answer_keeps_the_results_that_the_caller_still_sees(
    alice: Person, bob: Person, garden: Any
) -> None:
    """Error messages that name a hidden team are not repeated either."""
    own = (await bob.does(MAKE, name="Own"))["team"]
    inputs = [
        water(garden),
        {"title": "Mine", "teamId": own["id"]},
        water(garden, assigneeId="user_01h455vb4pex5vsknk084sn02q"),
    ]
    taken = await bob.does(CREATE, input=water(garden))
    inputs += [water(garden, id=taken["task"]["id"]), water(own, assigneeId=alice.id)]
    first = await bob.does(CREATES, inputs=inputs)
    assert [bool(each["task"]) for each in first["results"]] == [True, True, False, False, False]
    assert await bob.does(CREATES, inputs=inputs) == first
    assert first["results"][3]["errors"][0]["current"]["title"] == "Water the secret plants"
    await alice.does(REMOVE, team=garden["id"], user=bob.id)

    again = await bob.does(CREATES, inputs=inputs)

    assert [each["task"] and each["task"]["title"] for each in again["results"]] == [None, "Mine", None, None, None]
    assert {error["message"] for each in again["results"] for error in each["errors"]} == {HIDDEN}
    assert (again["matched"], again["succeeded"], again["failed"]) == (5, 2, 3)
    for hidden in ("secret", "Garden", garden["id"], garden["key"] + "-"):
        assert hidden not in json.dumps(again)


@pytest.mark.usefixtures("apart")
async def test_a_member_whom_the_caller_added_is_not_shown_after_both_have_left(
    alice: Person, bob: Person, chidi: Person, ada: Person, garden: Any
) -> None:
    variables = {"team": garden["id"], "user": chidi.id, "role": "VIEWER"}
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role="ADMIN")
    # an admin sees Chidi, and can add him
    await ada.does(PROMOTE + " { errors { message } } }", id=bob.id, role="ADMIN")
    assert (await bob.does(ADD_ONCE, **variables))["member"]["user"]["email"] == chidi.email
    await ada.does(PROMOTE + " { errors { message } } }", id=bob.id, role="USER")
    await alice.does(REMOVE, team=garden["id"], user=bob.id)

    assert (await bob.does(ADD_ONCE, **variables)) == {"member": None, "errors": []}


@pytest.mark.usefixtures("apart")
async def test_a_former_admin_of_the_instance_gets_no_account_and_no_dialogue(
    ada: Person, bob: Person, chidi: Person
) -> None:
    await ada.does(PROMOTE + " { errors { message } } }", id=bob.id, role="ADMIN")
    once = PROMOTE + ' @idempotent(key: "role") { user { name email } errors { message } } }'
    mail = (
        'mutation { sendTestEmail(to: "x@example.com") @idempotent(key: "mail") { ok transcript errors { message } } }'
    )
    assert (await bob.does(once, id=chidi.id, role="USER"))["user"]["email"] == chidi.email
    assert (await bob.does(mail))["transcript"]
    await ada.does(PROMOTE + " { errors { message } } }", id=bob.id, role="USER")

    assert (await bob.does(once, id=chidi.id, role="USER"))["user"] is None
    assert (await bob.does(mail))["transcript"] == []


async def test_ten_calls_at_once_all_see_the_team_that_one_of_them_makes(alice: Person) -> None:
    made = await asyncio.gather(*(alice.does(MAKE_ONCE, name="Orchard") for _ in range(10)))

    assert all(each["team"] == made[0]["team"] for each in made)
    assert made[0]["team"]["myRole"] == "ADMIN"


@pytest.mark.parametrize("change", ["GonePayload", "schema.gone:GonePayload"])
async def test_a_receipt_that_can_no_longer_be_read_causes_no_second_write(
    components: Components, alice: Person, garden: Any, change: str
) -> None:
    """Another version wrote it, with other names for its types."""
    await alice.does(CREATE, input=water(garden))
    told = (await alice.asks(TOLD))["events"]["totalCount"]

    async def rename(unit: Unit) -> None:
        await unit.execute(
            "UPDATE receipts SET answer = replace(answer, '\"TaskPayload\"', '\"' || CAST($1 AS TEXT) || '\"')", change
        )

    await components.database.unit(rename)

    assert await alice.does(CREATE, input=water(garden)) == {"task": None, "errors": []}
    assert (await alice.asks(TOLD))["events"]["totalCount"] == told


async def test_a_receipt_is_stored_under_the_names_of_the_schema(
    components: Components, bob: Person, garden: Any
) -> None:
    """It stays readable when a class moves to another module."""
    first = await bob.does(CREATE, input=water(garden))

    (row,) = await components.database.reads.fetch("SELECT answer FROM receipts")
    names = _names_in(json.loads(row["answer"])["answer"])

    assert {"TaskPayload", "Task", "User", "Team", "TaskStatus", "TaskPriority"} <= names
    assert not [name for name in names if ":" in name or "." in name]
    assert await bob.does(CREATE, input=water(garden)) == first


def _names_in(kept: Any) -> set[str]:
    if isinstance(kept, list):
        return {name for each in kept for name in _names_in(each)}
    if not isinstance(kept, dict):
        return set()
    return {kept.get("", "")} - {""} | {name for each in kept.values() for name in _names_in(each)}


async def test_a_receipt_of_version_1_is_read(components: Components, alice: Person, bob: Person, garden: Any) -> None:
    """Such a receipt names modules, and does not record what its caller saw then."""
    first = await bob.does(CREATE, input=water(garden))

    async def unwrap(unit: Unit) -> None:
        kept = json.loads(await unit.fetchval("SELECT answer FROM receipts"))
        await unit.execute("UPDATE receipts SET answer = $1", json.dumps(_in_version_1(kept["answer"])))

    await components.database.unit(unwrap)

    assert await bob.does(CREATE, input=water(garden)) == first
    await alice.does(REMOVE, team=garden["id"], user=bob.id)
    assert (await bob.does(CREATE, input=water(garden)))["task"] is None


async def test_a_receipt_from_before_handles_and_comments_is_still_shown(
    components: Components, bob: Person, garden: Any
) -> None:
    first = await bob.does(CREATE, input=water(garden))

    async def older(unit: Unit) -> None:
        kept = json.loads(await unit.fetchval("SELECT answer FROM receipts"))
        await unit.execute("UPDATE receipts SET answer = $1", json.dumps(_without(kept, {"handle", "comment_count"})))

    await components.database.unit(older)

    assert await bob.does(CREATE, input=water(garden)) == first


def _without(kept: Any, fields: set[str]) -> Any:
    if isinstance(kept, list):
        return [_without(each, fields) for each in kept]
    if not isinstance(kept, dict):
        return kept
    return {field: _without(value, fields) for field, value in kept.items() if field not in fields}


def _in_version_1(kept: Any) -> Any:
    if isinstance(kept, list):
        return [_in_version_1(each) for each in kept]
    if not isinstance(kept, dict):
        return kept
    names = {"TaskStatus": "Status", "TaskPriority": "Priority"}
    named = {"": f"schema.somewhere:{names.get(kept[''], kept[''])}"} if "" in kept else {}
    return {field: _in_version_1(value) for field, value in kept.items()} | named


PLAIN = {
    *("dryRun", "cursor", "deletedId", "ok", "matched", "succeeded", "failed", "index", "transcript", "expiresIn"),
    "unreadCount",
}
"""Fields of a payload that are no objects, and that a repeat may show."""


def test_every_type_in_a_payload_is_checked_again_on_a_repeat(whole_schema: Schema) -> None:
    """An object type that nobody registered is not shown. A plain field that nobody listed fails this test."""
    mutation = whole_schema._schema.mutation_type
    assert mutation is not None
    payloads = [get_named_type(field.type) for field in mutation.fields.values()]
    viewed = {noun.schema.__name__ for noun in NOUNS if noun.seen_now is not None}
    parts = {part.__name__ for part in PayloadPart.__subclasses__()}
    payloads += [whole_schema._schema.type_map[part] for part in parts]

    for payload in payloads:
        assert isinstance(payload, GraphQLObjectType)
        for name, field in payload.fields.items():
            kind = get_named_type(field.type)
            if isinstance(kind, GraphQLObjectType):
                assert kind.name in viewed | parts, (
                    f"{payload.name}.{name}: say in the `Noun` of {kind.name}, in its folder of resolvers, what a repeated call shows"
                    " of it: `seen_now=…`; and name that `Noun` in NOUNS in resolvers/nouns.py"
                )
            elif not isinstance(kind, GraphQLInterfaceType):
                assert name in PLAIN or name in {_camel(secret) for secret in SECRET}, f"{payload.name}.{name}"


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


@pytest.mark.usefixtures("apart")
async def test_a_secret_that_is_shown_once_is_not_stored(app: Starlette, components: Components) -> None:
    erin = await register(app, "Erin")
    make = (
        'mutation { createApiKey(input: {name: "robot", scopes: [READ]}) @idempotent(key: "key")'
        " { secret apiKey { id } errors { message } } }"
    )
    first = await erin.does(make)
    again = await erin.does(make)

    assert (again["secret"], again["apiKey"]) == (None, first["apiKey"])
    answers = await components.database.reads.fetch("SELECT answer FROM receipts")
    assert first["secret"] not in json.dumps([row["answer"] for row in answers])
