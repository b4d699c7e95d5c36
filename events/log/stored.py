"""Reads stored events. An event is kept as it was written, so one of an older version lacks what later versions added,
and one of a newer version (in a rolling upgrade) has more. The noun of an event fills in what its state lacks
(`events/noun.py`); the noun `task` does so for the task that the subject belongs to. The states in hints from other
processes are read by the same rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Protocol

from events import task
from events.catalog import BY_NOUN
from events.event import Change, Logged, Origin, is_personal
from events.states import PERSON, card


class Columns(Protocol):
    """A row of the log, or a hint: both have the same column names."""

    def __getitem__(self, name: str, /) -> Any: ...  # a value of JSON


_VIA = {int(origin): origin for origin in Origin}
_CHANGE = frozenset(field.name for field in fields(Change))


def logged(columns: Columns, *, at: int, data: Mapping[str, Any]) -> Logged:
    """`data` are the parts that are kept as JSON: `changes`, `state` and `actor`."""
    noun = BY_NOUN.get(columns["name"].partition(".")[0])
    state = data.get("state") or {}
    name, stream, subject_id, actor_id = columns["name"], columns["stream"], columns["subject_id"], columns["actor_id"]
    if (task_id := columns["task_id"]) is not None and not is_personal(stream):
        kept = state.get("task") or {}
        state = {**state, "task": task.NOUN.read(kept, task.TaskUpdated.name, stream, task_id, at)}
    return Logged(
        stream,
        columns["seq"],
        columns["id"],
        name,
        subject_id,
        columns["account_id"],
        actor_id,
        _VIA.get(columns["via"], Origin.SYSTEM),
        columns["origin_id"],
        at,
        tuple(_change(each) for each in data.get("changes") or () if "field" in each),
        state if noun is None else noun.read(state, name, stream, subject_id, at),
        card(PERSON, data.get("actor"), actor_id),
        task_id,
    )


def _change(kept: Mapping[str, Any]) -> Change:
    if kept.keys() == _CHANGE:
        return Change(**kept)
    get = kept.get
    return Change(kept["field"], get("before"), get("after"), get("before_text"), get("after_text"))
