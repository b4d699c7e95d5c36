"""Personal streams: one for each user, in the same log as the others, and readable only by their owner."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from events.live.window import ResetReason
from events.log import log
from events.log.cursor import NAMED_IN_FULL, Cursor, Mark, RelativeCursor, decode_cursor
from events.storage.database import Unit
from models.values import clock
from models.values.ids import new_id
from taskflow.cli.events import _positions
from taskflow.components import Components
from tests.inbox.words import ALL_READ, LIVE, inbox, settled
from tests.live.test_task_stream import TASKS, creates
from tests.support.elsewhere import at_another_server
from tests.support.people import Person
from tests.support.plans import Overheard, plan

EVENT = "id seq name subjectType subjectId task { id } team { id }"
EVENTS = f"""
query ($filter: EventFilter) {{
  events(filter: $filter, first: 100) {{ nodes {{ {EVENT} }} totalCount cursor }}
}}
"""
FOLLOW = f"""
subscription ($filter: EventFilter, $after: Cursor) {{
  events(filter: $filter, after: $after) {{
    __typename
    ... on StreamEvent {{ cursor event {{ {EVENT} }} }}
    ... on StreamReady {{ cursor replayed }}
    ... on StreamReset {{ cursor reason }}
  }}
}}
"""
MINE = {"personal": True}
MEMBER = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) {"
    " setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
)
MANY = 10_000


async def here(person: Person) -> str:
    return str((await person.asks("{ cursor }"))["cursor"])


def positions_of(cursor: str) -> dict[str, int]:
    return dict(Cursor.decode(cursor).positions)


def test_a_cursor_distinguishes_a_user_from_a_team() -> None:
    team, user = new_id("team"), new_id("user")
    positions = {"accounts": 1, team: 2, user: 3}

    cursor = Cursor("00" * 8, positions)

    assert Cursor.decode(cursor.encode()).positions == positions
    assert cursor.shared() == Cursor("00" * 8, {"accounts": 1, team: 2})
    assert cursor.of_stream(user) == Cursor("00" * 8, {user: 3})
    assert cursor.of_stream(new_id("user")) is None
    assert Cursor("00" * 8, {user: 3}).shared() is None


def test_a_cursor_of_an_earlier_version_is_unchanged() -> None:
    raw = bytes(8) + bytes(16) + (5).to_bytes(8, "big") + bytes.fromhex("0199" + "00" * 4 + "7abc" + "80" + "00" * 7)
    text = base64.urlsafe_b64encode(raw + (7).to_bytes(8, "big")).rstrip(b"=").decode()

    cursor = Cursor.decode(text)

    assert sorted(stream.partition("_")[0] for stream in cursor.positions) == ["accounts", "team"]
    assert cursor.encode() == text
    assert cursor.shared() == cursor


def test_a_cursor_that_is_relative_to_a_mark_names_its_personal_part() -> None:
    teams, user = [new_id("team") for _ in range(NAMED_IN_FULL + 1)], new_id("user")
    mark = Mark(1, 2, dict.fromkeys(teams, 4))
    cursor = Cursor("00" * 8, {"accounts": 1, **mark.positions, user: 0})

    decoded = decode_cursor(cursor.encode(mark))

    assert isinstance(decoded, RelativeCursor)
    assert decoded.of_stream(user) == Cursor("00" * 8, {user: 0})
    assert decoded.saw([*teams, "accounts"])


async def test_the_owner_reads_a_personal_stream_and_an_admin_can_not(
    alice: Person, bob: Person, ada: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)

    own = (await bob.asks(EVENTS, filter=MINE))["events"]
    assert [event["name"] for event in own["nodes"]] == ["notification.raised"] * 2
    assert (own["totalCount"], own["nodes"][1]["subjectType"]) == (2, "NOTIFICATION")
    assert (own["nodes"][1]["task"], own["nodes"][1]["team"]) == ({"id": task["id"]}, None)
    assert positions_of(own["cursor"]) == {bob.id: 2}

    for filter in (
        None,
        MINE,
        {"names": ["notification.*"]},
        {"subjectTypes": ["NOTIFICATION"]},
        {"taskIds": [task["id"]]},
        {"teamIds": [bob.id]},
        {"teamIds": [bob.id], "personal": True},
        {"actor": {"eq": alice.id}},
        {"names": ["notification.*"], "teamIds": [bob.id]},
    ):
        for person in (ada, alice, bob) if filter != MINE else (ada, alice):
            found = (await person.asks(EVENTS, filter=filter))["events"]
            about_bob = [event for event in found["nodes"] if event["name"].startswith("notification.")]
            assert about_bob == [], (person.name, filter)
            assert found["totalCount"] == len(found["nodes"])
    for person, sees in ((ada, False), (alice, False), (bob, True)):
        node = await person.asks("query ($id: ID!) { node(id: $id) { id } }", id=own["nodes"][0]["id"])
        assert (node["node"] is not None) is sees


@pytest.mark.parametrize(
    "filter",
    [
        {"names": ["notification.raised"]},
        {"subjectTypes": ["NOTIFICATION"]},
        {"actor": {"me": False}},
        {"occurredAt": {"gte": "2020-01-01T00:00:00Z"}},
    ],
)
async def test_filters_apply_to_a_personal_stream(
    alice: Person, bob: Person, garden: Any, components: Components, filter: Any
) -> None:
    task = await creates(alice, garden, "Water the plants", assigneeId=bob.id)
    await settled(components)

    for more in ({}, {"taskIds": [task["key"]]}):
        found = (await bob.asks(EVENTS, filter={**MINE, **filter, **more}))["events"]
        assert len(found["nodes"]) == found["totalCount"] == (1 if more else 2)
    assert (await bob.asks(EVENTS, filter={**MINE, "names": ["task.*"]}))["events"]["nodes"] == []


async def test_an_admin_who_follows_all_streams_gets_nothing_of_a_personal_one(
    alice: Person, bob: Person, ada: Person, garden: Any, components: Components
) -> None:
    async with ada.connects() as socket, bob.connects() as his:
        everything = await socket.subscribes(FOLLOW)
        assert (await everything.next())["events"]["__typename"] == "StreamReady"
        own = await his.subscribes(FOLLOW, filter=MINE)
        assert (await own.next())["events"]["__typename"] == "StreamReady"

        await creates(alice, garden, "Roses", assigneeId=bob.id)
        await settled(components)
        assert (await own.next())["events"]["event"]["name"] == "notification.raised"
        await creates(alice, garden, "Tulips")

        heard = [(await everything.next())["events"] for _ in range(2)]
        assert [item["event"]["name"] for item in heard] == ["task.created"] * 2
        assert bob.id not in positions_of(heard[1]["cursor"])


async def test_a_subscription_uses_its_own_part_of_a_cursor(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    both, personal = await here(bob), (await inbox(bob))["cursor"]
    shared = (await bob.asks("{ tasks { cursor } }"))["tasks"]["cursor"]
    of_another = (await inbox(alice))["cursor"]
    assert {bob.id, garden["id"], "accounts"} < positions_of(both).keys()
    assert set(positions_of(personal)) == {bob.id}
    assert bob.id not in positions_of(shared)

    for cursor, answers in {
        both: ("StreamReady", "StreamReady"),
        personal: ("StreamReady", "StreamReset"),
        shared: ("StreamReset", "StreamReady"),
        of_another: ("StreamReset", "StreamReset"),
    }.items():
        for (document, field), answer in zip(((LIVE, "inbox"), (TASKS, "taskChanges")), answers, strict=True):
            news = await first_of(bob, document, field, cursor)
            assert news["__typename"] == answer
            if answer == "StreamReset":
                assert news["reason"] == "CURSOR_EXPIRED"
                assert (await first_of(bob, document, field, news["cursor"]))["__typename"] == "StreamReady"


async def first_of(person: Person, document: str, field: str, after: str) -> Any:
    async with person.connects() as socket:
        return (await (await socket.subscribes(document, after=after)).next())[field]


async def test_a_board_and_an_inbox_reconnect_with_a_cursor_each(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    board, bell = (await bob.asks("{ tasks { cursor } }"))["tasks"]["cursor"], (await inbox(bob))["cursor"]
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    await settled(components)

    async with bob.connects(resume=[board, bell]) as socket:
        tasks = await socket.subscribes(TASKS)
        assert (await tasks.next())["taskChanges"]["task"]["title"] == "Roses"
        assert (await tasks.next())["taskChanges"]["replayed"] == 1
        notes = await socket.subscribes(LIVE)
        assert (await notes.next())["inbox"]["notification"]["task"]["title"] == "Roses"
        assert (await notes.next())["inbox"]["replayed"] == 1


async def test_a_personal_stream_continues_when_its_owners_rights_change(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    async with bob.connects() as socket:
        notes = await socket.subscribes(LIVE)
        assert (await notes.next())["inbox"]["__typename"] == "StreamReady"

        await alice.does(MEMBER, team=garden["id"], user=bob.id, role="VIEWER")
        role = (await notes.next())["inbox"]
        assert (role["notification"]["reasons"], role["notification"]["title"]) == (
            ["TEAM"],
            "Your role in Garden changed",
        )
        await creates(alice, garden, "Roses", description="@bob looks after them")
        assert (await notes.next())["inbox"]["notification"]["task"]["title"] == "Roses"


async def test_events_of_another_server_are_found_without_a_hint(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    async with bob.connects() as socket:
        notes = await socket.subscribes(LIVE)
        assert (await notes.next())["inbox"]["__typename"] == "StreamReady"
        with at_another_server(components):
            await bob.does(ALL_READ)

        news = (await notes.next())["inbox"]
        assert (news["name"], news["unreadCount"]) == ("notification.all_read", 0)


async def test_a_position_older_than_the_log_causes_a_reset(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    before = (await inbox(bob))["cursor"]
    for title in ("Roses", "Tulips"):
        await creates(alice, garden, title, assigneeId=bob.id)
        await settled(components)

    async def forget(unit: Unit) -> int:
        head = (await log.heads_of(unit, [bob.id]))[bob.id]
        return await log.forget(unit, bob.id, before=clock.now() + clock.DAY, until=head - 1, most=100)

    assert (await components.database.unit(forget))[0] > 0
    news = await first_of(bob, LIVE, "inbox", before)

    assert (news["__typename"], news["reason"]) == ("StreamReset", "CURSOR_EXPIRED")
    beyond = Cursor(components.epoch, {bob.id: 10**6}).encode()
    assert (await first_of(bob, LIVE, "inbox", beyond))["reason"] == "CURSOR_EXPIRED"
    assert (await first_of(bob, LIVE, "inbox", news["cursor"]))["__typename"] == "StreamReady"


async def test_an_unwatched_personal_stream_is_not_followed(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    follower = components.follower
    assert follower is not None
    await settled(components)
    assert follower.personal == {}
    async with bob.connects() as socket:
        notes = await socket.subscribes(LIVE)
        await notes.next()
        assert follower.personal.keys() == {bob.id}

    components.hub.restart_all(ResetReason.CURSOR_EXPIRED)  # no group stays for reconnecting watchers
    assert follower.personal == {}
    assert not any(stream.startswith("user_") for stream in follower.positions)


async def test_the_command_prints_only_shared_streams(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await settled(components)
    heads = await log.heads(components.database.reads)

    assert not [stream for stream in heads if stream.startswith("user_")]
    assert await _positions(await here(bob), components) == {
        stream: seq for stream, seq in positions_of(await here(bob)).items() if stream != bob.id
    }


@pytest.fixture
async def village(components: Components, bob: Person) -> None:
    """Ten thousand people, each with a personal stream."""

    async def work(unit: Unit) -> None:
        people = [new_id("user") for _ in range(MANY)]
        for start in range(0, MANY, 1_000):
            rows = ", ".join(f"('{person}', 3, 1, 0, 3)" for person in people[start : start + 1_000])
            await unit.execute(f"INSERT INTO stream_heads (stream, seq, at, floor, counted) VALUES {rows}")

    await components.database.unit(work, long=True)


LISTS = (
    "{ tasks(first: 20) { nodes { title } totalCount cursor } }",
    "{ events(last: 20) { nodes { name } totalCount cursor } }",
    "{ dashboardStats { totalTasks overdue } }",
    "{ cursor }",
    "{ inbox { nodes { id } unreadCount cursor } }",
)


async def test_ten_thousand_personal_streams_slow_nothing_down(
    alice: Person,
    bob: Person,
    ada: Person,
    garden: Any,
    village: None,
    components: Components,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They are neither in cursors nor swept, and every statement reads along an index, and no further than the shared
    streams."""
    await settled(components)
    follower = components.follower
    assert follower is not None
    await follower.sweep()
    assert len(follower.positions) < 100
    reads = Overheard(components.database.reads)
    monkeypatch.setattr(components.database, "_reads", reads)
    for person in (ada, bob):
        for query in LISTS:
            await person.asks(query)
        assert len(await here(person)) < 600
    await follower.sweep()

    asked = [(sql, values) for sql, values in reads.asked if "stream_heads" in sql]
    assert len(asked) > len(LISTS)
    for sql, values in asked:
        how = await plan(components.database, sql, *values)
        assert "Seq Scan on stream_heads" not in how, how
        assert "SCAN stream_heads" not in how, how
        assert "SCAN head" not in how, how
