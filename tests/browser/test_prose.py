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


HEBREW = "שלום לכל הגננים שבאים לעבוד איתנו בגן הירק הגדול של העיר העתיקה ביום ראשון בבוקר"


def test_text_that_runs_from_right_to_left_begins_on_the_right(alice: Person) -> None:
    team = alice.makes_team("גן הירק")
    label = alice.makes_label(team["id"], "דחוף")
    task = alice.creates(
        HEBREW, teamId=team["id"], labelIds=[label], description=f"**{HEBREW}**\n\n- {HEBREW}\n\n> {HEBREW}"
    )
    said = "mutation ($id: ID!, $body: String!) { createComment(input: { taskId: $id, body: $body }) { errors { message } } }"
    assert alice.asks(said, id=task["id"], body=HEBREW)["createComment"]["errors"] == []

    def runs(*selectors: str) -> None:
        for selector in selectors:
            expect(page.locator(selector).first).to_have_css("direction", "rtl")

    page = alice.sits_down(f"/tasks?team={team['key']}")
    runs(".row .t", ".row .label span", ".side .nav[title='גן הירק'] .tag + span")
    page.get_by_role("textbox", name="New task").fill(HEBREW)
    runs("main .line-field input", "main .line-field .mirror")
    page.get_by_role("textbox", name="New task").fill("")
    page.goto(f"{alice.server.address}/board?team={team['key']}")
    runs(".tk p")
    page.goto(f"{alice.server.address}/t/{task['key']}")
    runs(
        ".sheet textarea.title",
        ".sheet .reading .prose p",
        ".sheet .reading .prose ul",
        ".sheet .reading blockquote",
        ".sheet .comment .prose p",
    )
    page.locator(".talk-end textarea").fill(HEBREW)
    runs(".talk-end textarea")
    page.get_by_role("button", name="Edit the description").or_(page.locator(".reading > .icon")).first.click()
    runs(".sheet textarea[data-field=description]")
    page.goto(f"{alice.server.address}/team/{team['key']}")
    runs("h1", "[aria-labelledby=edit-title] [name=name]", "[aria-labelledby=labels-title] .who")
