"""Sub-tasks and relations: on rows, cards and the sheet, by mouse and by key, and kept live while others change
them."""

from __future__ import annotations

import re
import secrets
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.person import Person
from tests.browser.test_languages import LOCALES, SPEAK, is_whole
from tests.browser.test_pages import SIZES, check

JOIN = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"
RELATE = "mutation ($id: ID!, $kind: RelationKind!, $to: ID!) { relateTasks(id: $id, kind: $kind, to: $to) { errors { message } } }"
PURGE = "mutation ($id: ID!, $permanently: Boolean!) { deleteTask(id: $id, permanently: $permanently) { errors { message } } }"


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


def test_rows_and_cards_show_the_progress_of_parts_and_open_blockers(
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


def test_a_task_with_parts_asks_for_confirmation_first(alice: Person, team: dict[str, str]) -> None:
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


def parts(page: Page) -> Locator:
    return page.locator(".sheet .part")


def part(page: Page, title: str) -> Locator:
    return parts(page).filter(has=page.get_by_role("link", name=title, exact=True))


def shows(page: Page, *titles: str) -> None:
    expect(parts(page).locator("[data-go]")).to_have_text(list(titles))


def pastes(page: Page, text: str) -> None:
    page.evaluate(
        "text => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', text);"
        " document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })) }",
        text,
    )


def begins_a_part(page: Page) -> None:
    """Presses the key for a new part. It means that only once the sheet is there."""
    expect(page.locator(".subtasks")).to_be_visible()
    page.keyboard.press("t")
    expect(page.get_by_role("textbox", name="New sub-task")).to_be_focused()


def test_parts_are_written_one_by_one_or_pasted_together(alice: Person, bob: Person, team: dict[str, str]) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    page, seen = alice.sits_down(f"/t/{whole['key']}"), bob.sits_down(f"/t/{whole['key']}")
    begins_a_part(page)
    field = page.get_by_role("textbox", name="New sub-task")
    expect(field).to_be_focused()
    page.keyboard.type("Bake !high @bob tomorrow\n")
    page.keyboard.type("Borrow tables\n")
    pastes(page, "- [ ] Print posters\n\n2. Invite the mayor\r\n* Sweep")

    for one in (page, seen):
        shows(one, "Bake", "Borrow tables", "Print posters", "Invite the mayor", "Sweep")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    expect(page.locator(".toast").last).to_contain_text("3 tasks created")
    found = task_of(bob, whole, "subtasks { title priority assignee { id } dueDate }")["subtasks"]
    assert (found[0]["priority"], found[0]["assignee"]) == ("HIGH", {"id": bob.id})
    assert found[0]["dueDate"] is not None

    seen.locator(".sheet").get_by_role("checkbox", name="Bake").click()
    expect(page.locator(".sheet").get_by_role("checkbox", name="Bake")).to_be_checked()
    expect(page.locator(".subtasks .head")).to_contain_text("1 of 5")
    expect(page.get_by_role("meter", name="1 of 5 sub-tasks done")).to_be_visible()

    page.locator(".toast", has_text="3 tasks created").get_by_role("button", name="Undo").click()
    shows(seen, "Bake", "Borrow tables")


def test_parts_are_reordered_by_key_and_by_mouse(alice: Person, bob: Person, team: dict[str, str]) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    for title in ("Apple", "Birch", "Cedar"):
        alice.creates(title, parentId=whole["id"])
    page, seen = alice.sits_down(f"/t/{whole['key']}"), bob.sits_down(f"/t/{whole['key']}")
    shows(page, "Apple", "Birch", "Cedar")

    part(page, "Apple").get_by_role("link").focus()
    page.keyboard.press("Alt+ArrowDown")
    for one in (page, seen):
        shows(one, "Birch", "Apple", "Cedar")
    expect(page.locator(".subtasks [aria-live=assertive]")).to_have_text("Sub-tasks, place 2 of 3")
    expect(part(page, "Apple").get_by_role("link")).to_be_focused()

    start, end = part(page, "Cedar").bounding_box(), part(page, "Birch").bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 60, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 60, end["y"] + 3, steps=6)
    page.mouse.up()
    for one in (page, seen):
        shows(one, "Cedar", "Birch", "Apple")
    page.keyboard.press("z")
    shows(seen, "Birch", "Apple", "Cedar")


