"""Takes the film strips in docs/screenshots/films: five pictures of each story, side by side, of a real server in a real Chromium.
`scripts/screenshots --films`, with the names of those that are wanted, or all."""

from __future__ import annotations

import base64
import secrets
import sys
import tempfile
from collections.abc import Callable
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.browser.columns import Columns
from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.browser.person import Person
from tests.browser.screenshots import TARGET
from tests.browser.server import Server

SIZE = {"width": 1120, "height": 700}
AT_ONCE = "mutation ($ids: [ID!]!, $input: UpdateTaskInput!) { updateTasks(target: {ids: $ids}, input: $input) { succeeded } }"
STRIP = """<!doctype html><style>
body { margin: 0; padding: 16px; width: max-content; display: flex; gap: 16px; font: 20px/1.3 sans-serif; background: #e9e7e2; color: #222 }
figure { margin: 0; display: flex; flex-direction: column; gap: 8px }
img { width: 100%; border: 1px solid #bbb; border-radius: 6px }
</style>"""


class Film:
    """The pictures of one story; each shows one page, or several at the same moment."""

    def __init__(self, server: Server, browser: Browser) -> None:
        self.server, self.browser = server, browser
        self.figures: list[str] = []

    def invite(self, name: str) -> Person:
        email = f"{name.split(maxsplit=1)[0].lower()}.{secrets.token_hex(3)}@example.com"
        token, id = self.server.registers(name, email)
        return Person(self.server, self.browser, name, email, token, id)

    def shoot(self, caption: str, *pages: Page) -> None:
        shots = [base64.b64encode(page.screenshot(animations="disabled")).decode() for page in pages]
        images = "".join(f'<img src="data:image/png;base64,{shot}">' for shot in shots)
        width = (pages[0].viewport_size or SIZE)["width"] // 2
        self.figures.append(
            f'<figure style="width: {width}px">{images}<figcaption>{escape(caption)}</figcaption></figure>'
        )

    def develop(self, path: Path) -> None:
        page = self.browser.new_page(viewport={"width": 1, "height": 1})
        page.set_content(STRIP + "".join(self.figures))
        page.locator("body").screenshot(path=path, type="jpeg", quality=80)
        page.close()


def sits_down(person: Person, path: str, **how: int) -> Page:
    return person.sits_down(path, **{**SIZE, **how}, device_scale_factor=1)


def an_open_sheet_survives(film: Film) -> None:
    alice, bob = film.invite("Alice Johnson"), film.invite("Bob Meyer")
    team, other = alice.makes_team("Orchard"), bob.makes_team("Meadow")
    orchard, meadow = Columns(alice, team, {}), Columns(bob, other, {})
    orchard.takes_in(bob)
    task = bob.creates("Prune the apple trees", teamId=team["id"])
    page = sits_down(alice, f"/t/{task['key']}")
    text = page.get_by_role("textbox", name="Write a comment")
    text.click()
    film.shoot("A task is open", page)
    page.keyboard.type("The two at the gate are half")
    film.shoot("Half a sentence is written", page)
    meadow.takes_in(alice)
    expect(page.get_by_role("navigation", name="Teams").get_by_role("link", name="Meadow")).to_be_visible()
    film.shoot("Bob takes her into another team: all streams begin anew", page)
    page.keyboard.type(" done, the rest is for Friday.")
    film.shoot("The words and the caret are where they were", page)
    page.keyboard.press("Control+Enter")
    expect(text).to_have_value("")
    film.shoot("Sent", page)


