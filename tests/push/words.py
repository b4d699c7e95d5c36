"""The documents that these tests send about devices, and how time passes for pushes."""

from __future__ import annotations

import asyncio
from typing import Any

from models.values import clock
from taskflow.components import Components
from tests.inbox.words import settled
from tests.support.eventually import TIMEOUT
from tests.support.people import Person
from tests.support.push_service import HttpServer

ERRORS = "errors { code message path ... on LimitError { limit retryAfter } }"
DEVICE = "id name service createdAt lastUsedAt error"
REGISTER = (
    "mutation ($address: PushAddress!, $name: String) { registerPushDevice(address: $address, name: $name)"
    f" {{ device {{ {DEVICE} }} cursor {ERRORS} }} }}"
)
REMOVE = f"mutation ($id: ID!) {{ removePushDevice(id: $id) {{ deletedId {ERRORS} }} }}"
TEST = f"mutation ($id: ID!) {{ sendTestPush(id: $id) {{ device {{ {DEVICE} }} cursor {ERRORS} }} }}"
DEVICES = f"{{ pushDevices {{ {DEVICE} }} }}"
KEY = "{ instance { vapidKey } }"
EVENTS = "{ events(filter: {personal: true}, first: 100) { nodes { name subjectType subjectId } } }"
WAITING = "SELECT count(*) FROM jobs WHERE lane = 'push' AND state = 0 AND run_at <= $1"
NOT_TRIED = "(attempts = 0 OR leased_until > 0)"
"""A job that was just claimed is not yet among the runner's."""


def web(subscription: dict[str, str]) -> dict[str, Any]:
    return {"webPush": subscription}


async def registers(person: Person, subscription: dict[str, str], name: str | None = None) -> Any:
    return (await person.does(REGISTER, address=web(subscription), name=name))["device"]


async def devices(person: Person) -> Any:
    return (await person.asks(DEVICES))["pushDevices"]


async def told(person: Person) -> list[tuple[str, str]]:
    """The events about devices in a person's stream, oldest first."""
    found = (await person.asks(EVENTS))["events"]["nodes"]
    return [(event["name"], event["subjectId"]) for event in found if event["name"].startswith("push_device.")]


async def pushed(components: Components) -> None:
    """Waits until all entries are created and every push that can be sent now is sent. Pushes of a paused push service
    stay."""
    await settled(components)
    components.worker.wake()
    async with asyncio.timeout(TIMEOUT):
        while await components.database.reads.fetchval(f"{WAITING} AND {NOT_TRIED}", clock.now() + 5_000):  # noqa: ASYNC110  # in this very loop
            await asyncio.sleep(0.01)
        while components.worker.runner.lanes["push"].running:  # noqa: ASYNC110  # likewise
            await asyncio.sleep(0.01)


async def come_due(components: Components) -> None:
    """Makes waiting retries due."""
    await components.database.unit(lambda unit: unit.execute("UPDATE jobs SET run_at = 1 WHERE lane = 'push'"))
    components.worker.wake()


async def has_come(service: HttpServer, number: int) -> None:
    async with asyncio.timeout(TIMEOUT):
        while len(service.requests) < number:
            service.came.clear()
            await service.came.wait()
