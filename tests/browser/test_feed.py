"""The feed: who did what, and when."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from playwright.sync_api import expect

from tests.browser.inbox import LIVE_AT
from tests.browser.person import Person
from tests.browser.test_languages import SPEAK


@pytest.mark.parametrize(("later", "day"), [(timedelta(hours=13), "%-d %b, "), (timedelta(days=400), "%-d %b %Y, ")])
def test_what_happened_on_another_day_names_it(alice: Person, later: timedelta, day: str) -> None:
    now = datetime.now(UTC)
    ahead = 12 - now.hour  # it is noon there: thirteen hours later is tomorrow
    assert alice.asks(LIVE_AT, zone=f"Etc/GMT{-ahead:+d}")["updateProfile"]["errors"] == []
    assert alice.asks(SPEAK, locale="en-GB")["updateProfile"]["errors"] == []
    task = alice.creates("Water the plants")
    page = alice.sits_down(f"/t/{task['key']}")
    times = page.locator(".sheet .feed time")
    expect(times).to_have_text(["now"])

    page.clock.install(time=now + later)
    page.reload()

    there = now.astimezone(timezone(timedelta(hours=ahead)))
    expect(times).to_have_text([re.compile(rf"^{there.strftime(day)}\d\d:\d\d$")])


def test_what_the_viewer_did_with_their_profile_says_you(alice: Person) -> None:
    page = alice.sits_down("/")
    feed = page.locator(".rail .feed li")
    expect(feed.filter(has_text="You joined TaskFlow")).to_have_count(1)

    assert alice.asks(LIVE_AT, zone="Europe/Berlin")["updateProfile"]["errors"] == []

    expect(feed.filter(has_text="You updated profile details")).to_have_count(1)


def test_a_sentence_that_begins_with_the_task_begins_with_a_capital(alice: Person) -> None:
    task = alice.creates("Water the plants", dueDate="2020-05-14")
    page = alice.sits_down(f"/t/{task['key']}")

    expect(page.locator(".sheet .feed li").filter(has_text="This is overdue")).to_have_count(1)
    expect(page.locator(".sheet .feed li").filter(has_text="created this")).to_have_count(1)


def test_a_rename_names_the_title_before_and_the_one_after(alice: Person) -> None:
    task = alice.creates("Prune the pear")
    page = alice.sits_down("/tasks")

    alice.changes(task, title="Prune the plum")

    expect(page.get_by_role("log")).to_contain_text(f"You renamed {task['key']} Prune the pear to Prune the plum")
