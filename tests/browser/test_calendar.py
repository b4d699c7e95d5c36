"""The calendar: weeks by local rules, one or six at a time, and a new task on any day."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

RED = "ev => [...ev.parentElement.parentElement.querySelectorAll('.ev')].map(one => getComputedStyle(one).color === getComputedStyle(ev).color)"

GAPS = """all => all.map(day => {
  const [button, tasks, box] = [day.querySelector('.add'), day.querySelector('ul'), day].map(one => one.getBoundingClientRect())
  return [button.left - tasks.right, box.right - button.right, box.bottom - button.bottom]
})"""
OFF_CENTRE = """button => { const [box, sign] = [button, button.querySelector('.i')].map(one => one.getBoundingClientRect())
  return box.left + box.width / 2 - sign.left - sign.width / 2 }"""


def test_overdue_tasks_are_red_whatever_their_status(alice: Person) -> None:
    day = "2026-03-05"
    late = alice.creates("Late and pending", dueDate=day, assigneeId=alice.id)
    alice.creates("Late and in progress", dueDate=day, status="IN_PROGRESS", assigneeId=alice.id)
    alice.creates("Late and done", dueDate=day, status="COMPLETED", assigneeId=alice.id)
    page = alice.sits_down("/calendar?month=2026-03&assignee=me")
    expect(page.locator(".ev")).to_have_count(3)

    same = page.locator(f"[data-task={late['id']}]").evaluate(RED)
    assert sorted(same) == [False, True, True]


def test_an_empty_day_takes_a_new_task(alice: Person) -> None:
    page = alice.sits_down("/calendar?month=2031-05&assignee=me")
    day = page.locator("[data-drop='2031-05-14']")
    day.hover()
    day.get_by_role("button", name="New task on").click()
    expect(page.get_by_role("dialog").get_by_label("Due")).to_have_value("2031-05-14")
    page.keyboard.type("Plant the lilac")
    page.keyboard.press("Enter")

    expect(day.locator(".ev")).to_have_text("Plant the lilac")


@pytest.mark.parametrize(("locale", "first"), [("en-GB", "Mon"), ("en-US", "Sun"), ("de", "Mo")])
def test_a_week_begins_on_the_local_first_day(server: Server, invite: Invite, locale: str, first: str) -> None:
    alice = invite(server, "Alice Johnson")
    alice.asks(
        "mutation ($locale: String!) { updateProfile(input: { locale: $locale }) { errors { message } } }",
        locale=locale,
    )
    page = alice.sits_down("/calendar?month=2031-05")
    expect(page.locator(".cal .wd").first).to_have_text(first)

    assert page.locator(".day").count() == 42
    expect(page.locator(".day").first).to_have_attribute("data-drop", "2031-04-27" if first == "Sun" else "2031-04-28")


def test_a_whole_week_is_shown(alice: Person) -> None:
    for at in range(6):
        alice.creates(f"Guest {at}", dueDate="2031-05-12", assigneeId=alice.id)
    page = alice.sits_down("/calendar?month=2031-05&assignee=me")
    page.get_by_role("button", name="Week", exact=True).click()
    expect(page.locator(".day")).to_have_count(7)
    expect(page.locator(".day.today")).to_be_visible()

    page.goto(f"{alice.server.address}/calendar?view=week&week=2031-05-14&assignee=me")
    expect(page.locator(".ev")).to_have_count(6)
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"May.*2031"))
    page.get_by_role("button", name="Week after").click()
    expect(page.locator(".ev")).to_have_count(0)
    expect(page).to_have_url(re.compile(r"week=2031-05-(18|19)"))


def test_on_a_phone_it_opens_on_today(alice: Person) -> None:
    now = datetime.now(UTC)
    for at in range(-15, 15):
        alice.creates(f"Day {at}", dueDate=f"{now + timedelta(days=at):%Y-%m-%d}", assigneeId=alice.id)
    page = alice.sits_down("/calendar?assignee=me", width=390, height=700)

    expect(page.locator(".day.today")).to_be_in_viewport()


def test_on_a_phone_each_day_names_its_weekday_and_month(alice: Person) -> None:
    """Days without tasks are left out there, so a number alone would not say which day it is."""
    alice.creates("Plant the peas", dueDate="2031-05-14", assigneeId=alice.id)
    path = "/calendar?month=2031-05&assignee=me"

    expect(alice.sits_down(path, width=390, height=844).locator(".day:not(.bare) > h2")).to_have_text(
        "Wednesday, May 14"
    )
    expect(alice.sits_down(path).locator(".day:not(.bare) > h2")).to_have_text("14")


def test_a_title_takes_two_lines_and_no_more(alice: Person) -> None:
    alice.creates(
        "Fetch the long ladder from the neighbours and bring it back in the evening",
        dueDate="2031-05-12",
        assigneeId=alice.id,
    )
    page = alice.sits_down("/calendar?month=2031-05&assignee=me")
    box = page.locator(".ev").bounding_box()

    assert box is not None
    assert 36 <= box["height"] <= 44


@pytest.mark.parametrize("width", [390, 320])
def test_on_a_phone_all_filters_are_visible(alice: Person, width: int) -> None:
    alice.creates("Look about", dueDate="2031-05-12")
    page = alice.sits_down("/calendar?month=2031-05", width=width, height=844)
    expect(page.locator("main .ev").first).to_be_visible()

    inside = page.locator("main .filters > *").evaluate_all(
        "all => all.every(one => one.getBoundingClientRect().right <= innerWidth && one.getBoundingClientRect().left >= 0)"
    )
    assert inside


def test_the_arrows_point_back_and_forth(alice: Person) -> None:
    page = alice.sits_down("/calendar?month=2031-05")
    turned = page.locator("main .split .i").evaluate_all("all => all.map(one => getComputedStyle(one).rotate)")

    assert turned == ["none", "none"]


def test_a_task_looks_the_same_in_a_week_as_in_a_month(alice: Person) -> None:
    task = alice.creates("Water the south beds each evening", dueDate="2031-05-12", assigneeId=alice.id)
    look = """ev => { const { textAlign, borderTopWidth, fontSize, borderRadius, minHeight } = getComputedStyle(ev)
      return [textAlign, borderTopWidth, fontSize, borderRadius, minHeight] }"""
    page = alice.sits_down("/calendar?month=2031-05&assignee=me")
    month = page.locator(f"[data-task={task['id']}]").evaluate(look)
    page.goto(f"{alice.server.address}/calendar?view=week&week=2031-05-12&assignee=me")

    assert page.locator(f".week [data-task={task['id']}]").evaluate(look) == month


@pytest.mark.parametrize("touch", [True, False])
def test_on_a_phone_the_button_for_a_new_task_covers_no_task(alice: Person, touch: bool) -> None:
    for at in range(3):
        alice.creates(f"Water the beds in the south and north {at}", dueDate=f"2031-05-1{at}", assigneeId=alice.id)
    page = alice.sits_down(
        "/calendar?month=2031-05&assignee=me", width=390, height=844, has_touch=touch, is_mobile=touch
    )
    expect(page.locator(".ev")).to_have_count(3)

    gaps = page.locator(".day:not(.bare)").evaluate_all(GAPS)
    assert [gap for day in gaps for gap in day if gap < 0] == []
    sign = page.locator(".day:not(.bare) > .add").first.evaluate(OFF_CENTRE)
    assert abs(sign) < 1
