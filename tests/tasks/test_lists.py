"""Lists of tasks, as clients page through them, and the number of statements for that."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from graphql import GraphQLObjectType
from strawberry import Schema

from events.log.cursor import Cursor
from events.storage.database import Unit
from resolvers.task.row import COLUMNS
from taskflow.components import Components
from taskflow.storage import reads
from tests.support.people import Person
from tests.support.words import REMOVE_MEMBER, SET_MEMBER
from tests.tasks.test_bulk import CREATES
from tests.tasks.words import CREATE, DELETE, LIST, UPDATE


async def test_the_newest_come_first_and_the_trash_is_left_out(alice: Person) -> None:
    for title in ("One", "Two", "Three"):
        task = (await alice.does(CREATE, input={"title": title}))["task"]
    await alice.does(DELETE, id=task["id"])

    assert await _titles(alice) == ["Two", "One"]
    assert await _titles(alice, filter={"deleted": True}) == ["Three"]


async def test_pages_forward_and_back(alice: Person) -> None:
    for n in range(5):
        await alice.does(CREATE, input={"title": f"Task {n}"})
    order = [{"field": "TITLE"}]

    first = await _page(alice, orderBy=order, first=2)
    second = await _page(alice, orderBy=order, first=2, after=first["pageInfo"]["endCursor"])
    back = await _page(alice, orderBy=order, last=2, before=second["pageInfo"]["startCursor"])

    assert [node["title"] for node in first["nodes"]] == ["Task 0", "Task 1"]
    assert [node["title"] for node in second["nodes"]] == ["Task 2", "Task 3"]
    assert back["nodes"] == first["nodes"]
    assert first["totalCount"] == 5
    flags = [(page["pageInfo"]["hasPreviousPage"], page["pageInfo"]["hasNextPage"]) for page in (first, second, back)]
    assert flags == [(False, True), (True, True), (False, True)]


async def test_a_task_added_meanwhile_shifts_no_page(alice: Person) -> None:
    for n in range(4):
        await alice.does(CREATE, input={"title": f"Task {n}"})
    first = await _page(alice, first=2)

    await alice.does(CREATE, input={"title": "In between"})
    second = await _page(alice, first=2, after=first["pageInfo"]["endCursor"])

    assert [node["title"] for node in first["nodes"] + second["nodes"]] == ["Task 3", "Task 2", "Task 1", "Task 0"]


async def test_broken_and_foreign_cursors_are_refused(alice: Person) -> None:
    await alice.does(CREATE, input={"title": "One"})
    cursor = (await _page(alice))["pageInfo"]["endCursor"]

    for variables in (
        {"after": "nonsense"},
        {"after": "W10"},
        {"after": cursor, "orderBy": [{"field": "TITLE"}]},
        {"before": cursor[:-3]},
        {"first": 1, "last": 1},
        {"first": 101},
        {"last": -1},
        {"orderBy": [{"field": "TITLE"}] * 4},
    ):
        error = await alice.is_refused(LIST, **variables)
        assert error["extensions"]["code"] == "INVALID", variables


async def test_a_filter_has_a_maximum_depth(alice: Person) -> None:
    filter: dict[str, Any] = {"title": {"eq": "One"}}
    for _ in range(5):
        filter = {"not": filter}
    assert await _titles(alice, filter=filter) == []

    error = await alice.is_refused(LIST, filter={"and": [filter]})

    assert error["extensions"]["code"] == "INVALID"


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        ({"title": {"contains": "STRASSE"}}, ["Straße kehren"]),
        ({"title": {"startsWith": "éte"}}, ["Été"]),
        ({"text": "kehren str"}, ["Straße kehren"]),
        ({"text": "ete"}, ["Été"]),
        ({"text": "dig dee"}, ["Été"]),
        ({"assignee": {"isNull": True}}, ["Été"]),
        ({"assignee": {"neq": None}}, ["Straße kehren"]),
        ({"assignee": {"me": True}}, ["Straße kehren"]),
        ({"priority": {"gte": "HIGH"}}, ["Straße kehren"]),
        ({"dueDate": {"lt": "2031-01-02"}}, ["Straße kehren"]),
        ({"dueDate": {"eq": None}}, ["Été"]),
        ({"not": {"dueDate": {"eq": "2031-01-01"}}}, ["Été"]),
        ({"not": {"dueDate": {"lt": "2031-01-02"}}}, ["Été"]),
        ({"not": {"assignee": {"me": True}}}, ["Été"]),
        ({"createdAt": {"gt": "-PT1H"}}, ["Été", "Straße kehren"]),
        ({"createdAt": {"gt": "PT1H"}}, []),
        ({"id": {"in": ["gen-1", "GEN-7"]}}, ["Straße kehren"]),
        ({"team": {"eq": "GEN"}, "not": {"status": {"eq": "COMPLETED"}}}, ["Straße kehren"]),
        ({"or": [{"status": {"in": ["COMPLETED"]}}, {"title": {"contains": "kehr"}}]}, ["Été", "Straße kehren"]),
        ({"or": []}, []),
    ],
)
async def test_filters(alice: Person, filter: Any, found: list[str]) -> None:
    await alice.does(
        CREATE,
        input={"title": "Straße kehren", "priority": "URGENT", "dueDate": "2031-01-01", "assigneeId": alice.id},
    )
    await alice.does(CREATE, input={"title": "Été", "description": "Dig deep!", "status": "COMPLETED"})

    assert await _titles(alice, filter=filter) == found


async def test_the_cursor_of_a_page_is_the_current_position_in_the_log(alice: Person) -> None:
    payload = await alice.does(CREATE, input={"title": "One"})

    assert Cursor.decode((await _page(alice))["cursor"]) == Cursor.decode(payload["cursor"]).shared()


async def test_a_page_takes_one_statement(alice: Person, bob: Person, counted: Callable[[], Any]) -> None:
    for n in range(10):
        await alice.does(CREATE, input={"title": f"Task {n}", "assigneeId": bob.id})

    with counted() as statements:
        await alice.asks(
            "{ tasks { nodes { title can { update } creator { name } assignee { name } team { name } } totalCount cursor } }"
        )

    assert len(_asked(statements)) == 1


async def test_no_row_takes_a_statement_of_its_own(
    alice: Person, bob: Person, garden: Any, counted: Callable[[], Any]
) -> None:
    document = """{ tasks(first: 50) { nodes { title
        creator { name teams { team { name } } assignedTasks(first: 3) { nodes { title } totalCount } }
        assignee { name createdTasks(first: 2, orderBy: [{field: TITLE}]) { nodes { title } } }
        team { name members { user { name } role } tasks(first: 2) { nodes { title creator { name } } totalCount } }
    } } }"""
    counts = []
    for many in (2, 12):
        for n in range(many):
            team = garden["id"] if n % 2 else None
            await (alice if n % 3 else bob).does(
                CREATE, input={"title": f"Task {n}", "teamId": team or "GEN", "assigneeId": bob.id}
            )
        with counted() as statements:
            await alice.asks(document)
        counts.append(len(_asked(statements)))

    assert counts[0] == counts[1] <= 8


WHOLE = """
    id key title description status priority dueDate overdue startedAt completedAt createdAt updatedAt version deletedAt url
    creator { id name email role createdAt active timeZone locale } assignee { id name email version }
    team { id name key default myRole archivedAt } can { update changeStatus assign delete }
