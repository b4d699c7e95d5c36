"""The first column of a status gets its tasks, and a deleted column passes its tasks on, while others change tasks."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from events.handlers import stages
from events.handlers.stages import WHEN_ALL_HAVE_ENDED
from events.jobs import queue
from events.jobs.attempt import JobAttempt
from models.task.task import MAX_AT_ONCE
from taskflow.components import Components
from tests.stages.words import (
    CREATE_TASKS,
    DELETE,
    LIST,
    RESTORE,
    TRASH,
    UPDATE_TASK,
    column,
    edit,
    found,
    seen,
    stage,
    stray,
    task_in,
)
from tests.support.commits import until
from tests.support.later import run_due, time_passes
from tests.support.people import Person
from tests.support.races import held_before_commit


async def test_the_first_column_of_a_status_gets_all_tasks_with_that_status(alice: Person, garden: Any) -> None:
    tasks = [await task_in(alice, garden["id"], status=status) for status in ("PENDING", "PENDING", "IN_PROGRESS")]
    await alice.does(TRASH, id=tasks[1]["id"])

    await stage(alice, garden["id"], "Ideas", "PENDING")
    await stage(alice, garden["id"], "Before", "PENDING", afterId=None)

    now = [await seen(alice, task) for task in tasks]
    assert [column(task) for task in now] == [("PENDING", "Ideas"), ("PENDING", "Ideas"), ("IN_PROGRESS", None)]
    event = now[0]["activity"]["nodes"][0]
    assert (event["name"], event["via"], now[0]["version"]) == ("task.updated", "SESSION", 2)
    assert [(change["field"], change["afterText"]) for change in event["changes"]] == [("stage", "Ideas")]


@pytest.mark.parametrize(
    ("named", "heir"), [(None, "Left"), ("Right", "Right")], ids=["the nearest of its status", "the one that is named"]
)
async def test_the_tasks_of_a_deleted_column_go_to_another(
    alice: Person, garden: Any, named: str | None, heir: str
) -> None:
    ids = {name: (await stage(alice, garden["id"], name))["id"] for name in ("Left", "Middle", "Right")}
    tasks = [await task_in(alice, garden["id"], stageId=ids["Middle"]) for _ in range(2)]
    await alice.does(TRASH, id=tasks[1]["id"])

    await alice.does(DELETE, id=ids["Middle"], to=None if named is None else ids[named])

    assert [column(await seen(alice, task)) for task in tasks] == [("IN_PROGRESS", heir)] * 2
    (event,) = (await seen(alice, tasks[0]))["activity"]["nodes"]
    change = event["changes"][0]
    assert (change["field"], change["beforeText"], change["afterText"]) == ("stage", "Middle", heir)
    back = (await alice.does(RESTORE, id=tasks[1]["id"]))["task"]
    assert column(back) == ("IN_PROGRESS", heir)
    assert await found(alice, eq=ids["Middle"]) == set()


async def test_without_another_column_the_tasks_of_a_deleted_one_have_none(
    alice: Person, garden: Any, board: Any
) -> None:
    await alice.does(DELETE, id=board["Next"])
    task = await task_in(alice, garden["id"])

    await alice.does(DELETE, id=board["Ideas"])

    assert column(await seen(alice, task)) == ("PENDING", None)
    assert await found(alice, eq=None) == {task["id"]}
    assert (await alice.fails(UPDATE_TASK, id=task["id"], input={"stageId": board["Ideas"]}))["code"] == "NOT_FOUND"


async def test_a_dry_run_of_a_deletion_moves_nothing(alice: Person, garden: Any, board: Any) -> None:
    task = await task_in(alice, garden["id"])

    await alice.does(
        "mutation ($id: ID!) { deleteStage(id: $id) @dryRun { dryRun errors { message } } }", id=board["Ideas"]
    )

    assert column(await seen(alice, task)) == ("PENDING", "Ideas")


async def test_many_tasks_are_moved_in_the_background(alice: Person, garden: Any, components: Components) -> None:
    many = MAX_AT_ONCE + 1
    for count in (MAX_AT_ONCE, many - MAX_AT_ONCE):
        await alice.does(CREATE_TASKS, inputs=[{"title": f"Dig {n}", "teamId": garden["id"]} for n in range(count)])

    async def all_are_in(id: str) -> bool:
        page = (await alice.asks(LIST, filter={"stage": {"eq": id}}))["tasks"]
        return bool(page["totalCount"] == many)

    ideas = await stage(alice, garden["id"], "Ideas", "PENDING")
    await until(components.database, lambda: all_are_in(ideas["id"]))
    later = await stage(alice, garden["id"], "Later", "PENDING")
    await alice.does(DELETE.replace("moveTasksTo: $to)", 'moveTasksTo: $to) @idempotent(key: "gone")'), id=ideas["id"])
    assert await found(alice, eq=ideas["id"]) == set()
    await until(components.database, lambda: all_are_in(later["id"]))

    told = '{ events(filter: {names: ["task.updated"], fields: ["stage"]}, last: 1) { totalCount nodes { via originId } } }'
    events = (await alice.asks(told))["events"]
    assert events == {"totalCount": 2 * many, "nodes": [{"via": "SYSTEM", "originId": "gone"}]}


async def test_a_receiving_column_that_is_deleted_meanwhile_passes_the_tasks_on(
    alice: Person, garden: Any, components: Components
) -> None:
    """The second deletion happens while the first is still moving tasks in the background."""
    ids = {name: (await stage(alice, garden["id"], name, "PENDING"))["id"] for name in ("First", "Second", "Third")}
    many = MAX_AT_ONCE + 1
    for count in (MAX_AT_ONCE, many - MAX_AT_ONCE):
        inputs = [{"title": f"Dig {n}", "teamId": garden["id"], "stageId": ids["Third"]} for n in range(count)]
        await alice.does(CREATE_TASKS, inputs=inputs)

    await alice.does(DELETE, id=ids["Third"])
    await alice.does(DELETE, id=ids["Second"])

    async def all_are_there() -> bool:
        return bool((await alice.asks(LIST, filter={"stage": {"eq": ids["First"]}}))["tasks"]["totalCount"] == many)

    await until(components.database, all_are_there)


async def test_a_task_moved_into_a_column_while_it_is_deleted_is_not_left_behind(
    alice: Person, bob: Person, garden: Any, board: Any, components: Components
) -> None:
    first, second = await task_in(alice, garden["id"]), await task_in(alice, garden["id"])
    async with held_before_commit(components, "task.updated") as moving, asyncio.TaskGroup() as both:
        both.create_task(edit(bob, first, stageId=board["Work"]))
        await moving.reached.wait()
        both.create_task(alice.does(DELETE, id=board["Work"]))
        await moving.is_waited_for()
        moving.released.set()
    async with held_before_commit(components, "stage.deleted") as deleting, asyncio.TaskGroup() as both:
        both.create_task(alice.does(DELETE, id=board["Review"]))
        await deleting.reached.wait()
        late = both.create_task(bob.fails(UPDATE_TASK, id=second["id"], input={"stageId": board["Review"]}))
        await deleting.is_waited_for()
        deleting.released.set()

    assert late.result()["code"] == "NOT_FOUND"
    assert column(await seen(alice, first)) == ("IN_PROGRESS", None)
    assert column(await seen(alice, second)) == ("PENDING", "Ideas")
    assert await stray(components) == 0


async def test_a_status_change_while_its_first_column_is_deleted_uses_the_next_one(
    alice: Person, bob: Person, garden: Any, board: Any, components: Components
) -> None:
    task = await task_in(alice, garden["id"])
    async with held_before_commit(components, "stage.deleted") as deleting, asyncio.TaskGroup() as both:
        both.create_task(alice.does(DELETE, id=board["Work"]))
        await deleting.reached.wait()
        moved = both.create_task(edit(bob, task, status="IN_PROGRESS"))
        made = both.create_task(task_in(bob, garden["id"], status="IN_PROGRESS"))
        await deleting.is_waited_for()
        deleting.released.set()

    assert column(moved.result()) == column(made.result()) == ("IN_PROGRESS", "Review")
    assert await stray(components) == 0


async def test_a_task_that_changed_while_the_first_column_was_created_gets_it_later(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """The task's unit began before the column existed, and ended after the creation of the column had searched for
    tasks."""
    task = await task_in(alice, garden["id"])
    async with held_before_commit(components, "task.updated") as changing, asyncio.TaskGroup() as both:
        both.create_task(edit(bob, task, status="COMPLETED"))
        await changing.reached.wait()
        made = both.create_task(stage(alice, garden["id"], "Done", "COMPLETED"))
        if components.database.dialect == "postgres":
            await made  # SQLite has one writer
        changing.released.set()

    await time_passes(components.database, int(WHEN_ALL_HAVE_ENDED.total_seconds() * 1_000))

    async def is_there() -> bool:
        return column(await seen(alice, task)) == ("COMPLETED", "Done")

    components.worker.wake()
    await until(components.database, is_there)


async def next_batch(components: Components) -> JobAttempt:
    (job,), _ = await components.database.unit(lambda unit: queue.claim(unit, "bulk", lease=queue.LEASE, most=1))
    return JobAttempt(job, components.database)


async def gives_up(batch: JobAttempt) -> None:
    await batch.units.unit(lambda unit: queue.bury(unit, batch.job, error="It took too long."))


@pytest.mark.settings(JOBS="apart")
async def test_the_second_pass_moves_what_the_first_one_has_given_up(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "MAX_AT_ONCE", 1)
    for _ in range(3):
        await task_in(alice, garden["id"])
    ideas = await stage(alice, garden["id"], "Ideas", "PENDING")
    for batch in (stages.run_job, gives_up):
        await batch(await next_batch(components))

    await time_passes(components.database, int(WHEN_ALL_HAVE_ENDED.total_seconds() * 1_000))
    await run_due(components, "bulk")

    assert (await alice.asks(LIST, filter={"stage": {"eq": ideas["id"]}}))["tasks"]["totalCount"] == 3


async def test_an_older_process_leaves_no_task_in_a_column_of_another_status(
    alice: Person, garden: Any, board: Any, components: Components
) -> None:
    """The older process does not support columns, and changes only the status."""
    task = await task_in(alice, garden["id"])

    await components.database.unit(
        lambda unit: unit.execute("UPDATE tasks SET status = 1, version = 2 WHERE id = $1", task["id"])
    )

    assert column(await seen(alice, task)) == ("IN_PROGRESS", None)
    assert column(await edit(alice, task, stageId=None)) == ("IN_PROGRESS", "Work")
    assert board
