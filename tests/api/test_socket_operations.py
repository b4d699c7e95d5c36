"""Operations over a WebSocket: streams, queries and mutations, and what happens when the client disconnects."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import Event
from websockets.typing import Subprotocol

from taskflow.api.app import GraphQLApp
from taskflow.api.execution.operation import ApiOptions
from taskflow.api.transport.direct_ws import DirectWS
from tests.api.client import PROTOCOL, Client, connected, greeted
from tests.api.conftest import serving
from tests.api.village import FakeAuthenticator, Village, build, token


async def test_a_stream_comes_in_order_and_completes(port: int) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "subscription{ticks(to:20){number}}")
        heard = await client.hear_all("1")

    assert [message["payload"]["data"]["ticks"]["number"] for message in heard[:-1]] == list(range(1, 21))
    assert heard[-1] == {"id": "1", "type": "complete"}


async def test_a_client_that_reconnects_hands_over_its_cursor(port: int) -> None:
    async with greeted(port, resume="17") as client:
        await client.subscribe("1", "subscription{ticks(to:20){number}}")
        heard = await client.hear_all("1")

    assert [message["payload"]["data"]["ticks"]["number"] for message in heard[:-1]] == [18, 19, 20]


async def test_a_stream_that_fails_ends_alone_and_reveals_nothing(port: int) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "subscription{broken{number}}")
        heard = await client.hear_all("1")
        await client.subscribe("2", "{hello}")
        await client.hear_all("2")

    assert heard[-1]["type"] == "error"
    assert heard[-1]["payload"][0]["extensions"]["code"] == "INTERNAL"
    assert "secret" not in str(heard)


async def test_a_problem_of_a_stream_is_shown(port: int) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "subscription{refused{number}}")
        (error,) = await client.hear_all("1")

    assert error["payload"][0]["message"] == "Not like that."
    assert error["payload"][0]["extensions"] == {"code": "INVALID", "path": ["filter"]}


async def test_a_slow_operation_holds_nobody_up(port: int, village: Village) -> None:
    async with greeted(port) as client:
        await client.subscribe("slow", "{sleep}")
        await client.subscribe("quick", "{hello}")
        await client.hear_all("quick")
        village.wake_up.set()
        heard = await client.hear_all("slow")

    assert heard[0]["payload"]["data"] == {"sleep": "awake"}


async def test_each_operation_has_its_caller(port: int) -> None:
    async with greeted(port, authorization=f"bearer {token('bob')}") as client:
        await client.subscribe("1", "{me}")
        assert (await client.hear_all("1"))[0]["payload"]["data"] == {"me": "bob"}


async def test_completing_a_stream_closes_it_without_waiting_for_an_event(port: int, village: Village) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "subscription{bells{number}}")
        await village.until(lambda: village.open_streams == 1)
        await client.say("complete", id="1")
        await client.say("ping")
        await client.hear()

        await until(lambda: village.open_streams == 0)


async def test_a_socket_that_is_cut_off_frees_everything(app: GraphQLApp, port: int, village: Village) -> None:
    async with greeted(port) as client:
        for number in range(5):
            await client.subscribe(f"s{number}", "subscription{bells{number}}")
            await client.subscribe(f"q{number}", "{sleep}")
        await village.until(lambda: village.open_streams == 5 and village.asleep == 5)

        client.socket.transport.abort()

        await until(lambda: village.open_streams == 0 and village.cancelled == 5 and len(app.tasks) == 0)


async def test_a_mutation_is_finished_when_its_client_has_gone(port: int, village: Village) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "mutation{ring(wait:true)}")
        await village.until(lambda: village.asleep == 1)
        client.socket.transport.abort()

    village.wake_up.set()

    await village.until(lambda: village.rung == 1)


async def test_a_session_that_ends_closes_its_sockets_with_4403(port: int, authenticator: FakeAuthenticator) -> None:
    async with (
        greeted(port, authorization=f"Bearer {token('alice')}") as alice,
        greeted(port, authorization=f"Bearer {token('bob')}") as bob,
    ):
        authenticator.end("alice")

        assert await alice.closed() == (4403, "Session ended: sign in again")
        await bob.say("ping")
        assert await bob.hear() == {"type": "pong"}
    await until(lambda: not any(authenticator.watching.values()))


async def test_a_token_that_expires_closes_its_socket_and_asks_for_a_refresh(port: int) -> None:
    async with greeted(port, authorization=f"Bearer {token(seconds=1.5)}") as client:
        assert await client.closed() == (4403, "Token expired: refresh it")


async def test_a_deploy_closes_with_a_code_after_which_clients_reconnect(app: GraphQLApp, port: int) -> None:
    async with greeted(port) as one, greeted(port) as other:
        await app.drain(seconds=0.1)

        assert [(await client.closed())[0] for client in (one, other)] == [1012, 1012]


async def test_a_server_that_stops_closes_with_1012_too(app: GraphQLApp) -> None:
    async with serving(app) as port:
        client = await _left_open(port)
    assert (await client.closed())[0] == 1012


async def test_no_message_is_sent_after_the_close_frame(app: GraphQLApp) -> None:
    """An event may arrive between our close frame and the client's."""
    protocols: list[DirectWS] = []
    heard = bytearray()

    class Noted(DirectWS):
        def handle_connect(self, event: Request) -> None:
            super().handle_connect(event)
            protocols.append(self)

    class Hearing(ClientConnection):
        def data_received(self, data: bytes) -> None:
            heard.extend(data)
            super().data_received(data)

    async with serving(app, ws=Noted) as port:
        client = await _left_open(port, create_connection=Hearing)
        (protocol,) = protocols
        assert protocol.socket_writer is not None
        protocol.socket_writer.write(b'"in time"')
        protocol.close_with(1012, "The server restarts")
        protocol.socket_writer.write(b'"late"')
        protocol.socket_writer.write_between(b'"', [b"later"], b'"')
        assert (await client.closed())[0] == 1012

    assert b"in time" in heard
    assert b"late" not in heard


