"""Files in a conversation: they are uploaded first and named by the comment, and are shown below it or where its text
refers to them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.files import (
    ABORTED,
    UPLOADS,
    adds,
    chooses,
    drops,
    drops_and_sends,
    files,
    pastes,
    picture,
    words,
)
from tests.browser.person import Person
from tests.browser.test_talk import comment, says, threads, writes

ATTACH = "Attach files to the comment"
FULL = "A comment has at most 20 files."
DELETE = "mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }"


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


def sends(page: Page) -> None:
    button = page.locator(".talk-end .composer").get_by_role("button", name=re.compile("^Comment"))
    expect(button).to_be_enabled()
    button.click()


def waiting_for(page: Page) -> Locator:
    return page.locator(".talk-end .composer .files li")


def test_files_go_with_a_comment_and_stand_under_it(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(his.locator(".talk .bone")).to_have_count(0)
    writes(page).fill("This one.")

    chooses(page, picture(), words(), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(2)
    sends(page)

    for each in (page, his):
        under = comment(each, "This one.").get_by_role("list", name="Files").get_by_role("listitem")
        expect(under).to_have_count(2)
        expect(under.locator("img")).to_have_count(1)
    expect(waiting_for(page)).to_have_count(0)
    link = page.locator(".sheet .in > .files").get_by_role("link", name="Show the comment with hose.png")
    expect(link).to_have_attribute("href", re.compile(r"\?comment=comment_"))
    assert all(file["comment"] for file in files(alice, task))
    page.reload()
    expect(comment(page, "This one.").get_by_role("list", name="Files").get_by_role("listitem")).to_have_count(2)


def test_a_comment_waits_for_its_files(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("This one.")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(UPLOADS, hold)

    with page.expect_request(UPLOADS):
        chooses(page, words(), button=ATTACH)
    expect(page.locator(".talk-end .hint")).to_have_text("Its files are still on their way…")
    writes(page).press("Control+Enter")
    expect(writes(page)).to_have_value("This one.")
    expect(page.locator(".coming[aria-busy=true]")).to_contain_text("0% of 15 bytes")
    held.pop().abort()
    expect(page.locator(".talk-end .hint")).to_have_text("A file was not sent: try again, or remove it.")
    expect(page.locator(".talk-end").get_by_role("button", name=re.compile("^Comment"))).to_be_disabled()
    page.get_by_role("button", name="Remove notes.txt").click()
    sends(page)

    expect(comment(page, "This one.")).to_be_visible()
    expect(comment(page, "This one.")).not_to_contain_text("sending")
    assert files(alice, task) == []


def test_a_comment_waits_for_files_chosen_a_moment_before(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("This one.")

    drops_and_sends(page, writes(page), words())
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(1)
    expect(writes(page)).to_have_value("This one.")
    sends(page)

    expect(comment(page, "This one.").get_by_role("list", name="Files")).to_contain_text("notes.txt")
    expect(comment(page, "This one.")).not_to_contain_text("sending")
    assert [bool(file["comment"]) for file in files(alice, task)] == [True]


def test_a_comment_includes_files_that_arrived_since_the_page_read_its_list(
    alice: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("This one.")
    chooses(page, words(), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(1)
    held = holds_lists(page)

    page.reload()
    expect(writes(page)).to_have_value("This one.")
    writes(page).press("Control+Enter")
    expect(comment(page, "This one.")).to_be_visible()
    expect(comment(page, "This one.")).not_to_contain_text("sending")

    assert [bool(file["comment"]) for file in files(alice, task)] == [True]
    lets_through(page, held)
    expect(comment(page, "This one.").get_by_role("list", name="Files")).to_contain_text("notes.txt")
    expect(waiting_for(page)).to_have_count(0)


def test_a_comment_includes_files_when_their_list_could_not_be_read(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("This one.")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    page.route("**/graphql", lambda route: route.abort() if asks_for_files(route) else route.continue_())
    chooses(page, words(), button=ATTACH)
    expect(page.locator(".sheet .in > .files").get_by_role("alert")).to_be_visible()
    sends(page)
    expect(comment(page, "This one.")).not_to_contain_text("sending")

    assert [bool(file["comment"]) for file in files(alice, task)] == [True]


def test_an_edit_waits_for_its_files_as_well(alice: Person, task: dict[str, str]) -> None:
    says(alice, task, "Tuesday")
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Tuesday").get_by_role("button", name="Edit the comment").click()
    form = page.locator("article .composer")
    form.get_by_role("textbox").fill("Wednesday")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(UPLOADS, hold)
    with page.expect_request(UPLOADS), page.expect_file_chooser() as chooser:
        form.get_by_role("button", name=ATTACH).click()
        chooser.value.set_files([words()])
    expect(form.locator(".hint")).to_have_text("Its files are still on their way…")
    form.get_by_role("textbox").press("Control+Enter")
    expect(form.get_by_role("textbox")).to_have_value("Wednesday")
    expect(form.get_by_role("button", name=re.compile("^Save"))).to_be_disabled()
    held.pop().continue_()
    form.get_by_role("button", name=re.compile("^Save")).click()

    expect(comment(page, "Wednesday").get_by_role("list", name="Files")).to_contain_text("notes.txt")
    expect(comment(page, "Wednesday")).not_to_contain_text("sending")
    assert [thread["body"] for thread in threads(alice, task)] == ["Wednesday"]


def test_a_comment_has_twenty_files_not_counting_refused_or_deleted_ones(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    empty = [words(f"empty {at}.txt", "") for at in range(3)]

    chooses(page, *empty, *(words(f"{at}.txt") for at in range(21)), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(20)
    expect(waiting_for(page).filter(has_text=FULL)).to_have_count(1)
    bob.asks(DELETE, id=files(alice, task)[0]["id"])
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(19)
    chooses(page, words("more.txt"), button=ATTACH)

    expect(waiting_for(page).get_by_role("link", name="Download more.txt")).to_be_visible()
    expect(waiting_for(page).filter(has_text=FULL)).to_have_count(1)


def test_a_file_that_has_just_arrived_is_counted_once(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    chooses(page, *(words(f"{at}.txt") for at in range(18)), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(18)
    held = holds_lists(page)

    with page.expect_request(lambda request: "query Files(" in (request.post_data or "")):
        chooses(page, words("nineteen.txt"), button=ATTACH)
    chooses(page, words("twenty.txt"), words("too many.txt"), button=ATTACH)
    expect(waiting_for(page).filter(has_text=FULL)).to_have_text(re.compile("too many.txt"))
    lets_through(page, held)

    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(20)


def test_files_of_an_edited_comment_count_too(alice: Person, task: dict[str, str]) -> None:
    id = says(alice, task, "Tuesday")
    adds(alice, task, *(words(f"{at}.txt") for at in range(19)), comment=id)
    page = alice.sits_down(f"/t/{task['key']}")
    under = page.locator("article").get_by_role("list", name="Files").get_by_role("listitem")
    expect(under).to_have_count(19)
    comment(page, "Tuesday").get_by_role("button", name="Edit the comment").click()

    with page.expect_file_chooser() as chooser:
        page.locator("article .composer").get_by_role("button", name=ATTACH).click()
    chooser.value.set_files([words("twenty.txt"), words("too many.txt")])

    expect(under.get_by_role("link", name="Download twenty.txt")).to_be_visible()
    expect(under.filter(has_text=FULL)).to_have_text(re.compile("too many.txt"))
    expect(under.filter(has_text=FULL).get_by_role("button")).to_have_count(1)


def asks_for_files(route: Route) -> bool:
    return "query Files(" in (route.request.post_data or "")


def holds_lists(page: Page) -> list[Route]:
    """Holds back the page's requests for its list of files from now on."""
    held: list[Route] = []
    page.route("**/graphql", lambda route: held.append(route) if asks_for_files(route) else route.continue_())
    return held


