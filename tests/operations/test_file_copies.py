"""A backup includes the files of a folder, and a restore restores them."""

from __future__ import annotations

import io
import json
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from taskflow.files import folder
from taskflow.files.store import BLOCK
from taskflow.operations import file_copies
from taskflow.operations.backup import BackupError
from tests.support.s3_server import S3Server
from tests.support.scratch import assert_one_line, taskflow

PHOTO = bytes(range(256)) * 1000
KEY, OTHER = "4ca1/0a/file_1-77", "4ca1/ff/file_2-88"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A database with two files, and a half-written one."""
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0
    for key, body in ((KEY, PHOTO), (OTHER, b"x")):
        folder.put(tmp_path / "var/files", key, io.BytesIO(body))
    (tmp_path / "var/files/4ca1/0a/file_3-99.arriving").write_bytes(b"half")
    return tmp_path


def bodies(root: Path) -> Iterator[tuple[str, bytes]]:
    for path in root.rglob("*"):
        if path.is_file():
            yield path.relative_to(root).as_posix(), path.read_bytes()


def test_one_file_is_not_called_files(place: Path) -> None:
    (place / "var/files" / OTHER).unlink()

    made = taskflow("backup", "copy.db", folder=place)
    put_back = taskflow("restore", "copy.db", "--force", folder=place)

    assert "copy.db.files.tar (1 file, 0.3 MB)" in made.stdout
    assert "\n1 file is put back." in put_back.stdout


def test_files_are_included_and_restored(place: Path, tmp_path: Path) -> None:
    made = taskflow("backup", "copy.db", folder=place)
    for path in (place / "var/files").rglob("*"):
        if path.is_file():
            path.unlink()

    put_back = taskflow("restore", "copy.db", "--force", folder=place)

    assert made.returncode == put_back.returncode == 0, put_back.stderr
    assert "copy.db.files.tar (2 files, 0.3 MB)" in made.stdout
    assert "2 files are put back." in put_back.stdout
    assert dict(bodies(place / "var/files")) == {KEY: PHOTO, OTHER: b"x"}
    assert (place / "copy.db.files.tar").stat().st_mode & 0o777 == 0o600
    assert (place / "var/files" / KEY).stat().st_mode & 0o777 == 0o600


def test_the_json_output_names_the_archive_of_files(place: Path) -> None:
    told = json.loads(taskflow("backup", "copy.db", "--json", folder=place).stdout)

    assert told["files"] == {
        "file": str((place / "copy.db.files.tar").resolve()),
        "count": 2,
        "bytes": len(PHOTO) + 1,
    }


def test_files_can_be_left_out(place: Path) -> None:
    made = taskflow("backup", "copy.db", "--without-files", folder=place)
    again = taskflow("backup", "copy2.db", folder=place)
    (place / "var/files" / KEY).unlink()
    without = taskflow("restore", "copy2.db", "--force", "--without-files", folder=place)

    assert made.returncode == again.returncode == without.returncode == 0
    assert not (place / "copy.db.files.tar").exists()
    assert not (place / "var/files" / KEY).exists()


def test_without_files_there_is_no_tar(tmp_path: Path) -> None:
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0

    assert taskflow("backup", "copy.db", folder=tmp_path).returncode == 0
    put_back = taskflow("restore", "copy.db", "--force", folder=tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["copy.db"]
    assert "There is no copy.db.files.tar beside it, so no files were put back." in put_back.stdout


def test_an_existing_tar_is_not_replaced_and_nothing_is_started(place: Path) -> None:
    (place / "copy.db.files.tar").write_text("somebody's")

    made = taskflow("backup", "copy.db", folder=place)

    assert_one_line(made, "copy.db.files.tar already exists. Choose another name.")
    assert not (place / "copy.db").exists()


def test_a_backup_says_that_it_does_not_include_a_bucket(place: Path, s3: S3Server) -> None:
    bucket = {"TASKFLOW_FILES_URL": s3.new_bucket()}

    made = taskflow("backup", "copy.db", "--json", folder=place, **bucket)
    put_back = taskflow("restore", "copy.db", "--force", folder=place, **bucket)

    assert json.loads(made.stdout)["files"] is None
    assert "and not in this backup" in made.stderr
    assert "stay as they are there" in put_back.stdout
    assert "under%20the%20mat" not in made.stderr + put_back.stdout


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "4ca1/0a/../../../evil", "4ca1/0a", "readme"])
def test_a_tar_of_another_program_is_refused_before_anything_is_replaced(place: Path, name: str) -> None:
    assert taskflow("backup", "copy.db", "--without-files", folder=place).returncode == 0
    with closing(sqlite3.connect(place / "var/taskflow.db")) as database:
        database.execute("CREATE TABLE later (a INT)")
    with tarfile.open(place / "copy.db.files.tar", "w") as tar:
        tar.addfile(tarfile.TarInfo(name), io.BytesIO())

    put_back = taskflow("restore", "copy.db", "--force", folder=place)

    assert put_back.returncode == 1
    assert_one_line(put_back, "which is none of TaskFlow's files.")
    with closing(sqlite3.connect(place / "var/taskflow.db")) as database:
        database.execute("SELECT * FROM later")


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE])
def test_an_entry_that_is_no_regular_file_is_refused(tmp_path: Path, kind: bytes) -> None:
    member = tarfile.TarInfo(KEY)
    member.type, member.linkname = kind, "/etc/passwd"
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        tar.addfile(member)

    with pytest.raises(BackupError, match="none of TaskFlow's files"):
        file_copies.restore(tmp_path / "files", tmp_path / "a.tar")
    assert not (tmp_path / "files").exists()


@pytest.mark.parametrize("left", [0, 100, 5 * BLOCK // 2])
def test_a_damaged_tar_is_reported(place: Path, left: int) -> None:
    file_copies.back_up(place / "var/files", place / "a.tar")
    with (place / "a.tar").open("r+b") as file:
        file.truncate(left)

    with pytest.raises(BackupError, match=r"a\.tar is damaged"):
        file_copies.restore(place / "elsewhere", place / "a.tar")
    assert not [path for path, _ in bodies(place / "elsewhere") if path.endswith(folder.ARRIVING)]


def test_existing_files_stay(place: Path) -> None:
    file_copies.back_up(place / "var/files", place / "a.tar")
    before = (place / "var/files" / KEY).stat().st_mtime_ns

    assert file_copies.restore(place / "var/files", place / "a.tar").count == 2
    assert (place / "var/files" / KEY).stat().st_mtime_ns == before
