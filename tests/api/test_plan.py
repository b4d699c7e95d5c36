"""A plan compared with graphql-core's own execution: the same answer, byte for byte, for any selection and any
values."""

from __future__ import annotations

import enum
import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Annotated, Any

import pytest
import strawberry
from graphql import ExecutionResult
from graphql.execution.values import VariableValues
from hypothesis import given
from hypothesis import strategies as st
from strawberry.scalars import JSON

from taskflow.api.documents.documents import Documents, Operation
from taskflow.api.documents.limits import Limits
from taskflow.api.execution.executor import Executor


@strawberry.enum
class Colour(enum.Enum):
    RED = "r"
    BLUE = "b"


@strawberry.enum
class Size(enum.IntEnum):
    SMALL = 0
    LARGE = 1


@strawberry.interface
class Thing:
    id: strawberry.ID


@strawberry.type
class Owner(Thing):
    name: str | None
    email: str
    colour: Colour


@strawberry.type
class Box(Thing):
    title: str
    tags: list[str]
    matrix: list[list[int] | None] | None
    owner: Owner | None
    boss: Owner
    weight: float
    at: datetime | None
    colours: list[Colour]
    size: Size
    anything: JSON | None
    open: bool

    @strawberry.field
    def shout(self, times: int = 1) -> str:
        return self.title.upper() * times

    @strawberry.field
    async def later(self) -> Owner | None:
        return self.owner


Either = Annotated[Owner | Box, strawberry.union("Either")]
Value = Callable[[], Any]
given_: list[Value] = [list]


@strawberry.type
class Query:
    @strawberry.field
    async def boxes(self) -> list[Box] | None:
        return given_[0]()  # type: ignore[no-any-return]  # right or wrong, as the test has it

    @strawberry.field
    def things(self) -> list[Thing] | None:
        return given_[0]()  # type: ignore[no-any-return]  # as above

    @strawberry.field
    def eithers(self) -> list[Either | None] | None:
        return given_[0]()  # type: ignore[no-any-return]  # as above

    @strawberry.field
    def box(self) -> Box | None:
        return next(iter(given_[0]()), None)


SCHEMA = strawberry.Schema(Query, types=[Owner, Box])
DOCUMENTS = Documents(SCHEMA._schema, Limits())
OWNER = Owner(id=strawberry.ID("1"), name=None, email="e", colour=Colour.RED)


def box(**changed: Any) -> Box:
    return Box(
        **{
            "id": "7", "title": "t", "tags": ["x", "y"], "matrix": [[1, 2], None], "owner": None, "boss": OWNER,
            "weight": 1.5, "at": datetime(2026, 1, 1, tzinfo=UTC), "colours": [Colour.RED, Colour.BLUE],
            "size": Size.LARGE, "anything": {"a": [1]}, "open": True,
        }
        | changed
    )  # fmt: skip


class Title(str):
    __slots__ = ()


