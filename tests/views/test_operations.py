"""The example operations about views, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.people import Person
from tests.views.words import edits, saves

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", [path for path in OPERATIONS if "live" not in path.stem], ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0])
    for number in (1, 2):
        view = await saves(ada, teamId="GEN", id=f"view_01jxyz{number:020d}")
    for name in ("Next week", "Soon"):
        await edits(ada, {"id": "view_01jxyz00000000000000000001"}, name=name)

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert not isinstance(payload, dict) or payload.get("errors", []) == [], payload
    assert view["team"]["key"] == "GEN"


@pytest.mark.parametrize("path", [path for path in OPERATIONS if "live" in path.stem], ids=lambda path: path.stem)
async def test_the_example_of_a_subscription_runs_unchanged(ada: Person, path: Path) -> None:
    personal = "personal" in path.stem
    async with ada.connects() as socket:
        stream = await socket.subscribes(path.read_text())
        assert "cursor" in (await stream.next())["events"]
        view = await saves(ada, "Mine", teamId=None if personal else "GEN")
        event = (await stream.next())["events"]["event"]

    assert (event["name"], event["subjectId"]) == ("view.created", view["id"])
    if not personal:
        assert event["subject"] == {"id": view["id"], "name": "Mine", "layout": "LIST"}
