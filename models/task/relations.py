"""Relations between two tasks, of one team or of two: blocking, duplicate, or just related."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from models.errors import Code, Invalid, LimitReached
from models.wording.sentence import sentence

MOST_RELATIONS = 100
"""Of a task."""


class RelationKind(StrEnum):
    """The relation, seen from one of the two tasks."""

    BLOCKS = "BLOCKS"
    BLOCKED_BY = "BLOCKED_BY"
    RELATES = "RELATES"
    DUPLICATES = "DUPLICATES"
    DUPLICATED_BY = "DUPLICATED_BY"


class StoredKind(IntEnum):
    """From the first task of a row to the second one."""

    BLOCKS = 0
    RELATES = 1
    DUPLICATES = 2


_SEEN = {
    StoredKind.BLOCKS: (RelationKind.BLOCKS, RelationKind.BLOCKED_BY),
    StoredKind.RELATES: (RelationKind.RELATES, RelationKind.RELATES),
    StoredKind.DUPLICATES: (RelationKind.DUPLICATES, RelationKind.DUPLICATED_BY),
}
"""The kind of a row for its first and for its second task."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation as it is stored, once for both tasks."""

    kind: StoredKind
    a_id: str
    b_id: str

    @classmethod
    def of(cls, id: str, kind: RelationKind, to: str) -> Relation:
        if kind is RelationKind.RELATES:
            return cls(StoredKind.RELATES, *sorted((id, to)))
        stored = next(stored for stored, seen in _SEEN.items() if kind in seen)
        first, second = (id, to) if kind is _SEEN[stored][0] else (to, id)
        return cls(stored, first, second)

    def seen_by(self, id: str) -> tuple[RelationKind, str]:
        """Its kind for that task, and the other one."""
        return (_SEEN[self.kind][0], self.b_id) if id == self.a_id else (_SEEN[self.kind][1], self.a_id)


def would_close_a_circle(*path: str) -> Invalid:
    return Invalid(
        "The two tasks would block each other, or one itself. Remove another relation first.", *path, code=Code.CYCLE
    )


def too_many_relations(*path: str) -> LimitReached:
    return LimitReached(
        sentence("A task has at most {most} relations. Remove one first.", most=MOST_RELATIONS),
        *path,
        limit=MOST_RELATIONS,
    )
