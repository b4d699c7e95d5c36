"""Notifications on devices: the page asks for permission politely, the browser gets its owner's notifications, and a
click opens the task. The push service is a fake, since Chromium's own can't be reached here. A message that the server
has encrypted is decrypted, and handed to the service worker as Chromium would."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Playwright, Worker, expect

from tests.browser.conftest import WHOLE_CHROMIUM, Invite
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_outages import REFUSED
from tests.support.push_service import PushService

SUBSCRIPTION = """({ endpoint, p256dh, auth }) => {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)).buffer
  let key = JSON.parse(localStorage.getItem('test.key') ?? 'null')
  const made = () => ({
    options: { applicationServerKey: bytes(key) },
    toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
    unsubscribe: async () => { key = null; localStorage.removeItem('test.key'); return true },
  })
  PushManager.prototype.getSubscription = async () => (key ? made() : null)
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly) throw new DOMException('visible', 'NotAllowedError')
    key = applicationServerKey
    localStorage.setItem('test.key', JSON.stringify(key))
    return made()
  }
}"""
"""Subscribes as a browser does that can reach a push service."""
ASKED = """() => {
  window.asked = 0
  const ask = Notification.requestPermission.bind(Notification)
  Notification.requestPermission = () => { window.asked += 1; return ask() }
}"""
SHOWN = """async () => {
  const worker = await navigator.serviceWorker.getRegistration('/service-worker.js')
  const all = await worker.getNotifications()
  return all.map(({ title, body, tag, data }) => ({ title, body, tag, path: data.path }))
}"""
CLICKS = """async (title) => {
  const all = await self.registration.getNotifications()
  const notification = all.find((one) => one.title === title)
  self.dispatchEvent(new NotificationEvent('notificationclick', { notification }))
}"""
REGISTRATIONS = "{ pushDevices { id name error lastUsedAt } }"


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Chromium with windows: without them it has no notifications."""
    browser = playwright.chromium.launch(executable_path=WHOLE_CHROMIUM, args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture
def push_service() -> Iterator[PushService]:
    """Runs in a thread of its own, since Playwright has this one."""
    service, loop, up, down = PushService(), asyncio.new_event_loop(), threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with service.running():
            up.set()
            await down.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    up.wait()
    yield service
    loop.call_soon_threadsafe(down.set)
    thread.join()
    loop.close()


@pytest.fixture(scope="module")
def module_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("house"), {"TASKFLOW_PUSH": "private"})
    server.start()
    yield server
    server.stop()


def sits_down(person: Person, push_service: PushService, path: str = "/settings", **how: Any) -> Page:
    """Opens a page in a browser that has a push service, and whose owner grants the permission."""
    page = person.opens("/sign-in?to=/", **how)
    page.context.grant_permissions(["notifications"], origin=person.server.address)
    subscription = json.dumps(push_service.subscribes(person.email))
    page.add_init_script(f"({SUBSCRIPTION})({subscription})")
    page.add_init_script(f"({ASKED})()")
    page.goto(f"{person.server.address}/sign-in?to={path}")
    person.signs_in(page)
    person.is_in_sync(page)
    return page


def section(page: Page) -> Any:
    return page.get_by_role("region", name="Notifications on devices")


def switches_on(page: Page) -> None:
    section(page).get_by_role("button", name="Switch on here").click()
    expect(section(page).get_by_text("This one")).to_be_visible()


class Chromium:
    """Hands a message to the page's service worker, as Chromium does with one from its push service."""

    def __init__(self, page: Page, origin: str) -> None:
        self._origin = origin
        self._session: CDPSession = page.context.new_cdp_session(page)
        self._registrations: list[str] = []
        self._session.on("ServiceWorker.workerRegistrationUpdated", self._told)
        self._session.send("ServiceWorker.enable")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def delivers(self, page: Page, text: str) -> None:
        while not self._registrations:
            page.wait_for_timeout(20)  # Chromium reports the registration in its own time
        self._session.send(
            "ServiceWorker.deliverPushMessage",
            {"origin": self._origin, "registrationId": self._registrations[-1], "data": text},
        )

    def _told(self, told: Any) -> None:
        self._registrations += [one["registrationId"] for one in told["registrations"] if not one["isDeleted"]]


def shown(page: Page, number: int) -> list[Any]:
    """Waits until Chromium shows so many notifications, and returns them."""
    until = time.monotonic() + 30
    while len(found := page.evaluate(SHOWN)) != number:
        assert time.monotonic() < until, found
        page.wait_for_timeout(20)  # the service worker is another process, without an event for this one
    return list(found)


def worker_of(page: Page) -> Worker:
    (worker,) = page.context.service_workers
    return worker


def has_come(service: PushService, number: int) -> list[Any]:
    until = time.monotonic() + 30
    while len(service.requests) < number:
        assert time.monotonic() < until, "nothing was pushed"
        time.sleep(0.02)  # the server is another process
    return service.messages


