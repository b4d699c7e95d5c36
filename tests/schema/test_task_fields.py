"""A field of a task is declared in one table, `models/task/fields.py`, and the rest derives from it. A forgotten step
fails here, and the message says what to write where: follow the messages until there are none, and the field is
complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, get_named_type
from strawberry import Schema

from events.task import TaskState, ToldTask, unknown_task
from models.errors import Invalid
from models.task.edit import Edit
from models.task.fields import FIELDS, SETTABLE, TaskField
from models.task.task import COLUMNS
from models.values.field import in_python
from resolvers.running.to_schema import AS_THEY_ARE
from resolvers.task.filter import COMPARED_BY
from resolvers.task.row import COMPUTED_PROPERTIES
from taskflow.components import Components
from tests.schema.todo import todo
from tests.support import task_fields
from tests.support.people import Person

WEB = Path(__file__).parents[2] / "web" / "app"
FILTERS_PAGE = Path(__file__).parents[2] / "docs" / "reference" / "filters.md"
TABLE = {field.name: field for field in FIELDS}
COLUMN_OF = {field.column: field for field in FIELDS if field.column is not None}

NOT_SHOWN = {
    *("due_at", "overdue_told_at", "closed_at", "folded_title", "words", "recurs_on"),
    *("part_count", "parts_total", "parts_done"),
}
"""Columns that are not the value of a field: other values are computed from them."""
CARDS = {"creator", "assignee", "team", "labels", "stage", "parent"}
BY_ID = {"assigneeId", "teamId", "labelIds", "stageId", "parentId", "recurrence"}
"""Fields that inputs name by ids, or that have fields of their own. Other tests cover them."""
NO_FIELD = {"CreateTaskInput": {"id"}, "UpdateTaskInput": {"expectedVersion"}}
"""What inputs have besides the fields that they set."""
NO_COMPARISON = {"and", "or", "not", "text", "deleted"}
"""What filters have besides a comparison of one field."""
NOT_IN_THE_DASHBOARD = {"url", "asOf"}
"""The dashboard builds links from the key."""


def names(whole: Schema, type_name: str) -> set[str]:
    found = whole._schema.type_map[type_name]
    assert isinstance(found, GraphQLObjectType | GraphQLInputObjectType)
    return set(found.fields)


def test_every_field_has_an_entry_in_the_table(whole_schema: Schema) -> None:
    todo(
        *(
            f'models/task/fields.py: add to FIELDS `TaskField("{name}", …, filtered=False, sorted_by=None)`'
            for name in names(whole_schema, "Task") - TABLE.keys()
        ),
        *(
            f"schema/task/task.py: add to Task `{TABLE[name].attribute}: … = strawberry.field(description=…)`"
            for name in TABLE.keys() - names(whole_schema, "Task")
        ),
    )


def test_every_field_has_a_column_and_every_column_a_field() -> None:
    todo(
        *(
            f"models/task/task.py: add to Task the column `{column} = …` (or the relation) that {COLUMN_OF[column].name} names"
            for column in COLUMN_OF.keys() - set(COLUMNS)
        ),
        *(
            f"models/task/fields.py: no entry of FIELDS has the column {column}. Nobody sees it? Then add it to NOT_SHOWN here"
            for column in set(COLUMNS) - COLUMN_OF.keys() - NOT_SHOWN
        ),
    )


async def test_every_column_is_in_the_database(components: Components) -> None:
    reads = components.database.reads
    if reads.dialect == "sqlite":
        rows = await reads.fetch("SELECT name FROM pragma_table_info('tasks')")
    else:
        rows = await reads.fetch("SELECT attname FROM pg_attribute WHERE attrelid = 'tasks'::regclass AND attnum > 0")

    todo(
        *(
            f'taskflow/migrations/models: add N_NAME.py that does `ALTER TABLE "tasks" ADD COLUMN "{column}" …`, and back'
            for column in set(COLUMNS) - {row[0] for row in rows}
        )
    )


def test_every_key_of_an_event_has_a_type_and_a_default() -> None:
    """An event of an older version, which lacks the key, must still be readable."""
    unknown = unknown_task(id="task_1", team_id="team_1", at=5)
    todo(
        *(
            f"events/task.py: add to TaskState `{column}: …`"
            for column in {*COLUMNS, *CARDS} - TaskState.__annotations__.keys()
        ),
        *(
            f'events/task.py: add to unknown_task `"{column}": …`, which stands for it in older events'
            for column in ToldTask.__annotations__.keys() - unknown.keys()
        ),
        *(
            f"events/task.py: TaskState has {column}, which is no column of models/task/task.py"
            for column in TaskState.__annotations__.keys() - {*COLUMNS, *CARDS}
        ),
    )


@pytest.mark.parametrize("input", ["CreateTaskInput", "UpdateTaskInput"])
def test_inputs_have_the_fields_that_somebody_may_set(whole_schema: Schema, input: str) -> None:
    given = names(whole_schema, input) - NO_FIELD[input]
    settable = {field.given_as or field.name for field in SETTABLE}
    if input == "UpdateTaskInput":
        settable |= {name for field in SETTABLE for name in field.also_given_as}
    todo(
        *(
            f"models/task/fields.py: {input} has {name}. Say in the entry of {name} who may set it: `set_by=…`"
            for name in given - settable
        ),
        *(
            f"schema/task/input.py: add to {input} `{in_python(name)}: … = strawberry.field(description=…, default=None)`"
            for name in settable - given
        ),
    )


def test_an_edit_has_every_settable_field() -> None:
    own = {field.name for field in fields(Edit)}
    todo(
        *(
            f"models/task/edit.py: add to Edit `{field.attribute}: … | Unset | None = UNSET`, and to Task._apply what it does"
            for field in SETTABLE
            if field.attribute not in own
        )
    )


def test_every_settable_field_is_in_its_event() -> None:
    """Otherwise streams would not show its changes, and `expectedVersion` would not find conflicts in it."""
    todo(
        *(
            f"models/task/fields.py: {field.name} can be set, so the entry may not say `untold`"
            for field in SETTABLE
            if field.untold is not None
        )
    )


async def test_values_that_an_edit_refuses_are_refused_for_new_tasks_too(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check that is only in `Edit.check` must apply to new tasks as well."""

    def refuse(_: Edit) -> None:
        raise Invalid("Not this.", "input", "title")

    monkeypatch.setattr(Edit, "check", refuse)
    create = 'mutation { createTask(input: { title: "Water the plants" }) { errors { message } } }'

    assert (await alice.fails(create))["message"] == "Not this."


