"""Every command in the documentation exists, and so does each of its options."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from taskflow.cli import taskflow
from tests.support.scratch import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^ *```(?:bash|sh|console|cron)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"(?:^|[\s(]|bin/)taskflow(?:-ctl)? ((?:[a-z][a-z-]*)[^#|&;\n]*)")
INLINE = re.compile(r"`taskflow ([a-z-]+[^`\n]*)`")


def shown(page: Path) -> Iterator[str]:
    text = page.read_text()
    for block in BLOCK.findall(text):
        for line in re.sub(r"\\\n\s*", " ", block).splitlines():
            if not line.lstrip().startswith(("cd ", "mkdir ", "git ", "pip ")) or "&& taskflow" in line:
                yield from COMMAND.findall(line)
    yield from INLINE.findall(text)


COMMANDS = sorted({(str(page.relative_to(ROOT)), line.strip()) for page in PAGES for line in shown(page)})


@pytest.mark.parametrize(("page", "line"), COMMANDS)
def test_a_command_in_the_documentation_can_be_typed(page: str, line: str) -> None:
    command, rest = _found(shlex.split(line.replace("…", "")))
    known = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)} | {"--help"}

    assert {word.partition("=")[0] for word in rest if word.startswith("--")} <= known, page


def _found(words: list[str]) -> tuple[click.Command, list[str]]:
    command: click.Command = taskflow
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        inner = command.get_command(click.Context(command), words[0])
        if inner is None:
            assert command is not taskflow or words[0].isupper(), f"there is no command {words[0]}"
            break
        command, words = inner, words[1:]
    return command, words


def test_commands_are_shown() -> None:
    """Proves that the test above has commands to check."""
    assert ("docs/how-to/migrate.md", "migrate down --yes --to 0") in COMMANDS
    assert ("docs/how-to/back-up-and-restore.md", "restore /mnt/safe/taskflow.db --force") in COMMANDS


ON_A_SERVER = re.compile(
    r"^ *taskflow (?:user|team|jobs|files|search|migrate|backup|restore|doctor|copy|trash|events)\b", re.MULTILINE
)
"""Commands that work on the database of a server, at the beginning of a line, also in a step of a list."""


@pytest.mark.parametrize("page", sorted((ROOT / "docs/how-to").glob("*.md")), ids=lambda page: page.stem)
def test_a_page_with_commands_for_a_server_says_how_to_run_them_there(page: Path) -> None:
    """Without the settings of the server, a command finds no database, or another one."""
    text = page.read_text()
    shown = [line for block in BLOCK.findall(text) for line in ON_A_SERVER.findall(block)]

    assert not shown or page.stem == "install" or "reference/cli.md#on-a-server" in text
