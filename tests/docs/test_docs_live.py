"""The guide to streams and the reference of events are correct: their documents fit the schema, and the example
follows."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from graphql import parse, validate

import resolvers
import schema
from tests.browser.server import Server, free_port
from tests.crash.deployment import CREATE, Deployment, alice_with_a_team
from tests.support import event_pages
from tests.support.people import PASSWORD
from tests.support.printing import PYTHON, printing
from tests.support.scratch import ROOT

COMPLETE = "mutation ($id: ID!) { updateTask(id: $id, input: {status: COMPLETED}) { errors { message } } }"
GUIDES = sorted((ROOT / "docs").rglob("*.md"))
WHOLE = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema


def blocks(path: Path) -> list[str]:
    return re.findall(r"```graphql\n(.*?)```", path.read_text(), re.DOTALL)


DOCUMENTS = [(path.relative_to(ROOT).as_posix(), block) for path in GUIDES for block in blocks(path)]


@pytest.mark.parametrize(("page", "document"), DOCUMENTS)
def test_every_document_in_the_docs_fits_the_schema(page: str, document: str) -> None:
    assert validate(WHOLE, parse(document)) == [], page


def test_the_reference_lists_every_event() -> None:
    assert (ROOT / "docs/reference/events.md").read_text() == event_pages.page(), (
        "python -m tests.support.event_pages > docs/reference/events.md"
    )


@pytest.mark.slow
async def test_the_example_follows_over_a_restart_of_the_server(tmp_path: Path) -> None:
    place = Deployment(Server(tmp_path, {}, port=free_port()))
    try:
        await place.opens()
        alice, _ = await alice_with_a_team(place)
        task = (await alice.does(CREATE, input={"title": "Water the plants"}))["task"]["id"]
        with printing(
            *PYTHON, "docs/examples/follow_tasks.py", place.server.address, "alice@example.com", PASSWORD
        ) as lines:
            assert await asyncio.to_thread(next, lines) == "-- 1 open\n"
            await place.is_killed()
            assert await asyncio.to_thread(next, lines) == "-- connection lost, coming back\n"
            await place.opens()
            await alice.does(CREATE, input={"title": "Prune the trees"})
            await alice.does(COMPLETE, id=task)
            heard = [await asyncio.to_thread(next, lines) for _ in range(3)]
        assert {"GEN-2 Prune the trees (PENDING)\n", "-- GEN-1 is done or gone\n"} <= set(heard)
    finally:
        await place.http.aclose()
        await place.is_killed()
