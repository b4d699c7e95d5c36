"""The column of a task: shown and chosen in its sheet and in menus, for one task or many, in filters and in the
feed."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Page, expect

from tests.browser.columns import Columns, stored
from tests.browser.person import Person


@pytest.fixture
def columns(alice: Person) -> Columns:
    made = Columns(alice, alice.makes_team(f"Orchard {secrets.token_hex(3)}"), {})
    made.add("Backlog", "PENDING")
    made.add("Doing", "IN_PROGRESS")
    made.add("Review", "IN_PROGRESS")
    return made


def choose(page: Page, name: str) -> None:
    page.get_by_role("dialog", name="Column").get_by_role("option", name=name).click()


def test_the_sheet_shows_the_column_and_changes_it(alice: Person, columns: Columns) -> None:
    task = columns.creates("Cut the pear", "Backlog")
    page = alice.sits_down(f"/t/{task['key']}")
    field = page.locator(".sheet [data-field=stage]")
    expect(field).to_have_text("Column: Backlog")

    field.click()
    options = page.get_by_role("dialog", name="Column").get_by_role("option")
    expect(options).to_have_text(["BacklogPending", "DoingIn progress", "ReviewIn progress"])
    page.keyboard.type("rev")
    page.keyboard.press("Enter")

    expect(field).to_have_text("Column: Review")
    expect(page.locator(".sheet [data-field=status]")).to_have_text("Status: In progress")
    expect(page.locator(".sheet .feed")).to_contain_text("You moved this to Review")
    assert stored(alice, task) == ("IN_PROGRESS", "Review")
    page.keyboard.press("z")
    expect(field).to_have_text("Column: Backlog")
    expect(page.locator(".sheet [data-field=status]")).to_have_text("Status: Pending")


def test_a_team_without_columns_has_no_column_field(alice: Person, columns: Columns) -> None:
    other = alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    task = alice.creates("Mow the grass", teamId=other["id"])
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet [data-field=status]")).to_be_visible()
    expect(page.locator(".sheet [data-field=stage]")).to_have_count(0)

    page.keyboard.press("m")
    expect(page.get_by_role("dialog", name="Column")).to_have_count(0)
    page.goto(f"{alice.server.address}/tasks?team={other['key']}")
    expect(alice.row(page, "Mow the grass")).to_be_visible()
    expect(page.locator("main").get_by_label("Column")).to_have_count(0)
    alice.changes(task, teamId=columns.team["id"])
    page.goto(f"{alice.server.address}/t/{columns.team['key']}-1")
    expect(page.locator(".sheet [data-field=stage]")).to_have_text("Column: Backlog")


def test_the_menu_of_a_row_and_a_key_choose_the_column_for_one_or_many(alice: Person, columns: Columns) -> None:
    tasks = [columns.creates(f"Bed {at}", "Backlog") for at in range(3)]
    page = alice.sits_down(f"/tasks?team={columns.team['key']}")
    alice.row(page, "Bed 0").click(button="right")
    page.get_by_role("menuitem", name="Change column").click()
    choose(page, "Review")
    expect(page.locator(".toast")).to_contain_text("moved to Review")
    assert stored(alice, tasks[0]) == ("IN_PROGRESS", "Review")

    for title in ("Bed 0", "Bed 1", "Bed 2"):
        alice.row(page, title).get_by_role("link").focus()
        page.keyboard.press("x")
    page.keyboard.press("m")
    choose(page, "Doing")
    expect(page.locator(".toast").last).to_contain_text("3 tasks changed")
    assert [stored(alice, task)[1] for task in tasks] == ["Doing"] * 3
    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert [stored(alice, task)[1] for task in tasks] == ["Review", "Backlog", "Backlog"]


def test_tasks_of_two_teams_have_no_column_in_common(alice: Person, columns: Columns) -> None:
    mark = columns.team["key"]
    columns.creates(f"Tree {mark}", "Backlog")
    alice.creates(f"Grass {mark}", teamId=alice.makes_team(f"Meadow {secrets.token_hex(3)}")["id"])
    page = alice.sits_down(f"/tasks?q={mark}")
    for title in (f"Tree {mark}", f"Grass {mark}"):
        alice.row(page, title).get_by_role("link").focus()
        page.keyboard.press("x")

    bar = page.get_by_role("toolbar")
    expect(bar.get_by_role("button", name="Status")).to_be_visible()
    expect(bar.get_by_role("button", name="Column")).to_have_count(0)


def test_a_list_is_filtered_by_column_and_follows(alice: Person, columns: Columns) -> None:
    task = columns.creates("Turn the heap", "Review")
    columns.creates("Rest", "Doing")
    page = alice.sits_down(f"/tasks?team={columns.team['key']}")
    shown = page.locator("main .rows .t")
    expect(shown).to_have_text(["Rest", "Turn the heap"])

    page.locator("main").get_by_label("Column").select_option("Review")
    expect(shown).to_have_text(["Turn the heap"])
    expect(page).to_have_url(f"{alice.server.address}/tasks?team={columns.team['key']}&stage={columns.ids['Review']}")
    alice.changes(task, stageId=columns.ids["Doing"])
    expect(page.locator(".empty")).to_be_visible()
    alice.changes(task, stageId=columns.ids["Review"])
    expect(shown).to_have_text(["Turn the heap"])

    alice.adds(page, "Sieve it")
    expect(shown).to_have_text(["Sieve it", "Turn the heap"])
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert ("Sieve it", "Review") in columns.order()


def test_a_viewer_is_offered_no_column(bob: Person, columns: Columns) -> None:
    columns.takes_in(bob, "VIEWER")
    task = columns.creates("Cut the pear", "Backlog")
    page = bob.sits_down(f"/t/{task['key']}")
    field = page.locator(".sheet [data-field=stage]")

    expect(field).to_have_text("Column: Backlog")
    expect(field).to_be_disabled()
    page.keyboard.press("m")
    expect(page.get_by_role("dialog", name="Column")).to_have_count(0)
