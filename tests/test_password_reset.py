import asyncio
from typing import Any

import orjson
import pytest

import models
from models import clock
from tests.support.people import LOGIN, PASSWORD, Person

pytestmark = pytest.mark.settings(REGISTRATIONS=0, JOBS="apart")

NEW = "a quite different password"
ME = "{ me { name version } }"
ASK = "mutation ($email: String!) { requestPasswordReset(email: $email) { ok cursor errors { code message } } }"
RESET = (
    "mutation ($token: String!, $new: String!) { resetPassword(token: $token, newPassword: $new)"
    " { token user { name } session { id } errors { code message path } } }"
)
CHANGE = (
    "mutation ($current: String!, $new: String!) { changePassword(currentPassword: $current, newPassword: $new)"
    " { ok errors { code message path } } }"
)


async def mailed_tokens() -> list[str]:
    """What stands in the links that wait to be mailed."""
    jobs = await models.Job.filter(kind="mail.password_reset").order_by("created_at", "id")
    return [orjson.loads(job.payload)["token"] for job in jobs]


async def test_a_mailed_link_sets_a_new_password_and_signs_in(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=" Alice@Example.com")
    (token,) = await mailed_tokens()

    payload = await stranger.does(RESET, token=token, new=NEW)

    assert (await alice.with_token(payload["token"]).asks(ME))["me"] == {"name": "Alice", "version": 2}
    assert (await alice.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.fails(LOGIN, input={"email": alice.email, "password": PASSWORD}))[
        "code"
    ] == "INVALID_CREDENTIALS"
    assert (await alice.signs_in(NEW)).token


async def test_nobody_learns_whether_an_address_is_known(stranger: Person, alice: Person, counted: Any) -> None:
    with counted() as known:
        first = await stranger.sends(ASK, email=alice.email)
    with counted() as unknown:
        second = await stranger.sends(ASK, email="nobody@example.com")

    assert first.json == second.json
    assert first.json["data"]["requestPasswordReset"] == {"ok": True, "cursor": None, "errors": []}
    assert len(known) == len(unknown)
    assert len(await mailed_tokens()) == 1


async def test_a_link_works_once(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    payloads = await asyncio.gather(*(stranger.asks(RESET, token=token, new=f"{NEW} {n}") for n in range(5)))

    errors = [payload["resetPassword"]["errors"] for payload in payloads]
    assert [error[0]["code"] for error in errors if error] == ["INVALID"] * 4
    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_a_link_works_for_an_hour(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    kept = await models.PasswordReset.get(user_id=alice.id)
    assert kept.expires_at - kept.created_at == 3_600_000
    await models.PasswordReset.filter(user_id=alice.id).update(expires_at=clock.now())

    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_a_new_link_voids_the_one_before(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    await stranger.does(ASK, email=alice.email)
    first, second = await mailed_tokens()

    assert (await stranger.fails(RESET, token=first, new=NEW))["code"] == "INVALID"
    await stranger.does(RESET, token=second, new=NEW)


async def test_a_bad_password_does_not_use_the_link_up(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    assert (await stranger.fails(RESET, token=token, new="alice@example.com"))["path"] == ["newPassword"]
    await stranger.does(RESET, token=token, new=NEW)


@pytest.mark.parametrize("token", ["", "nonsense", "x" * 10_000])
async def test_what_was_never_mailed_opens_nothing(stranger: Person, alice: Person, token: str) -> None:
    error = await stranger.fails(RESET, token=token, new=NEW)

    assert (error["code"], error["path"]) == ("INVALID", ["token"])


async def test_a_deactivated_account_gets_no_link_and_its_link_is_void(
    stranger: Person, alice: Person, ada: Person
) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=alice.id)
    await stranger.does(ASK, email=alice.email)

    assert await mailed_tokens() == [token]
    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_one_mail_box_is_not_flooded(stranger: Person, alice: Person) -> None:
    for _ in range(8):
        await stranger.does(ASK, email=alice.email)

    assert len(await mailed_tokens()) == 5


async def test_the_token_stands_in_the_mail_alone(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await stranger.does(RESET, token=token, new=NEW)

    assert not await models.LoggedEvent.filter(data__contains=token).exists()
    assert not await models.PasswordReset.filter(token_hash__contains=token).exists()


async def test_changing_the_password_ends_the_other_sessions(alice: Person) -> None:
    elsewhere = await alice.signs_in()
    await elsewhere.asks(ME)

    await alice.does(CHANGE, current=PASSWORD, new=NEW)

    assert (await alice.asks(ME))["me"]["version"] == 2
    assert (await elsewhere.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.signs_in(NEW)).token


async def test_the_password_until_now_must_be_right(alice: Person) -> None:
    error = await alice.fails(CHANGE, current="not the password", new=NEW)

    assert (error["code"], error["path"]) == ("INVALID_CREDENTIALS", ["currentPassword"])
    assert (await alice.signs_in()).token


@pytest.mark.parametrize("new", ["", "short", "x" * 257, "password123", "alice@example.com"])
async def test_the_new_password_must_be_good(alice: Person, new: str) -> None:
    assert (await alice.fails(CHANGE, current=PASSWORD, new=new))["path"] == ["newPassword"]


async def test_a_voided_link_does_not_outlive_a_changed_password(stranger: Person, alice: Person) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await alice.does(CHANGE, current=PASSWORD, new=NEW)

    assert (await stranger.fails(RESET, token=token, new=PASSWORD))["path"] == ["token"]
