"""Text that is half written stays: when the session ends, when the page is loaded again, and when the task is out of
reach."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import PASSWORD, Server
from tests.browser.test_beside import LEAVE, gives, has_a_team

EVERYWHERE = "mutation { logout(everywhere: true) { ok } }"
TEXTS = "query ($id: ID!) { task(id: $id) { title description } }"


def is_signed_out(person: Person, page: Page) -> None:
    """Ends all sessions, and waits for the page to ask for a sign-in."""
    person.expected = r"401|WebSocket"  # the refused requests, which the browser logs
    person.asks(EVERYWHERE)
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    person.comes_back()


@pytest.mark.parametrize("field", ["title", "description"])
def test_an_edit_is_offered_again_after_the_session_has_ended(alice: Person, field: str) -> None:
    task = alice.creates("Mow", description="Around the trees.")
    page = alice.sits_down(f"/t/{task['key']}")
    page.locator(f"textarea[data-field={field}]").focus()
    page.keyboard.press("End")
    page.keyboard.type(" And the hedge")
    is_signed_out(alice, page)
    alice.changes(task, priority="HIGH")

    alice.signs_in(page)
    note = page.locator(".clash")
    expect(note).to_contain_text("You have not saved this.")
    expect(note.locator("blockquote").last).to_have_text(re.compile("And the hedge$"))
    assert "hedge" not in alice.asks(TEXTS, id=task["id"])["task"][field]
    note.get_by_role("button", name="Keep mine").click()

    expect(note).to_have_count(0)
    expect(page.locator(".toast")).to_be_visible()
    assert alice.asks(TEXTS, id=task["id"])["task"][field].endswith("And the hedge")
    page.reload()
    expect(page.locator(f"textarea[data-field={field}]")).to_have_value(re.compile("And the hedge$"))
    expect(note).to_have_count(0)


def test_a_second_tab_leaves_an_edit_to_the_tab_where_it_is_written(alice: Person) -> None:
    task = alice.creates("Mow")
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_label("Title").focus()
    page.keyboard.press("End")
    page.keyboard.type(" the half")

    second = in_another_tab(page)

    expect(second.get_by_label("Title")).to_have_value("Mow")
    expect(second.locator(".clash")).to_have_count(0)
    second.get_by_label("Title").focus()
    second.get_by_label("Title").blur()
    assert kept_drafts(page) == ["Mow the half"]

    page.keyboard.type(" by the road")
    page.keyboard.press("Enter")

    expect(second.get_by_label("Title")).to_have_value("Mow the half by the road")
    assert kept_drafts(page) == []
    for tab in page, second:
        tab.reload()
        expect(tab.get_by_label("Title")).to_have_value("Mow the half by the road")
        expect(tab.locator(".clash")).to_have_count(0)


def test_a_second_tab_offers_an_edit_as_soon_as_its_own_tab_is_gone(alice: Person) -> None:
    task = alice.creates("Mow")
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_label("Title").fill("Mow the half")
    second = in_another_tab(page)
    expect(second.locator(".clash")).to_have_count(0)

    page.close()  # as in a crash, the page is not asked

    expect(second.locator(".clash")).to_contain_text("You have not saved this.")
    expect(second.locator(".clash blockquote").last).to_have_text("Mow the half")
    assert kept_drafts(second) == ["Mow the half"]


def test_a_saved_edit_is_not_offered_where_the_browser_has_no_locks(alice: Person) -> None:
    task = alice.creates("Mow")
    page = alice.sits_down(f"/t/{task['key']}")
    page.context.add_init_script("delete Navigator.prototype.locks")  # as on plain HTTP
    page.reload()
    page.get_by_label("Title").fill("Mow the half")
    second = in_another_tab(page)
    expect(second.locator(".clash")).to_contain_text("Mow the half")

    page.get_by_label("Title").press("End")
    page.keyboard.type(" by the road")
    page.keyboard.press("Enter")
    expect(second.get_by_label("Title")).to_have_value("Mow the half by the road")

    second.reload()
    expect(second.get_by_label("Title")).to_have_value("Mow the half by the road")
    expect(second.locator(".clash")).to_have_count(0)


def in_another_tab(page: Page) -> Page:
    """Opens the same address in a new tab of the same browser, and waits until it is in sync."""
    tab = page.context.new_page()
    tab.goto(page.url)
    expect(tab.locator("[data-line=sync]").first).to_be_attached()
    return tab


def kept_drafts(page: Page) -> list[str]:
    texts: list[str] = page.evaluate(
        "Object.keys(localStorage).filter(name => name.includes('.draft.')).map(name => JSON.parse(localStorage[name]).text)"
    )
    return texts


def test_lines_of_new_tasks_are_there_again_after_the_session_has_ended(alice: Person) -> None:
    task = alice.creates("Mow")
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_role("textbox", name="New task").fill("Sharpen the scythe")
    page.get_by_role("textbox", name="New sub-task").fill("Oil the mower")
    page.locator("[data-title]").focus()
    page.keyboard.press("n")
    page.locator("dialog.new-task").get_by_role("textbox").first.fill("Rake")
    is_signed_out(alice, page)

    alice.signs_in(page)

    expect(page.locator(".quick.card input")).to_have_value("Sharpen the scythe")
    expect(page.locator(".add-part input")).to_have_value("Oil the mower")
    expect(page.locator("dialog.new-task").get_by_role("textbox").first).to_have_value("Rake")
    page.keyboard.press("Escape")
    page.locator(".add-part input").press("Escape")
    expect(page.locator(".add-part input")).to_have_value("")
    page.reload()
    expect(page.locator(".quick.card input")).to_have_value("Sharpen the scythe")
    expect(page.locator(".add-part input")).to_have_value("")
    page.locator("[data-title]").focus()
    page.keyboard.press("n")
    expect(page.locator("dialog.new-task").get_by_role("textbox").first).to_have_value("")


def test_another_person_in_the_same_browser_finds_nothing_of_it(server: Server, invite: Invite, alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.get_by_role("textbox", name="New task").fill("Buy a ring")
    is_signed_out(alice, page)
    bob = invite(server, "Bob Meyer")

    page.get_by_label("E-mail").fill(bob.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("textbox", name="New task")).to_have_value("")


def test_the_text_stays_when_somebody_takes_the_writer_out_of_the_team(alice: Person, bob: Person) -> None:
    team = has_a_team(bob)
    gives(bob, alice, team, "MEMBER")
    task = bob.creates("Count the apples", teamId=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")
    page.get_by_label("Description").fill("There are forty-two of them.")

    assert bob.asks(LEAVE, team=team["id"], user=alice.id)["removeTeamMember"]["errors"] == []

    expect(page.locator(".sheet")).to_contain_text("This task is not here")
    expect(page.locator(".sheet .clash")).to_contain_text("There are forty-two of them.")
    expect(page.locator(".toast")).to_have_count(0)
    gives(bob, alice, team, "MEMBER")
    expect(page.locator(".sheet .clash")).to_contain_text("You have not saved this.")
    page.get_by_role("button", name="Discard").click()
    expect(page.locator(".sheet .clash")).to_have_count(0)
