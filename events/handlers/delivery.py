"""Reactions to a commit, in this process and by hints to the others.

Each handler gets the whole unit, because its events belong together. All of this may be lost with the process. The log
is the source of truth: the follower of each process reads from it any events that the process was not sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from events.bus.messages import Committed
from events.event import Logged
from events.storage.job import Job


class TakesEvents(Protocol):
    def on_event(self, logged: Logged, /) -> None: ...


class TakesHints(Protocol):
    def hint(self, events: Iterable[Logged], /) -> None: ...


class Publishes(Protocol):
    def publish(self, logged: Sequence[Logged], /) -> None: ...


class Wakes(Protocol):
    def wake_for(self, jobs: Iterable[Job], /) -> None: ...


class DeliveryComponents(Protocol):
    """The parts of the application that deliver events. A part that is None does not run in this process."""

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


class DeliveryHandler:
    def __init__(self, components: DeliveryComponents) -> None:
        self._components = components


class ForgetStaleCallers(DeliveryHandler):
    """Runs before the mutation is answered, so that a revoked right no longer works by then."""

    def __call__(self, committed: Committed) -> None:
        for logged in committed.logged:
            self._components.authenticator.on_event(logged)


class WriteTheSecurityLog(DeliveryHandler):
    def __call__(self, committed: Committed) -> None:
        for logged in committed.logged:
            self._components.security.on_event(logged)


class DeliverToSubscriptions(DeliveryHandler):
    """Delivers in this process. The follower puts events in order and delivers each once, whichever process was faster."""

    async def __call__(self, committed: Committed) -> None:
        if self._components.follower is not None:
            self._components.follower.hint(committed.logged)


class HintOtherProcesses(DeliveryHandler):
    async def __call__(self, committed: Committed) -> None:
        if self._components.wake is not None:
            self._components.wake.publish(committed.logged)


class WakeTheWorker(DeliveryHandler):
    def __call__(self, committed: Committed) -> None:
        if committed.jobs:
            self._components.worker.wake_for(committed.jobs)
