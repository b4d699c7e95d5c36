"""Long texts of the log are stored once, by their content, beside the events that hold them.

A stored event has only the beginning of such a text, and lists the text under `texts` in its data: a path
(`state.words`, `state.was.description`, `changes.0.after`) and the id of the text. A reader that ignores `texts`, such
as version 0.1, shows the beginning. The event in this process, and the hint to others, hold the whole text, so that
live delivery needs no read."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from events.event import Change, Event, is_personal
from events.storage.database import Reads, Writes
from events.storage.sql import Values, one_of

LONG = 1_000
"""Characters. A text that is not longer stays in the event."""
BEGINNING = 200
FRESH = 86_400_000
"""Milliseconds. A text that is used again is marked as used once in that time, not by every event."""
KEPT_LONGER = 2 * FRESH
"""A text is deleted if it was last marked this long before the oldest event: no remaining event can refer to it."""
_IDS_AT_ONCE = 500
_CHARACTERS_AT_ONCE = 1_000_000
_EVENTS_BETWEEN_BREATHS = 50

Data = dict[str, Any]
"""The column `data` of an event: `changes`, `state`, `actor`, and `texts` where it holds long ones."""


@dataclass(slots=True)
class Packed:
    """Events of one unit as they will be stored, and the texts that go beside them."""

    data: list[Data] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    """By their ids."""
    _ids: dict[str, str] = field(default_factory=dict)

    def id_of(self, text: str) -> str:
        id = self._ids.get(text)
        if id is None:
            digest = hashlib.sha256(text.encode(errors="surrogatepass")).digest()
            id = self._ids[text] = base64.urlsafe_b64encode(digest[:24]).decode()
            self.texts[id] = text
        return id


async def pack(events: Iterable[Event], actor: Mapping[str, Any] | None) -> Packed:
    """Hashing the texts of 500 tasks takes tens of milliseconds, so other tasks of the event loop get their turn in
    between."""
    packed = Packed()
    for number, event in enumerate(events):
        if number and number % _EVENTS_BETWEEN_BREATHS == 0:
            await asyncio.sleep(0)
        packed.data.append(_packed(event, actor, packed))
    return packed


def _packed(event: Event, actor: Mapping[str, Any] | None, packed: Packed) -> Data:
    named: dict[str, str] = {}
    state = _shortened_state(event.state, "state", named, packed)
    if event.task_id is not None and not is_personal(event.stream):
        linked = cast("Mapping[str, object]", event.state["task"])
        state = {**state, "task": _shortened_state(linked, "state.task", named, packed)}
    changes = [_shortened_change(change, number, named, packed) for number, change in enumerate(event.changes)]
    data: Data = {"changes": changes, "state": state, "actor": actor}
    return {**data, "texts": named} if named else data


def _shortened_state(
    whole: Mapping[str, object], at: str, named: dict[str, str], packed: Packed
) -> Mapping[str, object]:
    state = _shortened(whole, at, named, packed)
    was = whole.get("was")
    if isinstance(was, dict) and (shorter := _shortened(was, f"{at}.was", named, packed)) is not was:
        state = {**state, "was": shorter}
    return state


def _shortened(columns: Mapping[str, object], at: str, named: dict[str, str], packed: Packed) -> Mapping[str, object]:
    """Shortens its own columns alone: the cards of people and teams have no long texts."""
    long = {name: value for name, value in columns.items() if type(value) is str and len(value) > LONG}
    if not long:
        return columns
    named.update((f"{at}.{name}", packed.id_of(text)) for name, text in long.items())
    return {**columns, **{name: _beginning(text) for name, text in long.items()}}


def _shortened_change(change: Change, number: int, named: dict[str, str], packed: Packed) -> Change:
    values = {"before": change.before, "after": change.after}
    kept = _shortened(values, f"changes.{number}", named, packed)
    return change if kept is values else replace(change, before=kept["before"], after=kept["after"])


def _beginning(text: str) -> str:
    return text[:BEGINNING] + "…"


async def keep(writes: Writes, texts: Mapping[str, str], streams: Sequence[str], now: int) -> None:
    """Writes the texts that are missing. The others are marked as used, unless that was done within the last day."""
    ids = sorted(texts)  # the same order for all units, so that no two can deadlock
    at, missing = now, []
    for some in _chunks(ids):
        rows = await writes.fetch(_known_sql(len(streams), len(some)), *streams, *some)
        at = max([at, *(row[1] for row in rows if row[0] == "")])
        fresh = {row[0] for row in rows if row[1] > at - FRESH}
        missing += [id for id in some if id not in fresh]
    for some in _by_size(missing, texts):
        await writes.execute(_keep_sql(len(some)), at, *(value for id in some for value in (id, texts[id])))


def _known_sql(streams: int, ids: int) -> str:
    """Also reads the times of the heads: an event never gets a time before its stream's last one, and the text must
    outlast the event."""
    place = itertools.count(1)
    heads, known = (", ".join(f"${next(place)}" for _ in range(many)) for many in (streams, ids))
    return (
        f"SELECT '', coalesce(max(at), 0) FROM stream_heads WHERE stream IN ({heads})"
        f" UNION ALL SELECT id, used_at FROM event_texts WHERE id IN ({known})"
    )


def _keep_sql(rows: int) -> str:
    values = ", ".join(f"(${2 * row + 2}, ${2 * row + 3}, CAST($1 AS BIGINT))" for row in range(rows))
    return (
        f"INSERT INTO event_texts (id, body, used_at) VALUES {values} ON CONFLICT (id) DO UPDATE"
        " SET used_at = excluded.used_at WHERE event_texts.used_at < excluded.used_at"
    )


def _by_size(ids: Sequence[str], texts: Mapping[str, str]) -> Iterator[list[str]]:
    some: list[str] = []
    size = 0
    for id in ids:
        if some and (size + len(texts[id]) > _CHARACTERS_AT_ONCE or len(some) == _IDS_AT_ONCE):
            yield some
            some, size = [], 0
        some.append(id)
        size += len(texts[id])
    if some:
        yield some


async def unpack(reads: Reads, all_data: Sequence[Data], *, parts: tuple[str, ...] = ("changes", "state")) -> None:
    """Puts the texts back in their places: one statement for all of them, and none if no event refers to a text."""
    wanted = {id for data in all_data for path, id in _named(data, parts)}
    if not wanted:
        return
    texts: dict[str, str] = {}
    for some in _chunks(sorted(wanted)):
        which = one_of("id", some, values := Values())
        rows = await reads.fetch(f"SELECT id, body FROM event_texts WHERE {which}", *values.all)
        texts.update((row[0], row[1]) for row in rows)
    for data in all_data:
        for path, id in _named(data, parts):
            if id in texts:  # otherwise retention has just deleted the event and its text, and the beginning is shown
                _put(data, path.split("."), texts[id])


def _named(data: Data, parts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for path, id in (data.get("texts") or {}).items():
        if path.startswith(parts):
            yield path, id


def _put(data: Data, path: list[str], text: str) -> None:
    *way, name = path
    holder: Any = data
    for key in way:
        holder = holder[int(key)] if isinstance(holder, list) else holder[key]
    holder[name] = text


_OUT_OF_USE = (
    "used_at < (SELECT CASE WHEN min(occurred_at) < $1 THEN min(occurred_at) ELSE CAST($1 AS BIGINT) END FROM events)"
    " - CAST($2 AS BIGINT)"
)


async def forget(writes: Writes, *, now: int, most: int) -> int:
    """Deletes some texts that no event refers to any more. The condition is repeated outside the subquery: when a row
    is locked by a unit that uses the text again, PostgreSQL checks the new row against the outer condition alone."""
    return await writes.execute(
        f"DELETE FROM event_texts WHERE {_OUT_OF_USE} AND id IN"
        f" (SELECT id FROM event_texts WHERE {_OUT_OF_USE} ORDER BY used_at LIMIT $3)",
        now,
        KEPT_LONGER,
        most,
    )


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _IDS_AT_ONCE] for start in range(0, len(ids), _IDS_AT_ONCE))
