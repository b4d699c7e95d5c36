"""The board: columns as high as the board, filters of its own, and a finger that drags after a long press."""

from __future__ import annotations

import re
import secrets
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tests.browser.person import Person


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    return made


def box(page: Page, selector: str) -> dict[str, float]:
    found: Any = page.locator(selector).first.bounding_box()
    assert found is not None
    return dict(found)


def test_a_card_is_dropped_under_the_last_one(alice: Person, team: dict[str, str]) -> None:
    for at in range(4):
        alice.creates(f"Tree {at}", teamId=team["id"])
    task = alice.creates("Hedge", teamId=team["id"], status="IN_PROGRESS")
    page = alice.sits_down(f"/board?team={team['key']}")
    expect(page.locator(".tk")).to_have_count(5)
    columns = [column.bounding_box() for column in page.locator(".col").all()]
    assert len({column["height"] for column in columns if column}) == 1

    card, column = box(page, "[data-drop=PENDING] .tk"), box(page, "[data-drop=IN_PROGRESS]")
    page.mouse.move(card["x"] + 20, card["y"] + 10)
    page.mouse.down()
    page.mouse.move(column["x"] + 60, column["y"] + column["height"] - 12, steps=6)
    expect(page.locator("[data-drop=IN_PROGRESS].over .slot")).to_be_visible()
    page.mouse.up()

    expect(page.locator("[data-drop=IN_PROGRESS] .tk")).to_have_count(2)
    expect(page.locator("[aria-live=assertive]")).to_contain_text("dropped on In progress")
    expect(page.locator(".toast")).to_contain_text("is in progress")
    assert task


def test_the_board_is_filtered_by_words_priority_and_person(alice: Person, bob: Person, team: dict[str, str]) -> None:
    alice.creates("Prune the pears", teamId=team["id"], priority="URGENT", assigneeId=alice.id)
    alice.creates("Prune the plums", teamId=team["id"], priority="LOW")
    alice.creates("Water the plums", teamId=team["id"], priority="LOW", assigneeId=alice.id)
    page = alice.sits_down(f"/board?team={team['key']}")
    cards = page.locator(".tk p")
    expect(cards).to_have_count(3)

    page.keyboard.press("/")
    page.keyboard.type("plum")
    expect(cards).to_have_text(["Prune the plums", "Water the plums"])
    page.get_by_role("button", name="Mine").click()
    expect(cards).to_have_text(["Water the plums"])
    page.get_by_role("searchbox").fill("")
    page.locator("main").get_by_label("Priority", exact=True).select_option("URGENT")
    expect(cards).to_have_text(["Prune the pears"])
    expect(page).to_have_url(re.compile(rf"team={team['key']}&assignee=me&priority=URGENT$"))


def test_a_column_takes_a_new_task(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/board?team={team['key']}")
    page.get_by_role("button", name="New task in In progress").click()
    page.keyboard.type("Mend the gate")
    page.keyboard.press("Enter")

    expect(alice.card(page, "Mend the gate", column="IN_PROGRESS")).to_be_visible()


def touch(hand: CDPSession, kind: str, x: float = 0, y: float = 0) -> None:
    points = [] if kind == "touchEnd" else [{"x": x, "y": y}]
    hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def is_back(page: Page, selector: str, place: dict[str, float]) -> None:
    """Waits until the card is at that place again. Cards still move while the rest of a page arrives, and the finger
    would touch another card."""
    there = "([selector, x, y]) => { const box = document.querySelector(selector)?.getBoundingClientRect();"
    there += " return box && Math.abs(box.x - x) < 2 && Math.abs(box.y - y) < 2 }"
    page.wait_for_function(there, arg=[selector, place["x"], place["y"]])


def test_on_a_phone_a_long_press_drags_and_a_swipe_scrolls(alice: Person, team: dict[str, str]) -> None:
    alice.creates("Prune the pears", teamId=team["id"])
    page = alice.sits_down(f"/board?team={team['key']}", width=390, height=844, has_touch=True, is_mobile=True)
    hand = page.context.new_cdp_session(page)
    expect(page.locator(".tk")).to_have_count(1)
    assert box(page, "[data-drop=PENDING]")["width"] < 340
    card = box(page, ".tk")
    x, y = card["x"] + 60, card["y"] + 20

    touch(hand, "touchStart", x, y)
    touch(hand, "touchMove", x - 60, y)
    touch(hand, "touchMove", x - 150, y)
    touch(hand, "touchMove", x - 250, y)
    touch(hand, "touchEnd")
    page.wait_for_function("() => document.querySelector('.board').scrollLeft > 100")
    expect(page.locator(".ghost")).to_have_count(0)
    page.reload()
    is_back(page, ".tk", card)

    touch(hand, "touchStart", x, y)
    expect(page.locator(".ghost")).to_be_visible()
    touch(hand, "touchMove", 380, y)
    expect(page.locator("[data-drop=IN_PROGRESS].over")).to_be_visible()
    touch(hand, "touchEnd")

    expect(alice.card(page, "Prune the pears", column="IN_PROGRESS")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/board"))
    expect(page.get_by_role("dialog")).to_have_count(0)
