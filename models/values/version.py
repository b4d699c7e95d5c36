"""`expectedVersion`: whether somebody else has changed what a call is about to set."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from models.errors import Conflict


class Versioned(Protocol):
    id: str
    version: int


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """The changes since the version that a call expects, when that is not the current one."""

    fields: frozenset[str] | None
    """The changed fields, named as in the schema. None: the log does not reach back that far, or that version never
    existed."""
    is_to_come: bool = False
    """The thing has not reached that version yet."""

    def must_not_meet(self, setting: Collection[str], thing: Versioned, *path: str) -> None:
        """`setting` are the fields that the call sets; `path` is the path of the version, if that is not in an input."""
        conflicting = sorted(setting if self.fields is None else self.fields.intersection(setting))
        where = path or ("input", "expectedVersion")
        if conflicting and self.is_to_come:
            raise Conflict(
                "There is no such version yet. Look at `current`, and decide again.",
                *where,
                current=thing,
                fields=conflicting,
            )
        if conflicting:
            raise Conflict(
                "This was changed by somebody else in the meantime. Look at `current`, and decide again.",
                *where,
                current=thing,
                fields=conflicting,
            )


def has_changed_since(thing: Versioned, fields: Collection[str], *path: str) -> Conflict:
    """The conflict of an undo when a newer change, by the caller or another user, has set these fields."""
    return Conflict(
        "This was changed again later. Undo the later change first, or change it by hand.",
        *path,
        current=thing,
        fields=sorted(fields),
    )
