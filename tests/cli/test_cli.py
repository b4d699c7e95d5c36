"""The command says what it did, or explains in one line why it did not."""

from __future__ import annotations

import json
import os
import re
import resource
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest

from taskflow import cli
from taskflow.logs import environment_errors
from taskflow.migrations import migrate
from tests.support import command_pages, scratch
from tests.support.scratch import ROOT, assert_one_line, taken_port, taskflow

SECRET = "kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC"


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        yield address


def test_the_help_names_every_command(tmp_path: Path) -> None:
    answer = taskflow("--help", folder=tmp_path)

    assert answer.returncode == 0
    for name, what in cli.COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(what)}$", answer.stdout, re.MULTILINE)


def test_the_help_is_quick_because_it_loads_nothing_large(tmp_path: Path) -> None:
    code = """
import sys
from taskflow.cli import main
main(["--help"])
print({"uvicorn", "tortoise", "strawberry", "starlette", "asyncpg", "redis", "asyncio"} & set(sys.modules), file=sys.stderr)
"""
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=scratch.surroundings(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stderr == "set()\n"


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_of_the_table_is_there(name: str) -> None:
    command = cli.taskflow.get_command(click.Context(cli.taskflow), name)

    assert command is not None
    assert command.name == name
    assert command.help


def test_the_reference_is_what_the_command_says() -> None:
    there = (ROOT / "docs" / "reference" / "cli.md").read_text()

    assert there == command_pages.page(), "python -m tests.support.command_pages > docs/reference/cli.md"


@pytest.mark.parametrize(
    ("typed", "completed"),
    [(["us"], ["user"]), (["user", "de"], ["deactivate", "demote"]), (["migrate", "down", "--t"], ["--to"])],
    ids=" ".join,
)
def test_bash_completes_a_command_after_the_setup_of_the_reference(
    typed: list[str], completed: list[str], tmp_path: Path
) -> None:
    command = tmp_path / "taskflow"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m taskflow "$@"\n')
    command.chmod(0o755)
    words = shlex.join(["taskflow", *typed])
    (writing,) = re.findall(r"`(_TASKFLOW_COMPLETE=bash_source [^`]+)`", (ROOT / "docs/reference/cli.md").read_text())
    asked = f"{writing}; . ~/.taskflow-complete.bash; COMP_WORDS=({words}); COMP_CWORD={len(typed)}"

    answer = subprocess.run(
        ["bash", "-c", f'{asked}; _taskflow_completion taskflow; printf "%s\\n" "${{COMPREPLY[@]}}"'],
        cwd=tmp_path,
        env=scratch.surroundings(HOME=str(tmp_path), PATH=f"{tmp_path}:/usr/bin:/bin"),
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stdout.split() == completed


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_have_a_completion_script(shell: str, tmp_path: Path) -> None:
    written = taskflow(folder=tmp_path, _TASKFLOW_COMPLETE=f"{shell}_source")

    assert written.returncode == 0
    assert f"_TASKFLOW_COMPLETE={shell}_complete" in written.stdout


def test_the_version_is_told(tmp_path: Path) -> None:
    assert re.fullmatch(r"TaskFlow \d+\.\d+\.\d+\n", taskflow("--version", folder=tmp_path).stdout)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["migrat"], "There is no command 'migrat'. Did you mean `taskflow migrate`?"),
        (["frobnicate"], "There is no command 'frobnicate'. See `taskflow --help`."),
        (["migrate", "sideways"], "No such command 'sideways'."),
        (["--verbos"], "No such option"),
        (["serve", "--port", "99999"], "Invalid value for '--port'"),
        (["restore"], "Missing argument 'FILE'."),
        (["migrate", "down"], "This deletes data. Say that you mean it: taskflow migrate down --yes"),
    ],
)
def test_a_mistyped_command_is_answered_in_one_line(arguments: list[str], says: str, tmp_path: Path) -> None:
    answer = taskflow(*arguments, folder=tmp_path)

    assert answer.returncode == 2
    assert_one_line(answer, says)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["serve"], ["migrate", "up"], ["migrate", "status"], ["backup"], ["doctor"]])
def test_a_bad_setting_is_answered_in_one_line(command: list[str], tmp_path: Path) -> None:
    answer = taskflow(*command, folder=tmp_path, TASKFLOW_PROT="8000")

    assert answer.returncode == 1
    assert "TASKFLOW_PROT is not a TaskFlow setting. Did you mean TASKFLOW_PORT?" in answer.stderr + answer.stdout
    assert "Traceback" not in answer.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["serve", "--port", "0"], ["migrate", "up"], ["migrate", "status"]])
