"""What clients are told when something goes wrong, and what is kept from them."""

from __future__ import annotations

import logging

import pytest

from taskflow.api.app import GraphQLApp
from taskflow.api.execution.operation import ApiOptions
from tests.api.asgi import call, post
from tests.api.village import Village, build


async def test_a_bug_shows_a_number_and_the_log_has_the_rest(app: GraphQLApp, caplog: pytest.LogCaptureFixture) -> None:
    answer = await post(app, "{bug}", headers={"x-request-id": "abc-123"})

    (error,) = answer.json["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "requestId": "abc-123"}
    assert b"secret" not in answer.body
    assert "abc-123" in caplog.text
    assert "the secret of the house" in caplog.text


async def test_a_null_that_should_not_be_is_a_bug_too(app: GraphQLApp, caplog: pytest.LogCaptureFixture) -> None:
    answer = await post(app, "{nothing}")
    assert (answer.status, answer.codes, answer.json["data"]) == (200, ["INTERNAL"], None)


async def test_a_problem_shows_its_message_and_its_path(app: GraphQLApp) -> None:
    answer = await post(app, "{bad missing}")

    bad, missing = answer.json["errors"]
    assert bad["message"] == "That is wrong. Take another."
    assert bad["path"] == ["bad"]
    assert bad["extensions"] == {"code": "INVALID", "path": ["input", "name"], "allowed": ["a", "b"]}
    assert missing["extensions"] == {"code": "NOT_FOUND", "missingId": "thing_1"}


async def test_at_most_ten_errors_are_listed(app: GraphQLApp) -> None:
    invalid = await post(app, "{" + " ".join(f"nope{n}" for n in range(19)) + "}")
    failing = await post(app, "{" + " ".join(f"b{n}:bad" for n in range(15)) + "}")
    assert len(invalid.json["errors"]) == len(failing.json["errors"]) == 10


async def test_long_messages_are_cut_off(app: GraphQLApp) -> None:
    answer = await post(app, "{" + "x" * 50_000 + "}")
    assert all(len(message) <= 500 for message in answer.messages)
    assert len(answer.body) < 2000


async def test_names_are_suggested_only_where_the_schema_may_be_read(village: Village) -> None:
    talkative, discreet = build(village), build(village, rules=ApiOptions(introspection=False))

    for query in ("{helo}", "query($t:Thin){hello}", "{hello(nam:1)}"):
        assert "Did you mean" in str((await post(talkative, query)).messages)
        assert "Did you mean" not in str((await post(discreet, query)).messages)
    refused = await post(discreet, "{__schema{types{name}}}")
    assert refused.messages == ["Introspection is off on this server."]
    assert (await post(discreet, "{__typename}")).json["data"] == {"__typename": "Query"}


@pytest.mark.parametrize("given", ["a b", "ü", "x" * 65, "", "<script>"])
async def test_a_request_id_that_cannot_be_logged_is_replaced(app: GraphQLApp, given: str) -> None:
    answer = await post(app, "{bug}", headers={"x-request-id": given})
    assert answer.json["errors"][0]["extensions"]["requestId"] not in {given, ""}


async def test_a_bug_of_the_api_itself_is_a_500_with_a_number(
    app: GraphQLApp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def break_(*_: object) -> None:
        raise RuntimeError("the secret of the API")

    monkeypatch.setattr(app.runner.documents, "text_of", break_)
    with caplog.at_level(logging.ERROR):
        answer = await call(app, headers={"content-type": "application/json"}, body=b'{"query":"{hello}"}')

    assert (answer.status, answer.codes) == (500, ["INTERNAL"])
    assert b"secret" not in answer.body
    assert "the secret of the API" in caplog.text