VALUES: dict[str, Value] = {
    "two": lambda: [box(), box(owner=OWNER)],
    "none": list,
    "other kinds": lambda: [OWNER, box()],
    "a tuple": lambda: (box(),),
    "a generator": lambda: (box() for _ in range(2)),
    "no list": lambda: [box()][0:1] and 5,
    "null among them": lambda: [box(), None],
    "an exception among them": lambda: [box(), ValueError("x")],
    "a string among them": lambda: ["box"],
    "null title": lambda: [box(title=None)],
    "null boss": lambda: [box(), box(boss=None)],
    "a boss who is a box": lambda: [box(boss=box())],
    "a large number": lambda: [box(matrix=[[2**40]])],
    "a number that is a text": lambda: [box(matrix=[["5"]])],
    "a number that is a boolean": lambda: [box(matrix=[[True]])],
    "a boolean that is a number": lambda: [box(open=1)],
    "tags that are no list": lambda: [box(tags="xy")],
    "tags in a set": lambda: [box(tags={"x"})],
    "a tag that is null": lambda: [box(tags=["x", None])],
    "an unknown colour": lambda: [box(colours=["zzz"])],
    "a colour by value": lambda: [box(colours=["r"])],
    "a size by value": lambda: [box(size=1)],
    "a size beyond": lambda: [box(size=7)],
    "a float that is whole": lambda: [box(weight=3)],
    "a float that is none": lambda: [box(weight=float("nan"))],
    "a time without a zone": lambda: [box(at=datetime(2026, 1, 1))],  # noqa: DTZ001  # on purpose
    "a time that is an exception": lambda: [box(at=ValueError("x"))],
    "a title of another class": lambda: [box(title=Title("sub"))],
    "a title that is a number": lambda: [box(title=5)],
    "an id that is a number": lambda: [box(id=5), box(id=3.5)],
    "something that is no JSON": lambda: [box(anything=object)],
}
SELECTIONS = [
    "{boxes{id title tags matrix owner{name} boss{email colour} weight at colours size anything open}}",
    """{a:boxes{x:id __typename ...F ... on Box{title boss{id}}} b:boxes{title}}
    fragment F on Box{tags owner{...G}} fragment G on Owner{name email}""",
    "query($y:Boolean!,$n:Boolean!){boxes{id @skip(if:$y) title @include(if:$n) boss @skip(if:$n){id colour}}}",
    "{things{__typename id ... on Owner{name colour} ... on Box{title weight size}}}",
    "{eithers{__typename ... on Owner{name colour} ... on Box{title boss{email}}}}",
    "{boxes{title shout(times:2)}}",
    "{boxes{title owner{id} later{id name}}}",
    "{boxes{boss{name} boss{email}}}",
    "{box{title boss{...G}} boxes{boss{...G}}} fragment G on Owner{id colour}",
]


def told(query: str) -> Iterator[dict[str, bool]]:
    if "$y" not in query:
        yield {}
        return
    for yes, no in itertools.product((True, False), repeat=2):
        yield {"y": yes, "n": no}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES.keys())
@pytest.mark.parametrize("query", SELECTIONS)
async def test_a_plan_answers_as_graphql_core_does(query: str, value: Value) -> None:
    given_[0] = value
    for variables in told(query):
        operation = DOCUMENTS.find(query).operation(None)
        assert await run(operation, variables, planned=True) == await run(operation, variables, planned=False)


@given(
    titles=st.lists(st.text() | st.none() | st.integers(), max_size=3),
    numbers=st.lists(st.integers() | st.booleans() | st.floats(), max_size=3),
)
async def test_a_plan_answers_as_graphql_core_does_for_any_values(titles: list[Any], numbers: list[Any]) -> None:
    operation = DOCUMENTS.find(SELECTIONS[0]).operation(None)
    given_[0] = lambda: [box(title=title, matrix=[numbers], tags=titles) for title in [*titles, "t"]]

    assert await run(operation, {}, planned=True) == await run(operation, {}, planned=False)


@pytest.mark.parametrize(("query", "plain"), [(SELECTIONS[0], True), (SELECTIONS[3], True), (SELECTIONS[5], False)])
async def test_plain_selections_are_planned_and_others_are_not(query: str, plain: bool) -> None:
    operation = Documents(SCHEMA._schema, Limits()).find(query).operation(None)
    given_[0] = VALUES["two"]
    for _ in range(4):
        await run(operation, {}, planned=True)

    assert any(plan is not None for plan in operation.plans.made.values()) is plain


async def test_a_plan_that_keeps_failing_is_given_up() -> None:
    operation = Documents(SCHEMA._schema, Limits()).find("{boxes{title}}").operation(None)
    given_[0] = VALUES["null title"]
    for _ in range(20):
        await run(operation, {}, planned=True, afresh=False)

    assert operation.plans.made
    assert not operation.plans.ready()


async def run(operation: Operation, variables: dict[str, bool], *, planned: bool, afresh: bool = True) -> Any:
    if planned and afresh:
        operation.plans.uses, operation.plans.failures = 10, 0
    coerced = operation.variables.coerced(variables, hide_suggestions=False)
    assert isinstance(coerced, VariableValues)
    executor = Executor.of(SCHEMA._schema, operation, coerced, None, planned=planned)
    result: Any = executor.execute_operation()
    if not isinstance(result, ExecutionResult):
        result = await result
    return repr(result.data), [error.formatted for error in result.errors or []]
