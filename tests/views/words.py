"""The documents that these tests send about views."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

VIEW = "id name team { id key } owner { id name } filter orderBy layout groupBy createdAt updatedAt version"
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { currentVersion conflictingFields current { ... on View { id name version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
CREATE = f"mutation ($input: CreateViewInput!) {{ createView(input: $input) {{ view {{ {VIEW} }} cursor {ERRORS} }} }}"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateViewInput!)"
    f" {{ updateView(id: $id, input: $input) {{ view {{ {VIEW} }} cursor {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteView(id: $id) {{ deletedId cursor {ERRORS} }} }}"
VIEWS = f"query ($team: ID) {{ views(teamId: $team) {{ {VIEW} }} }}"
GET = f"query ($id: ID!) {{ view(id: $id) {{ {VIEW} }} }}"
OPEN = "query ($id: ID!) { view(id: $id) { tasks(first: 100) { nodes { id title } totalCount } stats { totalTasks } } }"
FIND = (
    "query ($filter: TaskFilter, $orderBy: [TaskOrder!])"
    " { tasks(filter: $filter, orderBy: $orderBy, first: 100) { nodes { id title } totalCount }"
    " dashboardStats(filter: $filter) { totalTasks } }"
)
TOLD = (
    'query ($personal: Boolean) { events(filter: { names: ["view.*"], personal: $personal }, first: 100)'
    " { nodes { name subjectType subjectId subject { id } team { id } changes { field before after } } } }"
)


async def saves(person: Person, name: str = "This week", **input: Any) -> Any:
    return (await person.does(CREATE, input={"name": name, **input}))["view"]


async def edits(person: Person, view: Any, **input: Any) -> Any:
    return (await person.does(UPDATE, id=view["id"], input=input))["view"]


async def sees(person: Person, view: Any) -> bool:
    """Whether the person sees the view. By id and as a node the answers must agree."""
    alone = (await person.asks(GET, id=view["id"]))["view"] is not None
    node = (await person.asks("query ($id: ID!) { node(id: $id) { id } }", id=view["id"]))["node"] is not None
    assert alone is node
    return alone


async def names(person: Person, team: str | None = None) -> list[str]:
    return [view["name"] for view in (await person.asks(VIEWS, team=team))["views"]]


async def told(person: Person, *, personal: bool = False) -> list[Any]:
    found: list[Any] = (await person.asks(TOLD, personal=personal))["events"]["nodes"]
    return found


async def titles(person: Person, view: Any) -> list[str]:
    shown = (await person.asks(OPEN, id=view["id"]))["view"]
    assert shown["stats"]["totalTasks"] == shown["tasks"]["totalCount"]
    return [task["title"] for task in shown["tasks"]["nodes"]]
