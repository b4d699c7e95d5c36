from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLInputType, get_named_type
from starlette.applications import Starlette
from strawberry import Schema

from events.storage.database import Unit
from models.values.ids import new_id
from taskflow.components import Components
from tests.attachments.words import adds
from tests.schema.todo import todo
from tests.support import permissions
from tests.support.people import PASSWORD, Person, register, robot_of
from tests.support.permissions import CALLERS, CHAPTERS, INPUTS, SCOPES, Act
from tests.support.push_service import Browser
from tests.support.read_permissions import QUERIES, SUBSCRIPTIONS, Read

pytestmark = pytest.mark.settings(REGISTRATIONS=0, JOBS="apart")

REFUSALS = {"FORBIDDEN": "n", "NOT_FOUND": "?", "UNAUTHENTICATED": "!"}
ROLES = {"viewer": "VIEWER", "contributor": "CONTRIBUTOR", "member": "MEMBER"}
BULK = {"createTasks", "updateTasks", "deleteTasks", "undo"}
NO_MAIL = "mail_01jxyz0000e0000000000000000"

Made = Mapping[str, Any]


def acts() -> list[Act]:
    """Missing mutations and missing fields are reported by a test each."""
    return [
        *(act for chapter in CHAPTERS.values() for act in chapter),
        *(act for each in INPUTS for act in each.acts()),
    ]


def test_every_mutation_is_in_the_table(whole_schema: Schema) -> None:
    root = whole_schema._schema.mutation_type
    assert root is not None
    listed = {act.field for act in acts()}
    todo(
        *(
            f"tests/support/permissions.py: add a row for {name}, with who may call it; then"
            " `python -m tests.support.permissions`"
            for name in root.fields.keys() - listed
        ),
        *(f"tests/support/permissions.py: {name} is no mutation" for name in listed - root.fields.keys()),
    )


def test_every_argument_and_field_of_a_mutation_is_in_the_table(whole_schema: Schema) -> None:
    """The table says who may set each of them."""
    root = whole_schema._schema.mutation_type
    assert root is not None
    given = {
        place
        for name, field in root.fields.items()
        for argument, kind in field.args.items()
        for place in _places(f"{name}.{argument}", kind.type)
    }

    tried = {place for act in acts() for place in act.sets()}
    todo(
        *(f"tests/support/permissions.py: give {place} in a row of that mutation" for place in given - tried),
        *(f"tests/support/permissions.py: {place} can't be given" for place in tried - given),
    )


def _places(path: str, kind: GraphQLInputType) -> Iterator[str]:
    input = get_named_type(kind)
    if not isinstance(input, GraphQLInputObjectType) or input.name.endswith("Filter"):
        yield path
        return
    for name, field in input.fields.items():
        yield from _places(f"{path}.{name}", field.type)


@pytest.mark.parametrize("name", permissions.PAGES)
def test_the_reference_agrees_with_the_table(name: str) -> None:
    text = (permissions.FOLDER / name).read_text()
    assert text == permissions.PAGES[name](), "run: python -m tests.support.permissions"


@pytest.fixture
async def cast(app: Starlette, stranger: Person, alice: Person, chidi: Person, ada: Person) -> dict[str, Person]:
    others = {role: await register(app, role.title()) for role in ROLES}
    return {"nobody": stranger, "outsider": chidi, **others, "admin": alice, "instance admin": ada}


