"""Files are announced and arrive: their metadata, their size, their number and their ids."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from events.storage.database import Unit
from models.attachment import attachment as attachments
from models.attachment import room as rooms
from models.values.ids import new_id
from taskflow.api.transport.files import LONGEST_SECONDS
from taskflow.components import Components
from taskflow.files.addresses import HOUR
from tests.attachments.words import (
    CREATE,
    DELETE,
    MEGABYTE,
    ROOM,
    WATER,
    adds,
    ages,
    announces,
    files,
    looks_at,
    of,
    room,
    sends,
    stored,
    told,
)
from tests.live.test_task_stream import creates
from tests.support import asgi
from tests.support.people import Person, robot_of
from tests.support.races import Held

BODY = b"x" * MEGABYTE
TWO_HOURS = 2 * 3_600_000


@pytest.fixture
async def late(components: Components, alice: Person, hose: Any) -> Any:
    """A file of the size of BODY that was announced two hours ago."""
    announced = await announces(alice, hose, BODY)
    await ages(components, announced, TWO_HOURS)
    return await looks_at(alice, announced)


async def tries(person: Person, task: Any, **more: Any) -> Any:
    """Announces a file, and returns the error, or None."""
    answer = await person.asks(CREATE, input={"taskId": task["id"], **of(WATER, **more)})
    return next(iter(answer["createAttachment"]["errors"]), None)


async def status_of(person: Person, attachment: Any, body: bytes) -> int:
    """Uploads the bytes, and returns the status of the answer."""
    upload = attachment["upload"]
    path = urlsplit(upload["url"]).path
    return (await asgi.request(person.app, "PUT", path, headers=upload["headers"], body=body)).status


async def test_a_file_is_announced_and_its_uploader_gets_the_upload_address(alice: Person, hose: Any) -> None:
    announced = await announces(alice, hose)

    assert (announced["state"], announced["filename"], announced["contentType"]) == (
        "WAITING",
        "hose.txt",
        "text/plain",
    )
    assert (announced["size"], announced["sha256"], announced["uploader"]) == (len(WATER), None, {"name": "Alice"})
    assert (announced["url"], announced["thumbnailUrl"], announced["task"]) == (None, None, {"id": hose["id"]})
    upload = announced["upload"]
    assert upload["method"] == "PUT"
    assert upload["headers"] == {"Content-Type": "text/plain", "Content-Length": str(len(WATER))}
    assert (await looks_at(alice, announced))["upload"]["url"].startswith("http://localhost")


async def test_a_file_that_has_not_arrived_is_seen_by_its_uploader_alone(
    alice: Person, bob: Person, ada: Person, hose: Any
) -> None:
    announced = await announces(alice, hose, sha256=hashlib.sha256(WATER).hexdigest())

    assert (await looks_at(alice, announced))["id"] == announced["id"]
    assert (await looks_at(alice, announced))["sha256"] is None
    for other in (bob, ada):
        assert await looks_at(other, announced) is None
        assert (await other.fails(DELETE, id=announced["id"]))["code"] == "NOT_FOUND"
    assert ((await files(alice, hose))["attachments"], (await files(alice, hose))["attachmentCount"]) == ([], 0)
    assert await told(alice, hose) == []


async def test_a_file_that_has_arrived_is_seen_by_everybody(alice: Person, bob: Person, hose: Any) -> None:
    announced = await announces(alice, hose)

    assert await sends(alice, announced)

    there = await looks_at(bob, announced)
    assert (there["state"], there["upload"]) == ("READY", None)
    assert there["sha256"] == hashlib.sha256(WATER).hexdigest()
    assert f"/files/{there['id']}/hose.txt?" in there["url"]
    task = await files(bob, hose)
    assert (task["attachments"], task["attachmentCount"], task["version"]) == ([there], 1, 1)
    (event,) = await told(bob, hose)
    assert (event["name"], event["action"], event["actor"]) == ("attachment.created", "CREATED", {"name": "Alice"})
    assert (event["subject"], event["task"], event["changes"]) == ({"id": there["id"]}, {"id": hose["id"]}, [])


async def test_a_file_arrives_once(components: Components, alice: Person, hose: Any) -> None:
    announced = await announces(alice, hose)

    arrived = await asyncio.gather(*(sends(alice, announced) for _ in range(2)))

    assert sorted(arrived) == [False, True]
    assert not await sends(alice, announced)
    assert len(await told(alice, hose)) == 1
    assert (await files(alice, hose))["attachmentCount"] == 1
    assert len(await stored(components)) == 1


async def test_the_event_of_an_arrival_has_the_origin_of_the_announcement(alice: Person, hose: Any) -> None:
    """A client recognises its own echo by the idempotency key of the call, and a file from a program is marked as a
    program's."""
    robot = await robot_of(alice, "WRITE")
    announced = await robot.does(
        CREATE.replace(") { attachment", ') @idempotent(key: "hose-1") { attachment'),
        input={"taskId": hose["id"], **of(WATER)},
    )

    await sends(alice, announced["attachment"])

    (event,) = await told(alice, hose)
    assert (event["originId"], event["via"]) == ("hose-1", "API_KEY")


