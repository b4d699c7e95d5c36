"""How texts that people write look: headings, tables, and the direction that they run in."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.person import Person
from tests.browser.test_pages import check

MARKDOWN = """# One

## Two

### Three

| a | b |
| - | - |
| 1 | 2 |

| c | d |
| - | - |
| 3 | 4 |
"""


def test_headings_of_a_description_shrink_with_their_level(alice: Person) -> None:
    task = alice.creates("Read it", description=MARKDOWN)
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".prose :is(h3, h4, h5)")).to_have_text(["One", "Two", "Three"])

    sizes = page.locator(".prose :is(h3, h4, h5)").evaluate_all(
        "all => all.map(it => parseFloat(getComputedStyle(it).fontSize))"
    )

    assert sizes == sorted(set(sizes), reverse=True)


def test_a_description_with_two_tables_is_accessible(alice: Person) -> None:
    task = alice.creates("Read it", description=MARKDOWN)
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".prose table")).to_have_count(2)
    check(page)
