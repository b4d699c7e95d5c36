"""Pictures and other files that are opened, and pictures in descriptions."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser.files import (
    ABORTED,
    UPLOADS,
    adds,
    entry,
    pastes,
    picture,
    words,
)
from tests.browser.person import Person


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


def test_pictures_are_viewed_one_after_another_and_the_focus_returns(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, picture("one.png", "red"), words(), picture("two.png", "blue", (1600, 900)))
    page = alice.sits_down(f"/t/{task['key']}")
    opener = entry(page, "one.png").get_by_role("button").first

    opener.press("Enter")
    box = page.get_by_role("dialog", name="one.png")
    expect(box.get_by_role("img", name="one.png")).to_be_visible()
    expect(box.get_by_role("status")).to_contain_text("1 of 2")
    page.keyboard.press("ArrowRight")
    image = page.get_by_role("dialog", name="two.png").get_by_role("img", name="two.png")
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1600
    box_of = image.bounding_box()
    assert box_of is not None
    assert box_of["width"] <= 1440
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="one.png")).to_be_visible()
    for _ in range(8):
        page.keyboard.press("Tab")
        behind = "!document.activeElement.closest('dialog.lightbox') && document.activeElement !== document.body"
        assert not page.evaluate(behind)  # the browser's own buttons, in between, are the body
    page.keyboard.press("Escape")

    expect(page.locator(".lightbox")).to_have_count(0)
    expect(page.locator(".sheet")).to_have_count(1)
    expect(opener).to_be_focused()


def test_other_files_are_downloaded(alice: Person, task: dict[str, str]) -> None:
    adds(
        alice, task, words(), picture(), {"name": "page.html", "mimeType": "text/html", "buffer": b"<script>1</script>"}
    )
    page = alice.sits_down(f"/t/{task['key']}")

    for name in ("notes.txt", "hose.png", "page.html"):
        with page.expect_download() as download:
            page.get_by_role("link", name=f"Download {name}").click()
        assert download.value.suggested_filename == name
    with page.expect_download():
        entry(page, "page.html").locator(".open").click()
    expect(page).to_have_url(f"{alice.server.address}/t/{task['key']}")


def test_a_picture_that_somebody_deletes_closes(alice: Person, bob: Person, task: dict[str, str]) -> None:
    [id] = adds(bob, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    entry(page, "hose.png").get_by_role("button").first.click()
    expect(page.get_by_role("dialog", name="hose.png")).to_be_visible()

    bob.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=id)

    expect(page.locator(".lightbox")).to_have_count(0)


def test_addresses_are_renewed_before_their_hour_is_over(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, picture(), words())
    page = alice.sits_down("/tasks")
    page.clock.install()
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()

    with page.expect_response(lambda answer: "query Files" in (answer.request.post_data or "")):
        page.clock.fast_forward("51:00")  # as in a laptop that has slept: timers fire late, and once


def test_an_expired_address_of_a_picture_is_renewed(alice: Person, task: dict[str, str]) -> None:
    alice.expected = "403"
    adds(alice, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    over: list[str] = []

    def end_the_first(route: Route) -> None:
        over.append(route.request.url)
        route.fulfill(status=403) if len(over) == 1 else route.continue_()

    page.route("**/files/*/hose.png?*", end_the_first)
    entry(page, "hose.png").get_by_role("button").first.click()

    image = page.get_by_role("dialog", name="hose.png").get_by_role("img", name="hose.png")
    expect(image).to_be_visible()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 640
    assert len(over) == 2


def test_a_late_answer_for_one_picture_does_not_affect_the_next(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    alice.expected = "403"
    adds(alice, task, picture("one.png", "red"), picture("two.png", "blue"))
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "two.png").locator("img")).to_be_visible()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route) if "query Files(" in (route.request.post_data or "") else route.continue_()

    page.route("**/files/*/one.png?*", lambda route: route.fulfill(status=403))
    page.route("**/graphql", hold)
    with page.expect_request(lambda request: "query Files(" in (request.post_data or "")):
        entry(page, "one.png").get_by_role("button").first.click()
    page.keyboard.press("ArrowRight")
    image = page.get_by_role("dialog", name="two.png").get_by_role("img", name="two.png")
    expect(image).to_be_visible()
    adds(bob, task, words())
    page.unroute("**/graphql")
    for route in held:
        route.continue_()

    expect(entry(page, "notes.txt")).to_be_attached()
    expect(image).to_be_visible()


def test_a_picture_that_can_not_be_shown_says_so(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, {**picture(), "buffer": b"\x89PNG, or so it says"})
    page = alice.sits_down(f"/t/{task['key']}")

    entry(page, "hose.png").get_by_role("button").first.click()

    expect(page.get_by_role("dialog", name="hose.png").get_by_role("alert")).to_contain_text("can’t be shown here")
    expect(page.locator(".lightbox").get_by_role("link", name="Download hose.png")).to_be_visible()


def test_a_picture_is_pasted_into_the_description(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    text = page.get_by_role("textbox", name="Description")
    text.fill("It leaks here:\n")

    pastes(page, text, picture())
    expect(text).to_have_value(re.compile(r"^It leaks here:\n!\[hose\]\(file_\w{26}\)$"))
    expect(entry(page, "hose.png").get_by_role("link", name="Download")).to_be_visible()
    text.press("Control+Enter")

    for each in (page, his):
        shown = each.get_by_role("group", name="Description").get_by_role("img", name="hose")
        expect(shown).to_be_visible()
    his.get_by_role("group", name="Description").get_by_role("button", name="hose").click()
    expect(his.get_by_role("dialog", name="hose.png")).to_be_visible()


def test_a_description_is_shown_rendered_and_edited_as_markdown(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("textbox", name="Description")).to_be_visible()

    bob.changes(task, description="# Tools\n\n- a **red** one\n- https://example.com/")
    shown = page.get_by_role("group", name="Description")
    expect(shown.get_by_role("heading", name="Tools", level=3)).to_be_visible()
    expect(shown.locator("li strong")).to_have_text("red")
    page.get_by_role("button", name="Edit the description").click()
    text = page.get_by_role("textbox", name="Description")
    expect(text).to_have_value("# Tools\n\n- a **red** one\n- https://example.com/")
    text.fill("- a blue one")
    text.press("Control+Enter")

    expect(page.get_by_role("group", name="Description").locator("li")).to_have_text("a blue one")
    bob.changes(task, description="Any one")
    expect(page.get_by_role("textbox", name="Description")).to_have_value("Any one")


def test_cancelling_an_upload_removes_the_picture_from_the_description(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    page.route(UPLOADS, lambda route: route.abort())
    text = page.get_by_role("textbox", name="Description")
    text.fill("Look:")

    pastes(page, text, picture())
    expect(entry(page, "hose.png").get_by_role("alert")).to_be_visible()
    text.press("Control+Enter")
    expect(page.get_by_role("group", name="Description")).to_contain_text("Look:")
    page.get_by_role("button", name="Remove hose.png").click()

    expect(page.get_by_role("textbox", name="Description")).to_have_value("Look:")
