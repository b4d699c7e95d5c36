"""The people who look at each task now. They are kept in memory alone, neither in the database nor in the log."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from events.event import Logged
from events.states import PERSON, PersonCard, card
from models.values.folding import fold

MOST_SHOWN = 50
"""The most people that are shown for a task, the first ones by name."""
SETTLED_SECONDS = 0.5

Callback = Callable[[], None]
Release = Callable[[], None]


@dataclass(slots=True)
class Looker:
    """A person, and a task that they look at."""

    id: str
    name: str
    version: int
    card: PersonCard | None = None
    """None: they look at it through another process, which shares only the fields above."""
    times: int = 0
    """In how many places they look at it, since one person may have the task open in several tabs."""
    order: tuple[str, str] = field(init=False)
    """Sorts by name. It is stored, because folding costs more than sorting."""

    def __post_init__(self) -> None:
        self.order = fold(self.name), self.id


class Presence:
    """Each process has one instance. It holds an entry for each person and task looked at through this process, so it
    is bounded by the limit of subscriptions for each caller; and at most `MOST_SHOWN` people of other processes for
    each of these tasks."""

    def __init__(self) -> None:
        self._here: dict[str, dict[str, Looker]] = {}
        self._tasks_of: defaultdict[str, set[str]] = defaultdict(set)
        """The tasks that each person looks at through this process."""
        self._elsewhere: dict[str, Sequence[Looker]] = {}
        self._callbacks: defaultdict[str, list[Callback]] = defaultdict(list)
        self.changed_here: Callable[[str], None] = lambda _: None
        """Called with a task's id when the people who look at it through this process change, or when it gets its first
        watcher."""
        self.ask_elsewhere: Callable[[str], Awaitable[None]] = _nobody_to_ask
        """Asks other processes who looks at a task through them. It gives up soon if there is no answer."""
        self.settled_seconds = SETTLED_SECONDS
        """Watchers are notified of a change after this delay, so that reloading a page is neither a departure nor an
        arrival."""

    @property
    def tasks(self) -> set[str]:
        """The tasks that are looked at, or watched, through this process."""
        return self._here.keys() | self._callbacks.keys()

    @property
    def lookers(self) -> int:
        """Pairs of a person and a task, through this process."""
        return sum(map(len, self._here.values()))

    def look(self, task_id: str, person: PersonCard) -> Release:
        """Records that the person looks at the task, until the returned function is called. Call that once."""
        lookers = self._here.setdefault(task_id, {})
        if person["id"] not in lookers:
            lookers[person["id"]] = _looker(person)
            self._tasks_of[person["id"]].add(task_id)
        looker = lookers[person["id"]]
        looker.times += 1
        if looker.times == 1:
            self._tell(task_id)
        return lambda: self._leave(task_id, person["id"])

    def watch(self, task_id: str, changed: Callback) -> Release:
        """`changed` is called whenever the people who look at the task change, until the returned function is called.
        Call that once."""
        self._callbacks[task_id].append(changed)
        if len(self._callbacks[task_id]) == 1 and task_id not in self._here:  # otherwise `look` has reported it
            self.changed_here(task_id)

        def release() -> None:
            self._callbacks[task_id].remove(changed)
            if not self._callbacks[task_id]:
                del self._callbacks[task_id]
            self._forget_if_unused(task_id)

        return release

    def at(self, task_id: str) -> list[Looker]:
        """Everybody who looks at the task, each once, by name."""
        return first_by_name([*self._elsewhere.get(task_id, ()), *self._here.get(task_id, {}).values()])

    def here(self, task_id: str) -> list[Looker]:
        """The people who look at it through this process, by name."""
        return first_by_name(self._here.get(task_id, {}).values())

    def put_elsewhere(self, task_id: str, lookers: Iterable[Looker]) -> None:
        """Sets the people who look at it through other processes."""
        if task_id not in self._here and task_id not in self._callbacks:
            return
        shown = first_by_name(lookers)
        if shown != self._elsewhere.get(task_id, []):
            self._elsewhere[task_id] = shown
            self._call(task_id)

    def forget_elsewhere(self) -> None:
        """Called when no other process reports any more who looks at tasks."""
        for task_id in list(self._elsewhere):
            del self._elsewhere[task_id]
            self._call(task_id)

    def on_event(self, event: Logged) -> None:
        """Updates the name of a person who has changed it."""
        if event.name != "user.updated":
            return
        told: PersonCard = card(PERSON, event.state, event.subject_id)
        for task_id in self._tasks_of.get(event.subject_id, ()):
            looker = self._here[task_id][event.subject_id]
            if looker.version < told["version"]:
                self._here[task_id][event.subject_id] = _looker(told, times=looker.times)
                self._tell(task_id)

    def _leave(self, task_id: str, person_id: str) -> None:
        looker = self._here[task_id][person_id]
        looker.times -= 1
        if looker.times:
            return
        del self._here[task_id][person_id]
        if not self._here[task_id]:
            del self._here[task_id]
        self._tasks_of[person_id].remove(task_id)
        if not self._tasks_of[person_id]:
            del self._tasks_of[person_id]
        self._tell(task_id)
        self._forget_if_unused(task_id)

    def _tell(self, task_id: str) -> None:
        self._call(task_id)
        self.changed_here(task_id)

    def _call(self, task_id: str) -> None:
        for changed in tuple(self._callbacks.get(task_id, ())):
            changed()

    def _forget_if_unused(self, task_id: str) -> None:
        if task_id not in self._here and task_id not in self._callbacks:
            self._elsewhere.pop(task_id, None)


async def _nobody_to_ask(_: str) -> None:
    pass


def _looker(card: PersonCard, *, times: int = 0) -> Looker:
    return Looker(card["id"], card["name"], card["version"], card, times)


def first_by_name(lookers: Iterable[Looker]) -> list[Looker]:
    """Each person once; if a person has several entries, the last one counts."""
    people = {looker.id: looker for looker in lookers}
    return heapq.nsmallest(MOST_SHOWN, people.values(), key=lambda looker: looker.order)
