"""An undo restores the fields that an event changed, and leaves all others unchanged."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.comments.words import CREATE as COMMENT
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.comments.words import REACT, THREADS
from tests.inbox.words import settled
from tests.labels.words import DELETE as DELETE_LABEL
from tests.labels.words import label
from tests.parts.words import NEW_TEAM, RELATE, miscounted
from tests.stages.words import stage, stray
from tests.support.people import Person
from tests.support.words import ARCHIVE
from tests.undo.words import (
    ACTIVITY,
    MOVE,
    RESTORE,
    TRASH,
    TRASH_ALL,
    UNDO,
    UPDATE_ALL,
    activity,
    edit,
    key_of,
    last,
    make,
    refused,
    seen,
    undo,
    undo_call,
)

INBOX = "{ inbox { unreadCount nodes { id reasons count events { id } } } }"
SET_ROLE = "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"


async def test_an_undo_restores_the_state_before_any_change(alice: Person, garden: Any, components: Components) -> None:
    """A task goes through all changes. Each is undone, and then the undo is undone."""
    team = garden["id"]
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    roses, tulips = [(await label(alice, team, name))["id"] for name in ("Roses", "Tulips")]
    doing = await stage(alice, team, "Doing", status="IN_PROGRESS")
    await stage(alice, team, "Next", status="IN_PROGRESS")
    parent = await make(alice, "Garden", teamId=team)
    task = await make(alice, teamId=team, labelIds=[roses], description="Deep", assigneeId=alice.id)
    part = await make(alice, "Part", parentId=task, labelIds=[tulips], stageId=None)
    await make(alice, "Neighbour", teamId=team)

    async def moves(input: Any) -> None:
        await alice.does(MOVE, id=task, input=input)

    changes: list[Callable[[], Awaitable[Any]]] = [
        lambda: edit(alice, task, title="Dig deep", description=None, priority="HIGH", dueDate="2031-01-01"),
        lambda: edit(alice, task, labelIds=[tulips]),
        lambda: edit(alice, task, assigneeId=None),
        lambda: edit(alice, task, status="COMPLETED"),
        lambda: edit(alice, task, stageId=doing["id"]),
        lambda: moves({"stageId": doing["id"]}),
        lambda: moves({}),
        lambda: edit(alice, task, parentId=parent),
        lambda: edit(alice, task, teamId=orchard, title="There", status="CANCELLED"),
        lambda: alice.does(TRASH, id=task),
    ]
    for number, change in enumerate(changes):
        before, of_part = await seen(alice, task), await seen(alice, part)
        await change()
        after = await seen(alice, task)
        assert after != before, number
        done = await last(alice, task)

        await undo(alice, done)
        assert (await seen(alice, task), await seen(alice, part)) == (before, of_part), number

        await undo(alice, await last(alice, task))
        again = await seen(alice, task)
        assert {**again, "deletedAt": bool(again["deletedAt"]), "completedAt": bool(again["completedAt"])} == {
            **after,
            "deletedAt": bool(after["deletedAt"]),
            "completedAt": bool(after["completedAt"]),
        }, number
        await undo(alice, await last(alice, task))
        assert await seen(alice, task) == before, number
    assert await miscounted(components) == []
    assert await stray(components) == 0


@pytest.mark.parametrize("seed", range(3))
async def test_random_edits_are_undone_except_for_fields_changed_since(alice: Person, garden: Any, seed: int) -> None:
    chance, task = random.Random(seed), await make(alice, teamId=garden["id"])
    values: dict[str, list[Any]] = {
        "title": ["A", "B", "C"],
        "description": [None, "d", "e"],
        "priority": ["LOW", "MEDIUM", "HIGH"],
        "status": ["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"],
        "dueDate": [None, "2031-01-01", "2031-01-02"],
        "assigneeId": [None, alice.id],
    }

    async def changes_something() -> None:
        names = chance.sample(sorted(values), chance.randint(1, 3))
        key = str(chance.random())
        await edit(alice, task, key=key, **{name: chance.choice(values[name]) for name in names})

    for _ in range(12):
        before, events = await seen(alice, task), len(await activity(alice, task))
        await changes_something()
        told = await activity(alice, task)
        if len(told) == events:
            continue
        done = told[0]
        for _ in range(chance.randint(0, 2)):
            await changes_something()
        now, newer = await seen(alice, task), (await activity(alice, task))[: -len(told)]
        settable = {"title", "description", "priority", "status", "dueDate", "assignee"}
        mine = {change["field"] for change in done["changes"]} & settable
        touched = mine & {change["field"] for event in newer for change in event["changes"]}
        if touched:
            error = await refused(alice, done["id"])
            assert (error["code"], set(error["conflictingFields"])) == ("CONFLICT", touched)
            assert error["current"]["id"] == task
            assert await seen(alice, task) == now
        else:
            await undo(alice, done["id"])
            along = {"startedAt", "completedAt"} if "status" in mine else set()
            assert await seen(alice, task) == {**now, **{name: before[name] for name in mine | along}}


async def test_an_undone_change_does_not_prevent_further_undos(alice: Person, bob: Person, garden: Any) -> None:
    """Pressing Z again and again undoes the previous edit of the same field each time, whoever made it."""
    task = await make(alice, teamId=garden["id"])
    edits = []
    for who, title, more in ((alice, "B", {}), (bob, "C", {"priority": "HIGH"}), (alice, "D", {})):
        await edit(who, task, title=title, **more)
        edits.append(await last(alice, task))
    first, second, third = edits

    await undo(alice, third)
    assert (await refused(alice, first))["conflictingFields"] == ["title"]
    assert (await refused(alice, third))["conflictingFields"] == ["title"]
    await undo(alice, second)
    taken_back = await last(alice, task)
    await undo(alice, first)
    assert [(await seen(alice, task))[name] for name in ("title", "priority")] == ["Dig", "MEDIUM"]

    await undo(alice, await last(alice, task))
    await undo(alice, taken_back)
    assert [(await seen(alice, task))[name] for name in ("title", "priority")] == ["C", "HIGH"]
    assert (await refused(alice, first))["conflictingFields"] == ["title"]


@pytest.mark.parametrize("seed", range(4))
async def test_any_changes_are_undone_step_by_step_and_made_again_in_the_same_way(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    """Moves and the way into the trash and out of it, too. A task with a sub-task goes through them."""
    chance, teams = random.Random(seed), [garden["id"], (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]]
    labels = [[(await label(alice, team, name))["id"] for name in ("Roses", "Tulips")] for team in teams]
    await stage(alice, teams[0], "Doing", status="PENDING")
    task = await make(alice, teamId=teams[0], labelIds=labels[0])
    part = await make(alice, "Part", parentId=task, labelIds=labels[0][:1])

    async def state() -> Any:
        """Whether it is in the trash, and completed, but not since when: it comes back with another time."""
        found = [await seen(alice, each) for each in (task, part)]
        return [
            {**each, **{name: bool(each[name]) for name in ("deletedAt", "completedAt", "startedAt")}} for each in found
        ]

    async def changes_something() -> None:
        now = await seen(alice, task)
        here = teams.index(now["team"]["id"])
        ways: list[Callable[[], Awaitable[Any]]] = [
            lambda: edit(alice, task, title=str(chance.random()), priority=chance.choice(["LOW", "HIGH"])),
            lambda: edit(alice, task, status=chance.choice(["IN_PROGRESS", "COMPLETED"]), key=str(chance.random())),
            lambda: edit(alice, task, labelIds=chance.sample(labels[here], 1), key=str(chance.random())),
            lambda: edit(alice, task, teamId=teams[1 - here], key=str(chance.random())),
            lambda: alice.does(MOVE, id=task, input={}),
            lambda: alice.does(TRASH, id=task),
        ]
        await (alice.does(RESTORE, id=task) if now["deletedAt"] else chance.choice(ways)())

    states, events = [await state()], [""]
    while len(states) < 8:
        await changes_something()
        if (event := await last(alice, task)) != events[-1]:
            events.append(event)
            states.append(await state())
    done = events[1:]
    for direction in ("undone", "made again", "undone again"):
        undone, past = [], [states[-1]]
        for event, before in zip(reversed(done), reversed(states[:-1]), strict=True):
            await undo(alice, event)
            undone.append(await last(alice, task))
            past.append(await state())
            assert past[-1] == before, (direction, event)
        done, states = undone, past
    assert await miscounted(components) == []
    assert await stray(components) == 0


@pytest.mark.parametrize("by", ["eventId", "originId"])
async def test_an_undone_restoration_does_not_prevent_undoing_the_deletion(
    alice: Person, garden: Any, components: Components, by: str
) -> None:
    top = await make(alice, "Top", teamId=garden["id"])
    part = await make(alice, "Part", parentId=top)
    before = [await seen(alice, task) for task in (top, part)]
    calls = []
    for document in (TRASH, RESTORE):
        await alice.does(document, id=top)
        calls.append(next(event for event in await activity(alice, top) if event["undoable"]))
    deleted, restored = calls
    assert (await refused(alice, deleted["id"]))["conflictingFields"] == ["deletedAt"]

    await alice.does(UNDO, target={by: restored["id" if by == "eventId" else "originId"]})
    assert (await refused(alice, restored["id"]))["conflictingFields"] == ["deletedAt"]
    await undo_call(alice, deleted["originId"])

    assert [await seen(alice, task) for task in (top, part)] == before
    assert await miscounted(components) == []


async def test_a_part_that_was_restored_alone_comes_back_with_its_parent_once_that_is_undone(
    alice: Person, garden: Any, components: Components
) -> None:
    """Step by step: it goes back into the trash as a part of its parent, not beside it."""
    top = await make(alice, "Top", teamId=garden["id"])
    part = await make(alice, "Part", parentId=top)
    below = await make(alice, "Below", parentId=part)
    before = [await seen(alice, task) for task in (top, part, below)]
    await alice.does(TRASH, id=top)
    deleted = await last(alice, top)
    await alice.does(RESTORE, id=part)
    assert (await seen(alice, part))["parent"] is None

    await undo(alice, await last(alice, part))
    await undo(alice, deleted)

    assert [await seen(alice, task) for task in (top, part, below)] == before
    assert await miscounted(components) == []


async def test_a_part_that_lost_its_parent_by_an_undo_is_not_given_an_older_one(
    alice: Person, garden: Any, components: Components
) -> None:
    """Its deletion and the undo of that cancel out, but not that it left the parent, which is in the trash."""
    first, second = [await make(alice, title, teamId=garden["id"]) for title in ("First", "Second")]
    part = await make(alice, "Part", parentId=first)
    await edit(alice, part, parentId=second)
    joined = await last(alice, part)
    await alice.does(TRASH, id=part)
    deleted = await last(alice, part)
    await alice.does(TRASH, id=second)

    await undo(alice, deleted)

    assert (await seen(alice, part))["parent"] is None
    assert (await refused(alice, joined))["conflictingFields"] == ["parent"]
    assert await miscounted(components) == []


async def test_changes_undone_in_one_call_do_not_prevent_further_undos(alice: Person, garden: Any) -> None:
    tasks = [await make(alice, teamId=garden["id"]) for _ in range(2)]
    for key, title in (("first", "B"), ("second", "C")):
        await alice.does(UPDATE_ALL, ids=tasks, input={"title": title}, key=key)
    one = next(event["id"] for event in await activity(alice, tasks[0]) if event["originId"] == "second")
    await undo(alice, one)

    both = await undo_call(alice, "first", onError="SKIP_FAILED")
    assert [len(result["errors"]) for result in both["results"]] == [1, 0]  # newest first
    await undo_call(alice, "second", onError="SKIP_FAILED")
    await undo_call(alice, "first", onError="SKIP_FAILED")
    assert [(await seen(alice, task))["title"] for task in tasks] == ["Dig", "Dig"]


async def test_one_of_two_undos_at_once_succeeds(alice: Person, bob: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, title="Dig deep")
    event = await last(alice, task)

    payloads = await asyncio.gather(*(who.asks(UNDO, target={"eventId": event}) for who in (alice, bob)))

    codes = [[error["code"] for error in payload["undo"]["errors"]] for payload in payloads]
    assert sorted(codes) == [[], ["CONFLICT"]]
    assert (await seen(alice, task))["title"] == "Dig"
    assert len(await activity(alice, task)) == 3


async def test_an_undo_is_a_change_like_any_other(alice: Person, bob: Person, garden: Any) -> None:
    """It emits an event with the person who undid, and contains only the fields that it changes."""
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, title="Dig deep")

    payload = await undo(bob, await last(alice, task))

    newest = (await activity(alice, task))[0]
    assert (newest["name"], newest["actor"]["id"], newest["undoable"]) == ("task.updated", bob.id, True)
    assert newest["changes"] == [{"field": "title", "before": "Dig deep", "after": "Dig"}]
    assert (payload["matched"], payload["succeeded"], payload["failed"]) == (1, 1, 0)
    assert payload["results"][0]["task"]["version"] == 3
    assert payload["cursor"]


async def test_an_undo_needs_the_right_to_the_inverse_change(
    alice: Person, bob: Person, chidi: Person, ada: Person, garden: Any
) -> None:
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, title="Dig deep", assigneeId=bob.id)
    edited = await last(alice, task)
    await edit(alice, task, status="COMPLETED")
    completed = await last(alice, task)
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role="CONTRIBUTOR")

    assert (await refused(bob, edited))["code"] == "FORBIDDEN"
    assert (await refused(chidi, edited))["code"] == "NOT_FOUND"
    await undo(bob, completed)
    await alice.does(TRASH, id=task)
    deleted = await last(alice, task)
    assert (await refused(bob, deleted))["code"] == "FORBIDDEN"
    assert "trash" in (await refused(alice, edited))["message"]
    await undo(alice, deleted)
    await alice.does(ARCHIVE, id=garden["id"])
    assert (await refused(alice, edited))["code"] == "FORBIDDEN"


async def test_each_event_says_whether_it_can_be_undone_and_others_are_refused(
    alice: Person, garden: Any, components: Components
) -> None:
    task, other = [await make(alice, title, teamId=garden["id"]) for title in ("Dig", "Rake")]
    await alice.does(RELATE, id=task, kind="RELATES", to=other)
    await edit(alice, task, title="Dig deep")
    await alice.does(TRASH, id=task)
    await alice.does(RESTORE, id=task)

    events = (await alice.asks(ACTIVITY, id=task))["task"]["activity"]["nodes"]

    assert [(event["name"], event["undoable"]) for event in events] == [
        ("task.restored", True),
        ("task.deleted", True),
        ("task.updated", True),
        ("task.updated", False),  # its relations
        ("task.created", False),
    ]
    for event in events:
        if not event["undoable"]:
            assert (await refused(alice, event["id"]))["code"] == "INVALID"
    assert (await refused(alice, events[1]["id"]))["conflictingFields"] == ["deletedAt"]
    assert (await refused(alice, new_id("event")))["code"] == "NOT_FOUND"
    assert (await refused(alice, "nonsense"))["code"] == "NOT_FOUND"
    error = await alice.fails(UNDO, target={"originId": "nobody's"})
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["target", "originId"])


async def test_undoing_an_event_of_an_older_version_is_refused_with_an_explanation(
    alice: Person, garden: Any, components: Components
) -> None:
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, title="Dig deep")
    event = await last(alice, task)

    async def as_if_written_without(unit: Any) -> None:
        data = await unit.fetchval("SELECT data FROM events WHERE id = $1", event)
        await unit.execute(
            "UPDATE events SET data = $2 WHERE id = $1", event, data.replace('"was":{"title":"Dig",', '"was":{')
        )

    await components.database.unit(as_if_written_without)

    error = await refused(alice, event)
    assert (error["code"], "older version" in error["message"]) == ("INVALID", True)


async def test_a_purged_task_does_not_come_back(alice: Person, bob: Person, garden: Any) -> None:
    roses = (await label(alice, garden["id"], "Roses"))["id"]
    labelled = await make(alice, teamId=garden["id"], labelIds=[roses])
    await edit(alice, labelled, labelIds=[])
    assigned = await make(alice, teamId=garden["id"], assigneeId=bob.id)
    await edit(alice, assigned, assigneeId=None)
    await alice.does(DELETE_LABEL, id=roses)
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )

    for task, word in ((labelled, "is gone"), (assigned, "member")):
        error = await refused(alice, await last(alice, task))
        assert (error["code"], word in error["message"]) == ("INVALID", True), error


async def test_undoing_a_move_restores_parts_labels_and_keys(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """It also restores watchers who could not see the other team."""
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    roses = (await label(alice, garden["id"], "Roses"))["id"]
    doing = await stage(alice, garden["id"], "Doing", status="PENDING")
    task = await make(alice, teamId=garden["id"], assigneeId=bob.id)
    await edit(alice, task, assigneeId=None)
    part = await make(alice, "Part", parentId=task, labelIds=[roses], stageId=doing["id"])
    below = await make(alice, "Below", parentId=part, labelIds=[roses])
    before = [await seen(alice, each) for each in (task, part, below)]
    await edit(alice, task, teamId=orchard)
    assert (await seen(alice, below))["labels"] == []
    watching = "query ($id: ID!) { task(id: $id) { watchers { id } } }"
    assert bob.id not in str(await alice.asks(watching, id=task))

    await undo(alice, await last(alice, task))

    assert [await seen(alice, each) for each in (task, part, below)] == before
    assert bob.id in str(await alice.asks(watching, id=task))
    assert await miscounted(components) == []


async def test_a_move_from_a_team_out_of_sight_is_not_undone(
    alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    task = await make(alice, teamId=orchard)
    await edit(alice, task, teamId=garden["id"])
    event = (await activity(bob, task))[0]

    error = await refused(bob, event["id"])

    assert (event["undoable"], error["code"]) == (False, "INVALID")
    assert orchard not in str(error)
    await undo(alice, event["id"])
    assert (await refused(bob, event["id"]))["code"] == "INVALID"


async def test_a_bulk_change_is_undone_at_once(alice: Person, garden: Any) -> None:
    tasks = [await make(alice, f"Dig {number}", teamId=garden["id"]) for number in range(5)]
    before = [await seen(alice, task) for task in tasks]
    await alice.does(UPDATE_ALL, ids=tasks, input={"title": "All", "status": "COMPLETED"}, key="bulk")

    payload = await undo_call(alice, "bulk")

    assert (payload["matched"], payload["succeeded"]) == (5, 5)
    assert [await seen(alice, task) for task in tasks] == before
    newest = {(await activity(alice, task))[0]["originId"] for task in tasks}
    assert len(newest) == 1
    await undo_call(alice, newest.pop())
    assert {(await seen(alice, task))["title"] for task in tasks} == {"All"}


async def test_undoing_a_bulk_change_reports_tasks_changed_since(alice: Person, bob: Person, garden: Any) -> None:
    tasks = [await make(alice, f"Dig {number}", teamId=garden["id"]) for number in range(3)]
    await alice.does(UPDATE_ALL, ids=tasks, input={"title": "All"}, key="bulk")
    await edit(bob, tasks[1], title="Bob's")

    rejected = (await alice.asks(UNDO, target={"originId": "bulk"}))["undo"]
    assert (rejected["succeeded"], rejected["failed"]) == (0, 1)
    (error,) = rejected["errors"]
    assert (error["path"], error["message"].split(" ")[0]) == (
        ["target", "originId"],
        f"{await key_of(alice, tasks[1])}:",
    )
    payload = await undo_call(alice, "bulk", onError="SKIP_FAILED")

    assert (payload["matched"], payload["succeeded"], payload["failed"]) == (3, 2, 1)
    assert sorted([(await seen(alice, task))["title"] for task in tasks]) == ["Bob's", "Dig 0", "Dig 2"]
    (failed,) = [result for result in payload["results"] if result["errors"]]
    assert (failed["task"]["title"], failed["errors"][0]["conflictingFields"]) == ("Bob's", ["title"])
    error = await bob.fails(UNDO, target={"originId": "bulk"})
    assert error["code"] == "NOT_FOUND"  # the call was not his


async def test_undoing_a_call_does_not_show_tasks_that_went_out_of_sight(
    alice: Person, bob: Person, garden: Any
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    here, there = [await make(alice, title, teamId=garden["id"]) for title in ("Here", "There")]
    await bob.does(UPDATE_ALL, ids=[here, there], input={"priority": "HIGH"}, key="bulk")
    await edit(alice, there, teamId=orchard, title="Secret")

    rejected = (await bob.asks(UNDO, target={"originId": "bulk"}))["undo"]
    payload = await undo_call(bob, "bulk", onError="SKIP_FAILED")

    (failed,) = [result for result in payload["results"] if result["errors"]]
    assert (failed["task"], failed["errors"][0]["code"]) == (None, "NOT_FOUND")
    assert [error["message"] for error in rejected["errors"]] == ["Task not found"]
    assert "Secret" not in str((rejected, payload))
    assert orchard not in str((rejected, payload))


async def test_whole_trees_are_restored_from_the_trash_and_from_another_team(
    alice: Person, garden: Any, components: Components
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    roses = (await label(alice, garden["id"], "Roses"))["id"]
    top = await make(alice, "Top", teamId=garden["id"])
    part = await make(alice, "Part", parentId=top, labelIds=[roses])
    below = await make(alice, "Below", parentId=part)
    tasks = [below, top, part]
    before = [await seen(alice, task) for task in tasks]

    await alice.does(TRASH_ALL, ids=tasks, key="trash")
    await undo_call(alice, "trash")
    assert [await seen(alice, task) for task in tasks] == before

    await alice.does(UPDATE_ALL, ids=[part, top], input={"teamId": orchard}, key="move")
    await undo_call(alice, "move")
    assert [await seen(alice, task) for task in tasks] == before
    assert await miscounted(components) == []


async def test_a_part_that_came_back_alone_goes_back_to_its_parent(
    alice: Person, garden: Any, components: Components
) -> None:
    top = await make(alice, "Top", teamId=garden["id"])
    part = await make(alice, "Part", parentId=top)
    await alice.does(TRASH, id=top)
    await alice.does(RESTORE, id=part)
    assert (await seen(alice, part))["parent"] is None

    await undo(alice, await last(alice, part))

    found = await seen(alice, part)
    assert (found["parent"], bool(found["deletedAt"])) == ({"id": top}, True)
    assert await miscounted(components) == []


async def test_changes_of_one_task_by_one_document_are_undone_in_reverse_order(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"])
    before = await seen(alice, task)
    await alice.asks(
        'mutation ($id: ID!) { a: updateTask(id: $id, input: {title: "One"}) { errors { code } }'
        ' b: updateTask(id: $id, input: {title: "Two", status: COMPLETED}) { errors { code } }'
        " c: deleteTask(id: $id) { errors { code } } }",
        id=task,
    )
    origin = (await activity(alice, task))[0]["originId"]

    await undo_call(alice, origin)

    assert await seen(alice, task) == before
    assert [event["name"] for event in await activity(alice, task)][:2] == ["task.updated", "task.restored"]


async def test_a_deleted_comment_is_restored_unchanged(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """By its author, or an admin of the team. Meanwhile nobody is shown its text, and nobody is notified again."""
    task = await make(alice, teamId=garden["id"])
    comment = (await bob.does(COMMENT, input={"taskId": task, "body": "Not **too** deep, @alice " + "x" * 1500}))[
        "comment"
    ]["id"]
    await alice.does(REACT, id=comment, emoji="THUMBS_UP")
    before = (await alice.asks(THREADS, id=task, first=2))["task"]
    await settled(components)
    inbox = (await alice.asks(INBOX))["inbox"]
    assert inbox["nodes"]
    await bob.does(DELETE_COMMENT, id=comment)
    deleted = (await activity(alice, task))[0]
    assert (deleted["name"], deleted["undoable"], "too" in str(deleted)) == ("comment.deleted", True, False)

    payload = await undo(bob, deleted["id"])

    after = (await alice.asks(THREADS, id=task, first=2))["task"]
    (thread,), (was,) = after["comments"]["nodes"], before["comments"]["nodes"]
    assert thread == {**was, "version": was["version"] + 2}
    await settled(components)
    assert (await alice.asks(INBOX))["inbox"] == inbox
    assert (after["commentCount"], payload["results"][0]["task"]["commentCount"]) == (1, 1)
    back = (await activity(alice, task))[0]
    assert [change["field"] for change in back["changes"]] == ["deletedAt"]
    assert (await refused(bob, deleted["id"]))["conflictingFields"] == ["deletedAt"]

    await undo(bob, back["id"])
    assert (await alice.asks(THREADS, id=task, first=2))["task"]["commentCount"] == 0
    newest = await last(alice, task)
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role="CONTRIBUTOR")
    await alice.does(TRASH, id=task)
    assert "trash" in (await refused(bob, newest))["message"]
    await alice.does(RESTORE, id=task)
    await undo(alice, newest)
    assert (await alice.asks(THREADS, id=task, first=2))["task"]["commentCount"] == 1


async def test_only_its_author_and_admins_restore_a_comment(
    alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    task = await make(alice, teamId=garden["id"])
    comment = (await alice.does(COMMENT, input={"taskId": task, "body": "Deep"}))["comment"]["id"]
    await alice.does(DELETE_COMMENT, id=comment)
    event = await last(alice, task)

    assert (await refused(bob, event))["code"] == "FORBIDDEN"
    assert (await refused(chidi, event))["code"] == "NOT_FOUND"
