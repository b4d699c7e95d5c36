"""One scope for all pages: the chosen team and "Mine" are kept from page to page, in the address, and after a
return."""

from __future__ import annotations

import re
import secrets
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import Person
from tests.browser.test_fast import holds

MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    return made


DOWN = """wanted => {
  document.querySelector('main').scrollTo(0, 1e9)
  return document.querySelectorAll('.rows > li').length === wanted
}"""


ON_TOP = """() =>
  [...document.querySelectorAll('.rows > li')].find(row => row.getBoundingClientRect().bottom > 0)?.textContent"""


def scope(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def goes(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name=name).click()


def test_team_and_mine_are_kept_from_page_to_page(alice: Person, bob: Person, team: dict[str, str]) -> None:
    ours = alice.creates("Graft the pears", teamId=team["id"], assigneeId=alice.id, dueDate="2031-05-12")
    alice.creates("Nobody's yet", teamId=team["id"], dueDate="2031-05-12")
    bob.creates("In another team", dueDate="2031-05-12")
    page = alice.sits_down("/tasks")
    page.get_by_role("navigation", name="Teams").get_by_role("link", name=team["name"]).click()
    page.get_by_role("button", name="Mine").click()
    expect(page.locator("main .rows > li")).to_have_count(1)

    for name in ("Board", "Calendar", "Today", "Tasks"):
        goes(page, name)
        expect(page.get_by_role("button", name="Mine")).to_have_attribute("aria-pressed", "true")
        expect(page.locator("main").get_by_label("Team")).to_have_value(team["key"])
        assert scope(page) == {"team": [team["key"]], "assignee": ["me"]}
    goes(page, "Settings")
    page.keyboard.press("g")
    page.keyboard.press("c")
    expect(page.get_by_role("button", name="Mine")).to_have_attribute("aria-pressed", "true")
    page.goto(f"{alice.server.address}/calendar?month=2031-05&{urlsplit(page.url).query}")
    expect(page.locator(".ev")).to_have_count(1)
    expect(page.locator(".ev")).to_have_attribute("data-task", ours["id"])

    page.get_by_role("navigation", name="Teams").get_by_role("link", name="All teams").click()
    assert scope(page) == {"month": ["2031-05"], "assignee": ["me"]}


def test_a_team_is_marked_only_where_it_is_what_the_page_shows(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")
    marked = page.get_by_role("navigation", name="Teams").locator("[aria-current]")
    expect(marked).to_have_text("All teams")
    for name in ("Team", "Inbox", "Settings"):
        goes(page, name)
        expect(page.locator(".places a[aria-current]")).to_contain_text(name)
        expect(marked).to_have_count(0)

    page.get_by_role("navigation", name="Teams").get_by_role("link", name=team["name"]).click()
    expect(marked).to_contain_text(team["name"])
    goes(page, "Settings")
    expect(marked).to_have_count(0)
    goes(page, "Board")
    expect(marked).to_contain_text(team["name"])


def test_mine_on_today_applies_to_everything(alice: Person, bob: Person, team: dict[str, str]) -> None:
    for at in range(3):
        alice.creates(f"Prune tree {at}", teamId=team["id"], assigneeId=alice.id if at else None, dueDate="2026-01-01")
    page = alice.sits_down(f"/?team={team['key']}")
    expect(page.locator(tile_of("total"))).to_have_text("3")
    expect(page.locator(tile_of("overdue"))).to_have_text("3")

    page.get_by_role("button", name="Mine").click()

    expect(page.locator(tile_of("total"))).to_have_text("2")
    expect(page.locator(tile_of("overdue"))).to_have_text("2")
    expect(page.locator("header.top p")).to_contain_text("2 overdue")
    expect(page.get_by_role("list", name="Overdue").get_by_role("listitem")).to_have_count(2)


def tile_of(name: str) -> str:
    return f"[data-tile={name}] .n"


def test_a_new_task_is_created_in_the_current_scope(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&assignee=me&priority=HIGH")
    alice.adds(page, "Pick the plums")

    row = alice.row(page, "Pick the plums")
    expect(row).to_contain_text(f"{team['key']}-1")
    expect(row.get_by_role("img", name="Alice Johnson")).to_be_visible()
    expect(row.get_by_role("img", name="High")).to_be_visible()


def test_the_dialog_shows_and_changes_the_fields_of_a_new_task(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    page = alice.sits_down(f"/board?team={team['key']}&assignee=me")
    page.keyboard.press("n")
    dialog = page.get_by_role("dialog", name="New task")
    expect(dialog.get_by_label("Team")).to_have_value(team["id"])
    expect(dialog.get_by_label("Assignee")).to_have_value(alice.id)

    dialog.get_by_label("Team").select_option("General")
    dialog.get_by_label("Assignee").select_option("Bob Meyer")
    dialog.get_by_label("Due").fill("2031-05-12")
    dialog.get_by_role("textbox", name="New task").fill("Lend the ladder !urgent")
    expect(dialog.get_by_label("Priority")).to_have_value("URGENT")
    dialog.get_by_role("textbox", name="New task").press("Enter")

    page.locator(".toast").get_by_role("link", name="Lend the ladder").click()
    sheet = page.get_by_role("dialog", name="Lend the ladder")
    for text in ("Bob Meyer", "General", "Urgent", "May 12, 2031"):
        expect(sheet).to_contain_text(text)


def test_the_palette_lists_results_in_scope_first(alice: Person, bob: Person, team: dict[str, str]) -> None:
    word = f"zebra{secrets.token_hex(3)}"
    alice.creates(f"Far {word}")
    alice.creates(f"Near {word}", teamId=team["id"])
    alice.creates(f"Farther {word}")
    page = alice.sits_down(f"/tasks?team={team['key']}")

    page.keyboard.press("Control+k")
    page.keyboard.type(word)

    expect(page.get_by_role("option", name=word)).to_have_count(3)
    expect(page.get_by_role("option", name=word).first).to_contain_text("Near")


def test_a_list_filled_by_another_answer_still_grows(alice: Person, team: dict[str, str]) -> None:
    """The person changes the scope before the first answer is here: its tasks are shown in the second list until that
    has its own."""
    alice.asks(MANY, inputs=[{"title": f"Apple {at}", "teamId": team["id"]} for at in range(80)])
    page = alice.sits_down("/tasks")
    let_first_go = holds(page, "**/graphql", '"eq":"team_')
    page.get_by_role("navigation", name="Teams").get_by_role("link", name=team["name"]).click()
    expect(page.locator("main .bone").first).to_be_visible()
    let_second_go = holds(page, "**/graphql", '"MEDIUM"')
    page.locator("main").get_by_label("Priority", exact=True).select_option("MEDIUM")
    expect(page).to_have_url(re.compile("priority=MEDIUM"))

    with page.expect_response("**/graphql"):
        let_first_go()
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    let_second_go()

    page.wait_for_function(DOWN, arg=80)


def test_back_restores_filters_and_scroll(alice: Person, team: dict[str, str]) -> None:
    alice.asks(MANY, inputs=[{"title": f"Apple {at}", "teamId": team["id"]} for at in range(80)])
    page = alice.sits_down("/tasks")
    page.get_by_role("navigation", name="Teams").get_by_role("link", name=team["name"]).click()
    page.locator("main").get_by_label("Priority", exact=True).select_option("MEDIUM")
    page.wait_for_function(DOWN, arg=80)
    page.locator("main").evaluate("main => main.scrollTo(0, 1700)")
    first = page.evaluate(ON_TOP)

    goes(page, "Board")
    expect(page.locator(".col")).to_have_count(3)
    goes(page, "Settings")
    page.go_back()
    expect(page.locator(".col")).to_have_count(3)
    page.go_back()

    expect(page).to_have_url(re.compile(r"priority=MEDIUM"))
    expect(page.locator(".rows > li")).to_have_count(80)
    page.wait_for_function(f"first => ({ON_TOP})() === first", arg=first)


def test_a_page_without_a_scope_in_its_address_remembers_mine(alice: Person) -> None:
    page = alice.sits_down("/")
    page.get_by_role("button", name="Mine").click()
    expect(page).to_have_url(re.compile(r"assignee=me"))

    page.goto(alice.server.address)

    expect(page.get_by_role("button", name="Mine")).to_have_attribute("aria-pressed", "true")


def test_a_team_is_found_by_its_key_in_any_case(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Graft the pears", teamId=team["id"])
    page = alice.sits_down("/")
    small = team["key"].lower()

    page.goto(f"{alice.server.address}/team/{small}")
    expect(page.get_by_role("heading", name=team["name"], level=1)).to_be_visible()
    expect(page).to_have_url(f"{alice.server.address}/team/{team['key']}")

    page.goto(f"{alice.server.address}/tasks?status=PENDING&team={small}&sort=due")
    expect(page.locator("main .rows > li")).to_have_count(1)
    expect(page).to_have_url(f"{alice.server.address}/tasks?status=PENDING&team={team['key']}&sort=due")

    page.goto(f"{alice.server.address}/t/{task['key'].lower()}")
    expect(page.get_by_role("dialog", name="Graft the pears")).to_be_visible()
    expect(page).to_have_url(f"{alice.server.address}/t/{task['key']}")
