"""A list that many answers contain in the same form, with its JSON."""

from __future__ import annotations

from typing import Any, TypeVar

import orjson

from models.values.json import kept_json

T = TypeVar("T")

MOST_JSON = 2
"""The most selections whose JSON is kept with one list. When one more comes, the oldest is dropped."""
MAX_BYTES_OF_AN_ITEM = 200
"""Average bytes of an item in the JSON that is kept: four fields of a label take half of it. For a query that selects
one field a hundred times, the JSON is larger, and is made anew each time."""
BYTES_OF_A_LIST = 800
"""Of the objects of a list without items, and of the objects around the JSON that is kept with it."""
BYTES_OF_A_PLACE = 16
"""Of a list, for each item."""


class Shared(tuple[T, ...]):  # noqa: SLOT001  # slots of a tuple hold nothing
    """Neither the list nor its items ever change, and all viewers see the same. So its JSON is kept with it, for each
    recent selection: a list of 100 tasks shows its labels at a quarter of the cost of making that JSON."""

    def __init__(self, _: object = ()) -> None:
        self.json: dict[int, orjson.Fragment] = {}
        """By the number that identifies the selection in all documents."""

    @property
    def max_bytes(self) -> int:
        """The most memory that the list can come to take, without its items."""
        return BYTES_OF_A_LIST + (BYTES_OF_A_PLACE + MOST_JSON * MAX_BYTES_OF_AN_ITEM) * len(self)

    def keep(self, selection: int | None, items: list[Any]) -> orjson.Fragment:
        """Keeps the JSON of this selection, and returns it for the answer. `items`: completed for this selection. Without
        a number it is not kept."""
        text = kept_json(items)
        made = orjson.Fragment(text)
        if selection is not None and len(text) <= 2 + MAX_BYTES_OF_AN_ITEM * len(items):
            if len(self.json) >= MOST_JSON:
                self.json.pop(next(iter(self.json)), None)  # the oldest
            self.json[selection] = made
        return made
