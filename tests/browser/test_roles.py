"""The dashboard offers no button for something that a person may not do."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

SET_ROLE = """mutation ($team: ID!, $user: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } }
}"""


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    created: dict[str, str] = alice.makes_team("Quiet garden")
    return created


def gives(alice: Person, bob: Person, team: dict[str, str], role: str) -> None:
    assert alice.asks(SET_ROLE, team=team["id"], user=bob.id, role=role)["setTeamMember"]["errors"] == []


def test_a_viewer_reads_and_nothing_else(alice: Person, bob: Person, team: dict[str, str]) -> None:
    gives(alice, bob, team, "VIEWER")
    task = alice.creates("Look, don't touch", teamId=team["id"])
    page = bob.sits_down(f"/t/{task['key']}")

    for field in ("status", "assignee", "due", "priority"):
        expect(page.locator(f".sheet [data-field={field}]")).to_be_disabled()
    expect(page.get_by_label("Title")).not_to_be_editable()
    expect(page.get_by_role("button", name="Delete")).to_have_count(0)

    page.goto(f"{bob.server.address}/team/{team['key']}")
    expect(page.locator(".people").get_by_text("Alice Johnson")).to_be_visible()
    expect(page.get_by_label("Role of Alice Johnson")).to_have_count(0)


def test_a_contributor_changes_the_status_of_their_own(alice: Person, bob: Person, team: dict[str, str]) -> None:
    gives(alice, bob, team, "CONTRIBUTOR")
    task = alice.creates("Yours to do", teamId=team["id"], assigneeId=bob.id)
    page = bob.sits_down(f"/t/{task['key']}")

    expect(page.locator(".sheet [data-field=priority]")).to_be_disabled()
    page.locator(".sheet [data-field=status]").click()
    page.locator(".menu").get_by_role("option", name="Completed").click()
    expect(page.locator(".sheet [data-field=status]")).to_contain_text("Completed")
    expect(page.locator(".sheet .feed")).to_contain_text("Completed")


def test_a_new_team_shows_up_where_it_is_due_and_goes_again(alice: Person, bob: Person, team: dict[str, str]) -> None:
    alice.creates("Behind the hedge", teamId=team["id"])
    page = bob.sits_down("/tasks")
    expect(bob.row(page, "Behind the hedge")).to_have_count(0)

    gives(alice, bob, team, "MEMBER")
    expect(bob.row(page, "Behind the hedge")).to_be_visible()
    expect(page.get_by_role("link", name="Quiet garden")).to_be_visible()

    remove = (
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
    )
    alice.asks(remove, team=team["id"], user=bob.id)
    expect(bob.row(page, "Behind the hedge")).to_have_count(0)
    expect(page.get_by_role("link", name="Quiet garden")).to_have_count(0)


def test_a_team_admin_changes_roles_on_the_page(alice: Person, bob: Person, team: dict[str, str]) -> None:
    gives(alice, bob, team, "MEMBER")
    page = alice.sits_down(f"/team/{team['key']}")

    page.get_by_label("Role of Bob Meyer").select_option("VIEWER")
    expect(page.locator(".toast")).to_contain_text("Role of Bob Meyer changed")
    query = "query ($id: ID!) { team(id: $id) { members { role user { id } } } }"
    roles = {member["user"]["id"]: member["role"] for member in alice.asks(query, id=team["id"])["team"]["members"]}
    assert roles[bob.id] == "VIEWER"


def test_admin_pages_are_for_admins(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    own_server.command("user", "promote", alice.email)
    page, bobs = alice.sits_down("/instance"), bob.sits_down("/instance")

    expect(bobs.get_by_text("This page is for admins")).to_be_visible()
    expect(page.get_by_label("Role of Bob Meyer")).to_be_visible()
    page.get_by_role("button", name="Deactivate Bob Meyer").click()
    page.get_by_role("dialog").get_by_role("button", name="Deactivate").click()
    bob.expected = "401"
    expect(bobs.get_by_role("button", name="Sign in")).to_be_visible()
