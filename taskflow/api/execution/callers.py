"""Counts the connections and subscriptions of each caller in this process. A limit for each connection alone would not stop a
caller who opens many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from models.errors import LimitReached
from models.viewer import Viewer
from models.wording.sentence import plural, sentence
from taskflow.api.execution.request import ApiRequest
from taskflow.authentication.network import network_of

MAX_CONNECTIONS = 50
MAX_SUBSCRIPTIONS = 500
MAX_WINDOWS = 5_000
"""Subscriptions to `taskWindow` in a process: each reads its list again after changes."""
MAX_WINDOWS_OF_A_CALLER = 60
"""Windows over all connections: on event streams each window has a connection of its own."""
MAX_WINDOWS_OF_A_SOCKET = 20
MAX_VALUES = 10_000
"""Values in the arguments of all subscriptions of a caller. Each change is compared with each of them."""

Release = Callable[[], None]


@dataclass(slots=True)
class Usage:
    connections: int = 0
    subscriptions: int = 0
    values: int = 0
    windows: int = 0

    @property
    def is_nothing(self) -> bool:
        return not (self.connections or self.subscriptions)


@dataclass(slots=True)
class CallerLimits:
    """Counts for each process separately: a shared count would need a lease for each connection, and would be wrong
    whenever a process dies or Redis is away."""

    connections: int = MAX_CONNECTIONS
    subscriptions: int = MAX_SUBSCRIPTIONS
    values: int = MAX_VALUES
    windows: int = MAX_WINDOWS
    windows_of_a_caller: int = MAX_WINDOWS_OF_A_CALLER
    _usage: dict[str, Usage] = field(default_factory=dict)
    _windows: Counter[str] = field(default_factory=Counter)
    """Windows by socket; windows with a connection of their own are counted together."""

    def connects(self, caller: str) -> Release:
        """Counts a connection. Call the returned function once when it is closed. Raises LimitReached."""
        if self.usage(caller).connections >= self.connections:
            raise LimitReached(
                plural(
                    "You have {n} connection open, which is the most. Close it, then try again.",
                    "You have {n} connections open, which is the most. Close one, then try again.",
                    n=self.connections,
                ),
                limit=self.connections,
            )
        return self._take(caller, Usage(connections=1))

    def subscribes(self, caller: str, values: int, *, window_of: str | None = None) -> Release:
        """Counts a subscription. `values`: how many its arguments contain. `window_of`: the socket, if it is a window
        on one. Call the returned function once when the subscription ends. Raises LimitReached."""
        used = self.usage(caller)
        if used.subscriptions >= self.subscriptions:
            raise LimitReached(
                plural(
                    "You have {n} subscription running, which is the most. Complete it first.",
                    "You have {n} subscriptions running, which is the most. Complete some first.",
                    n=self.subscriptions,
                ),
                limit=self.subscriptions,
            )
        if used.values + values > self.values:
            raise LimitReached(
                plural(
                    "The filters of your subscriptions hold {n} value; with this one it would be more than {most}."
                    " Complete it first, or filter by less.",
                    "The filters of your subscriptions hold {n} values; with this one it would be more than {most}."
                    " Complete some first, or filter by less.",
                    n=used.values,
                    most=self.values,
                ),
                limit=self.values,
            )
        if window_of is None:
            return self._take(caller, Usage(subscriptions=1, values=values))
        if used.windows >= self.windows_of_a_caller:
            raise LimitReached(
                plural(
                    "You have {n} window open, which is the most. Complete it first.",
                    "You have {n} windows open, which is the most. Complete some first.",
                    n=used.windows,
                ),
                limit=self.windows_of_a_caller,
            )
        close = self._opens_window(window_of)
        release = self._take(caller, Usage(subscriptions=1, values=values, windows=1))

        def release_both() -> None:
            close()
            release()

        return release_both

    @property
    def open_windows(self) -> int:
        return self._windows.total()

    def _opens_window(self, socket: str) -> Release:
        if socket and self._windows[socket] >= MAX_WINDOWS_OF_A_SOCKET:
            raise LimitReached(
                sentence("A connection has at most {most} windows. Complete one first.", most=MAX_WINDOWS_OF_A_SOCKET),
                limit=MAX_WINDOWS_OF_A_SOCKET,
            )
        if self.open_windows >= self.windows:
            raise LimitReached(
                sentence("The server has at most {most} windows. Try again later.", most=self.windows),
                limit=self.windows,
            )
        self._windows[socket] += 1

        def close() -> None:
            self._windows[socket] -= 1
            if not self._windows[socket]:
                del self._windows[socket]

        return close

    def usage(self, caller: str) -> Usage:
        return self._usage.get(caller, Usage())

    def _take(self, caller: str, more: Usage) -> Release:
        used = self._usage.setdefault(caller, Usage())
        _add(used, more, 1)

        def release() -> None:
            _add(used, more, -1)
            if used.is_nothing:
                self._usage.pop(caller, None)

        return release


def connection_owner_of(viewer: Viewer | None, request: ApiRequest) -> str:
    """The name under which connections and subscriptions are counted: a user, with all of their sessions and API keys,
    or the network of somebody who is not signed in. A key has no count of its own: connections cost the server memory
    for as long as they are open, and a user would get as many again with each key."""
    return f"network:{network_of(request.address)}" if viewer is None else f"user:{viewer.id}"


def budget_key_of(viewer: Viewer | None, request: ApiRequest) -> str:
    """The name under which cost points are counted. Here an API key counts by itself, so that a program that uses up
    its points does not lock its owner out of the dashboard."""
    if viewer is not None and viewer.api_key_id:
        return f"key:{viewer.api_key_id}"
    return connection_owner_of(viewer, request)


def _add(used: Usage, more: Usage, times: int) -> None:
    used.connections += times * more.connections
    used.subscriptions += times * more.subscriptions
    used.values += times * more.values
    used.windows += times * more.windows
