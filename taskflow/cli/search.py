"""`taskflow search`: rebuild."""

from __future__ import annotations

from dataclasses import dataclass

import click

from models.search import fill
from models.search.fill import Step
from models.values.counted import counted
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.components import Components

TOLD_EVERY = 1_000
"""Tasks between two lines of progress."""


@click.group()
def search() -> None:
    """Look after the index of the search."""


@search.command()
@click.option("--again", is_flag=True, help="Start over, even if an earlier run was interrupted.")
@setup.json_option
def rebuild(again: bool, as_json: bool) -> None:
    """Compare the index of the search with all texts, and write what differs.

    It may run beside a server, which goes on. Broken off, it goes on where it was when it is called again.
    """
    rebuilt = Rebuilt(show=not as_json)

    async def work(components: Components) -> None:
        state = await fill.state_of(components.database.reads)
        if again or not state.startswith(fill.REBUILD):
            state = fill.REBUILD
        rebuilt.went_on = state != fill.REBUILD
        await components.database.fill_search(state, told=rebuilt.add)

    run_with_components(work)
    if as_json:
        setup.print_json({"tasks": rebuilt.tasks, "mended": rebuilt.mended, "went_on": rebuilt.went_on})
        return
    begun = ", from where it was broken off" if rebuilt.went_on else ""
    click.echo(f"{counted(rebuilt.tasks, 'task')} looked through{begun}; entries mended: {rebuilt.mended:,}")


@dataclass(slots=True)
class Rebuilt:
    show: bool
    tasks: int = 0
    mended: int = 0
    went_on: bool = False

    def add(self, step: Step) -> None:
        told = self.tasks // TOLD_EVERY
        self.tasks += step.tasks
        self.mended += step.mended
        if self.show and self.tasks // TOLD_EVERY > told and not step.is_last:
            click.echo(f"{self.tasks:,} tasks …")
