"""The short name of a person, unique on this instance: `ada` in `@ada`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta

from tortoise.models import Model

from events.storage.database import Reads, Unit
from models.errors import Code, Conflict, Invalid
from models.storage.columns import Instant, Text
from models.storage.sql import Values, one_of
from models.values.folding import fold
from models.viewer import Viewer
from models.wording.sentence import sentence

SHORTEST, LONGEST = 2, 32
LONGEST_FROM_A_NAME = 18
RESERVED = frozenset({"all", "here", "me", "admin", "taskflow"})
RESERVED_FOR = timedelta(days=90) // timedelta(milliseconds=1)
"""For this long nobody else gets a handle that somebody has given up, so that messages to its former owner do not reach
another person."""
MOST_RESERVED = 10
"""The newest ones of one person, so that a person who changes the handle every minute does not take thousands of names
away from everybody else."""
_FORM = re.compile(r"[a-z0-9][a-z0-9._-]{0,30}[a-z0-9]\Z")
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_LOCK = 0x68616E646C65


def handle_of(text: str, *path: str) -> str:
    """The handle as it is kept. Raises Invalid."""
    handle = fold(text.strip())
    if not _FORM.match(handle):
        raise Invalid(
            sentence(
                "A handle has {least} to {most} of a-z, 0-9, dot, dash and underscore, with a letter or digit at both ends.",
                least=SHORTEST,
                most=LONGEST,
            ),
            *path,
        )
    if handle in RESERVED:
        raise Invalid(sentence("The handle {handle} is reserved. Choose another one.", handle=handle), *path)
    return handle


def from_name(name: str) -> str:
    """The beginning of a handle made from this name; it is the whole handle if nobody has it yet."""
    made = _NO_LETTER.sub("-", fold(name)).strip("-")[:LONGEST_FROM_A_NAME].rstrip("-")
    return "user" if len(made) < SHORTEST or made in RESERVED else made


def from_id(id: str) -> str:
    """The handle of a person without one: a process of an older version made the account, or the event is older than
    handles."""
    return f"user.{id.rpartition('_')[2][-12:]}"


def is_handle(text: str) -> bool:
    return text.startswith("@")


def named(text: str) -> dict[str, str]:
    """The column and its value by which a caller finds a person: by id, or by `@handle`."""
    return {"handle": fold(text[1:])} if is_handle(text) else {"id": text}


async def ids_of(reads: Reads, given: Iterable[str | None], me: Viewer) -> Mapping[str, str]:
    """The ids of the handles among these texts, for people whom the caller may see, so that nobody finds others by
    guessing."""
    handles = {text: fold(text[1:]) for text in given if text is not None and is_handle(text)}
    if not handles:
        return {}
    values = Values()
    rows = await reads.fetch(
        f"SELECT handle, id FROM users WHERE {one_of('handle', sorted(set(handles.values())), values)}", *values.all
    )
    ids = {row[0]: row[1] for row in rows}
    return {text: ids[handle] for text, handle in handles.items() if handle in ids and me.may_see_email_of(ids[handle])}


async def take(unit: Unit, handle: str, *, by: str, now: int) -> None:
    """If several people want the same handle at the same moment, one gets it. Raises Conflict."""
    await _lock(unit)
    if handle in await _taken(unit, handle, handle, by=by, now=now):
        raise Conflict(
            sentence("The handle {handle} is taken. Choose another one.", handle=handle),
            "input",
            "handle",
            code=Code.ALREADY_EXISTS,
        )
    await unit.execute("DELETE FROM former_handles WHERE handle = $1", handle)


async def first_free(unit: Unit, name: str, *, by: str, now: int) -> str:
    """A handle made from the name, with a number if it is taken."""
    await _lock(unit)
    base = from_name(name)
    taken = await _taken(unit, base, f"{base}-:", by=by, now=now)
    number = 2
    handle = base
    while handle in taken:
        handle, number = f"{base}-{number}", number + 1
    return handle


async def give_up(unit: Unit, handle: str, *, by: str, now: int) -> None:
    await unit.execute(
        "INSERT INTO former_handles (handle, user_id, reserved_until) VALUES ($1, $2, $3)"
        " ON CONFLICT (handle) DO UPDATE SET user_id = excluded.user_id, reserved_until = excluded.reserved_until",
        handle,
        by,
        now + RESERVED_FOR,
    )
    await unit.execute(
        "DELETE FROM former_handles WHERE user_id = $1 AND handle NOT IN"
        f" (SELECT handle FROM former_handles WHERE user_id = $1 ORDER BY reserved_until DESC, handle LIMIT {MOST_RESERVED})",
        by,
    )


async def _taken(unit: Unit, first: str, last: str, *, by: str, now: int) -> set[str]:
    """The handles in this range that another person has, or has given up recently."""
    rows = await unit.fetch(
        "SELECT handle FROM users WHERE handle >= $1 AND handle <= $2 AND id <> $3 UNION"
        " SELECT handle FROM former_handles WHERE handle >= $1 AND handle <= $2 AND user_id <> $3 AND reserved_until > $4",
        first,
        last,
        by,
        now,
    )
    return {row[0] for row in rows}


async def _lock(unit: Unit) -> None:
    """SQLite has one writer at a time anyway."""
    if unit.dialect == "postgres":
        await unit.fetch("SELECT pg_advisory_xact_lock($1)", _LOCK)


class FormerHandle(Model):
    """A handle that its owner has given up: nobody else gets it for a while."""

    handle = Text(primary_key=True)
    user_id = Text()
    reserved_until = Instant()

    class Meta:
        table = "former_handles"
