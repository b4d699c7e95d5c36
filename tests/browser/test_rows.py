"""Rows: a click edits the field that it hits, one or many rows change at once, and one key undoes all of it."""

from __future__ import annotations

import re
import secrets

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.person import Person
from tests.browser.test_fast import holds

COMMENT = "mutation ($task: ID!, $body: String!) { createComment(input: { taskId: $task, body: $body }) { comment { id } errors { message } } }"
FOUND = "query ($filter: TaskFilter) { tasks(filter: $filter, orderBy: [{ field: TITLE }]) { nodes { title status priority dueDate team { id } assignee { name } } } }"


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    for at in range(4):
        alice.creates(f"Tree {at}", teamId=made["id"], priority=["LOW", "HIGH", "LOW", "URGENT"][at])
    return made


def is_beside(menu: Locator, cell: Locator) -> bool:
    a, b = menu.bounding_box(), cell.bounding_box()
    assert a is not None
    assert b is not None
    return abs(a["y"] - (b["y"] + b["height"])) < 12 or abs(a["y"] + a["height"] - b["y"]) < 12


@pytest.mark.parametrize(
    ("field", "choice", "seen"),
    [
        ("assignee", "Alice Johnson", "img[name=Alice Johnson]"),
        ("due", "Tomorrow", "Tomorrow"),
        ("priority", "Urgent", "img[name=Urgent]"),
        ("status", "In progress", "button[name=In progress]"),
    ],
)
def test_a_click_on_a_field_edits_it_in_place(alice: Person, field: str, choice: str, seen: str) -> None:
    alice.creates("Prop up the fence")
    page = alice.sits_down("/tasks")
    row = alice.row(page, "Prop up the fence")
    cell = row.locator(f"[data-field={field}]")
    row.hover()
    cell.click()
    assert is_beside(page.locator(".menu"), cell)

    page.locator(".menu").get_by_role("option", name=choice).first.click()

    if "[" in seen:
        role, name = seen.rstrip("]").split("[name=")
        expect(row.get_by_role("button" if role == "button" else "img", name=name)).to_be_visible()
    else:
        expect(row).to_contain_text(seen)
    expect(page).to_have_url(f"{alice.server.address}/tasks")


def test_the_buttons_of_a_row_say_what_they_show_of_which_task_and_what_they_do(alice: Person) -> None:
    alice.creates("Paint the fence", dueDate="2020-01-01", assigneeId=alice.id)
    alice.creates("Paint the gate")
    page = alice.sits_down("/tasks")
    names: dict[str, dict[str, str | re.Pattern[str]]] = {
        "Paint the fence": {
            "status": "Pending: Paint the fence. Change status",
            "due": re.compile("^Overdue, .*2020: Paint the fence. Change due date$"),
            "priority": "Medium: Paint the fence. Change priority",
            "assignee": "Alice Johnson: Paint the fence. Assign",
        },
        "Paint the gate": {
            "due": "Paint the gate: set a due date",
            "assignee": "Nobody: Paint the gate. Assign",
        },
    }
    for title, cells in names.items():
        for field, name in cells.items():
            cell = alice.row(page, title).locator(f"[data-field={field}]")
            expect(cell).to_have_accessible_name(name)


def picks(page: Page, alice: Person, *titles: str) -> None:
    for title in titles:
        alice.row(page, title).get_by_role("link").focus()
        page.keyboard.press("x")
    expect(page.get_by_role("toolbar")).to_contain_text(f"{len(titles)} selected")


def test_several_rows_are_changed_at_once_and_one_key_undoes_it(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    picks(page, alice, "Tree 0", "Tree 1", "Tree 3")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or ""))

    page.get_by_role("toolbar").get_by_role("button", name="Priority").click()
    page.locator(".menu").get_by_role("option", name="Medium").click()
    expect(page.locator(".toast").last).to_contain_text("3 tasks changed")
    assert [task["priority"] for task in found(alice, team)] == ["MEDIUM", "MEDIUM", "LOW", "MEDIUM"]
    assert sum("updateTasks" in each for each in asked) == 1
    assert not any("updateTask(" in each for each in asked)

    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert [task["priority"] for task in found(alice, team)] == ["LOW", "HIGH", "LOW", "URGENT"]