def one_scope_follows(film: Film) -> None:
    alice, bob = film.invite("Alice Johnson"), film.invite("Bob Meyer")
    team = alice.makes_team("Orchard")
    for title, status in (
        ("Graft the pears", "IN_PROGRESS"),
        ("Order new labels", "PENDING"),
        ("Sharpen the saw", "PENDING"),
    ):
        alice.creates(title, teamId=team["id"], assigneeId=alice.id, status=status, dueDate="2031-05-12")
    bob.creates("In another team", dueDate="2031-05-12")
    page = sits_down(alice, "/tasks")
    film.shoot("All teams", page)
    page.get_by_role("navigation", name="Teams").get_by_role("link", name=team["name"]).click()
    page.get_by_role("button", name="Mine").click()
    expect(page.locator("main .rows > li")).to_have_count(3)
    film.shoot("Orchard is chosen, and Mine", page)
    for name in ("Board", "Today"):
        page.get_by_role("navigation", name="Main").get_by_role("link", name=name).click()
        expect(page.get_by_role("button", name="Mine")).to_have_attribute("aria-pressed", "true")
        page.wait_for_load_state("networkidle")
        film.shoot(f"Both hold on {name}", page)
    page.locator("body").press("n")
    page.get_by_role("dialog").wait_for()
    film.shoot("A new task goes where one is", page)


def under_the_last_card(film: Film) -> None:
    alice = film.invite("Alice Johnson")
    team = alice.makes_team("Orchard")
    for title in ("Plant the hedge", "Water the seedlings", "Turn the compost"):
        alice.creates(title, teamId=team["id"])
    alice.creates("Mend the ladder", teamId=team["id"], status="IN_PROGRESS")
    page = sits_down(alice, f"/board?team={team['key']}")
    expect(page.locator(".tk")).to_have_count(4)
    film.shoot("Columns are as high as the board", page)
    carries(page, page.locator(".tk", has_text="Water the seedlings"))
    onto(page, page.locator("[data-drop=IN_PROGRESS]"))
    film.shoot("Under the last card it says where it will be", page)
    page.mouse.up()
    expect(page.locator("[data-drop=IN_PROGRESS] .tk")).to_have_count(2)
    film.shoot("Dropped", page)
    phone = sits_down(alice, f"/board?team={team['key']}", width=390, height=700)
    expect(phone.locator(".tk").first).to_be_visible()
    film.shoot("On a phone a column fills the screen", phone)
    phone.locator(".col").nth(1).evaluate("column => column.scrollIntoView({ inline: 'start' })")
    film.shoot("and the next one snaps into its place", phone)


def several_rows(film: Film) -> None:
    alice = film.invite("Alice Johnson")
    team = alice.makes_team("Orchard")
    for title in ("Graft the pears", "Order new labels", "Sharpen the saw", "Thin the plums", "Write to the mill"):
        alice.creates(title, teamId=team["id"])
    page = sits_down(alice, f"/tasks?team={team['key']}&sort=title")
    alice.row(page, "Graft the pears").locator("[data-field=priority]").first.click()
    page.locator(".menu").wait_for()
    film.shoot("A click on a priority edits it where it stands", page)
    page.keyboard.press("Escape")
    for title in ("Graft the pears", "Sharpen the saw", "Thin the plums"):
        alice.row(page, title).get_by_role("link").focus()
        page.keyboard.press("x")
    film.shoot("X selects several, and a bar offers what can be done", page)
    page.get_by_role("toolbar").get_by_role("button", name="Priority").click()
    page.locator(".menu").wait_for()
    film.shoot("Priority, of all three", page)
    page.locator(".menu").get_by_role("option", name="Urgent").click()
    expect(page.locator(".toast").last).to_contain_text("3 tasks changed")
    film.shoot("Changed in one call", page)
    page.keyboard.press("z")
    expect(page.locator(".toast").last).to_contain_text("undone")
    film.shoot("Z takes all of it back", page)


