"""`taskflow user key`: add, list, revoke."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import click

import models
from models.api_key import scopes_of
from models.values import clock
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.cli.table import print_table
from taskflow.components import Components
from taskflow.operations import api_keys

SCOPES = click.Choice([scope.name.lower() for scope in models.Scope])


@click.group()
def key() -> None:
    """Make and revoke API keys of a person or a bot."""


@key.command()
@click.argument("email")
@click.option("--name", default="command line", show_default=True, help="To recognise the key by.")
@click.option(
    "--scope",
    "scopes",
    type=SCOPES,
    multiple=True,
    required=True,
    help="What the key may do, within what its owner may: read, write (and read), or admin (everything).",
)
@click.option(
    "--expires", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"]), help="When it ends (UTC). Default: never."
)
@setup.json_option
def add(email: str, name: str, scopes: Sequence[str], expires: datetime | None, as_json: bool) -> None:
    """Make a key for somebody, and print it. It is shown this once."""
    until = None if expires is None else clock.of(expires.replace(tzinfo=UTC))

    async def work(components: Components) -> api_keys.Made:
        asked = [models.Scope[scope.upper()] for scope in scopes]
        return await api_keys.add(components, email, name=name, scopes=asked, expires_at=until)

    made = run_with_components(work)
    if as_json:
        setup.print_json({**_printable(made.key), "secret": made.secret})
        return
    ends = "never expires" if made.key.expires_at is None else f"expires at {clock.to_wire(made.key.expires_at)}"
    click.echo(f"Made the key {made.key.id} of {email}; it {ends}. Copy it now, it is not shown again:\n{made.secret}")


@key.command("list")
@click.argument("email")
@setup.json_option
def list_(email: str, as_json: bool) -> None:
    """List somebody's keys, the newest first. Never the secrets."""

    async def work(components: Components) -> list[models.ApiKey]:  # noqa: ARG001  # needs an open database
        return await api_keys.of(email)

    found = [_printable(each) for each in run_with_components(work)]
    if as_json:
        setup.print_json(found)
        return
    rows = [
        (each["id"], each["name"], each["prefix"], _scopes(each), each["lastUsedAt"] or "", each["expiresAt"] or "")
        for each in found
    ]
    print_table(("id", "name", "begins with", "scopes", "last used", "ends"), rows, empty=f"{email} has no keys.")


@key.command()
@click.argument("id")
def revoke(id: str) -> None:
    """End a key at once. ID as `taskflow user key list` shows it."""

    async def work(components: Components) -> models.ApiKey:
        return await api_keys.revoke(components, id)

    revoked = run_with_components(work)
    click.echo(f"The key {revoked.id} ({revoked.name}) is revoked.")


def _scopes(printable: dict[str, Any]) -> str:
    return " ".join(scope.lower() for scope in printable["scopes"])


def _printable(each: models.ApiKey) -> dict[str, Any]:
    return {
        "id": each.id,
        "name": each.name,
        "prefix": each.prefix,
        "scopes": [scope.name for scope in scopes_of(each.scopes)],
        "createdAt": clock.to_wire(each.created_at),
        "expiresAt": None if each.expires_at is None else clock.to_wire(each.expires_at),
        "lastUsedAt": None if each.last_used_at is None else clock.to_wire(each.last_used_at),
    }
