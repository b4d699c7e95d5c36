"""Outages of the server: the page misses nothing, does nothing twice, and shows that it is offline."""

from __future__ import annotations

import signal

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

REFUSED = r"ERR_CONNECTION_REFUSED|WebSocket connection|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_CONNECTION_CLOSED|ERR_INCOMPLETE"

COMES_LATER = """async () => {
    await fetch('/health')
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    await new Promise(done => setTimeout(done))
}"""
"""Ends after the page has sent and shown what it had begun before."""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_changes_during_an_outage_are_caught_up(own_server: Server, invite: Invite, how: signal.Signals) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    alice.expected = REFUSED
    task = bob.creates("Seen before")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Seen before")).to_be_visible()

    own_server.stop(how)
    expect(page.locator("[data-line=offline]")).to_be_attached()
    hold_back_sockets(page)
    own_server.start()
    bob.creates("Made while away")
    bob.changes(task, priority="URGENT")
    let_sockets_through(page)

    alice.is_in_sync(page)
    expect(page.locator(".caught").first).to_have_text("Back online, 2 updates caught up")
    expect(alice.row(page, "Seen before").get_by_role("img", name="Urgent")).to_be_visible()
    assert sorted(page.locator(".rows .t").all_text_contents()) == ["Made while away", "Seen before"]
    assert page.get_by_role("log").get_by_text("Bob Meyer created").count() == 2


