"""graphql-transport-ws to the letter: what closes a socket, with which code, and what does not."""

from __future__ import annotations

import json

import pytest
from websockets.exceptions import InvalidStatus

from taskflow.api.app import GraphQLApp
from tests.api.client import PROTOCOL, connected, greeted
from tests.api.conftest import serving
from tests.api.village import FakeAuthenticator, Village, token

SUBSCRIBE = {"type": "subscribe", "id": "1", "payload": {"query": "{hello}"}}

NO_MESSAGES = [
    "",
    "{",
    "null",
    "[]",
    "5",
    '"ping"',
    "NaN",
    "{}{}",
    '{"type":null}',
    '{"type":1}',
    '{"type":"start","id":"1","payload":{"query":"{hello}"}}',
    '{"type":"connection_ack"}',
    '{"type":"next","id":"1","payload":{}}',
    '{"type":"ping","payload":[]}',
    '{"type":"ping","payload":"x"}',
    '{"type":"pong","payload":5}',
    '{"type":"ping","payload":{"n":NaN}}',
    '{"type":"ping","payload":{"n":123456789012345678901234567890}}',
    '{"type":"ping","payload":' + '{"a":' * 200 + "1" + "}" * 200 + "}",
    '{"type":"ping","payload":' + "[" * 30_000 + "]" * 30_000 + "}",
    '{"type":"complete"}',
    '{"type":"complete","id":5}',
    '{"type":"subscribe"}',
    json.dumps({**SUBSCRIBE, "id": ""}),
    json.dumps({**SUBSCRIBE, "id": 1}),
    json.dumps({**SUBSCRIBE, "id": ["1"]}),
    json.dumps({**SUBSCRIBE, "id": "x" * 257}),
    json.dumps({**SUBSCRIBE, "payload": None}),
    json.dumps({**SUBSCRIBE, "payload": []}),
    json.dumps({**SUBSCRIBE, "payload": {}}),
    json.dumps({**SUBSCRIBE, "payload": {"query": 5}}),
    json.dumps({**SUBSCRIBE, "payload": {"query": "{hello}", "variables": []}}),
    json.dumps({**SUBSCRIBE, "payload": {"query": "{hello}", "operationName": {}}}),
    json.dumps({**SUBSCRIBE, "payload": {"query": "{hello}", "extensions": "x"}}),
]


@pytest.mark.parametrize("text", NO_MESSAGES, ids=lambda text: text[:40])
async def test_an_unknown_message_closes_the_socket_with_4400(port: int, text: str) -> None:
    async with greeted(port) as client:
        await client.raw(text)

        code, reason = await client.closed()

    assert code == 4400
    assert reason


async def test_binary_messages_close_with_4400(port: int) -> None:
    async with greeted(port) as client:
        await client.raw(b'{"type":"ping"}')
        assert (await client.closed())[0] == 4400


async def test_a_message_of_more_than_64_kb_closes_with_1009(port: int) -> None:
    async with greeted(port) as client:
        await client.say("ping", payload={"x": "y" * 70_000})
        assert (await client.closed())[0] == 1009


async def test_an_operation_before_connection_init_closes_with_4401(port: int) -> None:
    async with connected(port) as client:
        await client.subscribe("1", "{hello}")
        assert await client.closed() == (4401, "Unauthorized")


async def test_a_second_connection_init_closes_with_4429(port: int) -> None:
    async with greeted(port) as client:
        await client.say("connection_init")
        assert (await client.closed())[0] == 4429


async def test_no_connection_init_in_time_closes_with_4408_and_pings_do_not_help(app: GraphQLApp) -> None:
    app.sockets.init_seconds = 0.1
    async with serving(app) as port, connected(port) as client:
        await client.say("ping")
        assert (await client.closed())[0] == 4408


@pytest.mark.parametrize("payload", [[], "x", 5, {"authorization": 5}, {"resume": 5}])
async def test_the_payload_of_connection_init_must_be_an_object(port: int, payload: object) -> None:
    async with connected(port) as client:
        await client.say("connection_init", payload=payload)
        assert (await client.closed())[0] == 4400


