"""Files on a task: added by hand, seen by everybody at once, and deleted."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.files import (
    SlowNetwork,
    adds,
    bulk,
    chooses,
    drops,
    entry,
    files,
    holds,
    pastes,
    picture,
    words,
)
from tests.browser.person import Person
from tests.browser.test_pages import SIZES, check, dress
from tests.browser.test_roles import SET_ROLE
from tests.browser.test_talk import says


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


def names(page: Page) -> list[str]:
    return page.locator(".sheet .in > .files li:not(.coming) b").all_text_contents()


def test_files_are_chosen_and_seen_by_everybody_at_once(alice: Person, bob: Person, task: dict[str, str]) -> None:
    page, his = alice.sits_down(f"/t/{task['key']}"), bob.sits_down("/tasks")
    expect(bob.row(his, "Mend the hose").get_by_role("img", name="2 files")).to_have_count(0)

    chooses(page, picture(), words())

    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    expect(entry(page, "hose.png")).to_contain_text(re.compile(r"kB · You, now|byte.* · You, now"))
    expect(entry(page, "notes.txt")).to_contain_text("15 bytes · You, now")
    expect(page.get_by_role("heading", name="Files 2")).to_be_visible()
    expect(page.locator(".sheet .in > .sr[role=status]")).to_have_text(re.compile("was added$"))
    expect(bob.row(his, "Mend the hose").get_by_role("img", name="2 files")).to_be_visible()
    assert {file["filename"] for file in files(alice, task)} == {"hose.png", "notes.txt"}


def test_files_that_others_add_and_delete_come_and_go_in_an_open_sheet(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("heading", name="Files")).to_be_visible()

    [id] = adds(bob, task, picture())
    expect(entry(page, "hose.png")).to_contain_text("Bob Meyer, now")
    expect(entry(page, "hose.png").locator("img")).to_be_visible()
    bob.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=id)
    expect(entry(page, "hose.png")).to_have_count(0)
    page.goto(f"{alice.server.address}/board")
    card = page.locator(f".tk[data-task={task['id']}]")
    expect(card).to_be_visible()
    adds(bob, task, words())
    expect(card.get_by_role("img", name="1 file")).to_be_visible()


def test_a_key_chooses_files(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    with page.expect_file_chooser() as chooser:
        page.keyboard.press("f")
    chooser.value.set_files([words()])

    expect(entry(page, "notes.txt").get_by_role("link", name="Download notes.txt")).to_be_visible()


def test_files_are_dropped_anywhere_on_the_sheet(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    holds(page, page.locator(".sheet > header"), words())
    expect(page.get_by_text(f"Drop to add to {task['key']}")).to_be_visible()
    drops(page, page.locator(".sheet > header"), words("one.txt"), words("two.txt"))

    expect(entry(page, "one.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(entry(page, "two.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_text(f"Drop to add to {task['key']}")).to_have_count(0)


def test_a_file_dropped_beside_the_sheet_does_not_replace_the_page(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Mend the hose")).to_be_visible()

    prevented = page.evaluate("""() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'x.txt'))
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      return !document.querySelector('main').dispatchEvent(event)
    }""")

    assert prevented
    assert files(alice, task) == []


def test_a_picture_is_pasted_onto_the_sheet(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    pastes(page, page.get_by_role("button", name="Add files"), picture("image.png"))

    expect(page.locator(".file .open img")).to_be_visible()
    assert re.match(r"Pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png", files(alice, task)[0]["filename"])


def test_a_deleted_file_can_be_restored(alice: Person, bob: Person, task: dict[str, str]) -> None:
    adds(bob, task, words("one.txt"), words("two.txt"))
    page = alice.sits_down(f"/t/{task['key']}")

    page.get_by_role("button", name="Delete one.txt").press("Enter")
    expect(entry(page, "one.txt")).to_have_count(0)
    expect(entry(page, "two.txt").get_by_role("link").first).to_be_focused()
    page.locator(".toast", has_text="one.txt deleted").get_by_role("button", name="Undo").click()
    expect(entry(page, "one.txt")).to_be_visible()
    assert len(files(alice, task)) == 2

    page.get_by_role("button", name="Delete two.txt").click()
    expect(page.locator(".toast", has_text="two.txt deleted")).to_be_visible()
    page.reload()
    expect(entry(page, "one.txt")).to_be_visible()
    expect(entry(page, "two.txt")).to_have_count(0)
    assert [file["filename"] for file in files(alice, task)] == ["one.txt"]


def test_a_task_with_files_asks_for_confirmation_before_it_is_trashed(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, words())
    page = alice.sits_down(f"/t/{task['key']}")
    expect(entry(page, "notes.txt")).to_be_visible()

    page.get_by_role("button", name="Delete", exact=True).click()

    expect(page.get_by_role("dialog", name=f"Delete {task['key']}?")).to_contain_text("1 file goes into the trash")


@pytest.mark.parametrize(
    ("role", "can_add", "own", "others"),
    [("VIEWER", False, 0, 0), ("CONTRIBUTOR", True, 1, 0), ("MEMBER", True, 1, 1)],
)
def test_a_person_who_may_not_add_files_has_no_button(
    alice: Person, bob: Person, role: str, can_add: bool, own: int, others: int
) -> None:
    team = alice.makes_team("Quiet garden")
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role="MEMBER")
    task = alice.creates("Look here", teamId=team["id"])
    adds(alice, task, words("hers.txt"))
    adds(bob, task, words("his.txt"))
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role=role)
    page = bob.sits_down(f"/t/{task['key']}")

    expect(entry(page, "hers.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(int(can_add))
    expect(entry(page, "his.txt").get_by_role("button", name="Delete")).to_have_count(own)
    expect(entry(page, "hers.txt").get_by_role("button", name="Delete")).to_have_count(others)
    if not can_add:
        drops(page, page.locator(".sheet > header"), words("more.txt"))
        assert len(files(alice, task)) == 2


def test_an_archived_team_is_read_only(alice: Person) -> None:
    team = alice.makes_team("Quiet garden")
    task = alice.creates("Look here", teamId=team["id"])
    adds(alice, task, words())
    alice.asks("mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }", id=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")

    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(0)
    expect(page.get_by_role("button", name="Delete notes.txt")).to_have_count(0)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_files_are_accessible(alice: Person, task: dict[str, str], theme: str, size: str) -> None:
    long = "a name that goes on and on, as those of files that somebody has mailed to somebody else often do.png"
    [hose, _] = adds(alice, task, picture(), picture(long))
    id = says(alice, task, f"Look: ![the hose]({hose}) and [again]({hose})")
    adds(alice, task, words(), comment=id)
    alice.changes(task, description=f"# Before\n\n![before]({hose})")
    page = alice.sits_down("/tasks")
    dress(page, theme, size)
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(entry(page, long).locator("img")).to_be_visible()
    expect(page.get_by_role("img", name="before")).to_be_visible()
    expect(page.get_by_role("img", name="the hose")).to_be_visible()
    slow = SlowNetwork(page, 50_000)
    chooses(page, bulk("film.bin"), {**words("nothing.txt"), "buffer": b""})
    chooses(page, words("one.txt"), button="Attach files to the comment")
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    expect(page.locator(".composer .files").get_by_role("link", name="Download one.txt")).to_be_visible()

    check(page)
    holds(page, page.locator(".sheet > header"), words())
    check(page)
    entry(page, long).get_by_role("button").first.click()
    expect(page.get_by_role("dialog", name=long).get_by_role("img", name=long)).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Cancel the upload of film.bin").click()
    slow.ends()


def test_several_files_of_one_person_are_one_entry_of_the_feed(
    alice: Person, bob: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down("/tasks")

    adds(bob, task, words("one.txt"), words("two.txt"), words("three.txt"))

    entries = page.get_by_role("log").locator("li", has_text=task["key"])
    expect(entries.filter(has_text="added a file")).to_have_count(1)
    expect(entries.filter(has_text="added a file")).to_contain_text("2 more changes before")


def test_a_pending_task_takes_no_files_yet(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route) if "mutation Create(" in (route.request.post_data or "") else route.continue_()

    page.route("**/graphql", hold)
    alice.adds(page, "Not there yet")
    alice.row(page, "Not there yet").get_by_role("link").click()
    expect(page.get_by_role("textbox", name="Write a comment")).to_be_visible()
    expect(page.get_by_role("button", name="Add files")).to_have_count(0)
    held.pop().continue_()

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()


def test_a_picture_dragged_within_the_page_is_not_added_again(alice: Person, task: dict[str, str]) -> None:
    adds(alice, task, picture())
    page = alice.sits_down(f"/t/{task['key']}")
    image = entry(page, "hose.png").locator("img")
    expect(image).to_be_visible()

    image.drag_to(page.locator(".sheet > header"))

    expect(page.locator(".coming")).to_have_count(0)
    assert image.evaluate("image => image.draggable") is False
    assert len(files(alice, task)) == 1
