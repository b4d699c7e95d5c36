"""Events about files, for people who follow a task live and for those who catch up."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.attachments.words import (
    CHANGES,
    DELETE,
    adds,
    changes_since,
)
from tests.live.test_task_stream import UPDATE as CHANGE
from tests.support.people import Person


async def test_a_file_arrives_live_with_its_task(alice: Person, bob: Person, hose: Any) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(CHANGES, id=hose["id"])
        await stream.next()
        there = await adds(alice, hose)
        created = (await stream.next())["taskChanges"]
        await alice.does(DELETE, id=there["id"])
        deleted = (await stream.next())["taskChanges"]

    assert (created["name"], created["action"], created["transition"]) == ("attachment.created", "OTHER", "STAYED")
    assert created["task"] == {"id": hose["id"], "version": 1, "attachmentCount": 1}
    assert created["changes"] == [{"field": "attachmentCount", "before": 0, "after": 1}]
    assert created["actor"] == {"name": "Alice"}
    assert created["attachment"] == {
        **{name: there[name] for name in ("id", "filename", "size", "sha256", "state", "url", "thumbnailUrl")},
        "upload": None,
        "uploader": {"name": "Alice"},
        "comment": None,
    }
    assert (deleted["name"], deleted["attachment"]) == ("attachment.deleted", None)
    assert deleted["changes"] == [{"field": "attachmentCount", "before": 1, "after": 0}]


async def test_a_watcher_who_catches_up_sees_stored_files_and_not_the_names_of_deleted_ones(
    alice: Person, bob: Person, hose: Any
) -> None:
    before = (await bob.asks("{ cursor }"))["cursor"]
    gone, there = await adds(alice, hose, filename="secret.txt"), await adds(alice, hose)
    await alice.does(DELETE, id=gone["id"])

    missed = await changes_since(bob, hose, before)

    assert [(news["name"], news["attachment"] and news["attachment"]["id"]) for news in missed] == [
        ("attachment.created", None),
        ("attachment.created", there["id"]),
        ("attachment.deleted", None),
    ]
    assert [news["task"]["attachmentCount"] for news in missed] == [1, 2, 1]


async def test_a_reader_of_a_former_teams_stream_gets_no_address_of_a_file(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    made = await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    before = (await bob.asks("{ cursor }"))["cursor"]
    await adds(alice, hose)
    await alice.does(CHANGE, id=hose["id"], input={"teamId": made["team"]["id"]})

    missed = await changes_since(bob, {"id": None}, before)

    assert ("attachment.created", None) in [(news["name"], news["attachment"]) for news in missed]


async def test_no_address_is_stored_with_an_event(components: Components, alice: Person, hose: Any) -> None:
    await adds(alice, hose)

    data = await components.database.reads.fetchval("SELECT data FROM events WHERE name = 'attachment.created'")
    assert "hose.txt" in data
    assert "/files/" not in data
    assert "sign=" not in data
