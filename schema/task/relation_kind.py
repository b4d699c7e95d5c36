"""How one task relates to another. Import it from here: then it is published before it is used."""

from models.task.relations import RelationKind
from schema.language.enums import described_enum

__all__ = ["RelationKind"]

described_enum(
    RelationKind,
    "RelationKind",
    "How one task relates to another.",
    BLOCKS="The other one can't be done before it.",
    BLOCKED_BY="It can't be done before the other one. That is shown, not enforced.",
    RELATES="They are related.",
    DUPLICATES="It duplicates the other one.",
    DUPLICATED_BY="The other one duplicates it.",
)
