"""The people who are looking at a task, shown on its sheet."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.person import Person

HIDE = """hidden => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
}"""


def test_other_people_are_shown_while_they_look_at_a_task(alice: Person, bob: Person) -> None:
    task = alice.creates("Paint the shed")
    page = alice.sits_down(f"/t/{task['key']}")
    looking = page.locator(".sheet > header").get_by_role("status")
    bell = page.get_by_role("button", name="Watch, or stop watching")
    expect(bell).to_be_visible()
    before = bell.bounding_box()

    bobs = bob.sits_down(f"/t/{task['key']}")
    expect(looking).to_have_text("Bob Meyer is looking at it tooBM")
    assert bell.bounding_box() == before
    expect(bobs.locator(".sheet > header").get_by_role("status")).to_contain_text("Alice Johnson")

    is_hidden(bobs, hidden=True)
    expect(looking).to_be_empty()
    is_hidden(bobs, hidden=False)
    expect(looking).to_contain_text("Bob Meyer")

    bobs.keyboard.press("Escape")
    expect(looking).not_to_contain_text("Bob Meyer")


def is_hidden(page: Page, *, hidden: bool) -> None:
    """Makes the page hidden, as another tab in front of it would: a browser without windows has none."""
    page.evaluate(HIDE, hidden)
