"""Whatever comes in whatever order, the store ends as the server is."""

from __future__ import annotations

from typing import Any

from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from taskflow_client import Store

IDS = ["task_a", "task_b", "task_c"]
an_id = strategies.sampled_from(IDS)
Task = dict[str, Any]


class Server:
    """Its tasks, and the log of what a filtered stream sends of them: who is in the list, and each state."""

    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}
        self.listed: set[str] = set()
        self.log: list[tuple[str, str, Task]] = []

    def changes(self, id: str, *, raises: bool, fits: bool) -> None:
        before = self.tasks.get(id, {"id": id, "version": 0, "comments": 0})
        after = {**before, "version": before["version"] + raises, "comments": before["comments"] + (not raises)}
        self.tasks[id] = after
        if fits:
            self.log.append(("enter", id, after))
            self.listed.add(id)
        elif id in self.listed:
            self.log.append(("leave", id, after))
            self.listed.discard(id)

    def list(self) -> dict[str, Task]:
        return {id: self.tasks[id] for id in self.listed}


class Histories(RuleBasedStateMachine):
    """Answers may have been read at any moment between question and arrival, and arrive in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.server = Server()
        self.store = Store()
        self.place = 0
        self.asked: list[tuple[int, str, Task | None]] = []
        self.fetching: dict[str, Task] | None = None
        self.fetched_from = 0

    @rule(id=an_id, raises=strategies.booleans(), fits=strategies.booleans())
    def something_happens(self, id: str, raises: bool, fits: bool) -> None:
        self.server.changes(id, raises=raises or id not in self.server.tasks, fits=fits)

    @precondition(lambda self: self.fetching is None and self.place < len(self.server.log))
    @rule()
    def the_stream_goes_on(self) -> None:
        what, id, task = self.server.log[self.place]
        self.place += 1
        if what == "enter":
            self.store.enter(task)
        else:
            self.store.leave(id)

    @rule(id=an_id)
    def one_is_asked_for(self, id: str) -> None:
        self.asked.append((self.store.mark(), id, None))

    @precondition(lambda self: self.asked)
    @rule(data=strategies.data())
    def it_is_read(self, data: strategies.DataObject) -> None:
        at = data.draw(strategies.integers(0, len(self.asked) - 1))
        mark, id, _ = self.asked[at]
        self.asked[at] = (mark, id, self.server.tasks.get(id))

    @precondition(lambda self: self.asked)
    @rule(data=strategies.data())
    def its_answer_comes(self, data: strategies.DataObject) -> None:
        mark, _, task = self.asked.pop(data.draw(strategies.integers(0, len(self.asked) - 1)))
        self.store.answer(task, mark)

    @rule(first=strategies.sets(an_id))
    def the_list_is_fetched_anew(self, first: set[str]) -> None:
        self.store.begin()
        self.fetched_from = len(self.server.log)
        self.fetching = {id: task for id, task in self.server.list().items() if id in first}
        self.rest = set(IDS) - first

    @precondition(lambda self: self.fetching is not None)
    @rule()
    def its_last_page_comes(self) -> None:
        assert self.fetching is not None
        later = {id: task for id, task in self.server.list().items() if id in self.rest}
        self.store.replace([*self.fetching.values(), *later.values()])
        self.place, self.fetching = self.fetched_from, None

    @invariant()
    def is_right_once_the_stream_is_through(self) -> None:
        if self.fetching is None and self.place == len(self.server.log):
            listed = self.server.list()
            assert set(self.store) == set(listed)
            for id, task in listed.items():
                assert self.store[id] == task

    @invariant()
    def nothing_that_the_stream_has_said_is_taken_back(self) -> None:
        if self.fetching is None:
            for what, id, task in self.server.log[self.fetched_from : self.place]:
                if what == "enter" and id in self.store:
                    assert self.store[id]["version"] >= task["version"]


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
