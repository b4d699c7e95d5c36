"""Watchers of the same subscription share one execution, each at its own pace. These tests cover moments between two
steps that no client can hit: a real group and real members, with a recorded tray for each watcher."""

from __future__ import annotations

from functools import partial

import pytest

from events.live import group as groups
from events.live import ring as rings
from events.live.batching import WriteBudget
from events.live.group import SharedResources
from events.live.sink import Ending
from events.live.window import ResetReason
from tests.live.groups import (
    OTHER,
    TEAM,
    Clock,
    Tray,
    World,
    holds_the_first_of_two,
    logged,
    until,
)


async def test_payloads_that_are_made_together_are_written_together(world: World, patient: None) -> None:
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "task.updated"), (OTHER, "task.created"))
    await until(lambda: all(len(tray.got) == 4 for tray in trays))

    assert [tray.writes[1:] for tray in trays] == [[["team_1/1", "team_1/2", "team_2/1"]]] * 3


async def test_a_single_payload_is_not_held(world: World, patient: None) -> None:
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"))

    await until(lambda: all(tray.got[1:] == ["team_1/1"] for tray in trays))


async def test_a_batch_has_a_maximum_size(monkeypatch: pytest.MonkeyPatch, world: World, patient: None) -> None:
    monkeypatch.setattr(groups, "MAX_BATCH", 2)
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells(*[(TEAM, "task.updated")] * 5)
    await until(lambda: len(trays[0].got) == 6)

    assert [len(write) for write in trays[0].writes[1:]] == [2, 2, 1]


async def test_payloads_made_while_the_write_budget_is_used_up_are_written_together(world: World) -> None:
    clock = Clock()
    world.hub.resources = SharedResources(write_budget=WriteBudget(clock))
    trays = [Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)
    world.hub.resources.write_budget.run_or_wait(clock.an_hour_passes)  # uses up the budget, as other deliveries would

    for seq in (1, 2, 3):
        world.tells((TEAM, "task.updated"))
        await until(partial(world.has_come_to, seq))
    assert [tray.got[1:] for tray in trays] == [[], []]
    clock.an_hour_passes()

    await until(lambda: all(tray.writes[1:] == [["team_1/1", "team_1/2", "team_1/3"]] for tray in trays))


async def test_a_single_watcher_waits_for_nothing(world: World, patient: None) -> None:
    tray = Tray()
    await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: len(tray.got) == 3)

    assert [len(write) for write in tray.writes[1:]] == [1, 1]


async def test_held_payloads_are_sent_when_no_further_event_matches(
    monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    monkeypatch.setattr(groups, "LONGEST_HOLD_SECONDS", 0.0)
    trays = [Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "boring"))

    await until(lambda: all(tray.got[1:] == ["team_1/1"] for tray in trays))


async def test_a_watcher_who_joins_while_payloads_are_held_gets_each_exactly_once(world: World, patient: None) -> None:
    first, second, late, back = Tray(), Tray(), Tray(), Tray()
    for tray in (first, second):
        await world.watcher(tray)
    await holds_the_first_of_two(world)

    await world.watcher(late)
    await world.watcher(back, after={TEAM: 0, OTHER: 0})
    world.tells((OTHER, "task.created"))
    await until(lambda: late.got[-1] == back.got[-1] == "team_2/1")

    assert first.got[1:] == second.got[1:] == ["team_1/1", "team_2/1"]
    assert late.got == ["ready team_1/2 team_2/0", "team_2/1"]
    assert [one for one in back.got if not one.startswith("ready")] == ["team_1/1", "team_2/1"]


async def test_a_watcher_who_leaves_while_payloads_are_held_gets_them(world: World, patient: None) -> None:
    trays = [Tray(), Tray()]
    members = [await world.watcher(tray) for tray in trays]
    await holds_the_first_of_two(world)

    members[0].reset(ResetReason.SHUTDOWN)
    await until(lambda: trays[0].ending is not None)

    assert trays[0].got[1:] == ["team_1/1", "ended team_1/2 team_2/0"]


async def test_a_watcher_without_room_in_the_middle_of_a_batch_gets_the_rest_from_the_log(
    monkeypatch: pytest.MonkeyPatch, world: World, patient: None
) -> None:
    monkeypatch.setattr(rings, "RING", 2)
    slow, other = Tray(room=2), Tray()
    member = await world.watcher(slow)
    for tray in (other, Tray(), Tray()):
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (OTHER, "task.created"), (TEAM, "task.updated"), (OTHER, "task.updated"))
    await until(lambda: len(other.got) == 5)
    world.tells((TEAM, "task.updated"), (TEAM, "task.updated"))
    await until(lambda: len(other.got) == 7)
    assert slow.got[1:] == ["team_1/1"]

    slow.room = 1000
    member.wake()
    await until(lambda: len(slow.got) == 7)

    assert slow.got[1:] == ["team_1/1", "team_2/1", "team_1/2", "team_2/2", "team_1/3", "team_1/4"]


async def test_a_watcher_with_a_later_cursor_joins_when_the_group_has_reached_it(world: World) -> None:
    ahead, other = Tray(), Tray()
    member = world.joins(ahead, after={TEAM: 2, OTHER: 0})
    for tray in (other, Tray()):
        await world.watcher(tray)

    for teams in ((TEAM,), (OTHER,), (TEAM, TEAM), (TEAM, OTHER)):
        world.tells(*[(team, "task.updated") for team in teams])
        await until(lambda: len(other.got) == 1 + len(world.log))
    await until(lambda: member.live)

    ready = [one for one in ahead.got if one.startswith("ready")]
    # depends on how far the group came at once
    assert ready in (["ready team_1/2 team_2/1"], ["ready team_1/3 team_2/1"])
    assert [one for one in ahead.got if one not in ready] == ["team_2/1", "team_1/3", "team_1/4", "team_2/2"]