def a_drag_in_two_browsers(film: Film) -> None:
    alice, bob = film.invite("Alice Johnson"), film.invite("Bob Meyer")
    columns = Columns(alice, alice.makes_team("Orchard"), {})
    for name, status in (("Ideas", "PENDING"), ("Ready", "PENDING"), ("Doing", "IN_PROGRESS"), ("Done", "COMPLETED")):
        columns.add(name, status)
    columns.takes_in(bob)
    for title in ("Plant the hedge", "Water the seedlings", "Turn the compost"):
        columns.creates(title, "Ideas")
    columns.creates("Mend the ladder", "Ready")
    pages = [sits_down(person, f"/board?team={columns.team['key']}", height=480) for person in (alice, bob)]
    hers, his = pages
    for page in pages:
        expect(page.locator(".tk")).to_have_count(4)
    film.shoot("Alice's board above, Bob's below", *pages)
    carries(hers, hers.locator(".tk", has_text="Water the seedlings"))
    onto(hers, hers.locator(columns.selector("Ready")))
    film.shoot("Alice carries a card to another column", *pages)
    hers.mouse.up()
    columns.show(his, Ready=["Mend the ladder", "Water the seedlings"])
    film.shoot("Bob sees it there", *pages)
    carries(his, his.locator(".tk", has_text="Turn the compost"))
    first = his.locator(".tk", has_text="Plant the hedge").bounding_box()
    assert first is not None
    his.mouse.move(first["x"] + 60, first["y"] + 4, steps=6)
    film.shoot("Bob moves one up within its column", *pages)
    his.mouse.up()
    columns.show(hers, Ideas=["Turn the compost", "Plant the hedge"])
    film.shoot("and Alice has the same order", *pages)


def undoing_what_somebody_did_to_many(film: Film) -> None:
    alice, bob = film.invite("Alice Johnson"), film.invite("Bob Meyer")
    columns = Columns(alice, alice.makes_team("Orchard"), {})
    columns.takes_in(bob)
    titles = ("Graft the pears", "Order new labels", "Sharpen the saw", "Thin the plums")
    tasks = [alice.creates(title, teamId=columns.team["id"]) for title in titles]
    bob.comes_back()
    page = sits_down(alice, f"/tasks?team={columns.team['key']}&sort=title")
    film.shoot("Four tasks of medium priority", page)
    bob.asks(AT_ONCE, ids=[task["id"] for task in tasks], input={"priority": "URGENT", "status": "IN_PROGRESS"})
    expect(page.locator("main .rows > li [data-field=status]").last).to_be_visible()
    for title in titles:
        expect(alice.row(page, title)).to_contain_text("Urgent")
    film.shoot("Bob makes all of them urgent and begins them", page)
    alice.row(page, "Graft the pears").get_by_role("link").click()
    undo = page.get_by_role("button", name="Undo this")
    undo.scroll_into_view_if_needed()
    film.shoot("The activity of one of them says so", page)
    undo.click()
    there = page.get_by_role("button", name="Undo there too")
    there.wait_for()
    film.shoot("That one is undone, and the other three are offered", page)
    there.click()
    expect(page.locator(".toast", has_text="3 tasks: undone")).to_be_visible()
    film.shoot("All four are as they were", page)


def carries(page: Page, card: Locator) -> None:
    box = card.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 20, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + 20, steps=3)


def onto(page: Page, column: Locator) -> None:
    """Moves the pointer below the last card of a column."""
    box = column.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 60, box["y"] + min(box["height"] - 12, 400), steps=6)


FILMS: dict[str, Callable[[Film], None]] = {
    story.__name__.replace("_", "-"): story
    for story in (
        an_open_sheet_survives,
        one_scope_follows,
        under_the_last_card,
        several_rows,
        a_drag_in_two_browsers,
        undoing_what_somebody_did_to_many,
    )
}


def main() -> None:
    folder = TARGET / "films"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for name in sys.argv[1:] or FILMS:
            with tempfile.TemporaryDirectory() as house:
                server = Server(Path(house))
                server.start()
                try:
                    film = Film(server, browser)
                    FILMS[name](film)
                    film.develop(folder / f"{name}.jpg")
                finally:
                    server.stop()
        browser.close()


if __name__ == "__main__":
    main()
