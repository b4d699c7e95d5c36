"""Which hosts, addresses and origins may call the server, and which headers browsers get."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.api.transport.middleware import ALLOWED_HEADERS, FrontMiddleware
from tests.api.asgi import call
from tests.api.village import build
from tests.support.scratch import ROOT

QUERY = b"query={hello}"


@pytest.fixture
def front() -> FrontMiddleware:
    return FrontMiddleware(build(), public_url="https://tasks.example", origins=["https://app.example"])


async def get(app: Any, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return await call(app, "GET", query_string=QUERY, headers=named)


async def test_every_answer_has_the_security_headers(front: FrontMiddleware) -> None:
    answer = await get(front)

    assert answer.status == 200
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "form-action 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert answer.headers["x-request-id"]


@pytest.mark.parametrize("host", ["tasks.example", "TASKS.example:443", "localhost:7145", "127.0.0.1", "[::1]:7145"])
async def test_the_server_answers_under_its_host_names(front: FrontMiddleware, host: str) -> None:
    assert (await get(front, host=host)).status == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "tasks.example.evil.example", "", "a b", "[", "tasks.example@evil.example"]
)
async def test_the_server_answers_under_no_other_host_name(front: FrontMiddleware, host: str) -> None:
    answer = await get(front, host=host)
    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


async def test_a_health_probe_may_call_by_ip_address(front: FrontMiddleware) -> None:
    answer = await call(front, "GET", path="/health", query_string=QUERY, headers={"host": "10.0.0.7:7145"})
    assert answer.status == 200


async def test_a_page_of_an_allowed_origin_may_read_the_answer(front: FrontMiddleware) -> None:
    answer = await get(front, origin="https://app.example")
    assert answer.headers["access-control-allow-origin"] == "https://app.example"
    assert answer.headers["vary"] == "origin"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://app.example.evil", "*"])
async def test_a_page_of_another_origin_may_not_and_its_origin_is_not_echoed(
    front: FrontMiddleware, origin: str
) -> None:
    answer = await get(front, origin=origin)
    assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_an_allowed_origin_may_send_a_preflight_request(front: FrontMiddleware) -> None:
    asks = {"origin": "https://app.example", "access-control-request-method": "POST"}
    named = await call(front, "OPTIONS", headers=asks)
    other = await call(front, "OPTIONS", headers={**asks, "origin": "https://evil.example"})

    assert (named.status, named.headers["access-control-allow-methods"]) == (204, "GET, POST, PUT")
    assert "authorization" in named.headers["access-control-allow-headers"]
    assert other.status == 405
    assert "access-control-allow-origin" not in other.headers


@pytest.mark.parametrize(
    "sent",
    [
        "authorization, content-type, x-request-id",
        "last-event-id",
        "apollographql-client-name, apollographql-client-version, content-type",
        "apollo-require-preflight",
        "baggage, sentry-trace, traceparent, tracestate",
    ],
    ids=["ours", "event stream", "Apollo Client", "Apollo's guard", "Sentry and OpenTelemetry"],
)
async def test_an_allowed_origin_may_send_the_headers_that_real_clients_add(front: FrontMiddleware, sent: str) -> None:
    asks = {"origin": "https://app.example", "access-control-request-method": "POST"}

    answer = await call(front, "OPTIONS", headers={**asks, "access-control-request-headers": sent})

    allowed = answer.headers["access-control-allow-headers"].split(", ")
    assert set(sent.split(", ")) <= set(allowed)


def test_the_reference_names_every_header_that_another_origin_may_send() -> None:
    reference = (ROOT / "docs" / "reference" / "settings.md").read_text()

    assert [name for name in ALLOWED_HEADERS if f"`{name.decode()}`" not in reference] == []


async def test_a_request_id_goes_through(front: FrontMiddleware) -> None:
    assert (await get(front, x_request_id="abc-123")).headers["x-request-id"] == "abc-123"


async def test_urls_and_heads_have_limits_under_any_server(front: FrontMiddleware) -> None:
    long = await call(front, "GET", query_string=b"query=" + b"a" * 17_000)
    many = await call(front, "GET", query_string=QUERY, headers={f"x-{n}": "y" for n in range(101)})
    large = await call(front, "GET", query_string=QUERY, headers={"x": "y" * 70_000})
    assert (long.status, many.status, large.status) == (414, 431, 431)
