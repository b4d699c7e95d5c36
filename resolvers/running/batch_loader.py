"""Loads what many rows of one answer need in one statement."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Sequence
from functools import partial
from typing import Generic, TypeVar

from strawberry.dataloader import DataLoader

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
R = TypeVar("R")

BATCH_SIZE = 100


class BatchLoader(Generic[K, V, R]):
    """Has one loader for each group: the keys of a group are loaded in one statement. Results are not cached, since a
    subscription is one operation that lasts for hours, and each of its events needs current data."""

    def __init__(self, load: Callable[[K, list[V]], Awaitable[Sequence[R]]], *, at_once: int = BATCH_SIZE) -> None:
        self._load = load
        self._at_once = at_once
        self._loaders: dict[K, DataLoader[V, R]] = {}

    async def load(self, group: K, key: V) -> R:
        if group not in self._loaders:
            load = partial(self._load, group)
            self._loaders[group] = DataLoader(load_fn=load, max_batch_size=self._at_once, cache=False)
        return await self._loaders[group].load(key)
