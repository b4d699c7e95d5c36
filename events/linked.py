"""Events of things that belong to a task: a comment, a file. `state["task"]` is the whole task as of then, with its own
`was`, so that the task's watchers get it without a read. The events are in the stream of the task's team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from events.event import Event
from events.task import ToldTask


class LinkedState(TypedDict):
    """Base class for the state of such a noun, which adds its own columns."""

    task: ToldTask


@dataclass(frozen=True, kw_only=True)
class LinkedEvent(Event):
    state: LinkedState

    @property
    def task_id(self) -> str:
        return self.state["task"]["id"]
