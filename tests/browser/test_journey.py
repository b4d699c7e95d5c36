"""A first day with TaskFlow, from the registration to the first undo."""

from __future__ import annotations

import re
import secrets
from email import message_from_bytes
from email.policy import default

from playwright.sync_api import Page, expect

from tests.browser.conftest import Invite
from tests.browser.person import Person
from tests.browser.server import PASSWORD, Server


def test_two_people_share_a_first_day(house: Server, invite: Invite, bob: Person) -> None:
    alice = invite(house, "Somebody Else")  # has the guards; the Alice of this test registers by hand
    page = alice.opens("/register")
    page.get_by_label("Name").fill("Alice Johnson")
    page.get_by_label("E-mail").fill(f"alice.{secrets.token_hex(4)}@example.com")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Create an account").click()
    alice.is_in_sync(page)
    bobs = bob.sits_down("/tasks")

    page.goto(f"{house.address}/tasks")
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


def test_the_numbers_move_by_themselves(alice: Person, bob: Person) -> None:
    page = alice.sits_down("/")
    total = page.locator("[data-tile=total] .n")
    before = int(total.inner_text())

    bob.creates("Sweep the yard")

    expect(total).to_have_text(str(before + 1))


def test_a_wrong_password_is_said_beside_nothing_else(alice: Person) -> None:
    alice.expected = "401"
    page = alice.opens("/sign-in")
    page.get_by_label("E-mail").fill(alice.email)
    page.get_by_label("Password").fill("something else entirely")
    page.get_by_role("button", name="Sign in").click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value(alice.email)


def test_a_forgotten_password_is_replaced_by_mail(own_house: Server, invite: Invite) -> None:
    alice = invite(own_house, "Alice Johnson")
    page = alice.opens("/forgot")
    page.get_by_label("E-mail").fill(alice.email)
    page.get_by_role("button", name="Send link").click()
    expect(page.get_by_role("status")).to_contain_text("a link is on its way")

    page.goto(link_in_the_mail(own_house, page))
    page.get_by_label("New password").fill("quite another password")
    page.get_by_role("button", name="Set password").click()
    alice.is_in_sync(page)
    page.reload()
    alice.is_in_sync(page)


def link_in_the_mail(house: Server, page: Page) -> str:
    """The mail may take a moment; pytest's own time limit ends the wait for one that does not come."""
    while True:
        for mail in (house.folder / "mail").glob("*.eml"):
            text = message_from_bytes(mail.read_bytes(), policy=default).get_body(("plain",))
            if text is not None and (link := re.search(rf"{house.address}/reset#\S+", text.get_content())):
                return link[0]
        page.wait_for_timeout(50)


def test_a_deep_link_waits_for_the_sign_in(alice: Person) -> None:
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


def test_signing_out_shows_the_door(alice: Person) -> None:
    page = alice.sits_down("/")
    page.get_by_role("button", name="Sign out").click()

    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
