"""`subscription { events }`: the ready marker, missed events, new events, and every reason for a reset."""

from __future__ import annotations

import asyncio
from typing import Any

from events.live.window import ResetReason
from events.log import log
from events.log.cursor import Cursor
from taskflow.components import Components
from tests.support.asgi import Stream
from tests.support.people import Person

EVENTS = """
subscription ($after: Cursor, $filter: EventFilter) {
  events(after: $after, filter: $filter) {
    __typename
    ... on StreamEvent { cursor event { seq name originId actor { name } changes { field before after } } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}
"""
RENAME = "mutation ($team: ID!, $name: String!) { updateTeam(id: $team, input: {name: $name}) { cursor errors { message } } }"


async def item(stream: Stream) -> dict[str, Any]:
    news: dict[str, Any] = (await stream.next())["events"]
    return news


async def here(person: Person) -> str:
    cursor: str = (await person.asks("{ cursor }"))["cursor"]
    return cursor


async def test_the_ready_marker_comes_first_and_then_new_events(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        assert (await item(stream))["__typename"] == "StreamReady"

        done = await alice.does(RENAME, team=garden["id"], name="Rose garden")

        event = await item(stream)
        assert event["event"]["name"] == "team.updated"
        assert event["event"]["actor"] == {"name": "Alice"}
        assert event["event"]["changes"] == [{"field": "name", "before": "Garden", "after": "Rose garden"}]
        assert Cursor.decode(event["cursor"]).positions.items() >= Cursor.decode(done["cursor"]).positions.items() - {
            ("accounts", 0),
            (alice.id, 0),
        }


async def test_a_subscriber_with_a_cursor_gets_missed_events_once_and_in_order(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    cursor = await here(bob)
    for name in ("Roses", "Tulips", "Lilies"):
        await alice.does(RENAME, team=garden["id"], name=name)

    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS, after=cursor)
        missed = [await item(stream) for _ in range(3)]
        marker = await item(stream)
        assert [one["event"]["changes"][0]["after"] for one in missed] == ["Roses", "Tulips", "Lilies"]
        assert (marker["__typename"], marker["replayed"]) == ("StreamReady", 3)
        assert marker["cursor"] == missed[-1]["cursor"]

        await alice.does(RENAME, team=garden["id"], name="Grass")
        assert (await item(stream))["event"]["changes"][0]["after"] == "Grass"


async def test_a_stock_client_sends_its_newest_cursor_when_it_connects(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    old = await here(bob)
    await alice.does(RENAME, team=garden["id"], name="Roses")
    newest = await here(bob)
    await alice.does(RENAME, team=garden["id"], name="Tulips")

    async with bob.connects(resume=newest) as socket:
        stream = await socket.subscribes(EVENTS, after=old)
        assert (await item(stream))["event"]["changes"][0]["after"] == "Tulips"
        assert (await item(stream))["replayed"] == 1


async def test_the_cursor_of_ones_own_write_is_after_that_write(alice: Person, garden: dict[str, Any]) -> None:
    done = await alice.does(RENAME, team=garden["id"], name="Roses")
    async with alice.connects() as socket:
        stream = await socket.subscribes(EVENTS, after=done["cursor"])
        assert (await item(stream))["replayed"] == 0


async def test_a_broken_cursor_is_a_typed_error(bob: Person) -> None:
    async with bob.connects() as socket:
        for broken in ("x", "not a cursor", "A" * 20):
            await socket.subscribes(EVENTS, after=broken)
            message = await socket.hears()
            assert message["type"] == "error"
            assert message["payload"][0]["extensions"] == {"code": "INVALID", "path": ["after"]}


async def test_a_value_that_is_no_cursor_is_refused_as_a_variable(bob: Person) -> None:
    async with bob.connects() as socket:
        for odd in ("🌹", "", "A" * 64_001, 7):
            await socket.subscribes(EVENTS, after=odd)
            message = await socket.hears()
            assert message["type"] == "error"
            assert message["payload"][0]["extensions"] == {"code": "BAD_REQUEST"}


async def is_reset(person: Person, reason: str, **variables: Any) -> str:
    """Checks that the stream ends with a reset for this reason, and that the cursor in the reset works."""
    async with person.connects() as socket:
        stream = await socket.subscribes(EVENTS, **variables)
        news = await item(stream)
        assert (news["__typename"], news["reason"]) == ("StreamReset", reason)
        await stream.ends()
        again = await socket.subscribes(EVENTS, after=news["cursor"])
        assert (await item(again))["__typename"] == "StreamReady"
    return str(news["cursor"])


async def test_a_cursor_of_another_history_causes_a_reset(bob: Person, garden: dict[str, Any]) -> None:
    cursor = Cursor.decode(await here(bob))
    await is_reset(bob, "CURSOR_EXPIRED", after=Cursor("ab" * 8, cursor.positions).encode())


async def test_a_cursor_from_the_future_causes_a_reset(bob: Person, garden: dict[str, Any]) -> None:
    cursor = Cursor.decode(await here(bob))
    later = {stream: seq + 1_000_000 for stream, seq in cursor.positions.items()}
    await is_reset(bob, "CURSOR_EXPIRED", after=Cursor(cursor.epoch, later).encode())


async def test_a_cursor_older_than_the_log_causes_a_reset(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    cursor = await here(bob)
    await alice.does(RENAME, team=garden["id"], name="Roses")
    await components.database.unit(lambda unit: log.forget(unit, garden["id"], before=2**60, until=2**60, most=1000))
    await is_reset(bob, "CURSOR_EXPIRED", after=cursor)


async def test_a_subscriber_who_joined_a_team_while_away_gets_a_reset(
    alice: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    cursor = await here(chidi)
    await joins(chidi, garden, alice)
    await is_reset(chidi, "PERMISSIONS_CHANGED", after=cursor)


async def joins(person: Person, team: dict[str, Any], admin: Person, role: str = "MEMBER") -> None:
    await admin.does(
        "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
        " { errors { message } } }",
        team=team["id"],
        user=person.id,
        role=role,
    )


async def test_a_removed_member_does_not_get_the_very_next_event_of_the_team(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await item(stream)

        await alice.does(
            "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
            team=garden["id"],
            user=bob.id,
        )
        await alice.does(RENAME, team=garden["id"], name="Secret garden")

        news = await item(stream)
        assert (news["__typename"], news["reason"]) == ("StreamReset", "PERMISSIONS_CHANGED")
        await stream.ends()


async def test_a_lowered_role_resets_the_stream_before_anything_else(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await item(stream)
        await joins(bob, garden, alice, role="VIEWER")
        assert (await item(stream))["reason"] == "PERMISSIONS_CHANGED"


async def test_when_the_session_ends_the_socket_is_closed(bob: Person, garden: dict[str, Any]) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await item(stream)
        await bob.does("mutation { logout { ok errors { message } } }")
        code, _ = await socket.is_closed()
        assert code == 4403


async def test_nobody_gets_events_of_other_teams_or_accounts(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    async with chidi.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await item(stream)
        await alice.does(RENAME, team=garden["id"], name="Secret garden")
        await bob.does('mutation { updateProfile(input: {name: "Robert"}) { errors { message } } }')

        await chidi.does('mutation { updateProfile(input: {name: "Chidi A."}) { errors { message } } }')

        event = (await item(stream))["event"]
        assert (event["name"], event["changes"][0]["after"]) == ("user.updated", "Chidi A.")


async def test_an_admin_gets_all_events_including_those_of_new_teams(ada: Person, alice: Person) -> None:
    async with ada.connects() as socket:
        stream = await socket.subscribes(EVENTS, filter={"names": ["team.created"]})
        await item(stream)
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { errors { message } } }')
        assert (await item(stream))["event"]["name"] == "team.created"


async def test_watchers_of_the_log_with_equal_rights_never_share_a_run(
    alice: Person, bob: Person, components: Components, garden: dict[str, Any]
) -> None:
    """The log contains events about single accounts, so each watcher has a run of their own."""
    async with alice.connects() as one, bob.connects() as other:
        for socket in (one, other):
            await item(await socket.subscribes(EVENTS))
        assert len(components.hub.groups) == 2


async def test_on_shutdown_every_stream_ends_with_a_reset(
    bob: Person, garden: dict[str, Any], components: Components
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        ready = await item(stream)
        components.hub.reset_all(ResetReason.SHUTDOWN)
        news = await item(stream)
        assert (news["reason"], news["cursor"]) == ("SHUTDOWN", ready["cursor"])


async def test_a_reader_that_pauses_gets_thousands_of_events_from_the_ring_and_the_log(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await item(stream)
        told = 0
        for _ in range(3):
            async with asyncio.TaskGroup() as writes:
                for number in range(10):
                    writes.create_task(alice.does(RENAME, team=garden["id"], name=f"Garden {told + number}"))
            told += 10
        names = [(await item(stream))["event"]["changes"][0]["after"] for _ in range(told)]
        assert len(set(names)) == told
