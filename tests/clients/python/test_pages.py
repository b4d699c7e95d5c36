"""Lists, page after page."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from taskflow_client import Client, TaskFlowError
from tests.clients.python.transports import answers
from tests.support.people import Person

pytestmark = pytest.mark.once

URL = "http://localhost:7145"
COMMENTS = """query ($id: ID!, $after: String) { task(id: $id) { comments(first: 2, after: $after) {
  edges { node { body } } pageInfo { hasNextPage endCursor } } } }"""


@pytest.fixture
def client(app: Starlette, alice: Person) -> Client:
    return Client(URL, key=alice.token, http=httpx2.AsyncClient(transport=httpx2.ASGITransport(app)))


async def test_all_items_of_any_list_are_fetched(client: Client, garden: dict[str, Any]) -> None:
    for number in range(5):
        await client.create_task(title=f"Task {number}", teamId=garden["id"])
    (task,) = [task["id"] async for task in client.tasks({"title": {"contains": "4"}})]
    for number in range(5):
        await client.comment(task, f"Comment {number}")

    tasks = [task["title"] async for task in client.tasks(order_by=[{"field": "CREATED_AT"}])]
    paged = "query ($after: String) { tasks(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }"
    assert tasks == [f"Task {number}" for number in range(5)]
    assert [task["title"] async for task in client.pages(paged)] == tasks[::-1]
    for path in (None, "task.comments"):
        found = [comment["body"] async for comment in client.pages(COMMENTS, {"id": task}, path=path)]
        assert found[0] in {"Comment 0", "Comment 4"}
        assert sorted(found) == [f"Comment {number}" for number in range(5)]


async def test_a_missing_list_is_not_taken_for_an_empty_one(client: Client) -> None:
    with pytest.raises(TaskFlowError, match="NOT_FOUND"):
        [one async for one in client.pages(COMMENTS, {"id": "GEN-999"})]


async def test_the_list_of_a_document_with_several_must_be_named(client: Client) -> None:
    two = (
        "query ($after: String) { me { id } tasks(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }"
    )
    with pytest.raises(TaskFlowError, match="path"):
        [one async for one in client.pages(two)]
    assert [one async for one in client.pages(two, path="tasks")] == []


async def test_a_document_without_a_cursor_does_not_loop_for_ever() -> None:
    page = {"tasks": {"nodes": [{"id": 1}], "pageInfo": {"hasNextPage": True, "endCursor": "x"}}}
    http, asked = answers(httpx2.Response(200, json={"data": page}))
    with pytest.raises(TaskFlowError, match="after"):
        [one async for one in Client(URL, http=http).pages("{ tasks }")]

    assert len(asked) == 2
