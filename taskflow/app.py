"""The ASGI application: what answers at which address, and what begins and ends with it."""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import redis.asyncio as redis
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from strawberry import Schema

import resolvers
import schema
from taskflow import web
from taskflow.api.app import GraphQLApp
from taskflow.api.execution.budget import Bucket, Budget, NoLimit, SharedBucket
from taskflow.api.execution.operation import ApiOptions
from taskflow.api.transport.middleware import App, FrontMiddleware
from taskflow.authentication.passwords import Passwords
from taskflow.background import TaskEnded
from taskflow.components import Components
from taskflow.context import ContextMaker
from taskflow.logs import environment_errors
from taskflow.operations import garbage_collection
from taskflow.operations.health import Health
from taskflow.operations.metrics import Metrics
from taskflow.settings.settings import Settings
from taskflow.subscriptions import SharedSubscriptions


def serve() -> Starlette:
    """For uvicorn, in each process that it runs: the settings are read there."""
    return create_app(ready=garbage_collection.settle)


def create_app(
    settings: Settings | None = None,
    *,
    passwords: Passwords | None = None,
    whole: Schema | None = None,
    ready: Callable[[], None] = lambda: None,
) -> Starlette:
    """Who starts many hands in the `whole` schema: nothing else takes as long to put together."""
    components = Components(settings or Settings.load(), passwords=passwords)
    whole = whole or schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)
    graphql = _graphql(components, whole)
    health = Health(components)
    text = functools.cache(lambda: schema.printed(whole))

    async def schema_text(_: Request) -> PlainTextResponse:
        return PlainTextResponse(text())

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with components.live():
            app.state.components, app.state.graphql = components, graphql
            ready()
            try:
                yield
            finally:
                components.end_streams()
                await graphql.drain(0)
                await graphql.close()
                await graphql.runner.budget.close()

    front = functools.partial(
        FrontMiddleware,
        public_url=components.settings.public_url,
        origins=components.settings.allowed_origins,
        at={"/graphql": graphql},
    )
    return AsgiApplication(
        front,
        lifespan=lifespan,
        middleware=[Middleware(LifespanErrors, database_url=components.settings.database_url)],
        routes=[
            Route("/schema.graphql", schema_text),
            Route("/health", health.whole),
            Route("/health/live", health.live),
            Route("/health/ready", health.ready),
            Route("/metrics", Metrics(components).page),
            *web.routes(),
        ],
    )


class AsgiApplication(Starlette):
    """Starlette, behind the layer that all requests pass. Those for GraphQL go from there straight to it: Starlette's own
    layers and its search for a route cost as much as reading a row."""

    def __init__(self, front: Callable[[App], FrontMiddleware], **more: Any) -> None:
        super().__init__(**more)
        self._front = front(super().__call__)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._front(scope, receive, send)


class LifespanErrors:
    """When the application can't start, or ends by itself, the server logs one line instead of a traceback if that says
    enough."""

    def __init__(self, app: ASGIApp, *, database_url: str) -> None:
        self._app = app
        self._database_url = database_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self._app(scope, receive, send)
            return

        async def told(message: Message) -> None:
            error = sys.exception()  # Starlette sends it while it handles the exception
            if error is not None and message["type"] in {"lifespan.startup.failed", "lifespan.shutdown.failed"}:
                message["message"] = self._words(error, message["message"])
            await send(message)

        await self._app(scope, receive, told)

    def _words(self, error: BaseException, traceback: str) -> str:
        if isinstance(error, BaseExceptionGroup) and error.subgroup(TaskEnded) is not None:
            return ""  # `running` has logged why
        return environment_errors.explain(error, database_url=self._database_url) or traceback


def _graphql(components: Components, whole: Schema) -> GraphQLApp:
    settings = components.settings
    return GraphQLApp(
        whole,
        components.authenticator,
        ContextMaker(components),
        security=components.security,
        live=SharedSubscriptions(components),
        budget=_budget(settings),
        rules=ApiOptions(max_cost=settings.max_query_cost, introspection=settings.introspection),
        origins=[settings.public_url, *settings.allowed_origins],
        callers=components.callers,
        slices=components.hub.resources.slices,
    )


def _budget(settings: Settings) -> Budget:
    if not settings.rate_limit:
        return NoLimit()
    if not settings.redis_url:
        return Bucket(settings.rate_limit)
    return SharedBucket(redis.Redis.from_url(settings.redis_url, socket_timeout=1), settings.rate_limit)
