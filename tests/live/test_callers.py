"""Limits of one caller, counted over all of their connections, since a limit for each connection alone is none."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.api.execution.callers import MAX_VALUES
from taskflow.components import Components
from tests.support import asgi
from tests.support.asgi import Socket
from tests.support.people import Person
from tests.support.sse import listening

TASKS = "subscription ($filter: TaskFilter) { taskChanges(filter: $filter) { __typename } }"
READY = {"taskChanges": {"__typename": "StreamReady"}}
NEW_KEY = 'mutation { createApiKey(input: {name: "a", scopes: [READ]}) { secret errors { message } } }'
NOTHING = "network:192.0.2.1"

pytestmark = pytest.mark.settings(MAX_CONNECTIONS=2, MAX_SUBSCRIPTIONS=3)


async def test_the_limits_are_published(stranger: Person) -> None:
    asked = await stranger.asks("{ instance { limits { maxSubscriptionsPerUser maxConnectionsPerUser } } }")

    assert asked["instance"]["limits"] == {"maxSubscriptionsPerUser": 3, "maxConnectionsPerUser": 2}


async def test_subscriptions_are_counted_over_all_sockets_of_a_user(alice: Person, bob: Person) -> None:
    async with alice.connects() as first, alice.connects() as second, bob.connects() as bobs:
        for number, socket in enumerate((first, first, second)):
            await _subscribes(socket, number)

        error = await _is_refused(second)
        await _subscribes(bobs, 1)  # counts as another caller

        assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", 3)
        await first.says({"id": "0", "type": "complete"})
        await _subscribes(second, 4)


async def test_a_subscription_that_has_ended_makes_room(alice: Person, components: Components) -> None:
    async with alice.connects() as socket:
        for number in range(3):
            await _subscribes(socket, number)
        components.restart_streams()
        for _ in range(6):  # a reset and a complete for each
            await socket.hears()

        await _subscribes(socket, 4)


async def test_a_user_and_their_api_keys_are_one_caller(alice: Person, components: Components) -> None:
    key = (await alice.does(NEW_KEY))["secret"]

    async with alice.connects(), alice.with_token(key).connects():
        assert await _is_sent_away(alice) == 1013
        assert await _is_sent_away(alice.with_token(key)) == 1013

    assert components.callers.usage(f"user:{alice.id}").is_nothing
    async with alice.connects():
        pass


async def test_event_streams_count_as_connections_and_as_subscriptions(alice: Person, components: Components) -> None:
    async with listening(alice, TASKS) as stream, alice.connects() as socket:
        await stream.next()
        for number in range(2):
            await _subscribes(socket, number)
        assert (await _is_refused(socket))["extensions"]["code"] == "LIMIT_EXCEEDED"
        async with listening(alice, TASKS) as another:
            kind, refused = await another.next()
            (error,) = refused["errors"]
            assert (kind, error["extensions"]["code"], error["extensions"]["limit"]) == ("next", "LIMIT_EXCEEDED", 2)
            # no `complete`, so that an EventSource reconnects
            assert (another._text, another.from_app.qsize()) == ("", 0)

    assert components.callers.usage(f"user:{alice.id}").is_nothing


async def test_sockets_without_authentication_are_counted_by_network(stranger: Person, components: Components) -> None:
    async with stranger.connects(), stranger.connects():
        assert await _is_sent_away(stranger) == 1013
        assert components.callers.usage(NOTHING).connections == 2

    assert components.callers.usage(NOTHING).is_nothing


async def test_a_large_filter_is_not_kept_for_reconnecting_watchers(alice: Person, components: Components) -> None:
    """Otherwise a caller who subscribes and leaves, with another filter each time, would fill the memory."""
    small, large = {"text": "water"}, {"title": {"in": ["x" * 200] * 100}}
    async with alice.connects() as socket:
        for number, filter in enumerate((small, large)):
            await _subscribes(socket, number, filter=filter)
        (group,) = components.hub.groups.values()
        assert len(group.audiences) == 2

    assert len(group.audiences) == 1


@pytest.mark.settings(MAX_CONNECTIONS=50, MAX_SUBSCRIPTIONS=500)
async def test_the_values_of_all_filters_of_a_caller_are_counted(alice: Person) -> None:
    """Each change is compared with all of them, and each takes memory."""
    large = {"or": [{"title": {"contains": f"needle {number}"}} for number in range(190)]}
    async with alice.connects() as first, alice.connects() as second:
        for number in range(MAX_VALUES // 600):
            await _subscribes(first if number % 2 else second, number, filter=large)
        refused = 0
        for number in range(10):
            await second.says(_subscribe(f"more {number}", filter=large))
            refused += (await second.hears())["type"] == "error"

        assert refused >= 9
        await _subscribes(first, 100)


async def _subscribes(socket: Socket, number: int, **variables: Any) -> None:
    await socket.says(_subscribe(str(number), **variables))
    message = await socket.hears()
    assert message == {"id": str(number), "type": "next", "payload": {"data": READY}}, message


async def _is_refused(socket: Socket) -> Any:
    await socket.says(_subscribe("too many"))
    message = await socket.hears()
    assert (message["id"], message["type"]) == ("too many", "error"), message
    return message["payload"][0]


async def _is_sent_away(person: Person) -> int:
    """The refusal comes before connection_ack: a stock client then counts a failed attempt, and waits longer before the
    next."""
    signed = {"authorization": f"Bearer {person.token}"} if person.token else {}
    async with asgi.connected(person.app) as socket:
        with pytest.raises(asgi.Closed) as closed:
            await socket.greets(**signed)
    assert "2 connections" in closed.value.reason
    return closed.value.code


def _subscribe(id: str, **variables: Any) -> Any:
    return {"id": id, "type": "subscribe", "payload": {"query": TASKS, "variables": variables}}
