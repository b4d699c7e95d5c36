"""Health checks: liveness and readiness, for people, containers and load balancers."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from taskflow import __version__
from taskflow.components import Components
from taskflow.migrations import migrate

TIMEOUT_SECONDS = 2.0


class Health:
    def __init__(self, components: Components) -> None:
        self.components = components

    async def live(self, _: Request) -> JSONResponse:
        """The process runs, and its event loop responds."""
        return _answer({"status": "ok", "version": __version__})

    async def whole(self, _: Request) -> JSONResponse:
        connected = await self._holds(self._database())
        database = "connected" if connected else "unreachable"
        return _answer({"status": "ok" if connected else "error", "database": database, "version": __version__})

    async def ready(self, _: Request) -> JSONResponse:
        checks = {
            "database": await self._holds(self._database()),
            "migrations": await self._holds(self._migrations()),
            "serving": not self.components.draining,
        }
        if self.components.wake is not None:
            checks["redis"] = await self._holds(self.components.wake.ping())
        shown = {name: "ok" if holds else "failed" for name, holds in checks.items()}
        return _answer({"status": "ok" if all(checks.values()) else "error", **shown, "version": __version__})

    async def _holds(self, check: Any) -> bool:  # a coroutine: True, False or an exception
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                return bool(await check)
        except Exception:  # noqa: BLE001  # whatever it is, the answer is no; the database's log says why
            return False

    async def _database(self) -> bool:
        return bool(await self.components.database.reads.fetchval("SELECT 1") == 1)

    async def _migrations(self) -> bool:
        """Newer ones do no harm: an update applies them while the old processes go on serving."""
        return not (await migrate.status(self.components.database.reads)).missing


def _answer(body: dict[str, str]) -> JSONResponse:
    status = 200 if body["status"] == "ok" else 503
    return JSONResponse(body, status_code=status, headers={"cache-control": "no-store"})
