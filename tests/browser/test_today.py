"""The page Today, the page of the original TaskFlow, and the feed beside all pages."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Invite
from tests.browser.person import Person, settles
from tests.browser.server import Server

APART = """all => all.filter(one => one.querySelector('.num')).map(header => {
  const [heading, count] = [header.querySelector('h2'), header.querySelector('.num')].map(one => {
    const mark = document.createElement('i')
    mark.style.display = 'inline-block' // empty, it stands on the baseline
    one.append(mark)
    const { bottom } = mark.getBoundingClientRect()
    mark.remove()
    return bottom
  })
  return Math.abs(heading - count)
})"""


def test_tasks_come_first_and_the_numbers_open_on_demand(alice: Person) -> None:
    alice.creates("Long ago", dueDate="2026-01-01", assigneeId=alice.id)
    page = alice.sits_down("/?assignee=me")
    row, first = page.locator(".six").bounding_box(), alice.row(page, "Long ago").bounding_box()
    assert row is not None
    assert first is not None
    assert row["height"] < 60
    assert first["y"] < 300

    page.get_by_role("button", name="Show charts").click()
    expect(page.locator(".flow svg")).to_be_visible()
    page.reload()
    expect(page.locator(".flow svg")).to_be_visible()
    page.get_by_role("button", name="Hide charts").click()
    expect(page.locator(".flow")).to_have_count(0)


@pytest.mark.parametrize("locale", ["en-GB", "de", "es", "fr"])
@pytest.mark.parametrize("width", [1440, 1280, 1024])
def test_the_six_numbers_stand_in_one_row(alice: Person, width: int, locale: str) -> None:
    speak = "mutation ($locale: String!) { updateProfile(input: { locale: $locale }) { errors { message } } }"
    alice.asks(speak, locale=locale)
    page = alice.sits_down("/", width=width, height=800)
    expect(page.locator(".unread")).to_have_count(0)
    settles(page)

    assert page.locator(".six > div").evaluate_all("all => new Set(all.map(one => one.offsetTop)).size") == 1
    ends = page.locator(".six > div").last.bounding_box()
    button = page.locator(".numbers .turn").bounding_box()
    assert ends is not None
    assert button is not None
    assert ends["x"] + ends["width"] <= button["x"]
    assert button["height"] < 40


def test_a_count_stands_on_the_line_of_its_heading(alice: Person) -> None:
    alice.creates("Long ago", dueDate="2026-01-01", assigneeId=alice.id)
    page = alice.sits_down("/?assignee=me")
    expect(page.locator(".group > header .num").first).to_be_visible()
    settles(page)

    apart = page.locator(".group > header").evaluate_all(APART)
    assert max(apart) < 1, apart


def test_the_feed_shows_titles_and_groups_repeated_actions(alice: Person, bob: Person) -> None:
    title = f"Count the swans {secrets.token_hex(3)}"
    task = bob.creates(title)
    page = alice.sits_down("/tasks")
    for priority in ("LOW", "HIGH", "URGENT"):
        bob.changes(task, priority=priority)

    entries = page.locator(".rail .feed li").filter(has_text=title)
    expect(entries).to_have_count(2)
    expect(entries.first).to_contain_text("Urgent")
    expect(entries.first).to_contain_text("2 more changes before")
    expect(entries.last).to_contain_text("Bob Meyer created")


def test_a_collapsed_feed_stays_collapsed(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    before = page.locator("main").bounding_box()
    page.get_by_role("button", name="Fold the feed away").click()
    expect(page.locator(".rail .feed")).to_have_count(0)
    after = page.locator("main").bounding_box()
    assert before is not None
    assert after is not None
    assert after["width"] > before["width"] + 200

    page.reload()
    alice.is_in_sync(page)
    expect(page.locator(".rail .feed")).to_have_count(0)
    page.get_by_role("button", name="Show the feed").click()
    expect(page.locator(".rail .feed")).to_be_visible()


@pytest.mark.parametrize("width", [1440, 390])
def test_the_page_of_the_original_is_served_under_its_address(own_server: Server, invite: Invite, width: int) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    alice.creates("Weed the beds", priority="HIGH", assigneeId=bob.id, status="IN_PROGRESS")
    alice.creates("Sow the beans")
    page = alice.sits_down("/admin", width=width, height=844)

    expect(page).to_have_title("TaskFlow Dashboard")
    expect(page.get_by_role("heading", name="TaskFlow Dashboard", level=1)).to_be_visible()
    expect(page.locator(".stat dt")).to_have_text(["Total", "Pending", "In progress", "Completed", "Overdue", "Users"])
    expect(page.locator(".stat .n")).to_have_text(["2", "1", "1", "0", "0", "2"])
    table = page.get_by_role("region", name="Recent tasks").get_by_role("row")
    expect(table).to_have_text(
        ["TitleAssigneePriorityStatus", "Sow the beansUnassignedMediumPending", "Weed the bedsBob MeyerHighIn progress"]
    )
    expect(page.get_by_role("log").filter(visible=True)).to_contain_text("Sow the beans")

    bob.creates("Feed the hens", priority="URGENT")
    expect(table.nth(1)).to_have_text("Feed the hensUnassignedUrgentPending")
    expect(page.locator(".stat .n").first).to_have_text("3")


def test_the_admin_of_the_instance_has_a_page_of_its_own(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    own_server.command("user", "promote", alice.email)
    page = alice.sits_down("/")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Instance").click()

    expect(page.get_by_role("heading", name="Users")).to_be_visible()
    expect(page).to_have_url(f"{own_server.address}/instance")


def test_the_sign_in_page_is_linked_where_people_look_for_it(alice: Person) -> None:
    page = alice.opens("/login")
    alice.signs_in(page)
    alice.is_in_sync(page)
    expect(page).to_have_url(f"{alice.server.address}/")
