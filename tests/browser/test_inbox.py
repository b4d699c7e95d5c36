"""The inbox: a bell that counts on every page, and entries that are read, archived and snoozed, by keyboard and by
mouse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Route, expect

from tests.browser.inbox import (
    BADGES,
    LIVE_AT,
    SIZES,
    asks_for,
    bell,
    count,
    entry,
    gives,
    inbox,
    lead,
    shows,
    silences,
    titles,
)
from tests.browser.person import Person
from tests.browser.test_keys import CREATE as CREATE_KEY
from tests.browser.test_languages import SPEAK
from tests.browser.test_pages import check
from tests.browser.test_talk import says


def test_the_bell_counts_on_every_page_and_an_entry_says_why_who_and_when(alice: Person, bob: Person) -> None:
    page = bob.sits_down("/")
    count(page, 0)
    page.evaluate(BADGES)

    [task] = gives(alice, bob, "Water the plants")
    count(page, 1)
    expect(page).to_have_title("(1) Today · TaskFlow")
    page.wait_for_function("window.badges.at(-1) === 1")
    bell(page).click()

    expect(page).to_have_url(f"{bob.server.address}/inbox")
    expect(entry(page, "Water the plants")).to_contain_text(f"{task['key']}Water the plants")
    expect(entry(page, "Water the plants")).to_contain_text("Alice Johnson · assigned to you · now")
    expect(page.locator("main").get_by_role("status").first).to_have_text("1 unread")
    page.keyboard.press("j")
    page.keyboard.press("u")
    count(page, 0)
    expect(page).to_have_title("Inbox · TaskFlow")
    page.wait_for_function("window.badges.at(-1) === 0")


def test_several_changes_of_one_task_are_one_entry_at_the_top(alice: Person, bob: Person) -> None:
    first, _ = gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(2)
    expect(page.locator("main .notice").first).to_contain_text("Feed the hens")

    handle = bob.asks("{ me { handle } }")["me"]["handle"]
    says(alice, first, f"Look here, @{handle}")

    expect(page.locator("main .notice").first).to_contain_text("Water the plants")
    expect(entry(page, "Water the plants")).to_contain_text("mentioned you, new comment, assigned to you · 2 updates")
    count(page, 2)
    alice.changes(first, title="Water all the plants")
    expect(lead(page, "Water all the plants")).to_be_visible()


def test_opening_an_entry_beside_the_inbox_marks_it_as_read(alice: Person, bob: Person) -> None:
    [task] = gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox")

    lead(page, "Water the plants").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("dialog", name="Water the plants")).to_be_visible()
    expect(page).to_have_url(f"{bob.server.address}/t/{task['key']}")
    count(page, 0)
    expect(entry(page, "Water the plants")).to_be_visible()  # the entry stays while its task is open
    expect(entry(page, "Water the plants").get_by_text("Unread")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)
    expect(page).to_have_url(f"{bob.server.address}/inbox")
    expect(lead(page, "Water the plants")).to_be_focused()
    shows(page, "All")
    shows(page, "Unread")
    expect(page.get_by_text("You have read everything")).to_be_visible()
    assert inbox(bob)["Water the plants"]["readAt"] is not None


def test_an_entry_about_a_comment_leads_to_the_comment(alice: Person, bob: Person) -> None:
    [task] = gives(alice, bob, "Water the plants")
    id = says(alice, task, "With the blue can")
    page = bob.sits_down("/inbox")
    expect(entry(page, "Water the plants")).to_contain_text("new comment, assigned to you · 2 updates")

    lead(page, "Water the plants").focus()
    page.keyboard.press("o")

    expect(page).to_have_url(f"{bob.server.address}/t/{task['key']}?comment={id}")
    expect(page.locator(f"[id='{id}']")).to_be_focused()


def test_keys_walk_through_the_inbox_and_the_open_task_follows(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Third", "Second", "First")
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(3)

    page.keyboard.press("j")
    expect(lead(page, "First")).to_be_focused()
    page.keyboard.press("j")
    expect(lead(page, "Second")).to_be_focused()
    page.keyboard.press("k")
    expect(lead(page, "First")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="First")).to_be_visible()
    page.keyboard.press("j")
    expect(page.get_by_role("dialog", name="Second")).to_be_visible()
    count(page, 1)
    page.keyboard.press("u")
    count(page, 2)
    page.keyboard.press("e")
    expect(page.locator(".toast", has_text="completed")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator(".sheet")).to_have_count(0)
    expect(lead(page, "Second")).to_be_focused()
    found = inbox(bob)
    assert [bool(found[title]["readAt"]) for title in ("First", "Second", "Third")] == [True, False, False]
    assert not any(node["archivedAt"] for node in found.values())


def test_an_entry_is_archived_taken_back_and_found_again(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Third", "Second", "First")
    page = bob.sits_down("/inbox")
    lead(page, "First").focus()

    page.keyboard.press("e")
    expect(entry(page, "First")).to_have_count(0)
    expect(lead(page, "Second")).to_be_focused()
    page.keyboard.press("e")
    expect(lead(page, "Third")).to_be_focused()
    expect(page.locator(".toast", has_text="Archived")).to_have_count(2)
    page.keyboard.press("z")
    expect(entry(page, "Second")).to_be_visible()
    count(page, 2)
    shows(page, "Archived")
    expect(page.locator("main .notice")).to_have_count(1)
    lead(page, "First").focus()
    page.keyboard.press("e")
    expect(page.get_by_text("Nothing is archived")).to_be_visible()
    shows(page, "All")

    expect(page.locator("main .notice")).to_have_count(3)
    found = inbox(bob)
    assert [bool(found[title]["readAt"]) for title in ("First", "Second", "Third")] == [True, False, False]


def test_an_entry_is_snoozed_until_a_local_morning(alice: Person, bob: Person) -> None:
    assert bob.asks(LIVE_AT, zone="Pacific/Auckland")["updateProfile"]["errors"] == []
    gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/inbox", timezone_id="Europe/Berlin")
    lead(page, "Water the plants").focus()

    page.keyboard.press("h")
    expect(page.get_by_role("menu", name="Remind me later")).to_be_visible()
    page.get_by_role("menuitem", name="Tomorrow").press("Enter")
    expect(entry(page, "Water the plants")).to_have_count(0)
    count(page, 1)
    entry(page, "Feed the hens").get_by_role("button", name="Later: ").click()
    page.get_by_role("menuitem", name="Next week").click()
    expect(page.get_by_text("You have read everything")).to_be_visible()
    shows(page, "Later")
    expect(entry(page, "Water the plants")).to_contain_text("back")

    kept = inbox(bob, snoozed=True)
    zone = ZoneInfo("Pacific/Auckland")
    ends = {title: datetime.fromisoformat(node["snoozedUntil"]).astimezone(zone) for title, node in kept.items()}
    assert {(each.hour, each.minute) for each in ends.values()} == {(9, 0)}
    assert 0 < (ends["Water the plants"] - datetime.now(zone)).total_seconds() < 48 * 3600
    assert ends["Feed the hens"].weekday() == 0
    lead(page, "Water the plants").focus()
    page.keyboard.press("h")
    page.get_by_role("menuitem", name="Now").click()
    expect(entry(page, "Water the plants")).to_have_count(0)
    shows(page, "Unread")
    expect(entry(page, "Water the plants")).to_be_visible()
    count(page, 1)


def test_an_entry_is_snoozed_until_any_time_and_that_is_undone(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox", timezone_id="UTC")
    until = (datetime.now(UTC) + timedelta(days=3)).replace(hour=14, minute=30, second=0, microsecond=0)

    entry(page, "Water the plants").get_by_role("button", name="Later: ").click()
    page.get_by_label("Another time").fill(until.strftime("%Y-%m-%dT%H:%M"))
    page.get_by_role("button", name="Take it").click()
    expect(page.locator(".toast", has_text="2:30 PM")).to_be_visible()
    count(page, 0)
    assert datetime.fromisoformat(inbox(bob, snoozed=True)["Water the plants"]["snoozedUntil"]) == until
    page.locator(".toast", has_text="2:30 PM").get_by_role("button", name="Undo").click()

    expect(entry(page, "Water the plants")).to_be_visible()
    count(page, 1)
    assert inbox(bob)["Water the plants"]["readAt"] is None


def test_marking_all_as_read_leaves_out_entries_that_arrived_meanwhile(alice: Person, bob: Person) -> None:
    first, _ = gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(2)
    held: list[Route] = []
    page.route("**/graphql", lambda route: held.append(route) if asks_for(route, "AllRead") else route.continue_())

    with page.expect_request(lambda request: "mutation AllRead" in (request.post_data or "")):
        page.keyboard.press("Shift+I")
    expect(page.get_by_text("You have read everything")).to_be_visible()
    says(alice, first, "One more thing")
    expect(entry(page, "Water the plants")).to_contain_text("new comment")
    held.pop().continue_()

    count(page, 1)
    expect(entry(page, "Water the plants")).to_be_visible()
    expect(entry(page, "Feed the hens")).to_have_count(0)
    expect(page.locator(".toast", has_text="All marked as read")).to_be_visible()
    found = inbox(bob)
    assert [bool(found[title]["readAt"]) for title in ("Water the plants", "Feed the hens")] == [False, True]


def test_marking_all_as_read_is_undone(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/inbox")

    page.get_by_role("button", name="Mark all as read").click()
    expect(page.get_by_text("You have read everything")).to_be_visible()
    count(page, 0)
    expect(page.get_by_role("button", name="Mark all as read")).to_be_disabled()
    page.keyboard.press("z")

    expect(page.locator("main .notice")).to_have_count(2)
    count(page, 2)


def test_marking_all_as_read_includes_shown_entries_that_the_stream_has_not_sent(alice: Person, bob: Person) -> None:
    page = bob.sits_down("/")
    silences(page, "InboxLive")
    page.reload()
    bob.is_in_sync(page)
    gives(alice, bob, "Water the plants", "Feed the hens")
    expect(bob.sits_down("/inbox").locator("main .notice")).to_have_count(2)  # a job creates the entries
    bell(page).click()
    expect(page.locator("main .notice")).to_have_count(2)

    page.keyboard.press("Shift+I")
    expect(page.locator(".toast", has_text="All marked as read")).to_be_visible()

    count(page, 0)
    expect(page.locator("main .notice")).to_have_count(0)
    assert all(notice["readAt"] for notice in inbox(bob).values())


@pytest.mark.parametrize("show", ["unread", "archived"])
def test_marking_all_as_read_before_they_are_loaded_is_undone_too(alice: Person, bob: Person, show: str) -> None:
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/")
    held: list[Route] = []
    asked: list[str] = []
    is_slow = True

    def pass_on(route: Route) -> None:
        held.append(route) if is_slow and asks_for(route, "Inbox") else route.continue_()

    page.route("**/graphql", pass_on)
    page.on("request", lambda request: asked.append(request.post_data or ""))
    with page.expect_request(lambda request: "query Inbox(" in (request.post_data or "")):
        page.goto(f"{bob.server.address}/inbox?show={show}")
    count(page, 1)

    page.keyboard.press("Shift+I")
    count(page, 1)
    assert not any("mutation AllRead" in body for body in asked)
    is_slow = False
    for route in held:
        route.continue_()
    expect(page.locator(".toast", has_text="All marked as read")).to_be_visible()
    count(page, 0)
    page.keyboard.press("z")

    count(page, 1)
    assert inbox(bob)["Water the plants"]["readAt"] is None


def test_marking_all_as_read_includes_an_older_entry_that_came_back(alice: Person, bob: Person) -> None:
    """It is raised in the log, and occurred before entries that have been shown all along."""
    gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(2)
    lead(page, "Water the plants").focus()
    page.keyboard.press("e")
    count(page, 1)
    page.keyboard.press("z")
    count(page, 2)

    page.keyboard.press("Shift+I")
    expect(page.locator(".toast", has_text="All marked as read")).to_be_visible()

    count(page, 0)
    expect(page.locator("main .notice")).to_have_count(0)
    assert all(notice["readAt"] for notice in inbox(bob).values())


def test_a_long_inbox_is_read_page_by_page(alice: Person, bob: Person) -> None:
    gives(alice, bob, *(f"Task {at}" for at in range(33)))
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(30)
    expect(page.locator("main .notice").first).to_contain_text("Task 32")

    gives(alice, bob, "The newest")
    expect(page.locator("main .notice").first).to_contain_text("The newest")
    page.get_by_role("button", name="Show more").click()

    expect(page.locator("main .notice")).to_have_count(34)
    expect(page.get_by_role("button", name="Show more")).to_have_count(0)
    assert titles(page) == ["The newest", *(f"Task {at}" for at in range(32, -1, -1))]


def test_filters_are_in_the_address_and_an_empty_list_says_so(bob: Person) -> None:
    page = bob.sits_down("/inbox")

    for which, path, word in (
        ("Unread", "/inbox", "You have read everything"),
        ("All", "/inbox?show=all", "Nothing here"),
        ("Archived", "/inbox?show=archived", "Nothing is archived"),
        ("Later", "/inbox?show=later", "Nothing waits for later"),
    ):
        shows(page, which)
        expect(page).to_have_url(bob.server.address + path)
        expect(page.locator("main").get_by_text(word, exact=True)).to_be_visible()
        page.reload()
        expect(page.locator("main").get_by_text(word, exact=True)).to_be_visible()
        chosen = page.get_by_role("group", name="Filters").locator("[aria-pressed=true]")
        expect(chosen).to_have_text(which)


def test_an_entry_without_a_task_leads_to_its_page(bob: Person) -> None:
    page = bob.sits_down("/inbox")

    bob.asks(CREATE_KEY)
    expect(entry(page, "An API key was created for your account")).to_contain_text("your account")
    lead(page, "An API key was created for your account").click()

    expect(page).to_have_url(f"{bob.server.address}/settings")
    count(page, 0)


def test_on_a_phone_the_bell_is_at_the_bottom_and_buttons_fit_a_finger(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants", "Feed the hens")
    page = bob.sits_down("/", width=390, height=844, has_touch=True)
    expect(bell(page).locator("b")).to_have_text("2")
    box = bell(page).bounding_box()
    assert box is not None
    assert box["y"] > 700

    bell(page).tap()
    entry(page, "Feed the hens").get_by_role("button", name="Archive: ").tap()
    expect(entry(page, "Feed the hens")).to_have_count(0)
    lead(page, "Water the plants").tap()
    expect(page.get_by_role("dialog", name="Water the plants")).to_be_visible()
    page.get_by_role("button", name="Back").tap()

    expect(page).to_have_url(f"{bob.server.address}/inbox")
    expect(page.locator("main .notice")).to_have_count(1)
    expect(bell(page).locator("b")).to_have_count(0)


def test_an_entry_about_a_team_leads_to_that_team(alice: Person, bob: Person) -> None:
    garden, _ = alice.makes_team("Garden"), alice.makes_team("Kitchen")
    page = bob.sits_down("/inbox")
    join = (
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) {"
        " errors { message } } }"
    )
    assert alice.asks(join, team=garden["id"], user=bob.id)["setTeamMember"]["errors"] == []

    team = page.locator("main .notice", has_text="your teams")
    expect(team.locator("[data-go]")).to_have_attribute("href", f"/team/{garden['key']}")
    team.locator("[data-go]").click()

    expect(page).to_have_url(f"{bob.server.address}/team/{garden['key']}")
    expect(page.get_by_role("heading", name="Garden")).to_be_visible()


def test_the_inbox_is_shown_in_german(alice: Person, bob: Person) -> None:
    assert bob.asks(SPEAK, locale="de")["updateProfile"]["errors"] == []
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox")

    expect(page.get_by_role("heading", name="Eingang")).to_be_visible()
    expect(entry(page, "Water the plants")).to_contain_text("Alice Johnson · dir zugewiesen")
    expect(page.get_by_role("button", name="Alle als gelesen markieren")).to_be_visible()
    expect(bell(page)).to_have_accessible_name("Eingang, 1 ungelesen")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_inbox_is_accessible(alice: Person, bob: Person, theme: str, size: str) -> None:
    long = "A title that goes on and on, as those do that somebody has dictated on the way home from the market"
    first, *_ = gives(alice, bob, "Water the plants", long, "Feed the hens")
    says(alice, first, "With the blue can")
    bob.asks(CREATE_KEY)
    width, height = SIZES[size]
    page = bob.sits_down("/tasks", width=width, height=height)
    page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)
    page.goto(f"{bob.server.address}/inbox")
    expect(page.locator("main .notice")).to_have_count(4)
    entry(page, "Feed the hens").get_by_role("button", name="Mark as read").click()
    count_at_foot = bell(page).locator("b")
    expect(count_at_foot).to_have_text("3")

    check(page)
    lead(page, "Water the plants").focus()
    check(page)
    entry(page, "Water the plants").get_by_role("button", name="Later: ").click()
    expect(page.get_by_role("menu")).to_be_visible()
    check(page)
    page.keyboard.press("Escape")
    shows(page, "Later")
    expect(page.get_by_text("Nothing waits for later")).to_be_visible()
    check(page)