def test_shift_selects_a_range_and_delete_trashes_all_of_it(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    alice.row(page, "Tree 0").get_by_role("checkbox").click()
    alice.row(page, "Tree 2").get_by_role("link").click(modifiers=["Shift"])
    expect(page.get_by_role("toolbar")).to_contain_text("3 selected")
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.get_by_role("toolbar").get_by_role("button", name="Delete").click()
    expect(page.locator(".toast").last).to_contain_text("3 tasks deleted")
    expect(page.locator("main .rows > li")).to_have_count(1)
    expect(page.get_by_role("toolbar")).to_have_count(0)

    page.get_by_role("button", name="Undo").click()
    expect(page.locator("main .rows > li")).to_have_count(4)
    expect(page.locator(".toast").last).to_contain_text("undone")
    assert len(found(alice, team)) == 4


@pytest.mark.parametrize(
    ("button", "choice", "field", "value"),
    [
        ("Status", "Completed", "status", "COMPLETED"),
        ("Assign", "Alice Johnson", "assignee", {"name": "Alice Johnson"}),
        ("Due", "No due date", "dueDate", None),
    ],
)
def test_the_bar_offers_each_field(
    alice: Person, team: dict[str, str], button: str, choice: str, field: str, value: object
) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    picks(page, alice, "Tree 1", "Tree 2")
    if field == "dueDate":
        page.keyboard.press("d")
        page.locator(".menu").get_by_role("option", name="Tomorrow").click()
        expect(page.locator(".toast").last).to_contain_text("2 tasks changed")
    page.get_by_role("toolbar").get_by_role("button", name=button).click()
    page.locator(".menu").get_by_role("option", name=choice).first.click()

    expect(page.locator(".toast").last).to_contain_text("2 tasks changed")
    expect(page.locator(".row.waiting")).to_have_count(0)
    assert [task[field] == value for task in found(alice, team)][1:3] == [True, True]


def test_several_move_to_another_team(alice: Person, team: dict[str, str]) -> None:
    other = alice.makes_team(f"Meadow {secrets.token_hex(3)}")
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    picks(page, alice, "Tree 0", "Tree 2")
    page.get_by_role("toolbar").get_by_role("button", name="Move").click()
    page.locator(".menu").get_by_role("option", name=other["name"]).click()

    expect(page.locator("main .rows > li")).to_have_count(2)
    expect(page.locator(".toast").last).to_contain_text("2 tasks changed")
    assert [task["title"] for task in found(alice, other)] == ["Tree 0", "Tree 2"]


def test_escape_clears_the_selection(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    picks(page, alice, "Tree 0", "Tree 1")
    page.keyboard.press("Escape")

    expect(page.get_by_role("toolbar")).to_have_count(0)
    expect(page.locator(".row.picked")).to_have_count(0)


def test_a_right_click_opens_the_menu(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title")
    row = alice.row(page, "Tree 1")
    row.get_by_role("link").click(button="right")
    menu = page.get_by_role("menu")
    expect(menu.get_by_role("menuitem", name="Open task")).to_be_focused()

    menu.get_by_role("menuitem", name="Change priority").click()
    page.locator(".menu").get_by_role("option", name="Low").click()
    expect(row.get_by_role("img", name="Low")).to_be_visible()

    row.get_by_role("link").click(button="right")
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(row.get_by_role("link")).to_be_focused()


def test_a_change_of_several_rows_waits_like_any_other(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}&sort=title&status=all")
    let_go = holds(page, "**/graphql", "updateTasks")
    picks(page, alice, "Tree 0", "Tree 1")
    page.keyboard.press("e")
    expect(page.get_by_role("button", name="Completed: Tree")).to_have_count(2)
    page.keyboard.press("z")
    let_go()

    expect(page.locator(".toast").last).to_contain_text("undone")
    expect(page.get_by_role("button", name="Pending: Tree")).to_have_count(4)


def found(alice: Person, team: dict[str, str]) -> list[dict[str, object]]:
    nodes: list[dict[str, object]] = alice.asks(FOUND, filter={"team": {"eq": team["id"]}})["tasks"]["nodes"]
    return nodes


def test_a_row_and_a_card_count_the_comments(alice: Person, team: dict[str, str]) -> None:
    task = alice.creates("Talk about it", teamId=team["id"])
    page = alice.sits_down(f"/tasks?team={team['key']}")
    row = alice.row(page, "Talk about it")
    expect(row).to_be_visible()
    expect(row.locator(".count")).to_have_count(0)

    first = comments(alice, task, "Shall we?")
    expect(row.get_by_role("img", name="1 comment", exact=True)).to_be_visible()
    comments(alice, task, "We shall.")
    expect(row.get_by_role("img", name="2 comments")).to_be_visible()
    alice.asks("mutation ($id: ID!) { deleteComment(id: $id) { errors { message } } }", id=first)
    expect(row.get_by_role("img", name="1 comment", exact=True)).to_be_visible()

    page.goto(f"{alice.server.address}/board?team={team['key']}")
    card = alice.card(page, "Talk about it", column="PENDING")
    expect(card.get_by_role("img", name="1 comment", exact=True)).to_be_visible()


def comments(person: Person, task: dict[str, str], body: str) -> str:
    """Writes a comment, and returns its id."""
    payload = person.asks(COMMENT, task=task["id"], body=body)["createComment"]
    assert payload["errors"] == []
    id: str = payload["comment"]["id"]
    return id