@pytest.fixture
async def made(cast: dict[str, Person], alice: Person, bob: Person, garden: Any, components: Components) -> Made:
    """The objects that the acts use: Alice's team, and tasks in it."""
    for caller, role in ROLES.items():
        await _set_member(alice, garden["id"], cast[caller].id, role)
    trashed = await _task(alice, garden["id"])
    await alice.does("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=trashed)
    task = await _task(alice, garden["id"])
    return {
        "team": garden["id"],
        "bob": bob.id,
        "task": task,
        "comment": await _comment(bob, task),
        "new_comment": new_id("comment"),
        "file": await _file(bob, task),
        "new_file": new_id("file"),
        "trashed": trashed,
        "mail": NO_MAIL,
        "note": await _note(bob, components),
        "reminder": await _reminder(bob, task),
        "device": await _device(bob),
        "new_task": new_id("task"),
        "edited": await _edited(alice, task),
        "label": await _label(alice, garden["id"]),
        "new_label": new_id("label"),
        "stage": await _stage(alice, garden["id"], "Doing"),
        "other_stage": await _stage(alice, garden["id"], "Waiting"),
        "new_stage": new_id("stage"),
        "view": await _view(bob, garden["id"]),
        "private_view": await _view(bob, None),
        "new_view": new_id("view"),
    }


@pytest.mark.parametrize("caller", CALLERS)
async def test_everybody_may_do_exactly_what_the_table_says(
    cast: dict[str, Person], made: Made, alice: Person, caller: str
) -> None:
    person = cast[caller]
    about = {**made, **await _of(person, made, alice)}

    found = {act.words: await _tried(person, act, about) for act in acts()}

    assert found == {act.words: act.may[CALLERS.index(caller)] for act in acts()}


@pytest.mark.parametrize("scope", SCOPES)
async def test_a_key_may_do_exactly_what_its_scope_says(made: Made, alice: Person, scope: str) -> None:
    payload = await alice.does(
        'mutation ($scope: Scope!) { createApiKey(input: {name: "robot", scopes: [$scope]}) { secret errors { message } } }',
        scope=scope,
    )
    robot, about = alice.with_token(payload["secret"]), {**made, **await _of(alice, made, alice)}

    found = {act.words: await _tried(robot, act, about) for act in acts()}

    assert found == {act.words: act.keys[SCOPES.index(scope)] for act in acts()}


def test_every_query_and_subscription_is_in_the_table(whole_schema: Schema) -> None:
    roots = {"query_type": QUERIES, "subscription_type": SUBSCRIPTIONS}
    todo(
        *(
            f"tests/support/read_permissions.py: add a row for {name}, with who may read it; then"
            " `python -m tests.support.permissions`"
            for root, rows in roots.items()
            for name in getattr(whole_schema._schema, root).fields.keys() ^ {row.field for row in rows}
        )
    )


@pytest.fixture
async def seen(made: Made, bob: Person) -> Made:
    """The same, where Bob shares no team with the outsider any more."""
    teams = (await bob.asks("{ me { teams { team { id default } } } }"))["me"]["teams"]
    general = next(each["team"]["id"] for each in teams if each["team"]["default"])
    await bob.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=general,
        user=bob.id,
    )
    return made


async def _with_a_change(person: Person, about: Made, alice: Person) -> Made:
    """Something happens after `before`, a position of this person."""
    before = (await (person if person.token else alice).asks("{ cursor }"))["cursor"]
    await alice.does(
        "mutation ($id: ID!) { updateTask(id: $id, input: {priority: LOW}) { errors { message } } }", id=about["task"]
    )
    return {**about, "before": before}


@pytest.mark.parametrize("caller", CALLERS)
async def test_everybody_may_read_exactly_what_the_table_says(
    cast: dict[str, Person], seen: Made, alice: Person, caller: str
) -> None:
    person = cast[caller]
    about = await _with_a_change(person, {**seen, **await _of(person, seen, alice)}, alice)

    found = {row.words: await _read(person, row, about) for row in QUERIES}
    followed = {row.words: await _followed(person, row, about) for row in SUBSCRIPTIONS}

    assert found == {row.words: row.may[CALLERS.index(caller)] for row in QUERIES}
    assert followed == {row.words: row.may[CALLERS.index(caller)] for row in SUBSCRIPTIONS}


