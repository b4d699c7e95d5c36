"""Watchers: the people who are notified about a task, shown in its sheet, joined and left with a bell or a key."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_outages import REFUSED

WATCHED = "query ($id: ID!) { task(id: $id) { watching watchers { name } } }"


def watchers(person: Person, task: dict[str, str]) -> list[str]:
    return [user["name"] for user in person.asks(WATCHED, id=task["id"])["task"]["watchers"]]


def test_a_person_joins_and_leaves_and_others_see_it(alice: Person, bob: Person) -> None:
    task = alice.creates("Watch the pot")
    page = alice.sits_down(f"/t/{task['key']}")
    bobs = bob.sits_down(f"/t/{task['key']}")
    hers, his = (each.locator(".sheet dd .avs") for each in (page, bobs))
    expect(his.get_by_role("img")).to_have_count(1)
    bell = bobs.get_by_role("button", name="Watch, or stop watching")
    expect(bell).to_have_attribute("aria-pressed", "false")

    bell.click()
    expect(bell).to_have_attribute("aria-pressed", "true")
    expect(his.get_by_role("img", name="Bob Meyer")).to_be_visible()
    expect(hers.get_by_role("img", name="Bob Meyer")).to_be_visible()
    expect(bobs.locator(".toast")).to_contain_text(f"You watch {task['key']}")
    assert watchers(alice, task) == ["Alice Johnson", "Bob Meyer"]

    bobs.keyboard.press("w")
    expect(bell).to_have_attribute("aria-pressed", "false")
    expect(hers.get_by_role("img", name="Bob Meyer")).to_have_count(0)
    assert watchers(alice, task) == ["Alice Johnson"]

    expect(bobs.locator(".toast").last).to_contain_text("do not watch")
    bobs.keyboard.press("z")
    expect(bell).to_have_attribute("aria-pressed", "true")
    expect(hers.get_by_role("img", name="Bob Meyer")).to_be_visible()


def test_an_assignee_watches_the_task(alice: Person, bob: Person) -> None:
    task = alice.creates("Mind the gap")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet dd .avs").get_by_role("img")).to_have_count(1)

    alice.changes(task, assigneeId=bob.id)

    expect(page.locator(".sheet dd .avs").get_by_role("img", name="Bob Meyer")).to_be_visible()


def test_joining_waits_while_the_server_is_away(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    alice.expected = REFUSED
    task = bob.creates("Watch me offline")
    page = alice.sits_down("/tasks")
    row = alice.row(page, "Watch me offline")
    expect(row).to_be_visible()

    own_server.stop()
    row.get_by_role("link").focus()
    page.keyboard.press("w")
    expect(page.locator("[data-line]").first).to_have_text("offline, 1 change waiting")

    own_server.start()
    alice.is_in_sync(page)
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    assert watchers(bob, task) == ["Alice Johnson", "Bob Meyer"]
