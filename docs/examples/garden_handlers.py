"""Handlers of your own, for TASKFLOW_HANDLERS=garden_handlers."""

import asyncio
from pathlib import Path

from events.bus.bus import Bus
from events.bus.messages import PendingEvent
from events.task import TaskAssigned, TaskCreated
from models.errors import Invalid

DIARY = Path("diary.txt")


def no_shouting(pending: PendingEvent) -> None:
    """Before the commit: whoever raises a Problem refuses the change, and its words reach the client."""
    title = pending.event.state["title"]
    if title.isupper():
        raise Invalid("Please don't shout in titles.", "input", "title")


async def write_the_diary(event: TaskAssigned) -> None:
    """After the commit: what goes wrong here is logged, and changes nothing."""
    line = f"{event.state['assignee']['name']} has got: {event.state['title']}"
    await asyncio.to_thread(_append, line)


def _append(line: str) -> None:
    with DIARY.open("a") as diary:
        diary.write(f"{line}\n")


def register(before: Bus, after: Bus) -> None:
    before.on(TaskCreated.name, no_shouting)
    after.on(TaskAssigned, write_the_diary)