def lets_through(page: Page, held: list[Route]) -> None:
    for route in held:
        route.continue_()
    page.unroute("**/graphql")  # only now: without any route Chromium would let all of them through by itself


def test_attached_files_survive_a_reload_and_can_be_removed(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("Not ready")
    chooses(page, words("one.txt"), words("two.txt"), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_have_count(2)

    page.reload()
    expect(waiting_for(page)).to_have_count(2)
    waiting_for(page).get_by_role("button", name="Delete one.txt").click()
    expect(waiting_for(page)).to_have_count(1)
    sends(page)

    expect(comment(page, "Not ready").get_by_role("list", name="Files")).to_contain_text("two.txt")
    expect(comment(page, "Not ready")).not_to_contain_text("sending")
    assert [file["filename"] for file in files(alice, task) if file["comment"]] == ["two.txt"]


def test_a_pasted_picture_is_shown_in_the_text(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(his.locator(".talk .bone")).to_have_count(0)
    writes(page).fill("It leaks here: ")

    pastes(page, writes(page), picture("the [old] hose.png"))
    expect(writes(page)).to_have_value(re.compile(r"^It leaks here: !\[the  old  hose\]\(file_\w{26}\)$"))
    expect(waiting_for(page).locator("img")).to_be_visible()
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("region", name="Preview").get_by_role("img", name="the old hose")).to_be_visible()
    sends(page)

    for each in (page, his):
        shown = comment(each, "It leaks here").get_by_role("img", name="the old hose")
        expect(shown).to_be_visible()
        assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 512
        expect(comment(each, "It leaks here").get_by_role("list", name="Files")).to_have_count(0)
    comment(his, "It leaks here").get_by_role("button", name="the old hose").press("Enter")
    expect(his.get_by_role("dialog", name="the [old] hose.png")).to_be_visible()
    his.keyboard.press("Escape")
    expect(comment(his, "It leaks here").get_by_role("button", name="the old hose")).to_be_focused()


def test_cancelling_an_upload_removes_the_picture_from_the_text(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("Look: ")
    page.route(UPLOADS, lambda route: None)

    pastes(page, writes(page), picture())
    expect(writes(page)).to_have_value(re.compile("file_"))
    page.get_by_role("button", name="Cancel the upload of hose.png").click()

    expect(writes(page)).to_have_value("Look: ")
    assert files(alice, task) == []


def test_a_copied_text_with_its_picture_is_pasted_as_text(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(writes(page)).to_be_visible()

    taken = writes(page).evaluate("""area => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'a\\tb')
      clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }))
      return !area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }""")

    assert not taken
    expect(page.locator(".coming")).to_have_count(0)


def test_a_file_dropped_onto_the_field_belongs_to_the_comment(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(writes(page)).to_be_visible()

    drops(page, writes(page), words())

    expect(waiting_for(page)).to_contain_text("notes.txt")


def test_files_are_added_to_an_edited_comment(alice: Person, task: dict[str, str]) -> None:
    says(alice, task, "Tuesday")
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Tuesday").get_by_role("button", name="Edit the comment").click()

    with page.expect_file_chooser() as chooser:
        page.locator("article .composer").get_by_role("button", name=ATTACH).click()
    chooser.value.set_files([words()])
    expect(page.locator("article").get_by_role("link", name="Download notes.txt")).to_be_visible()
    page.locator("article .composer").get_by_role("button", name="Cancel").click()

    expect(comment(page, "Tuesday").get_by_role("list", name="Files")).to_contain_text("notes.txt")
    assert [bool(file["comment"]) for file in files(alice, task)] == [True]


def test_a_reply_has_files_and_deleting_a_comment_deletes_them(alice: Person, task: dict[str, str]) -> None:
    says(alice, task, "Begin here")
    page = alice.sits_down(f"/t/{task['key']}")
    comment(page, "Begin here").get_by_role("button", name="Reply").click()
    page.get_by_role("textbox", name="Write a reply").fill("With this")
    with page.expect_file_chooser() as chooser:
        page.locator(".replies .composer").get_by_role("button", name=ATTACH).click()
    chooser.value.set_files([words()])
    expect(page.locator(".replies .composer .files").get_by_role("link", name="Download")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Reply Ctrl")).click()
    reply = comment(page, "With this")
    expect(reply.get_by_role("list", name="Files")).to_contain_text("notes.txt")

    reply.get_by_role("button", name="Delete the comment").click()
    expect(page.locator(".toast", has_text="Comment deleted")).to_be_visible()
    page.reload()

    expect(comment(page, "Begin here")).to_be_visible()
    expect(page.locator(".file")).to_have_count(0)
    assert files(alice, task) == []


def test_a_refused_comment_keeps_its_files(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    writes(page).fill("@nobody")
    chooses(page, words(), button=ATTACH)
    expect(waiting_for(page).get_by_role("link", name="Download")).to_be_visible()

    def refuse(route: Route) -> None:
        body = route.request.post_data or ""
        if "mutation Say" in body:
            route.continue_(post_data=body.replace("@nobody", "   "))
        else:
            route.continue_()

    page.route("**/graphql", refuse)
    sends(page)

    expect(page.locator(".toast")).to_contain_text("The comment was not sent; your text is back.")
    expect(writes(page)).to_have_value("@nobody")
    expect(waiting_for(page)).to_contain_text("notes.txt")
    assert threads(alice, task) == []


def test_a_link_to_a_file_downloads_it(alice: Person, task: dict[str, str]) -> None:
    [notes, hose] = adds(alice, task, words(), picture())
    says(alice, task, f"See [the notes]({notes}) and [the hose]({hose}) and ![gone](file_01jxyz00000000000000000001)")
    page = alice.sits_down(f"/t/{task['key']}")

    with page.expect_download() as download:
        comment(page, "See").get_by_role("link", name="the notes").click()
    assert download.value.suggested_filename == "notes.txt"
    comment(page, "See").get_by_role("button", name="the hose").click()
    expect(page.get_by_role("dialog", name="hose.png")).to_be_visible()
    page.keyboard.press("Escape")
    expect(comment(page, "See")).to_contain_text("and gone")
