"""Cursors of many streams are relative to a mark, which keeps them short. They stand for the same positions as full
cursors."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from typing import Any

import pytest
from click import ClickException
from hypothesis import given, settings
from hypothesis import strategies as st

from events.log import log
from events.log.cursor import (
    EVERYTHING,
    LONGEST,
    MAX_NAMED,
    NAMED,
    NAMED_IN_FULL,
    Cursor,
    InvalidCursor,
    Mark,
    RelativeCursor,
    TrackedPositions,
    decode_cursor,
)
from models.values import clock
from models.values.ids import new_id
from taskflow.cli.events import _positions
from taskflow.components import Components
from taskflow.files.folder import FolderStore
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database, Unit
from taskflow.storage.marks import SETTLED_AFTER, Marks
from taskflow.worker.housekeeping import Housekeeping
from tests.support.people import Person
from tests.support.sse import listening

EPOCH = "0011223344556677"
MANY = 10_000
MINE = 500
SHORT = 4_096
"""Bytes that fit into a header everywhere."""

TASKS = """
subscription ($after: Cursor) { taskChanges(after: $after) {
  __typename ... on TaskChange { cursor task { title } } ... on StreamReady { cursor replayed } ... on StreamReset { reason cursor }
} }
"""
LIST = "{ tasks(first: 1) { cursor nodes { id } } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } cursor errors { message } } }"

STREAMS = [new_id("team") for _ in range(100)]
positions = st.dictionaries(st.sampled_from(STREAMS), st.integers(0, 2**40), min_size=NAMED_IN_FULL + 1)


@given(positions, st.dictionaries(st.sampled_from(STREAMS), st.integers(0, 2**40)), st.booleans())
@settings(max_examples=60)
def test_a_relative_cursor_means_the_same_position(
    mine: dict[str, int], places: dict[str, int], is_admin: bool
) -> None:
    mine = {**mine, "accounts": 7}
    cursor = Cursor(EPOCH, {**mine, EVERYTHING: 0} if is_admin else mine)
    mark = Mark(3, 77, places)

    back = decode_cursor(cursor.encode(mark))

    assert isinstance(back, RelativeCursor)
    assert (back.epoch, back.number, back.tag, back.of_everything) == (EPOCH, 3, 77, is_admin)
    if is_admin:
        read = back.cursor(places, {EVERYTHING, *places, *back.changed})
        assert {s: seq for s, seq in read.positions.items() if seq} == {s: q for s, q in cursor.positions.items() if q}
    else:
        assert back.saw(mine)
        assert not back.saw(list(mine)[1:])
        assert back.cursor(places, mine) == cursor


def test_a_cursor_of_few_streams_names_each() -> None:
    cursor = Cursor(EPOCH, dict.fromkeys(STREAMS[:NAMED], 5))

    assert decode_cursor(cursor.encode(Mark(1, 1, cursor.positions))) == cursor
    assert decode_cursor(cursor.encode()) == cursor


@given(near=st.integers(0, NAMED_IN_FULL))
def test_a_cursor_of_some_more_takes_the_shorter_form(near: int) -> None:
    here = dict.fromkeys(STREAMS[:NAMED_IN_FULL], 5)
    cursor, mark = Cursor(EPOCH, here), Mark(1, 1, dict.fromkeys(STREAMS[:near], 5))

    text = cursor.encode(mark)

    assert len(text) <= len(cursor.encode())
    read = decode_cursor(text)
    assert (read.cursor(mark.positions, here) if isinstance(read, RelativeCursor) else read) == cursor
    assert len(Cursor(EPOCH, here).encode(Mark(1, 1, here))) < 50


@pytest.mark.parametrize("text", ["~", "~AAAA", "~" + "A" * 44, "~" + "_" * 43, "~é", "~" + "A" * LONGEST, "~~", "~ "])
def test_a_text_that_is_no_relative_cursor_is_refused(text: str) -> None:
    if text == "~" + "A" * 44:
        text += "AB"  # an entry is cut off in the middle
    with pytest.raises(InvalidCursor):
        decode_cursor(text)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def settled(database: Database) -> None:
    """Makes the first mark old enough to be used."""
    await database.unit(lambda unit: unit.execute("UPDATE log_marks SET made_at = 1"))


async def test_a_mark_is_made_when_many_streams_have_moved_past_the_newest_one(database: Database) -> None:
    marks = Marks(database)
    here = dict.fromkeys(STREAMS, 1)
    await marks.advance(dict.fromkeys(STREAMS[:NAMED_IN_FULL], 9))
    assert marks.newest.number == 0

    await marks.advance(here)
    first = marks.newest
    await marks.advance({**here, STREAMS[0]: 2})
    assert marks.newest is first

    await marks.advance({**here, **dict.fromkeys(STREAMS[: NAMED_IN_FULL + 1], 2)})
    assert (first.number, first.positions, marks.newest.number) == (1, here, 2)
    assert marks.newest.positions == {**here, **dict.fromkeys(STREAMS[: NAMED_IN_FULL + 1], 2)}


async def test_every_mark_is_read_back_as_it_was_made(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    marks, vectors, here = Marks(database), [], dict.fromkeys(STREAMS, 1)
    for turn in range(4):
        here = {**here, **dict.fromkeys(STREAMS[turn * 5 : turn * 5 + NAMED_IN_FULL + 10], turn + 2)}
        await marks.advance(here)
        vectors.append(marks.newest)

    for many in (1_000, 0):  # tries both ways to read marks
        monkeypatch.setattr("taskflow.storage.marks.MANY_MARKS", many)
        await database.unit(_heads_of_all)
        for mark in vectors:
            assert (
                await Marks(database).positions_of(RelativeCursor(EPOCH, mark.number, mark.tag, b"", {}))
                == mark.positions
            )
            assert await marks.positions_of(RelativeCursor(EPOCH, mark.number, mark.tag, b"", {})) == mark.positions


async def _heads_of_all(unit: Unit) -> None:
    for stream in STREAMS:
        await unit.execute(
            "INSERT INTO stream_heads (stream, seq, at, floor) VALUES ($1, 9, 1, 0) ON CONFLICT DO NOTHING", stream
        )


async def test_a_made_up_mark_is_unknown(database: Database) -> None:
    marks = Marks(database)
    await marks.advance(dict.fromkeys(STREAMS, 1))
    newest = marks.newest

    for number, tag in ((newest.number, newest.tag + 1), (0, 0), (2, newest.tag), (2**62, 1)):
        assert await marks.positions_of(RelativeCursor(EPOCH, number, tag, b"", {})) is None


async def test_one_of_several_marks_made_at_once_wins(database: Database) -> None:
    processes = [Marks(database) for _ in range(4)]
    heres = [dict.fromkeys(STREAMS[number:], number + 1) for number in range(4)]

    await asyncio.gather(*(marks.advance(here) for marks, here in zip(processes, heres, strict=True)))
    for marks, here in zip(processes, heres, strict=True):
        await marks.advance(here)
    for marks in processes:
        await marks.refresh()

    assert len({(marks.newest.number, marks.newest.tag) for marks in processes}) == 1
    assert processes[0].newest.positions == processes[3].newest.positions == (await _read_anew(database)).positions


async def _read_anew(database: Database) -> Mark:
    marks = Marks(database)
    await marks.refresh()
    return marks.newest


async def test_a_process_that_has_lost_its_marks_reads_the_stored_ones(database: Database) -> None:
    marks, other = Marks(database), Marks(database)
    here = dict.fromkeys(STREAMS, 1)
    await marks.advance(here)
    lost = marks.newest
    await database.unit(lambda unit: unit.execute("DELETE FROM log_marks"))
    await database.unit(lambda unit: unit.execute("DELETE FROM log_mark_places"))
    await other.advance(dict.fromkeys(STREAMS, 5))

    await marks.advance(dict.fromkeys(STREAMS, 9))

    assert marks.newest.number == 2
    assert await other.positions_of(RelativeCursor(EPOCH, 2, marks.newest.tag, b"", {})) == dict.fromkeys(STREAMS, 9)
    assert await marks.positions_of(RelativeCursor(EPOCH, 1, lost.tag, b"", {})) is None


async def test_no_cursor_is_relative_to_a_mark_before_the_first_one_has_settled(database: Database) -> None:
    marks = Marks(database)
    await marks.advance(dict.fromkeys(STREAMS, 1))
    assert marks.usable(len(STREAMS)) is None

    await database.unit(lambda unit: unit.execute("UPDATE log_marks SET made_at = $1", clock.now() - SETTLED_AFTER))
    assert (await _fresh(database)).usable(len(STREAMS)) is not None


async def test_a_cursor_of_more_streams_than_it_can_name_is_relative_at_once(database: Database) -> None:
    """An upgraded installation may have thousands of teams, and every version would refuse the full cursor."""
    marks, streams = Marks(database), [new_id("team") for _ in range(MAX_NAMED + 1)]
    await marks.advance(dict.fromkeys(streams, 1))
    whole = {places: Cursor(EPOCH, dict.fromkeys(streams[:places], 1)) for places in (MAX_NAMED, MAX_NAMED + 1)}

    assert marks.usable(MAX_NAMED) is None
    for cursor in whole.values():
        decode_cursor(cursor.encode(marks.usable(len(cursor.positions))))


async def _fresh(database: Database) -> Marks:
    marks = Marks(database)
    await marks.refresh()
    return marks


async def test_old_marks_are_deleted_and_marks_that_others_need_stay(database: Database, settings: Settings) -> None:
    marks, here, vectors = Marks(database), dict.fromkeys(STREAMS, 1), []
    for turn in range(3):
        here = {**here, **dict.fromkeys(STREAMS[: NAMED_IN_FULL + 1 + turn], turn + 2)}
        await marks.advance(here)
        vectors.append(marks.newest)
    await database.unit(lambda unit: unit.execute("UPDATE log_marks SET made_at = n"))

    await Housekeeping(database, settings, FolderStore(settings.data_dir))._marks(3)

    assert await (await _fresh(database)).positions_of(RelativeCursor(EPOCH, 2, vectors[1].tag, b"", {})) is None
    assert (await _read_anew(database)).positions == here
    assert await database.reads.fetchval("SELECT count(*) FROM log_mark_places") == len(STREAMS)


@pytest.fixture
async def crowd(components: Components, ada: Person, bob: Person, garden: dict[str, Any]) -> None:
    """Ten thousand teams; Bob is a member of five hundred."""
    teams = [new_id("team") for _ in range(MANY)]
    kinds = {
        "teams (id, name, key, is_default, last_number, created_at, updated_at, version)": [
            f"('{team}', 'Team', 'T{number}', 0, 0, 1, 1, 1)" for number, team in enumerate(teams)
        ],
        "stream_heads (stream, seq, at, floor)": [f"('{team}', 3, 1, 3)" for team in teams],
        "memberships (id, role, joined_at, team_id, user_id)": [
            f"('member_{secrets.token_hex(8)}', 2, 1, '{team}', '{bob.id}')" for team in teams[:MINE]
        ],
    }

    async def work(unit: Unit) -> None:
        for table, rows in kinds.items():
            for start in range(0, len(rows), 1_000):
                await unit.execute(f"INSERT INTO {table} VALUES {', '.join(rows[start : start + 1_000])}")

    await components.database.unit(work, long=True)
    assert components.follower is not None
    await components.follower.begin()
    components.authenticator.forget_everything()
    await components.marks.advance(components.follower.positions)
    await settled(components.database)
    await components.marks.refresh()
    components.marks._since = 1


@pytest.mark.parametrize("who", ["ada", "bob"])
async def test_a_list_and_then_a_stream_with_ten_thousand_teams(
    request: pytest.FixtureRequest,
    alice: Person,
    ada: Person,
    bob: Person,
    garden: dict[str, Any],
    crowd: None,
    who: str,
) -> None:
    person = {"ada": ada, "bob": bob}[who]
    after = (await person.asks(LIST))["tasks"]["cursor"]
    assert len(after) < SHORT
    for title in ("First", "Second"):
        await alice.does(CREATE, input={"title": title, "teamId": garden["id"]})

    async with person.connects() as socket:
        stream = await socket.subscribes(TASKS, after=after)
        first, second, ready = [(await stream.next())["taskChanges"] for _ in range(3)]
    assert [first["task"]["title"], second["task"]["title"], ready["__typename"]] == ["First", "Second", "StreamReady"]
    assert len(first["cursor"]) < SHORT

    async with person.connects(resume=first["cursor"]) as socket:
        stream = await socket.subscribes(TASKS, after=after)
        assert (await stream.next())["taskChanges"]["task"]["title"] == "Second"

    async with listening(person, TASKS, last_id=first["cursor"]) as events:
        _, missed = await events.next()
        _, ready = await events.next()
        assert missed["data"]["taskChanges"]["task"]["title"] == "Second"
        assert ready["data"]["taskChanges"]["replayed"] == 1
        await alice.does(CREATE, input={"title": "Live", "teamId": garden["id"]})
        _, live = await events.next()
        assert live["data"]["taskChanges"]["task"]["title"] == "Live"
        assert len(events.last_id) < SHORT


async def test_a_short_cursor_shows_that_the_visible_teams_have_changed(
    alice: Person, ada: Person, bob: Person, garden: dict[str, Any], crowd: None, components: Components
) -> None:
    after = {person.name: (await person.asks("{ cursor }"))["cursor"] for person in (ada, bob)}
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )

    for person, cursor in ((bob, after["Bob"]), (bob, after["Ada"])):
        async with person.connects() as socket:
            reset = (await (await socket.subscribes(TASKS, after=cursor)).next())["taskChanges"]
        assert (reset["__typename"], reset["reason"]) == ("StreamReset", "PERMISSIONS_CHANGED")
        assert len(reset["cursor"]) < SHORT


async def test_a_cursor_relative_to_a_deleted_mark_has_expired(
    bob: Person, crowd: None, components: Components
) -> None:
    after = (await bob.asks("{ cursor }"))["cursor"]
    there = decode_cursor(after)
    assert isinstance(there, RelativeCursor)
    gone = Cursor(
        there.epoch, there.cursor(components.marks.newest.positions, _streams_of(components, bob, there)).positions
    )

    for mark in (Mark(there.number, there.tag + 1, {}), Mark(there.number + 7, there.tag, {})):
        text = gone.encode(Mark(mark.number, mark.tag, components.marks.newest.positions))
        async with bob.connects() as socket:
            reset = (await (await socket.subscribes(TASKS, after=text)).next())["taskChanges"]
        assert reset["reason"] == "CURSOR_EXPIRED"


def _streams_of(components: Components, person: Person, cursor: RelativeCursor) -> set[str]:
    (viewer,) = {
        known.viewer.id: known.viewer
        for known in components.authenticator._cached_callers.all()
        if known.viewer.id == person.id
    }.values()
    streams = set(components.positions(viewer))
    assert cursor.saw(streams)
    return streams


@given(positions, st.lists(st.tuples(st.sampled_from(STREAMS), st.integers(0, 5)), max_size=20), st.booleans())
@settings(max_examples=60)
def test_positions_that_advance_one_by_one_make_the_same_cursors(
    start: dict[str, int], steps: list[tuple[str, int]], is_admin: bool
) -> None:
    trail = TrackedPositions({**start, EVERYTHING: 0} if is_admin else start)
    mark = Mark(1, 5, dict.fromkeys(STREAMS[:80], 3))

    for number, (stream, seq) in enumerate(steps):
        mark = Mark(2, 6, dict.fromkeys(STREAMS[20:], 4)) if number == 10 else mark
        here = Cursor(EPOCH, {**trail, stream: seq})
        assert Cursor(EPOCH, trail.after(stream, seq)).encode(mark) == here.encode(mark)
        trail[stream] = seq
        assert Cursor(EPOCH, trail).encode(mark) == here.encode(mark)


BUSY = 300
ALL = """
subscription ($after: Cursor) { events(after: $after) {
  __typename ... on StreamEvent { cursor event { id } } ... on StreamReady { cursor } ... on StreamReset { reason }
} }
"""


async def test_a_watcher_that_reconnects_after_changes_in_many_teams_gets_only_short_cursors(
    ada: Person, bob: Person, crowd: None, components: Components
) -> None:
    after = (await ada.asks("{ cursor }"))["cursor"]
    teams = [
        row["id"] for row in await components.database.reads.fetch("SELECT id FROM teams WHERE key LIKE 'T%' LIMIT 300")
    ]
    assert components.follower is not None
    for number, team in enumerate(teams):
        await ada.does(CREATE, input={"title": "Water", "teamId": team})
        if number % 70 == 69:
            await components.marks.advance(components.follower.positions)
    assert components.marks.newest.number > 3

    everything = await _heard(ada, after)
    resumed = [await _heard(ada, everything[at][0]) for at in (0, 35, 150, 298)]

    assert len(everything) == len({id for _, id in everything}) == BUSY
    assert max(len(cursor) for cursor, _ in everything) < 2 * SHORT
    assert [[id for _, id in some] for some in resumed] == [
        [id for _, id in everything[at + 1 :]] for at in (0, 35, 150, 298)
    ]


async def _heard(person: Person, after: str) -> list[tuple[str, str]]:
    """The cursor and id of each missed event."""
    heard: list[tuple[str, str]] = []
    async with person.connects() as socket:
        stream = await socket.subscribes(ALL, after=after)
        while (item := (await stream.next())["events"])["__typename"] == "StreamEvent":
            heard.append((item["cursor"], item["event"]["id"]))
    assert item["__typename"] == "StreamReady", item
    return heard


async def test_the_command_reads_a_short_cursor_too(ada: Person, crowd: None, components: Components) -> None:
    after = (await ada.asks("{ cursor }"))["cursor"]
    heads = await log.heads(components.database.reads)
    components.marks = Marks(components.database)  # as in a process without a follower

    assert await _positions(after, components) == heads
    with pytest.raises(ClickException, match="too old"):
        await _positions(Cursor(components.epoch, heads).encode(Mark(99, 1, heads)), components)
