import asyncio
import re
from typing import Any

import pytest

import models
from models.values import clock
from taskflow.authentication import authentication
from taskflow.components import Components
from tests.support.people import PASSWORD, Person
from tests.support.races import held_before_commit
from tests.support.written import written

pytestmark = pytest.mark.settings(REGISTRATIONS=0)

ME = "{ me { name } }"
KEYS = "{ apiKeys { id name prefix scopes expiresAt lastUsedAt } }"
CREATE = (
    "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input)"
    " { secret apiKey { id name prefix scopes createdAt expiresAt lastUsedAt } errors { code message path } } }"
)
REVOKE = "mutation ($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code } } }"
CHANGE_PASSWORD = (
    "mutation ($current: String!, $new: String!) { changePassword(currentPassword: $current, newPassword: $new)"
    " { ok errors { code message } } }"
)
RENAME = 'mutation { updateProfile(input: {name: "Robot"}) { errors { code message } } }'


async def made(person: Person, *scopes: str, **more: Any) -> tuple[Person, Any]:
    """Creates an API key, and returns a program that uses it, and the key."""
    payload = await person.does(CREATE, input={"name": "robot", "scopes": scopes or ["READ"], **more})
    return person.with_token(payload["secret"]), payload["apiKey"]


async def test_a_key_opens_like_a_session(alice: Person) -> None:
    robot, key = await made(alice, "READ")

    assert re.fullmatch(r"tf_[A-Za-z0-9]{8}_[A-Za-z0-9]{40}", robot.token or "")
    assert (robot.token or "").startswith(key["prefix"] + "_")
    assert (await robot.asks(ME))["me"] == {"name": "Alice"}


async def test_the_secret_is_shown_once_and_stored_as_a_hash(alice: Person) -> None:
    robot, key = await made(alice)

    assert (await alice.asks(KEYS))["apiKeys"] == [{**_without(key, "createdAt")}]
    kept = await models.ApiKey.filter(id=key["id"]).values()
    assert (robot.token or "").rpartition("_")[2] not in str(kept)


async def test_each_scope_includes_the_ones_before(alice: Person) -> None:
    for scope, may in (("READ", False), ("WRITE", False), ("ADMIN", True)):
        robot, _ = await made(alice, scope)
        assert (await robot.asks(ME))["me"]["name"]
        if may:
            await robot.does(RENAME)
        else:
            error = await robot.fails(RENAME)
            assert error["code"] == "FORBIDDEN"
            assert "ADMIN" in error["message"]


async def test_the_greatest_of_several_scopes_decides(alice: Person) -> None:
    robot, key = await made(alice, "READ", "ADMIN", "READ")

    assert key["scopes"] == ["READ", "ADMIN"]
    await robot.does(RENAME)


async def test_a_revoked_key_is_refused_at_once(alice: Person, bob: Person) -> None:
    robot, key = await made(alice)
    await robot.asks(ME)

    assert (await bob.fails(REVOKE, id=key["id"]))["code"] == "NOT_FOUND"
    await alice.does(REVOKE, id=key["id"])

    assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.asks(KEYS))["apiKeys"] == []


async def test_a_key_expires_and_its_sockets_close(alice: Person) -> None:
    soon = clock.now() + 1_500
    robot, _ = await made(alice, expiresAt=clock.to_wire(soon))

    async with robot.connects() as socket:
        assert await socket.is_closed() == (4403, "API key ended: use another one")

    assert clock.now() >= soon
    assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_stream_ends_with_its_key_even_if_the_caller_is_not_cached_any_more(
    alice: Person, components: Components
) -> None:
    """The caller may be forgotten between the authentication and the start of the stream."""
    soon, ended = clock.now() + 1_500, asyncio.Event()
    robot, _ = await made(alice, expiresAt=clock.to_wire(soon))
    viewer = await components.authenticator.authenticate(robot.token or "")
    await alice.does(RENAME)

    components.authenticator.when_ended(viewer, ended.set)

    await asyncio.wait_for(ended.wait(), 10)
    assert clock.now() >= soon


async def test_a_key_with_an_end_in_the_past_is_not_made(alice: Person) -> None:
    error = await alice.fails(CREATE, input={"name": "robot", "scopes": ["READ"], "expiresAt": "2020-01-01T00:00:00Z"})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "expiresAt"])


async def test_a_key_needs_a_name_and_a_scope(alice: Person) -> None:
    assert (await alice.fails(CREATE, input={"name": " ", "scopes": ["READ"]}))["path"] == ["input", "name"]
    assert (await alice.fails(CREATE, input={"name": "robot", "scopes": []}))["path"] == ["input", "scopes"]


async def test_the_last_use_is_stored_but_not_each_one(alice: Person, counted: Any) -> None:
    robot, _ = await made(alice)
    before = clock.now()
    await robot.asks(ME)
    with counted() as statements:
        await robot.asks(ME)

    (key,) = (await alice.asks(KEYS))["apiKeys"]
    assert len(statements) == 0, str(statements)
    assert clock.to_wire(before) <= key["lastUsedAt"] <= clock.to_wire(clock.now())
    assert authentication.LAST_USE_STORED_EVERY_MS == 60_000


