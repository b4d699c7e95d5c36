"""`taskflow user`: add, list, promote, demote, deactivate, reactivate, email, password, sign-out, and key."""

from __future__ import annotations

import sys
from typing import Any

import click

import models
from models.values import clock
from models.values.counted import counted
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.cli.table import print_table
from taskflow.cli.user_key import key
from taskflow.components import Components
from taskflow.operations import accounts

EMAIL = click.argument("email")
PASSWORD_FROM_STDIN = click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input: one line."
)


@click.group()
def user() -> None:
    """Add and look after people. Works beside a running server."""


user.add_command(key)


@user.command()
@EMAIL
@click.option("--name", required=True, help="What they are called.")
@click.option("--admin", is_flag=True, help="They run this instance.")
@PASSWORD_FROM_STDIN
@setup.json_option
def add(email: str, name: str, admin: bool, password_stdin: bool, as_json: bool) -> None:
    """Add somebody. Without a password, prints a link where they set one."""
    password = _password() if password_stdin else None

    async def work(components: Components) -> accounts.Added:
        return await accounts.add(components, email=email, name=name, admin=admin, password=password)

    added = run_with_components(work)
    if as_json:
        setup.print_json({**_printable(added.user), "link": added.link})
        return
    click.echo(f"{added.user.email} has an account{' and runs this instance' if admin else ''}.")
    if added.link is not None:
        _print_link(added.link)


@user.command("list")
@setup.json_option
def list_(as_json: bool) -> None:
    """List all people."""

    async def work(components: Components) -> list[models.User]:  # noqa: ARG001  # needs an open database
        return await accounts.everybody()

    people = run_with_components(work)
    if as_json:
        setup.print_json([_printable(person) for person in people])
        return
    rows = [(person.email, person.name, person.role.name.lower(), _state(person)) for person in people]
    print_table(("email", "name", "role", ""), rows, empty="Nobody has an account.")


@user.command()
@EMAIL
def promote(email: str) -> None:
    """Make somebody an admin of this instance."""

    async def work(components: Components) -> models.User:
        return await accounts.promote(components, email)

    click.echo(f"{run_with_components(work).email} runs this instance.")


@user.command()
@EMAIL
def demote(email: str) -> None:
    """Make an admin an ordinary user. The last admin can't be demoted."""

    async def work(components: Components) -> models.User:
        return await accounts.demote(components, email)

    click.echo(f"{run_with_components(work).email} is an ordinary user.")


@user.command()
@EMAIL
def deactivate(email: str) -> None:
    """End somebody's sessions and keys; they can't sign in again until they are reactivated."""

    async def work(components: Components) -> models.User:
        return await accounts.deactivate(components, email)

    click.echo(f"{run_with_components(work).email} is deactivated.")


@user.command()
@EMAIL
def reactivate(email: str) -> None:
    """Let somebody sign in again. Sessions and keys that ended do not come back."""

    async def work(components: Components) -> models.User:
        return await accounts.reactivate(components, email)

    click.echo(f"{run_with_components(work).email} can sign in again.")


@user.command("email")
@EMAIL
@click.argument("new")
def email_(email: str, new: str) -> None:
    """Give somebody the address NEW. Links to set a password are void; sessions and keys stay.

    Where addresses are confirmed, a link is mailed to the new one, and nothing else until it is opened.
    """

    async def work(components: Components) -> models.User:
        return await accounts.change_email(components, email, new)

    person = run_with_components(work)
    click.echo(f"{person.name} has the address {person.email}.")


@user.command("sign-out")
@click.argument("email", required=False)
@click.option("--all", "everybody", is_flag=True, help="Sign out everybody.")
@click.option("--keys", is_flag=True, help="Revoke API keys too.")
@setup.json_option
def sign_out(email: str | None, everybody: bool, keys: bool, as_json: bool) -> None:
    """End all sessions of somebody, or of everybody, and void links to set a password. API keys stay without --keys."""
    if (email is None) is not everybody:
        raise click.UsageError("Say who: taskflow user sign-out EMAIL, or --all")

    async def work(components: Components) -> accounts.SignedOut:
        if email is None:
            return await accounts.sign_out_everybody(components, keys=keys)
        return await accounts.sign_out(components, email, keys=keys)

    done = run_with_components(work)
    if as_json:
        setup.print_json({"sessions": done.sessions, "revokedKeys": done.revoked_keys, "remainingKeys": done.kept_keys})
        return
    click.echo(f"Sessions ended: {done.sessions:,}. API keys revoked: {done.revoked_keys:,}.")
    if done.kept_keys:
        click.echo(f"{counted(done.kept_keys, 'API key')} can still be used. To revoke them too, add --keys.")


@user.command()
@EMAIL
@PASSWORD_FROM_STDIN
def password(email: str, password_stdin: bool) -> None:
    """Set somebody's password. Without one, prints a link where they set it."""
    new = _password() if password_stdin else None

    async def work(components: Components) -> str | None:
        if new is None:
            return await accounts.password_link(components, email)
        await accounts.set_password(components, email, new)
        return None

    made = run_with_components(work)
    if made is not None:
        _print_link(made)
    else:
        click.echo("The password is set. Their sessions and API keys have ended.")


def _password() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _print_link(link: str) -> None:
    click.echo(f"They set a password here, within {accounts.LINK_LASTS.days} days:\n{link}")


def _state(person: models.User) -> str:
    words = ("" if person.is_confirmed else "unconfirmed", "" if person.is_active else "deactivated")
    return ", ".join(filter(None, words))


def _printable(person: models.User) -> dict[str, Any]:
    return {
        "id": person.id,
        "email": person.email,
        "name": person.name,
        "role": person.role.name,
        "active": person.is_active,
        "emailConfirmed": person.is_confirmed,
        "createdAt": clock.to_wire(person.created_at),
    }
