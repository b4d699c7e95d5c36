"""The example operations about undo and former states, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from taskflow.components import Components
from tests.support.people import Person
from tests.undo.words import edit, last, make

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(alice: Person, components: Components, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0] or "{}")
    tasks = [await make(alice, f"Dig {number}") for number in range(12)]
    await edit(alice, tasks[0], key="0b7e", title="Dig deep")
    if "before" in variables:
        variables["before"] = {"cursor": (await alice.asks("{ cursor }"))["cursor"]}
    if "event" in variables:
        await has_id(components, await last(alice, tasks[0]), variables["event"])

    answer = (await alice.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for found in answer["data"].values():
        assert found.get("errors", []) == [], found
        assert (found.get("succeeded", 1), found.get("failed", 0)) == (1, 0), found
    if "events" in answer["data"]:
        (node,) = answer["data"]["events"]["nodes"]
        assert (node["undoable"], node["changes"][0]["afterText"]) == (True, None)


async def has_id(components: Components, event: str, id: str) -> None:
    """Gives the event the id that is written in the operation."""

    async def rename(unit: Unit) -> None:
        await unit.execute("UPDATE events SET id = $2 WHERE id = $1", event, id)

    await components.database.unit(rename)
