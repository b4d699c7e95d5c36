"""docs/reference/http.md: the addresses are those of the application, and its commands print what it shows."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from taskflow import web
from taskflow.api.transport import middleware, streaming, ws
from tests.browser.server import Server
from tests.docs.test_docs_api import Shell, matches, page
from tests.support.scratch import ROOT

PAGE = (ROOT / "docs/reference/http.md").read_text()


def rows(heading: str) -> list[list[str]]:
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [line.strip("|").split(" | ") for line in section.splitlines() if line.startswith(("| `", "| the pages"))]


def test_the_page_lists_the_addresses_of_the_application() -> None:
    routes = re.findall(r'Route\("([^"]+)"', (ROOT / "taskflow/app.py").read_text())
    served = {*routes, *(route.path for route in web.routes()), "/graphql"}  # type: ignore[attr-defined]  # all are Routes

    assert len(routes) >= 8
    assert {one for cells in rows("Addresses") for one in re.findall(r"`([^`]+)`", cells[0])} == served


def test_the_page_names_the_headers_that_the_middleware_adds() -> None:
    named = {
        one.lower().encode() for cells in rows("Headers of every answer") for one in re.findall(r"`([\w-]+)`", cells[0])
    }

    assert named == {*middleware.BROWSERS_NAMES, b"x-request-id", b"strict-transport-security"}


def test_the_numbers_of_the_page_are_those_of_the_code() -> None:
    assert f"every {streaming.HEARTBEAT_SECONDS:g} s" in PAGE
    assert f"at most {ws.MOST_CURSORS}." in PAGE
    assert f"for {dict(middleware.PREFLIGHT)[b'access-control-max-age'].decode()} s" in PAGE
    assert dict(middleware.PREFLIGHT)[b"access-control-allow-methods"] == b"GET, POST, PUT"


@pytest.mark.slow
@pytest.mark.skipif(not all(map(shutil.which, ("curl", "jq", "openssl"))), reason="curl, jq or openssl is not here")
def test_each_command_of_the_page_prints_what_it_shows(tmp_path: Path) -> None:
    server = Server(tmp_path, {"TASKFLOW_ALLOWED_ORIGINS": "https://app.example.com"})
    server.start()
    shell = Shell(tmp_path)
    try:
        for block in page(PAGE):
            answer = shell.types(re.sub("^SERVER=.*", f"SERVER={server.address}", block.words))
            assert matches(answer, block.answer), f"{block.words}\n{answer}"
    finally:
        shell.close()
        server.stop()


def test_every_command_shows_its_answer() -> None:
    """Samples of the protocols belong to no command: their blocks name no language."""
    assert len(page(PAGE)) == PAGE.count("```bash") > 8
    assert [block.words for block in page(PAGE)[1:] if not block.answer] == []
