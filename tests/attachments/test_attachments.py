"""Stored files: who may delete them, what deletes them too, and what is kept of them."""

from __future__ import annotations

import os
from typing import Any

from models.values import clock
from taskflow.attachments import delete_lost, sweep
from taskflow.components import Components
from taskflow.files.store import new_key, once, thumbnail_key
from tests.attachments.words import (
    CREATE,
    DELETE,
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
    until_stored,
)
from tests.comments.words import writes
from tests.live.test_task_stream import UPDATE as CHANGE
from tests.live.test_task_stream import creates
from tests.support.people import Person, register
from tests.support.words import ARCHIVE, PURGE, REMOVE_MEMBER, RESTORE, SET_MEMBER, TRASH


async def test_a_deleted_file_is_gone_with_its_bytes_and_its_room(
    components: Components, alice: Person, bob: Person, hose: Any
) -> None:
    there = await adds(alice, hose)
    assert len(await stored(components)) == 1

    deleted = await alice.does(DELETE, id=there["id"])

    assert deleted["deletedId"] == there["id"]
    assert deleted["cursor"] is not None
    assert await looks_at(bob, there) is None
    task = await files(bob, hose)
    assert (task["attachments"], task["attachmentCount"], task["version"]) == ([], 0, 1)
    assert [(event["name"], event["action"], event["subject"]) for event in await told(bob, hose)] == [
        ("attachment.created", "CREATED", None),
        ("attachment.deleted", "DELETED", None),
    ]
    assert await room(components) == 0
    await until_stored(components, 0)


async def test_an_announcement_is_withdrawn_without_an_event(components: Components, alice: Person, hose: Any) -> None:
    announced = await announces(alice, hose)

    await alice.does(DELETE, id=announced["id"])

    assert not await sends(alice, announced)
    assert await told(alice, hose) == []
    assert await room(components) == 0


async def test_its_uploader_and_members_delete_a_file(
    alice: Person, bob: Person, garden: Any, app: Any, hose: Any
) -> None:
    carol = await register(app, "Carol")
    await alice.does(SET_MEMBER, team=garden["id"], user=carol.id, role="CONTRIBUTOR")
    own, other = await adds(carol, hose), await adds(alice, hose)

    await carol.does(DELETE, id=own["id"])
    refused = await carol.fails(DELETE, id=other["id"])
    await bob.does(DELETE, id=other["id"])

    assert (refused["code"], refused["path"], refused["needsTeamRole"]) == ("FORBIDDEN", ["id"], "MEMBER")


async def test_a_person_who_may_no_longer_comment_deletes_no_file_either(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    own = await adds(bob, hose)
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role="VIEWER")

    assert (await bob.fails(DELETE, id=own["id"]))["code"] == "FORBIDDEN"
    assert (await bob.fails(CREATE, input={"taskId": hose["id"], **of(WATER)}))["code"] == "FORBIDDEN"


async def test_a_task_in_the_trash_and_an_archived_team_take_no_files(alice: Person, garden: Any, hose: Any) -> None:
    there, announced = await adds(alice, hose), await announces(alice, hose)
    await alice.does(TRASH, id=hose["id"])

    refused = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER)})
    assert (refused["code"], refused["path"]) == ("INVALID", ["input", "taskId"])
    assert (await alice.fails(DELETE, id=there["id"]))["code"] == "INVALID"
    assert not await sends(alice, announced)
    await alice.does(RESTORE, id=hose["id"])
    assert [file["id"] for file in (await files(alice, hose))["attachments"]] == [there["id"]]
    await alice.does(ARCHIVE, id=garden["id"])
    refused = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER)})
    assert (refused["code"], refused["path"]) == ("FORBIDDEN", ["input", "taskId"])
    assert not await sends(alice, announced)