"""


async def test_a_task_in_a_list_equals_the_task_fetched_alone(alice: Person, bob: Person, garden: Any) -> None:
    for input in (
        {"title": "Overdue", "dueDate": "2020-01-01", "assigneeId": bob.id, "description": "Dig deep"},
        {"title": "Done", "dueDate": "2020-01-01", "status": "COMPLETED", "priority": "URGENT"},
        {"title": "Begun", "status": "IN_PROGRESS", "assigneeId": alice.id},
    ):
        await alice.does(CREATE, input={**input, "teamId": garden["id"]})
    await bob.does(CREATE, input={"title": "In the trash"})
    trashed = (await alice.asks("{ tasks(first: 1) { nodes { id } } }"))["tasks"]["nodes"][0]["id"]
    await alice.does(DELETE, id=trashed)

    for filter in ("", "(filter: { deleted: true })"):
        for person in (alice, bob):
            listed = (await person.asks(f"{{ tasks{filter} {{ nodes {{ {WHOLE} }} }} }}"))["tasks"]["nodes"]
            assert listed
            for task in listed:
                alone = await person.asks(f"query ($id: ID!) {{ task(id: $id) {{ {WHOLE} }} }}", id=task["id"])
                assert alone["task"] == task


PEOPLE = "{ id name email role createdAt updatedAt version active timeZone locale }"
OF_ITS_OWN = {
    "creator": [PEOPLE, "{ name }"],
    "assignee": [PEOPLE, "{ __typename id }"],
    "team": ["{ id name key default myRole }"],
    "can": ["{ update changeStatus assign delete }"],
    "activity": ["{ nodes { id } }"],
    "labels": ["{ id name color version }"],
    "stage": ["{ id name color limit version }"],
    "watchers": ["{ id name }"],
    "comments": ["{ totalCount nodes { id } }"],
    "attachments": ["{ id filename }"],
    "reminders": ["{ id at }"],
    "asOf": ['(position: { at: "2099-01-01T00:00:00Z" }) { title }'],
    "parent": ["{ id key }"],
    "subtasks": ["{ id title }"],
    "progress": ["{ done total }"],
    "relations": ["{ kind task { id key } }"],
    "recurrence": ["{ rule fromCompletion upcoming(first: 2) }"],
    "nextOccurrence": ["{ id key }"],
}


async def test_a_field_has_the_same_value_whatever_else_is_selected(
    alice: Person, bob: Person, garden: Any, whole_schema: Schema
) -> None:
    """Only the columns of selected fields are read. New fields of a task are tried automatically. The task is
    completed: otherwise it could become overdue at any moment, and get one more event."""
    input = {
        "title": "Dig",
        "description": "Deep",
        "dueDate": "2020-01-01",
        "status": "COMPLETED",
        "assigneeId": bob.id,
        "teamId": garden["id"],
    }
    id = (await alice.does(CREATE, input=input))["task"]["id"]
    type_ = whole_schema._schema.type_map["Task"]
    assert isinstance(type_, GraphQLObjectType)
    assert type_.fields.keys() | {"__typename"} == COLUMNS.keys()
    fields = [f"{name} {own}" for name in type_.fields for own in OF_ITS_OWN.get(name, [""])]
    names = [f"f{number}: {field}" for number, field in enumerate(fields)]
    everything = (await alice.asks(f"query ($id: ID!) {{ task(id: $id) {{ {' '.join(names)} }} }}", id=id))["task"]

    for name in names:
        alias = name.partition(":")[0]
        listed = (await alice.asks(f"{{ tasks(first: 1) {{ nodes {{ {name} }} edges {{ node {{ {name} }} }} }} }}"))[
            "tasks"
        ]
        alone = (await alice.asks(f"query ($id: ID!) {{ task(id: $id) {{ {name} }} }}", id=id))["task"]
        assert listed["nodes"] == [alone] == [{alias: everything[alias]}]
        assert listed["edges"] == [{"node": alone}]


async def test_unselected_columns_are_not_read(alice: Person, counted: Callable[[], Any]) -> None:
    await alice.does(CREATE, input={"title": "One"})

    with counted() as statements:
        await alice.asks("{ tasks { nodes { title creator { name } } } }")

    (sql,) = _asked(statements)
    columns = sql.partition(" FROM ")[0]
    assert "tasks.title" in columns
    assert "creator.name" in columns
    assert not re.search(r"description|tasks\.version|creator\.email", columns)


async def test_nested_lists_are_independent(alice: Person, bob: Person, garden: Any) -> None:
    for title, team in (("General", "GEN"), ("Garden", garden["key"]), ("Garden too", garden["key"])):
        await alice.does(CREATE, input={"title": title, "teamId": team})

    found = await alice.asks(
        "{ teams { key tasks(first: 1) { nodes { title } totalCount pageInfo { hasNextPage } } } }"
    )

    lists = {team["key"]: team["tasks"] for team in found["teams"]}
    assert lists["GEN"] == {"nodes": [{"title": "General"}], "totalCount": 1, "pageInfo": {"hasNextPage": False}}
    assert lists[garden["key"]] == {
        "nodes": [{"title": "Garden too"}],
        "totalCount": 2,
        "pageInfo": {"hasNextPage": True},
    }


@pytest.mark.parametrize("more", ["...G", "tasks { totalCount edges { node { title } } pageInfo { endCursor } }"])
async def test_a_list_of_a_fragment_is_extended_in_one_place(alice: Person, garden: Any, more: str) -> None:
    """As clients with a fragment for each part of a page do: both places begin with the same node of the document."""
    for title in ("Water", "Rake"):
        await alice.does(CREATE, input={"title": title, "teamId": garden["id"]})

    both = await alice.asks(
        f"query ($id: ID!) {{ a: team(id: $id) {{ ...F }} b: team(id: $id) {{ ...F {more} }} }}"
        " fragment F on Team { tasks { nodes { key } } }"
        + " fragment G on Team { tasks { totalCount edges { node { title } } pageInfo { endCursor } } }"
        * ("G" in more),
        id=garden["id"],
    )

    assert [node["key"] for node in both["a"]["tasks"]["nodes"]] == ["GAR-2", "GAR-1"]
    extended = both["b"]["tasks"]
    assert extended["nodes"] == both["a"]["tasks"]["nodes"]
    assert (extended["totalCount"], [edge["node"]["title"] for edge in extended["edges"]]) == (2, ["Rake", "Water"])
    assert extended["pageInfo"]["endCursor"]


async def test_a_cached_list_statement_shows_each_caller_what_they_see_now(
    alice: Person, chidi: Person, garden: Any
) -> None:
    """The SQL of the list is cached."""
    await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]})
    pending = {"status": {"eq": "PENDING"}}

    assert await _titles(alice, filter=pending) == ["Dig"]
    assert await _titles(chidi, filter=pending) == []
    await alice.does(SET_MEMBER, team=garden["id"], user=chidi.id)
    assert await _titles(chidi, filter=pending) == ["Dig"]
    await alice.does(REMOVE_MEMBER, team=garden["id"], user=chidi.id)
    assert await _titles(chidi, filter=pending) == []


async def test_a_filter_by_time_uses_the_current_time(alice: Person) -> None:
    until_now = {"createdAt": {"lte": "PT0S"}}

    await alice.does(CREATE, input={"title": "Dig"})
    assert await _titles(alice, filter=until_now) == ["Dig"]
    await alice.does(CREATE, input={"title": "Rake"})
    assert await _titles(alice, filter=until_now) == ["Rake", "Dig"]


async def test_a_changed_task_is_found_by_its_new_words(alice: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig"}))["task"]
    await alice.does(UPDATE, id=task["id"], input={"title": "Rake"})

    assert await _titles(alice, filter={"text": "rake"}) == ["Rake"]
    assert await _titles(alice, filter={"text": "dig"}) == []
    await alice.does(DELETE, id=task["id"])
    assert await _titles(alice, filter={"text": "rake"}) == []


@pytest.mark.parametrize(
    "filter",
    [{"text": "rar"}, {"text": "common rar"}, {"title": {"contains": "RARE"}}, {"priority": {"gte": "URGENT"}}],
)
async def test_a_slow_list_is_moved_to_a_thread(
    alice: Person, garden: Any, filter: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite. Nothing is slow with 300 tasks, so the time limit in the event loop is set to zero."""
    for team in ("GEN", garden["id"]):
        inputs = [{"title": f"Common {n}", "teamId": team} for n in range(150)]
        await alice.does(
            CREATES, inputs=[{"title": "A common but rare one", "priority": "URGENT", "teamId": team}, *inputs]
        )
    monkeypatch.setattr(reads, "LONGEST_HOLD", -1)

    page = await _page(alice, filter=filter)

    assert [node["title"] for node in page["nodes"]] == ["A common but rare one"] * 2
    assert page["totalCount"] == 2


async def _page(person: Person, **variables: Any) -> Any:
    return (await person.asks(LIST, **variables))["tasks"]


async def _titles(person: Person, **variables: Any) -> list[str]:
    return [node["title"] for node in (await _page(person, **variables))["nodes"]]


def _asked(statements: Any) -> list[str]:
    """The statements of the request, without those of background tasks for jobs and the log."""
    return [sql for sql in statements.texts if "FROM jobs" not in sql and sql != "SELECT stream, seq FROM stream_heads"]


async def test_a_list_is_answered_while_its_index_is_rebuilt(components: Components, alice: Person) -> None:
    """`taskflow demo --tasks` fills the tables without their indexes."""
    await alice.does(CREATE, input={"title": "Water the plants"})

    async def drop(unit: Unit) -> None:
        await unit.fetch("DROP INDEX idx_tasks_team_created_at")

    await components.database.unit(drop)

    listed = await alice.asks("{ tasks(first: 5) { nodes { title } } }")
    assert [task["title"] for task in listed["tasks"]["nodes"]] == ["Water the plants"]
