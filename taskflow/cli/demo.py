"""`taskflow demo`."""

from __future__ import annotations

import sys

import click

from taskflow.cli.inside import inside
from taskflow.components import House
from taskflow.operations import demo as story
from taskflow.operations import demo_many


@click.command()
@click.option(
    "--tasks",
    type=click.IntRange(min=0),
    default=0,
    help="So many more tasks, without a history: a million takes minutes.",
)
def demo(tasks: int) -> None:
    """Fill an empty database with a small story, and print how to sign in."""

    async def work(house: House) -> tuple[story.Told, str]:
        told = await story.tell(house)
        if tasks:
            with click.progressbar(length=tasks, label="Adding tasks", file=sys.stderr) as progress:
                await demo_many.fill(house, tasks, progress)
        return told, house.settings.public_url

    told, address = inside(work)
    click.echo(f"{len(told.emails)} people and {told.tasks + tasks:,} tasks of a community garden are there.")
    click.echo(f"Sign in at {address} as any of them; Ada runs the instance, Alice the garden.")
    for email in told.emails:
        click.echo(f"  {email}  {told.password}")
