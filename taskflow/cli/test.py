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
        "The tests come with the sources: pip download --no-deps --no-binary taskflow-server"
        f" taskflow-server=={__version__}; unpack that, and run scripts/test in it."
    )
