"""Pushes: who gets them, what they contain, and what happens to those that a push service refuses."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from events.handlers import push
from events.jobs import queue
from models.push_device.message import MOST_BYTES, PushMessage
from models.values import clock
from models.values.ids import new_id
from taskflow.components import Components
from taskflow.push.web_push import encrypted
from taskflow.worker.housekeeping import Housekeeping
from tests.comments.words import writes
from tests.inbox.words import CREATE, entries, marks
from tests.live.test_task_stream import creates
from tests.push.words import TEST, come_due, devices, has_come, pushed, registers, told
from tests.support.eventually import TIMEOUT, eventually
from tests.support.people import Person
from tests.support.push_service import PushService, decoded

pytestmark = pytest.mark.settings(PUSH="private")

PREFER = "mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { errors { message path } } }"
ASSIGN = "mutation ($id: ID!, $to: ID) { assignTask(id: $id, assigneeId: $to) { task { id } errors { message } } }"
JOBS = "SELECT key, state, attempts, error, run_at FROM jobs WHERE lane = 'push' ORDER BY id"


async def jobs(components: Components) -> Any:
    return [dict(row) for row in await components.database.reads.fetch(JOBS)]


async def assigned(alice: Person, garden: Any, bob: Person, title: str = "Roses") -> Any:
    return await creates(alice, garden, title, assigneeId=bob.id)


async def test_an_assignment_is_pushed_to_each_device_with_its_title(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    for name in ("laptop", "phone"):
        await registers(bob, push_service.subscribes(name))

    task = await assigned(alice, garden, bob)
    await pushed(components)

    assert sorted(request.path for request in push_service.requests) == ["/push/laptop", "/push/phone"]
    (entry,) = await entries(bob)
    for request, message in zip(push_service.requests, push_service.messages, strict=True):
        assert message == {
            "title": "Alice assigned you “Roses”",
            "body": f"{task['key']} · Garden",
            "url": f"{components.public_url}/t/{task['key']}",
            "tag": entry["id"],
            "unreadCount": 1,
        }
        push_service.checked(request)
        assert (request.headers["ttl"], request.headers["urgency"]) == ("86400", "normal")
        assert entry["id"] not in request.headers["topic"]
    assert len({request.headers["topic"] for request in push_service.requests}) == 1
    assert all(device["lastUsedAt"] is not None for device in await devices(bob))
    assert await jobs(components) == []


async def test_nobody_is_pushed_about_their_own_changes(
    bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    await creates(bob, garden, "Roses", assigneeId=bob.id)
    await pushed(components)
    assert push_service.requests == []


async def test_a_mention_is_urgent_and_contains_the_text(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    task = await creates(alice, garden, "Roses")
    await writes(alice, task, "Look at **this**, @bob")
    await pushed(components)

    (message,) = push_service.messages
    assert (message["title"], message["body"]) == ("Alice mentioned you in “Roses”", "Look at **this**, @bob")
    assert push_service.requests[0].headers["urgency"] == "high"


async def test_a_later_push_about_a_task_replaces_the_earlier_one(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    task = await assigned(alice, garden, bob)
    await pushed(components)
    await writes(alice, task, "Soon, @bob")
    await pushed(components)
    await assigned(alice, garden, bob, "Tulips")
    await pushed(components)

    first, second, other = push_service.requests
    assert first.headers["topic"] == second.headers["topic"] != other.headers["topic"]
    tags = [message["tag"] for message in push_service.messages]
    assert tags[0] == tags[1] != tags[2]
    assert [message["unreadCount"] for message in push_service.messages] == [1, 1, 2]


async def test_a_push_is_in_the_recipients_language(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await bob.does('mutation { updateProfile(input: {locale: "de-AT"}) { errors { message } } }')
    await registers(bob, push_service.subscribes())
    await assigned(alice, garden, bob)
    await pushed(components)
    assert push_service.messages[0]["title"] == "Alice hat dir „Roses“ zugewiesen"


async def test_only_reasons_with_the_push_channel_are_pushed(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    await bob.does(PREFER, input={"notifications": [{"reason": "ASSIGNED", "channels": ["IN_APP"]}]})
    task = await assigned(alice, garden, bob)
    await pushed(components)
    await writes(alice, task, "A comment is mailed by default, and not pushed.")
    await pushed(components)
    assert push_service.requests == []

    await bob.does(PREFER, input={"notifications": [{"reason": "COMMENTED", "channels": ["PUSH"]}]})
    await writes(alice, task, "Now it is.")
    await pushed(components)
    (message,) = push_service.messages
    assert message["title"] == "Alice commented on “Roses”"


async def test_without_an_inbox_entry_the_tag_is_the_task(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    await bob.does(PREFER, input={"notifications": [{"reason": "ASSIGNED", "channels": ["PUSH"]}]})
    task = await assigned(alice, garden, bob)
    await pushed(components)
    assert push_service.messages[0]["tag"] == task["id"]
    assert await entries(bob) == []


async def test_in_quiet_hours_nothing_is_pushed_not_even_later(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    now = datetime.now(UTC)
    start, end = ((now + timedelta(hours=hours)).strftime("%H:%M") for hours in (-2, 2))
    await bob.does(PREFER, input={"quietFrom": start, "quietUntil": end})
    await assigned(alice, garden, bob)
    await pushed(components)

    assert push_service.requests == []
    assert await jobs(components) == []
    assert len(await entries(bob)) == 1


async def test_a_push_that_no_longer_applies_is_not_sent(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    """Between the event and its push the entry was read, the task trashed or out of sight, the channel turned off, the
    endpoint changed, or the session ended."""
    await registers(bob, push_service.subscribes())
    components.worker.runner.lanes["push"].at_once = 0
    tasks = [await assigned(alice, garden, bob, title) for title in ("Read", "Trashed", "Good")]
    async with asyncio.timeout(30):
        while len(await jobs(components)) < 3:
            components.worker.wake()
            await asyncio.sleep(0.01)
    read = next(entry for entry in await entries(bob) if entry["task"]["title"] == "Read")
    await marks(bob, read, read=True)
    await alice.does("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=tasks[1]["id"])
    components.worker.runner.lanes["push"].at_once = 8
    components.worker.wake()
    await has_come(push_service, 1)
    async with asyncio.timeout(30):
        while await jobs(components):
            await asyncio.sleep(0.01)
            components.worker.wake()

    assert [message["title"] for message in push_service.messages] == ["Alice assigned you “Good”"]


async def test_a_device_with_a_new_owner_gets_no_push_of_the_former_one(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    subscription = push_service.subscribes()
    await registers(bob, subscription)
    components.worker.runner.lanes["push"].at_once = 0
    await assigned(alice, garden, bob)
    async with asyncio.timeout(30):
        while not await jobs(components):
            components.worker.wake()
            await asyncio.sleep(0.01)
    await registers(alice, subscription)
    components.worker.runner.lanes["push"].at_once = 8
    async with asyncio.timeout(30):
        while await jobs(components):
            components.worker.wake()
            await asyncio.sleep(0.01)
    assert push_service.requests == []


async def test_changes_of_many_tasks_by_one_call_are_one_push(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    tasks = [await creates(alice, garden, f"Bed {number}") for number in range(11)]
    await alice.does(
        "mutation ($ids: [ID!]!, $to: ID) { updateTasks(target: {ids: $ids}, input: {assigneeId: $to}) { errors { message } } }",
        ids=[task["id"] for task in tasks],
        to=bob.id,
    )
    await pushed(components)

    (message,) = push_service.messages
    assert message["title"] == "News of 11 tasks"
    assert message["url"].endswith("/inbox")
    assert message["body"].splitlines() == [f"Bed {number}" for number in range(5)]
    assert message["unreadCount"] == 11


async def test_a_long_title_still_fits_into_a_push(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    task = await creates(alice, garden, "🌹" * 200)
    await writes(alice, task, "@bob " + '"\\🌷' * 3_000)
    await pushed(components)

    (request,), (message,) = push_service.requests, push_service.messages
    assert len(request.body) <= 4_096
    assert len(json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()) <= MOST_BYTES
    assert message["body"].startswith('@bob "\\🌷')
    assert message["body"].endswith("…")


def test_any_message_fits() -> None:
    for letter in ("x", "é", "🌹", '"', "\x01"):
        message = PushMessage(letter * 5_000, letter * 50_000, "https://tasks.example.com/t/GEN-1", "note_1", 7)
        for most in (MOST_BYTES, 1_500):
            short = message.shortened(most)
            size = len(json.dumps(short.fields(), ensure_ascii=False, separators=(",", ":")).encode())
            assert size <= most
            assert short.title
            assert short.shortened(most) == short


def test_the_encryption_agrees_with_the_example_of_the_rfc() -> None:
    """RFC 8291, appendix A."""
    private = int.from_bytes(decoded("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"), "big")
    body = encrypted(
        b"When I grow up, I want to be a watermelon",
        p256dh=decoded("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
        auth=decoded("BTBZMqHH6r4Tts7J_aSIgg"),
        private=ec.derive_private_key(private, ec.SECP256R1()),
        salt=decoded("DGv6ra1nlYgDCS1FRnbzlw"),
        padded_to=1,
    )
    assert body == decoded(
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_"
        "yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )


@pytest.mark.parametrize("status", [404, 410])
async def test_a_device_that_is_gone_is_removed(
    status: int, alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    device = await registers(bob, push_service.subscribes())
    push_service.will_answer(status)
    await assigned(alice, garden, bob)
    await pushed(components)

    assert await devices(bob) == []
    assert (await told(bob))[-1] == ("push_device.removed", device["id"])
    assert await jobs(components) == []


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_busy_push_service_is_retried(
    status: int, alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    push_service.will_answer(status, "busy")
    began = clock.now()
    await assigned(alice, garden, bob)
    await pushed(components)

    (job,) = await jobs(components)
    assert (job["state"], job["attempts"], job["error"]) == (0, 1, f"HTTP {status}: busy")
    assert 4_000 < job["run_at"] - began < 12_000
    assert (await devices(bob))[0]["error"] == f"HTTP {status}: busy"

    await come_due(components)
    await has_come(push_service, 2)
    await pushed(components)
    assert await jobs(components) == []
    assert (await devices(bob))[0]["error"] is None


async def test_a_push_service_that_does_not_answer_is_paused(
    alice: Person,
    bob: Person,
    garden: Any,
    push_service: PushService,
    components: Components,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise a person who registers twenty endpoints that never answer would delay everybody's pushes."""
    monkeypatch.setattr(push, "SECONDS", 0.2)

    async def never(*_: Any) -> None:
        await asyncio.Event().wait()

    device = await registers(bob, push_service.subscribes())
    push_service.answers.append(never)
    for title in ("Roses", "Tulips"):
        await assigned(alice, garden, bob, title)
        await pushed(components)

    first, second = await jobs(components)
    assert first["error"] == "There was no answer within 0.2 seconds."
    assert (second["error"], second["attempts"]) == (None, 0)
    assert second["run_at"] - clock.now() > 20_000
    assert len(push_service.requests) == 1

    await bob.does(TEST, id=device["id"])  # a manual test ignores the pause
    await come_due(components)
    await has_come(push_service, 4)
    await pushed(components)
    assert await jobs(components) == []


