"""A change is undone from its entry in the feed, and an entry shows the task as it was then."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.person import Person

AT_ONCE = "mutation ($ids: [ID!]!, $input: UpdateTaskInput!) { updateTasks(target: {ids: $ids}, input: $input) { succeeded } }"
TITLE = "query ($id: ID!) { task(id: $id) { title priority } }"


def test_an_entry_of_the_feed_is_undone_and_shows_the_task_as_it_was(alice: Person, bob: Person) -> None:
    task = bob.creates("Dig")
    bob.changes(task, title="Dig deep", description="With the spade")
    bob.changes(task, priority="URGENT")
    page = alice.sits_down(f"/t/{task['key']}")
    shows = page.get_by_role("button", name="Show the task as it was")
    expect(shows).to_have_count(3)

    shows.nth(1).click()
    dialog = page.get_by_role("dialog", name=f"{task['key']} as it was")
    expect(dialog.locator("h3")).to_have_text("Dig deep")
    expect(dialog).to_contain_text("With the spade")
    expect(dialog).not_to_contain_text("Urgent")
    dialog.get_by_role("slider").press("Home")
    expect(dialog.locator("h3")).to_have_text("Dig")
    dialog.get_by_role("slider").press("End")
    expect(dialog).to_contain_text("Urgent")
    dialog.get_by_role("button", name="Close").click()

    page.get_by_role("button", name="Undo this").first.click()  # the entry of the creation has no undo
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert alice.asks(TITLE, id=task["id"])["task"] == {"title": "Dig", "priority": "URGENT"}
    expect(shows).to_have_count(4)
    page.get_by_role("button", name="Undo this").first.click()
    expect(page.locator(".toast").last).to_contain_text("Not undone")


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_each_value_of_the_task_as_it_was_is_on_a_line_of_its_own(alice: Person, size: tuple[int, int]) -> None:
    task = alice.creates("Dig", priority="URGENT", assigneeId=alice.id, dueDate="2000-01-01")
    page = alice.sits_down(f"/t/{task['key']}", width=size[0], height=size[1])
    page.get_by_role("button", name="Show the task as it was").last.click()
    dialog = page.get_by_role("dialog", name=f"{task['key']} as it was")
    expect(dialog.locator("dd")).to_have_count(5)

    for value in dialog.locator("dd").all():
        assert value.evaluate("dd => dd.getBoundingClientRect().height") < 40
    for name, value in zip(dialog.locator("dt").all(), dialog.locator("dd").all(), strict=True):
        left, right = name.bounding_box(), value.bounding_box()
        assert left is not None
        assert right is not None
        assert left["x"] + left["width"] <= right["x"]
        assert abs(left["y"] + left["height"] / 2 - right["y"] - right["height"] / 2) < 4


def test_a_bulk_change_is_undone_from_the_entry_of_one_task(alice: Person, bob: Person) -> None:
    """Tasks that somebody has changed since are left out, and the page says so."""
    tasks = [bob.creates(title) for title in ("Roses", "Tulips", "Asters", "Lilies")]
    bob.asks(AT_ONCE, ids=[task["id"] for task in tasks[:3]], input={"priority": "URGENT"})
    bob.changes(tasks[3], priority="URGENT")
    bob.changes(tasks[2], priority="HIGH")
    page = alice.sits_down(f"/t/{tasks[0]['key']}")

    page.get_by_role("button", name="Undo this").click()
    offered = page.locator(".toast", has_text="The same action changed 2 other tasks.")
    offered.get_by_role("button", name="Undo there too").click()

    expect(page.locator(".toast", has_text="1 task: undone")).to_be_visible()
    expect(page.locator(".toast", has_text="Not undone. This was changed again later")).to_be_visible()
    found = [alice.asks(TITLE, id=task["id"])["task"]["priority"] for task in tasks]
    assert found == ["MEDIUM", "MEDIUM", "HIGH", "URGENT"]
