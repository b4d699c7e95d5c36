"""The log is the truth: no event lost, repeated or out of order, whichever process writes or follows."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.bus.messages import Committed
from events.event import Event, Logged
from events.log import follower as follower_module
from events.log import log, reorder_buffer
from events.log.cursor import Cursor, InvalidCursor
from events.log.follower import Follower
from events.storage.bounded_cache import BYTES_PER_EVENT
from events.storage.database import Unit
from models.values.ids import new_id
from taskflow.background import running
from taskflow.storage.database import Database
from tests.support.counting import Statements

WRITERS, FOLLOWERS, EVENTS, TASKS = 16, 4, 20_000, 400
TEAMS = [new_id("team") for _ in range(8)]


class Touched(Event):
    name = "team.updated"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url, pool=WRITERS)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def touches(unit: Unit, task: int) -> None:
    """Raises the version of a task, and publishes the event. The row is locked from here to the commit."""
    name = f"version of {task}"
    version = await unit.fetchval(
        "INSERT INTO instance (name, value) VALUES ($1, '1') ON CONFLICT (name) DO UPDATE"
        " SET value = CAST(CAST(instance.value AS INTEGER) + 1 AS TEXT) RETURNING value",
        name,
    )
    stream = TEAMS[task % len(TEAMS)]
    await unit.tell(Touched(stream=stream, subject_id=f"task {task}", state={"version": int(version)}))


async def test_streams_written_by_several_units_at_once_have_no_holes(database: Database) -> None:
    """For example, comments on two tasks that share some of their watchers: there is no deadlock, so no unit is
    retried."""
    chance = random.Random(2)
    people = [new_id("user") for _ in range(30)]
    sets = [chance.sample(people, chance.choice([1, 2, 5, 20])) for _ in range(60)]
    begun = 0

    async def tells(told: list[str], unit: Unit) -> None:
        nonlocal begun
        begun += 1
        for person in told:
            for place in range(chance.choice([1, 1, 2])):
                await unit.tell(Touched(stream=person, subject_id=f"{person} {place}", state={"version": 1}))

    before = Counter(person for told in sets for person in told)
    await asyncio.gather(*(database.unit(partial(tells, told)) for told in sets))

    assert begun == len(sets)
    seqs: dict[str, list[int]] = defaultdict(list)
    for row in await database.reads.fetch("SELECT stream, seq FROM events ORDER BY stream, seq"):
        seqs[row["stream"]].append(row["seq"])
    assert all(found == list(range(1, len(found) + 1)) for found in seqs.values())
    assert all(len(seqs[person]) >= times for person, times in before.items())
    heads = await database.reads.fetch("SELECT stream, seq FROM stream_heads")
    assert {row["stream"]: row["seq"] for row in heads if row["stream"] in seqs} == {
        stream: len(found) for stream, found in seqs.items()
    }


class HintsTo:
    """Gives hints to the first follower at once, as a process does to its own; the others must read the log."""

    def __init__(self, follower: Follower) -> None:
        self.follower = follower

    async def before(self, event: Event, unit: Unit) -> None:
        pass

    def after(self, committed: Committed) -> None:
        self.follower.hint(committed.logged)


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_sixteen_writers_and_four_followers_agree_on_every_event(database: Database) -> None:
    chance = random.Random(1)
    all_heard = [Heard() for _ in range(FOLLOWERS)]
    followers = [Follower(database.reads, each.hear) for each in all_heard]
    for follower in followers:
        await follower.begin()
    database.listener = HintsTo(followers[0])
    left = iter(range(EVENTS))

    async def writes() -> None:
        for _ in left:
            await database.unit(partial(touches, task=chance.randrange(TASKS)))

    async with running(*(follower.run() for follower in followers)):
        await asyncio.gather(*(writes() for _ in range(WRITERS)))
        await asyncio.gather(*(each.complete.wait() for each in all_heard))

    for each in all_heard:
        assert len(each.events) == EVENTS
        assert faults_of(each.events) == Counter()


class Heard:
    def __init__(self) -> None:
        self.events: list[Logged] = []
        self.complete = asyncio.Event()

    def hear(self, event: Logged) -> None:
        self.events.append(event)
        if len(self.events) >= EVENTS:
            self.complete.set()


def faults_of(heard: list[Logged]) -> Counter[str]:
    """Holes, repeats and reversals within a stream, and versions of a task that are not consecutive."""
    faults: Counter[str] = Counter()
    seq: dict[str, int] = {}
    version: dict[str, int] = {}
    for event in heard:
        faults["order"] += event.seq != seq.get(event.stream, 0) + 1
        faults["versions"] += _version(event) != version.get(event.subject_id, 0) + 1
        seq[event.stream] = event.seq
        version[event.subject_id] = _version(event)
    return +faults


def _version(event: Logged) -> int:
    version = event.state["version"]
    assert isinstance(version, int)
    return version


async def test_a_follower_finds_events_without_a_hint(database: Database) -> None:
    heard: list[Logged] = []
    follower = Follower(database.reads, heard.append)
    await follower.begin()
    logged = [(await database.unit(lambda unit: touches(unit, 0)))[1][0] for _ in range(5)]

    follower.hint([logged[3]])
    follower.hint([logged[1]])
    assert heard == []
    await follower.sweep()

    assert [event.seq for event in heard] == [1, 2, 3, 4, 5]


async def test_hints_in_the_wrong_order_cause_no_read(database: Database) -> None:
    heard: list[Logged] = []
    follower = Follower(database.reads, heard.append)
    await follower.begin()
    logged = [(await database.unit(lambda unit: touches(unit, 0)))[1][0] for _ in range(4)]

    for place in (2, 1, 3, 0):
        follower.hint([logged[place]])

    assert [event.seq for event in heard] == [1, 2, 3, 4]
    assert follower.counts.read_for_holes == 0


async def test_a_listener_that_fails_does_not_stop_the_follower(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[int] = []

    def fails_once(event: Logged) -> None:
        heard.append(event.seq)
        if event.seq == 1:
            raise ValueError("on purpose")

    follower = Follower(database.reads, fails_once)
    await follower.begin()
    for _ in range(2):
        await database.unit(lambda unit: touches(unit, 0))
    await follower.sweep()

    assert heard == [1, 2]
    assert "a listener failed" in caplog.text


async def test_retention_removes_old_events_and_records_the_floor(database: Database) -> None:
    for _ in range(4):
        await database.unit(lambda unit: touches(unit, 0))
    third = (await log.read(database.reads, TEAMS[0], after=2, until=3))[0]
    await database.unit(lambda unit: unit.execute("UPDATE events SET occurred_at = occurred_at + seq"))

    taken, _ = await database.unit(lambda unit: log.forget(unit, TEAMS[0], before=third.at + 3, until=2**60, most=1000))

    assert taken == 2
    assert await log.floors(database.reads) == {TEAMS[0]: 2}
    assert [event.seq for event in await log.read(database.reads, TEAMS[0], after=0, until=9)] == [3, 4]


async def test_moves_between_streams_within_a_millisecond_are_read_in_order(database: Database) -> None:
    """A task moves to another team, back, and there again. Merged only by time, the second move would be read before
    the first."""
    streams = ["team_a", "team_b"]

    async def moves(unit: Unit, version: int) -> None:
        for stream in (streams[version % 2], streams[1 - version % 2]):
            await unit.tell(Touched(stream=stream, subject_id="task", state={"version": version, "in": stream}))

    for version in range(5):
        await database.unit(partial(moves, version=version), at=1_000)

    read = [event async for event in log.between(database.reads, {}, await log.heads(database.reads))]
    assert [_version(event) for event in read] == sorted(_version(event) for event in read)


async def test_time_never_goes_back_within_a_stream(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.unit(lambda unit: touches(unit, 0))
    monkeypatch.setattr("models.values.clock.now", lambda: 1000)  # the clock was set back
    await database.unit(lambda unit: touches(unit, 0))

    first, second = await log.read(database.reads, TEAMS[0], after=0, until=2)
    assert second.at >= first.at


streams = st.sampled_from([*TEAMS, "accounts", "everything"])
positions = st.dictionaries(streams, st.integers(0, 2**62))


@given(positions)
def test_a_cursor_survives_a_round_trip(places: dict[str, int]) -> None:
    cursor = Cursor("00" * 8, places)
    assert Cursor.decode(cursor.encode()) == cursor


@given(st.text(max_size=200))
def test_a_forged_cursor_is_invalid_or_harmless(text: str) -> None:
    try:
        decoded = Cursor.decode(text)
    except InvalidCursor:
        return
    assert all(seq >= 0 for seq in decoded.positions.values())


@given(positions, positions)
def test_the_later_of_two_positions_is_taken_stream_by_stream(one: dict[str, int], other: dict[str, int]) -> None:
    later = Cursor("00" * 8, one).later(Cursor("00" * 8, other)).positions
    assert all(later[stream] == max(one.get(stream, 0), other.get(stream, 0)) for stream in {*one, *other})


def test_a_position_in_another_history_is_ignored() -> None:
    ours = Cursor("00" * 8, {"accounts": 1})
    assert ours.later(Cursor("11" * 8, {"accounts": 9})) == ours


async def test_a_hole_that_the_next_hint_fills_causes_no_read(
    database: Database, monkeypatch: pytest.MonkeyPatch, counted: Callable[[], AbstractContextManager[Statements]]
) -> None:
    """Where several processes write to one team, the order of hints nearly always differs from that of the commits."""
    monkeypatch.setattr(follower_module, "SWEEP_SECONDS", 60)
    monkeypatch.setattr(follower_module, "GAP_GRACE_SECONDS", 0)
    heard: list[int] = []
    here = Follower(database.reads, lambda event: heard.append(event.seq))
    events = [(await database.unit(partial(touches, task=0)))[1][0] for _ in range(20)]

    with counted() as statements:
        async with running(here.run()):
            for first, second in zip(events[::2], events[1::2], strict=True):
                here.hint([second])
                here.hint([first])
                await turns()

    assert heard == list(range(1, 21))
    assert not statements.texts


async def test_a_hole_that_remains_causes_a_read(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower_module, "SWEEP_SECONDS", 60)
    heard: list[int] = []
    complete = asyncio.Event()

    def hear(event: Logged) -> None:
        heard.append(event.seq)
        if len(heard) == 3:
            complete.set()

    here = Follower(database.reads, hear)
    events = [(await database.unit(partial(touches, task=0)))[1][0] for _ in range(3)]

    async with running(here.run()), asyncio.timeout(10):
        here.hint([events[2]])
        await complete.wait()

    assert heard == [1, 2, 3]


async def test_waiting_hints_have_one_bound_in_bytes_over_all_teams(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reorder_buffer, "MAX_BYTES", 10 * BYTES_PER_EVENT)
    heard: list[tuple[str, int]] = []
    here = Follower(database.reads, lambda event: heard.append((event.stream, event.seq)))
    first: list[Logged] = []
    most = 0
    for task in range(len(TEAMS)):
        first += (await database.unit(partial(touches, task=task)))[1]
        for _ in range(5):
            _, (event,) = await database.unit(partial(touches, task=task))
            here.hint([event])
            most = max(most, here._reorder_buffer.bytes)
        assert sum(here.waiting().values()) * BYTES_PER_EVENT <= here._reorder_buffer.bytes
    assert 0 < most <= 10 * BYTES_PER_EVENT

    await here.sweep()
    here.hint(first)

    for team in TEAMS:
        assert [seq for stream, seq in heard if stream == team] == [1, 2, 3, 4, 5, 6]
    assert (here.waiting(), here._reorder_buffer.bytes) == ({}, 0)


async def turns() -> None:
    """Runs everything that is ready, and whatever becomes ready by that."""
    for _ in range(10):
        await asyncio.sleep(0)
