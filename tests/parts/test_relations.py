"""Relations between tasks: visible from both ends, without data of the other task in their events, and shown only to
people who see that task."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.inbox.words import entries, settled
from tests.parts.words import (
    JOIN,
    LIVE,
    NEW_TEAM,
    PURGE,
    RELATE,
    RESTORE,
    TRASH,
    UNRELATE,
    activity,
    edit,
    is_blocked,
    make,
    misrelated,
    relate,
    relations,
    titles,
    unrelate,
)
from tests.support.people import Person

ARCHIVE = "mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }"
STATS = "query ($filter: TaskFilter) { dashboardStats(filter: $filter, maxAge: 0) { blocked } }"
NUMBERS = """
subscription { dashboardStats(minIntervalMs: 50) { __typename ... on DashboardStatsUpdate { stats { blocked } deltas { field before after } } } }
"""


@pytest.fixture
async def two(alice: Person, garden: Any) -> list[Any]:
    return [await make(alice, title, teamId=garden["id"]) for title in ("Hose", "Beds")]


@pytest.mark.parametrize(
    ("kind", "other_way"),
    [
        ("BLOCKS", "BLOCKED_BY"),
        ("BLOCKED_BY", "BLOCKS"),
        ("RELATES", "RELATES"),
        ("DUPLICATES", "DUPLICATED_BY"),
        ("DUPLICATED_BY", "DUPLICATES"),
    ],
)
async def test_both_tasks_see_a_relation_that_is_kept_once(
    alice: Person, two: Any, components: Components, kind: str, other_way: str
) -> None:
    hose, beds = two

    await relate(alice, hose, kind, beds)
    again = [await relate(alice, hose, kind, beds), await relate(alice, beds, other_way, hose)]

    assert await relations(alice, hose) == [(kind, "Beds")]
    assert await relations(alice, beds) == [(other_way, "Hose")]
    assert [task["version"] for task in again] == [2, 2]
    assert await components.database.reads.fetchval("SELECT count(*) FROM task_relations") == 1
    assert (await unrelate(alice, beds, other_way, hose))["relations"] == []
    assert (await unrelate(alice, hose, kind, beds))["version"] == 3
    assert await misrelated(components) == []


async def test_two_tasks_can_be_related_in_several_ways(alice: Person, two: Any) -> None:
    hose, beds = two

    for kind in ("DUPLICATED_BY", "RELATES", "BLOCKS"):
        await relate(alice, hose, kind, beds)

    assert await relations(alice, hose) == [("BLOCKS", "Beds"), ("RELATES", "Beds"), ("DUPLICATED_BY", "Beds")]


async def test_an_open_blocker_blocks(alice: Person, two: Any, components: Components) -> None:
    hose, beds = two
    await relate(alice, hose, "BLOCKS", beds)

    shown = [await is_blocked(alice, beds)]
    for change in (
        edit(alice, hose, status="COMPLETED"),
        edit(alice, hose, status="IN_PROGRESS"),
        edit(alice, hose, status="CANCELLED"),
        edit(alice, hose, status="PENDING"),
        alice.does(TRASH, id=hose["id"]),
        alice.does(RESTORE, id=hose["id"]),
        alice.does(PURGE, id=hose["id"]),
    ):
        await change
        shown.append(await is_blocked(alice, beds))
        assert await misrelated(components) == []

    assert shown == [True, False, True, False, True, False, True, False]
    assert await relations(alice, beds) == []
    assert not await is_blocked(alice, beds)


async def test_only_closing_the_last_open_blocker_unblocks(alice: Person, garden: Any, two: Any) -> None:
    hose, beds = two
    can = await make(alice, "Can", teamId=garden["id"])
    for blocker in (hose, can):
        await relate(alice, blocker, "BLOCKS", beds)

    await edit(alice, hose, status="COMPLETED")
    between = await is_blocked(alice, beds)
    await edit(alice, can, status="COMPLETED")

    assert (between, await is_blocked(alice, beds)) == (True, False)
    names = [event["name"] for event in await activity(alice, beds)]
    assert names == ["task.unblocked", "task.updated", "task.blocked", "task.updated", "task.created"]


async def test_a_relation_emits_an_event_at_both_ends_without_values(alice: Person, bob: Person, two: Any) -> None:
    hose, beds = two

    async with bob.connects() as socket:
        changes = await socket.subscribes(LIVE)
        await changes.next()
        await relate(alice, hose, "BLOCKS", beds)
        told = [(await changes.next())["taskChanges"] for _ in range(3)]

    nothing = {"before": None, "after": None, "beforeText": None, "afterText": None}
    assert {(each["name"], each["taskId"]) for each in told} == {
        ("task.updated", hose["id"]),
        ("task.updated", beds["id"]),
        ("task.blocked", beds["id"]),
    }
    assert [each["changes"] for each in told[:2]] == [[{"field": "relations", **nothing}]] * 2
    assert told[2]["changes"][0] == {"field": "blocked", **nothing, "before": False, "after": True}
    assert told[2]["task"]["version"] == 2


async def test_the_assignee_is_notified_when_nothing_blocks_their_task_any_more(
    alice: Person, bob: Person, two: Any, components: Components
) -> None:
    hose, beds = two
    await edit(alice, beds, assigneeId=bob.id)
    await relate(alice, beds, "BLOCKED_BY", hose)

    await edit(alice, hose, status="COMPLETED")

    await settled(components)
    assert ["UNBLOCKED", "ASSIGNED"] in [entry["reasons"] for entry in await entries(bob)]


async def test_lists_streams_and_statistics_filter_by_blocked(
    alice: Person, bob: Person, garden: Any, two: Any, components: Components
) -> None:
    hose, beds = two
    async with bob.connects() as socket:
        changes = await socket.subscribes(LIVE, filter={"blocked": True})
        await changes.next()
        await relate(alice, hose, "BLOCKS", beds)
        entered = (await changes.next())["taskChanges"]
        assert await titles(alice, blocked=True) == ["Beds"]
        assert await titles(alice, blocked=False) == ["Hose"]
        assert await _blocked(alice) == [1, 1]
        await edit(alice, beds, status="COMPLETED")
        closed = await _blocked(alice), await titles(alice, blocked=True)
        await edit(alice, beds, status="PENDING")
        await edit(alice, hose, status="COMPLETED")
        while (left := (await changes.next())["taskChanges"])["transition"] == "STAYED":
            pass

    assert (entered["name"], entered["transition"]) == ("task.blocked", "ENTERED")
    assert (left["name"], left["transition"]) == ("task.unblocked", "LEFT")
    assert closed == ([0, 0], ["Beds"])
    assert await _blocked(alice) == [0, 0]
    assert garden
    assert await misrelated(components) == []


async def _blocked(person: Person) -> list[int]:
    """The number of blocked tasks by the counters, and by the tasks themselves."""
    filters: tuple[Any, ...] = (None, {"title": {"contains": "e"}})
    return [(await person.asks(STATS, filter=each))["dashboardStats"]["blocked"] for each in filters]


async def test_statistics_are_streamed(alice: Person, two: Any) -> None:
    hose, beds = two
    async with alice.connects() as socket:
        numbers = await socket.subscribes(NUMBERS)
        await numbers.next()
        await relate(alice, hose, "BLOCKS", beds)
        update = (await numbers.next())["dashboardStats"]

    assert update["stats"] == {"blocked": 1}
    assert update["deltas"] == [{"field": "blocked", "before": 0, "after": 1}]


async def test_across_teams_nothing_is_visible_but_that_a_task_is_blocked(
    alice: Person, bob: Person, chidi: Person, garden: Any, two: Any
) -> None:
    """Chidi's team is hidden from Bob. Alice sees both."""
    hidden = (await chidi.does(NEW_TEAM, name="Hidden"))["team"]
    await chidi.does(JOIN, team=hidden["id"], user=alice.id, role="VIEWER")
    secret = await make(chidi, "Secret", teamId=hidden["id"])
    _, beds = two

    await relate(alice, beds, "BLOCKED_BY", secret)
    await edit(chidi, secret, title="Very secret")
    seen = [await relations(bob, beds), await is_blocked(bob, beds), await titles(bob, blocked=True)]
    log = await bob.asks(
        "query ($id: ID!) { events(filter: {taskIds: [$id]}, last: 50) { nodes { name changes { field before after beforeText afterText } } } }",
        id=beds["id"],
    )

    assert seen == [[], True, ["Beds"]]
    assert secret["id"] not in str(log)
    assert secret["key"] not in str(log)
    assert "ecret" not in str(log)
    assert await relations(chidi, secret) == []
    assert await relations(alice, beds) == [("BLOCKED_BY", "Very secret")]
    assert (await bob.fails(UNRELATE, id=beds["id"], kind="BLOCKED_BY", to=secret["id"]))["code"] == "NOT_FOUND"
    assert (await chidi.fails(UNRELATE, id=beds["id"], kind="BLOCKED_BY", to=secret["id"]))["path"] == ["id"]
    assert (await unrelate(alice, secret, "BLOCKS", beds))["relations"] == []
    assert garden


