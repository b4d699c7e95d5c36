"""The labels of a task: their ids in one text, and how a call changes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from events.states import LabelCard
from models.errors import Invalid, LimitReached
from models.values.folding import fold
from models.wording.sentence import sentence

MOST = 50
"""Per task."""
REPLACED, ADDED, REMOVED = ("input", "labelIds"), ("input", "addLabelIds"), ("input", "removeLabelIds")

Cards = tuple[LabelCard, ...]


@dataclass(frozen=True, slots=True)
class Relabeling:
    """The change of one call to the labels of each of its tasks: it replaces them, or adds some and removes others."""

    replaced: Cards | None = None
    added: Cards = ()
    removed: Cards = ()

    @property
    def path(self) -> tuple[str, ...]:
        if self.replaced is not None:
            return REPLACED
        return ADDED if self.added else REMOVED

    @property
    def commutes(self) -> bool:
        """Adding and removing labels gives the same result in any order, so it conflicts with nothing."""
        return self.replaced is None

    def of(self, cards: Iterable[LabelCard], *, team_id: str, before: str) -> Cards:
        """The labels of a task after the change, when it is in team `team_id`, and was in team `before`."""
        _must_be_of(self.removed, {team_id, before}, REMOVED)
        if self.replaced is not None:
            _must_be_of(self.replaced, {team_id}, REPLACED)
            return by_name(self.replaced)
        _must_be_of(self.added, {team_id}, ADDED)
        after = by_name((*self.without_removed(cards), *self.added))
        if len(after) > MOST and self.added:
            raise too_many(*ADDED)
        return after

    def without_removed(self, cards: Iterable[LabelCard]) -> Cards:
        gone = {card["id"] for card in self.removed}
        return tuple(card for card in cards if card["id"] not in gone)


def too_many(*path: str) -> LimitReached:
    return LimitReached(sentence("A task has at most {most} labels. Remove some first.", most=MOST), *path, limit=MOST)


def by_name(cards: Iterable[LabelCard]) -> Cards:
    """Each label once, in the order in which labels are shown."""
    each = {card["id"]: card for card in cards}
    return tuple(sorted(each.values(), key=lambda card: (fold(card["name"]), card["id"])))


def ids_text(cards: Iterable[LabelCard]) -> str:
    """The value of the column: the ids between spaces, sorted, so that the same labels make the same text."""
    return ids_text_of(card["id"] for card in cards)


def ids_text_of(ids: Iterable[str]) -> str:
    joined = " ".join(sorted(ids))
    return f" {joined} " if joined else ""


def cards_of(ids: str, known: Mapping[str, LabelCard], *, team_id: str) -> Cards:
    """The labels of a task with these ids in that team. It leaves out deleted labels that are still to be taken off
    their tasks, and labels of another team, which a process of an older version leaves behind when it moves the task."""
    return by_name(known[id] for id in ids.split() if id in known and known[id]["team_id"] == team_id)


def _must_be_of(cards: Sequence[LabelCard], team_ids: set[str], path: tuple[str, ...]) -> None:
    for index, card in enumerate(cards):
        if card["team_id"] not in team_ids:
            raise Invalid(
                sentence("The label {name} belongs to another team than the task.", name=card["name"]),
                *path,
                str(index),
            )
