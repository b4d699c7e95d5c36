"""The guide to streams and the reference of events are correct: their documents fit the schema, and the example
follows."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import pytest
from graphql import parse, validate

import resolvers
import schema
from events.catalog import EVENTS
from tests.browser.server import Server, free_port
from tests.crash.deployment import CREATE, Deployment, alice_with_a_team
from tests.support import event_pages, event_samples
from tests.support.people import PASSWORD
from tests.support.printing import PYTHON, printing
from tests.support.scratch import ROOT, taskflow

COMPLETE = "mutation ($id: ID!) { updateTask(id: $id, input: {status: COMPLETED}) { errors { message } } }"
GUIDES = sorted((ROOT / "docs").rglob("*.md"))
WHOLE = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema


def blocks(path: Path) -> list[str]:
    return re.findall(r"```graphql\n(.*?)```", path.read_text(), re.DOTALL)


SAMPLES = event_samples.of(event_samples.versions()[-1])
DOCUMENTS = [(path.relative_to(ROOT).as_posix(), block) for path in GUIDES for block in blocks(path)]


@pytest.mark.parametrize(("page", "document"), DOCUMENTS)
def test_every_document_in_the_docs_fits_the_schema(page: str, document: str) -> None:
    assert validate(WHOLE, parse(document)) == [], page


def test_the_reference_lists_every_event() -> None:
    assert (ROOT / "docs/reference/events.md").read_text() == event_pages.page(), (
        "python -m tests.support.event_pages > docs/reference/events.md"
    )


def test_the_fields_that_the_reference_lists_are_in_the_samples() -> None:
    """The samples are what the code wrote last."""
    told = {name: {change["field"] for change in sample["data"]["changes"]} for name, sample in SAMPLES.items()}

    listed = {name: set(event_pages.changed_by(name, sample)) for name, sample in SAMPLES.items()}

    assert {name: fields - listed[name] for name, fields in told.items() if fields - listed[name]} == {}
    assert told.keys() == listed.keys() == {event.name for event in EVENTS}


def test_the_reference_lists_every_key_of_the_states() -> None:
    page = (ROOT / "docs/reference/events.md").read_text()
    sections = dict(re.findall(r"^### (\w+)\n\n(.*?)(?=^### |\Z)", page, re.DOTALL | re.MULTILINE))
    keys = {name: set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) for name, text in sections.items()}
    for name, text in sections.items():
        for base in re.findall(r"all keys of `(\w+)`", text):
            keys[name] |= keys[base]
    kinds = {event: name for name, text in sections.items() for event in re.findall(r"`(\w+\.\w+)`", text)}

    unlisted = {event: set(sample["data"]["state"]) - keys[kinds[event]] for event, sample in SAMPLES.items()}

    assert {event: rest for event, rest in unlisted.items() if rest} == {}


def test_the_reference_lists_the_keys_that_the_command_prints(tmp_path: Path) -> None:
    page = (ROOT / "docs/reference/events.md").read_text()
    section = page.partition("\n## What the command prints\n")[2].partition("\n## ")[0]
    taskflow("migrate", "up", folder=tmp_path)
    taskflow("user", "add", "alice@example.com", "--name", "Alice", folder=tmp_path).check_returncode()

    printed = [json.loads(line) for line in taskflow("events", "--log", "--json", folder=tmp_path).stdout.splitlines()]

    shown = json.loads(re.findall(r"```json\n(.*?)```", section, re.DOTALL)[0])
    listed = re.findall(r"`(\w+)`", "".join(line.split(" | ")[0] for line in section.splitlines() if line[:3] == "| `"))
    assert {tuple(line) for line in printed} == {tuple(shown)} == {tuple(listed)}


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
