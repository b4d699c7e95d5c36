"""An undone move puts a card back exactly where it was, even between neighbours that the page does not show."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Page, expect

from tests.browser.columns import Columns
from tests.browser.person import Person

ORDER = [("Apple", "Doing"), ("Birch", "Doing"), ("Cedar", "Doing"), ("Date", "Doing")]


@pytest.fixture
def columns(alice: Person) -> Columns:
    """A board of four cards, of which one is assigned to Alice."""
    made = Columns(alice, alice.makes_team(f"Orchard {secrets.token_hex(3)}"), {})
    made.add("Doing", "IN_PROGRESS")
    made.add("Review", "IN_PROGRESS")
    for title, column in ORDER:
        task = made.creates(title, column)
        if title == "Birch":
            alice.changes(task, assigneeId=alice.id)
    return made


def shows_hers(alice: Person, columns: Columns) -> Page:
    page = alice.sits_down(f"/board?team={columns.team['key']}&assignee=me")
    expect(page.locator(".tk p")).to_have_text(["Birch"])
    page.locator(".tk").focus()
    return page


def carries_it_over(page: Page) -> None:
    for key in ("Space", "ArrowRight", "Space"):
        page.keyboard.press(key)
    expect(page.locator(".toast")).to_contain_text("moved to Review")


def test_a_card_returns_between_cards_that_are_not_shown(alice: Person, columns: Columns) -> None:
    page = shows_hers(alice, columns)
    carries_it_over(page)
    assert ("Birch", "Review") in columns.order()

    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    columns.show(page, Doing=["Birch"], Review=[])
    assert columns.order() == ORDER


def test_a_card_returns_between_cards_that_others_have_added(alice: Person, columns: Columns) -> None:
    page = shows_hers(alice, columns)
    carries_it_over(page)
    move = "mutation ($id: ID!, $input: MoveTaskInput!) { moveTask(id: $id, input: $input) { errors { message } } }"
    key = columns.team["key"]
    assert alice.asks(move, id=f"{key}-4", input={"beforeId": f"{key}-1"})["moveTask"]["errors"] == []
    assert alice.asks(move, id=f"{key}-1", input={})["moveTask"]["errors"] == []

    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert [title for title, _ in columns.order()] == ["Date", "Birch", "Cedar", "Apple"]


def test_without_the_server_a_card_returns_near_its_place_and_the_page_says_so(alice: Person, columns: Columns) -> None:
    alice.expected = "ERR_FAILED"
    page = shows_hers(alice, columns)
    carries_it_over(page)
    page.route(
        "**/graphql",
        lambda route: route.abort() if "query Around" in (route.request.post_data or "") else route.continue_(),
    )

    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("near its old place")
    columns.show(page, Doing=["Birch"], Review=[])


def test_a_move_that_waits_for_the_server_is_undone_too(alice: Person, columns: Columns) -> None:
    """The page asks for the card's place right before the move is sent, whenever that is."""
    alice.expected = "ERR_FAILED"
    page = shows_hers(alice, columns)
    page.route(
        "**/graphql",
        lambda route: route.abort() if "query Place" in (route.request.post_data or "") else route.continue_(),
    )
    for key in ("Space", "ArrowRight", "Space"):
        page.keyboard.press(key)
    columns.show(page, Doing=[], Review=["Birch"])  # the page shows the move at once
    expect(page.locator("[data-line]").first).to_contain_text("1 change waiting")
    assert columns.order() == ORDER

    page.unroute("**/graphql")
    expect(page.locator(".toast")).to_contain_text("moved to Review")
    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert columns.order() == ORDER
