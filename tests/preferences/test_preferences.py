"""Notification preferences: read, changed, refused, and applied to every notification."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from models.notification.reason import IN_ORDER
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import EDIT, entries, inbox, settled
from tests.live.test_task_stream import creates
from tests.preferences.words import ALL, UPDATE, preferences, wants, wants_over
from tests.reminders.test_due_soon import due_jobs
from tests.reminders.words import all_done, comes_due, day, end_of, fires, sets, told
from tests.support.people import Person
from tests.support.races import held_before_commit

HOUR = 3_600_000
OPERATIONS = sorted((Path(__file__).parent / "operations").glob("*.graphql"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
async def test_the_example_runs_unchanged(alice: Person, path: Path) -> None:
    text = path.read_text()
    variables: dict[str, Any] = json.loads(text.partition("# variables: ")[2].partition("\n")[0] or "{}")

    answer = (await alice.sends(text, **variables)).json

    assert "errors" not in answer, answer
    assert all(payload.get("errors", []) == [] for payload in answer["data"].values())


async def test_a_person_without_preferences_gets_the_defaults(alice: Person) -> None:
    found = await preferences(alice)

    reasons = found.pop("notifications")
    assert found == {
        "digest": "OFF",
        "digestHour": 8,
        "digestWeekday": 1,
        "quietFrom": None,
        "quietUntil": None,
        "remindBefore": "P1D",
    }
    assert [each["reason"] for each in reasons] == list(IN_ORDER)
    assert {"reason": "COMMENTED", "channels": ["IN_APP", "EMAIL"]} in reasons


async def test_an_update_keeps_all_other_preferences(alice: Person, bob: Person) -> None:
    first = await wants(alice, digest="WEEKLY", digestHour=7, digestWeekday=5, quietFrom="22:00", quietUntil="06:30")
    second = await wants(
        alice, remindBefore=None, notifications=[{"reason": "COMMENTED", "channels": ["PUSH", "IN_APP", "PUSH"]}]
    )

    assert (first["digest"], first["quietFrom"], first["quietUntil"]) == ("WEEKLY", "22:00", "06:30")
    assert second == await preferences(alice)
    assert (second["digestHour"], second["digestWeekday"], second["remindBefore"]) == (7, 5, None)
    by_reason = {each["reason"]: each["channels"] for each in second["notifications"]}
    assert by_reason["COMMENTED"] == ["IN_APP", "PUSH"]
    assert by_reason["ASSIGNED"] == ["IN_APP", "EMAIL", "PUSH"]
    third = await wants(alice, quietFrom=None, quietUntil=None, digest="OFF")
    assert (third["quietFrom"], third["quietUntil"], third["digest"]) == (None, None, "OFF")
    assert (await preferences(bob))["digestHour"] == 8


async def test_a_change_emits_an_event_to_its_owner_alone_and_none_without_a_change(alice: Person, ada: Person) -> None:
    await wants(alice, digestHour=9, quietFrom="22:00", quietUntil="06:30", remindBefore="P2D")
    await wants(alice, digestHour=9, remindBefore="PT48H")

    asked = (
        '{ events(filter: {personal: true, names: ["preferences.*"]})'
        " { nodes { name subjectId changes { field before after } } } }"
    )
    (event,) = (await alice.asks(asked))["events"]["nodes"]
    assert (event["name"], event["subjectId"]) == ("preferences.updated", alice.id)
    assert {change["field"]: (change["before"], change["after"]) for change in event["changes"]} == {
        "digestHour": (8, 9),
        "quietFrom": (None, "22:00"),
        "quietUntil": (None, "06:30"),
        "remindBefore": ("P1D", "P2D"),
    }
    assert (await ada.asks(asked))["events"]["nodes"] == []


BAD: dict[str, tuple[Any, str, list[str]]] = {
    "one end alone": ({"quietFrom": "22:00"}, "INVALID", ["input", "quietFrom"]),
    "the other end alone": ({"quietUntil": "22:00"}, "INVALID", ["input", "quietFrom"]),
    "one end and null": ({"quietFrom": "22:00", "quietUntil": None}, "INVALID", ["input", "quietFrom"]),
    "both alike": ({"quietFrom": "22:00", "quietUntil": "22:00"}, "INVALID", ["input", "quietFrom"]),
    "an hour of a 25th": ({"digestHour": 24}, "INVALID", ["input", "digestHour"]),
    "an hour before all": ({"digestHour": -1}, "INVALID", ["input", "digestHour"]),
    "an eighth day": ({"digestWeekday": 8}, "INVALID", ["input", "digestWeekday"]),
    "a day before Monday": ({"digestWeekday": 0}, "INVALID", ["input", "digestWeekday"]),
    "more than 30 days": ({"remindBefore": "P30DT1S"}, "INVALID", ["input", "remindBefore"]),
    "no digest at all": ({"digest": None}, "REQUIRED", ["input", "digest"]),
    "security without mail": (
        {"notifications": [{"reason": "TEAM", "channels": []}, {"reason": "SECURITY", "channels": ["IN_APP"]}]},
        "INVALID",
        ["input", "notifications", "1"],
    ),
    "a reason twice": (
        {"notifications": [{"reason": "TEAM", "channels": []}, {"reason": "TEAM", "channels": ["IN_APP"]}]},
        "INVALID",
        ["input", "notifications", "1"],
    ),
}


@pytest.mark.parametrize("what", BAD)
async def test_an_invalid_preference_is_refused_with_its_path_and_changes_nothing(alice: Person, what: str) -> None:
    input, code, path = BAD[what]
    before = await preferences(alice)

    error = await alice.fails(UPDATE, input={"digestHour": 3, **input})

    assert (error["code"], error["path"]) == (code, path)
    assert await preferences(alice) == before


@pytest.mark.parametrize("time", ["7:30", "24:00", "07:60", "07:30:00", "", 730], ids=str)
async def test_a_malformed_time_is_a_bad_request(alice: Person, time: Any) -> None:
    error = await alice.is_refused(UPDATE, input={"quietFrom": time, "quietUntil": "08:00"})
    assert error["extensions"]["code"] == "BAD_REQUEST"


async def test_two_changes_at_once_are_both_kept(alice: Person, components: Components) -> None:
    async with held_before_commit(components, "preferences.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(wants(alice, digestHour=5))
        await first.reached.wait()
        both.create_task(wants(alice, digestWeekday=5))
        await first.is_waited_for()
        first.released.set()

    found = await preferences(alice)
    assert (found["digestHour"], found["digestWeekday"]) == (5, 5)


async def test_a_reason_without_the_inbox_channel_makes_no_entry_and_an_event_uses_its_other_reasons(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await wants_over(bob, ASSIGNED=["EMAIL"], COMMENTED=[])
    task = await creates(alice, garden, "Roses", assigneeId=bob.id)
    await writes(alice, task, "The red ones")
    await settled(components)
    assert (await entries(bob), (await inbox(bob))["unreadCount"]) == ([], 0)

    await writes(alice, task, "The red ones, @bob")
    await settled(components)
    (entry,) = await entries(bob)
    assert (entry["reasons"], entry["count"]) == (["MENTIONED"], 1)


async def test_a_change_applies_to_notifications_that_are_still_to_come(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(10))
    reminder = await sets(bob, task, beforeDue="P1D")
    await wants_over(bob, REMINDER=[])

    await fires(components, reminder, end_of(day(9)))

    assert (await told(bob), await entries(bob)) == (["reminder.created", "reminder.fired"], [])


async def test_due_soon_uses_the_assignees_preference(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    await wants(bob, remindBefore="PT6H")
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    assert await due_jobs(components) == [end_of(day(5)) - 6 * HOUR]

    await wants(bob, remindBefore="P3D")
    assert await due_jobs(components) == [end_of(day(2)), end_of(day(5)) - 6 * HOUR]
    await comes_due(components, task, bob, end_of(day(2)))
    await comes_due(components, task, bob, end_of(day(5)) - 6 * HOUR)
    assert await told(bob) == ["task.due_soon"]


async def test_due_soon_can_be_turned_off(alice: Person, bob: Person, garden: Any, components: Components) -> None:
    early = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await all_done(components)
    await wants(bob, remindBefore=None)
    await creates(alice, garden, "Tulips", dueDate=day(6), assigneeId=bob.id)
    assert await due_jobs(components) == [end_of(day(4))]

    await comes_due(components, early, bob, end_of(day(4)))
    assert await told(bob) == []
    await wants(bob, remindBefore="P1D")
    assert await due_jobs(components) == [end_of(day(4)), end_of(day(5))]


async def test_an_earlier_due_soon_floods_nobody_and_keeps_the_moment_already_planned(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await all_done(components)
    await wants(bob, remindBefore="P20D")
    await all_done(components)
    assert (await told(bob), await due_jobs(components)) == ([], [end_of(day(4))])

    await comes_due(components, task, bob, end_of(day(4)))
    assert await told(bob) == ["task.due_soon"]


async def test_preferences_of_a_newer_version_are_ignored(alice: Person, components: Components) -> None:
    await wants(alice, digestHour=9)
    newer = '{"digest_hour": 9, "digest": "HOURLY", "sound": "bell", "channels": {"TEAM": ["SMS", "IN_APP"], "NEW": ["EMAIL"]}}'
    await components.database.unit(lambda unit: unit.execute("UPDATE preferences SET data = $1", newer))

    found = await preferences(alice)

    assert (found["digest"], found["digestHour"]) == ("OFF", 9)
    assert {"reason": "TEAM", "channels": ["IN_APP"]} in found["notifications"]


async def test_a_repeated_call_answers_with_the_current_preferences(alice: Person) -> None:
    once = UPDATE.replace("(input: $input)", '(input: $input) @idempotent(key: "one")')
    await alice.does(once, input={"digestHour": 5})
    await wants(alice, digestHour=6)

    assert (await alice.does(once, input={"digestHour": 5}))["preferences"] == await preferences(alice)


async def test_a_dry_run_changes_nothing(alice: Person) -> None:
    rehearsed = f"mutation {{ updatePreferences(input: {{digestHour: 5}}) @dryRun {{ preferences {{ {ALL} }} errors {{ code }} }} }}"
    assert (await alice.does(rehearsed))["preferences"]["digestHour"] == 5
    assert (await preferences(alice))["digestHour"] == 8


async def test_an_event_about_an_edit_is_sent_to_people_who_turned_it_on(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(bob, garden, "Roses")
    await wants_over(bob, STATUS_CHANGED=[], UPDATED=["IN_APP"])
    await alice.does(EDIT, id=task["id"], input={"status": "IN_PROGRESS", "title": "Red roses"})
    await settled(components)

    (entry,) = await entries(bob)
    assert entry["reasons"] == ["UPDATED"]
