"""Readiness, as load balancers and people ask for it."""

from __future__ import annotations

from typing import Any

import pytest

from taskflow.components import Components
from tests.support import asgi

OLDEST = "version = (SELECT min(version) FROM aerich)"


@pytest.mark.parametrize(
    ("change", "back", "status"),
    [
        (
            "INSERT INTO aerich (version, app, content) VALUES ('9999_future.py', 'models', '{}')",
            "DELETE FROM aerich WHERE version = '9999_future.py'",
            200,
        ),
        (
            f"UPDATE aerich SET version = '!' || version WHERE {OLDEST}",
            f"UPDATE aerich SET version = substr(version, 2) WHERE {OLDEST}",
            503,
        ),
    ],
    ids=["newer", "older"],
)
async def test_a_newer_database_leaves_an_old_process_ready_and_an_older_one_does_not(
    app: Any, components: Components, change: str, back: str, status: int
) -> None:
    """In an update the new version migrates the database before the old processes end."""
    await components.database.unit(lambda unit: unit.execute(change))
    try:
        answer = await asgi.request(app, "GET", "/health/ready")
    finally:  # on PostgreSQL the next test has the same database
        await components.database.unit(lambda unit: unit.execute(back))

    assert (answer.status, answer.json["migrations"]) == (status, "ok" if status == 200 else "failed")
