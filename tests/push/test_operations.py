"""The example operations about push, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from taskflow.components import Components
from tests.push.test_fcm import fcm, phone, settings
from tests.push.words import devices
from tests.support.people import Person
from tests.support.push_service import Browser

__all__ = ["fcm", "settings"]

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))
WRITTEN_DOWN = {"08-c": "device_01jxyz00000000000000000001", "08-d": "device_01jxyz00000000000000000002"}


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path, components: Components) -> None:
    """With real browser keys in place of the shortened ones in the examples."""
    there = await phone(ada)
    id = WRITTEN_DOWN.get(path.stem[:4], there["id"])

    async def rename(unit: Unit) -> None:
        await unit.execute("UPDATE push_devices SET id = $2 WHERE id = $1", there["id"], id)

    await components.database.unit(rename)
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0] or "{}")
    if "address" in variables:
        written = variables["address"]["webPush"]
        written.update(Browser().subscription(written["endpoint"]))

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert not isinstance(payload, dict) or payload.get("errors", []) == [], payload
    assert (id in [one["id"] for one in await devices(ada)]) is ("removePushDevice" not in text)
