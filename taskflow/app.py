"""The ASGI application: its routes, and what starts and stops with it."""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

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
from taskflow.api.execution.subscriptions import SharedSubscriptions
from taskflow.api.transport.files import FileTransport
from taskflow.api.transport.middleware import App, FrontMiddleware
from taskflow.api.transport.unsubscribe import UnsubscribePage
from taskflow.attachments import AttachmentRows
from taskflow.authentication.passwords import Passwords
from taskflow.background import TaskEnded
from taskflow.components import Components
from taskflow.context import ContextMaker
from taskflow.logs import environment_errors
from taskflow.mail.unsubscribe import UnsubscribeAddresses
from taskflow.operations import garbage_collection
from taskflow.operations.health import Health
from taskflow.operations.metrics import Metrics
from taskflow.settings.settings import Settings, SettingsError
from taskflow.storage.shared_redis import SharedRedis
from taskflow.tracing.start import instruments

if TYPE_CHECKING:
    from taskflow.mcp.endpoint import McpEndpoint

MCP_MISSING = "It needs the Model Context Protocol's package. Install it with: pip install 'taskflow-server[mcp]'"
SCHEMA_IS_HIDDEN = "Introspection is off on this server, so it does not show its schema. `taskflow schema` prints it.\n"


def serve() -> Starlette:
    """The factory for uvicorn, called in each process that it runs: each reads the settings itself."""
    return create_app(ready=garbage_collection.settle)


def create_app(
    settings: Settings | None = None,
    *,
    passwords: Passwords | None = None,
    whole: Schema | None = None,
    ready: Callable[[], None] = lambda: None,
) -> Starlette:
    """Pass `whole`, the schema, to reuse one: building it takes most of the start-up time."""
    watched = instruments()
    components = Components(settings or Settings.load(), passwords=passwords, instruments=watched)
    whole = whole or schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)
    graphql = _graphql(components, whole)
    health, metrics = Health(components), Metrics(components)
    mcp = _mcp(components)
    text = functools.cache(lambda: schema.printed(whole))

    async def schema_text(_: Request) -> PlainTextResponse:
        if not components.settings.introspection:
            return PlainTextResponse(SCHEMA_IS_HIDDEN, status_code=404)
        return PlainTextResponse(text())

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with components.live(), mcp.running() if mcp else contextlib.nullcontext():
            app.state.components, app.state.graphql = components, graphql
            ready()
            try:
                yield
            finally:
                components.end_streams()
                await graphql.drain(0)
                await graphql.close()
                await metrics.close()

    def front(app: App) -> App:
        middleware = FrontMiddleware(
            app,
            public_url=components.settings.public_url,
            origins=components.settings.allowed_origins,
            at={"/graphql": graphql},
        )
        return watched.front(middleware)

    application = AsgiApplication(
        front,
        lifespan=lifespan,
        middleware=[Middleware(LifespanErrors, database_url=components.settings.database_url)],
        routes=[
            Route("/schema.graphql", schema_text),
            Route("/health", health.whole),
            Route("/health/live", health.live),
            Route("/health/ready", health.ready),
            Route("/metrics", metrics.page),
            Route("/files/{path:path}", _files(components)),
            Route("/unsubscribe/{token}", _unsubscribe(components).answer, methods=["GET", "HEAD", "POST"]),
            *([Route("/mcp", mcp, methods=None)] if mcp else []),
            *web.routes(files_from=components.files.origin, explorer_tabs=components.settings.explorer_tabs),
        ],
    )
    if mcp:
        mcp.app = application
    return application


class AsgiApplication(Starlette):
    """Starlette, behind the middleware that all requests pass. Requests for GraphQL go from there straight to its
    application: Starlette's own layers and its routing cost as much as reading a row."""

    def __init__(self, front: Callable[[App], App], **more: Any) -> None:
        super().__init__(**more)
        self._front = front(super().__call__)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._front(scope, receive, send)


class LifespanErrors:
    """Logs one line instead of a traceback when the application can't start or ends by itself, if that line says
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


def _files(components: Components) -> FileTransport:
    rows = AttachmentRows(components.database, quota_megabytes=components.settings.files_quota_mb)
    return FileTransport(
        components.files, components.file_addresses, rows, components.throttle, history=lambda: components.epoch
    )


def _mcp(components: Components) -> McpEndpoint | None:
    if not components.settings.mcp:
        return None
    try:
        from taskflow.mcp.endpoint import McpEndpoint  # an optional package
    except ImportError as error:
        raise SettingsError(f"TASKFLOW_MCP is on. {MCP_MISSING}") from error
    return McpEndpoint(components.authenticator.authenticate, origins=_origins(components.settings))


def _unsubscribe(components: Components) -> UnsubscribePage:
    settings = components.settings
    return UnsubscribePage(UnsubscribeAddresses(settings.secret.reveal(), settings.public_url), components.database)


def _graphql(components: Components, whole: Schema) -> GraphQLApp:
    settings = components.settings
    return GraphQLApp(
        whole,
        components.authenticator,
        ContextMaker(components),
        security=components.security,
        measured=components.measured,
        live=SharedSubscriptions(components),
        budget=_budget(settings, components.redis),
        rules=ApiOptions(max_cost=settings.max_query_cost, introspection=settings.introspection),
        origins=_origins(settings),
        callers=components.callers,
        slices=components.hub.resources.slices,
    )


def _origins(settings: Settings) -> list[str]:
    """Origins of pages that may call us, besides the origin that served them."""
    return [settings.public_url, *settings.allowed_origins]


def _budget(settings: Settings, redis: SharedRedis | None) -> Budget:
    if not settings.rate_limit:
        return NoLimit()
    return Bucket(settings.rate_limit) if redis is None else SharedBucket(redis, settings.rate_limit)
