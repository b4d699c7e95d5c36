"""The example operations about recurrence, which were written before the feature: they run unchanged, one after
another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.recurrence.words import make
from tests.support.people import Person

OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


async def test_the_examples_run_unchanged(ada: Person) -> None:
    for number in range(1, 21):
        await make(ada, f"Dig {number}", teamId="GEN")
    answers: list[Any] = []

    for path in OPERATIONS:
        text = path.read_text()
        given = text.partition("# variables: ")[2].partition("\n")[0]
        answer = (await ada.sends(text, **json.loads(given or "{}"))).json
        assert "errors" not in answer, answer
        (payload,) = answer["data"].values()
        assert payload["errors"] == [], payload
        answers.append(payload["task"])

    every_monday, done, skipped = answers
    assert every_monday["recurrence"]["fromCompletion"] is False
    assert len(every_monday["recurrence"]["upcoming"]) == 5
    assert done["nextOccurrence"]["key"] == "GEN-21"
    assert skipped["dueDate"] > done["nextOccurrence"]["dueDate"]
