"""The reference of the command, generated from its help texts: python -m tests.support.command_pages >
docs/reference/cli.md"""

from __future__ import annotations

from collections.abc import Iterator

import click
from click.testing import CliRunner

from taskflow.cli import taskflow

HEAD = """\
# The command

Everything that is done on the server itself is done with `taskflow`. Nothing is asked on the terminal. The exit status
is 0 when it did what it was told, and otherwise there is one line on stderr that says why. `--json` gives an answer
that programs can read.

In a checkout, `scripts/run` stands for `taskflow serve`; every other command is `.venv/bin/taskflow …`.

This page is made of what `taskflow COMMAND --help` says.

## On a server

Other pages write `taskflow …`. The command needs the settings, the user and the folder of the server; without them it finds no database, or another one. So type it as your installation was made:

| installed with | type | where |
| --- | --- | --- |
| [systemd](../how-to/systemd.md) | `taskflow-ctl user list` | as root |
| [Docker Compose](../how-to/compose.md) | `docker compose exec app taskflow user list` | in the folder of `docker-compose.yml` |
| [Kubernetes](../how-to/kubernetes.md) | `kubectl --namespace tasks exec deployment/taskflow --container server -- taskflow user list` | |
| pip and a `.env` | `taskflow user list` | in the folder of `.env`, as the user of the server |

## Completion in the shell

The shell can complete commands and options with <kbd>Tab</kbd>. It asks `taskflow`, so that a new version needs nothing else. Write its part once:

| shell | once | and then |
| --- | --- | --- |
| bash 4.4 and newer | `_TASKFLOW_COMPLETE=bash_source taskflow > ~/.taskflow-complete.bash` | `. ~/.taskflow-complete.bash` in `~/.bashrc` |
| zsh | `_TASKFLOW_COMPLETE=zsh_source taskflow > ~/.taskflow-complete.zsh` | `. ~/.taskflow-complete.zsh` in `~/.zshrc`, below `compinit` |
| fish | `_TASKFLOW_COMPLETE=fish_source taskflow > ~/.config/fish/completions/taskflow.fish` | |
"""


def page() -> str:
    return HEAD + "".join(f"\n## {' '.join(path)}\n\n```text\n{text}```\n" for path, text in helps())


def helps() -> Iterator[tuple[list[str], str]]:
    yield from _helps(taskflow, ["taskflow"])


def _helps(command: click.Command, path: list[str]) -> Iterator[tuple[list[str], str]]:
    answer = CliRunner().invoke(taskflow, [*path[1:], "--help"], prog_name="taskflow", terminal_width=100)
    yield path, answer.output
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _helps(inner, [*path, name])


if __name__ == "__main__":
    click.echo(page(), nl=False)
