"""Opens the store that TASKFLOW_FILES_URL names."""

from __future__ import annotations

from pathlib import Path

from taskflow.files.folder import FolderStore
from taskflow.files.store import FileStore


def open_store(url: str, *, spool: Path) -> FileStore:
    if url.startswith("s3://"):
        from taskflow.files.bucket import BucketStore  # 7 MB of code, for those who have a bucket

        return BucketStore(url, spool=spool)
    return FolderStore(folder_of(url))


def folder_of(url: str) -> Path:
    """The folder of an address. `file://var/files` is in the working directory, `file:///srv/files` is absolute, as in
    SQLite's address."""
    return Path(url.removeprefix("file://"))
