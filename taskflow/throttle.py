"""Slows down guessing and flooding: failed sign-ins for each account and network, sign-ins and registrations for each network."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from weakref import WeakValueDictionary

from limits.aio.storage import RedisStorage, Storage
from limits.aio.storage.redis.redispy import RedispyBridge

from models.errors import AuthFailed, Code, LimitReached
from taskflow.network import network_of

logger = logging.getLogger("taskflow.throttle")

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WINDOW = 15 * MINUTE
FIRST_WAIT = 30
LONGEST_WAIT = 15 * MINUTE
NETWORK_FACTOR = 5
"""Several people share a network."""
RESETS = 5
"""Mails with a reset link, per account and hour."""
MOST_KEPT = 100_000


class Throttle:
    """Counts in Redis expire by the clock of Redis, those in the process by one that nobody can set."""

    def __init__(self, storage: Storage, *, failures: int, sign_ins: int, registrations: int) -> None:
        self._counts = Counts(storage)
        self._failures = failures
        self._sign_ins = sign_ins
        self._registrations = registrations
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def sign_in(self, account: str, address: str | None) -> AsyncIterator[Attempt]:
        """One try at a time for an account, so that fifty at once are counted like fifty in a row. Raises AuthFailed
        when one must wait."""
        names = self._limits(account, address)
        async with self._turn(names[0].name):
            for limit in names:
                if wait := await self._counts.held(limit.name):
                    raise _too_many("failed sign-ins", wait)
            await self.count_sign_in(address)
            yield Attempt(self._counts, names)

    async def count_sign_in(self, address: str | None) -> None:
        """Right or wrong, each costs a core some time. Raises AuthFailed when a network has had its share."""
        if not self._sign_ins or address is None:
            return
        name = f"network:{_short(network_of(address))}:sign-ins"
        if await self._counts.add(name, WINDOW) > self._sign_ins:
            raise _too_many("sign-ins from this network", await self._counts.left(name))

    async def register(self, address: str | None) -> None:
        if not self._registrations or address is None:
            return
        name = f"register:{_short(network_of(address))}"
        if await self._counts.add(name, HOUR) > self._registrations:
            wait = await self._counts.left(name)
            raise LimitReached(
                f"Too many registrations from this address. Try again in {_in_words(wait)}.",
                limit=self._registrations,
                retry_after=wait,
                code=Code.RATE_LIMITED,
            )

    async def may_mail_reset(self, account: str) -> bool:
        return await self._counts.add(f"reset:{_short(account)}", HOUR) <= RESETS

    async def close(self) -> None:
        await self._counts.close()

    def _limits(self, account: str, address: str | None) -> list[Limit]:
        limits = [Limit(f"account:{_short(account)}", self._failures)]
        if address is not None:
            network = network_of(address)
            limits.append(Limit(f"network:{_short(network)}", self._failures * NETWORK_FACTOR))
        return limits

    def _turn(self, name: str) -> asyncio.Lock:
        return self._turns.setdefault(name, asyncio.Lock())


@dataclass(frozen=True, slots=True)
class Limit:
    name: str
    most: int
    """0 is none."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sign-in under way: say how it ended."""

    _counts: Counts
    _limits: list[Limit]

    async def failed(self) -> int | None:
        """How many seconds to wait before the next one; None: no wait."""
        waits = [await self._counts.fail(limit) for limit in self._limits]
        return max((wait for wait in waits if wait is not None), default=None)

    async def succeeded(self) -> None:
        """What counted against the account is forgotten; not what counted against the address, or somebody with one
        account could try all others."""
        await self._counts.forget(self._limits[0].name)


