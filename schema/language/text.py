"""Validates text from clients: refuses what a database can't store or a screen can't show."""

from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import Any

import strawberry
from strawberry.types.base import has_object_definition
from strawberry.utils.str_converters import to_camel_case

from models.errors import Invalid
from models.wording.sentence import Sentence, sentence


def check_text(value: object, *path: str) -> None:
    """Walk what a root field was given and raise Invalid at the first text that can't be kept: `check_text(arguments)`."""
    if isinstance(value, str):
        _check(value, path)
    elif isinstance(value, strawberry.Some):
        check_text(value.value, *path)
    elif value is not None and not isinstance(value, _WITHOUT_TEXT):
        for name, item in _parts_of(value):
            if item is not None:  # as are most fields of most inputs
                check_text(item, *path, name)


_WITHOUT_TEXT = (int, float, Enum)


def _parts_of(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, dict):
        return [(to_camel_case(name), item) for name, item in value.items()]
    if isinstance(value, list | tuple):
        return [(str(index), item) for index, item in enumerate(value)]
    cls: Any = type(value)  # mypy takes no class for hashable
    return [(shown, getattr(value, name)) for name, shown in _fields_of(cls)]


@cache
def _fields_of(cls: type) -> tuple[tuple[str, str], ...]:
    """Of an input: their names in Python, and in the schema."""
    if not has_object_definition(cls):
        return ()
    fields = cls.__strawberry_definition__.fields
    return tuple((field.python_name, field.graphql_name or to_camel_case(field.python_name)) for field in fields)


def fault_of(text: str) -> Sentence | None:
    """The reason why this text is refused, if there is one."""
    if "\x00" in text:
        return sentence("This text can't contain the character NUL. Remove it and try again.")
    if not text.isascii() and not _is_unicode(text):
        return sentence("This text contains half of a character (a lone surrogate). Remove it and try again.")
    return None


def _check(text: str, path: tuple[str, ...]) -> None:
    fault = fault_of(text)
    if fault is not None:
        raise Invalid(fault, *path)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
