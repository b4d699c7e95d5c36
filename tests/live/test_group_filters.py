"""Watchers of one group with equal rights and different filters: each filter is evaluated once, and each payload is
made once."""

from __future__ import annotations

import asyncio
import time
from functools import partial

import pytest

from events.live import hub as live
from events.live.sink import Ending
from tests.live.groups import (
    CREATED,
    NEW,
    OTHER,
    TEAM,
    UPDATED,
    Named,
    Of,
    Tray,
    World,
    until,
)


@pytest.fixture
def filtered(world: World) -> World:
    world.subject_of = Named
    return world


async def test_a_payload_is_made_once_for_all_watchers_with_equal_rights(filtered: World) -> None:
    trays = [Tray() for _ in range(4)]
    for tray, filter in zip(trays, (CREATED, CREATED, NEW, UPDATED), strict=True):
        await filtered.watcher(tray, filter=filter)

    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 2 for tray in trays))

    assert [tray.got[1] for tray in trays] == [
        "team_1/1 created",
        "team_1/1 created",
        "team_1/1 new",
        "team_1/2 updated",
    ]
    assert filtered.group.made == 3


async def test_a_filter_that_joins_while_the_run_handles_an_event_gets_it_once(filtered: World) -> None:
    """The filter was not evaluated for that event, although the group counts the event as sent when the run is finished
    with it."""
    first, back, late = Tray(), Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    filtered.busy.clear()
    filtered.tells((TEAM, "task.created"))
    await until(lambda: filtered.group.window.is_busy)

    filtered.joins(back, after={TEAM: 0, OTHER: 0}, filter=NEW)
    filtered.joins(late, filter=NEW)
    for _ in range(20):
        await asyncio.sleep(0)
    filtered.busy.set()
    filtered.tells((TEAM, "task.created"))
    await until(lambda: all(len(tray.got) == 3 for tray in (first, back, late)))

    assert [one for one in back.got if "ready" not in one] == ["team_1/1 new", "team_1/2 new"]
    assert [one for one in late.got if "ready" not in one] == ["team_1/1 new", "team_1/2 new"]


async def test_a_new_filter_gets_events_from_the_log_that_nobody_here_was_sent(filtered: World) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    filtered.tells((TEAM, "task.updated"))
    await until(lambda: filtered.positions[TEAM] == 1)

    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=UPDATED)

    assert back.got == ["team_1/1 updated", "ready team_1/1 team_2/0"]


async def test_a_watcher_that_reconnects_with_a_filter_in_use_is_served_from_the_ring(
    filtered: World,
) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    await filtered.watcher(Tray(), filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: len(first.got) == 3)
    filtered.log.clear()  # the log has nothing to read any more

    await filtered.watcher(back, after={TEAM: 1, OTHER: 0}, filter=CREATED)

    assert back.got == ["team_1/3 created", "ready team_1/3 team_2/0"]


async def test_a_filter_is_evaluated_once_for_an_event_whoever_reconnects(filtered: World) -> None:
    filter, first, back = Of("task.created", "once"), Tray(room=2), Tray()
    member = await filtered.watcher(first, filter=filter)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: filtered.positions[TEAM] == 3)

    first.room = 1000
    member.wake()
    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert first.got[1:] == back.got[:2] == ["team_1/1 once", "team_1/3 once"]
    assert filter.asked == ["task.created", "task.updated", "task.created"]


async def test_the_ring_serves_reconnecting_watchers_whatever_the_order_of_filters(
    filtered: World,
) -> None:
    """Filters that need a value are evaluated after those that do not, even if they joined earlier."""
    filters = [Of("task.created", "found", can_be_found=needs_a_value) for needs_a_value in (True, False)]
    for filter in filters:
        await filtered.watcher(Tray(), filter=filter)
    filtered.tells((TEAM, "task.created"))
    await until(partial(filtered.has_come_to, 1))
    filtered.log.clear()  # the log has nothing to read any more

    back = [Tray(), Tray()]
    for tray, filter in zip(back, filters, strict=True):
        await filtered.watcher(tray, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert [tray.got[0] for tray in back] == ["team_1/1 found"] * 2


async def test_a_slow_watcher_with_a_filter_gets_exactly_its_events(filtered: World) -> None:
    slow = Tray(room=1)
    member = await filtered.watcher(slow, filter=CREATED)
    other = Tray()
    await filtered.watcher(other, filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: len(other.got) == 3)

    slow.room = 1000
    member.wake()

    assert slow.got[1:] == ["team_1/1 created", "team_1/3 created"]


async def test_a_filter_that_needs_a_value_is_not_evaluated_for_events_without_it(filtered: World) -> None:
    filters = [Of("task.created", "found", can_be_found=True), Of("task.updated", "found", can_be_found=True)]
    trays = [Tray(), Tray()]
    for tray, filter in zip(trays, filters, strict=True):
        await filtered.watcher(tray, filter=filter)

    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 2 for tray in trays))

    assert [filter.asked for filter in filters] == [["task.created"], ["task.updated"]]


async def test_a_filter_that_fails_ends_its_own_watchers_and_no_others(filtered: World) -> None:
    tray, other = Tray(), Tray()
    await filtered.watcher(tray, filter=Of("task.created", "broken"))
    await filtered.watcher(other, filter=CREATED)

    filtered.tells((TEAM, "task.created"))
    await until(lambda: len(other.got) == 2)

    assert (tray.ending, other.ending) == (Ending.FAILED, None)


async def test_a_filter_without_watchers_is_not_evaluated(monkeypatch: pytest.MonkeyPatch, filtered: World) -> None:
    monkeypatch.setattr(live, "LINGER_SECONDS", -1.0)
    gone, tray = Of("task.created", "gone"), Tray()
    leaving = await filtered.watcher(Tray(), filter=gone)
    await filtered.watcher(tray, filter=CREATED)
    leaving.leave()
    filtered.hub.clean_up(time.monotonic())

    filtered.tells((TEAM, "task.created"))
    await until(lambda: len(tray.got) == 2)

    assert (gone.asked, len(filtered.group.audiences)) == ([], 1)
