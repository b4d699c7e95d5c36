"""`taskflow init`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from taskflow.settings import env_file, parsers
from taskflow.settings.settings import SettingsError


@click.command()
@click.option(
    "--public-url",
    metavar="URL",
    help="The address that people reach the server at: https://tasks.example.com. With it the settings are for production.",
)
@click.option("--force", is_flag=True, help="Replace .env if it is there. The old one is kept as .env.before.")
def init(public_url: str | None, *, force: bool) -> None:
    """Write a commented .env with a secret into the working directory.

    It has the settings that most people look at, each with what it means. Only its owner can read it. A secret that is
    in use already is kept, so nobody is signed out.
    """
    path = Path(".env")
    if path.is_symlink():
        raise click.ClickException(f"{path} is a link to {path.readlink()}. Edit that file, or move the link away.")
    if path.exists() and not force:
        raise click.ClickException(_there_is_one(path))
    address = _address(public_url)
    used = _secret_in_use(path)
    content = _content(used, address)
    try:
        before = env_file.put(path, content, replace=force)
    except FileExistsError:
        raise click.ClickException(_there_is_one(path)) from None
    except OSError as error:
        raise click.ClickException(f"{path.resolve()} can't be written: {error.strerror}.") from None
    click.echo(
        f"{path} is written, with {'the secret that is in use' if used else 'a new secret'}. Only you can read it."
    )
    if before is not None:
        click.echo(f"The old one is kept as {before}: take over what you had set there.")
    if address:
        click.echo("Next: set TASKFLOW_MAIL_URL in it, then: taskflow migrate up && taskflow serve")
    else:
        click.echo("Next: taskflow serve")


def _content(secret: str | None, address: str | None) -> str:
    try:
        return env_file.text(secret=secret or env_file.new_secret(), public_url=address)
    except ValueError as error:
        raise click.ClickException(
            f"The secret that is in use {error}, and can't be kept in .env. Leave it where it is."
        ) from None


def _address(given: str | None) -> str | None:
    try:
        return parsers.origin(given) if given else None
    except ValueError as error:
        raise click.BadParameter(f"it {error}.", param_hint="--public-url") from None


def _secret_in_use(path: Path) -> str | None:
    try:
        return env_file.secret_in_use(path, os.environ)
    except (ValueError, OSError) as error:
        raise SettingsError(
            f"{path} can't be read, and may have a secret that is in use: {error}. Move it away."
        ) from None


def _there_is_one(path: Path) -> str:
    return (
        f"{path} is there already. Edit it, or replace it: taskflow init --force (the old one is kept as .env.before)"
    )
