"""What can't be undone is asked first, and an archived team says that it is one."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_roles import gives


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    return alice.makes_team(f"Orchard {secrets.token_hex(3)}")


def test_a_member_is_removed_after_a_question(alice: Person, bob: Person, team: dict[str, str]) -> None:
    gives(alice, bob, team, "MEMBER")
    page = alice.sits_down(f"/team/{team['key']}")
    remove = page.get_by_role("button", name="Remove Bob Meyer")

    remove.click()
    sure = page.get_by_role("dialog", name=f"Remove Bob Meyer from {team['name']}?")
    sure.get_by_role("button", name="Cancel").click()
    expect(remove).to_be_focused()
    remove.press("Enter")
    sure.get_by_role("button", name="Remove").click()

    expect(page.locator(".toast")).to_have_text("Bob Meyer removed")
    expect(remove).to_have_count(0)
    expect(page.get_by_role("main")).to_be_focused()


def test_an_account_is_deactivated_after_a_question(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    own_server.command("user", "promote", alice.email)
    page = alice.sits_down("/instance")

    page.get_by_role("button", name="Deactivate Bob Meyer").click()
    sure = page.get_by_role("dialog", name="Deactivate Bob Meyer?")
    expect(sure).to_contain_text("API keys are deleted for good")
    sure.get_by_role("button", name="Cancel").click()
    assert bob.asks("{ me { active } }")["me"]["active"]
    page.get_by_role("button", name="Deactivate Bob Meyer").click()
    sure.get_by_role("button", name="Deactivate").click()

    back = page.get_by_role("button", name="Reactivate Bob Meyer")
    expect(back).to_be_focused()
    back.click()
    expect(page.get_by_role("button", name="Deactivate Bob Meyer")).to_be_visible()


def test_an_archived_team_says_so_on_its_page_and_on_its_tasks(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Prune the pear", teamId=team["id"])
    page = alice.sits_down(f"/team/{team['key']}")
    note = page.get_by_text(f"{team['name']} is archived.")

    page.get_by_role("button", name="Archive", exact=True).click()
    sure = page.get_by_role("dialog", name=f"Archive {team['name']}?")
    expect(note).to_have_count(0)
    sure.get_by_role("button", name="Archive").click()
    expect(note).to_be_visible()
    page.goto(f"{alice.server.address}/t/{task['key']}")
    expect(note).to_be_visible()

    page.goto(f"{alice.server.address}/team/{team['key']}")
    page.get_by_role("button", name="Reopen").click()
    expect(page.get_by_role("button", name="Archive", exact=True)).to_be_visible()
    expect(note).to_have_count(0)
