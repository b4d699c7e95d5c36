"""The example operations about reminders, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from models.values import clock
from taskflow.components import Components
from tests.live.test_task_stream import creates
from tests.reminders.words import coming, day, sets
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))
WRITTEN_DOWN = "remind_01jxyz00000000000000000001"


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path, components: Components) -> None:
    general = (await ada.asks("{ teams { id key } }"))["teams"][0]
    task = await creates(ada, general, "Roses", dueDate=day(30))
    there = await sets(ada, task, beforeDue="P1D")

    async def rename(unit: Unit) -> None:
        await unit.execute("UPDATE reminders SET id = $2 WHERE id = $1", there["id"], WRITTEN_DOWN)

    await components.database.unit(rename)
    text = path.read_text().replace("GEN-12", task["key"])
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0] or "{}")
    if "at" in variables:
        variables["at"] = {
            "at": clock.to_wire(clock.now() + clock.DAY)
        }  # the date in the example will be in the past some day

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert not isinstance(payload, dict) or payload.get("errors", []) == [], payload
    assert (WRITTEN_DOWN in [one["id"] for one in await coming(ada)]) is ("deleteReminder" not in text)
