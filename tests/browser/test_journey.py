"""A first day with TaskFlow, from the registration to the first undo."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import PASSWORD, Server


def test_two_people_share_a_first_day(server: Server, invite: Invite, bob: Person) -> None:
    alice = invite(server, "Somebody Else")  # has the checks of `invite`; the Alice of this test registers by hand
    page = alice.opens("/register")
    page.get_by_label("Name").fill("Alice Johnson")
    page.get_by_label("E-mail").fill(f"alice.{secrets.token_hex(4)}@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Create an account").click()
    alice.is_in_sync(page)
    bobs = bob.sits_down("/tasks?status=all")

    page.goto(f"{server.address}/tasks?status=all")
    alice.adds(page, "Water the plants !high")
    alice.row(page, "Water the plants").get_by_role("link").focus()
    page.keyboard.press("a")
    page.keyboard.type("Bob")
    page.locator(".menu").get_by_role("option", name="Bob Meyer").first.click()

    expect(bob.row(bobs, "Water the plants").get_by_role("img", name="Bob Meyer")).to_be_visible()
    expect(bobs.get_by_role("log").first).to_contain_text("Alice Johnson assigned")

    bob.row(bobs, "Water the plants").get_by_role("link").focus()
    bobs.keyboard.press("e")
    expect(alice.row(page, "Water the plants").get_by_role("button", name="Completed")).to_be_visible()

    bobs.keyboard.press("z")
    expect(alice.row(page, "Water the plants").get_by_role("button", name="Pending")).to_be_visible()
    expect(bobs.locator(".toasts")).to_contain_text("undone")


def test_the_numbers_update_by_themselves(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/")
    total = page.locator("[data-tile=total] .n")
    expect(total).to_have_text(re.compile(r"\d"))
    before = int(total.text_content() or "")

    bob.creates("Sweep the yard")

    expect(total).to_have_text(str(before + 1))


def test_a_wrong_password_is_reported_beside_nothing_else(alice: Person) -> None:
    alice.expected = "401"
    page = alice.opens("/sign-in")
    page.get_by_label("E-mail").fill(alice.email)
    page.get_by_label("Password").fill("something else entirely")
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value(alice.email)


def test_a_locked_sign_in_says_once_how_long_to_wait(tmp_path: Path, invite: Invite) -> None:
    server = Server(tmp_path, {"TASKFLOW_SIGN_IN_FAILURES": "1"})
    server.start()
    try:
        alice = invite(server, "Alice Johnson")
        alice.expected = "401|429"
        page = alice.opens("/sign-in")
        page.get_by_label("E-mail").fill(alice.email)
        page.get_by_label("Password").fill("something else entirely")
        alert = page.get_by_role("alert")
        page.get_by_role("button", name="Sign in").click()
        expect(alert).to_be_visible()
        page.get_by_role("button", name="Sign in").click()

        expect(alert).to_have_text(re.compile(r"^Too many failed sign-ins\. Try again in \d+ \w+\.$"))
    finally:
        server.stop()


def test_whoever_registers_gets_to_the_address_that_they_asked_for(server: Server, invite: Invite) -> None:
    alice = invite(server, "Somebody Else")  # has the checks of `invite`; the Alice of this test registers by hand
    page = alice.opens("/tasks?status=all&q=pears")
    page.get_by_role("link", name="Forgot").click()
    page.get_by_role("link", name="Back to sign-in").click()
    page.get_by_role("link", name="Create an account").click()
    page.get_by_role("link", name="Sign in").click()
    page.get_by_role("link", name="Create an account").click()

    page.get_by_label("Name").fill("Alice Johnson")
    page.get_by_label("E-mail").fill(f"alice.{secrets.token_hex(4)}@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Create an account").click()
    alice.is_in_sync(page)

    expect(page).to_have_url(f"{server.address}/tasks?status=all&q=pears")


def test_a_forgotten_password_is_replaced_by_mail(own_server: Server, invite: Invite) -> None:
    alice = invite(own_server, "Alice Johnson")
    page = alice.opens("/forgot")
    page.get_by_label("E-mail").fill(alice.email)
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_role("status")).to_contain_text("a link is on its way")

    link = link_in_the_mail(own_server, page, "reset")
    page.goto(link)
    page.get_by_label("New password").fill("quite another password")
    page.get_by_role("button", name="Set password").click()
    alice.is_in_sync(page)
    page.reload()
    alice.is_in_sync(page)

    again = alice.opens(link.removeprefix(own_server.address))
    expect(again.get_by_role("alert")).to_contain_text("This link is used up")
    expect(again.get_by_role("button", name="Set password")).to_be_disabled()
    again.get_by_role("link", name="Ask for a new link").click()
    expect(again.get_by_label("E-mail")).to_be_visible()


@pytest.fixture
def careful_server(tmp_path: Path) -> Iterator[Server]:
    """A server that mails nothing but the confirmation to an address that its owner has not proved."""
    server = Server(tmp_path, {"TASKFLOW_CONFIRM_EMAIL": "on"})
    server.start()
    yield server
    server.stop()


def test_an_address_is_confirmed_by_the_link_in_the_mail(careful_server: Server, invite: Invite) -> None:
    alice = invite(careful_server, "Alice Johnson")
    page = alice.sits_down("/tasks")
    line = page.get_by_role("main").get_by_role("status").filter(has_text="is not confirmed yet")
    expect(line).to_contain_text(alice.email)
    link = link_in_the_mail(careful_server, page, "confirm")

    elsewhere = alice.opens(link.removeprefix(careful_server.address))
    expect(elsewhere.get_by_role("status")).to_contain_text("Your address is confirmed")
    expect(elsewhere).to_have_url(f"{careful_server.address}/confirm")

    expect(line).to_have_count(0)  # updated at once in the other browser as well
    page.goto(link)
    expect(page.get_by_role("status")).to_contain_text("Your address is confirmed")
    page.get_by_role("link", name="Open TaskFlow").click()
    alice.is_in_sync(page)


def test_an_invalid_link_says_what_to_do_and_the_banner_sends_another(careful_server: Server, invite: Invite) -> None:
    alice = invite(careful_server, "Alice Johnson")
    page = alice.opens("/confirm#token=nonsense")
    expect(page.get_by_role("alert")).to_contain_text("Sign in, and ask for a new one at the top of the page")
    page.get_by_role("link", name="Sign in").click()
    alice.signs_in(page)

    page.get_by_role("button", name="Send again").click()

    expect(page.get_by_text(f"The link is on its way to {alice.email}")).to_be_visible()


def test_without_confirmation_of_addresses_there_is_no_banner(alice: Person) -> None:
    page = alice.sits_down("/tasks")

    expect(page.get_by_text("is not confirmed yet")).to_have_count(0)


def link_in_the_mail(server: Server, page: Page, path: str) -> str:
    """Waits for the mail, which may take a moment. pytest's own time limit ends the wait for a mail that never
    comes."""
    while True:
        for mail in (server.folder / "mail").glob("*.eml"):
            text = message_from_bytes(mail.read_bytes(), policy=default).get_body(("plain",))
            if text is not None and (link := re.search(rf"{server.address}/{path}#\S+", text.get_content())):
                return link[0]
        page.wait_for_timeout(50)


def test_a_deep_link_opens_after_the_sign_in(alice: Person) -> None:
    task = alice.creates("Call the roofer")
    page = alice.opens(f"/t/{task['key']}")
    alice.signs_in(page)

    expect(page.get_by_role("dialog")).to_contain_text("Created by Alice Johnson")
    expect(page).to_have_url(f"{alice.server.address}/t/{task['key']}")


def test_a_reload_keeps_one_signed_in(alice: Person) -> None:
    page = alice.sits_down("/tasks")
    page.reload()

    alice.is_in_sync(page)
    expect(page.get_by_role("heading", name="Tasks")).to_be_visible()


def test_signing_out_shows_the_sign_in_page(alice: Person) -> None:
    page = alice.sits_down("/")
    alice.signs_out(page)

    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