@pytest.mark.parametrize("role", ["VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN"])
@pytest.mark.parametrize("role_there", ["VIEWER", "MEMBER"])
async def test_members_of_the_first_team_add_a_relation_and_members_of_either_remove_it(
    alice: Person, chidi: Person, two: Any, garden: Any, role: str, role_there: str
) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]
    trees, (hose, _) = await make(alice, "Trees", teamId=orchard["id"]), two
    await alice.does(JOIN, team=garden["id"], user=chidi.id, role=role)
    await alice.does(JOIN, team=orchard["id"], user=chidi.id, role=role_there)
    here, there = role in {"MEMBER", "ADMIN"}, role_there == "MEMBER"

    for document, id, to, may in (
        (RELATE, hose, trees, here),
        (RELATE, trees, hose, there),
        (UNRELATE, hose, trees, here or there),
        (UNRELATE, trees, hose, here or there),
    ):
        answer = await chidi.sends(document, id=id["id"], kind="RELATES", to=to["id"])
        (payload,) = answer.json["data"].values()
        assert [error["code"] for error in payload["errors"]] == ([] if may else ["FORBIDDEN"])


@pytest.mark.parametrize(("role", "may"), [("VIEWER", False), ("CONTRIBUTOR", True)])
async def test_who_only_reads_in_a_team_blocks_none_of_its_tasks(
    alice: Person, chidi: Person, two: Any, garden: Any, role: str, may: bool
) -> None:
    """A stranger's own task would block it, and nobody of the team could see which one."""
    hose, _ = two
    await alice.does(JOIN, team=garden["id"], user=chidi.id, role=role)
    own = await make(chidi, "My own", teamId=(await chidi.does(NEW_TEAM, name="Hidden"))["team"]["id"])

    for kind, allowed in (("BLOCKED_BY", True), ("RELATES", True), ("DUPLICATES", True), ("BLOCKS", may)):
        (payload,) = (await chidi.sends(RELATE, id=own["id"], kind=kind, to=hose["id"])).json["data"].values()
        assert [(error["code"], error["path"]) for error in payload["errors"]] == (
            [] if allowed else [("FORBIDDEN", ["to"])]
        )
        await unrelate(chidi, own, kind, hose)
    assert await is_blocked(alice, hose) is False


