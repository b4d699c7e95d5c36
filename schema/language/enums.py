"""Publishes enums of the models in the schema: each with its name there, and a description of every value."""

from enum import Enum
from typing import cast

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition


def described_enum(cls: type[Enum], name: str, description: str, **values: str) -> None:
    """Publish an enum of ours under a name, with a sentence for each value. One that is forgotten is an error at import."""
    strawberry.enum(cls, name=name, description=description)
    definition = cast("StrawberryEnumDefinition", cls.__strawberry_definition__)  # type: ignore[attr-defined]  # set by the line above
    if {value.name for value in definition.values} != values.keys():
        raise LookupError(f"Describe every value of {name}, and no other.")
    for value in definition.values:
        value.description = values[value.name]
