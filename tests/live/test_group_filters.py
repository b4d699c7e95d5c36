"""Watchers of one group who see the same and want different events: each is asked about once, and each payload is made once."""

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


async def test_a_payload_is_made_once_for_all_who_see_the_same(filtered: World) -> None:
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


async def test_a_filter_that_comes_while_the_run_is_busy_with_an_event_is_told_it_once(filtered: World) -> None:
    """Its filter was not asked about it, and the group counts it as told when it is through."""
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


async def test_a_new_filter_is_told_from_the_log_what_nobody_here_was_told(filtered: World) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    filtered.tells((TEAM, "task.updated"))
    await until(lambda: filtered.positions[TEAM] == 1)

    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=UPDATED)

    assert back.got == ["team_1/1 updated", "ready team_1/1 team_2/0"]


async def test_a_watcher_that_comes_back_with_a_filter_that_was_asked_all_along_is_served_from_the_ring(
    filtered: World,
) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    await filtered.watcher(Tray(), filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: len(first.got) == 3)
    filtered.log.clear()  # there is nothing to read any more

    await filtered.watcher(back, after={TEAM: 1, OTHER: 0}, filter=CREATED)

    assert back.got == ["team_1/3 created", "ready team_1/3 team_2/0"]


async def test_a_filter_is_asked_about_an_event_once_whoever_comes_back(filtered: World) -> None:
    filter, first, back = Of("task.created", "once"), Tray(room=2), Tray()
    member = await filtered.watcher(first, filter=filter)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: filtered.positions[TEAM] == 3)

    first.room = 1000
    member.wake()
    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert first.got[1:] == back.got[:2] == ["team_1/1 once", "team_1/3 once"]
    assert filter.asked == ["task.created", "task.updated", "task.created"]


async def test_the_ring_finds_what_is_for_whoever_comes_back_in_whatever_order_filters_were_asked(
    filtered: World,
) -> None:
    """Filters that need a value are asked after those that do not, also when they were there before."""
    filters = [Of("task.created", "found", can_be_found=needs_a_value) for needs_a_value in (True, False)]
    for filter in filters:
        await filtered.watcher(Tray(), filter=filter)
    filtered.tells((TEAM, "task.created"))
    await until(partial(filtered.has_come_to, 1))
    filtered.log.clear()  # there is nothing to read any more

    back = [Tray(), Tray()]
    for tray, filter in zip(back, filters, strict=True):
        await filtered.watcher(tray, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert [tray.got[0] for tray in back] == ["team_1/1 found"] * 2


async def test_a_watcher_with_a_filter_that_was_slow_gets_what_is_theirs_and_nothing_else(filtered: World) -> None:
    slow = Tray(room=1)
    member = await filtered.watcher(slow, filter=CREATED)
    other = Tray()
    await filtered.watcher(other, filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: len(other.got) == 3)

    slow.room = 1000
    member.wake()

    assert slow.got[1:] == ["team_1/1 created", "team_1/3 created"]


async def test_a_filter_that_needs_a_value_is_not_asked_about_events_without_it(filtered: World) -> None:
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


async def test_a_filter_that_nobody_has_any_more_is_not_asked(monkeypatch: pytest.MonkeyPatch, filtered: World) -> None:
    monkeypatch.setattr(live, "LINGER_SECONDS", -1.0)
    gone, tray = Of("task.created", "gone"), Tray()
    leaving = await filtered.watcher(Tray(), filter=gone)
    await filtered.watcher(tray, filter=CREATED)
    leaving.leave()
    filtered.hub.clean_up(time.monotonic())

    filtered.tells((TEAM, "task.created"))
    await until(lambda: len(tray.got) == 2)

    assert (gone.asked, len(filtered.group.audiences)) == ([], 1)
