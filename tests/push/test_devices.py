"""Devices for pushes: registered, tested and removed by their owner, and bound to the session that registered them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from events.storage.database import Unit
from models.push_device.push_device import MOST
from models.values import clock
from taskflow.components import Components
from taskflow.push.sender import PushSender
from taskflow.worker.housekeeping import Housekeeping
from tests.push.words import DEVICES, EVENTS, KEY, REGISTER, REMOVE, TEST, devices, registers, told, web
from tests.support.people import PASSWORD, Person, robot_of
from tests.support.push_service import Browser, PushService, decoded
from tests.support.races import held_before_commit, locked

pytestmark = pytest.mark.settings(PUSH="private")

NODE = "query ($id: ID!) { node(id: $id) { id ... on PushDevice { name } } }"


async def test_a_browser_registers_and_is_listed_for_its_owner_alone(
    alice: Person, bob: Person, ada: Person, push_service: PushService
) -> None:
    device = await registers(alice, push_service.subscribes(), "Alice's laptop")

    assert device["id"].startswith("device_")
    assert (device["name"], device["service"]) == ("Alice's laptop", "127.0.0.1")
    assert (device["lastUsedAt"], device["error"]) == (None, None)
    assert await devices(alice) == [device]
    assert (await alice.asks(NODE, id=device["id"]))["node"] == {"id": device["id"], "name": "Alice's laptop"}
    for other in (bob, ada):
        assert await devices(other) == []
        assert (await other.asks(NODE, id=device["id"]))["node"] is None
        for document in (REMOVE, TEST):
            error = await other.fails(document, id=device["id"])
            assert (error["code"], error["path"]) == ("NOT_FOUND", ["id"])
    assert await told(alice) == [("push_device.added", device["id"])]
    assert push_service.requests == []


async def test_the_last_error_stays_readable_though_the_browser_registers_at_each_visit(
    alice: Person, push_service: PushService
) -> None:
    browser = push_service.subscribes()
    device = await registers(alice, browser)
    push_service.will_answer(400, "no")
    await alice.does(TEST, id=device["id"])

    assert (await registers(alice, browser))["error"] == "HTTP 400: no"
    await alice.does(TEST, id=device["id"])
    assert (await devices(alice))[0]["error"] is None


async def test_a_device_without_a_name_is_named_after_its_user_agent(alice: Person, push_service: PushService) -> None:
    assert (await registers(alice, push_service.subscribes()))["name"] == "Firefox on Linux"


async def test_one_encrypted_key_serves_all_processes_and_restarts(alice: Person, components: Components) -> None:
    key = (await alice.asks(KEY))["instance"]["vapidKey"]

    assert decoded(key)[0] == 4
    assert len(decoded(key)) == 65
    second = PushSender(components.settings)
    await second.open(components.database)
    assert second.vapid_key == key
    kept = await components.database.reads.fetchval("SELECT value FROM instance WHERE name = 'vapid'")
    assert "PRIVATE" not in kept


async def test_ten_processes_that_start_at_once_have_one_key(components: Components) -> None:
    await components.database.unit(lambda unit: unit.execute("DELETE FROM instance WHERE name = 'vapid'"))
    many = [PushSender(components.settings) for _ in range(10)]
    await asyncio.gather(*(one.open(components.database) for one in many))
    assert len({one.vapid_key for one in many}) == 1


@pytest.mark.settings(PUSH="off")
async def test_with_push_turned_off_there_is_no_key_and_no_device(alice: Person, push_service: PushService) -> None:
    assert (await alice.asks(KEY))["instance"]["vapidKey"] is None
    error = await alice.fails(REGISTER, address=web(push_service.subscribes()))
    assert (error["code"], error["path"]) == ("INVALID", ["address"])


async def test_strangers_see_the_key_and_nothing_else(stranger: Person, push_service: PushService) -> None:
    assert (await stranger.asks(KEY))["instance"]["vapidKey"]
    assert (await stranger.is_refused(DEVICES))["extensions"]["code"] == "UNAUTHENTICATED"
    refused = await stranger.is_refused(REGISTER, address=web(push_service.subscribes()))
    assert refused["extensions"]["code"] == "UNAUTHENTICATED"


async def test_the_endpoint_is_stored_encrypted_and_shown_to_nobody(
    alice: Person, push_service: PushService, components: Components
) -> None:
    subscription = push_service.subscribes()
    await registers(alice, subscription)
    row = await components.database.reads.fetchrow("SELECT * FROM push_devices")
    assert row is not None
    events = await components.database.reads.fetch("SELECT * FROM events")
    for text in (str(tuple(row)), *(str(tuple(event)) for event in events)):
        for secret in subscription.values():
            assert secret not in text


async def test_an_endpoint_registered_again_is_the_same_device(alice: Person, push_service: PushService) -> None:
    subscription = push_service.subscribes()
    first = await registers(alice, subscription, "Laptop")
    again = await registers(alice, subscription)
    renamed = await registers(alice, subscription, "Old laptop")

    assert first == again
    assert (renamed["id"], renamed["name"]) == (first["id"], "Old laptop")
    assert [one["id"] for one in await devices(alice)] == [first["id"]]
    assert await told(alice) == [("push_device.added", first["id"])]


async def test_an_endpoint_registered_by_somebody_else_becomes_theirs_alone(
    alice: Person, bob: Person, push_service: PushService
) -> None:
    subscription = push_service.subscribes()
    hers = await registers(alice, subscription)
    his = await registers(bob, subscription)

    assert his["id"] != hers["id"]
    assert await devices(alice) == []
    assert [one["id"] for one in await devices(bob)] == [his["id"]]
    assert await told(alice) == [("push_device.added", hers["id"]), ("push_device.removed", hers["id"])]
    assert await told(bob) == [("push_device.added", his["id"])]


async def test_one_of_many_people_who_register_an_endpoint_at_once_gets_it(
    alice: Person, bob: Person, chidi: Person, ada: Person, push_service: PushService
) -> None:
    subscription, everybody = push_service.subscribes(), (alice, bob, chidi, ada)
    await asyncio.gather(*(registers(person, subscription) for person in everybody for _ in range(3)))

    owners = [person.name for person in everybody if await devices(person)]
    assert len(owners) == 1
    for person in everybody:
        names = [name for name, _ in await told(person)]
        added, removed = names.count("push_device.added"), names.count("push_device.removed")
        assert added - removed == (person.name in owners)


async def test_who_waits_for_an_address_keeps_nobody_else_waiting(
    alice: Person, bob: Person, push_service: PushService, components: Components, database_url: str
) -> None:
    if components.database.dialect == "sqlite":
        pytest.skip("SQLite locks no rows")
    await registers(bob, push_service.subscribes("another"))  # his stream has a row from now on
    subscription = push_service.subscribes()
    async with held_before_commit(components, "push_device.added") as first, asyncio.TaskGroup() as both:
        both.create_task(registers(alice, subscription))
        await first.reached.wait()
        both.create_task(registers(bob, subscription))
        await first.is_waited_for()
        async with locked(database_url, "SELECT 1 FROM stream_heads WHERE stream = $1 FOR UPDATE NOWAIT", bob.id):
            first.released.set()

    assert [len(await devices(person)) for person in (alice, bob)] == [0, 2]


async def test_a_person_has_at_most_twenty_devices(alice: Person, push_service: PushService) -> None:
    subscriptions = [push_service.subscribes(f"browser-{number}") for number in range(MOST)]
    for subscription in subscriptions[:-1]:
        await registers(alice, subscription)
    last = [push_service.subscribes("one"), push_service.subscribes("two"), subscriptions[-1]]
    answers = await asyncio.gather(*(alice.asks(REGISTER, address=web(one)) for one in last))
    errors = [error for answer in answers for error in answer["registerPushDevice"]["errors"]]

    assert [(error["code"], error["limit"]) for error in errors] == [("LIMIT_EXCEEDED", MOST)] * 2
    assert len(await devices(alice)) == MOST
    await registers(alice, subscriptions[0])  # registering this one again adds no device
    await alice.does(REMOVE, id=(await devices(alice))[0]["id"])
    await registers(alice, push_service.subscribes("three"))


async def test_an_owner_removes_a_device(alice: Person, push_service: PushService) -> None:
    device = await registers(alice, push_service.subscribes())
    assert (await alice.does(REMOVE, id=device["id"]))["deletedId"] == device["id"]
    assert await devices(alice) == []
    assert (await told(alice))[-1] == ("push_device.removed", device["id"])
    assert (await alice.fails(REMOVE, id=device["id"]))["code"] == "NOT_FOUND"


ENDS = {
    "it signs out": "mutation { logout { ok errors { message } } }",
    "it is revoked": "mutation ($session: ID!) { revokeSession(id: $session) { errors { message } } }",
    "all are signed out": "mutation { logout(everywhere: true) { ok errors { message } } }",
}


@pytest.mark.parametrize("how", ENDS)
async def test_a_device_ends_with_its_session(how: str, alice: Person, push_service: PushService) -> None:
    phone = await alice.signs_in()
    gone = await registers(phone, push_service.subscribes("phone"))
    kept = await registers(alice, push_service.subscribes("laptop"))
    actor = alice if "revoked" in how else phone
    variables = {"session": phone.session_id} if "revoked" in how else {}

    await actor.does(ENDS[how], **variables)

    watcher = await alice.signs_in()
    left = [kept["id"]] if "all" not in how else []
    assert [one["id"] for one in await devices(watcher)] == left
    assert ("push_device.removed", gone["id"]) in await told(watcher)


async def test_a_new_password_ends_the_devices_of_the_other_sessions(alice: Person, push_service: PushService) -> None:
    phone = await alice.signs_in()
    await registers(phone, push_service.subscribes("phone"))
    kept = await registers(alice, push_service.subscribes("laptop"))

    await alice.does(
        "mutation ($old: String!, $new: String!) { changePassword(currentPassword: $old, newPassword: $new)"
        " { errors { message } } }",
        old=PASSWORD,
        new="another horse and its battery",
    )

    assert [one["id"] for one in await devices(alice)] == [kept["id"]]


async def test_a_deactivated_account_has_no_devices(
    alice: Person, ada: Person, push_service: PushService, components: Components
) -> None:
    await registers(alice, push_service.subscribes())
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=alice.id)
    assert await components.database.reads.fetchval("SELECT count(*) FROM push_devices") == 0


async def test_an_expired_session_removes_its_devices(
    alice: Person, push_service: PushService, components: Components
) -> None:
    phone = await alice.signs_in()
    device = await registers(phone, push_service.subscribes("phone"))
    await registers(alice, push_service.subscribes("laptop"))

    async def expires(unit: Unit) -> None:
        await unit.execute("UPDATE sessions SET expires_at = $2 WHERE id = $1", phone.session_id, clock.now() - 1_000)

    await components.database.unit(expires)
    assert device["id"] not in [one["id"] for one in await devices(alice)]
    await Housekeeping(components.database, components.settings, components.files)._pushes()

    assert await components.database.reads.fetchval("SELECT count(*) FROM push_devices") == 1
    assert ("push_device.removed", device["id"]) in await told(alice)


async def test_a_device_that_moves_to_another_session_ends_with_that_session(
    alice: Person, push_service: PushService
) -> None:
    subscription = push_service.subscribes()
    phone = await alice.signs_in()
    device = await registers(phone, subscription)
    assert (await registers(alice, subscription))["id"] == device["id"]

    await phone.does("mutation { logout { ok errors { message } } }")
    assert [one["id"] for one in await devices(alice)] == [device["id"]]


async def test_no_device_outlives_a_session_that_ends_at_the_same_moment(
    alice: Person, push_service: PushService, components: Components
) -> None:
    for number in range(10):
        phone = await alice.signs_in()
        subscription = push_service.subscribes(f"phone-{number}")
        await asyncio.gather(
            phone.sends(REGISTER, address=web(subscription)),
            phone.sends("mutation { logout { ok errors { message } } }"),
        )
    rows = "SELECT count(*) FROM push_devices JOIN sessions ON sessions.id = session_id WHERE ended_at IS NOT NULL"
    assert await components.database.reads.fetchval(rows) == 0


async def test_an_api_key_can_not_register_a_device_but_lists_and_removes_them(
    alice: Person, push_service: PushService
) -> None:
    robot = await robot_of(alice, "ADMIN")
    error = await robot.fails(REGISTER, address=web(push_service.subscribes()))
    assert error["code"] == "FORBIDDEN"
    device = await registers(alice, push_service.subscribes("laptop"))
    assert [one["id"] for one in await devices(robot)] == [device["id"]]
    await robot.does(REMOVE, id=device["id"])
    assert (await (await robot_of(alice, "WRITE")).fails(REMOVE, id=device["id"]))["code"] == "FORBIDDEN"


OUT_OF_FORM: dict[str, tuple[dict[str, str], list[str]]] = {
    "keys as they are written down": ({"p256dh": "BPk", "auth": "c2Vj"}, ["address", "webPush", "p256dh"]),
    "a key off the curve": ({"p256dh": "BA" + "A" * 85}, ["address", "webPush", "p256dh"]),
    "a key that is compressed": ({"p256dh": "Ag" + "A" * 42}, ["address", "webPush", "p256dh"]),
    "no base64url": ({"p256dh": "+/" * 44}, ["address", "webPush", "p256dh"]),
    "letters of other scripts": ({"p256dh": "é" * 87}, ["address", "webPush", "p256dh"]),
    "a secret that is too short": ({"auth": "c2Vj"}, ["address", "webPush", "auth"]),
    "a megabyte": ({"auth": "A" * 1_000_000}, ["address", "webPush", "auth"]),
    "no address": ({"endpoint": "laptop"}, ["address", "webPush", "endpoint"]),
    "a broken address": ({"endpoint": "https://[::1"}, ["address", "webPush", "endpoint"]),
    "an address with a password": ({"endpoint": "https://me:x@push.example/1"}, ["address", "webPush", "endpoint"]),
    "a fragment": ({"endpoint": "https://push.example/1#x"}, ["address", "webPush", "endpoint"]),
    "a line break": ({"endpoint": "https://push.example/1\r\nx: y"}, ["address", "webPush", "endpoint"]),
    "the port of mail": ({"endpoint": "https://push.example:25/1"}, ["address", "webPush", "endpoint"]),
    "a port there is not": ({"endpoint": "https://push.example:99999/1"}, ["address", "webPush", "endpoint"]),
    "another scheme": ({"endpoint": "file:///etc/passwd"}, ["address", "webPush", "endpoint"]),
    "gopher": ({"endpoint": "gopher://push.example/1"}, ["address", "webPush", "endpoint"]),
    "a long address": ({"endpoint": f"https://push.example/{'x' * 2_000}"}, ["address", "webPush", "endpoint"]),
}


@pytest.mark.parametrize("what", OUT_OF_FORM)
async def test_a_malformed_subscription_is_invalid(what: str, alice: Person) -> None:
    changed, path = OUT_OF_FORM[what]
    subscription = {**Browser().subscription("https://push.example/1"), **changed}

    error = await alice.fails(REGISTER, address=web(subscription))

    assert (error["code"], error["path"]) == ("INVALID", path)
    assert await devices(alice) == []


@pytest.mark.settings(PUSH="on")
async def test_an_endpoint_must_use_https_by_default(alice: Person) -> None:
    error = await alice.fails(REGISTER, address=web(Browser().subscription("http://push.example/1")))
    assert (error["code"], error["path"]) == ("INVALID", ["address", "webPush", "endpoint"])


@pytest.mark.settings(PUSH="on")
@pytest.mark.parametrize(
    "host",
    [
        *(
            "127.0.0.1",
            "localhost",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
        ),
        *("[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"),
        *("[64:ff9b::7f00:1]", "[64:ff9b:1::1]", "[2002:7f00:1::]", "[::127.0.0.1]", "[ff02::1]"),
        *("2130706433", "0x7f000001", "017700000001", "127.1", "224.0.0.1", "255.255.255.255", "240.0.0.1"),
    ],
)
async def test_no_endpoint_is_in_a_private_network(host: str, alice: Person) -> None:
    error = await alice.fails(REGISTER, address=web(Browser().subscription(f"https://{host}/push/1")))
    assert (error["code"], error["path"]) == ("INVALID", ["address", "webPush", "endpoint"]), host


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "[fd00:ec2::254]", "100.100.100.200", "0.0.0.0"])
async def test_even_a_private_push_service_may_not_be_link_local_or_cloud_metadata(host: str, alice: Person) -> None:
    error = await alice.fails(REGISTER, address=web(Browser().subscription(f"http://{host}/push/1")))
    assert (error["code"], error["path"]) == ("INVALID", ["address", "webPush", "endpoint"]), host


async def test_neither_or_both_kinds_of_address_are_a_bad_request(alice: Person, push_service: PushService) -> None:
    for address in ({}, {"webPush": push_service.subscribes(), "fcmToken": "token"}):
        refused = await alice.is_refused(REGISTER, address=address)
        assert refused["extensions"]["code"] == "BAD_REQUEST"


async def test_a_token_of_an_app_needs_the_servers_credentials(alice: Person) -> None:
    error = await alice.fails(REGISTER, address={"fcmToken": "dGVzdA:APA91"})
    assert (error["code"], error["path"]) == ("INVALID", ["address", "fcmToken"])
    assert "TASKFLOW_FCM_CREDENTIALS" in error["message"]


async def test_a_malformed_name_is_refused(alice: Person, push_service: PushService) -> None:
    for name, code in ((" ", "REQUIRED"), ("x" * 101, "INVALID"), ("two\nlines", "INVALID")):
        error = await alice.fails(REGISTER, address=web(push_service.subscribes()), name=name)
        assert (error["code"], error["path"]) == (code, ["name"])


async def test_a_repeated_call_gets_the_first_answer(alice: Person, push_service: PushService) -> None:
    document = REGISTER.replace("name: $name)", 'name: $name) @idempotent(key: "device-1")')
    subscription = push_service.subscribes()
    first = await alice.does(document, address=web(subscription))
    assert (await alice.does(document, address=web(subscription)))["device"] == first["device"]
    await alice.does(REMOVE, id=first["device"]["id"])
    assert (await alice.does(document, address=web(subscription)))["device"] is None


async def test_a_dry_run_registers_and_sends_nothing(alice: Person, push_service: PushService) -> None:
    document = REGISTER.replace("name: $name)", "name: $name) @dryRun")
    assert (await alice.does(document, address=web(push_service.subscribes())))["device"]["id"]
    assert await devices(alice) == []
    device = await registers(alice, push_service.subscribes())
    await alice.does(TEST.replace("(id: $id)", "(id: $id) @dryRun"), id=device["id"])
    assert push_service.requests == []


async def test_a_test_push_reaches_the_device_and_is_recorded(
    alice: Person, push_service: PushService, components: Components
) -> None:
    device = await registers(alice, push_service.subscribes())

    tried = (await alice.does(TEST, id=device["id"]))["device"]

    (request,) = push_service.requests
    claims = push_service.checked(request)
    assert (claims["aud"], claims["sub"]) == (push_service.url, "mailto:taskflow@localhost")
    assert claims["k"] == components.push.vapid_key
    (message,) = push_service.messages
    assert message["title"] == "TaskFlow"
    assert message["body"] == "Pushes reach this device."
    assert message["url"] == f"{components.public_url}/settings"
    assert set(message) == {"title", "body", "url", "tag", "unreadCount"}
    assert tried["error"] is None
    assert tried["lastUsedAt"] is not None
    assert await devices(alice) == [tried]


async def test_a_test_push_is_in_the_readers_language(alice: Person, push_service: PushService) -> None:
    await alice.does('mutation { updateProfile(input: {locale: "de"}) { errors { message } } }')
    device = await registers(alice, push_service.subscribes())
    await alice.does(TEST, id=device["id"])
    assert push_service.messages[0]["body"] == "Push-Nachrichten kommen auf diesem Gerät an."


async def test_a_test_push_shows_the_push_services_own_words(alice: Person, push_service: PushService) -> None:
    device = await registers(alice, push_service.subscribes())
    push_service.will_answer(403, '{"reason":"BadJwtToken"}')

    tried = (await alice.does(TEST, id=device["id"]))["device"]

    assert tried["error"] == 'HTTP 403: {"reason":"BadJwtToken"}'
    assert tried["lastUsedAt"] is None
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] is None


@pytest.mark.parametrize("status", [404, 410])
async def test_a_device_that_turns_out_to_be_gone_is_removed(
    status: int, alice: Person, push_service: PushService
) -> None:
    device = await registers(alice, push_service.subscribes())
    push_service.will_answer(status)

    error = await alice.fails(TEST, id=device["id"])

    assert (error["code"], error["path"]) == ("NOT_FOUND", ["id"])
    assert await devices(alice) == []
    assert (await told(alice))[-1] == ("push_device.removed", device["id"])


async def test_ten_test_pushes_a_minute_are_allowed(alice: Person, bob: Person, push_service: PushService) -> None:
    device = await registers(alice, push_service.subscribes())
    for _ in range(10):
        await alice.does(TEST, id=device["id"])
    error = await alice.fails(TEST, id=device["id"])
    assert (error["code"], error["limit"]) == ("RATE_LIMITED", 10)
    assert 0 < error["retryAfter"] <= 60
    his = await registers(bob, push_service.subscribes("his"))
    await bob.does(TEST, id=his["id"])


async def test_other_peoples_streams_have_no_events_of_a_device(
    alice: Person, bob: Person, ada: Person, push_service: PushService
) -> None:
    await registers(alice, push_service.subscribes())
    for other in (bob, ada):
        for document in (EVENTS, "{ events(first: 100) { nodes { name subjectType subjectId } } }"):
            found: list[Any] = (await other.asks(document))["events"]["nodes"]
            assert [event for event in found if event["name"].startswith("push")] == []
