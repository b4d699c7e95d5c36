"""`taskflow team`: list, add, members, set, remove, archive, unarchive."""

from __future__ import annotations

from typing import Any

import click

import models
from events.storage.database import Unit
from models.viewer import SYSTEM
from resolvers.team import team as teams
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.cli.table import print_table
from taskflow.components import Components
from taskflow.operations import accounts

KEY = click.argument("key")
EMAIL = click.argument("email")
ROLES = click.Choice([role.name.lower() for role in models.TeamRole])


@click.group()
def team() -> None:
    """Add and look after teams. Works beside a running server."""


@team.command("list")
@setup.json_option
def list_(as_json: bool) -> None:
    """Show which teams there are."""

    async def work(components: Components) -> list[dict[str, Any]]:  # noqa: ARG001  # needs an open database
        return [await _printable(each) for each in await models.Team.all().order_by("key")]

    found = run_with_components(work)
    if as_json:
        setup.print_json(found)
        return
    rows = [(each["key"], each["name"], str(each["members"]), "archived" if each["archived"] else "") for each in found]
    print_table(("key", "name", "members", ""), rows, empty="There is no team.")


@team.command()
@click.argument("name")
@click.option("--key", help="2 to 8 letters and digits. Default: made from the name.")
@click.option("--admin", "admin", required=True, help="E-mail address of the team's admin.")
def add(name: str, key: str | None, admin: str) -> None:
    """Add a team."""

    async def work(components: Components) -> models.Team:
        async def store(unit: Unit) -> models.Team:
            person = await accounts.found(admin)
            made = await teams.with_a_key(unit, name=name, key=key)
            await unit.tell(made.created())
            await teams.set_member(unit, SYSTEM, made.id, person.id, models.TeamRole.ADMIN)
            return made

        made, _ = await components.database.unit(store)
        return made

    made = run_with_components(work)
    click.echo(f"{made.name} has the key {made.key}; {admin} runs it.")


@team.command()
@KEY
@setup.json_option
def members(key: str, as_json: bool) -> None:
    """Show who is in a team."""

    async def work(components: Components) -> list[dict[str, Any]]:  # noqa: ARG001  # needs an open database
        found = await _found(key)
        places = await models.Membership.filter(team_id=found.id).order_by("joined_at").prefetch_related("user")
        return [
            {"email": place.user.email, "name": place.user.name, "role": place.role.name.lower()} for place in places
        ]

    people = run_with_components(work)
    if as_json:
        setup.print_json(people)
        return
    rows = [(person["email"], person["name"], person["role"]) for person in people]
    print_table(("email", "name", "role"), rows, empty="Nobody is in it.")


@team.command("set")
@KEY
@EMAIL
@click.option("--role", type=ROLES, required=True, help="What they may do in it.")
def set_(key: str, email: str, role: str) -> None:
    """Add somebody to a team, or change their role in it."""

    async def work(components: Components) -> None:
        async def store(unit: Unit) -> None:
            person = await accounts.found(email)
            await teams.set_member(unit, SYSTEM, key, person.id, models.TeamRole[role.upper()])

        await components.database.unit(store)

    run_with_components(work)
    click.echo(f"{email} is {role} of {key.upper()}.")


@team.command()
@KEY
@EMAIL
def remove(key: str, email: str) -> None:
    """Remove somebody from a team. They lose access to it at once."""

    async def work(components: Components) -> None:
        async def store(unit: Unit) -> None:
            person = await accounts.found(email)
            await teams.remove_member(unit, SYSTEM, key, person.id)

        await components.database.unit(store)

    run_with_components(work)
    click.echo(f"{email} is not in {key.upper()} any more.")


@team.command()
@KEY
def archive(key: str) -> None:
    """Archive a team: it becomes read-only."""
    _set_archived(key, archived=True)
    click.echo(f"{key.upper()} can only be read now.")


@team.command()
@KEY
def unarchive(key: str) -> None:
    """Make an archived team writable again."""
    _set_archived(key, archived=False)
    click.echo(f"{key.upper()} is in use again.")


def _set_archived(key: str, *, archived: bool) -> None:
    async def work(components: Components) -> None:
        async def store(unit: Unit) -> models.Team:
            return await teams.set_archived(unit, SYSTEM, key, archived=archived)

        await components.database.unit(store)

    run_with_components(work)


async def _found(key: str) -> models.Team:
    team = await models.Team.get_or_none(key=key.upper())
    if team is None:
        raise models.team.team.no_such_team(key)
    return team


async def _printable(each: models.Team) -> dict[str, Any]:
    count = await models.Membership.filter(team_id=each.id).count()
    return {"id": each.id, "key": each.key, "name": each.name, "members": count, "archived": each.is_archived}
