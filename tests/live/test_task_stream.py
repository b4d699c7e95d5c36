"""`subscription { taskChanges }`: the meaning of each change for a watcher with a filter."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest

from taskflow.components import Components
from tests.support.asgi import Socket, Stream
from tests.support.people import Person

TASKS = """
subscription ($task: ID, $filter: TaskFilter, $after: Cursor) {
  taskChanges(taskId: $task, filter: $filter, after: $after) {
    __typename
    ... on TaskChange {
      cursor seq action transition taskId originId
      task { id key title status version team { key } assignee { name } }
      changes { field before after beforeText afterText }
      actor { name }
    }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}
"""
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key version } cursor errors { message path } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { id key version } cursor errors { message path } } }"
DELETE = "mutation ($id: ID!, $forGood: Boolean!) { deleteTask(id: $id, permanently: $forGood) { deletedId errors { message } } }"
RESTORE = "mutation ($id: ID!) { restoreTask(id: $id) { task { id } errors { message } } }"


async def item(stream: Stream) -> dict[str, Any]:
    news: dict[str, Any] = (await stream.next())["taskChanges"]
    return news


async def creates(person: Person, team: dict[str, Any], title: str, **more: Any) -> dict[str, Any]:
    payload = await person.does(CREATE, input={"title": title, "teamId": team["id"], **more})
    task: dict[str, Any] = payload["task"]
    return task


async def changes(person: Person, task: dict[str, Any], **input: Any) -> dict[str, Any]:
    payload: dict[str, Any] = await person.does(UPDATE, id=task["id"], input=input)
    return payload


async def test_a_new_task_enters_and_a_change_of_it_stays(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS)
        assert (await item(stream))["replayed"] == 0

        task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
        new = await item(stream)
        assert (new["action"], new["transition"], new["taskId"]) == ("CREATED", "ENTERED", task["id"])
        assert new["task"]["title"] == "Water the plants"
        assert new["task"]["assignee"] == {"name": "Bob"}
        assert (new["actor"], new["changes"]) == ({"name": "Alice"}, [])

        await changes(alice, task, title="Water the roses", assigneeId=alice.id)
        changed = await item(stream)
        assert (changed["action"], changed["transition"]) == ("UPDATED", "STAYED")
        assert {change["field"]: change["afterText"] or change["after"] for change in changed["changes"]} == {
            "title": "Water the roses",
            "assignee": "Alice",
        }
        assert changed["seq"] == new["seq"] + 1


async def test_a_filter_tells_which_task_to_add_to_refresh_and_to_drop(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS, filter={"status": {"eq": "IN_PROGRESS"}})
        await item(stream)

        task = await creates(alice, garden, "Water the plants")
        await changes(alice, task, status="IN_PROGRESS")
        await changes(alice, task, priority="HIGH")
        await changes(alice, task, status="COMPLETED")
        await changes(alice, task, title="Nobody sees this")
        await changes(alice, task, status="IN_PROGRESS")

        seen = [(await item(stream)) for _ in range(4)]
        assert [one["transition"] for one in seen] == ["ENTERED", "STAYED", "LEFT", "ENTERED"]
        assert seen[2]["task"]["status"] == "COMPLETED"


async def test_a_task_leaves_and_enters_with_the_trash(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    task = await creates(alice, garden, "Water the plants")
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)

        await alice.does(DELETE, id=task["id"], forGood=False)
        gone = await item(stream)
        assert (gone["action"], gone["transition"], gone["task"]) == ("DELETED", "LEFT", None)

        await alice.does(RESTORE, id=task["id"])
        back = await item(stream)
        assert (back["action"], back["transition"], back["task"]["id"]) == ("RESTORED", "ENTERED", task["id"])

        await alice.does(DELETE, id=task["id"], forGood=True)
        gone = await item(stream)
        assert (gone["action"], gone["transition"], gone["task"]) == ("DELETED", "LEFT", None)


async def test_one_task_can_be_watched_alone_by_its_key(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    watched, other = [await creates(alice, garden, title) for title in ("Watched", "Other")]
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS, task=watched["key"])
        await item(stream)
        await changes(alice, other, title="Not for you")
        await changes(alice, watched, title="For you")
        assert (await item(stream))["task"]["title"] == "For you"


async def test_a_task_out_of_sight_can_not_be_watched(alice: Person, chidi: Person, garden: dict[str, Any]) -> None:
    hidden = await creates(alice, garden, "Hidden")
    async with chidi.connects() as socket:
        for task in (hidden["id"], hidden["key"], "task_00000000000000000000000000", "nonsense"):
            await socket.subscribes(TASKS, task=task)
            message = await socket.hears()
            assert message["type"] == "error", message
            assert message["payload"][0]["extensions"]["code"] == "NOT_FOUND"


async def test_a_stream_of_one_task_that_is_resumed_tells_that_the_task_has_gone(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any], orchard: dict[str, Any]
) -> None:
    """Also where it was moved out of sight. Without a cursor, and to a stranger with one, there is no such task."""
    purged, moved = [await creates(alice, garden, title) for title in ("Purged", "Moved")]
    async with bob.connects() as socket, chidi.connects() as strangers:
        cursor, foreign = await cursor_now(socket), await cursor_now(strangers)
        await changes(alice, purged, title="Purged soon")
        await alice.does(DELETE, id=purged["id"], forGood=True)
        await changes(alice, moved, teamId=orchard["id"])

        stream = await socket.subscribes(TASKS, task=purged["id"], after=cursor)
        told = [await item(stream) for _ in range(3)]
        assert [one.get("transition") for one in told] == ["STAYED", "LEFT", None]
        assert (told[0]["task"]["title"], told[1]["task"]) == ("Purged soon", None)
        await stream.stops()
        stream = await socket.subscribes(TASKS, task=moved["id"], after=cursor)
        told = [await item(stream) for _ in range(2)]
        assert [(one.get("transition"), one["__typename"]) for one in told] == [
            ("LEFT", "TaskChange"),
            (None, "StreamReady"),
        ]

        for id in (purged["id"], moved["id"], garden["id"]):
            await is_not_found(strangers, task=id, after=foreign)
        await is_not_found(strangers, task=purged["id"])
        late = await cursor_now(socket)
        for id in (purged["id"], moved["id"]):
            await is_not_found(socket, task=id, after=late)
            await is_not_found(socket, task=id)


async def cursor_now(socket: Socket) -> str:
    stream = await socket.subscribes(TASKS)
    cursor: str = (await item(stream))["cursor"]
    await stream.stops()
    return cursor


async def is_not_found(socket: Socket, **variables: Any) -> None:
    await socket.subscribes(TASKS, **variables)
    message = await socket.hears()
    assert message["type"] == "error", message
    assert message["payload"][0]["extensions"]["code"] == "NOT_FOUND"


@pytest.fixture
async def orchard(alice: Person) -> dict[str, Any]:
    payload = await alice.does(
        'mutation { createTeam(input: {name: "Orchard"}) { team { id key } errors { message } } }'
    )
    team: dict[str, Any] = payload["team"]
    return team


async def test_a_move_is_one_change_for_viewers_of_both_teams(
    alice: Person, garden: dict[str, Any], orchard: dict[str, Any]
) -> None:
    task = await creates(alice, garden, "Prune the trees")
    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        await changes(alice, task, teamId=orchard["id"])
        await changes(alice, task, title="Prune all trees")

        moved, renamed = await item(stream), await item(stream)
        assert (moved["transition"], moved["task"]["team"]["key"]) == ("STAYED", orchard["key"])
        assert renamed["changes"][0]["after"] == "Prune all trees"


async def test_a_viewer_of_the_old_team_sees_the_task_leave_without_its_new_team(
    alice: Person, bob: Person, garden: dict[str, Any], orchard: dict[str, Any]
) -> None:
    task = await creates(alice, garden, "Prune the trees")
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        await changes(alice, task, teamId=orchard["id"])

        left = await item(stream)
        assert (left["transition"], left["task"], left["changes"]) == ("LEFT", None, [])
        assert orchard["id"] not in str(left)
        assert orchard["key"] not in str(left)


async def test_a_viewer_of_the_new_team_sees_the_task_enter(
    alice: Person, chidi: Person, garden: dict[str, Any], orchard: dict[str, Any]
) -> None:
    task = await creates(alice, garden, "Prune the trees")
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: VIEWER) { errors { message } } }",
        team=orchard["id"],
        user=chidi.id,
    )
    async with chidi.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        await changes(alice, task, teamId=orchard["id"])
        assert (await item(stream))["transition"] == "ENTERED"


async def test_missed_changes_are_filtered_too(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    cursor = (await bob.asks("{ cursor }"))["cursor"]
    task = await creates(alice, garden, "Water the plants")
    await changes(alice, task, status="IN_PROGRESS")
    await changes(alice, task, status="COMPLETED")

    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS, after=cursor, filter={"status": {"eq": "IN_PROGRESS"}})
        assert [(await item(stream))["transition"] for _ in range(2)] == ["ENTERED", "LEFT"]
        assert (await item(stream))["replayed"] == 2


async def test_people_of_the_same_teams_share_one_run_whatever_cursor_they_resume_from(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    cursor = (await bob.asks("{ cursor }"))["cursor"]
    await creates(alice, garden, "Water the plants")
    async with alice.connects() as one, bob.connects() as other:
        assert (await item(await one.subscribes(TASKS)))["replayed"] == 0
        missed = await other.subscribes(TASKS, after=cursor)
        assert (await item(missed))["transition"] == "ENTERED"
        assert (await item(missed))["replayed"] == 1
        assert len(components.hub.groups) == 1


async def test_a_subscription_to_personal_fields_is_not_shared(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    mine = TASKS.replace("title status", "title status can { update }")
    async with alice.connects() as one, bob.connects() as other:
        for socket in (one, other):
            await item(await socket.subscribes(mine))
            await item(await socket.subscribes(mine, filter={"status": {"eq": "PENDING"}}))
        assert len(components.hub.groups) == 2


async def test_people_of_the_same_teams_share_one_run_whatever_they_filter_by(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=alice.id)
    mine, roses = {"assignee": {"me": True}}, {"title": {"contains": "roses"}}
    watched = [(alice, mine), (alice, roses), (bob, mine), (bob, None)]
    async with watching(TASKS, [(person, {"filter": filter}) for person, filter in watched]) as streams:
        assert len(components.hub.groups) == 1

        await changes(alice, task, title="Water the roses", assigneeId=bob.id)
        told = [await item(stream) for stream in streams]

    assert [one["transition"] for one in told] == ["LEFT", "ENTERED", "ENTERED", "STAYED"]
    assert [one["task"]["assignee"]["name"] for one in told] == ["Bob"] * 4


async def test_filters_for_me_see_only_tasks_of_their_own_viewer(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    mine = {"filter": {"assignee": {"me": True}}}
    async with watching(TASKS, [(alice, mine), (bob, mine)]) as streams:
        await creates(alice, garden, "Water the plants", assigneeId=bob.id)
        await creates(alice, garden, "Prune the trees", assigneeId=alice.id)
        told = [await item(stream) for stream in streams]

    assert [one["task"]["title"] for one in told] == ["Prune the trees", "Water the plants"]


async def test_a_variable_that_affects_the_result_is_never_shared_even_if_a_filter_reads_it_too(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    """Nor is one that only a fragment reads."""
    document = """
    subscription ($trash: Boolean!, $seen: Boolean!) {
      ...Tasks
    }
    fragment Tasks on Subscription {
      taskChanges(filter: { or: [{ deleted: $trash }, { deleted: false }] }) {
        ... on TaskChange { transition @include(if: $seen) task { ...Shown } }
      }
    }
    fragment Shown on Task { title status @include(if: $trash) }
    """
    asked = [{"trash": trash, "seen": seen} for trash in (False, True) for seen in (False, True)]
    async with watching(document, [(person, one) for one in asked for person in (alice, bob)]) as streams:
        assert len(components.hub.groups) == len(asked)

        await creates(alice, garden, "Water the plants")
        told = [await item(stream) for stream in streams]

    shown = [("transition" in one, "status" in one["task"]) for one in told]
    assert shown == [(one["seen"], one["trash"]) for one in asked for _ in (alice, bob)]


async def test_a_filter_that_can_not_be_read_ends_only_its_own_watcher(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    deep: dict[str, Any] = {"status": {"eq": "PENDING"}}
    for _ in range(9):
        deep = {"not": deep}
    async with watching(TASKS, [(bob, {})]) as (stream,), alice.connects() as socket:
        refused = await socket.subscribes(TASKS, filter=deep)
        error = await socket.hears()
        missing = await socket.subscribes(TASKS, task="GAR-99")
        also = await socket.hears()
        await creates(alice, garden, "Water the plants")
        told = await item(stream)

    assert (error["id"], error["type"], also["id"], also["type"]) == (refused.id, "error", missing.id, "error")
    assert "deep" in error["payload"][0]["message"]
    assert told["task"]["title"] == "Water the plants"


@asynccontextmanager
async def watching(document: str, watched: Sequence[tuple[Person, dict[str, Any]]]) -> AsyncIterator[list[Stream]]:
    """Opens a stream for each person on a socket of its own, and waits until all are ready."""
    async with AsyncExitStack() as sockets:
        streams = []
        for person, variables in watched:
            socket = await sockets.enter_async_context(person.connects())
            streams.append(await socket.subscribes(document, **variables))
            await item(streams[-1])
        yield streams


async def test_a_later_subscriber_starts_at_the_current_position_of_the_group(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        first, second = await socket.subscribes(TASKS), await socket.subscribes(TASKS)
        assert await item(first) == await item(second)  # both got the same ready marker

        await creates(alice, garden, "Water the plants")
        change = await item(first)
        assert await item(second) == change
        third = await item(await socket.subscribes(TASKS))

        assert (third["__typename"], third["cursor"]) == ("StreamReady", change["cursor"])


CAN = "subscription { taskChanges { __typename ... on TaskChange { task { can { update } } } ... on StreamReset { reason } } }"
ROLE = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) {"
    " setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
)


async def test_after_a_change_of_role_a_new_stream_shows_the_new_rights(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    task = await creates(alice, garden, "Water the plants")
    seen: list[bool] = []
    async with bob.connects() as socket:
        for role in ("VIEWER", "MEMBER", "VIEWER"):
            stream = await socket.subscribes(CAN)
            await item(stream)
            await changes(alice, task, title=f"Until {role} {len(seen)}")
            seen.append((await item(stream))["task"]["can"]["update"])
            await alice.does(ROLE, team=garden["id"], user=bob.id, role=role)
            assert (await item(stream))["reason"] == "PERMISSIONS_CHANGED"
            await stream.ends()

    assert seen == [True, False, True]


async def test_after_a_team_was_unarchived_a_new_stream_shows_the_new_rights(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    archive = (
        "mutation ($id: ID!, $archived: Boolean!) { archiveTeam(id: $id, archived: $archived) { errors { message } } }"
    )
    task = await creates(alice, garden, "Water the plants")
    await alice.does(archive, id=garden["id"], archived=True)
    async with bob.connects() as socket:
        stream = await socket.subscribes(CAN)
        await item(stream)
        await alice.does(archive, id=garden["id"], archived=False)
        assert (await item(stream))["reason"] == "PERMISSIONS_CHANGED"
        await stream.ends()
        again = await socket.subscribes(CAN)
        await item(again)

        await changes(alice, task, title="Water the roses")

        assert (await item(again))["task"]["can"]["update"] is True
