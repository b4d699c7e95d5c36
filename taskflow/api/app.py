"""`/graphql`, as one ASGI application: HTTP, WebSockets and streams over one operation runner."""

from __future__ import annotations

from collections.abc import Sequence

from strawberry import Schema

from events.live.time_slices import TimeSlices
from models.event.security_log import SecurityLog
from taskflow.api.execution.budget import Budget
from taskflow.api.execution.callers import CallerLimits
from taskflow.api.execution.measures import Measures
from taskflow.api.execution.operation import ApiOptions, Authenticator, MakeContext, OperationRunner
from taskflow.api.execution.stream import SubscriptionService, UnsharedSubscriptions
from taskflow.api.transport.http import HttpHandler, Receive, Scope, Send
from taskflow.api.transport.owned_tasks import OwnedTasks
from taskflow.api.transport.streaming import StreamHandler
from taskflow.api.transport.ws import WebSocketHandler


class GraphQLApp:
    """All parts are passed in. Call `drain` before the server stops, and `close` after that."""

    def __init__(
        self,
        schema: Schema,
        authenticator: Authenticator,
        make_context: MakeContext,
        *,
        live: SubscriptionService | None = None,
        budget: Budget | None = None,
        rules: ApiOptions | None = None,
        origins: Sequence[str] = (),
        callers: CallerLimits | None = None,
        slices: TimeSlices | None = None,
        security: SecurityLog | None = None,
        measured: Measures | None = None,
    ) -> None:
        self.tasks = OwnedTasks()
        self.runner = OperationRunner(
            schema, authenticator, make_context, budget=budget, rules=rules, security=security, measured=measured
        )
        live, callers = live or UnsharedSubscriptions(), callers or CallerLimits()
        self.streams = StreamHandler(self.runner, self.tasks, live, callers=callers)
        self.http = HttpHandler(self.runner, self.tasks, self.streams)
        self.sockets = WebSocketHandler(
            self.runner, self.tasks, live, callers=callers, slices=slices or TimeSlices(), origins=origins
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self.sockets(scope, receive, send)
        else:
            await self.http(scope, receive, send)

    async def drain(self, seconds: float = 5.0) -> None:
        """Ends streams, and closes sockets with a code that makes clients reconnect, spread out so that they do not all
        return at once."""
        await self.streams.drain()
        await self.sockets.drain(seconds)

    async def close(self) -> None:
        await self.tasks.close()
