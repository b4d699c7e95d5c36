"""Pages of the lists without an `orderBy`: forward, backward, with cursors of today and of former releases."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.support.people import Person
from tests.tasks.words import CREATE

LISTS = ("users", "emailDeliveries", "events")


def page(name: str) -> str:
    return (
        "query ($first: Int, $after: String, $last: Int, $before: String) {"
        f" list: {name}(first: $first, after: $after, last: $last, before: $before) {{"
        " edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
    )


async def asked(person: Person, name: str, **which: Any) -> Any:
    return (await person.asks(page(name), **which))["list"]


def ids(found: Any) -> list[str]:
    return [edge["node"]["id"] for edge in found["edges"]]


@pytest.fixture
async def busy(ada: Person, alice: Person, bob: Person, chidi: Person) -> Person:
    """Ada, who sees everything. Each person here brought a mail and events when they registered."""
    for number in range(3):
        await ada.does(CREATE, input={"title": f"Task {number}"})
    return ada


@pytest.mark.parametrize("name", LISTS)
async def test_pages_meet_without_a_gap_in_both_directions(busy: Person, name: str) -> None:
    everything = ids(await asked(busy, name, first=100))
    first = await asked(busy, name, first=2)
    second = await asked(busy, name, first=2, after=first["pageInfo"]["endCursor"])
    back = await asked(busy, name, last=1, before=second["pageInfo"]["startCursor"])
    last = await asked(busy, name, last=2)
    between = await asked(
        busy, name, first=9, after=first["edges"][0]["cursor"], before=second["pageInfo"]["endCursor"]
    )

    assert len(everything) >= 4
    assert ids(first) + ids(second) == everything[:4]
    assert ids(back) == everything[1:2]
    assert ids(last) == everything[-2:]
    assert ids(between) == everything[1:3]
    assert (first["pageInfo"]["hasNextPage"], last["pageInfo"]["hasPreviousPage"]) == (True, True)


FORMER_KEYS = {
    "users": "SELECT id FROM users ORDER BY id",
    "emailDeliveries": "SELECT created_at || ' ' || id FROM email_deliveries ORDER BY created_at DESC, id DESC",
    "events": "SELECT occurred_at || ' ' || stream || ' ' || seq FROM events ORDER BY occurred_at, stream, seq",
}


@pytest.mark.parametrize("name", LISTS)
async def test_a_page_goes_on_after_a_cursor_of_an_older_process(busy: Person, components: Any, name: str) -> None:
    """In a rolling upgrade a new process is asked for the page after an older one's."""
    everything = ids(await asked(busy, name, first=100))
    second = (await components.database.reads.fetch(FORMER_KEYS[name]))[1][0]
    former = base64.urlsafe_b64encode(second.encode()).decode()

    assert ids(await asked(busy, name, first=2, after=former)) == everything[2:4]
    assert ids(await asked(busy, name, last=2, before=former)) == everything[:1]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "text", ["", "nonsense", "1 2", "-1 x y", "9" * 30 + " x 1", '["tasks", 1, "x"]', "[]", "user\0", "x 1 2"]
)
async def test_a_cursor_of_another_list_is_refused(busy: Person, name: str, text: str) -> None:
    broken = base64.urlsafe_b64encode(text.encode()).decode()

    error = await busy.is_refused(page(name), after=broken)

    assert (error["extensions"]["code"], error["message"].split(".")[0]) == (
        "INVALID",
        "This cursor is invalid, or belongs to another sort order",
    )


@pytest.mark.settings(RATE_LIMIT=100_000)
async def test_the_limits_that_clients_are_told_are_the_ones_that_are_enforced(alice: Person) -> None:
    limits = (await alice.asks("{ instance { limits { maxPageSize maxBulkItems } } }"))["instance"]["limits"]
    largest, most = limits["maxPageSize"], limits["maxBulkItems"]

    await asked(alice, "events", first=largest)
    refused = (await alice.sends(page("events"), first=largest + 1)).json["errors"]
    codes = [await _code_of_bulk(alice, many) for many in (most, most + 1)]

    assert [error["extensions"]["code"] for error in refused] == ["INVALID"]
    assert codes == ["NOT_FOUND", "LIMIT_EXCEEDED"]
    costs = [await _cost_of_page(alice, first) for first in (largest - 1, largest, largest + 1)]
    assert costs[0] < costs[1] == costs[2], "the price is that of the largest page"


async def _code_of_bulk(person: Person, many: int) -> str:
    delete = "mutation ($ids: [ID!]!) { deleteTasks(target: {ids: $ids}) { errors { code } } }"
    code: str = (await person.fails(delete, ids=[f"NONE-{number}" for number in range(many)]))["code"]
    return code


async def _cost_of_page(person: Person, first: int) -> int:
    answer = await person.sends(page("events"), first=first)
    cost: int = answer.json["extensions"]["cost"]["requested"]
    return cost
