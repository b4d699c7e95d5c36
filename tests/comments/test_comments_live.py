"""Events about comments, for people who follow a task live and for those who catch up."""

from __future__ import annotations

from typing import Any

from tests.comments.words import (
    CHANGES,
    DELETE,
    REACT,
    RESOLVE,
    UPDATE,
    changes_since,
    team_of,
    threads,
    writes,
)
from tests.live.test_task_stream import UPDATE as CHANGE
from tests.support.people import Person


async def test_a_comment_arrives_live_with_its_task_and_again_after_a_reconnect(
    alice: Person, bob: Person, hose: Any
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(CHANGES, id=hose["id"])
        before = (await stream.next())["taskChanges"]["cursor"]
        first = await writes(alice, hose, "Which **hose**?")
        live = [(await stream.next())["taskChanges"]]
        await alice.does(REACT, id=first["id"], emoji="HEART")
        live.append((await stream.next())["taskChanges"])

    created, reacted = live
    assert (created["name"], created["action"], created["transition"]) == ("comment.created", "OTHER", "STAYED")
    assert created["task"] == {"id": hose["id"], "version": 1, "commentCount": 1}
    assert created["changes"] == [{"field": "commentCount", "before": 0, "after": 1}]
    assert created["comment"] == {
        "id": first["id"],
        "body": "Which **hose**?",
        "bodyHtml": first["bodyHtml"],
        "author": {"name": "Alice"},
        "parent": None,
        "deletedAt": None,
        "resolvedAt": None,
        "editedAt": None,
        "reactions": [],
    }
    assert reacted["comment"]["reactions"] == [{"emoji": "HEART", "count": 1, "mine": False}]
    assert (reacted["name"], reacted["changes"]) == ("comment.reacted", [])
    assert await changes_since(bob, before) == live


async def test_following_the_stream_ends_with_the_same_state_as_a_query(alice: Person, bob: Person, hose: Any) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(CHANGES)
        await stream.next()
        first = await writes(alice, hose, "One")
        second = await writes(bob, hose, "Two", parentId=first["id"])
        await alice.does(UPDATE, id=first["id"], body="Uno")
        await alice.does(RESOLVE, id=first["id"])
        await bob.does(DELETE, id=second["id"])
        seen: dict[str, Any] = {}
        count = 0
        for _ in range(5):
            news = (await stream.next())["taskChanges"]
            seen[news["comment"]["id"]] = news["comment"]
            count = news["task"]["commentCount"]

    task = await threads(bob, hose)
    (thread,) = task["comments"]["nodes"]
    for node in (thread, *thread["replies"]):
        shown = seen[node["id"]]
        assert {name: node[name] for name in ("body", "bodyHtml", "editedAt", "resolvedAt", "deletedAt")} == {
            name: shown[name] for name in ("body", "bodyHtml", "editedAt", "resolvedAt", "deletedAt")
        }
    assert count == task["commentCount"] == 1


async def test_a_viewer_of_the_old_team_does_not_read_comments_in_the_new_one(
    alice: Person, bob: Person, hose: Any
) -> None:
    """A cursor from before the move shows the task as it was then; its comments would be those of today."""
    document = """subscription ($after: Cursor) { taskChanges(after: $after) {
        ... on TaskChange { name task { id comments(last: 9) { totalCount nodes { body } } } } ... on StreamReady { cursor } } }"""
    async with bob.connects() as socket:
        stream = await socket.subscribes(document)
        before = (await stream.next())["taskChanges"]["cursor"]
        await writes(alice, hose, "For all")
        await stream.next()
    orchard = await team_of(alice)
    await alice.does(CHANGE, id=hose["id"], input={"teamId": orchard["id"]})
    await writes(alice, hose, "For the orchard")

    async with bob.connects() as socket:
        stream = await socket.subscribes(
            document.replace("name", "__typename name"), after=before
        )  # this run is shared with nobody
        told = (await stream.next())["taskChanges"]

    assert told["name"] == "comment.created"
    assert told["task"]["comments"] == {"totalCount": 0, "nodes": []}


async def test_a_deleted_text_is_not_sent_again_while_others_are_watching(
    alice: Person, bob: Person, hose: Any
) -> None:
    """A group keeps its recent payloads for watchers that reconnect."""
    async with bob.connects() as here:
        live = await here.subscribes(CHANGES, id=hose["id"])
        before = (await live.next())["taskChanges"]["cursor"]
        comment = await writes(alice, hose, "A secret")
        await alice.does(UPDATE, id=comment["id"], body="A secret, again")
        await alice.does(DELETE, id=comment["id"])
        for _ in range(3):
            await live.next()
        async with bob.connects() as there:
            missed = await there.subscribes(CHANGES, id=hose["id"], after=before)
            told_again = [(await missed.next())["taskChanges"] for _ in range(3)]

    assert [change["name"] for change in told_again] == ["comment.created", "comment.updated", "comment.deleted"]
    assert "secret" not in str(told_again)
