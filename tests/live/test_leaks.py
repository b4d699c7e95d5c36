"""Clients leave nothing behind: after rounds of every operation there are as many objects as before."""

from __future__ import annotations

import asyncio
import gc
import time
import weakref
from collections import Counter

from taskflow.components import Components
from tests.support import asgi
from tests.support.people import Person
from tests.support.sse import listening
from tests.tasks.words import CREATE

TASKS = "subscription { taskChanges { __typename ... on TaskChange { cursor task { title } } } }"
BEFORE, ROUNDS = 8, 24
OURS = ("taskflow", "events", "models", "schema", "resolvers", "graphql", "strawberry", "_asyncio", "asyncio")


async def test_the_number_of_objects_does_not_grow_from_round_to_round(alice: Person, components: Components) -> None:
    for _ in range(BEFORE):
        await everything(alice, components)
    before = counted()

    for _ in range(ROUNDS):
        await everything(alice, components)

    more = counted() - before
    assert {name: many for name, many in more.items() if many >= ROUNDS} == {}


async def test_a_large_subscription_is_gone_soon_after_its_only_watcher(alice: Person, components: Components) -> None:
    """It is freed at the next clean-up, without waiting for the garbage collector: that counts objects, and this one
    may hold 1 MB."""
    document = """subscription ($after: String) {
        taskChanges { __typename ... on TaskChange { task { activity(after: $after) { totalCount } } } }
    }"""
    gc.collect()
    gc.disable()
    try:
        async with listening(alice, document, after="x" * 50_000) as stream:
            await stream.next()
            (group,) = map(weakref.ref, components.hub.groups.values())

        components.hub.clean_up(time.monotonic())
        async with asyncio.timeout(10):
            while group() is not None:  # noqa: ASYNC110  # an object that goes tells nobody
                await asyncio.sleep(0)
    finally:
        gc.enable()


async def everything(alice: Person, components: Components) -> None:
    """One round: a watcher that sees a change and disconnects, an invalid document, a query, and a group without
    watchers."""
    async with alice.connects() as socket:
        streams = [await socket.subscribes(TASKS), await socket.subscribes(TASKS)]
        for _ in streams:
            await socket.hears()
        await alice.does(CREATE, input={"title": "Dig"})
        for _ in streams:
            await socket.hears()
    await asgi.post(alice.app, {"query": "{ nope }"})
    await alice.asks("{ tasks { nodes { id title creator { name } } totalCount } }")
    components.hub.clean_up(time.monotonic() + 3600)
    await asyncio.sleep(0)


def counted() -> Counter[str]:
    """Counts objects without cancelled timers: the loop keeps those until they are due, or until they are the
    majority."""
    gc.collect()
    objects = (one for one in gc.get_objects() if not (isinstance(one, asyncio.TimerHandle) and one.cancelled()))
    kinds = ((type(one).__module__, type(one).__qualname__) for one in objects)
    return Counter(f"{module}.{name}" for module, name in kinds if str(module).partition(".")[0] in OURS)