def test_a_part_becomes_a_task_of_its_own_and_moves_under_another(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    whole, other = (alice.creates(title, teamId=team["id"]) for title in ("Open day", "Autumn market"))
    bake = alice.creates("Bake", parentId=whole["id"])
    alice.creates("Autumn walk", teamId=alice.makes_team("Office")["id"])
    page, seen = alice.sits_down(f"/t/{whole['key']}"), bob.sits_down(f"/t/{bake['key']}")
    expect(seen.get_by_role("navigation", name="Part of")).to_contain_text("Open day")

    part(page, "Bake").get_by_role("button", name="More for Bake").click()
    page.get_by_role("menuitem", name="Make it a task of its own").click()
    expect(parts(page)).to_have_count(0)
    expect(seen.get_by_role("navigation", name="Part of")).to_have_count(0)
    page.keyboard.press("z")
    shows(page, "Bake")

    part(page, "Bake").get_by_role("link").click(button="right")
    page.get_by_role("menuitem", name="Move under another task…").click()
    page.get_by_role("combobox", name="Search").fill("autumn")
    expect(page.locator(".finds [role=option]")).to_have_text([f"Autumn market{other['key']}"])
    page.keyboard.press("Enter")
    expect(parts(page)).to_have_count(0)
    expect(seen.get_by_role("navigation", name="Part of")).to_contain_text("Autumn market")
    seen.get_by_role("navigation", name="Part of").get_by_role("link").click()
    shows(seen, "Bake")
    assert task_of(bob, bake, "parent { id }")["parent"]["id"] == other["id"]


def test_a_refused_part_is_explained_where_it_was_entered(alice: Person, team: dict[str, str]) -> None:
    top = alice.creates("Level 0", teamId=team["id"])
    deepest = top
    for level in range(1, 6):
        deepest = alice.creates(f"Level {level}", parentId=deepest["id"])
    page = alice.sits_down(f"/t/{deepest['key']}")
    begins_a_part(page)
    page.keyboard.type("Too deep\n")
    alert = page.locator(".subtasks").get_by_role("alert")
    expect(alert).to_contain_text("5 levels")
    expect(page.get_by_role("textbox", name="New sub-task")).to_have_value("Too deep")
    expect(parts(page)).to_have_count(0)

    page.goto(f"{alice.server.address}/t/{top['key']}")
    expect(part(page, "Level 1")).to_be_visible()
    page.keyboard.press("Control+k")
    page.keyboard.type("move under")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Search").fill("level 4")
    page.locator(".finds").get_by_role("option", name="Level 4").click()
    expect(alert).to_contain_text("one of its own sub-tasks")
    expect(page.get_by_role("navigation", name="Part of")).to_have_count(0)


def test_an_unsent_part_waits_even_over_a_reload(alice: Person) -> None:
    alice.expected = "ERR_FAILED"
    whole = alice.creates("Open day")
    page = alice.sits_down(f"/t/{whole['key']}")
    page.context.route(
        "**/graphql",
        lambda route: route.abort() if "createTask" in (route.request.post_data or "") else route.continue_(),
    )
    begins_a_part(page)
    page.keyboard.type("Bake\n")
    expect(page.locator(".part.waiting")).to_have_count(1)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator(".part.waiting")).to_have_text(re.compile("Bake"))

    page.context.unroute("**/graphql")
    expect(parts(page)).to_have_count(1)
    expect(page.locator(".part.waiting")).to_have_count(0)
    assert [each["title"] for each in task_of(alice, whole, "subtasks { title }")["subtasks"]] == ["Bake"]


