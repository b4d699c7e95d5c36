"""Finding tasks: filters, search, order, pages, and hostile titles."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_beside import gives, has_a_team

MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"
BY_TITLE = "{ tasks(orderBy: [{field: TITLE}], first: 100) { nodes { title } } }"
HOSTILE = [
    '<img src=x onerror="window.pwned = 1">',
    "<script>window.pwned = 1</script>",
    "{{constructor.constructor('window.pwned = 1')()}}",
    "\u202eright to left override",
    "x" * 200,
]


def test_a_filter_stays_in_the_address_and_keeps_the_list_up_to_date(alice: Person, bob: Person) -> None:
    urgent = bob.creates("Fix the leak", priority="URGENT")
    bob.creates("Polish the sign", priority="LOW")
    page = alice.sits_down("/tasks")

    page.get_by_label("Priority", exact=True).select_option("URGENT")
    expect(alice.row(page, "Fix the leak")).to_be_visible()
    expect(alice.row(page, "Polish the sign")).to_have_count(0)
    expect(page).to_have_url(f"{alice.server.address}/tasks?priority=URGENT")

    bob.changes(urgent, priority="LOW")
    expect(alice.row(page, "Fix the leak")).to_have_count(0)

    page.reload()
    expect(page.get_by_label("Priority", exact=True)).to_have_value("URGENT")


def test_a_task_that_somebody_else_restores_is_shown_again(alice: Person, bob: Person) -> None:
    task = bob.creates("Sow the beans")
    page = alice.sits_down("/tasks")
    expect(alice.row(page, "Sow the beans")).to_be_visible()

    bob.asks("mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }", id=task["id"])
    expect(alice.row(page, "Sow the beans")).to_have_count(0)

    bob.asks("mutation ($id: ID!) { restoreTask(id: $id) { errors { message } } }", id=task["id"])
    expect(alice.row(page, "Sow the beans")).to_be_visible()


def test_the_rail_shows_the_title_of_a_new_task(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/tasks")

    task = bob.creates("Weigh the pumpkins")

    expect(page.get_by_role("log").first).to_contain_text(f"Bob Meyer created {task['key']} Weigh the pumpkins")


def test_search_asks_the_server_and_stays_live(alice: Person, bob: Person) -> None:
    word = f"zebra{secrets.token_hex(3)}"
    bob.creates(f"Feed the {word}")
    hidden = bob.creates("Something else", description=f"about the {word}")
    page = alice.sits_down("/tasks?status=all")

    expect(page.get_by_role("searchbox")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type(word)
    expect(page.get_by_text("2 tasks")).to_be_visible()
    expect(alice.row(page, "Something else")).to_be_visible()

    bob.creates(f"Brush the {word}")
    expect(page.get_by_text("3 tasks")).to_be_visible()
    bob.changes(hidden, status="CANCELLED")
    expect(alice.row(page, "Something else").get_by_role("button", name="Cancelled")).to_be_visible()


def test_the_list_grows_while_one_scrolls(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    for start in (0, 60):
        alice.asks(MANY, inputs=[{"title": f"Task number {start + at:03}"} for at in range(60)])
    page = alice.sits_down("/tasks?sort=title")
    expect(page.get_by_text("120 tasks")).to_be_visible()

    alice.row(page, "Task number 000").get_by_role("link").focus()
    for _ in range(119):
        page.keyboard.press("j")
        expect(page.locator("[data-go]:focus")).to_be_attached()

    expect(alice.row(page, "Task number 119")).to_be_visible()
    assert titles(page) == [f"Task number {at:03}" for at in range(120)]


def test_a_list_by_title_is_in_the_order_of_the_server(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    folded = ["10 nails", "② rakes", "Fin", "ﬁnal bill", "fire", "Straße kehren", "Strata bohren", "ΜΆΪΟΣ", "μαιου"]
    folded += ["ıslak", "किताब", "कुदाल", "Ꭰꭰ", "ꭱꭰ", "サンダ", "ｻﾝﾀﾞﾙ", "サンタ", "☀\ufe0f sun", "☀\U0001f327 rain"]
    alice.asks(MANY, inputs=[{"title": f"A {at:02}"} for at in range(36)] + [{"title": title} for title in folded])
    alice.asks(MANY, inputs=[{"title": f"\U0001f33b {at:02}"} for at in range(10)])
    asked = [task["title"] for task in alice.asks(BY_TITLE)["tasks"]["nodes"]]

    page = alice.sits_down("/tasks?sort=title")

    expect(page.get_by_text("65 tasks")).to_be_visible()
    expect(page.locator(".rows > li")).to_have_count(50)
    assert titles(page) == asked[:50]
    scrolls_to_the_end(page)
    expect(page.locator(".rows > li")).to_have_count(65)
    assert titles(page) == asked


def test_a_title_that_the_browser_sorts_elsewhere_is_not_hidden(own_server: Server, invite: Invite) -> None:
    """The browser may have a newer Unicode than the server, or than the server had when it stored the title."""
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    team = has_a_team(bob)
    for start in (0, 90):
        alice.asks(MANY, inputs=[{"title": f"Leek {start + at:03}"} for at in range(90)])
    for title in ("Onion", "Parsnip"):
        alice.creates(title)
    sorts_first(own_server, "Onion")
    page = alice.sits_down("/tasks?sort=title")

    def shows(title: str, *, rows: int) -> None:
        expect(alice.row(page, title)).to_be_attached()
        expect(page.locator(".rows > li")).to_have_count(rows)

    shows("Onion", rows=50)
    page.reload()
    shows("Onion", rows=50)
    for rows in (100, 150):
        scrolls_to_the_end(page)
        shows("Onion", rows=rows)

    sorts_first(own_server, "Parsnip")
    gives(bob, alice, team, "MEMBER")  # the list is read again
    shows("Parsnip", rows=150)


def sorts_first(server: Server, title: str) -> None:
    with closing(sqlite3.connect(server.folder / "taskflow.db")) as database, database:
        database.execute("UPDATE tasks SET folded_title = 'a' WHERE title = ?", (title,))


def test_a_new_task_is_found_by_words_as_the_server_finds_it(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/tasks?q=strasse+don't+ﬁx+किताब")
    expect(page.get_by_text("0 tasks")).to_be_visible()

    bob.creates("Don’t fix किताब: STRAẞE, Café")

    expect(alice.row(page, "Don’t fix किताब: STRAẞE, Café")).to_be_visible()


def scrolls_to_the_end(page: Page) -> None:
    page.locator("main").evaluate("main => main.scrollTo(0, 1e9)")


def titles(page: Page) -> list[str]:
    return page.locator(".rows .t").all_text_contents()


def test_the_list_grows_however_fast_one_scrolls(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    for _ in range(5):
        alice.asks(MANY, inputs=[{"title": f"Task number {at}"} for at in range(100)])
    page = alice.sits_down("/tasks")
    expect(page.get_by_text("500 tasks")).to_be_visible()

    page.evaluate("setInterval(() => document.querySelector('main').scrollTo(0, 1e9), 20)")

    expect(page.locator(".rows > li")).to_have_count(500)


@pytest.mark.parametrize("title", HOSTILE, ids=["image", "script", "template", "override", "long"])
def test_a_hostile_title_is_shown_as_text(alice: Person, bob: Person, title: str) -> None:
    task = bob.creates(title, assigneeId=alice.id)
    page = alice.sits_down("/tasks")

    for path in ("/?assignee=me", "/tasks?assignee=me", "/board?assignee=me", f"/t/{task['key']}"):
        page.goto(alice.server.address + path)
        alice.is_in_sync(page)
        expect(page.locator(f"[data-task={task['id']}]").first).to_contain_text(title)
        assert page.evaluate("window.pwned") is None
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_quick_add_understands_a_line(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/tasks")
    title = f"Write notes {secrets.token_hex(3)}"
    alice.adds(page, f"{title} !urgent @alice tomorrow")

    row = alice.row(page, title)
    expect(row.get_by_role("img", name="Urgent")).to_be_visible()
    expect(row.get_by_role("img", name="Alice Johnson")).to_be_visible()
    expect(row).to_contain_text("Tomorrow")
    expect(bob.row(bob.sits_down("/tasks"), title)).to_be_visible()


def test_the_list_holds_as_many_rows_as_its_number_says(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    for status in ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"):
        alice.creates(f"Is {status}", status=status)
    page = alice.sits_down("/tasks")
    expect(page.get_by_role("status").filter(has_text="2 tasks")).to_be_visible()
    expect(page.get_by_role("navigation", name="Main").get_by_role("link", name="Tasks")).to_contain_text("2")

    page.get_by_label("Status", exact=True).select_option("Any status")
    expect(page.locator("main .rows > li")).to_have_count(4)
    expect(page).to_have_url(f"{own_server.address}/tasks?status=all")