def test_a_missing_database_is_answered_in_one_line(command: list[str], tmp_path: Path) -> None:
    with taken_port() as port:
        answer = taskflow(
            *command,
            folder=tmp_path,
            TASKFLOW_DATABASE_URL=f"postgres://me:hunter2@127.0.0.1:{port}/x",
            TASKFLOW_DATABASE_WAIT="0",
        )

    assert answer.returncode == 1
    assert_one_line(answer, "The database can't be reached at postgres://me:***@127.0.0.1")


def test_a_database_name_that_the_server_lacks_is_answered_in_one_line(tmp_path: Path) -> None:
    server = os.environ.get("TASKFLOW_TEST_DATABASE_URL") or pytest.skip("TASKFLOW_TEST_DATABASE_URL names none")
    answer = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=f"{server.rpartition('/')[0]}/house_nope")

    assert answer.returncode == 1
    assert_one_line(answer, "There is no such database")


def test_a_folder_that_can_not_be_made_is_answered_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file stands in the way")

    answer = taskflow("migrate", "up", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "var/secret can't be made or read")


def test_a_place_where_no_file_can_be_is_answered_in_one_line(tmp_path: Path) -> None:
    answer = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL="sqlite:///proc/taskflow.db")

    assert answer.returncode == 1
    assert_one_line(answer, "/proc/taskflow.db")


def test_a_host_that_nobody_knows_is_answered_in_one_line(tmp_path: Path) -> None:
    answer = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL="postgres://me@nowhere.invalid/x")

    assert answer.returncode == 1
    assert_one_line(answer, "The database can't be reached at postgres://me@nowhere.invalid/x")


def test_a_file_that_is_no_database_is_answered_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("These are my notes, and no database at all. " * 100)

    answer = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL="sqlite://notes.txt")

    assert answer.returncode == 1
    assert_one_line(answer, "notes.txt is no SQLite database. Is TASKFLOW_DATABASE_URL right?")


def test_a_disk_that_takes_no_more_is_answered_in_one_line(tmp_path: Path) -> None:
    answer = on_a_full_disk("migrate", "up", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "The disk with var/taskflow.db")
    assert taskflow("migrate", "up", folder=tmp_path).returncode == 0


def test_a_backup_that_does_not_fit_leaves_nothing_behind(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)

    answer = on_a_full_disk("backup", "copies/copy.db", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "The disk with var/taskflow.db")
    assert list((tmp_path / "copies").iterdir()) == []


def on_a_full_disk(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "taskflow", *arguments],
        cwd=folder,
        env=scratch.surroundings(),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=no_large_files,
    )