async def test_a_watcher_with_a_later_cursor_that_falls_out_of_the_ring_gets_nothing_twice(
    monkeypatch: pytest.MonkeyPatch, world: World, patient: None
) -> None:
    monkeypatch.setattr(rings, "RING", 1)
    ahead, other = Tray(room=1), Tray()
    member = world.joins(ahead, after={TEAM: 2, OTHER: 0})
    await world.watcher(other)

    for team in (OTHER, TEAM, TEAM, OTHER):
        world.tells((team, "task.updated"))
        await until(lambda: len(other.got) == 1 + len(world.log))
    ahead.room = 1000
    member.wake()
    await until(lambda: member.live)

    assert [one for one in ahead.got if not one.startswith("ready")] == ["team_2/1", "team_2/2"]


async def test_a_watcher_that_waits_for_the_group_can_leave_and_can_be_reset(world: World) -> None:
    gone, reset = Tray(), Tray()
    members = [world.joins(tray, after={TEAM: 2, OTHER: 0}) for tray in (gone, reset)]
    await until(lambda: len(world.group.waiting) == 2)

    members[0].leave()
    members[1].reset(ResetReason.SHUTDOWN)
    await until(lambda: reset.ending is not None)

    assert (gone.got, reset.got) == ([], ["ended team_1/2 team_2/0"])
    await until(lambda: not world.group.waiting)


async def test_a_slow_watcher_of_a_current_state_gets_that_state_again_and_no_past_events(
    monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    monkeypatch.setattr(rings, "RING", 1)
    world.timeless = False
    slow, other = Tray(room=1), Tray()
    member = await world.watcher(slow)
    await world.watcher(other)
    world.tells(*[(TEAM, "task.updated")] * 3)
    await until(lambda: len(other.got) == 4)

    slow.room = 1000
    member.wake()
    await until(lambda: member.live)
    world.tells((TEAM, "task.updated"))
    await until(lambda: len(other.got) == 5)

    assert slow.got[1:] == ["ready team_1/3 team_2/0", "team_1/4"]


async def test_a_group_that_missed_an_event_ends_with_a_reset(world: World) -> None:
    tray = Tray()
    await world.watcher(tray)

    world.hub.on_event(logged(TEAM, 2, "task.updated"))
    await until(lambda: tray.ending is not None)

    assert tray.got[1:] == ["ended again"]


async def test_each_watcher_resumes_where_the_batch_did_not_fit(world: World) -> None:
    trays = [Tray(room=1 + number) for number in range(4)]
    members = [await world.watcher(tray) for tray in trays]
    world.tells(*[(TEAM, "task.updated")] * 4)
    await until(lambda: len(trays[-1].got) == 4)

    for member, tray in zip(members, trays, strict=True):
        tray.room = 1000
        member.wake()
    world.tells((TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 6 for tray in trays))

    assert [tray.got[1:] for tray in trays] == [[f"team_1/{number}" for number in range(1, 6)]] * 4


async def test_a_watcher_with_room_again_while_payloads_are_held_gets_each_once(world: World, patient: None) -> None:
    slow, other = Tray(room=2), Tray()
    member = await world.watcher(slow)
    await world.watcher(other)
    world.tells((TEAM, "task.created"))
    await until(lambda: len(other.got) == 2)
    world.tells((TEAM, "task.updated"))
    await until(lambda: len(other.got) == 3)
    world.tells((TEAM, "task.updated"), (TEAM, "boring"))
    await until(lambda: world.positions[TEAM] == 4)

    slow.room = 1000
    member.wake()

    assert slow.got[1:] == ["team_1/1", "team_1/2", "team_1/3"]


async def test_a_watcher_who_is_reset_while_replaying_resumes_from_that_position(world: World) -> None:
    world.tells(*[(TEAM, "task.updated")] * 3)
    world.positions[TEAM] = 3
    world.hurdle.clear()
    tray = Tray()
    member = world.joins(tray, after={TEAM: 0, OTHER: 0})
    await until(lambda: tray.got == ["team_1/1"])

    member.reset(ResetReason.SHUTDOWN)
    world.hurdle.set()
    await until(lambda: tray.ending is not None)

    assert tray.got == ["team_1/1", "ended team_1/1 team_2/0"]


async def test_the_cursor_of_a_reset_is_before_later_payloads(world: World) -> None:
    tray = Tray()
    member = await world.watcher(tray)

    world.tells((TEAM, "task.created"))
    member.reset(ResetReason.SHUTDOWN)
    await until(lambda: tray.ending is not None)

    assert tray.got[1:] == ["ended team_1/0 team_2/0"]


async def test_when_the_database_is_away_each_member_is_told_to_reconnect(world: World) -> None:
    """Also one that was still catching up, and finds the group gone when it is finished."""
    in_step, late = Tray(), Tray()
    world.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    world.positions |= {TEAM: 2}
    await world.watcher(in_step)
    world.hurdle.clear()
    world.joins(late, after={TEAM: 0, OTHER: 0})
    await until(lambda: late.got == [f"{TEAM}/1"])
    group = world.group

    world.away = True
    world.tells((TEAM, "task.updated"))
    await until(lambda: group.over)
    world.hurdle.set()

    await until(lambda: late.ending is not None)
    assert (in_step.ending, late.ending) == (Ending.UNAVAILABLE, Ending.UNAVAILABLE)
