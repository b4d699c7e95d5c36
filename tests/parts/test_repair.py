"""`taskflow doctor` finds what a process of an older version leaves behind, and mends it."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from taskflow.operations import log_repair
from tests.parts.words import activity, is_blocked, make, miscounted, misrelated, progress, relate
from tests.support.people import Person


async def test_parts_and_relations_are_counted_anew(alice: Person, garden: Any, components: Components) -> None:
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
