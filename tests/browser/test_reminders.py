"""Reminders on the sheet of a task: set from a menu, listed soonest first, removed, and live."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Invite
from tests.browser.inbox import LIVE_AT, SIZES
from tests.browser.person import Person, settles
from tests.browser.server import Server
from tests.browser.test_languages import CLIPPED, LOCALES, SPEAK
from tests.browser.test_outages import REFUSED
from tests.browser.test_pages import check

OF_TASK = "query ($id: ID!) { task(id: $id) { reminders { id at beforeDue firedAt } } }"
REMIND = (
    "mutation ($id: ID!, $when: ReminderTime!) { createReminder(taskId: $id, when: $when) {"
    " reminder { id } errors { message } } }"
)
TAKE_AWAY = "mutation ($id: ID!) { deleteReminder(id: $id) { errors { message } } }"


def of_task(person: Person, task: dict[str, str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = person.asks(OF_TASK, id=task["id"])["task"]["reminders"]
    return found


def sets(person: Person, task: dict[str, str], **when: str) -> str:
    """Sets a reminder through the API, and returns its id."""
    payload = person.asks(REMIND, id=task["id"], when=when)["createReminder"]
    assert payload["errors"] == []
    id: str = payload["reminder"]["id"]
    return id


def reminders(page: Page) -> Locator:
    return page.locator(".sheet .reminders li")


def ask(page: Page) -> Locator:
    """Opens the menu."""
    page.locator(".sheet").get_by_role("button", name="Remind me").or_(
        page.locator(".sheet").get_by_role("button", name="Another one")
    ).click()
    return page.get_by_role("menu", name="Remind me of it")


def on_its_day(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


@pytest.mark.parametrize(
    ("day", "monday"), [("2031-05-17", "May 19"), ("2031-05-18", "May 26"), ("2031-05-19", "May 26")]
)
def test_next_week_is_never_tomorrow(alice: Person, day: str, monday: str) -> None:
    """On a Sunday both would be the same morning."""
    task = alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    page.clock.install(time=f"{day}T12:00:00Z")
    page.goto(f"{alice.server.address}/t/{task['key']}")

    expect(ask(page).get_by_role("menuitem", name="Next week")).to_contain_text(monday)


def test_a_reminder_is_set_for_tomorrow_morning_local_time(alice: Person) -> None:
    assert alice.asks(LIVE_AT, zone="Pacific/Auckland")["updateProfile"]["errors"] == []
    task = alice.creates("Water the plants")
    page = alice.sits_down(f"/t/{task['key']}", timezone_id="Europe/Berlin")

    ask(page).get_by_role("menuitem", name="Tomorrow").click()

    expect(reminders(page)).to_contain_text("9:00 AM")
    expect(page.locator(".toast", has_text=f"{task['key']}: you will be reminded")).to_be_visible()
    [kept] = of_task(alice, task)
    zone = ZoneInfo("Pacific/Auckland")
    there = datetime.fromisoformat(kept["at"]).astimezone(zone)
    assert (there.date(), there.hour, there.minute) == ((datetime.now(zone) + timedelta(days=1)).date(), 9, 0)
    page.keyboard.press("z")
    expect(reminders(page)).to_have_count(0)
    assert of_task(alice, task) == []


def test_a_reminder_before_the_due_date_moves_with_it(alice: Person) -> None:
    task = alice.creates("Water the plants", dueDate=on_its_day(10))
    page = alice.sits_down(f"/t/{task['key']}")

    menu = ask(page)
    expect(menu.get_by_role("menuitem", name="2 days before the due day ends")).to_contain_text("12:00 AM")
    menu.get_by_role("menuitem", name="2 days before the due day ends").click()
    expect(reminders(page)).to_contain_text("2 days before the due day ends · ")
    before = reminders(page).inner_text()
    alice.changes(task, dueDate=on_its_day(12))

    expect(reminders(page)).not_to_have_text(before)
    expect(reminders(page)).to_contain_text("2 days before the due day ends · ")
    alice.changes(task, dueDate=None)
    expect(reminders(page)).to_contain_text("2 days before the due day ends · waits for a due date")
    assert [each["beforeDue"] for each in of_task(alice, task)] == ["P2D"]


def test_a_reminder_is_set_for_any_time_and_the_soonest_is_listed_first(alice: Person) -> None:
    task = alice.creates("Water the plants")
    sets(alice, task, beforeDue="P1D")
    page = alice.sits_down(f"/t/{task['key']}", timezone_id="UTC")
    expect(reminders(page)).to_have_count(1)
    late = (datetime.now(UTC) + timedelta(days=20)).replace(hour=14, minute=30, second=0, microsecond=0)
    early = late - timedelta(days=10)

    for when in (late, early):
        ask(page)
        page.get_by_label("Another time").fill(when.strftime("%Y-%m-%dT%H:%M"))
        alice.changes(task, title=f"Water the plants until {when.day}")
        expect(alice.row(page, f"Water the plants until {when.day}")).to_be_attached()
        page.get_by_role("button", name="Take it").click()  # the text that was typed is still there
        expect(reminders(page).filter(has_text=f"{when:%b} {when.day}, 2:30 PM")).to_be_visible()

    expect(reminders(page)).to_have_count(3)
    expect(reminders(page).first).to_contain_text("next")
    expect(page.locator(".sheet .reminders li.next")).to_have_count(1)
    assert datetime.fromisoformat(of_task(alice, task)[0]["at"]) == early
    page.locator(".sheet .reminders li.next").get_by_role("button").click()
    expect(reminders(page)).to_have_count(2)
    expect(reminders(page).first).to_contain_text("next")
    assert datetime.fromisoformat(of_task(alice, task)[0]["at"]) == late


def test_reminders_are_live_and_private(alice: Person, bob: Person) -> None:
    task = alice.creates("Water the plants")
    page, other = alice.sits_down(f"/t/{task['key']}"), bob.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet .reminders")).to_be_visible()

    id = sets(alice, task, beforeDue="P2D")
    expect(reminders(page)).to_contain_text("2 days before the due day ends")
    sets(bob, task, beforeDue="P7D")
    expect(reminders(other)).to_contain_text("7 days before the due day ends")
    expect(reminders(other)).to_have_count(1)
    alice.asks(TAKE_AWAY, id=id)

    expect(reminders(page)).to_have_count(0)
    soon = (datetime.now(UTC) + timedelta(seconds=3)).isoformat()
    sets(alice, task, at=soon)
    expect(reminders(page)).to_contain_text("reminded: ")
    expect(page.locator(".side").get_by_role("link", name="Inbox, 1 unread", exact=True)).to_be_visible()


def test_the_key_opens_the_reminder_menu_for_a_row_too(alice: Person) -> None:
    task = alice.creates("Feed the one-eyed hen")
    page = alice.sits_down("/tasks?q=one-eyed")
    alice.row(page, "Feed the one-eyed hen").locator("[data-go]").focus()

    page.keyboard.press("r")
    expect(
        page.get_by_role("menuitem", name="Tomorrow").or_(page.get_by_role("menuitem", name="Later today")).first
    ).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("menuitem", name="7 days before the due day ends")).to_be_focused()
    expect(page.get_by_role("menuitem", name="7 days before the due day ends")).to_contain_text("no due date yet")
    page.keyboard.press("Enter")

    expect(page.locator(".toast", has_text="7 days before the due day ends")).to_be_visible()
    assert [each["beforeDue"] for each in of_task(alice, task)] == ["P7D"]


def test_a_refused_reminder_is_explained_beside_the_others(alice: Person) -> None:
    task = alice.creates("Water the plants")
    for hour in range(20):
        sets(alice, task, at=(datetime.now(UTC) + timedelta(days=3, hours=hour)).isoformat())
    page = alice.sits_down(f"/t/{task['key']}")
    expect(reminders(page)).to_have_count(20)

    ask(page).get_by_role("menuitem", name="Tomorrow").click()

    expect(page.locator(".sheet .reminders").get_by_role("alert")).to_contain_text("20")
    reminders(page).first.get_by_role("button").click()
    expect(reminders(page)).to_have_count(19)
    expect(page.locator(".sheet .reminders").get_by_role("alert")).to_have_count(0)


def test_without_the_server_the_menu_says_so(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    task = alice.creates("Water the plants")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet .reminders")).to_be_visible()

    own_server.stop()
    ask(page).get_by_role("menuitem", name="Tomorrow").click()

    expect(page.locator(".sheet .reminders").get_by_role("alert")).to_be_visible()
    expect(reminders(page)).to_have_count(0)
    own_server.start()
    alice.is_in_sync(page)
    sets(alice, task, beforeDue="P1D")
    expect(reminders(page)).to_contain_text("1 day before the due day ends")


def test_a_task_in_the_trash_takes_no_more_reminders(alice: Person) -> None:
    task = alice.creates("Water the plants")
    sets(alice, task, beforeDue="P1D")
    alice.asks("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=task["id"])
    page = alice.sits_down(f"/t/{task['key']}")

    expect(reminders(page)).to_contain_text("1 day before the due day ends")
    expect(page.locator(".sheet").get_by_role("button", name="Another one")).to_have_count(0)


def test_reminders_are_shown_in_german(alice: Person) -> None:
    assert alice.asks(SPEAK, locale="de")["updateProfile"]["errors"] == []
    task = alice.creates("Water the plants")
    page = alice.sits_down(f"/t/{task['key']}")

    page.locator(".sheet").get_by_role("button", name="Erinnere mich").click()
    menu = page.get_by_role("menu", name="Daran erinnern")
    menu.get_by_role("menuitem", name="1 Tag vor Ende des Fälligkeitstags").click()

    expect(reminders(page)).to_contain_text("1 Tag vor Ende des Fälligkeitstags · wartet auf eine Fälligkeit")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", sorted(LOCALES))
def test_the_menu_says_from_when_a_reminder_counts(alice: Person, language: str, width: int) -> None:
    assert alice.asks(SPEAK, locale=LOCALES[language])["updateProfile"]["errors"] == []
    task = alice.creates("Water the plants", dueDate=on_its_day(10))
    page = alice.sits_down(f"/t/{task['key']}", width=width)

    page.locator(".sheet [data-field=remind]").click()

    expect(page.get_by_role("menuitem").last).to_be_visible()
    settles(page)
    assert page.evaluate(CLIPPED, ["Water the plants", alice.email]) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_reminders_are_accessible(alice: Person, theme: str, size: str) -> None:
    width, height = SIZES[size]
    task = alice.creates("Water the plants", dueDate=on_its_day(10))
    sets(alice, task, beforeDue="P1D")
    sets(alice, task, at=(datetime.now(UTC) + timedelta(days=3)).isoformat())
    page = alice.sits_down("/tasks", width=width, height=height)
    page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(reminders(page)).to_have_count(2)

    check(page)
    ask(page)
    expect(page.get_by_role("menuitem", name="7 days before the due day ends")).to_be_visible()
    check(page)
