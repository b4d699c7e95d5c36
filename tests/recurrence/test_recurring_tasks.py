"""A recurring task: completing it creates the next one, once, with the fields that the contract names."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from events.handlers import remind
from events.storage.database import Unit
from models.values.ids import new_id
from taskflow.components import Components
from tests.inbox.words import entries, settled
from tests.labels.words import label
from tests.parts.words import miscounted
from tests.recurrence.words import (
    CREATE,
    CREATE_ALL,
    DAILY,
    GET,
    LIVE,
    MOVE,
    SKIP,
    UPDATE,
    UPDATE_ALL,
    WEEKLY,
    complete,
    edit,
    make,
    seen,
    titled,
)
from tests.reminders.words import all_done, coming, day, fires, of_task, sets, told
from tests.stages.words import stage
from tests.support.people import Person

JOIN = "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
TRASH = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
PURGE = "mutation ($id: ID!) { deleteTask(id: $id, permanently: true) { errors { message } } }"
UNDO = "mutation ($target: UndoTarget!, $onError: BulkPolicy! = REJECT_ALL) { undo(target: $target, onError: $onError) { errors { code message path } } }"
REOPEN_ALL = 'mutation ($ids: [ID!]!) { updateTasks(target: {ids: $ids}, input: {status: PENDING}) @idempotent(key: "reopened") { errors { message } } }'
LAST_EVENT = "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { id } } } }"
ZONE = "mutation ($zone: String!) { updateProfile(input: { timeZone: $zone }) { errors { message } } }"


def after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


async def test_a_mention_in_the_next_task_stands_for_the_same_person_after_a_change_of_handle(
    alice: Person, bob: Person, garden: Any
) -> None:
    task = await make(
        alice, teamId=garden["id"], description="Ask @bob.", dueDate=day(1), recurrence={"rule": "FREQ=DAILY"}
    )
    for title, text in (
        ("Fetch the can", "Ask @bob twice."),
        ("Fetch the hose", "Ask @bob."),
        ("Roll it up", "Ask @bob."),
    ):
        await make(alice, title, parentId=task["id"], description=text)
    await bob.does('mutation { updateProfile(input: {handle: "robert"}) { errors { message } } }')

    await complete(alice, task)

    shown = "query ($id: ID!) { task(id: $id) { descriptionHtml nextOccurrence { descriptionHtml subtasks { descriptionHtml } } } }"
    before = (await alice.asks(shown, id=task["id"]))["task"]
    next = before["nextOccurrence"]
    assert bob.id in before["descriptionHtml"]
    assert next["descriptionHtml"] == before["descriptionHtml"]
    assert [bob.id in part["descriptionHtml"] for part in next["subtasks"]] == [True] * 3


async def test_the_next_task_has_the_fields_of_the_last_one(alice: Person, bob: Person, garden: Any) -> None:
    shade = await label(alice, garden["id"], "Shade")
    for name, status in (("Soon", "PENDING"), ("Later", "PENDING"), ("Doing", "IN_PROGRESS"), ("Done", "COMPLETED")):
        await stage(alice, garden["id"], name, status)
    beds = await make(alice, "Beds", teamId=garden["id"])
    given = {
        "description": "With the **can**, @bob.",
        "priority": "HIGH",
        "assigneeId": bob.id,
        "labelIds": [shade["id"]],
        "parentId": beds["id"],
        "status": "IN_PROGRESS",
    }
    task = await make(alice, dueDate=day(3), recurrence={"rule": "freq=weekly;interval=2"}, **given)
    await make(alice, "Behind it", teamId=garden["id"])

    async with alice.connects() as socket:
        changes = await socket.subscribes(LIVE)
        await changes.next()
        following = await complete(bob, task)
        first, second, third = [(await changes.next())["taskChanges"] for _ in range(3)]

    assert following["dueDate"] == day(17)
    assert following["key"] == "GAR-4"
    assert following["status"] == "PENDING"
    assert following["stage"] == {"name": "Soon"}
    assert following["version"] == 1
    for name in ("title", "creator", "assignee", "labels", "watchers", "parent", "team"):
        assert following[name] == task[name], name
    assert following["recurrence"] == {
        "rule": "freq=weekly;interval=2",
        "fromCompletion": False,
        "upcoming": [day(31 + 14 * n) for n in range(5)],
    }
    assert [each["id"] for each in await titled(alice, "Water the plants")] == [task["id"], following["id"]]
    behind = (await titled(alice, "Behind it"))[0]["rank"]
    assert task["rank"] < following["rank"] < behind
    assert (first["name"], first["taskId"]) == ("task.updated", task["id"])
    change = next(each for each in first["changes"] if each["field"] == "nextOccurrence")
    assert (change["before"], change["after"]) == (None, following["id"])
    assert first["task"]["nextOccurrence"] == {"id": following["id"]}
    assert (second["name"], second["taskId"], second["changes"]) == ("task.created", following["id"], [])
    assert second["task"]["recurrence"]["upcoming"] == [day(31), day(45)]
    assert (third["name"], third["taskId"]) == ("task.progressed", beds["id"])
    assert (await seen(alice, beds))["progress"] == {"done": 1, "total": 2}


DATES = (
        ("FREQ=WEEKLY", 3, None, 10),
        ("FREQ=WEEKLY", -30, None, 5),  # overdue dates are skipped
        ("FREQ=WEEKLY", -28, None, 0),  # today counts, since it is not over
        ("FREQ=DAILY", 0, None, 1),
        ("FREQ=WEEKLY", 3, 2, 10),  # moved by hand: that occurrence alone
        ("FREQ=WEEKLY", 3, 5, 10),
        ("FREQ=WEEKLY", 3, 12, 17),  # the next date comes after the moved one
        ("FREQ=DAILY;COUNT=3", -1, None, 0),
        ("FREQ=DAILY;COUNT=3", -2, 1, None),  # all three dates were before today, or today
        ("FREQ=WEEKLY;COUNT=2", 1, None, 8),
)  # fmt: skip
"""The rule, the due date in days from today, the day to which it was moved by hand, and the day on which the next one
is due."""


async def test_the_next_date_is_never_before_today_nor_before_the_last_due_date(alice: Person, garden: Any) -> None:
    for rule, due, moved_to, following in DATES:
        task = await make(alice, teamId=garden["id"], dueDate=day(due), recurrence={"rule": rule})
        if moved_to is not None:
            task = await edit(alice, task, dueDate=day(moved_to))
        upcoming = task["recurrence"]["upcoming"]

        made = await complete(alice, task)

        expected = None if following is None else day(following)
        assert (None if made is None else made["dueDate"]) == expected, (rule, due, moved_to)
        assert upcoming[:1] == ([] if expected is None else [expected])


async def test_a_rule_can_count_from_completion(alice: Person, garden: Any) -> None:
    rule = {"rule": "FREQ=DAILY;INTERVAL=3", "fromCompletion": True}
    late = await make(alice, teamId=garden["id"], dueDate=day(-10), recurrence=rule)
    undated = await make(alice, teamId=garden["id"], recurrence=rule)

    shown = [late["recurrence"]["upcoming"], undated["recurrence"]["upcoming"]]
    made = [(await complete(alice, task))["dueDate"] for task in (late, undated)]

    assert shown == [[day(3), day(6), day(9), day(12), day(15)]] * 2
    assert made == [day(3), day(3)]


async def test_the_last_occurrence_keeps_its_rule_and_creates_no_next_one(alice: Person, garden: Any) -> None:
    """COUNT continues from the occurrence before."""
    task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence={"rule": "FREQ=DAILY;COUNT=3"})

    dates = []
    while True:
        dates.append((task["dueDate"], task["recurrence"]["upcoming"]))
        following = await complete(alice, task)
        if following is None:
            break
        task = following

    assert dates == [(day(1), [day(2), day(3)]), (day(2), [day(3)]), (day(3), [])]
    last = await seen(alice, task)
    assert (last["status"], last["recurrence"]["rule"]) == ("COMPLETED", "FREQ=DAILY;COUNT=3")


async def test_completing_a_reopened_task_creates_no_second_next_one(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
    following = await complete(alice, task)

    reopened = await edit(alice, task, status="PENDING")
    again = await edit(alice, task, status="COMPLETED")
    await alice.does(TRASH, id=following["id"])
    trashed = (await seen(alice, task))["nextOccurrence"]
    await alice.does(PURGE, id=following["id"])
    await edit(alice, task, status="IN_PROGRESS")
    last = await edit(alice, task, status="COMPLETED")

    assert [each["nextOccurrence"]["id"] for each in (reopened, again)] == [following["id"]] * 2
    assert trashed["id"] == following["id"]
    assert last["nextOccurrence"] is None
    assert len(await titled(alice, "Water the plants")) == 1


async def test_any_call_that_completes_a_task_creates_the_next_one(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    done = await stage(alice, garden["id"], "Done", "COMPLETED")
    await alice.does(JOIN, team=garden["id"], user=bob.id, role="CONTRIBUTOR")
    common = {"teamId": garden["id"], "dueDate": day(1), "recurrence": WEEKLY, "assigneeId": bob.id}
    by_column, by_move, by_both, in_bulk, alone, cancelled = [await make(alice, f"Dig {n}", **common) for n in range(6)]
    other = (await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'))[
        "team"
    ]

    await bob.does(UPDATE, id=by_column["id"], input={"stageId": done["id"]})
    await bob.does(MOVE, id=by_move["id"], input={"status": "COMPLETED"})
    await alice.does(UPDATE, id=by_both["id"], input={"status": "COMPLETED", "teamId": other["id"], "assigneeId": None})
    await alice.does(UPDATE_ALL, target={"ids": [in_bulk["id"], alone["id"]]}, input={"status": "COMPLETED"})
    await edit(alice, cancelled, status="CANCELLED")
    created = await make(alice, "Dig 7", status="COMPLETED", **common)
    at_once = await make(alice, "Dig 8", teamId=garden["id"])
    at_once = await edit(alice, at_once, status="COMPLETED", dueDate=day(1), recurrence=WEEKLY)

    for task in (by_column, by_move, in_bulk, alone, created, at_once):
        following = (await seen(alice, task))["nextOccurrence"]
        assert (following["dueDate"], following["status"]) == (day(8), "PENDING")
    assert (await seen(alice, (await seen(alice, by_both))["nextOccurrence"]))["team"]["id"] == other["id"]
    assert (await seen(alice, cancelled))["nextOccurrence"] is None
    assert await miscounted(components) == []


async def test_the_next_task_is_where_the_completed_card_was(alice: Person, garden: Any) -> None:
    first, second, third = [
        await make(alice, "Dig", teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY) for _ in range(3)
    ]

    moved = (await alice.does(MOVE, id=second["id"], input={"afterId": third["id"], "status": "COMPLETED"}))["task"]

    ids = [one["id"] for one in await titled(alice, "Dig")]
    assert ids == [first["id"], moved["nextOccurrence"]["id"], third["id"], second["id"]]


async def test_completing_many_tasks_at_once_creates_many(alice: Person, garden: Any, components: Components) -> None:
    for n in range(30):
        await make(alice, f"Dig {n % 3}", teamId=garden["id"], dueDate=day(n), recurrence=WEEKLY)
    target = {"filter": {"recurring": True, "team": {"eq": garden["id"]}, "status": {"in": ["PENDING"]}}}

    payload = await alice.does(UPDATE_ALL, target=target, input={"status": "COMPLETED"})

    assert (payload["matched"], payload["succeeded"]) == (30, 30)
    made = [await seen(alice, each["task"]["nextOccurrence"]) for each in payload["results"]]
    assert sorted(each["dueDate"] for each in made) == sorted(day(n + 7) for n in range(30))
    assert len({each["key"] for each in made}) == 30
    assert await components.database.reads.fetchval("SELECT count(*) FROM tasks") == 60


async def test_parts_are_copied_as_open_ones(alice: Person, bob: Person, garden: Any, components: Components) -> None:
    task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
    under = {"parentId": task["id"]}
    can = await make(alice, "Fill the can", dueDate=day(0), status="COMPLETED", assigneeId=bob.id, **under)
    await make(alice, "Find the tap", parentId=can["id"], status="IN_PROGRESS")
    for title, left_out in (("Cancelled", {"status": "CANCELLED"}), ("Trashed", {})):
        part = await make(alice, title, **under, **left_out)
        await make(alice, f"Below {title}", parentId=part["id"])
        if title == "Trashed":
            await alice.does(TRASH, id=part["id"])
    own = await make(alice, "Look daily", dueDate=day(1), recurrence=DAILY, **under)
    await complete(alice, own)

    following = await complete(alice, task)

    parts = {each["title"]: each for each in (await seen(alice, following))["subtasks"]}
    assert parts.keys() == {"Fill the can", "Look daily"}
    assert (parts["Fill the can"]["dueDate"], parts["Fill the can"]["status"]) == (day(7), "PENDING")
    assert parts["Fill the can"]["assignee"] == {"name": "Bob"}
    assert [each["title"] for each in parts["Fill the can"]["subtasks"]] == ["Find the tap"]
    assert parts["Look daily"]["dueDate"] == day(3)  # the open part was due in two days, which is its next date
    assert parts["Look daily"]["recurrence"]["rule"] == "FREQ=DAILY"
    assert following["progress"] == {"done": 0, "total": 2}
    assert await miscounted(components) == []


async def test_a_recurring_part_is_created_once(alice: Person, garden: Any, components: Components) -> None:
    """It is completed together with its parent, or long before; its next occurrence may be gone by then."""
    task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
    under = {"parentId": task["id"], "dueDate": day(1), "recurrence": DAILY}
    together, before = await make(alice, "Together", **under), await make(alice, "Before", **under)
    below = await make(alice, "Below", parentId=together["id"])
    await alice.does(PURGE, id=(await complete(alice, before))["id"])
    target = {"ids": [together["id"], task["id"], below["id"]]}

    payload = await alice.does(UPDATE_ALL, target=target, input={"status": "COMPLETED"})

    done = {each["task"]["title"]: each["task"] for each in payload["results"]}
    following = await seen(alice, done["Water the plants"]["nextOccurrence"])
    assert [part["title"] for part in following["subtasks"]] == ["Together"]
    assert following["subtasks"][0]["subtasks"] == [{"title": "Below"}]
    assert [one["id"] for one in await titled(alice, "Together")] == [
        together["id"],
        done["Together"]["nextOccurrence"]["id"],
    ]
    assert (await seen(alice, done["Together"]["nextOccurrence"]))["parent"] == {"id": following["id"]}
    assert await miscounted(components) == []


async def test_a_task_created_completed_with_its_parts_creates_the_next_one_with_them(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tasks that become its parts in the same call count, too."""
    monkeypatch.setattr("resolvers.task.changes.occurrences.MOST_PARTS", 3)
    monkeypatch.setattr("models.task.parts.MOST_PARTS", 3)
    id = new_id("task")
    recurs = {"dueDate": day(1), "recurrence": WEEKLY, "status": "COMPLETED"}
    inputs = [
        {"id": id, "title": "Beds", "teamId": garden["id"], **recurs},
        {"title": "Dig", "parentId": id},
        *({"title": "Sow", "parentId": id, **recurs} for _ in range(2)),
    ]

    payload = await alice.does(CREATE_ALL, inputs=inputs)

    made = await seen(alice, payload["results"][0]["task"]["nextOccurrence"])
    assert sorted(part["title"] for part in made["subtasks"]) == ["Dig", "Sow", "Sow"]
    assert len((await seen(alice, {"id": id}))["subtasks"]) == 3
    beds = await make(alice, "Beds", teamId=garden["id"])
    sown = [{"title": "Sow again", "parentId": beds["id"], **recurs} for _ in range(3)]

    payload = await alice.does(CREATE_ALL, inputs=sown)

    nexts = [await seen(alice, each["task"]["nextOccurrence"]) for each in payload["results"]]
    assert [one["parent"] for one in nexts] == [None] * 3
    assert len((await seen(alice, beds))["subtasks"]) == 3
    assert await miscounted(components) == []


