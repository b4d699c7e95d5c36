"""A server that counts what it holds: `bench/soak/soak.py --objects FOLDER` starts it.

Each SIGUSR1 writes a file to SOAK_OBJECTS: objects by type, the sizes of our own containers and caches, Python's blocks and
what malloc holds. With SOAK_TRACE=1 also where in the code the memory was asked for since the first time.
"""

from __future__ import annotations

import ctypes
import functools
import gc
import itertools
import json
import os
import signal
import sys
import tracemalloc
from collections import Counter, deque
from collections.abc import Iterator, Sized
from pathlib import Path
from types import FrameType
from typing import Any

from taskflow.cli import main
from taskflow.operations import garbage_collection

OURS = ("taskflow", "events", "models", "schema", "resolvers")
SHOWN = 60
LARGE = 20
"""A container with at least so many entries gets a line."""
_NUMBERS = itertools.count()
_first: list[tracemalloc.Snapshot] = []


class Malloc(ctypes.Structure):
    """The struct that mallinfo2 returns."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *(
                "arena",
                "ordblks",
                "smblks",
                "hblks",
                "hblkhd",
                "usmblks",
                "fsmblks",
                "uordblks",
                "fordblks",
                "keepcost",
            ),
        )
    ]


def _write(_: int, __: FrameType | None) -> None:
    gc.collect()
    found = gc.get_objects()
    kinds = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in found)
    report = {
        "rss_mb": _rss_mb(),
        "python_blocks": sys.getallocatedblocks(),
        "malloc_mb": _malloc_mb(),
        "containers": dict(sorted(_containers(found))),
        "caches": dict(sorted(_caches(found))),
        "objects": dict(kinds.most_common(SHOWN)),
        "traced": _traced(),
    }
    del found
    path = Path(os.environ["SOAK_OBJECTS"]) / f"{next(_NUMBERS):03}.json"
    path.write_text(json.dumps(report, indent=1))


def _containers(found: list[Any]) -> Iterator[tuple[str, int]]:
    """Containers that our objects hold: the longest for each class and attribute."""
    longest: dict[str, int] = {}
    for one in found:
        if isinstance(one, type) or str(type(one).__module__).partition(".")[0] not in OURS:
            continue
        for name, value in _attributes(one):
            if isinstance(value, dict | list | set | deque | Sized) and not isinstance(value, str | bytes | tuple):
                try:
                    size = len(value)
                except Exception:  # noqa: BLE001  # a proxy that is bound to nothing now
                    continue
                key = f"{type(one).__module__}.{type(one).__qualname__}.{name}"
                longest[key] = max(longest.get(key, 0), size)
    yield from ((key, size) for key, size in longest.items() if size >= LARGE)


def _attributes(one: Any) -> Iterator[tuple[str, Any]]:
    yield from getattr(one, "__dict__", {}).items()
    for kind in type(one).__mro__:
        for name in getattr(kind, "__slots__", ()) or ():
            try:
                yield str(name), getattr(one, name)
            except AttributeError:
                continue


def _caches(found: list[Any]) -> Iterator[tuple[str, str]]:
    for one in found:
        if isinstance(one, functools._lru_cache_wrapper):  # noqa: SLF001  # the only name of that type
            info = one.cache_info()
            if info.currsize >= LARGE:
                yield f"{one.__module__}.{getattr(one, '__qualname__', one)}", f"{info.currsize} of {info.maxsize}"


def _rss_mb() -> dict[str, float]:
    lines = (line.split() for line in Path("/proc/self/status").read_text().splitlines())
    return {parts[0].rstrip(":"): int(parts[1]) / 1024 for parts in lines if parts[0].startswith("Rss")}


def _malloc_mb() -> dict[str, float]:
    mallinfo = ctypes.CDLL("libc.so.6").mallinfo2
    mallinfo.restype = Malloc
    told = mallinfo()
    return {name: getattr(told, name) / 2**20 for name in ("arena", "hblkhd", "uordblks", "fordblks")}


def _traced() -> list[str]:
    if not tracemalloc.is_tracing():
        return []
    now = tracemalloc.take_snapshot()
    if not _first:
        _first.append(now)
        return []
    return [str(one) for one in now.compare_to(_first[0], "traceback" if _frames() > 1 else "lineno")[:40]]


def _frames() -> int:
    return int(os.environ.get("SOAK_TRACE", "0"))


if __name__ == "__main__":
    garbage_collection.settle = lambda: None  # what is frozen is not among gc.get_objects()
    if _frames():
        tracemalloc.start(_frames())
    signal.signal(signal.SIGUSR1, _write)
    sys.exit(main())
