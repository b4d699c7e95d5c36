"""After any history of events and answers, the store equals the server, and no task ever goes back to an older
version."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given, settings, strategies

from taskflow_client import Store

IDS = ["task_a", "task_b"]
an_id = strategies.sampled_from(IDS)
Task = dict[str, Any]


class Server:
    """A server's tasks, and the log of the changes that a filtered stream sends."""

    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}
        self.fits: set[str] = set()
        self.log: list[tuple[str, str, Task]] = []

    def changes(self, id: str, *, raises: bool, fits: bool) -> None:
        before = self.tasks.get(id, {"id": id, "version": 0, "comments": 0})
        after = {**before, "version": before["version"] + raises, "comments": before["comments"] + (not raises)}
        self.tasks[id] = after
        if fits:
            self.log.append(("enter", id, after))
            self.fits.add(id)
        elif id in self.fits:
            self.log.append(("leave", id, after))
            self.fits.discard(id)

    def list(self) -> dict[str, Task]:
        return {id: self.tasks[id] for id in self.fits}


class History:
    """Random histories. An answer is read when it is requested or when it arrives, and the server may be restored from
    a copy."""

    def __init__(self) -> None:
        self.server = Server()
        self.backup = copy.deepcopy(self.server)
        self.store = Store()
        self.place = 0
        self.asked: list[tuple[int, str, Task | None]] = []
        self.first_page: dict[str, Task] | None = None
        self.shown: dict[str, int] = {}
        """The newest version of each task that was shown since it entered the list."""

    def something_happens(self, id: str, *, raises: bool, fits: bool) -> None:
        self.server.changes(id, raises=raises or id not in self.server.tasks, fits=fits)

    def the_stream_goes_on(self, most: int) -> None:
        if self.first_page is not None:
            return
        for what, id, task in self.server.log[self.place : self.place + most]:
            self.place += 1
            if what == "enter":
                self.store.enter(task)
            else:
                self.store.leave(id)
                self.shown.pop(id, None)

    def one_is_asked_for(self, id: str, *, late: bool) -> None:
        self.asked.append((self.store.mark(), id, None if late else self.server.tasks.get(id)))

    def an_answer_comes(self, which: int) -> None:
        if self.asked:
            mark, id, task = self.asked.pop(which % len(self.asked))
            self.store.answer(task or self.server.tasks.get(id), mark)

    def the_database_is_copied(self) -> None:
        self.backup = copy.deepcopy(self.server)

    def the_list_is_fetched_anew(self, first: set[str], *, set_back: bool) -> None:
        if set_back:
            self.server = copy.deepcopy(self.backup)
        self.store.begin()
        self.place = len(self.server.log)
        self.first_page = {id: task for id, task in self.server.list().items() if id in first}
        self.second = set(IDS) - first
        self.shown = {id: task["version"] for id, task in self.store.items()}

    def its_second_page_comes(self) -> None:
        if self.first_page is None:
            return
        later = {id: task for id, task in self.server.list().items() if id in self.second}
        told = {id: task["version"] for id, task in self.store.items() if task["version"] > self.shown.get(id, 0)}
        self.store.replace([*self.first_page.values(), *later.values()])
        self.first_page = None
        # answers that were shown since the fetch began stay, if their task is in the list; the rest is as fetched
        self.shown = {id: version for id, version in told.items() if id in self.store}

    def is_right(self) -> None:
        if self.first_page is not None:
            return
        for id, task in self.store.items():
            assert task["version"] >= self.shown.get(id, 0), "it has gone back"
            self.shown[id] = task["version"]
        if self.place == len(self.server.log):
            assert dict(self.store) == self.server.list()


def a(do: Any, *arguments: Any, **more: Any) -> strategies.SearchStrategy[Any]:
    drawn = strategies.tuples(strategies.tuples(*arguments), strategies.fixed_dictionaries(more))
    return drawn.map(lambda given: lambda history: do(history, *given[0], **given[1]))


yes_or_no = strategies.booleans()
HAPPENS = a(History.something_happens, an_id, raises=yes_or_no, fits=strategies.sampled_from([True, True, True, False]))
GOES_ON = a(History.the_stream_goes_on, strategies.integers(1, 3))
ASKED = a(History.one_is_asked_for, an_id, late=yes_or_no)
ANSWERED = a(History.an_answer_comes, strategies.integers(0, 9))
FETCHED = a(History.the_list_is_fetched_anew, strategies.sets(an_id), set_back=yes_or_no)
SECOND_PAGE = a(History.its_second_page_comes)
OFTEN = [HAPPENS, HAPPENS, GOES_ON, GOES_ON, ASKED, ANSWERED, SECOND_PAGE]


@settings(max_examples=250)
@given(
    strategies.lists(
        strategies.one_of(*OFTEN, *OFTEN, a(History.the_database_is_copied), FETCHED), min_size=20, max_size=60
    )
)
def test_the_newer_one_wins_in_any_history(steps: list[Any]) -> None:
    history = History()
    for step in steps:
        step(history)
        history.is_right()
    history.its_second_page_comes()
    history.the_stream_goes_on(1_000)
    history.is_right()


def a_task(version: int) -> Task:
    return {"id": "task_a", "version": version}


def test_a_fetch_does_not_overwrite_what_was_answered_in_the_meantime() -> None:
    store = Store()
    store.enter(a_task(1))
    store.begin()
    assert store.answer(a_task(2), store.mark())
    store.replace([a_task(1)])

    assert dict(store) == {"task_a": a_task(2)}


def test_an_answer_from_before_the_server_was_restored_is_ignored() -> None:
    store = Store()
    store.enter(a_task(3))
    mark = store.mark()
    store.begin()
    assert not store.answer(a_task(4), mark)
    store.replace([a_task(1)])
    assert not store.answer(a_task(4), mark)

    assert dict(store) == {"task_a": a_task(1)}


def test_an_answer_adds_no_task_to_the_list() -> None:
    store = Store()
    store.enter(a_task(1))
    store.leave("task_a")

    assert not store.answer(a_task(2), store.mark())
    assert not store.answer(None, store.mark())
    assert dict(store) == {}
