"""A task beside its list: the list stays live, keys walk through it, and nothing that others do interrupts the person
who edits the task."""

from __future__ import annotations

import re
import secrets

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.person import Person
from tests.browser.test_scope import DOWN

SET_ROLE = """mutation ($team: ID!, $user: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } }
}"""
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
CARET = "() => [document.activeElement.getAttribute('data-field'), document.activeElement.selectionStart]"


def has_a_team(bob: Person) -> dict[str, str]:
    team: dict[str, str] = bob.makes_team(f"Orchard {secrets.token_hex(3)}")
    return team


def gives(bob: Person, alice: Person, team: dict[str, str], role: str) -> None:
    assert bob.asks(SET_ROLE, team=team["id"], user=alice.id, role=role)["setTeamMember"]["errors"] == []


def says_something(bob: Person, page: Page) -> None:
    """Bob creates a task, and its arrival in the rail shows that the reset is over."""
    task = bob.creates(f"Said {secrets.token_hex(3)}")
    expect(page.locator(".rail").get_by_text(task["key"])).to_be_attached()


@pytest.mark.parametrize("field", ["title", "description"])
def test_an_unfinished_edit_survives_a_change_of_roles(alice: Person, bob: Person, field: str) -> None:
    team = has_a_team(bob)
    task = bob.creates("Mow the lawn", description="Around the trees")
    page = alice.sits_down(f"/t/{task['key']}")
    text = page.locator(f"textarea[data-field={field}]")
    text.focus()
    page.keyboard.press("End")
    page.keyboard.type(" and the hedge")
    for _ in range(5):
        page.keyboard.press("ArrowLeft")
    before = page.evaluate(CARET)

    for role in ("MEMBER", "VIEWER"):
        gives(bob, alice, team, role)
        expect(page.locator(".side").get_by_text(team["key"][:2], exact=True).first).to_be_attached()
        says_something(bob, page)
    assert page.evaluate(CARET) == before
    page.keyboard.type("whole ")

    expect(text).to_have_value(re.compile("and the whole hedge$"))
    expect(page.locator(".sheet")).not_to_contain_text("This task is not here")
    expect(page.locator("dialog:not(.sheet)")).to_have_count(0)


def test_changes_made_during_a_reset_are_shown(alice: Person, bob: Person) -> None:
    team = has_a_team(bob)
    task = bob.creates("Rake the leaves")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet [data-field=priority]").last).to_contain_text("Medium")

    gives(bob, alice, team, "MEMBER")
    bob.changes(task, priority="URGENT")

    expect(page.locator(".sheet [data-field=priority]")).to_contain_text("Urgent")


def test_a_task_that_is_no_longer_visible_closes(alice: Person, bob: Person) -> None:
    team = has_a_team(bob)
    gives(bob, alice, team, "MEMBER")
    task = bob.creates("Count the apples", teamId=team["id"])
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".sheet")).to_contain_text("Created by Bob Meyer")

    assert bob.asks(LEAVE, team=team["id"], user=alice.id)["removeTeamMember"]["errors"] == []

    expect(page.locator(".sheet")).to_contain_text("This task is not here")
    expect(alice.row(page, "Count the apples")).to_have_count(0)


def test_a_long_list_keeps_its_length(alice: Person, bob: Person) -> None:
    team = has_a_team(bob)
    many = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"
    bob.asks(many, inputs=[{"title": f"Apple {at}", "teamId": team["id"]} for at in range(80)])
    gives(bob, alice, team, "MEMBER")
    page = alice.sits_down(f"/tasks?team={team['key']}")
    page.wait_for_function(DOWN, arg=80)
    page.locator("main").evaluate("main => main.scrollTo(0, 1500)")

    gives(bob, alice, team, "VIEWER")
    says_something(bob, page)

    expect(page.locator(".rows > li")).to_have_count(80)
    assert page.locator("main").evaluate("main => main.scrollTop") == 1500


def test_the_list_stays_beside_an_open_task(alice: Person) -> None:
    alice.creates("Lower the bridge")
    page = alice.sits_down("/tasks")
    link = alice.row(page, "Lower the bridge").get_by_role("link")
    link.click()

    sheet = page.get_by_role("dialog", name="Lower the bridge").bounding_box()
    row = link.bounding_box()
    assert sheet is not None
    assert row is not None
    assert row["x"] + row["width"] <= sheet["x"]
    expect(page).to_have_title(re.compile(r"^GEN-\d+ Lower the bridge · TaskFlow$"))
    expect(page.locator("[data-title]")).to_be_focused()

    page.get_by_label("Priority", exact=True).first.select_option("URGENT")
    expect(page).to_have_url(re.compile(r"/t/GEN-\d+$"))
    expect(link).to_have_count(0)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/tasks\?priority=URGENT$"))
    expect(page).to_have_title("Tasks · TaskFlow")


