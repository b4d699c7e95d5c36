"""Pushes to apps by Firebase Cloud Messaging: Google's access token, the message, and the meaning of its errors."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from models.push_device.message import PushMessage
from taskflow.components import Components
from taskflow.push.sender import PushSender
from taskflow.settings.settings import Settings, SettingsError
from tests.comments.words import writes
from tests.live.test_task_stream import creates
from tests.push.words import REGISTER, TEST, come_due, devices, has_come, pushed
from tests.support.people import Person
from tests.support.push_service import FakeFcm

TOKEN = "dGVzdA:APA91bFakeToken"


@pytest.fixture
async def fcm(tmp_path: Path) -> AsyncIterator[FakeFcm]:
    fake = FakeFcm()
    async with fake.running():
        (tmp_path / "fcm.json").write_text(json.dumps(fake.account()))
        yield fake


@pytest.fixture
def settings(settings: Settings, fcm: FakeFcm, tmp_path: Path) -> Settings:
    """Private push services are not allowed here: that setting is a separate one, and the operator's own credentials
    file names this address. The fixture `fcm` has written that file."""
    environment = {
        "TASKFLOW_DATABASE_URL": settings.database_url,
        "TASKFLOW_REDIS_URL": settings.redis_url,
        "TASKFLOW_DATA_DIR": str(settings.data_dir),
        "TASKFLOW_SECRET": settings.secret.reveal(),
        "TASKFLOW_RATE_LIMIT": "0",
        "TASKFLOW_FCM_CREDENTIALS": str(tmp_path / "fcm.json"),
    }
    return Settings.load(environment, dotenv_path=None)


async def phone(person: Person) -> Any:
    return (await person.does(REGISTER, address={"fcmToken": TOKEN}, name="Phone"))["device"]


def refuses(fcm: FakeFcm, status: int, error: dict[str, Any], **headers: str) -> None:
    fcm.will_answer(status, json.dumps({"error": {"code": status, **error}}), **headers)


async def test_a_phone_registers_and_gets_the_same_pushes_as_browsers(
    alice: Person, bob: Person, garden: Any, fcm: FakeFcm, components: Components
) -> None:
    device = await phone(bob)
    assert device["service"] == "127.0.0.1"

    task = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await has_come(fcm, 2)  # the first push needs an access token; two pushes may come in either order
    await writes(alice, task, "Soon, @bob")
    await has_come(fcm, 3)
    await pushed(components)

    assert fcm.tokens == 1
    first, second = fcm.sent
    assert first["token"] == TOKEN
    assert first["notification"] == {"title": "Alice assigned you “Roses”", "body": f"{task['key']} · Garden"}
    assert first["data"] == {
        **first["notification"],
        "url": f"{components.public_url}/t/{task['key']}",
        "tag": first["data"]["tag"],
        "unreadCount": "1",
    }
    assert first["android"] == {
        "priority": "NORMAL",
        "ttl": "86400s",
        "notification": {"tag": first["data"]["tag"]},
    }
    assert first["apns"]["payload"]["aps"]["badge"] == 1
    assert second["android"]["priority"] == "HIGH"
    assert second["apns"]["headers"]["apns-priority"] == "10"
    assert (await devices(bob))[0]["lastUsedAt"] is not None


async def test_a_test_reaches_a_phone(alice: Person, fcm: FakeFcm) -> None:
    device = await phone(alice)
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] is None
    assert fcm.sent[0]["notification"] == {"title": "TaskFlow", "body": "Pushes reach this device."}


async def test_an_expired_access_token_is_renewed(alice: Person, fcm: FakeFcm) -> None:
    device = await phone(alice)
    await alice.does(TEST, id=device["id"])
    refuses(fcm, 401, {"status": "UNAUTHENTICATED", "message": "Old token"})

    assert "Old token" in (await alice.does(TEST, id=device["id"]))["device"]["error"]
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] is None
    assert fcm.tokens == 2


UNREGISTERED = {
    "status": "NOT_FOUND",
    "message": "Requested entity was not found.",
    "details": [{"@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": "UNREGISTERED"}],
}
BAD_TOKEN = {
    "status": "INVALID_ARGUMENT",
    "message": "The registration token is not a valid FCM registration token",
    "details": [{"errorCode": "INVALID_ARGUMENT"}],
}
BAD_FIELD = {
    "status": "INVALID_ARGUMENT",
    "message": "Request contains an invalid argument.",
    "details": [{"fieldViolations": [{"field": "message.token", "description": "Invalid"}]}],
}
BAD_MESSAGE = {
    "status": "INVALID_ARGUMENT",
    "message": "Invalid value at 'message.android.ttl'",
    "details": [{"fieldViolations": [{"field": "message.android.ttl", "description": "Invalid"}]}],
}


@pytest.mark.parametrize(
    ("status", "error"), [(404, UNREGISTERED), (400, BAD_TOKEN), (400, BAD_FIELD)], ids=["gone", "token", "field"]
)
async def test_a_phone_that_is_gone_is_removed(
    status: int, error: dict[str, Any], alice: Person, bob: Person, garden: Any, fcm: FakeFcm, components: Components
) -> None:
    device = await phone(bob)
    await bob.does(TEST, id=device["id"])
    refuses(fcm, status, error)
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    await pushed(components)
    assert await devices(bob) == []


@pytest.mark.parametrize(
    ("status", "error"),
    [(400, BAD_MESSAGE), (403, {"status": "SENDER_ID_MISMATCH", "message": "Other project"}), (404, {"message": "?"})],
    ids=["message", "sender", "project"],
)
async def test_an_error_that_is_not_about_the_phone_keeps_the_device(
    status: int, error: dict[str, Any], alice: Person, fcm: FakeFcm
) -> None:
    device = await phone(alice)
    await alice.does(TEST, id=device["id"])
    refuses(fcm, status, error)
    assert error["message"] in (await alice.does(TEST, id=device["id"]))["device"]["error"]
    assert len(await devices(alice)) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_pushes_are_retried_when_google_is_busy(
    status: int, alice: Person, bob: Person, garden: Any, fcm: FakeFcm, components: Components
) -> None:
    device = await phone(bob)
    await bob.does(TEST, id=device["id"])
    refuses(fcm, status, {"status": "UNAVAILABLE", "message": "Busy"}, retry_after="7")
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    await pushed(components)
    assert "Busy" in (await devices(bob))[0]["error"]

    await come_due(components)
    await has_come(fcm, 4)
    await pushed(components)
    assert (await devices(bob))[0]["error"] is None


async def test_without_an_access_token_the_device_shows_the_error(alice: Person, fcm: FakeFcm) -> None:
    device = await phone(alice)
    fcm.will_answer(400, '{"error": "invalid_grant", "error_description": "Invalid JWT Signature."}')
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] == "No access token: Invalid JWT Signature."
    fcm.will_answer(200, b"\xff<html>")
    assert "No access token" in (await alice.does(TEST, id=device["id"]))["device"]["error"]
    assert (await alice.does(TEST, id=device["id"]))["device"]["error"] is None


async def test_google_accepts_any_title(alice: Person, fcm: FakeFcm, components: Components) -> None:
    await phone(alice)
    row = await components.database.reads.fetchrow("SELECT address FROM push_devices")
    assert row is not None
    for letter in ("🌹", '"', "\x01", "é"):
        message = PushMessage(letter * 3_000, letter * 3_000, "https://tasks.example.com/t/GEN-1", "note_1", 7)
        await components.push.send(row["address"], message, seconds=5)
    assert len(fcm.sent) == 4


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "x" * 2_001, "é"])
async def test_a_malformed_token_is_refused(token: str, alice: Person) -> None:
    error = await alice.fails(REGISTER, address={"fcmToken": token})
    assert (error["code"], error["path"]) == ("INVALID", ["address", "fcmToken"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "can't be read"),
        ("no", "is no JSON"),
        ("[]", "has no project_id"),
        ('{"project_id": "x"}', "has no client_email"),
        (
            '{"project_id": "x", "client_email": "x", "private_key": "x", "token_uri": "https://x"}',
            "whose private_key is no RSA key",
        ),
    ],
)
def test_a_bad_credentials_file_stops_the_start(text: str | None, says: str, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(SettingsError, match=f"TASKFLOW_FCM_CREDENTIALS .*{says}"):
        Settings.load({"TASKFLOW_FCM_CREDENTIALS": str(path), "TASKFLOW_DATA_DIR": str(tmp_path)}, dotenv_path=None)


async def test_a_device_registered_with_credentials_reports_when_they_are_gone(
    alice: Person, components: Components, settings: Settings, tmp_path: Path
) -> None:
    await phone(alice)
    row = await components.database.reads.fetchrow("SELECT address FROM push_devices")
    assert row is not None
    without = Settings.load(
        {"TASKFLOW_SECRET": settings.secret.reveal(), "TASKFLOW_DATA_DIR": str(tmp_path)}, dotenv_path=None
    )
    delivery = await PushSender(without).send(row["address"], PushMessage("x", "", "/", "x", 0), seconds=1)
    assert (delivery.outcome, delivery.words) == ("refused", "TASKFLOW_FCM_CREDENTIALS is no longer set.")