FULL = {
    "sqlite": [
        "CREATE TRIGGER full_disk BEFORE UPDATE ON api_keys BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    ],
    "postgres": [
        (
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END$$"
        ),
        "CREATE TRIGGER full_disk BEFORE UPDATE ON api_keys EXECUTE FUNCTION full_disk()",
    ],
}
MADE_ROOM = {"sqlite": "DROP TRIGGER full_disk", "postgres": "DROP FUNCTION full_disk CASCADE"}
"""Makes the table that stores the last use writable again."""


async def test_a_key_still_reads_when_its_last_use_can_not_be_stored(alice: Person, components: Components) -> None:
    robot, _ = await made(alice)
    dialect = components.database.dialect
    for sql in FULL[dialect]:
        await components.database.unit(lambda unit, sql=sql: unit.fetch(sql))  # type: ignore[misc]  # mypy can't type the default
    try:
        assert (await robot.asks(ME))["me"]["name"] == "Alice"
    finally:
        await components.database.unit(lambda unit: unit.fetch(MADE_ROOM[dialect]))


async def test_a_key_ends_with_its_owner(alice: Person, ada: Person) -> None:
    robot, _ = await made(alice, "ADMIN")
    await robot.asks(ME)

    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { code } } }", id=alice.id)
    assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    await ada.does("mutation ($id: ID!) { reactivateUser(id: $id) { errors { code } } }", id=alice.id)

    assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"


async def test_the_fifty_first_key_is_refused(components: Components, alice: Person) -> None:
    for _ in range(48):
        await made(alice)

    payloads = await asyncio.gather(*(alice.asks(CREATE, input={"name": "one", "scopes": ["READ"]}) for _ in range(4)))

    codes = [error["code"] for payload in payloads for error in payload["createApiKey"]["errors"]]
    assert codes == ["LIMIT_EXCEEDED", "LIMIT_EXCEEDED"]


async def test_events_say_that_an_api_key_caused_them(alice: Person, ada: Person) -> None:
    robot, _ = await made(alice, "ADMIN")
    await robot.does(RENAME)

    (event,) = (
        await ada.asks("{ events(last: 1) { nodes { name via actor { name } changes { field before after } } } }")
    )["events"]["nodes"]
    assert event == {
        "name": "user.updated",
        "via": "API_KEY",
        "actor": {"name": "Alice"},
        "changes": [{"field": "name", "before": "Alice", "after": "Robot"}],
    }


HOUR = 3_600_000
SOON = clock.to_wire(clock.now() + 30 * clock.DAY)
IN_A_YEAR = clock.to_wire(clock.now() + 366 * clock.DAY)
LATE = clock.to_wire(clock.now() + 368 * clock.DAY)
LASTING_OR_ALL = [{}, {"expiresAt": LATE}, {"scopes": ["ADMIN"], "expiresAt": SOON}, {"scopes": ["ADMIN"]}]


@pytest.mark.parametrize("more", LASTING_OR_ALL)
async def test_a_key_without_an_end_or_with_all_scopes_needs_a_sign_in_within_the_last_hour(
    alice: Person, more: Any
) -> None:
    robot, _ = await made(alice, "ADMIN")
    await written(models.Session.filter(id=alice.session_id).update(created_at=clock.now() - HOUR - 1))

    for caller in (alice, robot):
        error = await caller.fails(CREATE, input={"name": "robot", "scopes": ["READ"], **more})
        assert (error["code"], error["path"]) == ("SIGN_IN_AGAIN", [])

    await made(await alice.signs_in(), **more)


@pytest.mark.parametrize("end", [SOON, IN_A_YEAR], ids=["soon", "in a year"])
async def test_any_session_may_make_a_key_that_expires_and_has_limited_scopes(alice: Person, end: str) -> None:
    await written(models.Session.filter(id=alice.session_id).update(created_at=clock.now() - 2 * HOUR))

    robot, _ = await made(alice, "WRITE", expiresAt=end)

    assert (await robot.asks(ME))["me"] == {"name": "Alice"}


async def test_no_key_is_made_by_a_session_that_ends_at_the_same_moment(alice: Person, components: Components) -> None:
    """A thief's call waits while the owner changes the password. That change ends the thief's session."""
    thief = await alice.signs_in()
    async with held_before_commit(components, "user.updated") as held, asyncio.TaskGroup() as tasks:
        change = tasks.create_task(alice.does(CHANGE_PASSWORD, current=PASSWORD, new=f"{PASSWORD}, but longer"))
        await held.reached.wait()
        theft = tasks.create_task(thief.is_refused(CREATE, input={"name": "thief", "scopes": ["READ"]}))
        await held.is_waited_for()
        held.released.set()

    assert change.result()["ok"] is True
    assert theft.result()["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.asks(KEYS))["apiKeys"] == []


def _without(whole: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in whole.items() if name not in names}
