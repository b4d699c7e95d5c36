"""Hashes and checks passwords: argon2id, off the event loop, and in the same time whether or not the user exists."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from passlib.context import CryptContext

from events.live.fair_turns import QueueFull
from models.errors import AuthFailed, Code
from models.wording.sentence import sentence
from taskflow.authentication.network import network_of
from taskflow.load.fair_queue import FairQueue

T = TypeVar("T")

PASSES = 2
MEMORY_MIB = 19
"""What OWASP recommends for Argon2id with parallelism 1: about 20 ms of a core."""
THREADS = 2
MAX_WAITING = 64
"""In one process: less than a second's work at the default cost."""
TRY_AGAIN_SECONDS = 2
WRONG_SECONDS = 0.5
"""More than a check takes with any parameters that we ever had."""
SEED_ROUNDS = 100_000
_SEED_FORMAT = re.compile(r"[0-9a-f]{2,512}:[0-9a-f]{64}\Z")
_TOO_LONG_TO_BE_RIGHT = 1_024


@dataclass(frozen=True, slots=True)
class Verdict:
    is_right: bool
    rehash: str | None = None
    """A new hash of the same password, if the stored one is in an older format."""


class Passwords:
    """Each check takes memory and a core for a moment, so there are only so many at a time. The others wait in a queue that
    is shared fairly by network."""

    def __init__(
        self,
        *,
        time_cost: int = PASSES,
        memory_kib: int = MEMORY_MIB * 1024,
        wrong_seconds: float = 0.0,
        most_waiting: int = MAX_WAITING,
    ) -> None:
        self._context = CryptContext(
            schemes=["argon2"],
            argon2__type="ID",
            argon2__time_cost=time_cost,
            argon2__memory_cost=memory_kib,
            argon2__parallelism=1,
        )
        self._wrong_seconds = wrong_seconds
        self._queue = FairQueue(threads=THREADS, most_waiting=most_waiting, name="password")

    def warm(self) -> None:
        """The first dummy check takes twice as long as later ones. Run in advance, it gives nothing away."""
        self._queue.start(self._context.dummy_verify)

    async def hash(self, password: str, *, address: str | None = None) -> str:
        """Raises AuthFailed (RATE_LIMITED) when too many wait. `address` is the caller's: it decides whose turn it is."""
        return await self._aside(partial(self._hash, password), address)

    async def check(self, password: str, kept: str | None, *, address: str | None = None) -> Verdict:
        """`kept` is None when there is no such user: that takes the same time, and is never right."""
        verdict, took = await self._aside(partial(self._timed_check, password, kept), address)
        if not verdict.is_right:
            # Hashes of earlier versions take longer to check than the dummy: without this, the time would tell which
            # addresses are known.
            await asyncio.sleep(self._wrong_seconds - took)
        return verdict

    def close(self) -> None:
        self._queue.close()

    async def _aside(self, work: Callable[[], T], address: str | None) -> T:
        try:
            return await self._queue.run(work, line=network_of(address or ""))
        except QueueFull:
            raise AuthFailed(
                sentence("Too many sign-ins are under way. Try again in {seconds} seconds.", seconds=TRY_AGAIN_SECONDS),
                code=Code.RATE_LIMITED,
                retry_after=TRY_AGAIN_SECONDS,
            ) from None

    def _timed_check(self, password: str, kept: str | None) -> tuple[Verdict, float]:
        began = time.monotonic()
        return self._check(password, kept), time.monotonic() - began

    def _hash(self, password: str) -> str:
        hashed: str = self._context.hash(_plain(password))
        return hashed

    def _check(self, password: str, kept: str | None) -> Verdict:
        if kept is None or len(password) > _TOO_LONG_TO_BE_RIGHT or "\0" in password:
            return self._wrong()
        if _SEED_FORMAT.match(kept):
            return Verdict(is_right=True, rehash=self._hash(password)) if is_of_seed(password, kept) else self._wrong()
        if self._context.identify(kept) is None:
            return self._wrong()
        is_right, rehash = self._context.verify_and_update(_plain(password), kept)
        return Verdict(is_right, rehash)

    def _wrong(self) -> Verdict:
        self._context.dummy_verify()
        return Verdict(is_right=False)


def is_of_seed(password: str, kept: str) -> bool:
    """The format of the first TaskFlow: `hexsalt:hexkey`."""
    salt, _, key = kept.partition(":")
    if len(salt) % 2:
        return False
    tried = hashlib.pbkdf2_hmac("sha256", password.encode(), bytes.fromhex(salt), SEED_ROUNDS)
    return hmac.compare_digest(tried, bytes.fromhex(key))


def _plain(password: str) -> str:
    """One spelling for letters that keyboards compose differently."""
    return unicodedata.normalize("NFC", password)