async def test_every_given_value_is_stored(alice: Person, garden: Any) -> None:
    """In a new task, in an edited one, and in the events about them."""
    given = {name: value for name, value in task_fields.given().items() if name not in BY_ID}
    shown = " ".join(given)
    create = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ id {shown} }} errors {{ message }} }} }}"
    update = (
        "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input)"
        f" {{ task {{ {shown} }} errors {{ message }} }} }}"
    )
    history = "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { changes { field after } } } } }"
    new = (await alice.does(create, input={**given, "teamId": garden["id"]}))["task"]
    old = (await alice.does(create, input={"title": "Old", "teamId": garden["id"]}))["task"]

    changed = (await alice.does(update, id=old["id"], input=given))["task"]

    told = (await alice.asks(history, id=old["id"]))["task"]["activity"]["nodes"][0]["changes"]
    after = {change["field"]: change["after"] for change in told}
    todo(
        *(
            f"models/task/task.py: add to Task._apply what sets {name}"
            for name, value in given.items()
            if not (new[name] == changed[name] == after.get(name) == value)
        )
    )


def test_every_field_that_the_table_makes_filterable_has_its_filter(whole_schema: Schema) -> None:
    filter = whole_schema._schema.type_map["TaskFilter"]
    assert isinstance(filter, GraphQLInputObjectType)
    todo(
        *(
            f"models/task/fields.py: TaskFilter has {name}. Say in its entry `filtered=True`"
            for name in filter.fields.keys() - NO_COMPARISON
            if name not in {field.filter_name for field in FIELDS if field.filtered}
        ),
        *(step for field in FIELDS if field.filtered for step in _filter_todo(field, filter)),
    )