async def test_a_person_who_has_left_the_team_can_no_longer_upload(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    announced = await announces(bob, hose)
    await alice.does(REMOVE_MEMBER, team=garden["id"], user=bob.id)

    assert not await sends(bob, announced)
    assert await told(alice, hose) == []


async def test_a_task_takes_its_files_to_another_team(alice: Person, bob: Person, garden: Any, hose: Any) -> None:
    made = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    there, announced = await adds(alice, hose), await announces(alice, hose)

    await alice.does(CHANGE, id=hose["id"], input={"teamId": made["team"]["id"]})

    assert await sends(alice, announced)
    assert [file["id"] for file in (await files(alice, hose))["attachments"]] == [there["id"], announced["id"]]
    assert await looks_at(bob, there) is None


async def test_purging_a_task_deletes_its_files(components: Components, alice: Person, hose: Any) -> None:
    written = await writes(alice, hose, "Look")
    await adds(alice, hose)
    await adds(alice, hose, commentId=written["id"])
    await announces(alice, hose)

    await alice.does(PURGE, id=hose["id"])

    assert await room(components) == 0
    await until_stored(components, 0)


async def test_files_of_many_tasks_are_read_together(
    alice: Person, garden: Any, hose: Any, components: Components
) -> None:
    shed = await creates(alice, garden, "Paint the shed")
    await adds(alice, hose, filename="hose.txt")
    await adds(alice, shed, filename="shed.txt")

    found = await alice.asks(
        "{ tasks(orderBy: [{field: CREATED_AT}]) { nodes { attachmentCount attachments { filename } } } }"
    )

    assert found["tasks"]["nodes"] == [
        {"attachmentCount": 1, "attachments": [{"filename": "hose.txt"}]},
        {"attachmentCount": 1, "attachments": [{"filename": "shed.txt"}]},
    ]


async def test_a_dry_run_announces_nothing(components: Components, alice: Person, hose: Any) -> None:
    call = CREATE.replace(") { attachment", ") @dryRun { attachment")

    tried = await alice.does(call, input={"taskId": hose["id"], **of(WATER)})

    assert tried["attachment"]["filename"] == "hose.txt"
    assert await room(components) == 0


async def sweeps(components: Components) -> None:
    await sweep(components.database, components.files, components.epoch)


async def test_an_announcement_without_bytes_is_forgotten_after_a_day(
    components: Components, alice: Person, hose: Any
) -> None:
    old, young = await announces(alice, hose), await announces(alice, hose)
    there = await adds(alice, hose)
    await ages(components, old, clock.DAY)
    await ages(components, there, clock.DAY)

    await sweeps(components)

    assert await looks_at(alice, old) is None
    assert not await sends(alice, old)
    assert (await looks_at(alice, young), await looks_at(alice, there)) != (None, None)
    assert await room(components) == 2 * len(WATER)
    assert await told(alice, hose) == [event for event in await told(alice, hose) if event["subjectId"] == there["id"]]


async def test_the_used_storage_is_recounted(components: Components, alice: Person, hose: Any) -> None:
    await adds(alice, hose)
    await components.database.unit(
        lambda unit: unit.execute("UPDATE instance SET value = '7' WHERE name = 'stored_file_bytes'")
    )

    await components.worker.housekeeping._recount()

    assert await room(components) == len(WATER)


async def test_a_file_whose_bytes_are_lost_is_deleted_by_the_operator(
    components: Components, alice: Person, hose: Any
) -> None:
    there = await adds(alice, hose)

    assert await delete_lost(components.database, there["id"])
    assert not await delete_lost(components.database, there["id"])

    event = (await told(alice, hose))[-1]
    assert (event["name"], event["actor"], event["via"]) == ("attachment.deleted", None, "SYSTEM")
    assert (await files(alice, hose))["attachmentCount"] == 0
    assert await room(components) == 0


async def a_day_passes(components: Components) -> None:
    for path in (components.settings.data_dir / "files").rglob("*"):
        if path.is_file():
            os.utime(path, (1_000_000_000, 1_000_000_000))


async def test_bytes_without_a_file_are_deleted_after_a_day(components: Components, alice: Person, hose: Any) -> None:
    there = await adds(alice, hose)
    (kept,) = await stored(components)
    stray, elsewhere = new_key(there["id"], components.epoch), new_key(there["id"], "another")
    for key in (stray, thumbnail_key(stray), thumbnail_key(kept), elsewhere):
        await components.files.write(key, once(WATER))
    await sweeps(components)
    assert len(await stored(components)) == 4  # an event about them may still follow

    await a_day_passes(components)
    await sweeps(components)

    assert await stored(components) == [kept, thumbnail_key(kept)]
    assert await components.files.size(elsewhere) == len(WATER)  # they belong to another history of the database
