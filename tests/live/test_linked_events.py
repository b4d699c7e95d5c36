"""Events of objects that belong to a task: watchers of the task, and readers of its history, get them, live and from
the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, cast

import pytest

from events import catalog
from events.event import Action, Logged
from events.linked import LinkedEvent, LinkedState
from events.log import log, stored
from events.log.texts import BEGINNING
from events.noun import Noun
from events.task import ToldTask, unknown_task
from models.task.task import COLUMNS
from models.values.ids import new_id
from taskflow.components import Components
from tests.live.test_task_stream import CREATE, TASKS, creates, item
from tests.support.people import Person

NAMES = "{ nodes { name action subject { id } task { id } } totalCount }"


class RemarkState(LinkedState):
    text: str


@dataclass(frozen=True, kw_only=True)
class RemarkMade(LinkedEvent):
    """A noun that only these tests have. Its ids have the prefix of API keys, which are shown to no other clients."""

    name: ClassVar[str] = "remark.created"
    action: ClassVar[Action] = Action.CREATED


@pytest.fixture(autouse=True)
def remarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(catalog.BY_NAME, RemarkMade.name, RemarkMade)
    monkeypatch.setitem(catalog.BY_NOUN, "remark", Noun(name="remark", id_prefix="key", events=(RemarkMade,)))


async def remarks_on(components: Components, task: Mapping[str, Any], text: str, *, was: Any = None) -> Logged:
    """`was` contains the fields of the task that the remark changes."""
    state = await told_last(components, task["id"])
    remark = RemarkState(text=text, task={**state, "was": was or {}})
    event = RemarkMade(stream=state["team_id"], subject_id=new_id("key"), state=remark)
    _, (logged,) = await components.database.unit(lambda unit: unit.tell(event))
    return logged


async def told_last(components: Components, id: str) -> ToldTask:
    reads = components.database.reads
    rows = await reads.fetch(f"SELECT {log.COLUMNS} FROM events WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1", id)
    (event,) = await log.from_rows(reads, rows)
    return cast("ToldTask", event.state)


@pytest.fixture
async def plants(alice: Person, garden: dict[str, Any]) -> dict[str, Any]:
    return await creates(alice, garden, "Water the plants", priority="HIGH")


NAMED = TASKS.replace("cursor seq action", "cursor seq name action")


async def test_a_remark_is_a_change_of_its_task(components: Components, bob: Person, plants: dict[str, Any]) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(NAMED)
        await item(stream)

        await remarks_on(components, plants, "Not too much")
        news = await item(stream)

    assert (news["name"], news["action"], news["transition"]) == ("remark.created", "OTHER", "STAYED")
    assert news["taskId"] == news["task"]["id"] == plants["id"]
    assert (news["task"]["version"], news["changes"]) == (1, [])


async def test_an_event_contains_its_changes_of_the_task_and_filters_see_both_states(
    components: Components, bob: Person, plants: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        low, high = [
            await socket.subscribes(NAMED, filter={"priority": {"eq": priority}}) for priority in ("LOW", "HIGH")
        ]
        for stream in (low, high):
            await item(stream)

        await remarks_on(components, plants, "This matters", was={"priority": 0})
        left, entered = await item(low), await item(high)
        await remarks_on(components, plants, "Indeed")
        stayed = await item(high)

    assert [news["transition"] for news in (left, entered, stayed)] == ["LEFT", "ENTERED", "STAYED"]
    assert [(change["field"], change["before"], change["after"]) for change in entered["changes"]] == [
        ("priority", "LOW", "HIGH")
    ]


async def test_a_watcher_of_one_task_gets_only_its_linked_events(
    components: Components, alice: Person, bob: Person, garden: dict[str, Any], plants: dict[str, Any]
) -> None:
    other = await creates(alice, garden, "Dig")
    async with bob.connects() as socket:
        stream = await socket.subscribes(NAMED, task=plants["key"])
        await item(stream)
        await remarks_on(components, other, "Not for you")
        await remarks_on(components, plants, "For you")

        assert (await item(stream))["taskId"] == plants["id"]


async def test_a_person_who_does_not_see_the_task_gets_no_event(
    components: Components, alice: Person, chidi: Person, plants: dict[str, Any]
) -> None:
    before = (await chidi.asks("{ cursor }"))["cursor"]

    await remarks_on(components, plants, "Among us")

    assert await replayed(chidi, before) == []
    found = await chidi.asks(f"query ($id: ID!) {{ events(filter: {{taskIds: [$id]}}) {NAMES} }}", id=plants["id"])
    assert found["events"] == {"nodes": [], "totalCount": 0}


async def replayed(person: Person, after: str) -> list[Any]:
    found = []
    async with person.connects() as socket:
        stream = await socket.subscribes(NAMED, after=after)
        while (news := await item(stream))["__typename"] != "StreamReady":
            found.append(news)
    return found


async def test_a_watcher_that_reconnects_gets_the_same_events(
    components: Components, bob: Person, plants: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(NAMED)
        before = (await item(stream))["cursor"]
        await remarks_on(components, plants, "Not too much", was={"priority": 0})
        live = await item(stream)

    assert await replayed(bob, before) == [live]


async def test_the_history_of_a_task_includes_linked_events(
    components: Components, alice: Person, garden: dict[str, Any], plants: dict[str, Any]
) -> None:
    await remarks_on(components, await creates(alice, garden, "Dig"), "Elsewhere")
    await remarks_on(components, plants, "Not too much")
    query = (
        f"query ($id: ID!) {{ task(id: $id) {{ activity {NAMES} }}"
        f" events(filter: {{taskIds: [$id]}}) {NAMES} all: events(last: 1) {NAMES} }}"
    )

    for name in (plants["id"], plants["key"]):
        found = await alice.asks(query, id=name)

        created, made = found["events"]["nodes"]
        assert (made["name"], made["action"], made["task"]) == ("remark.created", "CREATED", {"id": plants["id"]})
        assert (created["name"], created["task"]) == ("task.created", {"id": plants["id"]})
        assert found["task"]["activity"] == {"nodes": [made, created], "totalCount": 2}
        assert found["all"]["nodes"] == [made]


async def test_the_history_includes_events_of_a_version_without_task_ids(
    components: Components, alice: Person, plants: dict[str, Any]
) -> None:
    """Such a process may go on writing during an upgrade, and nothing has to be filled in for its events."""
    rows = await components.database.reads.fetch("SELECT task_id FROM events WHERE subject_id = $1", plants["id"])

    assert [row[0] for row in rows] == [None]
    found = await alice.asks(f"query ($id: ID!) {{ task(id: $id) {{ activity {NAMES} }} }}", id=plants["id"])
    assert found["task"]["activity"]["totalCount"] == 1


async def test_a_long_text_of_the_task_is_stored_once(
    components: Components, alice: Person, garden: dict[str, Any]
) -> None:
    text = "deep " * 1_000
    payload = await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"], "description": text})
    made = await remarks_on(components, payload["task"], "How deep?", was={"description": text + "down"})
    reads = components.database.reads

    rows = await reads.fetch(f"SELECT {log.COLUMNS} FROM events WHERE id = $1", made.id)
    (read,) = await log.from_rows(reads, rows)

    assert len(rows[0]["data"]) < 10 * BEGINNING + 3_000
    task = cast("ToldTask", read.state["task"])
    assert (task["description"], task["was"]["description"]) == (text.strip(), text + "down")


def test_a_linked_event_that_lacks_any_key_of_its_task_is_read() -> None:
    row = {
        **dict.fromkeys(("stream", "id", "account_id", "actor_id", "origin_id"), "team_x"),
        "seq": 1,
        "via": 0,
        "name": "newer.made",
        "subject_id": "newer_x",
        "task_id": "task_x",
    }

    states: list[Any] = [{}, {"task": {}}, {"task": None}, {"task": {"title": "Dig"}, "body": "Deeper"}]
    for state in states:
        read = stored.logged(row, at=5, data={"state": state})

        task = cast("ToldTask", read.state["task"])
        assert task.keys() >= {*COLUMNS, "team", "creator", "assignee", "was"}
        assert {**task, "title": "", "team": None} == unknown_task(id="task_x", team_id="team_x", at=5)
        assert (read.about_id, read.task_id) == ("task_x", "task_x")


async def test_a_key_does_not_say_where_a_task_has_gone(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    """Its events in the team that it has left are still Bob's to read, by its id. By its new key they would name the team."""
    task = await creates(alice, garden, "Dig")
    made = 'mutation { createTeam(input: {name: "Orchard"}) { team { id key } errors { message } } }'
    orchard = (await alice.does(made))["team"]
    move = "mutation ($id: ID!, $team: ID!) { updateTask(id: $id, input: {teamId: $team}) { task { key } errors { message } } }"
    key = (await alice.does(move, id=task["id"], team=orchard["id"]))["task"]["key"]
    query = f"query ($ids: [ID!]) {{ events(filter: {{taskIds: $ids}}) {NAMES} }}"

    by_key, by_id = [(await bob.asks(query, ids=[name]))["events"]["totalCount"] for name in (key, task["id"])]

    assert by_key == 0
    assert by_id == 2
    assert (await alice.asks(query, ids=[key]))["events"]["totalCount"] > 2


async def test_more_tasks_or_teams_than_a_list_may_name_are_refused_and_not_cut(alice: Person) -> None:
    """Otherwise the last of a hundred and one would be left out silently."""
    too_many = [f"NO-{number}" for number in range(101)]
    for field in ("taskIds", "teamIds"):
        ask = f"query ($ids: [ID!]) {{ events(filter: {{{field}: $ids}}) {NAMES} }}"

        refused = await alice.is_refused(ask, ids=too_many)

        assert refused["message"] == "Name at most 100 values in one list."
        assert (await alice.asks(ask, ids=too_many[:100]))["events"]["nodes"] == []
        stream = f"subscription ($ids: [ID!]) {{ events(filter: {{{field}: $ids}}) {{ __typename }} }}"
        async with alice.connects() as socket:
            await socket.subscribes(stream, ids=too_many)
            assert refused["message"] in str(await socket.hears())
