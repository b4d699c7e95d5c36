"""Saved views: made from the current filters, opened from the side bar, shared, and up to date in every other
window."""

from __future__ import annotations

import re
import secrets
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.person import Person
from tests.browser.test_pages import check, dress

JOIN = """mutation ($team: ID!, $user: ID!) {
  setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } }
}"""
SAVE = "mutation ($input: CreateViewInput!) { createView(input: $input) { view { id } errors { message } } }"
VIEWS = "{ views { name filter orderBy layout groupBy team { id } } }"


@pytest.fixture
def team(alice: Person, bob: Person) -> dict[str, str]:
    team = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    assert alice.asks(JOIN, team=team["id"], user=bob.id)["setTeamMember"]["errors"] == []
    alice.comes_back()
    bob.comes_back()
    return team


def saved(page: Page) -> Locator:
    """The views in the side bar."""
    return page.get_by_role("navigation", name="Views").get_by_role("link")


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog")


def saves(person: Person, name: str, **input: Any) -> str:
    answer = person.asks(SAVE, input={"name": name, **input})["createView"]
    assert answer["errors"] == []
    id: str = answer["view"]["id"]
    return id


def test_a_filter_is_saved_and_opened_again(alice: Person, team: dict[str, str]) -> None:
    alice.creates("Cut the pear", teamId=team["id"], priority="URGENT")
    alice.creates("Mow", teamId=team["id"])
    page = alice.sits_down(f"/tasks?team={team['key']}&priority=HIGH,URGENT&blocked=no&sort=title&group=priority")
    expect(page.get_by_role("heading", name="Urgent 1")).to_be_visible()

    page.keyboard.press("v")
    dialog(page).get_by_label("Name").fill("Pressing")
    dialog(page).get_by_role("button", name="Save", exact=True).click()

    expect(saved(page)).to_have_text(["Pressing"])
    expect(page.get_by_role("heading", level=1)).to_have_text("Pressing")
    assert alice.asks(VIEWS)["views"] == [
        {
            "name": "Pressing",
            "filter": {
                "status": {"in": ["PENDING", "IN_PROGRESS"]},
                "priority": {"in": ["HIGH", "URGENT"]},
                "team": {"eq": team["id"]},
                "blocked": False,
            },
            "orderBy": [{"field": "TITLE", "direction": "ASC"}],
            "layout": "LIST",
            "groupBy": "PRIORITY",
            "team": None,
        }
    ]
    page.get_by_role("link", name="Board").click()
    saved(page).click()
    expect(page.get_by_role("heading", name="Urgent 1")).to_be_visible()
    expect(alice.row(page, "Cut the pear")).to_be_visible()
    expect(page.locator("main").get_by_text("Mow", exact=True)).to_have_count(0)
    expect(page.get_by_label("Order")).to_have_value("title")
    expect(page.get_by_label("Blockers")).to_have_value("no")
    check(page)


