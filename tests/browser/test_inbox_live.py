"""The inbox is the same on every device and after every interruption, and nobody sees another person's."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Response, Route, WebSocketRoute, expect

from tests.browser.conftest import Invite
from tests.browser.inbox import (
    UPDATE,
    bell,
    count,
    entry,
    gives,
    inbox,
    lead,
    refuses_once,
)
from tests.browser.person import Person
from tests.browser.server import Server
from tests.browser.test_outages import REFUSED, hold_back_sockets, let_sockets_through
from tests.browser.test_roles import SET_ROLE


def test_an_entry_read_here_is_read_on_every_device(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants", "Feed the hens")
    page, phone = bob.sits_down("/inbox"), bob.sits_down("/tasks")
    count(phone, 2)

    entry(page, "Feed the hens").get_by_role("button", name="Mark as read").click()
    count(page, 1)
    count(phone, 1)
    bell(phone).click()
    expect(entry(phone, "Water the plants")).to_be_visible()
    expect(entry(phone, "Feed the hens")).to_have_count(0)
    lead(page, "Feed the hens").focus()
    page.keyboard.press("u")

    expect(entry(phone, "Feed the hens")).to_be_visible()
    count(phone, 2)


def test_a_snoozed_entry_comes_back_when_its_time_has_come(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox?show=all")
    id = inbox(bob)["Water the plants"]["id"]
    lead(page, "Water the plants").focus()
    page.keyboard.press("u")
    count(page, 0)

    soon = (datetime.now(UTC) + timedelta(seconds=2)).isoformat()
    assert bob.asks(UPDATE, ids=[id], input={"snoozedUntil": soon})["updateNotifications"]["errors"] == []

    count(page, 1)
    expect(entry(page, "Water the plants").get_by_text("Unread")).to_be_attached()


def test_changes_made_while_the_server_is_away_are_sent_once_it_is_back(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    bob.expected = REFUSED
    gives(alice, bob, "Water the plants", "Feed the hens", "Call the plumber")
    page = bob.sits_down("/inbox")
    expect(page.locator("main .notice")).to_have_count(3)

    own_server.stop()
    lead(page, "Feed the hens").focus()
    page.keyboard.press("e")
    page.keyboard.press("u")
    expect(entry(page, "Feed the hens")).to_have_count(0)
    expect(entry(page, "Water the plants").get_by_text("Unread")).to_have_count(0)
    expect(page.locator("[data-line]").first).to_have_text("offline, 2 changes waiting")
    count(page, 3)  # the server counts, so the number does not change yet

    own_server.start()
    bob.is_in_sync(page)
    count(page, 1)
    assert list(inbox(bob, archived=True)) == ["Feed the hens"]
    assert inbox(bob)["Water the plants"]["readAt"] is not None


def test_a_change_that_is_refused_is_taken_back_with_the_reason(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox")
    id = inbox(bob)["Water the plants"]["id"]

    def refuse(route: Route) -> None:
        """Refuses as if the entry had been removed a moment before."""
        body = route.request.post_data or ""
        route.continue_(
            post_data=body.replace(id, "note_01jxyz00000000000000000000") if "UpdateNotices" in body else body
        )

    page.route("**/graphql", refuse)
    lead(page, "Water the plants").focus()
    page.keyboard.press("e")

    expect(page.locator(".toast")).to_contain_text("The inbox was not changed.")
    expect(entry(page, "Water the plants")).to_be_visible()


def test_the_stream_resumes_where_it_stopped(own_server: Server, invite: Invite) -> None:
    alice, bob = invite(own_server, "Alice Johnson"), invite(own_server, "Bob Meyer")
    bob.expected = REFUSED
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox")
    expect(entry(page, "Water the plants")).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or ""))

    own_server.stop()
    expect(page.locator("[data-line=offline]").first).to_be_attached()
    hold_back_sockets(page)
    own_server.start()
    gives(alice, bob, "Feed the hens")
    let_sockets_through(page)
    bob.is_in_sync(page)

    expect(page.locator("main .notice").first).to_contain_text("Feed the hens")
    count(page, 2)
    assert not [body for body in asked if "query Inbox" in body or "query Unread" in body]


@pytest.mark.parametrize("path", ["/inbox", "/settings"])
def test_a_stream_that_can_not_resume_starts_again(alice: Person, bob: Person, path: str) -> None:
    """A cursor of another stream is answered with a reset."""
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/settings")
    foreign = alice.asks("{ inbox { cursor } }")["inbox"]["cursor"]
    spoilt: list[str] = []

    def spoil_the_first(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def pass_on(text: str | bytes) -> None:
            message = json.loads(text)
            if message["type"] == "subscribe" and "InboxLive" in message["payload"]["query"] and not spoilt:
                spoilt.append("one")
                message["payload"]["variables"]["after"] = foreign
            server.send(json.dumps(message))

        socket.on_message(pass_on)

    page.route_web_socket("**/graphql", spoil_the_first)
    asked: list[str] = []
    again = ["query Inbox(", "query Inbox("] if path == "/inbox" else ["query Unread"]

    def is_last(answer: Response) -> bool:
        asked.extend(name for name in set(again) if name in (answer.request.post_data or ""))
        return asked == again

    with page.expect_response(is_last):
        page.goto(bob.server.address + path)
    bob.is_in_sync(page)
    gives(alice, bob, "Feed the hens")

    count(page, 2)
    assert spoilt == ["one"]
    if path == "/inbox":
        expect(page.locator("main .notice")).to_have_count(2)


def test_an_entry_about_a_task_out_of_sight_does_not_arrive(alice: Person, bob: Person) -> None:
    team = alice.makes_team("Quiet garden")
    remove = (
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
    )
    alice.asks(SET_ROLE, team=team["id"], user=bob.id, role="MEMBER")
    alice.creates("Secret beds", teamId=team["id"], assigneeId=bob.id)
    page = bob.sits_down("/inbox")
    expect(entry(page, "Secret beds")).to_be_visible()

    alice.asks(remove, team=team["id"], user=bob.id)

    expect(entry(page, "a task that you can't see any more")).to_be_visible()
    expect(entry(page, "Secret beds")).to_have_count(0)


def test_nobody_sees_the_inbox_of_the_person_signed_in_before(alice: Person, bob: Person) -> None:
    gives(alice, bob, "Water the plants")
    page = bob.sits_down("/inbox")
    expect(entry(page, "Water the plants")).to_be_visible()

    bob.signs_out(page)
    alice.signs_in(page)
    alice.is_in_sync(page)

    count(page, 0)
    expect(page.get_by_text("You have read everything")).to_be_visible()
    expect(page).to_have_title("Inbox · TaskFlow")


def test_a_refused_inbox_is_requested_again(alice: Person, bob: Person) -> None:
    page = bob.opens("/sign-in")
    refused = refuses_once(page, "InboxLive")
    bob.signs_in(page)
    bob.is_in_sync(page)
    gives(alice, bob, "Water the plants")

    count(page, 1)
    assert refused
    gives(alice, bob, "Feed the hens")
    count(page, 2)
