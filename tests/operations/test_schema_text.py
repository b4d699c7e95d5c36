"""/schema.graphql shows the schema to everybody, or to nobody where introspection is off."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import build_schema
from strawberry import Schema

import schema
from tests.support import asgi
from tests.support.scratch import ROOT

PATH = "/schema.graphql"


async def test_the_schema_is_text_for_everybody(app: Any, whole_schema: Schema) -> None:
    answer = await asgi.request(app, "GET", PATH)

    assert answer.status == 200
    assert answer.body.decode() == schema.printed(whole_schema)
    assert build_schema(answer.body.decode()).mutation_type


@pytest.mark.settings(INTROSPECTION="off")
async def test_where_introspection_is_off_the_text_is_hidden_too(app: Any) -> None:
    answer = await asgi.request(app, "GET", PATH)

    assert answer.status == 404
    assert b"Introspection is off" in answer.body
    assert b"type " not in answer.body


@pytest.mark.settings(ENV="production")
async def test_production_hides_it_unless_asked(app: Any) -> None:
    assert (await asgi.request(app, "GET", PATH)).status == 404


@pytest.mark.settings(ENV="production", INTROSPECTION="on")
async def test_production_shows_it_when_introspection_is_switched_on(app: Any) -> None:
    assert (await asgi.request(app, "GET", PATH)).status == 200


def test_the_explorer_promises_the_text_only_where_it_is() -> None:
    page = (ROOT / "web/explorer/index.html").read_text()

    assert f"Where introspection is on, the schema as text is at {PATH}." in page
    assert page.count(PATH) == 1
