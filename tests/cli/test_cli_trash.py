"""`taskflow trash` beside a running server whose people have deleted tasks."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from models.values import clock
from taskflow.components import Components
from taskflow.operations import trash
from taskflow.settings.settings import Settings
from tests.attachments.words import adds, room
from tests.live.test_task_stream import creates
from tests.parts.words import ACTIVITY, GET, RELATE, RELATIONS, RESTORE, TRASH
from tests.support import scratch
from tests.support.people import Person
from tests.support.words import ARCHIVE

pytestmark = pytest.mark.slow

Runs = Callable[..., Awaitable[subprocess.CompletedProcess[str]]]
Task = dict[str, Any]


@pytest.fixture
def runs(settings: Settings, tmp_path: Path) -> Runs:
    """Runs `taskflow trash …` as a process of its own, which must end with this status."""
    known = {
        "TASKFLOW_DATABASE_URL": settings.database_url,
        "TASKFLOW_DATA_DIR": str(settings.data_dir),
        "TASKFLOW_SECRET": settings.secret.reveal(),
    }

    async def run(*arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        answer = await asyncio.to_thread(lambda: scratch.taskflow("trash", *arguments, folder=tmp_path, **known))
        assert answer.returncode == status, answer.stdout + answer.stderr
        return answer

    return run


async def trashes(person: Person, team: Any, title: str, **more: Any) -> Task:
    task = await creates(person, team, title, **more)
    await person.does(TRASH, id=task["id"])
    return task


async def days_pass(components: Components, task: Task, days: int = 31) -> None:
    await components.database.unit(
        lambda unit: unit.execute(
            "UPDATE tasks SET deleted_at = deleted_at - $2 WHERE id = $1", task["id"], days * clock.DAY
        )
    )


async def exists(person: Person, task: Task) -> bool:
    return (await person.asks(GET, id=task["id"]))["task"] is not None


async def names_of_activity(person: Person, task: Task) -> list[str]:
    activity = (await person.asks(ACTIVITY, id=task["id"]))["task"]["activity"]
    return [event["name"] for event in activity["nodes"]]


async def test_the_list_shows_how_many_tasks_each_team_has_and_since_when(
    runs: Runs, components: Components, alice: Person, garden: Any
) -> None:
    assert (await runs()).stdout == "The trash is empty.\n"
    old = await trashes(alice, garden, "Mend the hose")
    await trashes(alice, garden, "Water the plants")
    await creates(alice, garden, "Sow the beans")
    await days_pass(components, old)

    since = clock.to_wire(clock.now() - 31 * clock.DAY)[:10]
    assert (await runs("list")).stdout.splitlines() == [
        "KEY  NAME    TASKS  OLDEST",
        f"GAR  Garden  2      {since}",
    ]
    (team,) = json.loads((await runs("list", "--json")).stdout)
    assert (team["key"], team["tasks"], team["archived"]) == ("GAR", 2, False)


async def test_only_what_is_older_goes_with_its_files_and_events(
    runs: Runs, components: Components, alice: Person, bob: Person, garden: Any
) -> None:
    old, young = await creates(alice, garden, "Mend the hose"), await trashes(alice, garden, "Water the plants")
    await adds(alice, old)
    await alice.does(TRASH, id=old["id"])
    await days_pass(components, old)
    live = await creates(alice, garden, "Sow the beans")

    dry = await runs("purge", "--older-than", "30", "--dry-run")
    assert dry.stdout == "1 task would be deleted for good.\n"
    assert await exists(alice, old)
    assert (await runs("purge", "--older-than", "30")).stdout == "1 task deleted for good.\n"

    assert [await exists(alice, task) for task in (old, young, live)] == [False, True, True]
    assert await room(components) == 0
    logged = await components.database.reads.fetch(
        "SELECT name, actor_id FROM events WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1", old["id"]
    )
    assert [tuple(row) for row in logged] == [("task.purged", None)]
    answer = json.loads((await runs("purge", "--older-than", "30", "--json")).stdout)
    assert answer == {"found": 0, "purged": 0, "left": []}


async def test_parts_go_with_their_task_and_others_are_told(
    runs: Runs, components: Components, alice: Person, garden: Any
) -> None:
    top = await creates(alice, garden, "Build a shed")
    await creates(alice, garden, "Buy wood", parentId=top["id"])
    blocked = await creates(alice, garden, "Store the tools")
    await alice.does(RELATE, id=top["id"], kind="BLOCKS", to=blocked["id"])
    await alice.does(TRASH, id=top["id"])
    before = await names_of_activity(alice, blocked)

    assert (await runs("purge", "--older-than", "0")).stdout == "2 tasks deleted for good.\n"

    assert (await alice.asks(RELATIONS, id=blocked["id"]))["task"]["relations"] == []
    names = await names_of_activity(alice, blocked)
    assert names.count("task.updated") == before.count("task.updated") + 1


async def test_one_team_may_be_named_and_an_archived_one_is_left_alone(runs: Runs, alice: Person, garden: Any) -> None:
    house = (
        await alice.does('mutation { createTeam(input: {name: "House"}) { team { id key } errors { message } } }')
    )["team"]
    kept, gone = await trashes(alice, garden, "Mend the hose"), await trashes(alice, house, "Paint the door")
    everything = ("purge", "--older-than", "0")

    assert (await runs(*everything, "--team", "hou")).stdout == "1 task deleted for good.\n"
    assert [await exists(alice, task) for task in (kept, gone)] == [True, False]
    await alice.does(ARCHIVE, id=garden["id"])
    assert (await runs(*everything)).stdout == "0 tasks deleted for good.\n"
    assert "This team is archived" in (await runs(*everything, "--team", "GAR", status=1)).stderr
    assert "There is no such team" in (await runs(*everything, "--team", "NOPE", status=1)).stderr
    assert await exists(alice, kept)


async def test_what_is_restored_meanwhile_stays(components: Components, alice: Person, garden: Any) -> None:
    first, second = await trashes(alice, garden, "Mend the hose"), await trashes(alice, garden, "Water the plants")
    until = clock.now()
    teams = await trash.may_be_purged(components, until=until, team=None)
    await alice.does(RESTORE, id=second["id"])

    done = await trash.purge(components, teams, until=until)

    assert (done.tasks, done.left) == (1, [])
    assert [await exists(alice, task) for task in (first, second)] == [False, True]


async def test_a_task_with_too_many_parts_goes_after_them(
    components: Components, alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = await creates(alice, garden, "Build a shed")
    parts = [await creates(alice, garden, f"Buy plank {n}", parentId=top["id"]) for n in range(3)]
    await alice.does(TRASH, id=top["id"])
    monkeypatch.setattr("resolvers.task.changes.trees.MOST_IN_A_TREE", 3)
    until = clock.now()

    done = await trash.purge(components, await trash.may_be_purged(components, until=until, team=None), until=until)

    assert (done.tasks, done.left) == (4, [])
    assert not any([await exists(alice, task) for task in (top, *parts)])


async def test_a_part_outside_the_trash_keeps_its_task(components: Components, alice: Person, garden: Any) -> None:
    """A process of an older version may leave such a part behind."""
    top = await creates(alice, garden, "Build a shed")
    part = await creates(alice, garden, "Buy wood", parentId=top["id"])
    await alice.does(TRASH, id=top["id"])
    await components.database.unit(
        lambda unit: unit.execute("UPDATE tasks SET deleted_at = NULL WHERE id = $1", part["id"])
    )
    until = clock.now()

    done = await trash.purge(components, await trash.may_be_purged(components, until=until, team=None), until=until)

    assert done.tasks == 0
    assert [await exists(alice, task) for task in (top, part)] == [True, True]
