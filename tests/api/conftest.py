from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn

from taskflow.api.app import GraphQLApp
from taskflow.api.transport.direct_http import DirectHTTP
from taskflow.api.transport.direct_ws import DirectWS
from tests.api.village import FakeAuthenticator, Village, build


@pytest.fixture
def village() -> Village:
    return Village()


@pytest.fixture
def authenticator() -> FakeAuthenticator:
    return FakeAuthenticator()


@pytest.fixture
async def app(village: Village, authenticator: FakeAuthenticator) -> AsyncIterator[GraphQLApp]:
    app = build(village, authenticator)
    yield app
    await app.close()


@asynccontextmanager
async def serving(app: Any, **settings: Any) -> AsyncIterator[int]:
    """Runs a real uvicorn in this loop, on a port of its own."""
    chosen = {"http": DirectHTTP, "ws": DirectWS, "ws_per_message_deflate": False, "server_header": False, **settings}
    config = uvicorn.Config(
        app, port=0, access_log=False, log_config=None, lifespan="off", timeout_graceful_shutdown=2, **chosen
    )
    server = Server(config)
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await server.shutdown()


class Server(uvicorn.Server):
    """Shuts down as uvicorn does, but without the tenth of a second that uvicorn gives slow connections: hardly any is
    open by then."""

    async def shutdown(self, sockets: Any = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        async with asyncio.timeout(2):
            while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110  # one that is gone tells nobody
                await asyncio.sleep(0)


@pytest.fixture
async def port(app: GraphQLApp) -> AsyncIterator[int]:
    async with serving(app) as port:
        yield port
