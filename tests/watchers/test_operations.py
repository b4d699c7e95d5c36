"""The example operations about watching, which were written before the feature: they run unchanged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.people import Person
from tests.watchers.words import CREATE

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    for number in range(12):
        await ada.does(CREATE, input={"title": f"Task {number}", "teamId": "GEN"})

    answer: Any = (await ada.sends(path.read_text())).json

    assert "errors" not in answer, answer
    if "watchTask" in answer["data"]:
        task = answer["data"]["watchTask"]["task"]
        assert (task["watching"], task["watchers"]) == (False, [])
    else:
        assert len(answer["data"]["tasks"]["nodes"]) == 12
