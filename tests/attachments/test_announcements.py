"""Files are announced and arrive: their metadata, their size, their number and their ids."""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any

import pytest

from events.storage.database import Unit
from models.attachment import attachment as attachments
from models.attachment.room import take as take_room
from models.values.ids import new_id
from taskflow.components import Components
from tests.attachments.words import (
    CREATE,
    DELETE,
    MEGABYTE,
    ROOM,
    WATER,
    adds,
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
from tests.support.people import Person, robot_of
from tests.support.races import Held


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
        await take_room(unit, 0, most=None)
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
