"""The columns of a team on its page: created, renamed, coloured, limited, reordered and deleted by people with the
right to do so."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.columns import Columns, stored
from tests.browser.person import Person
from tests.browser.test_pages import check


@pytest.fixture
def columns(alice: Person) -> Columns:
    return Columns(alice, alice.makes_team(f"Orchard {secrets.token_hex(3)}"), {})


def section(page: Page) -> Locator:
    return page.get_by_role("region", name="Board columns")


def stand(page: Page, *expected: str) -> None:
    """Checks the columns from left to right on the board, which is from top to bottom on this page."""
    fields = section(page).locator("input.who")
    expect(fields).to_have_count(len(expected))
    for at, name in enumerate(expected):
        expect(fields.nth(at)).to_have_value(name)


def on_board(page: Page, *expected: str) -> None:
    expect(page.locator(".col > header h2")).to_have_text(list(expected))


def test_a_team_admin_creates_columns_and_everybody_sees_them_on_the_board(
    alice: Person, bob: Person, columns: Columns
) -> None:
    columns.takes_in(bob)
    task = alice.creates("Dig", teamId=columns.team["id"])
    bobs = bob.sits_down(f"/board?team={columns.team['key']}")
    page = alice.sits_down(f"/team/{columns.team['key']}")
    on_board(bobs, "Pending", "In progress", "Completed")

    for name, status in (("Ideas", "Pending"), ("Doing", "In progress"), ("Review", "In progress")):
        section(page).get_by_label("New column").fill(name)
        section(page).get_by_label("Stands for").select_option(status)
        section(page).get_by_role("button", name="Add").click()
        expect(section(page).get_by_label(f"Name of {name}")).to_have_value(name)

    on_board(bobs, "Ideas", "Doing", "Review", "Completed")
    expect(bobs.locator(".tk p")).to_have_text(["Dig"])
    expect(bobs.locator("[data-line]").first).to_have_text("in sync")
    assert stored(alice, task) == ("PENDING", "Ideas")


def test_a_name_a_colour_and_a_limit_are_saved_in_place(alice: Person, columns: Columns) -> None:
    columns.add("Doing", "IN_PROGRESS")
    task = columns.creates("Dig", "Doing")
    board = alice.sits_down(f"/board?team={columns.team['key']}")
    page = alice.sits_down(f"/team/{columns.team['key']}")

    section(page).get_by_label("Name of Doing").fill("At work")
    section(page).get_by_label("Name of Doing").press("Enter")
    on_board(board, "Pending", "At work", "Completed")
    section(page).get_by_label("Limit of At work").fill("1")
    section(page).get_by_label("Limit of At work").press("Enter")
    expect(board.locator(f"{columns.selector('Doing')} header .num")).to_contain_text("1 / 1")
    section(page).get_by_label("Limit of At work").fill("")
    section(page).get_by_label("Limit of At work").press("Enter")
    expect(board.locator(f"{columns.selector('Doing')} header .num")).to_have_text("1")

    section(page).get_by_label("Colour of At work").fill("#123456")
    section(page).get_by_label("Colour of At work").dispatch_event("change")
    expect(board.locator(columns.selector("Doing"))).to_have_css("border-top-color", "rgb(18, 52, 86)")
    section(page).get_by_role("button", name="Colour of the status for At work").click()
    expect(board.locator(".col.tinted")).to_have_count(0)
    assert stored(alice, task) == ("IN_PROGRESS", "At work")


def test_a_refused_value_is_explained_beside_its_field_and_kept_for_correction(alice: Person, columns: Columns) -> None:
    columns.add("Doing", "IN_PROGRESS")
    columns.add("Review", "IN_PROGRESS")
    page = alice.sits_down(f"/team/{columns.team['key']}")
    row = section(page).get_by_role("listitem", name="Review")
    name, limit = row.locator("input.who"), row.locator("input.limit")

    name.fill("doing")
    name.press("Enter")
    expect(row.get_by_role("alert")).to_contain_text("has a column Doing already")
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_value("doing")
    name.fill("Proof")
    name.press("Enter")
    row = section(page).get_by_role("listitem", name="Proof")
    expect(row).to_be_visible()
    expect(row.get_by_role("alert")).to_have_count(0)

    limit = row.locator("input.limit")
    for given, said in (("0", "A limit is 1 or more"), ("1.5", "whole number"), ("9999999", "whole number")):
        limit.fill(given)
        limit.press("Enter")
        expect(row.get_by_role("alert")).to_contain_text(said)
    limit.focus()
    limit.press("Escape")
    expect(row.get_by_role("alert")).to_have_count(0)
    expect(limit).to_have_value("")

    section(page).get_by_label("New column").fill("PROOF")
    section(page).get_by_role("button", name="Add").click()
    expect(section(page).get_by_role("alert")).to_contain_text("has a column Proof already")
    expect(section(page).get_by_label("New column")).to_be_focused()
    section(page).get_by_label("New column").fill(" ")
    section(page).get_by_role("button", name="Add").click()
    expect(section(page).get_by_label("New column")).to_have_attribute("aria-invalid", "true")
    stand(page, "Doing", "Proof")


def test_columns_are_put_in_order_with_the_pointer_and_with_the_keys(
    alice: Person, bob: Person, columns: Columns
) -> None:
    columns.takes_in(bob)
    for name in ("Ideas", "Ready", "Soon"):
        columns.add(name, "PENDING")
    bobs = bob.sits_down(f"/board?team={columns.team['key']}")
    page = alice.sits_down(f"/team/{columns.team['key']}")
    stand(page, "Ideas", "Ready", "Soon")

    grip = section(page).get_by_role("button", name="Move Ideas")
    grip.focus()
    grip.press("ArrowDown")
    stand(page, "Ready", "Ideas", "Soon")
    expect(section(page).locator("[aria-live=assertive]")).to_have_text("Ideas, place 2 of 3")
    expect(grip).to_be_focused()
    grip.press("ArrowDown")
    grip.press("ArrowDown")  # it has been moved to the end
    stand(page, "Ready", "Soon", "Ideas")
    on_board(bobs, "Ready", "Soon", "Ideas", "In progress", "Completed")

    start = section(page).get_by_role("button", name="Move Ideas").bounding_box()
    end = section(page).get_by_role("listitem", name="Ready").bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 8, start["y"] + 8)
    page.mouse.down()
    page.mouse.move(start["x"] + 8, end["y"] + end["height"] / 2, steps=8)
    expect(section(page).locator("li.held")).to_have_count(1)
    page.mouse.up()
    stand(page, "Ideas", "Ready", "Soon")
    on_board(bobs, "Ideas", "Ready", "Soon", "In progress", "Completed")
    page.reload()
    stand(page, "Ideas", "Ready", "Soon")


def test_escape_puts_a_dragged_column_back(alice: Person, columns: Columns) -> None:
    for name in ("Ideas", "Ready"):
        columns.add(name, "PENDING")
    page = alice.sits_down(f"/team/{columns.team['key']}")
    start = section(page).get_by_role("button", name="Move Ideas").bounding_box()
    end = section(page).get_by_role("listitem", name="Ready").bounding_box()
    assert start is not None
    assert end is not None

    page.mouse.move(start["x"] + 8, start["y"] + 8)
    page.mouse.down()
    page.mouse.move(start["x"] + 8, end["y"] + end["height"] / 2, steps=8)
    stand(page, "Ready", "Ideas")
    page.keyboard.press("Escape")
    stand(page, "Ideas", "Ready")
    page.mouse.up()
    stand(page, "Ideas", "Ready")
    expect(section(page).locator("li.held")).to_have_count(0)


def test_deleting_a_column_asks_where_its_tasks_go(alice: Person, columns: Columns) -> None:
    for name in ("Doing", "Review", "Testing"):
        columns.add(name, "IN_PROGRESS")
    task = columns.creates("Dig", "Doing")
    page = alice.sits_down(f"/team/{columns.team['key']}")

    section(page).get_by_role("button", name="Delete Doing").click()
    sure = page.get_by_role("dialog", name="Delete the column Doing?")
    expect(sure).to_contain_text("It has 1 task.")
    goes = sure.get_by_label("Its tasks go to")
    expect(goes.locator("option")).to_have_text(["Review", "Testing"])
    expect(goes).to_have_value(columns.ids["Review"])
    check(page)
    sure.get_by_role("button", name="Cancel").click()
    expect(section(page).get_by_role("button", name="Delete Doing")).to_be_focused()
    section(page).get_by_role("button", name="Delete Doing").click()
    goes.select_option("Testing")
    sure.get_by_role("button", name="Delete").click()
    stand(page, "Review", "Testing")
    check(page)
    assert stored(alice, task) == ("IN_PROGRESS", "Testing")

    section(page).get_by_role("button", name="Delete Review").click()
    expect(page.get_by_role("dialog")).to_contain_text("It has no tasks.")
    expect(page.get_by_role("dialog").get_by_label("Its tasks go to")).to_have_count(0)
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    stand(page, "Testing")

    section(page).get_by_role("button", name="Delete Testing").click()
    expect(page.get_by_role("dialog")).to_contain_text("No other column stands for In progress")
    page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    stand(page)
    assert stored(alice, task) == ("IN_PROGRESS", None)


@pytest.mark.parametrize("role", ["VIEWER", "MEMBER"])
def test_a_person_who_is_no_team_admin_sees_the_columns_and_changes_none(
    bob: Person, columns: Columns, role: str
) -> None:
    columns.takes_in(bob, role)
    columns.add("Ideas", "PENDING")
    page = bob.sits_down(f"/team/{columns.team['key']}")
    expect(section(page).locator("li span")).to_have_text(["Ideas"])
    expect(section(page).locator("input, button")).to_have_count(0)

    columns.add("Doing", "IN_PROGRESS")
    expect(section(page).locator("li span")).to_have_text(["Ideas", "Doing"])


def test_an_archived_team_keeps_its_columns_as_they_are(alice: Person, columns: Columns) -> None:
    columns.add("Ideas", "PENDING")
    page = alice.sits_down(f"/team/{columns.team['key']}")
    expect(section(page).get_by_label("Name of Ideas")).to_be_visible()
    archive = "mutation ($id: ID!) { archiveTeam(id: $id, archived: true) { errors { message } } }"
    assert alice.asks(archive, id=columns.team["id"])["archiveTeam"]["errors"] == []

    expect(section(page).locator("li span")).to_have_text(["Ideas"])
    expect(section(page).locator("input, button")).to_have_count(0)


@pytest.mark.parametrize("width", [1440, 820, 390])
def test_long_names_stay_inside_their_boxes_at_every_width(alice: Person, columns: Columns, width: int) -> None:
    for at, status in enumerate(("PENDING", "IN_PROGRESS", "COMPLETED")):
        columns.add(f"{at} Where all things of the old hedge wait {at}", status, limit=100_000, color="#8e4ec6")
    page = alice.sits_down(f"/team/{columns.team['key']}", width=width)
    expect(section(page).locator("li")).to_have_count(3)

    wide = (
        section(page)
        .locator("*")
        .evaluate_all(
            "all => all.filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML)"
        )
    )
    assert wide == []
    field = section(page).locator("input.who").first.bounding_box()
    assert field is not None
    assert field["width"] > 150
