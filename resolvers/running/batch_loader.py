"""What many rows of one answer ask for, loaded together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Sequence
from functools import partial
from typing import Generic, TypeVar

from strawberry.dataloader import DataLoader

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
R = TypeVar("R")

AT_ONCE = 100


class Together(Generic[K, V, R]):
    """A loader for each way of asking: what is asked alike goes into one statement. Nothing is kept, since a subscription is
    one operation for hours, and each of its events wants what is there now."""

    def __init__(self, load: Callable[[K, list[V]], Awaitable[Sequence[R]]], *, at_once: int = AT_ONCE) -> None:
        self._load = load
        self._at_once = at_once
        self._loaders: dict[K, DataLoader[V, R]] = {}

    async def load(self, alike: K, one: V) -> R:
        if alike not in self._loaders:
            load = partial(self._load, alike)
            self._loaders[alike] = DataLoader(load_fn=load, max_batch_size=self._at_once, cache=False)
        return await self._loaders[alike].load(one)
