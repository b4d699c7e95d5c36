"""Undos after other people's changes, and undos by an idempotency key that was used twice."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from events.storage.database import Unit
from models.values import clock
from models.values.ids import new_id
from taskflow.components import Components
from tests.comments.words import CREATE as COMMENT
from tests.comments.words import DELETE as DELETE_COMMENT
from tests.parts.words import JOIN, NEW_TEAM, miscounted
from tests.recurrence.words import SKIP
from tests.stages.words import stage
from tests.support.counting import counted
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.support.words import ARCHIVE, PURGE, REMOVE_MEMBER
from tests.undo.words import (
    RESTORE,
    TRASH,
    TRASH_ALL,
    UNDO,
    activity,
    edit,
    last,
    make,
    refused,
    seen,
    undo,
    undo_call,
)
from tests.watchers.words import WATCH

WATCHERS = "query ($id: ID!) { task(id: $id) { watchers { id } } }"
SOON, LATER = "2031-01-06", "2031-01-13"


@pytest.mark.usefixtures("as_an_older_version")
async def test_an_undo_keeps_what_somebody_changed_meanwhile(
    alice: Person, garden: Any, components: Components
) -> None:
    team, orchard = garden["id"], (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    first = await stage(alice, team, "First", status="PENDING")

    # The task was completed in a team without columns.
    moved = await make(alice, "Moved", teamId=team, stageId=first["id"])
    await edit(alice, moved, teamId=orchard)
    move = await last(alice, moved)
    await edit(alice, moved, status="COMPLETED")
    await undo(alice, move)
    task = await seen(alice, moved)
    assert (task["status"], task["team"]["id"], task["stage"]) == ("COMPLETED", team, None)

    # The task was purged, and another task has its id, from an older version.
    again = new_id("task")
    await make(alice, "Gone", id=again, teamId=team)
    await edit(alice, again, description="Secret", key="before")
    of_the_old = await last(alice, again)
    await alice.does(TRASH, id=again)
    await alice.does(PURGE, id=again)
    await make(alice, "New", id=again, teamId=team)
    await edit(alice, again, title="Newer", key="after")
    assert (await refused(alice, of_the_old))["code"] == "NOT_FOUND"
    assert (await seen(alice, again))["title"] == "Newer"

    # The due date that the rule needs is gone.
    recurring = await make(alice, "Water", teamId=team, dueDate=SOON, recurrence={"rule": "FREQ=WEEKLY"})
    await edit(alice, recurring, recurrence=None)
    ended = await last(alice, recurring)
    await edit(alice, recurring, dueDate=None)
    error = await refused(alice, ended)
    assert (error["code"], "due date" in error["message"]) == ("REQUIRED", True), error

    # The rule was changed after an occurrence was skipped: the new one starts at the former date.
    skipped = await make(alice, "Prune", teamId=team, dueDate=SOON, recurrence={"rule": "FREQ=WEEKLY"})
    await alice.does(SKIP, id=skipped)
    skip = await last(alice, skipped)
    await edit(alice, skipped, recurrence={"rule": "FREQ=MONTHLY;BYMONTHDAY=13"})
    await undo(alice, skip)
    assert (await seen(alice, skipped))["dueDate"] == SOON
    assert await recurs_on(components, skipped) == LATER
    assert await miscounted(components) == []


async def recurs_on(components: Components, task: str) -> Any:
    async def read(unit: Unit) -> Any:
        return await unit.fetchval("SELECT recurs_on FROM tasks WHERE id = $1", task)

    return (await components.database.unit(read))[0]


async def test_undoing_a_move_takes_all_parts_back_however_many_the_parent_has(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    top = await make(alice, "Top", teamId=garden["id"])
    for number in range(8):
        await make(alice, f"Other {number}", parentId=top)
    part = await make(alice, "Part", parentId=top)
    below = await make(alice, "Below", parentId=part)
    await edit(alice, part, teamId=orchard)
    since = await make(alice, "Since", parentId=part)
    monkeypatch.setattr("models.task.stored.parts.MOST_IN_A_TREE", 3)

    await undo(alice, await last(alice, part))

    assert {(await seen(alice, each))["team"]["id"] for each in (part, below, since)} == {garden["id"]}


async def test_a_reused_key_means_the_newest_call(alice: Person, garden: Any, components: Components) -> None:
    tasks = [await make(alice, f"Dig {number}", teamId=garden["id"]) for number in range(2)]
    await edit(alice, tasks[0], title="On Friday", key="friday")
    friday = await last(alice, tasks[0])

    async def a_week_ago(unit: Unit) -> None:
        await unit.execute(
            "UPDATE events SET origin_id = 'cleanup', occurred_at = $2 WHERE id = $1",
            friday,
            clock.now() - 7 * clock.DAY,
        )

    await components.database.unit(a_week_ago)
    await edit(alice, tasks[1], title="Today", key="cleanup")

    payload = await undo_call(alice, "cleanup")

    assert payload["matched"] == 1
    assert [(await seen(alice, task))["title"] for task in tasks] == ["On Friday", "Dig 1"]


async def test_a_task_changed_since_does_not_prevent_the_others_however_many_steps(alice: Person, garden: Any) -> None:
    tasks = [await make(alice, f"Dig {number}", teamId=garden["id"]) for number in range(3)]
    await alice.asks(
        'mutation ($ids: [ID!]!) { a: updateTasks(target: {ids: $ids}, input: {title: "All"}) { errors { code } }'
        " b: deleteTasks(target: {ids: $ids}) { errors { code } } }",
        ids=tasks,
    )
    origin = (await activity(alice, tasks[0]))[0]["originId"]
    await alice.does(RESTORE, id=tasks[1])

    payload = (await alice.asks(UNDO, target={"originId": origin}, onError="SKIP_FAILED"))["undo"]

    assert (payload["errors"], payload["succeeded"], payload["failed"]) == ([], 2, 1)
    assert [(await seen(alice, task))["title"] for task in tasks] == ["Dig 0", "All", "Dig 2"]


async def test_an_undo_makes_nobody_watch_who_does_not_see_the_task_or_has_stopped(
    alice: Person, bob: Person, chidi: Person, garden: Any, components: Components
) -> None:
    """They watched the task before it was moved to a team that they did not see."""
    team, orchard = garden["id"], (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    await alice.does(JOIN, team=team, user=chidi.id, role="MEMBER")
    task = await make(alice, teamId=team)
    for person in (bob, chidi):
        await person.does(WATCH, id=task)
    await edit(alice, task, teamId=orchard)
    move = await last(alice, task)
    await alice.does(JOIN, team=orchard, user=bob.id, role="MEMBER")
    await bob.does(WATCH, id=task)
    await bob.does(WATCH, id=task, watch=False)
    await alice.does(REMOVE_MEMBER, team=team, user=chidi.id)

    await undo(alice, move)

    watchers = (await alice.asks(WATCHERS, id=task))["task"]["watchers"]
    assert [person["id"] for person in watchers] == [alice.id]
    error = await refused(alice, move)
    assert (error["code"], "somebody" in error["message"]) == ("CONFLICT", False)


async def test_no_task_goes_back_to_a_team_that_is_being_archived(
    alice: Person, garden: Any, components: Components
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, teamId=orchard)
    move = await last(alice, task)

    async with held_before_commit(components, "team.archived") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(ARCHIVE, id=garden["id"]))
        await first.reached.wait()
        second = both.create_task(refused(alice, move))
        await first.is_waited_for()
        first.released.set()

    assert second.result()["code"] == "FORBIDDEN"
    assert (await seen(alice, task))["team"]["id"] == orchard


async def test_an_existing_comment_is_not_restored(alice: Person, garden: Any, components: Components) -> None:
    """Even if the log has lost the event of its restore."""
    task = await make(alice, teamId=garden["id"])
    comment = (await alice.does(COMMENT, input={"taskId": task, "body": "Deep"}))["comment"]["id"]
    await alice.does(DELETE_COMMENT, id=comment)
    deleted = await last(alice, task)
    await undo(alice, deleted)
    back = await last(alice, task)

    async def lose(unit: Unit) -> None:
        await unit.execute("DELETE FROM events WHERE id = $1", back)

    await components.database.unit(lose)

    error = await refused(alice, deleted)

    assert (error["code"], (await seen(alice, task))["commentCount"]) == ("INVALID", 1)


async def test_many_deletions_are_undone_at_once(alice: Person, garden: Any) -> None:
    """The number of statements does not depend on the number of deletions."""
    sent = []
    for many in (1, 6):
        tasks = [await make(alice, f"Dig {number}", teamId=garden["id"]) for number in range(many)]
        await alice.does(TRASH_ALL, ids=tasks, key=f"trash {many}")
        with counted(units=True) as statements:
            await undo_call(alice, f"trash {many}")
        sent.append(sum("UPDATE tasks" in text for text in statements.texts))

    assert sent[0] == sent[1] > 0