def no_large_files() -> None:
    """Plays a full disk as far as a process can: no file may grow beyond 64 KiB."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))


def test_a_read_only_database_is_reported_in_one_line(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE a (b INT)")
    with (
        closing(sqlite3.connect(f"{(tmp_path / 'x.db').as_uri()}?mode=ro", uri=True)) as connection,
        pytest.raises(sqlite3.OperationalError) as caught,
    ):
        connection.execute("INSERT INTO a VALUES (1)")

    words = environment_errors.explain(caught.value, database_url="sqlite://x.db")
    assert words is not None
    assert words.startswith("The database x.db is read-only for this user")
    assert "\n" not in words


def test_the_data_may_be_in_a_folder_of_any_name(tmp_path: Path) -> None:
    name = "me@home: my 50%20off #1 & what?x=1"

    taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATA_DIR=name)
    people = taskflow("user", "list", "--json", folder=tmp_path, TASKFLOW_DATA_DIR=name)
    taskflow("backup", "copy.db", folder=tmp_path, TASKFLOW_DATA_DIR=name)

    assert people.returncode == 0, people.stderr
    assert (tmp_path / name / "taskflow.db").exists()
    assert {path.name for path in tmp_path.iterdir()} == {name, "copy.db"}


@pytest.mark.parametrize("more", ["?sslmode=prefer", "?application_name=taskflow", ""])
def test_an_address_of_postgresql_may_say_more(more: str, tmp_path: Path) -> None:
    with scratch.empty("postgres", tmp_path) as address:
        taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=address + more)
        people = taskflow("user", "list", "--json", folder=tmp_path, TASKFLOW_DATABASE_URL=address + more)

    assert people.returncode == 0, people.stderr


def test_a_bug_is_not_explained_as_an_environment_error() -> None:
    assert environment_errors.explain(KeyError("x"), database_url="sqlite://x.db") is None


def test_migrations_are_listed_as_they_are_done(url: str, tmp_path: Path) -> None:
    files = migrate.known()

    up = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    again = taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    down = taskflow("migrate", "down", "--yes", "--to", "0", folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert up.stdout.splitlines() == [*(f"[UP] {name}" for name in files), f"{len(files)} migrations applied"]
    assert again.stdout == "The database is up to date.\n"
    assert [line for line in down.stdout.splitlines() if "kept" not in line] == [
        *(f"[DOWN] {name}" for name in files[:0:-1]),
        f"{len(files) - 1} migration{'s' * (len(files) > 2)} taken back",
    ]


def test_the_status_is_for_people_and_programs(url: str, tmp_path: Path) -> None:
    files = migrate.known()
    before = taskflow("migrate", "status", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    taskflow("migrate", "up", folder=tmp_path, TASKFLOW_DATABASE_URL=url)
    after = taskflow("migrate", "status", "--json", folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert before.returncode == 1
    assert before.stdout.splitlines()[: len(files)] == [f"[ ] {name}" for name in files]
    assert "Run: taskflow migrate up" in before.stdout
    assert after.returncode == 0
    assert json.loads(after.stdout) == {"applied": files, "missing": [], "unknown": [], "current": True}


def test_a_backup_is_made_and_put_back(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)

    made = json.loads(taskflow("backup", "--json", folder=tmp_path).stdout)
    refused = taskflow("restore", made["file"], folder=tmp_path)
    done = taskflow("restore", made["file"], "--force", folder=tmp_path)

    assert Path(made["file"]).stat().st_size == made["bytes"]
    assert_one_line(refused, "The database is not empty. To replace what is in it, add --force.")
    assert done.returncode == 0
    assert f"{made['file']} is restored." in done.stdout.splitlines()


def test_backups_in_a_folder_are_kept_up_to_a_number(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)
    safe = tmp_path / "safe"
    safe.mkdir()
    old = [f"taskflow-2026010{day}-030000.db" for day in (1, 2, 3)]
    others = ["taskflow-notes.txt", "before-1_tasks-20260101-030000-000000.db", "taskflow.db"]
    for name in (*old, *others, f"{old[0]}.files.tar", f"{old[2]}.files.tar"):
        (safe / name).write_text("there before")

    done = taskflow("backup", "safe", "--keep", "2", "--json", folder=tmp_path)

    made = Path(json.loads(done.stdout)["file"])
    assert made.parent == safe
    assert {path.name for path in safe.iterdir()} == {made.name, old[2], f"{old[2]}.files.tar", *others}
    assert done.stderr.splitlines() == [f"Deleted safe/{name}" for name in old[:2]]


def test_a_new_backup_stays_whatever_the_others_are_called(tmp_path: Path) -> None:
    """The clock was ahead once; and a folder is no backup."""
    taskflow("migrate", "up", folder=tmp_path)
    safe = tmp_path / "safe"
    (safe / "taskflow-20200101-030000.db").mkdir(parents=True)
    (safe / "taskflow-20991231-030000.db").write_text("there before")

    done = taskflow("backup", "safe", "--keep", "1", "--json", folder=tmp_path)

    made = Path(json.loads(done.stdout)["file"])
    assert {path.name for path in safe.iterdir()} == {made.name, "taskflow-20200101-030000.db"}


@pytest.mark.parametrize("is_empty", [True, False])
def test_no_backup_is_deleted_unless_there_is_a_new_one(tmp_path: Path, is_empty: bool) -> None:
    if is_empty:  # SQLite takes an empty file for a database
        (tmp_path / "var").mkdir()
        (tmp_path / "var" / "taskflow.db").touch()
    safe = tmp_path / "safe"
    safe.mkdir()
    for day in (1, 2, 3):
        (safe / f"taskflow-2026010{day}-030000.db").write_text("there before")

    without_database = taskflow("backup", "safe", "--keep", "1", folder=tmp_path)
    not_mounted = taskflow("backup", "unsafe", "--keep", "1", folder=tmp_path)

    assert without_database.returncode == 1
    assert not_mounted.returncode == 2
    assert "--keep needs a folder: unsafe is not one, or is not mounted." in not_mounted.stderr
    assert len(list(safe.iterdir())) == 3
    assert not (tmp_path / "unsafe").exists()


def test_the_doctor_has_json_for_programs(tmp_path: Path) -> None:
    answer = taskflow("doctor", "--json", "--settings", folder=tmp_path, TASKFLOW_SECRET=SECRET)

    told = json.loads(answer.stdout)
    assert answer.returncode == 0
    assert {finding["what"]: finding["state"] for finding in told["findings"]}["migrations"] == "warn"
    assert told["settings"]["TASKFLOW_SECRET"] == "***"
    assert SECRET not in answer.stdout


def test_a_closed_pipe_breaks_nothing(tmp_path: Path) -> None:
    with scratch.start("-m", "taskflow", "schema", folder=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()

        assert process.wait(timeout=60) == 1
        assert process.stderr.read() == ""


def test_progress_is_shown_at_a_terminal(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)
    ours, theirs = os.openpty()

    subprocess.run(
        [sys.executable, "-m", "taskflow", "backup", "copy.db"],
        cwd=tmp_path,
        env=scratch.surroundings(),
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        check=True,
    )

    assert os.read(ours, 1000).decode().startswith("Copying the database to copy.db")
    os.close(ours)
    os.close(theirs)
