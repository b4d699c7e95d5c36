"""Hostile texts that try to run scripts or load resources, shown in a real browser."""

from __future__ import annotations

from playwright.sync_api import Browser

from models.markdown.rendering import render
from tests.markdown.corpus import HOSTILE


def shown(browser: Browser, html: str) -> tuple[object, list[str]]:
    """Returns which scripts ran, and which requests were sent, in a page without a content security policy."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.set_content(f"<!doctype html><body>{html}")
    for link in page.query_selector_all("a, input, img, [onclick], [onmouseover]"):
        link.dispatch_event("mouseover")
        link.dispatch_event("focus")
    page.wait_for_load_state("networkidle")
    ran = page.evaluate("window.ran")
    page.close()
    return ran, asked


def test_hostile_texts_run_nothing_and_load_nothing(chromium: Browser) -> None:
    ran, asked = shown(chromium, "".join(render(text).filled({}, team_key="GEN") for text in HOSTILE))

    assert (ran, asked) == (None, [])


def test_the_same_texts_do_run_when_they_are_not_sanitised(chromium: Browser) -> None:
    """Proves that the test above can fail."""
    ran, asked = shown(chromium, HOSTILE[1] + '<img src="http://127.0.0.1:9/pixel.png">')

    assert ran == 1
    assert any(address.endswith("/pixel.png") for address in asked)
