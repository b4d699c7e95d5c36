from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.applications import Starlette

import models
from events.user import UserCreated, UserDeactivated
from taskflow.components import Components
from taskflow.operations.accounts import promote
from tests.support.people import Person, register
from tests.support.races import locked, waited_for

pytestmark = pytest.mark.settings(REGISTRATIONS=0, JOBS="apart")

ME = "{ me { id name email role version active timeZone locale } }"
ERRORS = "errors { code message path ... on ConflictError { currentVersion conflictingFields current { id } } }"
PROFILE = (
    "mutation ($input: UpdateProfileInput!) { updateProfile(input: $input)"
    f" {{ user {{ name version timeZone locale }} cursor {ERRORS} }} }}"
)
DEACTIVATE = f"mutation ($id: ID!) {{ deactivateUser(id: $id) {{ user {{ id active version }} cursor {ERRORS} }} }}"
REACTIVATE = f"mutation ($id: ID!) {{ reactivateUser(id: $id) {{ user {{ id active version }} cursor {ERRORS} }} }}"
SET_ROLE = f"mutation ($id: ID!, $role: UserRole!) {{ setUserRole(id: $id, role: $role) {{ user {{ role }} cursor {ERRORS} }} }}"


async def test_an_update_changes_only_the_fields_it_names(alice: Person) -> None:
    first = await alice.does(PROFILE, input={"name": " Alice Johnson ", "timeZone": "Europe/Berlin"})
    second = await alice.does(PROFILE, input={"locale": "de-AT", "timeZone": None})

    assert first["user"] == {"name": "Alice Johnson", "version": 2, "timeZone": "Europe/Berlin", "locale": "en"}
    assert second["user"] == {"name": "Alice Johnson", "version": 3, "timeZone": "UTC", "locale": "de-AT"}
    assert (await alice.asks(ME))["me"]["name"] == "Alice Johnson"


async def test_values_that_are_already_set_are_no_change(alice: Person) -> None:
    payload = await alice.does(PROFILE, input={"name": "Alice", "timeZone": "UTC"})

    assert (payload["user"]["version"], payload["cursor"]) == (1, None)


async def test_a_stale_update_of_a_field_that_both_changed_is_a_conflict(alice: Person) -> None:
    await alice.does(PROFILE, input={"name": "Alice Johnson"})

    error = await alice.fails(PROFILE, input={"name": "Ally", "locale": "de", "expectedVersion": 1})
    fine = await alice.does(PROFILE, input={"locale": "de", "expectedVersion": 1})

    assert (error["code"], error["currentVersion"], error["conflictingFields"]) == ("CONFLICT", 2, ["name"])
    assert error["current"] == {"id": alice.id}
    assert fine["user"]["name"] == "Alice Johnson"


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", None), ("name", " "), ("name", "x" * 101), ("name", "two\nlines"), ("timeZone", "Mars/Olympus"),
     ("timeZone", "../etc/passwd"), ("locale", "klingon!"), ("locale", "")],
)  # fmt: skip
async def test_an_invalid_profile_field_is_refused(alice: Person, field: str, value: str | None) -> None:
    assert (await alice.fails(PROFILE, input={field: value}))["path"] == ["input", field]


async def test_many_edits_at_once_are_all_kept(alice: Person) -> None:
    await asyncio.gather(*(alice.does(PROFILE, input={"name": f"Alice {number}"}) for number in range(10)))

    assert (await alice.asks(ME))["me"]["version"] == 11