async def test_a_repeated_announcement_shows_a_fresh_address_and_stores_none(
    components: Components, alice: Person, hose: Any
) -> None:
    call = CREATE.replace(") { attachment", ') @idempotent(key: "hose-1") { attachment')
    input = {"taskId": hose["id"], **of(WATER)}
    first = (await alice.does(call, input=input))["attachment"]

    again = (await alice.does(call, input=input))["attachment"]
    await sends(alice, first)
    later = (await alice.does(call, input=input))["attachment"]

    assert again["id"] == later["id"] == first["id"]
    assert (again["upload"] is not None, later["upload"], later["state"]) == (True, None, "READY")
    kept = await components.database.reads.fetchval("SELECT answer FROM receipts")
    assert first["id"] in kept
    assert "/files/" not in kept


@pytest.mark.parametrize(
    ("given", "kept"),
    [("a/b/hose.jpg", "hose.jpg"), ("C:\\photos\\hose.jpg", "hose.jpg"), (" hose ", " hose "), ("ä" * 127, "ä" * 127)],
)
async def test_a_name_is_kept_without_its_folders(alice: Person, hose: Any, given: str, kept: str) -> None:
    assert (await announces(alice, hose, filename=given))["filename"] == kept


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"size": 0}, "INVALID", "size"),
        ({"size": -1}, "INVALID", "size"),
        ({"size": 2 * MEGABYTE}, "LIMIT_EXCEEDED", "size"),
        ({"sha256": "abc"}, "INVALID", "sha256"),
        ({"sha256": "g" * 64}, "INVALID", "sha256"),
        ({"contentType": "text"}, "INVALID", "contentType"),
        ({"contentType": "text/plain\r\nX: y"}, "INVALID", "contentType"),
        ({"contentType": "text/" + "x" * 251}, "INVALID", "contentType"),
        ({"contentType": " "}, "REQUIRED", "contentType"),
        ({"filename": "."}, "INVALID", "filename"),
        ({"filename": "a/.."}, "INVALID", "filename"),
        ({"filename": "a\nb"}, "INVALID", "filename"),
        ({"filename": "exe\u202egpj"}, "INVALID", "filename"),
        ({"filename": "ä" * 128}, "INVALID", "filename"),
        ({"filename": "a/"}, "REQUIRED", "filename"),
        ({"filename": " "}, "REQUIRED", "filename"),
        ({"id": "file_1"}, "INVALID", "id"),
        ({"id": "task_01jxyz00000000000000000001"}, "INVALID", "id"),
        ({"taskId": "GEN-999"}, "NOT_FOUND", "taskId"),
        ({"commentId": new_id("comment")}, "NOT_FOUND", "commentId"),
    ],
)
@pytest.mark.settings(FILES_MAX_MB=1)
async def test_a_wrong_announcement_is_refused_where_it_is_wrong(
    components: Components, alice: Person, hose: Any, wrong: Any, code: str, field: str
) -> None:
    error = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), **wrong})

    assert (error["code"], error["path"]) == (code, ["input", field])
    assert await room(components) == 0


@pytest.mark.parametrize("type_", ["text/plain; charset=utf-8", 'a/b; x="y z"', "image/svg+xml", "application/x-y.z"])
async def test_a_media_type_is_kept_as_it_was_announced(alice: Person, hose: Any, type_: str) -> None:
    assert (await announces(alice, hose, contentType=type_))["contentType"] == type_


async def test_the_hash_may_be_given_in_capitals(components: Components, alice: Person, hose: Any) -> None:
    await announces(alice, hose, sha256="A" * 64)

    assert await components.database.reads.fetchval("SELECT sha256 FROM attachments") == "a" * 64


@pytest.mark.settings(FILES_MAX_MB=1)
async def test_a_file_of_exactly_the_largest_size_is_taken(alice: Person, hose: Any) -> None:
    error = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "size": MEGABYTE + 1})
    announced = await announces(alice, hose, size=MEGABYTE)

    assert (error["code"], error["limit"]) == ("LIMIT_EXCEEDED", MEGABYTE)
    assert announced["size"] == MEGABYTE


