"""Stored events as each version of TaskFlow wrote them: `tests/samples/events/VERSION/NAME.json`, one row of the log each.

Samples of a released version are never edited. When an event gets a new key or a new name,

    RECORD_EVENTS=yes scripts/test tests/live/test_old_events.py -k sample

adds it to the newest folder, and changes nothing else there. The first change after a release needs a new folder:
RECORD_EVENTS=3 begins tests/samples/events/3, with a sample of every event.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from events.storage.database import Row

FOLDER = Path(__file__).parent.parent / "samples" / "events"

Sample = dict[str, Any]
"""The columns of a row, with `data` as parsed JSON."""


def versions() -> list[str]:
    return sorted((folder.name for folder in FOLDER.iterdir()), key=int)


def of(version: str) -> dict[str, Sample]:
    """The samples of a version by the names of their events."""
    return {path.stem: json.loads(path.read_text()) for path in sorted((FOLDER / version).glob("*.json"))}


def of_row(row: Row, columns: str) -> Sample:
    return {**{column.strip(): row[column.strip()] for column in columns.split(",")}, "data": json.loads(row["data"])}


def record(version: str, samples: Mapping[str, Sample]) -> None:
    """Records new keys and new names. Everything else in the samples stays as it was written."""
    folder = FOLDER / (version if version.isdecimal() else versions()[-1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, sample in samples.items():
        file = folder / f"{name}.json"
        known = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps(_with_new_keys(known, sample), indent=2, ensure_ascii=False) + "\n")


def _with_new_keys(kept: Any, written: Any) -> Any:
    """`kept`, with the keys that only `written` has. An empty value has no keys, so it is replaced by the written
    one."""
    if isinstance(kept, dict) and isinstance(written, dict):
        new = {key: value for key, value in written.items() if key not in kept}
        return {**{key: _with_new_keys(value, written.get(key)) for key, value in kept.items()}, **new}
    if isinstance(kept, list) and isinstance(written, list) and kept and written:
        return [_with_new_keys(kept[0], written[0]), *kept[1:]]
    return written if kept in (None, []) and isinstance(written, dict | list) else kept


def shape(sample: Sample) -> set[str]:
    """The keys in a sample, as paths. The subject of a change differs from one event to the next."""
    return {".".join(path) for path in paths(sample) if "was" not in path[:-1]}


def paths(value: Any, *before: str) -> Iterator[tuple[str, ...]]:
    """The paths to every key, however deep; of a list, those of its first item."""
    if isinstance(value, list):
        yield from paths(value[0] if value else None, *before)
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*before, key)
            yield from paths(item, *before, key)


def without(sample: Sample, path: tuple[str, ...]) -> Sample:
    """A copy without this key."""
    copy = deepcopy(sample)
    holder: Any = copy
    for key in path[:-1]:
        holder = _first(holder)[key]
    del _first(holder)[path[-1]]
    return copy


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value
