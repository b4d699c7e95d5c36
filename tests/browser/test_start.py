"""How the dashboard starts: few round trips, the last state shown at once and then brought up to date, and only for its
owner."""

from __future__ import annotations

import json
import secrets

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_fast import JOIN, holds

LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
WATCH = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: VIEWER) { errors { message } } }"
EVERYWHERE = "mutation { logout(everywhere: true) { ok } }"
KEPT = "localStorage.getItem('taskflow.last')"
MOST = 500_000
READS_SLOWLY = """{
  const { clone } = Response.prototype
  Response.prototype.clone = function () {
    const copy = clone.call(this)
    copy.json = () => {
      const pause = new Promise((done) => setTimeout(done, 500))
      window.headHasRead = pause.then(() => Response.prototype.json.call(copy))
      return window.headHasRead
    }
    return copy
  }
}"""
"""Makes the script in the page's head read slowly: on a busy machine it may be the last to read the answer that it
shares with the main script (web/app/js/head.js)."""


def goes_away(page: Page) -> None:
    page.goto("about:blank")


def asks(page: Page) -> list[str]:
    """Records the names of the operations that the page sends from now on."""
    found: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith("/graphql"):
            found.append(str(json.loads(request.post_data or "{}")["query"]).split("{")[0].split("(")[0].strip())

    page.on("request", note)
    return found


