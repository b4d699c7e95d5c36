"""`taskflow demo`."""

from __future__ import annotations

import click

from taskflow import demo as story
from taskflow.cli.inside import inside
from taskflow.house import House


@click.command()
def demo() -> None:
    """Fill an empty database with a small story, and print how to sign in."""

    async def work(house: House) -> tuple[story.Told, str]:
        return await story.tell(house), house.settings.public_url

    told, address = inside(work)
    click.echo(f"{len(told.emails)} people and {told.tasks} tasks of a community garden are there.")
    click.echo(f"Sign in at {address} as any of them; Ada runs the instance, Alice the garden.")
    for email in told.emails:
        click.echo(f"  {email}  {told.password}")