class Counts:
    """Failures, strikes (times that the limit was passed) and holds, each a counter that expires. When Redis does not
    answer, each process counts for itself."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._spare = InProcess()

    async def fail(self, limit: Limit) -> int | None:
        if not limit.most or await self.add(f"{limit.name}:failed", WINDOW) < limit.most:
            return None
        strikes = await self.add(f"{limit.name}:strikes", DAY)
        wait = min(LONGEST_WAIT, FIRST_WAIT << min(strikes - 1, 10))
        await self.add(f"{limit.name}:held", wait)
        return wait

    async def held(self, name: str) -> int:
        """How long still, in seconds."""
        return await self.left(f"{name}:held")

    async def forget(self, name: str) -> None:
        for each in ("failed", "strikes"):
            await self._clear(f"{name}:{each}")

    async def add(self, name: str, seconds: int) -> int:
        try:
            count: int = await self._storage.incr(name, seconds)
        except self._outage as error:
            _tell(error)
            count = await self._spare.incr(name, seconds)
        return count

    async def left(self, name: str) -> int:
        try:
            return await _left(self._storage, name)
        except self._outage as error:
            _tell(error)
            return await _left(self._spare, name)

    async def close(self) -> None:
        if isinstance(self._storage, RedisStorage) and isinstance(self._storage.bridge, RedispyBridge):
            await self._storage.bridge.storage.aclose()

    async def _clear(self, name: str) -> None:
        await self._spare.clear(name)
        try:
            await self._storage.clear(name)
        except self._outage as error:
            _tell(error)

    @property
    def _outage(self) -> tuple[type[Exception], ...]:
        errors = self._storage.base_exceptions
        return (*(errors if isinstance(errors, tuple) else (errors,)), OSError)


class InProcess(Storage):
    """Counters in memory. The one that comes with `limits` reads the wall clock, which people set."""

    STORAGE_SCHEME = None

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._counters: dict[str, tuple[int, float]] = {}

    @property
    def base_exceptions(self) -> type[Exception]:
        return LookupError  # nothing here fails

    async def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        count, ends_at = self._counter(key) or (0, self._clock() + expiry)
        self._counters[key] = (count + amount, ends_at)
        if len(self._counters) > MOST_KEPT:
            self._make_room()
        return count + amount

    async def get(self, key: str) -> int:
        return (self._counter(key) or (0, 0.0))[0]

    async def get_expiry(self, key: str) -> float:
        """As `limits` has it: an instant on the wall clock."""
        return time.time() + self.seconds_left(key)

    def seconds_left(self, key: str) -> float:
        counter = self._counter(key)
        return counter[1] - self._clock() if counter else 0.0

    async def check(self) -> bool:
        return True

    async def reset(self) -> int:
        count = len(self._counters)
        self._counters.clear()
        return count

    async def clear(self, key: str) -> None:
        self._counters.pop(key, None)

    def _counter(self, key: str) -> tuple[int, float] | None:
        counter = self._counters.get(key)
        return counter if counter and counter[1] > self._clock() else None

    def _make_room(self) -> None:
        """What has expired goes; if that is nothing, the older half."""
        now = self._clock()
        kept = [(key, counter) for key, counter in self._counters.items() if counter[1] > now]
        self._counters = dict(kept[-MOST_KEPT // 2 :])


def storage_for(redis_url: str) -> Storage:
    if not redis_url:
        return InProcess()
    return RedisStorage(
        redis_url,
        implementation="redispy",
        key_prefix="taskflow:throttle",
        socket_timeout=1,
        socket_connect_timeout=1,
    )


async def _left(storage: Storage, name: str) -> int:
    if await storage.get(name) == 0:
        return 0
    if isinstance(storage, InProcess):
        return math.ceil(storage.seconds_left(name))
    return max(1, math.ceil(await storage.get_expiry(name) - time.time()))


def _short(name: str) -> str:
    """Nobody's address stands in Redis, and no name is long."""
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:32]


def _too_many(what: str, wait: int) -> AuthFailed:
    return AuthFailed(f"Too many {what}. Try again in {_in_words(wait)}.", code=Code.RATE_LIMITED, retry_after=wait)


def _in_words(seconds: int) -> str:
    if seconds < 2 * MINUTE:
        return f"{seconds} seconds"
    return f"{math.ceil(seconds / MINUTE)} minutes"


def _tell(error: Exception) -> None:
    logger.warning("Redis does not answer; sign-ins are counted in this process: %s", type(error).__name__)