def test_the_page_asks_for_permission_only_when_the_person_wants_pushes(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    for path in ("/inbox", "/tasks", "/settings"):
        page.goto(server.address + path)
        alice.is_in_sync(page)

    expect(section(page).get_by_role("button", name="Switch on here")).to_be_visible()
    assert page.evaluate("window.asked") == 0
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0

    switches_on(page)
    assert page.evaluate("window.asked") == 1


def test_a_notification_is_shown_and_a_click_opens_the_task(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice, bob = invite(server, "Alice Johnson"), invite(server, "Bob Miller")
    page = sits_down(bob, push_service)
    switches_on(page)
    task = alice.creates("Water the roses", assigneeId=bob.id)
    (message,) = has_come(push_service, 1)

    chromium = Chromium(page, server.address)
    chromium.delivers(page, json.dumps(message))

    (notification,) = shown(page, 1)
    assert notification["title"] == "Alice Johnson assigned you “Water the roses”"
    assert notification["body"].startswith(task["key"])
    assert (notification["tag"], notification["path"]) == (message["tag"], f"/t/{task['key']}")
    worker_of(page).evaluate(CLICKS, notification["title"])
    expect(page).to_have_url(f"{server.address}/t/{task['key']}")
    expect(page.get_by_text("Alice Johnson created this")).to_be_visible()
    assert shown(page, 0) == []


def test_a_newer_notification_about_a_task_replaces_the_older_ones(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    switches_on(page)
    chromium = Chromium(page, server.address)
    for title, tag in (("one", "a"), ("two", "a"), ("three", "b")):
        chromium.delivers(page, json.dumps({"title": title, "tag": tag, "url": "/inbox", "unreadCount": 3}))
    assert sorted(one["title"] for one in shown(page, 2)) == ["three", "two"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        '{"title": 7}',
        '{"title": "x", "url": "https://elsewhere.example/t/A-1?q#h"}',
        '{"title": "x", "url": "https://["}',
    ],
)
def test_any_message_shows_a_notification_that_leads_to_this_server(
    text: str, server: Server, invite: Invite, push_service: PushService
) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    switches_on(page)
    Chromium(page, server.address).delivers(page, text)
    (notification,) = shown(page, 1)
    assert notification["title"] in {"TaskFlow", "x"}
    assert notification["path"] in {"/inbox", "/t/A-1?q#h"}


def test_without_a_tab_a_click_opens_one(server: Server, invite: Invite, push_service: PushService) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    switches_on(page)
    Chromium(page, server.address).delivers(page, json.dumps({"title": "x", "url": f"{server.address}/t/GEN-1"}))
    shown(page, 1)
    worker = worker_of(page)
    worker.evaluate(
        "() => { self.clients.matchAll = async () => [];"
        " self.opened = new Promise((tell) => { self.clients.openWindow = async (path) => tell(path) }) }"
    )
    worker.evaluate(CLICKS, "x")
    assert worker.evaluate("() => self.opened") == "/t/GEN-1"


def test_devices_are_tested_and_removed(server: Server, invite: Invite, push_service: PushService) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    switches_on(page)

    section(page).get_by_role("button", name="Send a test").click()
    expect(page.get_by_text("A test is on its way to Chrome on Linux")).to_be_visible()
    (message,) = has_come(push_service, 1)
    assert message["title"] == "TaskFlow"

    push_service.will_answer(403, "no such key")
    section(page).get_by_role("button", name="Send a test").click()
    expect(section(page).get_by_text("The last one failed: HTTP 403: no such key")).to_be_visible()

    section(page).get_by_role("button", name="Remove Chrome on Linux").click()
    expect(section(page).get_by_role("button", name="Switch on here")).to_be_visible()
    assert alice.asks(REGISTRATIONS)["pushDevices"] == []
    assert page.evaluate("localStorage.getItem('test.key')") is None


def test_signing_in_again_restores_pushes_for_that_person_alone(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice, bob = invite(server, "Alice Johnson"), invite(server, "Bob Miller")
    page = sits_down(alice, push_service)
    switches_on(page)
    alice.signs_out(page)
    assert alice.asks(REGISTRATIONS)["pushDevices"] == []

    bob.signs_in(page)
    bob.is_in_sync(page)
    page.goto(f"{server.address}/settings")
    expect(section(page).get_by_role("button", name="Switch on here")).to_be_visible()
    assert bob.asks(REGISTRATIONS)["pushDevices"] == []
    # even if the server did not learn that she left
    page.wait_for_function("localStorage.getItem('test.key') === null")
    alice.signs_out(page)

    alice.signs_in(page)
    alice.is_in_sync(page)
    page.goto(f"{server.address}/settings")
    expect(section(page).get_by_text("This one")).to_be_visible()
    assert page.evaluate("window.asked") == 0


def test_a_person_who_denied_permission_is_told_how_to_grant_it(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    page.context.clear_permissions()
    page.add_init_script("Object.defineProperty(Notification, 'permission', { get: () => 'denied' })")
    page.goto(f"{server.address}/settings")
    expect(section(page).get_by_text("This browser blocks notifications from TaskFlow.")).to_be_visible()
    expect(section(page).get_by_role("button")).to_have_count(0)


def test_a_browser_without_push_says_so(server: Server, invite: Invite, push_service: PushService) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    page.add_init_script("delete window.PushManager")
    page.goto(f"{server.address}/settings")
    expect(section(page).get_by_text("This browser can’t get notifications.")).to_be_visible()


def test_a_push_service_that_can_not_be_reached_is_reported(
    server: Server, invite: Invite, push_service: PushService
) -> None:
    alice = invite(server, "Alice Johnson")
    page = sits_down(alice, push_service)
    page.evaluate(
        "() => { PushManager.prototype.subscribe = async () => { throw new DOMException('away', 'AbortError') } }"
    )
    section(page).get_by_role("button", name="Switch on here").click()
    expect(page.get_by_text("The browser’s push service does not answer.")).to_be_visible()
    expect(section(page).get_by_role("button", name="Switch on here")).to_be_enabled()


def test_nothing_is_offered_where_push_is_turned_off(tmp_path: Path, invite: Invite, push_service: PushService) -> None:
    server = Server(tmp_path, {"TASKFLOW_PUSH": "off"})
    server.start()
    try:
        alice = invite(server, "Alice Johnson")
        alice.expected = REFUSED  # the server ends before her page does
        page = sits_down(alice, push_service)
        expect(section(page).get_by_text("This server sends no notifications to devices.")).to_be_visible()
        expect(section(page).get_by_role("button")).to_have_count(0)
    finally:
        server.stop()
