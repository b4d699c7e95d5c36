import asyncio
import json

import pytest

import models
from taskflow.settings.settings import Settings
from tests.support import scratch
from tests.support.people import PASSWORD, REGISTER, Person, register

pytestmark = pytest.mark.settings(REGISTRATIONS=0)


def form(**changed: object) -> dict[str, object]:
    return {"name": "Alice", "email": "alice@example.com", "password": PASSWORD, **changed}


async def test_registering_signs_in_and_joins_the_default_team(alice: Person) -> None:
    data = await alice.asks(
        "{ me { name email role active version timeZone locale teams { role team { name key default } } } }"
    )

    assert data["me"] == {
        "name": "Alice",
        "email": "alice@example.com",
        "role": "USER",
        "active": True,
        "version": 1,
        "timeZone": "UTC",
        "locale": "en",
        "teams": [{"role": "MEMBER", "team": {"name": "General", "key": "GEN", "default": True}}],
    }


@pytest.mark.parametrize("missing", ["name", "email", "password"])
@pytest.mark.parametrize("nothing", ["", "   ", "\u200b\n"])
async def test_name_email_and_password_are_required(stranger: Person, missing: str, nothing: str) -> None:
    error = await stranger.fails(REGISTER, input=form(**{missing: nothing}))

    assert error == {
        "code": "REQUIRED",
        "message": "Name, email, and password are required",
        "path": ["input", missing],
    }


@pytest.mark.parametrize("email", ["alice@example.com", " Alice@EXAMPLE.com "])
async def test_an_address_is_registered_once(alice: Person, email: str) -> None:
    error = await alice.fails(REGISTER, input=form(email=email))

    assert error == {"code": "ALREADY_EXISTS", "message": "Email already registered", "path": ["input", "email"]}


async def test_one_of_twenty_registrations_of_an_address_at_once_succeeds(stranger: Person) -> None:
    payloads = await asyncio.gather(*(stranger.asks(REGISTER, input=form()) for _ in range(20)))

    errors = [payload["register"]["errors"] for payload in payloads]
    assert [error[0]["code"] for error in errors if error] == ["ALREADY_EXISTS"] * 19
    assert await models.User.filter(email="alice@example.com").count() == 1
    assert await models.Membership.all().count() == 1


@pytest.mark.slow
async def test_one_of_several_processes_creates_the_account(settings: Settings) -> None:
    """Separate processes stand for several servers."""
    script = (
        "import asyncio, sys; from taskflow.operations import accounts; from taskflow.components import Components;"
        "from taskflow.settings.settings import Settings; from models.errors import Problem\n"
        "async def main():\n"
        "    async with Components(Settings.load()).open() as components:\n"
        "        for _ in range(5):\n"
        "            try:\n"
        "                await accounts.add(components, email='alice@example.com', name='Alice'); print('added')\n"
        "            except Problem as problem: print(problem.code)\n"
        "asyncio.run(main())"
    )
    given = {"TASKFLOW_DATABASE_URL": settings.database_url, "TASKFLOW_DATA_DIR": str(settings.data_dir)}
    processes = [scratch.start("-c", script, folder=settings.data_dir.parent, **given) for _ in range(4)]

    said = [line for process in processes for line in (await asyncio.to_thread(process.communicate))[0].split()]

    assert sorted(said) == ["ALREADY_EXISTS"] * 19 + ["added"]


async def test_all_mistakes_are_reported_at_once(stranger: Person) -> None:
    wrong = form(name="x" * 101, email="alice", password="short", timeZone="Mars/Olympus", locale="klingon!")

    payload = (await stranger.asks(REGISTER, input=wrong))["register"]

    assert [error["path"][1] for error in payload["errors"]] == ["name", "email", "password", "timeZone", "locale"]
    assert {error["code"] for error in payload["errors"]} == {"INVALID"}
    assert await models.User.all().count() == 0


@pytest.mark.parametrize(
    "password",
    ["short12", "x" * 257, "password123", "PASSWORD123", "12345678", "qwertyuiop", "aaaaaaaaaa", "abababababab",
     "Alice Johnson", "alice.johnson@example.com", "alice.johnson"],
)  # fmt: skip
async def test_a_bad_password_is_refused(stranger: Person, password: str) -> None:
    error = await stranger.fails(
        REGISTER, input=form(name="Alice Johnson", email="alice.johnson@example.com", password=password)
    )

    assert (error["code"], error["path"]) == ("INVALID", ["input", "password"])


@pytest.mark.parametrize(
    "password", ["securepass123", "TestPassword123!", "ünïcödé pässwörd", "日本語のパスワード", "x1y2" * 64]
)
async def test_a_password_must_be_typed_in_full(stranger: Person, password: str) -> None:
    person = await register(stranger.app, "Alice", password=password)

    assert (await person.signs_in(password)).token
    with pytest.raises(AssertionError, match="INVALID_CREDENTIALS"):
        await person.signs_in(password[:-1])


@pytest.mark.settings(REGISTRATION="closed")
async def test_a_closed_instance_lets_nobody_register(stranger: Person) -> None:
    error = await stranger.fails(REGISTER, input=form())

    assert error["code"] == "FORBIDDEN"
    assert (await stranger.asks("{ instance { registrationOpen } }"))["instance"] == {"registrationOpen": False}


@pytest.mark.settings(REGISTRATIONS=2)
async def test_a_network_may_register_a_limited_number_of_accounts_in_an_hour(stranger: Person) -> None:
    await register(stranger.app, "Alice")
    await register(stranger.app, "Bob")

    asks = "mutation ($input: RegisterInput!) { register(input: $input) { errors { code ... on LimitError { limit retryAfter } } } }"
    error = await stranger.fails(asks, input=form(email="chidi@example.com"))

    assert (error["code"], error["limit"]) == ("RATE_LIMITED", 2)
    assert 3500 < error["retryAfter"] <= 3600


async def test_a_dry_run_makes_no_account_and_gives_no_token(stranger: Person) -> None:
    payload = await stranger.does(
        "mutation ($input: RegisterInput!) { register(input: $input) @dryRun"
        " { dryRun token refreshToken user { name } errors { message } } }",
        input=form(),
    )

    assert payload == {"dryRun": True, "token": None, "refreshToken": None, "user": {"name": "Alice"}, "errors": []}
    assert await models.User.all().count() == 0


async def test_the_log_records_a_registration(ada: Person, alice: Person) -> None:
    data = await ada.asks("{ events(last: 3) { nodes { name subjectId actor { name } changes { field } } } }")

    assert [(event["name"], event["actor"]["name"]) for event in data["events"]["nodes"]] == [
        ("user.created", "Alice"),
        ("session.created", "Alice"),
        ("team.member_added", "Alice"),
    ]
    assert "argon2" not in json.dumps(data)
