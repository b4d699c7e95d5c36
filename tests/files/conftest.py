"""Both kinds of file store: a folder, and a bucket on a server that speaks S3."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from taskflow.files.open_store import open_store
from taskflow.files.store import FileStore
from tests.files.transport_server import Served, served_from
from tests.support.s3_server import S3Server


@pytest.fixture(params=["folder", "bucket"])
def files_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "folder":
        return f"file://{tmp_path}/files"
    server: S3Server = request.getfixturevalue("s3")
    return server.new_bucket()


@pytest.fixture
def store(files_url: str, tmp_path: Path) -> Iterator[FileStore]:
    opened = open_store(files_url, spool=tmp_path / "spool")
    yield opened
    opened.close()


@pytest.fixture
async def served(files_url: str, tmp_path: Path) -> AsyncIterator[Served]:
    async with served_from(files_url, tmp_path) as one:
        yield one


@pytest.fixture
async def folder(tmp_path: Path) -> AsyncIterator[Served]:
    """A server with a folder, for tests that do not depend on the kind of store."""
    async with served_from(f"file://{tmp_path}/files", tmp_path) as one:
        yield one
