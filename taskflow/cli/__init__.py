"""The `taskflow` command. Each group of commands has its file, loaded when it is called: `taskflow --help` loads none."""

from __future__ import annotations

import difflib
from importlib import import_module
from typing import Any

import click

from taskflow import __version__
from taskflow.operations import garbage_collection

COMMANDS = {
    "init": "Write a commented .env with a secret.",
    "serve": "Serve the API, the dashboard and the explorer.",
    "worker": "Send mail and run other queued jobs in a separate process.",
    "migrate": "Upgrade or downgrade the database.",
    "user": "Add and look after people.",
    "team": "Add and look after teams.",
    "events": "List event handlers, or print the event log.",
    "jobs": "List, retry or drop queued and failed jobs.",
    "files": "Show and check the bytes of files.",
    "trash": "Show and empty the trash of teams.",
    "search": "Rebuild the index of the search.",
    "schema": "Print the GraphQL schema.",
    "mcp": "Let an assistant use TaskFlow (Model Context Protocol).",
    "demo": "Fill the database with a small story.",
    "backup": "Back up the database and files, even while they are in use.",
    "restore": "Replace the database with a backup, and put its files back.",
    "copy": "Copy everything into an empty database, such as PostgreSQL.",
    "doctor": "Check settings, files, database, Redis, mail and clock.",
    "test": "Say how to run the tests of TaskFlow itself.",
}
"""Name → what it does. A command has its own file and the same name in it: `user` is in `taskflow/cli/user.py`."""


class Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        if cmd_name not in COMMANDS:
            return None
        with garbage_collection.loading():
            command: click.Command = getattr(import_module(f"taskflow.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f"Did you mean `taskflow {near[0]}`?" if near else "See `taskflow --help`."
            raise click.UsageError(f"There is no command {args[0]!r}. {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", message="TaskFlow %(version)s")
def taskflow() -> None:
    """TaskFlow: tasks for teams that stay live, on a server of your own.

    Settings come from the environment and from .env in the working directory (docs/reference/settings.md).
    """


def main(arguments: list[str] | None = None) -> int:
    """Runs the command and returns the exit status. Every expected failure is one line on stderr."""
    try:
        answer: Any = taskflow.main(arguments, prog_name="taskflow", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        return _fail(error.format_message(), status=error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return 130
    except Exception as error:
        words = _explain(error)
        if words is None:
            raise
        return _fail(words)
    return answer if isinstance(answer, int) else 0


def _explain(error: Exception) -> str | None:
    from taskflow.cli.setup import database_url
    from taskflow.files.store import StoreError
    from taskflow.logs import environment_errors
    from taskflow.migrations.connection import Busy
    from taskflow.migrations.migrate import MigrationError
    from taskflow.operations.backup import BackupError
    from taskflow.operations.copying.side import CopyError
    from taskflow.settings.settings import SettingsError
    from taskflow.storage.postgres_tools import ToolError

    if isinstance(error, SettingsError | MigrationError | BackupError | CopyError | ToolError | Busy | StoreError):
        return str(error)
    return environment_errors.explain(error, database_url=database_url())


def _fail(words: str, *, status: int = 1) -> int:
    click.echo(f"taskflow: {' '.join(words.split())}", err=True)
    return status
