"""Sub-tasks and relations: on rows, cards and the sheet, by hand and by key, and true while others work on them."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.person import Person

JOIN = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"
RELATE = "mutation ($id: ID!, $kind: RelationKind!, $to: ID!) { relateTasks(id: $id, kind: $kind, to: $to) { errors { message } } }"


@pytest.fixture
def team(alice: Person, bob: Person) -> dict[str, str]:
    """Alice runs it, Bob is a member."""
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    assert alice.asks(JOIN, team=made["id"], user=bob.id)["setTeamMember"]["errors"] == []
    return made


def relates(person: Person, task: dict[str, str], kind: str, other: dict[str, str]) -> None:
    payload = person.asks(RELATE, id=task["id"], kind=kind, to=other["id"])["relateTasks"]
    assert payload["errors"] == []


def task_of(person: Person, task: dict[str, str], fields: str) -> Any:
    return person.asks(f"query ($id: ID!) {{ task(id: $id) {{ {fields} }} }}", id=task["id"])["task"]


def mark(row: Locator, name: str) -> Locator:
    return row.get_by_role("img", name=name, exact=True)


def test_rows_and_cards_say_how_far_the_parts_are_and_what_is_in_the_way(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    parts = [bob.creates(title, parentId=whole["id"]) for title in ("Borrow tables", "Bake")]
    key = bob.creates("Get the key", teamId=team["id"])
    elsewhere = alice.creates("Ask the mayor", teamId=alice.makes_team("Office")["id"])
    page, seen = alice.sits_down(f"/board?team={team['key']}"), bob.sits_down(f"/tasks?team={team['key']}")
    card, row = alice.card(page, "Open day", column="PENDING"), bob.row(seen, "Open day")
    expect(mark(row, "0 of 2 sub-tasks done")).to_have_text("0/2")

    bob.changes(parts[0], status="COMPLETED")
    relates(bob, whole, "BLOCKED_BY", key)
    for one in (card, row):
        expect(mark(one, "1 of 2 sub-tasks done")).to_be_visible()
        expect(mark(one, f"Blocked by {key['key']} Get the key")).to_be_visible()

    relates(alice, whole, "BLOCKED_BY", elsewhere)
    bob.changes(key, status="COMPLETED")
    expect(mark(card, f"Blocked by {elsewhere['key']} Ask the mayor")).to_be_visible()
    expect(mark(row, "Blocked")).to_be_visible()
    row.get_by_role("link").click()
    expect(seen.locator(".sheet .held-up")).to_have_text("Blocked by a task that you can’t see")

    alice.changes(elsewhere, status="CANCELLED")
    expect(card.locator(".blocked")).to_have_count(0)
    expect(seen.locator(".held-up, .blocked")).to_have_count(0)


def test_what_has_parts_is_asked_about_first(alice: Person, team: dict[str, str]) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    part = alice.creates("Bake", parentId=whole["id"])
    page = alice.sits_down(f"/tasks?team={team['key']}")
    alice.row(page, "Open day").get_by_role("link").click(button="right")
    page.get_by_role("menuitem", name="Delete").click()

    sure = page.get_by_role("dialog", name=f"Delete {whole['key']}?")
    expect(sure).to_contain_text("1 sub-task goes into the trash with it.")
    sure.get_by_role("button", name="Delete").click()
    expect(page.locator("main [data-task]")).to_have_count(0)
    page.keyboard.press("z")

    expect(alice.row(page, "Open day")).to_be_visible()
    expect(alice.row(page, "Bake")).to_be_visible()
    assert task_of(alice, part, "deletedAt parent { id }") == {"deletedAt": None, "parent": {"id": whole["id"]}}
