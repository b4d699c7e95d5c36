"""`taskflow files`: usage, check."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Any

import click

from models.attachment import room
from models.attachment import rows as attachment_rows
from models.attachment.attachment import MEGABYTE
from models.values import clock
from models.values.counted import counted
from taskflow import attachments
from taskflow.cli import setup
from taskflow.cli.inside import run_with_components
from taskflow.components import Components
from taskflow.files.store import Stored
from taskflow.operations import file_check
from taskflow.operations.file_check import FileCheck, Kept

AT_ONCE = 500


@click.group()
def files() -> None:
    """Look after the bytes of files."""


@files.command()
@setup.json_option
def usage(as_json: bool) -> None:
    """Show how many files there are, and the room they take."""
    found = run_with_components(_usage)
    if as_json:
        setup.print_json(found)
        return
    most = found["quota_bytes"]
    taken = f"{found['taken_bytes'] / MEGABYTE:,.1f}" + (f" of {most / MEGABYTE:,.0f} MB" if most else " MB")
    click.echo(f"{_many(found['files'], found['bytes'])}, in {found['place']}")
    click.echo(f"{taken} are taken, with what is announced and has not arrived")


@files.command()
@click.option("--repair", is_flag=True, help="Delete files whose bytes are lost, and bytes that no file has.")
@click.option(
    "--other-histories",
    is_flag=True,
    help="With --repair, also bytes that this database wrote before it was restored. Not where another instance uses the store.",
)
@click.option("--all-lost", is_flag=True, help="With --repair, also when the store contains none of the files.")
@setup.json_option
def check(repair: bool, other_histories: bool, all_lost: bool, as_json: bool) -> None:
    """Compare files with the store: files without bytes, bytes without a file.

    Exit status 1 when something differs and was not repaired. Bytes that are younger than a day are left alone: their file
    may be about to arrive. Bytes of other histories are named, and are no fault.
    """
    if (other_histories or all_lost) and not repair:
        raise click.UsageError("--other-histories and --all-lost need --repair.")

    async def work(components: Components) -> FileCheck:
        found = await _checked(components)
        if repair:
            if found.has_lost_all and not all_lost:
                raise click.ClickException(
                    f"{components.files.place} contains none of the files. Is TASKFLOW_FILES_URL right? If they are lost"
                    " for good: taskflow files check --repair --all-lost"
                )
            await _repair(components, found, other_histories=other_histories)
        return found

    found = run_with_components(work)
    if as_json:
        setup.print_json(_printable(found, repaired=repair))
    else:
        _say(found, repaired=repair, other_histories=other_histories)
    is_well = found.is_well or (repair and not found.changed)
    click.get_current_context().exit(0 if is_well else 1)


async def _usage(components: Components) -> dict[str, Any]:
    sizes = [kept.size async for kept in _kept(components)]
    return {
        "place": components.files.place,
        "files": len(sizes),
        "bytes": sum(sizes),
        "taken_bytes": await room.used(components.database.reads),
        "quota_bytes": components.settings.files_quota_mb * MEGABYTE or None,
    }


async def _kept(components: Components) -> AsyncIterator[Kept]:
    after = ""
    while page := await attachment_rows.kept(components.database.reads, after=after, most=AT_ONCE):
        for row in page:
            yield Kept(row["id"], row["key"], row["size"])
        after = page[-1]["id"]


async def _checked(components: Components) -> FileCheck:
    now = clock.moment(clock.now())
    found = await file_check.check(_kept(components), components.files, history=components.epoch, now=now)
    if found.lost:
        still = {kept.id async for kept in _kept(components)}  # one may have been deleted since
        found.lost = [kept for kept in found.lost if kept.id in still and await components.files.size(kept.key) is None]
    return found


async def _repair(components: Components, found: FileCheck, *, other_histories: bool) -> None:
    for kept in found.lost:
        await attachments.delete_lost(components.database, kept.id)
    for stored in [*found.unused, *(found.strange if other_histories else ())]:
        await components.files.delete(stored.key)


def _say(found: FileCheck, *, repaired: bool, other_histories: bool) -> None:
    click.echo(_many(found.files, found.size))
    for kept in found.lost:
        click.echo(f"{kept.id}: its bytes are lost" + (", and it is deleted now" if repaired else ""))
    for kept in found.changed:
        click.echo(f"{kept.id}: {kept.key} does not hold {counted(kept.size, 'byte')}. Put it back from a backup")
    _say_unused(found.unused, "bytes that no file has", gone=repaired)
    _say_unused(found.strange, "bytes of other histories", gone=repaired and other_histories)
    if (found.lost or found.unused) and not repaired:
        click.echo("To delete them: taskflow files check --repair")
    if found.strange and not other_histories:
        click.echo("If no other instance uses the store: taskflow files check --repair --other-histories")


def _many(files: int, size: int) -> str:
    return f"{counted(files, 'file')}, {size / MEGABYTE:,.1f} MB"


def _say_unused(unused: Iterable[Stored], what: str, *, gone: bool) -> None:
    sizes = [stored.size for stored in unused]
    if sizes:
        click.echo(f"{what}: {len(sizes)}, {sum(sizes) / MEGABYTE:,.1f} MB" + (", deleted now" if gone else ""))


def _printable(found: FileCheck, *, repaired: bool) -> dict[str, Any]:
    return {
        "files": found.files,
        "bytes": found.size,
        "lost": [kept.id for kept in found.lost],
        "changed": [kept.id for kept in found.changed],
        "unused": [stored.key for stored in found.unused],
        "other_histories": [stored.key for stored in found.strange],
        "repaired": repaired,
    }
