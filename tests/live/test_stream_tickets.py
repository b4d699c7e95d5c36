"""A browser's EventSource can't send headers: a ticket in the URL authorises one stream, and reconnects of that
stream."""

from __future__ import annotations

import logging
from typing import Any

import pytest

import models
from models import stream_ticket
from models.values import clock
from taskflow.components import Components
from taskflow.logs.logs import Formatter
from tests.jobs.test_housekeeping import due_now
from tests.live.test_sse import TASKS, creates
from tests.support import asgi
from tests.support.people import Person, robot_of
from tests.support.sse import event_source, event_source_is_refused, event_source_scope
from tests.support.written import written

TICKET = "mutation { createStreamTicket { ticket expiresIn cursor errors { code message } } }"
REVOKE = "mutation ($id: ID!) { revokeSession(id: $id) { deletedId errors { code } } }"
NUMBERS = "subscription { dashboardStats { stats { totalTasks } } }"


async def ticket_of(person: Person) -> str:
    ticket: str = (await person.does(TICKET))["ticket"]
    return ticket


async def grows_old(ticket: str, seconds: int) -> None:
    await written(
        models.StreamTicket.filter(id=ticket.partition(".")[0]).update(created_at=clock.now() - seconds * 1000)
    )


async def test_a_ticket_opens_a_stream_and_its_reconnect_resumes(
    stranger: Person, alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    payload = await bob.does(TICKET)
    assert (payload["expiresIn"], payload["cursor"]) == (60, None)
    async with event_source(stranger, payload["ticket"], TASKS) as events:
        await events.next()
        await creates(alice, garden, "Seen")
        _, seen = await events.next()
    assert seen["data"]["taskChanges"]["task"] == {"title": "Seen"}

    await creates(alice, garden, "Missed")
    await grows_old(payload["ticket"], 3_600)

    async with event_source(stranger, payload["ticket"], TASKS, last_id=events.last_id) as again:
        _, missed = await again.next()
        _, ready = await again.next()
    assert missed["data"]["taskChanges"]["task"] == {"title": "Missed"}
    assert ready["data"]["taskChanges"]["replayed"] == 1


async def test_a_ticket_that_was_not_used_for_a_minute_is_refused(stranger: Person, alice: Person) -> None:
    ticket = await ticket_of(alice)
    await grows_old(ticket, 61)

    assert await event_source_is_refused(stranger, ticket, TASKS) == 401


async def test_a_ticket_is_valid_for_one_stream(stranger: Person, alice: Person) -> None:
    ticket = await ticket_of(alice)
    async with event_source(stranger, ticket, TASKS) as events:
        await events.next()

        assert await event_source_is_refused(stranger, ticket, NUMBERS) == 401


async def test_a_reconnect_ends_the_previous_stream(stranger: Person, alice: Person) -> None:
    """A thief who has the URL can't read along, and a connection that died unnoticed keeps nothing open."""
    ticket = await ticket_of(alice)
    async with event_source(stranger, ticket, TASKS) as before:
        await before.next()
        async with event_source(stranger, ticket, TASKS) as after:
            await after.next()

            with pytest.raises(EOFError):
                await before.next()


async def test_a_document_that_is_refused_does_not_use_the_ticket_up(stranger: Person, alice: Person) -> None:
    ticket = await ticket_of(alice)
    async with event_source(stranger, ticket, "subscription { nonsense }") as events:
        assert (await events.next())[1]["errors"]

    async with event_source(stranger, ticket, TASKS) as events:
        assert (await events.next())[0] == "next"


@pytest.mark.parametrize("change", [lambda t: t[:-1], lambda t: t + "A", lambda t: t.replace(".", ""), lambda _: "x"])
async def test_a_made_up_ticket_is_refused(stranger: Person, alice: Person, counted: Any, change: Any) -> None:
    """It costs no statement either."""
    ticket = change(await ticket_of(alice))

    with counted() as statements:
        assert await event_source_is_refused(stranger, ticket, TASKS) == 401

    assert len(statements) == 0, str(statements)


@pytest.mark.parametrize(
    ("method", "accept", "query"),
    [
        ("GET", "text/event-stream", "{ me { name } }"),
        ("GET", "application/json", "{ me { name } }"),
        ("GET", "multipart/mixed;subscriptionSpec=1.0", TASKS),
        ("POST", "text/event-stream", TASKS),
    ],
)
async def test_a_ticket_is_valid_only_for_event_streams_by_get(
    stranger: Person, alice: Person, method: str, accept: str, query: str
) -> None:
    scope = event_source_scope(stranger, await ticket_of(alice), query)
    headers = {"accept": accept, "content-type": "application/json"}
    scope["headers"] = asgi.scope_of("http", "/graphql", headers, stranger.address)["headers"]
    scope["method"] = method
    body = b'{"query": "subscription { taskChanges { __typename } }"}' if method == "POST" else b""

    answer = await asgi.request(stranger.app, method, "/graphql", body=body, scope=scope)

    assert b"UNAUTHENTICATED" in answer.body
    assert b"Alice" not in answer.body


async def test_a_ticket_is_no_token(alice: Person) -> None:
    ticket = await ticket_of(alice)

    error = await alice.with_token(ticket).is_refused("{ me { name } }")

    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_the_stream_ends_with_its_session_and_can_not_reconnect(stranger: Person, alice: Person) -> None:
    phone = await alice.signs_in()
    ticket = await ticket_of(phone)
    async with event_source(stranger, ticket, TASKS) as events:
        await events.next()
        await alice.does(REVOKE, id=phone.session_id)

        with pytest.raises(EOFError):
            await events.next()
    assert await event_source_is_refused(stranger, ticket, TASKS) == 401


async def test_the_stream_ends_when_its_session_has_been_idle_too_long(stranger: Person, alice: Person) -> None:
    ticket = await ticket_of(alice)
    other = await alice.signs_in()
    ticket = await ticket_of(other)
    await written(models.Session.filter(id=other.session_id).update(expires_at=clock.now() + 1_000))
    alice.app.state.components.authenticator._cached_callers.drop_user(alice.id)
    async with event_source(stranger, ticket, TASKS) as events:
        await events.next()

        with pytest.raises(EOFError):
            await events.next()
    assert await event_source_is_refused(stranger, ticket, TASKS) == 401


async def test_an_api_key_gets_tickets_which_end_with_the_key(stranger: Person, alice: Person) -> None:
    robot = await robot_of(alice)
    ticket = await ticket_of(robot)
    async with event_source(stranger, ticket, TASKS) as events:
        await events.next()
        (key,) = (await alice.asks("{ apiKeys { id } }"))["apiKeys"]
        await alice.does("mutation ($id: ID!) { revokeApiKey(id: $id) { errors { code } } }", id=key["id"])

        with pytest.raises(EOFError):
            await events.next()
    assert await event_source_is_refused(stranger, ticket, TASKS) == 401


async def test_the_oldest_of_too_many_tickets_is_dropped(
    stranger: Person, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.stream_ticket.MOST", 3)
    bobs = await ticket_of(bob)
    tickets = [await ticket_of(alice) for _ in range(4)]

    assert await models.StreamTicket.all().count() == 4
    assert await event_source_is_refused(stranger, tickets[0], TASKS) == 401
    for ticket in (tickets[1], bobs):
        async with event_source(stranger, ticket, TASKS) as events:
            await events.next()
    assert stream_ticket.MOST == 100


async def test_a_ticket_is_not_stored_for_a_repeated_call(alice: Person) -> None:
    again = [
        (await alice.does('mutation { createStreamTicket @idempotent(key: "k") { ticket errors { code } } }'))["ticket"]
        for _ in range(2)
    ]

    assert again[0] is not None
    assert again[1] is None


async def test_expired_tickets_are_deleted(
    stranger: Person, alice: Person, bob: Person, components: Components
) -> None:
    unused, of_a_lost_phone, good = (
        await ticket_of(alice),
        await ticket_of(await bob.signs_in()),
        await ticket_of(alice),
    )
    for ticket in (of_a_lost_phone, good):
        async with event_source(stranger, ticket, TASKS) as events:
            await events.next()
    for session in await models.Session.filter(user_id=bob.id):
        await written(models.Session.filter(id=session.id).update(ended_at=clock.now() - 1))
    for ticket in (unused, of_a_lost_phone, good):
        await grows_old(ticket, 3_600)

    await due_now(components, "keep.sign_ins")

    assert [each.id for each in await models.StreamTicket.all()] == [good.partition(".")[0]]


async def test_no_log_contains_a_ticket(
    stranger: Person, alice: Person, caplog: pytest.LogCaptureFixture, settings: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    ticket = await ticket_of(alice)
    async with event_source(stranger, ticket, TASKS) as events:
        await events.next()
    error = RuntimeError(f"GET /graphql?query=x&ticket={ticket}&a=b failed")  # as a library may log it
    logging.getLogger("taskflow.api").error("request %s failed", f"/graphql?ticket={ticket}", exc_info=error)

    lines = "\n".join(Formatter().format(record) for record in caplog.records)

    assert "GET /graphql" in lines
    assert "ticket=***&a=b failed" in lines
    assert ticket.partition(".")[2] not in lines
