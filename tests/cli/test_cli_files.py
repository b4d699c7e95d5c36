"""`taskflow files` beside a running server to which people have added files."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from taskflow.components import Components
from taskflow.files.store import new_key, once, thumbnail_key
from taskflow.settings.settings import Settings
from tests.attachments.words import WATER, adds, announces, files, looks_at, told
from tests.live.test_task_stream import creates
from tests.support import scratch
from tests.support.people import Person

pytestmark = [pytest.mark.slow, pytest.mark.once]

Runs = Callable[..., Awaitable[subprocess.CompletedProcess[str]]]
MEGABYTE = 1_048_576


@pytest.fixture
def runs(settings: Settings, tmp_path: Path) -> Runs:
    """Runs `taskflow files …` as a process of its own, which must end with this status."""
    known = {
        "TASKFLOW_DATABASE_URL": settings.database_url,
        "TASKFLOW_DATA_DIR": str(settings.data_dir),
        "TASKFLOW_SECRET": settings.secret.reveal(),
        "TASKFLOW_FILES_QUOTA_MB": "10",
    }

    async def run(*arguments: str, status: int = 0, **more: str) -> subprocess.CompletedProcess[str]:
        answer = await asyncio.to_thread(
            lambda: scratch.taskflow("files", *arguments, folder=tmp_path, **{**known, **more})
        )
        assert answer.returncode == status, answer.stdout + answer.stderr
        return answer

    return run


@pytest.fixture
async def hose(alice: Person, garden: Any) -> Any:
    return await creates(alice, garden, "Mend the hose")


async def key_of(components: Components, file: Any) -> str:
    key: str = await components.database.reads.fetchval("SELECT key FROM attachments WHERE id = $1", file["id"])
    return key


def path_of(components: Components, key: str) -> Path:
    return components.settings.data_dir / "files" / key


def a_day_passes(components: Components) -> None:
    for path in (components.settings.data_dir / "files").rglob("*"):
        if path.is_file():
            os.utime(path, (1_000_000_000, 1_000_000_000))


async def test_usage_shows_stored_files_and_used_space(
    runs: Runs, components: Components, alice: Person, hose: Any
) -> None:
    await adds(alice, hose)
    await announces(alice, hose, size=2 * MEGABYTE)

    said = (await runs("usage")).stdout
    assert said == (
        f"1 file, 0.0 MB, in {components.settings.data_dir}/files\n"
        "2.0 of 10 MB are taken, with what is announced and has not arrived\n"
    )
    assert json.loads((await runs("usage", "--json")).stdout) == {
        "place": f"{components.settings.data_dir}/files",
        "files": 1,
        "bytes": len(WATER),
        "taken_bytes": 2 * MEGABYTE + len(WATER),
        "quota_bytes": 10 * MEGABYTE,
    }


async def test_a_check_is_clean_when_every_file_has_its_bytes(runs: Runs, alice: Person, hose: Any) -> None:
    assert (await runs("check")).stdout == "0 files, 0.0 MB\n"
    await adds(alice, hose)
    await announces(alice, hose)

    assert (await runs("check")).stdout == "1 file, 0.0 MB\n"


async def test_a_file_without_bytes_is_listed_and_then_deleted_for_everybody(
    runs: Runs, components: Components, alice: Person, hose: Any
) -> None:
    kept, lost = await adds(alice, hose), await adds(alice, hose, b"A spare part")
    path_of(components, await key_of(components, lost)).unlink()

    found = (await runs("check", status=1)).stdout
    assert f"{lost['id']}: its bytes are lost\n" in found
    assert "taskflow files check --repair\n" in found
    assert len((await files(alice, hose))["attachments"]) == 2

    assert f"{lost['id']}: its bytes are lost, and it is deleted now\n" in (await runs("check", "--repair")).stdout

    assert (await files(alice, hose))["attachmentCount"] == 1
    assert await looks_at(alice, lost) is None
    assert (await looks_at(alice, kept))["state"] == "READY"
    event = (await told(alice, hose))[-1]
    assert (event["name"], event["subjectId"], event["via"]) == ("attachment.deleted", lost["id"], "SYSTEM")
    assert json.loads((await runs("check", "--json")).stdout)["lost"] == []
    assert json.loads((await runs("usage", "--json")).stdout)["taken_bytes"] == len(WATER)


async def test_bytes_without_a_file_are_deleted_when_they_are_old_enough(
    runs: Runs, components: Components, alice: Person, hose: Any
) -> None:
    own = await key_of(components, await adds(alice, hose))
    stray, elsewhere = new_key("file_1", components.epoch), new_key("file_1", "another")
    for key in (thumbnail_key(own), stray, thumbnail_key(stray), elsewhere):
        await components.files.write(key, once(WATER))

    async def there() -> set[str]:
        return {each.key async for each in components.files.everything()}

    await runs("check", "--repair")
    assert len(await there()) == 5  # they may belong to an upload that is not finished

    a_day_passes(components)
    found = json.loads((await runs("check", "--json", status=1)).stdout)
    assert (set(found["unused"]), found["other_histories"]) == ({stray, thumbnail_key(stray)}, [elsewhere])

    said = (await runs("check", "--repair")).stdout
    assert "bytes that no file has: 2, 0.0 MB, deleted now\n" in said
    assert "bytes of other histories: 1, 0.0 MB\n" in said
    assert await there() == {own, thumbnail_key(own), elsewhere}

    await runs("check", "--repair", "--other-histories")
    assert await there() == {own, thumbnail_key(own)}


async def test_a_file_with_other_bytes_is_left_for_a_restore(
    runs: Runs, components: Components, alice: Person, hose: Any
) -> None:
    cut = await adds(alice, hose)
    os.truncate(path_of(components, await key_of(components, cut)), 3)

    said = (await runs("check", "--repair", status=1)).stdout

    assert f"{cut['id']}: {await key_of(components, cut)} does not hold {len(WATER)} bytes" in said
    assert (await looks_at(alice, cut))["state"] == "READY"


async def test_a_store_without_any_of_the_files_is_taken_for_a_wrong_one(
    runs: Runs, components: Components, alice: Person, hose: Any, tmp_path: Path
) -> None:
    there = await adds(alice, hose)
    wrong = f"file://{tmp_path}/elsewhere"

    refused = await runs("check", "--repair", status=1, TASKFLOW_FILES_URL=wrong)
    scratch.assert_one_line(refused, "elsewhere contains none of the files. Is TASKFLOW_FILES_URL right?")
    assert (await looks_at(alice, there))["state"] == "READY"

    path_of(components, await key_of(components, there)).unlink()
    await runs("check", "--repair", "--all-lost")
    assert await looks_at(alice, there) is None


async def test_options_that_need_repair_say_so(runs: Runs) -> None:
    for option in ("--other-histories", "--all-lost"):
        scratch.assert_one_line(await runs("check", option, status=2), "need --repair")


async def test_a_bucket_that_can_not_be_reached_is_reported_in_one_line(runs: Runs) -> None:
    with scratch.taken_port() as port:
        url = f"s3://gardener:under%20the%20mat@127.0.0.1:{port}/bucket?http=1"
        answer = await runs("check", status=1, TASKFLOW_FILES_URL=url)

    scratch.assert_one_line(answer, "s3://127.0.0.1/bucket: ")
    assert "mat" not in answer.stderr
