"""A new value for each field of a task that can be set."""

from __future__ import annotations

from typing import Any

from models.task.fields import SETTABLE, TaskField
from models.values.field import DAY, NUMBER, TEXT, TITLE

BY_KIND = {TITLE: "New", TEXT: "New", DAY: "2031-01-01", NUMBER: 3}
BY_NAME = {
    "status": "COMPLETED",
    "priority": "URGENT",
    "assignee": None,
    "team": "orchard",
    "labels": ["shade"],
    "stage": "review",
    "parent": "beds",
    "recurrence": {"rule": "FREQ=WEEKLY", "fromCompletion": True},
}
"""New values of the fields whose kind does not determine one. `orchard` stands for the id of another team, `shade`,
`review` and `beds` for those of a label, a column and a task of the garden."""


def new_value(field: TaskField) -> Any:
    if field.name in BY_NAME:
        return BY_NAME[field.name]
    assert field.kind in BY_KIND, f'tests/support/task_fields.py: write to BY_NAME a new value for "{field.name}"'
    return BY_KIND[field.kind]


def given() -> dict[str, Any]:
    """New values of all settable fields, by their names in the input."""
    return {field.given_as or field.name: new_value(field) for field in SETTABLE}
