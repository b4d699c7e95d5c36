"""The documents that these tests send about reminders, and how time passes for them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

from events.handlers import remind
from events.storage.database import NOW
from models.values import clock
from taskflow.components import Components
from tests.inbox.words import settled
from tests.support.days import today
from tests.support.eventually import TIMEOUT
from tests.support.people import Person

ERRORS = "errors { code message path ... on LimitError { limit } }"
REMINDER = "id at beforeDue firedAt createdAt task { id title }"
CREATE = (
    "mutation ($task: ID!, $when: ReminderTime!) { createReminder(taskId: $task, when: $when)"
    f" {{ reminder {{ {REMINDER} }} cursor {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteReminder(id: $id) {{ deletedId {ERRORS} }} }}"
COMING = f"{{ reminders {{ {REMINDER} }} }}"
OF_TASK = f"query ($id: ID!) {{ task(id: $id) {{ reminders {{ {REMINDER} }} }} }}"
EVENTS = "{ events(filter: {personal: true}, first: 100) { nodes { name subjectType subjectId task { id } } } }"
WAITING = "SELECT count(*) FROM jobs WHERE lane = 'remind' AND state = 0 AND run_at <= {now}"
"""By the database's clock, as for workers: it may be a millisecond ahead of this process's."""


def day(ahead: int) -> str:
    """The date so many days from today, in UTC."""
    return (today() + timedelta(days=ahead)).isoformat()


def end_of(day: str, zone: str = "UTC") -> int:
    return clock.end_of(day, zone)


async def sets(person: Person, task: Any, **when: str) -> Any:
    return (await person.does(CREATE, task=task["id"], when=when))["reminder"]


async def refused(person: Person, task: Any, **when: str) -> Any:
    return await person.fails(CREATE, task=task["id"], when=when)


async def coming(person: Person) -> Any:
    return (await person.asks(COMING))["reminders"]


async def of_task(person: Person, task: Any) -> Any:
    return (await person.asks(OF_TASK, id=task["id"]))["task"]["reminders"]


async def told(person: Person, *nouns: str) -> list[str]:
    """The names of the events in a person's stream."""
    found = (await person.asks(EVENTS))["events"]["nodes"]
    return [event["name"] for event in found if event["name"].partition(".")[0] in (nouns or ("reminder", "task"))]


async def all_done(components: Components) -> None:
    """Waits until every due job has run and all entries are created."""
    components.worker.wake()
    waiting = WAITING.format(now=NOW[components.database.dialect])
    async with asyncio.timeout(TIMEOUT):
        while await components.database.reads.fetchval(waiting):  # noqa: ASYNC110  # in this very loop
            await asyncio.sleep(0)
    await settled(components)


async def fires(components: Components, reminder: Any, planned: int, *, now: int | None = None) -> None:
    """Runs the job of that reminder that was planned for that instant, at that time or later."""
    now = planned if now is None else now
    await components.database.unit(partial(remind.fire, id=reminder["id"], planned=planned, now=now))
    await settled(components)


async def comes_due(components: Components, task: Any, person: Person, now: int) -> None:
    """Runs the job for a task that is due soon, at that instant."""
    await components.database.unit(partial(remind.tell_due_soon, task_id=task["id"], user_id=person.id, now=now))
    await settled(components)
