"""Notification preferences: a table of reasons and channels, the times below it, and each change saved as it is
made."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.inbox import LIVE_AT, SIZES, asks_for, refuses_once
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_languages import SPEAK
from tests.browser.test_outages import REFUSED
from tests.browser.test_pages import check

PAGE = "/settings/notifications"
PREFERENCES = (
    "{ preferences { notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil"
    " remindBefore } }"
)
UPDATE = "mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { errors { message } } }"


def wants(person: Person) -> dict[str, Any]:
    """The person's preferences, with the channels by their reasons."""
    found = person.asks(PREFERENCES)["preferences"]
    channels = {each["reason"]: each["channels"] for each in found.pop("notifications")}
    return {**found, **channels}


def table(page: Page) -> Locator:
    return page.get_by_role("table", name="Notifications", exact=True)


def tick(page: Page, reason: str, channel: str) -> Locator:
    return table(page).get_by_role("checkbox", name=f"{reason}: {channel}", exact=True)


def line(page: Page, label: str) -> Locator:
    return page.get_by_role("group", name=label, exact=True).first


def saved(page: Page) -> None:
    expect(page.get_by_role("region", name="Notifications", exact=True).get_by_role("status")).to_have_text("Saved")


def test_the_table_shows_for_each_reason_the_channels_it_uses(bob: Person) -> None:
    page = bob.sits_down(PAGE)

    expect(page.get_by_role("heading", name="Notifications", exact=True)).to_be_focused()
    heads = table(page).get_by_role("columnheader")
    assert [text.strip() for text in heads.all_text_contents()] == ["Reason", "Inbox", "E-mail", "Push"]
    for reason, channels in wants(bob).items():
        if not reason.isupper():
            continue
        row = table(page).locator(f"[data-reason={reason}]")
        expect(row.get_by_role("rowheader")).to_have_count(1)
        for channel in ("IN_APP", "EMAIL", "PUSH"):
            expect(row.locator(f"[data-channel={channel}]")).to_be_checked(checked=channel in channels)
    expect(table(page).locator("[data-reason]")).to_have_count(13)


def test_a_tick_is_saved_at_once_and_decides_what_is_sent(alice: Person, bob: Person) -> None:
    page = bob.sits_down(PAGE)

    tick(page, "A task becomes mine", "Inbox").uncheck()
    saved(page)
    alice.creates("Water the plants", assigneeId=bob.id)
    tick(page, "A task becomes mine", "Inbox").check()
    saved(page)
    alice.creates("Feed the hens", assigneeId=bob.id)

    expect(page.locator(".side").get_by_role("link", name="Inbox, 1 unread", exact=True)).to_be_visible()
    assert wants(bob)["ASSIGNED"] == ["IN_APP", "EMAIL", "PUSH"]
    page.reload()
    tick(page, "A new comment", "E-mail").uncheck()
    saved(page)
    page.reload()
    expect(tick(page, "A new comment", "E-mail")).not_to_be_checked()
    assert wants(bob)["COMMENTED"] == ["IN_APP"]


