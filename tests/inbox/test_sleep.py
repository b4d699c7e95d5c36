"""Snoozes, which end by a job and an event; and the entries that an inbox drops when it is full, or after a long
time."""

from __future__ import annotations

from typing import Any

import pytest

from events.storage.database import Unit
from models.values import clock
from taskflow.components import Components
from taskflow.worker import housekeeping
from tests.comments.words import writes
from tests.inbox.words import ALL_READ, LIVE, entries, inbox, item, marks, settled
from tests.jobs.test_housekeeping import due_now
from tests.live.test_task_stream import creates
from tests.support.commits import until
from tests.support.people import Person

TOMORROW = clock.to_wire(clock.now() + clock.DAY)
LATER = clock.to_wire(clock.now() + 2 * clock.DAY)


@pytest.fixture
async def roses(alice: Person, bob: Person, garden: Any, components: Components) -> Any:
    """A task of Bob's, with an entry in his inbox."""
    task = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await settled(components)
    return task


async def time_passes(components: Components) -> None:
    """Makes all snoozes due, whatever their time."""

    async def make_due(unit: Unit) -> None:
        await unit.execute("UPDATE jobs SET run_at = 1 WHERE kind = 'notify.wake'")

    async def nothing_waits() -> bool:
        return not await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'notify.wake'")

    await components.database.unit(make_due)
    components.worker.wake()
    await until(components.database, nothing_waits)


async def test_a_snoozed_entry_is_hidden_and_not_counted(bob: Person, roses: Any) -> None:
    payload = await marks(bob, *await entries(bob), snoozedUntil=TOMORROW)

    assert payload["unreadCount"] == 0
    assert payload["notifications"][0]["snoozedUntil"] == TOMORROW
    assert await entries(bob) == []
    assert len(await entries(bob, {"snoozed": True})) == 1
    assert (await inbox(bob))["unreadCount"] == 0


async def test_an_entry_wakes_unread_at_the_top_and_every_device_gets_the_event(
    alice: Person, bob: Person, garden: Any, roses: Any, components: Components
) -> None:
    (entry,) = await entries(bob)
    await marks(bob, entry, read=True)
    await marks(bob, entry, snoozedUntil=TOMORROW)
    await creates(alice, garden, "Tulips", assigneeId=bob.id)
    await settled(components)
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE)
        assert (await item(stream))["__typename"] == "StreamReady"

        await time_passes(components)

        woken = await item(stream)
        assert (woken["name"], woken["unreadCount"], woken["notificationId"]) == (
            "notification.updated",
            2,
            entry["id"],
        )
    page = await inbox(bob)
    assert [each["task"]["title"] for each in page["nodes"]] == ["Roses", "Tulips"]
    assert (page["nodes"][0]["readAt"], page["nodes"][0]["snoozedUntil"], page["unreadCount"]) == (None, None, 2)


