"""A board in groups: a card that is moved to another group, with the pointer or the keys, takes that group's value."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.columns import Columns
from tests.browser.person import Person
from tests.browser.test_pages import check

STORED = "query ($id: ID!) { task(id: $id) { priority dueDate assignee { name } labels { name } } }"


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    return alice.makes_team(f"Orchard {secrets.token_hex(3)}")


def stored(person: Person, page: Page, task: dict[str, str]) -> Any:
    """The task on the server, after every pending change has been answered."""
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    return person.asks(STORED, id=task["id"])["task"]


def carries(page: Page, title: str, *, to: str) -> None:
    card, column = page.locator(".tk", has_text=title), page.locator(f"[data-drop='{to}']")
    start, end = card.bounding_box(), column.bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 60, end["y"] + 40, steps=6)
    expect(column.locator(".slot")).to_be_visible()
    page.mouse.up()


def titles(page: Page, drop: str, *expected: str) -> None:
    expect(page.locator(f"[data-drop='{drop}'] .tk p")).to_have_text([*expected])


def test_a_card_moved_to_another_person_is_assigned_for_everybody(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    Columns(alice, team, {}).takes_in(bob)
    task = alice.creates("Graft the pears", teamId=team["id"])
    alice.creates("Done already", teamId=team["id"], status="COMPLETED")
    path = f"/board?team={team['key']}&group=assignee"
    page, bobs = alice.sits_down(path), bob.sits_down(path)
    expect(page.locator(".col h2")).to_have_text(["Alice Johnson", "Bob Meyer", "Nobody"])
    titles(page, "none", "Graft the pears")

    carries(page, "Graft the pears", to=bob.id)

    titles(page, bob.id, "Graft the pears")
    titles(bobs, bob.id, "Graft the pears")
    assert stored(alice, page, task)["assignee"]["name"] == "Bob Meyer"
    page.keyboard.press("z")
    titles(bobs, "none", "Graft the pears")


def test_a_priority_is_set_with_the_keys(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Sharpen the saw", teamId=team["id"], priority="LOW")
    page = alice.sits_down(f"/board?team={team['key']}")
    page.get_by_label("Group").select_option("priority")
    expect(page.locator(".col h2")).to_have_text(["Urgent", "High", "Medium", "Low"])
    page.locator(f"[data-task={task['id']}]").focus()

    for key in ("Space", "ArrowLeft", "ArrowLeft", "Escape"):
        page.keyboard.press(key)
    titles(page, "LOW", "Sharpen the saw")
    for key in ("Space", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
    expect(page.locator("[aria-live=assertive]")).to_have_text("High")
    page.keyboard.press("Space")

    titles(page, "HIGH", "Sharpen the saw")
    expect(page.locator(f"[data-task={task['id']}]")).to_be_focused()
    assert stored(alice, page, task)["priority"] == "HIGH"
    check(page)


def test_moving_a_card_adds_a_label_or_sets_a_due_day(alice: Person, team: dict[str, str]) -> None:
    label = alice.makes_label(team["id"], "Spring")
    alice.creates("Prune the roses", teamId=team["id"], labelIds=[label])
    task = alice.creates("Order seeds", teamId=team["id"], dueDate="2000-01-01")
    page = alice.sits_down(f"/board?team={team['key']}&group=label")
    carries(page, "Order seeds", to=label)
    titles(page, label, "Prune the roses", "Order seeds")

    page.get_by_label("Group").select_option("due")
    expect(page.locator(".col h2")).to_have_text(["Overdue", "Due today", "In the next week", "No due date"])
    carries(page, "Order seeds", to="4")
    titles(page, "4", "Prune the roses", "Order seeds")
    assert stored(alice, page, task) == {
        "priority": "MEDIUM",
        "dueDate": None,
        "assignee": None,
        "labels": [{"name": "Spring"}],
    }


def test_a_group_is_part_of_a_view(alice: Person, team: dict[str, str]) -> None:
    alice.creates("Graft the pears", teamId=team["id"])
    page = alice.sits_down(f"/board?team={team['key']}&group=priority")
    page.get_by_role("button", name="Save view").click()
    page.get_by_role("dialog").get_by_label("Name").fill("By pressure")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    page.goto(f"{alice.server.address}/board?team={team['key']}")
    page.get_by_role("link", name="By pressure").click()
    expect(page.locator(".col h2")).to_have_text(["Urgent", "High", "Medium", "Low"])


def test_a_card_of_a_task_that_one_may_not_change_can_not_be_moved(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    Columns(alice, team, {}).takes_in(bob, "VIEWER")
    task = alice.creates("Graft the pears", teamId=team["id"])
    page = bob.sits_down(f"/board?team={team['key']}&group=priority")
    page.locator(f"[data-task={task['id']}]").focus()
    page.keyboard.press("Space")
    expect(page.locator(f"[data-task={task['id']}]")).to_have_attribute("aria-pressed", "false")
