"""Files that belong to comments."""

from __future__ import annotations

from typing import Any

import pytest

from models.attachment import attachment as attachments
from models.values.ids import new_id
from taskflow.components import Components
from tests.attachments.words import (
    CREATE,
    WATER,
    adds,
    announces,
    changes_since,
    files,
    looks_at,
    of,
    room,
    told,
    until_stored,
)
from tests.comments.words import CREATE as COMMENT
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.comments.words import writes
from tests.live.test_task_stream import creates
from tests.support.people import Person


async def test_files_of_a_comment_stand_below_it_and_on_its_task(alice: Person, bob: Person, hose: Any) -> None:
    first, second = await adds(alice, hose, filename="1.txt"), await adds(alice, hose, filename="2.txt")

    written = (
        await alice.does(
            COMMENT,
            input={"taskId": hose["id"], "body": "Both", "attachmentIds": [second["id"], first["id"], first["id"]]},
        )
    )["comment"]

    task = await files(bob, hose)
    assert [file["id"] for file in task["attachments"]] == [first["id"], second["id"]]
    assert [file["comment"] for file in task["attachments"]] == [{"id": written["id"]}] * 2
    assert task["comments"]["nodes"] == [
        {
            "id": written["id"],
            "attachments": [{"id": first["id"], "filename": "1.txt"}, {"id": second["id"], "filename": "2.txt"}],
        }
    ]
    assert [event["name"] for event in await told(bob, hose)] == ["attachment.created"] * 2 + ["comment.created"]


async def test_a_file_is_added_to_an_existing_comment(alice: Person, bob: Person, hose: Any) -> None:
    written = await writes(alice, hose, "Look")

    added = await adds(alice, hose, commentId=written["id"])

    assert added["comment"] == {"id": written["id"]}
    assert [len(node["attachments"]) for node in (await files(bob, hose))["comments"]["nodes"]] == [1]


async def test_a_comment_accepts_only_files_of_its_author_on_its_task(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    shed = await creates(alice, garden, "Paint the shed")
    theirs, elsewhere = await writes(bob, hose, "Mine"), await writes(alice, shed, "There")
    gone = await writes(alice, hose, "Gone")
    await alice.does(DELETE_COMMENT, id=gone["id"])

    for comment, code in ((theirs, "FORBIDDEN"), (elsewhere, "INVALID"), (gone, "INVALID")):
        error = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "commentId": comment["id"]})
        assert (error["code"], error["path"]) == (code, ["input", "commentId"])


async def test_a_new_comment_takes_ready_files_of_its_author_on_its_task(
    alice: Person, bob: Person, chidi: Person, garden: Any, hose: Any
) -> None:
    shed = await creates(alice, garden, "Paint the shed")
    good, waiting = await adds(alice, hose), await announces(alice, hose)
    theirs, elsewhere, taken = await adds(bob, hose), await adds(alice, shed), await adds(alice, hose)
    hidden = await announces(bob, hose)
    await alice.does(COMMENT, input={"taskId": hose["id"], "body": "Taken", "attachmentIds": [taken["id"]]})

    for file, code in (
        (waiting, "INVALID"),
        (theirs, "INVALID"),
        (elsewhere, "INVALID"),
        (taken, "INVALID"),
        (hidden, "NOT_FOUND"),
        ({"id": new_id("file")}, "NOT_FOUND"),
        ({"id": hose["id"]}, "NOT_FOUND"),
    ):
        ids = [good["id"], file["id"]]
        error = await alice.fails(COMMENT, input={"taskId": hose["id"], "body": "Both", "attachmentIds": ids})
        assert (error["code"], error["path"]) == (code, ["input", "attachmentIds", "1"])
    assert (await looks_at(alice, good))["comment"] is None


async def test_a_comment_takes_a_limited_number_of_files_and_announced_ones_count(
    alice: Person, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = await writes(alice, hose, "Look")
    monkeypatch.setattr(attachments, "MOST_ON_A_COMMENT", 2)
    for _ in range(2):
        await announces(alice, hose, commentId=written["id"])

    full = await alice.fails(CREATE, input={"taskId": hose["id"], **of(WATER), "commentId": written["id"]})
    ids = [new_id("file") for _ in range(21)]
    many = await alice.fails(COMMENT, input={"taskId": hose["id"], "body": "All", "attachmentIds": ids})

    assert (full["code"], full["path"], full["limit"]) == ("LIMIT_EXCEEDED", ["input", "commentId"], 2)
    assert (many["code"], many["path"]) == ("LIMIT_EXCEEDED", ["input", "attachmentIds"])


async def test_deleting_a_comment_deletes_its_files_each_with_its_own_event(
    components: Components, alice: Person, bob: Person, hose: Any
) -> None:
    written = await writes(alice, hose, "Look")
    both = [await adds(alice, hose, commentId=written["id"]) for _ in range(2)]
    await announces(alice, hose, commentId=written["id"])
    other = await adds(alice, hose)
    before = (await bob.asks("{ cursor }"))["cursor"]

    await alice.does(DELETE_COMMENT, id=written["id"])

    events = [event for event in await told(bob, hose) if event["action"] == "DELETED"]
    assert [(event["name"], event["subjectId"]) for event in events] == [
        ("comment.deleted", written["id"]),
        *(("attachment.deleted", file["id"]) for file in both),
    ]
    assert [change["task"]["attachmentCount"] for change in await changes_since(bob, hose, before)] == [3, 2, 1]
    assert [file["id"] for file in (await files(bob, hose))["attachments"]] == [other["id"]]
    assert await room(components) == len(WATER)
    await until_stored(components, 1)


async def test_a_deleted_comment_has_no_files_in_a_list(alice: Person, hose: Any) -> None:
    written = await writes(alice, hose, "Look")
    await writes(alice, hose, "Yes", parentId=written["id"])
    await adds(alice, hose, commentId=written["id"])
    await alice.does(DELETE_COMMENT, id=written["id"])

    assert (await files(alice, hose))["comments"]["nodes"] == [{"id": written["id"], "attachments": []}]
