"""The newer changes that prevent an undo: not those that were themselves undone."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from hypothesis import given
from hypothesis import strategies as st

from events.event import Change, Logged, Origin
from events.task import TaskUpdated, taken_back_by, told
from models.task.undo import overtaken, touched_since

FIELDS = ("title", "priority", "status")
Step = tuple[frozenset[str], int]
"""The fields that a step changes; for an undo, how far back the undone step is in the history, otherwise 0."""

steps = st.lists(st.tuples(st.frozensets(st.sampled_from(FIELDS), min_size=1), st.integers(0, 4)), min_size=1)


@given(steps)
def test_newer_changes_are_those_left_after_removing_each_undo_with_its_undone_change(history: list[Step]) -> None:
    events = list(happened(history))
    for event in events:
        newer = left(events, since=told(event)["version"])
        touched = frozenset(change.field for other in newer for change in other.changes)
        own = {change.field for change in event.changes}
        assert overtaken([event], events) == touched & own
        assert touched_since([event], events) == touched


def test_many_events_are_checked_in_one_pass() -> None:
    """Five hundred undone events among five thousand: comparing each with each would take seconds, in the event
    loop."""
    compared = 0

    class Counted(int):
        def __lt__(self, other: int) -> bool:
            nonlocal compared
            compared += 1
            return int(self) < int(other)

        def __gt__(self, other: int) -> bool:
            nonlocal compared
            compared += 1
            return int(self) > int(other)

    events = [logged(Counted(number), ["title"], []) for number in range(1, 5_001)]
    assert overtaken(events[:500], events) == {"title"}
    assert 0 < compared < 200_000


def happened(history: list[Step]) -> Iterator[Logged]:
    events: list[Logged] = []
    for version, (fields, back) in enumerate(history, start=1):
        undone = events[-back] if 0 < back <= len(events) else None
        if undone is None or undone in [other for one in events for other in events if other.id in taken_back_by(one)]:
            events.append(logged(version, sorted(fields), []))
        else:
            events.append(logged(version, [change.field for change in undone.changes], [undone.id]))
    yield from events


def left(events: Collection[Logged], *, since: int) -> list[Logged]:
    newer = {event.id: event for event in events if told(event)["version"] > since}
    for event in sorted(newer.values(), key=lambda each: told(each)["version"], reverse=True):
        if event.id in newer and taken_back_by(event) and newer.keys() >= {*taken_back_by(event)}:
            for id in (event.id, *taken_back_by(event)):
                del newer[id]
    return list(newer.values())


def logged(version: int, fields: Collection[str], takes_back: Collection[str]) -> Logged:
    changes = tuple(Change(field, None, None) for field in fields)
    state = {"version": version, "takes_back": [*takes_back]}
    id = f"event_{version}"
    return Logged(
        "team", version, id, TaskUpdated.name, "task", None, None, Origin.SESSION, None, version, changes, state, None
    )
