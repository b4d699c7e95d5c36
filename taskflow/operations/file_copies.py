"""Copies of the files in a folder: a tar beside the copy of the database, and the way back."""

from __future__ import annotations

import contextlib
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from taskflow.files import folder
from taskflow.files.store import BadKey, checked
from taskflow.operations.backup import BackupError
from taskflow.storage.sqlite_copies import drafted

SUFFIX = ".files.tar"


@dataclass(frozen=True, slots=True)
class FilesCopied:
    count: int
    size: int
    """In bytes."""


def beside(backup: Path) -> Path:
    return backup.with_name(backup.name + SUFFIX)


def refuse_to_overwrite(target: Path) -> None:
    if target.exists():
        raise BackupError(f"{target} already exists. Choose another name.")


def back_up(root: Path, target: Path) -> FilesCopied:
    """Works while the server runs. Copy the database first: then files that arrive meanwhile may be in the tar, but no
    file of the database is missing, unless it was deleted just then."""
    refuse_to_overwrite(target)
    count = size = 0
    with drafted(target) as draft:
        with tarfile.open(draft, "w", format=tarfile.PAX_FORMAT) as tar:
            for key in folder.whole_files(root):
                with contextlib.suppress(FileNotFoundError):  # deleted since it was listed
                    tar.add(root / key, arcname=key, recursive=False)
                    count, size = count + 1, size + (root / key).stat().st_size
        if count:
            draft.replace(target)
    return FilesCopied(count, size)


def refuse_strange(source: Path) -> None:
    """Checks the tar before anything is replaced."""
    with _opened(source) as tar:
        for member in tar:
            _key_of(member, source)


def restore(root: Path, source: Path) -> FilesCopied:
    """Existing files stay: the bytes under a key never change."""
    count = size = 0
    with _opened(source) as tar:
        for member in tar:
            key, file = _key_of(member, source), tar.extractfile(member)
            if file is not None and not _is_there(root / key, member.size):
                folder.put(root, key, file)
            count, size = count + 1, size + member.size
    return FilesCopied(count, size)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[tarfile.TarFile]:
    try:
        with tarfile.open(source, "r:") as tar:
            yield tar
    except (tarfile.TarError, EOFError) as error:
        raise BackupError(f"{source} is damaged, or no backup of files ({error}).") from error


def _key_of(member: tarfile.TarInfo, source: Path) -> str:
    """Checks that a member's name is one of our keys, and so leads nowhere else."""
    try:
        key = checked(member.name)
    except BadKey:
        key = ""
    if not key or not member.isreg():
        raise BackupError(f"{source} holds {member.name[:100]!r}, which is none of TaskFlow's files.")
    return key


def _is_there(path: Path, size: int) -> bool:
    return path.is_file() and path.stat().st_size == size
