"""`taskflow demo`."""

from __future__ import annotations

import sys

import click

from taskflow.cli import setup
from taskflow.cli.inside import bring_up_to_date, run_with_components
from taskflow.cli.serve import running_server
from taskflow.components import Components
from taskflow.operations import demo as story
from taskflow.operations import demo_many


@click.command()
@click.option(
    "--tasks",
    type=click.IntRange(min=0),
    default=0,
    help="Also add this many tasks, without a history: a million takes minutes.",
)
def demo(tasks: int) -> None:
    """Fill an empty database with a small story, and print how to sign in. Makes the database if there is none."""

    async def work(components: Components) -> tuple[story.DemoResult, str]:
        told = await story.build(components)
        if tasks:
            with click.progressbar(length=tasks, label="Adding tasks", file=sys.stderr) as progress:
                await demo_many.fill(components, tasks, progress)
        settings = components.settings
        return told, running_server(settings) or settings.public_url

    bring_up_to_date(setup.load())
    told, address = run_with_components(work)
    click.echo(f"{len(told.emails)} people and {told.tasks + tasks:,} tasks of a community garden are there.")
    click.echo(f"Sign in at {address} as any of them; Ada runs the instance, Alice the garden.")
    for email in told.emails:
        click.echo(f"  {email}  {told.password}")
