"""`taskflow jobs`: list, retry, drop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

import click

from events.jobs import queue
from events.jobs.queue import IS_DEAD, IS_READY
from events.storage.database import Row, Unit
from events.storage.job import JobState
from models import email_delivery
from models.storage.sql import EVERYTHING
from models.values import clock
from models.values.ids import new_id
from taskflow.cli import setup
from taskflow.cli.table import print_table
from taskflow.components import Components
from taskflow.settings.settings import Settings
from taskflow.worker.worker import LANES

JobAction = Callable[[str, Unit], Awaitable[bool]]

SHOWN = "id, key, kind, state, run_at, attempts, max_attempts, leased_until, created_at, failed_at, error"
_OF_A_LANE = ("lane", "due", "running", "later", "dead", "oldest_due", "next")
_DUE = f"{IS_READY} AND leased_until <= $1 AND run_at <= $1"
_LATER = f"{IS_READY} AND leased_until <= $1 AND run_at > $1"
_BY_LANE = (
    f"SELECT lane, sum(CASE WHEN {_DUE} THEN 1 ELSE 0 END) AS due,"
    f" sum(CASE WHEN {IS_READY} AND leased_until > $1 THEN 1 ELSE 0 END) AS running,"
    f" sum(CASE WHEN {_LATER} THEN 1 ELSE 0 END) AS later, sum(CASE WHEN {IS_DEAD} THEN 1 ELSE 0 END) AS dead,"
    f" min(CASE WHEN {_DUE} THEN run_at END) AS oldest_due, min(CASE WHEN {_LATER} THEN run_at END) AS next"
    " FROM jobs GROUP BY lane"
)
_TIMES = ("run_at", "leased_until", "created_at", "failed_at")


@click.group(invoke_without_command=True)
@click.pass_context
def jobs(ctx: click.Context) -> None:
    """List, retry or drop queued and failed jobs. Without a subcommand: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_)


@jobs.command(name="list")
@click.option("--dead", is_flag=True, help="Only jobs that failed for good.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=100, show_default=True, help="How many to show.")
@setup.json_option
def list_(dead: bool, limit: int, as_json: bool) -> None:
    """Show jobs that failed for good and jobs that wait, the next one first."""
    found = setup.run(_listed(setup.load_existing(), dead=dead, limit=limit))
    if as_json:
        setup.print_json(found)
        return
    rows = [
        (
            job["state"],
            str(job["due"]),
            f"{job['attempts']}/{job['max_attempts']}",
            job["key"],
            " ".join((job["error"] or "").split())[:200],
        )
        for job in found
    ]
    empty = "No job failed for good." if dead else "Nothing waits."
    print_table(("state", "due", "tries", "key", "error"), rows, empty=empty)


@jobs.command()
@setup.json_option
def lanes(as_json: bool) -> None:
    """Show what waits in each lane: mails, reminders, entries of inboxes, and so on."""
    found = setup.run(_lanes(setup.load_existing()))
    if as_json:
        setup.print_json(found)
        return
    rows = [tuple(str(lane[name] if lane[name] is not None else "") for name in _OF_A_LANE) for lane in found]
    print_table(("lane", "due", "running", "later", "dead", "oldest due", "next"), rows, empty="Nothing waits.")


@jobs.command()
@click.argument("keys", nargs=-1)
@click.option("--all", "every", is_flag=True, help="All jobs that failed for good.")
def retry(keys: Sequence[str], every: bool) -> None:
    """Try these again now, with all attempts restored. KEYS as `taskflow jobs list` shows them."""
    if bool(keys) == every:
        raise click.UsageError("Say which: taskflow jobs retry KEY …, or --all")
    done = setup.run(_each(setup.load_existing(), keys, _retry))
    click.echo(f"{len(done)} tried again" if done or keys else "There was nothing to try again.")
    _refuse_the_rest(keys, done)


@jobs.command()
@click.argument("keys", nargs=-1, required=True)
def drop(keys: Sequence[str]) -> None:
    """Delete these jobs for good, without running them."""
    done = setup.run(_each(setup.load_existing(), keys, _drop))
    click.echo(f"{len(done)} dropped")
    _refuse_the_rest(keys, done)


def _refuse_the_rest(keys: Sequence[str], done: Sequence[str]) -> None:
    missing = [key for key in keys if key not in done]
    if missing:
        raise click.ClickException(f"There is no such job, or it is running: {', '.join(missing)}")


async def _listed(settings: Settings, *, dead: bool, limit: int) -> list[dict[str, Any]]:
    async with Components(settings).open() as components:
        rows = await components.database.reads.fetch(
            f"SELECT {SHOWN} FROM jobs WHERE {IS_DEAD if dead else EVERYTHING} ORDER BY state DESC, run_at, id LIMIT $1",
            limit,
        )
        return [_printable({name: row[name] for name in SHOWN.split(", ")}) for row in rows]


async def _lanes(settings: Settings) -> list[dict[str, Any]]:
    """Every lane, also those without a job."""
    async with Components(settings).open() as components:
        now = clock.now()
        rows = await components.database.reads.fetch(_BY_LANE, now)
    known = {row["lane"]: row for row in rows}
    return [_printable_lane(lane, known.get(lane)) for lane in sorted({*LANES, *known})]


def _printable_lane(lane: str, row: Row | None) -> dict[str, Any]:
    if row is None:
        return {**dict.fromkeys(_OF_A_LANE, 0), "lane": lane, "oldest_due": None, "next": None}
    times = {name: None if row[name] is None else clock.to_wire(row[name]) for name in ("oldest_due", "next")}
    return {**{name: row[name] for name in _OF_A_LANE}, **times}


def _printable(job: dict[str, Any]) -> dict[str, Any]:  # Any: a column
    """A job in readable form: times as text. The payload is left out, since it may contain a key to somebody's
    account."""
    now = clock.now()
    state = "dead" if job["state"] == JobState.DEAD else "running" if job["leased_until"] > now else "waiting"
    times = {name: clock.to_wire(job[name]) if job[name] else None for name in _TIMES}
    return {**job, **times, "state": state, "due": times["failed_at"] or times["run_at"]}


async def _each(settings: Settings, keys: Sequence[str], act: JobAction) -> list[str]:
    """Returns the keys of the jobs that were changed."""
    async with Components(settings).open() as components:
        if not keys:
            rows = await components.database.reads.fetch(f"SELECT key FROM jobs WHERE {IS_DEAD} ORDER BY run_at, id")
            keys = [row["key"] for row in rows]
        done = [(key, (await components.database.unit(partial(act, key)))[0]) for key in keys]
    return [key for key, was in done if was]


async def _retry(key: str, unit: Unit) -> bool:
    if not await queue.revive(unit, key, new_id=new_id("job")):
        return False
    await email_delivery.queued_again(unit, key, at=clock.now())
    return True


async def _drop(key: str, unit: Unit) -> bool:
    if not await queue.drop(unit, key):
        return False
    await email_delivery.skipped(unit, key)
    return True
