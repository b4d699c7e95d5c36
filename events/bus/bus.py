"""The in-process event bus: calls the handlers of an event in order, and reports those that fail."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from events.bus.reaction import Call, Reaction, Subscribe, Typed, is_async, name_of

EVERYTHING = "*"
DRAIN_LIMIT = timedelta(seconds=10)
CANCEL_LIMIT = timedelta(seconds=1)

log = logging.getLogger("taskflow.bus")

OnError = Callable[[str, str, Exception], object]


class HandlerErrors(ExceptionGroup[Exception]):
    """Raised by a strict emit, after every handler has run."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """Passed to handlers of `*` for an event that is only a name. A typed event is passed as itself."""

    name: str
    payload: Any


@dataclass(frozen=True, slots=True)
class Emission:
    """One emit in progress: the failures so far, and the async handlers still to be awaited."""

    name: str
    payload: Any
    for_all: Any
    strict: bool
    errors: list[Exception] = field(default_factory=list)
    rest: list[tuple[Reaction, Callable[[], Any]]] = field(default_factory=list)

    @classmethod
    def of(cls, event: str | Typed, payload: object, *, strict: bool) -> Emission:
        if event == EVERYTHING:
            raise ValueError('"*" stands for every event. Emit one by its name.')
        if isinstance(event, str):
            payload = {} if payload is None else payload
            return cls(event, payload, Emitted(event, payload), strict)
        if payload is not None:
            raise TypeError(f"{event!r} is its own payload. Emit it alone.")
        return cls(name_of(type(event)), event, event, strict)

    def outcome(self) -> list[Exception]:
        if self.strict and self.errors:
            raise HandlerErrors(f"handlers of {self.name} failed", self.errors)
        return self.errors


class Bus:
    """Handlers run where the event is emitted; only the async ones that `emit` starts run beside it."""

    def __init__(self, on_error: OnError = lambda *_: None) -> None:
        self.on = Subscribe(functools.partial(self._register, once=False))
        self.once = Subscribe(functools.partial(self._register, once=True))
        self._on_error = on_error
        self._reactions: dict[str, tuple[Reaction, ...]] = {}
        self._count = itertools.count()
        self._lock = threading.Lock()
        self._running: set[asyncio.Task[None]] = set()
        # A task created inside a database transaction inherits it through the context, and its writes vanish or fail
        # with that transaction.
        self._clean = contextvars.copy_context()

    def off(self, event: str | type[Typed], handler: Call) -> None:
        name = name_of(event)
        with self._lock:
            self._keep(name, [other for other in self._reactions.get(name, ()) if not other.calls(handler)])

    def emit(self, event: str | Typed, payload: object = None, *, strict: bool = False) -> list[Exception]:
        """Runs the sync handlers and starts the async ones. Returns what failed so far, or raises it if strict."""
        emission = Emission.of(event, payload, strict=strict)
        self._call_all(emission)
        if emission.rest and not self._start(emission):
            self._clean.copy().run(asyncio.run, self._finish_all(emission))
        return emission.outcome()

    async def emit_async(self, event: str | Typed, payload: object = None, *, strict: bool = False) -> list[Exception]:
        """Runs the sync handlers, then the async ones all at once, and waits for them."""
        emission = Emission.of(event, payload, strict=strict)
        self._call_all(emission)
        await self._finish_all(emission)
        return emission.outcome()

    async def drain(self, limit: timedelta = DRAIN_LIMIT) -> int:
        """For shutdown: waits for the handlers that `emit` started, and for the ones those start. Returns how many it
        had to cancel."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limit.total_seconds()
        while (running := self._running_on(loop)) and (left := deadline - loop.time()) > 0:
            await asyncio.wait(running, timeout=left)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=CANCEL_LIMIT.total_seconds())
        return len(running)

    def handlers(self) -> list[Reaction]:
        """The table of handlers: by event, then in the order in which they run."""
        with self._lock:
            return [reaction for event in sorted(self._reactions) for reaction in self._reactions[event]]

    def _register(self, event: str, call: Call, priority: int, *, once: bool) -> None:
        with self._lock:
            current = self._reactions.get(event, ())
            others = [reaction for reaction in current if not reaction.calls(call)]
            # A handler that is registered again keeps its place.
            order = next((reaction.order for reaction in current if reaction not in others), None)
            order = next(self._count) if order is None else order
            self._keep(event, [*others, Reaction(event, priority, once, call, is_async(call), order)])

    def _keep(self, event: str, reactions: list[Reaction]) -> None:
        # A new tuple each time: an emit goes on with the one it began with.
        self._reactions[event] = tuple(sorted(reactions, key=Reaction.turn))
        if not reactions:
            del self._reactions[event]

    def _snapshot(self, event: str) -> tuple[Reaction, ...]:
        with self._lock:
            ours, everything = self._reactions.get(event, ()), self._reactions.get(EVERYTHING, ())
        return tuple(sorted(ours + everything, key=Reaction.turn)) if everything else ours

    def _claim(self, reaction: Reaction) -> bool:
        """Of all the emits that reach a `once` handler, only one removes it from the table and may call it."""
        if not reaction.once:
            return True
        with self._lock:
            current = self._reactions.get(reaction.event, ())
            if reaction in current:
                self._keep(reaction.event, [other for other in current if other is not reaction])
            return reaction in current

    def _call_all(self, emission: Emission) -> None:
        for reaction in filter(self._claim, self._snapshot(emission.name)):
            try:
                self._call(emission, reaction)
            except Exception as error:  # noqa: BLE001  # one failing handler never stops the others
                self._failed(emission, reaction, error)

    def _call(self, emission: Emission, reaction: Reaction) -> None:
        told = emission.for_all if reaction.event == EVERYTHING else emission.payload
        if reaction.is_async:
            emission.rest.append((reaction, functools.partial(reaction.call, told)))
        elif inspect.isawaitable(result := reaction.call(told)):
            emission.rest.append((reaction, lambda: result))

    def _start(self, emission: Emission) -> bool:
        """Starts the async handlers beside the emitter. The bus holds their tasks and drains them. Returns False if no
        event loop runs."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        beside = replace(emission, strict=False, errors=[])  # once emit has returned, there is nobody to raise to
        for reaction, work in emission.rest:
            label = f"{reaction.handler} on {emission.name}"
            task = loop.create_task(self._finish(beside, reaction, work), name=label, context=self._clean.copy())
            self._running.add(task)  # the event loop itself holds only a weak reference to a task
            task.add_done_callback(self._let_go)
        return True

    async def _finish_all(self, emission: Emission) -> None:
        rest = (self._finish(emission, reaction, work) for reaction, work in emission.rest)
        for ended in await asyncio.gather(*rest, return_exceptions=True):
            if ended is not None:
                raise ended  # no handler failed here: the task was cancelled, or the process is exiting

    async def _finish(self, emission: Emission, reaction: Reaction, work: Callable[[], Any]) -> None:
        try:
            await work()
        except Exception as error:  # noqa: BLE001  # one failing handler never stops the others
            self._failed(emission, reaction, error)

    def _failed(self, emission: Emission, reaction: Reaction, error: Exception) -> None:
        emission.errors.append(error)
        if emission.strict:
            return  # the caller asked for a raised error, and reports it itself
        log.error("%s failed on %s", reaction.handler, emission.name, exc_info=error)
        try:
            self._on_error(emission.name, reaction.handler, error)
        except Exception:
            log.exception("counting that failure failed too")

    def _let_go(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if task.cancelled():
            log.warning("%s was cancelled before it had finished", task.get_name())

    def _running_on(self, loop: asyncio.AbstractEventLoop) -> set[asyncio.Task[None]]:
        """All tasks but the calling one: a handler may drain the bus too."""
        asking = asyncio.current_task(loop)
        return {task for task in self._running.copy() if task.get_loop() is loop and task is not asking}
