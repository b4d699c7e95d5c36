"""The search index is filled after an upgrade, repaired where it is wrong, and checked by the doctor; a rolled-back
unit leaves nothing in it."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from models.search import fill
from models.search.entries import KnownWords
from taskflow.components import Components
from taskflow.settings.settings import Settings
from tests.attachments.words import adds
from tests.comments.words import writes
from tests.jobs.test_housekeeping import due_now
from tests.live.test_task_stream import CREATE, changes, creates
from tests.search.words import finds
from tests.support import scratch
from tests.support.people import Person

Runs = Callable[..., Awaitable[subprocess.CompletedProcess[str]]]
DRY = CREATE.replace("createTask(input: $input)", "createTask(input: $input) @dryRun")


@pytest.fixture
def runs(settings: Settings, tmp_path: Path) -> Runs:
    """Runs a command as a process of its own beside the running application."""
    known = {
        "TASKFLOW_DATABASE_URL": settings.database_url,
        "TASKFLOW_DATA_DIR": str(settings.data_dir),
        "TASKFLOW_SECRET": settings.secret.reveal(),
    }

    async def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return await asyncio.to_thread(lambda: scratch.taskflow(*arguments, folder=tmp_path, **known))

    return run


async def as_before_the_upgrade(components: Components, state: str = fill.FILL) -> None:
    async def forget(unit: Unit) -> None:
        await unit.execute("DELETE FROM search_entries")
        await unit.execute("DELETE FROM search_words")
        await unit.execute("DELETE FROM jobs WHERE kind = 'keep.search'")
        await fill.keep_state(unit, state)

    await components.database.unit(forget, long=True)
    components.database._known_words = KnownWords()


async def a_garden(alice: Person, garden: Any, many: int) -> list[Any]:
    tasks = [await creates(alice, garden, f"Mend number {number}", description="With care") for number in range(many)]
    await writes(alice, tasks[0], "The rubber is brittle")
    await adds(alice, tasks[1], filename="spare.pdf")
    return tasks


async def found(alice: Person) -> list[int]:
    return [len(await finds(alice, query)) for query in ("mend", "care", "brittle", "spare", "mennd")]


async def fills(components: Components) -> None:
    """Runs one step of filling, as `keep.search` does every ten minutes: the job itself could run between two lines of
    a test."""
    await components.database.fill_search(await fill.state_of(components.database.reads))


async def test_after_an_upgrade_existing_texts_are_found_step_by_step(
    alice: Person, garden: Any, components: Components
) -> None:
    many = fill.TASKS_AT_ONCE + 5
    await a_garden(alice, garden, many)
    await as_before_the_upgrade(components)
    assert await found(alice) == [0, 0, 0, 0, 0]

    await fills(components)

    assert await found(alice) == [many, many, 1, 1, many]
    assert await fill.state_of(components.database.reads) == fill.CHECK

    await as_before_the_upgrade(components, fill.CHECK)  # as a process of the previous version writes it meanwhile
    await fills(components)
    assert await found(alice) == [many, many, 1, 1, many]
    assert await fill.state_of(components.database.reads) == fill.READY


async def test_a_process_of_the_new_version_fills_the_index_as_soon_as_it_starts(
    alice: Person, garden: Any, components: Components
) -> None:
    await a_garden(alice, garden, 3)
    await as_before_the_upgrade(components)

    await components.worker.housekeeping.begin()
    components.worker.runner.wake()

    async with asyncio.timeout(20):
        while await found(alice) != [3, 3, 1, 1, 3]:  # noqa: ASYNC110  # a job does it, and nobody is told
            await asyncio.sleep(0.01)


async def test_a_change_while_the_index_is_filled_is_found(alice: Person, garden: Any, components: Components) -> None:
    tasks = await a_garden(alice, garden, fill.TASKS_AT_ONCE + 5)
    await as_before_the_upgrade(components)

    async def one_step(unit: Unit) -> None:
        await fill.step(unit, components.database._known_words, fill.FILL)

    await asyncio.gather(
        components.database.unit(one_step, long=True),
        *(changes(alice, task, title="Repair it") for task in tasks[:10]),
        creates(alice, garden, "Repair that"),
    )
    await due_now(components, "keep.search")

    assert len(await finds(alice, "repair")) == 11
    assert len(await finds(alice, "mend")) == fill.TASKS_AT_ONCE - 5
    assert await fill.differing(components.database.reads, components.database.dialect) == []


async def test_an_interrupted_fill_goes_on_where_it_was(alice: Person, garden: Any, components: Components) -> None:
    many = fill.TASKS_AT_ONCE + 5
    tasks = await a_garden(alice, garden, many)
    last = sorted(task["id"] for task in tasks)[fill.TASKS_AT_ONCE - 1]
    await as_before_the_upgrade(components, f"{fill.FILL}{last}")

    await due_now(components, "keep.search")

    assert len(await finds(alice, "mend")) == many - fill.TASKS_AT_ONCE


async def test_a_rolled_back_change_is_not_found(alice: Person, garden: Any) -> None:
    await alice.asks(DRY, input={"title": "Only tried", "teamId": garden["id"]})
    assert await finds(alice, "tried") == []


async def test_texts_without_a_word_are_in_the_index_too(alice: Person, garden: Any, components: Components) -> None:
    await creates(alice, garden, "🍅", description="!!!")
    assert await fill.differing(components.database.reads, components.database.dialect) == []


@pytest.mark.slow
async def test_the_doctor_reports_a_wrong_index_and_a_rebuild_repairs_it_beside_a_server(
    runs: Runs, alice: Person, garden: Any, components: Components
) -> None:
    tasks = await a_garden(alice, garden, 3)
    assert await says_of_search(runs) == ("ok", "the index has the words of all texts")

    async def spoil(unit: Unit) -> None:
        await unit.execute("DELETE FROM search_entries WHERE task_id = $1 AND field = 3", tasks[0]["id"])
        await unit.execute(
            "UPDATE search_entries SET words = ' else ' WHERE task_id = $1 AND field = 3", tasks[1]["id"]
        )
        await unit.execute(
            "INSERT INTO search_entries (n, task_id, source_id, field, words) VALUES (1, $1, 'comment_gone', 0, ' gone ')",
            tasks[2]["id"],
        )

    await components.database.unit(spoil)
    state, words = await says_of_search(runs)
    assert state == "warn"
    assert "titles: 2 of 3" in words
    assert "comments: 2 of 1" in words
    assert "of the newest 3 tasks have other words" in words

    rebuilt = await runs("search", "rebuild", "--json")
    assert json.loads(rebuilt.stdout) == {"tasks": 3, "mended": 3, "went_on": False}, rebuilt.stderr
    assert await says_of_search(runs) == ("ok", "the index has the words of all texts")
    assert await found(alice) == [3, 3, 1, 1, 3]
    assert await finds(alice, "gone") == []
    again = await runs("search", "rebuild")
    assert again.stdout == "3 tasks looked through; entries mended: 0\n"


@pytest.mark.slow
async def test_an_interrupted_rebuild_goes_on_unless_it_is_told_to_start_anew(
    runs: Runs, alice: Person, garden: Any, components: Components
) -> None:
    tasks = await a_garden(alice, garden, 3)
    first = min(task["id"] for task in tasks)
    await as_before_the_upgrade(components, f"{fill.REBUILD}{first}")

    rebuilt = await runs("search", "rebuild")
    assert rebuilt.stdout.startswith("2 tasks looked through, from where it was broken off; ")
    rebuilt = await runs("search", "rebuild", "--again")
    assert rebuilt.stdout.startswith("3 tasks looked through; ")
    assert await found(alice) == [3, 3, 1, 1, 3]


async def says_of_search(runs: Runs) -> tuple[str, str]:
    findings = json.loads((await runs("doctor", "--json")).stdout)["findings"]
    (search,) = [finding for finding in findings if finding["what"] == "search"]
    return search["state"], search["found"]
