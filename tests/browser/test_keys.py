"""API keys in the settings: which of them a new password ends, and what an older session must prove before it makes
one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from playwright.sync_api import Page, expect

from tests.browser.person import Person
from tests.browser.server import PASSWORD, Server

CREATE = 'mutation { createApiKey(input: {name: "Nightly report", scopes: [READ]}) { secret errors { code message } } }'
KEYS = "{ apiKeys { name expiresAt } }"
NEW = "quite another password"


def keys(page: Page) -> list[str]:
    return page.get_by_role("region", name="API keys").locator("li strong").all_text_contents()


def creates(page: Page, name: str, *, until: str | None = None, password: str | None = None) -> None:
    form = page.get_by_role("region", name="API keys")
    form.get_by_label("Name of the new key").fill(name)
    if until is not None:
        form.get_by_label("Ends", exact=True).select_option(until)
    if password is not None:
        form.get_by_label("Password").fill(password)
    form.get_by_role("button", name="Create key").click()


def signed_in_two_hours_ago(server: Server, person: Person) -> None:
    with closing(sqlite3.connect(server.folder / "taskflow.db")) as database, database:
        database.execute("UPDATE sessions SET created_at = created_at - 7200000 WHERE user_id = ?", (person.id,))


def test_a_new_password_ends_the_keys_that_the_dialog_names(alice: Person) -> None:
    alice.asks(CREATE)
    page = alice.sits_down("/settings")
    form = page.get_by_role("region", name="Password")
    expect(form.get_by_label("Also revoke my API keys: Nightly report")).to_be_checked()

    form.get_by_label("Current password").fill(PASSWORD)
    form.get_by_label("New password").fill(NEW)
    form.get_by_role("button", name="Change password").click()

    expect(page.locator(".toasts")).to_contain_text("Password changed")
    expect(page.get_by_role("region", name="API keys").get_by_text("Nightly report")).to_have_count(0)


def test_a_new_password_can_keep_the_keys(alice: Person) -> None:
    alice.asks(CREATE)
    page = alice.sits_down("/settings")
    form = page.get_by_role("region", name="Password")
    form.get_by_label("Also revoke my API keys").uncheck()
    form.get_by_label("Current password").fill(PASSWORD)
    form.get_by_label("New password").fill(NEW)
    form.get_by_role("button", name="Change password").click()

    expect(page.locator(".toasts")).to_contain_text("Password changed")
    assert keys(page) == ["Nightly report"]


def test_signing_out_everywhere_can_end_the_keys_too(alice: Person, server: Server) -> None:
    secret = alice.asks(CREATE)["createApiKey"]["secret"]
    page = alice.sits_down("/settings")
    devices = page.get_by_role("region", name="Signed-in devices")
    expect(devices.get_by_label("Also revoke my API keys: Nightly report")).not_to_be_checked()

    devices.get_by_label("Also revoke my API keys").check()
    devices.get_by_role("button", name="Sign out everywhere").click()

    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert server.status("{ me { name } }", secret) == 401


def test_an_older_session_must_enter_the_password_only_for_a_key_without_an_end(alice: Person, server: Server) -> None:
    page = alice.sits_down("/settings")
    signed_in_two_hours_ago(server, alice)

    creates(page, "Ends")
    expect(page.get_by_text("Copy the key now")).to_be_visible()
    creates(page, "Lasts", until="")
    expect(page.get_by_role("region", name="API keys").get_by_role("alert")).to_contain_text("Sign in again")
    creates(page, "Lasts", password=PASSWORD)

    row = page.get_by_role("region", name="API keys").locator("li", has=page.get_by_text("Lasts", exact=True))
    expect(row).to_contain_text("never ends")
    assert sorted(keys(page)) == ["Ends", "Lasts"]
    alice.is_in_sync(page)
