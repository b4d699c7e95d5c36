"""The declaration of a field, for the table of its noun: `models/task/fields.py`, `models/team/fields.py`,
`models/user/fields.py`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import orjson

from events.event import Change
from models.values import clock

State = Mapping[str, Any]
"""The state of an event, in which columns are looked up by name."""


def _as_it_is(value: Any) -> Any:
    return value


def _no_words(value: Any) -> str | None:  # noqa: ARG001  # the value needs no words
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldKind:
    """The kind of a field's values. They may be null if the column may."""

    filter: str | None = None
    """The input type by which filters compare them, as named in the schema. None: no filter compares them."""
    type: type[int] | type[str] = str
    to_wire: Callable[[Any], Any] = _as_it_is
    """Converts the value of the column to the value for clients."""
    in_words: Callable[[Any], str | None] = _no_words
    """The value in words for people, if it needs them."""
    beyond: tuple[int, int] | tuple[str, str] | None = None
    """Less and greater than all values: the stand-ins for null in sorted lists. None: columns of this kind can't be
    both nullable and sorted."""
    is_card: bool = False
    """The column holds an id, and the state has the card under the field's name; people are shown the card's name."""
    is_enum: bool = False
    are_cards: bool = False
    """The column holds ids between spaces, and the state has the cards under the field's name, in the order to show
    them in."""
    are_ids: bool = False
    """The column holds ids between spaces, and the resolver of the field loads the cards."""
    is_named: bool = False
    """The column holds an id, and the resolver of the field loads the object."""
    is_loaded: bool = False
    """The column only shows that something has changed. The resolver of the field loads the values, because they depend
    on the viewer."""


def one_of(
    values: type[IntEnum], *, filter: str | None = None, label: Callable[[IntEnum], str] | None = None
) -> FieldKind:
    return FieldKind(
        filter=filter,
        type=int,
        to_wire={int(value): value.name for value in values}.get,
        in_words=_no_words if label is None else {int(value): label(value) for value in values}.get,
        is_enum=True,
    )


def _wire(at: int | None) -> str | None:
    return None if at is None else clock.to_wire(at)


ID = FieldKind(filter="IDFilter")
TEAM = FieldKind(filter="IDFilter", is_card=True)
STAGE = FieldKind(filter="IDFilter", is_card=True)
PARENT = FieldKind(filter="IDFilter", is_card=True)
PERSON = FieldKind(filter="UserRefFilter", is_card=True)
TITLE = FieldKind(filter="StringFilter")
TEXT = FieldKind()
"""Filtering by it would need a folded column, as titles have."""
DAY = FieldKind(filter="DateFilter", beyond=("", "9999-99-99"))
INSTANT = FieldKind(filter="DateTimeFilter", type=int, to_wire=_wire, beyond=(-(2**61), 2**61))
NUMBER = FieldKind(filter="IntFilter", type=int, beyond=(-(2**61), 2**61))
BOOLEAN = FieldKind(filter="Boolean", type=int)
LABELS = FieldKind(filter="SetFilter", to_wire=str.split, are_cards=True)
PEOPLE = FieldKind(filter="UserRefFilter", to_wire=str.split, are_ids=True)
JSON = FieldKind(to_wire=orjson.loads)
"""The column holds JSON text."""
OCCURRENCE = FieldKind(is_named=True)
RELATIONS = FieldKind(type=int, to_wire=_no_words, is_loaded=True)
COMPUTED = FieldKind()
"""Computed from other fields, or loaded."""
IS_NULL = FieldKind(to_wire=lambda at: at is None)
"""Whether the instant in the column is still null."""

NEVER = "It never changes."
ALWAYS = "Every change changes it, and the event says it by itself."
FOLLOWS = "It follows from other fields and from who looks."


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    name: str = field(kw_only=False)
    """The name in the schema."""
    kind: FieldKind = field(kw_only=False)
    column: str | None = field(kw_only=False, default=None)
    """The column of its value: for a person, a team or a column of a board, that of the id."""
    untold: str | None = None
    """Why events do not record changes of it. None: they do."""
    seen_alike: bool | None = None
    """Whether all who see the object see the same value, so that subscribers can share it. None: yes for the value of a
    column, no for a computed one."""

    @property
    def attribute(self) -> str:
        """Its name in Python: dueDate is due_date."""
        return in_python(self.name)

    @property
    def is_seen_alike(self) -> bool:
        return self.column is not None if self.seen_alike is None else self.seen_alike


def in_python(name: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name)


class Changes:
    """Compares two states: which fields have changed, by their names in the schema, with both values in words for people."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._told = tuple((each, each.column) for each in fields if each.untold is None and each.column is not None)

    def between(self, before: State, now: State) -> Iterator[Change]:
        for each, column in self._told:
            was, is_now = before[column], now[column]
            if was != is_now:
                to_wire = each.kind.to_wire
                yield Change(
                    each.name, to_wire(was), to_wire(is_now), _words(each, was, before), _words(each, is_now, now)
                )


def _words(field: Field, value: Any, state: State) -> str | None:  # Any: what the column holds
    if field.kind.are_cards:
        return ", ".join(card["name"] for card in state[field.name]) or None
    if not field.kind.is_card:
        return field.kind.in_words(value)
    return None if state[field.name] is None else state[field.name]["name"]
