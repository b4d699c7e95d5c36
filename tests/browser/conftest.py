"""A real Chromium, a real server, and people who use it. A test fails if a person's page logged an error or sent a
request to another server."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.browser.person import Person
from tests.browser.server import Server

WHOLE_CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or WHOLE_CHROMIUM
"""The first is the same without windows, tabs and menus, which nobody sees here and which cost more than the pages."""
ARGUMENTS = ["--no-sandbox", "--font-render-hinting=none"]
"""Letters are as wide as on anybody's screen: without windows they would be rounded to whole pixels."""

Invite = Callable[..., Person]

expect.set_options(timeout=20_000)  # a machine that runs four of these at once is slow, which is no fault of the page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"))


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def module_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests of a file, so that tasks of other files don't fill the first page of every list."""
    server = Server(tmp_path_factory.mktemp("house"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(module_server: Server) -> Server:
    """The server of most tests. A test that stops it, or needs it empty, takes `own_server`."""
    return module_server


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def invite(chromium: Browser) -> Iterator[Invite]:
    """`invite(server, "Alice Johnson")` registers a new person."""
    guests: list[Person] = []

    def come(server: Server, name: str) -> Person:
        email = f"{name.split(maxsplit=1)[0].lower()}.{secrets.token_hex(4)}@example.com"
        token, id = server.registers(name, email)
        guests.append(Person(server, chromium, name, email, token, id))
        return guests[-1]

    yield come
    troubles = [trouble for guest in guests for trouble in guest.leaves()]
    assert troubles == []


@pytest.fixture
def alice(invite: Invite, server: Server) -> Person:
    return invite(server, "Alice Johnson")


@pytest.fixture
def bob(invite: Invite, server: Server) -> Person:
    return invite(server, "Bob Meyer")