def _filter_todo(field: TaskField, filter: GraphQLInputObjectType) -> Iterator[str]:
    wanted = field.kind.filter
    if wanted is None:
        yield f"models/task/fields.py: {field.name} is filtered, but nothing compares fields of its kind"
    elif field.filter_name not in filter.fields:
        yield f"schema/task/filter.py: add to TaskFilter `{in_python(field.filter_name)}: {wanted} | None = strawberry.field(description=…, default=None)`"
    elif get_named_type(filter.fields[field.filter_name].type).name != wanted:
        yield f"schema/task/filter.py: {field.attribute} of TaskFilter must be {wanted}, by its kind in models/task/fields.py"
    elif f"`{field.filter_name}`" not in FILTERS_PAGE.read_text():
        yield f"docs/reference/filters.md: add the line of {field.filter_name}"
    elif wanted not in {"Boolean", "IDFilter", "SetFilter", *(type_.__name__ for type_ in COMPARED_BY)}:
        yield f"resolvers/task/filter.py: add to COMPARED_BY what {wanted} means"


def test_every_field_that_the_table_makes_sortable_has_its_order(whole_schema: Schema) -> None:
    orders = whole_schema._schema.type_map["TaskOrderField"]
    assert isinstance(orders, GraphQLEnumType)
    sorted_by = {field.attribute.upper(): field for field in FIELDS if field.sorted_by is not None}
    todo(
        *(
            f"models/task/fields.py: TaskOrderField has {name}. Say in its entry by which column: `sorted_by=…`"
            for name in orders.values.keys() - sorted_by.keys()
        ),
        *(
            f"schema/task/filter.py: add to TaskOrderField `{name}`, with its description below"
            for name in sorted_by.keys() - orders.values.keys()
        ),
        *(
            f"docs/reference/filters.md: add {name} to the orders"
            for name in sorted_by
            if f"`{name}`" not in FILTERS_PAGE.read_text()
        ),
        *(
            f"models/task/fields.py: {name} is sorted by {field.sorted_by}, which is no column of models/task/task.py"
            for name, field in sorted_by.items()
            if field.sorted_by not in COLUMNS
        ),
    )


def test_every_computed_field_is_computed() -> None:
    """From the rows of lists, and from the states of events."""
    plain = {attribute for attribute, _ in AS_THEY_ARE}
    todo(
        *(
            f"resolvers/task/row.py: add to MADE what makes {field.attribute} of a row; and to `task` in resolvers/running/to_schema.py"
            for field in FIELDS
            if field.attribute
            not in {
                *(*COMPUTED_PROPERTIES, *CARDS, *plain),
                *(
                    "activity",
                    "as_of",
                    "comments",
                    "watchers",
                    "attachments",
                    "reminders",
                    "description_html",
                    "subtasks",
                    "relations",
                    "next_occurrence",
                ),
            }
        )
    )


def test_the_dashboard_shows_every_field() -> None:
    sources = {path: path.read_text() for path in WEB.rglob("*.js") if not {"vendor", "bundle"} & set(path.parts)}
    asked = "".join(text for path, text in sources.items() if path.parent.name == "api" or path.name == "words.js")
    used = "".join(text for path, text in sources.items() if path.parent.name != "api")
    words = (WEB / "locales" / "en.json").read_text()
    wanted = [field for field in FIELDS if field.name not in NOT_IN_THE_DASHBOARD]
    todo(
        *(
            f"web/app/js/api/words.js: add {field.name} to what TASK or SHEET asks for. Not for the dashboard? Then add it to"
            " NOT_IN_THE_DASHBOARD here"
            for field in wanted
            if not re.search(rf"\b{field.name}\b", asked)
        ),
        *(
            f"web/app/js/task/fields.js: show `task.{field.name}`"
            for field in wanted
            if field.set_by is not None and not re.search(rf'\btask\.{field.name}\b|field="{field.name}"', used)
        ),
        *(
            f'web/app/locales: add to each language "field.{field.name}", which says what was changed'
            for field in wanted
            if field.set_by is not None and f'"field.{field.name}"' not in words
        ),
    )
