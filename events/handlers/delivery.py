"""Reactions to a commit: who must know of it in this process, and in the others.

Each gets the whole unit, because its events belong together. All of this may be lost with the process: the log is the truth, and the
followers of every process read from it what they were not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from events.event import Logged
from events.job import Job
from events.payloads import Committed


class TakesEvents(Protocol):
    def on_event(self, logged: Logged, /) -> None: ...


class TakesHints(Protocol):
    def hint(self, events: Iterable[Logged], /) -> None: ...


class Publishes(Protocol):
    def publish(self, logged: Sequence[Logged], /) -> None: ...


class Wakes(Protocol):
    def wake_for(self, jobs: Iterable[Job], /) -> None: ...


class Parts(Protocol):
    """Those of the application. What is None does not run in this process."""

    @property
    def authenticator(self) -> TakesEvents: ...

    @property
    def security(self) -> TakesEvents: ...

    @property
    def follower(self) -> TakesHints | None: ...

    @property
    def wake(self) -> Publishes | None: ...

    @property
    def worker(self) -> Wakes: ...


class Handler:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts


class ForgetStaleCallers(Handler):
    """Before the answer leaves: whoever lost a right has lost it when the mutation is answered."""

    def __call__(self, committed: Committed) -> None:
        for logged in committed.logged:
            self._parts.authenticator.on_event(logged)


class WriteTheSecurityLog(Handler):
    def __call__(self, committed: Committed) -> None:
        for logged in committed.logged:
            self._parts.security.on_event(logged)


class DeliverToSubscriptions(Handler):
    """In this process. The follower puts events in order and tells each once, whoever was faster."""

    async def __call__(self, committed: Committed) -> None:
        if self._parts.follower is not None:
            self._parts.follower.hint(committed.logged)


class HintOtherProcesses(Handler):
    async def __call__(self, committed: Committed) -> None:
        if self._parts.wake is not None:
            self._parts.wake.publish(committed.logged)


class WakeTheWorker(Handler):
    def __call__(self, committed: Committed) -> None:
        if committed.jobs:
            self._parts.worker.wake_for(committed.jobs)
