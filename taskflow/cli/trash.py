"""`taskflow trash`: list, purge."""

from __future__ import annotations

import sys
from typing import Any

import click

from models.task.stored.trash import TeamTrash
from models.values import clock
from models.values.counted import counted
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.cli.table import print_table
from taskflow.components import Components
from taskflow.operations import trash as operation


@click.group(invoke_without_command=True)
@click.pass_context
def trash(ctx: click.Context) -> None:
    """Show and empty the trash of teams. Nothing else empties it. Without a subcommand: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_)


@trash.command("list")
@setup.json_option
def list_(as_json: bool) -> None:
    """Show how many tasks are in the trash of each team, and since when."""

    async def work(components: Components) -> list[TeamTrash]:
        return await operation.held(components, until=clock.now())

    found = run_with_components(work)
    if as_json:
        setup.print_json([_printable(each) for each in found])
        return
    rows = [
        (each.key, each.name, f"{each.tasks:,}", clock.to_wire(each.oldest)[:10], "archived" * each.is_archived)
        for each in found
    ]
    print_table(("key", "name", "tasks", "oldest", ""), rows, empty="The trash is empty.")


@trash.command()
@click.option(
    "--older-than", "days", type=click.IntRange(0, 36_500), required=True, help="Days in the trash. 0: all of it."
)
@click.option("--team", metavar="KEY", help="Only this team's. Default: all teams that are not archived.")
@click.option("--dry-run", is_flag=True, help="Delete nothing, and say how many would go.")
@setup.json_option
def purge(days: int, team: str | None, dry_run: bool, as_json: bool) -> None:
    """Delete tasks that are in the trash for longer than that many days for good, with comments and files.

    There is no way back but a backup. It may run beside a server, and can be broken off: what is done is done.
    """
    until = clock.now() - days * clock.DAY

    async def work(components: Components) -> tuple[int, operation.Purged]:
        teams = await operation.may_be_purged(components, until=until, team=team)
        total = sum(each.tasks for each in teams)
        if dry_run:
            return total, operation.Purged()

        with click.progressbar(
            length=total, label="Deleting tasks", file=sys.stderr, hidden=not sys.stderr.isatty()
        ) as bar:
            done = await operation.purge(components, teams, until=until, told=lambda n: bar.update(n - bar.pos))
            return total, done

    total, done = run_with_components(work)
    if as_json:
        setup.print_json({"found": total, "purged": done.tasks, "left": done.left})
    elif dry_run:
        click.echo(f"{counted(total, 'task')} would be deleted for good.")
    else:
        click.echo(f"{counted(done.tasks, 'task')} deleted for good.")
    if done.left:
        raise click.ClickException(f"These tasks have too many sub-tasks to be deleted at once: {', '.join(done.left)}")


def _printable(each: TeamTrash) -> dict[str, Any]:
    return {
        "key": each.key,
        "name": each.name,
        "archived": each.is_archived,
        "tasks": each.tasks,
        "oldest": clock.to_wire(each.oldest),
    }