def test_changes_wait_while_the_server_is_away(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = REFUSED
    task = alice.creates("Change me offline")
    page = alice.sits_down("/tasks?status=all")
    expect(alice.row(page, "Change me offline")).to_be_visible()

    own_server.stop()
    alice.row(page, "Change me offline").get_by_role("link").focus()
    page.keyboard.press("e")
    alice.adds(page, "Born offline !high")
    expect(alice.row(page, "Change me offline").get_by_role("button", name="Completed")).to_be_visible()
    expect(alice.row(page, "Born offline")).to_be_visible()
    expect(page.locator("[data-line]").first).to_have_text("offline, 2 changes waiting")

    own_server.start()
    alice.is_in_sync(page)
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    expect(alice.row(page, "Born offline")).to_contain_text("GEN-")

    query = "{ tasks(orderBy: [{ field: CREATED_AT }]) { nodes { title status priority } } }"
    assert alice.asks(query)["tasks"]["nodes"] == [
        {"title": "Change me offline", "status": "COMPLETED", "priority": "MEDIUM"},
        {"title": "Born offline", "status": "PENDING", "priority": "HIGH"},
    ]
    assert task["key"] == "GEN-1"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/reports", "main .stats"),
        ("/settings", "#sessions"),
        ("/trash", "main .bin"),
        ("/tasks?status=all", "main .rows"),
        ("/calendar", "main .cal"),
        ("/inbox", "main .empty .i"),
        ("/t/{key}", ".sheet dl"),
    ],
)
def test_a_page_opened_during_an_outage_is_read_by_itself_afterwards(alice: Person, path: str, shown: str) -> None:
    alice.expected = REFUSED + "|ERR_FAILED"
    gone, task = alice.creates("In the trash"), alice.creates("Read later")
    alice.asks("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=gone["id"])
    page = alice.sits_down("/admin")
    page.route("**/graphql", lambda route: route.abort())

    goes(page, path.format(key=task["key"]))
    failure = page.get_by_role("alert").first
    expect(failure).to_contain_text("We keep trying")
    expect(page.get_by_text("Loading…")).to_have_count(0)
    failure.evaluate("it => { it.dataset.same = 'yes' }")
    with page.expect_request("**/graphql"):
        pass
    expect(failure).to_have_attribute("data-same", "yes")  # a screen reader reads it once

    page.unroute("**/graphql")
    expect(page.locator(shown).first).to_be_visible()
    expect(failure).to_have_count(0)


def goes(page: Page, path: str) -> None:
    """Goes to another page of the dashboard without a reload."""
    page.evaluate(
        "path => document.body.appendChild(Object.assign(document.createElement('a'), { href: path })).click()", path
    )


def test_a_part_that_failed_is_read_again_while_its_page_changes_and_ever_more_seldom(alice: Person) -> None:
    alice.expected = "ERR_FAILED"
    team = alice.makes_team("Roof")
    for number in range(51):  # one more than a column reads at once
        alice.creates(f"Tile {number}", teamId=team["id"], status="COMPLETED")
    page = alice.sits_down("/admin")
    page.add_init_script("Math.random = () => 0.99")  # the longest pauses: 4.9 s, then 9.7 s
    page.clock.install()
    page.goto(f"{alice.server.address}/board?team={team['key']}")
    more = page.get_by_role("button", name="Show more")
    expect(more).to_be_visible()
    reads = loses_answers(page, "query Tasks(")
    more.click()
    failure = page.locator("[data-drop=COMPLETED]").get_by_role("alert")
    expect(failure).to_contain_text("We keep trying")

    for title in "Ridge", "Gutter":
        page.clock.fast_forward(2000)
        alice.creates(title, teamId=team["id"], status="COMPLETED")
        expect(alice.card(page, title, column="COMPLETED")).to_be_visible()
    with page.expect_event("requestfailed", timeout=2500):
        page.clock.fast_forward(2000)
    page.evaluate(COMES_LATER)  # the next pause has begun
    page.clock.fast_forward(5500)
    page.evaluate(COMES_LATER)
    assert len(reads) == 2
    with page.expect_event("requestfailed"):
        page.clock.fast_forward(5000)

    page.unroute("**/graphql")
    page.get_by_role("button", name="Try again").click()
    expect(failure).to_have_count(0)
    loses_answers(page, "query Tasks(")
    more.click()
    expect(failure).to_be_visible()
    page.evaluate(COMES_LATER)
    with page.expect_event("requestfailed", timeout=2500):  # the first pause is short again
        page.clock.fast_forward(5000)


def test_a_lost_answer_does_not_duplicate_the_task(alice: Person) -> None:
    alice.expected = REFUSED + "|ERR_FAILED"
    page = alice.sits_down("/tasks")
    lost: list[str] = []

    def lose_the_first(route: Route) -> None:
        if "createTask" in (route.request.post_data or "") and not lost:
            lost.append("one")
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/graphql", lose_the_first)
    alice.adds(page, "Only once")

    expect(alice.row(page, "Only once")).to_contain_text("GEN-")
    query = '{ tasks(filter: { text: "only once", creator: { me: true } }) { totalCount } }'
    assert alice.asks(query)["tasks"]["totalCount"] == 1
    assert lost == ["one"]


@pytest.mark.parametrize(("width", "path"), [(390, "/tasks"), (390, "/t/{key}"), (1440, "/t/{key}")])
def test_an_outage_shows_on_a_phone_and_beside_a_sheet_while_the_socket_is_up(
    alice: Person, width: int, path: str
) -> None:
    alice.expected = REFUSED + "|ERR_FAILED"
    task = alice.creates("Sent again")
    page = alice.sits_down(path.format(key=task["key"]), width=width, height=844)
    losing = loses_answers(page, "updateTask")
    page.get_by_role("button", name="Pending").or_(page.locator(".sheet [data-field=status]")).last.click()
    page.locator(".menu").get_by_role("option", name="Completed").click()

    line = page.locator(".line.narrow")
    expect(line).to_have_text("offline, 1 change waiting")
    expect(line.locator(".pulse.off")).to_be_visible()
    expect(page.locator("[data-line=sync]").first).to_be_attached()
    assert line.evaluate(IS_ON_TOP)

    page.unroute("**/graphql")
    expect(line).to_have_count(0)
    assert losing


IS_ON_TOP = """line => {
  const { x, y, height } = line.getBoundingClientRect()
  return line.contains(document.elementFromPoint(x + 4, y + height / 2))
}"""


def test_pending_changes_survive_a_reload_and_are_done_once(alice: Person) -> None:
    alice.expected = REFUSED + "|ERR_FAILED"
    page = alice.sits_down("/tasks")
    losing = loses_answers(page, "createTask")
    alice.adds(page, "Kept in this tab")
    expect(page.locator("[data-line]").first).to_have_text("offline, 1 change waiting")

    page.once("dialog", lambda dialog: dialog.accept())
    page.unroute("**/graphql")
    page.reload()

    expect(alice.row(page, "Kept in this tab")).to_contain_text("GEN-")
    query = '{ tasks(filter: { text: "kept in this tab", creator: { me: true } }) { totalCount } }'
    assert alice.asks(query)["tasks"]["totalCount"] == 1
    assert losing


def test_a_change_that_may_have_been_done_a_day_ago_is_not_resent(alice: Person) -> None:
    alice.expected = REFUSED + "|ERR_FAILED"
    alice.creates("Perhaps done")
    page = alice.sits_down("/tasks?status=all")
    losing = loses_answers(page, "updateTask")
    alice.row(page, "Perhaps done").get_by_role("link").focus()
    page.keyboard.press("e")
    expect(page.locator("[data-line]").first).to_have_text("offline, 1 change waiting")

    page.once("dialog", lambda dialog: dialog.accept())
    page.evaluate(A_DAY_PASSES)
    page.reload()

    expect(page.locator(".toast")).to_contain_text("may have been done")
    expect(page.locator("[data-line]").first).to_have_text("in sync")
    expect(alice.row(page, "Perhaps done").get_by_role("button", name="Completed")).to_be_visible()
    assert page.evaluate("sessionStorage.getItem('taskflow.waiting')") is None
    assert losing


A_DAY_PASSES = """() => {
  const kept = JSON.parse(sessionStorage.getItem('taskflow.waiting'))
  for (const write of kept.writes) write.sentAt -= 25 * 3_600_000
  sessionStorage.setItem('taskflow.waiting', JSON.stringify(kept))
}"""


def loses_answers(page: Page, field: str) -> list[str]:
    """The server handles the request, and the page gets no answer."""
    lost: list[str] = []

    def lose(route: Route) -> None:
        if field not in (route.request.post_data or ""):
            return route.fallback()
        lost.append(field)
        route.fetch()
        return route.abort()

    page.route("**/graphql", lose)
    return lost


def test_a_refused_change_is_taken_back_with_the_reason(alice: Person, bob: Person) -> None:
    task = bob.creates("Will be gone")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Will be gone")).to_be_visible()

    def refuse(route: Route) -> None:
        """Refuses as if the task had been purged a moment before."""
        body = (route.request.post_data or "").replace(task["id"], "task_01jxyz00000000000000000000")
        route.continue_(post_data=body) if "updateTask" in body else route.continue_()

    page.route("**/graphql", refuse)
    alice.row(page, "Will be gone").get_by_role("link").focus()
    page.keyboard.press("e")

    expect(page.locator(".toast")).to_contain_text("Taken back")
    expect(alice.row(page, "Will be gone").get_by_role("button", name="Pending")).to_be_visible()


def test_an_expired_token_is_renewed_silently(alice: Person) -> None:
    alice.expected = "401"  # the browser logs the refusal; the page answers it with a refresh
    page = alice.sits_down("/tasks")
    spoilt: list[str] = []

    def spoil_the_first(route: Route) -> None:
        headers = dict(route.request.headers)
        if "createTask" in (route.request.post_data or "") and not spoilt:
            spoilt.append("one")
            headers["authorization"] = "Bearer e30.e30.e30"
        route.continue_(headers=headers)

    page.route("**/graphql", spoil_the_first)
    alice.adds(page, "Written with an old token")

    expect(alice.row(page, "Written with an old token")).to_contain_text("GEN-")
    assert spoilt == ["one"]


def test_a_session_ended_elsewhere_signs_out_here(alice: Person) -> None:
    alice.expected = "401"
    page = alice.sits_down("/tasks")
    alice.asks("mutation { logout(everywhere: true) { ok } }")

    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    expect(page.get_by_text("Your session has ended")).to_be_visible()


def hold_back_sockets(page: Page) -> None:
    """Plays a network outage: the page must not reconnect before Bob has made his changes."""
    page.evaluate("""() => {
      window.RealSocket = WebSocket
      window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.({ code: 1006 })) } close() {} }
    }""")


def let_sockets_through(page: Page) -> None:
    page.evaluate("() => { window.WebSocket = window.RealSocket }")