def test_the_first_data_is_requested_before_the_script_has_loaded(alice: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    goes_away(page)
    asked = asks(page)
    let_go = holds(page, "**/bundle/main.js")

    with page.expect_response(lambda answer: "query Start" in (answer.request.post_data or "")):
        page.goto(alice.server.address + "/tasks", wait_until="commit")
    assert asked == ["mutation Refresh", "query Start"]

    let_go()
    expect(alice.row(page, "Water the plants")).to_be_visible()
    assert asked.count("mutation Refresh") == 1
    assert asked.count("query Start") == 1


def test_a_first_visit_requests_its_list_in_the_fourth_round_trip(alice: Person) -> None:
    """Page; script, words and session; what every page begins with; rows. Nothing is asked for twice.

    Saved views are read when their stream has begun, which may be before or after the page says that it is in sync."""
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    alice.is_in_sync(page)  # a person who has just joined a team may get a reset, and the page begins anew
    page.evaluate("localStorage.clear()")
    goes_away(page)
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    asked = asks(page)
    words: list[str] = []

    def note(request: Request) -> None:
        if "/locales/" in request.url:
            words.append(request.url)

    page.on("request", note)

    with page.expect_response(lambda answer: "query Views" in (answer.request.post_data or "")):
        page.goto(alice.server.address + "/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    alice.is_in_sync(page)

    assert asked == ["mutation Refresh", "query Start", "query Tasks", "query Views"]
    assert len(words) == 1


def test_a_slow_script_in_the_head_requests_nothing_twice(alice: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    goes_away(page)
    page.add_init_script(READS_SLOWLY)
    asked = asks(page)

    with page.expect_response(lambda answer: "query Views" in (answer.request.post_data or "")):
        page.goto(alice.server.address + "/tasks")
    assert page.evaluate("window.headHasRead")["data"]

    assert asked.count("mutation Refresh") == 1
    assert asked.count("query Start") == 1


@pytest.mark.parametrize("path", ["/", "/tasks", "/board", "/calendar?month=2032-02"])
def test_a_reload_shows_rows_before_it_requests_any(alice: Person, path: str) -> None:
    alice.creates("Water the plants", dueDate="2032-02-05")
    page = alice.sits_down(path)
    expect(alice.row(page, "Water the plants")).to_be_visible()
    asked = asks(page)
    let_go = holds(page, "**/graphql", "query Start")

    page.reload(wait_until="commit")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    assert "query Tasks" not in asked

    let_go()
    alice.is_in_sync(page)
    assert "query Tasks" not in asked, "what was kept is caught up with by events"


def test_a_reload_catches_up_with_changes_made_meanwhile(alice: Person, bob: Person) -> None:
    stays, goes = alice.creates("Water the plants"), alice.creates("Feed the hens")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Feed the hens")).to_be_visible()
    goes_away(page)
    alice.changes(stays, title="Water all the plants")
    alice.changes(goes, status="COMPLETED")
    bob.creates("Call the plumber")
    asked = asks(page)

    page.goto(alice.server.address + "/tasks")
    alice.is_in_sync(page)

    expect(alice.row(page, "Water all the plants")).to_be_visible()
    expect(alice.row(page, "Call the plumber")).to_be_visible()
    expect(alice.row(page, "Feed the hens")).to_have_count(0)
    assert "query Tasks" not in asked


def test_nothing_remains_of_a_team_that_one_has_left(alice: Person, bob: Person) -> None:
    team = bob.makes_team(f"Orchard {secrets.token_hex(2)}")
    assert bob.asks(JOIN, team=team["id"], user=alice.id)["setTeamMember"]["errors"] == []
    bob.creates("Pick the apples", teamId=team["id"])
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Pick the apples")).to_be_visible()
    goes_away(page)
    assert bob.asks(LEAVE, team=team["id"], user=alice.id)["removeTeamMember"]["errors"] == []

    page.goto(alice.server.address + "/tasks")
    alice.is_in_sync(page)

    expect(alice.row(page, "Pick the apples")).to_have_count(0)
    assert team["name"] not in page.locator(".side").inner_text()


def test_a_new_role_applies_after_a_reload(alice: Person, bob: Person) -> None:
    team = bob.makes_team(f"Orchard {secrets.token_hex(2)}")
    assert bob.asks(JOIN, team=team["id"], user=alice.id)["setTeamMember"]["errors"] == []
    bob.creates("Pick the apples", teamId=team["id"])
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Pick the apples").locator("[data-field=status]")).to_be_enabled()
    goes_away(page)
    assert bob.asks(WATCH, team=team["id"], user=alice.id)["setTeamMember"]["errors"] == []

    page.goto(alice.server.address + "/tasks")

    expect(alice.row(page, "Pick the apples").locator("[data-field=status]")).to_be_disabled()


def test_after_some_hours_everything_is_read_again(alice: Person) -> None:
    task = alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    goes_away(page)
    alice.changes(task, title="Water all the plants")
    page.add_init_script(
        "const kept = JSON.parse(localStorage.getItem('taskflow.last') ?? 'null');"
        "if (kept) localStorage.setItem('taskflow.last', JSON.stringify({ ...kept, at: kept.at - 5 * 3600_000 }))"
    )
    asked = asks(page)
    let_go = holds(page, "**/graphql", "query Start")

    page.goto(alice.server.address + "/tasks", wait_until="commit")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    let_go()

    expect(alice.row(page, "Water all the plants")).to_be_visible()
    alice.is_in_sync(page)
    assert asked.count("query Tasks") == 1


def test_the_snapshot_of_another_version_of_the_page_is_ignored(alice: Person) -> None:
    """The version of the page that stored it asks for other data than this one."""
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    goes_away(page)
    page.goto(alice.server.address + "/app/favicon.svg")
    page.evaluate(f'localStorage.setItem(\'taskflow.last\', {KEPT}.replace(/"shape":"-?[0-9]+"/, \'"shape":"0"\'))')
    asked = asks(page)

    page.goto(alice.server.address + "/tasks")

    expect(alice.row(page, "Water the plants")).to_be_visible()
    assert "query Tasks" in asked


def test_nothing_is_shown_before_the_owner_is_known(alice: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    goes_away(page)
    assert alice.asks(EVERYWHERE)["logout"]["ok"]
    let_go = holds(page, "**/graphql", "mutation Refresh")

    with page.expect_response("**/locales/en.json"):
        page.goto(alice.server.address + "/tasks")
    page.wait_for_function("window.taskflowAhead?.length === 1")  # the script runs, since it has taken over the texts
    assert "Water the plants" not in page.content()

    let_go()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert "Water the plants" not in page.content()
    assert page.evaluate(KEPT) is None


def test_signing_out_leaves_no_data_in_the_browser(alice: Person, bob: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    page.reload()
    alice.is_in_sync(page)
    assert "Water the plants" in page.evaluate(KEPT)

    alice.signs_out(page)
    assert page.evaluate(KEPT) is None
    page.reload()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert page.evaluate(KEPT) is None

    asked = asks(page)
    bob.signs_in(page)
    bob.is_in_sync(page)
    assert "query Tasks" in asked


def test_a_tab_stores_nothing_after_another_tab_has_signed_out(alice: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    page.evaluate("localStorage.clear()")  # as another tab does it
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")

    assert page.evaluate(KEPT) is None


def test_the_stored_snapshot_has_a_bound(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    for title in ("Water the plants", "Water the garden"):
        alice.creates(title, priority="URGENT")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()

    def swell(route: Route) -> None:
        if "query Tasks" not in (route.request.post_data or ""):
            return route.fallback()
        answer = route.fetch()
        data = answer.json()
        for task in data["data"]["tasks"]["nodes"][:2]:
            task["title"] = "a long story " * (MOST // 20)
        return route.fulfill(response=answer, json=data)

    page.route("**/graphql", swell)
    page.evaluate("localStorage.removeItem('taskflow.last')")
    page.goto(alice.server.address + "/board")
    expect(alice.card(page, "a long story", column="PENDING").first).to_be_visible()
    expect(page.locator("main .bone")).to_have_count(0)
    alice.is_in_sync(page)
    goes_away(page)
    page.goto(alice.server.address + "/app/favicon.svg")

    kept = page.evaluate(KEPT)
    assert len(kept) <= MOST
    assert [each["want"]["status"] for each in json.loads(kept)["lists"]] == [["IN_PROGRESS"], ["COMPLETED"]]


def test_a_full_storage_costs_the_fast_start_and_nothing_else(alice: Person) -> None:
    alice.creates("Water the plants")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Water the plants")).to_be_visible()
    page.evaluate(
        "for (let size = 4_000_000, at = 0; size > 10; size = Math.floor(size / 2))"
        " try { localStorage.setItem(`fill-${(at += 1)}`, 'x'.repeat(size)) } catch {}"
    )

    page.reload()

    expect(alice.row(page, "Water the plants")).to_be_visible()
    assert page.evaluate(KEPT) is None
