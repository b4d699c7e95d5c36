"""The example operations about labels, which were written before the feature: they run unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.labels.words import label
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(ada: Person, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0])
    if "is-made" not in path.stem:
        for name in ("Garden", "Indoors", "Tools"):
            await label(ada, "GEN", name, id=_id(name))

    answer = (await ada.sends(text, **variables)).json

    assert "errors" not in answer, answer
    for payload in answer["data"].values():
        assert not isinstance(payload, dict) or payload.get("errors", []) == [], payload


def _id(name: str) -> str:
    number = ("Garden", "Indoors", "Tools").index(name) + 1
    return f"label_01jxyz{number:020d}"