async def test_a_task_takes_a_limited_number_of_files_and_announced_ones_count(
    alice: Person, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_ON_A_TASK", 3)
    await adds(alice, hose)
    waiting = [await announces(alice, hose) for _ in range(2)]

    full = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER)})
    await alice.does(DELETE, id=waiting[0]["id"])
    await announces(alice, hose)

    assert (full["code"], full["path"], full["limit"]) == ("LIMIT_EXCEEDED", ["input", "taskId"], 3)


@pytest.mark.settings(FILES_QUOTA_MB=1)
async def test_a_hundred_announcements_at_once_never_exceed_the_quota_of_the_instance(
    components: Components, alice: Person, bob: Person, garden: Any
) -> None:
    tasks = [await creates(alice, garden, f"Bed {number}") for number in range(4)]
    size = 30_000  # the quota holds 34 of them

    async def tries(number: int) -> bool:
        answer = await alice.sends(
            CREATE, input={"taskId": tasks[number % 4]["id"], "filename": "a", "contentType": "a/b", "size": size}
        )
        payload = answer.json["data"]["createAttachment"]
        assert [error["code"] for error in payload["errors"]] in ([], ["LIMIT_EXCEEDED"])
        return payload["attachment"] is not None

    taken = await asyncio.gather(*map(tries, range(100)))

    assert sum(taken) == MEGABYTE // size
    assert await room(components) == sum(taken) * size


@pytest.mark.settings(FILES_QUOTA_MB=1, FILES_MAX_MB=5)
async def test_a_file_over_the_quota_is_refused_until_another_is_deleted(
    components: Components, alice: Person, ada: Person, hose: Any
) -> None:
    announced = await announces(alice, hose, size=MEGABYTE)
    full = await alice.fails(CREATE, input={"taskId": hose["id"], **of(b"x")})

    assert (full["code"], full["path"], full["limit"]) == ("LIMIT_EXCEEDED", ["input", "size"], 1)
    assert (await ada.asks(ROOM))["instance"] == {
        "storageUsedMegabytes": 1,
        "limits": {"maxAttachmentBytes": 5 * MEGABYTE, "maxAttachmentsPerTask": 100, "storageMegabytes": 1},
    }
    assert (await alice.asks(ROOM))["instance"]["storageUsedMegabytes"] is None
    await alice.does(DELETE, id=announced["id"])
    assert await room(components) == 0
    await announces(alice, hose, b"x")
    assert (await ada.asks(ROOM))["instance"]["storageUsedMegabytes"] == 1


@pytest.mark.settings(FILES_QUOTA_MB=0)
async def test_without_a_quota_there_is_no_limit(components: Components, ada: Person, alice: Person, hose: Any) -> None:
    await announces(alice, hose, size=25 * MEGABYTE)

    instance = (await ada.asks(ROOM))["instance"]
    assert (instance["limits"]["storageMegabytes"], instance["storageUsedMegabytes"]) == (None, 25)


