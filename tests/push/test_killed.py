"""Workers that are killed while they push: every device gets its push, and a repeated one replaces the first."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path

import pytest

from taskflow.components import Components
from tests.inbox.test_killed import lease_ends
from tests.inbox.words import entries
from tests.live.test_task_stream import creates
from tests.push.words import devices, registers
from tests.reminders.test_reminders import JOIN
from tests.support import dying_pusher, scratch
from tests.support.people import Person
from tests.support.push_service import PushService

pytestmark = [pytest.mark.settings(JOBS="apart", PUSH="private"), pytest.mark.slow]
LEFT = "SELECT count(*) FROM jobs WHERE lane IN ('push', 'notify') AND state = 0"


def begins(components: Components, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return scratch.start(
        *arguments,
        folder=folder,
        TASKFLOW_DATABASE_URL=components.settings.database_url,
        TASKFLOW_REDIS_URL=components.settings.redis_url or "",
        TASKFLOW_SECRET=components.settings.secret.reveal(),
        TASKFLOW_PUSH="private",
    )


@pytest.mark.parametrize("moment", ["raising", "asked"])
async def test_a_worker_that_is_killed_while_pushing_loses_no_push(
    moment: str,
    alice: Person,
    bob: Person,
    push_service: PushService,
    components: Components,
    tmp_path: Path,
) -> None:
    garden = (await alice.does('mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(JOIN, team=garden["id"], user=bob.id, role="MEMBER")
    await registers(bob, push_service.subscribes())
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    dying = begins(components, tmp_path, str(Path(dying_pusher.__file__)), moment)
    assert await asyncio.to_thread(dying.wait, 60) == -9
    dying.communicate()
    assert len(push_service.requests) == (moment == "asked")
    assert (await devices(bob))[0]["lastUsedAt"] is None

    await components.database.unit(lease_ends)
    heir = begins(components, tmp_path, "-m", "taskflow", "worker")
    try:
        async with asyncio.timeout(60):
            while await components.database.reads.fetchval(LEFT):  # noqa: ASYNC110  # it is done in another process
                await asyncio.sleep(0.1)
    finally:
        heir.kill()
        heir.communicate()

    assert len(push_service.requests) == 1 + (moment == "asked")
    (tag,) = {message["tag"] for message in push_service.messages}
    assert len({request.headers["topic"] for request in push_service.requests}) == 1
    assert [entry["id"] for entry in await entries(bob) if entry["task"]] == [tag]
    assert (await devices(bob))[0]["lastUsedAt"] is not None
