"""Stored events as each version of TaskFlow wrote them: `tests/samples/events/VERSION/NAME.json`, one row of the log each.

Those of a version that was released are never edited. When an event gets a new key or a new name, its samples go into a new
folder: `RECORD_EVENTS=2 scripts/test tests/live/test_old_events.py -k sample` writes tests/samples/events/2.
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
"""The columns of a row; `data` is parsed."""


def versions() -> list[str]:
    return sorted((folder.name for folder in FOLDER.iterdir()), key=int)


def of(version: str) -> dict[str, Sample]:
    """By the events' names."""
    return {path.stem: json.loads(path.read_text()) for path in sorted((FOLDER / version).glob("*.json"))}


def of_row(row: Row, columns: str) -> Sample:
    return {**{column.strip(): row[column.strip()] for column in columns.split(",")}, "data": json.loads(row["data"])}


def record(version: str, samples: Mapping[str, Sample]) -> None:
    folder = FOLDER / version
    folder.mkdir(parents=True, exist_ok=True)
    for name, sample in samples.items():
        (folder / f"{name}.json").write_text(json.dumps(sample, indent=2, ensure_ascii=False) + "\n")


def shape(sample: Sample) -> set[str]:
    """The keys that are in it, as paths. What a change was about differs from one event to the next."""
    return {".".join(path) for path in paths(sample) if "was" not in path[:-1]}


def paths(value: Any, *before: str) -> Iterator[tuple[str, ...]]:
    """To every key, however deep; of a list, those of its first item."""
    if isinstance(value, list):
        yield from paths(value[0] if value else None, *before)
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*before, key)
            yield from paths(item, *before, key)


def without(sample: Sample, path: tuple[str, ...]) -> Sample:
    """A copy that lacks this key."""
    copy = deepcopy(sample)
    holder: Any = copy
    for key in path[:-1]:
        holder = _first(holder)[key]
    del _first(holder)[path[-1]]
    return copy


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value
