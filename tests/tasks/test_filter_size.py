"""Filters of the largest size, each the worst of its kind for a database: they are answered, and what is larger is refused. A
filter is a text from anybody, and a database plans its SQL in a time that grows with the square of its size."""

from __future__ import annotations

import gc
import itertools
import resource
import string
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from models.values.ids import new_id
from resolvers.task.filter import LONGEST_TEXT, MAX_CONDITIONS, MAX_TERMS
from tests.support.people import Person

Filter = dict[str, Any]

LIST = "query ($filter: TaskFilter, $after: String) { tasks(filter: $filter, first: 2, after: $after, orderBy: {field: TITLE}) { totalCount nodes { title } pageInfo { endCursor } } }"
NESTED = "query ($filter: TaskFilter) { teams { tasks(filter: $filter, first: 2) { totalCount nodes { title } } } }"
EVENTS = "query ($filter: EventFilter) { events(filter: $filter, first: 1) { totalCount nodes { name } } }"
STATS = "query ($filter: TaskFilter) { dashboardStats(filter: $filter) { totalTasks } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
CREATE_TEAM = "mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } errors { message } } }"
CREATE_LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
CREATE_VIEW = (
    "mutation ($input: CreateViewInput!) { createView(input: $input) { view { id } errors { message path } } }"
)
UPDATE = """mutation ($target: TaskTarget!) {
  updateTasks(target: $target, input: {priority: HIGH}) { matched errors { message } } }"""
TOO_LARGE = f"A filter has at most {MAX_TERMS:,} comparisons, values and words in all. Ask for less at once."


def words(number: int) -> str:
    """The shortest different words."""
    return " ".join(itertools.islice(_different_words(), number))


def _different_words() -> Iterator[str]:
    letters = string.ascii_lowercase + string.digits + "αβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщыэюя"
    yield from letters
    yield from map("".join, itertools.product(letters, repeat=2))


def ids(prefix: str, number: int) -> list[str]:
    return [new_id(prefix) for _ in range(number)]


MANY_WORDS = {"text": words(90)}


def of_labels(labels: Sequence[str]) -> Iterator[Filter]:
    """Each comparison of one label has a query of its own in the SQL."""
    for number in range(MAX_CONDITIONS - 10):
        yield {"labels": {"any": [labels[number % len(labels)]], "none": [labels[0]]}}


def largest(labels: Sequence[str]) -> dict[str, Filter]:
    return {
        "words, all": {"and": [MANY_WORDS] * 10},
        "words, any": {"or": [MANY_WORDS] * 10},
        "labels, all": {"and": [{"labels": {"all": list(labels[:45])}}] * 10},
        "labels, any": {"or": list(of_labels(labels))},
        "watchers": {"and": [{"watcher": {"in": ids("user", 1)}} for _ in range(MAX_CONDITIONS - 4)]},
        "mine": {"and": [{"watcher": {"me": True}}] * (MAX_CONDITIONS - 4)},
        "no labels": {"not": {"or": [{"labels": {"isEmpty": True}}] * (MAX_CONDITIONS - 4)}},
        "ids": {"id": {"in": ids("task", 490), "notIn": ids("task", 490)}},
        "people": {"or": [{"assignee": {"in": ids("user", 480)}}, {"watcher": {"in": ids("user", 500), "isNull": True}}] },
        "titles": {"or": [{"title": {"contains": "x" * LONGEST_TEXT, "startsWith": "y"}}] * (MAX_CONDITIONS - 4)},
        "deep": {"not": {"and": [{"or": [{"and": [{"text": words(90)}, {"watcher": {"in": ids("user", 450)}}]}]}]}},
        "moments": {"or": [{"createdAt": {"gt": "-P1D", "lt": "P1D"}, "overdue": True}] * (MAX_CONDITIONS - 4)},
    }  # fmt: skip


KINDS = list(largest(["label"]))


@pytest.fixture
async def labels(alice: Person, garden: Any) -> list[str]:
    found = []
    for number in range(45):
        made = await alice.does(
            CREATE_LABEL, input={"teamId": garden["id"], "name": f"bed {number}", "color": "#2da44e"}
        )
        found.append(made["label"]["id"])
    for title in ("Dig", "Rake", "Water"):
        await alice.does(CREATE, input={"title": title, "teamId": garden["id"], "labelIds": found})
    return found


