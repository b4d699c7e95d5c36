"""Takes the pictures in docs/screenshots: the demo's garden, on a real server, in a real Chromium. Run by scripts/screenshots."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import ARGUMENTS, CHROMIUM
from tests.browser.person import CREATE
from tests.browser.server import LOGIN, ROOT, Server

SAY = "mutation ($input: CreateCommentInput!) { createComment(input: $input) { errors { message } } }"
TARGET = ROOT / "docs" / "screenshots"
WIDE, NARROW = (1440, 900), (390, 844)

PICTURES = [
    ("today", "/", "light", WIDE, ""),
    ("today-dark", "/", "dark", WIDE, ""),
    ("tasks", "/tasks?sort=due&status=PENDING,IN_PROGRESS", "light", WIDE, ""),
    ("board", "/board?team=GARDEN", "dark", WIDE, ""),
    ("calendar", "/calendar", "light", WIDE, ""),
    ("reports", "/reports?range=days", "light", WIDE, ""),
    ("sheet", "/tasks", "light", WIDE, "j j j j j j Enter"),
    ("palette", "/", "dark", WIDE, "Control+k w a t e r"),
    ("team", "/team/GARDEN", "light", WIDE, ""),
    ("settings", "/settings", "dark", WIDE, ""),
    ("inbox", "/inbox?show=all", "light", WIDE, ""),
    ("preferences", "/settings/notifications", "light", WIDE, ""),
    ("admin", "/admin", "light", WIDE, ""),
    ("instance", "/instance", "light", WIDE, ""),
    ("today-narrow", "/", "light", NARROW, ""),
    ("board-narrow", "/board?team=GARDEN", "dark", NARROW, ""),
    ("calendar-narrow", "/calendar", "light", NARROW, ""),
    ("sheet-narrow", "/tasks", "dark", NARROW, "j j j j j j Enter"),
]


def main() -> None:
    """Takes all pictures, or those that are named."""
    wanted = set(sys.argv[1:])
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        password = fill(server)
        server.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            if not wanted:
                door(browser, server)
            tell_ada(server, password)
            page = sit_down(browser, server, password)
            for name, path, theme, size, keys in PICTURES:
                if not wanted or name in wanted:
                    take(page, server, name, path, theme, size, keys)
        finally:
            browser.close()
            server.stop()


def fill(server: Server) -> str:
    """Fills the database with the demo, and returns its password."""
    command = [sys.executable, "-m", "taskflow", "demo"]
    said = subprocess.run(
        command, cwd=server.folder, env=server.environment, check=True, capture_output=True, text=True
    )
    found = re.search(r"ada@example.com\s+(\S+)", said.stdout + said.stderr)
    assert found is not None, said
    return found[1]


def tell_ada(server: Server, password: str) -> None:
    """Gives Ada an inbox with unread entries: everything that the demo's people did is long ago."""
    ada = server.ask(LOGIN, input={"email": "ada@example.com", "password": password})["login"]
    handle = server.ask("{ me { handle } }", ada["token"])["me"]["handle"]
    for who, title, body in (
        ("bob", "Order seeds for the spring beds", "{ada} Shall we take the same ones again?"),
        ("chidi", "Repair the lid of the water butt", "The hinge is broken, the lid itself is fine."),
        ("alice", "Write the invitation to the open day", "{ada} A first draft is in the folder."),
    ):
        account = {"email": f"{who}@example.com", "password": password}
        token = server.ask(LOGIN, input=account)["login"]["token"]
        task = {"title": title, "assigneeId": ada["user"]["id"]}
        made = server.ask(CREATE, token, input=task)["createTask"]
        assert made["errors"] == [], made
        server.ask(SAY, token, input={"taskId": made["task"]["id"], "body": body.replace("{ada}", f"@{handle}")})


def sit_down(browser: Browser, server: Server, password: str) -> Page:
    page = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB").new_page()
    page.goto(f"{server.address}/sign-in")
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.locator("[data-line=sync]").first.wait_for(state="attached")
    return page


def take(page: Page, server: Server, name: str, path: str, theme: str, size: tuple[int, int], keys: str) -> None:
    page.evaluate("theme => localStorage.setItem('taskflow.theme', theme)", theme)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(server.address + path)
    page.locator("[data-line=sync]").first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    if keys.startswith("j"):
        page.locator("main [data-go]").nth(1).wait_for()
    for key in keys.split():
        page.keyboard.press(key)
    if keys:
        page.get_by_role("dialog").wait_for()
        page.wait_for_load_state("networkidle")
        page.locator(".sheet .bone").first.wait_for(state="detached")
    page.evaluate("document.fonts.ready")
    page.screenshot(path=TARGET / f"{name}.png", animations="disabled")


def door(browser: Browser, server: Server) -> None:
    page = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB").new_page()
    page.goto(f"{server.address}/sign-in")
    page.get_by_role("heading", name="Sign in").wait_for()
    page.screenshot(path=TARGET / "sign-in.png")


if __name__ == "__main__":
    main()