def test_changes_around_a_task_during_a_reset_are_shown(alice: Person, bob: Person, team: dict[str, str]) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    bake, _, gone = (alice.creates(title, parentId=whole["id"]) for title in ("Bake", "Sweep", "Rent a tent"))
    key = alice.creates("Get the key", teamId=team["id"])
    relates(alice, whole, "BLOCKED_BY", key)
    page = alice.sits_down(f"/t/{whole['key']}")
    shows(page, "Bake", "Sweep", "Rent a tent")
    expect(page.locator(".sheet .held-up")).to_contain_text("Get the key")

    other = bob.makes_team(f"Office {secrets.token_hex(3)}")
    assert bob.asks(JOIN, team=other["id"], user=alice.id)["setTeamMember"]["errors"] == []
    bob.changes(bake, parentId=None)
    bob.creates("Borrow tables", parentId=whole["id"])
    for permanently in (False, True):
        alice.asks(PURGE, id=gone["id"], permanently=permanently)
    bob.changes(key, status="COMPLETED")

    shows(page, "Sweep", "Borrow tables")
    expect(page.locator(".sheet .held-up")).to_have_count(0)
    expect(related(page, "Blocked by")).to_contain_text("Get the key")
    expect(alice.row(page, "Bake")).to_be_visible()
    expect(page.locator("main").get_by_text("Rent a tent")).to_have_count(0)


def test_a_viewer_sees_parts_and_can_add_none(alice: Person, bob: Person, team: dict[str, str]) -> None:
    whole = alice.creates("Open day", teamId=team["id"])
    alice.creates("Bake", parentId=whole["id"])
    assert alice.asks(JOIN.replace("MEMBER", "VIEWER"), team=team["id"], user=bob.id)["setTeamMember"]["errors"] == []
    page = bob.sits_down(f"/t/{whole['key']}")

    shows(page, "Bake")
    expect(page.locator(".sheet").get_by_role("checkbox", name="Bake")).to_be_disabled()
    expect(page.get_by_role("textbox", name="New sub-task")).to_have_count(0)
    part(page, "Bake").get_by_role("button", name="More for Bake").click()
    expect(page.get_by_role("menuitem", name="Open task")).to_be_visible()
    expect(page.get_by_role("menuitem", name="Make it a task of its own")).to_have_count(0)


def related(page: Page, kind: str) -> Locator:
    return page.locator(".sheet").get_by_role("list", name=kind, exact=True).get_by_role("listitem")


