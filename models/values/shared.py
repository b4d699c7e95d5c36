"""A list that many answers contain in the same form, with its JSON."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson

T = TypeVar("T")

MOST_JSON = 2
"""The most selections whose JSON is kept with one list. When one more comes, the others are dropped."""
MAX_BYTES_OF_AN_ITEM = 200
"""Average bytes of an item in the JSON that is kept: four fields of a label take half of it. For a query that selects
one field a hundred times, the JSON is larger, and is made anew each time."""


class Shared(tuple[T, ...]):  # noqa: SLOT001  # slots of a tuple hold nothing
    """Neither the list nor its items ever change, and all viewers see the same. So its JSON is kept with it, for each
    recent selection: a list of 100 tasks shows its labels at a quarter of the cost of making that JSON."""

    def __init__(self, _: object = ()) -> None:
        self._json: dict[int, orjson.Fragment] = {}
        self.json = self._json.get
        """Returns the JSON for the number of a selection."""

    @classmethod
    def max_bytes(cls, size: int) -> int:
        """The most bytes of JSON that a list of this size keeps."""
        return MOST_JSON * MAX_BYTES_OF_AN_ITEM * size

    def keep(self, selection: int, items: list[Any]) -> orjson.Fragment | list[Any]:
        """Keeps the JSON of this selection, and returns it for the answer. `items`: completed for this selection."""
        text = orjson.dumps(items)
        made = orjson.Fragment(text)
        if len(text) <= 2 + MAX_BYTES_OF_AN_ITEM * len(items):
            if len(self._json) >= MOST_JSON:
                self._json.clear()
            self._json[selection] = made
        return made
