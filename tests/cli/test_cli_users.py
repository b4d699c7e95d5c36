from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from taskflow import cli
from taskflow.settings.settings import Settings
from tests.support import commands, scratch
from tests.support.people import PASSWORD, Person, robot_of

pytestmark = pytest.mark.settings(REGISTRATIONS=0, JOBS="apart")

Runs = Callable[..., str]


@pytest.fixture
def shell(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Runs:
    """Runs `taskflow …` in this process. With `fails=True` the command must fail, and its one line on stderr is
    returned."""
    monkeypatch.chdir(tmp_path)
    for name, value in environment(settings).items():
        monkeypatch.setenv(name, value)

    def runs(*arguments: str, typed: str = "", fails: bool = False) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        status = cli.main(list(arguments))
        said = capsys.readouterr()
        assert (status != 0) is fails, said
        assert said.err.count("\n") == int(fails), said.err
        return said.err if fails else said.out

    return runs


def environment(settings: Settings) -> dict[str, str]:
    return {
        "TASKFLOW_DATABASE_URL": settings.database_url,
        "TASKFLOW_DATA_DIR": str(settings.data_dir),
        "TASKFLOW_SECRET": settings.secret.reveal(),
    }


@pytest.fixture
def people(shell: Runs) -> list[str]:
    """Ada, who runs the instance, and Bob."""
    shell("user", "add", "ada@example.com", "--name", "Ada", "--admin")
    shell("user", "add", "bob@example.com", "--name", "Bob")
    return ["ada@example.com", "bob@example.com"]


def test_people_are_added_and_listed(shell: Runs, people: list[str]) -> None:
    listed: list[dict[str, Any]] = json.loads(shell("user", "list", "--json"))

    assert [(person["email"], person["role"], person["active"]) for person in listed] == [
        ("ada@example.com", "ADMIN", True),
        ("bob@example.com", "USER", True),
    ]
    assert "hash" not in json.dumps(listed)
    assert (
        shell("user", "list")
        == "EMAIL            NAME  ROLE\nada@example.com  Ada   admin\nbob@example.com  Bob   user\n"
    )
    assert [person["emailConfirmed"] for person in listed] == [True, True]


def test_people_are_promoted_and_demoted(shell: Runs, people: list[str]) -> None:
    ada, bob = people

    assert "last active admin" in shell("user", "demote", ada, fails=True)
    shell("user", "promote", bob)
    shell("user", "demote", ada)
    assert "last active admin" in shell("user", "deactivate", bob, fails=True)
    shell("user", "deactivate", ada)

    assert shell("user", "list").splitlines()[1:] == [
        "ada@example.com  Ada   user   deactivated",
        "bob@example.com  Bob   admin",
    ]


def test_somebody_who_was_deactivated_is_reactivated(shell: Runs, people: list[str]) -> None:
    _, bob = people
    shell("user", "deactivate", bob)

    assert shell("user", "reactivate", bob) == "bob@example.com can sign in again.\n"

    assert shell("user", "list").splitlines()[2] == "bob@example.com  Bob   user"
    assert "user.reactivated" in logged(shell)


def test_a_key_is_made_listed_and_revoked(shell: Runs, people: list[str]) -> None:
    _, bob = people
    made = json.loads(
        shell("user", "key", "add", bob, "--name", "bot", "--scope", "write", "--expires", "2999-01-31", "--json")
    )

    (listed,) = json.loads(shell("user", "key", "list", bob, "--json"))
    assert {**listed, "secret": made["secret"]} == made
    assert made["secret"].startswith(made["prefix"])
    assert (made["name"], made["scopes"], made["expiresAt"]) == ("bot", ["WRITE"], "2999-01-31T00:00:00.000Z")
    assert made["secret"] not in shell("user", "key", "list", bob) + logged(shell)
    shell("user", "key", "revoke", made["id"])

    assert shell("user", "key", "list", bob) == "bob@example.com has no keys.\n"
    assert f"There is no key {made['id']}" in shell("user", "key", "revoke", made["id"], fails=True)
    assert re.findall(r"api_key\.\w+", logged(shell)) == ["api_key.created", "api_key.revoked"]


def test_a_key_is_printed_once_with_its_end(shell: Runs, people: list[str]) -> None:
    _, bob = people

    said = shell("user", "key", "add", bob, "--scope", "read")

    assert re.fullmatch(
        r"Made the key key_\w+ of bob@example\.com; it never expires\. Copy it now, it is not shown again:\ntf_\w+\n",
        said,
    )
    assert "command line" in shell("user", "key", "list", bob)


def test_a_key_has_the_rules_of_the_api(shell: Runs, people: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    _, bob = people
    add = ("user", "key", "add", bob, "--scope", "write")

    assert "This moment has passed" in shell(*add, "--expires", "2020-01-31", fails=True)
    assert "Missing option '--scope'" in shell(*add[:4], fails=True)
    shell("user", "deactivate", bob)
    assert "taskflow user reactivate bob@example.com" in shell(*add, fails=True)
    shell("user", "reactivate", bob)
    monkeypatch.setattr("resolvers.api_key.MOST", 1)
    shell(*add)
    assert "Revoke one: taskflow user key list bob@example.com" in shell(*add, fails=True)


def test_sign_out_says_that_keys_stay(shell: Runs, people: list[str]) -> None:
    ada, bob = people
    for person in people:
        shell("user", "key", "add", person, "--scope", "read")

    assert shell("user", "sign-out", bob) == (
        "Sessions ended: 0. API keys revoked: 0.\n1 API key can still be used. To revoke them too, add --keys.\n"
    )
    assert shell("user", "sign-out", bob, "--keys") == "Sessions ended: 0. API keys revoked: 1.\n"
    assert json.loads(shell("user", "sign-out", "--all", "--json")) == {
        "sessions": 0,
        "revokedKeys": 0,
        "remainingKeys": 1,
    }
    assert "API keys revoked: 1." in shell("user", "sign-out", "--all", "--keys")
    assert "Say who" in shell("user", "sign-out", fails=True)
    assert "Say who" in shell("user", "sign-out", ada, "--all", fails=True)


def logged(shell: Runs) -> str:
    return shell("events", "--log", "--json")


def test_an_address_is_changed(shell: Runs, people: list[str]) -> None:
    ada, bob = people

    assert shell("user", "email", bob, "Robert@Example.com") == "Bob has the address robert@example.com.\n"

    assert "robert@example.com  Bob" in shell("user", "list")
    assert "already registered" in shell("user", "email", ada, "robert@example.com", fails=True)
    assert "not an e-mail address" in shell("user", "email", ada, "robert", fails=True)
    assert "Nobody has the address" in shell("user", "email", bob, "bob@example.net", fails=True)
    changed = [json.loads(line)["changes"] for line in logged(shell).splitlines() if "user.updated" in line]
    assert changed == [{"email": [None, None]}]
    assert shell("user", "email", "robert@example.com", "robert@example.com")
    assert logged(shell).count("user.updated") == 1


def test_an_error_is_one_line(shell: Runs, people: list[str]) -> None:
    add = ("user", "add")

    assert "already registered" in shell(*add, people[0], "--name", "Ada", fails=True)
    assert "not an e-mail address" in shell(*add, "ada", "--name", "Ada", fails=True)
    assert "at least 8" in shell(*add, "z@example.com", "--name", "Z", "--password-stdin", typed="short\n", fails=True)
    assert "taskflow user list" in shell("user", "promote", "nobody@example.com", fails=True)


def test_teams_are_managed(shell: Runs, people: list[str]) -> None:
    ada, bob = people
    assert "has the key CS" in shell("team", "add", "Customer Support", "--admin", ada)
    shell("team", "set", "cs", bob, "--role", "viewer")

    members = json.loads(shell("team", "members", "CS", "--json"))
    assert [(member["email"], member["role"]) for member in members] == [(ada, "admin"), (bob, "viewer")]
    assert "at least one admin" in shell("team", "remove", "CS", ada, fails=True)
    shell("team", "remove", "CS", bob)
    shell("team", "archive", "CS")
    assert shell("team", "list").splitlines() == [
        "KEY  NAME              MEMBERS",
        "CS   Customer Support  1        archived",
        "GEN  General           2",
    ]
    shell("team", "unarchive", "CS")
    assert "no such team" in shell("team", "members", "NOPE", fails=True)


@pytest.mark.slow
async def test_the_list_marks_addresses_that_are_not_confirmed(alice: Person, beside: Runs) -> None:
    """Alice has registered herself."""
    assert await asyncio.to_thread(beside, "user", "list") == (
        "EMAIL              NAME   ROLE\nalice@example.com  Alice  user  unconfirmed\n"
    )


@pytest.mark.slow
async def test_an_admin_made_beside_a_running_server_can_sign_in(stranger: Person, beside: Runs) -> None:
    add = ("user", "add", "Ada@Example.com", "--name", "Ada", "--admin", "--password-stdin")

    assert await asyncio.to_thread(beside, *add, typed=f"{PASSWORD}\n") == (
        "ada@example.com has an account and runs this instance.\n"
    )

    stranger.email = "ada@example.com"
    ada = await stranger.signs_in()
    assert (await ada.asks("{ me { role teams { team { key } } } }"))["me"] == {
        "role": "ADMIN",
        "teams": [{"team": {"key": "GEN"}}],
    }


@pytest.mark.slow
async def test_without_a_password_there_is_a_link_to_set_one(stranger: Person, beside: Runs) -> None:
    said = await asyncio.to_thread(beside, "user", "add", "bob@example.com", "--name", "Bob")

    (token,) = re.findall(r"http://localhost:7145/reset#token=(\S+)", said)
    payload = await stranger.does(
        "mutation ($token: String!, $new: String!) { resetPassword(token: $token, newPassword: $new)"
        " { user { name } errors { message } } }",
        token=token,
        new=PASSWORD,
    )
    assert payload["user"] == {"name": "Bob"}


@pytest.mark.slow
async def test_a_password_set_beside_a_running_server_is_valid_at_once(alice: Person, beside: Runs) -> None:
    change = ("user", "password", alice.email, "--password-stdin")

    await asyncio.to_thread(beside, *change, typed="a quite different password\n")

    assert (await alice.signs_in("a quite different password")).token


@pytest.mark.slow
async def test_a_password_set_by_the_command_ends_api_keys(alice: Person, beside: Runs) -> None:
    await robot_of(alice)
    change = ("user", "password", alice.email, "--password-stdin")

    await asyncio.to_thread(beside, *change, typed="a quite different password\n")

    again = await alice.signs_in("a quite different password")
    assert (await again.asks("{ apiKeys { name } }"))["apiKeys"] == []


@pytest.mark.slow
async def test_a_user_deactivated_by_the_command_is_signed_out_of_a_running_server(alice: Person, beside: Runs) -> None:
    async with alice.connects() as socket:
        await asyncio.to_thread(beside, "user", "deactivate", alice.email)

        assert (await socket.is_closed())[0] == 4403
    assert (await alice.is_refused("{ me { name } }"))["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.slow
async def test_a_key_made_by_the_command_is_good_at_once_until_it_is_revoked(alice: Person, beside: Runs) -> None:
    made = json.loads(
        await asyncio.to_thread(beside, "user", "key", "add", alice.email, "--scope", "read", "--json"),
    )
    robot = Person(alice.app, alice.email)
    robot.token = made["secret"]
    assert (await robot.asks("{ me { name } }"))["me"] == {"name": "Alice"}

    async with robot.connects() as socket:
        await asyncio.to_thread(beside, "user", "key", "revoke", made["id"])

        assert (await socket.is_closed())[0] == 4403
    assert (await robot.is_refused("{ me { name } }"))["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.slow
async def test_somebody_with_another_address_signs_in_with_that_one_alone(
    alice: Person, stranger: Person, beside: Runs
) -> None:
    link = await asyncio.to_thread(beside, "user", "password", alice.email)

    await asyncio.to_thread(beside, "user", "email", alice.email, "alice@example.net")

    assert (await alice.asks("{ me { name } }"))["me"] == {"name": "Alice"}
    error = await stranger.fails(
        "mutation ($token: String!, $new: String!) { resetPassword(token: $token, newPassword: $new)"
        " { errors { message } } }",
        token=link.strip().rpartition("=")[2],
        new=PASSWORD,
    )
    assert "This link is used up" in error["message"]
    alice.email = "alice@example.net"
    assert (await alice.signs_in()).token


@pytest.mark.slow
async def test_everybody_is_signed_out_of_a_running_server_and_links_are_void(
    alice: Person, bob: Person, stranger: Person, beside: Runs
) -> None:
    link = await asyncio.to_thread(beside, "user", "password", bob.email)
    async with alice.connects() as socket:
        said = await asyncio.to_thread(beside, "user", "sign-out", "--all")

        assert said == "Sessions ended: 2. API keys revoked: 0.\n"
        assert (await socket.is_closed())[0] == 4403
    assert (await bob.is_refused("{ me { name } }"))["extensions"]["code"] == "UNAUTHENTICATED"
    error = await stranger.fails(
        "mutation ($token: String!, $new: String!) { resetPassword(token: $token, newPassword: $new)"
        " { errors { message } } }",
        token=link.strip().rpartition("=")[2],
        new=PASSWORD,
    )
    assert "This link is used up" in error["message"]


@pytest.fixture
def beside(settings: Settings, tmp_path: Path) -> Runs:
    """Runs `taskflow …` as a process of its own, on the database of the running application."""

    def runs(*arguments: str, typed: str = "") -> str:
        surroundings = scratch.surroundings(**environment(settings))
        done = commands.run(*arguments, folder=tmp_path, environment=surroundings, typed=typed)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return runs
