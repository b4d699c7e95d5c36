"""Cards of board and calendar, moved by mouse and by keyboard, without losing the focus."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from playwright.sync_api import Page, Response, expect

from tests.browser.person import Person


def drag(page: Page, source: str, target: str) -> None:
    start, end = page.locator(source).bounding_box(), page.locator(target).bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + 30, steps=6)
    page.mouse.up()


def test_a_card_is_carried_with_the_mouse(alice: Person, bob: Person) -> None:
    task = alice.creates("Paint the fence", priority="URGENT", dueDate="2000-01-01")
    page, bobs = alice.sits_down("/board"), bob.sits_down("/board")

    drag(page, f"[data-task={task['id']}]", "[data-drop=IN_PROGRESS] header")

    expect(alice.card(page, "Paint the fence", column="IN_PROGRESS")).to_be_visible()
    expect(bob.card(bobs, "Paint the fence", column="IN_PROGRESS")).to_be_visible()
    expect(page).to_have_url(f"{alice.server.address}/board")


def test_a_card_is_carried_with_the_keys(alice: Person) -> None:
    task = alice.creates("Oil the hinges", priority="URGENT", dueDate="2000-01-01")
    page = alice.sits_down("/board")
    page.locator(f"[data-task={task['id']}]").focus()

    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator("[aria-live=assertive]")).to_have_text("In progress")
    page.keyboard.press("Space")

    expect(alice.card(page, "Oil the hinges", column="IN_PROGRESS")).to_be_focused()


def test_escape_puts_a_card_back(alice: Person) -> None:
    task = alice.creates("Mend the gate", priority="URGENT", dueDate="2000-01-01")
    page = alice.sits_down("/board")
    page.locator(f"[data-task={task['id']}]").focus()

    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")

    expect(alice.card(page, "Mend the gate", column="PENDING")).to_be_focused()
    assert alice.asks("query ($id: ID!) { task(id: $id) { status } }", id=task["id"])["task"]["status"] == "PENDING"


def test_a_task_is_carried_to_another_day(alice: Person, bob: Person) -> None:
    month = f"{datetime.now(UTC):%Y}-05"
    task = alice.creates("Prune the roses", dueDate=f"{month}-12")
    page, bobs = alice.sits_down(f"/calendar?month={month}"), bob.sits_down(f"/calendar?month={month}")
    on = "[data-drop='{}'] [data-task={}]"

    drag(page, f"[data-task={task['id']}]", f"[data-drop='{month}-14']")
    expect(bobs.locator(on.format(f"{month}-14", task["id"]))).to_be_visible()

    page.locator(f"[data-task={task['id']}]").focus()
    for key in ("Space", "ArrowDown", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    expect(bobs.locator(on.format(f"{month}-22", task["id"]))).to_be_visible()
    expect(page.locator(f"[data-task={task['id']}]")).to_be_focused()


def changes_a_task(answer: Response) -> bool:
    return "updateTask" in (answer.request.post_data or "")


def test_the_focus_follows_a_card_to_its_new_column(alice: Person, bob: Person) -> None:
    task = alice.creates("Tar the roof", priority="URGENT", dueDate="2000-01-01")
    page = alice.sits_down("/board")
    page.locator(f"[data-task={task['id']}]").focus()

    page.keyboard.press("e")
    expect(alice.card(page, "Tar the roof", column="COMPLETED")).to_be_focused()
    expect(page.locator(".toast")).to_contain_text("Undo")
    page.keyboard.press("z")
    expect(alice.card(page, "Tar the roof", column="PENDING")).to_be_focused()
    page.keyboard.press("s")
    page.keyboard.type("in progress")
    with page.expect_response(changes_a_task):  # else the server may hear of Bob's change first
        page.keyboard.press("Enter")
    expect(alice.card(page, "Tar the roof", column="IN_PROGRESS")).to_be_focused()
    bob.changes(task, status="PENDING")
    expect(alice.card(page, "Tar the roof", column="PENDING")).to_be_focused()


def test_the_neighbour_of_a_card_that_goes_gets_the_focus(alice: Person) -> None:
    team = alice.makes_team(f"Roof {secrets.token_hex(3)}")
    tasks = [alice.creates(title, teamId=team["id"]) for title in ("Tiles", "Gutter", "Chimney")]
    page = alice.sits_down(f"/board?team={team['key']}")
    page.locator(f"[data-task={tasks[1]['id']}]").focus()

    alice.asks("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=tasks[1]["id"])

    expect(page.locator(".tk")).to_have_count(2)
    expect(page.locator(".tk").last).to_be_focused()


def test_the_focus_stays_away_from_a_card_that_had_lost_it(alice: Person, bob: Person) -> None:
    task = alice.creates("Sweep the roof", priority="URGENT", dueDate="2000-01-01")
    page = alice.sits_down("/board")
    card = page.locator(f"[data-task={task['id']}]")
    card.focus()
    page.locator(".side").click(position={"x": 60, "y": 620})  # an empty place
    expect(card).not_to_be_focused()

    bob.creates("Sweep the cellar", priority="URGENT", dueDate="2000-01-01")
    expect(alice.card(page, "Sweep the cellar", column="PENDING")).to_be_visible()
    bob.changes(task, status="IN_PROGRESS")
    expect(alice.card(page, "Sweep the roof", column="IN_PROGRESS")).to_be_visible()

    assert page.evaluate("document.activeElement.tagName") == "BODY"
