"""docs/reference/events.md, generated from the events themselves: `python -m tests.support.event_pages >
docs/reference/events.md`."""

from __future__ import annotations

import inspect

from events import notification, preferences, push_device, reminder, view
from events.catalog import EVENTS
from events.event import ACCOUNTS, Event
from events.task import TaskDueSoon

HEAD = """\
# Events

What may happen, as it stands in the log, comes over `subscription { events }` and is found with `query { events }`. Written from `events/catalog.py`;
`taskflow events` says who reacts to what, `taskflow events --follow` prints them as they come. Those in the stream of a person come over `subscription { events(filter: {personal: true}) }`, to that person alone.

A name is a promise: names and fields are added, never renamed. `task.*` in a filter means all that begin with `task.`.

| name | action | in the stream of | |
| --- | --- | --- | --- |
"""


def page() -> str:
    return HEAD + "".join(_row(event) for event in EVENTS)


def _row(event: type[Event]) -> str:
    says = " ".join((inspect.getdoc(event) or "").split())
    own = "" if says.startswith(f"{event.__name__}(") else says  # the docstring that a dataclass generates says nothing
    stream = "accounts" if event.__dataclass_fields__["stream"].default == ACCOUNTS else "its team"
    personal = (notification.NOUN, reminder.NOUN, preferences.NOUN, push_device.NOUN)
    if any(event in noun.events for noun in personal):
        stream = "its owner"
    if event in view.NOUN.events:
        stream = "its team, or its owner"
    if event is TaskDueSoon:
        stream = "the assignee"
    return f"| `{event.name}` | {event.action.name} | {stream} | {own} |\n"


if __name__ == "__main__":
    print(page(), end="")
