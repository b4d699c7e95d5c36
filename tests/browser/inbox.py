"""What the tests of the inbox do with it, and how they find its parts."""

from __future__ import annotations

import json
import re
from typing import Any

from playwright.sync_api import Locator, Page, Route, WebSocketRoute, expect

from tests.browser.person import Person

SIZES = {"wide": (1440, 900), "middle": (900, 800), "narrow": (390, 844)}
INBOX = (
    "query ($filter: NotificationFilter) { inbox(filter: $filter, first: 100) {"
    " unreadCount nodes { id reasons count readAt archivedAt snoozedUntil task { title } } } }"
)
UPDATE = (
    "mutation ($ids: [ID!]!, $input: UpdateNotificationsInput!) {"
    " updateNotifications(ids: $ids, input: $input) { errors { message } } }"
)
LIVE_AT = "mutation ($zone: String) { updateProfile(input: { timeZone: $zone }) { errors { message } } }"
BADGES = """() => {
  window.badges = []
  navigator.setAppBadge = async count => void window.badges.push(count)
  navigator.clearAppBadge = async () => void window.badges.push(0)
}"""


def gives(person: Person, to: Person, *titles: str) -> list[dict[str, str]]:
    """Creates tasks that are assigned from the start, which brings an inbox entry for each."""
    return [person.creates(title, assigneeId=to.id) for title in titles]


def entry(page: Page, text: str) -> Locator:
    return page.locator("main .notice", has_text=text)


def lead(page: Page, text: str) -> Locator:
    """The part of an entry that opens its task."""
    return entry(page, text).locator("[data-go]")


def bell(page: Page) -> Locator:
    return page.locator(".side [data-place=inbox]")


def count(page: Page, n: int) -> None:
    label = f"Inbox, {n} unread" if n else "Inbox"
    expect(page.locator(".side").get_by_role("link", name=label, exact=True)).to_be_visible()


def inbox(person: Person, **filter: Any) -> dict[str, dict[str, Any]]:
    """Entries by the titles of their tasks."""
    nodes = person.asks(INBOX, filter=filter)["inbox"]["nodes"]
    return {node["task"]["title"]: node for node in nodes}


def titles(page: Page) -> list[str]:
    return page.locator("main .notice .lead b").all_text_contents()


def shows(page: Page, which: str) -> None:
    page.get_by_role("group", name="Filters").get_by_role("button", name=which, exact=True).click()


def asks_for(route: Route, name: str) -> bool:
    return re.search(rf"(query|mutation) {name}\b", route.request.post_data or "") is not None


def refuses_once(page: Page, subscription: str) -> list[str]:
    """Answers the first of these subscriptions as if the person had too many open. The list that is returned then
    contains its query."""
    refused: list[str] = []

    def between(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def hears(message: str | bytes) -> None:
            said = json.loads(message)
            query = (said.get("payload") or {}).get("query", "")
            if f"subscription {subscription}" in query and not refused:
                refused.append(query)
                errors = [{"message": "Too many.", "extensions": {"code": "LIMIT_EXCEEDED"}}]
                socket.send(json.dumps({"id": said["id"], "type": "error", "payload": errors}))
            else:
                server.send(message)

        socket.on_message(hears)

    page.route_web_socket("**/graphql", between)
    return refused


def silences(page: Page, subscription: str) -> None:
    """Drops every message for this subscription, on all connections that the page opens from now on."""

    def between(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        ids: set[str] = set()

        def asks(message: str | bytes) -> None:
            said = json.loads(message)
            if f"subscription {subscription}" in (said.get("payload") or {}).get("query", ""):
                ids.add(said["id"])
            server.send(message)

        def tells(message: str | bytes) -> None:
            if json.loads(message).get("id") not in ids:
                socket.send(message)

        socket.on_message(asks)
        server.on_message(tells)

    page.route_web_socket("**/graphql", between)