async def test_a_deactivated_user_is_signed_out_at_once(ada: Person, bob: Person) -> None:
    async with bob.connects() as socket:
        payload = await ada.does(DEACTIVATE, id=bob.id)

        assert (await socket.is_closed())[0] == 4403
    assert payload["user"] == {"id": bob.id, "active": False, "version": 2}
    assert (await bob.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_user_may_deactivate_themselves_and_nobody_else(alice: Person, bob: Person) -> None:
    assert (await alice.fails(DEACTIVATE, id=bob.id))["code"] == "FORBIDDEN"

    assert (await alice.does(DEACTIVATE, id=alice.id))["user"]["active"] is False
    assert (await alice.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_reactivated_user_has_to_sign_in_again(ada: Person, bob: Person) -> None:
    await ada.does(DEACTIVATE, id=bob.id)
    again = await ada.does(DEACTIVATE, id=bob.id)
    await ada.does(REACTIVATE, id=bob.id)

    assert again["cursor"] is None
    assert (await bob.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await (await bob.signs_in()).asks(ME))["me"]["active"] is True


async def test_the_last_admin_stays(ada: Person) -> None:
    assert (await ada.fails(SET_ROLE, id=ada.id, role="USER"))["code"] == "INVALID"
    assert (await ada.fails(DEACTIVATE, id=ada.id))["code"] == "INVALID"


async def test_of_two_admins_who_demote_each_other_one_stays(components: Components, ada: Person, bob: Person) -> None:
    await promote(components, bob.email)

    await asyncio.gather(ada.asks(SET_ROLE, id=bob.id, role="USER"), bob.asks(SET_ROLE, id=ada.id, role="USER"))

    assert await models.User.filter(role=models.UserRole.ADMIN).count() == 1


async def test_a_new_role_applies_at_once(ada: Person, bob: Person) -> None:
    await bob.asks(ME)
    assert (await bob.fails(SET_ROLE, id=bob.id, role="ADMIN"))["code"] == "FORBIDDEN"

    await ada.does(SET_ROLE, id=bob.id, role="ADMIN")
    assert (await bob.asks(ME))["me"]["role"] == "ADMIN"
    await bob.does(SET_ROLE, id=ada.id, role="USER")
    assert (await ada.fails(SET_ROLE, id=bob.id, role="USER"))["code"] == "FORBIDDEN"


async def test_two_admins_who_demote_each_other_wait_for_no_deadlock(
    app: Starlette, components: Components, database_url: str
) -> None:
    """Both wait for the first admin, and go on one after the other."""
    if not database_url.startswith("postgres"):
        pytest.skip("SQLite locks no rows")
    founder, ada, eve = [await register(app, name) for name in ("Founder", "Ada", "Eve")]
    for admin in (founder, ada, eve):
        await promote(components, admin.email)

    row = "SELECT 1 FROM users WHERE id = $1 FOR UPDATE"

    async with asyncio.TaskGroup() as tasks, locked(database_url, row, founder.id):
        first = tasks.create_task(ada.does(SET_ROLE, id=eve.id, role="USER"))
        second = tasks.create_task(eve.does(SET_ROLE, id=ada.id, role="USER"))
        await waited_for(components, by=2)

    assert [done.result()["user"]["role"] for done in (first, second)] == ["USER", "USER"]
    assert components.database.retried == 0


async def test_a_user_who_leaves_locks_no_admin(
    ada: Person, alice: Person, components: Components, database_url: str
) -> None:
    if not database_url.startswith("postgres"):
        pytest.skip("SQLite locks no rows")

    async with locked(database_url, "SELECT 1 FROM users WHERE id = $1 FOR UPDATE", ada.id):
        await alice.does(DEACTIVATE, id=alice.id)

    assert components.database.retried == 0


async def test_the_bus_publishes_created_and_deactivated_users(
    app: Starlette, components: Components, ada: Person
) -> None:
    heard: list[Any] = []
    components.after.on(UserCreated, UserDeactivated)(heard.append)

    zoe = await register(app, "Zoe")
    await ada.does(DEACTIVATE, id=zoe.id)

    assert [(event.name, event.user_id) for event in heard] == [("user.created", zoe.id), ("user.deactivated", zoe.id)]


async def test_each_change_is_one_event_that_says_what_changed(ada: Person, bob: Person) -> None:
    await bob.does(PROFILE, input={"name": "Robert", "locale": "de"})
    await ada.does(SET_ROLE, id=bob.id, role="ADMIN")
    await ada.does(DEACTIVATE, id=bob.id)
    await ada.does(REACTIVATE, id=bob.id)

    asks = '{ events(filter: {names: ["user.*"]}, last: 4) { nodes { name actor { name } changes { field before after } } } }'
    events = (await ada.asks(asks))["events"]["nodes"]
    assert [(event["name"], event["actor"]["name"], event["changes"]) for event in events] == [
        (
            "user.updated",
            "Bob",
            [{"field": "name", "before": "Bob", "after": "Robert"}, {"field": "locale", "before": "en", "after": "de"}],
        ),
        ("user.role_changed", "Ada", [{"field": "role", "before": "USER", "after": "ADMIN"}]),
        ("user.deactivated", "Ada", [{"field": "active", "before": True, "after": False}]),
        ("user.reactivated", "Ada", [{"field": "active", "before": False, "after": True}]),
    ]
