"""Takes the pictures in docs/screenshots: the demo's garden, on a real server, in a real Chromium. Run by scripts/screenshots."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.server import ROOT, Server

TARGET = ROOT / "docs" / "screenshots"
WIDE, NARROW = (1440, 900), (390, 844)

PICTURES = [
    ("today", "/", "light", WIDE, ""),
    ("today-dark", "/", "dark", WIDE, ""),
    ("tasks", "/tasks?sort=due&status=PENDING,IN_PROGRESS", "light", WIDE, ""),
    ("board", "/board", "dark", WIDE, ""),
    ("calendar", "/calendar", "light", WIDE, ""),
    ("sheet", "/tasks", "light", WIDE, "j j Enter"),
    ("palette", "/", "dark", WIDE, "Control+k w a t e r"),
    ("team", "/team", "light", WIDE, ""),
    ("settings", "/settings", "dark", WIDE, ""),
    ("admin", "/admin", "light", WIDE, ""),
    ("instance", "/instance", "light", WIDE, ""),
    ("today-narrow", "/", "light", NARROW, ""),
    ("board-narrow", "/board", "dark", NARROW, ""),
    ("calendar-narrow", "/calendar", "light", NARROW, ""),
    ("sheet-narrow", "/tasks", "dark", NARROW, "j j Enter"),
]


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        password = fill(server)
        server.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            door(browser, server)
            page = sit_down(browser, server, password)
            for name, path, theme, size, keys in PICTURES:
                take(page, server, name, path, theme, size, keys)
        finally:
            browser.close()
            server.stop()


def fill(server: Server) -> str:
    """The demo's password."""
    command = [sys.executable, "-m", "taskflow", "demo"]
    said = subprocess.run(
        command, cwd=server.folder, env=server.environment, check=True, capture_output=True, text=True
    )
    found = re.search(r"ada@example.com\s+(\S+)", said.stdout + said.stderr)
    assert found is not None, said
    return found[1]


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
    page.evaluate("document.fonts.ready")
    page.screenshot(path=TARGET / f"{name}.png", animations="disabled")


def door(browser: Browser, server: Server) -> None:
    page = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB").new_page()
    page.goto(f"{server.address}/sign-in")
    page.get_by_role("heading", name="Sign in").wait_for()
    page.screenshot(path=TARGET / "sign-in.png")


if __name__ == "__main__":
    main()