@pytest.mark.parametrize("authorization", ["Bearer nonsense", "nonsense", "Basic YTpi"])
async def test_a_bad_token_closes_with_4403(port: int, authorization: str) -> None:
    async with connected(port) as client:
        await client.say("connection_init", payload={"authorization": authorization})
        assert await client.closed() == (4403, "Invalid or expired token")


async def test_an_expired_token_closes_with_4403_and_a_hint_to_refresh(port: int) -> None:
    async with connected(port) as client:
        await client.say("connection_init", payload={"authorization": f"Bearer {token(seconds=-60)}"})
        assert await client.closed() == (4403, "Token expired: refresh it")


@pytest.mark.parametrize("protocols", [[], ["graphql-ws"], ["soap", "graphql-ws"]])
async def test_without_a_subprotocol_that_we_support_it_closes_with_4406(port: int, protocols: list[str]) -> None:
    async with connected(port, protocols=protocols) as client:
        assert (await client.closed())[0] == 4406


async def test_our_subprotocol_is_picked_from_any_list(port: int) -> None:
    async with connected(port, protocols=["soap", PROTOCOL, "graphql-ws"]) as client:
        await client.greet()
        assert client.socket.subprotocol == PROTOCOL


async def test_an_id_that_is_in_use_closes_with_4409_and_a_reason_that_fits(port: int) -> None:
    id_ = "ü" * 100
    async with greeted(port) as client:
        await client.subscribe(id_, "{sleep}")
        await client.subscribe(id_, "{hello}")

        code, reason = await client.closed()

    assert code == 4409
    assert reason == f"Subscriber for {id_}"[: len(reason)]
    assert 120 < len(reason.encode()) <= 123


async def test_an_id_is_free_again_as_soon_as_its_operation_has_ended(port: int) -> None:
    async with greeted(port) as client:
        for _ in range(3):
            await client.subscribe("1", "{hello}")
            assert [message["type"] for message in await client.hear_all("1")] == ["next", "complete"]


async def test_an_id_is_free_again_as_soon_as_the_client_has_completed_it(port: int, village: Village) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "subscription{bells{number}}")
        await client.say("complete", id="1")
        await client.subscribe("1", "{hello}")

        heard = await client.hear_all("1")

    assert heard[0]["payload"]["data"] == {"hello": "Hello world"}


async def test_pings_are_answered_at_any_time_with_what_they_carry(port: int) -> None:
    async with connected(port) as client:
        await client.say("ping")
        assert await client.hear() == {"type": "pong"}
        await client.say("ping", payload={"n": 1})
        assert await client.hear() == {"type": "pong", "payload": {"n": 1}}
        await client.say("ping", payload=None)
        assert await client.hear() == {"type": "pong"}
        await client.say("pong")
        await client.greet()


async def test_a_lone_surrogate_in_a_ping_comes_back_unchanged(port: int) -> None:
    async with greeted(port) as client:
        await client.say("ping", payload={"\ud83d": "\ud83d"})

        assert await client.hear() == {"type": "pong", "payload": {"\ud83d": "\ud83d"}}


HALF = "\ud83d"
"""The first half of an emoji, as JavaScript cuts it; JSON writes it as an escape."""


@pytest.mark.parametrize(
    "payload",
    [
        {"query": "query($name: String!) { hello(name: $name) }", "variables": {"name": HALF}},
        {"query": "query($it: [Thing!]!) { things(things: $it) }", "variables": {"it": [{"name": HALF}]}},
        {"query": "subscription($after: String) { ticks(after: $after) { number } }", "variables": {"after": HALF}},
        {"query": f"{{ hello{HALF} }}"},
        {"query": f'{{ hello(name: "{HALF}") }}'},
        {"query": "{ hello }", "operationName": HALF},
        {"query": "query($n: Int) { people(first: $n) { totalCount } }", "variables": {"n": HALF}},
        {"query": "{ hello }", "extensions": {"persistedQuery": {"sha256Hash": HALF}}},
        {"query": "query($it: [Thing!]!) { things(things: $it) }", "variables": {"it": [{HALF: "x"}]}},
    ],
    ids=["variable", "input", "subscription", "document", "literal", "operation name", "wrong type", "hash", "name"],
)
async def test_a_lone_surrogate_is_an_error_for_its_id_and_the_socket_stays_open(port: int, payload: object) -> None:
    async with greeted(port) as client:
        await client.say("subscribe", id="1", payload=payload)
        assert [message["type"] for message in await client.hear_all("1")] == ["error"]

        await client.subscribe("2", "{ hello }")
        assert [message["type"] for message in await client.hear_all("2")] == ["next", "complete"]