def test_j_and_k_walk_the_list_while_a_task_is_open(alice: Person) -> None:
    alice.creates("Walk to the mill")
    alice.creates("Walk to the church")
    page = alice.sits_down("/tasks")
    alice.row(page, "Walk to the church").get_by_role("link").click()
    expect(page.get_by_role("dialog", name="Walk to the church")).to_be_visible()

    page.keyboard.press("j")
    expect(page.get_by_role("dialog", name="Walk to the mill")).to_be_visible()
    expect(page.locator("[data-title]")).to_be_focused()
    expect(page.locator(".row.open")).to_contain_text("Walk to the mill")
    page.keyboard.press("k")
    expect(page.get_by_role("dialog", name="Walk to the church")).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("Escape")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(alice.row(page, "Walk to the mill").get_by_role("link")).to_be_focused()
    expect(page).to_have_url(f"{alice.server.address}/tasks")


def test_enter_on_the_title_edits_it(alice: Person) -> None:
    task = alice.creates("Paint it")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator("[data-title]")).to_be_focused()

    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.keyboard.type(" black")
    page.keyboard.press("Enter")

    expect(page.locator(".sheet .feed")).to_contain_text("Paint it black")


def test_on_a_phone_a_task_is_a_page(alice: Person) -> None:
    alice.creates("Call the ferry")
    page = alice.sits_down("/tasks", width=390, height=844)
    alice.row(page, "Call the ferry").get_by_role("link").click()

    box = page.get_by_role("dialog", name="Call the ferry").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert page.locator("main").evaluate("main => main.inert")
    page.get_by_role("button", name="Back to the list").click()
    expect(page).to_have_url(f"{alice.server.address}/tasks")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_one_step_back_from_a_task_leads_to_the_list(alice: Person) -> None:
    alice.creates("Feed the swans")
    alice.creates("Feed the ducks")
    page = alice.sits_down("/tasks")
    page.get_by_role("link", name="Board", exact=False).first.click()
    page.get_by_role("link", name="Tasks", exact=False).first.click()
    alice.row(page, "Feed the swans").get_by_role("link").click()
    alice.row(page, "Feed the ducks").get_by_role("link").click()
    expect(page.get_by_role("dialog", name="Feed the ducks")).to_be_visible()

    page.go_back()

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(f"{alice.server.address}/tasks")


def test_links_in_a_description_work_and_it_can_still_be_edited(alice: Person) -> None:
    other = alice.creates("Buy the seeds")
    address = f"{alice.server.address}/health"
    task = alice.creates(
        "Sow them", description=f"See {address}, and {other['key']} first. Not UTF-8, <b>not bold</b>."
    )
    page = alice.sits_down(f"/t/{task['key']}")
    text = page.get_by_role("group", name="Description")
    expect(text).to_have_text(f"See {address}, and {other['key']} first. Not UTF-8, <b>not bold</b>.")
    expect(text.get_by_role("link")).to_have_text([address, other["key"]])

    with page.context.expect_page() as opened:
        text.get_by_role("link", name=address).click()
    assert opened.value.url == address
    opened.value.close()
    page.get_by_role("button", name="Edit the description").click()
    page.keyboard.type(" Soon.")
    page.get_by_label("Title").focus()
    expect(text).to_contain_text("not bold</b>. Soon.")

    text.get_by_role("link", name=other["key"]).click()
    expect(page.get_by_role("dialog", name="Buy the seeds")).to_be_visible()


@pytest.mark.parametrize("count", [4, 30])
@pytest.mark.parametrize("path", ["/tasks", "/board"])
def test_the_row_stays_where_it_is_while_its_task_opens_and_closes(alice: Person, path: str, count: int) -> None:
    team = has_a_team(alice)
    many = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"
    alice.asks(many, inputs=[{"title": f"Pear {at}", "teamId": team["id"]} for at in range(count)])
    page = alice.sits_down(f"{path}?team={team['key']}", width=1280, height=800)
    row = page.locator("main [data-task]", has_text="Pear 2").first
    tools = page.locator("main .top")
    expect(row).to_be_visible()
    before, narrow = top(row), height(tools)

    row.locator("[data-go]").or_(row).last.click()
    expect(page.locator(".sheet [data-title]")).to_be_focused()
    opened, wide = top(row), height(tools)
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)

    assert wide > narrow, "the tools take a second line"
    assert abs(opened - before) < 2
    assert abs(top(row) - before) < 2


def top(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().top"))


def height(part: Locator) -> float:
    return float(part.evaluate("part => part.offsetHeight"))