async def test_changes_during_a_snooze_count_and_do_not_end_it(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    await marks(bob, *await entries(bob), snoozedUntil=TOMORROW)

    await writes(alice, roses, "The red ones")
    await settled(components)

    assert (await entries(bob), (await inbox(bob))["unreadCount"]) == ([], 0)
    (asleep,) = await entries(bob, {"snoozed": True})
    assert (asleep["count"], asleep["reasons"]) == (2, ["COMMENTED", "ASSIGNED"])
    assert (await bob.does(ALL_READ))["unreadCount"] == 0
    await time_passes(components)
    assert (await inbox(bob))["unreadCount"] == 1


async def test_only_the_last_snooze_ends_and_a_cancelled_one_does_not(
    bob: Person, roses: Any, components: Components
) -> None:
    (entry,) = await entries(bob)
    await marks(bob, entry, read=True)
    for until_then in (TOMORROW, LATER, None):
        await marks(bob, entry, snoozedUntil=until_then)
    await time_passes(components)

    (entry,) = await entries(bob)
    assert entry["readAt"] is not None


async def test_an_entry_that_woke_after_the_seen_position_stays_unread(
    bob: Person, roses: Any, components: Components
) -> None:
    await marks(bob, *await entries(bob), snoozedUntil=TOMORROW)
    seen = (await inbox(bob))["cursor"]
    await time_passes(components)

    assert (await bob.does(ALL_READ, upTo=seen))["unreadCount"] == 1
    assert (await bob.does(ALL_READ))["unreadCount"] == 0


@pytest.mark.parametrize(
    ("away", "back"),
    [
        ({"snoozedUntil": TOMORROW}, {"snoozedUntil": None}),
        ({"archived": True}, {"read": False}),
    ],
)
async def test_an_entry_brought_back_by_hand_after_the_seen_position_stays_unread(
    bob: Person, roses: Any, away: dict[str, Any], back: dict[str, Any]
) -> None:
    there = await entries(bob)
    await marks(bob, *there, **away)
    seen = (await inbox(bob))["cursor"]
    await marks(bob, *there, **back)

    assert (await bob.does(ALL_READ, upTo=seen))["unreadCount"] == 1
    assert (await bob.does(ALL_READ))["unreadCount"] == 0


async def test_an_entry_whose_job_was_given_up_still_wakes(bob: Person, roses: Any, components: Components) -> None:
    there = await entries(bob)
    await marks(bob, *there, snoozedUntil=TOMORROW)

    async def give_up(unit: Unit) -> None:
        long_ago = clock.now() - housekeeping.OVERSLEPT - 1_000
        await unit.execute("UPDATE notifications SET snoozed_until = $2 WHERE id = $1", there[0]["id"], long_ago)
        key = f"notify.wake:{there[0]['id']}:{long_ago}"
        await unit.execute("UPDATE jobs SET state = 1, failed_at = 1, key = $1 WHERE kind = 'notify.wake'", key)

    await components.database.unit(give_up)
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE)
        await item(stream)

        await due_now(components, "keep.inboxes")

        woken = await item(stream)
        assert (woken["name"], woken["unreadCount"]) == ("notification.updated", 1)
    assert [entry["snoozedUntil"] for entry in await entries(bob)] == [None]
    assert not await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'notify.wake'")


async def test_an_entry_about_to_wake_is_left_to_its_job(bob: Person, roses: Any, components: Components) -> None:
    there = await entries(bob)
    await marks(bob, *there, snoozedUntil=TOMORROW)
    just_now = clock.now() - 1_000
    sql = "UPDATE notifications SET snoozed_until = $1"
    await components.database.unit(lambda unit: unit.execute(sql, just_now))

    await due_now(components, "keep.inboxes")

    assert await entries(bob) == []


async def test_archived_entries_are_deleted_after_a_long_time(bob: Person, roses: Any, components: Components) -> None:
    await marks(bob, *await entries(bob), archived=True)
    there = await entries(bob, {"archived": True})

    async def age(unit: Unit) -> None:
        long_ago = clock.now() - housekeeping.ARCHIVED_LAST - clock.DAY
        sql = "UPDATE notifications SET archived_at = $2 WHERE id = $1"
        await unit.execute(sql, there[0]["id"], long_ago)

    await components.database.unit(age)
    await due_now(components, "keep.inboxes")

    assert [entry["id"] for entry in await entries(bob, {"archived": True})] == [entry["id"] for entry in there[1:]]


async def test_a_full_inbox_drops_the_oldest_and_sends_the_new_unread_count(
    alice: Person, bob: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "MOST_IN_AN_INBOX", 3)
    monkeypatch.setattr(housekeeping, "ROWS_AT_ONCE", 2)
    for number in range(6):
        await creates(alice, garden, f"Task {number}", assigneeId=bob.id)
        await settled(components)
    newest = await entries(bob)
    await marks(bob, newest[1], archived=True)
    await marks(bob, newest[2], read=True)
    before = await inbox(bob)
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, after=before["cursor"])
        await item(stream)

        await due_now(components, "keep.inboxes")

        assert [(await item(stream))["unreadCount"] for _ in range(1)] == [3]
    after = await inbox(bob)
    assert (before["unreadCount"], after["unreadCount"]) == (4, 3)
    assert [entry["task"]["title"] for entry in after["nodes"]] == ["Task 5", "Task 2", "Task 1"]
    assert await entries(bob, {"archived": True}) == []
