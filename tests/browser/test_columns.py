"""A board with the team's own columns: what they contain, and how cards move between them for everybody."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from tests.browser.columns import Columns, drags, stored
from tests.browser.person import Person
from tests.browser.test_board import box, is_back, touch
from tests.browser.test_pages import check

WIDE = 2000
"""Pixels in which five columns fit beside each other."""
OUTSIDE = """all => all.flatMap(column => [...column.querySelectorAll('.tk, header > *')].filter(one =>
  one.getBoundingClientRect().right > column.getBoundingClientRect().right).map(one => one.outerHTML.slice(0, 200)))"""


@pytest.fixture
def columns(alice: Person) -> Columns:
    """The columns Backlog and Next, Doing and Review, and Shipped."""
    made = Columns(alice, alice.makes_team(f"Orchard {secrets.token_hex(3)}"), {})
    made.add("Backlog", "PENDING")
    made.add("Next", "PENDING", color="#8e4ec6")
    made.add("Doing", "IN_PROGRESS", limit=2)
    made.add("Review", "IN_PROGRESS")
    made.add("Shipped", "COMPLETED")
    return made


def test_the_board_has_the_columns_of_the_single_team_in_view(alice: Person, columns: Columns) -> None:
    mark = columns.team["key"]
    for title, column in (("Dig", "Backlog"), ("Plant", "Doing"), ("Water", "Doing"), ("Sell", "Shipped")):
        columns.creates(f"{title} {mark}", column)
    page = alice.sits_down(f"/board?team={mark}")

    heads = page.locator(".col > header h2")
    expect(heads).to_have_text(["Backlog", "Next", "Doing", "Review", "Shipped"])
    columns.show(page, Backlog=[f"Dig {mark}"], Doing=[f"Plant {mark}", f"Water {mark}"], Shipped=[f"Sell {mark}"])
    expect(page.locator(f"{columns.selector('Next')} .none")).to_have_text("Nothing is in this column.")
    expect(page.locator(columns.selector("Next"))).to_have_css("border-top-color", "rgb(142, 78, 198)")
    assert page.locator(".col").evaluate_all("all => new Set(all.map(one => one.offsetTop)).size") == 1

    page.goto(f"{alice.server.address}/board?q={mark}")
    expect(heads).to_have_text(["Pending", "In progress", "Completed"])
    expect(alice.card(page, f"Water {mark}", column="IN_PROGRESS")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 1024])
def test_a_narrow_column_holds_its_heading_and_its_cards(alice: Person, columns: Columns, width: int) -> None:
    columns.delete("Backlog")
    columns.update("Doing", name="Under way right now", limit=1)
    for title in ("Prepare the open day", "Cut back the hedge"):
        columns.creates(title, "Doing")
    page = alice.sits_down(f"/board?team={columns.team['key']}", width=width, height=800)
    expect(page.locator(".tk")).to_have_count(2)
    expect(page.locator(f"{columns.selector('Doing')} .too-many")).to_be_visible()

    outside = page.locator(".col").evaluate_all(OUTSIDE)
    assert outside == []
    name = page.locator(f"{columns.selector('Doing')} h2").bounding_box()
    assert name is not None
    assert name["width"] >= 50


def test_the_number_and_its_limit_stand_below_the_name_in_a_narrow_column(alice: Person, columns: Columns) -> None:
    columns.delete("Backlog")
    columns.update("Doing", name="Under way", limit=5)
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    head = page.locator(f"{columns.selector('Doing')} > header")
    expect(head.locator(".limited")).to_contain_text("0 / 5")

    assert head.locator("h2").evaluate("it => it.scrollWidth <= it.clientWidth")
    name, number, plus = (head.locator(part).bounding_box() for part in ("h2", ".limited", ".icon"))
    assert name
    assert number
    assert plus
    assert number["y"] >= name["y"] + name["height"]
    assert plus["y"] < name["y"] + name["height"]


def test_a_limit_is_shown_and_marked_when_there_are_more(alice: Person, columns: Columns) -> None:
    tasks = [columns.creates(f"Bed {at}", "Doing") for at in range(2)]
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    count = page.locator(f"{columns.selector('Doing')} header .num")
    expect(count).to_contain_text("2 / 2")
    expect(page.locator(".too-many")).to_have_count(0)

    columns.creates("Bed 2", "Doing")
    expect(count).to_contain_text("3 / 2")
    expect(page.locator(f"{columns.selector('Doing')} .too-many")).to_contain_text("3, more than the limit of 2")
    columns.update("Doing", limit=None)
    expect(count).to_have_text("3")
    columns.update("Doing", limit=3)
    expect(count).to_contain_text("3 / 3")
    expect(page.locator(".too-many")).to_have_count(0)

    page.get_by_role("searchbox").fill("Bed 0")
    expect(count).to_have_text("1")  # the limit counts all tasks of the column, not only those that are shown
    assert tasks


def test_a_card_dropped_between_two_of_another_column_stays_there_for_everybody(
    alice: Person, bob: Person, columns: Columns
) -> None:
    columns.takes_in(bob)
    cards = {title: columns.creates(title, "Backlog") for title in ("Apple", "Birch")}
    cards |= {title: columns.creates(title, "Review") for title in ("Cedar", "Date")}
    path = f"/board?team={columns.team['key']}"
    page, bobs = alice.sits_down(path, width=WIDE), bob.sits_down(path)
    columns.show(page, Backlog=["Apple", "Birch"], Review=["Cedar", "Date"])

    drags(page, f"[data-task={cards['Apple']['id']}]", to=f"[data-task={cards['Date']['id']}]")

    for one in (page, bobs):
        columns.show(one, Backlog=["Birch"], Doing=[], Review=["Cedar", "Apple", "Date"])
    expect(page.locator("[aria-live=assertive]")).to_contain_text("Apple dropped on Review")
    expect(page.locator(".toast")).to_contain_text("moved to Review")
    assert columns.order() == [
        ("Birch", "Backlog"),
        ("Cedar", "Review"),
        ("Apple", "Review"),
        ("Date", "Review"),
    ]
    assert stored(alice, cards["Apple"]) == ("IN_PROGRESS", "Review")

    page.keyboard.press("z")
    for one in (page, bobs):
        columns.show(one, Backlog=["Apple", "Birch"], Review=["Cedar", "Date"])
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert stored(alice, cards["Apple"]) == ("PENDING", "Backlog")


def test_between_two_columns_of_one_status_a_card_is_carried_with_the_keys(alice: Person, columns: Columns) -> None:
    task = columns.creates("Prune", "Doing")
    columns.creates("Graft", "Review")
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    card = page.locator(f"[data-task={task['id']}]")
    card.focus()

    page.keyboard.press("Space")
    expect(page.locator("[aria-live=assertive]")).to_have_text("Prune lifted from Doing.")
    page.keyboard.press("ArrowRight")
    expect(page.locator("[aria-live=assertive]")).to_have_text("Review")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[aria-live=assertive]")).to_have_text("Review, place 2 of 2")
    page.keyboard.press("Space")

    columns.show(page, Doing=[], Review=["Graft", "Prune"])
    expect(card).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    columns.show(page, Review=["Prune", "Graft"])
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert stored(alice, task) == ("IN_PROGRESS", "Review")


def test_a_finger_drags_a_card_into_a_column(alice: Person, columns: Columns) -> None:
    task = columns.creates("Rake", "Backlog")
    page = alice.sits_down(f"/board?team={columns.team['key']}", width=390, height=844, has_touch=True, is_mobile=True)
    hand = page.context.new_cdp_session(page)
    expect(page.locator(".tk")).to_have_count(1)
    card = box(page, ".tk")
    is_back(page, ".tk", card)

    touch(hand, "touchStart", card["x"] + 60, card["y"] + 20)
    expect(page.locator(".ghost")).to_be_visible()
    touch(hand, "touchMove", 380, card["y"] + 20)
    expect(page.locator(f"{columns.selector('Next')}.over")).to_be_visible()
    touch(hand, "touchEnd")

    columns.show(page, Next=["Rake"])
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert stored(alice, task) == ("PENDING", "Next")


def test_a_completed_card_goes_to_a_closed_column_and_back_to_its_own(alice: Person, columns: Columns) -> None:
    task = columns.creates("Mow", "Review")
    page = alice.sits_down(f"/board?team={columns.team['key']}", width=WIDE)
    columns.show(page, Review=["Mow"])

    drags(page, f"[data-task={task['id']}]", to=columns.selector("Shipped"))
    columns.show(page, Review=[], Shipped=["Mow"])
    page.keyboard.press("z")
    columns.show(page, Review=["Mow"], Shipped=[])

    page.locator(f"[data-task={task['id']}]").focus()
    page.keyboard.press("e")  # changes the status alone; the column follows at once
    columns.show(page, Review=[], Shipped=["Mow"])
    page.keyboard.press("z")
    columns.show(page, Review=["Mow"], Doing=[], Shipped=[])
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert stored(alice, task) == ("IN_PROGRESS", "Review")


def test_a_status_that_changes_elsewhere_takes_the_card_to_the_right_column(
    alice: Person, bob: Person, columns: Columns
) -> None:
    columns.takes_in(bob)
    task = columns.creates("Fence", "Review")
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    columns.show(page, Review=["Fence"])

    bob.changes(task, status="COMPLETED")
    columns.show(page, Review=[], Shipped=["Fence"])
    bob.changes(task, status="IN_PROGRESS")
    columns.show(page, Doing=["Fence"], Shipped=[])
    bob.changes(task, stageId=columns.ids["Backlog"])
    columns.show(page, Backlog=["Fence"], Doing=[])
    expect(page.locator(".live, .rail").first).to_be_attached()


def test_columns_come_and_go_and_change_on_an_open_board(alice: Person, columns: Columns) -> None:
    columns.creates("Seed", "Review")
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    heads = page.locator(".col > header h2")
    expect(heads).to_have_text(["Backlog", "Next", "Doing", "Review", "Shipped"])

    columns.add("Testing", "IN_PROGRESS", afterId=columns.ids["Review"])
    expect(heads).to_have_text(["Backlog", "Next", "Doing", "Review", "Testing", "Shipped"])
    columns.update("Next", name="Soon", afterId=None)
    expect(heads).to_have_text(["Soon", "Backlog", "Doing", "Review", "Testing", "Shipped"])
    columns.delete("Review")
    expect(heads).to_have_text(["Soon", "Backlog", "Doing", "Testing", "Shipped"])
    columns.show(page, Doing=["Seed"])

    columns.delete("Doing")
    columns.delete("Testing")
    expect(heads).to_have_text(["Soon", "Backlog", "In progress", "Shipped"])  # every task is in a column that is shown
    columns.show(page, IN_PROGRESS=["Seed"])
    page.get_by_role("button", name="Cancelled").click()
    expect(heads).to_have_text(["Soon", "Backlog", "In progress", "Shipped", "Cancelled"])


def test_a_new_task_is_created_in_the_column_whose_button_was_used(alice: Person, columns: Columns) -> None:
    page = alice.sits_down(f"/board?team={columns.team['key']}")
    page.get_by_role("button", name="New task in Review").click()
    page.keyboard.type("Mend the gate")
    page.keyboard.press("Enter")
    columns.show(page, Review=["Mend the gate"])

    page.keyboard.press("n")
    page.keyboard.type("Buy nails")
    page.keyboard.press("Enter")
    columns.show(page, Backlog=["Buy nails"], Review=["Mend the gate"])
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert columns.order() == [("Mend the gate", "Review"), ("Buy nails", "Backlog")]


def test_a_board_wider_than_the_page_scrolls_at_its_edge(alice: Person, columns: Columns) -> None:
    task = columns.creates("Carry it far", "Backlog")
    page = alice.sits_down(f"/board?team={columns.team['key']}", width=1100)
    card, board = box(page, f"[data-task={task['id']}]"), box(page, ".board")
    assert box(page, columns.selector("Shipped"))["x"] > board["x"] + board["width"]

    page.mouse.move(card["x"] + 20, card["y"] + 10)
    page.mouse.down()
    page.mouse.move(board["x"] + board["width"] - 10, card["y"] + 40, steps=6)
    expect(page.locator(f"{columns.selector('Shipped')}.over")).to_be_visible()
    page.mouse.up()

    columns.show(page, Backlog=[], Shipped=["Carry it far"])
    page.locator(f"[data-task={task['id']}]").focus()
    page.keyboard.press("Space")
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    expect(page.locator(columns.selector("Backlog"))).to_be_in_viewport(ratio=0.9)
    page.keyboard.press("Space")
    columns.show(page, Backlog=["Carry it far"])


@pytest.mark.parametrize("width", [1440, 820, 390])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_board_with_columns_is_accessible(alice: Person, columns: Columns, theme: str, width: int) -> None:
    """axe reports nothing, and nothing overflows but the board, which is wider than the page."""
    columns.update("Review", limit=1, color="#ffff00")
    for at in range(3):
        columns.creates(f"Card {at}", "Review")
    page = alice.sits_down("/", width=width, color_scheme=theme)
    for path in (f"/board?team={columns.team['key']}", f"/team/{columns.team['key']}"):
        page.goto(alice.server.address + path)
        alice.is_in_sync(page)
        expect(page.locator(".tk, .column-list li").first).to_be_visible()
        check(page)