async def test_an_impossible_relation_is_refused(alice: Person, chidi: Person, two: Any, garden: Any) -> None:
    hidden = await make(chidi, "Hidden", teamId=(await chidi.does(NEW_TEAM, name="Hidden"))["team"]["id"])
    old = (await alice.does(NEW_TEAM, name="Old"))["team"]
    kept = await make(alice, "Kept", teamId=old["id"])
    await alice.does(ARCHIVE, id=old["id"])
    hose, beds = two
    gone = await make(alice, "Gone", teamId=garden["id"])
    await alice.does(TRASH, id=gone["id"])

    for id, to, code, path in (
        (hidden["id"], hose["id"], "NOT_FOUND", "id"),
        (hose["id"], hidden["id"], "NOT_FOUND", "to"),
        (hose["id"], hidden["key"], "NOT_FOUND", "to"),
        (hose["id"], new_id("task"), "NOT_FOUND", "to"),
        ("nonsense", hose["id"], "NOT_FOUND", "id"),
        (hose["id"], hose["id"], "CYCLE", "to"),
        (gone["id"], hose["id"], "INVALID", "id"),
        (kept["id"], hose["id"], "FORBIDDEN", "id"),
        (hose["id"], kept["id"], "FORBIDDEN", "to"),
    ):
        for kind in ("BLOCKS", "RELATES"):
            error = await alice.fails(RELATE, id=id, kind=kind, to=to)
            assert (error["code"], error["path"]) == (code, [path]), (id, to)
    assert await relations(alice, beds) == []
    assert (await alice.does(RELATE, id=hose["key"], kind="RELATES", to=beds["key"].lower()))["task"]["id"] == hose[
        "id"
    ]


