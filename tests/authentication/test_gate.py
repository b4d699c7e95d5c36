"""docs/how-to/gate.md: what a proxy with a sign-in of its own can leave to TaskFlow."""

from __future__ import annotations

import re
from typing import Any

import pytest
from starlette.routing import Match

from taskflow.authentication.tokens import KEY_MARK
from taskflow.web import PAGES
from tests.support import asgi
from tests.support.people import PASSWORD, Person
from tests.support.scratch import ROOT

PAGE = (ROOT / "docs/how-to/gate.md").read_text()
EXEMPT = [path for row in re.findall(r"^\| (`/.+?) \|", PAGE, re.MULTILINE) for path in re.findall(r"`(.+?)`", row)]
ANSWERED_BEFORE_THE_ROUTES = {"/graphql"}
BY_A_SWITCH = {"/mcp"}


def test_every_path_of_the_page_exists(app: Any) -> None:
    assert len(EXEMPT) > 5
    for path in set(EXEMPT) - ANSWERED_BEFORE_THE_ROUTES - BY_A_SWITCH:
        scope = {"type": "http", "method": "GET", "path": f"{path}x" if path.endswith("/") else path}
        found = next(route for route in app.routes if route.matches(scope)[0] is not Match.NONE)
        assert found.path != "/{path:path}", path


def test_no_path_that_answers_without_a_sign_in_is_missing_on_the_page(app: Any) -> None:
    """Besides the dashboard's pages and the explorer, which people open in a browser."""
    served = {f"/{route.path.split('/')[1]}" for route in app.routes} - {f"/{page.split('/')[1]}" for page in PAGES}
    for_browsers = {"/explorer", "/favicon.ico", "/service-worker.js", "/{path:path}"}

    assert served - for_browsers == {path.rstrip("/") for path in EXEMPT} - ANSWERED_BEFORE_THE_ROUTES - BY_A_SWITCH


@pytest.mark.parametrize("name", ["x-forwarded-user", "x-forwarded-email", "remote-user", "x-auth-request-email"])
async def test_a_header_that_names_a_user_signs_nobody_in(app: Any, alice: Person, name: str) -> None:
    answer = await asgi.post(app, {"query": "{ me { name } }"}, headers={name: alice.email})

    assert answer.json["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_text_that_looks_like_a_key_still_reaches_the_sign_in(app: Any, alice: Person) -> None:
    """So a gate that lets requests with such a text pass guards nothing, as the page says."""
    assert f"Bearer {KEY_MARK}" in PAGE
    query = f'mutation {{ login(input: {{email: "{alice.email}", password: "{PASSWORD}"}}) {{ token }} }}'

    answer = await asgi.post(app, {"query": query}, headers={"authorization": f"Bearer {KEY_MARK}invented"})

    assert answer.json["data"]["login"]["token"]
