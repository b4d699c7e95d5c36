"""GraphQL over HTTP: methods, media types, status codes, and malformed requests."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any

import pytest

from taskflow.api.app import GraphQLApp
from taskflow.api.documents.documents import MAX_BYTES_HASHED
from taskflow.api.execution.operation import ApiOptions
from tests.api.asgi import JSON, RESPONSE, call, get, post, send_body
from tests.api.village import Village, build, token


async def test_a_query_is_answered_with_its_cost(app: GraphQLApp) -> None:
    answer = await post(app, "{people(first:3){nodes{id} totalCount}}")

    assert answer.status == 200
    assert answer.json["data"]["people"]["totalCount"] == 3
    assert answer.json["extensions"] == {"cost": {"requested": 9, "remaining": None}}


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (RESPONSE, RESPONSE),
        ("APPLICATION/GraphQL-Response+JSON", RESPONSE),
        (f"{RESPONSE}, {JSON};q=0.9", RESPONSE),
        (f"{RESPONSE};q=0.5, {JSON};q=0.9", JSON),
        (f"{JSON};q=0, */*", RESPONSE),
        (f'{RESPONSE}; charset="utf-8"', RESPONSE),
        ("text/html, */*;q=0.1", JSON),
        ("multipart/mixed, application/json", JSON),
    ],
)
async def test_the_answer_has_the_media_type_that_the_client_prefers(
    app: GraphQLApp, accept: str, content_type: str
) -> None:
    answer = await post(app, "{hello}", accept=accept)
    assert (answer.status, answer.headers["content-type"]) == (200, f"{content_type}; charset=utf-8")


@pytest.mark.parametrize("accept", ["text/html", "image/png;q=1", f"{JSON};q=0", "nonsense"])
async def test_a_client_that_accepts_no_type_of_ours_gets_406(app: GraphQLApp, accept: str) -> None:
    assert (await post(app, "{hello}", accept=accept)).status == 406


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "TRACE", "OPTIONS", "CONNECT"])
async def test_other_methods_are_refused(app: GraphQLApp, method: str) -> None:
    answer = await call(app, method, headers={"content-type": JSON}, body=b'{"query":"{hello}"}')
    assert (answer.status, answer.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/jsonx",
    ],
)
async def test_only_json_is_accepted(app: GraphQLApp, content_type: str) -> None:
    answer = await send_body(app, b'{"query":"{hello}"}', headers={"content-type": content_type})
    assert answer.status == 415


@pytest.mark.parametrize("content_type", ["application/json;charset=UTF-8", 'Application/JSON; charset="utf-8"'])
async def test_json_may_declare_utf_8(app: GraphQLApp, content_type: str) -> None:
    assert (await send_body(app, b'{"query":"{hello}"}', headers={"content-type": content_type})).status == 200


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "gzip, gzip"])
async def test_compressed_bodies_are_refused(app: GraphQLApp, encoding: str) -> None:
    answer = await send_body(app, b'{"query":"{hello}"}', headers={"content-encoding": encoding})
    assert answer.status == 415


MALFORMED = [
    b"",
    b"{",
    b"null",
    b"123",
    b'"{hello}"',
    b"[]",
    b'[{"query":"{hello}"}]',
    b"{}",
    b'{"query":null}',
    b'{"query":5}',
    b'{"query":["{hello}"]}',
    b'{"query":"{hello}","variables":[]}',
    b'{"query":"{hello}","variables":"{}"}',
    b'{"query":"{hello}","operationName":1}',
    b'{"query":"{hello}","extensions":[]}',
    b'{"query":"{hello}","variables":{"n":NaN}}',
    b'{"query":"{hello}","variables":{"n":Infinity}}',
    b'{"query":"{hello}","variables":{"n":1e999}}',
    b'{"query":"{hello}","variables":{"n":123456789012345678901234567890}}',
    b'{"query":"{hello}","variables":{"n":' + b"9" * 10_000 + b"}}",
    b'{"query":"{hello}"}{"query":"{hello}"}',
    b'\xef\xbb\xbf{"query":"{hello}"}',
    b'{"query":"{hello(name:\\"\xff\\")}"}',
    b'{"query":"{hello}","variables":' + b'{"a":' * 101 + b"1" + b"}" * 101 + b"}",
    b'{"query":"{hello}","variables":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    '{"query":"{hello}"}'.encode("utf-16"),
]


@pytest.mark.parametrize("accept", [JSON, RESPONSE])
@pytest.mark.parametrize("body", MALFORMED, ids=lambda body: repr(body[:40]))
async def test_a_malformed_request_gets_a_clear_400(app: GraphQLApp, body: bytes, accept: str) -> None:
    answer = await send_body(app, body, accept=accept)

    assert answer.status == 400
    assert answer.codes == ["BAD_REQUEST"]
    assert "data" not in answer.json


async def test_nulls_and_unknown_names_in_a_request_are_ignored(app: GraphQLApp) -> None:
    body = b'{"query":"{hello}","variables":null,"operationName":null,"extensions":null,"id":"x","\\ud800":1}'
    assert (await send_body(app, body)).status == 200


async def test_a_hundred_levels_of_nesting_are_accepted(app: GraphQLApp) -> None:
    body = b'{"query":"{hello}","variables":' + b'{"a":' * 98 + b"1" + b"}" * 98 + b"}"
    assert (await send_body(app, body)).status == 200


@pytest.mark.parametrize("name", ["18446744073709551616", "a long number is text: 123456789012345678901234567890"])
async def test_long_digits_in_a_text_are_not_refused_as_a_number(app: GraphQLApp, name: str) -> None:
    answer = await post(app, "query($name:String!){hello(name:$name)}", variables={"name": name})
    assert answer.json["data"] == {"hello": f"Hello {name}"}


async def test_a_body_is_measured_while_it_arrives(app: GraphQLApp) -> None:
    def chunks() -> list[bytes]:
        return [b'{"query":"{hello}","x":"', *[b"x" * 65536] * 17, b'"}']

    answer = await call(app, headers={"content-type": JSON}, body=chunks())

    assert (answer.status, answer.headers["connection"]) == (413, "close")


async def test_a_body_that_is_announced_too_large_is_not_read(app: GraphQLApp) -> None:
    answer = await call(app, headers={"content-type": JSON, "content-length": "1048577"}, body=[])
    assert answer.status == 413


@pytest.mark.parametrize("query", ["{", "{nope}", "query A{hello} query B{hello}", "query($n:Int!){hello}"])
async def test_a_wrong_document_is_400_or_in_application_json_200(app: GraphQLApp, query: str) -> None:
    modern, old = await post(app, query), await post(app, query, accept=JSON)

    assert (modern.status, old.status) == (400, 200)
    assert modern.codes[0] == old.codes[0] == "BAD_REQUEST"
    assert "data" not in modern.json
    assert "data" not in old.json


async def test_with_several_operations_nothing_runs_unless_one_is_named(app: GraphQLApp, village: Village) -> None:
    document = "mutation A{ring} mutation B{ring}"

    unnamed = await post(app, document)
    unknown = await post(app, document, operationName="C")
    assert village.rung == 0
    named = await post(app, document, operationName="B")

    assert (unnamed.status, unknown.status, named.status) == (400, 400, 200)
    assert "A, B" in unnamed.messages[0]
    assert village.rung == 1


async def test_a_get_request_runs_queries_and_no_mutations(app: GraphQLApp, village: Village) -> None:
    read = await get(app, query="query($n:String!){hello(name:$n)}", variables='{"n":"Ada"}', operationName="")
    change = await get(app, query="mutation{ring}")
    hidden = await get(app, query="query A{hello} mutation B{ring}", operationName="B")

    assert read.json["data"] == {"hello": "Hello Ada"}
    assert (change.status, change.headers["allow"]) == (405, "POST")
    assert (hidden.status, village.rung) == (405, 0)


@pytest.mark.parametrize("variables", ["{", "[]", "null-ish", "NaN"])
async def test_a_link_with_malformed_variables_is_400(app: GraphQLApp, variables: str) -> None:
    assert (await get(app, query="{hello}", variables=variables)).status == 400


async def test_a_link_with_bytes_that_are_no_text_is_400(app: GraphQLApp) -> None:
    assert (await call(app, "GET", query_string=b"query=%ff%fe")).status == 400
    assert (await call(app, "GET", query_string=b"query=\xff")).status == 400


async def test_a_subscription_by_plain_post_is_refused_at_once(app: GraphQLApp, village: Village) -> None:
    answer = await post(app, "subscription{bells{number}}")

    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])
    assert village.open_streams == 0


async def test_a_bad_token_refuses_the_whole_request(app: GraphQLApp) -> None:
    wrong, old = await post(app, "{hello}", token="nonsense"), await post(app, "{hello}", token=token(seconds=-60))

    assert (wrong.status, wrong.codes) == (401, ["UNAUTHENTICATED"])
    assert (old.status, old.codes) == (401, ["TOKEN_EXPIRED"])
    assert wrong.headers["www-authenticate"].startswith("Bearer")
    assert wrong.messages == old.messages == ["Invalid or expired token"]


@pytest.mark.parametrize(
    "query", ["{instance}", "{__typename}", 'mutation{login(name:"a")}', "{...F} fragment F on Query{instance}"]
)
async def test_documents_with_only_public_fields_ignore_the_token(app: GraphQLApp, query: str) -> None:
    assert (await post(app, query, token="nonsense")).status == 200


async def test_without_a_token_one_field_fails_and_the_others_are_answered(app: GraphQLApp) -> None:
    answer = await post(app, "{me hello}")

    assert answer.status == 200
    assert answer.codes == ["UNAUTHENTICATED"]
    assert answer.json["data"] == {"me": None, "hello": "Hello world"}


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_the_authorization_scheme_is_case_insensitive(app: GraphQLApp, scheme: str) -> None:
    answer = await post(app, "{me}", headers={"authorization": f"{scheme} {token('bob')}"})
    assert answer.json["data"] == {"me": "bob"}


@pytest.mark.parametrize("authorization", ["Basic YTpi", "ütoken", "Bearer", ""])
async def test_other_authorization_schemes_count_as_no_token(app: GraphQLApp, authorization: str) -> None:
    assert (await post(app, "{me}", headers={"authorization": authorization})).codes == ["UNAUTHENTICATED"]


async def test_a_persisted_query_runs_by_its_hash_after_it_was_sent_once(app: GraphQLApp) -> None:
    query = "{hello}"
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest()}}

    unknown = await post(app, None, extensions=extensions, accept=JSON)
    sent = await post(app, query, extensions=extensions)
    known = await post(app, None, extensions=extensions)
    link = await get(app, extensions=json.dumps(extensions))

    assert (unknown.status, unknown.messages) == (200, ["PersistedQueryNotFound"])
    assert sent.json["data"] == known.json["data"] == link.json["data"] == {"hello": "Hello world"}


async def test_persisted_queries_are_kept_within_a_bound_of_bytes(app: GraphQLApp) -> None:
    """Anybody may send them, and each may be as long as a document can be: two thousand would take hundreds of
    megabytes."""
    hashes = []
    for number in range(MAX_BYTES_HASHED // 160_000 + 1):
        query = "{hello} # " + "😀" * (40_000 + number)  # each takes four bytes of memory
        hashes.append({"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest()}})
        assert (await post(app, query, extensions=hashes[-1])).json["data"] == {"hello": "Hello world"}

    oldest, newest = [await post(app, None, extensions=each) for each in (hashes[0], hashes[-1])]

    assert oldest.messages == ["PersistedQueryNotFound"]
    assert newest.json["data"] == {"hello": "Hello world"}


async def test_a_persisted_query_under_a_wrong_hash_is_refused(app: GraphQLApp) -> None:
    wrong = await post(app, "{hello}", extensions={"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}})
    odd = await post(app, None, extensions={"persistedQuery": "x"})
    assert (wrong.status, odd.status) == (400, 400)


@pytest.mark.parametrize("persisted", [None, {}, {"sha256Hash": None}, {"sha256Hash": 1}, [], 0, False, ""])
async def test_an_extension_that_is_no_hash_is_ignored_or_refused(app: GraphQLApp, persisted: Any) -> None:
    with_query = await post(app, "{hello}", extensions={"persistedQuery": persisted})
    without = await post(app, None, extensions={"persistedQuery": persisted})

    assert with_query.status == (200 if persisted is None else 400)
    assert (without.status, without.codes) == (400, ["BAD_REQUEST"])


async def test_a_document_that_cannot_run_is_not_persisted(app: GraphQLApp) -> None:
    query = "{nope}"
    extensions = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest()}}
    await post(app, query, extensions=extensions)
    assert (await post(app, None, extensions=extensions)).messages == ["PersistedQueryNotFound"]


async def test_a_read_stops_when_its_client_has_gone(app: GraphQLApp, village: Village) -> None:
    gone = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        asked = tasks.create_task(call(app, headers={"content-type": JSON}, body=b'{"query":"{sleep}"}', gone=gone))
        await village.until(lambda: village.asleep == 1)
        gone.set()
        await village.until(lambda: village.cancelled == 1)
    assert asked.result().status == 0


async def test_a_write_goes_on_when_its_client_has_gone(app: GraphQLApp, village: Village) -> None:
    gone = asyncio.Event()
    gone.set()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(
            call(app, headers={"content-type": JSON}, body=b'{"query":"mutation{ring(wait:true)}"}', gone=gone)
        )
        await village.until(lambda: village.asleep == 1)
        village.wake_up.set()
    assert village.rung == 1


@pytest.mark.parametrize("seconds", [0, 0.02, 0.2])
async def test_an_operation_that_takes_too_long_is_stopped(village: Village, seconds: float) -> None:
    app = build(village, rules=ApiOptions(execution_seconds=seconds))
    answer = await post(app, "{hello sleep}")

    assert (answer.status, answer.codes) == (200, ["TOO_COMPLEX"])
    assert village.cancelled == 1


async def test_a_cancellation_from_outside_is_not_taken_for_a_timeout(app: GraphQLApp, village: Village) -> None:
    async with asyncio.TaskGroup() as tasks:
        asked = tasks.create_task(post(app, "{sleep}"))
        await village.until(lambda: village.asleep == 1)
        asked.cancel()

    assert asked.cancelled()


async def test_cookies_of_a_field_go_out_with_the_answer(app: GraphQLApp) -> None:
    assert (await post(app, "mutation{ring}")).headers["set-cookie"] == "rung=1; HttpOnly"
