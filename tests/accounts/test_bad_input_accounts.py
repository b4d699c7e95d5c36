"""Every argument of the account and team mutations, tried with every mistake that clients make."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from typing import Any

import pytest
from starlette.applications import Starlette

import models
from tests.support import asgi
from tests.support.people import PASSWORD, Person

pytestmark = pytest.mark.settings(REGISTRATIONS=0, SIGN_IN_FAILURES=0, JOBS="apart")

ERRORS = "errors { code message path }"
TYPED = {"REQUIRED", "INVALID", "NOT_FOUND", "FORBIDDEN", "INVALID_CREDENTIALS", "UNAUTHENTICATED", "ALREADY_EXISTS",
         "CONFLICT", "LIMIT_EXCEEDED", "BAD_REQUEST", "TOO_COMPLEX", "RATE_LIMITED"}  # fmt: skip

SECRET = "SuperSecret99"

NUL = "a\x00b"
HALF = "\ud800"
LOOKS_ALIKE = [
    "аlice@example.com",
    "alice@exаmple.com",
    "ａlice@example.com",
    "\u212aim@example.com",
    "alice＠example.com",
]
WRONG_TYPES: list[Any] = [5, 1.5, True, [], ["x"], {}, {"a": 1}, 10**40]
TEXTS = ["", "   ", "\u200b\u200b", "x" * 10_000, NUL, HALF, "\u202egnp.exe", "two\nlines"]
IDS = ["", " ", "nonsense", "x" * 10_000, NUL, HALF, "task_01jxyz0000e0000000000000000", "user_01jxyz0000e0000000000000000",
       "user_", "'; DROP TABLE users; --", "\u202e"]  # fmt: skip


@dataclass(frozen=True)
class Call:
    """A mutation with a valid set of arguments, which the test then spoils one by one."""

    field: str
    types: dict[str, str]
    good: dict[str, Any]
    public: bool = False

    @property
    def document(self) -> str:
        declared = ", ".join(f"${name}: {type_}" for name, type_ in self.types.items())
        passed = ", ".join(f"{name}: ${name}" for name in self.types)
        return f"mutation ({declared}) {{ {self.field}({passed}) {{ {ERRORS} }} }}"


CALLS = [
    Call(
        "register",
        {"input": "RegisterInput!"},
        {"input": {"name": "Zoe", "email": "zoe@example.com", "password": PASSWORD, "timeZone": "UTC", "locale": "en"}},
        public=True,
    ),
    Call("login", {"input": "LoginInput!"}, {"input": {"email": "zoe@example.com", "password": PASSWORD}}, public=True),
    Call("refreshSession", {"refreshToken": "String"}, {"refreshToken": "x"}, public=True),
    Call(
        "resetPassword",
        {"token": "String!", "newPassword": "String!"},
        {"token": "x", "newPassword": PASSWORD},
        public=True,
    ),
    Call(
        "changePassword",
        {"currentPassword": "String!", "newPassword": "String!"},
        {"currentPassword": PASSWORD, "newPassword": f"{PASSWORD}, but longer"},
    ),
    Call(
        "updateProfile",
        {"input": "UpdateProfileInput!"},
        {"input": {"name": "Alice", "timeZone": "UTC", "locale": "en", "expectedVersion": 1}},
    ),
    Call("revokeSession", {"id": "ID!"}, {"id": "x"}),
    Call(
        "createApiKey",
        {"input": "CreateApiKeyInput!"},
        {"input": {"name": "robot", "scopes": ["READ"], "expiresAt": "2100-01-01T00:00:00Z"}},
    ),
    Call("revokeApiKey", {"id": "ID!"}, {"id": "x"}),
    Call("deactivateUser", {"id": "ID!"}, {"id": "x"}),
    Call("reactivateUser", {"id": "ID!"}, {"id": "x"}),
    Call("setUserRole", {"id": "ID!", "role": "UserRole!"}, {"id": "x", "role": "ADMIN"}),
    Call(
        "createTeam", {"input": "CreateTeamInput!"}, {"input": {"name": "Garden", "key": "GAR", "description": "Weeds"}}
    ),
    Call(
        "updateTeam",
        {"id": "ID!", "input": "UpdateTeamInput!"},
        {"id": "GEN", "input": {"name": "Garden", "description": "Weeds", "expectedVersion": 1}},
    ),
    Call("archiveTeam", {"id": "ID!", "archived": "Boolean!"}, {"id": "x", "archived": True}),
    Call(
        "setTeamMember",
        {"teamId": "ID!", "userId": "ID!", "role": "TeamRole!"},
        {"teamId": "x", "userId": "x", "role": "VIEWER"},
    ),
    Call("removeTeamMember", {"teamId": "ID!", "userId": "ID!"}, {"teamId": "x", "userId": "x"}),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.field)
async def test_any_input_is_answered_and_never_with_a_500(alice: Person, stranger: Person, call: Call) -> None:
    person = stranger if call.public else alice

    for path, variables in spoilt(call):
        answer = await send(person, call.document, variables)

        assert answer.status in {200, 400}, (path, answer.body)
        codes = {error["code"] for error in found(answer)}
        assert codes <= TYPED, (path, answer.body)


def spoilt(call: Call) -> Any:
    """Yields the valid arguments with one value at a time replaced by each of the bad ones."""
    for name, value in call.good.items():
        if isinstance(value, dict):
            for inner in value:
                for bad in bad_for(inner):
                    yield (name, inner, bad), {**call.good, name: {**value, inner: bad}}
            for bad in [None, "x", 5, [], [value, value], {**value, "surprise": 1}]:
                yield (name, bad), {**call.good, name: bad}
        else:
            for bad in bad_for(name):
                yield (name, bad), {**call.good, name: bad}
        yield (name, "absent"), {other: kept for other, kept in call.good.items() if other != name}


def bad_for(name: str) -> list[Any]:
    ids = IDS if name.lower().endswith("id") else []
    mails = LOOKS_ALIKE if name == "email" else []
    numbers = [-1, 2**31, 2**63] if name == "expectedVersion" else []
    times = (
        ["tomorrow", "2020-13-45T00:00:00Z", "0001-01-01T00:00:00Z", "+275760-09-13T00:00:00Z"]
        if name == "expiresAt"
        else []
    )
    return [None, *TEXTS, *WRONG_TYPES, *ids, *mails, *numbers, *times]


async def send(person: Person, document: str, variables: Any) -> asgi.Answer:
    """Writes JSON as a careless client does: lone surrogates go out as escapes."""
    return await asgi.post(
        person.app,
        {"query": document, "variables": variables},
        headers={"authorization": f"Bearer {person.token}"} if person.token else {},
    )


def found(answer: asgi.Answer) -> list[Any]:
    top = [{"code": error["extensions"]["code"]} for error in answer.json.get("errors", [])]
    payloads = (answer.json.get("data") or {}).values()
    return top + [error for payload in payloads if payload for error in payload["errors"]]


@pytest.mark.parametrize("email", LOOKS_ALIKE)
async def test_an_address_that_looks_like_another_is_refused(stranger: Person, email: str) -> None:
    variables = {"input": {"name": "Alice", "email": email, "password": PASSWORD}}

    (error,) = found(await send(stranger, CALLS[0].document, variables))

    assert (error["code"], error["path"]) == ("INVALID", ["input", "email"])
    assert await models.User.all().count() == 0


@pytest.mark.parametrize("bad", [NUL, HALF], ids=["NUL", "half a character"])
@pytest.mark.parametrize("name", ["name", "email", "password", "timeZone", "locale"])
async def test_text_that_no_database_can_hold_is_a_field_error(stranger: Person, name: str, bad: str) -> None:
    good = CALLS[0].good["input"]

    (error,) = found(await send(stranger, CALLS[0].document, {"input": {**good, name: bad}}))

    assert (error["code"], error["path"]) == ("INVALID", ["input", name])


async def test_half_a_character_in_an_idempotency_key_is_a_field_error(alice: Person) -> None:
    call = "mutation ($key: String!) { updateProfile(input: {}) @idempotent(key: $key) { errors { code path } } }"

    (error,) = found(await send(alice, call, {"key": HALF}))

    assert (error["code"], error["path"]) == ("INVALID", ["@idempotent", "key"])


async def test_a_lone_surrogate_in_a_query_is_reported_with_its_path(alice: Person) -> None:
    answer = await send(alice, "query ($id: ID!) { task(id: $id) { id } }", {"id": HALF})

    (error,) = answer.json["errors"]
    assert (error["extensions"]["code"], error["extensions"]["path"]) == ("INVALID", ["id"])


@pytest.mark.parametrize("bad", [NUL, HALF], ids=["NUL", "half a character"])
async def test_text_that_no_database_can_hold_leaves_a_socket_open(alice: Person, bad: str) -> None:
    async with alice.connects() as socket:
        update = await socket.subscribes(
            "mutation ($name: String!) { updateProfile(input: {name: $name}) { errors { code path } } }", name=bad
        )
        payload = (await update.next())["updateProfile"]
        await update.ends()
        me = await socket.subscribes("{ me { name } }")

        assert payload == {"errors": [{"code": "INVALID", "path": ["input", "name"]}]}
        assert (await me.next())["me"] == {"name": "Alice"}


async def test_half_a_character_is_no_token(app: Starlette) -> None:
    async with asgi.connected(app) as socket:
        with pytest.raises(asgi.Closed) as closed:
            await socket.greets(authorization=f"Bearer {HALF}")

    assert closed.value.code == 4403


async def test_a_failed_mutation_writes_nothing(alice: Person, bob: Person) -> None:
    before = await everything()

    for call in CALLS[5:]:
        for path, variables in islice(spoilt(call), 0, None, 6):  # one in six: comparing every row takes time
            answer = await send(alice, call.document, variables)
            if found(answer):
                assert await everything() == before, (call.field, path)
            before = await everything()


async def everything() -> str:
    tables = (models.User, models.Team, models.Membership, models.Session, models.ApiKey, models.LoggedEvent)
    rows = [await table.all().order_by("id").values() for table in tables]
    return json.dumps(rows, default=str)


async def test_ids_of_other_kinds_and_of_others_are_not_found(app: Starlette, alice: Person, bob: Person) -> None:
    for field in ("revokeSession", "revokeApiKey", "deactivateUser"):
        for id in (bob.session_id, "GEN", "GEN-1", alice.session_id if field != "revokeSession" else bob.id):
            answer = await send(alice, f"mutation ($id: ID!) {{ {field}(id: $id) {{ {ERRORS} }} }}", {"id": id})
            assert [error["code"] for error in found(answer)] == ["NOT_FOUND"], (field, id)


LOGIN = "mutation ($input: LoginInput!) { login(input: $input) { errors { message } } }"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"email": "a@example.com", "password": SECRET, "remember": True}, "unknown field 'remember'."),
        (
            {"email": "a@example.com", "pasword": SECRET, "password": SECRET},
            "unknown field 'pasword'. Did you mean 'password'?",
        ),
        ({"password": SECRET}, "to include required field 'email'."),
        (SECRET, "to be an object."),
        ({"email": "a@example.com", "password": {"is": SECRET}}, "String cannot represent a non string value."),
        ({"email": "a@example.com", "password": None}, "not to be null."),
    ],
)
async def test_a_mistake_in_an_input_is_told_without_what_was_sent(app: Starlette, given: Any, told: str) -> None:
    """A password would stand in the logs of the client, and in whatever gathers them."""
    literal = json.dumps(given)
    for name in ("email", "password", "pasword", "remember", "is"):
        literal = literal.replace(f'"{name}"', name)

    by_variable = await asgi.post(app, {"query": LOGIN, "variables": {"input": given}})
    by_literal = await asgi.post(app, {"query": f"mutation {{ login(input: {literal}) {{ errors {{ message }} }} }}"})

    for answer in (by_variable, by_literal):
        assert {error["extensions"]["code"] for error in answer.json["errors"]} == {"BAD_REQUEST"}
        assert any(error["message"].endswith(told) for error in answer.json["errors"]), answer.json
        assert SECRET not in str(answer.json)
