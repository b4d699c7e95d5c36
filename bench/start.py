"""How long the dashboard takes to show its first task on a slow line: cold, warm, and its sign-in page cold.

A real server, a real Chromium, and the line that Chromium emulates. `--beside` runs other checkouts in turns with this one.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.person import CREATE
from tests.browser.server import PASSWORD, ROOT, Server

EMAIL = "alice@example.com"
SCRIPTS = "performance.getEntriesByType('resource').filter(({ name }) => /\\.m?js$/.test(name))"
Figures = dict[str, list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/bench start", description=__doc__)
    parser.add_argument("--latency", type=int, default=100, help="milliseconds for each request")
    parser.add_argument("--megabits", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="roots of other checkouts")
    asked = parser.parse_args()
    line = {
        "offline": False,
        "latency": asked.latency,
        "downloadThroughput": asked.megabits * 125_000,
        "uploadThroughput": asked.megabits * 125_000,
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
    figures["sign-in page, ms"].append(shows(page, f"{server.address}/sign-in", "input[name=email]"))
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("main [data-task]")
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    for start in ("cold", "warm"):
        page.goto("about:blank")
        figures[f"{start}, ms"].append(shows(page, server.address, "main [data-task]"))
        figures[f"{start}, scripts"].append(page.evaluate(f"{SCRIPTS}.length"))
        figures[f"{start}, kB of scripts"].append(
            page.evaluate(f"{SCRIPTS}.reduce((sum, {{ transferSize }}) => sum + transferSize, 0) / 1000")
        )
    somebody.close()


def on_the_line(context: BrowserContext, line: dict[str, object]) -> Page:
    page = context.new_page()
    page.set_default_timeout(120_000)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", line)
    return page


def shows(page: Page, address: str, what: str) -> float:
    """Milliseconds from asking for the page until this is on it."""
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(what)
    return (time.perf_counter() - began) * 1000