@pytest.mark.parametrize(
    "more",
    [{"variables": {HALF: 1}}, {"extensions": {HALF: {HALF: HALF}}}, {HALF: 1}],
    ids=["variables", "extensions", "payload"],
)
async def test_an_unknown_name_with_a_lone_surrogate_is_ignored(port: int, more: dict[str, object]) -> None:
    async with greeted(port) as client:
        await client.say("subscribe", id="1", payload={"query": "{ hello }", **more})

        assert [message["type"] for message in await client.hear_all("1")] == ["next", "complete"]


@pytest.mark.parametrize(
    "message",
    [
        {**SUBSCRIBE, "id": HALF},
        {**SUBSCRIBE, "payload": {"query": "{hello}", "variables": {"a": HALF, "b": float("nan")}}},
        {**SUBSCRIBE, "payload": {"query": "{hello}", "variables": {"a": HALF, "b": 10**30}}},
    ],
    ids=["id", "NaN", "integer"],
)
async def test_a_lone_surrogate_does_not_bypass_other_checks(port: int, message: object) -> None:
    async with greeted(port) as client:
        await client.raw(json.dumps(message))

        assert (await client.closed())[0] == 4400


async def test_a_lone_surrogate_with_deep_nesting_closes_with_4400(port: int) -> None:
    async with greeted(port) as client:
        await client.raw('{"type":"ping","payload":["\\ud83d",' + "[" * 30_000 + "]" * 30_000 + "]}")

        assert (await client.closed())[0] == 4400


async def test_completing_an_unknown_operation_is_ignored(port: int) -> None:
    async with greeted(port) as client:
        await client.say("complete", id="1")
        await client.subscribe("1", "{hello}")
        await client.hear_all("1")
        await client.say("complete", id="1")
        await client.say("ping")
        assert await client.hear() == {"type": "pong"}


@pytest.mark.parametrize("query", ["{", "{nope}", "query A{hello} query B{hello}", "{" + "a:hello " * 60 + "}"])
async def test_an_invalid_document_is_an_error_for_its_id_and_the_socket_stays_open(port: int, query: str) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", query)
        (error,) = await client.hear_all("1")
        await client.subscribe("1", "{hello}")
        heard = await client.hear_all("1")

    assert error["type"] == "error"
    assert error["payload"][0]["message"]
    assert error["payload"][0]["extensions"]["code"] in {"BAD_REQUEST", "TOO_COMPLEX"}
    assert heard[-1]["type"] == "complete"


async def test_an_error_of_a_field_comes_with_the_data(port: int) -> None:
    async with greeted(port) as client:
        await client.subscribe("1", "{hello bad}")
        heard = await client.hear_all("1")

    assert [message["type"] for message in heard] == ["next", "complete"]
    assert heard[0]["payload"]["data"] == {"hello": "Hello world", "bad": None}
    assert heard[0]["payload"]["errors"][0]["extensions"]["code"] == "INVALID"


async def test_the_101st_operation_of_a_socket_is_refused(port: int) -> None:
    async with greeted(port) as client:
        for number in range(101):
            await client.subscribe(str(number), "{sleep}")
        (error,) = await client.hear_all("100")

    assert error["payload"][0]["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": 100}


async def test_a_page_of_another_origin_is_refused(app: GraphQLApp, port: int) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connected(port, origin="https://evil.example"):
            pass
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("origin", ["http://127.0.0.1:{port}", "https://app.example"])
async def test_our_own_pages_and_allowed_origins_are_accepted(
    village: Village, authenticator: FakeAuthenticator, origin: str
) -> None:
    from tests.api.village import build

    app = build(village, authenticator, origins=["https://app.example"])
    async with serving(app) as port, connected(port, origin=origin.format(port=port)) as client:
        await client.greet()
