"""The example operations about columns, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.stages.words import stage, task_in
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0])
    for number, name in ((2, "Work"), (3, "Waiting")):
        await stage(ada, "GEN", name, id=f"stage_01jxyz{number:020d}")
    for number in range(1, 13):
        await task_in(ada, "GEN", f"Dig {number}")

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert payload.get("errors", []) == [], payload
