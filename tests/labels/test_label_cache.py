"""A list reads labels once, and then no second table; it never shows a label older than the list itself."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from models.task.stored import labels as label_cache
from models.task.stored.labels import LabelCache
from models.values.ids import new_id
from models.values.shared import MAX_BYTES_OF_AN_ITEM, MOST_JSON, Shared
from resolvers.running import to_schema
from taskflow.components import Components
from tests.labels.words import DELETE, UPDATE, label
from tests.support.elsewhere import at_another_server, no_sweeps
from tests.support.people import Person

__all__ = ["no_sweeps"]

pytestmark = [
    pytest.mark.usefixtures("no_sweeps"),  # events of another process arrive when a test asks for them, and not before
    pytest.mark.settings(REDIS_URL=""),
]

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
EDIT = (
    "mutation ($id: ID!, $title: String!) { updateTask(id: $id, input: {title: $title}) { cursor errors { message } } }"
)
LIST = "{ tasks(first: 100) { nodes { labels { name color } } totalCount } }"
PLAIN = "{ tasks(first: 100) { nodes { id } totalCount } }"
CELLS = (0, 1, 2)
"""Where the rows of these tests have team, labels and head."""
ONE = "query ($id: ID!) { task(id: $id) { labels { name } } }"


@pytest.fixture
async def sun(alice: Person, garden: Any) -> Any:
    return await label(alice, garden["id"], "Sun")


@pytest.fixture
async def task(alice: Person, garden: Any, sun: Any) -> Any:
    """A task with one label, which has been shown and so is cached."""
    made = await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"], "labelIds": [sun["id"]]})
    assert await shown(alice) == [["Sun"]]
    return made["task"]


async def shown(person: Person) -> list[list[str]]:
    nodes = (await person.asks(LIST))["tasks"]["nodes"]
    return [[each["name"] for each in task["labels"]] for task in nodes]


async def told(components: Components) -> None:
    """Waits until this process has seen every committed event."""
    assert components.follower is not None
    heads = await components.heads.of(None, components.database.reads)
    assert await components.follower.reach(heads)


async def test_a_list_with_labels_reads_no_second_table(
    alice: Person, ada: Person, components: Components, task: Any, counted: Any
) -> None:
    """Ada sees all teams."""
    await told(components)
    for person in (alice, ada):
        await shown(person)

        with counted() as statements:
            assert await shown(person) == [["Sun"]]
        with counted() as without:
            await person.asks(PLAIN)
        with counted() as one:
            await person.asks(ONE, id=task["id"])

        assert (len(statements), len(one)) == (len(without), 1)
        assert not any("labels.name" in text for text in (*statements.texts, *one.texts))


async def test_changes_of_tasks_keep_the_labels_cached(
    alice: Person, components: Components, task: Any, counted: Any
) -> None:
    await alice.does(EDIT, id=task["id"], title="Dig deeper")
    await told(components)

    with counted() as statements:
        assert await shown(alice) == [["Sun"]]

    assert not any("labels.name" in text for text in statements.texts)


async def test_a_label_renamed_by_another_process_has_its_new_name_at_once(
    alice: Person, components: Components, sun: Any, task: Any
) -> None:
    """Before its event arrives here, and after."""
    await told(components)
    assert await shown(alice) == [["Sun"]]
    for name in ("Bright", "Brighter"):
        with at_another_server(components):
            await alice.does(UPDATE, id=sun["id"], input={"name": name})
        for _ in range(2):
            assert await shown(alice) == [[name]]
            assert (await alice.asks(ONE, id=task["id"]))["task"]["labels"] == [{"name": name}]
    await told(components)
    assert await shown(alice) == [["Brighter"]]


async def test_a_label_deleted_by_another_process_is_no_longer_shown(
    alice: Person, components: Components, sun: Any, task: Any
) -> None:
    await told(components)

    with at_another_server(components):
        await alice.does(DELETE, id=sun["id"])

    assert await shown(alice) == [[]]
    await told(components)
    assert await shown(alice) == [[]]


async def test_labels_are_read_again_after_lost_events(
    alice: Person, components: Components, task: Any, counted: Any
) -> None:
    await told(components)
    components.restart_streams()

    with counted() as statements:
        await shown(alice)

    assert sum("labels.name" in text for text in statements.texts) == 1


async def test_the_cache_has_a_bound_in_bytes(alice: Person, garden: Any, components: Components, sun: Any) -> None:
    cache, reads = LabelCache(to_schema.label, most=20_000), components.database.reads
    ids = f" {sun['id']} "

    for number in range(40):
        team = new_id("team")
        (shown,) = await cache.shown([(team, ids, number)], CELLS, reads)
        assert shown == ()  # the label is the garden's
        assert cache.bytes <= 20_000

    assert [[one.name for one in each] for each in await cache.shown([(garden["id"], ids, 1)], CELLS, reads)] == [
        ["Sun"]
    ]


async def test_a_team_with_very_many_combinations_is_cached_anew(
    garden: Any, components: Components, sun: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_cache, "MAX_BYTES_OF_A_TEAM", 10_000)
    cache, reads = LabelCache(to_schema.label), components.database.reads

    for _ in range(30):
        ids = f" {sun['id']} {new_id('label')} "
        (shown,) = await cache.shown([(garden["id"], ids, 1)], CELLS, reads)
        assert [each.name for each in shown] == ["Sun"]
        assert cache.bytes <= 10_000


SELECTIONS = (
    "name",
    "name color",
    "called: name",
    "name: color",
    "id __typename",
    "... on Label { color }",
    "name @include(if: false) id",
)


async def test_each_selection_shows_what_it_asks_for_however_often(alice: Person, task: Any) -> None:
    """After a few times an operation has a plan, which keeps the JSON of labels for the selections that came last."""
    documents = {each: f"{{ tasks(first: 100) {{ nodes {{ labels {{ {each} }} }} }} }}" for each in SELECTIONS}
    first = {each: await alice.asks(document) for each, document in documents.items()}

    for turn in range(6):
        for each, document in documents.items():
            assert await alice.asks(document) == first[each], (turn, each)
            assert await alice.asks(document) == first[each], (turn, each)
    assert first["called: name"]["tasks"]["nodes"] == [{"labels": [{"called": "Sun"}]}]


async def test_documents_that_select_the_same_of_labels_share_their_json(
    alice: Person, garden: Any, components: Components, task: Any, sun: Any
) -> None:
    """One fragment stands in most documents of the dashboard. A number for each document would have them drop each other's JSON."""
    documents = [
        "{ tasks(first: 100) { nodes { id labels { name color } } } }",
        "query Other { tasks(first: 50) { nodes { title labels { ...Seen } } } } fragment Seen on Label { name color }",
        "query ($id: ID!) { task(id: $id) { labels { name color } } }",
    ]
    for _ in range(5):
        for document in documents:
            await alice.asks(document, **({"id": task["id"]} if "$id" in document else {}))

    cached = components.labels._teams.get(garden["id"])
    assert cached is not None
    assert len(cached.shown[f" {sun['id']} "].json) == 1