@pytest.mark.parametrize("scope", SCOPES)
async def test_a_key_may_read_exactly_what_its_scope_says(seen: Made, alice: Person, scope: str) -> None:
    robot = await robot_of(alice, scope)
    about = await _with_a_change(robot, {**seen, **await _of(alice, seen, alice)}, alice)

    found = {row.words: await _read(robot, row, about) for row in QUERIES}
    followed = {row.words: await _followed(robot, row, about) for row in SUBSCRIPTIONS}

    assert found == {row.words: row.keys[SCOPES.index(scope)] for row in QUERIES}
    assert followed == {row.words: row.keys[SCOPES.index(scope)] for row in SUBSCRIPTIONS}


async def _read(person: Person, row: Read, about: Made) -> str:
    answer = (await person.sends(f"query {{ {_filled(row.selection, about)} }}")).json
    return _seen(answer.get("errors") or (), answer.get("data"), row, about)


async def _followed(person: Person, row: Read, about: Made) -> str:
    """What the first item of the stream says."""
    async with person.connects() as socket:
        await socket.subscribes(f"subscription {{ {_filled(row.selection, about)} }}")
        message = await socket.hears()
    errors = message["payload"] if message["type"] == "error" else message["payload"].get("errors") or ()
    return _seen(errors, message["payload"], row, about)


def _seen(errors: Any, data: Any, row: Read, about: Made) -> str:
    for error in errors:
        assert error["extensions"]["code"] in REFUSALS, error
        return REFUSALS[error["extensions"]["code"]]
    return "y" if re.search(_filled(row.shows, about), json.dumps(data)) else "-"


def _filled(text: str, about: Made) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: str(about[name[1]]), text)


async def test_a_dry_run_of_anything_leaves_the_database_as_it_was(
    components: Components, made: Made, alice: Person, ada: Person
) -> None:
    for person in (alice, ada):
        about = {**made, **await _of(person, made, alice)}
        before = await _everything(components)
        for act in acts():
            await _tried(person, act, about)
            assert await _everything(components) == before, act.words


async def _everything(components: Components) -> dict[str, list[tuple[Any, ...]]]:
    reads = components.database.reads
    names = await reads.fetch(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        if reads.dialect == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    tables = sorted(row[0] for row in names)
    assert {"tasks", "events", "jobs", "stream_heads", "receipts", "users"} <= set(tables)
    return {
        name: sorted((tuple(row) for row in await reads.fetch(f'SELECT * FROM "{name}"')), key=repr) for name in tables
    }


async def _tried(person: Person, act: Act, about: Made) -> str:
    """Tries an act as a dry run, so that each act finds the same objects. Of all refusals, only the one of a caller who
    is not signed in comes at the top of the answer."""
    field, opening, arguments = re.sub(r"\{(\w+)\}", lambda name: about[name[1]], act.call).partition("(")
    wanted = "errors { code } results { errors { code } }" if field in BULK else "errors { code }"
    answer = (await person.sends(f"mutation {{ {field}{opening}{arguments} @dryRun {{ {wanted} }} }}")).json
    codes = [error["extensions"]["code"] for error in answer.get("errors") or []]
    assert set(codes) <= {"UNAUTHENTICATED"}, (act, answer)
    if not codes:
        payload = answer["data"][field]
        codes = [error["code"] for each in (payload, *payload.get("results", ())) for error in each["errors"]]
    return _letter(codes, act)


def _letter(codes: list[str], act: Act) -> str:
    """The letter of the table for these codes: after any error but a refusal, the caller was allowed to try."""
    assert "BAD_REQUEST" not in codes, act
    if act.field == "resendEmail" and codes == ["NOT_FOUND"]:
        return "y"
    return next((REFUSALS[code] for code in codes if code in REFUSALS), "y")


async def _of(person: Person, made: Made, alice: Person) -> Made:
    """The caller's own objects; a caller without one uses Alice's."""
    owner = person if person.token else alice
    key = await owner.does(
        'mutation { createApiKey(input: {name: "old", scopes: [READ]}) { apiKey { id } errors { message } } }'
    )
    own = made["task"]
    if person.name in {"Viewer", "Contributor", "Member", "Alice"}:
        own = await _task(alice, made["team"], assignee=person.id)
    own_comment, own_file = await _written_by(person, made, alice)
    return {
        "own_comment": own_comment,
        "own_file": own_file,
        "self": owner.id,
        "email": owner.email,
        "password": PASSWORD,
        "refresh_token": owner.refresh_token,
        "own_session": owner.session_id,
        "own_key": key["apiKey"]["id"],
        "own_view": await _view(owner, None),
        "own": own,
    }


async def _task(person: Person, team: str, assignee: str | None = None) -> str:
    payload = await person.does(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }",
        input={"title": "Water the plants", "teamId": team, "assigneeId": assignee},
    )
    id: str = payload["task"]["id"]
    return id


