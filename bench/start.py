"""How long the dashboard takes to show its first task on a slow line: on a first visit, on the next one and on a reload.

A real server, a real Chromium, and the line that Chromium emulates. A first visit has a session, and nothing in the browser's
caches and stores. Times are those of the page, from the start of the navigation until the frame with the first task is
drawn. `--beside` runs other checkouts in turns with this one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.person import CREATE
from tests.browser.server import PASSWORD, ROOT, Server

EMAIL = "alice@example.com"
ROWS = "main [data-task]"
FIRST = """new MutationObserver((_, watcher) => {
  if (!document.querySelector(WHAT)) return
  watcher.disconnect()
  requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now() }))
}).observe(document, { childList: true, subtree: true })"""
"""Sets `window.shown` to the time when the frame with that element has been drawn."""
RECEIVED = """performance.getEntries().filter(({ transferSize }) => transferSize)
  .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000"""
SCRIPTS = "performance.getEntriesByType('resource').filter(({ name }) => /\\.m?js$/.test(name))"
Figures = dict[str, list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/bench start", description=__doc__)
    parser.add_argument("--latency", type=int, default=100, help="milliseconds for each request")
    parser.add_argument("--megabits", type=float, default=10, help="1.6 is 200 kB a second")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="roots of other checkouts")
    asked = parser.parse_args()
    line = {
        "offline": False,
        "latency": asked.latency,
        "downloadThroughput": int(asked.megabits * 125_000),
        "uploadThroughput": int(asked.megabits * 125_000),
    }
    print(json.dumps(measure([ROOT, *asked.beside], line, asked.rounds), indent=2))


def measure(roots: list[Path], line: dict[str, object], rounds: int) -> dict[str, dict[str, float]]:
    found: dict[str, Figures] = {str(root): defaultdict(list) for root in roots}
    with ExitStack() as stack:
        servers = {}
        for root in roots:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            server = servers[str(root)] = Server(Path(folder), {"PYTHONPATH": str(root.resolve())})
            server.start()
            stack.callback(server.stop)
            token, _ = server.registers("Alice Reed", EMAIL)
            for at in range(30):
                server.ask(CREATE, token, input={"title": f"Task number {at}"})
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        stack.callback(browser.close)
        for _ in range(rounds):
            for name, server in servers.items():
                once(browser, server, line, found[name])
    return {
        name: {what: round(statistics.median(all), 1) for what, all in figures.items()}
        for name, figures in found.items()
    }


def once(browser: Browser, server: Server, line: dict[str, object], figures: Figures) -> None:
    somebody = browser.new_context(locale="en-GB")
    page = on_the_line(somebody, line)
    page.goto(f"{server.address}/sign-in")
    figures["sign-in page, ms"].append(shown(page, "input[name=email]"))
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    for visit in ("first", "next", "reload"):
        page.wait_for_selector("[data-line=sync]", state="attached")
        if visit == "first":
            forgets(page)
        if visit != "reload":
            page.goto("about:blank")
            page.goto(server.address, wait_until="commit")
        else:
            page.reload(wait_until="commit")
        figures[f"{visit}, ms"].append(shown(page, ROWS))
        page.wait_for_selector("[data-line=sync]", state="attached")
        figures[f"{visit}, scripts"].append(page.evaluate(f"{SCRIPTS}.length"))
        figures[f"{visit}, kB"].append(page.evaluate(RECEIVED))
    somebody.close()


def on_the_line(context: BrowserContext, line: dict[str, object]) -> Page:
    context.add_init_script(FIRST.replace("WHAT", json.dumps(f"{ROWS}, input[name=email]")))
    page = context.new_page()
    page.set_default_timeout(120_000)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", line)
    return page


def forgets(page: Page) -> None:
    """Clears everything but the session. When it is left, a page keeps its state only if localStorage says that the
    state belongs to its user, so now it keeps nothing."""
    page.evaluate("localStorage.clear()")
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def shown(page: Page, what: str) -> float:
    """Milliseconds from the start of the navigation until this is on the page."""
    page.wait_for_selector(what)
    page.wait_for_function("window.shown")
    return float(page.evaluate("window.shown"))
