"""docs/reference agrees with the code."""

from __future__ import annotations

import pytest
from graphql import build_schema, parse
from graphql.execution.values import VariableValues
from graphql.language import OperationDefinitionNode

import resolvers
import schema
from docs.site.reference_pages import FOLDER, PAGES
from models.errors import Code
from taskflow.api.documents.cost import Meter
from taskflow.api.documents.documents import Documents
from taskflow.api.documents.limits import Limits
from tests.support.scratch import ROOT


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_page_of_the_reference_is_up_to_date(name: str) -> None:
    assert (FOLDER / name).read_text() == PAGES[name](), "run: python -m docs.site.reference_pages"


def test_every_code_is_in_the_reference() -> None:
    page = PAGES["errors.md"]()
    assert [code for code in Code if f"`{code}`" not in page] == []


@pytest.mark.parametrize(
    ("query", "cost"),
    [
        ("{dashboardStats{totalTasks}}", 11),
        ("{dashboardStats{flow(days:30){date}}}", 41),
        ("{dashboardStats{flow{date}}}", 25),
        ("{dashboardStats{recentTasks(first:100){id creator{id}}}}", 211),
        ('{nodes(ids:["a","b","c"]){id}}', 3),
        ("{teams{members{user{id}}}}", 410),
        ('mutation{createTask(input:{title:"x"}){task{id creator{id}} errors{message}}}', 14),
    ],
)
def test_the_cost_of_documents_of_our_schema(query: str, cost: int) -> None:
    ours = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema
    (operation,) = parse(query).definitions
    assert isinstance(operation, OperationDefinitionNode)

    assert Meter(ours, {}, VariableValues({}, {})).cost(operation).total == cost


@pytest.mark.parametrize(
    ("query", "variables", "cost"),
    [
        ("query($n:Int!=100){dashboardStats{recentTasks(first:$n){id}}}", {}, 111),
        ("query($n:Int!){dashboardStats{recentTasks(first:$n){id}}}", {"n": 50.0}, 61),
        ("query($n:Int!=90){dashboardStats{flow(days:$n){date}}}", {}, 101),
        ("query($n:Int=90){dashboardStats{flow(days:$n){date}}}", {"n": None}, 21),
        ("query($i:[ID!]!){nodes(ids:$i){id}}", {"i": ["a", "b", "c"]}, 3),
        ("query($i:[ID!]!){nodes(ids:$i){id}}", {"i": "a"}, 1),
        ("query($i:[ID!]!){nodes(ids:$i){id}}", {"i": []}, 1),
        ('query($i:[ID!]!=["a","b"]){nodes(ids:$i){id}}', {}, 2),
        ("query($i:ID!){nodes(ids:[$i,$i]){id}}", {"i": 5}, 2),
        ("query($n:Int,$f:TaskFilter){tasks(first:$n,filter:$f){nodes{id}}}", {"n": 100.0, "f": None}, 101),
    ],
)
def test_only_the_operation_that_runs_is_priced(query: str, variables: dict[str, object], cost: int) -> None:
    ours = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema
    operation = Documents(ours, Limits()).find(query).operation(None)
    coerced = operation.variables.coerced(variables, hide_suggestions=False)
    assert isinstance(coerced, VariableValues)

    assert operation.cost(ours, coerced).total == cost


def test_a_page_of_a_hundred_tasks_costs_about_as_much_as_the_reference_states() -> None:
    contract = build_schema((ROOT / "tests/schema/contract.graphql").read_text())
    document = parse(
        "{tasks(first:100){nodes{id title creator{name} assignee{name}} totalCount pageInfo{hasNextPage endCursor}}}"
    )
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)

    assert 290 <= Meter(contract, {}, VariableValues({}, {})).cost(operation).total <= 320
