"""Small things that people meet every day."""

from __future__ import annotations

import re
import secrets

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person, settles
from tests.browser.server import Server
from tests.browser.test_languages import SPEAK
from tests.browser.test_views import saves
from tests.docs.test_docs_people import table

SET_ROLE = """mutation ($team: ID!, $user: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } }
}"""


def test_z_undoes_only_the_last_action(alice: Person) -> None:
    alice.creates("Oil the door")
    page = alice.sits_down("/tasks")
    alice.row(page, "Oil the door").get_by_role("link").focus()
    for word in ("urgent", "low"):
        page.keyboard.press("p")
        page.keyboard.type(word)
        page.keyboard.press("Enter")
        expect(page.locator(".toast").last).to_contain_text(f"priority {word.title()}")

    expect(page.locator(".toast")).to_have_count(2)
    expect(page.locator(".toast kbd")).to_have_count(1)
    expect(page.locator(".toast").last.locator("kbd")).to_have_text("Z")


def test_shortcuts_are_grouped_and_limited_to_permitted_ones(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    own_server.command("user", "promote", alice.email)
    alice.comes_back()
    page = alice.sits_down("/")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Shortcuts")
    expect(sheet.get_by_role("heading", level=3)).to_have_text(
        ["Anywhere", "Go to", "In a list", "With a task", "Move by hand", "While writing"]
    )
    expect(sheet).to_contain_text("Go to Instance")

    team = alice.asks("{ teams { id } }")["teams"][0]["id"]
    assert alice.asks(SET_ROLE, team=team, user=bob.id, role="VIEWER")["setTeamMember"]["errors"] == []
    bobs = bob.sits_down("/")
    bobs.keyboard.press("?")
    seen = bobs.get_by_role("dialog", name="Shortcuts")
    expect(seen.get_by_role("heading", level=3)).to_have_text(["Anywhere", "Go to", "In a list", "With a task"])
    expect(seen).to_contain_text("Watch")  # of the shortcuts for a task
    expect(seen).not_to_contain_text("Delete")
    expect(seen).not_to_contain_text("New task")
    expect(seen).not_to_contain_text("Go to Instance")


def test_the_shortcuts_are_those_of_the_page_of_keys(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    own_server.command("user", "promote", alice.email)
    alice.comes_back()
    alice.creates("Water the plants", assigneeId=invite(own_server, "Bob Meyer").id)
    page = alice.sits_down("/tasks")
    listed: dict[str, str] = {}

    for path in ("/tasks", "/inbox"):  # some work on one page only
        page.goto(alice.server.address + path)
        alice.is_in_sync(page)
        page.keyboard.press("?")
        lines = page.get_by_role("dialog", name="Shortcuts").locator("li")
        expect(lines.first).to_be_visible()
        for line in lines.all():
            text, keys = line.locator("> span").all_inner_texts()
            listed[text.rstrip("…")] = keys.strip()

    rows = (cells for cells in table("docs/guide/keyboard.md") if len(cells) == 3 and cells[1] != "does")
    told = {cells[1]: re.sub(r"</?kbd>", "", cells[0]).replace("⇧", "Shift") for cells in rows}
    assert listed == {text: keys for text, keys in told.items() if text != "Mark all as read"}  # nothing is unread


@pytest.mark.parametrize("size", [(1280, 900), (1280, 700), (390, 844)])
def test_all_shortcuts_can_be_scrolled_to(alice: Person, size: tuple[int, int]) -> None:
    page = alice.sits_down("/", width=size[0], height=size[1])
    page.keyboard.press("?")
    last = page.get_by_role("dialog", name="Shortcuts").locator("li").last

    last.scroll_into_view_if_needed()

    expect(last).to_be_in_viewport(ratio=1)
    sheet = page.get_by_role("dialog", name="Shortcuts").bounding_box()
    assert sheet is not None
    assert sheet["y"] + sheet["height"] <= size[1]


def test_no_key_cap_and_no_badge_is_clipped(alice: Person) -> None:
    alice.creates("Overdue", dueDate="2026-01-01")
    page = alice.sits_down("/tasks")
    clipped = """() => [...document.querySelectorAll('kbd, .nav b, .chip')].filter(one => {
      const box = one.getBoundingClientRect()
      for (let up = one.parentElement; up && up.tagName !== 'DIALOG' && up.tagName !== 'MAIN'; up = up.parentElement) {
        const limit = up.getBoundingClientRect()
        if (getComputedStyle(up).overflow === 'hidden' && box.width && (box.bottom > limit.bottom + 0.5 || box.right > limit.right + 0.5)) return true
      }
      return one.scrollWidth > one.clientWidth + 1
    }).map(one => one.outerHTML)"""
    for keys in ("Escape", "?", "Control+k"):
        page.keyboard.press(keys)
        if keys != "Escape":
            expect(page.get_by_role("dialog")).to_be_visible()
        assert page.evaluate(clipped) == [], keys
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_people_have_colours_of_their_own(own_server: Server, invite: Invite) -> None:
    people = [invite(own_server, f"{name} Meyer") for name in ("Alice", "Bob", "Carol", "Dave", "Erin", "Frank")]
    for person in people:
        people[0].creates(f"For {person.name}", assigneeId=person.id)
    page = people[0].sits_down("/tasks")
    expect(page.locator("main .av")).to_have_count(6)

    hues = page.locator("main .av").evaluate_all(
        "all => all.map(one => Number(getComputedStyle(one).getPropertyValue('--h'))).sort((a, b) => a - b)"
    )
    gaps = [b - a for a, b in zip(hues, [*hues[1:], hues[0] + 360], strict=True)]
    assert min(gaps) >= 30, hues


def test_the_page_of_a_team_shows_its_key_beside_its_description(alice: Person) -> None:
    team = alice.makes_team("Beekeepers")
    page = alice.sits_down(f"/team/{team['key']}")
    about = page.locator("main .top p")
    expect(about).to_have_text(f"Task keys start with {team['key']}.")

    page.get_by_label("Description").fill("Beds and bees")
    page.get_by_role("button", name="Save").click()

    expect(about).to_have_text(f"Task keys start with {team['key']}. Beds and bees")


def test_theme_and_sign_out_are_reachable_between_phone_and_desktop_width(alice: Person) -> None:
    page = alice.sits_down("/", width=1100)
    before = page.evaluate("document.documentElement.dataset.theme ?? ''")
    page.get_by_role("button", name="Switch between light and dark").click()
    assert page.evaluate("document.documentElement.dataset.theme") != before
    alice.signs_out(page)


def test_on_a_phone_the_tab_bar_has_words_and_the_rest_is_behind_more(alice: Person) -> None:
    page = alice.sits_down("/", width=390, height=844)
    foot = page.get_by_role("navigation", name="Main")
    for name in ("Today", "Tasks", "Board", "Calendar", "Search", "More"):
        label = foot.locator("span", has_text=name).filter(visible=True)
        expect(label).to_be_visible()
        assert label.evaluate("label => label.scrollWidth <= label.clientWidth + 1"), name

    foot.get_by_role("button", name="More").click()
    page.get_by_role("dialog", name="More").get_by_role("link", name="Trash").click()
    expect(page.get_by_role("heading", name="Trash")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    foot.get_by_role("button", name="More").click()
    alice.signs_out(page, page.get_by_role("dialog", name="More").get_by_role("button", name="Sign out"))


@pytest.mark.parametrize("path", ["/tasks", "/board", "/calendar"])
def test_touch_targets_are_40_pixels_high(alice: Person, path: str) -> None:
    alice.creates(f"Touch me {secrets.token_hex(3)}")
    page = alice.sits_down(path, width=390, height=844, has_touch=True, is_mobile=True)
    small = page.locator("main .btn, main .icon, main .seg > *, main select, .side .nav").evaluate_all(
        "all => all.filter(one => one.offsetParent && one.offsetHeight < 40).map(one => one.outerHTML)"
    )

    assert small == []


def test_saving_the_profile_keeps_the_region_of_the_language(alice: Person) -> None:
    assert alice.asks(SPEAK, locale="de-CH")["updateProfile"]["errors"] == []
    page = alice.sits_down("/settings")
    profile = page.locator("[aria-labelledby=profile]")

    profile.locator("[name=name]").fill("Alice Jansen")
    profile.get_by_role("button", name="Speichern").click()
    expect(page.locator(".toast")).to_be_visible()
    assert alice.asks("{ me { name locale } }")["me"] == {"name": "Alice Jansen", "locale": "de-CH"}

    profile.locator("[name=locale]").select_option("fr")
    profile.get_by_role("button", name="Speichern").click()
    expect(page.get_by_role("heading", name="Réglages", level=1)).to_be_visible()
    assert alice.asks("{ me { locale } }")["me"] == {"locale": "fr"}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_on_a_phone_the_toast_stands_above_the_selection(alice: Person, language: str) -> None:
    assert alice.asks(SPEAK, locale=language)["updateProfile"]["errors"] == []
    tasks = [alice.creates(f"Bed {at} in {language}") for at in range(2)]
    page = alice.sits_down(f"/tasks?q=in+{language}", width=390, height=844)
    for task in tasks:
        page.locator(f"main [data-task={task['id']}] [data-go]").focus()
        page.keyboard.press("x")
    page.locator(".selection [data-field=priority]").click()
    page.locator(".menu [role=option]").first.click()

    toast = page.locator(".toast")
    expect(toast).to_be_visible()
    settles(page)
    above, bar = toast.bounding_box(), page.locator(".selection").bounding_box()
    assert above
    assert bar
    assert above["y"] + above["height"] <= bar["y"]


def test_a_shared_view_is_an_icon_in_the_narrow_side_bar(alice: Person) -> None:
    team = alice.makes_team("Orchard")
    saves(alice, "Ripe", teamId=team["id"])
    page = alice.sits_down("/tasks", width=1024)
    view = page.get_by_role("link", name="Ripe")

    expect(view.locator("svg")).to_be_visible()
    expect(view.locator("small")).to_be_hidden()
    assert view.evaluate("it => it.scrollWidth <= it.clientWidth")


def test_a_long_address_stays_on_the_page_of_settings(server: Server, chromium: Browser) -> None:
    email = f"{'a.very.long.name' * 4}@{'long' * 12}.example.com"
    token, id = server.registers("Alice Johnson", email)
    alice = Person(server, chromium, "Alice Johnson", email, token, id)
    page = alice.sits_down("/settings", width=390, height=844)
    text, button = page.locator(".top p").bounding_box(), page.locator(".top .tools").bounding_box()

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert text
    assert button
    assert text["x"] + text["width"] <= button["x"]
    assert alice.leaves() == []
