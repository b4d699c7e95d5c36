"""Comments: threads one level deep, edits, tombstones, rights, and the events that others get."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from models.comment import comment as comments
from taskflow.components import Components
from taskflow.markdown import MarkdownRenderer
from tests.comments.words import (
    COMMENT,
    CREATE,
    DELETE,
    REACT,
    RESOLVE,
    UPDATE,
    changes_since,
    team_of,
    threads,
    told,
    writes,
)
from tests.live.test_task_stream import DELETE as TRASH
from tests.live.test_task_stream import UPDATE as CHANGE
from tests.live.test_task_stream import creates
from tests.support.eventually import eventually
from tests.support.people import Person, register
from tests.support.words import REMOVE_MEMBER, SET_MEMBER


async def test_a_comment_is_written_and_read(alice: Person, bob: Person, hose: Any) -> None:
    written = await writes(alice, hose, "It is **leaking**")

    assert (written["body"], written["bodyHtml"]) == ("It is **leaking**", "<p>It is <strong>leaking</strong></p>\n")
    assert written["author"] == {"id": alice.id, "name": "Alice"}
    assert (written["version"], written["parent"], written["task"]) == (1, None, {"id": hose["id"]})
    assert written["can"] == {"update": True, "delete": True, "resolve": True}
    seen = await threads(bob, hose)
    assert seen["comments"]["nodes"] == [
        {**written, "replies": [], "can": {"update": False, "delete": False, "resolve": True}}
    ]
    assert (seen["commentCount"], seen["version"]) == (1, 1)
    assert await bob.asks(
        f"query ($id: ID!) {{ node(id: $id) {{ ... on Comment {{ {COMMENT} }} }} }}", id=written["id"]
    ) == {"node": {**written, "can": {"update": False, "delete": False, "resolve": True}}}


async def test_replies_stay_one_level_deep_whatever_they_answer(alice: Person, bob: Person, hose: Any) -> None:
    first = await writes(alice, hose, "Which hose?")
    reply = await writes(bob, hose, "The red one", parentId=first["id"])
    other = await writes(alice, hose, "Another thread")
    again = await writes(alice, hose, "I see", parentId=reply["id"])
    last = await writes(bob, hose, "Done", parentId=again["id"])

    nodes = (await threads(alice, hose))["comments"]["nodes"]

    assert [(node["id"], [reply["id"] for reply in node["replies"]]) for node in nodes] == [
        (first["id"], [reply["id"], again["id"], last["id"]]),
        (other["id"], []),
    ]
    assert {answer["parent"]["id"] for answer in (reply, again, last)} == {first["id"]}


async def test_threads_are_read_page_by_page_in_both_directions(alice: Person, hose: Any) -> None:
    written = [(await writes(alice, hose, f"Number {number}"))["id"] for number in range(5)]
    await writes(alice, hose, "A reply is no thread", parentId=written[0])
    seen: list[str] = []
    after = None
    while True:
        page = (await threads(alice, hose, first=2, after=after))["comments"]
        seen += [node["id"] for node in page["nodes"]]
        assert page["totalCount"] == 5
        assert [edge["node"]["id"] for edge in page["edges"]] == [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]

    assert seen == written
    newest = (await threads(alice, hose, last=2))["comments"]
    assert [node["id"] for node in newest["nodes"]] == written[3:]
    assert newest["pageInfo"]["hasPreviousPage"]
    before = (await threads(alice, hose, last=2, before=newest["pageInfo"]["startCursor"]))["comments"]
    assert [node["id"] for node in before["nodes"]] == written[1:3]


async def test_a_list_of_tasks_reads_the_comments_of_all_of_them_together(
    alice: Person, garden: Any, hose: Any
) -> None:
    shed = await creates(alice, garden, "Paint the shed")
    await writes(alice, hose, "Which hose?")
    await writes(alice, shed, "Which colour?")

    found = await alice.asks(
        "{ tasks(orderBy: [{field: CREATED_AT}]) { nodes { title commentCount comments(first: 1) { nodes { body } } } } }"
    )

    assert [(task["title"], task["commentCount"], task["comments"]["nodes"]) for task in found["tasks"]["nodes"]] == [
        ("Mend the hose", 1, [{"body": "Which hose?"}]),
        ("Paint the shed", 1, [{"body": "Which colour?"}]),
    ]


async def test_an_edit_keeps_its_history_in_the_log(alice: Person, hose: Any) -> None:
    written = await writes(alice, hose, "It is leeking")

    edited = (await alice.does(UPDATE, id=written["id"], body="It is leaking", version=1))["comment"]
    same = (await alice.does(UPDATE, id=written["id"], body="It is leaking"))["comment"]

    assert (edited["body"], edited["version"]) == ("It is leaking", 2)
    assert edited["editedAt"] is not None
    assert same == edited
    assert [(event["name"], event["changes"]) for event in await told(alice, hose)] == [
        ("comment.created", []),
        ("comment.updated", [{"field": "body", "before": "It is leeking", "after": "It is leaking"}]),
    ]


async def test_an_edit_of_an_older_text_is_a_conflict(alice: Person, bob: Person, hose: Any) -> None:
    written = await writes(alice, hose, "One")
    await bob.does(RESOLVE, id=written["id"])
    edited = await alice.does(UPDATE, id=written["id"], body="Two", version=1)  # resolving the thread is no conflict
    assert edited["comment"]["version"] == 3

    conflict = await alice.fails(UPDATE, id=written["id"], body="Three", version=2)

    assert (conflict["code"], conflict["path"], conflict["conflictingFields"]) == (
        "CONFLICT",
        ["expectedVersion"],
        ["body"],
    )
    assert conflict["current"] == {"id": written["id"], "body": "Two", "version": 3}


async def test_constant_reactions_to_a_comment_cause_no_conflict(alice: Person, bob: Person, hose: Any) -> None:
    """Conflicts are found by reading the newest events since a version."""
    written = await writes(alice, hose, "One")
    await bob.does(RESOLVE, id=written["id"])
    for _ in range(101):
        for on in (True, False):
            await bob.does(REACT, id=written["id"], emoji="HEART", on=on)

    await alice.does(UPDATE, id=written["id"], body="Two", version=1)


async def test_a_deleted_comment_leaves_a_tombstone_and_nothing_else(alice: Person, bob: Person, hose: Any) -> None:
    first = await writes(alice, hose, "A secret for @bob")
    await writes(bob, hose, "What?", parentId=first["id"])
    await alice.does(UPDATE, id=first["id"], body="Another secret for @bob")
    await bob.does(REACT, id=first["id"], emoji="EYES")

    deleted = await alice.does(DELETE, id=first["id"])

    assert deleted["deletedId"] == first["id"]
    task = await threads(bob, hose)
    (left,) = task["comments"]["nodes"]
    assert (left["body"], left["bodyHtml"], left["reactions"], left["mentions"]) == ("", "", [], [])
    assert left["deletedAt"] is not None
    assert left["can"] == {"update": False, "delete": False, "resolve": False}
    assert (task["commentCount"], len(left["replies"])) == (1, 1)


async def test_the_log_shows_no_text_of_a_deleted_comment(
    components: Components, alice: Person, bob: Person, hose: Any
) -> None:
    before = (await bob.asks("{ cursor }"))["cursor"]
    first = await writes(alice, hose, "A secret, and a long one. " * 100)
    await alice.does(UPDATE, id=first["id"], body="Another secret")
    await alice.does(DELETE, id=first["id"])

    for person in (alice, bob):
        events = await told(person, hose)
        assert [(event["name"], event["changes"]) for event in events] == [
            ("comment.created", []),
            ("comment.updated", [{"field": "body", "before": None, "after": None}]),
            ("comment.deleted", [{"field": "body", "before": None, "after": None}]),
        ]
        assert events[0]["subject"] == {"id": first["id"], "body": ""}
    replayed = await changes_since(bob, before)
    assert [news["comment"]["body"] for news in replayed] == ["", "", ""]
    assert all(news["comment"]["deletedAt"] for news in replayed)


async def test_a_thread_of_tombstones_is_not_listed(alice: Person, hose: Any) -> None:
    first = await writes(alice, hose, "One")
    reply = await writes(alice, hose, "Two", parentId=first["id"])
    await alice.does(DELETE, id=first["id"])
    assert len((await threads(alice, hose))["comments"]["nodes"]) == 1

    await alice.does(DELETE, id=reply["id"])

    task = await threads(alice, hose)
    assert (task["comments"]["nodes"], task["comments"]["totalCount"], task["commentCount"]) == ([], 0, 0)


async def test_a_thread_is_resolved_and_a_reply_reopens_it(alice: Person, bob: Person, hose: Any) -> None:
    first = await writes(alice, hose, "Which hose?")

    resolved = (await bob.does(RESOLVE, id=first["id"]))["comment"]
    await bob.does(RESOLVE, id=first["id"])  # already resolved: nothing happens
    await writes(bob, hose, "No, wait", parentId=first["id"])

    assert (resolved["resolvedBy"], resolved["version"]) == ({"name": "Bob"}, 2)
    assert resolved["resolvedAt"] is not None
    (thread,) = (await threads(alice, hose))["comments"]["nodes"]
    assert (thread["resolvedAt"], thread["resolvedBy"], thread["version"]) == (None, None, 3)
    assert [(event["name"], event["subjectId"] == first["id"]) for event in await told(alice, hose)] == [
        ("comment.created", True),
        ("comment.resolved", True),
        ("comment.created", False),
        ("comment.reopened", True),
    ]


async def test_a_thread_is_reopened_by_hand(alice: Person, hose: Any) -> None:
    first = await writes(alice, hose, "Which hose?")
    await alice.does(RESOLVE, id=first["id"])

    reopened = (await alice.does(RESOLVE, id=first["id"], resolved=False))["comment"]

    assert (reopened["resolvedAt"], reopened["resolvedBy"]) == (None, None)
    assert [event["name"] for event in await told(alice, hose)][-1] == "comment.reopened"


@pytest.mark.parametrize(
    "emoji", ["THUMBS_UP", "THUMBS_DOWN", "LAUGH", "HOORAY", "CONFUSED", "HEART", "ROCKET", "EYES"]
)
async def test_people_react_once_each_and_remove_their_reaction(
    alice: Person, bob: Person, hose: Any, emoji: str
) -> None:
    first = await writes(alice, hose, "Done")

    for person in (bob, alice, bob):
        reacted = (await person.does(REACT, id=first["id"], emoji=emoji))["comment"]

    assert reacted["reactions"] == [
        {"emoji": emoji, "count": 2, "mine": True, "users": [{"name": "Bob"}, {"name": "Alice"}]}
    ]
    assert reacted["version"] == 1
    left = (await bob.does(REACT, id=first["id"], emoji=emoji, on=False))["comment"]["reactions"]
    assert left == [{"emoji": emoji, "count": 1, "mine": False, "users": [{"name": "Alice"}]}]
    await alice.does(REACT, id=first["id"], emoji=emoji, on=False)
    assert (await threads(bob, hose))["comments"]["nodes"][0]["reactions"] == []
    assert [event["name"] for event in await told(alice, hose)] == ["comment.created", *["comment.reacted"] * 4]


async def test_a_comment_has_at_most_five_hundred_reactions(
    alice: Person, bob: Person, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert comments.MOST_REACTIONS == 500
    monkeypatch.setattr(comments, "MOST_REACTIONS", 3)  # creating 500 would take a while
    first = await writes(alice, hose, "Done")
    for person, emoji in ((alice, "HEART"), (alice, "EYES"), (bob, "HEART")):
        await person.does(REACT, id=first["id"], emoji=emoji)

    error = await bob.fails(REACT, id=first["id"], emoji="EYES")
    await bob.does(REACT, id=first["id"], emoji="HEART")
    await alice.does(REACT, id=first["id"], emoji="EYES", on=False)
    reacted = (await bob.does(REACT, id=first["id"], emoji="ROCKET"))["comment"]["reactions"]

    assert (error["code"], error["path"]) == ("LIMIT_EXCEEDED", ["commentId"])
    assert [(one["emoji"], one["count"]) for one in reacted] == [("HEART", 2), ("ROCKET", 1)]


async def test_reactions_at_the_same_moment_all_count(
    alice: Person, bob: Person, garden: Any, hose: Any, app: Any
) -> None:
    people = [alice, bob]
    for name in ("Carol", "Dan", "Erin", "Frank"):
        people.append(await register(app, name))
        await alice.does(SET_MEMBER, team=garden["id"], user=people[-1].id, role="CONTRIBUTOR")
    first = await writes(alice, hose, "Done")

    await asyncio.gather(
        *(person.does(REACT, id=first["id"], emoji=emoji) for person in people for emoji in ("HEART", "EYES", "HEART"))
    )

    reactions = (await threads(alice, hose))["comments"]["nodes"][0]["reactions"]
    assert [(one["emoji"], one["count"]) for one in reactions] == [("HEART", 6), ("EYES", 6)]


async def test_mentions_count_for_people_who_see_the_task(
    alice: Person, bob: Person, chidi: Person, ada: Person, hose: Any
) -> None:
    written = await writes(alice, hose, "@bob, @Ada. and @chidi, not `@alice` @nobody")

    assert written["mentions"] == [{"id": bob.id, "handle": "bob"}, {"id": ada.id, "handle": "ada"}]
    assert written["bodyHtml"] == (
        f'<p><a data-user="{bob.id}">@bob</a>, <a data-user="{ada.id}">@Ada</a>. and @chidi, not <code>@alice</code>'
        " @nobody</p>\n"
    )


async def test_a_mention_stays_true_when_the_handle_changes(alice: Person, bob: Person, hose: Any) -> None:
    await writes(alice, hose, "@bob: look")

    await bob.does('mutation { updateProfile(input: {handle: "bobby"}) { errors { message } } }')

    (seen,) = (await threads(alice, hose))["comments"]["nodes"]
    assert seen["mentions"] == [{"id": bob.id, "handle": "bobby"}]
    assert f'<a data-user="{bob.id}">@bob</a>' in seen["bodyHtml"]


async def test_an_edited_comment_mentions_the_same_person_after_a_change_of_handle(
    alice: Person, bob: Person, garden: Any, hose: Any
) -> None:
    """Unless another person has the handle by now, or the person does not see the task any more."""
    written = await writes(alice, hose, "@bob: look")
    await bob.does('mutation { updateProfile(input: {handle: "bobby"}) { errors { message } } }')

    edited = (await alice.does(UPDATE, id=written["id"], body="@bob, @nobody: look!"))["comment"]

    assert edited["mentions"] == [{"id": bob.id, "handle": "bobby"}]
    assert f'<a data-user="{bob.id}">@bob</a>' in edited["bodyHtml"]
    await alice.does(REMOVE_MEMBER, team=garden["id"], user=bob.id)
    edited = (await alice.does(UPDATE, id=written["id"], body="@bob: look!!"))["comment"]
    assert (edited["mentions"], edited["bodyHtml"]) == ([], "<p>@bob: look!!</p>\n")


async def test_a_task_key_of_the_same_team_becomes_a_link(alice: Person, hose: Any) -> None:
    written = await writes(alice, hose, f"See {hose['key']} and ZZ-1")

    assert written["bodyHtml"] == (
        f'<p>See <a data-task="{hose["key"]}" href="/t/{hose["key"]}">{hose["key"]}</a> and ZZ-1</p>\n'
    )


async def test_html_of_an_older_version_is_rendered_again_once(
    components: Components, alice: Person, hose: Any
) -> None:
    written = await writes(alice, hose, "It is **leaking**")

    async def ages(unit: Any) -> None:
        await unit.execute("UPDATE comments SET html = 'old', html_by = 0")

    await components.database.unit(ages)
    seen = (await threads(alice, hose))["comments"]["nodes"][0]["bodyHtml"]

    assert seen == written["bodyHtml"]
    (row,) = await components.database.reads.fetch("SELECT html, html_by, version FROM comments")
    assert tuple(row) == (written["bodyHtml"], 1, 1)


async def test_a_thread_has_a_bound_even_for_two_replies_at_once(
    alice: Person, bob: Person, hose: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comments, "MOST_REPLIES", 3)  # creating 200 would take a while
    first = await writes(alice, hose, "One")
    inputs = {"taskId": hose["id"], "body": "Two", "parentId": first["id"]}

    answers = await asyncio.gather(*(person.sends(CREATE, input=inputs) for person in (alice, bob) * 3))

    errors = [answer.json["data"]["createComment"]["errors"] for answer in answers]
    assert sorted(len(each) for each in errors) == [0, 0, 0, 1, 1, 1]
    assert {(one["code"], one["limit"], *one["path"]) for each in errors for one in each} == {
        ("LIMIT_EXCEEDED", 3, "input", "parentId")
    }


async def test_a_repeated_call_writes_once_and_shows_no_deleted_text(alice: Person, hose: Any) -> None:
    call = CREATE.replace("createComment(input: $input)", 'createComment(input: $input) @idempotent(key: "once")')
    new = {"taskId": hose["id"], "body": "Once"}
    first = await alice.does(call, input=new)

    again = await alice.does(call, input=new)
    assert again["comment"] == first["comment"]
    await alice.does(DELETE, id=first["comment"]["id"])

    assert (await alice.does(call, input=new))["comment"]["body"] == ""
    assert (await threads(alice, hose))["commentCount"] == 0


async def test_a_dry_run_writes_nothing(alice: Person, hose: Any) -> None:
    call = CREATE.replace("createComment(input: $input)", "createComment(input: $input) @dryRun")

    answer = await alice.does(call, input={"taskId": hose["id"], "body": "Hello"})

    assert answer["comment"]["body"] == "Hello"
    assert (await threads(alice, hose))["commentCount"] == 0


async def test_purging_a_task_purges_its_comments(components: Components, alice: Person, hose: Any) -> None:
    first = await writes(alice, hose, "One")
    await writes(alice, hose, "Two", parentId=first["id"])

    await alice.does(TRASH, id=hose["id"], forGood=True)

    assert await components.database.reads.fetchval("SELECT count(*) FROM comments") == 0
    assert {event["changes"] == [] and event["subject"] is None for event in await told(alice, hose)} == {True}


async def test_a_move_takes_comments_along_and_drops_mentions_of_people_who_stay(
    alice: Person, bob: Person, ada: Person, hose: Any
) -> None:
    await writes(alice, hose, "@bob @ada @alice")
    orchard = await team_of(alice)

    await alice.does(CHANGE, id=hose["id"], input={"teamId": orchard["id"]})

    task = await threads(alice, hose)
    (moved,) = task["comments"]["nodes"]
    assert [person["id"] for person in moved["mentions"]] == [ada.id, alice.id]
    assert moved["bodyHtml"] == f'<p>@bob <a data-user="{ada.id}">@ada</a> <a data-user="{alice.id}">@alice</a></p>\n'
    assert task["commentCount"] == 1
    assert (await bob.asks("query ($id: ID!) { node(id: $id) { id } }", id=moved["id"])) == {"node": None}


async def test_users_take_turns_to_have_their_texts_rendered(
    components: Components, alice: Person, bob: Person, hose: Any
) -> None:
    """Texts that take long to render do not delay other users' texts: when the queue is full, the user with the most
    texts in it loses one. A plain sentence needs no place in the queue."""
    components.markdown = MarkdownRenderer(most_waiting=2)
    queue, go_on = components.markdown._queue, threading.Event()
    async with asyncio.TaskGroup() as calls:
        calls.create_task(queue.run(go_on.wait, line="somebody"))
        try:
            await asyncio.sleep(0)
            hers = [
                calls.create_task(alice.asks(CREATE, input={"taskId": hose["id"], "body": f"{number}"}))
                for number in range(2)
            ]
            await eventually(lambda: queue.waiting == 2)
            assert (await writes(bob, hose, "At once"))["bodyHtml"] == "<p>At once</p>\n"
            his = calls.create_task(writes(bob, hose, "**Mine**"))
            (refused,) = (await asyncio.wait(hers, return_when=asyncio.FIRST_COMPLETED))[0]
        finally:
            go_on.set()  # a thread that waits would keep the whole run from ending

    (error,) = refused.result()["createComment"]["errors"]
    assert (error["code"], error["path"]) == ("RATE_LIMITED", [])
    assert his.result()["body"] == "**Mine**"
    assert len((await threads(alice, hose))["comments"]["nodes"]) == 3
