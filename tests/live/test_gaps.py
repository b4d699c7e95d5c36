"""A process finds that events are gone before it has sent them: retention was faster than a frozen process, or the
database lost commits (`synchronous_commit=off`, a failover to a server that lagged)."""

from __future__ import annotations

from typing import Any

import pytest

from events.log import follower, log
from events.log.follower import Follower
from models.values import clock
from taskflow.api.transport.wire import COME_BACK, TRY_AGAIN
from taskflow.components import Components
from tests.live.test_task_stream import CREATE, TASKS, changes, creates, item
from tests.support.asgi import Closed, Stream
from tests.support.elsewhere import at_another_server, no_sweeps
from tests.support.people import Person

__all__ = ["no_sweeps"]

pytestmark = [
    # must apply before the application starts, whose first sweep would be under way otherwise
    pytest.mark.usefixtures("no_sweeps"),
    pytest.mark.settings(REDIS_URL=""),  # a hint, or the reconnect to Redis, would cause a read of the log
]

REMOVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"


async def follower_of(components: Components) -> Follower:
    assert components.follower is not None
    await components.follower.sweep()
    return components.follower


async def takes_away(components: Components, team: dict[str, Any]) -> None:
    """Truncates the log as retention does once all of it is old."""
    later = clock.now() + clock.DAY
    await components.database.unit(lambda unit: log.forget(unit, team["id"], before=later, until=1_000, most=1_000))


async def loses(components: Components, team: dict[str, Any], commits: int) -> None:
    """Sets the log and its head back to before the newest commits."""
    head = (await log.heads(components.database.reads))[team["id"]] - commits
    for sql in (
        "DELETE FROM events WHERE stream = $1 AND seq > $2",
        "UPDATE stream_heads SET seq = $2 WHERE stream = $1",
    ):
        await components.database.unit(lambda unit, sql=sql: unit.execute(sql, team["id"], head))  # type: ignore[misc]  # mypy can't type the default


async def is_reset(stream: Stream) -> str:
    """Returns the cursor of the reset."""
    reset = await item(stream)
    assert (reset["__typename"], reset["reason"]) == ("StreamReset", "CURSOR_EXPIRED")
    assert (await stream.socket.hears())["type"] == "complete"
    cursor: str = reset["cursor"]
    return cursor


async def goes_on(person: Person, team: dict[str, Any], stream: Stream, after: str) -> None:
    """Checks that nothing follows that cursor but a new event."""
    again = await stream.socket.subscribes(TASKS, after=after)
    assert (await item(again))["replayed"] == 0
    await creates(person, team, "New")
    assert (await item(again))["task"]["title"] == "New"


async def test_a_process_that_was_frozen_past_retention_resets_its_watchers_and_goes_on(
    alice: Person, garden: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        with at_another_server(components):
            await creates(alice, garden, "Taken away")
            await takes_away(components, garden)
            await creates(alice, garden, "Still there")

        follower = await follower_of(components)

        await goes_on(alice, garden, stream, await is_reset(stream))
    assert follower.counts.gaps == 1


async def test_a_process_for_which_no_events_remain_resets_its_watchers_too(
    alice: Person, garden: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        with at_another_server(components):
            await creates(alice, garden, "Taken away")
            await takes_away(components, garden)

        await follower_of(components)

        await goes_on(alice, garden, stream, await is_reset(stream))


async def test_a_removal_in_the_gap_takes_effect(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants")
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        with at_another_server(components):
            await alice.does(REMOVE, team=garden["id"], user=bob.id)
            await takes_away(components, garden)

        await follower_of(components)
        after = await is_reset(stream)

        again = await socket.subscribes(TASKS, after=after)
        assert (await item(again))["__typename"] == "StreamReady"
        await changes(alice, task, title="Water the roses")
        await bob.asks("{ cursor }")
        assert (await bob.asks("query ($id: ID!) { task(id: $id) { id } }", id=task["id"]))["task"] is None


@pytest.mark.parametrize("written_since", [0, 1, 2, 3], ids="{} written since".format)
async def test_after_lost_commits_watchers_are_reset_and_get_new_events(
    alice: Person, garden: dict[str, Any], components: Components, written_since: int
) -> None:
    """Even if another process has written as many events or more before this process reads the log again."""
    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await item(stream)
        for title in ("Lost", "Lost too"):
            await creates(alice, garden, title)
        lost = [(await item(stream))["cursor"] for _ in range(2)]
        follower = await follower_of(components)
        head = follower.positions[garden["id"]]
        await loses(components, garden, 2)
        with at_another_server(components):
            for _ in range(written_since):
                await creates(alice, garden, "Written since")

        if written_since == 2:  # the head looks unchanged then, but the other process's hint shows it
            follower.hint(await log.read(components.database.reads, garden["id"], after=head - 1, until=head))
        else:
            await follower.sweep()

        await goes_on(alice, garden, stream, await is_reset(stream))
        for cursor in lost:
            await is_reset(await socket.subscribes(TASKS, after=cursor))


async def test_processes_that_notice_lost_commits_at_once_skip_their_numbers_once(
    alice: Person, garden: dict[str, Any], components: Components
) -> None:
    for _ in range(3):
        await creates(alice, garden, "Lost")
    head = (await log.heads(components.database.reads))[garden["id"]]
    await loses(components, garden, 3)

    first, _ = await components.database.unit(lambda unit: log.renew(unit, garden["id"], head))
    second, _ = await components.database.unit(lambda unit: log.renew(unit, garden["id"], head - 1))

    assert first == second == head + 1


async def test_a_backlog_that_retention_removes_while_it_is_read_ends_in_a_reset(
    alice: Person, garden: dict[str, Any], components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its floors were checked before that."""
    after = (await alice.asks("{ cursor }"))["cursor"]
    for title in ("One", "Two"):
        await creates(alice, garden, title)
    floors = await log.floors(components.database.reads)

    async def as_it_was(_: object) -> dict[str, int]:
        await takes_away(components, garden)
        return floors

    monkeypatch.setattr(log, "floors", as_it_was)
    async with alice.connects() as socket:
        await is_reset(await socket.subscribes(TASKS, after=after))


async def test_a_watcher_whose_cursor_this_process_can_not_reach_is_told_to_come_back(
    alice: Person, garden: dict[str, Any], components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def is_away(_: object) -> dict[str, int]:
        raise ConnectionError("the database is away")

    with at_another_server(components):
        after = (await alice.does(CREATE, input={"title": "Not here yet", "teamId": garden["id"]}))["cursor"]
    monkeypatch.setattr(follower, "REACH_SECONDS", 0.1)
    monkeypatch.setattr(log, "heads", is_away)

    async with alice.connects() as socket:
        await socket.subscribes(TASKS, after=after)
        with pytest.raises(Closed) as closed:
            await socket.hears()

    assert (closed.value.code, closed.value.reason) == (TRY_AGAIN, COME_BACK)
