"""Cache of the labels that tasks are shown with, so that a list of tasks reads no second table.

The cached labels of a team are used if the team's log has not moved on since they were read, or if this process was
given everything that has happened in the team since, and none of it was about a label. So no label is older than the
task beside which it is shown, whichever process has renamed it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from events.event import Logged
from events.label import NOUN
from events.states import LabelCard
from events.storage.bounded_cache import BoundedCache
from events.storage.database import Reads
from models.label import rows as label_rows
from models.task.labels import cards_of
from models.values.shared import Shared

L = TypeVar("L")

MAX_BYTES = 16_000_000
MAX_BYTES_OF_A_TEAM = 4_000_000
"""Enough for 200 labels, and for 1,200 combinations of five of them on tasks. For a team that needs more, the cache
starts afresh."""
BYTES_OF_A_TEAM = 2_000
"""Of the objects of a team without labels, with the empty list of the tasks that have none."""
BYTES_OF_A_LABEL = 1_000
BYTES_OF_A_TASKS_LABELS = 200
"""Of the entry for a combination, without its key and its list."""

LabelCells = tuple[int, int, int]
"""Where the row of a task has its team, the ids of its labels as the task has them, and the head of its team's log when it was
read."""


class LabelCache(Generic[L]):
    """Each process has one instance. `on_event` must be called with each event; `show` turns a card into its shown
    form."""

    def __init__(self, show: Callable[[LabelCard], L], *, most: int = MAX_BYTES) -> None:
        self._show = show
        self._told: Mapping[str, int] = {}
        self._teams: BoundedCache[str, _Team[L]] = BoundedCache(most)

    @property
    def bytes(self) -> int:
        return self._teams.bytes

    def follow(self, positions: Mapping[str, int]) -> None:
        """`positions`: the number of the last event of each stream that was delivered here. The mapping is kept and
        read later."""
        self._told = positions

    def on_event(self, event: Logged) -> None:
        if event.noun == NOUN.name:
            self._teams.pop(event.stream)

    def forget_everything(self) -> None:
        """Called when this process has missed events."""
        self._teams.clear()

    async def shown(self, rows: Sequence[Sequence[Any]], cells: LabelCells, reads: Reads) -> list[Shared[L]]:
        """For each row the shown labels of its task, sorted by name."""
        team_at, ids_at, head_at = cells
        teams = {id: self._team(id, head) for id, head in {row[team_at]: row[head_at] for row in rows}.items()}
        shown = {id: team.shown for id, team in teams.items()}
        try:
            return [shown[row[team_at]][row[ids_at]] for row in rows]
        except KeyError:  # seldom
            missing = {(row[team_at], row[ids_at]) for row in rows if row[ids_at] not in shown[row[team_at]]}
        await self._read([(teams[id], ids) for id, ids in missing], reads)
        for id, ids in missing:
            self._keep(teams[id], ids)
        return [shown[row[team_at]][row[ids_at]] for row in rows]

    def _team(self, id: str, at: int) -> _Team[L]:
        """An event about a label drops the entry. A reader that is still filling it uses it for its own answer only."""
        known = self._teams.get(id)
        if known is not None and (at == known.at or at <= self._told.get(id, 0)):
            return known
        made: _Team[L] = _Team(id, at)
        self._teams.put(id, made, made.bytes)
        return made

    async def _read(self, of: Iterable[tuple[_Team[L], str]], reads: Reads) -> None:
        """Reads the cards that are missing. An id is never used again, so a label that is gone stays away."""
        unknown = {(team, id) for team, ids in of for id in ids.split() if id not in team.cards}
        cards = await label_rows.by_ids(reads, {id for _, id in unknown})
        for team, id in unknown:
            team.cards[id] = cards.get(id)
            self._grow(team, BYTES_OF_A_LABEL)

    def _keep(self, team: _Team[L], ids: str) -> None:
        there = {id: card for id in ids.split() if (card := team.cards[id]) is not None}
        shown: Shared[L] = Shared(team.label(card, self._show) for card in cards_of(ids, there, team_id=team.id))
        team.shown[ids] = shown
        self._grow(team, BYTES_OF_A_TASKS_LABELS + sys.getsizeof(ids) + shown.max_bytes)

    def _grow(self, team: _Team[L], by: int) -> None:
        team.bytes += by
        if self._teams.get(team.id) is not team:
            return
        if team.bytes > MAX_BYTES_OF_A_TEAM:
            self._teams.pop(team.id)
        else:
            self._teams.grow(team.id, by)


@dataclass(eq=False, slots=True)
class _Team(Generic[L]):
    id: str
    at: int
    """The position of the team's log before any of this was read."""
    cards: dict[str, LabelCard | None] = field(default_factory=dict)
    """None: there is no such label."""
    labels: dict[str, L] = field(default_factory=dict)
    shown: dict[str, Shared[L]] = field(default_factory=lambda: {"": Shared()})
    """By the ids in the task: tasks with the same ids share one entry."""
    bytes: int = BYTES_OF_A_TEAM

    def label(self, card: LabelCard, show: Callable[[LabelCard], L]) -> L:
        if card["id"] not in self.labels:
            self.labels[card["id"]] = show(card)
        return self.labels[card["id"]]