def test_a_shared_view_appears_for_others_at_once_and_disappears_again(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    his = bob.sits_down("/today")
    page = alice.sits_down(f"/board?team={team['key']}&assignee=me")
    page.get_by_role("button", name="Save view").click()
    dialog(page).get_by_label("Name").fill("Our board")
    dialog(page).get_by_label("Who sees it").select_option(label=f"Everybody in {team['name']}")
    dialog(page).get_by_role("button", name="Save", exact=True).click()

    expect(saved(his)).to_contain_text(["Our board"])
    saved(his).click()
    expect(his).to_have_url(re.compile(r"/board\?assignee=me&"))
    his.get_by_role("button", name="This view").click()
    expect(dialog(his)).to_contain_text("Alice Johnson shares this view")
    his.keyboard.press("Escape")

    page.get_by_role("button", name="This view").click()
    dialog(page).get_by_label("Name").fill("Just mine")
    dialog(page).get_by_label("Who sees it").select_option(label="Only me")
    dialog(page).get_by_role("button", name="Save", exact=True).click()
    expect(saved(his)).to_have_count(0)
    expect(saved(page)).to_have_text(["Just mine"])


def test_a_view_is_updated_with_the_current_filters_and_deleted(alice: Person, team: dict[str, str]) -> None:
    id = saves(alice, "Mine", filter={"assignee": {"me": True}, "team": {"eq": team["id"]}}, groupBy="STATUS")
    page = alice.sits_down(f"/tasks?saved={id}")
    saved(page).click()
    expect(page.get_by_role("button", name="Update view")).to_have_count(0)

    page.get_by_label("Priority", exact=True).select_option("URGENT")
    page.get_by_role("button", name="Update view").click()
    expect(page.get_by_role("button", name="Update view")).to_have_count(0)
    assert alice.asks(VIEWS)["views"][0]["filter"]["priority"] == {"in": ["URGENT"]}

    page.get_by_role("button", name="This view").click()
    dialog(page).get_by_role("button", name="Delete").click()
    expect(saved(page)).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_text("Tasks")


def test_a_due_day_is_not_saved_since_it_changes_every_day(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&due=week")

    expect(page.get_by_role("button", name="Save view")).to_be_disabled()
    page.get_by_label("Due", exact=True).select_option("overdue")
    expect(page.get_by_role("button", name="Save view")).to_be_enabled()


def test_a_view_of_another_program_shows_what_the_server_finds(alice: Person, team: dict[str, str]) -> None:
    for title in ("Cut the pear", "Mow", "Water"):
        alice.creates(title, teamId=team["id"])
    either = {"team": {"eq": team["id"]}, "or": [{"title": {"startsWith": "cut"}}, {"title": {"eq": "Mow"}}]}
    saves(alice, "Either", filter=either)
    page = alice.sits_down("/today")

    saved(page).click()

    expect(alice.row(page, "Cut the pear")).to_be_visible()
    expect(alice.row(page, "Mow")).to_be_visible()
    expect(page.locator("main").get_by_text("Water", exact=True)).to_have_count(0)
    alice.creates("Cut the apple", teamId=team["id"])
    expect(alice.row(page, "Cut the apple")).to_be_visible()

    page.get_by_role("button", name="This view").click()
    dialog(page).get_by_role("button", name="Save as").click()
    dialog(page).get_by_label("Name").fill("Either again")
    dialog(page).get_by_role("button", name="Save", exact=True).click()
    expect(saved(page)).to_have_count(2)
    assert {view["name"]: view["filter"] for view in alice.asks(VIEWS)["views"]}["Either again"] == either


def test_a_view_of_another_program_shows_all_that_the_server_finds(alice: Person, team: dict[str, str]) -> None:
    for number in range(123):
        alice.creates(f"Plum {number:03}", teamId=team["id"])
    plums = {"team": {"eq": team["id"]}, "or": [{"title": {"startsWith": "plum"}}, {"title": {"eq": "Mow"}}]}
    saves(alice, "Plums", filter=plums, orderBy=[{"field": "TITLE"}])
    page = alice.sits_down("/today")
    saved(page).click()
    expect(page.locator("main").get_by_text("123 tasks")).to_be_visible()

    while page.locator(".more").count():
        page.locator(".more").evaluate_all("all => all.forEach((one) => one.scrollIntoView())")
        page.wait_for_timeout(50)
    rows = page.get_by_role("list", name="Plums").get_by_role("listitem")
    expect(rows).to_have_count(123)
    alice.creates("Mow", teamId=team["id"])

    expect(rows).to_have_count(124)
    expect(rows.first).to_contain_text("Mow")
    expect(rows.last).to_contain_text("Plum 122")


@pytest.mark.parametrize(
    "more",
    [
        {"groupBy": "PARENT"},
        {"layout": "BOARD", "groupBy": "LABEL"},
        {"orderBy": [{"field": "DUE_DATE", "nulls": "FIRST"}, {"field": "PRIORITY", "direction": "DESC"}]},
    ],
    ids=["parts", "board", "order"],
)
def test_conditions_that_an_address_can_not_express_are_kept(
    alice: Person, team: dict[str, str], more: dict[str, Any]
) -> None:
    """Otherwise changing a filter on that page would remove them with the next update."""
    saves(alice, "Theirs", filter={"team": {"eq": team["id"]}}, **more)
    page = alice.sits_down("/today")

    saved(page).click()

    expect(page.get_by_role("heading", level=1, name="Theirs")).to_be_visible()
    expect(page.get_by_role("button", name="Update view")).to_have_count(0)


@pytest.mark.parametrize("group", ["status", "stage", "assignee", "priority", "label", "team", "due"])
def test_a_list_in_groups_is_accessible(alice: Person, team: dict[str, str], group: str) -> None:
    label = alice.makes_label(team["id"], "Pruning")
    alice.creates("Cut", teamId=team["id"], labelIds=[label], assigneeId=alice.id, dueDate="2026-01-01")
    alice.creates("Mow", teamId=team["id"])
    headings = {
        "status": ["Pending 2"],
        "stage": ["No column 2"],
        "assignee": ["Alice Johnson 1", "Nobody 1"],
        "priority": ["Medium 2"],
        "label": ["Pruning 1", "No labels 1"],
        "team": [f"{team['name']} 2"],
        "due": ["Overdue 1", "No due date 1"],
    }
    page = alice.sits_down(f"/tasks?team={team['key']}&group={group}")

    expect(page.locator(".group h2")).to_have_text(headings[group])
    check(page)


@pytest.mark.parametrize("size", ["wide", "narrow"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_views_are_accessible(alice: Person, team: dict[str, str], theme: str, size: str) -> None:
    saves(alice, "A view with a name that is longer than the side bar is wide", teamId=team["id"])
    page = alice.sits_down("/tasks")
    dress(page, theme, size)
    if size == "narrow":
        page.get_by_role("button", name="More").click()
    page.get_by_role("link", name="A view with a name").locator("visible=true").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A view with")
    check(page)
    page.get_by_role("button", name="This view").click()
    expect(dialog(page)).to_be_visible()
    check(page)


@pytest.mark.parametrize("size", [(1366, 768), (1366, 650), (1280, 600)])
def test_on_a_laptop_all_views_can_be_scrolled_to(alice: Person, team: dict[str, str], size: tuple[int, int]) -> None:
    alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    for name in ("Pressing", "Mine", "Late"):
        saves(alice, name, filter={"team": {"eq": team["id"]}})
    alice.comes_back()
    page = alice.sits_down("/tasks", width=size[0], height=size[1])
    expect(saved(page)).to_have_count(3)

    page.locator(".side").hover()
    page.mouse.wheel(0, 2000)

    for link in (*saved(page).all(), page.get_by_role("link", name="Trash")):
        expect(link).to_be_in_viewport(ratio=1)
        link.click(trial=True)  # nothing lies over it
    assert page.locator(".find").evaluate("find => find.offsetHeight") == 34
