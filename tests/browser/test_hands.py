"""Without a mouse: the palette, single keys, the list of shortcuts, and where the focus is afterwards."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.person import Person
from tests.browser.test_talk import says


def test_the_palette_finds_tasks_and_runs_commands(alice: Person, bob: Person) -> None:
    bob.creates("Rescue the kitten")
    page = alice.sits_down("/")
    page.keyboard.press("Control+k")
    page.keyboard.type("rescue kit")
    expect(page.get_by_role("option", name="Rescue the kitten")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Rescue the kitten")).to_be_visible()

    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    page.keyboard.type("go to board")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Board")).to_be_visible()


def test_the_palette_searches_everywhere_and_shows_where_the_words_are(alice: Person, bob: Person) -> None:
    task = bob.creates("Look after the old boat", description="The <i>rudder</i> squeaks")
    says(bob, task, "A **barnacle** & its <b>friends</b> sit on it")
    page = alice.sits_down("/settings")
    page.keyboard.press("Control+k")
    page.keyboard.type("barnacle frien")
    found = page.get_by_role("option", name="Look after the old boat")
    expect(found.locator("small")).to_have_text("Comment: A **barnacle** & its <b>friends</b> sit on it")
    expect(found.locator("mark")).to_have_text(["barnacle", "friends"])
    expect(found.locator("i, b")).to_have_count(0)

    page.locator(".pal input").fill("rudder")
    expect(found.locator("small")).to_have_text("Description: The <i>rudder</i> squeaks")

    page.locator(".pal input").fill("bornacle")
    expect(found.locator("mark")).to_have_text("barnacle")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Look after the old boat")).to_be_visible()


def test_the_palette_accepts_filters_as_they_are_written_in_the_address(alice: Person, bob: Person) -> None:
    bob.creates("Caulk the boat", priority="URGENT")
    bob.creates("Caulk the tub", priority="LOW")
    page = alice.sits_down("/settings")
    page.keyboard.press("Control+k")
    page.keyboard.type("caulk")
    tasks = page.get_by_role("group", name="Tasks").get_by_role("option")
    expect(tasks).to_have_count(2)

    # plain words, although JavaScript has properties of these names
    page.locator(".pal input").fill("constructor __proto__ caulk")
    expect(tasks).to_have_count(0)
    page.locator(".pal input").fill("priority:high,urgent caulk")
    expect(tasks).to_have_count(1)
    expect(tasks).to_contain_text("Caulk the boat")
    page.get_by_role("option", name="Show all in Tasks").click()

    expect(alice.row(page, "Caulk the boat")).to_be_visible()
    expect(alice.row(page, "Caulk the tub")).to_have_count(0)
    assert page.url.endswith("/tasks?priority=HIGH%2CURGENT&status=all&q=caulk")


def test_single_keys_act_on_the_focused_row(alice: Person, bob: Person) -> None:
    alice.creates("Wash the windows")
    page = alice.sits_down("/tasks")
    link = alice.row(page, "Wash the windows").get_by_role("link")
    link.focus()

    page.keyboard.press("s")
    page.keyboard.type("in prog")
    page.keyboard.press("Enter")
    expect(alice.row(page, "Wash the windows").get_by_role("button", name="In progress")).to_be_visible()
    expect(link).to_be_focused()

    page.keyboard.press("p")
    page.keyboard.type("urg")
    page.keyboard.press("Enter")
    expect(alice.row(page, "Wash the windows").get_by_role("img", name="Urgent")).to_be_visible()
    expect(link).to_be_focused()

    page.keyboard.press("d")
    page.keyboard.type("tomorrow")
    page.keyboard.press("Enter")
    expect(alice.row(page, "Wash the windows")).to_contain_text("Tomorrow")

    seen = bob.row(bob.sits_down("/tasks"), "Wash the windows")
    expect(seen.get_by_role("button", name="In progress")).to_be_visible()
    expect(seen.get_by_role("img", name="Urgent")).to_be_visible()
    expect(seen).to_contain_text("Tomorrow")


def test_j_and_k_walk_through_the_rows(alice: Person) -> None:
    alice.creates("First of two")
    alice.creates("Second of two")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Second of two")).to_be_visible()

    page.keyboard.press("j")
    expect(page.locator("[data-go]:focus")).to_have_text("Second of two")
    page.keyboard.press("j")
    expect(page.locator("[data-go]:focus")).to_have_text("First of two")
    page.keyboard.press("k")
    expect(page.locator("[data-go]:focus")).to_have_text("Second of two")


def test_the_focus_stays_in_the_list_when_its_row_is_removed(alice: Person) -> None:
    alice.creates("Stays here")
    alice.creates("Goes away")
    page = alice.sits_down("/tasks?status=PENDING")
    alice.row(page, "Goes away").get_by_role("link").focus()

    page.keyboard.press("e")

    expect(alice.row(page, "Goes away")).to_have_count(0)
    expect(alice.row(page, "Stays here").get_by_role("link")).to_be_focused()


def test_a_question_mark_shows_all_shortcuts(alice: Person) -> None:
    page = alice.sits_down("/")
    page.keyboard.press("?")

    expect(page.get_by_role("dialog", name="Shortcuts")).to_contain_text("Change priority")


def test_n_creates_a_task_from_anywhere(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/calendar")
    page.keyboard.press("n")
    page.keyboard.type("Buy string tomorrow")
    page.keyboard.press("Enter")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(bob.row(bob.sits_down("/tasks"), "Buy string")).to_contain_text("Tomorrow")


def test_letters_typed_into_a_field_are_no_shortcuts(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("njkspad?")

    expect(page.get_by_role("searchbox")).to_have_value("njkspad?")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_delete_can_be_undone(alice: Person, bob: Person) -> None:
    task = alice.creates("Keep this after all")
    page, bobs = alice.sits_down(f"/t/{task['key']}"), bob.sits_down("/tasks")
    expect(bob.row(bobs, "Keep this after all")).to_be_visible()

    page.get_by_role("button", name="Delete").click()
    expect(bob.row(bobs, "Keep this after all")).to_have_count(0)

    page.get_by_role("button", name="Undo").click()
    expect(bob.row(bobs, "Keep this after all")).to_be_visible()
    expect(alice.row(page, "Keep this after all")).to_be_visible()