@pytest.mark.parametrize("kind", KINDS)
async def test_a_filter_of_the_largest_size_is_answered(
    alice: Person, bob: Person, labels: list[str], kind: str
) -> None:
    which = largest(labels)[kind]
    for person in (alice, bob):  # an admin, whose list merges all teams, and a member
        page = (await person.asks(LIST, filter=which))["tasks"]
        await person.asks(LIST, filter=which, after=page["pageInfo"]["endCursor"])
        await person.asks(STATS, filter=which)
        others = (await person.asks(LIST, filter={"not": which}))["tasks"]
        assert page["totalCount"] + others["totalCount"] == 3
    await alice.does(UPDATE, target={"filter": which})


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_answered_for_several_teams_at_once(alice: Person, labels: list[str], kind: str) -> None:
    for number in range(3):
        made = await alice.does(CREATE_TEAM, input={"name": f"Bed {number}", "key": f"BED{number}"})
        await alice.does(CREATE, input={"title": "Dig", "teamId": made["team"]["id"]})
    which = largest(labels)[kind]

    both = [await alice.asks(NESTED, filter=each) for each in (which, {"not": which})]

    found = [sum(team["tasks"]["totalCount"] for team in one["teams"]) for one in both]
    assert sum(found) == 6


@pytest.mark.parametrize(
    "which",
    [
        {"or": [MANY_WORDS] * 11},
        {"id": {"in": ids("task", 500), "notIn": ids("task", 500)}},
        {"or": [{"labels": {"any": ids("label", 400)}} for _ in range(3)]},
        {"or": [{"assignee": {"in": [f"@somebody-{number}" for number in range(start, start + 400)]}} for start in (0, 400, 800)]},
        {"or": [{"stage": {"in": ids("stage", 400)}} for _ in range(3)]},
        {"or": [{"createdAt": {"gt": "-P1D", "lt": "P1D"}, "overdue": True, "labels": {"isEmpty": True}, "title": {"contains": "x"}}] * 190},
    ],
    ids=["words", "ids", "labels", "handles", "columns", "comparisons"],
)  # fmt: skip
async def test_a_larger_filter_is_refused(alice: Person, garden: Any, which: Filter) -> None:
    assert (await alice.is_refused(LIST, filter=which))["message"] == TOO_LARGE
    assert (await alice.fails(UPDATE, target={"filter": which}))["message"] == TOO_LARGE
    assert (await alice.fails(CREATE_VIEW, input={"name": "All of it", "filter": which})) == {
        "message": TOO_LARGE,
        "path": ["input", "filter"],
    }


async def test_more_labels_than_a_task_can_have_match_nothing(alice: Person, labels: list[str]) -> None:
    assert (await alice.asks(LIST, filter={"labels": {"all": labels}}))["tasks"]["totalCount"] == 3

    many = {"labels": {"all": [*labels, *ids("label", 400)]}}
    assert (await alice.asks(LIST, filter=many))["tasks"]["totalCount"] == 0


async def test_a_text_is_as_large_as_its_different_words(alice: Person, labels: list[str]) -> None:
    """One of these letters folds to four words."""
    await alice.does(CREATE, input={"title": "ﷺ"})

    assert (await alice.asks(LIST, filter={"text": "ﷺ " * (LONGEST_TEXT // 2)}))["tasks"]["totalCount"] == 1


@pytest.mark.parametrize(
    ("which", "most"),
    [
        ({"names": [f"task.{letters}" for letters in map("".join, itertools.product("abcdef", repeat=3))]}, 100),
        ({"fields": [f"f{letters}" for letters in map("".join, itertools.product("abcdef", repeat=3))]}, 100),
        ({"taskIds": ids("task", 101)}, 100),
        ({"actor": {"in": ids("user", 300), "notIn": ids("user", 300)}}, 500),
    ],
    ids=["names", "fields", "tasks", "actors"],
)
async def test_a_filter_of_events_has_few_values(alice: Person, garden: Any, which: Filter, most: int) -> None:
    error = await alice.is_refused(EVENTS, filter=which)

    assert error["message"] == f"Name at most {most} values in one list."
    assert error["extensions"]["code"] == "INVALID"


async def test_a_value_of_a_filter_of_events_counts_once(alice: Person, garden: Any) -> None:
    which = {"names": ["team.created"] * 900, "fields": ["name"] * 900, "subjectTypes": ["TEAM"] * 3000}

    await alice.asks(EVENTS, filter=which)


async def test_large_filters_that_differ_do_not_make_the_server_grow(
    alice: Person, bob: Person, labels: list[str]
) -> None:
    """The statement of such a filter takes megabytes, once it is prepared."""
    before = 0
    for number in range(60):
        which = {"or": list(of_labels(labels))[number:]}
        await alice.asks(LIST, filter=which)
        await bob.asks(LIST, filter=which)
        if number == 9:
            before = resident()
    assert resident() - before < 100_000_000


def resident() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
