"""What has changed between two states of a task: by the fields' names in the schema, and in words for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from events.event import Change
from models.task.fields import TOLD, TaskField

State = Mapping[str, Any]
"""A `TaskState`, of which columns are looked up by name."""


def changes(before: State, now: State) -> Iterable[Change]:
    for field, column in _COLUMNS:
        was, is_now = before[column], now[column]
        if was != is_now:
            to_wire = field.kind.to_wire
            yield Change(
                field.name, to_wire(was), to_wire(is_now), _words(field, was, before), _words(field, is_now, now)
            )


def _words(field: TaskField, value: Any, state: State) -> str | None:  # Any: what the column holds
    if not field.kind.is_card:
        return field.kind.in_words(value)
    return None if state[field.name] is None else state[field.name]["name"]


_COLUMNS = tuple((field, field.column) for field in TOLD if field.column is not None)