async def _comment(person: Person, task: str) -> str:
    payload = await person.does(
        "mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id } errors { message } } }",
        input={"taskId": task, "body": "Not too much"},
    )
    id: str = payload["comment"]["id"]
    return id


async def _note(person: Person, components: Components) -> str:
    """An entry in their inbox, inserted directly, since no worker runs here."""
    id = new_id("note")

    async def insert(unit: Unit) -> None:
        await unit.execute(
            "INSERT INTO notifications (id, user_id, about, reasons, count, event_ids, occurred_at, raised_at)"
            " VALUES ($1, $2, $1, ' TEAM ', 1, '', 1, 1)",
            id,
            person.id,
        )

    await components.database.unit(insert)
    return id


async def _reminder(person: Person, task: str) -> str:
    payload = await person.does(
        'mutation ($task: ID!) { createReminder(taskId: $task, when: {at: "2099-01-01T00:00:00Z"})'
        " { reminder { id } errors { message } } }",
        task=task,
    )
    return str(payload["reminder"]["id"])


async def _device(person: Person) -> str:
    payload = await person.does(
        "mutation ($address: PushAddress!) { registerPushDevice(address: $address)"
        " { device { id } errors { message } } }",
        address={"webPush": Browser().subscription("https://192.88.98.1/push/1")},
    )
    return str(payload["device"]["id"])


async def _file(person: Person, task: str) -> str:
    """A file that has arrived."""
    return str((await adds(person, {"id": task}))["id"])


async def _written_by(person: Person, made: Made, alice: Person) -> tuple[str, str]:
    """A comment and a file from the time when they were a member: a viewer may not touch them any more."""
    if person.name not in {"Viewer", "Contributor", "Member", "Alice", "Ada"}:
        return str(made["comment"]), str(made["file"])
    if person.name == "Viewer":
        await _set_member(alice, made["team"], person.id, "MEMBER")
    written = await _comment(person, made["task"]), await _file(person, made["task"])
    if person.name == "Viewer":
        await _set_member(alice, made["team"], person.id, "VIEWER")
    return written


async def _label(person: Person, team: str) -> str:
    payload = await person.does(
        "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }",
        input={"teamId": team, "name": "Garden"},
    )
    id: str = payload["label"]["id"]
    return id


async def _view(person: Person, team: str | None) -> str:
    payload = await person.does(
        'mutation ($team: ID) { createView(input: { name: "This week", teamId: $team }) { view { id } errors { message } } }',
        team=team,
    )
    return str(payload["view"]["id"])


async def _edited(person: Person, task: str) -> str:
    """The event of an edit."""
    await person.does(
        "mutation ($id: ID!) { updateTask(id: $id, input: {priority: HIGH}) { errors { message } } }", id=task
    )
    found = await person.asks("query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { id } } } }", id=task)
    return str(found["task"]["activity"]["nodes"][0]["id"])


async def _stage(person: Person, team: str, name: str) -> str:
    payload = await person.does(
        "mutation ($input: CreateStageInput!) { createStage(input: $input) { stage { id } errors { message } } }",
        input={"teamId": team, "name": name, "status": "IN_PROGRESS"},
    )
    id: str = payload["stage"]["id"]
    return id


async def _set_member(person: Person, team: str, user: str, role: str) -> None:
    await person.does(
        "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
        " { errors { message } } }",
        team=team,
        user=user,
        role=role,
    )
