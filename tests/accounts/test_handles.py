"""Handles: the short names of people, unique, and as good as an id wherever a person is named."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.user import handle
from models.values import clock
from taskflow.components import Components
from tests.support.people import PASSWORD, Person, register
from tests.support.races import held_before_commit

REGISTER = (
    "mutation ($input: RegisterInput!) { register(input: $input)"
    " { user { id name handle } errors { code path message ... on ConflictError { current { __typename } } } } }"
)
UPDATE = (
    "mutation ($input: UpdateProfileInput!) { updateProfile(input: $input)"
    " { user { handle version } errors { code path message ... on ConflictError { current { __typename } } } } }"
)
ERRORS = "errors { code path message }"


async def enters(app: Any, name: str, *, email: str, **more: Any) -> Any:
    stranger = Person(app, name, email)
    return (await stranger.asks(REGISTER, input={"name": name, "email": email, "password": PASSWORD, **more}))[
        "register"
    ]


async def becomes(person: Person, text: str | None) -> Any:
    return (await person.asks(UPDATE, input={"handle": text}))["updateProfile"]


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Éva Straße", "eva-strasse"),
        ("  O'Neil, Jr. ", "o-neil-jr"),
        ("李雷", "user"),
        ("A", "user"),
        ("Admin", "user"),
        ("Wolfeschlegelsteinhausenbergerdorff", "wolfeschlegelstein"),
    ],
)
async def test_a_new_account_gets_a_handle_made_from_the_name(app: Any, name: str, made: str) -> None:
    payload = await enters(app, name, email="new@example.com")

    assert payload["user"]["handle"] == made


async def test_a_handle_that_is_taken_gets_a_number(app: Any) -> None:
    made = [(await enters(app, "Kim", email=f"kim{n}@example.com"))["user"]["handle"] for n in range(3)]

    assert made == ["kim", "kim-2", "kim-3"]


async def test_people_of_one_name_who_register_at_once_get_different_handles(app: Any) -> None:
    payloads = await asyncio.gather(*(enters(app, "Kim", email=f"kim{n}@example.com") for n in range(4)))

    assert {payload["user"]["handle"] for payload in payloads} == {"kim", "kim-2", "kim-3", "kim-4"}


async def test_one_of_several_people_who_choose_a_handle_at_once_gets_it(app: Any) -> None:
    payloads = await asyncio.gather(
        *(enters(app, f"Kim {n}", email=f"kim{n}@example.com", handle="kim") for n in range(4))
    )

    assert [payload["user"]["handle"] for payload in payloads if payload["user"]] == ["kim"]
    refused = [error for payload in payloads for error in payload["errors"]]
    assert [(error["code"], error["path"], error["current"]) for error in refused] == [
        ("ALREADY_EXISTS", ["input", "handle"], None)
    ] * 3


async def test_a_registration_that_is_tried_again_may_get_another_handle(components: Components, app: Any) -> None:
    """Another person gets `kim` between the two tries. A name that was not chosen is no reason for a refusal."""
    async with (
        asyncio.TaskGroup() as tasks,
        held_before_commit(components, "session.created", is_tried_again=True) as held,
    ):
        first = tasks.create_task(enters(app, "Kim", email="kim1@example.com"))
        await held.reached.wait()
        second = tasks.create_task(enters(app, "Kim", email="kim2@example.com"))
        await held.is_waited_for()

    assert components.database.retried == 1
    assert [payload.result()["errors"] for payload in (first, second)] == [[], []]
    assert [payload.result()["user"]["handle"] for payload in (first, second)] == ["kim-2", "kim"]


async def test_a_person_refused_for_the_handle_can_register_with_another(app: Any) -> None:
    await enters(app, "Kim", email="kim@example.com", handle="kim")
    assert (await enters(app, "Kim", email="kim2@example.com", handle="kim"))["user"] is None

    assert (await enters(app, "Kim", email="kim2@example.com", handle="Kim.B"))["user"]["handle"] == "kim.b"


@pytest.mark.parametrize(
    "text", ["", "a", "-kim", "kim.", "k m", "k" * 33, "李雷", "all", "here", "Me", "admin", "taskflow"]
)
async def test_a_malformed_or_reserved_handle_is_invalid(app: Any, alice: Person, text: str) -> None:
    for payload in (await enters(app, "Kim", email="kim@example.com", handle=text), await becomes(alice, text)):
        assert payload["user"] is None
        assert [(error["code"], error["path"]) for error in payload["errors"]] == [("INVALID", ["input", "handle"])]


async def test_a_handle_can_be_changed_but_not_cleared(alice: Person) -> None:
    changed = await becomes(alice, "Alice.B")
    cleared = await becomes(alice, None)

    assert (changed["user"]["handle"], changed["errors"]) == ("alice.b", [])
    assert [(error["code"], error["path"]) for error in cleared["errors"]] == [("REQUIRED", ["input", "handle"])]
    look = "{ me { handle } events(last: 1) { nodes { name changes { field before after } } } }"
    seen = await alice.asks(look)
    assert seen["me"]["handle"] == "alice.b"
    assert seen["events"]["nodes"] == [
        {"name": "user.updated", "changes": [{"field": "handle", "before": "alice", "after": "alice.b"}]}
    ]


async def test_a_handle_in_use_or_given_up_lately_is_given_to_nobody_else(
    components: Components, app: Any, alice: Person, bob: Person
) -> None:
    taken = await becomes(bob, "alice")
    await becomes(alice, "alice.b")
    given_up = await becomes(bob, "alice")

    for payload in (taken, given_up, await enters(app, "Kim", email="kim@example.com", handle="alice")):
        (error,) = payload["errors"]
        assert (error["code"], error["path"], error["current"]) == ("ALREADY_EXISTS", ["input", "handle"], None)
    assert (await enters(app, "Alice", email="kim@example.com"))["user"]["handle"] == "alice-2"
    ago = clock.now() - 1
    await components.database.unit(lambda unit: unit.execute("UPDATE former_handles SET reserved_until = $1", ago))
    assert (await becomes(bob, "alice"))["user"]["handle"] == "alice"


async def test_one_person_reserves_a_bounded_number_of_former_handles(
    components: Components, alice: Person, bob: Person
) -> None:
    for number in range(handle.MOST_RESERVED + 2):
        assert (await becomes(alice, f"alice-{number}"))["errors"] == []

    kept = await components.database.reads.fetchval("SELECT count(*) FROM former_handles")
    assert kept == handle.MOST_RESERVED
    assert (await becomes(bob, "alice"))["user"]["handle"] == "alice"
    assert (await becomes(bob, f"alice-{handle.MOST_RESERVED}"))["errors"][0]["code"] == "ALREADY_EXISTS"


async def test_a_former_owner_can_take_a_handle_back(alice: Person, bob: Person) -> None:
    await becomes(alice, "alice.b")

    assert (await becomes(alice, "alice"))["user"]["handle"] == "alice"
    assert (await becomes(bob, "alice.b"))["errors"][0]["code"] == "ALREADY_EXISTS"


async def test_a_handle_names_a_person_wherever_an_id_does(
    ada: Person, alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    team = garden["id"]
    assert (await alice.asks('{ user(id: "@Bob") { id } }'))["user"] == {"id": bob.id}
    made = await alice.does(
        f'mutation {{ createTask(input: {{title: "Dig", teamId: "{team}", assigneeId: "@bob"}}) {{ task {{ id assignee {{ id }} }} {ERRORS} }} }}'
    )
    assert made["task"]["assignee"] == {"id": bob.id}
    dug = made["task"]["id"]
    for name, id in (("@alice", alice.id), ("@bob", bob.id)):
        one = await alice.does(
            f'mutation {{ updateTask(id: "{dug}", input: {{assigneeId: "{name}"}}) {{ task {{ assignee {{ id }} }} {ERRORS} }} }}'
        )
        assert one["task"]["assignee"] == {"id": id}
    bulk = await alice.does(
        f'mutation {{ updateTasks(target: {{ids: ["{dug}"]}}, input: {{assigneeId: "@alice"}}) {{ succeeded {ERRORS} }} }}'
    )
    assert bulk["succeeded"] == 1
    await alice.does(f'mutation {{ updateTask(id: "{dug}", input: {{assigneeId: "@bob"}}) {{ {ERRORS} }} }}')
    for filter in ('eq: "@bob"', 'in: ["@BOB", "@nobody"]', 'notIn: ["@alice"]', 'neq: "@alice"'):
        found = await alice.asks(f"{{ tasks(filter: {{assignee: {{{filter}}}}}) {{ nodes {{ id }} }} }}")
        assert found["tasks"]["nodes"] == [{"id": dug}], filter
        told = await alice.asks(f'{{ events(filter: {{names: ["task.*"], actor: {{{filter}}}}}) {{ totalCount }} }}')
        assert told["events"]["totalCount"] == 0, filter
    told = await alice.asks('{ events(filter: {names: ["task.*"], actor: {eq: "@alice"}}) { totalCount } }')
    assert told["events"]["totalCount"] == 5
    member = await alice.does(
        f'mutation {{ setTeamMember(teamId: "{team}", userId: "@bob", role: VIEWER) {{ member {{ role user {{ id handle }} }} {ERRORS} }} }}'
    )
    assert member["member"] == {"role": "VIEWER", "user": {"id": bob.id, "handle": "bob"}}
    left = await bob.does(f'mutation {{ removeTeamMember(teamId: "{team}", userId: "@bob") {{ deletedId {ERRORS} }} }}')
    assert left["deletedId"] == bob.id
    for call in ('setUserRole(id: "@bob", role: ADMIN)', 'deactivateUser(id: "@bob")', 'reactivateUser(id: "@bob")'):
        payload = await ada.does(f"mutation {{ {call} {{ user {{ id }} {ERRORS} }} }}")
        assert payload["user"] == {"id": bob.id}


async def test_guessing_handles_does_not_reveal_who_has_an_account(
    components: Components, app: Any, alice: Person, garden: dict[str, Any]
) -> None:
    """The handle of a person out of sight gets exactly the answer of a handle that nobody has."""
    zoe = await register(app, "Zoe")
    await components.database.unit(lambda unit: unit.execute("DELETE FROM memberships WHERE user_id = $1", zoe.id))
    components.authenticator.forget_everything()
    create = (
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id }"
        " errors { code path message ... on NotFoundError { missingId } } } }"
    )

    answers = []
    for name in ("@zoe", "@zox"):
        user = await alice.asks("query ($id: ID!) { user(id: $id) { id } }", id=name)
        made = await alice.asks(create, input={"title": "Dig", "teamId": garden["id"], "assigneeId": name})
        answers.append((user, str(made).replace("zox", "zoe")))

    assert answers[0] == answers[1]
    assert "NOT_FOUND" in answers[0][1]


def test_a_handle_made_from_a_name_or_an_id_is_well_formed() -> None:
    for made in (handle.from_name("x" * 200), handle.from_name("-"), handle.from_id("user_01m8e5gj6benjtssfvyvmphrnj")):
        assert handle.handle_of(made) == made
