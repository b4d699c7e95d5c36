"""One task in its sheet: edited in place, by two at once, and closed with the focus where it was."""

from __future__ import annotations

import pytest
from playwright.sync_api import Dialog, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

COMMENT = "mutation ($task: ID!, $body: String!) { createComment(input: { taskId: $task, body: $body }) { errors { message } } }"
MENUS = ["s", "p", "a", "d", "l", "b", "r", "Shift+R"]


def test_all_fields_are_edited_in_place(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    task = bob.creates("Order paint")
    page = alice.sits_down(f"/t/{task['key']}")
    sheet = page.get_by_role("dialog", name="Order paint")

    sheet.get_by_label("Title").fill("Order blue paint")
    sheet.get_by_label("Title").press("Enter")
    page.get_by_label("Description").fill("Two pots,\nmatt.")
    page.locator(".sheet [data-field=priority]").click()
    page.locator(".menu").get_by_role("option", name="High").click()
    page.locator(".sheet [data-field=due]").click()
    page.locator(".menu").get_by_role("option", name="Tomorrow").click()
    page.locator(".sheet [data-field=assignee]").click()
    page.keyboard.type("alice")
    page.keyboard.press("Enter")

    expect(page.locator(".sheet .feed")).to_contain_text("assigned this to you")
    found = bob.asks(
        "query ($id: ID!) { task(id: $id) { title description priority dueDate assignee { name } } }", id=task["id"]
    )["task"]
    assert found["title"] == "Order blue paint"
    assert found["description"] == "Two pots,\nmatt."
    assert found["priority"] == "HIGH"
    assert found["dueDate"] is not None
    assert found["assignee"]["name"] == "Alice Johnson"


def test_two_people_who_write_at_once_both_see_both_texts(alice: Person, bob: Person) -> None:
    task = bob.creates("Plan the party")
    page = alice.sits_down(f"/t/{task['key']}")
    title = page.get_by_label("Title")
    title.focus()
    page.keyboard.press("End")
    page.keyboard.type(" in spring")

    bob.changes(task, title="Plan the big party")
    expect(page.locator(".sheet .feed")).to_contain_text("Plan the big party")
    title.press("Enter")

    clash = page.locator(".clash")
    expect(clash).to_contain_text("Plan the big party")
    expect(clash).to_contain_text("Plan the party in spring")

    page.get_by_role("button", name="Keep mine").click()
    expect(clash).to_have_count(0)
    query = "query ($id: ID!) { task(id: $id) { title } }"
    expect(page.locator(".sheet .feed")).to_contain_text("Plan the party in spring")
    assert bob.asks(query, id=task["id"])["task"]["title"] == "Plan the party in spring"


def test_a_change_by_somebody_else_meanwhile_is_no_conflict(alice: Person, bob: Person) -> None:
    task = bob.creates("Choose the music")
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_label("Title").fill("Choose the loud music")

    bob.changes(task, priority="HIGH")
    expect(page.locator(".sheet [data-field=priority]")).to_contain_text("High")
    page.get_by_label("Title").press("Enter")

    expect(page.locator(".sheet .feed")).to_contain_text("Choose the loud music")
    expect(page.locator(".clash")).to_have_count(0)


def test_escape_returns_to_the_row(alice: Person) -> None:
    alice.creates("Find the keys")
    page = alice.sits_down("/tasks")
    link = alice.row(page, "Find the keys").get_by_role("link")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Find the keys")).to_be_visible()

    page.keyboard.press("Escape")

    expect(link).to_be_focused()
    expect(page).to_have_url(f"{alice.server.address}/tasks")


def test_an_unknown_task_says_so(alice: Person) -> None:
    page = alice.sits_down("/t/GEN-999999")
    expect(page.get_by_role("dialog")).to_contain_text("This task is not here")


@pytest.mark.parametrize("field", ["Title", "Description"])
def test_a_reload_asks_before_it_loses_text(alice: Person, field: str) -> None:
    task = alice.creates("Count the keys")
    page = alice.sits_down(f"/t/{task['key']}")
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    page.get_by_label(field, exact=True).fill("Count the keys twice")
    page.reload()
    expect(page.get_by_label("Title", exact=True)).to_have_value("Count the keys")
    assert asked == ["beforeunload"]

    page.get_by_label(field, exact=True).fill("Count the keys thrice")
    page.get_by_label(field, exact=True).press("Control+Enter")
    expect(page.locator(".sheet .feed")).to_contain_text("thrice" if field == "Title" else "Description")
    page.reload()
    expect(page.get_by_label(field, exact=True)).to_have_value("Count the keys thrice")
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("size", [(1280, 600), (390, 844)])
def test_a_menu_that_a_key_opens_is_inside_the_window(alice: Person, size: tuple[int, int]) -> None:
    task = alice.creates("Count the stairs")
    for at in range(8):
        alice.asks(COMMENT, task=task["id"], body="Many words. " * 40 + str(at))
    page = alice.sits_down(f"/t/{task['key']}", width=size[0], height=size[1])
    expect(page.locator(".talk article")).to_have_count(8)
    sheet = page.locator("dialog.sheet")

    for key in MENUS:
        for end in ("scrollHeight", "clientTop"):
            sheet.evaluate(f"sheet => sheet.scrollTop = sheet.{end}")
            page.keyboard.press(key)
            expect(page.locator("dialog.menu")).to_be_visible()
            box = page.locator("dialog.menu").bounding_box()
            assert box is not None
            assert box["y"] >= 0, key
            assert box["y"] + box["height"] <= size[1], key
            page.keyboard.press("Escape")
            expect(page.locator("dialog.menu")).to_have_count(0)