async def test_no_relation_of_a_task_in_an_archived_team_is_removed(alice: Person, two: Any) -> None:
    """Not even from the other end: the archived task would get a new version, too."""
    old = (await alice.does(NEW_TEAM, name="Old"))["team"]
    kept, (hose, _) = await make(alice, "Kept", teamId=old["id"]), two
    await relate(alice, kept, "BLOCKS", hose)
    await alice.does(ARCHIVE, id=old["id"])

    for id, kind, to, path in ((kept, "BLOCKS", hose, "id"), (hose, "BLOCKED_BY", kept, "to")):
        error = await alice.fails(UNRELATE, id=id["id"], kind=kind, to=to["id"])
        assert (error["code"], error["path"]) == ("FORBIDDEN", [path])
    assert await relations(alice, hose) == [("BLOCKED_BY", "Kept")]
    assert len(await activity(alice, kept)) == 2


async def test_a_circle_of_blockers_is_refused_however_long_it_is(alice: Person, garden: Any) -> None:
    chain = [await make(alice, str(n), teamId=garden["id"]) for n in range(6)]
    for before, after in pairwise(chain):
        await relate(alice, before, "BLOCKS", after)

    for document in ({"id": chain[5]["id"], "kind": "BLOCKS"}, {"id": chain[2]["id"], "kind": "BLOCKS"}):
        error = await alice.fails(RELATE, **document, to=chain[0]["id"])
        assert (error["code"], error["path"]) == ("CYCLE", ["to"])
    assert (await alice.fails(RELATE, id=chain[0]["id"], kind="BLOCKED_BY", to=chain[5]["id"]))["code"] == "CYCLE"
    await relate(alice, chain[5], "RELATES", chain[0])
    await relate(alice, chain[5], "DUPLICATES", chain[0])
    await relate(alice, chain[0], "BLOCKS", chain[5])


async def test_a_task_has_at_most_a_hundred_relations(alice: Person, two: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolvers.task.relations.MOST_RELATIONS", 2)
    hose, beds = two
    for kind in ("BLOCKS", "RELATES"):
        await relate(alice, hose, kind, beds)

    for id, to in ((hose, beds), (beds, hose)):
        error = await alice.fails(RELATE, id=id["id"], kind="DUPLICATES", to=to["id"])
        assert (error["code"], error["path"]) == ("LIMIT_EXCEEDED", ["id"])
    assert (await relate(alice, hose, "RELATES", beds))["id"] == hose["id"]


async def test_a_purged_task_takes_its_relations_along(
    alice: Person, garden: Any, two: Any, components: Components
) -> None:
    hose, beds = two
    part = await make(alice, "Part", hose)
    await relate(alice, part, "BLOCKS", beds)
    await relate(alice, hose, "RELATES", beds)
    await relate(alice, hose, "RELATES", part)

    await alice.does(PURGE, id=hose["id"])

    assert (await relations(alice, beds), await is_blocked(alice, beds)) == ([], False)
    told = [event["name"] for event in await activity(alice, beds)]
    assert told[:2] == ["task.unblocked", "task.updated"]
    assert told.count("task.updated") == 3
    assert await misrelated(components) == []
    assert garden


async def test_relations_go_along_to_another_team(alice: Person, two: Any) -> None:
    hose, beds = two
    await relate(alice, hose, "BLOCKS", beds)

    await edit(alice, hose, teamId=(await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"])

    assert await relations(alice, beds) == [("BLOCKED_BY", "Hose")]
    assert await is_blocked(alice, beds)


async def test_a_list_reads_blocked_together_with_the_tasks(alice: Person, two: Any, counted: Any) -> None:
    await relate(alice, two[0], "BLOCKS", two[1])

    found = []
    for more in ("", "blocked", "blocked relations { kind task { key } }"):
        with counted() as statements:
            await alice.asks(f"{{ tasks {{ nodes {{ title {more} }} }} }}")
        found.append(len(statements))

    assert found[1] == found[0]
    assert found[2] <= found[0] + 3