async def test_a_full_parent_and_a_departed_assignee_are_left_out(
    alice: Person, bob: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    beds = await make(alice, "Beds", teamId=garden["id"])
    task = await make(alice, parentId=beds["id"], dueDate=day(1), recurrence=WEEKLY, assigneeId=bob.id)
    monkeypatch.setattr("resolvers.task.changes.occurrences.MOST_PARTS", 1)
    await alice.does(LEAVE, team=garden["id"], user=bob.id)

    following = await complete(alice, task)

    assert following["parent"] is None
    assert following["assignee"] is None


async def test_a_task_with_more_parts_than_fit_is_completed_and_the_lowest_are_left_out(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts that are not copied anyway take no room."""
    monkeypatch.setattr("resolvers.task.changes.occurrences.MAX_AT_ONCE", 4)
    done = await stage(alice, garden["id"], "Done", "COMPLETED")
    for input in ({"status": "COMPLETED"}, {"stageId": done["id"]}):
        task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
        await make(alice, "Given up", parentId=task["id"], status="CANCELLED")
        first = await make(alice, "First", parentId=task["id"])
        for n in range(2):
            await make(alice, f"Below {n}", parentId=first["id"])
        await make(alice, "Second", parentId=task["id"])

        await edit(alice, task, **input)

        following = await seen(alice, (await seen(alice, task))["nextOccurrence"])
        parts = [(part["title"], [below["title"] for below in part["subtasks"]]) for part in following["subtasks"]]
        assert parts == [("First", ["Below 0"]), ("Second", [])]
        assert following["progress"] == {"done": 0, "total": 2}
    assert await miscounted(components) == []


async def test_completing_too_many_at_once_is_refused(
    alice: Person, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.task.changes.occurrences.MAX_AT_ONCE", 3)
    done = await stage(alice, garden["id"], "Done", "COMPLETED")
    tasks = [await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY) for _ in range(2)]
    for task in tasks:
        await make(alice, "Part", parentId=task["id"])
    target = {"ids": [task["id"] for task in tasks]}

    for name, value in (("status", "COMPLETED"), ("stageId", done["id"])):
        refused = await alice.fails(UPDATE_ALL, target=target, input={name: value})
        assert (refused["code"], refused["path"], refused["limit"]) == ("LIMIT_EXCEEDED", ["input", name], 3)
        assert refused["message"].endswith("Complete fewer at once: a single one can always be completed.")
    assert [(await seen(alice, task))["status"] for task in tasks] == ["PENDING"] * 2
    for task in tasks:
        assert await complete(alice, task)


async def test_many_parts_are_copied_outside_the_event_loop(alice: Person, garden: Any) -> None:
    """Completing a task is usually a small change of one row, so its unit is not declared `long`. The fixture
    `units_that_hold_the_loop` checks that it does not hold the loop."""
    task = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
    parts = [{"title": f"Part {n}", "parentId": task["id"]} for n in range(150)]
    await alice.does(CREATE_ALL, inputs=parts)

    following = await complete(alice, task)

    assert following["progress"] == {"done": 0, "total": 150}


async def test_an_invalid_recurrence_is_refused(alice: Person, garden: Any) -> None:
    new = {"title": "Dig", "teamId": garden["id"]}
    at_rule, at_due = ["input", "recurrence", "rule"], ["input", "dueDate"]
    due = {"dueDate": day(1)}
    table: list[tuple[dict[str, Any], str, list[str]]] = [
        ({**due, "recurrence": {"rule": "EVERY DAY"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=HOURLY"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=DAILY;BYHOUR=9"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=YEARLY;INTERVAL=11"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=DAILY;COUNT=1"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=DAILY;UNTIL=20200101"}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=DAILY;INTERVAL=" + "1" * 500}}, "INVALID", at_rule),
        ({**due, "recurrence": {"rule": "FREQ=DAILY;COUNT=3", "fromCompletion": True}}, "INVALID", at_rule),
        ({"recurrence": WEEKLY}, "REQUIRED", at_due),
    ]
    old = await make(alice, "Old", teamId=garden["id"])
    recurs = await make(alice, "Recurs", teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)

    for input, code, path in table:
        for refused in (
            await alice.fails(CREATE, input={**new, **input}),
            await alice.fails(UPDATE, id=old["id"], input=input),
        ):
            assert (refused["code"], refused["path"]) == (code, path), input
    undated = await alice.fails(UPDATE, id=recurs["id"], input={"dueDate": None})
    bulk = await alice.does(
        UPDATE_ALL, target={"ids": [old["id"], recurs["id"]]}, input={"dueDate": None}, onError="SKIP_FAILED"
    )
    ended = await edit(alice, recurs, dueDate=None, recurrence=None)

    assert (undated["code"], undated["path"]) == ("REQUIRED", at_due)
    assert [[e["code"] for e in each["errors"]] for each in bulk["results"]] == [[], ["REQUIRED"]]
    assert (ended["recurrence"], ended["dueDate"]) == (None, None)
    too_many = "query ($id: ID!) { task(id: $id) { recurrence { upcoming(first: 51) } } }"
    again = await edit(alice, recurs, dueDate=day(1), recurrence=WEEKLY)
    assert (await alice.is_refused(too_many, id=again["id"]))["message"] == "Ask for 1 to 50."


async def test_skipping_moves_a_task_to_its_next_date(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"], dueDate=day(3), recurrence=WEEKLY)
    late = await make(alice, teamId=garden["id"], dueDate=day(-30), recurrence=WEEKLY)
    counts = await make(
        alice, teamId=garden["id"], dueDate=day(1), recurrence={"rule": "FREQ=DAILY", "fromCompletion": True}
    )
    last = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence={"rule": "FREQ=DAILY;COUNT=2"})
    closed = await make(alice, teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY)
    await complete(alice, closed)
    plain = await make(alice, teamId=garden["id"], dueDate=day(1))

    skipped = (await alice.does(SKIP, id=task["key"]))["task"]

    assert (skipped["dueDate"], skipped["status"], skipped["version"]) == (day(10), "PENDING", 2)
    assert skipped["nextOccurrence"] is None
    assert skipped["recurrence"]["upcoming"][0] == day(17)
    assert (await alice.does(SKIP, id=late["id"]))["task"]["dueDate"] == day(5)
    assert (await alice.does(SKIP, id=counts["id"]))["task"]["dueDate"] == day(2)
    assert (await alice.does(SKIP, id=last["id"]))["task"]["dueDate"] == day(2)
    for refused, said in ((last, "no next date"), (closed, "is closed"), (plain, "does not recur")):
        problem = await alice.fails(SKIP, id=refused["id"])
        assert (problem["code"], problem["path"]) == ("INVALID", ["id"])
        assert said in problem["message"]


async def test_setting_the_same_rule_again_starts_at_the_due_date(alice: Person, garden: Any) -> None:
    """Otherwise a date that was moved by hand moves that occurrence alone."""
    task = await make(alice, teamId=garden["id"], dueDate=day(3), recurrence=WEEKLY)

    moved = await edit(alice, task, dueDate=day(4))
    anew = await edit(alice, task, recurrence=WEEKLY)
    same = await edit(alice, task, recurrence=WEEKLY)

    assert moved["recurrence"]["upcoming"][0] == day(10)
    assert anew["recurrence"]["upcoming"][0] == day(11)
    assert (moved["version"], anew["version"], same["version"]) == (2, 3, 3)


async def test_days_are_those_of_the_assignee(alice: Person, bob: Person, garden: Any) -> None:
    """The two time zones never have the same day."""
    common = {"teamId": garden["id"], "dueDate": day(-9), "recurrence": DAILY}
    days = []
    for zone in ("Etc/GMT+12", "Pacific/Kiritimati"):
        await bob.does(ZONE, zone=zone)
        task = await make(alice, assigneeId=bob.id, **common)
        days.append((task["recurrence"]["upcoming"][0], (await complete(alice, task))["dueDate"]))

    (west, made_west), (east, made_east) = days
    assert (west, east) == (made_west, made_east)
    assert after(west, 1) <= east <= after(west, 2)


async def test_reminders_before_the_due_date_are_copied(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """Those that have fired are copied as well. A waiting one moves to the next task: on the completed task it would
    never fire, and count towards the limit."""
    task = await make(alice, teamId=garden["id"], dueDate=day(2), recurrence=WEEKLY)
    fired = await sets(alice, task, beforeDue="P1D")
    await sets(bob, task, beforeDue="PT2H")
    await sets(bob, task, at="2100-01-01T00:00:00Z")
    end = date.fromisoformat(day(2)) - date(1970, 1, 1)
    await fires(components, fired, (end.days + 1) * 86_400_000 - 86_400_000)

    following = await complete(alice, task)
    await all_done(components)

    assert [each["beforeDue"] for each in await of_task(alice, following)] == ["P1D"]
    assert [each["firedAt"] is None for each in await of_task(alice, task)] == [False]
    assert [each["beforeDue"] for each in await of_task(bob, following)] == ["PT2H"]
    assert [each["task"]["id"] for each in await coming(bob)] == [following["id"], task["id"]]
    assert sorted(await told(bob, "reminder")) == ["reminder.created"] * 3 + ["reminder.deleted"]


async def test_two_completions_at_once_create_one_next_task(alice: Person, bob: Person, garden: Any) -> None:
    tasks = [await make(alice, f"Dig {n}", teamId=garden["id"], dueDate=day(1), recurrence=WEEKLY) for n in range(5)]
    ids = [task["id"] for task in tasks]

    await asyncio.gather(
        *(who.sends(UPDATE, id=id, input={"status": "COMPLETED"}) for id in ids for who in (alice, bob, bob)),
        alice.sends(UPDATE_ALL, target={"ids": ids}, input={"status": "COMPLETED"}),
        bob.sends(UPDATE_ALL, target={"ids": ids[::-1]}, input={"status": "COMPLETED"}),
    )

    for task in tasks:
        made = await titled(alice, task["title"])
        assert [each["status"] for each in made] == ["COMPLETED", "PENDING"]
        assert (await alice.asks(GET, id=task["id"]))["task"]["nextOccurrence"]["id"] == made[1]["id"]


async def test_a_change_of_the_rule_is_in_the_event(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"], dueDate=day(1))

    async with alice.connects() as socket:
        changes = await socket.subscribes(LIVE)
        await changes.next()
        await edit(alice, task, recurrence=WEEKLY)
        set_to = (await changes.next())["taskChanges"]
        await edit(alice, task, recurrence=None)
        ended = (await changes.next())["taskChanges"]

    kept = {"rule": "FREQ=WEEKLY", "fromCompletion": False, "start": day(1)}
    assert set_to["changes"] == [
        {"field": "recurrence", "before": None, "after": kept, "beforeText": None, "afterText": "FREQ=WEEKLY"}
    ]
    assert set_to["task"]["recurrence"]["upcoming"] == [day(8), day(15)]
    assert (ended["changes"][0]["after"], ended["task"]["recurrence"]) == (None, None)


async def test_an_undo_restores_the_rule_and_keeps_the_next_task(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"])

    async def undo_the_last() -> Any:
        found = await alice.asks(
            "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { id } } } }", id=task["id"]
        )
        (event,) = found["task"]["activity"]["nodes"]
        await alice.does(
            "mutation ($id: ID!) { undo(target: { eventId: $id }) { errors { code message } } }", id=event["id"]
        )
        return await seen(alice, task)

    await edit(alice, task, dueDate=day(1), recurrence=WEEKLY)
    without = await undo_the_last()
    await undo_the_last()  # the event of the undo
    await edit(alice, task, recurrence=None)
    recurs = await undo_the_last()
    await alice.does(SKIP, id=task["id"])
    back = await undo_the_last()
    following = await complete(alice, task)
    reopened = await undo_the_last()

    assert (without["dueDate"], without["recurrence"]) == (None, None)
    assert recurs["recurrence"] == {**WEEKLY, "fromCompletion": False, "upcoming": [day(8 + 7 * n) for n in range(5)]}
    assert (back["dueDate"], back["recurrence"]) == (day(1), recurs["recurrence"])
    assert following["dueDate"] == day(8)
    assert (reopened["status"], reopened["nextOccurrence"]["id"]) == ("PENDING", following["id"])


async def test_an_undo_that_completes_a_task_creates_todays_next_one_or_changes_nothing(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The undo restores the former time of completion, and SKIP_FAILED leaves no half of it."""
    old, *large = [
        await make(alice, title, teamId=garden["id"], status="COMPLETED") for title in ("Old", "Large", "Large")
    ]
    for task in large:
        await make(alice, "Part", parentId=task["id"])
    await components.database.unit(_as_if_completed_ten_days_ago)
    await edit(alice, old, status="PENDING")
    event = (await alice.asks(LAST_EVENT, id=old["id"]))["task"]["activity"]["nodes"][0]["id"]
    await alice.does(REOPEN_ALL, ids=[task["id"] for task in large])
    for task in (old, *large):
        await edit(alice, task, recurrence=DAILY, dueDate=day(-12))

    await alice.does(UNDO, target={"eventId": event})
    monkeypatch.setattr("resolvers.task.changes.occurrences.MAX_AT_ONCE", 3)
    refused = await alice.fails(UNDO, target={"originId": "reopened"}, onError="SKIP_FAILED")

    assert (await seen(alice, old))["nextOccurrence"]["dueDate"] == day(0)
    assert (refused["code"], refused["path"]) == ("LIMIT_EXCEEDED", ["target", "originId"])
    assert [(await seen(alice, task))["status"] for task in large] == ["PENDING"] * 2
    assert await miscounted(components) == []


async def test_notifications_already_sent_are_not_sent_again(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """A mention is sent once in all; a reminder stays on a task that is reopened."""
    task = await make(alice, teamId=garden["id"], dueDate=day(2), recurrence=WEEKLY, description="Ask @bob.")
    following = await complete(alice, task)
    await all_done(components)
    await settled(components)

    assert [each["task"]["id"] for each in await entries(bob) if "MENTIONED" in each["reasons"]] == [task["id"]]

    await edit(alice, task, status="PENDING")
    await sets(alice, task, beforeDue="PT2H")
    await components.database.unit(partial(remind.carry, pairs={task["id"]: following["id"]}))
    assert [len(await of_task(alice, each)) for each in (task, following)] == [1, 0]


async def _as_if_completed_ten_days_ago(unit: Unit) -> None:
    await unit.execute("UPDATE tasks SET completed_at = completed_at - 864000000 WHERE title = 'Old'")
