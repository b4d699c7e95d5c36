"""Who may read, write and change comments, and what bad input gets."""

from __future__ import annotations

from typing import Any

import pytest

from models.values.ids import new_id
from tests.comments.words import CREATE, DELETE, REACT, RESOLVE, UPDATE, changes_since, team_of, threads, told, writes
from tests.live.test_task_stream import DELETE as TRASH
from tests.live.test_task_stream import creates
from tests.support.people import Person
from tests.support.words import ARCHIVE, SET_MEMBER


async def test_a_person_who_does_not_see_the_task_sees_and_does_nothing(
    alice: Person, chidi: Person, garden: Any, hose: Any
) -> None:
    orchard = await team_of(chidi)
    before = (await chidi.asks("{ cursor }"))["cursor"]
    written = await writes(alice, hose, "Among us")
    own = await creates(chidi, orchard, "Mine")

    assert await chidi.asks("query ($id: ID!) { node(id: $id) { id } }", id=written["id"]) == {"node": None}
    assert await told(chidi, hose) == []
    assert [news["name"] for news in await changes_since(chidi, before)] == ["task.created"]
    for call, variables, path in (
        (CREATE, {"input": {"taskId": hose["id"], "body": "Hello"}}, ["input", "taskId"]),
        (CREATE, {"input": {"taskId": own["id"], "body": "Hello", "parentId": written["id"]}}, ["input", "parentId"]),
        (UPDATE, {"id": written["id"], "body": "Hello"}, ["id"]),
        (DELETE, {"id": written["id"]}, ["id"]),
        (RESOLVE, {"id": written["id"]}, ["id"]),
        (REACT, {"id": written["id"], "emoji": "HEART"}, ["commentId"]),
    ):
        error = await chidi.fails(call, **variables)
        assert (error["code"], error["path"]) == ("NOT_FOUND", path), call
    taken = await chidi.fails(CREATE, input={"taskId": own["id"], "body": "Hello", "id": written["id"]})
    assert (taken["code"], taken["current"]) == ("ALREADY_EXISTS", None)


async def test_rights_end_with_the_role(alice: Person, bob: Person, garden: Any, hose: Any) -> None:
    """A person who may no longer comment can't change their own comments either."""
    own = await writes(bob, hose, "Mine")
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role="VIEWER")

    assert (await threads(bob, hose))["can"] == {"comment": False}
    assert (await threads(bob, hose))["comments"]["nodes"][0]["can"] == {
        "update": False,
        "delete": False,
        "resolve": False,
    }
    for call, variables in (
        (CREATE, {"input": {"taskId": hose["id"], "body": "Hello"}}),
        (UPDATE, {"id": own["id"], "body": "Hello"}),
        (DELETE, {"id": own["id"]}),
        (RESOLVE, {"id": own["id"]}),
        (REACT, {"id": own["id"], "emoji": "HEART"}),
    ):
        error = await bob.fails(call, **variables)
        assert (error["code"], error["needsTeamRole"]) == ("FORBIDDEN", "CONTRIBUTOR"), call


@pytest.mark.parametrize("role", ["CONTRIBUTOR", "MEMBER", "ADMIN"])
async def test_a_role_decides_who_may_change_the_comments_of_others(
    alice: Person, bob: Person, garden: Any, hose: Any, role: str
) -> None:
    written = await writes(alice, hose, "Hello")
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role=role)
    can = (await threads(bob, hose))["comments"]["nodes"][0]["can"]

    assert can == {"update": False, "resolve": role != "CONTRIBUTOR", "delete": role == "ADMIN"}
    assert (await bob.fails(UPDATE, id=written["id"], body="x"))["code"] == "FORBIDDEN"
    for call, may in ((RESOLVE, can["resolve"]), (DELETE, can["delete"])):
        if may:
            await bob.does(call, id=written["id"])
        else:
            assert (await bob.fails(call, id=written["id"]))["code"] == "FORBIDDEN"


