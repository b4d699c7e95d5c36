"""A list that many answers show alike."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson

T = TypeVar("T")

MOST_JSON = 2
"""Selections whose JSON is kept with one list. More take turns."""
MAX_BYTES_OF_AN_ITEM = 200
"""On average, of the JSON that is kept: four fields of a label take half of it. Who selects one field a hundred times gets it made anew."""


class Shared(tuple[T, ...]):  # noqa: SLOT001  # slots of a tuple hold nothing
    """Neither it nor what is in it ever changes, and all viewers see the same of it. So its JSON is kept with it, for each selection
    that was made of it lately: a list of 100 tasks shows its labels at a quarter of what making them costs."""

    def __init__(self, _: object = ()) -> None:
        self._json: dict[int, orjson.Fragment] = {}
        self.json = self._json.get
        """By the number of the selection."""

    @classmethod
    def max_bytes(cls, size: int) -> int:
        """Of the JSON that a list of this size keeps."""
        return MOST_JSON * MAX_BYTES_OF_AN_ITEM * size

    def keep(self, selection: int, items: list[Any]) -> orjson.Fragment | list[Any]:
        """What stands in the answer for this list. `items`: completed for this selection."""
        text = orjson.dumps(items)
        made = orjson.Fragment(text)
        if len(text) <= 2 + MAX_BYTES_OF_AN_ITEM * len(items):
            if len(self._json) >= MOST_JSON:
                self._json.clear()
            self._json[selection] = made
        return made
