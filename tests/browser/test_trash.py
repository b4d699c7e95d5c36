"""The trash: a deleted task says so, one click restores it, and it is purged only after confirmation."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from tests.browser.person import Person

JOIN = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"


@pytest.fixture
def team(alice: Person, bob: Person) -> dict[str, str]:
    """Alice runs it, Bob is a member."""
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    assert alice.asks(JOIN, team=made["id"], user=bob.id)["setTeamMember"]["errors"] == []
    return made


def test_a_deleted_task_is_in_the_trash_and_is_restored(alice: Person, bob: Person, team: dict[str, str]) -> None:
    task = alice.creates("Burn the old crates", teamId=team["id"])
    page = bob.sits_down(f"/trash?team={team['key']}")
    expect(page.get_by_text("The trash is empty")).to_be_visible()

    assert alice.asks(DELETE, id=task["id"])["deleteTask"]["errors"] == []
    item = page.get_by_role("list", name="Trash").get_by_role("listitem")
    expect(item).to_contain_text("Burn the old crates")
    expect(item.get_by_role("button", name="Delete for good")).to_have_count(0)
    item.get_by_role("button", name="Restore").click()

    expect(item).to_have_count(0)
    seen = alice.sits_down(f"/tasks?team={team['key']}")
    expect(alice.row(seen, "Burn the old crates")).to_be_visible()


def test_a_team_admin_purges_a_task_after_confirmation(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Burn the old crates", teamId=team["id"])
    assert alice.asks(DELETE, id=task["id"])["deleteTask"]["errors"] == []
    page = alice.sits_down(f"/trash?team={team['key']}")
    item = page.get_by_role("list", name="Trash").get_by_role("listitem")

    item.get_by_role("button", name="Delete for good").click()
    dialog = page.get_by_role("dialog", name="for good?")
    dialog.get_by_role("button", name="Cancel").click()
    expect(item).to_have_count(1)
    item.get_by_role("button", name="Delete for good").click()
    dialog.get_by_role("button", name="Delete for good").click()

    expect(page.get_by_text("The trash is empty")).to_be_visible()
    expect(page.locator(".toast")).to_contain_text("deleted for good")
    assert alice.asks("query ($id: ID!) { task(id: $id) { id } }", id=task["id"])["task"] is None


def test_the_page_of_a_deleted_task_says_so_and_offers_to_restore_it(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    task = alice.creates("Burn the old crates", teamId=team["id"])
    page = bob.sits_down(f"/t/{task['key']}")
    sheet = page.get_by_role("dialog", name="Burn the old crates")
    expect(sheet).to_be_visible()

    assert alice.asks(DELETE, id=task["id"])["deleteTask"]["errors"] == []
    in_the_trash = sheet.get_by_role("status").filter(has_text="In the trash since")
    expect(in_the_trash).to_be_visible()
    expect(page.locator(".sheet [data-field=status]")).to_be_disabled()
    sheet.get_by_role("button", name="Restore").click()

    expect(in_the_trash).to_have_count(0)
    expect(page.locator(".sheet [data-field=status]")).to_be_enabled()


def test_a_deletion_can_be_undone_until_the_page_is_closed(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Burn the old crates", teamId=team["id"], priority="URGENT")
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_role("button", name="Delete").click()
    expect(page.locator(".toast")).to_contain_text("deleted")
    page.keyboard.press("g")
    page.keyboard.press("b")
    expect(page.get_by_role("heading", name="Board")).to_be_visible()
    page.keyboard.press("z")

    expect(page.locator(".toast").last).to_contain_text("is back")
    expect(page.locator("[data-drop=PENDING]").get_by_text("Burn the old crates")).to_be_visible()


def test_a_task_with_comments_asks_for_confirmation_first(alice: Person) -> None:
    task = alice.creates("Say goodbye")
    comment = 'mutation ($task: ID!) { createComment(input: { taskId: $task, body: "Why?" }) { errors { message } } }'
    assert alice.asks(comment, task=task["id"])["createComment"]["errors"] == []
    alice.creates("Go quietly")
    page = alice.sits_down("/tasks")
    row = alice.row(page, "Say goodbye")
    row.get_by_role("link").click()
    sheet = page.get_by_role("dialog", name="Say goodbye")
    sure = page.get_by_role("dialog", name=f"Delete {task['key']}?")

    sheet.get_by_role("button", name="Delete", exact=True).click()
    expect(sure).to_contain_text("1 comment goes into the trash with it.")
    sure.get_by_role("button", name="Cancel").click()
    expect(sheet).to_be_visible()
    sheet.get_by_role("button", name="Delete", exact=True).click()
    sure.get_by_role("button", name="Delete").click()

    expect(sheet).to_have_count(0)
    expect(row).to_have_count(0)
    page.keyboard.press("z")
    expect(row).to_be_visible()

    alice.row(page, "Go quietly").get_by_role("link").click(button="right")
    page.get_by_role("menuitem", name="Delete").click()
    expect(alice.row(page, "Go quietly")).to_have_count(0)
    expect(page.get_by_role("dialog")).to_have_count(0)
