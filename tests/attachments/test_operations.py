"""The example operations about files, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.attachments.words import adds
from tests.live.test_task_stream import creates
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))
ID = "file_01jxyz00000000000000000001"


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0])
    tasks = [await creates(ada, {"id": "GEN"}, f"Number {number + 1}") for number in range(12)]
    if "announced" not in path.stem:
        await adds(ada, tasks[-1], id=ID)

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert payload.get("errors", []) == [], payload
    assert ID in json.dumps(answer["data"])
