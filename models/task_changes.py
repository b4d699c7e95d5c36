"""What has changed between two states of a task: by the fields' names in the schema, and in words for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from events.event import Change
from models import clock
from models.task_status import Priority, Status, in_words

State = Mapping[str, Any]
"""The columns of a task by name, and the cards of its people and its team."""


def changes(before: State, now: State) -> Iterable[Change]:
    for shown in _SHOWN:
        if before[shown.column] != now[shown.column]:
            yield Change(
                shown.field,
                shown.value(before[shown.column]),
                shown.value(now[shown.column]),
                shown.text(before),
                shown.text(now),
            )


def _as_it_is(value: Any) -> Any:
    return value


def _no_text(state: State) -> str | None:  # noqa: ARG001  # the value says it all
    return None


def _wire(at: int | None) -> str | None:
    return None if at is None else clock.to_wire(at)


def _name_of(card: str) -> Callable[[State], str | None]:
    return lambda state: None if state[card] is None else state[card]["name"]


@dataclass(frozen=True, slots=True)
class _Shown:
    """A column, and how a change of it is told."""

    field: str
    column: str
    value: Callable[[Any], Any] = _as_it_is
    text: Callable[[State], str | None] = _no_text


_SHOWN = (
    _Shown("title", "title"),
    _Shown("description", "description"),
    _Shown("status", "status", lambda value: Status(value).name, lambda state: in_words(Status(state["status"]))),
    _Shown(
        "priority", "priority", lambda value: Priority(value).name, lambda state: in_words(Priority(state["priority"]))
    ),
    _Shown("assignee", "assignee_id", text=_name_of("assignee")),
    _Shown("team", "team_id", text=_name_of("team")),
    _Shown("key", "key"),
    _Shown("dueDate", "due_on"),
    _Shown("startedAt", "started_at", _wire),
    _Shown("completedAt", "completed_at", _wire),
    _Shown("deletedAt", "deleted_at", _wire),
)
