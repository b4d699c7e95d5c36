"""How a stored event is read. It is kept as it was written, so an event of an older version lacks what later versions
added, and one of a newer version (in a rolling upgrade) has more. Each key that a reader may ask for has its default in
`events.states`. The states that hints from other processes carry are read by the same rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Protocol

from events.event import Change, Logged, Origin
from events.states import PERSON, TEAM, ToldTask, unknown_task

MEMBER: Mapping[str, Any] = {"user": None, "role": 0}


class Columns(Protocol):
    """A row of the log, or a hint: both name the columns alike."""

    def __getitem__(self, name: str, /) -> Any: ...  # a value of JSON


_VIA = {int(origin): origin for origin in Origin}
_CHANGE = frozenset(field.name for field in fields(Change))
_TASK = ToldTask.__required_keys__


def logged(columns: Columns, *, at: int, data: Mapping[str, Any]) -> Logged:
    """`data` are the parts that are kept as JSON: `changes`, `state` and `actor`."""
    name, stream, subject_id, actor_id = columns["name"], columns["stream"], columns["subject_id"], columns["actor_id"]
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
        _state(name, data.get("state") or {}, stream, subject_id, at),
        _card(PERSON, data.get("actor"), actor_id),
    )


def _change(kept: Mapping[str, Any]) -> Change:
    if kept.keys() == _CHANGE:
        return Change(**kept)
    get = kept.get
    return Change(kept["field"], get("before"), get("after"), get("before_text"), get("after_text"))


def _card(whole: Mapping[str, Any], kept: Mapping[str, Any] | None, id: str | None) -> Mapping[str, Any] | None:
    if kept is None or kept.keys() >= whole.keys():
        return kept
    return {**whole, "id": id or "", **kept}


def _state(name: str, kept: Mapping[str, Any], stream: str, subject_id: str, at: int) -> Mapping[str, Any]:
    if name == "task.moved_out" and "to_team_id" not in kept:
        kept = {**kept, "to_team_id": None}
    if name.startswith("task."):
        return _task(kept, stream, subject_id, at)
    if name.startswith("team.member_"):
        member = {**MEMBER, **(kept.get("member") or {})}
        member["user"] = _card(PERSON, member["user"] or {}, None)
        return {**TEAM, "id": subject_id, **kept, "member": member}
    return kept


def _task(kept: Mapping[str, Any], stream: str, id: str, at: int) -> Mapping[str, Any]:
    task = kept if kept.keys() >= _TASK else {**unknown_task(id=id, team_id=stream, at=at), **kept}
    team = _card(TEAM, task["team"] or {}, task["team_id"])
    creator = _card(PERSON, task["creator"], task["creator_id"])
    assignee = _card(PERSON, task["assignee"], task["assignee_id"])
    if team is task["team"] and creator is task["creator"] and assignee is task["assignee"]:
        return task  # nearly always: to copy it costs as much as all the rest
    return {**task, "team": team, "creator": creator, "assignee": assignee}
