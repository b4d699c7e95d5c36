"""Long texts of the log are stored once, beside the events; readers of the log get them whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager

from events.log import log, texts
from events.log.cursor import Cursor
from events.storage.database import Unit
from models.values import clock
from taskflow.components import Components
from tests.jobs.test_housekeeping import due_now
from tests.support.counting import Statements, counted
from tests.support.people import Person
from tests.support.races import Held
from tests.tasks.test_bulk import CREATES, UPDATES
from tests.tasks.words import CREATE, UPDATE

WORDS = " ".join(f"word{number}" for number in range(2_000))
LONG = f"{WORDS} the end: zanzibar"
OTHER = f"{WORDS} the end: zagreb"
TASKS = """
subscription ($filter: TaskFilter, $after: Cursor) { taskChanges(filter: $filter, after: $after) {
  __typename ... on TaskChange { transition task { description } changes { field before after } } } }
"""
EVENTS = """
subscription ($after: Cursor) { events(after: $after) {
  __typename ... on StreamEvent { event { name changes { field before after } } } } }
"""
LIST = '{ events(filter: {names: ["task.updated"]}) { nodes { id changes { field before after } } } }'
ACTIVITY = "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { changes { field before after } } } } }"
CHANGED = [{"field": "description", "before": LONG, "after": OTHER}]


async def written(components: Components) -> tuple[int, int, int]:
    """The characters stored in events, the number of texts, and the characters stored in texts."""
    reads = components.database.reads
    events = await reads.fetchval("SELECT coalesce(sum(length(data)), 0) FROM events")
    row = await reads.fetchrow("SELECT count(*), coalesce(sum(length(body)), 0) FROM event_texts")
    assert row is not None
    return events, row[0], row[1]


async def creates(person: Person, description: str = LONG) -> str:
    id: str = (await person.does(CREATE, input={"title": "Plants", "description": description}))["task"]["id"]
    return id


async def test_a_change_of_many_tasks_does_not_store_their_texts_again(components: Components, alice: Person) -> None:
    inputs = [{"title": f"Task {number}", "description": f"{number} {LONG}"} for number in range(40)]
    await alice.does(CREATES, inputs=inputs)
    before = await written(components)

    await alice.does(UPDATES, target={"filter": {}}, input={"priority": "HIGH"})

    after = await written(components)
    assert before[1] == 2 * 40, "the description and its words, of each task"
    assert after[1:] == before[1:]
    assert (after[0] - before[0]) / 40 < 4_000


async def test_one_text_of_many_tasks_is_stored_once(components: Components, alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": "Plants"}] * 40)

    await alice.does(UPDATES, target={"filter": {}}, input={"description": LONG})

    assert (await written(components))[1] == 2


async def test_watchers_get_the_whole_text_live_and_after_a_reconnect(
    components: Components, alice: Person, bob: Person
) -> None:
    task = await creates(alice)
    before = (await bob.asks("{ cursor }"))["cursor"]
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS)
        await stream.next()
        await alice.does(UPDATE, id=task, input={"description": OTHER})
        live = (await stream.next())["taskChanges"]
    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS, after=before)
        resumed = (await stream.next())["taskChanges"]
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS, after=before)
        event = (await stream.next())["events"]["event"]

    assert live == resumed
    assert live["task"]["description"] == OTHER
    assert live["changes"] == event["changes"] == CHANGED


async def test_a_filter_finds_the_last_word_in_the_log(alice: Person, bob: Person) -> None:
    before = (await bob.asks("{ cursor }"))["cursor"]
    await creates(alice)

    async with bob.connects() as socket:
        stream = await socket.subscribes(TASKS, after=before, filter={"text": "zanzibar"})
        news = (await stream.next())["taskChanges"]

    assert news["transition"] == "ENTERED"
    assert news["task"]["description"] == LONG


async def test_pages_of_the_log_show_the_whole_text(alice: Person) -> None:
    task = await creates(alice)
    await alice.does(UPDATE, id=task, input={"description": OTHER})

    (listed,) = (await alice.asks(LIST))["events"]["nodes"]
    (active,) = (await alice.asks(ACTIVITY, id=task))["task"]["activity"]["nodes"]
    node = await alice.asks(
        "query ($id: ID!) { node(id: $id) { ... on Event { changes { field before after } } } }", id=listed["id"]
    )

    assert listed["changes"] == active["changes"] == node["node"]["changes"] == CHANGED


async def test_a_page_reads_only_texts_that_it_shows(
    alice: Person, counted: Callable[[], AbstractContextManager[Statements]]
) -> None:
    task = await creates(alice)
    await alice.does(UPDATE, id=task, input={"priority": "HIGH"})

    with counted() as statements:
        await alice.asks(LIST)

    assert "event_texts" not in str(statements)


async def test_a_short_text_costs_no_extra_statement(alice: Person) -> None:
    with counted(units=True) as statements:
        await creates(alice, "x" * texts.LONG)
    with counted(units=True) as more:
        await creates(alice)

    assert "event_texts" not in str(statements)
    assert _besides_search(more) - _besides_search(statements) == 2, "which texts are there, and those that are not"


def _besides_search(statements: Statements) -> int:
    """The statements without those of the search index, which needs more of them for each new word of a long text."""
    return sum("INTO search_" not in text for text in statements.texts)


async def test_a_process_of_the_previous_version_shows_the_beginning_of_a_text(
    components: Components, alice: Person
) -> None:
    """While two versions run side by side: it does not read texts beside the event."""
    await creates(alice)
    rows = await components.database.reads.fetch(f"SELECT {log.COLUMNS} FROM events WHERE name = 'task.created'")

    (event,) = [log.in_short(row) for row in rows]

    assert event.state["description"] == LONG[: texts.BEGINNING] + "…"
    assert str(event.state["words"]).startswith("plants word0 ")


async def test_an_event_whose_text_is_missing_shows_its_beginning(components: Components, alice: Person) -> None:
    task = await creates(alice)
    await alice.does(UPDATE, id=task, input={"description": OTHER})
    await components.database.unit(lambda unit: unit.execute("DELETE FROM event_texts"))

    (event,) = (await alice.asks(LIST))["events"]["nodes"]

    assert event["changes"][0]["after"] == OTHER[: texts.BEGINNING] + "…"


async def test_texts_are_deleted_with_the_last_event_that_refers_to_them(components: Components, alice: Person) -> None:
    first = await creates(alice)
    await creates(alice, OTHER)
    await _older(components, days=40)
    await alice.does(UPDATE, id=first, input={"priority": "HIGH"})
    assert (await written(components))[1] == 4

    while await components.database.reads.fetchval("SELECT count(*) FROM events WHERE name = 'task.created'"):
        await due_now(components, "keep.log")

    assert await _bodies(components) == {LONG}, "the newest event names it"
    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS, after=await _cursor_before_the_last(components))
        news = (await stream.next())["taskChanges"]
    assert news["task"]["description"] == LONG


async def test_a_text_used_again_during_a_sweep_stays(components: Components, alice: Person) -> None:
    await creates(alice)
    await _older(components, days=40, events=False)
    now, digest = (
        clock.now(),
        await components.database.reads.fetchval("SELECT id FROM event_texts WHERE body = $1", LONG),
    )

    async def sweep(unit: Unit) -> int:
        return await texts.forget(unit, now=now, most=100)

    held = Held(components)

    async def use(unit: Unit) -> None:
        await texts.keep(unit, {digest: LONG}, ["accounts"], now)
        held.reached.set()
        await held.released.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(components.database.unit(use))
        await held.reached.wait()
        group.create_task(components.database.unit(sweep))
        await held.is_waited_for()
        held.released.set()

    assert await _bodies(components) == {LONG}


async def _bodies(components: Components) -> set[str]:
    """Texts except the folded words of tasks, which contain no colon."""
    rows = await components.database.reads.fetch("SELECT body FROM event_texts WHERE body LIKE '%:%'")
    return {row["body"] for row in rows}


async def _older(components: Components, *, days: int, events: bool = True) -> None:
    async def age(unit: Unit) -> None:
        by = days * clock.DAY
        await unit.execute("UPDATE event_texts SET used_at = used_at - $1", by)
        if events:
            await unit.execute("UPDATE events SET occurred_at = occurred_at - $1", by)
            await unit.execute("UPDATE stream_heads SET at = at - $1", by)

    await components.database.unit(age)


async def _cursor_before_the_last(components: Components) -> str:
    heads = await log.heads(components.database.reads)
    return Cursor(components.epoch, {stream: seq - (stream != "accounts") for stream, seq in heads.items()}).encode()
