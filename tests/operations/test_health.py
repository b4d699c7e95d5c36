"""Readiness, as load balancers and people ask for it."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.support import asgi


async def test_a_newer_database_leaves_an_old_process_ready(app: Any, components: Components) -> None:
    """In an update the new version migrates the database before the old processes end."""
    newer = "INSERT INTO aerich (version, app, content) VALUES ('9999_future.py', 'models', '{}')"
    older = "DELETE FROM aerich WHERE version = (SELECT min(version) FROM aerich)"

    await components.database.unit(lambda unit: unit.execute(newer))
    assert (await asgi.request(app, "GET", "/health/ready")).status == 200

    await components.database.unit(lambda unit: unit.execute(older))
    answer = await asgi.request(app, "GET", "/health/ready")
    assert (answer.status, answer.json["migrations"]) == (503, "failed")
