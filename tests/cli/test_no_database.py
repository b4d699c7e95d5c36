"""A command in the wrong folder makes no database, and says so. The commands are those of the parser, so a new one is
tested too."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from taskflow.cli import taskflow as parser
from taskflow.migrations import migrate
from tests.support import scratch
from tests.support.scratch import assert_one_line, taskflow

MAKES_A_DATABASE = {"demo", "migrate", "migrate up", "restore", "serve"}
USES_NONE = {"init", "mcp", "schema", "test"}
REPORTS_WHAT_IT_FINDS = {"doctor", "migrate status", "worker"}


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


COMMANDS = {" ".join(path): command for path, command in commands(parser)}


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where the command looks: no SQLite file, or an empty database of PostgreSQL."""
    with scratch.empty(request.param, tmp_path / "elsewhere") as address:
        yield address


def typed(command: click.Command) -> list[str]:
    """The least that the command accepts, with every promise to be careful given."""
    words = []
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            if parameter.required:
                words += [parameter.opts[0], value(parameter)]
            elif parameter.is_flag and {"--yes", "--all"} & {*parameter.opts} and not has_arguments(command):
                words.append(parameter.opts[0])
        else:
            words.append(value(parameter))
    return words


def has_arguments(command: click.Command) -> bool:
    return any(isinstance(parameter, click.Argument) for parameter in command.params)


def value(parameter: click.Parameter) -> str:
    if isinstance(parameter.type, click.Choice):
        return str(parameter.type.choices[0])
    if parameter.name == "to":
        return "sqlite://another.db"
    return "30" if isinstance(parameter.type, click.types.IntParamType) else "bob@example.com"


@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - MAKES_A_DATABASE - USES_NONE - REPORTS_WHAT_IT_FINDS))
def test_a_command_where_no_database_is_refuses_and_leaves_nothing(name: str, url: str, tmp_path: Path) -> None:
    answer = taskflow(*name.split(), *typed(COMMANDS[name]), folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert answer.returncode == 1, answer
    assert_one_line(answer, "There is no ")
    assert "For a new instance run: taskflow migrate up" in answer.stderr
    assert answer.stdout == ""
    assert list(tmp_path.iterdir()) == []
    assert is_empty(url)


@pytest.mark.parametrize("name", sorted(USES_NONE | REPORTS_WHAT_IT_FINDS))
def test_a_command_that_only_looks_makes_no_database(name: str, url: str, tmp_path: Path) -> None:
    taskflow(*name.split(), folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert is_empty(url)


def test_a_worker_in_the_wrong_folder_leaves_nothing(tmp_path: Path) -> None:
    answer = taskflow("worker", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, "There is no ")
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_repairs_no_database_into_being(url: str, tmp_path: Path) -> None:
    answer = taskflow("doctor", "--repair", folder=tmp_path, TASKFLOW_DATABASE_URL=url)

    assert answer.returncode == 1
    assert "There is no " in answer.stderr
    assert is_empty(url)


def test_a_demo_begins_an_instance_and_prints_its_answer_alone(tmp_path: Path) -> None:
    answer = taskflow("demo", folder=tmp_path)

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.startswith("5 people and ")
    assert answer.stderr == ""
    assert (tmp_path / "var/taskflow.db").exists()


def test_an_older_database_is_upgraded_in_one_line_that_names_the_copy(tmp_path: Path) -> None:
    taskflow("migrate", "up", folder=tmp_path)
    taskflow("migrate", "down", "--yes", folder=tmp_path)

    answer = taskflow("user", "list", folder=tmp_path)

    assert answer.stdout == "Nobody has an account.\n"
    assert answer.stderr == "1 migration applied. The database as it was is kept in var/backups.\n"


def test_the_wrong_folder_is_named(tmp_path: Path) -> None:
    answer = taskflow("user", "add", "bob@example.com", "--name", "Bob", folder=tmp_path)

    assert answer.returncode == 1
    assert_one_line(answer, f"There is no database at {tmp_path}/var/taskflow.db. Is this the right folder?")
    assert list(tmp_path.iterdir()) == []


def is_empty(url: str) -> bool:
    return not asyncio.run(migrate.status_of(url)).applied
