"""Emptying the trash. `tests/cli/test_cli_trash.py` runs the command."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from models.errors import Code, LimitReached
from models.values import clock
from taskflow.components import Components
from taskflow.operations import trash
from tests.live.test_task_stream import creates
from tests.parts.words import TRASH
from tests.support.people import Person


async def test_a_busy_database_ends_the_work_and_is_not_taken_for_too_many_sub_tasks(
    components: Components, alice: Person, garden: Any
) -> None:
    """Both are limits. A task with too many sub-tasks is reported and left; here everything else would be, too."""
    task = await creates(alice, garden, "Dig")
    await alice.does(TRASH, id=task["id"])

    def is_locked(_: object) -> None:
        raise sqlite3.OperationalError("database is locked")

    components.before.on("task.purged", is_locked)
    until = clock.now()
    teams = await trash.may_be_purged(components, until=until, team=None)
    with pytest.raises(LimitReached) as raised:
        await trash.purge(components, teams, until=until)

    assert raised.value.code is Code.RATE_LIMITED
