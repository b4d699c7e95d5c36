"""The example operations about parts and relations, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.values.ids import new_id
from tests.labels.words import label
from tests.parts.words import make
from tests.stages.words import stage
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    text = path.read_text()
    given = text.partition("# variables: ")[2].partition("\n")[0]
    variables: dict[str, Any] = json.loads((given or "{}").replace("task_01jxyz00000000000000000002", new_id("task")))
    await label(ada, "GEN", "Shade", id="label_01jxyz00000000000000000001")
    await stage(ada, "GEN", "Work", id="stage_01jxyz00000000000000000001")
    for number in range(1, 14):
        await make(ada, f"Dig {number}", teamId="GEN")
    await ada.does(
        'mutation { createTeam(input: {name: "Operations", key: "OPS"}) { team { id } errors { message } } }'
    )
    for number in range(1, 5):
        await make(ada, f"Serve {number}", teamId="OPS")

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert payload.get("errors", []) == [], payload
    if "createTask" in answer["data"]:
        payload = answer["data"]["createTask"]
        assert payload["task"]["parent"]["progress"] == {"done": 0, "total": 1}
        assert payload["task"]["labels"] == [{"name": "Shade"}]
