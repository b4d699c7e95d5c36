"""The program of the page `docs/how-to/use-from-fetch.md` runs unchanged in Chromium. The other pages are run in
tests/docs/test_docs_clients.py."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.server import Server
from tests.docs.test_docs_clients import blocks, told_and_answered


def test_the_page_for_browsers_prints_what_it_shows(server: Server, chromium: Browser) -> None:
    token, _ = server.registers("Alice Johnson", "fetch@example.com")
    said: list[str] = []
    page = chromium.new_page()
    page.goto(f"{server.address}/")  # the policies of our other pages allow no script to send requests
    page.on("console", lambda message: said.append(message.text))

    expected = blocks("fetch", "text")
    page.evaluate(f"async (TOKEN) => {{ {blocks('fetch', 'js')} }}", token)
    while len(said) < len(expected.splitlines()):  # some lines may arrive after the program has ended
        page.wait_for_event("console")

    assert told_and_answered("\n".join(said)) == told_and_answered(expected)
    page.close()