async def test_a_push_that_was_paused_for_a_day_is_given_up(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    device = await registers(bob, push_service.subscribes())
    components.push._backoff.failed(push_service.url)
    await assigned(alice, garden, bob)
    await pushed(components)
    assert [(job["state"], job["attempts"]) for job in await jobs(components)] == [(0, 0)]

    sql = "UPDATE jobs SET created_at = created_at - 86400001 WHERE lane = 'push'"
    await components.database.unit(lambda unit: unit.execute(sql))
    await come_due(components)
    await eventually(lambda: components.worker.runner.counts["push.send", "dead"] == 1)

    assert [job["error"] for job in await jobs(components)] == ["The push service has not answered for a day."]
    assert [each["error"] for each in await devices(bob) if each["id"] == device["id"]] == [
        "The push service has not answered for a day."
    ]
    assert push_service.requests == []


async def test_many_devices_of_one_person_leave_room_for_other_people(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    """Eight pushes run at once. Ten devices, each with a push service of its own that never answers, must not take all
    places."""
    answers = asyncio.Event()
    services = [PushService() for _ in range(10)]

    async def later(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await answers.wait()
        writer.write(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n")

    async with AsyncExitStack() as stack:
        for service in services:
            await stack.enter_async_context(service.running())
            service.answers.append(later)
            await registers(bob, service.subscribes())
        await registers(alice, push_service.subscribes())
        await assigned(alice, garden, bob)
        await assigned(bob, garden, alice)
        await has_come(push_service, 1)
        assert sum(len(service.requests) for service in services) <= push.MOST_OF_ONE_PERSON

        answers.set()
        async with asyncio.timeout(TIMEOUT):
            while await jobs(components):  # noqa: ASYNC110  # what is put off comes again by itself
                await asyncio.sleep(0.05)
        assert [len(service.requests) for service in services] == [1] * 10


@pytest.mark.parametrize("how", ["seconds", "moment", "a year", "nonsense"])
async def test_the_retry_after_header_is_respected(
    how: str, alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    hour = {"seconds": "120", "moment": format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)}
    said = {**hour, "a year": "31536000", "nonsense": "soon, I promise"}[how]
    await registers(bob, push_service.subscribes())
    push_service.will_answer(429, retry_after=said)
    began = clock.now()
    await assigned(alice, garden, bob)
    await pushed(components)

    (job,) = await jobs(components)
    expected = {"seconds": 120_000, "moment": 120_000, "a year": 3_600_000, "nonsense": 5_000}[how]
    assert abs(job["run_at"] - began - expected) < 10_000


async def test_a_push_that_fails_for_good_is_a_dead_letter_that_can_be_retried(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    for _ in range(5):
        push_service.will_answer(503, "closed")
    await assigned(alice, garden, bob)
    for number in range(1, 6):
        await has_come(push_service, number)
        await pushed(components)
        await come_due(components)
    (job,) = await jobs(components)
    assert (job["state"], job["error"]) == (1, "HTTP 503: closed")

    assert (await components.database.unit(lambda unit: queue.revive(unit, job["key"], new_id=new_id("job"))))[0]
    components.worker.wake()
    await has_come(push_service, 6)
    await pushed(components)
    assert await jobs(components) == []


@pytest.mark.parametrize("status", [301, 307, 400, 401, 403])
async def test_a_permanent_error_is_shown_at_the_device_and_not_retried(
    status: int, alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    push_service.will_answer(status, "<b>no</b>\n\x00", location="http://169.254.169.254/latest/meta-data/")
    await assigned(alice, garden, bob)
    await pushed(components)

    assert len(push_service.requests) == 1
    assert (await devices(bob))[0]["error"] == f"HTTP {status}: <b>no</b>"
    (job,) = await jobs(components)
    assert job["state"] == 1


async def test_dead_pushes_are_deleted_after_a_week(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    push_service.will_answer(403)
    await assigned(alice, garden, bob)
    await pushed(components)
    chores = Housekeeping(components.database, components.settings, components.files)
    await chores._pushes()
    assert len(await jobs(components)) == 1
    long_ago = clock.now() - 8 * clock.DAY
    await components.database.unit(
        lambda unit: unit.execute("UPDATE jobs SET failed_at = $1 WHERE state = 1", long_ago)
    )
    await chores._pushes()
    assert await jobs(components) == []


async def test_a_push_that_is_too_large_is_sent_again_without_its_body(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    push_service.will_answer(413)
    await assigned(alice, garden, bob)
    await pushed(components)

    first, second = push_service.messages
    assert "body" in first
    assert {**second, "body": first["body"]} == first
    assert "body" not in second
    assert await jobs(components) == []


async def test_a_slow_push_service_delays_no_other_push(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    """The push service is slow with one device only."""
    release = asyncio.Event()

    async def slow(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await release.wait()
        writer.write(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()

    await registers(bob, push_service.subscribes("slow"))
    push_service.answers.append(slow)
    await assigned(alice, garden, bob)
    await has_come(push_service, 1)
    await registers(alice, push_service.subscribes("alice"))
    task = await creates(bob, garden, "Hers", assigneeId=alice.id)
    await has_come(push_service, 2)
    assert push_service.requests[1].path == "/push/alice"
    assert task["key"] in push_service.messages[1]["url"]
    release.set()
    await pushed(components)
    assert await jobs(components) == []


async def test_a_due_soon_push_is_urgent(
    alice: Person, bob: Person, garden: Any, push_service: PushService, components: Components
) -> None:
    await registers(bob, push_service.subscribes())
    tomorrow = clock.day_of(clock.now(), "UTC")
    await alice.does(
        CREATE, input={"title": "Roses", "teamId": garden["id"], "assigneeId": bob.id, "dueDate": tomorrow}
    )
    await has_come(push_service, 2)
    await pushed(components)
    by_title = {
        message["title"]: request for message, request in zip(push_service.messages, push_service.requests, strict=True)
    }
    assert by_title["“Roses” is due soon"].headers["urgency"] == "high"
    assert by_title["Alice assigned you “Roses”"].headers["urgency"] == "normal"
