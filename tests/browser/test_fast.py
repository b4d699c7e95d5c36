"""People who are faster than the page: what they type, choose or hold is not lost while a request is under way."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

JOIN = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"


def holds(page: Page, address: str, asked: str = "") -> Callable[[], None]:
    """Holds back requests that contain this text. Call the returned function to let them go."""
    held: list[Route] = []
    holding = True

    def hold(route: Route) -> None:
        if holding and asked in (route.request.post_data or ""):
            held.append(route)
        else:
            route.fallback()

    page.route(address, hold)

    def let_go() -> None:
        nonlocal holding
        holding = False
        for route in held:
            route.continue_()

    return let_go


def test_text_typed_after_a_command_lands_in_its_dialog(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.keyboard.press("Control+k")
    page.keyboard.type("new task")
    page.keyboard.press("Enter")
    page.keyboard.type("Buy string")

    expect(page.get_by_role("dialog").get_by_role("textbox", name="New task")).to_have_value("Buy string")


def test_search_from_the_palette_puts_the_focus_into_the_field(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.keyboard.press("Control+k")
    page.keyboard.type("search")
    page.get_by_role("option", name="Search", exact=False).first.click()
    page.keyboard.type("kite")

    expect(page.get_by_role("searchbox")).to_have_value("kite")


def test_steps_into_a_list_that_is_still_loading_are_taken(alice: Person) -> None:
    alice.creates("Nearer the end")
    alice.creates("At the top")
    page = alice.sits_down("/board")
    let_go = holds(page, "**/graphql", "orderBy")
    page.keyboard.press("g")
    page.keyboard.press("l")
    expect(page.get_by_role("heading", name="Tasks")).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("j")
    let_go()

    expect(page.locator("[data-go]:focus")).to_have_text("Nearer the end")


def test_n_right_after_a_change_of_page_opens_a_new_task(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    let_go = holds(page, "**/graphql", "orderBy")
    page.keyboard.type("gbn")
    page.keyboard.type("Bring the ladder")
    let_go()
    expect(page.get_by_role("heading", name="Board")).to_be_visible()
    page.keyboard.type(" back !urgent")  # typed into the new-task line at the top of the board
    page.keyboard.press("Enter")

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("[data-drop=PENDING]").get_by_text("Bring the ladder back")).to_be_visible()


def test_a_slash_right_after_going_to_tasks_puts_typed_text_into_the_search(alice: Person) -> None:
    alice.creates("Mend the kite")
    page = alice.sits_down("/board")
    let_go = holds(page, "**/graphql", "orderBy")
    page.keyboard.type("gl/")
    page.keyboard.type("mend the")
    let_go()
    expect(page.locator("main .search")).to_be_visible()
    page.keyboard.type(" kite")

    expect(page.locator(":focus")).to_have_value("mend the kite")


PRESS_AT_ONCE = """async () => {
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  press('g')
  press('l')
  for (let turn = 0; turn < 1000 && !document.querySelector('main .quick'); turn += 1) await null
  press('/')
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  return document.activeElement.matches('main .search')
}"""


def test_the_focus_moved_by_a_key_is_not_moved_back(alice: Person) -> None:
    page = alice.sits_down("/board")

    assert page.evaluate(PRESS_AT_ONCE), "the new page took the focus when it was drawn, after the key"


def test_a_sheet_takes_keys_before_it_has_loaded(alice: Person) -> None:
    alice.creates("Wind the clock")
    page = alice.sits_down("/tasks")
    let_go = holds(page, "**/graphql", "activity(")
    alice.row(page, "Wind the clock").get_by_role("link").focus()

    page.keyboard.press("Enter")
    page.keyboard.press("s")
    page.keyboard.type("in")
    expect(page.locator("dialog.sheet")).to_be_visible()
    let_go()
    expect(page.locator(".sheet [data-field=status]")).to_be_visible()
    page.keyboard.type(" prog")
    page.keyboard.press("Enter")

    expect(page.locator(".sheet [data-field=status]")).to_contain_text("In progress")
    expect(page.get_by_role("dialog", name="Wind the clock")).to_be_visible()


def test_a_sheet_stays_unchanged_when_its_task_gets_its_key(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    let_go = holds(page, "**/graphql", "activity(")
    created = holds(page, "**/graphql", "createTask")
    alice.adds(page, "Fetch wood")
    alice.row(page, "Fetch wood").get_by_role("link").focus()
    page.keyboard.press("Enter")
    title = page.get_by_label("Title")
    title.focus()
    page.keyboard.press("End")
    page.keyboard.type(" and")

    created()
    expect(page.locator(".sheet header")).to_contain_text("GEN-")
    let_go()
    expect(page).to_have_url(re.compile(r"/t/GEN-\d+$"))
    page.keyboard.type(" coal")

    expect(title).to_be_focused()
    expect(title).to_have_value("Fetch wood and coal")


def test_a_pending_task_is_still_in_its_team_after_a_reload(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    holds(page, "**/graphql", "createTask")
    alice.adds(page, "Wash the pots")
    expect(alice.row(page, "Wash the pots")).to_contain_text("General")

    page.reload()

    expect(alice.row(page, "Wash the pots")).to_contain_text("General")


def test_a_pause_after_a_space_keeps_the_space(alice: Person) -> None:
    word = f"zebra{secrets.token_hex(3)}"
    page = alice.sits_down("/tasks")
    page.get_by_role("searchbox").focus()
    page.keyboard.type(f"{word} ")
    expect(page).to_have_url(re.compile(f"q={word}$"))
    expect(page.get_by_text("Nothing matches")).to_be_visible()
    page.keyboard.type("crossing")

    expect(page.get_by_role("searchbox")).to_have_value(f"{word} crossing")
    page.get_by_role("button", name="Clear").click()
    expect(page.get_by_role("searchbox")).to_have_value("")


def test_the_choice_in_the_palette_is_kept(alice: Person, bob: Person) -> None:
    bob.creates("Go to calligraphy class")
    page = alice.sits_down("/settings")
    let_go = holds(page, "**/graphql", "go to cal")
    page.keyboard.press("Control+k")
    page.keyboard.type("go to cal")
    expect(page.locator(".pal [aria-selected=true]")).to_contain_text("Go to Calendar")

    let_go()
    expect(page.get_by_role("option", name="Go to calligraphy class")).to_be_visible()
    expect(page.locator(".pal [aria-selected=true]")).to_contain_text("Go to Calendar")
    page.keyboard.press("Enter")
    expect(page.locator(".cal")).to_be_visible()


def test_a_slow_answer_does_not_replace_a_newer_one(own_server: Server, invite: Invite) -> None:
    alice, _ = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    own_server.command("user", "promote", alice.email)
    page = alice.sits_down("/instance")
    expect(page.get_by_label("Role of Bob Meyer")).to_be_visible()
    let_go = holds(page, "**/graphql", '"text":"a"')

    page.get_by_label("Search by name or e-mail").press_sequentially("a")
    page.get_by_label("Search by name or e-mail").fill("bob")
    expect(page.get_by_label("Role of Alice Johnson")).to_have_count(0)
    with page.expect_response("**/graphql"):
        let_go()

    expect(page.get_by_label("Role of Bob Meyer")).to_be_visible()
    expect(page.get_by_label("Role of Alice Johnson")).to_have_count(0)


def test_an_unfinished_form_survives_what_others_do(alice: Person, bob: Person) -> None:
    team = alice.makes_team(f"Orchard {secrets.token_hex(2)}")
    page = alice.sits_down(f"/team/{team['key']}")
    about = page.get_by_label("Description")
    about.fill("Apples, pears")

    assert alice.asks(JOIN, team=team["id"], user=bob.id)["setTeamMember"]["errors"] == []
    expect(page.get_by_label("Role of Bob Meyer")).to_be_visible()
    expect(about).to_have_value("Apples, pears")

    page.get_by_role("region", name="About this team").get_by_role("button", name="Save").click()
    expect(page.locator("header.top")).to_contain_text("Apples, pears")


def test_a_refused_form_keeps_its_text(alice: Person) -> None:
    page = alice.sits_down("/settings")
    name = page.get_by_label("Name", exact=True)
    name.fill("   ")
    page.get_by_role("region", name="Profile").get_by_role("button", name="Save").click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(name).to_have_value("   ")
    expect(name).to_be_focused()


def test_z_undoes_the_last_action_and_nothing_older(alice: Person) -> None:
    alice.creates("Lock the shed")
    page = alice.sits_down("/tasks?status=all")
    row = alice.row(page, "Lock the shed")
    row.get_by_role("link").focus()
    page.keyboard.press("p")
    page.keyboard.type("urg")
    page.keyboard.press("Enter")
    expect(page.locator(".toasts")).to_contain_text("priority Urgent")
    let_go = holds(page, "**/graphql", "updateTask")

    page.keyboard.press("e")
    expect(row.get_by_role("button", name="Completed")).to_be_visible()
    page.keyboard.press("z")
    let_go()

    expect(page.locator(".toasts")).to_contain_text("undone")
    expect(row.get_by_role("button", name="Pending")).to_be_visible()
    expect(row.get_by_role("img", name="Urgent")).to_be_visible()


def test_a_date_can_be_typed_to_its_end(alice: Person) -> None:
    alice.creates("Renew the passport")
    page = alice.sits_down("/tasks")
    alice.row(page, "Renew the passport").get_by_role("link").focus()
    page.keyboard.press("d")
    page.get_by_label("Another day").focus()
    page.keyboard.type("05052031")

    expect(alice.row(page, "Renew the passport")).to_contain_text("May 5, 2031")


def test_delete_goes_back_to_the_previous_page(alice: Person) -> None:
    task = alice.creates("Not needed after all", priority="URGENT")
    page = alice.sits_down("/board")
    page.locator(f"[data-task={task['id']}]").click()
    page.get_by_role("button", name="Delete").click()

    expect(page.get_by_role("heading", name="Board")).to_be_visible()
    expect(page).to_have_url(f"{alice.server.address}/board")
