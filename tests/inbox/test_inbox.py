"""The inbox: who gets entries about what, how entries grow, and how they are read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from events.log.cursor import Cursor
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import ALL_READ, EDIT, INBOX, LIVE, UPDATE, entries, inbox, item, marks, settled
from tests.live.test_task_stream import creates
from tests.support.people import PASSWORD, Person, robot_of


async def edits(person: Person, task: Any, **input: Any) -> Any:
    return await person.does(EDIT, id=task["id"], input=input)


async def test_a_new_assignee_gets_one_entry_and_the_assigner_none(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)

    (entry,) = await entries(bob)
    assert entry["title"] == "Alice assigned you “Water the plants”"
    assert entry["reasons"] == ["ASSIGNED"]
    assert (entry["count"], entry["readAt"], entry["actor"]) == (1, None, {"name": "Alice"})
    assert entry["task"]["id"] == task["id"]
    assert [event["name"] for event in entry["events"]] == ["task.created"]
    assert await entries(alice) == []


async def test_changes_that_concern_only_their_author_enqueue_no_job(
    alice: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=alice.id, description="Twice a day")
    await edits(alice, task, status="IN_PROGRESS", priority="HIGH")

    jobs = await components.database.reads.fetch("SELECT key FROM jobs WHERE lane = 'notify'")
    assert list(jobs) == []


async def test_several_changes_of_one_task_are_one_growing_entry(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)  # jobs of several changes run at once, and may end in another order
    await edits(alice, task, status="IN_PROGRESS", priority="HIGH")
    await settled(components)
    comment = await writes(alice, task, "With the can, @bob")
    await settled(components)

    (entry,) = await entries(bob)
    assert entry["reasons"] == ["MENTIONED", "COMMENTED", "STATUS_CHANGED", "UPDATED", "ASSIGNED"]
    assert entry["count"] == 3
    assert entry["comment"] == {"id": comment["id"], "body": "With the can, @bob"}
    assert [event["name"] for event in entry["events"]] == ["comment.created", "task.updated", "task.created"]
    assert (await inbox(bob))["unreadCount"] == 1


async def test_a_read_entry_starts_again_with_the_next_change(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)
    read = await marks(bob, *await entries(bob), read=True)
    assert read["unreadCount"] == 0
    assert read["notifications"][0]["reasons"] == ["ASSIGNED"]

    await edits(alice, task, assigneeId=None)
    await settled(components)

    (entry,) = await entries(bob)
    assert (entry["reasons"], entry["count"], entry["readAt"]) == (["UNASSIGNED"], 1, None)
    assert entry["title"] == "Alice took “Water the plants” off you"


Happens = Callable[[Person, Any], Awaitable[Any]]

REASONS: dict[str, tuple[str, Happens]] = {
    "comment": ("COMMENTED", lambda alice, task: writes(alice, task, "Done soon")),
    "mention": ("MENTIONED", lambda alice, task: edits(alice, task, description="Ask @bob")),
    "status": ("STATUS_CHANGED", lambda alice, task: edits(alice, task, status="COMPLETED")),
    "title": ("UPDATED", lambda alice, task: edits(alice, task, title="Water all plants")),
    "due": ("UPDATED", lambda alice, task: edits(alice, task, dueDate="2027-01-31")),
}


@pytest.mark.parametrize("what", REASONS)
async def test_a_watcher_of_a_task_gets_entries_with_the_reason(
    what: str, alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    reason, happens = REASONS[what]
    task = await creates(bob, garden, "Water the plants")

    await happens(alice, task)
    await settled(components)

    (entry,) = await entries(bob)
    assert entry["reasons"][0] == reason
    assert await entries(alice) == []


async def test_a_person_mentioned_in_a_description_gets_one_entry_and_watches_the_task(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", description="Ask @bob, or @nobody")
    await edits(alice, task, description="Ask @bob, not @alice")
    await settled(components)

    (entry,) = await entries(bob)
    assert (entry["reasons"], entry["count"]) == (["UPDATED", "MENTIONED"], 2)


async def test_a_person_added_to_a_team_gets_an_entry_but_not_for_the_default_team(
    alice: Person, chidi: Person, components: Components
) -> None:
    await settled(components)
    assert await entries(chidi) == []

    await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    team = (await alice.asks("{ teams { id name } }"))["teams"]
    orchard = next(each for each in team if each["name"] == "Orchard")
    await alice.does(
        "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
        " { errors { message } } }",
        team=orchard["id"],
        user=chidi.id,
        role="VIEWER",
    )
    await settled(components)

    (entry,) = await entries(chidi)
    assert (entry["reasons"], entry["title"], entry["task"]) == (["TEAM"], "You were added to Orchard", None)


async def test_a_new_api_key_brings_an_entry_to_its_owner_though_they_made_it(
    alice: Person, components: Components
) -> None:
    await robot_of(alice)
    await settled(components)

    (entry,) = await entries(alice)
    assert (entry["reasons"], entry["title"]) == (["SECURITY"], "An API key was created for your account")


async def test_a_person_who_no_longer_sees_the_task_gets_no_entry_about_it(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await writes(alice, task, "Hush")
    await settled(components)
    assert (await entries(bob))[0]["comment"]["body"] == "Hush"

    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )
    await edits(alice, task, title="A secret")
    await settled(components)

    (entry,) = await entries(bob)
    assert entry["title"] == "Something changed on a task that you can't see any more"
    assert (entry["task"], entry["comment"], entry["events"], entry["count"]) == (None, None, [], 2)


async def test_an_entry_of_a_purged_task_stays_without_the_task(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)
    for for_good in (False, True):
        await alice.does(
            "mutation ($id: ID!, $forGood: Boolean!) { deleteTask(id: $id, permanently: $forGood) { errors { message } } }",
            id=task["id"],
            forGood=for_good,
        )

    page = await inbox(bob)
    assert (page["unreadCount"], page["nodes"][0]["task"], page["nodes"][0]["events"]) == (1, None, [])


async def test_archiving_marks_as_read_and_a_new_change_brings_the_entry_back(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)
    done = await marks(bob, *await entries(bob), archived=True)
    assert done["unreadCount"] == 0
    assert done["notifications"][0]["readAt"] == done["notifications"][0]["archivedAt"]
    assert await entries(bob) == []
    assert len(await entries(bob, {"archived": True, "taskIds": [task["key"]]})) == 1

    await writes(alice, task, "And the roses")
    await settled(components)

    (entry,) = await entries(bob)
    assert (entry["archivedAt"], entry["readAt"]) == (None, None)


async def test_a_change_in_any_session_reaches_the_stream_with_the_unread_count(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, after=(await inbox(bob))["cursor"])
        assert (await item(stream))["__typename"] == "StreamReady"

        task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
        raised = await item(stream)
        assert (raised["name"], raised["unreadCount"]) == ("notification.raised", 1)
        assert raised["notification"]["task"] == {"id": task["id"], "key": task["key"], "title": "Water the plants"}
        assert raised["notification"] == (await entries(bob))[0]

        await marks(bob, raised["notification"], read=True)
        read = await item(stream)
        assert (read["name"], read["unreadCount"]) == ("notification.updated", 0)
        assert (read["seq"], read["notificationId"]) == (raised["seq"] + 1, raised["notificationId"])

        await marks(bob, raised["notification"], read=False)
        assert (await item(stream))["unreadCount"] == 1
        payload = await bob.does(ALL_READ)
        everything = await item(stream)
        assert (everything["name"], everything["unreadCount"]) == ("notification.all_read", 0)
        assert (everything["notification"], everything["notificationId"]) == (None, None)
        assert payload["unreadCount"] == 0


async def test_a_client_that_reconnects_gets_missed_entries_once_and_in_order(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    left = (await inbox(bob))["cursor"]
    for title in ("Roses", "Tulips", "Lilies"):
        await creates(alice, garden, title, assigneeId=bob.id)
        await settled(components)

    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, after=left)
        missed = [await item(stream) for _ in range(4)]

    assert [one["notification"]["task"]["title"] for one in missed[:3]] == ["Roses", "Tulips", "Lilies"]
    assert [one["unreadCount"] for one in missed[:3]] == [1, 2, 3]
    assert missed[3]["replayed"] == 3


async def test_all_entries_up_to_the_seen_position_are_marked_as_read(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    first = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await creates(alice, garden, "Tulips", assigneeId=bob.id)
    await settled(components)
    seen = (await inbox(bob))["cursor"]
    await writes(alice, first, "The red ones")
    await settled(components)

    payload = await bob.does(ALL_READ, upTo=seen)

    assert payload["unreadCount"] == 1
    unread = {entry["task"]["title"]: entry["readAt"] is None for entry in await entries(bob)}
    assert unread == {"Roses": True, "Tulips": False}


async def test_pages_and_filters(alice: Person, bob: Person, garden: Any, components: Components) -> None:
    for number in range(5):
        await creates(alice, garden, f"Task {number}", assigneeId=bob.id)
        await settled(components)
    newest = await entries(bob)
    await marks(bob, newest[0], read=True)

    page = await inbox(bob, first=2)
    rest = await inbox(bob, first=5, after=page["pageInfo"]["endCursor"])
    last = await inbox(bob, last=2)

    assert [entry["id"] for entry in page["nodes"] + rest["nodes"]] == [entry["id"] for entry in newest]
    assert (page["totalCount"], page["unreadCount"], page["pageInfo"]["hasNextPage"]) == (5, 4, True)
    assert [entry["id"] for entry in last["nodes"]] == [entry["id"] for entry in newest[-2:]]
    assert len(await entries(bob, {"unread": True})) == 4
    assert len(await entries(bob, {"unread": False})) == 1
    assert len(await entries(bob, {"reasons": ["ASSIGNED", "MENTIONED"]})) == 5
    assert await entries(bob, {"reasons": ["COMMENTED"]}) == []
    assert await entries(bob, {"reasons": []}) == []
    key = newest[1]["task"]["key"].lower()
    assert [entry["id"] for entry in await entries(bob, {"taskIds": [key, "NO-1"]})] == [newest[1]["id"]]
    refused = await bob.is_refused(INBOX, filter={"taskIds": [f"NO-{number}" for number in range(101)]}, first=10)
    assert refused["extensions"]["code"] == "INVALID"


async def test_no_key_reveals_where_a_task_has_moved(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await settled(components)
    made = await alice.does('mutation { createTeam(input: {name: "Secret"}) { team { id } errors { message } } }')
    move = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { key } errors { message } } }"
    moved = await alice.does(move, id=task["id"], input={"teamId": made["team"]["id"], "assigneeId": None})

    assert await entries(bob, {"taskIds": [moved["task"]["key"]]}) == []
    assert len(await entries(bob, {"taskIds": [task["id"]]})) == 1


async def test_a_repeated_call_shows_the_entry_as_it_is_now(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await settled(components)
    (entry,) = await entries(bob)
    repeated = UPDATE.replace("input: $input)", 'input: $input) @idempotent(key: "once")')
    once = await bob.does(repeated, ids=[entry["id"]], input={"read": True})
    await writes(alice, task, "The red ones")
    await settled(components)

    again = await bob.does(repeated, ids=[entry["id"]], input={"read": True})

    assert once["notifications"][0]["readAt"] is not None
    assert (again["notifications"][0]["readAt"], again["unreadCount"]) == (None, 0)
    assert (await inbox(bob))["unreadCount"] == 1


BAD_INPUT = [
    ({"snoozedUntil": "2020-01-01T00:00:00Z"}, "INVALID", ["input", "snoozedUntil"]),
    ({"snoozedUntil": "2099-01-01T00:00:00Z"}, "INVALID", ["input", "snoozedUntil"]),
    ({"archived": True, "read": False}, "INVALID", ["input", "archived"]),
    ({"archived": True, "snoozedUntil": "2099-01-01T00:00:00Z"}, "INVALID", ["input", "archived"]),
    ({"read": None}, "REQUIRED", ["input", "read"]),
    ({"archived": None}, "REQUIRED", ["input", "archived"]),
]


@pytest.mark.parametrize(("input", "code", "path"), BAD_INPUT)
async def test_a_contradictory_edit_is_refused(bob: Person, input: Any, code: str, path: list[str]) -> None:
    error = await bob.fails(UPDATE, ids=[], input=input)

    assert (error["code"], error["path"]) == (code, path)


async def test_another_persons_entry_is_not_found_and_then_none_is_changed(
    alice: Person, bob: Person, ada: Person, garden: Any, components: Components
) -> None:
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    await robot_of(alice)
    await settled(components)
    (his,), (hers,) = await entries(bob), await entries(alice)

    for person, mine in ((alice, hers), (ada, None)):
        ids = [mine["id"], his["id"]] if mine else [his["id"]]
        error = await person.fails(UPDATE, ids=ids, input={"read": True})
        assert (error["code"], error["path"]) == ("NOT_FOUND", ["ids", str(len(ids) - 1)])
        node = await person.asks("query ($id: ID!) { node(id: $id) { id } }", id=his["id"])
        assert node["node"] is None
    assert (await entries(alice))[0]["readAt"] is None
    assert (await bob.asks("query ($id: ID!) { node(id: $id) { id } }", id=his["id"]))["node"] == {"id": his["id"]}


async def test_more_than_a_hundred_ids_at_once_are_refused(bob: Person) -> None:
    error = await bob.fails(UPDATE, ids=["note_x"] * 101, input={"read": True})

    assert (error["code"], error["path"], error["limit"]) == ("LIMIT_EXCEEDED", ["ids"], 100)


async def test_a_cursor_of_another_stream_marks_nothing_as_read(alice: Person, bob: Person, garden: Any) -> None:
    shared = (await bob.asks("{ tasks { cursor } }"))["tasks"]["cursor"]
    here = Cursor.decode((await inbox(bob))["cursor"])
    beyond = [Cursor(here.epoch, {bob.id: number}).encode() for number in (2**63, 2**64 - 1)]
    for position in ("nonsense", shared, (await inbox(alice))["cursor"], *beyond):
        error = await bob.fails(ALL_READ, upTo=position)
        assert (error["code"], error["path"]) == ("INVALID", ["upTo"])


async def test_a_program_reads_with_one_scope_and_marks_with_another(bob: Person) -> None:
    reader, writer = await robot_of(bob), await robot_of(bob, "WRITE")

    assert (await inbox(reader))["unreadCount"] >= 0
    assert (await reader.fails(ALL_READ))["code"] == "FORBIDDEN"
    assert (await writer.does(ALL_READ))["errors"] == []


async def test_a_changed_password_brings_an_entry_to_its_owner(alice: Person, components: Components) -> None:
    await alice.does(
        "mutation ($now: String!, $new: String!)"
        " { changePassword(currentPassword: $now, newPassword: $new) { errors { message } } }",
        now=PASSWORD,
        new="another horse battery staple",
    )
    await settled(components)

    (entry,) = await entries(alice)
    assert (entry["reasons"], entry["title"]) == (["SECURITY"], "Your password was changed")
