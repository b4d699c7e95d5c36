"""Events about views, in the stream of their team and in the personal stream."""

from __future__ import annotations

from typing import Any

from tests.support.asgi import Stream
from tests.support.people import Person
from tests.views.words import DELETE, edits, saves

LIVE = """subscription ($personal: Boolean, $teams: [ID!]) {
    events(filter: { names: ["view.*"], personal: $personal, teamIds: $teams }) {
        ... on StreamEvent { event { name subjectId subject { ... on View { name filter } } changes { field } } }
    } }"""


async def next_of(stream: Stream) -> Any:
    return (await stream.next())["events"]


async def test_a_side_bar_stays_up_to_date_with_two_streams(alice: Person, bob: Person, garden: Any) -> None:
    """Alice gets Bob's changes of a shared view in the team's stream. Bob gets them in both streams, in the order of
    his calls."""
    async with alice.connects() as hers, bob.connects() as his:
        team = await hers.subscribes(LIVE, teams=[garden["id"]])
        own = await his.subscribes(LIVE, personal=True)
        for stream in (team, own):
            await next_of(stream)  # ready

        view = await saves(bob, "Secret", filter={"assignee": {"me": True}})
        await edits(bob, view, name="Open")
        await edits(bob, view, teamId=garden["id"])
        await edits(bob, view, filter={"overdue": None})
        await edits(bob, view, teamId=None)
        await bob.does(DELETE, id=view["id"])
        theirs = [(await next_of(team))["event"] for _ in range(3)]
        his_own = [(await next_of(own))["event"] for _ in range(5)]

    assert [event["name"] for event in theirs] == ["view.created", "view.updated", "view.deleted"]
    assert [event["name"] for event in his_own] == [
        "view.created",
        "view.updated",
        "view.deleted",
        "view.created",
        "view.deleted",
    ]
    assert "Secret" not in str(theirs)
    assert {event["subjectId"] for event in theirs + his_own} == {view["id"]}


async def test_an_event_about_a_new_view_shows_the_view(alice: Person, bob: Person, garden: Any) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, teams=[garden["id"]])
        await next_of(stream)
        await saves(alice, "Hers alone")
        await saves(alice, "Ours", teamId=garden["id"], filter={"assignee": {"me": True}})

        event = (await next_of(stream))["event"]

    assert event["subject"] == {"name": "Ours", "filter": {"assignee": {"me": True}}}
