"""No data at all, too much of everything, and names that are too long."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server

LONG = "The committee for the preservation of old hedges and of all that lives in them"
CREATE_TEAM = (
    "mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id key name } errors { message } } }"
)
MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"


def test_a_first_day_begins_with_a_button(own_server: Server, invite: Invite) -> None:
    page = invite(own_server, "Alice Johnson").sits_down("/")
    expect(page.get_by_text("No tasks yet")).to_be_visible()

    page.locator(".empty").get_by_role("button", name="New task").click()
    page.keyboard.type("Look around")
    page.keyboard.press("Enter")

    expect(page.get_by_role("list", name="Recent").get_by_role("link", name="Look around")).to_be_visible()


def test_empty_pages_explain_how_to_fill_them(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    page = alice.sits_down("/board", width=390, height=844)
    expect(page.locator("[data-drop=PENDING]")).to_contain_text("New tasks start here")

    page.goto(f"{own_server.address}/calendar")
    expect(page.get_by_text("Nothing is due in this period")).to_be_visible()


def test_a_list_that_is_still_loading_shows_no_number(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.route("**/graphql", lambda route: None if "orderBy" in (route.request.post_data or "") else route.fallback())
    page.goto(f"{alice.server.address}/board")
    alice.is_in_sync(page)

    expect(page.locator(".col")).to_have_count(3)
    expect(page.locator(".col header .num")).to_have_text(["", "", ""])


ORDER = """item => {
  const [who, team] = item.querySelectorAll('b')
  const between = document.createRange()
  between.setStartAfter(who)
  between.setEndBefore(team)
  const [name, words, other] = [who, between, team].map((one) => one.getBoundingClientRect())
  return name.right <= words.left + 1 && words.right <= other.left + 1
}"""


def test_a_name_with_direction_marks_affects_only_itself(own_server: Server, invite: Invite) -> None:
    """Otherwise a name could reverse the sentence around it in the feed, and make it say something else."""
    invite(own_server, "Eve \u202eelims")
    page = invite(own_server, "Bob Meyer").sits_down("/", width=1600)

    sentence = page.get_by_text("joined").filter(has=page.locator("b", has_text="Eve")).filter(has_text="General").last
    assert sentence.evaluate(ORDER)


def test_long_names_stay_in_their_place(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    answer = alice.asks(CREATE_TEAM, input={"name": LONG, "key": "HEDGEROW"})["createTeam"]
    assert answer["errors"] == []
    alice.asks(MANY, inputs=[{"title": f"{LONG} {at}", "teamId": answer["team"]["id"]} for at in range(100)])
    page = alice.sits_down("/tasks")

    row = page.locator(".row").first
    expect(row).to_contain_text("HEDGEROW-100")
    assert ends(row.locator("code")) <= starts(row.locator(".t"))
    assert not sticks_out(page.locator(".side"))

    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 844})
        for path in ("/board", "/calendar", f"/team/{answer['team']['key']}", "/instance"):
            page.goto(own_server.address + path)
            alice.is_in_sync(page)
            expect(page.locator("main h1, main .empty").first).to_be_visible()
            assert not sticks_out(page.locator("main")), (path, width)
            assert not any(sticks_out(tools) for tools in page.locator("main .tools").all()), (path, width)


def test_a_full_day_is_expanded_and_the_focus_stays(alice: Person) -> None:
    for at in range(6):
        alice.creates(f"Guest {at}", dueDate="2031-05-12", assigneeId=alice.id)
    page = alice.sits_down("/calendar?month=2031-05&assignee=me")
    more = page.locator("[data-drop='2031-05-12'] .rest")
    expect(more).to_have_text("3 more")
    more.focus()

    page.keyboard.press("Enter")
    expect(page.locator("[data-drop='2031-05-12'] .ev")).to_have_count(6)
    expect(more).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-drop='2031-05-12'] .ev")).to_have_count(3)
    expect(more).to_be_focused()


def starts(element: Locator) -> float:
    x: float = element.evaluate("element => element.getBoundingClientRect().left")
    return x


def ends(element: Locator) -> float:
    """The right edge of its text, even beyond its box."""
    x: float = element.evaluate(
        "element => { const all = document.createRange(); all.selectNodeContents(element); return all.getBoundingClientRect().right }"
    )
    return x


def sticks_out(element: Locator) -> bool:
    wide: bool = element.evaluate("element => element.scrollWidth > element.clientWidth + 1")
    return wide
