"""Factories of the parts of a process that tracing watches. Without tracing they are the plain classes, so tracing
costs nothing then: no call checks whether it is on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from events.bus.messages import Committed
from events.jobs.queue import Queue
from events.jobs.runner import JobRunner
from events.live.hub import Hub
from taskflow.api.execution.measures import Measures
from taskflow.api.transport.middleware import App
from taskflow.mail.mailer import Mailer, mailer_for
from taskflow.push.sender import PushSender
from taskflow.storage.database import Database


def as_it_is(app: App) -> App:
    return app


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruments:
    database: Callable[..., Database] = Database
    queue: Callable[[Callable[[], str]], Queue] = Queue
    measures: Callable[[], Measures] = Measures
    runner: Callable[..., JobRunner] = JobRunner
    mailer: Callable[..., Mailer] = mailer_for
    push: Callable[..., PushSender] = PushSender
    hub: Callable[[], Hub] = Hub
    front: Callable[[App], App] = as_it_is
    """Wraps the layer that all requests pass."""
    committed: Callable[[Committed], None] | None = None
    """A handler of committed units."""
    close: Callable[[], None] | None = None
    """Called in a thread when everything else has ended. It may take two seconds."""


PLAIN = Instruments()