async def test_an_archived_team_and_the_trash_take_no_comments(alice: Person, garden: Any, hose: Any) -> None:
    own = await writes(alice, hose, "Mine")
    calls: list[tuple[str, dict[str, Any], list[str]]] = [
        (CREATE, {"input": {"taskId": hose["id"], "body": "Hello"}}, ["input", "taskId"]),
        (UPDATE, {"id": own["id"], "body": "Hello"}, ["id"]),
        (DELETE, {"id": own["id"]}, ["id"]),
        (RESOLVE, {"id": own["id"]}, ["id"]),
        (REACT, {"id": own["id"], "emoji": "HEART"}, ["commentId"]),
    ]
    await alice.does(TRASH, id=hose["id"], forGood=False)
    for call, variables, path in calls:
        error = await alice.fails(call, **variables)
        assert (error["code"], error["path"]) == ("INVALID", path), call
    await alice.does("mutation ($id: ID!) { restoreTask(id: $id) { errors { message } } }", id=hose["id"])
    await alice.does(ARCHIVE, id=garden["id"])

    for call, variables, path in calls:
        error = await alice.fails(call, **variables)
        assert (error["code"], error["path"]) == ("FORBIDDEN", path), call
    assert len((await threads(alice, hose))["comments"]["nodes"]) == 1


async def test_bad_input_is_refused_with_its_path(alice: Person, garden: Any, hose: Any) -> None:
    first = await writes(alice, hose, "One")
    reply = await writes(alice, hose, "Two", parentId=first["id"])
    gone = await writes(alice, hose, "Three")
    await alice.does(DELETE, id=gone["id"])
    other = await creates(alice, garden, "Paint the shed")
    new = {"taskId": hose["id"], "body": "Hello"}
    for call, variables, code, path in (
        (CREATE, {"input": {**new, "body": " \n"}}, "REQUIRED", ["input", "body"]),
        (CREATE, {"input": {**new, "body": "x" * 10_001}}, "INVALID", ["input", "body"]),
        (CREATE, {"input": {**new, "body": "\0"}}, "INVALID", ["input", "body"]),
        (CREATE, {"input": {**new, "id": new_id("task")}}, "INVALID", ["input", "id"]),
        (CREATE, {"input": {**new, "id": first["id"]}}, "ALREADY_EXISTS", ["input", "id"]),
        (CREATE, {"input": {**new, "taskId": "GEN-999"}}, "NOT_FOUND", ["input", "taskId"]),
        (CREATE, {"input": {**new, "parentId": new_id("comment")}}, "NOT_FOUND", ["input", "parentId"]),
        (CREATE, {"input": {**new, "parentId": hose["id"]}}, "NOT_FOUND", ["input", "parentId"]),
        (CREATE, {"input": {**new, "taskId": other["id"], "parentId": first["id"]}}, "INVALID", ["input", "parentId"]),
        (UPDATE, {"id": first["id"], "body": ""}, "REQUIRED", ["body"]),
        (UPDATE, {"id": first["id"], "body": "x" * 10_001}, "INVALID", ["body"]),
        (UPDATE, {"id": gone["id"], "body": "x"}, "INVALID", ["id"]),
        (DELETE, {"id": gone["id"]}, "INVALID", ["id"]),
        (RESOLVE, {"id": gone["id"]}, "INVALID", ["id"]),
        (RESOLVE, {"id": reply["id"]}, "INVALID", ["id"]),
        (REACT, {"id": gone["id"], "emoji": "HEART"}, "INVALID", ["commentId"]),
        (DELETE, {"id": new_id("comment")}, "NOT_FOUND", ["id"]),
    ):
        error = await alice.fails(call, **variables)
        assert (error["code"], error["path"]) == (code, path), variables


async def test_a_comment_of_the_greatest_length_is_accepted(alice: Person, hose: Any) -> None:
    assert len((await writes(alice, hose, "x" * 10_000))["body"]) == 10_000