def test_tasks_are_related_by_search_and_the_other_end_sees_it(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    word = f"w{secrets.token_hex(4)}"
    whole = alice.creates("Open day", teamId=team["id"])
    key = bob.creates(f"Get the key {word}", teamId=team["id"])
    office = alice.makes_team("Office")
    elsewhere = alice.creates(f"Ask the mayor {word}", teamId=office["id"])
    page, seen = alice.sits_down(f"/t/{whole['key']}"), bob.sits_down(f"/t/{key['key']}")
    expect(page.get_by_role("button", name="Add relation")).to_be_visible()

    page.keyboard.press("b")
    finder = page.get_by_role("combobox", name="Search")
    expect(finder).to_be_focused()
    page.keyboard.type(f"key {word}")
    expect(page.locator(".finds [role=option]")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(related(page, "Blocked by")).to_contain_text("Get the key")
    expect(page.locator(".sheet .held-up")).to_contain_text("Get the key")
    expect(related(seen, "Blocks")).to_contain_text("Open day")

    page.get_by_role("button", name="Add relation").click()
    page.get_by_role("combobox", name="Kind of relation").select_option(label="Relates to")
    finder.fill(f"mayor {word}")
    page.locator(".finds [role=option]").click()
    expect(related(page, "Relates to")).to_contain_text("Office")

    page.get_by_role("button", name=f"Remove the relation to {key['key']}").click()
    expect(related(page, "Blocked by")).to_have_count(0)
    expect(related(seen, "Blocks")).to_have_count(0)
    expect(page.locator(".sheet .held-up")).to_have_count(0)
    page.keyboard.press("z")
    expect(related(seen, "Blocks")).to_contain_text("Open day")
    expect(related(page, "Blocked by")).to_contain_text("Get the key")
    found = task_of(alice, whole, "blocked relations { kind task { id } }")
    assert found["blocked"] is True
    assert sorted(each["task"]["id"] for each in found["relations"]) == sorted([key["id"], elsewhere["id"]])

    seen.get_by_role("button", name=f"Remove the relation to {whole['key']}").click()
    expect(related(page, "Blocked by")).to_have_count(0)


def test_a_circle_of_blockers_is_refused_beside_the_relations(alice: Person, team: dict[str, str]) -> None:
    first, second = (alice.creates(title, teamId=team["id"]) for title in ("Chicken", "Egg"))
    relates(alice, first, "BLOCKED_BY", second)
    page = alice.sits_down(f"/t/{second['key']}")
    expect(related(page, "Blocks")).to_contain_text("Chicken")
    page.keyboard.press("b")
    page.keyboard.type(first["key"])
    page.locator(".finds").get_by_role("option", name="Chicken").click()

    expect(page.locator(".relations").get_by_role("alert")).to_contain_text("block each other")
    expect(related(page, "Blocked by")).to_have_count(0)
    expect(page.locator(".sheet .held-up")).to_have_count(0)


def test_blocked_tasks_are_found_and_leave_the_list_when_nothing_blocks_them(
    alice: Person, bob: Person, team: dict[str, str]
) -> None:
    held, holds = (alice.creates(title, teamId=team["id"]) for title in ("Paint the shed", "Buy paint"))
    relates(alice, held, "BLOCKED_BY", holds)
    page = alice.sits_down(f"/tasks?team={team['key']}")
    page.get_by_label("Blockers").select_option("Blocked")
    expect(alice.row(page, "Paint the shed")).to_be_visible()
    expect(alice.row(page, "Buy paint")).to_have_count(0)

    bob.changes(holds, status="COMPLETED")
    expect(page.get_by_text("Nothing matches")).to_be_visible()
    page.get_by_label("Blockers").select_option("Not blocked")
    expect(alice.row(page, "Paint the shed")).to_be_visible()
    page.goto(page.url.replace("/tasks", "/board"))
    expect(page.get_by_label("Blockers")).to_have_value("no")


@pytest.mark.parametrize("size", SIZES)
def test_sub_tasks_and_relations_are_accessible(alice: Person, size: str) -> None:
    width, height = SIZES[size]
    whole = alice.creates("Øyvind", assigneeId=alice.id)
    for title, fields in (
        ("Čaj", {"status": "COMPLETED"}),
        ("Łódź", {"dueDate": "2026-01-01", "assigneeId": alice.id}),
    ):
        alice.creates(title, parentId=whole["id"], **fields)
    for kind in ("BLOCKED_BY", "BLOCKS", "RELATES", "DUPLICATES", "DUPLICATED_BY"):
        relates(alice, whole, kind, alice.creates("Żółw"))
    mine = ["Øyvind", "Čaj", "Łódź", "Żółw", alice.name, alice.email]
    page = alice.sits_down("/tasks", width=width, height=height)
    for language, locale in LOCALES.items():
        assert alice.asks(SPEAK, locale=locale)["updateProfile"]["errors"] == []
        page.goto(f"{alice.server.address}/t/{whole['key']}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator(".related")).to_have_count(5)
        expect(parts(page)).to_have_count(2)
        is_whole(page, language, written=mine)
        if language == "de":
            page.locator('.sheet [data-field="relate"]').click()
            expect(page.locator(".finds")).to_be_visible()
            is_whole(page, language, written=mine)
            page.keyboard.press("Escape")
    for theme in ("light", "dark"):
        page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)
        page.reload()
        expect(page.locator(".related")).to_have_count(5)
        check(page)
        page.keyboard.press("b")
        expect(page.locator(".finds [role=option]").first).to_be_visible()
        check(page)
