"""Reports: charts to see, to read by pointer and by keys, to export, and updated live."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, WebSocket, expect

from tests.browser.person import Person
from tests.browser.test_presence import is_hidden
from tests.browser.test_views import saves
from tests.support.days import today


@pytest.fixture
def team(alice: Person) -> dict[str, str]:
    """Four tasks, two of them done."""
    team = alice.makes_team(f"Orchard {secrets.token_hex(3)}")
    alice.comes_back()
    for title, status in (("Dig", "COMPLETED"), ("Mow", "COMPLETED"), ("Prune", "IN_PROGRESS"), ("Rest", "CANCELLED")):
        alice.creates(title, teamId=team["id"], status=status, priority="HIGH" if title == "Mow" else "LOW")
    return team


def numbers(page: Page) -> Locator:
    """The cells of the last interval in the table."""
    return page.get_by_role("row").last.get_by_role("cell")


def test_work_is_read_from_charts_by_pointer_by_keys_and_as_a_table(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down("/")
    page.keyboard.press("g")
    page.keyboard.press("r")
    page.get_by_label("Team", exact=True).select_option(label=team["name"])
    expect(page.get_by_role("status").filter(has_text="4 created, 2 completed")).to_be_visible()
    chart = page.get_by_role("slider", name="Created and completed")

    chart.focus()
    page.keyboard.press("End")
    expect(chart).to_have_attribute("aria-valuetext", re.compile("Completed 2, Created 4$"))
    page.keyboard.press("ArrowLeft")
    expect(chart).to_have_attribute("aria-valuenow", "11")
    box = chart.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] - 20, box["y"] + 50)
    expect(page.locator(".tip")).to_contain_text("Completed2")

    page.get_by_text("All numbers").click()
    expect(numbers(page)).to_have_text(["4", "2", "1", "1", "3", "2"])


def test_new_work_is_counted_and_a_filter_stays(alice: Person, team: dict[str, str]) -> None:
    view = saves(alice, "Pressing", filter={"priority": {"in": ["HIGH"]}, "status": {"in": ["PENDING"]}})
    page = alice.sits_down(f"/reports?team={team['key']}&range=days")
    page.get_by_text("All numbers").click()
    expect(numbers(page)).to_have_text(["4", "2", "1", "1", "3", "2"])

    alice.creates("Rake", teamId=team["id"], status="COMPLETED")
    expect(numbers(page)).to_have_text(["5", "3", "1", "1", "4", "3"])
    page.get_by_label("View", exact=True).select_option(label="Pressing")
    expect(numbers(page)).to_have_text(["1", "1", "0", "0", "1", "1"])
    assert f"view={view}" in page.url
    page.reload()
    page.get_by_text("All numbers").click()
    expect(numbers(page)).to_have_text(["1", "1", "0", "0", "1", "1"])


def test_a_page_in_the_background_requests_no_report(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down("/tasks")
    page.clock.install()
    sockets: list[WebSocket] = []
    page.on("websocket", lambda socket: sockets.append(socket))  # noqa: PLW0108  # Playwright writes on what it is given
    page.goto(f"{alice.server.address}/reports?team={team['key']}&range=days")
    page.get_by_text("All numbers").click()
    expect(numbers(page)).to_have_text(["4", "2", "1", "1", "3", "2"])
    asked: list[str] = []
    page.on("request", lambda request: asked.append("Report" if "ReadReport" in (request.post_data or "") else ""))

    is_hidden(page, hidden=True)
    with sockets[-1].expect_event("framereceived", lambda frame: "Rake" in str(frame)):
        alice.creates("Rake", teamId=team["id"], status="COMPLETED")
    page.clock.fast_forward(60_000)
    assert "Report" not in asked

    is_hidden(page, hidden=False)
    expect(numbers(page)).to_have_text(["5", "3", "1", "1", "4", "3"])
    assert asked.count("Report") == 1


def test_a_custom_range_is_saved_as_csv(alice: Person, team: dict[str, str], tmp_path: Path) -> None:
    now = today().isoformat()
    page = alice.sits_down(f"/reports?team={team['key']}&range=days", width=390, height=844)
    page.get_by_label("Range").select_option(label="Own range")
    page.get_by_label("First day").fill(now)
    expect(page.get_by_role("slider").first).to_have_attribute("aria-valuemax", "1")

    with page.expect_download() as saved:
        page.get_by_role("link", name="Save as CSV").click()

    assert saved.value.suggested_filename == f"report-{team['key']}-{now}-{now}.csv"
    saved.value.save_as(tmp_path / "report.csv")
    lines = (tmp_path / "report.csv").read_text().splitlines()
    assert lines == ["date,created,completed,cancelled,open,scope,done", f"{now},4,2,1,1,3,2"]


def test_a_report_that_can_not_be_made_says_why(alice: Person, team: dict[str, str]) -> None:
    page = alice.sits_down(f"/reports?team={team['key']}&from=2026-02-01&to=2026-01-01")
    expect(page.get_by_role("alert")).to_contain_text("Name a last day that is not before the first one.")

    page.get_by_label("Last day").fill("2026-02-01")
    expect(page.get_by_text("Nothing to report")).to_be_visible()
