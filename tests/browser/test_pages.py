"""Every page, light and dark, wide and narrow: axe reports nothing, and nothing overflows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.person import Person, settles
from tests.browser.server import Server

SIZES = {"wide": (1440, 900), "narrow": (390, 844)}
PAGES = [
    "/",
    "/inbox",
    "/tasks",
    "/tasks?q=nothing+like+this",
    "/board",
    "/calendar",
    "/reports",
    "/t/GEN-1",
    "/team",
    "/settings",
    "/trash",
    "/admin",
    "/instance",
]
COLORS = ["#000000", "#ffffff", "#ffff00", "#ff0000", "#0000ff", "#00ff00", "#8b949e"]
"""Colours of labels: their names are readable on each."""
DOORS = ["/sign-in", "/register", "/forgot", "/reset", "/confirm"]


@pytest.fixture(scope="module")
def admin(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """A person who may see everything, with tasks to see."""
    server = Server(tmp_path_factory.mktemp("pages"))
    server.start()
    token, id = server.registers("Alice Johnson", "alice@example.com")
    server.command("user", "promote", "alice@example.com")
    alice = Person(server, chromium, "Alice Johnson", "alice@example.com", token, id)
    alice.comes_back()
    for at, status in enumerate(["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"]):
        alice.creates(f"Task {at}", status=status, priority=["LOW", "MEDIUM", "HIGH", "URGENT"][at], assigneeId=id)
    labels = [alice.makes_label("GEN", f"Label {color}", color=color) for color in COLORS]
    alice.creates("Long ago", dueDate="2026-01-01", labelIds=labels)
    for label in labels:
        alice.creates(f"With {label}", labelIds=[label], dueDate="2026-01-01")
    told = alice.asks(
        'mutation { createComment(input: { taskId: "GEN-5", body: "Well done" }) { errors { message } } }'
    )
    assert told["createComment"]["errors"] == []
    yield alice
    assert alice.leaves() == []
    server.stop()


@pytest.fixture(scope="module")
def page(admin: Person) -> Page:
    return admin.sits_down("/")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible(admin: Person, page: Page, path: str, theme: str, size: str) -> None:
    dress(page, theme, size)
    page.goto(admin.server.address + path)
    admin.is_in_sync(page)
    expect(page.get_by_text("Loading…")).to_have_count(0)
    check(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", DOORS)
def test_a_sign_in_page_is_accessible(admin: Person, path: str, theme: str, size: str) -> None:
    page = admin.opens(path)
    dress(page, theme, size)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    check(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("keys", ["Control+k", "?", "n", "j s", "j d", "j a", "j l"])
def test_dialogs_are_accessible(admin: Person, page: Page, keys: str, theme: str) -> None:
    dress(page, theme, "wide")
    page.goto(f"{admin.server.address}/tasks")
    expect(admin.row(page, "Long ago")).to_be_visible()
    for key in keys.split():
        page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_visible()
    check(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_results_of_the_palette_are_accessible(admin: Person, page: Page, theme: str, size: str) -> None:
    dress(page, theme, size)
    page.goto(f"{admin.server.address}/tasks")
    expect(admin.row(page, "Long ago")).to_be_visible()
    page.keyboard.press("Control+k")
    page.keyboard.type("well done")
    expect(page.get_by_role("option").locator("mark")).to_have_text(["Well", "done"])
    check(page)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_bar_for_several_tasks_and_the_menu_of_one_are_accessible(
    admin: Person, page: Page, theme: str, size: str
) -> None:
    dress(page, theme, size)
    page.goto(f"{admin.server.address}/tasks")
    row = admin.row(page, "Long ago")
    row.get_by_role("link").focus()
    page.keyboard.press("x")
    expect(page.get_by_role("toolbar")).to_be_visible()
    check(page)
    row.get_by_role("link").click(button="right")
    expect(page.get_by_role("menu")).to_be_visible()
    check(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/tasks", "/board", "/calendar?view=week"])
def test_a_task_beside_a_page_is_accessible(admin: Person, page: Page, path: str, theme: str) -> None:
    task = admin.creates("Read it", description=f"See {admin.server.address}/health", assigneeId=admin.id)
    dress(page, theme, "wide")
    page.goto(admin.server.address + path)
    admin.is_in_sync(page)
    page.keyboard.press("Control+k")
    page.keyboard.type(task["key"])
    page.get_by_role("option", name="Read it").click()
    expect(page.get_by_role("group", name="Description")).to_be_visible()
    check(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_highlighted_words_of_the_line_are_accessible(admin: Person, page: Page, theme: str) -> None:
    dress(page, theme, "wide")
    page.goto(f"{admin.server.address}/tasks")
    page.get_by_role("textbox", name="New task").fill("Water the beds !high @alice on friday")
    expect(page.locator(".quick mark")).to_have_count(3)
    check(page)


def test_an_unknown_address_shows_not_found(admin: Person) -> None:
    admin.expected = "404"
    page = admin.sits_down("/no/such/page")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    check(page)


def test_an_unknown_team_is_not_found(admin: Person) -> None:
    page = admin.sits_down("/team/NOPE")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    expect(page.get_by_role("heading", name="Members")).to_have_count(0)


@pytest.mark.parametrize("path", ["/tasks", "/board", "/calendar", "/board?group=priority"])
def test_the_tasks_of_an_unknown_team_are_not_found(admin: Person, path: str) -> None:
    page = admin.sits_down(f"{path}{'&' if '?' in path else '?'}team=NOPE")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", name="There is nothing here")).to_have_count(0)


def test_an_address_that_is_badly_encoded_is_not_found(admin: Person) -> None:
    page = admin.sits_down("/tasks")
    page.goto(f"{admin.server.address}/t/%E0%A4%A")
    expect(page.locator(".sheet")).to_contain_text("This task is not here")


@pytest.mark.parametrize("part", ["status", "priority", "due"])
def test_unknown_values_in_an_address_are_left_out(admin: Person, part: str) -> None:
    page = admin.sits_down("/tasks")
    rows = page.locator("main .rows > li")
    expect(rows.first).to_be_visible()
    count = rows.count()

    page.goto(f"{admin.server.address}/tasks?{part}=NONSENSE")

    expect(rows).to_have_count(count)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_the_sign_in_page_goes_from_field_to_field(admin: Person) -> None:
    """The e-mail is on the page for a forgotten password, too."""
    page = admin.opens("/sign-in")
    expect(page.get_by_label("E-mail")).to_be_focused()
    page.keyboard.type(admin.email)
    page.keyboard.press("Tab")
    expect(page.get_by_label("Password")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Forgotten?")).to_be_focused()

    page.keyboard.press("Enter")

    expect(page.get_by_label("E-mail")).to_have_value(admin.email)
    page.get_by_label("E-mail").fill("another@example.com")
    page.get_by_role("link", name="Back").click()
    expect(page.get_by_label("E-mail")).to_have_value("another@example.com")


def test_forced_colours_and_reduced_motion_are_respected(admin: Person) -> None:
    page = admin.sits_down("/", forced_colors="active", reduced_motion="reduce")
    dots = page.locator(".pulse").first.evaluate("dot => getComputedStyle(dot).animationName")
    assert dots == "none"
    expect(page.locator("[data-tile=total] .n")).to_be_visible()


def test_the_page_is_shown_in_german_when_asked(admin: Person) -> None:
    page = admin.sits_down("/settings")
    page.get_by_label("Language").select_option("de")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("heading", name="Einstellungen")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "de"
    page.get_by_label("Sprache").select_option("en")
    page.get_by_role("button", name="Speichern").click()
    expect(page.get_by_role("heading", name="Settings")).to_be_visible()


def test_nothing_overflows_from_right_to_left(admin: Person, page: Page) -> None:
    dress(page, "light", "wide")
    for path in ("/", "/tasks", "/board", "/t/GEN-1"):
        page.goto(admin.server.address + path)
        admin.is_in_sync(page)
        page.evaluate("document.documentElement.dir = 'rtl'")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def dress(page: Page, theme: str, size: str) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)


def check(page: Page) -> None:
    settles(page)
    found = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