@pytest.mark.parametrize("ws", ["direct", "websockets-sansio"])
async def test_a_client_that_does_not_read_for_a_while_costs_little_and_misses_nothing(
    app: GraphQLApp, village: Village, ws: str
) -> None:
    settings = {} if ws == "direct" else {"ws": ws}
    async with serving(app, **settings) as port, connected(port, max_queue=1) as client:
        await client.greet()
        await client.subscribe("1", "subscription{ticks(to:2000, size:10000){number text}}")
        async with greeted(port) as other:  # other clients are served
            await other.subscribe("1", "subscription{ticks(to:50){number}}")
            await other.hear_all("1")
            assert village.open_streams == 1, "what was not read must wait, not pile up"

        heard = await client.hear_all("1")

    assert [message["payload"]["data"]["ticks"]["number"] for message in heard[:-1]] == list(range(1, 2001))


@pytest.mark.parametrize("query", ["{sleep}", "{hello sleep}", "mutation{ring(wait:true)}"])
async def test_an_operation_that_takes_too_long_gets_an_error(village: Village, query: str) -> None:
    async with serving(build(village, rules=ApiOptions(execution_seconds=0.05))) as port, greeted(port) as client:
        await client.subscribe("1", query)
        (answer, completed) = await client.hear_all("1")

    (error,) = answer["payload"]["errors"]
    assert error["extensions"]["code"] == "TOO_COMPLEX"
    assert completed == {"id": "1", "type": "complete"}


async def test_a_client_that_reads_nothing_is_closed_with_1013(
    app: GraphQLApp, village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("taskflow.api.transport.wire.TIMEOUT_SECONDS", 0.3)
    async with serving(app) as port, connected(port, max_queue=1) as client:
        await client.greet()
        await client.subscribe("1", "subscription{ticks(to:5000, size:10000){number text}}")
        await village.until(lambda: village.open_streams == 1)

        await until(lambda: village.open_streams == 0 and len(app.tasks) == 0)

        assert (await client.closed())[0] == 1013


async def test_a_ping_without_an_answer_closes_with_a_code_after_which_clients_reconnect(app: GraphQLApp) -> None:
    async with serving(app, ws_ping_interval=0.1, ws_ping_timeout=0.1) as port:
        client = await _left_open(port)
        client.socket.transport.pause_reading()  # a sleeping laptop does not answer pings
        await until(lambda: not app.sockets.open)
        client.socket.transport.resume_reading()  # it is awake again

        assert (await client.closed())[0] == 1001


async def test_sockets_that_connect_together_are_not_pinged_together(app: GraphQLApp) -> None:
    loop = asyncio.get_running_loop()
    pinged: dict[ClientConnection, float] = {}

    class Pinged(ClientConnection):
        def process_event(self, event: Event) -> None:
            if isinstance(event, Frame) and event.opcode is Opcode.PING:
                pinged.setdefault(self, loop.time())
            super().process_event(event)

    async with AsyncExitStack() as stack:
        port = await stack.enter_async_context(serving(app, ws_ping_interval=0.5))
        for _ in range(20):
            await stack.enter_async_context(connected(port, create_connection=Pinged))
        await until(lambda: len(pinged) == 20)

    assert max(pinged.values()) - min(pinged.values()) > 0.2


async def _left_open(port: int, **more: Any) -> Client:
    socket = await connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=[Subprotocol(PROTOCOL)], **more)
    client = Client(socket)
    await client.greet()
    return client


async def until(true: object) -> None:
    assert callable(true)
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110  # what happens in the server has no event of ours
            await asyncio.sleep(0.005)