@pytest.mark.settings(FILES_QUOTA_MB=2_000)
async def test_one_person_who_only_announces_files_does_not_block_the_others(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    announced = 0
    while not (full := await tries(alice, hose, size=25 * MEGABYTE)):
        announced += 1
    can = await creates(bob, garden, "Fill the can")

    assert announced == 1_024 // 25
    assert (full["code"], full["path"], full["limit"]) == ("LIMIT_EXCEEDED", ["input", "size"], 1_024)
    assert full["message"] == (
        "Files that you announced, and that have not arrived, may have 1,024 MB together. Send or delete some first,"
        " or wait two hours."
    )
    assert not await tries(bob, can, size=25 * MEGABYTE)


async def test_the_announced_files_of_one_person_are_limited_until_they_arrive_or_are_deleted(
    alice: Person, bob: Person, garden: Any, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "MOST_WAITING", 3)
    can = await creates(alice, garden, "Fill the can")
    await adds(alice, hose)
    waiting = [await announces(alice, task) for task in (hose, hose, can)]

    full = await tries(alice, can)

    assert (full["code"], full["path"], full["limit"]) == ("LIMIT_EXCEEDED", ["input"], 3)
    assert full["message"] == (
        "3 files that you announced have not arrived. Send or delete them first, or wait two hours."
    )
    assert not await tries(bob, can)
    await sends(alice, waiting[0])
    assert not await tries(alice, can)
    assert await tries(alice, can)
    await alice.does(DELETE, id=waiting[1]["id"])
    assert not await tries(alice, can)


@pytest.mark.settings(FILES_MAX_MB=3)
async def test_one_file_of_the_largest_size_can_always_be_announced(
    alice: Person, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "MOST_MEGABYTES_WAITING", 2)

    assert not await tries(alice, hose, size=3 * MEGABYTE)
    assert (await tries(alice, hose, size=1))["limit"] == 3


@pytest.mark.settings(FILES_QUOTA_MB=0)
async def test_announcements_at_once_do_not_exceed_the_share_of_a_person(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "MOST_WAITING", 7)
    tasks = [await creates(alice, garden, f"Bed {number}") for number in range(4)]

    refused = await asyncio.gather(*(tries(alice, tasks[number % 4]) for number in range(20)))

    assert [error["code"] for error in refused if error] == ["LIMIT_EXCEEDED"] * 13


@pytest.mark.settings(FILES_QUOTA_MB=1)
async def test_a_file_that_does_not_arrive_holds_its_room_for_two_hours(
    components: Components, alice: Person, bob: Person, garden: Any, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "MOST_WAITING", 1)
    late = await announces(alice, hose, BODY)
    can = await creates(bob, garden, "Fill the can")
    assert await tries(bob, can, size=1)

    await ages(components, late, TWO_HOURS)

    assert await room(components) == 0
    assert await sends(alice, await looks_at(alice, late), BODY)
    assert await room(components) == MEGABYTE
    assert await tries(bob, can, size=1)


@pytest.mark.settings(FILES_QUOTA_MB=1)
async def test_bytes_that_come_after_two_hours_are_refused_if_there_is_no_room(
    components: Components, alice: Person, bob: Person, garden: Any, late: Any
) -> None:
    can = await creates(bob, garden, "Fill the can")
    small = await announces(bob, can)

    assert await status_of(alice, late, BODY) == 507
    assert await sends(bob, small)
    assert await room(components) == len(WATER)
    assert len(await stored(components)) == 1


@pytest.mark.settings(FILES_QUOTA_MB=1)
async def test_of_late_bytes_and_a_new_announcement_at_once_one_gets_the_room(
    components: Components, alice: Person, bob: Person, garden: Any, late: Any
) -> None:
    can = await creates(bob, garden, "Fill the can")

    status, refused = await asyncio.gather(status_of(alice, late, BODY), tries(bob, can, size=1))

    assert (status == 204) == (refused is not None)
    assert await room(components) in {MEGABYTE, 1}


def test_an_announced_file_holds_its_room_as_long_as_its_first_address_can_bring_bytes() -> None:
    assert timedelta(milliseconds=attachments.HOLDS_ROOM) == HOUR + timedelta(seconds=LONGEST_SECONDS)


async def test_an_id_is_never_used_again(alice: Person, bob: Person, hose: Any) -> None:
    id = new_id("file")
    announced = await announces(alice, hose, id=id)
    own = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "id": id})
    hidden = await bob.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "id": id})
    assert await sends(alice, announced)
    seen = await bob.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "id": id})
    await alice.does(DELETE, id=id)
    gone = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "id": id})

    assert {error["code"] for error in (own, hidden, seen, gone)} == {"ALREADY_EXISTS"}
    assert own["path"] == ["input", "id"]
    assert own["current"] == seen["current"] == {"id": id, "filename": "hose.txt"}
    assert hidden["current"] is gone["current"] is None


async def test_one_of_two_files_announced_at_once_under_one_id_is_accepted(
    alice: Person, bob: Person, garden: Any, hose: Any, components: Components
) -> None:
    can, id, held = await creates(bob, garden, "Fill the can"), new_id("file"), Held(components)
    await announces(alice, hose)

    async def hold_the_room(unit: Unit) -> None:
        """Both announcements wait for this row, after they have checked that the id is new."""
        await rooms.recount(unit)
        held.reached.set()
        await held.released.wait()

    async def announce(person: Person, task: Any) -> Any:
        return (await person.asks(CREATE, input={"taskId": task["id"], **of(WATER), "id": id}))["createAttachment"]

    async with asyncio.TaskGroup() as all_three:
        all_three.create_task(components.database.unit(hold_the_room))
        await held.reached.wait()
        answers = [all_three.create_task(announce(person, task)) for person, task in ((alice, hose), (bob, can))]
        await held.is_waited_for(by=2)
        held.released.set()

    refused = [answer.result()["errors"][0] for answer in answers if answer.result()["errors"]]
    assert [(error["code"], error["path"]) for error in refused] == [("ALREADY_EXISTS", ["input", "id"])]
    assert await room(components) == 2 * len(WATER)
