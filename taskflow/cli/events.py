"""`taskflow events`: lists the handlers of events, or prints the log."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import click

from events.catalog import EVENTS
from events.event import Logged, is_personal
from events.log import log
from events.log.cursor import Cursor, InvalidCursor, decode_cursor
from events.log.follower import Follower
from models.values import clock
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.cli.table import print_table
from taskflow.components import Components

PHASES = ("before", "after")


@click.command()
@click.option("--log", "show_log", is_flag=True, help="Print the log instead of the handlers.")
@click.option("--follow", is_flag=True, help="Print the log, and go on as it grows, until Ctrl C.")
@click.option(
    "--after", metavar="CURSOR", help="Print what came after this cursor; without it the log from its beginning."
)
@setup.json_option
def events(show_log: bool, follow: bool, after: str | None, as_json: bool) -> None:
    """List the handlers of each event, or print the log of events."""
    if not (show_log or follow or after):
        _print_reactions(run_with_components(_reactions), as_json=as_json)
        return

    async def work(components: Components) -> None:
        positions = await _positions(after, components)
        if follow and after is None:
            positions = await log.heads(components.database.reads)
        await _print_log(components, positions, follow=follow, as_json=as_json)

    run_with_components(work)


async def _reactions(components: Components) -> list[dict[str, Any]]:
    rows = []
    for phase, bus in zip(PHASES, (components.before, components.after), strict=True):
        rows += [
            {"event": each.event, "phase": phase, "priority": each.priority, "handler": each.handler}
            for each in bus.handlers()
        ]
    return rows


def _print_reactions(rows: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        setup.print_json({"reactions": rows, "events": [event.name for event in EVENTS]})
        return
    click.echo("Inside the transaction (before), or after the commit (after); lower priorities first.\n")
    lines = [(row["event"], row["phase"], str(row["priority"]), row["handler"]) for row in rows]
    print_table(("event", "phase", "priority", "handler"), lines, empty="Nothing reacts.")
    quiet = sorted({event.name for event in EVENTS} - {row["event"] for row in rows})
    click.echo(f"\nNo handler is registered for: {', '.join(quiet)}")


async def _positions(after: str | None, components: Components) -> Mapping[str, int]:
    if after is None:
        return {}
    try:
        cursor = decode_cursor(after)
    except InvalidCursor:
        raise click.ClickException("This cursor is invalid. Use one that TaskFlow printed.") from None
    if cursor.epoch != components.epoch:
        raise click.ClickException("This cursor is from before the database was restored.")
    if isinstance(cursor, Cursor):
        shared = cursor.shared()
        if shared is None:
            raise click.ClickException("This is a position in an inbox. Use a cursor that TaskFlow printed.")
        return shared.positions
    places = await components.marks.positions_of(cursor)
    if places is None:
        raise click.ClickException("This cursor is too old: print the log from its beginning instead.")
    return {**places, **{stream: seq for stream, seq in cursor.changed.items() if not is_personal(stream)}}


async def _print_log(components: Components, positions: Mapping[str, int], *, follow: bool, as_json: bool) -> None:
    reads = components.database.reads
    heads = await log.heads(reads)
    async for event in log.between(reads, positions, heads):
        _print(event, as_json=as_json)
    if not follow:
        return
    follower = Follower(reads, lambda event: _print(event, as_json=as_json), positions=dict(heads))
    await follower.sweep()
    try:
        await follower.run()
    except asyncio.CancelledError:
        return


def _print(event: Logged, *, as_json: bool) -> None:
    actor = event.actor["name"] if event.actor else "the system"
    if as_json:
        setup.print_line(
            {
                "at": clock.to_wire(event.at),
                "stream": event.stream,
                "seq": event.seq,
                "name": event.name,
                "subject": event.subject_id,
                "actor": event.actor_id,
                "changes": {change.field: [change.before, change.after] for change in event.changes},
            }
        )
        return
    fields = ", ".join(change.field for change in event.changes)
    line = f"{clock.to_wire(event.at)}  {event.stream} {event.seq:>5}  {event.name:<20} {event.subject_id}  by {actor}"
    click.echo(f"{line}  ({fields})" if fields else line)
