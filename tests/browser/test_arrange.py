"""The order made by hand: cards and rows keep the place that somebody gives them, for everybody."""

from __future__ import annotations

import secrets

import pytest
from playwright.sync_api import Page, expect

from tests.browser.person import Person

ORDER = "query ($team: ID!) { tasks(filter: {team: {eq: $team}}, orderBy: [{field: RANK}]) { nodes { title status } } }"


@pytest.fixture
def team(alice: Person, bob: Person) -> dict[str, str]:
    made: dict[str, str] = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    alice.asks(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=made["id"],
        user=bob.id,
    )
    return made


@pytest.fixture
def trees(alice: Person, team: dict[str, str]) -> dict[str, str]:
    """Creates tasks, and returns their ids by title."""
    return {title: alice.creates(title, teamId=team["id"])["id"] for title in ("Apple", "Birch", "Cedar", "Date")}


def shows(page: Page, *titles: str, status: str = "PENDING") -> None:
    expect(page.locator(f"[data-drop={status}] .tk p")).to_have_text(list(titles))


def drags(page: Page, card: str, *, to: str, below: bool = False) -> None:
    """Drags a card to the upper half of another card, or below it. On its way the card opens a gap."""
    start, end = page.locator(card).bounding_box(), page.locator(to).bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 30, end["y"] + (end["height"] + 40 if below else 3), steps=8)
    expect(page.locator(".board .slot")).to_be_visible()
    page.mouse.up()


def test_a_card_stays_where_it_is_dropped_for_everybody(
    alice: Person, bob: Person, team: dict[str, str], trees: dict[str, str]
) -> None:
    page, bobs = alice.sits_down(f"/board?team={team['key']}"), bob.sits_down(f"/board?team={team['key']}")
    shows(page, "Apple", "Birch", "Cedar", "Date")

    drags(page, f"[data-task={trees['Date']}]", to=f"[data-task={trees['Birch']}]")

    shows(page, "Apple", "Date", "Birch", "Cedar")
    shows(bobs, "Apple", "Date", "Birch", "Cedar")
    expect(page.locator(".toast")).to_contain_text("moved")
    page.reload()
    shows(page, "Apple", "Date", "Birch", "Cedar")

    drags(page, f"[data-task={trees['Apple']}]", to=f"[data-task={trees['Cedar']}]", below=True)
    shows(bobs, "Date", "Birch", "Cedar", "Apple")
    page.keyboard.press("z")
    shows(page, "Apple", "Date", "Birch", "Cedar")
    shows(bobs, "Apple", "Date", "Birch", "Cedar")


def test_a_card_gets_its_place_in_another_column_too(
    alice: Person, bob: Person, team: dict[str, str], trees: dict[str, str]
) -> None:
    under_way = [alice.creates(title, teamId=team["id"], status="IN_PROGRESS")["id"] for title in ("Elm", "Fir")]
    page, bobs = alice.sits_down(f"/board?team={team['key']}"), bob.sits_down(f"/board?team={team['key']}")
    shows(page, "Elm", "Fir", status="IN_PROGRESS")

    drags(page, f"[data-task={trees['Birch']}]", to=f"[data-task={under_way[1]}]")

    for one in (page, bobs):
        shows(one, "Elm", "Birch", "Fir", status="IN_PROGRESS")
        shows(one, "Apple", "Cedar", "Date")
    found = alice.asks(ORDER, team=team["id"])["tasks"]["nodes"]
    assert [task["title"] for task in found] == ["Apple", "Cedar", "Date", "Elm", "Birch", "Fir"]
    page.keyboard.press("z")
    shows(bobs, "Apple", "Birch", "Cedar", "Date")


def test_dropping_a_card_on_its_own_place_changes_nothing(
    alice: Person, team: dict[str, str], trees: dict[str, str]
) -> None:
    page = alice.sits_down(f"/board?team={team['key']}")
    shows(page, "Apple", "Birch", "Cedar", "Date")
    card = page.locator(f"[data-task={trees['Birch']}]").bounding_box()
    assert card is not None

    page.mouse.move(card["x"] + 20, card["y"] + 10)
    page.mouse.down()
    page.mouse.move(card["x"] + 40, card["y"] + 14, steps=4)
    expect(page.locator(".ghost")).to_be_visible()
    expect(page.locator(".slot")).to_have_count(0)
    page.mouse.up()

    expect(page.locator(".ghost")).to_have_count(0)
    expect(page.locator(".toast")).to_have_count(0)
    version = alice.asks("query ($id: ID!) { task(id: $id) { version } }", id=trees["Birch"])["task"]["version"]
    assert version == 1


