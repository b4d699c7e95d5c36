"""Uploads: their progress, interrupted and resumed, refused, and never lost silently."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, Route, expect

from tests.browser.conftest import Invite
from tests.browser.files import (
    ABORTED,
    LARGE,
    UPLOADS,
    SlowNetwork,
    adds,
    bulk,
    chooses,
    entry,
    files,
    words,
)
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_languages import SPEAK
from tests.browser.test_outages import REFUSED

LOGOUT = "mutation { logout(everywhere: true) { ok } }"


@pytest.fixture
def task(alice: Person) -> dict[str, str]:
    return alice.creates("Mend the hose")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Server]:
    """A server that accepts files up to one megabyte, and two megabytes in all."""
    server = Server(tmp_path, {"TASKFLOW_FILES_MAX_MB": "1", "TASKFLOW_FILES_QUOTA_MB": "2"})
    server.start()
    yield server
    server.stop()


def test_an_upload_shows_its_progress_and_can_be_cancelled(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 200_000)

    chooses(page, bulk("film.bin"))
    bar = page.get_by_role("progressbar", name="film.bin")
    expect(bar).to_have_attribute("aria-valuenow", re.compile(r"^[1-9]\d?$"))
    expect(entry(page, "film.bin")).to_contain_text(re.compile(r"[1-9]\d?% of 4 MB"))
    page.get_by_role("button", name="Cancel the upload of film.bin").press("Enter")

    expect(entry(page, "film.bin")).to_have_count(0)
    expect(page.get_by_role("button", name="Add files")).to_be_focused()
    slow.ends()
    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert [file["filename"] for file in files(alice, task)] == ["notes.txt"]


def test_an_upload_goes_on_after_its_sheet_and_the_page_warns_before_it_is_left(
    alice: Person, task: dict[str, str]
) -> None:
    page = alice.sits_down("/tasks")
    alice.row(page, "Mend the hose").get_by_role("link").click()
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 500_000)
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    chooses(page, bulk("film.bin"))
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".sheet")).to_have_count(0)
    page.on("dialog", stay)
    page.evaluate("location.reload()")
    page.remove_listener("dialog", stay)
    alice.row(page, "Mend the hose").get_by_role("link").click()
    expect(page.get_by_role("progressbar", name="film.bin")).to_be_visible()
    page.keyboard.press("Escape")
    slow.ends()

    expect(alice.row(page, "Mend the hose").get_by_role("img", name="1 file")).to_be_visible()
    assert asked == ["beforeunload"]
    page.on("dialog", stay)
    page.reload()
    alice.is_in_sync(page)
    assert asked == ["beforeunload"]


def test_no_more_than_three_are_sent_at_once(alice: Person, task: dict[str, str]) -> None:
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 100_000)

    chooses(page, *(bulk(f"{at}.bin", 500_000) for at in range(5)))
    expect(page.locator(".coming", has_text=re.compile("[1-9]% of"))).to_have_count(3)
    expect(page.locator(".coming", has_text="waiting…")).to_have_count(2)
    slow.ends()

    expect(page.locator(".file:not(.coming)")).to_have_count(5)
    expect(page.locator(".coming")).to_have_count(0)
    assert len(files(alice, task)) == 5


def test_an_interrupted_file_is_sent_again_by_hand(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    page.route(UPLOADS, lambda route: route.abort())

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_contain_text("The connection was lost.")
    page.unroute(UPLOADS)
    page.get_by_role("button", name="Send notes.txt again").click()

    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert [file["filename"] for file in files(alice, task)] == ["notes.txt"]


def test_a_file_whose_answer_was_lost_is_not_sent_twice(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    sent: list[str] = []

    def lose(route: Route) -> None:
        sent.append(route.request.url)
        route.fetch()
        route.abort()

    page.route(UPLOADS, lose)
    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    page.get_by_role("button", name="Send notes.txt again").click()

    expect(page.locator(".coming")).to_have_count(0)
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert len(sent) == len(files(alice, task)) == 1


def test_an_upload_goes_on_when_the_server_is_back(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    alice.expected = f"{REFUSED}|500"  # the server's end interrupts an upload
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    slow = SlowNetwork(page, 200_000)

    chooses(page, bulk("film.bin"))
    expect(page.get_by_role("progressbar")).to_have_attribute("aria-valuenow", re.compile(r"^[1-9]\d?$"))
    own_server.stop()
    expect(entry(page, "film.bin").get_by_role("alert")).to_be_visible()
    slow.ends()
    own_server.start()

    alice.is_in_sync(page)
    expect(entry(page, "film.bin").get_by_role("link", name="Download")).to_be_visible()
    assert [file["size"] for file in files(alice, task)] == [LARGE]


def test_the_browser_asks_before_an_upload_that_was_cut_off_is_left(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}")
    page.route(UPLOADS, lambda route: route.abort())
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    chooses(page, words())
    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    page.on("dialog", stay)
    page.evaluate("location.reload()")

    expect(entry(page, "notes.txt").get_by_role("alert")).to_be_visible()
    assert asked == ["beforeunload"]
    page.get_by_role("button", name="Remove notes.txt").click()
    page.reload()
    alice.is_in_sync(page)
    assert asked == ["beforeunload"]


def test_uploads_resume_once_the_same_person_has_signed_in_again(alice: Person, task: dict[str, str]) -> None:
    alice.expected = f"401|{ABORTED}"
    page = alice.sits_down(f"/t/{task['key']}")
    holds_uploads(page)

    for button in ("Add files", "Attach files to the comment"):
        with page.expect_request(UPLOADS):
            chooses(page, words(f"{button}.txt"), button=button)
    alice.asks(LOGOUT)
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    page.unroute(UPLOADS)
    alice.signs_in(page)
    alice.is_in_sync(page)

    expect(entry(page, "Add files.txt").get_by_role("link", name="Download")).to_be_visible()
    waiting = page.get_by_role("list", name="Files for this comment")
    expect(waiting.get_by_role("link", name="Download Attach files to the comment.txt")).to_be_visible()
    expect(page.locator(".coming")).to_have_count(0)
    alice.comes_back()
    assert len(files(alice, task)) == 2


def test_nobody_else_sees_uploads_of_an_ended_session(alice: Person, bob: Person, task: dict[str, str]) -> None:
    alice.expected = f"401|{ABORTED}"
    page = alice.sits_down(f"/t/{task['key']}")
    holds_uploads(page)
    with page.expect_request(UPLOADS):
        chooses(page, words())
    alice.asks(LOGOUT)
    expect(page.get_by_text("Your session has ended")).to_be_visible()
    page.unroute(UPLOADS)

    bob.signs_in(page)
    bob.is_in_sync(page)
    chooses(page, words("his.txt"))

    expect(entry(page, "his.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.locator(".file")).to_have_count(1)
    assert [file["filename"] for file in files(bob, task)] == ["his.txt"]


def test_signing_out_leaves_no_uploads_behind(alice: Person, task: dict[str, str]) -> None:
    alice.expected = ABORTED
    page = alice.sits_down(f"/t/{task['key']}", width=1100)
    holds_uploads(page)
    with page.expect_request(UPLOADS):
        chooses(page, words())
    alice.signs_out(page)
    page.unroute(UPLOADS)

    alice.signs_in(page)
    alice.is_in_sync(page)
    chooses(page, words("later.txt"))

    expect(entry(page, "later.txt").get_by_role("link", name="Download")).to_be_visible()
    expect(page.locator(".file")).to_have_count(1)
    assert [file["filename"] for file in files(alice, task)] == ["later.txt"]


def holds_uploads(page: Page) -> None:
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    page.route(UPLOADS, lambda route: None)


def test_a_file_that_the_server_would_refuse_is_refused_before_the_upload(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".files .hint")).to_contain_text("Up to 1 MB each.")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or "") if "graphql" in request.url else None)

    chooses(page, bulk("film.bin", 1_048_577), {**words("nothing.txt"), "buffer": b""})

    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text("It is too large: a file has at most 1 MB here.")
    expect(entry(page, "nothing.txt").get_by_role("alert")).to_contain_text("It is empty")
    expect(entry(page, "film.bin").get_by_role("button")).to_have_count(1)
    page.get_by_role("button", name="Remove film.bin").click()
    expect(entry(page, "film.bin")).to_have_count(0)
    assert not [body for body in asked if "createAttachment" in body]


def test_a_refusal_is_shown_in_the_servers_words_and_can_be_overcome(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    task, other = alice.creates("Mend the hose"), alice.creates("Full already")
    ids = adds(alice, other, bulk("a.bin", 1_000_000), bulk("b.bin", 1_000_000))
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()

    chooses(page, bulk("film.bin", 900_000))
    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text(
        "All files together have at most 2 MB here, and there is no room for this one. Delete some first."
    )
    alice.asks("mutation ($id: ID!) { deleteAttachment(id: $id) { errors { message } } }", id=ids[0])
    page.get_by_role("button", name="Send film.bin again").click()

    expect(entry(page, "film.bin").get_by_role("link", name="Download")).to_be_visible()


def test_the_page_waits_when_the_server_asks_it_to(alice: Person, task: dict[str, str]) -> None:
    alice.expected = "429"
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.get_by_role("button", name="Add files")).to_be_visible()
    tries: list[str] = []

    def refuse_the_first(route: Route) -> None:
        tries.append(route.request.url)
        if len(tries) == 1:
            route.fulfill(status=429, headers={"retry-after": "1"}, body="Too many uploads. Try again in 1 s.")
        else:
            route.continue_()

    page.route(UPLOADS, refuse_the_first)
    chooses(page, words())

    expect(entry(page, "notes.txt")).to_contain_text("The server asks for a short pause…")
    expect(entry(page, "notes.txt").get_by_role("link", name="Download")).to_be_visible()
    assert len(tries) == 2


def test_a_refusal_comes_in_the_language_of_its_reader(small: Server, invite: Invite) -> None:
    alice = invite(small, "Alice Johnson")
    assert alice.asks(SPEAK, locale="de")["updateProfile"]["errors"] == []
    task = alice.creates("Mend the hose")
    page = alice.sits_down(f"/t/{task['key']}")
    expect(page.locator(".files .hint")).to_contain_text("Je bis zu 1 MB.")
    asked: list[str] = []

    def look(route: Route) -> None:
        asked.append(route.request.headers["accept-language"])
        route.continue_()

    page.route(UPLOADS, look)
    chooses(page, bulk("film.bin", 2_000_000), words(), button="Dateien hinzufügen")

    expect(entry(page, "film.bin").get_by_role("alert")).to_have_text(
        "Sie ist zu groß: Eine Datei hat hier höchstens 1 MB."
    )
    expect(entry(page, "notes.txt").get_by_role("link", name="notes.txt herunterladen")).to_be_visible()
    assert asked == ["de"]
