"""The dashboard with 1,000 tasks on one page: milliseconds of script for each event that comes in, and how smoothly it scrolls.

A real server, a real Chromium; what Chromium says of itself (`Performance.getMetrics`) before and after a hundred changes.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.person import Person
from tests.browser.server import Server

MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"
TASKS = "{ tasks(first: 100) { nodes { id key } } }"
LIMIT = 3.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/bench web", description=__doc__)
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--events", type=int, default=100)
    asked = parser.parse_args()
    figures = measure(asked.rows, asked.events)
    print(json.dumps(figures, indent=2))
    if figures["script_ms_per_event"] > LIMIT:
        raise SystemExit(f"More than {LIMIT} ms of script for each event.")


def measure(rows: int, events: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        server.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            alice, bob = (
                Person(server, browser, name, *_register(server, name)) for name in ("Alice Reed", "Bob Marsh")
            )
            for start in range(0, rows, 100):
                bob.asks(MANY, inputs=[{"title": f"Task number {start + at}"} for at in range(min(100, rows - start))])
            page = alice.sits_down("/tasks")
            show_all(page, rows)
            figures = {"rows": rows, "events": events, **change(page, bob, events), **scroll(page)}
            alice.leaves()
        finally:
            browser.close()
            server.stop()
    return figures


def _register(server: Server, name: str) -> tuple[str, str, str]:
    email = f"{name.split(maxsplit=1)[0].lower()}@example.com"
    return email, *server.registers(name, email)


def show_all(page: Page, rows: int) -> None:
    while page.locator(".rows > li").count() < rows:
        page.evaluate("document.querySelector('main').scrollTo(0, 1e9)")
        page.wait_for_timeout(50)
    page.evaluate("document.querySelector('main').scrollTo(0, 0)")


def change(page: Page, bob: Person, events: int) -> dict[str, float]:
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")
    tasks = bob.asks(TASKS)["tasks"]["nodes"]
    page.wait_for_timeout(1000)  # the rest of the start-up is not to be measured
    before = seconds(devtools)
    for at in range(events):
        bob.changes(tasks[at % len(tasks)], title=f"Changed {at}", priority=("LOW", "HIGH")[at // len(tasks) % 2])
    expect(page.locator(".rows")).to_contain_text(f"Changed {events - 1}")
    after = seconds(devtools)
    spent = {name: (after[name] - before[name]) * 1000 / events for name in before}
    return {
        "script_ms_per_event": round(spent["ScriptDuration"], 2),
        "all_ms_per_event": round(spent["TaskDuration"], 2),
        "heap_mb": round(metrics(devtools)["JSHeapUsedSize"] / 1e6, 1),
    }


def scroll(page: Page) -> dict[str, float]:
    """The longest and the middle time between two frames while the page runs from top to bottom."""
    times: list[float] = page.evaluate(
        """() => new Promise(done => {
          const main = document.querySelector('main'), times = []
          let last = performance.now()
          const step = now => {
            times.push(now - last)
            last = now
            main.scrollTop += 400
            if (times.length < 120) requestAnimationFrame(step)
            else done(times.slice(1))
          }
          requestAnimationFrame(step)
        })"""
    )
    return {"frame_ms_median": round(sorted(times)[len(times) // 2], 1), "frame_ms_longest": round(max(times), 1)}


def seconds(devtools: CDPSession) -> dict[str, float]:
    found = metrics(devtools)
    return {name: found[name] for name in ("ScriptDuration", "TaskDuration")}


def metrics(devtools: CDPSession) -> dict[str, float]:
    return {each["name"]: each["value"] for each in devtools.send("Performance.getMetrics")["metrics"]}


if __name__ == "__main__":
    main()
