"""The same streams as server-sent events: a browser reconnects by itself, with the id of the last event."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.support.people import Person
from tests.support.sse import listening

TASKS = """
subscription {
  taskChanges { __typename ... on TaskChange { cursor task { title } } ... on StreamReady { cursor replayed } ... on StreamReset { reason } }
}
"""
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"


async def creates(person: Person, team: dict[str, Any], title: str) -> None:
    await person.does(CREATE, input={"title": title, "teamId": team["id"]})


async def test_the_id_of_each_event_is_the_cursor_to_resume_from(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with listening(bob, TASKS) as events:
        kind, ready = await events.next()
        assert (kind, ready["data"]["taskChanges"]["__typename"]) == ("next", "StreamReady")
        await creates(alice, garden, "Seen")
        _, seen = await events.next()
        assert seen["data"]["taskChanges"]["task"] == {"title": "Seen"}
        assert events.last_id == seen["data"]["taskChanges"]["cursor"]

    await creates(alice, garden, "Missed")

    async with listening(bob, TASKS, last_id=events.last_id) as events:
        _, missed = await events.next()
        _, ready = await events.next()
        assert missed["data"]["taskChanges"]["task"] == {"title": "Missed"}
        assert ready["data"]["taskChanges"]["replayed"] == 1


async def test_a_socket_and_an_event_source_share_one_run(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    async with listening(bob, TASKS) as events, alice.connects() as socket:
        await events.next()
        stream = await socket.subscribes(TASKS)
        await stream.next()
        await creates(alice, garden, "For both")

        (_, one), other = await events.next(), await stream.next()
        assert one["data"] == other
        assert len(components.hub.groups) == 1


async def test_the_stream_ends_when_the_visible_teams_have_changed(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with listening(bob, TASKS) as events:
        await events.next()
        await alice.does(
            "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
            team=garden["id"],
            user=bob.id,
        )
        _, reset = await events.next()
        assert reset["data"]["taskChanges"]["reason"] == "PERMISSIONS_CHANGED"
        assert (await events.next())[0] == "complete"