def test_the_keys_put_a_card_at_a_place(alice: Person, team: dict[str, str], trees: dict[str, str]) -> None:
    page = alice.sits_down(f"/board?team={team['key']}")
    page.locator(f"[data-task={trees['Apple']}]").focus()

    for key in ("Space", "ArrowDown", "ArrowDown"):
        page.keyboard.press(key)
    expect(page.locator("[aria-live=assertive]")).to_have_text("Pending, place 3 of 4")
    page.keyboard.press("Space")
    shows(page, "Birch", "Cedar", "Apple", "Date")
    expect(page.locator(f"[data-task={trees['Apple']}]")).to_be_focused()

    page.keyboard.press("Alt+ArrowUp")
    shows(page, "Birch", "Apple", "Cedar", "Date")
    expect(page.locator("[aria-live=assertive]")).to_have_text("Pending, place 2 of 4")
    expect(page.locator(f"[data-task={trees['Apple']}]")).to_be_focused()
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("Alt+ArrowDown")
    shows(page, "Birch", "Cedar", "Date", "Apple")

    page.keyboard.press("Space")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Escape")
    shows(page, "Birch", "Cedar", "Date", "Apple")


def test_a_move_that_the_server_refuses_is_taken_back(
    alice: Person, bob: Person, team: dict[str, str], trees: dict[str, str]
) -> None:
    alice.expected = "ERR_FAILED"
    page = alice.sits_down(f"/board?team={team['key']}")
    shows(page, "Apple", "Birch", "Cedar", "Date")
    page.route(
        "**/graphql",
        lambda route: route.abort() if "moveTask" in (route.request.post_data or "") else route.continue_(),
    )
    page.locator(f"[data-task={trees['Date']}]").focus()
    page.keyboard.press("Alt+ArrowUp")
    shows(page, "Apple", "Birch", "Date", "Cedar")  # the page shows the move at once, while it waits for the server

    bob.asks("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=trees["Birch"])
    shows(page, "Apple", "Date", "Cedar")
    page.unroute("**/graphql")

    expect(page.locator(".toast.bad, .toast")).to_contain_text("trash")
    shows(page, "Apple", "Cedar", "Date")


def test_a_list_is_shown_in_the_order_made_by_hand(
    alice: Person, bob: Person, team: dict[str, str], trees: dict[str, str]
) -> None:
    page = alice.sits_down(f"/tasks?team={team['key']}")
    page.get_by_label("Order").select_option("manual")
    rows = page.locator(".row .t")
    expect(rows).to_have_text(["Apple", "Birch", "Cedar", "Date"])

    bobs = bob.sits_down(f"/board?team={team['key']}")
    drags(bobs, f"[data-task={trees['Date']}]", to=f"[data-task={trees['Apple']}]")

    expect(rows).to_have_text(["Date", "Apple", "Birch", "Cedar"])

    page.locator(f".row[data-task={trees['Cedar']}] .t").focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(rows).to_have_text(["Date", "Apple", "Cedar", "Birch"])
    expect(page.locator(f".row[data-task={trees['Cedar']}] .t")).to_be_focused()
    shows(bobs, "Date", "Apple", "Cedar", "Birch")

    start = page.locator(f".row[data-task={trees['Date']}]").bounding_box()
    end = page.locator(f".row[data-task={trees['Birch']}]").bounding_box()
    assert start is not None
    assert end is not None
    page.mouse.move(start["x"] + 200, start["y"] + 20)
    page.mouse.down()
    page.mouse.move(end["x"] + 200, end["y"] + 5, steps=6)
    expect(page.locator(f".row.next[data-task={trees['Birch']}]")).to_be_visible()
    page.mouse.up()
    expect(rows).to_have_text(["Apple", "Cedar", "Date", "Birch"])
    shows(bobs, "Apple", "Cedar", "Date", "Birch")
    expect(page).to_have_url(f"{alice.server.address}/tasks?team={team['key']}&sort=manual")
