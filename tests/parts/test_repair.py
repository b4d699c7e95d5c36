"""`taskflow doctor` finds and repairs wrong counters and parts that a process of an older version leaves behind."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from taskflow.operations import doctor, log_repair
from taskflow.settings.settings import Settings
from tests.parts.words import (
    NEW_TEAM,
    PURGE,
    RESTORE,
    TRASH,
    activity,
    edit,
    is_blocked,
    make,
    miscounted,
    misrelated,
    progress,
    relate,
    seen,
)
from tests.support.people import Person
from tests.tasks.test_task_counts import chores_run


async def test_counters_of_parts_and_relations_are_recounted(
    alice: Person, garden: Any, components: Components
) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    hose = await make(alice, "Hose", beds)
    await relate(alice, hose, "BLOCKS", beds)
    await components.database.unit(_as_an_older_process_completes_tasks)
    before = [await miscounted(components), await misrelated(components)]

    mended = await log_repair.repair(components)

    assert before == [[beds["id"]]] * 2
    assert mended.tasks == 1
    assert (await progress(alice, beds), await is_blocked(alice, beds)) == ("1/1", False)
    assert {event["name"] for event in (await activity(alice, beds))[:2]} == {"task.progressed", "task.unblocked"}
    assert await miscounted(components) == await misrelated(components) == []
    assert (await log_repair.repair(components)).tasks == 0


async def _as_an_older_process_completes_tasks(unit: Any) -> None:
    await unit.execute("UPDATE tasks SET status = 2 WHERE title = 'Hose'")


async def test_many_tasks_are_repaired_in_small_steps_by_housekeeping_too(
    alice: Person,
    garden: Any,
    components: Components,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("resolvers.task.recount.MOST_IN_MEMORY", 2)
    for _ in range(5):
        await make(alice, "Hose", await make(alice, "Beds", teamId=garden["id"]))
    await components.database.unit(_as_an_older_process_completes_tasks)
    before = await miscounted(components)

    await chores_run(components, "keep.recount")

    assert (len(before), await miscounted(components)) == (5, [])
    assert "5 tasks had wrong counts of parts or relations" in caplog.text
    assert (await log_repair.repair(components)).tasks == 0


async def test_the_doctor_reports_tasks_and_counters(
    alice: Person, garden: Any, components: Components, settings: Settings
) -> None:
    beds = [await make(alice, title, teamId=garden["id"]) for title in ("Beds", "Hedge")]
    for each in beds:
        await make(alice, "Hose", each)
    sound = (await doctor._counts(settings)).state
    await components.database.unit(_as_an_older_process_completes_tasks)

    found = await doctor._counts(settings)

    assert (sound, found.state) == ("ok", "warn")
    assert "2 tasks have wrong counts of parts or relations" in found.found
    assert f"counters differ from the tasks in 1 team: {garden['id']}" in found.found
    assert "While a process of an older version is running" in found.advice
    await log_repair.repair(components)
    assert (await doctor._counts(settings)).state == "ok"


async def test_a_part_whose_parent_was_moved_or_purged_becomes_an_independent_task(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """A process of an older version does not support parts: it moves or purges a task alone."""
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    beds = await make(alice, "Beds", teamId=garden["id"])
    hose = await make(alice, "Hose", beds)
    money, can = await make(alice, "Money", hose), await make(alice, "Can", beds)
    deep = await make(alice, "Deep", can)
    await components.database.unit(_as_an_older_process_moves_one_and_purges_another(orchard["id"]))
    before = set(await miscounted(components))

    mended = await log_repair.repair(components)

    assert before == {beds["id"], money["id"], hose["id"], deep["id"]}
    assert mended.tasks == 4
    assert await miscounted(components) == []
    assert [(await seen(alice, each))["parent"] for each in (hose, money, deep)] == [None] * 3
    assert await progress(alice, hose) == await progress(alice, beds) == "0/0"
    told = [(await activity(bob, each))[0] for each in (money, deep)]
    assert [(event["name"], [change["field"] for change in event["changes"]]) for event in told] == [
        ("task.updated", ["parent"])
    ] * 2
    for event, parent in zip(told, (hose, can), strict=True):
        (change,) = event["changes"]
        assert (change["before"], change["after"]) == (parent["id"], None)
        assert (change["beforeText"], change["afterText"]) == (None, None)
    assert (await log_repair.repair(components)).tasks == 0


async def test_a_task_that_an_older_process_moved_takes_no_part_of_the_old_team_along(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """Bob may do anything in the new team, and does not see the garden."""
    orchard = (await bob.does(NEW_TEAM, name="Orchard"))["team"]
    meadow = (await bob.does(NEW_TEAM, name="Meadow"))["team"]
    hose = await make(alice, "Hose", teamId=garden["id"])
    money = await make(alice, "Money", hose)
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )
    await components.database.unit(_as_an_older_process_moves_one_and_purges_another(orchard["id"]))

    await bob.does(TRASH, id=hose["id"])
    await bob.does(RESTORE, id=hose["id"])
    await edit(bob, hose, teamId=meadow["id"])
    await bob.does(PURGE, id=hose["id"])

    there = await seen(alice, money)
    assert (there["team"]["id"], there["deletedAt"], there["version"]) == (garden["id"], None, 1)


def _as_an_older_process_moves_one_and_purges_another(team_id: str) -> Any:
    async def work(unit: Any) -> None:
        await unit.execute("UPDATE tasks SET team_id = $1 WHERE title = 'Hose'", team_id)
        for table in ("task_keys", "task_watchers"):
            await unit.execute(f"DELETE FROM {table} WHERE task_id IN (SELECT id FROM tasks WHERE title = 'Can')")
        await unit.execute("DELETE FROM tasks WHERE title = 'Can'")

    return work
