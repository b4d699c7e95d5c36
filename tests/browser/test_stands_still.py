"""A page does not shift while it loads: later content does not push what was drawn first."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import Person
from tests.browser.test_fast import holds

SHIFTS = """
window.shifted = []
new PerformanceObserver((list) => {
  for (const shift of list.getEntries())
    for (const { node, previousRect, currentRect } of shift.sources)
      window.shifted.push([shift.value, node?.className?.baseVal ?? node?.className, previousRect.y, currentRect.y])
}).observe({ type: 'layout-shift', buffered: true })
"""


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", ["/", "/tasks", "/board", "/calendar?month=2031-05", "/admin"])
@pytest.mark.parametrize("visit", ["first", "next"])
def test_content_drawn_first_does_not_move(alice: Person, width: int, path: str, visit: str) -> None:
    alice.makes_team(f"Orchard {secrets.token_hex(2)}")
    for at in range(6):
        alice.creates(f"Water the plants {at}", dueDate=f"2031-05-0{at + 1}", priority="URGENT")
    alice.creates("Feed the cat", dueDate="2020-01-01", assigneeId=alice.id)
    page = alice.sits_down(path, width=width, height=900 if width > 900 else 844)
    expect(page.locator("main [data-task]").first).to_be_visible()
    if visit == "first":
        page.evaluate("localStorage.removeItem('taskflow.owner')")
    page.add_init_script(SHIFTS)
    let_go = [holds(page, "**/graphql", "query Start"), holds(page, "**/graphql", "query Tasks")]
    page.goto("about:blank")

    page.goto(alice.server.address + path, wait_until="commit")
    in_turn(page, let_go)
    expect(page.locator("main [data-task]").first).to_be_visible()
    alice.is_in_sync(page)
    expect(page.locator(".unread")).to_have_count(0)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    shifted = page.evaluate("window.shifted")
    assert sum({value for value, *_ in shifted}) < 0.01, shifted


def in_turn(page: Page, let_go: list[Callable[[], None]]) -> None:
    """Lets the answers through one by one; the page is drawn after each."""
    expect(page.locator("#app > *").first).to_be_attached()
    for go in let_go:
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        go()
