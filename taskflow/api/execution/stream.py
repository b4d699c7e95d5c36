"""A subscription on its way to one client: the operation to run, and the sink for its results."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Protocol

from events.live.sink import Ending
from models.viewer import Viewer
from taskflow.api.execution.operation import AdmittedOperation, OperationRunner, ResultJson
from taskflow.api.execution.request import ApiRequest


class Wakeable(Protocol):
    """The one method of a live Member that a transport calls."""

    def wake(self) -> None: ...


class Sink(ABC):
    """Receives the results of one subscription. `attach` sets the member to wake when there is room again."""

    _member: Wakeable | None = None

    def attach(self, member: Wakeable) -> None:
        self._member = member

    def detach(self) -> None:
        self._member = None

    def wake(self) -> None:
        if self._member is not None:
            self._member.wake()

    @abstractmethod
    def write(self, payload: bytes) -> bool:
        """False: there is no room, and it was not taken."""

    def write_all(self, payloads: Sequence[bytes]) -> int:
        """How many were taken, from the first on."""
        return next((number for number, payload in enumerate(payloads) if not self.write(payload)), len(payloads))

    @abstractmethod
    def end(self, ending: Ending) -> None:
        """Nothing more will come."""


class _Selective(Sink):
    """Leaves out some of the results."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink

    def attach(self, member: Wakeable) -> None:
        self._sink.attach(member)

    def detach(self) -> None:
        self._sink.detach()

    def end(self, ending: Ending) -> None:
        self._sink.end(ending)


class WithoutRepeats(_Selective):
    """Leaves out a result that is the same as the one before it."""

    _last = b""

    def write(self, payload: bytes) -> bool:
        if payload != self._last:
            if not self._sink.write(payload):
                return False
            self._last = payload
        return True


class StepsInOrder(_Selective):
    """Drops steps that the watcher's list includes already, and steps before the watcher was sent a list. Another run
    makes the list, concurrently with the steps."""

    _step: int | None = None

    def write(self, payload: bytes) -> bool:
        step = payload.step if isinstance(payload, ResultJson) else None
        is_whole = isinstance(payload, ResultJson) and payload.is_whole
        if step is not None and not is_whole and (self._step is None or step <= self._step):
            return True
        if not self._sink.write(payload):
            return False
        self._step = self._step if step is None else step
        return True


@dataclass(frozen=True, slots=True)
class AdmittedSubscription:
    """One subscription that may run."""

    runner: OperationRunner
    admitted: AdmittedOperation

    @property
    def viewer(self) -> Viewer | None:
        return self.admitted.viewer

    @property
    def request(self) -> ApiRequest:
        return self.admitted.request

    def run(self, window: Any = None) -> AsyncGenerator[bytes, None]:
        """The results over a window of the log (events.live.group.RunSubscription), or over what the resolver finds by itself."""
        return self.runner.subscribe(self.admitted, window)


class SubscriptionService(Protocol):
    async def follow(self, subscription: AdmittedSubscription, sink: Sink) -> None:
        """Attaches a member to the sink, and returns when the stream has ended or the caller cancels. Raises
        Problems."""
        ...


class UnsharedSubscriptions:
    """Runs each subscription separately, for one client: for fields that do not read the log, and where runs are not
    shared."""

    async def follow(self, subscription: AdmittedSubscription, sink: Sink) -> None:
        room = _RoomSignal()
        sink.attach(room)
        async with aclosing(subscription.run()) as payloads:
            async for payload in payloads:
                while not sink.write(payload):
                    await room.wait()
        sink.end(Ending.COMPLETE)


class _RoomSignal:
    def __init__(self) -> None:
        self._event = asyncio.Event()

    def wake(self) -> None:
        self._event.set()

    async def wait(self) -> None:
        self._event.clear()
        await self._event.wait()
