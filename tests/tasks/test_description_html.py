"""The HTML of a task's description: rendered when it is written, stored beside the task, and rendered again if the text
has changed."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.support.people import Person
from tests.support.words import PURGE
from tests.tasks.words import ERRORS

SHOWN = "id key version description descriptionHtml"
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    f" {{ updateTask(id: $id, input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
)
CREATE_ALL = f"mutation ($inputs: [CreateTaskInput!]!) {{ createTasks(inputs: $inputs) {{ results {{ task {{ {SHOWN} }} }} {ERRORS} }} }}"
UPDATE_ALL = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!)"
    f" {{ updateTasks(target: $target, input: $input) {{ results {{ task {{ {SHOWN} }} }} {ERRORS} }} }}"
)
ONE = "query ($id: ID!) { task(id: $id) { descriptionHtml } }"
LIST = "{ tasks(first: 100) { nodes { id descriptionHtml } } }"
PLAIN = "{ tasks(first: 100) { nodes { id description } } }"
CHANGES = "subscription { taskChanges { __typename ... on TaskChange { task { description descriptionHtml } } } }"
LEAKS = "It is **leaking**"
HTML = "<p>It is <strong>leaking</strong></p>\n"


@pytest.fixture
async def hose(alice: Person, garden: Any) -> Any:
    return await creates(alice, garden, LEAKS)


async def creates(person: Person, team: Any, description: str | None, **more: Any) -> Any:
    input = {"title": "Mend the hose", "teamId": team["id"], "description": description, **more}
    return (await person.does(CREATE, input=input))["task"]


async def html(person: Person, task: Any) -> str | None:
    shown: str | None = (await person.asks(ONE, id=task["id"]))["task"]["descriptionHtml"]
    return shown


async def kept(components: Components) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await components.database.reads.fetch("SELECT task_id, html, html_by FROM task_html")]


async def execute(components: Components, sql: str, *values: Any) -> None:
    async def work(unit: Any) -> None:
        await unit.execute(sql, *values)

    await components.database.unit(work)


async def test_the_html_is_rendered_with_the_text_and_read_from_storage(
    alice: Person, components: Components, hose: Any
) -> None:
    assert hose["descriptionHtml"] == HTML
    assert await kept(components) == [(hose["id"], HTML, 1)]

    changed = (await alice.does(UPDATE, id=hose["id"], input={"description": "  Not *any more* "}))["task"]

    assert changed["descriptionHtml"] == "<p>Not <em>any more</em></p>\n"
    await execute(components, "UPDATE task_html SET html = 'as it was kept'")
    assert await html(alice, hose) == "as it was kept"


async def test_without_a_description_there_is_none(
    alice: Person, garden: Any, components: Components, hose: Any
) -> None:
    """When the text is cleared, its HTML is deleted."""
    bare = await creates(alice, garden, None)
    blank = await creates(alice, garden, " \n ")
    cleared = (await alice.does(UPDATE, id=hose["id"], input={"description": None}))["task"]

    assert [task["descriptionHtml"] for task in (bare, blank, cleared)] == [None, None, None]
    assert await kept(components) == []


async def test_a_text_without_stored_html_is_rendered_once_when_first_read(
    alice: Person, components: Components, hose: Any
) -> None:
    await execute(components, "DELETE FROM task_html")

    assert await html(alice, hose) == HTML

    assert await kept(components) == [(hose["id"], HTML, 1)]
    assert (await alice.asks("query ($id: ID!) { task(id: $id) { version } }", id=hose["id"]))["task"]["version"] == 1


@pytest.mark.parametrize(
    "older",
    [
        "UPDATE task_html SET html = 'old', html_by = 0",
        "UPDATE task_html SET html = 'old', digest = 'of another text'",
        "UPDATE task_html SET html = 'old', key = 'ZZ-1'",
    ],
    ids=["older rules", "another text", "another team"],
)
async def test_html_of_another_text_is_rendered_again(
    older: str, alice: Person, components: Components, hose: Any
) -> None:
    await execute(components, older)

    assert await html(alice, hose) == HTML
    assert await kept(components) == [(hose["id"], HTML, 1)]


async def test_a_text_written_by_an_older_process_is_shown_correctly(
    alice: Person, components: Components, hose: Any
) -> None:
    await execute(components, "UPDATE tasks SET description = 'By **others**' WHERE id = $1", hose["id"])

    assert await html(alice, hose) == "<p>By <strong>others</strong></p>\n"


async def test_bulk_calls_leave_rendering_to_the_first_reader(
    alice: Person, garden: Any, components: Components
) -> None:
    inputs = [{"title": f"Dig {n}", "teamId": garden["id"], "description": f"**{n}**"} for n in range(3)]
    made = (await alice.does(CREATE_ALL, inputs=inputs))["results"]
    target = {"ids": [each["task"]["id"] for each in made[:2]]}
    changed = (await alice.does(UPDATE_ALL, target=target, input={"description": "*both*"}))["results"]

    assert [each["task"]["descriptionHtml"] for each in made] == [f"<p><strong>{n}</strong></p>\n" for n in range(3)]
    assert [each["task"]["descriptionHtml"] for each in changed] == ["<p><em>both</em></p>\n"] * 2
    assert {row[1] for row in await kept(components)} == {"<p><em>both</em></p>\n", "<p><strong>2</strong></p>\n"}


async def test_the_html_links_people_and_tasks_that_the_team_sees(
    alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    """After a move it mentions people who see the new team."""
    key = garden["key"]
    text = f"@bob, @chidi: see {key}-1 and GEN-1"
    task = await creates(alice, garden, text)

    there = f'<a data-user="{bob.id}">@bob</a>'
    link = f'<a data-task="{key}-1" href="/t/{key}-1">{key}-1</a>'
    assert task["descriptionHtml"] == f"<p>{there}, @chidi: see {link} and GEN-1</p>\n"

    moved = (await alice.does(UPDATE, id=task["id"], input={"teamId": "GEN"}))["task"]

    also = f'<a data-user="{chidi.id}">@chidi</a>'
    link = '<a data-task="GEN-1" href="/t/GEN-1">GEN-1</a>'
    assert moved["descriptionHtml"] == f"<p>{there}, {also}: see {key}-1 and {link}</p>\n"
    assert await html(alice, task) == moved["descriptionHtml"]


async def test_lists_without_the_html_read_nothing_more_and_with_it_one_more_statement(
    alice: Person, garden: Any, counted: Any
) -> None:
    for n in range(20):
        await creates(alice, garden, f"**{n}**")
    for document in (PLAIN, LIST):
        await alice.asks(document)

    with counted() as without:
        await alice.asks(PLAIN)
    with counted() as statements:
        nodes = (await alice.asks(LIST))["tasks"]["nodes"]

    assert {node["descriptionHtml"] for node in nodes} == {f"<p><strong>{n}</strong></p>\n" for n in range(20)}
    assert len(statements) == len(without) + 1
    assert not any("task_html" in text for text in without.texts)


async def test_the_log_does_not_contain_the_html(alice: Person, components: Components, hose: Any) -> None:
    await alice.does(UPDATE, id=hose["id"], input={"description": f"{LEAKS}!"})

    stored = [row[0] for row in await components.database.reads.fetch("SELECT data FROM events")]
    assert not any("strong" in data for data in stored)


async def test_a_watcher_gets_current_html_and_none_of_former_texts(
    alice: Person, bob: Person, components: Components, hose: Any
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(CHANGES)
        await stream.next()
        await alice.does(UPDATE, id=hose["id"], input={"description": "*Dry*"})
        change = (await stream.next())["taskChanges"]

    assert change["task"] == {"description": "*Dry*", "descriptionHtml": "<p><em>Dry</em></p>\n"}
    assert await kept(components) == [(hose["id"], "<p><em>Dry</em></p>\n", 1)]


async def test_a_dry_run_shows_the_html_and_stores_nothing(alice: Person, components: Components, hose: Any) -> None:
    dry = UPDATE.replace("updateTask(id: $id, input: $input)", "updateTask(id: $id, input: $input) @dryRun")

    shown = (await alice.does(dry, id=hose["id"], input={"description": "*Dry*"}))["task"]

    assert shown["descriptionHtml"] == "<p><em>Dry</em></p>\n"
    assert await kept(components) == [(hose["id"], HTML, 1)]


async def test_a_purged_task_leaves_no_html(alice: Person, components: Components, hose: Any) -> None:
    await alice.does(PURGE, id=hose["id"])

    assert await kept(components) == []


async def test_a_text_that_is_too_long_is_still_refused(alice: Person, garden: Any) -> None:
    error = await alice.fails(CREATE, input={"title": "Dig", "teamId": garden["id"], "description": "x" * 20_001})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "description"])