async def test_kept_json_is_not_made_anew(alice: Person, task: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(4):
        await shown(alice)

    monkeypatch.setattr(Shared, "keep", lambda *_: pytest.fail("it was kept already"))
    assert await shown(alice) == [["Sun"]]


async def test_a_new_name_is_shown_where_the_old_one_was_shown_often(alice: Person, task: Any, sun: Any) -> None:
    for _ in range(5):
        assert await shown(alice) == [["Sun"]]

    await alice.does(UPDATE, id=sun["id"], input={"name": "Shade"})

    for _ in range(5):
        assert await shown(alice) == [["Shade"]]


def test_the_json_of_few_selections_is_kept_and_of_none_that_is_long() -> None:
    labels: Shared[str] = Shared(["Sun", "Shade"])
    short, long = ([{"name": "x" * size}] * 2 for size in (100, 300))

    for selection in range(10):
        kept = labels.keep(selection, short)
        assert labels.json.get(selection) is kept
        assert labels.json.get(selection - 2) is None
        labels.keep(100 + selection, long)
        assert labels.json.get(100 + selection) is None


async def test_a_team_without_labels_takes_no_more_memory_than_is_counted(components: Components) -> None:
    teams = [new_id("team") for _ in range(200)]
    cache, reads = LabelCache(to_schema.label), components.database.reads
    tracemalloc.start()
    try:
        for team in teams:
            await cache.shown([(team, "", 1)], CELLS, reads)
        for shown in await cache.shown([(team, "", 1) for team in teams], CELLS, reads):
            for selection in range(MOST_JSON):
                shown.keep(selection, [])
        taken = tracemalloc.get_traced_memory()[0] / len(teams)
    finally:
        tracemalloc.stop()

    assert taken <= cache.bytes / len(teams)


@pytest.mark.parametrize("size", [0, 1, 5, 50])
def test_a_list_with_its_json_takes_no_more_memory_than_is_counted(size: int) -> None:
    """What orjson returns takes 4 KB and more, however short it is."""
    items = [{"name": "x" * (MAX_BYTES_OF_AN_ITEM - 12)}] * size  # with braces, quotes and a comma
    lists: list[Shared[int]] = []
    tracemalloc.start()
    try:
        for _ in range(100):
            one: Shared[int] = Shared(range(size))
            for selection in range(MOST_JSON):
                one.keep(selection, items)
            lists.append(one)
        taken = tracemalloc.get_traced_memory()[0] / len(lists)
    finally:
        tracemalloc.stop()

    assert len(lists[0].json) == MOST_JSON
    assert taken <= lists[0].max_bytes
