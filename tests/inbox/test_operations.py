"""The example operations about the inbox, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from models.values import clock
from taskflow.components import Components
from tests.inbox.words import entries, inbox, settled
from tests.live.test_task_stream import creates
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))
MONDAY = "2026-11-30T08:00:00.000Z"
"""The end of a snooze in the examples, which has passed."""


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(
    alice: Person, bob: Person, garden: Any, components: Components, path: Path
) -> None:
    await three_entries(alice, bob, garden, components)
    text = path.read_text().replace(MONDAY, clock.to_wire(clock.now() + clock.DAY))
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0] or "{}")
    for name in ("after", "upTo"):
        if name in variables:
            variables[name] = (await inbox(bob))["cursor"]

    if "subscription" in text:
        async with bob.connects() as socket:
            data = await (await socket.subscribes(text, **variables)).next()
            assert data["inbox"].keys() == {"cursor", "replayed"}
        return
    answer = (await bob.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert payload.get("errors", []) == [], payload


async def three_entries(alice: Person, bob: Person, garden: Any, components: Components) -> None:
    """Creates entries with the ids that are written in the operations."""
    for title in ("Roses", "Tulips", "Lilies"):
        await creates(alice, garden, title, assigneeId=bob.id)
    await settled(components)

    async def rename(unit: Unit) -> None:
        for number, entry in enumerate(await entries(bob), start=1):
            await unit.execute(
                "UPDATE notifications SET id = $2 WHERE id = $1", entry["id"], f"note_01jxyz{number:020d}"
            )

    await components.database.unit(rename)
