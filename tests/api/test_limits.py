"""How large a document may be, exactly; and the cost of documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from graphql import parse

from taskflow.api.app import GraphQLApp
from taskflow.api.documents.limits import Limits, Measure
from taskflow.api.errors import Refusal
from tests.api.asgi import post
from tests.api.village import build

LIMITS = Limits()


def aliases(count: int) -> str:
    return "{people{nodes{" + " ".join(f"a{n}:id" for n in range(count)) + "}}}"


def roots(count: int) -> str:
    return "{" + " ".join(f"a{n}:hello" for n in range(count)) + "}"


def roots_by_fragment(count: int) -> str:
    return f"{{...F}} fragment F on Query{roots(count)}"


def directives(count: int) -> str:
    return "{people{nodes{" + "...@include(if:true){id} " * count + "}}}"


def fragments(count: int) -> str:
    spread = " ".join(f"...F{n}" for n in range(count))
    return f"{{people{{nodes{{{spread}}}}}}} " + " ".join(f"fragment F{n} on Person{{id}}" for n in range(count))


def operations(count: int) -> str:
    return " ".join(f"query Q{n}{{hello}}" for n in range(count))


def tokens(count: int) -> str:
    """A document of exactly that many tokens: nine around the things, and five for each thing."""
    things, rest = divmod(count - 9, 5)
    thing = '{name:"a"}'
    return ("", "query ", "query Q")[rest] + "{things(things:[" + thing * things + "])}"


@pytest.mark.parametrize(
    ("document", "limit"),
    [
        (aliases, LIMITS.aliases),
        (roots, LIMITS.root_fields),
        (roots_by_fragment, LIMITS.root_fields),
        (directives, LIMITS.directives),
        (fragments, LIMITS.fragments),
        (operations, LIMITS.operations),
        (tokens, LIMITS.tokens),
    ],
)
def test_a_document_at_the_limit_passes_and_one_above_it_does_not(document: Callable[[int], str], limit: int) -> None:
    front = build()

    assert _code(front, document(limit)) is None
    assert _code(front, document(limit + 1)) == "TOO_COMPLEX"


def test_depth_counts_fields_whatever_fragments_they_stand_in() -> None:
    def whole(levels: int) -> str:
        inner = "{friends{nodes" * (levels // 2 - 1) + "{id}" + "}}" * (levels // 2 - 1)
        return "{people{nodes" + inner + "}}"

    assert _depth(whole(6)) == 7
    assert (
        _depth("{people{...A}} fragment A on PersonConnection{nodes{...B}} fragment B on Person{friends{nodes{id}}}")
        == 5
    )
    assert _depth("{...on Query{...on Query{...on Query{hello}}}}") == 1


def test_the_introspection_of_common_tools_passes() -> None:
    from graphql import get_introspection_query

    front = build()
    for query in (
        get_introspection_query(),
        get_introspection_query(input_value_deprecation=True, specified_by_url=True),
    ):
        assert _code(front, query) is None


@pytest.mark.parametrize(
    ("query", "variables", "cost"),
    [
        ("{hello}", {}, 1),
        ("{people{nodes{id}}}", {}, 21),
        ("{people(first:100){nodes{id}}}", {}, 101),
        ("{people(last:7){nodes{id}}}", {}, 8),
        ("{people(first:100000){nodes{id}}}", {}, 101),
        ("{people(first:-5){nodes{id}}}", {}, 1),
        ("{people(first:10){edges{node{id}}}}", {}, 11),
        ("{people(first:10){totalCount pageInfo{hasNextPage}}}", {}, 7),
        ("{people(first:10){nodes{friends(first:5){nodes{id}}}}}", {}, 71),
        ("query($n:Int){people(first:$n){nodes{id}}}", {"n": 50}, 51),
        ("query($n:Int){people(first:$n){nodes{id}}}", {}, 21),
        ("query($n:Int=30){people(first:$n){nodes{id}}}", {}, 31),
        ("query($n:Int=30){people(first:$n){nodes{id}}}", {"n": None}, 21),
        ("query($n:Int){people(first:$n){nodes{id}}}", {"n": 100.0}, 101),
        ("query($n:Int){people(last:$n){nodes{id}}}", {"n": 1e2}, 101),
        ("query($n:Int!=100){people(first:$n){nodes{id}}}", {"m": 1}, 101),
        ("{people(first:10){...F}} fragment F on PersonConnection{nodes{id}}", {}, 11),
        ("{a:people(first:10){...F} b:people(first:20){...F}} fragment F on PersonConnection{nodes{id}}", {}, 32),
        ("mutation{ring}", {}, 10),
    ],
)
async def test_the_cost_of_documents(query: str, variables: dict[str, object], cost: int) -> None:
    app = build()
    for _ in range(2):  # the cost is cached, and must be the same from the cache
        answer = await post(app, query, variables=variables)
        assert answer.json["extensions"]["cost"]["requested"] == cost


async def test_a_variable_that_is_null_does_not_make_its_default_cheap() -> None:
    app = build()
    query = "query($n:Int=100){people(first:$n){nodes{id}}}"
    costs = [
        (await post(app, query, variables=variables)).json["extensions"]["cost"]["requested"]
        for variables in ({}, {"n": None}, {}, {"n": 7}, {"n": None}, {})
    ]
    assert costs == [101, 21, 101, 8, 21, 101]


def test_the_cache_of_documents_has_a_bound_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("taskflow.api.documents.documents.MAX_BYTES", 13_000_000)
    documents = build().runner.documents
    for number in range(20):
        documents.find(f"query Q{number}" + tokens(1504))
        documents.find("{hello} # " + str(number) + "x" * 50_000)

    assert documents.bytes <= 13_000_000
    assert documents.known("query Q19" + tokens(1504)) is not None
    assert documents.known("query Q0" + tokens(1504)) is None


async def test_the_plans_of_a_document_count_towards_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """A caller can have many plans made for one document: one for each combination of its @skip and @include."""
    app = build()
    switched = [f"a{number}: hello @include(if: $v{number})" for number in range(6)]
    fields = " ".join(f"b{number}: id" for number in range(40))
    query = f"query({', '.join(f'$v{number}: Boolean!' for number in range(6))}) {{ people(first: 1) {{ nodes {{ {fields} }} }} {' '.join(switched)} }}"
    sizes = []
    for told in range(64):
        await post(app, query, variables={f"v{number}": bool(told >> number & 1) for number in range(6)})
        sizes.append(app.runner.documents.bytes)

    assert sizes[-1] > sizes[0] + 30 * 5_000


def _code(front: GraphQLApp, query: str) -> str | None:
    refusal = front.runner.documents.find(query).refusal
    return refusal.errors[0]["extensions"]["code"] if refusal else None


def _depth(query: str) -> int:
    measure = Measure(parse(query), LIMITS)
    for limit in range(1, 50):
        try:
            Measure(parse(query), Limits(depth=limit)).check()
        except Refusal:
            continue
        return limit
    raise AssertionError(measure)
