"""Converts the input of a call to an edit of a task, with the cards of everything that the input names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from events.states import TeamCard
from models.errors import Invalid, LimitReached, NotAllowed, Required
from models.recurrence.recurrence import Recurrence
from models.task.edit import UNSET, Edit
from models.task.fields import SETTABLE
from models.task.labels import ADDED, MOST, REMOVED, REPLACED, Relabeling
from models.task.parts import NewParent
from models.user import handle
from models.wording.sentence import sentence
from resolvers.task.changes.references import References
from schema.recurrence import RecurrenceInput
from schema.task.input import CreateTaskInput, UpdateTaskInput

TEAM = ("input", "teamId")
PARENT = "parent_id"
"""The parent is locked after everything else, so it is not among the fields that `edit_of` takes from the input."""
CONDITIONS = frozenset({"expected_version"})
"""Fields of the input that set nothing."""
EDITED = {each.input: each.attribute for each in SETTABLE}
"""The names of an edit's fields, by their names in the input."""
REFERENCES = frozenset({"team", "labels", "stage", "parent", "recurrence"})
"""Fields for which an edit holds cards or other resolved values instead of what the input gives."""
LABELS = frozenset({"label_ids", "add_label_ids", "remove_label_ids"})
LABEL_FIELDS = (REPLACED, ADDED, REMOVED)
MAX_REMOVED = 200


async def edit_of(input: UpdateTaskInput, references: References) -> Edit:
    """The edit is made from the fields of the input's type, not from a list: a field that is added to the type can't be
    set before it has a rule."""
    edited: dict[str, Any] = {}
    for name in (each.name for each in fields(input)):
        given = getattr(input, name)
        if given is None or name in CONDITIONS:
            continue
        if name == PARENT:
            continue  # see `_with_parent`
        if name in LABELS:
            edited["labels"] = _relabeling(input, references)
            continue
        if name not in EDITED:
            raise NotAllowed("This field of a task can't be changed.", "input", to_camel_case(name))
        edited[EDITED[name]] = _recurrence(given.value) if isinstance(given.value, RecurrenceInput) else given.value
    if "team" in edited:
        edited["team"] = await references.team(_team_id(edited["team"]), *TEAM)
    if edited.get("stage") is not None:
        await references.load_stages([edited["stage"]])
        edited["stage"] = references.stage(edited["stage"])
    return Edit(**edited)


async def first_edit(input: CreateTaskInput, team: TeamCard, references: References, parent: NewParent | None) -> Edit:
    columns = [(team["id"], input.status)] if input.stage_id is None else []
    edit = Edit(
        **{attribute: getattr(input, name) for name, attribute in EDITED.items() if attribute not in REFERENCES},
        stage=None if input.stage_id is None else references.stage(input.stage_id),
        parent=UNSET if parent is None else parent,
        recurrence=UNSET if input.recurrence is None else _recurrence(input.recurrence),
        first_stages=await references.first_stages(columns),
        labels=Relabeling(references.labels(few(input.label_ids, MOST, *REPLACED), *REPLACED))
        if input.label_ids
        else UNSET,
    )
    return with_ids(edit, references)


def _recurrence(given: RecurrenceInput) -> Recurrence:
    return Recurrence(given.rule, given.from_completion)


def _relabeling(input: UpdateTaskInput, references: References) -> Relabeling:
    replaced, added, removed = (label_ids(input, path) for path in LABEL_FIELDS)
    for given, path in ((added, ADDED), (removed, REMOVED)):
        if replaced is not None and given is not None:
            raise Invalid("Either replace all labels, or add some and remove others.", *path)
    for index, id in enumerate(removed or ()):
        if id in (added or ()):
            raise Invalid(
                "This label is to be added and removed at once. Name it in one of the two lists.", *REMOVED, str(index)
            )
    return Relabeling(
        None if replaced is None else references.labels(replaced, *REPLACED),
        references.labels(added or (), *ADDED),
        references.labels(removed or (), *REMOVED),
    )


def label_ids(input: UpdateTaskInput, path: tuple[str, ...]) -> Sequence[str] | None:
    """Null for `labelIds` removes all labels; for the other two fields it counts as not given."""
    if path == REPLACED:
        return None if input.label_ids is None else few(input.label_ids.value or (), MOST, *path)
    if path == ADDED:
        return None if input.add_label_ids is None else few(input.add_label_ids, MOST, *path)
    return None if input.remove_label_ids is None else few(input.remove_label_ids, MAX_REMOVED, *path)


def few(ids: Sequence[str], most: int, *path: str) -> Sequence[str]:
    """A label that is named twice counts once."""
    if not are_few(ids, most):
        raise LimitReached(sentence("Name at most {most} labels.", most=most), *path, limit=most)
    return ids


def are_few(ids: Sequence[str], most: int) -> bool:
    return len(ids) <= most or len(set(ids)) <= most


def with_ids(edit: Edit, references: References) -> Edit:
    """Replaces the handle of an assignee by their id."""
    if isinstance(edit.assignee, str) and handle.is_handle(edit.assignee):
        return replace(edit, assignee=references.id_of(edit.assignee))
    return edit


def _team_id(given: str | None) -> str:
    if given is None:
        raise Required("A task always has a team.", *TEAM)
    return given
