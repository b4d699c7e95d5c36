"""`taskflow test`."""

from __future__ import annotations

from pathlib import Path

import click

from taskflow import __version__


@click.command()
def test() -> None:
    """Say how to run the tests of TaskFlow itself.

    They are in the sources, and not in what is installed. To look at an installation: taskflow doctor.
    """
    script = Path(__file__).parents[2] / "scripts" / "test"
    if script.is_file():
        click.echo(f"Run the tests: {script}")
        return
    click.echo(
        f"The tests come with the sources. Get those of version {__version__} where you got this package, and run scripts/test in them."
    )