def test_ticks_in_quick_succession_are_all_saved(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    held: list[Route] = []

    def hold_the_first(route: Route) -> None:
        if asks_for(route, "UpdatePreferences") and not held:
            held.append(route)
        else:
            route.continue_()

    page.route("**/graphql", hold_the_first)
    with page.expect_request(lambda request: "UpdatePreferences" in (request.post_data or "")):
        tick(page, "A task becomes mine", "Push").uncheck()
    tick(page, "A task becomes mine", "E-mail").uncheck()
    tick(page, "A new comment", "Push").check()
    held[0].continue_()
    saved(page)

    expect(tick(page, "A task becomes mine", "Push")).not_to_be_checked()
    found = wants(bob)
    assert (found["ASSIGNED"], found["COMMENTED"]) == (["IN_APP"], ["IN_APP", "EMAIL", "PUSH"])


def test_mails_about_the_account_can_not_be_turned_off(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    mails = tick(page, "The security of my account", "E-mail")

    mails.focus()
    page.keyboard.press("Space")
    tick(page, "The security of my account", "Inbox").uncheck()
    saved(page)

    expect(mails).to_be_checked()
    expect(mails).to_have_accessible_description("Always mailed, at once")
    assert wants(bob)["SECURITY"] == ["EMAIL"]


def test_arrow_keys_walk_through_the_table_and_space_ticks(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    tick(page, "A task becomes mine", "Inbox").focus()

    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(tick(page, "A task is no longer mine", "E-mail")).to_be_focused()
    page.keyboard.press("Space")
    saved(page)
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowUp")

    expect(tick(page, "A task becomes mine", "Inbox")).to_be_focused()
    assert wants(bob)["UNASSIGNED"] == ["IN_APP", "EMAIL"]


def test_a_change_on_another_device_shows_at_once(bob: Person) -> None:
    page, phone = bob.sits_down(PAGE), bob.sits_down(PAGE)

    tick(phone, "Somebody mentions me", "Push").uncheck()
    expect(tick(page, "Somebody mentions me", "Push")).not_to_be_checked()
    quiet = {"quietFrom": "21:15", "quietUntil": "06:45", "digest": "WEEKLY", "digestWeekday": 5, "digestHour": 17}
    assert bob.asks(UPDATE, input={**quiet, "remindBefore": "PT12H"})["updatePreferences"]["errors"] == []

    expect(page.get_by_label("From", exact=True)).to_have_value("21:15")
    expect(page.get_by_label("Until", exact=True)).to_have_value("06:45")
    expect(line(page, "When mails come").get_by_label("Weekday")).to_have_value("5")
    expect(line(page, "When mails come").get_by_label("Hour")).to_have_value("17")
    expect(line(page, "Due soon").get_by_role("combobox")).to_have_value("PT12H")
    expect(line(page, "Due soon").get_by_role("option", name="12 hours before")).to_be_attached()


def test_a_digest_has_an_hour_and_a_day(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    mails = line(page, "When mails come")
    expect(mails.get_by_role("combobox")).to_have_count(0)

    mails.get_by_role("button", name="Once a day").click()
    expect(mails.get_by_role("combobox")).to_have_count(1)
    mails.get_by_role("button", name="Once a week").click()
    mails.get_by_label("Weekday").select_option("Friday")
    mails.get_by_label("Hour").select_option("5:00 PM")
    saved(page)

    expect(mails.get_by_role("button", name="Once a week")).to_have_attribute("aria-pressed", "true")
    found = wants(bob)
    assert (found["digest"], found["digestWeekday"], found["digestHour"]) == ("WEEKLY", 5, 17)
    mails.get_by_role("button", name="One by one").click()
    expect(mails.get_by_role("combobox")).to_have_count(0)
    saved(page)
    assert wants(bob)["digest"] == "OFF"


def test_quiet_hours_use_local_time_and_report_mistakes(bob: Person) -> None:
    assert bob.asks(LIVE_AT, zone="Pacific/Auckland")["updateProfile"]["errors"] == []
    page = bob.sits_down(PAGE)
    quiet = line(page, "Quiet hours")
    expect(quiet).to_contain_text("By the clock in Pacific/Auckland.")

    quiet.get_by_role("checkbox", name="Every day").check()
    saved(page)
    assert (wants(bob)["quietFrom"], wants(bob)["quietUntil"]) == ("20:00", "07:30")
    quiet.get_by_label("From").fill("22:30")
    quiet.get_by_label("From").blur()
    saved(page)
    assert wants(bob)["quietFrom"] == "22:30"
    quiet.get_by_label("Until").fill("22:30")
    quiet.get_by_label("Until").blur()

    expect(quiet.get_by_role("alert")).to_have_text("Quiet hours end at another time than they begin.")
    expect(quiet.get_by_label("Until")).to_have_value("07:30")
    expect(quiet.get_by_label("Until")).to_have_accessible_description(
        "Quiet hours end at another time than they begin."
    )
    quiet.get_by_role("checkbox", name="Every day").uncheck()
    saved(page)
    expect(quiet.get_by_role("alert")).to_have_count(0)
    assert (wants(bob)["quietFrom"], wants(bob)["quietUntil"]) == (None, None)


def test_the_time_before_a_due_date_is_chosen_or_turned_off(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    ahead = line(page, "Due soon").get_by_role("combobox")
    expect(ahead).to_have_value("P1D")

    ahead.select_option("3 days before")
    saved(page)
    assert wants(bob)["remindBefore"] == "P3D"
    ahead.select_option("Not at all")
    saved(page)

    assert wants(bob)["remindBefore"] is None


def test_a_refused_preference_is_explained_in_its_row_and_taken_back(bob: Person) -> None:
    page = bob.sits_down(PAGE)
    why = "Not today."

    def refuse(route: Route) -> None:
        """Refuses as a later version might, for a reason that this page has never seen."""
        if not asks_for(route, "UpdatePreferences"):
            return route.continue_()
        errors = [{"code": "INVALID", "message": why, "path": ["input", "notifications", "0"]}]
        return route.fulfill(json={"data": {"updatePreferences": {"errors": errors, "preferences": None}}})

    page.route("**/graphql", refuse)
    tick(page, "A new comment", "Push").click()

    row = table(page).locator("[data-reason=COMMENTED]")
    expect(row.get_by_role("alert")).to_have_text(why)
    expect(tick(page, "A new comment", "Push")).not_to_be_checked()
    expect(tick(page, "A new comment", "Push")).to_have_accessible_description(why)
    page.unroute_all()
    tick(page, "A new comment", "Push").check()
    saved(page)
    expect(row.get_by_role("alert")).to_have_count(0)


def test_without_the_server_a_change_is_taken_back_and_the_page_says_so(own_server: Server, invite: Invite) -> None:
    bob = invite(own_server, "Bob Meyer")
    bob.expected = REFUSED
    page = bob.sits_down(PAGE)
    expect(tick(page, "A new comment", "Push")).to_be_visible()

    own_server.stop()
    tick(page, "A new comment", "Push").click()
    expect(table(page).locator("[data-reason=COMMENTED]").get_by_role("alert")).to_be_visible()
    expect(tick(page, "A new comment", "Push")).not_to_be_checked()
    own_server.start()
    bob.is_in_sync(page)
    assert bob.asks(UPDATE, input={"notifications": [{"reason": "TEAM", "channels": []}]})

    expect(tick(page, "I join a team, or my role changes", "E-mail")).not_to_be_checked()


def test_a_refused_personal_stream_is_requested_again(bob: Person) -> None:
    page = bob.opens(f"/sign-in?to={PAGE}")
    refused = refuses_once(page, "Own")
    bob.signs_in(page)
    expect(tick(page, "A new comment", "E-mail")).to_be_checked()
    assert bob.asks(UPDATE, input={"notifications": [{"reason": "COMMENTED", "channels": []}]})

    expect(tick(page, "A new comment", "E-mail")).not_to_be_checked()
    assert refused


def test_the_link_in_a_mail_leads_to_the_preferences(bob: Person) -> None:
    bob.expected = "404"  # an invalid token shows the same page
    page = bob.sits_down("/tasks")

    page.goto(f"{bob.server.address}/unsubscribe/wrong")
    page.get_by_role("link", name="Choose your notifications").click()

    expect(page).to_have_url(f"{bob.server.address}{PAGE}")
    expect(page.get_by_role("heading", name="Notifications", exact=True)).to_be_focused()


def test_preferences_are_shown_in_german(bob: Person) -> None:
    assert bob.asks(SPEAK, locale="de")["updateProfile"]["errors"] == []
    page = bob.sits_down(PAGE)

    told = page.get_by_role("table", name="Benachrichtigungen", exact=True)
    expect(told.get_by_role("checkbox", name="Eine Aufgabe wird meine: E-Mail")).to_be_checked()
    page.get_by_role("group", name="Wann Mails kommen").first.get_by_role("button", name="Wöchentlich").click()
    expect(page.get_by_label("Stunde")).to_have_value("8")
    expect(page.get_by_role("option", name="Montag")).to_be_attached()
    expect(page.get_by_role("option", name="3 Tage vorher")).to_be_attached()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_preferences_are_accessible(bob: Person, theme: str, size: str) -> None:
    width, height = SIZES[size]
    page = bob.sits_down("/tasks", width=width, height=height)
    page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)
    page.goto(f"{bob.server.address}{PAGE}")
    expect(table(page)).to_be_visible()
    check(page)

    tick(page, "A new comment", "Push").check()
    line(page, "When mails come").get_by_role("button", name="Once a week").click()
    line(page, "Quiet hours").get_by_role("checkbox", name="Every day").check()
    expect(page.get_by_label("Until", exact=True)).to_be_visible()
    line(page, "Quiet hours").get_by_label("Until").fill("20:00")
    line(page, "Quiet hours").get_by_label("Until").blur()
    expect(line(page, "Quiet hours").get_by_role("alert")).to_be_visible()

    check(page)
