"""Events of what hangs on a task: a comment, a file. `state["task"]` is the whole task as it is then, with its own `was`, so that
whoever watches the task is told without reading it. They stand in the stream of the task's team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from events.event import Event
from events.task import ToldTask


class LinkedState(TypedDict):
    """Derive the state of the noun from it, with its own columns."""

    task: ToldTask


@dataclass(frozen=True, kw_only=True)
class LinkedEvent(Event):
    state: LinkedState

    @property
    def task_id(self) -> str:
        return self.state["task"]["id"]
